// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/any_record.h"

#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::records {
namespace {

Person sample()
{
    Person person;
    person.familyName = QStringLiteral("𠮷野家");
    person.givenName = QString(QChar(0xFA10)) + QChar(0xF9DC);
    person.role = Role::Child;
    person.sex = Sex::Female;
    person.birthDate = QDate(2024, 2, 29);
    person.birthWeight = Mass::fromGrams(3050);
    person.multipleOrder = 2;
    return person;
}

TEST(AnyRecord, EveryKindComesBackFromItsOwnJson)
{
    const QList<AnyRecord> records{
        sample(),
        Handbook{.number = QStringLiteral("A-12")},
        Pregnancy{.lastPeriod = QDate(2026, 1, 5),
                  .dueDates = {{QDate(2026, 10, 12), DueDateBasis::CrownRumpLength, {}, {}}},
                  .fetuses = {Fetus{}, Fetus{Outcome::LiveBirth, QDate(2026, 10, 1), {}}}},
        Notification{.notifiedOn = QDate(2026, 3, 1)},
        Checkup{.date = QDate(2026, 3, 1), .findings = {{QStringLiteral("oedema"), QStringLiteral("±")}}},
        Vaccination{.vaccine = QStringLiteral("mr"), .date = QDate(2026, 3, 1), .amountMl = 0.5},
        Measurement{.type = MeasurementKind::BloodPressure, .value = 118, .second = 70.0},
        FormResponse{.form = QStringLiteral("f"), .response = QStringLiteral("{}")},
        Appointment{.date = QDate(2026, 3, 1), .time = QStringLiteral("10:30")},
        Application{.procedure = QStringLiteral("P02"), .steps = {ApplicationStep{}}},
        AgendaMark{.item = QStringLiteral("x"), .mark = Mark::Snoozed, .until = QDate(2026, 4, 1)},
        Circumstance{.key = QStringLiteral("insurance"), .value = QStringLiteral("employee")},
        Document{.title = QStringLiteral("t")},
        Consent{.given = true},
        Allowance{.title = QStringLiteral("産後ケア"),
                  .bands = {{QStringLiteral("BIRTH"), QStringLiteral("UNTIL(BIRTH,1y)"), 7}},
                  .ways = {{QStringLiteral("宿泊"), 2}},
                  .uses = {{QDate(2026, 8, 1), QStringLiteral("宿泊"), 0, {}, {}}}},
        Voucher{.title = QStringLiteral("応援券"),
                .code = QStringLiteral(" https://example.jp/?c=A+B%20\n"),
                .yen = 30'000,
                .remindDays = {30, 7},
                .uses = {{QDate(2026, 8, 1), 1200, {}}}},
        FeeCard{.title = QStringLiteral("保育園"),
                .fees = {{24, 36, 180, 800}},
                .cancelFees = {{0, QStringLiteral("全額")}}},
        ProgrammeList{.title = QStringLiteral("制度"),
                      .count = 1,
                      .news = {{QStringLiteral("a"), true, QDate(2026, 8, 1), QStringLiteral("{}")}}},
        Facility{.name = QStringLiteral("みどり保育園\n分園"),
                 .latitude = 34.03558659999999,
                 .temporaryCare = false,
                 .vaccines = {QStringLiteral("MR")},
                 .cells = {{QStringLiteral("標高(m)"), QStringLiteral(" 12 ")}}},
        FacilityList{.title = QStringLiteral("一覧"), .columns = {QStringLiteral("名称"), QStringLiteral("住所")}},
        FacilityNote{.facility = RecordId(QUuid::createUuid()),
                     .wish = 1,
                     .visits = {{QDate(2026, 8, 1), QStringLiteral("父"), QStringLiteral("園庭が広い")}},
                     .deadlines = {{QStringLiteral("申しこみ"), QDate(2026, 11, 30), false}}},
        ImportedForm{.form = QStringLiteral("f"), .source = QStringLiteral("e30=")},
        StaffMember{.name = QStringLiteral("髙木 純子"), .duty = Duty::Records, .slot = QStringLiteral("s")},
        Survey{.title = QStringLiteral("子育てアンケート"), .form = QStringLiteral("f"), .anonymous = true},
        SurveyAnswer{.survey = RecordId(QUuid::createUuid()), .response = QStringLiteral("{}")}};
    ASSERT_EQ(records.size(), static_cast<qsizetype>(std::variant_size_v<AnyRecord>));
    for (const AnyRecord &record : records) {
        const QByteArray bytes = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
        const auto back = fromJson(kindOf(record), QJsonDocument::fromJson(bytes).object());
        ASSERT_TRUE(back) << kindWord(kindOf(record)).data();
        EXPECT_EQ(toJson(*back), toJson(record));
        EXPECT_EQ(kindOf(*back), kindOf(record));
        EXPECT_EQ(kindFromWord(kindWord(kindOf(record))), kindOf(record));
    }
}

TEST(AnyRecord, NamesComeBackByteForByte)
{
    const Person person = sample();
    const QByteArray bytes = QJsonDocument(toJson(person)).toJson();
    const Person back = fromJson<Person>(QJsonDocument::fromJson(bytes).object()).value();
    EXPECT_EQ(back.familyName.toUtf8(), person.familyName.toUtf8());
    EXPECT_EQ(back.givenName.toUtf8(), person.givenName.toUtf8());
}

TEST(AnyRecord, BlankFieldsAreLeftOut)
{
    const QJsonObject object = toJson(Vaccination{.vaccine = QStringLiteral("mr")});
    EXPECT_FALSE(object.contains(QLatin1String("amountMl")));
    EXPECT_FALSE(object.contains(QLatin1String("date")));
    EXPECT_FALSE(fromJson<Vaccination>(object).value().amountMl);
}

TEST(AnyRecord, UnknownFieldIsRefusedByName)
{
    const auto refused = fromJson(Kind::Person, QJsonObject{{QStringLiteral("shoeSize"), 38}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::UnknownField, QStringLiteral("shoeSize"), {}}));
}

TEST(AnyRecord, ValueOfTheWrongFormIsRefusedByName)
{
    for (const auto &[field, value] : {std::pair{QStringLiteral("birthDate"), QJsonValue(QStringLiteral("2024-02-30"))},
                                       std::pair{QStringLiteral("sex"), QJsonValue(QStringLiteral("m"))},
                                       std::pair{QStringLiteral("multipleOrder"), QJsonValue(1.5)},
                                       std::pair{QStringLiteral("familyName"), QJsonValue(7)}}) {
        const auto refused = fromJson(Kind::Person, QJsonObject{{field, value}});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error(), (Error{ErrorCode::InvalidValue, field, {}}));
    }
}

TEST(AnyRecord, ChangedFieldsAreNamedInOrder)
{
    Person after = sample();
    after.phone = QStringLiteral("03-0000-0000");
    after.givenName.clear();
    EXPECT_EQ(changedFields(sample(), after), (QStringList{QStringLiteral("givenName"), QStringLiteral("phone")}));
    EXPECT_TRUE(changedFields(sample(), sample()).isEmpty());
}

TEST(AnyRecord, DateOfIsTheDayItBelongsTo)
{
    EXPECT_EQ(dateOf(sample()), QDate(2024, 2, 29));
    EXPECT_EQ(dateOf(Vaccination{.date = QDate(2026, 3, 1)}), QDate(2026, 3, 1));
    EXPECT_FALSE(dateOf(Application{}).isValid());
}

} // namespace
} // namespace oyako::records
