// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace oyako::pages {

/// Everything on paper is in millimetres from the top left corner; type sizes are in points.
inline constexpr double millimetresPerPoint = 25.4 / 72.0;

struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point &, const Point &) = default;
};

struct Size {
    double width = 0;
    double height = 0;

    [[nodiscard]] Size turned() const { return {height, width}; }
    friend bool operator==(const Size &, const Size &) = default;
};

struct Margins {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    friend bool operator==(const Margins &, const Margins &) = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
    /// Smaller by dx on the left and right and dy above and below; larger when negative.
    [[nodiscard]] Rect inset(double dx, double dy) const { return {x + dx, y + dy, width - 2 * dx, height - 2 * dy}; }
    [[nodiscard]] Rect moved(double dx, double dy) const { return {x + dx, y + dy, width, height}; }
    friend bool operator==(const Rect &, const Rect &) = default;
};

/// ISO 216, upright. The paper book is A6; single sheets are A4.
inline constexpr Size a4{210, 297};
inline constexpr Size a5{148, 210};
inline constexpr Size a6{105, 148};

} // namespace oyako::pages
