// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/vaccination_status.h"

#include "core/care/demonstration.h"
#include "core/immunization/cdsi/load.h"
#include "core/immunization/japan/load.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::care {
namespace {

using namespace records;
using immunization::EvaluationReason;
using immunization::EvaluationStatus;
using immunization::RoutineStatus;

class VaccinationsOfTheStory : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(fillDemonstration(test.book(), {}, Progress()));
        const auto persons = test.book().list<Person>().value();
        for (const auto &person : persons) {
            m_persons.insert(person.value.givenName, person);
        }
    }

    [[nodiscard]] book::Stored<Person> person(const char *name) const
    {
        return m_persons.value(QString::fromUtf8(name));
    }

    [[nodiscard]] VaccinationStatus statusOf(const char *name)
    {
        const auto histories = vaccinationHistories(test.book(), person(name).id);
        return vaccinationStatus(histories.value().first(), immunization::japanSchedule(), test.clock().today());
    }

    [[nodiscard]] static std::optional<DoseForecast> course(const VaccinationStatus &status, const char *name)
    {
        const auto found = std::find_if(status.forecasts.cbegin(), status.forecasts.cend(),
                                        [&](const auto &forecast) { return forecast.course == QLatin1String(name); });
        return found == status.forecasts.cend() ? std::nullopt : std::optional(*found);
    }

    RecordId addDose(const char *name, const QString &vaccine, const QDate &date)
    {
        Vaccination dose;
        dose.vaccine = vaccine;
        dose.date = date;
        return test.book().add(person(name).id, dose).value();
    }

    TestBook test;

private:
    QHash<QString, book::Stored<Person>> m_persons;
};

TEST_F(VaccinationsOfTheStory, HaveAMeaslesRubellaDoseOpenUntilTwoYearsAreReached)
{
    ASSERT_EQ(person("陽翔").value.birthDate, QDate(2025, 5, 10));
    const auto mr = course(statusOf("陽翔"), "MR1");
    ASSERT_TRUE(mr.has_value());
    EXPECT_EQ(mr->group, QStringLiteral("MR"));
    EXPECT_EQ(mr->status, RoutineStatus::Due);
    EXPECT_EQ(mr->doseNumber, 1);
    EXPECT_EQ(mr->earliest, QDate(2026, 5, 12).addDays(28)) << "27 clear days after the varicella dose";
    EXPECT_EQ(mr->recommendedTo, QDate(2027, 5, 9));
    EXPECT_EQ(mr->lastDay, QDate(2027, 5, 9));
    EXPECT_FALSE(mr->voluntary);
    EXPECT_FALSE(mr->begun);
    EXPECT_EQ(mr->rule.seriesName, QStringLiteral("MR"));
    EXPECT_EQ(mr->rule.version, QStringLiteral("2026-04"));
    EXPECT_FALSE(mr->rule.source.isEmpty());
}

TEST_F(VaccinationsOfTheStory, CountADoseOfAMonthFromItsLastDay)
{
    auto doses = test.book().list<Vaccination>(person("陽翔").id).value();
    const auto varicella = std::find_if(doses.begin(), doses.end(), [](const auto &dose) {
        return dose.value.vaccine == QLatin1String("varicella") && dose.value.date == QDate(2026, 5, 12);
    });
    ASSERT_NE(varicella, doses.end());
    varicella->value.date = *calendar::PartialDate::ofMonth(2026, 5);
    book::ChangeSet changes(QStringLiteral("edit"));
    changes.edit(*varicella);
    ASSERT_TRUE(test.book().apply(changes));
    EXPECT_EQ(course(statusOf("陽翔"), "MR1")->earliest, QDate(2026, 5, 31).addDays(28));
    const auto histories = vaccinationHistories(test.book(), person("陽翔").id).value();
    EXPECT_EQ(histories.first().vague.value(varicella->id), varicella->value.date);
}

TEST_F(VaccinationsOfTheStory, AreOverWithTheLastLegalDay)
{
    test.clock().advanceDays(static_cast<int>(test.clock().today().daysTo(QDate(2027, 5, 9))));
    EXPECT_NE(course(statusOf("陽翔"), "MR1")->status, RoutineStatus::AgedOut);
    test.clock().advanceDays(1);
    EXPECT_EQ(course(statusOf("陽翔"), "MR1")->status, RoutineStatus::AgedOut);
}

TEST_F(VaccinationsOfTheStory, CountEveryDoseOfTheDemonstration)
{
    for (const char *name : {"陽翔", "結衣"}) {
        const VaccinationStatus status = statusOf(name);
        const auto doses = test.book().list<Vaccination>(person(name).id).value();
        EXPECT_GT(doses.size(), 10);
        for (const auto &dose : doses) {
            EXPECT_FALSE(status.uncounted(dose.id).has_value()) << name << ' ' << dose.value.vaccine.toStdString();
        }
    }
}

TEST_F(VaccinationsOfTheStory, TellRoutineDosesFromThoseBeforeTheProgramme)
{
    const auto isRoutine = [](const DoseStatus &dose) { return dose.routine; };
    const QList<DoseStatus> boy = statusOf("陽翔").doses;
    EXPECT_TRUE(std::all_of(boy.cbegin(), boy.cend(), isRoutine));
    for (const DoseStatus &dose : statusOf("結衣").doses) {
        const QDate date = test.book().find<Vaccination>(dose.record)->value.date.lastDay();
        if (dose.group == QLatin1String("DPT1")) {
            EXPECT_EQ(dose.routine, date >= QDate(2024, 4, 1)) << "five-component vaccines became routine then";
        }
    }
}

TEST_F(VaccinationsOfTheStory, SayWhyADoseIsNotCounted)
{
    const QDate birthday = person("陽翔").value.birthDate.addYears(1);
    const RecordId early = addDose("陽翔", QStringLiteral("mr"), birthday.addDays(-40));
    const RecordId unknown = addDose("陽翔", QStringLiteral("not-in-the-schedule"), birthday);
    const VaccinationStatus status = statusOf("陽翔");
    ASSERT_TRUE(status.uncounted(early).has_value());
    EXPECT_EQ(status.uncounted(early)->group, QStringLiteral("MR"));
    EXPECT_NE(status.uncounted(early)->status, EvaluationStatus::Valid);
    EXPECT_EQ(status.uncounted(early)->reason, EvaluationReason::TooYoung);
    EXPECT_FALSE(status.uncounted(early)->routine);
    EXPECT_FALSE(status.uncounted(unknown).has_value());
    EXPECT_TRUE(course(status, "MR1")->begun);
}

TEST_F(VaccinationsOfTheStory, HoldTheExpiryOfTheLotAgainstTheDose)
{
    Vaccination dose;
    dose.vaccine = QStringLiteral("mr");
    dose.date = QDate(2026, 6, 1);
    dose.expiry = QDate(2026, 5, 31);
    const RecordId expired = test.book().add(person("陽翔").id, dose).value();
    ASSERT_TRUE(statusOf("陽翔").uncounted(expired).has_value());
    EXPECT_EQ(statusOf("陽翔").uncounted(expired)->reason, EvaluationReason::DoseCondition);
    EXPECT_EQ(course(statusOf("陽翔"), "MR1")->doseNumber, 1);
}

TEST_F(VaccinationsOfTheStory, OfferTheMotherTheVaccineOfHerPregnancy)
{
    const auto pregnancy = test.book().list<Pregnancy>().value().first();
    const QDate due = currentDueDate(pregnancy.value);
    const auto histories = vaccinationHistories(test.book(), person("花子").id).value();
    EXPECT_EQ(histories.first().pregnancy, pregnancy.id);
    const auto rsv = course(statusOf("花子"), "RSVM");
    ASSERT_TRUE(rsv.has_value());
    EXPECT_TRUE(rsv->perPregnancy);
    EXPECT_EQ(rsv->recommendedFrom, due.addDays(-12 * 7));
    EXPECT_EQ(rsv->lastDay, due.addDays(-22));
    EXPECT_EQ(course(statusOf("太郎"), "RSVM"), std::nullopt);
}

TEST_F(VaccinationsOfTheStory, EndWithADeath)
{
    auto child = person("陽翔");
    child.value.deathDate = test.clock().today();
    ASSERT_TRUE(test.book().edit(child));
    EXPECT_TRUE(statusOf("陽翔").forecasts.isEmpty());
    EXPECT_FALSE(statusOf("陽翔").doses.isEmpty());
}

TEST_F(VaccinationsOfTheStory, AreReadForOneOrForAll)
{
    EXPECT_EQ(vaccinationHistories(test.book()).value().size(), 4);
    EXPECT_EQ(vaccinationHistories(test.book(), makeId<RecordId>(test.clock())).error().code, ErrorCode::UnknownRecord);
}

TEST(VaccinationHistories, OfAnEmptyBookAreNone)
{
    TestBook test;
    EXPECT_TRUE(vaccinationHistories(test.book()).value().isEmpty());
}

/// The fifth dose of polio follows on four: before them there is nothing to name it by.
TEST_F(VaccinationsOfTheStory, NameTheFifthDoseOfPolioAfterFourAlone)
{
    const QDate day(2031, 4, 10);
    VaccinationHistory child;
    child.patient.birthDate = QDate(2025, 5, 10);
    const auto fifth = [&] { return *course(vaccinationStatus(child, immunization::japanSchedule(), day), "IPV5"); };
    EXPECT_TRUE(fifth().carried);
    for (const QDate &date : {QDate(2025, 7, 14), QDate(2025, 8, 18), QDate(2025, 9, 22), QDate(2026, 5, 12)}) {
        EXPECT_TRUE(fifth().carried);
        for (int copies = 0; copies < 2; ++copies) { // one day is one dose
            immunization::AdministeredDose dose;
            dose.vaccine = QStringLiteral("dpt_ipv_hib");
            dose.date = date;
            child.doses.push_back(dose);
            child.records.append(makeId<RecordId>(test.clock()));
        }
    }
    EXPECT_FALSE(fifth().carried);
    EXPECT_EQ(fifth().status, RoutineStatus::Due);
}

/// CDC's data hold the season of their release; after it they say nothing of influenza, and that is said.
TEST_F(VaccinationsOfTheStory, KnowThatTheSeasonOfTheDataIsOver)
{
    VaccinationHistory child;
    child.schedule = immunization::Family::Cdsi;
    child.patient.birthDate = QDate(2022, 1, 10);
    const auto flu = [&](const QDate &day) {
        return *course(vaccinationStatus(child, immunization::cdsiSchedule(), day), "CDSI-INFLUENZA");
    };
    EXPECT_FALSE(flu(QDate(2025, 11, 23)).seasonOver.isValid());
    const DoseForecast later = flu(QDate(2027, 11, 23));
    EXPECT_EQ(later.status, RoutineStatus::NotRecommended);
    EXPECT_TRUE(later.seasonOver.isValid());
    EXPECT_LT(later.seasonOver, QDate(2027, 11, 23));
}

TEST_F(VaccinationsOfTheStory, TellADoseWrittenTwice)
{
    const RecordId first = addDose("陽翔", QStringLiteral("mr"), QDate(2026, 7, 1));
    const RecordId second = addDose("陽翔", QStringLiteral("mr"), QDate(2026, 7, 1));
    const VaccinationStatus status = statusOf("陽翔");
    EXPECT_EQ(course(status, "MR2")->status, RoutineStatus::NotYet);
    EXPECT_TRUE(status.uncounted(first).has_value() != status.uncounted(second).has_value());
    const auto repeated = status.uncounted(first) ? status.uncounted(first) : status.uncounted(second);
    EXPECT_EQ(repeated->reason, EvaluationReason::Repeated);
}

} // namespace
} // namespace oyako::care
