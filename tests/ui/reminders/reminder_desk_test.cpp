// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/reminder_desk.h"

#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/ui/reminders/fakes.h"

#include <gtest/gtest.h>

using namespace oyako;

namespace {

constexpr qint64 hour = 60 * 60;

class Desk : public testing::Test {
protected:
    void SetUp() override
    {
        m_book = test::makeBook(folder(), m_clock);
        ASSERT_TRUE(m_book);
        ASSERT_TRUE(m_book->store().replaceSystemKey()); // notes are kept only where the machine may open the book
        m_mother = *m_book->add({}, records::Person{.familyName = QStringLiteral("山田"),
                                                    .givenName = QStringLiteral("花子"),
                                                    .role = records::Role::Mother});
        m_choice.on = true;
    }

    [[nodiscard]] QString folder() const { return m_place.filePath(QStringLiteral("book")); }

    RecordId book(const char *title, int inDays)
    {
        return *m_book->add(m_mother, records::Appointment{.title = QString::fromUtf8(title),
                                                           .date = m_clock.today().addDays(inDays),
                                                           .time = QStringLiteral("15:00")});
    }

    std::unique_ptr<ui::ReminderDesk> start()
    {
        auto desk = std::make_unique<ui::ReminderDesk>(m_clock, m_keyStore, m_notifier);
        desk->useFolder(folder());
        desk->setChoice(m_choice, {});
        return desk;
    }

    /// Plans with the open book, then begins anew with the locked one.
    std::unique_ptr<ui::ReminderDesk> restarted()
    {
        auto before = start();
        before->bookOpened(*m_book);
        before->bookCloses();
        before.reset();
        return start();
    }

    void passUntilTomorrowAt(int hours)
    {
        const QDateTime then(m_clock.today().addDays(1), QTime(hours, 0), m_clock.zone());
        m_clock.advanceSeconds(m_clock.now().secsTo(then));
    }

    QTemporaryDir m_place;
    FixedClock m_clock{QDate(2026, 11, 22)};
    test::MemoryKeyStore m_keyStore;
    test::ListNotifier m_notifier;
    std::unique_ptr<book::Book> m_book;
    RecordId m_mother;
    ui::ReminderChoice m_choice;
};

TEST_F(Desk, RemindsAfterARestartWithoutTheBook)
{
    book("歯科", 2);
    const auto desk = restarted();
    EXPECT_TRUE(m_notifier.notices.isEmpty());
    passUntilTomorrowAt(9);
    desk->look();
    desk->look();
    ASSERT_EQ(m_notifier.notices.size(), 1);
    EXPECT_FALSE(m_notifier.notices.first().body.contains(QStringLiteral("歯科")));
}

TEST_F(Desk, LeadsToTheItemOnceTheBookIsOpen)
{
    const RecordId appointment = book("歯科", 2);
    const auto desk = restarted();
    passUntilTomorrowAt(9);
    desk->look();
    ASSERT_EQ(m_notifier.notices.size(), 1);
    const QString token = m_notifier.notices.first().token;
    EXPECT_TRUE(desk->destinationOf(token).argument.isEmpty()) << "a locked book says nothing";
    desk->bookOpened(*m_book);
    EXPECT_EQ(desk->destinationOf(token).place, QStringLiteral("today"));
    EXPECT_EQ(desk->destinationOf(token).argument, QStringLiteral("appointment/") + appointment.toString());
}

TEST_F(Desk, MakesOneNoticeOfManyThingsAfterAHoliday)
{
    for (int days = 2; days < 8; ++days) {
        book("健診", days);
    }
    m_choice.rules.appointmentDays = 1;
    const auto desk = restarted();
    m_clock.advanceDays(5);
    desk->look();
    EXPECT_EQ(m_notifier.notices.size(), 1);
    EXPECT_TRUE(m_notifier.notices.first().token.isEmpty());
}

TEST_F(Desk, SaysWhatItIsAboutOnlyWhereThatIsAllowedAndTheBookIsOpen)
{
    book("歯科", 2);
    m_choice.names = true;
    const auto desk = start();
    desk->bookOpened(*m_book);
    passUntilTomorrowAt(9);
    desk->look();
    ASSERT_EQ(m_notifier.notices.size(), 1);
    EXPECT_EQ(m_notifier.notices.first().title, QStringLiteral("歯科"));
}

TEST_F(Desk, KeepsToTheQuietHours)
{
    book("歯科", 2);
    m_choice.rules.at = QTime(22, 0);
    const auto desk = restarted();
    passUntilTomorrowAt(22);
    desk->look();
    EXPECT_TRUE(m_notifier.notices.isEmpty());
    m_clock.advanceSeconds(9 * hour);
    desk->look();
    EXPECT_EQ(m_notifier.notices.size(), 1);
}

TEST_F(Desk, TriesAgainWhereNoDesktopIsThereYet)
{
    book("歯科", 2);
    const auto desk = restarted();
    passUntilTomorrowAt(9);
    m_notifier.works = false;
    desk->look();
    m_notifier.works = true;
    desk->look();
    EXPECT_EQ(m_notifier.notices.size(), 1);
    const auto again = start();
    EXPECT_EQ(m_notifier.notices.size(), 1) << "what was told stays told after a restart";
}

TEST_F(Desk, FollowsTheBookWhileItIsOpen)
{
    const RecordId appointment = book("歯科", 2);
    const auto desk = start();
    desk->bookOpened(*m_book);
    ASSERT_TRUE(m_book->markEnteredInError(appointment));
    desk->bookCloses();
    passUntilTomorrowAt(9);
    desk->look();
    EXPECT_TRUE(m_notifier.notices.isEmpty());
}

TEST_F(Desk, IsSilentWhenTurnedOff)
{
    book("歯科", 2);
    const auto desk = restarted();
    m_choice.on = false;
    desk->setChoice(m_choice, {});
    passUntilTomorrowAt(9);
    desk->look();
    EXPECT_TRUE(m_notifier.notices.isEmpty());
    EXPECT_TRUE(m_keyStore.keys.isEmpty());
}

} // namespace
