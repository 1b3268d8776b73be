// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/value.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

TEST(Text, IsGivenInTheNearestLanguage)
{
    const Text text{s("体重"), {{s("ja-x-easy"), s("おもさ")}, {s("en"), s("Weight")}}};
    EXPECT_EQ(text.in(s("en")), s("Weight"));
    EXPECT_EQ(text.in(s("en-GB")), s("Weight"));
    EXPECT_EQ(text.in(s("ja-easy")), s("おもさ"));
    EXPECT_EQ(text.in(s("ja-x-easy")), s("おもさ"));
    EXPECT_EQ(text.in(s("ja")), s("体重"));
    EXPECT_EQ(text.in(s("de")), s("体重"));
    EXPECT_EQ((Text{s("体重"), {}}.in(s("ja-easy"))), s("体重"));
}

TEST(Compare, NumbersAcrossTypes)
{
    EXPECT_EQ(compare(qint64(1), 1.5), Order::Less);
    EXPECT_EQ(compare(2.0, qint64(2)), Order::Equal);
    EXPECT_EQ(compare(qint64(3), s("2")), Order::Unordered);
}

TEST(Compare, PartialDatesStayOpen)
{
    EXPECT_EQ(compare(Date{s("2026-05")}, Date{s("2026-05-03")}), Order::Unordered);
    EXPECT_EQ(compare(Date{s("2026-04")}, Date{s("2026-05-03")}), Order::Less);
    EXPECT_EQ(compare(Date{s("2027")}, Date{s("2026-05-03")}), Order::Greater);
    EXPECT_EQ(compare(Date{s("2026-05")}, Date{s("2026-05")}), Order::Equal);
    EXPECT_EQ(compare(DateTime{s("2026-05-03")}, DateTime{s("2026-05-03T10:00:00Z")}), Order::Unordered);
    EXPECT_EQ(compare(DateTime{s("2026-05-03T10:00:00+09:00")}, DateTime{s("2026-05-03T01:00:00Z")}), Order::Equal);
    EXPECT_EQ(compare(Date{s("2026-05-03")}, DateTime{s("2026-05-04T00:00:00Z")}), Order::Less);
}

struct MomentRow {
    const char *a;
    const char *b;
    Order order;
};

TEST(Compare, MomentsByTheirZoneAndNeverByTheZoneOfTheMachine)
{
    for (const MomentRow &row :
         {MomentRow{"2026-05-03T10:00:00+09:00", "2026-05-03T10:00:00+09:00", Order::Equal},
          MomentRow{"2026-05-03T10:00:00+09:00", "2026-05-03T10:00:00+08:00", Order::Less},
          MomentRow{"2026-05-03T23:30:00-05:00", "2026-05-04T04:30:00Z", Order::Equal},
          MomentRow{"2026-05-03T10:00:00Z", "2026-05-03T10:00:00.001Z", Order::Less},
          MomentRow{"2026-05-03T10:00:00", "2026-05-03T10:00:01", Order::Less},
          MomentRow{"2026-05-03T10:00:00", "2026-05-03T10:00:00Z", Order::Unordered},
          MomentRow{"2026-05-03T10:00:00", "2030-05-03T10:00:00Z", Order::Unordered},
          MomentRow{"2026-05-03T10:00", "2026-05-03T10:00:59", Order::Unordered},
          MomentRow{"2026-05-03T10:00", "2026-05-03T10:01:00", Order::Less},
          MomentRow{"2026-05", "2026-06-01T00:00:00Z", Order::Less},
          MomentRow{"2026-02-30T10:00:00Z", "2026-03-01T10:00:00+09:00", Order::Unordered},
          MomentRow{"", "2026-03-01", Order::Unordered}, MomentRow{"soon", "later", Order::Unordered}}) {
        EXPECT_EQ(compare(DateTime{s(row.a)}, DateTime{s(row.b)}), row.order) << row.a << ' ' << row.b;
        const Order back = row.order == Order::Less      ? Order::Greater
                           : row.order == Order::Greater ? Order::Less
                                                         : row.order;
        EXPECT_EQ(compare(DateTime{s(row.b)}, DateTime{s(row.a)}), back) << row.b << ' ' << row.a;
    }
}

TEST(Compare, TimesAsFarAsTheyAreWritten)
{
    EXPECT_EQ(compare(Time{s("09:59:59")}, Time{s("10:00:00")}), Order::Less);
    EXPECT_EQ(compare(Time{s("10:00:00")}, Time{s("10:00:00.0")}), Order::Equal);
    EXPECT_EQ(compare(Time{s("10:00:00.25")}, Time{s("10:00:00.250")}), Order::Equal);
    EXPECT_EQ(compare(Time{s("10:00")}, Time{s("10:00:30")}), Order::Unordered);
    EXPECT_TRUE(sameAnswer(Time{s("10:00:00")}, Time{s("10:00:00.000")}));
    EXPECT_FALSE(sameAnswer(Time{s("10:00")}, Time{s("10:00:00")}));
}

TEST(Compare, WhatHasNoOrderIsEqualOrNothing)
{
    EXPECT_EQ(compare(s("a"), s("b")), Order::Unordered);
    EXPECT_EQ(compare(s("a"), s("a")), Order::Equal);
    EXPECT_EQ(compare(true, false), Order::Unordered);
    EXPECT_EQ(compare(Coding{{}, s("a"), {}}, Coding{{}, s("b"), {}}), Order::Unordered);
    EXPECT_EQ(compare(Date{s("2026-05-03")}, Time{s("10:00:00")}), Order::Unordered);
    EXPECT_EQ(compare(Date{s("2026-05-03")}, qint64(2026)), Order::Unordered);
}

TEST(Compare, QuantitiesOfOneMeasureOnly)
{
    EXPECT_EQ(compare(Quantity{1, s("kg"), {}, s("kg")}, Quantity{2, s("キロ"), {}, s("kg")}), Order::Less);
    EXPECT_EQ(compare(Quantity{1, s("kg"), {}, s("kg")}, Quantity{2, s("cm"), {}, s("cm")}), Order::Unordered);
    EXPECT_EQ(compare(Quantity{3, s("kg"), {}, {}}, Quantity{2, s("kg"), {}, s("kg")}), Order::Greater);
}

TEST(SameAnswer, CodingsBySystemAndCode)
{
    EXPECT_TRUE(sameAnswer(Coding{s("u"), s("a"), s("A")}, Coding{s("u"), s("a"), s("B")}));
    EXPECT_FALSE(sameAnswer(Coding{s("u"), s("a"), {}}, Coding{s("v"), s("a"), {}}));
    EXPECT_TRUE(sameAnswer(Coding{{}, {}, s("Yes")}, Coding{{}, {}, s("Yes")}));
    EXPECT_FALSE(sameAnswer(Coding{s("u"), s("a"), s("A")}, s("a")));
    EXPECT_FALSE(sameAnswer(true, qint64(1)));
}

TEST(Validity, DatesExist)
{
    for (const char *good : {"2026", "2026-05", "2026-05-03", "2024-02-29"}) {
        EXPECT_TRUE(isValid(Date{s(good)})) << good;
    }
    for (const char *bad :
         {"", "26", "2026-13", "2025-02-29", "2026-5-3", "2026-05-03T00:00:00Z", "0000-01-01", "２０２６"}) {
        EXPECT_FALSE(isValid(Date{s(bad)})) << bad;
    }
}

TEST(Validity, TimesHaveAZoneWhenTheyHaveADate)
{
    EXPECT_TRUE(isValid(DateTime{s("2026-05-03T23:59:59.123+09:00")}));
    EXPECT_TRUE(isValid(DateTime{s("2026-05")}));
    for (const char *bad : {"2026-05-03T10:00:00", "2026-05-03T24:00:00Z", "2026-05-03T10:00Z", "2026-02-30T10:00:00Z",
                            "2026-05-03T10:00:00+15:00"}) {
        EXPECT_FALSE(isValid(DateTime{s(bad)})) << bad;
    }
    EXPECT_TRUE(isValid(Time{s("23:59:59")}));
    EXPECT_FALSE(isValid(Time{s("10:30")}));
}

// A line end behind a date is no part of one: it would go out into a FHIR file as it is.
TEST(Validity, NothingStandsBeforeOrBehind)
{
    for (const char *good : {"2026", "2026-05", "2026-05-03"}) {
        EXPECT_TRUE(isValid(DateTime{s(good)})) << good;
        for (const QString &odd : {QString(s(good) + QLatin1Char('\n')), QString(s("\n") + s(good)),
                                   QString(s(good) + QLatin1Char(' ')), QString(s(good) + QChar(0x2028))}) {
            EXPECT_FALSE(isValid(Date{odd})) << good;
            EXPECT_FALSE(isValid(DateTime{odd})) << good;
        }
    }
    for (const char *odd : {"10:30:00\n", "\n10:30:00", "10:30:00.5\n", "10:30:00 "}) {
        EXPECT_FALSE(isValid(Time{s(odd)})) << odd;
    }
    EXPECT_FALSE(isValid(DateTime{s("2026-05-03T10:30:00Z\n")}));
    EXPECT_FALSE(isValid(DateTime{s("2026-05-03\nT10:30:00Z")}));
}

struct ZoneRow {
    const char *zone;
    bool valid;
};

// R4, dateTime: (0[0-9]|1[0-3]):[0-5][0-9] or 14:00, with a sign, or Z.
TEST(Validity, ZonesReachFourteenHours)
{
    for (const ZoneRow &row :
         {ZoneRow{"Z", true}, ZoneRow{"+00:00", true}, ZoneRow{"-00:00", true}, ZoneRow{"+09:00", true},
          ZoneRow{"+05:45", true}, ZoneRow{"-12:00", true}, ZoneRow{"+13:59", true}, ZoneRow{"+14:00", true},
          ZoneRow{"-14:00", true}, ZoneRow{"+14:01", false}, ZoneRow{"+14:30", false}, ZoneRow{"+15:00", false},
          ZoneRow{"+24:00", false}, ZoneRow{"+09:60", false}, ZoneRow{"+9:00", false}, ZoneRow{"+0900", false},
          ZoneRow{"z", false}, ZoneRow{"JST", false}}) {
        const DateTime moment{QString(s("2026-05-03T10:20:00") + s(row.zone))};
        EXPECT_EQ(isValid(moment), row.valid) << row.zone;
    }
}

TEST(Validity, DaysAndTimesAtTheirEnds)
{
    for (const char *good : {"0001-01-01", "9999-12-31", "2000-02-29", "2026-04-30", "2026-12-31"}) {
        EXPECT_TRUE(isValid(Date{s(good)})) << good;
    }
    for (const char *bad : {"2100-02-29", "2026-04-31", "2026-00", "2026-01-00", "2026-12-32", "12026-01-01",
                            "-2026-01-01", "2026-1", "2026--01"}) {
        EXPECT_FALSE(isValid(Date{s(bad)})) << bad;
    }
    for (const char *good : {"00:00:00", "23:59:59", "23:59:59.999999999"}) {
        EXPECT_TRUE(isValid(Time{s(good)})) << good;
    }
    for (const char *bad : {"24:00:00", "23:60:00", "23:59:60", "1:00:00", "10:00:00.", "10:00:00Z", "１０:00:00"}) {
        EXPECT_FALSE(isValid(Time{s(bad)})) << bad;
    }
}

// The order of two answers turned round, and an answer beside itself.
TEST(Compare, IsTheSameFromBothSides)
{
    const QList<Value> all{true,
                           false,
                           qint64(-1),
                           qint64(3),
                           3.0,
                           3.5,
                           s(""),
                           s("3"),
                           s("髙"),
                           Date{s("2026")},
                           Date{s("2026-05")},
                           Date{s("2026-05-03")},
                           DateTime{s("2026-05-03")},
                           DateTime{s("2026-05-03T10:00:00Z")},
                           DateTime{s("2026-05-03T19:00:00+09:00")},
                           Time{s("10:00:00")},
                           Time{s("10:00")},
                           Coding{s("u"), s("3"), {}},
                           Coding{{}, {}, s("3")},
                           Quantity{3, s("kg"), {}, s("kg")},
                           Quantity{3, s("g"), {}, s("g")},
                           Quantity{3, {}, {}, {}}};
    for (const Value &a : all) {
        EXPECT_EQ(compare(a, a), Order::Equal) << plainText(a).toStdString();
        EXPECT_TRUE(sameAnswer(a, a));
        for (const Value &b : all) {
            const std::string place = plainText(a).toStdString() + " and " + plainText(b).toStdString();
            const Order there = compare(a, b);
            const Order back = compare(b, a);
            EXPECT_EQ(there == Order::Less, back == Order::Greater) << place;
            EXPECT_EQ(there == Order::Equal, back == Order::Equal) << place;
            EXPECT_EQ(sameAnswer(a, b), sameAnswer(b, a)) << place;
            EXPECT_TRUE(!sameAnswer(a, b) || there == Order::Equal) << place;
        }
    }
}

TEST(Text, FallsBackFromARegionToItsLanguageAndNeverAcross)
{
    const Text text{s("体重"), {{s("en"), s("Weight")}, {s("en-GB"), s("Body weight")}, {s("ja"), s("たいじゅう")}}};
    EXPECT_EQ(text.in(s("en-GB")), s("Body weight"));
    EXPECT_EQ(text.in(s("en-US")), s("Weight"));
    EXPECT_EQ(text.in(s("ja-easy")), s("たいじゅう")) << "no easy words: the language's own before the original";
    EXPECT_EQ(text.in({}), s("体重"));
    EXPECT_TRUE((Text{{}, {{s("en"), s("Weight")}}}).isEmpty()) << "a text is what its author wrote";
}

TEST(DecimalPlaces, AreThoseOfTheShortestWayToWriteIt)
{
    for (const auto &[number, places] :
         {std::pair{0.1 + 0.2, 17}, std::pair{1e-7, 7}, std::pair{-0.5, 1}, std::pair{1e22, 0}, std::pair{0.0, 0},
          std::pair{100.0, 0}, std::pair{99.99, 2}}) {
        EXPECT_EQ(decimalPlaces(number), places) << number;
    }
}

TEST(NumberOf, IsTheNumberInWhateverHoldsOne)
{
    EXPECT_EQ(numberOf(qint64(-3)), -3.0);
    EXPECT_EQ(numberOf(2.5), 2.5);
    EXPECT_EQ(numberOf(Quantity{2.5, s("kg"), {}, {}}), 2.5);
    for (const Value &none : {Value(true), Value(s("3")), Value(Date{s("2026")}), Value(Coding{{}, s("3"), {}})}) {
        EXPECT_FALSE(numberOf(none)) << plainText(none).toStdString();
    }
}

TEST(PlainText, IsShortAndExact)
{
    EXPECT_EQ(plainText(6.9), s("6.9"));
    EXPECT_EQ(plainText(1e21), s("1000000000000000000000"));
    EXPECT_EQ(plainText(Quantity{6.9, {}, {}, s("kg")}), s("6.9 kg"));
    EXPECT_EQ(plainText(Quantity{6.9, {}, {}, {}}), s("6.9"));
    EXPECT_EQ(plainText(Coding{{}, s("a"), {}}), s("a"));
    EXPECT_EQ(plainText(false), s("false"));
    EXPECT_EQ(decimalPlaces(52.45), 2);
    EXPECT_EQ(decimalPlaces(5), 0);
    EXPECT_EQ(decimalPlaces(0.001), 3);
}

} // namespace
} // namespace oyako::forms
