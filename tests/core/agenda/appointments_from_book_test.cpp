// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/appointments_from_book.h"

#include "core/agenda/agenda_of_book.h"
#include "core/agenda/family_from_book.h"
#include "core/agenda/month.h"
#include "core/immunization/japan/load.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::agenda {
namespace {

using records::Appointment;

class SeriesTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_child = *m_test.book().add({}, records::Person{.givenName = QStringLiteral("陽翔"),
                                                         .role = records::Role::Child,
                                                         .birthDate = QDate(2026, 5, 1)});
    }

    /// Every Thursday from the week before today on.
    RecordId addSwimming(const QList<QDate> &except = {})
    {
        return *m_test.book().add(m_child, Appointment{.title = QStringLiteral("スイミング"),
                                                       .date = QDate(2026, 11, 19),
                                                       .time = QStringLiteral("10:00"),
                                                       .calendarUid = QStringLiteral("swim@pool.example"),
                                                       .recurrence = QStringLiteral("FREQ=WEEKLY"),
                                                       .exceptDays = except});
    }
    void addChangedDay(records::AppointmentStatus status, const QDate &to)
    {
        ASSERT_TRUE(m_test.book().add(
            m_child, Appointment{.title = QStringLiteral("スイミング"),
                                 .date = to,
                                 .status = status,
                                 .calendarUid = QStringLiteral("swim@pool.example 20261210T010000Z")}));
    }
    QStringList december()
    {
        const auto family = *familyOf(m_test.book());
        const auto agenda = *ofBook(m_test.book(), immunization::japanSchedule());
        QStringList days;
        for (const DayEntry &entry :
             daysOf(agenda, family.appointments, QDate(2026, 12, 1), QDate(2026, 12, 31), m_child)) {
            if (entry.reason == DayReason::Appointment) {
                days.append(entry.day.toString(QStringLiteral("d")));
            }
        }
        return days;
    }

    TestBook m_test;
    RecordId m_child;
};

TEST_F(SeriesTest, WhatIsBroughtIsAListAgainSoThatEachThingIsSaidInTheReadersWords)
{
    ASSERT_TRUE(m_test.book().add(m_child, Appointment{.title = QStringLiteral("MR"),
                                                       .date = QDate(2026, 12, 15),
                                                       .bring = QStringLiteral("予診票、母子健康手帳")}));
    EXPECT_EQ(familyOf(m_test.book())->appointments.last().bring,
              (QStringList{QStringLiteral("予診票"), QStringLiteral("母子健康手帳")}));
}

TEST_F(SeriesTest, TheMonthShowsEachDayOfIt)
{
    addSwimming({QDate(2026, 12, 24)});
    EXPECT_EQ(december().join(QLatin1Char(' ')), QStringLiteral("3 10 17 31"));
}

TEST_F(SeriesTest, FurtherDaysOfAFileStandBesideThoseOfTheRule)
{
    auto swimming = *m_test.book().find<Appointment>(addSwimming({QDate(2026, 12, 24), QDate(2026, 12, 26)}));
    swimming.value.calendarRest = QStringLiteral("URL:https://pool.example\n"
                                                 "RDATE;TZID=Asia/Tokyo:20261205T090000,20261224T140000\n"
                                                 "RDATE;TZID=Asia/Tokyo:20261226T100000,20991201T100000\n");
    ASSERT_TRUE(m_test.book().edit(swimming));
    EXPECT_EQ(december().join(QLatin1Char(' ')), QStringLiteral("3 5 10 17 24 31"))
        << "the 24th is moved to the afternoon, the 26th called off";
    const FamilySnapshot family = *familyOf(m_test.book());
    for (const PlannedAppointment &one : family.appointments) {
        EXPECT_TRUE(one.date != QDate(2026, 12, 24) || one.time == QStringLiteral("14:00"));
        EXPECT_LT(one.date.year(), 2099);
    }
}

TEST_F(SeriesTest, DaysWithoutARuleAreEachListed)
{
    ASSERT_TRUE(m_test.book().add(m_child,
                                  Appointment{.title = QStringLiteral("両親学級"),
                                              .date = QDate(2026, 12, 1),
                                              .calendarRest = QStringLiteral("RDATE;VALUE=DATE:20261208,20261215\n")}));
    EXPECT_EQ(december().join(QLatin1Char(' ')), QStringLiteral("1 8 15"));
}

TEST_F(SeriesTest, ADayThatWasMovedOrCalledOffStandsForItself)
{
    addSwimming();
    addChangedDay(records::AppointmentStatus::Planned, QDate(2026, 12, 11));
    EXPECT_EQ(december().join(QLatin1Char(' ')), QStringLiteral("3 11 17 24 31"));
}

TEST_F(SeriesTest, ADayCalledOffIsGone)
{
    addSwimming();
    addChangedDay(records::AppointmentStatus::Cancelled, QDate(2026, 12, 10));
    EXPECT_EQ(december().join(QLatin1Char(' ')), QStringLiteral("3 17 24 31"));
}

TEST_F(SeriesTest, TheListOfWhatToDoHasOnlyTheNextOne)
{
    const RecordId swimming = addSwimming();
    QStringList ids;
    const Agenda agenda = *ofBook(m_test.book(), immunization::japanSchedule());
    for (const GroupedItem &grouped : agenda.items) {
        if (grouped.item.kind == ItemKind::Appointment) {
            ids.append(grouped.item.id);
        }
    }
    EXPECT_EQ(ids, QStringList{QStringLiteral("appointment/%1/2026-11-26").arg(swimming.toString())});
}

} // namespace
} // namespace oyako::agenda
