// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/cell_text.h"

#include "core/base/csv.h"
#include "core/facilities/area.h"
#include "core/facilities/points.h"
#include "tests/core/facilities/support.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

QList<QStringList> casesOf(const char *name)
{
    return csv::readAll(caseFile(name)).value().mid(1);
}

TEST(CellText, WeekdaysAreReadOnlyWhereThereIsNoDoubt)
{
    const auto cases = casesOf("weekdays.csv");
    ASSERT_GT(cases.size(), 20);
    for (const QStringList &one : cases) {
        EXPECT_EQ(weekdaysOf(one.at(0)), one.at(1)) << qPrintable(one.at(0));
    }
}

TEST(CellText, YesNoAndNotStatedAreThree)
{
    const auto cases = casesOf("words.csv");
    ASSERT_GT(cases.size(), 15);
    for (const QStringList &one : cases) {
        const auto expected = one.at(1).isEmpty() ? std::nullopt : std::optional(one.at(1) == QLatin1String("yes"));
        EXPECT_EQ(yesOrNo(one.at(0)), expected) << qPrintable(one.at(0));
    }
}

TEST(CellText, CodesGetTheirLostDigitsBack)
{
    EXPECT_EQ(municipalityCodeOf(QStringLiteral("131083")), QStringLiteral("131083"));
    EXPECT_EQ(municipalityCodeOf(QStringLiteral("１３１０８３ ")), QStringLiteral("131083"));
    EXPECT_EQ(municipalityCodeOf(QStringLiteral("11002")), QStringLiteral("011002")) << "Sapporo without its zero";
    EXPECT_EQ(municipalityCodeOf(QStringLiteral("13108")), QStringLiteral("131083")) << "without check digit";
    for (const char *none : {"131084", "13", "", "1310831", "江東区"}) {
        EXPECT_EQ(municipalityCodeOf(QString::fromUtf8(none)), QString()) << none;
    }
}

TEST(CellText, OnlyPlainDegreesAreCoordinates)
{
    EXPECT_EQ(degreesOf(QStringLiteral("34.03558659999999"), 90), 34.03558659999999);
    for (const char *none : {"", "0", "139.7", "北緯35度", "nan", "inf", "35,67"}) {
        EXPECT_FALSE(degreesOf(QString::fromUtf8(none), 90)) << none;
    }
}

TEST(CellText, OnlyOneWholeWebAddressIsALink)
{
    EXPECT_EQ(webAddressOf(QStringLiteral(" https://example.jp/a?b=c ")), QStringLiteral("https://example.jp/a?b=c"));
    for (const char *none : {"javascript:alert(1)", "file:///etc/passwd", "https://a@b.jp/", "www.example.jp",
                             "https://example.jp/a https://example.jp/b", "https://", ""}) {
        EXPECT_EQ(webAddressOf(QString::fromUtf8(none)), QString()) << none;
    }
}

TEST(CellText, ATitleNamesOneDay)
{
    EXPECT_EQ(dayNamedIn(QStringLiteral("令和8年3月31日現在")), QDate(2026, 3, 31));
    EXPECT_EQ(dayNamedIn(QStringLiteral("施設一覧（令和元年５月１日）")), QDate(2019, 5, 1));
    EXPECT_EQ(dayNamedIn(QStringLiteral("as of 2026/3/31")), QDate(2026, 3, 31));
    EXPECT_FALSE(dayNamedIn(QStringLiteral("令和8年度")).isValid());
    EXPECT_FALSE(dayNamedIn(QStringLiteral("2026/3/31から2026/4/30")).isValid());
}

TEST(Area, TheMunicipalityAnAddressBeginsWith)
{
    EXPECT_EQ(areaOf(QStringLiteral("東京都江東区みどり1")).code, QStringLiteral("131083"));
    EXPECT_EQ(areaOf(QStringLiteral("江東区みどり1")).code, QStringLiteral("131083"));
    EXPECT_EQ(areaOf(QStringLiteral("札幌市中央区北1条")).name, QStringLiteral("札幌市中央区"));
    EXPECT_EQ(areaOf(QStringLiteral("府中市宮西町")).name, QStringLiteral("府中市"));
    EXPECT_EQ(areaOf(QStringLiteral("府中市宮西町")).code, QString()) << "there are two";
    EXPECT_EQ(areaOf(QStringLiteral("東京都府中市宮西町")).code, QStringLiteral("132063"));
    EXPECT_EQ(areaOf(QStringLiteral("柳町2-4-37")).name, QString());
}

TEST(Points, DistancesAreThoseOfTheSphere)
{
    // A degree of latitude is π/180 × 6,371,008.8 m.
    EXPECT_NEAR(distanceBetween({35, 139}, {36, 139}), 111'195.1, 0.1);
    // Along the equator and to the antipode.
    EXPECT_NEAR(distanceBetween({0, 0}, {0, 180}), 20'015'114.4, 1);
    EXPECT_EQ(distanceBetween({35, 139}, {35, 139}), 0);
}

TEST(Points, AreReadAsMapsGiveThem)
{
    EXPECT_EQ(pointFrom(QStringLiteral("35.67, 139.81")), (Point{35.67, 139.81}));
    EXPECT_EQ(pointFrom(QStringLiteral("３５．６７，１３９．８１")), (Point{35.67, 139.81}));
    for (const char *none : {"江東区", "35.67", "95, 139", "35, 190", ""}) {
        EXPECT_FALSE(pointFrom(QString::fromUtf8(none))) << none;
    }
    const auto office = pointOfMunicipality(QStringLiteral("131083"));
    ASSERT_TRUE(office);
    EXPECT_LT(distanceBetween(*office, {35.6729, 139.8174}), 1500);
    EXPECT_FALSE(pointOfMunicipality(QStringLiteral("999999")));
}

} // namespace
} // namespace oyako::facilities
