// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_dates.h"

#include "core/programs/procedure_table.h"
#include "core/programs/procedure_vectors.h"
#include "core/programs/resource_file.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <tuple>

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

/// A procedure with rules of its own.
Procedure ruled(const char *opens, const char *due, bool rolls = false)
{
    const auto rule = [](const char *text) {
        return *text ? std::optional(DateExpression::parse(QLatin1String(text)).value()) : std::nullopt;
    };
    Procedure procedure;
    procedure.opens = rule(opens);
    procedure.due = rule(due);
    procedure.rollsIfClosed = rolls;
    return procedure;
}

TEST(Dates, AreNoneWhereThereAreNoRules)
{
    EXPECT_EQ(procedureDates(ruled("", ""), {}).value(), ProcedureDates());
    EXPECT_EQ(procedureDates(ruled("", ""), {{Anchor::Birth, QDate(2026, 1, 1)}}).value(), ProcedureDates());
}

TEST(Dates, NameTheFirstAnchorThatIsMissing)
{
    const auto missing = [](const char *opens, const char *due) {
        return procedureDates(ruled(opens, due), {{Anchor::Move, QDate(2026, 1, 1)}}).error();
    };
    EXPECT_EQ(missing("BIRTH", "LOSS"), (Error{ErrorCode::MissingValue, QStringLiteral("BIRTH"), {}}));
    EXPECT_EQ(missing("", "LOSS"), (Error{ErrorCode::MissingValue, QStringLiteral("LOSS"), {}}));
    EXPECT_EQ(missing("LMP", ""), (Error{ErrorCode::MissingValue, QStringLiteral("LMP"), {}}));
    const ProcedureDates half = procedureDates(ruled("BIRTH", "MOVE+14d"), {{Anchor::Move, QDate(2026, 1, 1)}}).value();
    EXPECT_EQ(half, (ProcedureDates{std::nullopt, QDate(2026, 1, 15)})) << "what can be said is said";
}

TEST(Dates, OutsideOfTheCalendarAreRefusedEvenBesideOneThatIsNot)
{
    const auto dates = procedureDates(ruled("BIRTH", "BIRTH+9999y"), {{Anchor::Birth, QDate(2026, 1, 1)}});
    ASSERT_FALSE(dates);
    EXPECT_EQ(dates.error(), (Error{ErrorCode::InvalidValue, QStringLiteral("BIRTH+9999y"), {}}));
}

TEST(Dates, OfAnAprilTakeTheNextOneWhenThisOneIsPast)
{
    const Procedure payment = ruled("BIRTH", "APR1-15d");
    const auto due = [&](const QDate &birth, const QDate &april) {
        return procedureDates(payment, {{Anchor::Birth, birth}, {Anchor::April1, april}})->due;
    };
    const QDate april(2027, 4, 1);
    EXPECT_EQ(due(QDate(2027, 3, 17), april), QDate(2027, 3, 17)) << "the last day itself";
    EXPECT_EQ(due(QDate(2027, 3, 18), april), QDate(2028, 3, 17)) << "15 days before 1 April of the leap year";
    EXPECT_EQ(due(QDate(2026, 5, 1), april), QDate(2027, 3, 17));
    const auto other = procedureDates(ruled("BIRTH+9d", "BIRTH"), {{Anchor::Birth, april}}).value();
    EXPECT_EQ(other.due, april) << "no April, no next one";
}

TEST(ClosedDays, RollOverWeekendsHolidaysAndTheTurnOfTheYear)
{
    const Procedure rolling = ruled("", "BIRTH", true);
    const Procedure fixed = ruled("", "BIRTH", false);
    for (const auto &[due, counts, safe] :
         {std::tuple{QDate(2026, 11, 20), QDate(2026, 11, 20), QDate(2026, 11, 20)}, // a Friday
          std::tuple{QDate(2026, 11, 21), QDate(2026, 11, 24), QDate(2026, 11, 20)}, // Saturday; Monday is a holiday
          std::tuple{QDate(2026, 12, 29), QDate(2027, 1, 4), QDate(2026, 12, 28)}, // 行政機関の休日に関する法律
          std::tuple{QDate(2027, 1, 3), QDate(2027, 1, 4), QDate(2026, 12, 28)}, //
          std::tuple{QDate(2026, 5, 3), QDate(2026, 5, 7), QDate(2026, 5, 1)},   // 4, 5 and 6 May are closed, too
          std::tuple{QDate(2024, 2, 29), QDate(2024, 2, 29), QDate(2024, 2, 29)}}) {
        EXPECT_EQ(lastCountingDay(rolling, due), counts) << due.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(lastCountingDay(fixed, due), due) << due.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(safeDay(due), safe) << due.toString(Qt::ISODate).toStdString();
    }
}

TEST(Vectors, ReadTheirOwnFormOnly)
{
    const QByteArray good = "case,procedure_id,field,anchors,expected\nA,B01,opens,BIRTH=2026-01-01,2026-01-01\n";
    const auto outcomes = runVectors(good, ProcedureTable::builtIn());
    ASSERT_TRUE(outcomes);
    EXPECT_EQ(outcomes->first().id, QStringLiteral("A"));
    EXPECT_EQ(outcomes->first().procedure, QStringLiteral("B01"));
    EXPECT_EQ(outcomes->first().expected, QDate(2026, 1, 1));
    EXPECT_TRUE(outcomes->first().holds());
    for (const char *foreign : {"", "[[[["}) {
        EXPECT_EQ(runVectors(foreign, ProcedureTable::builtIn()).error(),
                  (Error{ErrorCode::BadData, QStringLiteral("header"), {QStringLiteral("procedure_id")}}));
    }
    EXPECT_TRUE(runVectors("case,procedure_id,field,anchors,expected\n", ProcedureTable::builtIn())->isEmpty());
    VectorOutcome outcome{.id = {}, .procedure = {}, .expected = {}, .computed = {}, .reason = QStringLiteral("x")};
    EXPECT_FALSE(outcome.holds()) << "a reason is a failure whatever the days";
}

} // namespace
} // namespace oyako::programs
