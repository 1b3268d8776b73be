// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/colours.h"

namespace oyako::paint {

QColor Colours::of(pages::Tone tone) const
{
    switch (tone) {
    case pages::Tone::Ink: return ink;
    case pages::Tone::Soft: return soft;
    case pages::Tone::Hairline: return hairline;
    case pages::Tone::Shade: return shade;
    case pages::Tone::Accent: return accent;
    case pages::Tone::AccentShade: return accentShade;
    case pages::Tone::Paper: break;
    }
    return paper;
}

const Colours &paperColours()
{
    static const Colours colours{
        .ink = QColor(0x14, 0x14, 0x14),
        .soft = QColor(0x55, 0x52, 0x4c),
        .hairline = QColor(0x8a, 0x86, 0x7e),
        .shade = QColor(0xf1, 0xee, 0xe9),
        .accent = QColor(0x1f, 0x54, 0x47),
        .accentShade = QColor(0xe1, 0xed, 0xe8),
        .paper = QColor(0xff, 0xff, 0xff),
        .grid = QColor(0xd8, 0xd4, 0xcc),
        .bands = {QColor(0xdf, 0xec, 0xf4), QColor(0xc3, 0xdb, 0xea), QColor(0xa9, 0xca, 0xe0)},
        .curve = QColor(0x4a, 0x78, 0x99),
        .series = {QColor(0x1d, 0x4f, 0x8c), QColor(0x9a, 0x4a, 0x1c), QColor(0x5b, 0x2d, 0x6e),
                   QColor(0x2d, 0x6a, 0x1f)},
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .ink = QColor(0xed, 0xea, 0xe3),
        .soft = QColor(0xb5, 0xaf, 0xa3),
        .hairline = QColor(0x6a, 0x66, 0x5e),
        .shade = QColor(0x32, 0x30, 0x2c),
        .accent = QColor(0x7c, 0xc4, 0xae),
        .accentShade = QColor(0x24, 0x38, 0x2f),
        .paper = QColor(0x28, 0x27, 0x24),
        .grid = QColor(0x43, 0x40, 0x3a),
        .bands = {QColor(0x2b, 0x3d, 0x48), QColor(0x30, 0x4d, 0x5e), QColor(0x36, 0x5e, 0x75)},
        .curve = QColor(0x8f, 0xb8, 0xd2),
        .series = {QColor(0x8f, 0xc0, 0xff), QColor(0xf0, 0xa3, 0x70), QColor(0xd3, 0xa4, 0xe6),
                   QColor(0x9f, 0xd4, 0x8a)},
    };
    return colours;
}

} // namespace oyako::paint
