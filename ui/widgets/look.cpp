// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/look.h"

#include "ui/widgets/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

namespace oyako::ui {

namespace {

constexpr double bodyPoints = 11.0;

/// The family before any look was applied.
const QString &systemFamily()
{
    static const QString family = QApplication::font().family();
    return family;
}

QFont bodyFont(int percent)
{
    QFont font = QApplication::font();
    // A face made to be told apart easily; where it is missing, the system's own. A Japanese desktop calls it by its
    // Japanese name, and some call it by both.
    QStringList families{QStringLiteral("BIZ UDPGothic"), QStringLiteral("BIZ UDPゴシック")};
    const QStringList installed = QFontDatabase::families();
    families.removeIf([&installed](const QString &face) { return !installed.contains(face); });
    if (!families.isEmpty()) {
        font.setFamilies(families + QStringList{systemFamily()});
    }
    // Hinted, BIZ UDPGothic loses the tails of p, g and y at some sizes.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(bodyPoints * percent / 100.0);
    return font;
}

} // namespace

void applyLook(const Preferences &preferences, bool systemDark)
{
    const bool system = preferences.appearance == Appearance::System;
    const Tokens &chosen =
        tokens(system ? (systemDark ? Appearance::Dark : Appearance::Light) : preferences.appearance);
    QApplication::setFont(bodyFont(preferences.textPercent));
    QApplication::setStyle(new Style(chosen));
    QApplication::setPalette(palette(chosen));
    QToolTip::setFont(QApplication::font());
    QToolTip::setPalette(palette(chosen));
}

} // namespace oyako::ui
