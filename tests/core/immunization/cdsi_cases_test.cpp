// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/cdsi/cases.h"
#include "core/immunization/cdsi/load.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace oyako::immunization {
namespace {

QByteArray readCaseFile(const QString &name)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES) + QStringLiteral("/cdsi/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

/// The cases that DISPUTED.md argues: one heading each, "### 2018-0022 …".
QStringList disputed()
{
    QStringList ids;
    static const QRegularExpression heading(QStringLiteral("^### (\\S+)"), QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(readCaseFile(QStringLiteral("DISPUTED.md")));
    for (auto match = heading.globalMatch(text); match.hasNext();) {
        ids.append(match.next().captured(1));
    }
    return ids;
}

const Schedule &schedule()
{
    static const auto loaded = loadBuiltInCdsi();
    return **loaded;
}

class CdsiCases : public testing::TestWithParam<const char *> {};
TEST_P(CdsiCases, AreAnsweredAsCdcExpects)
{
    const auto cases = readCdsiCases(readCaseFile(QString::fromLatin1(GetParam())));
    ASSERT_TRUE(cases);
    ASSERT_GT(cases->size(), 100U);
    const QStringList argued = disputed();
    for (const CdsiCase &one : *cases) {
        const auto answer = answerCdsiCase(schedule(), one);
        ASSERT_TRUE(answer) << one.id.toStdString();
        const QStringList found = differences(one.expected, *answer);
        EXPECT_EQ(found.isEmpty(), !argued.contains(one.id))
            << one.id.toStdString() << ": " << found.join(u", ").toStdString();
    }
}
INSTANTIATE_TEST_SUITE_P(Files, CdsiCases, testing::Values("healthy.csv", "underlying-conditions.csv"));

const QByteArray header = "CDC_Test_ID,DOB,gender,Med_History_Code,Date_Administered_1,Vaccine_Name_1,CVX_1,MVX_1,"
                          "Vaccine_Group,Assessment_Date\n";

/// The header and one row.
QByteArray table(const char *row)
{
    return QByteArray(header).append(row);
}

TEST(ReadCdsiCases, DoesWithoutTheExpectedColumns)
{
    const auto cases = readCdsiCases(table("T1,2025-11-10,F,,,,,,DTAP,2025-11-10\n"));
    ASSERT_TRUE(cases);
    const auto answer = answerCdsiCase(schedule(), cases->front());
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, QStringLiteral("Not Complete"));
    EXPECT_EQ(answer->earliest, QStringLiteral("2025-12-22"));
    EXPECT_EQ(answer->recommended, QStringLiteral("2026-01-10"));
    EXPECT_EQ(answer->pastDue, QStringLiteral("2026-03-09"));
}

TEST(ReadCdsiCases, TakesConditionsFromTheMedicalHistory)
{
    const auto cases = readCdsiCases(table("T1,2010-11-18,F,154,,,,,VAR,2011-11-18\n"));
    ASSERT_TRUE(cases);
    EXPECT_EQ(answerCdsiCase(schedule(), cases->front())->status, QStringLiteral("Contraindicated"));
}

TEST(ReadCdsiCases, NamesTheFieldAndRowOfABadDate)
{
    const auto cases = readCdsiCases(table("T1,2025-13-10,F,,,,,,DTAP,2025-11-10\n"));
    ASSERT_FALSE(cases);
    EXPECT_EQ(cases.error(), (Error{ErrorCode::InvalidValue, QStringLiteral("DOB"), {QStringLiteral("T1, line 2")}}));
}

TEST(ReadCdsiCases, MissesADateForAVaccineAndABirthDate)
{
    EXPECT_EQ(readCdsiCases(table("T1,2025-01-10,F,,,,20,,DTAP,2025-11-10\n")).error().field,
              QStringLiteral("Date_Administered_1"));
    EXPECT_EQ(readCdsiCases(table("T1,,F,,,,,,DTAP,2025-11-10\n")).error().code, ErrorCode::MissingValue);
}

TEST(AnswerCdsiCase, RefusesAnUnknownVaccineGroup)
{
    const auto cases = readCdsiCases(table("T1,2025-01-10,F,,,,,,SMALLPOX,2025-11-10\n"));
    EXPECT_EQ(answerCdsiCase(schedule(), cases->front()).error().field, QStringLiteral("Vaccine_Group"));
}

TEST(ReadCdsiRows, KeepsEveryOtherRowBesideABadOne)
{
    const auto rows = readCdsiRows(table("T1,2025-01-10,F,,,,,,DTAP,2025-11-10\n"
                                         ",2025-01-10,F,,,,,,DTAP,\n"
                                         "T3,2025-01-10,F\n"
                                         "T4,2025-01-10,F,,,,20,,DTAP,2025-11-10\n"
                                         "T5,2025-01-10,F,,,,,,DTAP,2025-11-10\n"));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 5U);
    EXPECT_TRUE(rows->at(0).one);
    EXPECT_EQ(rows->at(1).id, QStringLiteral("line 3"));
    EXPECT_EQ(rows->at(1).one.error().field, QStringLiteral("Assessment_Date"));
    EXPECT_EQ(rows->at(2).id, QStringLiteral("T3"));
    EXPECT_EQ(rows->at(2).one.error(),
              (Error{ErrorCode::BadData, QStringLiteral("line 4"), {QStringLiteral("fields")}}));
    EXPECT_EQ(rows->at(3).one.error().field, QStringLiteral("Date_Administered_1"));
    EXPECT_EQ(rows->at(4).one->id, QStringLiteral("T5"));
}

TEST(ReadCdsiRows, RefusesWhatIsNoTableOfCases)
{
    for (const QByteArray &content : {QByteArray(), QByteArray("\n"), QByteArray(200'000, '['), QByteArray(1000, '\0'),
                                      QByteArray("DOB,Assessment_Date\n")}) {
        const auto rows = readCdsiRows(content);
        ASSERT_FALSE(rows) << content.left(20).toStdString();
        EXPECT_EQ(rows.error(),
                  (Error{ErrorCode::BadData, QStringLiteral("header"), {QStringLiteral("Vaccine_Group")}}));
    }
    EXPECT_EQ(readCdsiRows(QByteArray(QByteArray(1000, ',') + header)).error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(readCdsiRows(header)->empty());
}

TEST(ReadCdsiRows, EndsAtABrokenQuote)
{
    const auto rows = readCdsiRows(table("T1,2025-01-10,F,,,,,,DTAP,2025-11-10\nT2,\"2025"));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_TRUE(rows->at(0).one);
    EXPECT_EQ(rows->at(1).one.error().code, ErrorCode::BadData);
}

TEST(AnswerCdsiCase, LeavesAnUnknownVaccineWithoutVerdict)
{
    const auto cases = readCdsiCases(table("T1,2025-01-10,F,,2025-04-01,?,998,,DTAP,2025-11-10\n"));
    const auto answer = answerCdsiCase(schedule(), cases->front());
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->doses[0].first, QString());
    EXPECT_EQ(answer->doses[0].second, QStringLiteral("Vaccine: Not Known"));
    EXPECT_EQ(answer->doseNumber, QStringLiteral("1"));
}

} // namespace
} // namespace oyako::immunization
