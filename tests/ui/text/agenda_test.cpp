// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/agenda.h"

#include "core/programs/procedure_table.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

const Speech japanese{Language::Japanese, YearStyle::Western};

QStringList whyOf(const QString &source, bool asksToConfirm = false)
{
    agenda::AgendaItem item;
    item.source = source;
    item.asksToConfirm = asksToConfirm;
    return agendaWhy(item, japanese).split(QLatin1Char('\n'));
}

TEST(RecurrenceWords, SayHowOften)
{
    const auto words = [](const char *rule) { return recurrenceWords(QString::fromLatin1(rule)); };
    EXPECT_EQ(words(""), QString());
    EXPECT_EQ(words("FREQ=WEEKLY;COUNT=3"), QStringLiteral("毎週"));
    EXPECT_EQ(words("COUNT=3;INTERVAL=2;FREQ=WEEKLY"), QStringLiteral("2週ごと"));
    EXPECT_EQ(words("FREQ=MONTHLY;INTERVAL=1"), QStringLiteral("毎月"));
    EXPECT_EQ(words("FREQ=DAILY"), QStringLiteral("毎日"));
    EXPECT_EQ(words("FREQ=YEARLY;INTERVAL=5"), QStringLiteral("5年ごと"));
    EXPECT_EQ(words("FREQ=SECONDLY"), QStringLiteral("くりかえし"));
    EXPECT_EQ(words("nonsense"), QStringLiteral("くりかえし"));
}

TEST(AgendaWhy, ACitysPageIsAnExampleThatNamesTheCity)
{
    const QStringList lines = whyOf(QStringLiteral("city.matsusaka.mie.jp (面談約30分);mhlw.go.jp 00ta9630"));
    EXPECT_EQ(lines.value(0), QStringLiteral("出典: mhlw.go.jp 00ta9630")) << "what holds everywhere comes first";
    EXPECT_TRUE(lines.value(1).contains(QStringLiteral("ほかの市区町村の例")));
    EXPECT_EQ(lines.value(2), QStringLiteral("例: 三重県松阪市の案内 – city.matsusaka.mie.jp (面談約30分)"));
}

TEST(SourceNames, NameMunicipalitiesAndLeaveOtherWords)
{
    EXPECT_EQ(sourceNames(QStringLiteral("city.minato.tokyo.jp; city.toda.saitama.jp")),
              QStringLiteral("東京都港区、埼玉県戸田市"));
    EXPECT_EQ(sourceNames(QStringLiteral("区役所の窓口")), QStringLiteral("区役所の窓口"));
    EXPECT_EQ(sourceNames({}), QString());
}

TEST(GroupNames, SayHowFarTheyReachAndNotTheCalendarsWeekOrMonth)
{
    EXPECT_EQ(groupName(agenda::Group::ThisWeek), QStringLiteral("これから1週間"));
    EXPECT_EQ(groupName(agenda::Group::ThisMonth), QStringLiteral("これから1か月"));
}

TEST(AgendaWhy, IsOneThoughtALineInEasyJapanese)
{
    agenda::AgendaItem item;
    item.effect = QStringLiteral("最大10万円。出産日の翌日から1年以内（厳守）");
    const QStringList lines = agendaWhy(item, {Language::EasyJapanese, YearStyle::Western}).split(QLatin1Char('\n'));
    EXPECT_EQ(lines, (QStringList{QStringLiteral("10万円まで もらえます。"),
                                  QStringLiteral("産んだ つぎの日から 1年の うちに 出します。"),
                                  QStringLiteral("1日も おくれては いけません。")}));
    EXPECT_EQ(agendaWhy(item, japanese), item.effect);
}

TEST(AgendaTitle, NamesTheMonthOfAPayment)
{
    agenda::AgendaItem item;
    item.title = {QStringLiteral("application.payment_check"), QStringLiteral("018サポート"), {}, 8};
    EXPECT_EQ(agendaTitle(item, japanese), QStringLiteral("018サポート: 8月の入金が届いたか確かめる"));
    item.advisedUntil = QDate(2026, 10, 6);
    EXPECT_FALSE(agendaDetail(item, QDate(2026, 11, 24), japanese).contains(QStringLiteral("おすすめ")))
        << "nobody advises a day for it";
}

TEST(AgendaWhy, ACityNotInTheTableIsStillAnExample)
{
    EXPECT_EQ(whyOf(QStringLiteral("town.nowhere.lg.jp (30日)"), true).last(),
              QStringLiteral("例: ある市区町村の案内 – town.nowhere.lg.jp (30日)"));
}

TEST(AgendaWhy, NoProcedurePresentsACityAsItsSource)
{
    for (const programs::Procedure &procedure : programs::ProcedureTable::builtIn().all()) {
        for (const QString &line : whyOf(procedure.source)) {
            const bool isCity = line.contains(QStringLiteral(" city.")) || line.contains(QStringLiteral(" town."));
            EXPECT_TRUE(!isCity || !line.startsWith(QStringLiteral("出典")))
                << procedure.id.toStdString() << " " << line.toStdString();
        }
    }
}

} // namespace
} // namespace oyako::text
