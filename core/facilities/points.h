// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace oyako::facilities {

/// A point on Earth, WGS 84.
struct Point {
    double latitude = 0;  ///< Degrees north.
    double longitude = 0; ///< Degrees east.

    friend bool operator==(const Point &, const Point &) = default;
};

/// The great-circle distance in metres on a sphere of 6,371,008.8 m (mean radius of GRS 80): straight, not by road.
[[nodiscard]] double distanceBetween(const Point &a, const Point &b);

/// A point as people copy it from a map: "35.67, 139.81", full width too; nothing when it is none.
[[nodiscard]] std::optional<Point> pointFrom(const QString &text);

/// One point of a municipality, its office in most cases: good for "from about here", never the place of anything.
[[nodiscard]] std::optional<Point> pointOfMunicipality(const QString &code);

} // namespace oyako::facilities
