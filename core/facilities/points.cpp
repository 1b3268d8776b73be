// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/points.h"

#include "core/facilities/resource_file.h"
#include "core/programs/municipalities.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <numbers>

namespace oyako::facilities {

namespace {

constexpr double earthRadius = 6'371'008.8; // metres

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double squared(double value)
{
    return value * value;
}

QHash<QString, Point> readPoints()
{
    QHash<QString, Point> points;
    for (const QStringList &record : resourceRecords(QStringLiteral("points.csv"))) {
        points.insert(record.value(0), {record.value(1).toDouble(), record.value(2).toDouble()});
    }
    return points;
}

} // namespace

double distanceBetween(const Point &a, const Point &b)
{
    const double chord = squared(std::sin(radians(b.latitude - a.latitude) / 2)) +
                         std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) *
                             squared(std::sin(radians(b.longitude - a.longitude) / 2));
    return 2 * earthRadius * std::asin(std::sqrt(std::min(1.0, chord)));
}

std::optional<Point> pointFrom(const QString &text)
{
    static const QRegularExpression pair(
        QStringLiteral("\\A\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,、\\s]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*\\z"));
    const auto match = pair.match(text.normalized(QString::NormalizationForm_KC));
    const Point point{match.captured(1).toDouble(), match.captured(2).toDouble()};
    const bool isOnEarth = match.hasMatch() && std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180;
    return isOnEarth ? std::optional(point) : std::nullopt;
}

std::optional<Point> pointOfMunicipality(const QString &code)
{
    static const QHash<QString, Point> points = readPoints();
    if (const auto found = points.constFind(code); found != points.cend()) {
        return *found;
    }
    // A ward made since the table was: its city is about there, too.
    const auto ward = programs::MunicipalityTable::builtIn().find(code);
    return ward && points.contains(ward->city) ? std::optional(points.value(ward->city)) : std::nullopt;
}

} // namespace oyako::facilities
