// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/vaccination_batch.h"

#include "core/immunization/japan/load.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

const QDate today(2026, 11, 22);

QList<VaccinationHistory> children(int count)
{
    const FixedClock clock(today);
    QList<VaccinationHistory> all;
    for (int i = 0; i < count; ++i) {
        VaccinationHistory child;
        child.person = makeId<RecordId>(clock);
        child.patient.birthDate = today.addDays(-100 - i);
        immunization::AdministeredDose dose;
        dose.vaccine = QStringLiteral("hepb");
        dose.date = child.patient.birthDate.addDays(60);
        child.doses.push_back(dose);
        child.records.append(makeId<RecordId>(clock));
        all.append(child);
    }
    return all;
}

TEST(Recompute, JudgesEverybodyInOrderAsOneByOne)
{
    const auto all = children(600);
    const auto &schedule = immunization::japanSchedule();
    qsizetype next = 0;
    const auto sink = [&](const VaccinationHistory &history, const VaccinationStatus &status) {
        ASSERT_EQ(history.person, all.at(next).person);
        EXPECT_EQ(status.doses.size(), vaccinationStatus(all.at(next), schedule, today).doses.size());
        ++next;
    };
    const auto report = recompute(sourceOf(all), all.size(), schedule, today, sink, Progress());
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->persons, 600);
    EXPECT_EQ(report->doses, 600);
    EXPECT_EQ(report->uncounted, 0);
    EXPECT_EQ(report->due, 600);
    EXPECT_EQ(next, 600);
}

TEST(Recompute, TellsHowFarItHasCome)
{
    const auto all = children(600);
    QList<qint64> steps;
    const Progress progress([&steps](qint64 done, qint64 total) {
        EXPECT_EQ(total, 600);
        steps.append(done);
    });
    ASSERT_TRUE(recompute(
        sourceOf(all), 600, immunization::japanSchedule(), today, [](auto &, auto &) {}, progress));
    ASSERT_GE(steps.size(), 3);
    EXPECT_TRUE(std::is_sorted(steps.cbegin(), steps.cend()));
    EXPECT_EQ(steps.last(), 600);
}

TEST(Recompute, StopsWhenAsked)
{
    const auto all = children(50);
    Progress progress;
    int seen = 0;
    const auto sink = [&](const VaccinationHistory &, const VaccinationStatus &) {
        if (++seen == 10) {
            progress.cancel();
        }
    };
    const auto report = recompute(sourceOf(all), 50, immunization::japanSchedule(), today, sink, progress);
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(seen, 10);
}

TEST(Recompute, PassesOnWhatTheSourceCannotRead)
{
    const auto broken = []() -> Result<std::optional<VaccinationHistory>> { return fail(ErrorCode::IoFailed); };
    const auto report = recompute(
        broken, 0, immunization::japanSchedule(), today, [](auto &, auto &) {}, Progress());
    EXPECT_EQ(report.error().code, ErrorCode::IoFailed);
}

} // namespace
} // namespace oyako::care
