// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/pregnancy.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::records {
namespace {

TEST(Pregnancy, DueDateIsLastPeriodPlus280Days)
{
    EXPECT_EQ(currentDueDate(Pregnancy{.lastPeriod = QDate(2025, 5, 12)}), QDate(2026, 2, 16));
}

TEST(Pregnancy, WeeksFollowTheNewestDueDate)
{
    Pregnancy pregnancy{.lastPeriod = QDate(2025, 5, 12)};
    pregnancy.dueDates = {{QDate(2026, 2, 20), DueDateBasis::CrownRumpLength, {}, {}},
                          {QDate(2026, 2, 23), DueDateBasis::BiparietalDiameter, {}, {}}};
    EXPECT_EQ(currentDueDate(pregnancy), QDate(2026, 2, 23));
    EXPECT_EQ(gestationStart(pregnancy), QDate(2025, 5, 19));
}

TEST(Pregnancy, DueDateAloneGivesTheFirstDay)
{
    const Pregnancy pregnancy{.dueDates = {{QDate(2026, 2, 16), DueDateBasis::AssistedReproduction, {}, {}}}};
    EXPECT_EQ(gestationStart(pregnancy), QDate(2025, 5, 12));
}

TEST(Pregnancy, TheNewestEntryCountsAlsoWhenItIsEarlier)
{
    Pregnancy pregnancy{.dueDates = {{QDate(2026, 2, 23), DueDateBasis::BiparietalDiameter, {}, {}}}};
    pregnancy.dueDates.append({QDate(2026, 2, 16), DueDateBasis::Other, QDate(2025, 9, 1), {}});
    EXPECT_EQ(currentDueDate(pregnancy), QDate(2026, 2, 16));
}

TEST(Pregnancy, WithoutAnyDateHasNone)
{
    EXPECT_FALSE(currentDueDate(Pregnancy{}).isValid());
    EXPECT_FALSE(gestationStart(Pregnancy{}).isValid());
    EXPECT_FALSE(isOngoing(Pregnancy{})) << "nobody is carried";
    EXPECT_FALSE(endOf(Pregnancy{}).isValid());
}

TEST(Pregnancy, EndIsTheLatestDayInWhateverOrderTheyStand)
{
    const Fetus first{Outcome::LiveBirth, QDate(2026, 2, 2), {}};
    const Fetus second{Outcome::LiveBirth, QDate(2026, 2, 1), {}};
    EXPECT_EQ(endOf(Pregnancy{.fetuses = {first, second}}), QDate(2026, 2, 2)) << "twins on both sides of midnight";
    EXPECT_EQ(endOf(Pregnancy{.fetuses = {second, first}}), QDate(2026, 2, 2));
}

TEST(Pregnancy, EndsWithTheLastFetus)
{
    Pregnancy twins{.lastPeriod = QDate(2025, 5, 12), .fetuses = {Fetus{}, Fetus{}}};
    EXPECT_TRUE(isOngoing(twins));
    twins.fetuses[0] = {Outcome::Stillbirth, QDate(2025, 12, 1), {}};
    EXPECT_TRUE(isOngoing(twins));
    EXPECT_FALSE(endOf(twins).isValid());
    twins.fetuses[1] = {Outcome::LiveBirth, QDate(2026, 2, 1), {}};
    EXPECT_FALSE(isOngoing(twins));
    EXPECT_EQ(endOf(twins), QDate(2026, 2, 1));
}

TEST(Pregnancy, IsCountedBackAndForthByTheSame280DaysOnEveryDay)
{
    for (QDate day(2023, 1, 1); day <= QDate(2025, 12, 31); day = day.addDays(1)) {
        const Pregnancy byPeriod{.lastPeriod = day};
        ASSERT_EQ(gestationStart(byPeriod), day);
        ASSERT_EQ(day.daysTo(currentDueDate(byPeriod)), 280);
        const Pregnancy byDueDate{.lastPeriod = day.addDays(-300),
                                  .dueDates = {{day, DueDateBasis::CrownRumpLength, {}, {}}}};
        ASSERT_EQ(gestationStart(byDueDate).daysTo(day), 280) << "the last period no longer counts";
    }
}

struct Outcomes {
    const char *what;
    QList<Fetus> fetuses;
    bool ongoing;
    QDate end;
};

TEST(Pregnancy, GoesOnWithOneFetusAndEndsWithTheLastWhateverTheOutcomes)
{
    const QDate first(2026, 2, 28);
    const QDate last(2026, 3, 1);
    const Fetus carried{};
    const Fetus born{Outcome::LiveBirth, first, {}};
    const Fetus stillborn{Outcome::Stillbirth, last, {}};
    const Fetus lost{Outcome::Miscarriage, first, {}};
    const Fetus undated{Outcome::LiveBirth, {}, {}};
    for (const Outcomes &one :
         {Outcomes{"one carried", {carried}, true, {}}, Outcomes{"one born", {born}, false, first},
          Outcomes{"one lost", {lost}, false, first}, Outcomes{"a twin lost early", {lost, carried}, true, {}},
          Outcomes{"a twin lost early, named last", {carried, lost}, true, {}},
          Outcomes{"one born, one stillborn", {born, stillborn}, false, last},
          Outcomes{"the other way round", {stillborn, born}, false, last},
          Outcomes{"triplets, one of them carried", {born, stillborn, carried}, true, {}},
          Outcomes{"a day not known", {undated}, false, {}},
          Outcomes{"one day of two not known", {undated, lost}, false, first},
          Outcomes{"nor the second", {lost, undated}, false, first}}) {
        EXPECT_EQ(isOngoing(Pregnancy{.fetuses = one.fetuses}), one.ongoing) << one.what;
        EXPECT_EQ(endOf(Pregnancy{.fetuses = one.fetuses}), one.end) << one.what;
    }
}

} // namespace
} // namespace oyako::records
