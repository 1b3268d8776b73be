// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/family_from_book.h"

#include "core/agenda/agenda.h"
#include "core/care/birth.h"
#include "core/care/demonstration.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::agenda {
namespace {

using namespace records;

Agenda agendaOf(TestBook &test)
{
    return makeAgenda(familyOf(test.book()).value(), test.clock().today(), builtInSources());
}

std::optional<AgendaItem> find(const Agenda &agenda, const QString &beginning)
{
    for (const GroupedItem &grouped : agenda.items) {
        if (grouped.item.id.startsWith(beginning)) {
            return grouped.item;
        }
    }
    return std::nullopt;
}

class FamilyOfTheStory : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(care::fillDemonstration(test.book(), {}, Progress()));
        pregnancy = test.book().list<Pregnancy>().value().first();
    }

    void add(const AnyRecord &record) { ASSERT_TRUE(test.book().add(pregnancy.person, record)); }

    TestBook test;
    book::Stored<Pregnancy> pregnancy;
};

TEST_F(FamilyOfTheStory, HasItsNextVisitByWeekWithTheAppointment)
{
    const Agenda agenda = agendaOf(test);
    const std::optional<AgendaItem> visit = find(agenda, QStringLiteral("antenatal/A05/"));
    ASSERT_NE(visit, std::nullopt);
    EXPECT_EQ(visit->title.ja, QStringLiteral("妊婦健診 第5回"));
    ASSERT_TRUE(visit->appointment.has_value());
    EXPECT_EQ(visit->appointment->date, QDate(2026, 11, 25));
    EXPECT_EQ(find(agenda, QStringLiteral("appointment/")), std::nullopt);
}

TEST_F(FamilyOfTheStory, SV_05_ADeadlineNotedOnAPlaceIsAmongWhatToDo)
{
    const RecordId nursery =
        test.book().add({}, Facility{.type = FacilityKind::Nursery, .name = QStringLiteral("みどり保育園")}).value();
    FacilityNote note{.facility = nursery, .name = QStringLiteral("みどり保育園")};
    note.deadlines = {{QStringLiteral("見学の申しこみ"), QDate(2026, 11, 20), true},
                      {QStringLiteral("申しこみ"), QDate(2026, 11, 30), false}};
    ASSERT_TRUE(test.book().add({}, note));
    const Agenda agenda = agendaOf(test);
    const auto item = find(agenda, QStringLiteral("facility/"));
    ASSERT_TRUE(item);
    EXPECT_EQ(item->title.ja, QStringLiteral("申しこみ (みどり保育園)"));
    EXPECT_EQ(item->lastDay, QDate(2026, 11, 30));
    EXPECT_EQ(std::count_if(agenda.items.cbegin(), agenda.items.cend(),
                            [](const GroupedItem &one) { return one.item.id.startsWith(QLatin1String("facility/")); }),
              1)
        << "what is done is not listed";
    const auto grouped = std::find_if(agenda.items.cbegin(), agenda.items.cend(),
                                      [&](const GroupedItem &one) { return one.item.id == item->id; });
    EXPECT_EQ(grouped->group, Group::LastDayNear);
}

// 「1か月前から」 is a day as soon as the calendar knows the day of the stay, each stay its own; a stay elsewhere, one
// that was called off and one that is over say nothing.
TEST_F(FamilyOfTheStory, SV_08_ABookingRuleIsCountedBackFromTheStaysInTheCalendar)
{
    const QDate today = test.clock().today();
    FeeCard card{
        .title = QStringLiteral("けやき保育園"), .bookFrom = QStringLiteral("1m"), .bookUntil = QStringLiteral("5d")};
    ASSERT_TRUE(test.book().add({}, card));
    const auto bookings = [&] {
        QStringList days;
        const QList<FamilyBooking> found = familyOf(test.book()).value().bookings;
        for (const FamilyBooking &booking : found) {
            days.append(booking.opens.toString(Qt::ISODate) + QLatin1Char('/') + booking.until.toString(Qt::ISODate));
        }
        days.sort();
        return days;
    };
    EXPECT_EQ(bookings(), QStringList()) << "no stay, no day";
    const auto stay = [&](const QDate &day, const QString &title, const QString &place, AppointmentStatus status) {
        ASSERT_TRUE(test.book().add({}, Appointment{.title = title, .date = day, .place = place, .status = status}));
    };
    const QDate first = today.addDays(45);
    const QDate second = today.addDays(80);
    const QString name = QStringLiteral("ｹﾔｷ保育園");
    stay(first, QStringLiteral("一時預かり"), name + QStringLiteral(" 2階"), AppointmentStatus::Planned);
    stay(second, QStringLiteral("けやき保育園に預ける"), {}, AppointmentStatus::Planned);
    stay(first.addDays(1), QStringLiteral("一時預かり"), name, AppointmentStatus::Cancelled);
    stay(today.addDays(-1), QStringLiteral("一時預かり"), name, AppointmentStatus::Planned);
    stay(first.addDays(2), QStringLiteral("一時預かり"), QStringLiteral("みどり保育園"), AppointmentStatus::Planned);
    const auto days = [](const QDate &day) -> QString {
        return day.addMonths(-1).toString(Qt::ISODate) + QLatin1Char('/') + day.addDays(-5).toString(Qt::ISODate);
    };
    EXPECT_EQ(bookings(), (QStringList{days(first), days(second)}));
    const auto item = find(agendaOf(test), QStringLiteral("booking/"));
    ASSERT_TRUE(item);
    EXPECT_EQ(item->lastDay, first.addDays(-5));
}

TEST_F(FamilyOfTheStory, SV_08_ADayToBookFromIsToldOnceWhateverTheStays)
{
    const QDate opens = test.clock().today().addDays(10);
    FeeCard card{.title = QStringLiteral("けやき保育園"), .bookFrom = opens.toString(Qt::ISODate)};
    ASSERT_TRUE(test.book().add({}, card));
    for (const int days : {40, 50}) {
        ASSERT_TRUE(test.book().add({}, Appointment{.title = card.title, .date = test.clock().today().addDays(days)}));
    }
    const QList<FamilyBooking> bookings = familyOf(test.book()).value().bookings;
    ASSERT_EQ(bookings.size(), 1);
    EXPECT_EQ(bookings.first().opens, opens);
}

TEST_F(FamilyOfTheStory, ReadsAnswersAndDaysFromCircumstances)
{
    EXPECT_EQ(find(agendaOf(test), QStringLiteral("procedure/P09")), std::nullopt);
    add(Circumstance{.key = QStringLiteral("employed"), .value = QStringLiteral("yes")});
    add(Circumstance{.key = QStringLiteral("day.LEAVE_START"), .value = QStringLiteral("2027-05-07")});
    add(Circumstance{.key = QStringLiteral("day.EVENT.P21"), .value = QStringLiteral("2026-11-01")});
    add(Circumstance{.key = QStringLiteral("want.P21"), .value = QStringLiteral("yes")});
    add(Circumstance{.key = QStringLiteral("theme"), .value = QStringLiteral("dark")});
    const Agenda agenda = agendaOf(test);
    EXPECT_NE(find(agenda, QStringLiteral("procedure/P09")), std::nullopt);
    ASSERT_NE(find(agenda, QStringLiteral("procedure/P15")), std::nullopt);
    EXPECT_EQ(find(agenda, QStringLiteral("procedure/P15"))->lastDay, QDate(2027, 4, 7));
    ASSERT_NE(find(agenda, QStringLiteral("procedure/P21")), std::nullopt);
    EXPECT_EQ(find(agenda, QStringLiteral("procedure/P21"))->opens, QDate(2026, 11, 4));
    EXPECT_EQ(familyOf(test.book())->facts.size(), 1);
}

TEST_F(FamilyOfTheStory, GivesVisitsWithoutAPregnancyToTheOneOfTheirTime)
{
    add(Checkup{.type = CheckupKind::Antenatal, .occasion = QStringLiteral("5"), .date = test.clock().today()});
    const Agenda agenda = agendaOf(test);
    EXPECT_EQ(find(agenda, QStringLiteral("antenatal/A05/")), std::nullopt);
    EXPECT_TRUE(std::any_of(agenda.settled.cbegin(), agenda.settled.cend(), [](const AgendaItem &item) {
        return item.id.startsWith(QStringLiteral("antenatal/A05/"));
    }));
}

TEST_F(FamilyOfTheStory, SettlesMarkedItems)
{
    const QString id = find(agendaOf(test), QStringLiteral("procedure/P07"))->id;
    add(AgendaMark{.item = id, .mark = Mark::NotForUs});
    EXPECT_EQ(find(agendaOf(test), QStringLiteral("procedure/P07")), std::nullopt);
    const QList<AgendaItem> settled = agendaOf(test).settled;
    EXPECT_TRUE(std::any_of(settled.cbegin(), settled.cend(), [&](const AgendaItem &item) { return item.id == id; }));
}

TEST_F(FamilyOfTheStory, OpensTheChildsItemsWithTheBirth)
{
    test.clock().advanceDays(110);
    const QDate birth = test.clock().today().addDays(-1);
    auto changes = care::deliver(test.book(), pregnancy.id,
                                 {care::Delivery{.fetus = 1, .outcome = Outcome::LiveBirth, .date = birth}});
    ASSERT_TRUE(changes);
    ASSERT_TRUE(test.book().apply(*changes));
    const Agenda agenda = agendaOf(test);
    EXPECT_EQ(find(agenda, QStringLiteral("antenatal/")), std::nullopt);
    ASSERT_NE(find(agenda, QStringLiteral("procedure/B01/")), std::nullopt);
    EXPECT_EQ(find(agenda, QStringLiteral("procedure/B01/"))->lastDay, birth.addDays(13));
    EXPECT_NE(find(agenda, QStringLiteral("postpartum/2w/")), std::nullopt);
}

TEST_F(FamilyOfTheStory, GoesQuietWithALoss)
{
    auto changes =
        care::deliver(test.book(), pregnancy.id,
                      {care::Delivery{.fetus = 1, .outcome = Outcome::Stillbirth, .date = test.clock().today()}});
    ASSERT_TRUE(changes);
    ASSERT_TRUE(test.book().apply(*changes));
    const Agenda agenda = agendaOf(test);
    EXPECT_EQ(find(agenda, QStringLiteral("antenatal/")), std::nullopt);
    EXPECT_EQ(find(agenda, QStringLiteral("appointment/")), std::nullopt);
    EXPECT_TRUE(std::any_of(agenda.quiet.cbegin(), agenda.quiet.cend(),
                            [](const AgendaItem &item) { return item.procedure == QStringLiteral("S12"); }));
}

TEST(FamilyOf, AnEmptyBookIsEmpty)
{
    TestBook test;
    const auto family = familyOf(test.book());
    ASSERT_TRUE(family);
    EXPECT_TRUE(family->persons.isEmpty());
}

} // namespace
} // namespace oyako::agenda
