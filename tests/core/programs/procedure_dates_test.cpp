// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_dates.h"

#include "core/programs/procedure_table.h"
#include "core/programs/procedure_vectors.h"
#include "core/programs/resource_file.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

const Procedure &procedure(const char *id)
{
    return *ProcedureTable::builtIn().find(QString::fromLatin1(id));
}

TEST(Vectors, AllHold)
{
    const auto outcomes = runVectors(resourceFile(QStringLiteral("procedures_vectors.csv")), ProcedureTable::builtIn());
    ASSERT_TRUE(outcomes);
    EXPECT_EQ(outcomes->size(), 50);
    for (const VectorOutcome &outcome : *outcomes) {
        EXPECT_EQ(outcome.computed, outcome.expected) << outcome.id.toStdString();
        EXPECT_TRUE(outcome.holds()) << outcome.id.toStdString() << ' ' << outcome.reason.toStdString();
    }
}

TEST(Vectors, TellWhatDoesNotHold)
{
    const QByteArray csv = "case,procedure_id,field,anchors,expression,expected\n"
                           "A,B01,due,BIRTH=2026-01-01,BIRTH+13d,2026-01-15\n"
                           "B,B01,due,BIRTH=2026-01-01,BIRTH+12d,2026-01-14\n"
                           "C,Z99,due,BIRTH=2026-01-01,BIRTH+12d,2026-01-14\n"
                           "D,B01,due,EDD=2026-01-01,BIRTH+13d,2026-01-14\n";
    const auto outcomes = runVectors(csv, ProcedureTable::builtIn());
    ASSERT_TRUE(outcomes);
    EXPECT_FALSE(outcomes->at(0).holds());
    EXPECT_EQ(outcomes->at(0).computed, QDate(2026, 1, 14));
    EXPECT_EQ(outcomes->at(1).reason, QStringLiteral("expression"));
    EXPECT_EQ(outcomes->at(2).reason, QStringLiteral("unknown_record Z99"));
    EXPECT_EQ(outcomes->at(3).reason, QStringLiteral("missing_value BIRTH"));
}

TEST(Vectors, RefuseABrokenFileByPlace)
{
    const auto place = [](const QByteArray &row) {
        const auto outcomes =
            runVectors(QByteArray("case,procedure_id,field,anchors,expected\n" + row), ProcedureTable::builtIn());
        return outcomes ? QString() : outcomes.error().field;
    };
    EXPECT_EQ(place("A,B01,when,BIRTH=2026-01-01,2026-01-14\n"), QStringLiteral("row 2, field"));
    EXPECT_EQ(place("A,B01,due,BIRTH=2026-01-01,soon\n"), QStringLiteral("row 2, expected"));
    EXPECT_EQ(place("A,B01,due,BORN=2026-01-01,2026-01-14\n"), QStringLiteral("row 2, anchors"));
    EXPECT_EQ(place("A,B01,due,BIRTH=2026-01-01,2026-01-14\n"), QString());
    EXPECT_EQ(runVectors("a,b\nc\n", ProcedureTable::builtIn()).error().code, ErrorCode::BadData);
}

TEST(Dates, AreThoseTheAnchorsAllow)
{
    const Result<ProcedureDates> pregnant = procedureDates(procedure("P06"), {{Anchor::Edd, QDate(2026, 2, 16)}});
    ASSERT_TRUE(pregnant);
    EXPECT_EQ(pregnant->opens, QDate(2026, 1, 19));
    EXPECT_EQ(pregnant->due, std::nullopt);
}

TEST(Dates, AreRefusedWhenNothingCanBeSaid)
{
    const Result<ProcedureDates> dates = procedureDates(procedure("B01"), {{Anchor::Edd, QDate(2026, 2, 16)}});
    ASSERT_FALSE(dates);
    EXPECT_EQ(dates.error(), (Error{ErrorCode::MissingValue, QStringLiteral("BIRTH"), {}}));
}

TEST(Dates, MayLackALastDay)
{
    const Result<ProcedureDates> dates = procedureDates(procedure("P10"), {{Anchor::Edd, QDate(2026, 8, 31)}});
    ASSERT_TRUE(dates);
    EXPECT_EQ(dates->opens, QDate(2026, 2, 28));
    EXPECT_EQ(dates->due, std::nullopt);
}

TEST(Dates, FollowADueDateThatChanges)
{
    const auto opens = [](const QDate &dueDate) {
        return procedureDates(procedure("P03"), {{Anchor::Edd, dueDate}})->opens;
    };
    EXPECT_EQ(opens(QDate(2026, 7, 25)), QDate(2026, 5, 30));
    EXPECT_EQ(opens(QDate(2026, 7, 18)), QDate(2026, 5, 23));
}

TEST(ClosedDays, RollOnlyWhereTheRuleSaysSo)
{
    const QDate sunday(2027, 2, 28);
    EXPECT_EQ(lastCountingDay(procedure("B02"), sunday), QDate(2027, 3, 1));
    EXPECT_EQ(lastCountingDay(procedure("B07"), sunday), sunday);
    EXPECT_EQ(lastCountingDay(procedure("B02"), QDate(2027, 3, 1)), QDate(2027, 3, 1));
}

TEST(ClosedDays, MakeTheSafeDayTheLastOpenOneBefore)
{
    EXPECT_EQ(safeDay(QDate(2019, 4, 30)), QDate(2019, 4, 26));
    EXPECT_EQ(safeDay(QDate(2027, 2, 28)), QDate(2027, 2, 26));
    EXPECT_EQ(safeDay(QDate(2027, 3, 1)), QDate(2027, 3, 1));
}

} // namespace
} // namespace oyako::programs
