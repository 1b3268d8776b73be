// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include <cmath>

namespace oyako::ui {

namespace {

Tokens light()
{
    return {.background = QColor::fromRgb(0xF7F5F1),
            .panel = QColor::fromRgb(0xFFFFFF),
            .rail = QColor::fromRgb(0xEFEBE4),
            .ink = QColor::fromRgb(0x2A2925),
            .secondInk = QColor::fromRgb(0x5E5A52),
            .line = QColor::fromRgb(0xDDD7CC),
            .fieldLine = QColor::fromRgb(0x8C867A),
            .primary = QColor::fromRgb(0x2E6B5B),
            .onPrimary = QColor::fromRgb(0xFFFFFF),
            .primarySoft = QColor::fromRgb(0xE4EFEA),
            .attention = QColor::fromRgb(0x8F5400),
            .attentionSoft = QColor::fromRgb(0xFBEFDC),
            .focus = QColor::fromRgb(0x1B6FD0),
            .onPerson = QColor::fromRgb(0xFFFFFF),
            .persons = {QColor::fromRgb(0x2F66A9), QColor::fromRgb(0x8A4F9E), QColor::fromRgb(0xB0562B),
                        QColor::fromRgb(0x3F7D20), QColor::fromRgb(0xA33A5B), QColor::fromRgb(0x4B5FA8)},
            .dark = false};
}

Tokens dark()
{
    return {.background = QColor::fromRgb(0x1E1D1B),
            .panel = QColor::fromRgb(0x282724),
            .rail = QColor::fromRgb(0x232220),
            .ink = QColor::fromRgb(0xEDEAE3),
            .secondInk = QColor::fromRgb(0xB5AFA3),
            .line = QColor::fromRgb(0x3D3A35),
            .fieldLine = QColor::fromRgb(0x837D72),
            .primary = QColor::fromRgb(0x7CC4AE),
            .onPrimary = QColor::fromRgb(0x10231D),
            .primarySoft = QColor::fromRgb(0x24382F),
            .attention = QColor::fromRgb(0xE8B45E),
            .attentionSoft = QColor::fromRgb(0x3A2E17),
            .focus = QColor::fromRgb(0x8FC0FF),
            .onPerson = QColor::fromRgb(0x16202B),
            .persons = {QColor::fromRgb(0x8DB6EA), QColor::fromRgb(0xCE9FDE), QColor::fromRgb(0xE9A17C),
                        QColor::fromRgb(0x93C977), QColor::fromRgb(0xEA93AE), QColor::fromRgb(0xA5B4EC)},
            .dark = true};
}

Tokens highContrast()
{
    return {.background = QColor::fromRgb(0x000000),
            .panel = QColor::fromRgb(0x000000),
            .rail = QColor::fromRgb(0x000000),
            .ink = QColor::fromRgb(0xFFFFFF),
            .secondInk = QColor::fromRgb(0xFFFFFF),
            .line = QColor::fromRgb(0xFFFFFF),
            .fieldLine = QColor::fromRgb(0xFFFFFF),
            .primary = QColor::fromRgb(0x9BF0D6),
            .onPrimary = QColor::fromRgb(0x000000),
            .primarySoft = QColor::fromRgb(0x003B2E),
            .attention = QColor::fromRgb(0xFFD866),
            .attentionSoft = QColor::fromRgb(0x332600),
            .focus = QColor::fromRgb(0x63D3FF),
            .onPerson = QColor::fromRgb(0x000000),
            .persons = {QColor::fromRgb(0xA9CBFF), QColor::fromRgb(0xE6BEF2), QColor::fromRgb(0xFFBE9C),
                        QColor::fromRgb(0xB2E597), QColor::fromRgb(0xFFB3CA), QColor::fromRgb(0xC3CEFF)},
            .dark = true};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &tokens(Appearance appearance)
{
    static const Tokens lightTokens = light();
    static const Tokens darkTokens = dark();
    static const Tokens highContrastTokens = highContrast();
    switch (appearance) {
    case Appearance::System:
    case Appearance::Light: break;
    case Appearance::Dark: return darkTokens;
    case Appearance::HighContrast: return highContrastTokens;
    }
    return lightTokens;
}

QPalette palette(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, t.background);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.secondInk);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.attention);
    p.setColor(QPalette::Highlight, t.primary);
    p.setColor(QPalette::HighlightedText, t.onPrimary);
    p.setColor(QPalette::Link, t.primary);
    p.setColor(QPalette::LinkVisited, t.primary);
    p.setColor(QPalette::ToolTipBase, t.ink);
    p.setColor(QPalette::ToolTipText, t.panel);
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.fieldLine);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.secondInk);
    }
    return p;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace oyako::ui
