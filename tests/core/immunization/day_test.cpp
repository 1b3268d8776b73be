// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/day.h"

#include "core/calendar/months.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::immunization {
namespace {

struct Written {
    const char16_t *text;
    std::optional<Period> period;
};

class ParsePeriod : public testing::TestWithParam<Written> {};
TEST_P(ParsePeriod, ReadsSignedTerms)
{
    EXPECT_EQ(parsePeriod(GetParam().text), GetParam().period);
}
INSTANTIATE_TEST_SUITE_P(
    Texts, ParsePeriod,
    testing::Values(Written{u"6 weeks - 4 days", Period{0, 38}}, Written{u"16 years - 4 months", Period{188, 0}},
                    Written{u"5 months + 4 weeks", Period{5, 28}}, Written{u" 19 years - 4 days", Period{228, -4}},
                    Written{u"1 years - 4 days", Period{12, -4}}, Written{u"0 days", Period{0, 0}},
                    Written{u"- 1 day", Period{0, -1}}, Written{u"", std::nullopt}, Written{u"n/a", std::nullopt},
                    Written{u"4 fortnights", std::nullopt}, Written{u"weeks", std::nullopt}));
// What cannot be a period is none, rather than a period of nothing.
INSTANTIATE_TEST_SUITE_P(
    Hostile, ParsePeriod,
    testing::Values(Written{u"10000 days", Period{0, 10'000}}, Written{u"10001 days", std::nullopt},
                    Written{u"99999999999 days", std::nullopt}, Written{u"2147483648 months", std::nullopt},
                    Written{u"６ weeks", std::nullopt}, Written{u"٦ weeks", std::nullopt},
                    Written{u"6 週", std::nullopt}, Written{u"1.5 years", std::nullopt},
                    Written{u"6 weeks -", std::nullopt}, Written{u"- - 1 day", std::nullopt},
                    Written{u"6 weeks 4", std::nullopt}, Written{u"6 weekss", std::nullopt},
                    Written{u"+ 1 day", Period{0, 1}}, Written{u"\t2 months\n- 1 day ", Period{2, -1}}));

struct Sum {
    QDate from;
    Period period;
    QDate expected;
};

class Plus : public testing::TestWithParam<Sum> {};
TEST_P(Plus, FollowsTheDateRulesOfTheSpecification)
{
    EXPECT_EQ(toDate(plus(toDay(GetParam().from), GetParam().period)), GetParam().expected);
}
// The examples of table 3-6.
INSTANTIATE_TEST_SUITE_P(CalcDt, Plus,
                         testing::Values(Sum{QDate(2000, 1, 1), {36, 0}, QDate(2003, 1, 1)},
                                         Sum{QDate(2000, 11, 1), {6, 0}, QDate(2001, 5, 1)},
                                         Sum{QDate(2000, 2, 1), {0, 35}, QDate(2000, 3, 7)},
                                         Sum{QDate(2001, 2, 1), {0, 35}, QDate(2001, 3, 8)},
                                         Sum{QDate(2000, 1, 15), {0, -4}, QDate(2000, 1, 11)},
                                         Sum{QDate(2000, 3, 31), {6, 0}, QDate(2000, 10, 1)},
                                         Sum{QDate(2000, 8, 31), {6, 0}, QDate(2001, 3, 1)},
                                         Sum{QDate(2000, 1, 31), {6, -4}, QDate(2000, 7, 27)},
                                         Sum{QDate(2024, 2, 29), {12, 0}, QDate(2025, 3, 1)},
                                         Sum{QDate(2026, 3, 31), {-1, 0}, QDate(2026, 3, 1)}));

TEST(Plus, AgreesWithTheCalendarOnEveryDayOfFiveYears)
{
    for (QDate day(2023, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
        for (const int months : {-13, -1, 1, 2, 7, 12, 90}) {
            ASSERT_EQ(toDate(plus(toDay(day), {months, 0})), calendar::rollForward(day, months));
        }
    }
}

// The day is found before weeks and days are counted (CALCDT-5), also backwards over the end of a year.
INSTANTIATE_TEST_SUITE_P(MonthEnds, Plus,
                         testing::Values(Sum{QDate(2026, 1, 31), {1, -1}, QDate(2026, 2, 28)},
                                         Sum{QDate(2024, 1, 31), {1, -1}, QDate(2024, 2, 29)},
                                         Sum{QDate(2025, 12, 31), {2, 0}, QDate(2026, 3, 1)},
                                         Sum{QDate(2024, 2, 29), {-12, 0}, QDate(2023, 3, 1)},
                                         Sum{QDate(2024, 2, 29), {48, 0}, QDate(2028, 2, 29)},
                                         Sum{QDate(2026, 1, 15), {-1, 0}, QDate(2025, 12, 15)},
                                         Sum{QDate(2026, 1, 1), {-12, -1}, QDate(2024, 12, 31)},
                                         Sum{QDate(2026, 12, 31), {0, 1}, QDate(2027, 1, 1)},
                                         Sum{QDate(2000, 2, 29), {1200, 0}, QDate(2100, 3, 1)}));

TEST(Civil, IsTheInverseOfFromCivil)
{
    for (QDate day(1899, 12, 25); day < QDate(1904, 3, 5); day = day.addDays(1)) {
        const CivilDate parts = civil(toDay(day));
        ASSERT_EQ(QDate(parts.year, parts.month, parts.day), day);
        ASSERT_EQ(fromCivil(day.year(), day.month(), day.day()), toDay(day));
    }
}

TEST(Day, KeepsNoDay)
{
    EXPECT_EQ(toDay(QDate()), NoDay);
    EXPECT_FALSE(toDate(NoDay).isValid());
    EXPECT_EQ(plus(NoDay, {1, 1}), NoDay);
    EXPECT_EQ(toDate(FirstDay), QDate(1900, 1, 1));
    EXPECT_EQ(toDate(LastDay), QDate(2999, 12, 31));
}

} // namespace
} // namespace oyako::immunization
