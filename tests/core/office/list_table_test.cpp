// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/list_table.h"

#include "core/base/csv.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::office {
namespace {

ListRow aRow()
{
    ListRow row;
    row.name = QStringLiteral("=HYPERLINK(1)");
    row.kana = QStringLiteral("ヤマダ ハルト");
    row.birth = QDate(2025, 5, 10);
    row.phone = QStringLiteral("+81-3-1111-2222");
    row.occasion = QStringLiteral("18m");
    row.window = {QDate(2026, 11, 10), QDate(2027, 5, 9)};
    row.parts = {{QStringLiteral("dental"), Judgement::Observe}};
    row.gaps = {{QStringLiteral("MR1"), 1, {}, QDate(2027, 3, 31)},
                {QStringLiteral("BCG"), 1, {}, {}},
                {QStringLiteral("VAR"), 2, {}, QDate(2026, 12, 24)}};
    return row;
}

TEST(ListTable, EveryRowHasACellForEveryColumn)
{
    for (const ListKind kind : {ListKind::Due, ListKind::Missing, ListKind::FollowUp, ListKind::Gaps}) {
        EXPECT_EQ(listCells(aRow(), kind, plainWords()).size(), listColumns(kind).size());
        EXPECT_EQ(listFromWord(listWord(kind)), kind);
    }
}

TEST(ListTable, CellsStandUnderTheirColumn)
{
    const auto cell = [](ListKind kind, const char *column) {
        return listCells(aRow(), kind, plainWords()).value(listColumns(kind).indexOf(QLatin1String(column)));
    };
    EXPECT_EQ(cell(ListKind::Due, "from"), QStringLiteral("2026-11-10"));
    EXPECT_EQ(cell(ListKind::Due, "state"), QStringLiteral("invited"));
    EXPECT_EQ(cell(ListKind::Due, "seen"), QString());
    EXPECT_EQ(cell(ListKind::FollowUp, "judgement"), QStringLiteral("dental:observe"));
    EXPECT_EQ(cell(ListKind::Gaps, "doses"), QStringLiteral("MR1#1; BCG#1; VAR#2"));
    EXPECT_EQ(cell(ListKind::Gaps, "until"), QStringLiteral("2026-12-24")) << "the nearest last day";
}

TEST(ListTable, SpreadsheetsRunNothing)
{
    const QByteArray bytes = listCsv({aRow()}, ListKind::Due, plainWords());
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const auto rows = csv::readAll(bytes).value();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(1).at(0), QStringLiteral("'=HYPERLINK(1)"));
    EXPECT_EQ(rows.at(1).at(listColumns(ListKind::Due).indexOf(QStringLiteral("phone"))),
              QStringLiteral("'+81-3-1111-2222"));
    EXPECT_EQ(rows.at(0).last(), QStringLiteral("id"));
}

StatisticsWords words()
{
    return {.checkup = [](const QString &occasion) { return occasion; },
            .judgement = [](Judgement judgement) { return QString(judgementWord(judgement)); },
            .total = QStringLiteral("total"),
            .seen = QStringLiteral("seen"),
            .notSeen = QStringLiteral("notSeen"),
            .invited = QStringLiteral("invited"),
            .rate = QStringLiteral("rate"),
            .hidden = QStringLiteral("*"),
            .month = QStringLiteral("month"),
            .kind = QStringLiteral("checkup"),
            .item = QStringLiteral("item"),
            .number = QStringLiteral("number")};
}

TEST(ListTable, StatisticsShowAStarForWhatIsHidden)
{
    MonthStatistics month;
    month.month = QDate(2026, 11, 1);
    month.occasions = {QStringLiteral("18m"), QStringLiteral("3y")};
    month.judgements = {Judgement::Normal, Judgement::Observe};
    month.visits = masked({{3, 30}, {20, 40}});
    month.seen = {{QStringLiteral("18m"), 15, 5, 20, 0.75},
                  {QStringLiteral("3y"), 0, 0, 0, std::nullopt},
                  {QStringLiteral("5y"), std::nullopt, std::nullopt, 21, std::nullopt}};
    const QString star = QStringLiteral("*");
    const auto visits = visitTable(month, words());
    EXPECT_EQ(visits.at(1), (QStringList{QStringLiteral("18m"), star, star, QStringLiteral("33")}));
    EXPECT_EQ(visits.last(),
              (QStringList{QStringLiteral("total"), QStringLiteral("23"), QStringLiteral("70"), QStringLiteral("93")}));
    const auto seen = seenTable(month, words());
    EXPECT_EQ(seen.at(1).last(), QStringLiteral("75.0"));
    EXPECT_EQ(seen.at(2).last(), QString()) << "nobody was invited";
    EXPECT_EQ(seen.at(3).last(), star);
    const auto rows = csv::readAll(statisticsCsv(month, words())).value();
    EXPECT_TRUE(rows.contains({QStringLiteral("2026-11"), QStringLiteral("18m"), QStringLiteral("normal"), star}));
    EXPECT_TRUE(rows.contains(
        {QStringLiteral("2026-11"), QStringLiteral("total"), QStringLiteral("total"), QStringLiteral("93")}));
    EXPECT_TRUE(rows.contains(
        {QStringLiteral("2026-11"), QStringLiteral("18m"), QStringLiteral("rate"), QStringLiteral("75.0")}));
}

TEST(ListTable, ColumnsAreInTheirOrder)
{
    const QString first = QStringLiteral("name kana birth number ");
    const QString last = QStringLiteral(" phone postalCode address");
    const auto columns = [](ListKind kind) { return listColumns(kind).join(QLatin1Char(' ')); };
    EXPECT_EQ(columns(ListKind::Due), QString(first + QStringLiteral("checkup from until state seen") + last));
    EXPECT_EQ(columns(ListKind::Missing), QString(first + QStringLiteral("checkup from until state") + last));
    EXPECT_EQ(columns(ListKind::FollowUp), QString(first + QStringLiteral("checkup seen judgement") + last));
    EXPECT_EQ(columns(ListKind::Gaps), QString(first + QStringLiteral("doses until") + last));
}

ListRow everyField()
{
    ListRow row = aRow();
    row.name = QStringLiteral("name");
    row.kana = QStringLiteral("kana");
    row.number = QStringLiteral("number");
    row.phone = QStringLiteral("phone");
    row.postalCode = QStringLiteral("postalCode");
    row.address = QStringLiteral("address");
    row.standing = Standing::Closing;
    row.seenOn = QDate(2026, 11, 12);
    return row;
}

TEST(ListTable, EveryFieldStandsUnderItsOwnName)
{
    const QStringList sameWord{QStringLiteral("name"),  QStringLiteral("kana"),       QStringLiteral("number"),
                               QStringLiteral("phone"), QStringLiteral("postalCode"), QStringLiteral("address")};
    for (const ListKind kind : {ListKind::Due, ListKind::Missing, ListKind::FollowUp, ListKind::Gaps}) {
        const QStringList cells = listCells(everyField(), kind, plainWords());
        const auto cell = [&](const char *column) {
            return cells.value(listColumns(kind).indexOf(QLatin1String(column)));
        };
        for (const QString &word : sameWord) {
            EXPECT_EQ(cells.value(listColumns(kind).indexOf(word)), word) << listWord(kind).latin1();
        }
        EXPECT_EQ(cell("birth"), QStringLiteral("2025-05-10"));
        if (kind == ListKind::Due || kind == ListKind::Missing) {
            EXPECT_EQ(cell("checkup"), QStringLiteral("18m"));
            EXPECT_EQ(cell("until"), QStringLiteral("2027-05-09"));
            EXPECT_EQ(cell("state"), QStringLiteral("closing"));
        }
        if (kind == ListKind::Due || kind == ListKind::FollowUp) {
            EXPECT_EQ(cell("seen"), QStringLiteral("2026-11-12"));
        }
    }
}

TEST(ListTable, ACellOfNothingIsEmpty)
{
    ListWords words = plainWords();
    words.date = [](const QDate &date) {
        EXPECT_TRUE(date.isValid()) << "asked about valid dates only";
        return date.toString(Qt::ISODate);
    };
    for (const ListKind kind : {ListKind::Due, ListKind::Missing, ListKind::FollowUp, ListKind::Gaps}) {
        QStringList cells = listCells(ListRow(), kind, words);
        cells.removeAll(QStringLiteral("invited"));
        EXPECT_EQ(cells.join(QString()), QString()) << listWord(kind).latin1();
    }
}

TEST(ListTable, HeadingsAndCellsAreWrittenInTheWordsHandedIn)
{
    ListWords words = plainWords();
    words.heading = [](const QString &column) { return QString(QStringLiteral("<") + column + QStringLiteral(">")); };
    words.gap = [](const Gap &gap) { return QStringLiteral("%1の%2回目").arg(gap.course).arg(gap.dose); };
    ListRow row = aRow();
    row.person = RecordId::fromString(QStringLiteral("0199aaaa-0000-7000-8000-000000000001")).value();
    const auto rows = csv::readAll(listCsv({row}, ListKind::Gaps, words)).value();
    EXPECT_EQ(rows.at(0).first(), QStringLiteral("<name>"));
    EXPECT_EQ(rows.at(0).last(), QStringLiteral("id")) << "a word for scripts";
    EXPECT_EQ(rows.at(1).at(4), QStringLiteral("MR1の1回目; BCGの1回目; VARの2回目"));
    EXPECT_EQ(rows.at(1).last(), row.person.toString());
}

TEST(ListTable, AListOfNobodyHasItsHeadings)
{
    const auto rows = csv::readAll(listCsv({}, ListKind::FollowUp, plainWords())).value();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().size(), listColumns(ListKind::FollowUp).size() + 1);
}

TEST(ListTable, TextsOfAnyKindComeBackFromTheFile)
{
    for (const char *name : {"山田, \"はると\"", "二行\nの名", "𠮷﨑 陽翔👶🏽", " blank ", "a;b\tc"}) {
        ListRow row;
        row.name = QString::fromUtf8(name);
        const auto rows = csv::readAll(listCsv({row}, ListKind::Due, plainWords())).value();
        EXPECT_EQ(rows.at(1).at(0), row.name) << name;
    }
}

TEST(ListTable, ATableOfStatisticsHasItsHeadingsAndItsTotals)
{
    MonthStatistics month;
    month.month = QDate(2026, 2, 1);
    month.occasions = {QStringLiteral("18m"), QStringLiteral("other")};
    month.judgements = {Judgement::Normal, Judgement::None};
    month.visits = masked({{10, 0}, {20, 7}});
    month.seen = {{QStringLiteral("18m"), 1, 2, 3, 1.0 / 3}};
    const auto visits = visitTable(month, words());
    ASSERT_EQ(visits.size(), 4);
    EXPECT_EQ(visits.at(0),
              (QStringList{QString(), QStringLiteral("normal"), QStringLiteral("none"), QStringLiteral("total")}));
    EXPECT_EQ(visits.at(2),
              (QStringList{QStringLiteral("other"), QStringLiteral("20"), QStringLiteral("7"), QStringLiteral("27")}));
    EXPECT_EQ(visits.at(3),
              (QStringList{QStringLiteral("total"), QStringLiteral("30"), QStringLiteral("7"), QStringLiteral("37")}));
    const auto seen = seenTable(month, words());
    EXPECT_EQ(seen.at(0).mid(1).join(QLatin1Char(' ')), QStringLiteral("invited seen notSeen rate"));
    EXPECT_EQ(seen.at(1).join(QLatin1Char(' ')), QStringLiteral("18m 3 1 2 33.3"));
    const auto rows = csv::readAll(statisticsCsv(month, words())).value();
    EXPECT_EQ(rows.size(), 1 + 3 * 3 + 4) << "one number a line";
    EXPECT_EQ(rows.at(0).join(QLatin1Char(' ')), QStringLiteral("month checkup item number"));
    EXPECT_EQ(rows.at(1).join(QLatin1Char(' ')), QStringLiteral("2026-02 18m normal 10"));
    EXPECT_TRUE(statisticsCsv(month, words()).startsWith("\xEF\xBB\xBF"));
}

} // namespace
} // namespace oyako::office
