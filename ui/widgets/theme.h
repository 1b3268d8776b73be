// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace oyako::ui {

/// How the window is coloured. System follows the desktop where it can be asked.
enum class Appearance { System, Light, Dark, HighContrast };

/// The named colours of one appearance. Text colours reach 4.5:1 on every surface they are used on (WCAG 2.2, 1.4.3);
/// outlines of fields and the focus ring reach 3:1 (1.4.11).
struct Tokens {
    QColor background;    ///< window
    QColor panel;         ///< cards, tables, fields
    QColor rail;          ///< navigation
    QColor ink;           ///< text
    QColor secondInk;     ///< hints
    QColor line;          ///< borders that only divide
    QColor fieldLine;     ///< borders that show where one can type or click
    QColor primary;       ///< the main action; done
    QColor onPrimary;     ///< text on primary
    QColor primarySoft;   ///< standard period, badges
    QColor attention;     ///< advised time passed, to confirm; never a verdict on a child
    QColor attentionSoft; ///< its surface
    QColor focus;         ///< keyboard focus
    QColor onPerson;      ///< the character on a person's dot
    std::array<QColor, 6> persons;
    bool dark = false;
};

/// System is taken as light: ask platform first.
[[nodiscard]] const Tokens &tokens(Appearance appearance);

/// The palette Qt's own widgets take their colours from. PlaceholderText is the second ink.
[[nodiscard]] QPalette palette(const Tokens &tokens);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// Distances in device-independent pixels; multiples of the 8-pixel grid.
namespace space {
inline constexpr int Half = 4;
inline constexpr int One = 8;
inline constexpr int OneAndHalf = 12;
inline constexpr int Two = 16;
inline constexpr int Three = 24;
inline constexpr int Four = 32;
inline constexpr int Radius = 7;
} // namespace space

} // namespace oyako::ui
