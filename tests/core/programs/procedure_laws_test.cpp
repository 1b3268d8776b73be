// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What holds of the days of every procedure, for a family of any day: services reference §5.
#include "core/programs/procedure_dates.h"
#include "core/programs/procedure_table.h"
#include "core/programs/visit.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

/// A family whose child is born on a day, two days after the due date; everything else follows from that.
Anchors familyOf(const QDate &birth)
{
    const QDate due = birth.addDays(-2);
    const QDate schoolYear(birth.month() < 4 ? birth.year() : birth.year() + 1, 4, 1);
    return {{Anchor::Birth, birth},
            {Anchor::Edd, due},
            {Anchor::Lmp, due.addDays(-280)},
            {Anchor::Confirm, due.addDays(-220)},
            {Anchor::LeaveStart, due.addDays(-41)},
            {Anchor::LeaveEnd, birth.addDays(365)},
            {Anchor::WorkReturn, birth.addDays(366)},
            {Anchor::UseStart, birth.addDays(3 * 366)},
            {Anchor::Move, birth.addDays(100)},
            {Anchor::Enrol, QDate(birth.year() + 1, 4, 1)},
            {Anchor::Event, birth.addDays(50)},
            {Anchor::Diagnosis, birth.addDays(30)},
            {Anchor::Loss, birth.addDays(10)},
            {Anchor::April1, schoolYear}};
}

/// Every day of a leap year and the one after it.
class EveryProcedure : public testing::TestWithParam<qsizetype> {
protected:
    template <class Check>
    void onEveryDay(Check check) const
    {
        for (QDate day(2024, 1, 1); day <= QDate(2025, 12, 31); day = day.addDays(1)) {
            const auto dates = procedureDates(m_procedure, familyOf(day));
            const bool hasRules = m_procedure.opens || m_procedure.due;
            ASSERT_TRUE(dates || !hasRules) << day.toString(Qt::ISODate).toStdString();
            if (dates) {
                check(day, *dates);
            }
        }
    }

    const Procedure &m_procedure = ProcedureTable::builtIn().all().at(GetParam());
};

TEST_P(EveryProcedure, IsNeverOverBeforeItOpens)
{
    onEveryDay([this](const QDate &day, const ProcedureDates &dates) {
        if (dates.opens && dates.due) {
            EXPECT_LE(*dates.opens, *dates.due)
                << m_procedure.id.toStdString() << ' ' << day.toString(Qt::ISODate).toStdString();
        }
    });
}

TEST_P(EveryProcedure, GivesALaterFamilyNoEarlierDay)
{
    ProcedureDates before;
    onEveryDay([&](const QDate &day, const ProcedureDates &dates) {
        for (const auto member : {&ProcedureDates::opens, &ProcedureDates::due}) {
            if (before.*member && dates.*member) {
                EXPECT_LE(*(before.*member), *(dates.*member))
                    << m_procedure.id.toStdString() << ' ' << day.toString(Qt::ISODate).toStdString();
            }
        }
        before = dates;
    });
}

TEST_P(EveryProcedure, IsRemindedOfBeforeItsLastDayAndCountsUntilIt)
{
    onEveryDay([this](const QDate &day, const ProcedureDates &dates) {
        if (!dates.due) {
            return;
        }
        const QDate last = lastCountingDay(m_procedure, *dates.due);
        const QDate safe = safeDay(*dates.due);
        EXPECT_LE(safe, *dates.due);
        EXPECT_LE(safe.daysTo(*dates.due), 12) << "the longest run of closed days";
        EXPECT_TRUE(m_procedure.rollsIfClosed ? last >= *dates.due : last == *dates.due)
            << day.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(safeDay(safe), safe) << "offices are open on it";
        EXPECT_TRUE(!m_procedure.rollsIfClosed || safe != *dates.due || last == *dates.due)
            << "an open day does not roll";
    });
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, EveryProcedure, testing::Range<qsizetype>(0, ProcedureTable::builtIn().all().size()),
                         [](const auto &parameter) {
                             return ProcedureTable::builtIn().all().at(parameter.param).id.toStdString();
                         });

TEST(EveryVisit, OpensBeforeTheAdvisedTimeEndsAndThatBeforeItsLastDay)
{
    const auto dayOf = [](const std::optional<DateExpression> &rule, const Anchors &anchors) {
        return rule ? std::optional(rule->evaluate(anchors).value()) : std::nullopt;
    };
    for (const Visit &visit : builtInVisits()) {
        for (QDate day(2024, 1, 1); day <= QDate(2025, 12, 31); day = day.addDays(1)) {
            const Anchors anchors = familyOf(day);
            const auto opens = dayOf(visit.opens, anchors);
            const auto advised = dayOf(visit.advisedUntil, anchors);
            const auto due = dayOf(visit.due, anchors);
            ASSERT_TRUE(opens && (advised || due)) << visit.id.toStdString();
            EXPECT_LE(*opens, advised.value_or(*opens)) << visit.id.toStdString();
            EXPECT_TRUE(!due || advised.value_or(*opens) <= *due)
                << visit.id.toStdString() << ' ' << day.toString(Qt::ISODate).toStdString();
        }
    }
}

} // namespace
} // namespace oyako::programs
