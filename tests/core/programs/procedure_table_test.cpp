// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_table.h"

#include "core/base/csv.h"
#include "core/programs/procedure_row.h"
#include "core/programs/resource_file.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

/// A row that is right, with some of its columns changed.
QByteArray tableWith(const QMap<QString, QString> &changes)
{
    QMap<QString, QString> fields{{QStringLiteral("id"), QStringLiteral("X01")},
                                  {QStringLiteral("title_ja"), QStringLiteral("届出")},
                                  {QStringLiteral("title_en"), QStringLiteral("Report")},
                                  {QStringLiteral("group"), QStringLiteral("birth")},
                                  {QStringLiteral("anchor"), QStringLiteral("BIRTH")},
                                  {QStringLiteral("opens"), QStringLiteral("BIRTH")},
                                  {QStringLiteral("due"), QStringLiteral("BIRTH+13d")},
                                  {QStringLiteral("due_kind"), QStringLiteral("legal_deadline")},
                                  {QStringLiteral("municipal_variation"), QStringLiteral("N")},
                                  {QStringLiteral("roll_if_closed"), QStringLiteral("Y")},
                                  {QStringLiteral("default_on"), QStringLiteral("Y")},
                                  {QStringLiteral("sensitive"), QStringLiteral("N")},
                                  {QStringLiteral("lead_days"), QStringLiteral("5")},
                                  {QStringLiteral("evidence"), QStringLiteral("seen")},
                                  {QStringLiteral("source"), QStringLiteral("city")},
                                  {QStringLiteral("subject"), QStringLiteral("child")}};
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        fields[change.key()] = change.value();
    }
    QStringList row;
    for (const QString &column : procedureColumns()) {
        row.append(fields.value(column));
    }
    csv::Writer writer;
    writer.record(procedureColumns());
    writer.record(row);
    return writer.take();
}

TEST(BuiltInTable, HoldsEveryRowOfTheData)
{
    const ProcedureTable &table = ProcedureTable::builtIn();
    EXPECT_EQ(table.all().size(), 79);
    EXPECT_EQ(table.all().first().id, QStringLiteral("P01"));
    EXPECT_EQ(table.find(QStringLiteral("Z99")), nullptr);
}

TEST(BuiltInTable, ReadsARowInFull)
{
    const Procedure *allowance = ProcedureTable::builtIn().find(QStringLiteral("B07"));
    ASSERT_NE(allowance, nullptr);
    EXPECT_EQ(allowance->titleJa, QStringLiteral("児童手当の認定請求・額改定"));
    EXPECT_EQ(allowance->dueKind, DueKind::PaymentCutoff);
    EXPECT_EQ(allowance->due->text(), QStringLiteral("MAX(EOM(BIRTH),BIRTH+15d)"));
    EXPECT_EQ(allowance->bring, (QStringList{QStringLiteral("口座"), QStringLiteral("マイナンバー")}));
    EXPECT_EQ(allowance->subject, Subject::Birth);
    EXPECT_EQ(allowance->leadDays, 5);
    EXPECT_FALSE(allowance->rollsIfClosed);
    EXPECT_FALSE(allowance->staysAfterDeath);
}

TEST(BuiltInTable, KnowsWhichRowsOtherEnginesReplace)
{
    QStringList replaced;
    for (const Procedure &procedure : ProcedureTable::builtIn().all()) {
        if (procedure.supersededBy != Superseder::None) {
            replaced.append(procedure.id);
        }
    }
    EXPECT_EQ(replaced.join(QLatin1Char(' ')), QStringLiteral("P04 P05 P06 H06 H07 H08 H09 H10 H11 H12 H13"));
}

TEST(BuiltInTable, MarksWhatRestsOnGeneralKnowledge)
{
    QStringList known;
    for (const Procedure &procedure : ProcedureTable::builtIn().all()) {
        if (procedure.evidence == Evidence::Known) {
            known.append(procedure.id);
        }
    }
    EXPECT_EQ(known.join(QLatin1Char(' ')), QStringLiteral("B18 H07 S13"));
}

TEST(BuiltInTable, KeepsForTheParentsAfterALossOnlyWhatIsTheirs)
{
    for (const Procedure &procedure : ProcedureTable::builtIn().all()) {
        if (procedure.staysAfterLoss != StaysAfterLoss::Never) {
            EXPECT_NE(procedure.subject, Subject::Child) << procedure.id.toStdString();
        }
    }
    EXPECT_EQ(ProcedureTable::builtIn().find(QStringLiteral("S12"))->staysAfterLoss, StaysAfterLoss::FromTwelveWeeks);
    EXPECT_FALSE(ProcedureTable::builtIn().find(QStringLiteral("H06"))->staysAfterDeath);
}

struct Broken {
    const char *column;
    const char *value;
};
class RefusedRow : public testing::TestWithParam<Broken> {};
TEST_P(RefusedRow, IsNamedByRowAndColumn)
{
    const auto &[column, value] = GetParam();
    const Result<ProcedureTable> table =
        ProcedureTable::parse(tableWith({{QString::fromLatin1(column), QString::fromLatin1(value)}}));
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::BadData);
    EXPECT_EQ(table.error().field, QStringLiteral("row 2, %1").arg(QLatin1String(column)));
}
INSTANTIATE_TEST_SUITE_P(Columns, RefusedRow,
                         testing::Values(Broken{"id", ""}, Broken{"id", "B7"}, Broken{"title_ja", ""},
                                         Broken{"title_en", " "}, Broken{"group", "births"}, Broken{"anchor", "BORN"},
                                         Broken{"opens", "BIRTH+"}, Broken{"due", "BIRTH+13"}, Broken{"due", ""},
                                         Broken{"due_kind", "never"}, Broken{"municipal_variation", "maybe"},
                                         Broken{"roll_if_closed", ""}, Broken{"default_on", "y"},
                                         Broken{"sensitive", "1"}, Broken{"lead_days", "soon"},
                                         Broken{"lead_days", "-1"}, Broken{"superseded_by", "growth"},
                                         Broken{"evidence", "heard"}, Broken{"source", ""}, Broken{"subject", "mother"},
                                         Broken{"facts", "Twins!"}, Broken{"after_loss", "loss;quiet"}));

TEST(ProcedureTable, ReadsARowThatIsRight)
{
    const Result<ProcedureTable> table = ProcedureTable::parse(tableWith({}));
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->find(QStringLiteral("X01"))->rollsIfClosed);
}

TEST(ProcedureTable, SaysWhereAnExpressionIsWrong)
{
    const Result<ProcedureTable> table =
        ProcedureTable::parse(tableWith({{QStringLiteral("due"), QStringLiteral("EDD-8q")}}));
    EXPECT_EQ(table.error().arguments, QStringList{QStringLiteral("position 6 of EDD-8q: expected d, w, m or y")});
}

TEST(ProcedureTable, RefusesWhatNoColumnShowsAlone)
{
    const auto place = [](const QMap<QString, QString> &changes) {
        return ProcedureTable::parse(tableWith(changes)).error().field;
    };
    EXPECT_EQ(place({{QStringLiteral("due_kind"), QStringLiteral("open_ended")}}), QStringLiteral("row 2, due"));
    EXPECT_EQ(place({{QStringLiteral("default_on"), QStringLiteral("cond")}}), QStringLiteral("row 2, facts"));
}

TEST(ProcedureTable, RefusesMissingColumnsAndDoubleIds)
{
    EXPECT_EQ(ProcedureTable::parse("id,title_ja\nX01,届出\n").error().field, QStringLiteral("header"));
    EXPECT_EQ(ProcedureTable::parse("").error().field, QStringLiteral("header"));
    const QByteArray once = tableWith({});
    const QByteArray twice = once + once.mid(once.indexOf("\r\n") + 2);
    EXPECT_EQ(ProcedureTable::parse(twice).error(),
              (Error{ErrorCode::BadData, QStringLiteral("row 3, id"), {QStringLiteral("twice")}}));
}

TEST(ResourceFile, IsEmptyWhenThereIsNone)
{
    EXPECT_TRUE(resourceFile(QStringLiteral("nothing.csv")).isEmpty());
}

} // namespace
} // namespace oyako::programs
