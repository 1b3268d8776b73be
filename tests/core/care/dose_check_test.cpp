// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/dose_check.h"

#include "core/immunization/japan/load.h"
#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::care {
namespace {

using immunization::SafetyCode;
using records::Vaccination;

class DoseQuestions : public testing::Test {
protected:
    DoseQuestions()
        : older(addChild("ゆい", QDate(2022, 6, 1)))
        , younger(addChild("はると", QDate(2026, 4, 10)))
    {
    }

    RecordId addChild(const char *name, const QDate &birth)
    {
        records::Person child{.givenName = QString::fromUtf8(name)};
        child.birthDate = birth;
        child.role = records::Role::Child;
        return test.book().add({}, child).value();
    }

    static Vaccination dose(const char *vaccine, const QDate &date)
    {
        return Vaccination{.vaccine = QLatin1String(vaccine), .date = date};
    }

    [[nodiscard]] QList<DoseQuestion> ask(const RecordId &person, const QList<Vaccination> &doses,
                                          const RecordId &changed = {})
    {
        return doseQuestions(test.book(), immunization::japanSchedule(), person, doses, changed).value();
    }

    static bool has(const QList<DoseQuestion> &questions, SafetyCode code)
    {
        return std::any_of(questions.cbegin(), questions.cend(), [code](const DoseQuestion &one) {
            return one.kind == DoseQuestion::Kind::Safety && one.finding.code == code;
        });
    }

    static std::optional<DoseQuestion> sibling(const QList<DoseQuestion> &questions)
    {
        const auto found = std::find_if(questions.cbegin(), questions.cend(), [](const DoseQuestion &one) {
            return one.kind == DoseQuestion::Kind::Sibling;
        });
        return found == questions.cend() ? std::nullopt : std::optional(*found);
    }

    TestBook test;
    RecordId older;
    RecordId younger;
};

TEST_F(DoseQuestions, AreNoneForAnOrdinaryVisit)
{
    const QDate day(2026, 7, 1);
    EXPECT_TRUE(ask(younger, {dose("rotateq", day), dose("hepb", day), dose("dpt_ipv_hib", day), dose("pcv20", day)})
                    .isEmpty());
}

TEST_F(DoseQuestions, LookAtTheDosesSavedTogether)
{
    const QDate day(2026, 7, 1);
    const auto twice = ask(younger, {dose("hepb", day), dose("hepb", day)});
    ASSERT_TRUE(has(twice, SafetyCode::DoseRepeated));
    EXPECT_EQ(twice.first().dose, 1);
    EXPECT_TRUE(twice.first().other.isEmpty()) << "the other one is not saved yet";
    EXPECT_EQ(twice.first().otherDate, day);
}

TEST_F(DoseQuestions, PointToTheDoseOnRecord)
{
    const RecordId mr = test.book().add(older, dose("mr", QDate(2026, 11, 1))).value();
    const auto questions = ask(older, {dose("varicella", QDate(2026, 11, 20))});
    ASSERT_TRUE(has(questions, SafetyCode::LiveTooSoon));
    EXPECT_EQ(questions.first().other, mr);
    EXPECT_EQ(questions.first().otherDate, QDate(2026, 11, 1));
    EXPECT_EQ(questions.first().finding.earliest, QDate(2026, 11, 29));
}

TEST_F(DoseQuestions, DoNotHoldACorrectionAgainstItself)
{
    const RecordId mr = test.book().add(older, dose("mr", QDate(2023, 7, 1))).value();
    EXPECT_TRUE(has(ask(older, {dose("mr", QDate(2023, 7, 1))}), SafetyCode::DoseRepeated));
    EXPECT_FALSE(has(ask(older, {dose("mr", QDate(2023, 7, 1))}, mr), SafetyCode::DoseRepeated));
}

TEST_F(DoseQuestions, WonderAboutASibling)
{
    const auto wrong = ask(older, {dose("rotateq", QDate(2026, 7, 1))});
    ASSERT_TRUE(sibling(wrong).has_value());
    EXPECT_EQ(sibling(wrong)->other, younger);
    EXPECT_FALSE(sibling(ask(younger, {dose("rotateq", QDate(2026, 7, 1))})).has_value());
    EXPECT_FALSE(sibling(ask(older, {dose("bcg", QDate(2027, 8, 1))})).has_value()) << "it fits neither";
}

TEST_F(DoseQuestions, PassOverWhatIsNotYetSaid)
{
    EXPECT_TRUE(ask(younger, {Vaccination{}, dose("", QDate(2026, 7, 1))}).isEmpty());
    EXPECT_EQ(
        doseQuestions(test.book(), immunization::japanSchedule(), makeId<RecordId>(test.clock()), {}).error().code,
        ErrorCode::UnknownRecord);
}

TEST(ForeignDoses, CountUnderTheCodesOfEitherSchedule)
{
    TestBook test;
    records::Person child{.givenName = QStringLiteral("Emma")};
    child.birthDate = QDate(2025, 5, 10);
    child.role = records::Role::Child;
    const RecordId id = test.book().add({}, child).value();
    const RecordId mmrv =
        test.book().add(id, Vaccination{.vaccine = QStringLiteral("cvx:94"), .date = QDate(2026, 6, 1)}).value();
    const RecordId hepb =
        test.book().add(id, Vaccination{.vaccine = QStringLiteral("hepb"), .date = QDate(2025, 5, 11)}).value();
    const QDate today(2026, 11, 22);
    const auto groups = [&](const VaccinationStatus &status, const RecordId &record) {
        QStringList counted;
        for (const DoseStatus &dose : status.doses) {
            if (dose.record == record && dose.status == immunization::EvaluationStatus::Valid) {
                counted.append(dose.group);
            }
        }
        return counted;
    };
    const immunization::Schedule &japan = immunization::japanSchedule();
    VaccinationHistory history = vaccinationHistories(test.book(), id).value().first();
    const auto atHome = vaccinationStatus(history, scheduleFor(history, japan), today);
    QStringList counted = groups(atHome, mmrv);
    counted.sort();
    EXPECT_EQ(counted, QStringList({QStringLiteral("MR"), QStringLiteral("MUMPS"), QStringLiteral("VAR")}));

    ASSERT_TRUE(test.book().add(id, records::Circumstance{QString(scheduleKey), QString(cdsiScheduleValue), {}}));
    history = vaccinationHistories(test.book(), id).value().first();
    EXPECT_EQ(history.schedule, immunization::Family::Cdsi);
    const auto abroad = vaccinationStatus(history, scheduleFor(history, japan), today);
    EXPECT_EQ(groups(abroad, hepb), QStringList{QStringLiteral("HepB")});
    EXPECT_EQ(groups(abroad, mmrv).size(), 2) << "MMR and varicella";
    const auto polio = std::find_if(abroad.forecasts.cbegin(), abroad.forecasts.cend(),
                                    [](const DoseForecast &one) { return one.group == QLatin1String("Polio"); });
    ASSERT_NE(polio, abroad.forecasts.cend());
    EXPECT_EQ(polio->doseNumber, 1);
    EXPECT_EQ(polio->status, immunization::RoutineStatus::Overdue);
    EXPECT_EQ(polio->earliest, QDate(2025, 6, 21)) << "six weeks";
    EXPECT_FALSE(polio->lastDay.isValid());
    EXPECT_EQ(polio->course, QStringLiteral("CDSI-POLIO"));
}

TEST_F(DoseQuestions, OfNobodyAreAnError)
{
    const QList<Vaccination> doses{dose("bcg", QDate(2026, 9, 1))};
    for (const RecordId &nobody : {RecordId(), makeId<RecordId>(test.clock())}) {
        const auto asked = doseQuestions(test.book(), immunization::japanSchedule(), nobody, doses);
        ASSERT_FALSE(asked);
        EXPECT_EQ(asked.error().code, ErrorCode::UnknownRecord);
    }
    TestBook empty;
    EXPECT_EQ(doseQuestions(empty.book(), immunization::japanSchedule(), {}, doses).error().code,
              ErrorCode::UnknownRecord);
}

TEST_F(DoseQuestions, WriteNothingAndAskNothingOfNoDoses)
{
    const QStringList before = contentOf(test.book());
    EXPECT_TRUE(ask(younger, {}).isEmpty());
    EXPECT_FALSE(ask(younger, {dose("bcg", QDate(2026, 9, 1)), dose("bcg", QDate(2026, 9, 1))}).isEmpty());
    EXPECT_EQ(contentOf(test.book()), before);
}

TEST_F(DoseQuestions, NameThePositionAmongTheDosesAskedAbout)
{
    const QDate day(2026, 7, 1);
    const auto questions = ask(younger, {dose("hepb", day), {}, dose("rotateq", day), dose("hepb", day)});
    ASSERT_FALSE(questions.isEmpty());
    for (const DoseQuestion &question : questions) {
        EXPECT_EQ(question.dose, 3) << "the second of the two alike";
        EXPECT_EQ(question.otherDate, day);
        EXPECT_TRUE(question.other.isEmpty()) << "it is about to be saved as well";
    }
}

TEST_F(DoseQuestions, DoNotPointToASiblingWhoDied)
{
    const RecordId brother = addChild("みなと", QDate(2022, 7, 1));
    for (const RecordId &gone : {older, brother}) {
        auto child = test.book().find<records::Person>(gone).value();
        child.value.deathDate = QDate(2026, 8, 1);
        ASSERT_TRUE(test.book().edit(child));
    }
    EXPECT_FALSE(sibling(ask(younger, {dose("mr", QDate(2026, 7, 1))})));
}

} // namespace
} // namespace oyako::care
