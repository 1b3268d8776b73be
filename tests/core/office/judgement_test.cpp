// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/judgement.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::office {
namespace {

using records::AgendaMark;
using records::Checkup;
using StoredCheckup = book::Stored<Checkup>;

const FixedClock aClock(QDate(2026, 11, 22));

StoredCheckup stored(const QDate &date, const QString &result, const QMap<QString, QString> &findings = {})
{
    return {makeId<RecordId>(aClock), {}, 1, Checkup{.date = date, .findings = findings, .result = result}};
}

TEST(Judgement, WordsOfTheForms)
{
    for (const QStringList &row : test::caseRows(QStringLiteral("office/judgements.csv"))) {
        EXPECT_EQ(judgementWord(judgementFromText(row.at(0))), row.at(1)) << row.at(0).toStdString();
    }
    EXPECT_EQ(judgementFromText(QString()), Judgement::None);
}

TEST(Judgement, TheSheetsFieldAndThePagesFieldSayTheSame)
{
    EXPECT_EQ(generalJudgement(stored({}, QStringLiteral("要観察")).value), Judgement::Observe);
    const QString refer = QStringLiteral("要紹介・要精密");
    EXPECT_EQ(generalJudgement(stored({}, {}, {{QStringLiteral("judgement"), refer}}).value), Judgement::Refer);
    EXPECT_EQ(generalJudgement(stored({}, {}, {{QStringLiteral("findings.result"), refer}}).value), Judgement::Refer);
}

TEST(Judgement, EachPartIsFollowedUpByItself)
{
    const QString refer = QStringLiteral("要紹介・要精密");
    const auto first = stored(
        QDate(2026, 5, 1), QStringLiteral("要経過観察"),
        {{QStringLiteral("otology.result"), refer}, {QStringLiteral("dental.result"), QStringLiteral("異常なし")}});
    const QList<PartJudgement> both{{QStringLiteral("general"), Judgement::Observe},
                                    {QStringLiteral("otology"), Judgement::Refer}};
    EXPECT_EQ(openParts(first, {first}, {}), both);
    const auto later = stored(QDate(2026, 8, 1), QStringLiteral("異常なし"));
    EXPECT_EQ(openParts(first, {first, later}, {}), both.mid(1)) << "the ears are still open";
    const auto earlier = stored(QDate(2026, 4, 1), QStringLiteral("異常なし"));
    EXPECT_EQ(openParts(first, {earlier, first}, {}), both);
    const auto stillOpen = stored(QDate(2026, 8, 1), QStringLiteral("要経過観察"));
    EXPECT_EQ(openParts(first, {first, stillOpen}, {}), both);
}

TEST(Judgement, TheDetailedExaminationOrAMarkCloses)
{
    auto checkup = stored(QDate(2026, 5, 1), QStringLiteral("要精密検査"));
    book::Stored<AgendaMark> mark{{}, {}, 1, closingMark(checkup.id, QDate(2026, 6, 1))};
    EXPECT_TRUE(openParts(checkup, {checkup}, {mark}).isEmpty());
    mark.value.mark = records::Mark::Snoozed;
    EXPECT_EQ(openParts(checkup, {checkup}, {mark}).size(), 1);
    mark.value = closingMark(makeId<RecordId>(aClock), QDate(2026, 6, 1));
    EXPECT_EQ(openParts(checkup, {checkup}, {mark}).size(), 1) << "the mark is about another checkup";
    checkup.value.findings.insert(QStringLiteral("detailed.seen"), QStringLiteral("2026-06-20"));
    EXPECT_TRUE(openParts(checkup, {checkup}, {}).isEmpty());
}

TEST(Judgement, ADentalCheckupHasOneJudgement)
{
    auto checkup = stored(QDate(2026, 5, 1), QStringLiteral("要観察"));
    checkup.value.type = records::CheckupKind::Dental;
    EXPECT_EQ(toFollowUp(checkup.value), (QList<PartJudgement>{{QStringLiteral("dental"), Judgement::Observe}}));
}

} // namespace
} // namespace oyako::office
