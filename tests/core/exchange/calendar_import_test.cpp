// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/calendar_import.h"

#include "core/exchange/calendar_export.h"
#include "core/immunization/japan/load.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using records::Appointment;
using records::AppointmentStatus;

const QTimeZone tokyo("Asia/Tokyo");

/// A file as other programs write it: LF line ends, no VTIMEZONE, lower-case names.
QByteArray foreign(const QByteArray &lines, const QByteArray &sequence = "2")
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nuid:swim-1@pool.example\nSEQUENCE:" + sequence +
           "\nsummary:ベビースイミング\n" + lines + "END:VEVENT\nEND:VCALENDAR\n";
}

const QByteArray weekly = "DTSTART;TZID=Tokyo Standard Time:20261210T100000\nDURATION:PT45M\n"
                          "RRULE:FREQ=WEEKLY;BYDAY=TH\nLOCATION:市民プール\nDESCRIPTION:帽子を持っていく\n"
                          "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-P2D\nEND:VALARM\n";

class CalendarImportTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_child = *m_test.book().add({}, records::Person{.familyName = QStringLiteral("山田"),
                                                         .givenName = QStringLiteral("陽翔"),
                                                         .role = records::Role::Child,
                                                         .birthDate = QDate(2026, 5, 1)});
    }

    QList<IncomingEvent> preview(const QByteArray &file)
    {
        const auto events = readCalendar(file, tokyo);
        EXPECT_TRUE(events);
        return previewCalendar(m_test.book(), immunization::japanSchedule(), events.value_or(QList<CalendarEvent>()))
            .value_or(QList<IncomingEvent>());
    }

    /// Takes a file in and answers how many appointments that touched.
    qsizetype takeIn(const QByteArray &file)
    {
        const book::ChangeSet changes = acceptCalendar(preview(file), m_test.clock(), m_child);
        const qsizetype count = changes.steps().size();
        EXPECT_TRUE(count == 0 || m_test.book().apply(changes));
        return count;
    }

    QList<book::Stored<Appointment>> appointments() { return *m_test.book().list<Appointment>(); }

    TestBook m_test;
    RecordId m_child;
};

TEST_F(CalendarImportTest, KeepsAllAForeignEventSays)
{
    EXPECT_EQ(takeIn(foreign(weekly)), 1);
    const Appointment taken = appointments().first().value;
    EXPECT_EQ(appointments().first().person, m_child);
    EXPECT_EQ(taken.title, QStringLiteral("ベビースイミング"));
    EXPECT_EQ(taken.date, QDate(2026, 12, 10));
    EXPECT_EQ(taken.time, QStringLiteral("10:00"));
    EXPECT_EQ(taken.minutes, 45);
    EXPECT_EQ(taken.place, QStringLiteral("市民プール"));
    EXPECT_EQ(taken.note, QStringLiteral("帽子を持っていく"));
    EXPECT_EQ(taken.calendarUid, QStringLiteral("swim-1@pool.example"));
    EXPECT_EQ(taken.sequence, 2);
    EXPECT_EQ(taken.recurrence, QStringLiteral("FREQ=WEEKLY;BYDAY=TH"));
    EXPECT_EQ(taken.alarmDays, QList<int>{2});
}

TEST_F(CalendarImportTest, HandsAForeignEventOnAsItCame)
{
    const auto before = readCalendar(foreign(weekly), tokyo);
    EXPECT_EQ(takeIn(foreign(weekly)), 1);
    const auto file = exportCalendar(m_test.book(), immunization::japanSchedule(), {});
    const auto after = readCalendar(*file, tokyo);
    ASSERT_TRUE(before && after);
    const auto swim = std::find_if(after->cbegin(), after->cend(),
                                   [&](const CalendarEvent &event) { return event.uid == before->first().uid; });
    ASSERT_NE(swim, after->cend());
    EXPECT_EQ(swim->recurrence, before->first().recurrence);
    EXPECT_EQ(swim->time, before->first().time);
    EXPECT_EQ(swim->minutes, 45);
    EXPECT_EQ(swim->sequence, 2);
    EXPECT_EQ(swim->alarmDays, before->first().alarmDays);
    EXPECT_EQ(swim->description, QStringLiteral("帽子を持っていく"));
    EXPECT_EQ(swim->title, before->first().title);
    EXPECT_EQ(swim->place, before->first().place);
}

TEST_F(CalendarImportTest, TwiceChangesNothing)
{
    EXPECT_EQ(takeIn(foreign(weekly)), 1);
    EXPECT_EQ(takeIn(foreign(weekly)), 0);
    EXPECT_EQ(appointments().size(), 1);
}

TEST_F(CalendarImportTest, FollowsAChangeAndKeepsWhatTheFamilyNoted)
{
    takeIn(foreign(weekly));
    auto stored = appointments().first();
    stored.value.bring = QStringLiteral("水着");
    ASSERT_TRUE(m_test.book().edit(stored));
    EXPECT_EQ(takeIn(foreign("DTSTART:20261211T020000Z\n", "3")), 1);
    const Appointment changed = appointments().first().value;
    EXPECT_EQ(changed.date, QDate(2026, 12, 11));
    EXPECT_EQ(changed.time, QStringLiteral("11:00"));
    EXPECT_EQ(changed.bring, QStringLiteral("水着"));
}

TEST_F(CalendarImportTest, LeavesAnOlderFileAlone)
{
    takeIn(foreign(weekly));
    EXPECT_EQ(takeIn(foreign("DTSTART:20261211T020000Z\n", "1")), 0);
}

TEST_F(CalendarImportTest, CallsOffWhatIsCancelled)
{
    takeIn(foreign(weekly));
    EXPECT_EQ(takeIn(foreign(weekly + "STATUS:CANCELLED\n", "3")), 1);
    EXPECT_EQ(appointments().first().value.status, AppointmentStatus::Cancelled);
    EXPECT_EQ(takeIn(foreign(weekly + "STATUS:CANCELLED\n", "3")), 0);
}

TEST_F(CalendarImportTest, IsNotInterestedInWhatIsOverOrWasNeverHere)
{
    const auto past = preview(foreign("DTSTART:20260110T020000Z\n"));
    ASSERT_EQ(past.size(), 1);
    EXPECT_EQ(past.first().state, CalendarState::Past);
    EXPECT_EQ(preview(foreign(weekly + "STATUS:CANCELLED\n")).first().state, CalendarState::Same);
}

TEST_F(CalendarImportTest, SV_04_LeavesNothingOutUnsaid)
{
    const auto noDay = preview(foreign("DTSTART;VALUE=DATE:20270230\n"));
    ASSERT_EQ(noDay.size(), 1);
    EXPECT_EQ(noDay.first().state, CalendarState::Unmapped);
    EXPECT_FALSE(noDay.first().event.title.isEmpty());
    const auto task = preview("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:task\nSUMMARY:\xe5\xb1\x8a\nEND:VTODO\n"
                              "END:VCALENDAR\n");
    ASSERT_EQ(task.size(), 1);
    EXPECT_EQ(task.first().state, CalendarState::Unmapped);
    EXPECT_EQ(task.first().event.title, QStringLiteral("届"));
    EXPECT_TRUE(acceptCalendar(task, m_test.clock(), m_child).isEmpty());
}

TEST_F(CalendarImportTest, OfTwoEditionsInOneFileTheLaterCounts)
{
    const QByteArray later = foreign("DTSTART:20261211T020000Z\n", "3");
    const QByteArray earlier = foreign(weekly);
    for (const QByteArray &file : {QByteArray(later + earlier), QByteArray(earlier + later)}) {
        const auto events = preview(file);
        ASSERT_EQ(events.size(), 2);
        for (const IncomingEvent &incoming : events) {
            EXPECT_EQ(incoming.state, incoming.event.sequence == 3 ? CalendarState::New : CalendarState::Same);
        }
    }
    EXPECT_EQ(takeIn(earlier + later), 1);
    EXPECT_EQ(appointments().first().value.date, QDate(2026, 12, 11));
}

TEST_F(CalendarImportTest, TakesOneDayOfASeriesThatDiffersAsItsOwn)
{
    takeIn(foreign(weekly));
    EXPECT_EQ(takeIn(foreign("RECURRENCE-ID:20261217T010000Z\nDTSTART:20261218T020000Z\n")), 1);
    EXPECT_EQ(appointments().size(), 2);
}

TEST_F(CalendarImportTest, TakesSeveralWholeDays)
{
    takeIn(foreign("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\n"));
    const Appointment taken = appointments().first().value;
    EXPECT_TRUE(taken.time.isEmpty());
    EXPECT_EQ(taken.minutes, 3 * 24 * 60);
}

TEST_F(CalendarImportTest, OfOurOwnFileChangesNothing)
{
    ASSERT_TRUE(m_test.book().add(m_child, Appointment{.title = QStringLiteral("小児科"),
                                                       .date = m_test.clock().today().addDays(4),
                                                       .time = QStringLiteral("09:00"),
                                                       .place = QStringLiteral("港小児科")}));
    const auto file = exportCalendar(m_test.book(), immunization::japanSchedule(), {});
    ASSERT_TRUE(file);
    for (const IncomingEvent &incoming : preview(*file)) {
        EXPECT_EQ(incoming.state, CalendarState::Same) << incoming.event.title.toStdString();
    }
}

TEST_F(CalendarImportTest, FollowsOurOwnEventMovedInAnotherCalendar)
{
    const RecordId id = *m_test.book().add(m_child, Appointment{.title = QStringLiteral("小児科"),
                                                                .date = m_test.clock().today().addDays(4),
                                                                .time = QStringLiteral("09:00"),
                                                                .note = QStringLiteral("保険証")});
    auto file = *exportCalendar(m_test.book(), immunization::japanSchedule(), {});
    file.replace("T090000", "T100000");
    takeIn(file);
    const Appointment moved = m_test.book().find<Appointment>(id)->value;
    EXPECT_EQ(moved.time, QStringLiteral("10:00"));
    EXPECT_EQ(moved.title, QStringLiteral("小児科"));
    EXPECT_EQ(moved.note, QStringLiteral("保険証"));
    EXPECT_TRUE(moved.calendarUid.isEmpty());
}

TEST_F(CalendarImportTest, IsOneStepThatCanBeUndone)
{
    takeIn(foreign(weekly));
    ASSERT_TRUE(m_test.book().undoLast());
    EXPECT_TRUE(appointments().isEmpty());
}

TEST_F(CalendarImportTest, LeavesOutWhatWasNotChosen)
{
    const auto incoming = preview(foreign(weekly));
    EXPECT_TRUE(acceptCalendar(incoming, m_test.clock(), m_child, {incoming.first().key}).isEmpty());
}

TEST_F(CalendarImportTest, ASeriesWithinADayIsListedWithItsReasonAndNotTaken)
{
    for (const char *rule : {"FREQ=SECONDLY;COUNT=999999999", "FREQ=MINUTELY", "FREQ=HOURLY;INTERVAL=8"}) {
        const auto events = preview(foreign("DTSTART:20261210T010000Z\nRRULE:" + QByteArray(rule) + '\n'));
        ASSERT_EQ(events.size(), 1) << rule;
        EXPECT_EQ(events.first().state, CalendarState::Unmapped) << rule;
        EXPECT_EQ(events.first().reason, QStringLiteral("within_a_day")) << rule;
        EXPECT_TRUE(acceptCalendar(events, m_test.clock(), m_child).isEmpty()) << rule;
    }
    EXPECT_EQ(preview(foreign("DTSTART;VALUE=DATE:20270230\n")).first().reason, QStringLiteral("no_day"));
    EXPECT_TRUE(preview(foreign(weekly)).first().reason.isEmpty());
}

TEST_F(CalendarImportTest, WhoseDaysCannotBeReadIsListedWithItsReasonAndNotTaken)
{
    for (const char *line :
         {"RRULE:FREQ=WEEKLY;INTERVAL=0", "RRULE:FREQ=FORTNIGHTLY", "RRULE:", "RRULE:FREQ=WEEKLY;UNTIL=spring",
          "RRULE:FREQ=WEEKLY;BYDAY=XX", "RRULE:FREQ=YEARLY;BYMONTH=13", "RRULE:FREQ=WEEKLY\nRRULE:FREQ=MONTHLY",
          "RRULE:FREQ=WEEKLY\nEXDATE:someday", "RRULE:FREQ=WEEKLY\nEXRULE:FREQ=MONTHLY", "RDATE:someday",
          "RECURRENCE-ID:someday"}) {
        const auto events = preview(foreign("DTSTART:20261210T010000Z\n" + QByteArray(line) + '\n'));
        ASSERT_EQ(events.size(), 1) << line;
        EXPECT_EQ(events.first().state, CalendarState::Unmapped) << line;
        EXPECT_EQ(events.first().reason, QStringLiteral("unreadable_rule")) << line;
        EXPECT_FALSE(events.first().event.title.isEmpty()) << "so that it can be named";
        EXPECT_TRUE(acceptCalendar(events, m_test.clock(), m_child).isEmpty()) << line;
    }
    for (const char *line : {"RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261217T010000Z", "RDATE:20261217T010000Z",
                             "DESCRIPTION:in RRULE property", "X-ANY:RRULE"}) {
        const auto events = preview(foreign("DTSTART:20261210T010000Z\n" + QByteArray(line) + '\n'));
        EXPECT_EQ(events.first().state, CalendarState::New) << line;
    }
}

TEST_F(CalendarImportTest, AnUnreadableRuleLeavesTheAppointmentHereAsItIs)
{
    takeIn(foreign(weekly));
    EXPECT_EQ(takeIn(foreign("DTSTART:20261211T020000Z\nRRULE:FREQ=WEEKLY;INTERVAL=0\n", "3")), 0);
    EXPECT_EQ(appointments().first().value.recurrence, QStringLiteral("FREQ=WEEKLY;BYDAY=TH"));
    EXPECT_EQ(appointments().first().value.date, QDate(2026, 12, 10));
}

TEST_F(CalendarImportTest, AnAppointmentHereIsCalledOffWhateverItsRuleSays)
{
    takeIn(foreign(weekly));
    EXPECT_EQ(takeIn(foreign("DTSTART:20261210T010000Z\nSTATUS:CANCELLED\nRRULE:FREQ=WEEKLY;INTERVAL=0\n", "3")), 1);
    ASSERT_TRUE(m_test.book().undoLast());
    EXPECT_EQ(takeIn(foreign("DTSTART:20261210T010000Z\nSTATUS:CANCELLED\nRRULE:FREQ=SECONDLY\n", "3")), 1);
    EXPECT_EQ(appointments().first().value.status, AppointmentStatus::Cancelled);
}

TEST_F(CalendarImportTest, SeriesThatTakeTooLongToWorkOutAreRefused)
{
    const auto refusal = [&](const QByteArray &lines) {
        const auto events = previewCalendar(m_test.book(), immunization::japanSchedule(),
                                            *readCalendar(foreign(lines), tokyo), std::chrono::milliseconds(0));
        return events ? std::nullopt : std::optional(events.error());
    };
    EXPECT_EQ(refusal(weekly), (Error{ErrorCode::TooLarge, QStringLiteral("series"), {QStringLiteral("0")}}));
    EXPECT_EQ(refusal("DTSTART:20261211T020000Z\n"), std::nullopt) << "without a rule nothing is worked out";
}

TEST_F(CalendarImportTest, ImpossibleDaysOfAThousandEventsTakeNoTime)
{
    QByteArray events;
    for (int i = 0; i < 1000; ++i) {
        events += "BEGIN:VEVENT\nUID:u" + QByteArray::number(i) +
                  "\nDTSTART:20270101T100000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n";
    }
    const auto found = preview("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n");
    ASSERT_EQ(found.size(), 1000);
    for (const IncomingEvent &incoming : found) {
        EXPECT_EQ(incoming.reason, QStringLiteral("unreadable_rule"));
    }
}

} // namespace
} // namespace oyako::exchange
