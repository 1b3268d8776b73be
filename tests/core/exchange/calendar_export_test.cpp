// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/calendar_export.h"

#include "core/immunization/japan/load.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using records::Appointment;

class CalendarExportTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_mother = *m_test.book().add({}, records::Person{.familyName = QStringLiteral("山田"),
                                                          .givenName = QStringLiteral("花子"),
                                                          .role = records::Role::Mother});
        m_dentist = *m_test.book().add(m_mother, Appointment{.title = QStringLiteral("歯科"),
                                                             .date = m_test.clock().today().addDays(9),
                                                             .time = QStringLiteral("10:30"),
                                                             .place = QStringLiteral("みどり歯科")});
    }

    QByteArray exported(const QString &mask = {})
    {
        CalendarExport what;
        what.maskedTitle = mask;
        return exportCalendar(m_test.book(), immunization::japanSchedule(), what).value_or(QByteArray());
    }

    QList<CalendarEvent> events()
    {
        return readCalendar(exported(), QTimeZone("Asia/Tokyo")).value_or(QList<CalendarEvent>());
    }

    CalendarEvent dentist()
    {
        const QList<CalendarEvent> all = events();
        for (const CalendarEvent &event : all) {
            if (m_uid.isEmpty() ? event.title.contains(QStringLiteral("歯科")) : event.uid == m_uid) {
                m_uid = event.uid;
                return event;
            }
        }
        return {};
    }

    void moveTo(const QDate &date)
    {
        auto stored = m_test.book().find<Appointment>(m_dentist);
        stored->value.date = date;
        ASSERT_TRUE(m_test.book().edit(*stored));
    }

    TestBook m_test;
    RecordId m_mother;
    RecordId m_dentist;
    QString m_uid; ///< Of the dentist's event, as first exported.
};

TEST_F(CalendarExportTest, RaisesTheSequenceOfWhatChangedAndOfNothingElse)
{
    EXPECT_EQ(dentist().sequence, 0);
    EXPECT_EQ(dentist().sequence, 0);
    moveTo(m_test.clock().today().addDays(10));
    EXPECT_EQ(dentist().sequence, 1);
    EXPECT_EQ(dentist().sequence, 1);
    moveTo(m_test.clock().today().addDays(11));
    EXPECT_EQ(dentist().sequence, 2);
}

TEST_F(CalendarExportTest, HandsTheNoteOfAnAppointmentOn)
{
    auto stored = m_test.book().find<Appointment>(m_dentist);
    stored->value.note = QStringLiteral("上の子も連れていく\n2階");
    stored->value.bring = QStringLiteral("保険証");
    ASSERT_TRUE(m_test.book().edit(*stored));
    EXPECT_EQ(dentist().description, QStringLiteral("上の子も連れていく\n2階\n保険証"));
    EXPECT_FALSE(exported(QStringLiteral("予定")).contains("連れていく"));
}

TEST_F(CalendarExportTest, CallsOffOnceWhatIsGone)
{
    ASSERT_EQ(events().size(), 1);
    ASSERT_TRUE(m_test.book().markEnteredInError(m_dentist));
    const CalendarEvent gone = dentist();
    EXPECT_TRUE(gone.cancelled);
    EXPECT_EQ(gone.sequence, 1);
    EXPECT_TRUE(events().isEmpty());
}

TEST_F(CalendarExportTest, DoesNotCallOffWhatIsOver)
{
    ASSERT_EQ(events().size(), 1);
    m_test.clock().advanceDays(20);
    EXPECT_TRUE(events().isEmpty());
}

TEST_F(CalendarExportTest, RemembersOverAReopening)
{
    ASSERT_EQ(events().size(), 1);
    m_test.reopen();
    moveTo(m_test.clock().today().addDays(10));
    EXPECT_EQ(dentist().sequence, 1);
}

TEST_F(CalendarExportTest, HoldsNoNamePlaceOrTitleWhenMasked)
{
    const QByteArray masked = exported(QStringLiteral("予定"));
    EXPECT_TRUE(masked.contains("SUMMARY:予定"));
    for (const char *word : {"歯科", "みどり", "山田", "花子"}) {
        EXPECT_FALSE(masked.contains(word)) << word;
    }
    ASSERT_TRUE(m_test.book().markEnteredInError(m_dentist));
    EXPECT_FALSE(exported(QStringLiteral("予定")).contains("歯科")) << "nor when called off";
}

} // namespace
} // namespace oyako::exchange
