// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/audit_words.h"

#include "tests/support/qt_printers.h"
#include "ui/text/language.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <memory>

namespace oyako::text {
namespace {

using book::Access;
using book::AuditEntry;

const RecordId sakura = RecordId::fromString(QStringLiteral("01a2b3c4-0000-7000-8000-000000000001")).value();
const RecordId haruto = RecordId::fromString(QStringLiteral("01a2b3c4-0000-7000-8000-000000000002")).value();

QString nameOf(const RecordId &id)
{
    return id == sakura ? QStringLiteral("山田 さくら") : id == haruto ? QStringLiteral("鈴木 陽翔") : QString();
}

QString said(Access access, const QString &detail, const QString &subject = {},
             const Speech &speech = {Language::Japanese, YearStyle::Western})
{
    AuditEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone("Asia/Tokyo"));
    entry.access = access;
    entry.subject = subject;
    entry.detail = detail;
    return auditDetail(entry, speech, nameOf);
}

TEST(AuditWords, ListsSayWhichAndForHowMany)
{
    const QString due = QStringLiteral("due 2026-11");
    EXPECT_EQ(said(Access::Read, QStringLiteral("list 120"), due),
              QStringLiteral("「健診に案内する子」2026年11月、120人分の一覧"));
    EXPECT_EQ(said(Access::Print, QStringLiteral("letters 2 %1 %2").arg(sakura.toString(), haruto.toString()), due),
              QStringLiteral("「健診に案内する子」2026年11月、2人分の案内の手紙 (山田 さくら、鈴木 陽翔)"));
    const QString unknown = QStringLiteral("01a2b3c4-0000-7000-8000-00000000000f");
    EXPECT_TRUE(said(Access::Export, QStringLiteral("csv 2 %1 %2").arg(sakura.toString(), unknown), due)
                    .endsWith(QStringLiteral("ほか1人)")))
        << "one who is gone since is counted";
}

TEST(AuditWords, ChangesSayWhatWasDoneAndHowOften)
{
    EXPECT_EQ(said(Access::Write, QStringLiteral("staff_add 1")), QStringLiteral("担当の人を加えました"));
    EXPECT_EQ(said(Access::Write, QStringLiteral("form 4")), QStringLiteral("健診や問診票を書きました(4件)"));
    EXPECT_EQ(said(Access::Write, QStringLiteral("undo 2")), QStringLiteral("取り消しました(2件)"));
    EXPECT_EQ(said(Access::Import, QStringLiteral("import 12")), QStringLiteral("取り込みました(12件)"));
    EXPECT_EQ(said(Access::Write, QStringLiteral("erase")), QStringLiteral("完全に消しました"));
}

TEST(AuditWords, TheSameWordMeansWhatWasDoneWithIt)
{
    EXPECT_EQ(said(Access::ChangePerson, QStringLiteral("pin")), QStringLiteral("暗証番号で代わりました"));
    EXPECT_EQ(said(Access::LoginFailed, QStringLiteral("pin")), QStringLiteral("暗証番号がちがいました"));
    EXPECT_EQ(said(Access::Write, QStringLiteral("pin")), QStringLiteral("暗証番号を決めました"));
}

TEST(AuditWords, NumbersMonthsAndInstantsStandInTheSentence)
{
    EXPECT_EQ(said(Access::Write, QStringLiteral("lock_after 5")),
              QStringLiteral("自動でロックするまでを5分にしました"));
    EXPECT_EQ(said(Access::Read, QStringLiteral("statistics"), QStringLiteral("2026-10")),
              QStringLiteral("2026年10月の統計"));
    EXPECT_EQ(said(Access::Export, QStringLiteral("statistics csv"), QStringLiteral("2026-10")),
              QStringLiteral("2026年10月の統計(CSV)"));
    EXPECT_EQ(said(Access::LoginFailed, QStringLiteral("2026-11-21T23:30:00.000Z")),
              QStringLiteral("2026年11月22日 08:30に、合言葉がちがいました"))
        << "at the place of the book";
}

TEST(AuditWords, ASensitiveQuestionIsNamedInTheWordsOfItsForm)
{
    EXPECT_EQ(said(Access::ReadSensitive, QStringLiteral("head.insurance"), QStringLiteral("sheet-18m")),
              QStringLiteral("「被保険者番号」を見ました"));
    EXPECT_TRUE(said(Access::ReadSensitive, QStringLiteral("previsit-18m"), sakura.toString())
                    .startsWith(QStringLiteral("ご家庭の答え(")));
}

TEST(AuditWords, WhatIsNotKnownIsGivenAsItIsStoredAndNothingStaysNothing)
{
    EXPECT_EQ(said(Access::Read, QStringLiteral("something new 3")), QStringLiteral("something new 3"));
    EXPECT_EQ(said(Access::Write, QStringLiteral("rename 3")), QStringLiteral("rename 3"));
    EXPECT_EQ(said(Access::Read, QStringLiteral("list many"), QStringLiteral("due 2026-11")),
              QStringLiteral("list many"));
    EXPECT_TRUE(said(Access::Lock, {}).isEmpty());
}

TEST(AuditWords, SpeaksEnglishToo)
{
    const Catalogue english(Language::English);
    const Speech speech{Language::English, YearStyle::Western};
    EXPECT_EQ(said(Access::Write, QStringLiteral("staff_add 1"), {}, speech),
              QStringLiteral("Added a member of staff"));
    EXPECT_EQ(
        said(Access::Print, QStringLiteral("labels 1 ") + sakura.toString(), QStringLiteral("gaps 2026-11"), speech),
        QStringLiteral("“Vaccinations missing”, November 2026: address labels for 1 child (山田 さくら)"));
    EXPECT_EQ(said(Access::Print, QStringLiteral("labels 60"), QStringLiteral("gaps 2026-11"), speech),
              QStringLiteral("“Vaccinations missing”, November 2026: address labels for 60 children"));
}

} // namespace
} // namespace oyako::text
