// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Limits of what expressions work out, asked of the functions themselves.
#include "core/forms/fhirpath/arithmetic.h"

#include "core/forms/fhirpath/moved.h"
#include "core/forms/fhirpath/operations.h"
#include "tests/core/forms/support.h"

#include <cmath>
#include <limits>

namespace oyako::forms::fhirpath {
namespace {

/// The one value of a collection as text; "-" when it is empty.
QString textOf(const Collection &collection)
{
    const auto value = singleton(collection);
    return value ? plainText(*value) : collection.isEmpty() ? s("-") : s("several");
}

TEST(OneValue, IsEmptyForWhatNoFormCanHold)
{
    for (const double number : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                                std::numeric_limits<double>::quiet_NaN()}) {
        EXPECT_TRUE(one(number).isEmpty());
    }
    EXPECT_EQ(textOf(one(-0.0)), s("0"));
    EXPECT_EQ(one(QString(longestText, QLatin1Char('a'))).size(), 1);
    EXPECT_TRUE(one(QString(longestText + 1, QLatin1Char('a'))).isEmpty());
}

TEST(Rounded, KeepsTenDigitsBehindThePointOfOrdinaryNumbers)
{
    EXPECT_EQ(rounded(0.1 + 0.2), 0.3);
    EXPECT_EQ(rounded(1.00000000004), 1.0);
    EXPECT_EQ(rounded(1.00000000006), 1.0000000001);
    EXPECT_EQ(rounded(-0.1 - 0.2), -0.3);
    const double large = 123'456'789.123456789;
    EXPECT_EQ(rounded(large), large) << "there it would only lose digits";
}

struct CalculateRow {
    const char *op;
    Value a;
    Value b;
    const char *result;
};

const qint64 most = std::numeric_limits<qint64>::max();
const qint64 least = std::numeric_limits<qint64>::min();

TEST(Calculate, EndsAtTheLimitsOfIntegers)
{
    for (const CalculateRow &row :
         {CalculateRow{"+", most, qint64(0), "9223372036854775807"}, CalculateRow{"+", most, qint64(1), "-"},
          CalculateRow{"-", least, qint64(1), "-"}, CalculateRow{"-", qint64(0), least, "-"},
          CalculateRow{"*", most, qint64(2), "-"}, CalculateRow{"*", least, qint64(-1), "-"},
          CalculateRow{"*", most, qint64(-1), "-9223372036854775807"}, CalculateRow{"div", most, qint64(1), "-"},
          CalculateRow{"div", qint64(7), qint64(-2), "-3"}, CalculateRow{"mod", qint64(7), qint64(-2), "1"},
          CalculateRow{"mod", qint64(-7), qint64(2), "-1"}, CalculateRow{"div", qint64(1), qint64(0), "-"},
          CalculateRow{"mod", 1.5, 0.0, "-"}, CalculateRow{"/", qint64(1), qint64(0), "-"},
          CalculateRow{"/", qint64(1), qint64(3), "0.3333333333"}, CalculateRow{"/", qint64(6), qint64(3), "2"}}) {
        EXPECT_EQ(textOf(calculate(s(row.op), row.a, row.b)), s(row.result))
            << plainText(row.a).toStdString() << row.op << plainText(row.b).toStdString();
    }
}

TEST(Calculate, HasNoAnswerForThingsThatDoNotAdd)
{
    const QList<Value> odd{true, Coding{{}, s("a"), {}}, Date{s("2026")}, Time{s("10:00:00")}};
    for (const Value &value : odd) {
        for (const char *op : {"+", "-", "*", "/", "div", "mod"}) {
            EXPECT_EQ(textOf(calculate(s(op), value, qint64(1))), s("-")) << op << plainText(value).toStdString();
            EXPECT_EQ(textOf(calculate(s(op), qint64(1), value)), s("-")) << op << plainText(value).toStdString();
        }
    }
    EXPECT_EQ(textOf(calculate(s("-"), s("a"), s("b"))), s("-"));
    EXPECT_EQ(textOf(calculate(s("+"), QString(longestText, QLatin1Char('a')), s("b"))), s("-"));
}

Quantity quantity(double value, const char *code)
{
    return {value, s(code), {}, s(code)};
}

TEST(Units, OneIsNoUnitAndNothingIsConverted)
{
    EXPECT_TRUE(sameUnit(quantity(1, "1"), Quantity{}));
    EXPECT_FALSE(sameUnit(quantity(1, "1"), quantity(1, "kg")));
    EXPECT_FALSE(sameUnit(quantity(1, "g"), quantity(1, "kg")));
    EXPECT_TRUE(sameUnit({1, s("キロ"), {}, s("kg")}, {1, s("kilogram"), {}, s("kg")})) << "the code decides";
    EXPECT_TRUE(sameUnit({1, s("kg"), {}, {}}, quantity(1, "kg"))) << "without one what people read";
    EXPECT_EQ(asQuantity(qint64(3))->value, 3);
    EXPECT_EQ(asQuantity(qint64(3))->code, s("1"));
    EXPECT_FALSE(asQuantity(s("3")));
}

struct MoveRow {
    Value from;
    Quantity by;
    int sign;
    const char *result; ///< "-" for nothing.
};

TEST(Moved, KeepsPrecisionZoneAndThePartOfASecond)
{
    for (const MoveRow &row :
         {MoveRow{DateTime{s("2026-01-01T10:00:00.5Z")}, quantity(1, "s"), 1, "2026-01-01T10:00:01.5Z"},
          MoveRow{DateTime{s("2026-01-01T10:00:00.123456+09:00")}, quantity(1, "d"), 1,
                  "2026-01-02T10:00:00.123456+09:00"},
          MoveRow{DateTime{s("2026-01-01T00:00:00.000-05:00")}, quantity(1, "s"), -1, "2025-12-31T23:59:59.000-05:00"},
          MoveRow{DateTime{s("2026-01-01T10:00:00")}, quantity(1, "h"), 1, "2026-01-01T11:00:00"},
          MoveRow{DateTime{s("2026-05")}, quantity(1, "mo"), 1, "2026-06"},
          MoveRow{Time{s("23:59:59.25")}, quantity(1, "s"), 1, "00:00:00.25"},
          MoveRow{Time{s("10:00:00")}, quantity(25, "h"), 1, "11:00:00"},
          MoveRow{Time{s("10:00:00")}, quantity(1, "a"), 1, "-"},
          MoveRow{Date{s("2024-02-29")}, quantity(12, "mo"), 1, "2025-02-28"},
          MoveRow{Date{s("2024-02-29")}, quantity(4, "a"), 1, "2028-02-29"},
          MoveRow{Date{s("2026-03-31")}, quantity(1, "mo"), -1, "2026-02-28"},
          MoveRow{Date{s("2026-03-31")}, quantity(1.9, "d"), 1, "2026-04-01"},
          MoveRow{Date{s("2026-03-31")}, quantity(-1, "d"), 1, "2026-03-30"},
          MoveRow{Date{s("9999-12-31")}, quantity(1, "d"), 1, "-"},
          MoveRow{Date{s("0001-01-01")}, quantity(1, "d"), -1, "-"},
          MoveRow{Date{s("2026-02-30")}, quantity(1, "d"), 1, "-"},
          MoveRow{Date{s("2026-03-31")}, quantity(1, "kg"), 1, "-"},
          MoveRow{Date{s("2026-03-31")}, quantity(std::nan(""), "d"), 1, "-"},
          MoveRow{DateTime{s("2026-01-01T10:00:00Z\n")}, quantity(1, "d"), 1, "-"},
          MoveRow{s("2026-01-01"), quantity(1, "d"), 1, "-"}}) {
        const auto result = moved(row.from, row.by, row.sign);
        EXPECT_EQ(result ? plainText(*result) : s("-"), s(row.result)) << plainText(row.from).toStdString();
    }
}

// There and back by whole units of a date that has them.
TEST(Moved, ComesBackByDaysAndHours)
{
    for (const char *from : {"2026-01-01T10:00:00.250Z", "2024-02-28T23:30:00+09:00", "2025-12-31T00:00:00-11:00"}) {
        for (const char *unit : {"s", "min", "h", "d", "wk"}) {
            const auto there = moved(DateTime{s(from)}, quantity(17, unit), 1);
            ASSERT_TRUE(there) << from << unit;
            EXPECT_EQ(moved(*there, quantity(17, unit), -1), Value(DateTime{s(from)})) << from << unit;
        }
    }
}

TEST(FromJson, IsPlainWhereItCanBe)
{
    EXPECT_EQ(textOf(fromJson(3)), s("3"));
    EXPECT_EQ(typeName(*singleton(fromJson(3))), s("Integer"));
    EXPECT_EQ(typeName(*singleton(fromJson(3.5))), s("Decimal"));
    EXPECT_EQ(textOf(fromJson(true)), s("true"));
    EXPECT_EQ(textOf(fromJson(s("text"))), s("text"));
    EXPECT_TRUE(fromJson(QJsonValue()).isEmpty());
    EXPECT_EQ(fromJson(QJsonArray{1, 2, QJsonArray{3}}).size(), 3);
    EXPECT_FALSE(singleton(fromJson(QJsonObject{{s("a"), 1}}))) << "an object is no plain value";
}

} // namespace
} // namespace oyako::forms::fhirpath
