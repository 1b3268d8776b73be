// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_printers.h"
#include "ui/text/dates.h"

using namespace oyako;
using namespace oyako::text;

namespace {

const QDate day(2026, 11, 22);

Speech speech(Language language, YearStyle years = YearStyle::Western)
{
    return {language, years};
}

} // namespace

TEST(Dates, AreWrittenInTheReadersCalendar)
{
    EXPECT_EQ(date(day, speech(Language::Japanese)), QStringLiteral("2026年11月22日"));
    EXPECT_EQ(date(day, speech(Language::Japanese, YearStyle::Era)), QStringLiteral("令和8年11月22日"));
    EXPECT_EQ(date(day, speech(Language::Japanese, YearStyle::Both)), QStringLiteral("2026年11月22日(令和8年)"));
    EXPECT_EQ(date(day, speech(Language::English)), QStringLiteral("22 November 2026"));
    EXPECT_EQ(date(day, speech(Language::English, YearStyle::Era)), QStringLiteral("22 November 2026 (Reiwa 8)"));
    EXPECT_EQ(date(QDate(2019, 5, 1), speech(Language::Japanese, YearStyle::Era)), QStringLiteral("令和元年5月1日"));
    EXPECT_EQ(date({}, speech(Language::Japanese)), QString());
}

TEST(Dates, NameTheWeekday)
{
    EXPECT_EQ(dateWithWeekday(day, speech(Language::Japanese)), QStringLiteral("2026年11月22日(日)"));
    EXPECT_EQ(dateWithWeekday(day, speech(Language::Japanese, YearStyle::Both)),
              QStringLiteral("2026年11月22日(日) 令和8年"));
    EXPECT_EQ(dateWithWeekday(day, speech(Language::English)), QStringLiteral("Sunday, 22 November 2026"));
    EXPECT_EQ(shortDate(QDate(2026, 11, 25), speech(Language::Japanese)), QStringLiteral("11月25日(水)"));
    EXPECT_EQ(shortDate(QDate(2026, 11, 25), speech(Language::English)), QStringLiteral("Wed 25 Nov"));
}

TEST(Dates, SayAsMuchAsIsKnown)
{
    const auto month = calendar::PartialDate::ofMonth(2024, 5);
    ASSERT_TRUE(month);
    EXPECT_EQ(partialDate(*month, speech(Language::Japanese)), QStringLiteral("2024年5月"));
    EXPECT_EQ(partialDate(month->about(), speech(Language::Japanese)), QStringLiteral("2024年5月ごろ"));
    EXPECT_EQ(partialDate(*month, speech(Language::Japanese, YearStyle::Era)), QStringLiteral("令和6年5月"));
    EXPECT_EQ(partialDate(calendar::PartialDate(), speech(Language::Japanese)), QStringLiteral("日づけはわからない"));
}

TEST(Ages, ComeInDaysMonthsAndYears)
{
    const Catalogue catalogue(Language::Japanese);
    const Speech japanese = speech(Language::Japanese);
    EXPECT_EQ(age(QDate(2026, 11, 10), day, japanese), QStringLiteral("生後12日"));
    EXPECT_EQ(age(QDate(2026, 8, 22), day, japanese), QStringLiteral("3か月"));
    EXPECT_EQ(age(QDate(2025, 5, 10), day, japanese), QStringLiteral("1歳6か月"));
    EXPECT_EQ(age(QDate(2024, 11, 22), day, japanese), QStringLiteral("2歳"));
    EXPECT_EQ(age(QDate(2018, 1, 1), day, japanese), QStringLiteral("8歳"));
    EXPECT_EQ(age(day.addDays(1), day, japanese), QString());
}

TEST(Ages, SpeakEnglishWithItsPlurals)
{
    const Catalogue catalogue(Language::English);
    const Speech english = speech(Language::English);
    EXPECT_EQ(age(QDate(2025, 10, 10), day, english), QStringLiteral("1 year 1 month"));
    EXPECT_EQ(age(QDate(2024, 5, 10), day, english), QStringLiteral("2 years 6 months"));
    EXPECT_EQ(gestation(calendar::GestationalAge::fromWeeks(24, 3), english), QStringLiteral("24 weeks 3 days"));
}

TEST(Ages, WriteGestationInWeeksAndDays)
{
    const Catalogue catalogue(Language::Japanese);
    EXPECT_EQ(gestation(calendar::GestationalAge::fromWeeks(24, 3), speech(Language::Japanese)),
              QStringLiteral("24週3日"));
}

TEST(Codes, ComeBack)
{
    for (const Language language : languages()) {
        EXPECT_EQ(fromCode(code(language)), language);
    }
    for (const YearStyle style : {YearStyle::Western, YearStyle::Era, YearStyle::Both}) {
        EXPECT_EQ(yearStyleFromCode(code(style)), style);
    }
    EXPECT_EQ(fromCode(QStringLiteral("klingon")), Language::Japanese);
}

TEST(DateComplaints, DifferByReason)
{
    QSet<QString> sentences;
    for (const char *reason : {"format", "no_such_day", "outside_era", "out_of_range", "not_exact"}) {
        sentences.insert(dateComplaint({ErrorCode::InvalidValue, {}, {QLatin1String(reason)}}));
    }
    EXPECT_EQ(sentences.size(), 5);
}
