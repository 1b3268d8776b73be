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

TEST(IndividualNumber, IsSeenWithWhateverAJapaneseKeyboardGivesForAHyphen)
{
    for (const char16_t mark : {u'-', u'－', u'‐', u'‑', u'–', u'−', u'ー', u' ', u'\u3000', u'\u00A0'}) {
        const QString between(QChar{mark});
        EXPECT_TRUE(looksLikeIndividualNumber(
            QStringList{QStringLiteral("１２３４"), QStringLiteral("５６７８"), QStringLiteral("９０１８")}.join(
                between)))
            << static_cast<int>(mark);
    }
}

TEST(IndividualNumber, IsSeenBesideOtherNumbers)
{
    for (const QString &text :
         {QStringLiteral("123456789018 2026-11-22"), QStringLiteral("2026-11-22 123456789018"),
          QStringLiteral("03-1234-5678　123456789018　090-0000-0000"), QStringLiteral("123456789018-1"),
          QStringLiteral("1 123456789018"), QStringLiteral("090-1234-5678\n1234-5678-9018\n090-1234-5678")}) {
        EXPECT_TRUE(looksLikeIndividualNumber(text)) << text.toStdString();
    }
}

TEST(IndividualNumber, IsNoPartOfALongerNumber)
{
    for (const QString &text :
         {QStringLiteral("1234-5678-9018-0000"), QStringLiteral("0000-1234-5678-9018"),
          QStringLiteral("123456789 0 18 1"), QStringLiteral("1234567890181234567890"), QStringLiteral("123456.789018"),
          QStringLiteral("1234\n5678\n9018"), QStringLiteral("1234_5678_9018")}) {
        EXPECT_FALSE(looksLikeIndividualNumber(text)) << text.toStdString();
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

TEST(IndividualNumber, IsNamedByTheFieldThatHoldsItHoweverDeep)
{
    const QString number = QStringLiteral("番号 1234-5678-9018");
    const QList<std::pair<const char *, AnyRecord>> all{
        {"findings", Checkup{.findings = {{QStringLiteral("a"), {}}, {QStringLiteral("b"), number}}}},
        {"steps", Application{.steps = {ApplicationStep{}, ApplicationStep{.note = number}}}},
        {"dueDates", Pregnancy{.dueDates = {{{}, DueDateBasis::Other, {}, number}}}},
        {"uses", Allowance{.uses = {{{}, {}, 0, number, {}}}}},
        {"cells", Facility{.cells = {{QStringLiteral("番号"), number}}}},
        {"titleRows", FacilityList{.titleRows = {QString(), number}}},
        {"visits", FacilityNote{.visits = {{{}, {}, number}}}}};
    for (const auto &[field, record] : all) {
        EXPECT_EQ(fieldsLikeIndividualNumber(record), QStringList{QLatin1String(field)});
    }
}

TEST(IndividualNumber, IsNeverSeenInIdsAndDays)
{
    // The last group of this id is a right number, and a letter stands before it.
    const RecordId id(QUuid::fromString(QLatin1String("019b0000-0000-7000-800a-123456789018")));
    ASSERT_TRUE(looksLikeIndividualNumber(id.toString()));
    EXPECT_TRUE(fieldsLikeIndividualNumber(Person{.pregnancy = id, .mother = id, .partner = id}).isEmpty());
    EXPECT_TRUE(fieldsLikeIndividualNumber(Voucher{.documents = {id, id}}).isEmpty());
    EXPECT_TRUE(fieldsLikeIndividualNumber(Measurement{.value = 123456789018.0, .checkup = id}).isEmpty());
}

} // namespace
} // namespace oyako::records
