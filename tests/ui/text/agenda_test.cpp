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
