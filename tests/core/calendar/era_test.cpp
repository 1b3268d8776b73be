// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/era.h"
#include "core/calendar/school_year.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

struct EraCase {
    QDate date;
    EraYear year;
    const char16_t *text;
    const char16_t *shortText;
};
class Eras : public testing::TestWithParam<EraCase> {};
TEST_P(Eras, AreReadAndWritten)
{
    const auto &[date, year, text, shortText] = GetParam();
    EXPECT_EQ(eraYearOf(date), year);
    EXPECT_EQ(gregorianYear(year), date.year());
    EXPECT_EQ(fromEra(year, date.month(), date.day()), date);
    EXPECT_EQ(formatEraDate(date), QString::fromUtf16(text));
    EXPECT_EQ(formatShortEraDate(date), QString::fromUtf16(shortText));
}
INSTANTIATE_TEST_SUITE_P(FirstAndLastDays, Eras,
                         testing::Values(EraCase{{2024, 5, 3}, {Era::Reiwa, 6}, u"令和6年5月3日", u"R6.5.3"},
                                         EraCase{{2019, 5, 1}, {Era::Reiwa, 1}, u"令和元年5月1日", u"R1.5.1"},
                                         EraCase{{2019, 4, 30}, {Era::Heisei, 31}, u"平成31年4月30日", u"H31.4.30"},
                                         EraCase{{1989, 1, 8}, {Era::Heisei, 1}, u"平成元年1月8日", u"H1.1.8"},
                                         EraCase{{1989, 1, 7}, {Era::Showa, 64}, u"昭和64年1月7日", u"S64.1.7"},
                                         EraCase{{1926, 12, 25}, {Era::Showa, 1}, u"昭和元年12月25日", u"S1.12.25"},
                                         EraCase{{1926, 12, 24}, {Era::Taisho, 15}, u"大正15年12月24日", u"T15.12.24"},
                                         EraCase{{1912, 7, 30}, {Era::Taisho, 1}, u"大正元年7月30日", u"T1.7.30"},
                                         EraCase{{1912, 7, 29}, {Era::Meiji, 45}, u"明治45年7月29日", u"M45.7.29"},
                                         EraCase{{1873, 1, 1}, {Era::Meiji, 6}, u"明治6年1月1日", u"M6.1.1"}));

TEST(Eras, AreUnknownBeforeTheGregorianCalendarCame)
{
    EXPECT_EQ(eraYearOf(QDate(1872, 12, 31)), std::nullopt);
    EXPECT_EQ(eraYearOf(QDate()), std::nullopt);
    EXPECT_EQ(formatEraDate(QDate(1872, 12, 31)), QStringLiteral("1872-12-31"));
    EXPECT_EQ(formatShortEraDate(QDate(1872, 12, 31)), QStringLiteral("1872-12-31"));
}

TEST(Eras, ShareTheDaysOfChangeOf1912And1926)
{
    EXPECT_EQ(fromEra({Era::Meiji, 45}, 7, 30), QDate(1912, 7, 30));
    EXPECT_EQ(fromEra({Era::Taisho, 15}, 12, 25), QDate(1926, 12, 25));
}

TEST(Eras, RefuseDaysThatAreNotTheirs)
{
    const auto reason = [](const Result<QDate> &date) { return date ? QString() : date.error().arguments.value(0); };
    EXPECT_EQ(reason(fromEra({Era::Reiwa, 1}, 4, 30)), QStringLiteral("outside_era"));
    EXPECT_EQ(reason(fromEra({Era::Heisei, 31}, 5, 1)), QStringLiteral("outside_era"));
    EXPECT_EQ(reason(fromEra({Era::Showa, 64}, 1, 8)), QStringLiteral("outside_era"));
    EXPECT_EQ(reason(fromEra({Era::Reiwa, 7}, 2, 29)), QStringLiteral("no_such_day"));
    EXPECT_EQ(reason(fromEra({Era::Reiwa, 0}, 6, 1)), QStringLiteral("no_such_day"));
}

TEST(Eras, NameTheirFirstDay)
{
    EXPECT_EQ(firstDayOf(Era::Reiwa), QDate(2019, 5, 1));
    EXPECT_EQ(firstDayOf(Era::Meiji), QDate(1873, 1, 1));
}

TEST(Eras, HaveNamesLettersAndAFirstYearOfTheirOwn)
{
    const QList<std::pair<QString, QString>> known{{QStringLiteral("明治"), QStringLiteral("M")},
                                                   {QStringLiteral("大正"), QStringLiteral("T")},
                                                   {QStringLiteral("昭和"), QStringLiteral("S")},
                                                   {QStringLiteral("平成"), QStringLiteral("H")},
                                                   {QStringLiteral("令和"), QStringLiteral("R")}};
    for (int i = 0; i < known.size(); ++i) {
        const auto era = static_cast<Era>(i);
        EXPECT_EQ(eraName(era), known.at(i).first);
        EXPECT_EQ(QString(eraLetter(era)), known.at(i).second);
        EXPECT_EQ(formatEraYear({era, 1}), QString(known.at(i).first + QStringLiteral("元年")));
        EXPECT_EQ(formatEraYear({era, 12}), QString(known.at(i).first + QStringLiteral("12年")));
        EXPECT_EQ(eraYearOf(firstDayOf(era))->era, era);
    }
}

TEST(Eras, EveryDaySince1873IsReadBackFromItsEra)
{
    for (QDate day(1873, 1, 1); day < QDate(2050, 1, 1); day = day.addDays(1)) {
        const auto year = eraYearOf(day);
        ASSERT_TRUE(year);
        ASSERT_EQ(fromEra(*year, day.month(), day.day()), day);
    }
}

TEST(FiscalYear, BeginsOnTheFirstOfApril)
{
    EXPECT_EQ(fiscalYear(QDate(2026, 3, 31)), 2025);
    EXPECT_EQ(fiscalYear(QDate(2026, 4, 1)), 2026);
    EXPECT_EQ(fiscalYearDays(2026), (DateRange{{2026, 4, 1}, {2027, 3, 31}}));
}

TEST(FiscalYear, OfAnAgeParts1From2April)
{
    EXPECT_EQ(fiscalYearOfAge(QDate(2014, 4, 1), 12), 2025);
    EXPECT_EQ(fiscalYearOfAge(QDate(2014, 4, 2), 12), 2026);
    EXPECT_EQ(fiscalYearOfAge(QDate(2015, 4, 1), 12), 2026);
}

TEST(SchoolEntry, TakesThoseBornFrom2AprilTo1April)
{
    EXPECT_EQ(schoolEntry(QDate(2020, 4, 1)), QDate(2026, 4, 1));
    EXPECT_EQ(schoolEntry(QDate(2020, 4, 2)), QDate(2027, 4, 1));
    EXPECT_EQ(schoolEntry(QDate(2021, 4, 1)), QDate(2027, 4, 1));
    EXPECT_EQ(schoolEntry(QDate(2020, 2, 29)), QDate(2026, 4, 1));
}

TEST(NextFirstOfApril, IsTheDayItselfOnTheFirst)
{
    EXPECT_EQ(nextFirstOfApril(QDate(2026, 4, 1)), QDate(2026, 4, 1));
    EXPECT_EQ(nextFirstOfApril(QDate(2026, 4, 2)), QDate(2027, 4, 1));
}

} // namespace
} // namespace oyako::calendar
