// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/date_text.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

struct PlainCase {
    const char16_t *typed;
    const char16_t *plain;
};

class Plain : public testing::TestWithParam<PlainCase> {};

TEST_P(Plain, DateText)
{
    EXPECT_EQ(plainDateText(QString::fromUtf16(GetParam().typed)), QString::fromUtf16(GetParam().plain));
}

INSTANTIATE_TEST_SUITE_P(
    Typed, Plain,
    testing::Values(PlainCase{u"令和六年五月三日（金）", u"令和6年5月3日"}, PlainCase{u"２０２４／５／３", u"2024/5/3"},
                    PlainCase{u"　2024-05-03　", u"2024-05-03"}, PlainCase{u"㋿6.5.3", u"令和6.5.3"},
                    PlainCase{u"2024年5月3日 (金曜日)", u"2024年5月3日"}, PlainCase{u"2024ー05−03", u"2024-05-03"},
                    PlainCase{u"二〇二四年十二月三十一日", u"2024年12月31日"}, PlainCase{u"十月十日", u"10月10日"},
                    PlainCase{u"二十月", u"20月"}, PlainCase{u"千九百八十九年", u"1989年"},
                    PlainCase{u"R6。5・3", u"R6.5.3"}, PlainCase{u"2024年5月〜", u"2024年5月~"},
                    PlainCase{u"(日)", u""}, PlainCase{u"", u""}, PlainCase{u"日曜日", u"日曜日"}));

// Nonsense in kanji stays a number too long for a date, however large it is.
INSTANTIATE_TEST_SUITE_P(Nonsense, Plain,
                         testing::Values(PlainCase{u"九九九九九九九九千", u"99999999000"},
                                         PlainCase{u"九九九九九九九九九", u"999999999"},
                                         PlainCase{u"千千千千千千千千千", u"9000"}, PlainCase{u"〇", u"0"},
                                         PlainCase{u"十", u"10"}, PlainCase{u"百二十", u"120"},
                                         PlainCase{u"一二三四五六七八九〇", u"1234567890"}));

TEST(SplitDate, OfAVeryLongNumberIsNoDate)
{
    for (const char16_t *typed : {u"九九九九九九九九千年五月三日", u"令和九九九九九九九九千年",
                                  u"2024年九九九九九九九九千日", u"一二三四五六七八九〇一二三四五六七八九〇"}) {
        EXPECT_FALSE(splitDate(plainDateText(QString::fromUtf16(typed)))) << QString::fromUtf16(typed).toStdString();
    }
}

/// The parts in one line: era, numbers with digits and unit, marks.
QString split(const char16_t *plain)
{
    const auto parts = splitDate(QString::fromUtf16(plain));
    if (!parts) {
        return QStringLiteral("no date");
    }
    QStringList words;
    if (parts->era) {
        words.append(eraName(*parts->era));
    }
    for (const DateNumbers::Number &number : parts->numbers) {
        words.append(QStringLiteral("%1:%2%3")
                         .arg(number.value)
                         .arg(number.digits)
                         .arg(number.unit.isNull() ? QString() : QString(number.unit)));
    }
    words += parts->about ? QStringList{QStringLiteral("about")} : QStringList();
    words += parts->dayUnknown ? QStringList{QStringLiteral("day?")} : QStringList();
    return words.join(QLatin1Char(' '));
}

TEST(SplitDate, NamesNumbersAndWhatStoodAroundThem)
{
    EXPECT_EQ(split(u"2024-05-03"), QStringLiteral("2024:4 5:2 3:2"));
    EXPECT_EQ(split(u"2024年5月3日"), QStringLiteral("2024:4年 5:1月 3:1日"));
    EXPECT_EQ(split(u"20240503"), QStringLiteral("20240503:8"));
    EXPECT_EQ(split(u"R6.5.3"), QStringLiteral("令和 6:1 5:1 3:1"));
    EXPECT_EQ(split(u"r.6.5.3"), QStringLiteral("令和 6:1 5:1 3:1"));
    EXPECT_EQ(split(u"平成31年4月30日"), QStringLiteral("平成 31:2年 4:1月 30:2日"));
    EXPECT_EQ(split(u"昭和元年"), QStringLiteral("昭和 1:0年"));
    EXPECT_EQ(split(u"2024年 5月 3日"), QStringLiteral("2024:4年 5:1月 3:1日"));
}

TEST(SplitDate, AboutAndDayUnknownAreMarks)
{
    EXPECT_EQ(split(u"2024年5月頃"), QStringLiteral("2024:4年 5:1月 about"));
    EXPECT_EQ(split(u"2024年5月ごろ"), QStringLiteral("2024:4年 5:1月 about"));
    EXPECT_EQ(split(u"2024~"), QStringLiteral("2024:4 about"));
    EXPECT_EQ(split(u"2024年5月日不明"), QStringLiteral("2024:4年 5:1月 day?"));
    EXPECT_EQ(split(u"2024年日不明"), QStringLiteral("no date")) << "a day of which month?";
}

TEST(SplitDate, WhatHoldsAnythingElseIsNoDate)
{
    for (const char16_t *text :
         {u"", u"-", u"2024-", u"2024-05-", u"-2024", u"2024-05-03-01", u"2024 x", u"x2024", u"123456789", u"2024--05",
          u"山田花子", u"2024-05-03T10:00", u"令和", u"年月日", u"5.3?"}) {
        EXPECT_EQ(split(text), QStringLiteral("no date")) << QString::fromUtf16(text).toStdString();
    }
}

} // namespace
} // namespace oyako::calendar
