// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/judgement.h"

#include "core/forms/library.h"
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

TEST(Judgement, EveryAnswerTheFormsOfferIsUnderstoodByWordAndByCode)
{
    int options = 0;
    const QStringList ids = forms::builtInForms();
    for (const QString &id : ids) {
        const auto form = forms::builtInForm(id).value();
        for (const forms::Item &item : form->items) {
            for (const forms::Option &option : item.options) {
                const auto *coding = std::get_if<forms::Coding>(&option.value);
                if (!coding || coding->system != QLatin1String("urn:oyako:codes:judgement")) {
                    continue;
                }
                ++options;
                EXPECT_EQ(judgementWord(judgementFromText(coding->code)), coding->code) << id.toStdString();
                EXPECT_EQ(judgementFromText(option.label.original), judgementFromText(coding->code))
                    << id.toStdString() << ' ' << option.label.original.toStdString();
            }
        }
    }
    EXPECT_GE(options, 4 * 7) << "three sheets and their parts, and the check of the mother";
}

TEST(Judgement, AskForMoreInTheirOrder)
{
    const QStringList rising{QStringLiteral("none"),  QStringLiteral("normal"),  QStringLiteral("treated"),
                             QStringLiteral("other"), QStringLiteral("observe"), QStringLiteral("refer")};
    for (qsizetype i = 0; i < rising.size(); ++i) {
        EXPECT_EQ(static_cast<qsizetype>(judgementFromText(rising.at(i))), i) << rising.at(i).toStdString();
        EXPECT_EQ(judgementWord(static_cast<Judgement>(i)), rising.at(i));
    }
}

TEST(Judgement, WhatIsWrittenFirstGoesBeforeThePages)
{
    const QMap<QString, QString> findings{{QStringLiteral("judgement"), QStringLiteral("要経過観察")},
                                          {QStringLiteral("findings.result"), QStringLiteral("既医療")}};
    EXPECT_EQ(generalJudgement(stored({}, QStringLiteral("異常なし"), findings).value), Judgement::Normal);
    EXPECT_EQ(generalJudgement(stored({}, {}, findings).value), Judgement::Observe);
    EXPECT_EQ(generalJudgement(stored({}, {}).value), Judgement::None);
}

/// What closes a part that was judged 要経過観察 on 1 May, and what does not.
struct ClosingCase {
    const char *name;
    records::CheckupKind type;
    QDate date;
    const char *finding; ///< Where it says so; empty: the whole checkup.
    const char *result;
    QStringList left;
};

class Closing : public testing::TestWithParam<ClosingCase> {};

TEST_P(Closing, TheSamePartLaterAndWell)
{
    const auto first = stored(QDate(2026, 5, 1), QStringLiteral("要経過観察"),
                              {{QStringLiteral("dental.result"), QStringLiteral("要観察")}});
    const ClosingCase &one = GetParam();
    auto later = stored(one.date, {});
    later.value.type = one.type;
    const QString finding = QString::fromLatin1(one.finding);
    if (finding.isEmpty()) {
        later.value.result = QString::fromUtf8(one.result);
    } else {
        later.value.findings.insert(finding, QString::fromUtf8(one.result));
    }
    QStringList left;
    for (const PartJudgement &part : openParts(first, {first, later}, {})) {
        left.append(part.part);
    }
    EXPECT_EQ(left, one.left);
}

using records::CheckupKind;
const QStringList bothLeft{QStringLiteral("general"), QStringLiteral("dental")};
const QStringList teethLeft{QStringLiteral("dental")};
const QStringList wholeLeft{QStringLiteral("general")};

INSTANTIATE_TEST_SUITE_P(
    Cases, Closing,
    testing::Values(
        ClosingCase{"the next day", CheckupKind::Child, QDate(2026, 5, 2), "", "異常なし", teethLeft},
        ClosingCase{"the same day", CheckupKind::Child, QDate(2026, 5, 1), "", "異常なし", bothLeft},
        ClosingCase{"earlier", CheckupKind::Child, QDate(2026, 4, 30), "", "異常なし", bothLeft},
        ClosingCase{"under treatment", CheckupKind::Child, QDate(2026, 8, 1), "", "既医療", teethLeft},
        ClosingCase{"still to be seen", CheckupKind::Child, QDate(2026, 8, 1), "", "要紹介・要精密", bothLeft},
        ClosingCase{"other words", CheckupKind::Child, QDate(2026, 8, 1), "", "よく笑う", bothLeft},
        ClosingCase{"nothing written", CheckupKind::Child, QDate(2026, 8, 1), "", "", bothLeft},
        ClosingCase{"the teeth", CheckupKind::Child, QDate(2026, 8, 1), "dental.result", "異常なし", wholeLeft},
        ClosingCase{"at the dentist", CheckupKind::Dental, QDate(2026, 8, 1), "", "問題なし", wholeLeft},
        ClosingCase{"the ears", CheckupKind::Child, QDate(2026, 8, 1), "otology.result", "異常なし", bothLeft}),
    [](const auto &tested) {
        return QString::fromLatin1(tested.param.name).replace(QLatin1Char(' '), QLatin1Char('_')).toStdString();
    });

TEST(Judgement, SeveralLaterCheckupsCloseTogether)
{
    const auto first = stored(QDate(2026, 5, 1), QStringLiteral("要経過観察"),
                              {{QStringLiteral("dental.result"), QStringLiteral("要観察")}});
    auto dentist = stored(QDate(2026, 7, 1), QStringLiteral("治療中"));
    dentist.value.type = CheckupKind::Dental;
    const auto well = stored(QDate(2026, 9, 1), QStringLiteral("健康"));
    EXPECT_TRUE(openParts(first, {first, dentist, well}, {}).isEmpty());
    EXPECT_TRUE(openParts(first, {well, dentist, first}, {}).isEmpty()) << "in whatever order they are listed";
}

TEST(Judgement, NothingIsFollowedUpWhereNobodyAskedForIt)
{
    for (const char *result : {"", "異常なし", "既医療", "よく笑う"}) {
        EXPECT_TRUE(toFollowUp(stored({}, QString::fromUtf8(result)).value).isEmpty()) << result;
    }
}

TEST(Judgement, TheDentistSaysOneThingOfTheTeeth)
{
    const QString refer = QStringLiteral("要紹介・要精密");
    auto checkup = stored(QDate(2026, 5, 1), QStringLiteral("要観察"), {{QStringLiteral("dental.result"), refer}});
    checkup.value.type = CheckupKind::Dental;
    EXPECT_EQ(toFollowUp(checkup.value), (QList<PartJudgement>{{QStringLiteral("dental"), Judgement::Observe}}));
    checkup.value.result.clear();
    EXPECT_EQ(toFollowUp(checkup.value), (QList<PartJudgement>{{QStringLiteral("dental"), Judgement::Refer}}))
        << "where the whole says nothing, its part does";
}

TEST(Judgement, AMarkNamesItsCheckupAndDayAndReadsBack)
{
    const RecordId checkup = makeId<RecordId>(aClock);
    const AgendaMark mark = closingMark(checkup, QDate(2026, 6, 1));
    EXPECT_EQ(mark.mark, records::Mark::Done);
    EXPECT_EQ(mark.date, QDate(2026, 6, 1));
    EXPECT_FALSE(mark.until.isValid());
    EXPECT_TRUE(mark.item.contains(checkup.toString()));
    EXPECT_NE(mark.item, closingMark(makeId<RecordId>(aClock), QDate(2026, 6, 1)).item);
}

} // namespace
} // namespace oyako::office
