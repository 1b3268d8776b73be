// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Where a place lies: codes, addresses and points, held against every municipality there is.
#include "core/facilities/area.h"
#include "core/facilities/cell_text.h"
#include "core/facilities/points.h"
#include "core/programs/municipalities.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

using programs::Municipality;
using programs::MunicipalityTable;

const QList<Municipality> &all()
{
    return MunicipalityTable::builtIn().all();
}

TEST(Codes, OfSixDigitsAreReadAsTheyStand)
{
    for (const Municipality &one : all()) {
        EXPECT_EQ(municipalityCodeOf(one.code), one.code);
        EXPECT_EQ(municipalityCodeOf(QLatin1Char(' ') + one.code + QChar(0x3000)), one.code);
    }
    EXPECT_EQ(municipalityCodeOf(QStringLiteral("130001")), QStringLiteral("130001")) << "a prefecture";
}

/// Whether a shortened code is read as the whole one; leaving it open is right, reading another one never is.
bool comesBack(const QString &shortened, const QString &whole)
{
    const QString read = municipalityCodeOf(shortened);
    EXPECT_TRUE(read.isEmpty() || read == whole) << whole.toStdString() << " is read as " << read.toStdString();
    return read == whole;
}

TEST(Codes, ThatLostADigitComeBackOrAreLeftOpen)
{
    int shortened = 0;
    int right = 0;
    for (const Municipality &one : all()) {
        const bool hasZero = one.code.startsWith(QLatin1Char('0'));
        shortened += hasZero ? 2 : 1;
        right += comesBack(one.code.left(5), one.code) ? 1 : 0;
        right += hasZero && comesBack(one.code.mid(1), one.code) ? 1 : 0;
    }
    EXPECT_GE(right, shortened - 30) << "few fit both ways";
}

TEST(Codes, ThatFitTwiceSayNothing)
{
    EXPECT_EQ(municipalityCodeOf(QStringLiteral("22101")), QString())
        << "静岡市葵区 without its check digit, or 平川市 without its zero";
    EXPECT_EQ(municipalityCodeOf(QStringLiteral("10448")), QStringLiteral("104485")) << "010448 is nobody's";
    EXPECT_EQ(municipalityCodeOf(QStringLiteral("10006")), QStringLiteral("010006")) << "the prefecture";
}

TEST(Codes, OfOtherFormsAreNone)
{
    for (const char *none :
         {"0", "1310", "0131083", "131083.0", "13-1083", "-131083", "131 08 3x", "000000", "99999", "999999", "全国"}) {
        EXPECT_EQ(municipalityCodeOf(QString::fromUtf8(none)), QString()) << none;
    }
    EXPECT_EQ(municipalityCodeOf(QStringLiteral("131 083")), QStringLiteral("131083")) << "blanks are nothing";
}

TEST(Areas, AreReadFromEveryMunicipalityWithItsPrefecture)
{
    for (const Municipality &one : all()) {
        for (const QString &rest : {QString(), QStringLiteral("みどり1-2-3"), QStringLiteral("　本町")}) {
            const Area area = areaOf(one.prefecture + one.name + rest);
            EXPECT_EQ(area.name, one.name) << one.code.toStdString();
            EXPECT_EQ(area.code, one.code) << one.name.toStdString();
        }
        EXPECT_EQ(areaOf(one.prefecture + QLatin1Char(' ') + one.name).code, one.code);
    }
}

TEST(Areas, OfANameThatTwoHaveAreNamedWithoutACode)
{
    QMap<QString, QStringList> codes;
    for (const Municipality &one : all()) {
        codes[one.name].append(one.code);
    }
    int shared = 0;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        const Area area = areaOf(QString(it.key() + QStringLiteral("1丁目")));
        EXPECT_EQ(area.name, it.key());
        EXPECT_EQ(area.code, it->size() == 1 ? it->first() : QString()) << it.key().toStdString();
        shared += it->size() > 1 ? 1 : 0;
    }
    EXPECT_EQ(shared, 2) << "伊達市 and 府中市";
}

TEST(Areas, AreNoneWhereAnAddressBeginsWithNone)
{
    for (const char *none : {"", " ", "みどり町1-2", "東京都", "東京都みどり町", "県", "市", "1-2-3",
                             "〒135-0000 江東区", "旧江東区", "大阪府江東区みどり", "Tokyo", "江東"}) {
        const Area area = areaOf(QString::fromUtf8(none));
        EXPECT_EQ(area.name, QString()) << none;
        EXPECT_EQ(area.code, QString()) << none;
    }
}

TEST(Areas, TakeTheWardBeforeItsCity)
{
    EXPECT_EQ(areaOf(QStringLiteral("北海道札幌市")).code, QStringLiteral("011002"));
    EXPECT_EQ(areaOf(QStringLiteral("北海道札幌市中央区北1条")).code, QStringLiteral("011011"));
    EXPECT_EQ(areaOf(QStringLiteral("北海道札幌市みどり区")).code, QStringLiteral("011002")) << "no ward of it";
}

// Points ------------------------------------------------------------------------------------------------------------

TEST(MunicipalityPoints, AreThereForEveryOneOfJapan)
{
    for (const Municipality &one : all()) {
        const auto point = pointOfMunicipality(one.code);
        ASSERT_TRUE(point) << one.code.toStdString() << one.name.toStdString();
        EXPECT_TRUE(point->latitude > 24 && point->latitude < 46) << one.code.toStdString();
        EXPECT_TRUE(point->longitude > 122 && point->longitude < 154) << one.code.toStdString();
    }
}

TEST(MunicipalityPoints, OfWardsLieInTheirCity)
{
    int wards = 0;
    for (const Municipality &one : all()) {
        if (!one.city.isEmpty()) {
            ++wards;
            EXPECT_LT(distanceBetween(*pointOfMunicipality(one.code), *pointOfMunicipality(one.city)), 60'000)
                << one.code.toStdString();
        }
    }
    EXPECT_EQ(wards, 171);
}

TEST(MunicipalityPoints, AreNoneForOtherCodes)
{
    for (const char *none : {"", "130001", "131084", "13108", "江東区"}) {
        EXPECT_FALSE(pointOfMunicipality(QString::fromUtf8(none))) << none;
    }
}

TEST(Distances, AreTheSameBothWaysAndObeyTheTriangle)
{
    const QList<Point> points{{35.67, 139.81}, {43.06, 141.35}, {24.34, 124.16}, {-33.9, 151.2},
                              {0, 0},          {90, 0},         {-90, 77},       {12, -180}};
    for (const Point &a : points) {
        EXPECT_EQ(distanceBetween(a, a), 0);
        for (const Point &b : points) {
            EXPECT_NEAR(distanceBetween(a, b), distanceBetween(b, a), 1e-6);
            for (const Point &c : points) {
                EXPECT_LE(distanceBetween(a, c), distanceBetween(a, b) + distanceBetween(b, c) + 1e-6);
            }
        }
    }
}

TEST(Distances, CrossTheDateLineAndThePoles)
{
    // π × 6,371,008.8 m is half way round; a degree is the 180th part of it.
    constexpr double degree = 111'195.0797;
    EXPECT_NEAR(distanceBetween({0, 179.5}, {0, -179.5}), degree, 0.01);
    EXPECT_NEAR(distanceBetween({89, 0}, {89, 180}), 2 * degree, 0.01);
    EXPECT_NEAR(distanceBetween({90, 12}, {90, 99}), 0, 0.01) << "one pole, however its longitude is written";
    EXPECT_NEAR(distanceBetween({90, 0}, {-90, 0}), 180 * degree, 1);
    EXPECT_NEAR(distanceBetween({60, 0}, {60, 1}), degree / 2, 10) << "half as long at 60° north";
}

struct Typed {
    const char *text;
    std::optional<Point> point;
};

TEST(TypedPoints, AreReadAsCopiedAndNothingElseIs)
{
    for (const Typed &typed : {Typed{"35.67,139.81", Point{35.67, 139.81}},
                               Typed{" 35.67 , 139.81 ", Point{35.67, 139.81}},
                               Typed{"35.67 139.81", Point{35.67, 139.81}},
                               Typed{"35.67\t139.81", Point{35.67, 139.81}},
                               Typed{"35.67、139.81", Point{35.67, 139.81}},
                               Typed{"３５，１３９", Point{35, 139}},
                               Typed{"-33.9,151.2", Point{-33.9, 151.2}},
                               Typed{"-33.9,-70.6", Point{-33.9, -70.6}},
                               Typed{"90,180", Point{90, 180}},
                               Typed{"-90,-180", Point{-90, -180}},
                               Typed{"0,0", Point{0, 0}},
                               Typed{"90.1,0", {}},
                               Typed{"0,180.1", {}},
                               Typed{"35.67", {}},
                               Typed{"35.67,", {}},
                               Typed{",139.81", {}},
                               Typed{"35.67,139.81,17z", {}},
                               Typed{"35.,139", {}},
                               Typed{"35,67,139,81", {}},
                               Typed{"3567,13981", {}},
                               Typed{"35°40′,139°49′", {}},
                               Typed{"N35.67,E139.81", {}},
                               Typed{"1e1,2e1", {}},
                               Typed{"nan,nan", {}},
                               Typed{"35.67,139.81\n", Point{35.67, 139.81}},
                               Typed{"", {}}}) {
        EXPECT_EQ(pointFrom(QString::fromUtf8(typed.text)), typed.point) << typed.text;
    }
}

} // namespace
} // namespace oyako::facilities
