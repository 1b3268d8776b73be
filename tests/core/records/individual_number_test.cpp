// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/validation.h"

#include "tests/support/qt_printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace oyako::records {
namespace {

TEST(IndividualNumber, HasExactlyOneCheckDigitForEveryElevenBefore)
{
    QRandomGenerator random(12);
    for (int round = 0; round < 2'000; ++round) {
        QString eleven;
        for (int i = 0; i < 11; ++i) {
            eleven += QString::number(random.bounded(10));
        }
        int fitting = 0;
        for (int digit = 0; digit < 10; ++digit) {
            fitting += looksLikeIndividualNumber(eleven + QString::number(digit)) ? 1 : 0;
        }
        ASSERT_EQ(fitting, 1) << eleven.toStdString();
    }
}

TEST(IndividualNumber, RemaindersOfNoughtAndOneHaveTheCheckDigitNought)
{
    EXPECT_TRUE(looksLikeIndividualNumber(QStringLiteral("000000000000"))) << "sum 0";
    EXPECT_TRUE(looksLikeIndividualNumber(QStringLiteral("200000000000"))) << "sum 6 × 2 = 12 = 11 + 1";
    EXPECT_TRUE(looksLikeIndividualNumber(QStringLiteral("100000000005"))) << "sum 6, 11 − 6 = 5";
    EXPECT_TRUE(looksLikeIndividualNumber(QStringLiteral("020000000001"))) << "sum 5 × 2 = 10, 11 − 10 = 1";
    EXPECT_TRUE(looksLikeIndividualNumber(QStringLiteral("000000000019"))) << "sum 2, 11 − 2 = 9";
    EXPECT_FALSE(looksLikeIndividualNumber(QStringLiteral("200000000001")));
}

TEST(IndividualNumber, IsSeenInWhateverWayItIsWritten)
{
    for (const QString &text : {QStringLiteral("1234 5678 9018"), QStringLiteral("1234-5678-9018"),
                                QStringLiteral("1234　5678　9018"), QStringLiteral("１２３４－５６７８－９０１８"),
                                QStringLiteral("12-34-56-78-90-18"), QStringLiteral("マイナンバー123456789018。"),
                                QStringLiteral("a123456789018b"), QStringLiteral("12345678901a 123456789018")}) {
        EXPECT_TRUE(looksLikeIndividualNumber(text)) << text.toStdString();
    }
}

TEST(IndividualNumber, IsTwelveDigitsAndNoMore)
{
    for (const QString &text :
         {QString(), QStringLiteral("12345678901"), QStringLiteral("1123456789018"), QStringLiteral("1234567890180"),
          QStringLiteral("1234,5678,9018"), QStringLiteral("123456/789018"), QStringLiteral("090-1234-5678"),
          QStringLiteral("2026-11-22"), QStringLiteral("十二三四五六七八九〇一八")}) {
        EXPECT_FALSE(looksLikeIndividualNumber(text)) << text.toStdString();
    }
}

TEST(IndividualNumber, OneSlipIsAlwaysNoticed)
{
    const QString number = QStringLiteral("123456789018");
    for (qsizetype place = 0; place < number.size(); ++place) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString slip = number;
            slip[place] = QLatin1Char(digit);
            if (slip != number) {
                EXPECT_FALSE(looksLikeIndividualNumber(slip)) << slip.toStdString();
            }
        }
    }
}

TEST(IndividualNumber, FieldsThatHoldOneAreNamedAndOthersAreNot)
{
    const QString number = QStringLiteral("1234-5678-9018");
    Person person{.familyName = QStringLiteral("山田")};
    EXPECT_TRUE(fieldsLikeIndividualNumber(person).isEmpty());
    person.phone = QStringLiteral("03-1234-5678");
    person.patientNumber = number;
    person.occupation = QStringLiteral("番号は") + number;
    QStringList named = fieldsLikeIndividualNumber(person);
    named.sort();
    EXPECT_EQ(named, (QStringList{QStringLiteral("occupation"), QStringLiteral("patientNumber")}));
}

} // namespace
} // namespace oyako::records
