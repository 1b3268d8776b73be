// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_printers.h"
#include "ui/widgets/date_field.h"

#include <QLineEdit>

#include <gtest/gtest.h>

using namespace oyako;
using namespace oyako::ui;

namespace {

const calendar::DateInputContext context{.today = QDate(2026, 11, 22)};
const text::Speech japanese{text::Language::Japanese, text::YearStyle::Western};

} // namespace

TEST(DateField, ReadsManyWaysOfTypingTheSameDay)
{
    for (const char *typed : {"R6.5.3", "060503", "20240503", "2024-05-03", "２０２４年５月３日", "令和六年五月三日"}) {
        DateField field(context, japanese);
        field.lineEdit()->setText(QString::fromUtf8(typed));
        ASSERT_TRUE(field.date()) << typed;
        EXPECT_EQ(*field.date(), QDate(2024, 5, 3)) << typed;
        EXPECT_EQ(field.readBack(), QStringLiteral("2024年5月3日(金) 令和6年")) << typed;
    }
}

TEST(DateField, SaysWhyADayCannotBe)
{
    DateField field(context, japanese);
    field.lineEdit()->setText(QStringLiteral("2024-02-30"));
    EXPECT_FALSE(field.date());
    EXPECT_FALSE(field.isAcceptable());
    EXPECT_FALSE(field.readBack().isEmpty());
}

TEST(DateField, BlankIsAcceptableAndNoDate)
{
    DateField field(context, japanese);
    field.lineEdit()->setText(QStringLiteral("  "));
    EXPECT_TRUE(field.isAcceptable());
    EXPECT_FALSE(field.date());
}

TEST(DateField, KeepsToItsLimits)
{
    DateField field(context, japanese);
    field.setLimits(QDate(2026, 1, 1), QDate(2026, 11, 22));
    field.lineEdit()->setText(QStringLiteral("2026-11-23"));
    EXPECT_FALSE(field.isAcceptable());
    EXPECT_EQ(field.readBack(), QStringLiteral("2026年11月22日までの日を入れてください"));
    field.lineEdit()->setText(QStringLiteral("2026-11-22"));
    EXPECT_TRUE(field.date());
    field.lineEdit()->setText(QStringLiteral("2025-12-31"));
    EXPECT_FALSE(field.isAcceptable());
    EXPECT_EQ(field.readBack(), QStringLiteral("2026年1月1日からの日を入れてください"));
}

TEST(DateField, WritesWhatItReads)
{
    for (const auto years : {text::YearStyle::Western, text::YearStyle::Era}) {
        DateField field(context, {text::Language::Japanese, years});
        field.setDate(QDate(1989, 1, 7));
        EXPECT_EQ(field.date().value_or(QDate()), QDate(1989, 1, 7)) << field.lineEdit()->text().toStdString();
    }
}

TEST(DateField, TakesPartialDatesOnlyWhereAsked)
{
    DateField days(context, japanese);
    days.lineEdit()->setText(QStringLiteral("2024-05"));
    EXPECT_FALSE(days.isAcceptable());
    DateField partial(context, japanese, DateField::Accepts::PartialDates);
    partial.lineEdit()->setText(QStringLiteral("2024-05"));
    ASSERT_TRUE(partial.partialDate());
    EXPECT_FALSE(partial.date());
    const auto kept = partial.partialDate();
    DateField again(context, japanese, DateField::Accepts::PartialDates);
    again.setPartialDate(kept);
    EXPECT_EQ(again.partialDate(), kept) << again.lineEdit()->text().toStdString();
}

TEST(DateField, TakesAMonthOrAYearThatIsOverWhereAsked)
{
    DateField field(context, japanese, DateField::Accepts::MonthsAndYears);
    field.setLimits({}, QDate(2026, 11, 22));
    for (const char *typed : {"2024年5月", "2024", "R6.5", "2026-10", "2026-11-22"}) {
        field.lineEdit()->setText(QString::fromUtf8(typed));
        EXPECT_TRUE(field.partialDate()) << typed << ": " << field.readBack().toStdString();
    }
    for (const char *typed : {"2026-11", "2026"}) {
        field.lineEdit()->setText(QString::fromUtf8(typed));
        EXPECT_FALSE(field.isAcceptable()) << typed;
        EXPECT_EQ(field.readBack(), QStringLiteral("まだ終わっていない月や年は、日まで入れてください"));
    }
    for (const char *typed : {"不明", "2024年5月頃"}) {
        field.lineEdit()->setText(QString::fromUtf8(typed));
        EXPECT_FALSE(field.isAcceptable()) << typed;
        EXPECT_EQ(field.readBack(), QStringLiteral("日が分からないときは、年と月を入れてください"));
    }
}

TEST(DateField, TellsTheScreenReaderWhatItUnderstood)
{
    DateField field(context, japanese);
    field.lineEdit()->setText(QStringLiteral("R6.5.3"));
    EXPECT_EQ(field.lineEdit()->accessibleDescription(), field.readBack());
}
