// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/vaccination_source.h"

#include "core/agenda/agenda_of_book.h"
#include "core/care/demonstration.h"
#include "core/immunization/cdsi/load.h"
#include "core/immunization/japan/load.h"
#include "core/programs/vaccine_course.h"
#include "tests/support/dose_history.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::agenda {
namespace {

const immunization::Schedule &schedule()
{
    return immunization::japanSchedule();
}

class VaccinationItems : public test::DoseHistory {
protected:
    VaccinationItems()
        : DoseHistory(QDate(2026, 3, 20), QDate(2026, 1, 15), immunization::Sex::Female)
    {
    }

    [[nodiscard]] QString idOf(const char *which) const
    {
        return QStringLiteral("vaccination/%1/%2").arg(QLatin1String(which), history.person.toString());
    }

    [[nodiscard]] std::optional<AgendaItem> item(const QString &id, const QDate &today) const
    {
        const QList<AgendaItem> items = vaccinationItems(history, schedule(), today);
        const auto found =
            std::find_if(items.cbegin(), items.cend(), [&](const AgendaItem &candidate) { return candidate.id == id; });
        return found == items.cend() ? std::nullopt : std::optional(*found);
    }
};

TEST_F(VaccinationItems, KeepTheAdvisedTimeApartFromTheLastDay)
{
    const auto dose = item(idOf("HBV/1"), QDate(2026, 3, 20));
    ASSERT_TRUE(dose.has_value());
    EXPECT_EQ(dose->kind, ItemKind::Vaccination);
    EXPECT_EQ(dose->who, history.person);
    EXPECT_EQ(dose->subject, history.person);
    EXPECT_EQ(dose->state, ItemState::Open);
    EXPECT_EQ(dose->opens, QDate(2026, 3, 14));
    EXPECT_EQ(dose->advisedUntil, QDate(2026, 10, 14));
    EXPECT_EQ(dose->lastDay, QDate(2027, 1, 14));
    EXPECT_EQ(dose->safeDay, QDate(2027, 1, 14));
    EXPECT_EQ(dose->title.ja, QStringLiteral("B型肝炎 1回目"));
    EXPECT_EQ(dose->title.en, QStringLiteral("Hepatitis B, dose 1"));
    EXPECT_EQ(dose->bring, QStringList({QStringLiteral("予診票"), QStringLiteral("母子健康手帳")}));
    EXPECT_TRUE(dose->basis.contains(QStringLiteral("予防接種法")));
    EXPECT_TRUE(dose->source.contains(schedule().version));
}

TEST_F(VaccinationItems, ComeOneForEachGroup)
{
    EXPECT_TRUE(item(idOf("MR1/1"), QDate(2026, 3, 20)).has_value());
    EXPECT_EQ(item(idOf("MR2/1"), QDate(2026, 3, 20)), std::nullopt);
    give("mr", QDate(2027, 2, 1));
    const auto second = item(idOf("MR2/1"), QDate(2027, 3, 1));
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->state, ItemState::Ahead);
    EXPECT_EQ(second->opens, QDate(2031, 4, 1));
    EXPECT_EQ(second->lastDay, QDate(2032, 3, 31));
    EXPECT_EQ(second->title.ja, QStringLiteral("MR(麻しん風しん)第2期"));
}

TEST_F(VaccinationItems, GoOnToTheNextDoseAndEnd)
{
    give("bcg", QDate(2026, 6, 20));
    give("hepb", QDate(2026, 3, 20));
    EXPECT_EQ(item(idOf("BCG/1"), QDate(2026, 6, 21)), std::nullopt);
    EXPECT_EQ(item(idOf("HBV/1"), QDate(2026, 6, 21)), std::nullopt);
    EXPECT_TRUE(item(idOf("HBV/2"), QDate(2026, 6, 21)).has_value());
    EXPECT_EQ(item(idOf("HBV/2"), QDate(2027, 6, 21)), std::nullopt) << "its last legal day is over";
}

TEST_F(VaccinationItems, NameAVoluntaryVaccineOnlyOnceBegun)
{
    EXPECT_EQ(item(idOf("MUMPS/1"), QDate(2027, 2, 1)), std::nullopt);
    give("mumps", QDate(2027, 2, 1));
    const auto second = item(idOf("MUMPS/2"), QDate(2027, 2, 2));
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->basis, QStringLiteral("任意の予防接種"));
}

TEST_F(VaccinationItems, TellTheSeasonsOfInfluenzaApart)
{
    give("flu_inj", QDate(2026, 10, 20));
    give("flu_inj", QDate(2026, 11, 20));
    EXPECT_TRUE(item(idOf("FLU-2027/1"), QDate(2027, 10, 10)).has_value());
    EXPECT_EQ(item(idOf("FLU-2026/1"), QDate(2027, 10, 10)), std::nullopt);
}

// CDC's schedule names no last day: what is overdue stays on the list for as long as the schedule asks for it.
TEST_F(VaccinationItems, KeepWhatIsOverdueByTheScheduleOfCdc)
{
    const QDate today(2026, 11, 23);
    history.schedule = immunization::Family::Cdsi;
    history.patient.birthDate = QDate(2022, 1, 10);
    const QList<AgendaItem> items = vaccinationItems(history, immunization::cdsiSchedule(), today);
    const care::VaccinationStatus status = care::vaccinationStatus(history, immunization::cdsiSchedule(), today);
    int overdue = 0;
    for (const care::DoseForecast &forecast : status.forecasts) {
        const auto item = std::find_if(items.cbegin(), items.cend(), [&](const AgendaItem &candidate) {
            return candidate.title.key == QLatin1String("vaccination.") + forecast.course;
        });
        if (forecast.status == immunization::RoutineStatus::Overdue && !forecast.voluntary) {
            ++overdue;
            ASSERT_NE(item, items.cend()) << forecast.course.toStdString();
            EXPECT_EQ(item->state, ItemState::Open) << forecast.course.toStdString();
            EXPECT_EQ(groupOf(*item, today), Group::AdvisedPassed) << forecast.course.toStdString();
        }
    }
    EXPECT_EQ(overdue, 8);
}

TEST_F(VaccinationItems, LeaveOutWhatIsDecadesAhead)
{
    const QDate today(2026, 11, 23);
    history.schedule = immunization::Family::Cdsi;
    history.patient.birthDate = QDate(2022, 1, 10);
    const QList<AgendaItem> items = vaccinationItems(history, immunization::cdsiSchedule(), today);
    for (const AgendaItem &one : items) {
        EXPECT_LE(one.opens, QDate(2032, 11, 23)) << one.id.toStdString();
    }
    const auto named = [&](const char *course) {
        return std::any_of(items.cbegin(), items.cend(), [&](const AgendaItem &one) {
            return one.id.startsWith(QLatin1String("vaccination/") + QLatin1String(course));
        });
    };
    EXPECT_FALSE(named("CDSI-ZOSTER"));
    EXPECT_FALSE(named("CDSI-RSV"));
}

// The advised day of the second varicella dose lies after the last day: there is nothing to wait for.
TEST_F(VaccinationItems, OpenOnTheFirstDayWhereTheAdvisedOneIsTooLate)
{
    const QDate today(2026, 11, 23);
    history.patient.birthDate = QDate(2023, 12, 20);
    give("varicella", QDate(2026, 8, 20));
    const auto second = item(idOf("VAR/2"), today);
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->opens, QDate(2026, 11, 20));
    EXPECT_FALSE(second->advisedUntil.isValid());
    EXPECT_EQ(second->lastDay, QDate(2026, 12, 19));
    EXPECT_EQ(second->state, ItemState::Open);
    EXPECT_EQ(groupOf(*second, today), Group::LastDayNear);
    const auto early = item(idOf("VAR/2"), QDate(2026, 9, 1));
    ASSERT_TRUE(early.has_value());
    EXPECT_EQ(early->state, ItemState::Ahead);
    EXPECT_EQ(early->opens, QDate(2026, 11, 20));
}

// The third dose of hepatitis B no longer fits: the first does not wait for the end of its advised time.
TEST_F(VaccinationItems, DoNotWaitWhereACourseCannotBeFinished)
{
    EXPECT_EQ(item(idOf("HBV/1"), QDate(2026, 8, 27))->advisedUntil, QDate(2026, 10, 14));
    const auto first = item(idOf("HBV/1"), QDate(2026, 8, 29));
    EXPECT_FALSE(first->advisedUntil.isValid());
    EXPECT_EQ(groupOf(*first, QDate(2026, 8, 29)), Group::ThisMonth);
}

TEST_F(VaccinationItems, AreNoneForOneWhoDied)
{
    history.death = QDate(2026, 3, 1);
    EXPECT_TRUE(vaccinationItems(history, schedule(), QDate(2026, 3, 20)).isEmpty());
}

TEST_F(VaccinationItems, BelongToThePregnancyOfTheMother)
{
    history.patient.birthDate = QDate(1994, 3, 1);
    history.pregnancy = makeId<RecordId>(clock);
    history.patient.dueDate = QDate(2027, 3, 10);
    const auto rsv = item(QLatin1String("vaccination/RSVM/1/") + history.pregnancy.toString(), QDate(2026, 11, 22));
    ASSERT_TRUE(rsv.has_value());
    EXPECT_EQ(rsv->who, history.person);
    EXPECT_EQ(rsv->subject, history.pregnancy);
    EXPECT_EQ(rsv->opens, QDate(2026, 12, 16));
    EXPECT_EQ(rsv->lastDay, QDate(2027, 2, 16));
    EXPECT_EQ(vaccinationItems(history, schedule(), QDate(2026, 11, 22)).size(), 1) << "nothing else at this age";
}

TEST(VaccineCourses, NameEveryCourseOfTheSchedule)
{
    QStringList named;
    for (const programs::VaccineCourse &course : programs::builtInVaccineCourses()) {
        named.append(course.id);
        EXPECT_FALSE(course.bring.isEmpty());
    }
    for (const immunization::Antigen &antigen : schedule().antigens) {
        for (const QString &course : antigen.series.front().courses) {
            EXPECT_EQ(named.count(course), 1) << course.toStdString();
        }
    }
}

TEST(AgendaOfBook, HoldsTheMissedDoseOfTheStory)
{
    TestBook test;
    ASSERT_TRUE(care::fillDemonstration(test.book(), {}, Progress()));
    const Agenda agenda = ofBook(test.book(), schedule()).value();
    const auto mr = std::find_if(agenda.items.cbegin(), agenda.items.cend(), [](const GroupedItem &grouped) {
        return grouped.item.id.startsWith(QLatin1String("vaccination/MR1/1/"));
    });
    ASSERT_NE(mr, agenda.items.cend());
    EXPECT_EQ(mr->item.lastDay, QDate(2027, 5, 9));
    EXPECT_EQ(mr->item.state, ItemState::Open);
    EXPECT_TRUE(std::any_of(agenda.items.cbegin(), agenda.items.cend(),
                            [](const GroupedItem &grouped) { return grouped.item.kind == ItemKind::Antenatal; }));
}

TEST(AgendaOfBook, ListsNoRowThatTheScheduleSpeaksOf)
{
    TestBook test;
    records::Person child;
    child.givenName = QStringLiteral("あ");
    child.role = records::Role::Child;
    child.birthDate = test.clock().today().addDays(-50);
    ASSERT_TRUE(test.book().add({}, child));
    const Agenda agenda = ofBook(test.book(), schedule()).value();
    const auto count = [&](const char *beginning) {
        return std::count_if(agenda.items.cbegin(), agenda.items.cend(), [&](const GroupedItem &grouped) {
            return grouped.item.id.startsWith(QLatin1String(beginning));
        });
    };
    EXPECT_EQ(count("vaccination/ROTA/1/"), 1);
    EXPECT_EQ(count("procedure/H07/"), 0);
    EXPECT_EQ(count("procedure/H08/"), 0);
}

TEST(NextVaccinations, AreOnePersonsByDayWithoutWhatIsSettled)
{
    TestBook test;
    ASSERT_TRUE(care::fillDemonstration(test.book(), {}, Progress()));
    const auto persons = test.book().list<records::Person>().value();
    const auto boy = std::find_if(persons.cbegin(), persons.cend(),
                                  [](const auto &person) { return person.value.givenName == QStringLiteral("陽翔"); });
    ASSERT_NE(boy, persons.cend());
    const auto next = [&] { return nextVaccinations(test.book(), schedule(), boy->id).value(); };
    const QList<AgendaItem> before = next();
    ASSERT_GT(before.size(), 2);
    for (qsizetype i = 0; i < before.size(); ++i) {
        EXPECT_EQ(before.at(i).who, boy->id);
        EXPECT_EQ(before.at(i).kind, ItemKind::Vaccination);
        EXPECT_TRUE(i == 0 || relevantDay(before.at(i - 1), test.clock().today()) <=
                                  relevantDay(before.at(i), test.clock().today()));
    }
    ASSERT_TRUE(
        test.book().add(boy->id, records::AgendaMark{.item = before.first().id, .mark = records::Mark::NotForUs}));
    EXPECT_EQ(next(), before.sliced(1));
    EXPECT_EQ(nextVaccinations(test.book(), schedule(), makeId<RecordId>(test.clock())).error().code,
              ErrorCode::UnknownRecord);
}

} // namespace
} // namespace oyako::agenda
