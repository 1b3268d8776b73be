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

} // namespace
} // namespace oyako::office
