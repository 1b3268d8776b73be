// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/procedure_row.h"

#include "core/base/csv.h"
#include "core/programs/procedure_table.h"
#include "tests/support/qt_printers.h"

#include <QMap>

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

using Changes = QMap<QString, QString>;

/// A row that is right with some of its fields changed, in the order of the columns.
QStringList fieldsWith(const Changes &changes)
{
    const Changes right{{QStringLiteral("id"), QStringLiteral("X01")},
                        {QStringLiteral("title_ja"), QStringLiteral("届出")},
                        {QStringLiteral("title_en"), QStringLiteral("Report")},
                        {QStringLiteral("group"), QStringLiteral("birth")},
                        {QStringLiteral("anchor"), QStringLiteral("BIRTH")},
                        {QStringLiteral("due"), QStringLiteral("BIRTH+13d")},
                        {QStringLiteral("due_kind"), QStringLiteral("legal_deadline")},
                        {QStringLiteral("municipal_variation"), QStringLiteral("N")},
                        {QStringLiteral("roll_if_closed"), QStringLiteral("N")},
                        {QStringLiteral("default_on"), QStringLiteral("Y")},
                        {QStringLiteral("sensitive"), QStringLiteral("N")},
                        {QStringLiteral("lead_days"), QStringLiteral("0")},
                        {QStringLiteral("evidence"), QStringLiteral("seen")},
                        {QStringLiteral("source"), QStringLiteral("city")},
                        {QStringLiteral("subject"), QStringLiteral("child")}};
    QStringList fields;
    for (const QString &column : procedureColumns()) {
        fields.append(changes.value(column, right.value(column)));
    }
    return fields;
}

Result<Procedure> readWith(const char *column, const char *value, const Changes &others = {})
{
    Changes changes = others;
    changes.insert(QLatin1String(column), QString::fromUtf8(value));
    return readProcedure(fieldsWith(changes));
}

template <class Value>
void expectWords(const char *column, Value Procedure::*field, const QList<std::pair<const char *, Value>> &words,
                 const Changes &others = {})
{
    for (const auto &[word, value] : words) {
        const auto read = readWith(column, word, others);
        ASSERT_TRUE(read) << column << ' ' << word << ": " << read.error().field.toStdString();
        EXPECT_EQ((*read).*field, value) << column << ' ' << word;
        for (const QString &wrong :
             {QString(QLatin1String(word) + QLatin1String("x")), QString(QLatin1String(word) + QLatin1String(" y"))}) {
            const auto refused = readWith(column, wrong.toUtf8().constData(), others);
            ASSERT_FALSE(refused) << column << ' ' << wrong.toStdString();
            EXPECT_EQ(refused.error(),
                      (Error{ErrorCode::BadData, QLatin1String(column), {QStringLiteral("unknown word")}}));
        }
    }
}

TEST(ProcedureRow, HasOneWordForEachGroupAndSubject)
{
    using enum ProcedureGroup;
    expectWords<ProcedureGroup>("group", &Procedure::group,
                                {{"pregnancy", Pregnancy},
                                 {"birth", Birth},
                                 {"money", Money},
                                 {"health", Health},
                                 {"insurance", Insurance},
                                 {"work", Work},
                                 {"service", Service},
                                 {"move", Move},
                                 {"safety", Safety},
                                 {"loss", Loss}});
    expectWords<Subject>("subject", &Procedure::subject,
                         {{"pregnancy", Subject::Pregnancy},
                          {"birth", Subject::Birth},
                          {"child", Subject::Child},
                          {"family", Subject::Family},
                          {"loss", Subject::Loss}});
}

TEST(ProcedureRow, HasOneWordForEachWayOfBeingDue)
{
    using enum DueKind;
    expectWords<DueKind>("due_kind", &Procedure::dueKind,
                         {{"legal_deadline", LegalDeadline},
                          {"payment_cutoff", PaymentCutoff},
                          {"limitation", Limitation},
                          {"service_window", ServiceWindow},
                          {"municipal", Municipal},
                          {"recommended", Recommended}});
    expectWords<DueKind>("due_kind", &Procedure::dueKind, {{"municipal", Municipal}, {"open_ended", OpenEnded}},
                         {{QStringLiteral("due"), QString()}});
}

TEST(ProcedureRow, HasOneWordForWhenItShowsAndWhatReplacesIt)
{
    const Changes facts{{QStringLiteral("facts"), QStringLiteral("twins")}};
    expectWords<DefaultOn>("default_on", &Procedure::defaultOn,
                           {{"Y", DefaultOn::Always}, {"cond", DefaultOn::WhenFactsHold}, {"N", DefaultOn::OnRequest}},
                           facts);
    expectWords<Superseder>("superseded_by", &Procedure::supersededBy,
                            {{"", Superseder::None},
                             {"antenatal", Superseder::Antenatal},
                             {"checkup", Superseder::Checkup},
                             {"vaccination", Superseder::Vaccination}});
    expectWords<Evidence>("evidence", &Procedure::evidence, {{"seen", Evidence::Seen}, {"known", Evidence::Known}});
    for (const auto &[column, field] :
         {std::pair{"municipal_variation", &Procedure::variesByMunicipality},
          std::pair{"roll_if_closed", &Procedure::rollsIfClosed}, std::pair{"sensitive", &Procedure::sensitive}}) {
        expectWords<bool>(column, field, {{"Y", true}, {"N", false}});
    }
}

TEST(ProcedureRow, KnowsEveryAnchor)
{
    for (int i = 0; i <= static_cast<int>(Anchor::FiscalYear); ++i) {
        const auto anchor = static_cast<Anchor>(i);
        const auto read = readWith("anchor", anchorName(anchor).toLatin1().constData());
        ASSERT_TRUE(read) << i;
        EXPECT_EQ(read->anchor, anchor);
    }
}

struct AfterLoss {
    const char *words;
    StaysAfterLoss loss;
    bool death;
};

TEST(ProcedureRow, SaysWhatStaysAfterALoss)
{
    for (const AfterLoss &one :
         {AfterLoss{"", StaysAfterLoss::Never, false}, AfterLoss{"death", StaysAfterLoss::Never, true},
          AfterLoss{"loss", StaysAfterLoss::Always, false}, AfterLoss{"loss12", StaysAfterLoss::FromTwelveWeeks, false},
          AfterLoss{"loss;death", StaysAfterLoss::Always, true},
          AfterLoss{"death;loss12", StaysAfterLoss::FromTwelveWeeks, true}}) {
        const auto read = readWith("after_loss", one.words);
        ASSERT_TRUE(read) << one.words;
        EXPECT_EQ(read->staysAfterLoss, one.loss) << one.words;
        EXPECT_EQ(read->staysAfterDeath, one.death) << one.words;
    }
    for (const char *wrong : {"Loss", "loss11", "stillbirth", "loss,death", "never"}) {
        EXPECT_EQ(readWith("after_loss", wrong).error().field, QStringLiteral("after_loss")) << wrong;
    }
}

TEST(ProcedureRow, IsRemindedOfUpToAYearBefore)
{
    EXPECT_EQ(readWith("lead_days", "0")->leadDays, 0);
    EXPECT_EQ(readWith("lead_days", " 366 ")->leadDays, 366);
    for (const char *wrong : {"-1", "367", "", "1.5", "１", "a week"}) {
        EXPECT_EQ(readWith("lead_days", wrong).error(),
                  (Error{ErrorCode::BadData, QStringLiteral("lead_days"), {QStringLiteral("not 0 to 366")}}))
            << wrong;
    }
}

TEST(ProcedureRow, HasAnIdOfALetterAndTwoDigits)
{
    for (const char *id : {"A00", "Z99"}) {
        EXPECT_TRUE(readWith("id", id)) << id;
    }
    for (const char *id : {"a01", "A1", "A001", "AA1", "1A0", "A0１", "A-1", "Ａ01"}) {
        EXPECT_EQ(readWith("id", id).error().field, QStringLiteral("id")) << id;
    }
}

TEST(ProcedureRow, ParsesItsListsAndFacts)
{
    const auto read = readProcedure(fieldsWith({{QStringLiteral("bring"), QStringLiteral("口座;;マイナンバー;")},
                                                {QStringLiteral("facts"), QStringLiteral("twins;works_2")}}));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->bring, (QStringList{QStringLiteral("口座"), QStringLiteral("マイナンバー")}));
    EXPECT_EQ(read->facts, (QStringList{QStringLiteral("twins"), QStringLiteral("works_2")}));
    EXPECT_EQ(readWith("bring", " 口座 ; ;マイナンバー ")->bring, read->bring) << "blanks are no part of a thing";
    for (const char *wrong : {"Twins", "twins;a b", "双子", "a-b"}) {
        EXPECT_EQ(readWith("facts", wrong).error().field, QStringLiteral("facts")) << wrong;
    }
}

TEST(ProcedureRow, NeedsALastDayUnlessItIsOpenOrTheCitys)
{
    const auto field = [](const char *kind, const char *due) {
        const auto read = readWith("due_kind", kind, {{QStringLiteral("due"), QLatin1String(due)}});
        return read ? QString() : read.error().field;
    };
    for (const char *kind : {"legal_deadline", "payment_cutoff", "limitation", "service_window", "recommended"}) {
        EXPECT_EQ(field(kind, ""), QStringLiteral("due")) << kind;
        EXPECT_EQ(field(kind, "BIRTH+1d"), QString()) << kind;
    }
    EXPECT_EQ(field("municipal", ""), QString());
    EXPECT_EQ(field("municipal", "BIRTH+1d"), QString());
    EXPECT_EQ(field("open_ended", ""), QString());
    EXPECT_EQ(field("open_ended", "BIRTH+1d"), QStringLiteral("due"));
}

TEST(ProcedureRow, NeedsASourceWhenOneWasRead)
{
    EXPECT_EQ(readWith("source", "").error().field, QStringLiteral("source"));
    EXPECT_TRUE(readWith("source", "", {{QStringLiteral("evidence"), QStringLiteral("known")}}));
}

TEST(ProcedureRow, NamesTheFirstThingThatIsWrong)
{
    const auto read = readProcedure(fieldsWith({{QStringLiteral("title_ja"), QString()},
                                                {QStringLiteral("group"), QStringLiteral("x")},
                                                {QStringLiteral("id"), QStringLiteral("1")}}));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error(), (Error{ErrorCode::BadData, QStringLiteral("title_ja"), {QStringLiteral("empty")}}));
}

TEST(ProcedureTable, TakesItsColumnsInAnyOrderAmongOthers)
{
    QStringList columns = procedureColumns();
    QStringList fields = fieldsWith({});
    std::reverse(columns.begin(), columns.end());
    std::reverse(fields.begin(), fields.end());
    csv::Writer writer({.byteOrderMark = true});
    writer.record(QStringList{QStringLiteral("独自")} + columns);
    writer.record(QStringList{QStringLiteral("x")} + fields);
    const auto table = ProcedureTable::parse(writer.take());
    ASSERT_TRUE(table) << table.error().field.toStdString();
    ASSERT_EQ(table->all().size(), 1);
    EXPECT_EQ(table->find(QStringLiteral("X01"))->due->text(), QStringLiteral("BIRTH+13d"));
}

TEST(ProcedureTable, NamesEveryColumnThatIsMissing)
{
    for (const QString &missing : procedureColumns()) {
        QStringList columns = procedureColumns();
        columns.removeOne(missing);
        csv::Writer writer;
        writer.record(columns);
        EXPECT_EQ(ProcedureTable::parse(writer.take()).error(),
                  (Error{ErrorCode::BadData, QStringLiteral("header"), {missing}}));
    }
    csv::Writer header;
    header.record(procedureColumns());
    EXPECT_TRUE(ProcedureTable::parse(header.take())->all().isEmpty()) << "no rows are no fault";
}

TEST(ProcedureTable, IsBrokenWithItsCsv)
{
    csv::Writer writer;
    writer.record(procedureColumns());
    const QByteArray header = writer.take();
    EXPECT_EQ(ProcedureTable::parse(QByteArray(header + "X01,a\r\n")).error(),
              (Error{ErrorCode::BadData, QStringLiteral("line 2"), {QStringLiteral("fields")}}));
    EXPECT_EQ(ProcedureTable::parse(QByteArray(header + "\"X01\r\n")).error().arguments,
              QStringList{QStringLiteral("quote")});
    EXPECT_EQ(ProcedureTable::parse(QByteArray(header + "\xff\r\n")).error().code, ErrorCode::NotUtf8);
}

} // namespace
} // namespace oyako::programs
