// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/event_words.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

using agenda::DayReason;
using agenda::ItemKind;

agenda::AgendaItem itemOf(ItemKind kind)
{
    agenda::AgendaItem item;
    item.kind = kind;
    item.title = {QStringLiteral("x"), QStringLiteral("児童手当の申請"), QStringLiteral("Child allowance"), 0};
    item.bring = {QStringLiteral("印鑑")};
    agenda::setLastDay(item, QDate(2026, 11, 27), false);
    return item;
}

QString titleOf(const agenda::AgendaItem &item, DayReason reason, Language language = Language::Japanese)
{
    const Catalogue catalogue(language);
    return eventWords(item, reason, {language, YearStyle::Western}).title;
}

TEST(EventWords, NameTheDayInTheReadersLanguage)
{
    const agenda::AgendaItem procedure = itemOf(ItemKind::Procedure);
    EXPECT_EQ(titleOf(procedure, DayReason::LastDay), QStringLiteral("児童手当の申請の最終日"));
    EXPECT_EQ(titleOf(procedure, DayReason::AdvisedEnd), QStringLiteral("児童手当の申請(おすすめはこの日まで)"));
    EXPECT_EQ(titleOf(procedure, DayReason::Opens), QStringLiteral("児童手当の申請(この日から)"));
    EXPECT_EQ(titleOf(procedure, DayReason::LastDay, Language::English), QStringLiteral("Child allowance: last day"));
    EXPECT_EQ(titleOf(itemOf(ItemKind::Vaccination), DayReason::LastDay),
              QStringLiteral("児童手当の申請を公費で受けられる最終日"));
}

TEST(EventWords, LeaveAnAppointmentAndWhatNamesItsDayAlone)
{
    const QString plain = QStringLiteral("児童手当の申請");
    EXPECT_EQ(titleOf(itemOf(ItemKind::Checkup), DayReason::Appointment), plain);
    agenda::AgendaItem paper = itemOf(ItemKind::Paper);
    paper.title.key = QStringLiteral("paper.expiry");
    EXPECT_EQ(titleOf(paper, DayReason::LastDay), QStringLiteral("「児童手当の申請」の有効期限"));
}

TEST(EventWords, SayTheRulesOwnDayWhereTheOpenDayIsAnother)
{
    agenda::AgendaItem item = itemOf(ItemKind::Procedure);
    const Speech japanese{Language::Japanese, YearStyle::Western};
    EXPECT_EQ(eventWords(item, DayReason::LastDay, japanese).description, QStringLiteral("もちもの: 印鑑"));
    agenda::setLastDay(item, QDate(2026, 11, 29), false);
    const QString said = eventWords(item, DayReason::LastDay, japanese).description;
    EXPECT_TRUE(said.startsWith(QStringLiteral("きまりの最終日: 2026年11月29日"))) << said.toStdString();
}

} // namespace
} // namespace oyako::text
