// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/plan_change.h"

#include "core/immunization/japan/load.h"
#include "tests/support/dose_history.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::care {
namespace {

const QDate today(2026, 11, 22);

/// The shipped schedule under another version, its series changed by `change`.
template <class Change>
std::shared_ptr<const immunization::Schedule> nextVersion(Change change)
{
    static_cast<void>(immunization::japanSchedule()); // opens the resources
    QFile file(QStringLiteral(":/oyako/schedules/japan/schedule.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    root.insert(QStringLiteral("version"), QStringLiteral("2027-04"));
    QJsonArray series;
    const QJsonArray before = root.value(QStringLiteral("series")).toArray();
    for (const QJsonValue &value : before) {
        QJsonObject one = value.toObject();
        if (change(one)) {
            series.append(one);
        }
    }
    root.insert(QStringLiteral("series"), series);
    return *immunization::loadJapan(QJsonDocument(root).toJson());
}

/// The legal window of BCG ends at 10 months.
bool shortenBcg(QJsonObject &series)
{
    if (series.value(QStringLiteral("id")) == QLatin1String("BCG")) {
        QJsonArray doses = series.value(QStringLiteral("doses")).toArray();
        QJsonObject dose = doses.first().toObject();
        dose.insert(QStringLiteral("window"),
                    QJsonObject{{QStringLiteral("from"), QStringLiteral("birth")},
                                {QStringLiteral("to"), QStringLiteral("birth + 10 months - 1 day")}});
        doses.replace(0, dose);
        series.insert(QStringLiteral("doses"), doses);
    }
    return true;
}

class PlanChanges : public test::DoseHistory {
protected:
    PlanChanges()
        : DoseHistory(today, QDate(2026, 6, 10))
    {
    }

    [[nodiscard]] SeenPlan plan(const immunization::Schedule &schedule, const QDate &day = today) const
    {
        return planOf(history, schedule, day);
    }
};

TEST_F(PlanChanges, AreNoneWhileTheRulesStay)
{
    const SeenPlan before = plan(immunization::japanSchedule());
    give("bcg", today);
    EXPECT_TRUE(planChanges(before, plan(immunization::japanSchedule(), today.addDays(40))).isEmpty());
}

TEST_F(PlanChanges, NameTheDoseWhoseDaysAreOthers)
{
    const auto changes = planChanges(plan(immunization::japanSchedule()), plan(*nextVersion(shortenBcg)));
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().before.course, QStringLiteral("BCG"));
    EXPECT_EQ(changes.first().before.lastDay, QDate(2027, 6, 9));
    EXPECT_EQ(changes.first().after.lastDay, QDate(2027, 4, 9));
}

TEST_F(PlanChanges, LeaveOutAVaccineGivenSince)
{
    const SeenPlan before = plan(immunization::japanSchedule());
    give("bcg", today.addDays(1));
    EXPECT_TRUE(planChanges(before, plan(*nextVersion(shortenBcg), today.addDays(2))).isEmpty());
}

TEST_F(PlanChanges, NameADoseTheRulesTookAwayOrAdded)
{
    const auto without = nextVersion(
        [](const QJsonObject &series) { return series.value(QStringLiteral("group")) != QLatin1String("BCG"); });
    const auto gone = planChanges(plan(immunization::japanSchedule()), plan(*without));
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone.first().before.doseNumber, 1);
    EXPECT_EQ(gone.first().after.doseNumber, 0);
    const auto come = planChanges(plan(*without), plan(immunization::japanSchedule()));
    ASSERT_EQ(come.size(), 1);
    EXPECT_EQ(come.first().before.doseNumber, 0);
    EXPECT_EQ(come.first().after.course, QStringLiteral("BCG"));
}

TEST_F(PlanChanges, AreNotMadeByTimeAlone)
{
    const auto same = nextVersion([](const QJsonObject &) { return true; });
    for (const int days : {1, 30, 100, 160}) {
        const SeenPlan before = plan(immunization::japanSchedule(), today.addDays(-days));
        for (const PlanChange &change : changesSince(before, history, *same)) {
            ADD_FAILURE() << change.before.course.toStdString() << " after " << days;
        }
    }
}

TEST_F(PlanChanges, AreFoundHoweverLongAgoTheFamilyLooked)
{
    const SeenPlan before = plan(immunization::japanSchedule(), today.addDays(-100));
    const auto changes = changesSince(before, history, *nextVersion(shortenBcg));
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().after.lastDay, QDate(2027, 4, 9));
}

TEST_F(PlanChanges, AreNoneWhereTheFamilyChoseAnotherSchedule)
{
    SeenPlan abroad = plan(immunization::japanSchedule());
    abroad.family = immunization::Family::Cdsi;
    abroad.schedule = QStringLiteral("CDC CDSi 4.64");
    EXPECT_TRUE(planChanges(abroad, plan(immunization::japanSchedule())).isEmpty());
}

TEST_F(PlanChanges, AreKeptInTheBook)
{
    TestBook test;
    EXPECT_EQ(seenPlan(test.book(), history.person), std::nullopt);
    const SeenPlan before = plan(immunization::japanSchedule());
    ASSERT_TRUE(keepPlan(test.book(), history.person, before));
    test.reopen();
    const auto kept = seenPlan(test.book(), history.person);
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->schedule, before.schedule);
    EXPECT_EQ(kept->family, before.family);
    EXPECT_EQ(kept->seenOn, today);
    EXPECT_EQ(kept->doses, before.doses);
}

// The comparison alone
// --------------------------------------------------------------------------------------------------

SeenPlan planWith(const QString &version, const QDate &seenOn, const QList<PlannedDose> &doses)
{
    return {immunization::Family::Japan, version, seenOn, doses};
}

const PlannedDose bcg{QStringLiteral("BCG"), 0, 1, QDate(2026, 11, 10), QDate(2027, 2, 9), QDate(2027, 6, 9)};

struct DayCase {
    const char *why;
    PlannedDose after;
    bool isNews;
};

PlannedDose with(QDate PlannedDose::*day, const QDate &date)
{
    PlannedDose dose = bcg;
    dose.*day = date;
    return dose;
}

TEST(PlanComparison, EachDayOfADoseIsNewsButAFirstDayThatHadCome)
{
    PlannedDose second = bcg;
    second.doseNumber = 2;
    PlannedDose given = with(&PlannedDose::lastDay, QDate(2027, 1, 1));
    given.given = 1;
    const QList<DayCase> cases{
        {"the same", bcg, false},
        {"another last day", with(&PlannedDose::lastDay, QDate(2027, 6, 8)), true},
        {"no last day any more", with(&PlannedDose::lastDay, {}), true},
        {"another end of the advised time", with(&PlannedDose::to, QDate(2027, 3, 9)), true},
        {"a first day that had come, under both", with(&PlannedDose::from, QDate(2026, 11, 22)), false},
        {"a first day still to come now", with(&PlannedDose::from, QDate(2026, 11, 23)), true},
        {"another dose", second, true},
        {"a dose was given meanwhile", given, false}};
    for (const DayCase &one : cases) {
        const auto changes =
            planChanges(planWith(QStringLiteral("1"), today, {bcg}), planWith(QStringLiteral("2"), today, {one.after}));
        EXPECT_EQ(changes.size(), one.isNews ? 1 : 0) << one.why;
        if (!changes.isEmpty()) {
            EXPECT_EQ(changes.first().before, bcg) << one.why;
            EXPECT_EQ(changes.first().after, one.after) << one.why;
        }
        EXPECT_TRUE(
            planChanges(planWith(QStringLiteral("1"), today, {bcg}), planWith(QStringLiteral("1"), today, {one.after}))
                .isEmpty())
            << "the same version, " << one.why;
    }
}

TEST(PlanComparison, WhatRanOutIsNoNewsFromTheDayAfterItsLast)
{
    PlannedDose gone = bcg;
    gone.doseNumber = 0;
    gone.from = gone.to = gone.lastDay = {};
    const auto changes = [&](const QDate &now, const QList<PlannedDose> &doses) {
        return planChanges(planWith(QStringLiteral("1"), today, {bcg}), planWith(QStringLiteral("2"), now, doses))
            .size();
    };
    EXPECT_EQ(changes(QDate(2027, 6, 9), {gone}), 1) << "it could still be given";
    EXPECT_EQ(changes(QDate(2027, 6, 10), {gone}), 0);
    EXPECT_EQ(changes(QDate(2027, 6, 9), {}), 1) << "the course itself is gone";
    EXPECT_EQ(changes(QDate(2027, 6, 10), {}), 0);
}

TEST(PlanComparison, ADoseThatWasNotForecastAndIsNotIsNothing)
{
    PlannedDose none = bcg;
    none.doseNumber = 0;
    EXPECT_TRUE(
        planChanges(planWith(QStringLiteral("1"), today, {none}), planWith(QStringLiteral("2"), today, {})).isEmpty());
    EXPECT_TRUE(
        planChanges(planWith(QStringLiteral("1"), today, {}), planWith(QStringLiteral("2"), today, {none})).isEmpty());
    EXPECT_EQ(planChanges(planWith(QStringLiteral("1"), today, {}), planWith(QStringLiteral("2"), today, {bcg})).size(),
              1);
}

TEST_F(PlanChanges, ADamagedPlanIsNone)
{
    TestBook test;
    const QString key = QStringLiteral("vaccination_plan.") + history.person.toString();
    for (const char *damaged : {"", "{", "[]", "5", "{}"}) {
        ASSERT_TRUE(test.book().setSetting(key, QLatin1String(damaged)));
        EXPECT_FALSE(seenPlan(test.book(), history.person)) << damaged;
    }
}

TEST_F(PlanChanges, WhatIsKeptReadsTheSameAfterReopeningAndIsNoHistory)
{
    TestBook test;
    const auto first = test.book().firstChange().value();
    SeenPlan before = plan(immunization::japanSchedule());
    before.family = immunization::Family::Cdsi;
    ASSERT_TRUE(keepPlan(test.book(), history.person, before));
    test.reopen();
    const auto kept = seenPlan(test.book(), history.person);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->family, before.family);
    EXPECT_EQ(kept->schedule, before.schedule);
    EXPECT_EQ(kept->seenOn, today);
    EXPECT_EQ(kept->doses, before.doses);
    EXPECT_EQ(test.book().firstChange().value(), first);
    EXPECT_FALSE(seenPlan(test.book(), makeId<RecordId>(clock))) << "of somebody else";
}

} // namespace
} // namespace oyako::care
