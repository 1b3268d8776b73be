// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/validation.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::records {
namespace {

const QDate today(2026, 11, 22);

Person adult()
{
    return Person{.familyName = QStringLiteral("山田"), .givenName = QStringLiteral("花子"), .role = Role::Mother};
}

std::optional<Error> refusal(const AnyRecord &record)
{
    const auto result = validate(record, today);
    return result ? std::nullopt : std::optional(result.error());
}

struct Refused {
    const char *what;
    AnyRecord record;
    ErrorCode code;
    const char *field;
};

QList<Refused> refusedRecords()
{
    const auto measured = [](MeasurementKind type, double value, std::optional<double> second = {},
                             QDate date = today) {
        return Measurement{.type = type, .value = value, .second = second, .date = date};
    };
    return {
        {"adult without a name", Person{.role = Role::Mother}, ErrorCode::MissingValue, "familyName"},
        {"born tomorrow", Person{.familyName = QStringLiteral("a"), .birthDate = today.addDays(1)},
         ErrorCode::InvalidValue, "birthDate"},
        {"born in 1899", Person{.familyName = QStringLiteral("a"), .birthDate = QDate(1899, 12, 31)},
         ErrorCode::InvalidValue, "birthDate"},
        {"died before birth",
         Person{.familyName = QStringLiteral("a"), .birthDate = today, .deathDate = today.addDays(-1)},
         ErrorCode::InvalidValue, "deathDate"},
        {"no 25 o'clock", Person{.familyName = QStringLiteral("a"), .birthTime = QStringLiteral("25:00")},
         ErrorCode::InvalidValue, "birthTime"},
        {"pregnancy without a date", Pregnancy{.fetuses = {Fetus{}}}, ErrorCode::MissingValue, "lastPeriod"},
        {"pregnancy without a fetus", Pregnancy{.lastPeriod = today}, ErrorCode::InvalidValue, "fetuses"},
        {"due in three years",
         Pregnancy{.dueDates = {{today.addYears(3), DueDateBasis::Other, {}, {}}}, .fetuses = {Fetus{}}},
         ErrorCode::InvalidValue, "dueDates"},
        {"loss without its day",
         Pregnancy{.lastPeriod = today.addDays(-60), .fetuses = {Fetus{Outcome::Miscarriage, {}, {}}}},
         ErrorCode::MissingValue, "fetuses"},
        {"visit without a day", Checkup{}, ErrorCode::MissingValue, "date"},
        {"dose of nothing", Vaccination{.date = today}, ErrorCode::MissingValue, "vaccine"},
        {"dose some time this month",
         Vaccination{.vaccine = QStringLiteral("mr"),
                     .date = *calendar::PartialDate::ofMonth(today.year(), today.month())},
         ErrorCode::InvalidValue, "date"},
        {"dose about a day", Vaccination{.vaccine = QStringLiteral("mr"), .date = calendar::PartialDate(today).about()},
         ErrorCode::InvalidValue, "date"},
        {"dose tomorrow", Vaccination{.vaccine = QStringLiteral("mr"), .date = today.addDays(1)},
         ErrorCode::InvalidValue, "date"},
        {"weight of 7.2 g", measured(MeasurementKind::Weight, 7.2), ErrorCode::InvalidValue, "value"},
        {"pressure without diastolic", measured(MeasurementKind::BloodPressure, 120), ErrorCode::MissingValue,
         "second"},
        {"diastolic above systolic", measured(MeasurementKind::BloodPressure, 80, 120), ErrorCode::InvalidValue,
         "second"},
        {"measured tomorrow", measured(MeasurementKind::Weight, 7200, {}, today.addDays(1)), ErrorCode::InvalidValue,
         "date"},
        {"appointment at noonish", Appointment{.date = today, .time = QStringLiteral("noon")}, ErrorCode::InvalidValue,
         "time"},
        {"endless note", Checkup{.date = today, .note = QString(longestText + 1, QLatin1Char('x'))},
         ErrorCode::TooLarge, "note"},
    };
}

TEST(Validation, RefusesTheImpossibleAndNamesTheField)
{
    for (const Refused &refused : refusedRecords()) {
        const auto error = refusal(refused.record);
        ASSERT_TRUE(error) << refused.what;
        EXPECT_EQ(error->code, refused.code) << refused.what;
        EXPECT_EQ(error->field, QLatin1String(refused.field)) << refused.what;
    }
}

TEST(Validation, AcceptsTheUnusual)
{
    Person child{
        .role = Role::Child, .birthDate = today, .gestationalDaysAtBirth = 23 * 7, .birthWeight = Mass::fromGrams(480)};
    EXPECT_FALSE(refusal(child));
    EXPECT_FALSE(refusal(adult()));
    EXPECT_FALSE(
        refusal(Measurement{.type = MeasurementKind::BloodPressure, .value = 210, .second = 130.0, .date = today}));
    const auto lastYear = *calendar::PartialDate::ofYear(today.year() - 1);
    EXPECT_FALSE(refusal(Vaccination{.vaccine = QStringLiteral("mr"), .date = lastYear}));
    EXPECT_FALSE(refusal(Checkup{.date = today, .note = QString(10'000, QChar(0x3042))}));
    EXPECT_FALSE(refusal(Appointment{.date = today.addYears(1)}));
}

TEST(IndividualNumber, IsRecognisedByItsCheckDigit)
{
    // 12345678901 has the check digit 8: weights 2–7, 2–6 from the right sum to 212 = 19 × 11 + 3, and 11 − 3 = 8.
    EXPECT_TRUE(looksLikeIndividualNumber(QStringLiteral("123456789018")));
    EXPECT_TRUE(looksLikeIndividualNumber(QStringLiteral("番号は 1234-5678-9018 です")));
    EXPECT_TRUE(looksLikeIndividualNumber(QStringLiteral("１２３４５６７８９０１８")));
    EXPECT_FALSE(looksLikeIndividualNumber(QStringLiteral("123456789019")));
    EXPECT_FALSE(looksLikeIndividualNumber(QStringLiteral("1234567890185")));
    EXPECT_FALSE(looksLikeIndividualNumber(QStringLiteral("03-1234-5678")));
}

TEST(IndividualNumber, NamesTheFieldsThatHoldOne)
{
    Person person = adult();
    person.note = QStringLiteral("123456789018");
    EXPECT_EQ(fieldsLikeIndividualNumber(person), QStringList{QStringLiteral("note")});
    EXPECT_FALSE(refusal(person)) << "a warning, never a refusal";
}

} // namespace
} // namespace oyako::records
