// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/reminder_file.h"

#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/ui/reminders/fakes.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace oyako;
using store::DueNote;

namespace {

const QDateTime noon(QDate(2026, 12, 1), QTime(3, 0), Qt::UTC);

class ReminderFileTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(test::makeBook(folder(), m_clock)); }

    /// The person has chosen that this machine may open the book.
    void useKeyStore(bool use = true) const
    {
        auto store =
            store::Store::open(folder(), store::Passphrase{store::Secret::copyOf(QByteArrayView(test::passphrase))});
        ASSERT_TRUE(store);
        if (use) {
            ASSERT_TRUE(store->replaceSystemKey());
        } else {
            ASSERT_TRUE(
                store->changeKeys([](store::KeySlots &keys) { return keys.removeOthers(store::SlotKind::System); }));
        }
    }

    [[nodiscard]] QString folder() const { return m_place.filePath(QStringLiteral("book")); }
    [[nodiscard]] bool has(const char *name) const
    {
        return QFile::exists(folder() + QLatin1Char('/') + QLatin1String(name));
    }
    static std::vector<DueNote> read(ui::ReminderFile &file)
    {
        std::vector<DueNote> answer;
        file.read([&answer](const std::vector<DueNote> &notes) { answer = notes; });
        return answer;
    }

    QTemporaryDir m_place;
    FixedClock m_clock{QDate(2026, 11, 22)};
    const std::vector<DueNote> m_notes{{noon.addDays(2), noon.addDays(9), QUuid::createUuid()},
                                       {noon, noon.addDays(1), QUuid::createUuid()}};
    test::MemoryKeyStore m_keyStore;
};

TEST_F(ReminderFileTest, IsSealedUnderAKeyOfItsOwnWhereThereIsAKeyStore)
{
    useKeyStore();
    ui::ReminderFile(m_keyStore, folder()).write(m_notes);
    EXPECT_EQ(m_keyStore.keys.size(), 1);
    EXPECT_TRUE(has("reminders.sealed"));
    EXPECT_FALSE(has("reminders.next"));
    ui::ReminderFile after(m_keyStore, folder());
    EXPECT_EQ(read(after), m_notes);
}

TEST_F(ReminderFileTest, AsksAKeyStoreAgainThatHadNotStarted)
{
    useKeyStore();
    ui::ReminderFile(m_keyStore, folder()).write(m_notes);
    ui::ReminderFile after(m_keyStore, folder());
    m_keyStore.starting = true;
    EXPECT_TRUE(read(after).empty());
    m_keyStore.starting = false;
    EXPECT_EQ(read(after), m_notes);
}

TEST_F(ReminderFileTest, NeverTroublesTheKeyStoreOfWhoDidNotChooseIt)
{
    ui::ReminderFile file(m_keyStore, folder());
    file.write(m_notes);
    EXPECT_EQ(read(file).size(), 2U);
    file.remove();
    EXPECT_EQ(m_keyStore.questions, 0);
}

TEST_F(ReminderFileTest, AsksOnceAndNotAgainAfterARefusal)
{
    useKeyStore();
    ui::ReminderFile(m_keyStore, folder()).write(m_notes);
    ui::ReminderFile after(m_keyStore, folder());
    m_keyStore.refused = true;
    m_keyStore.questions = 0;
    for (int look = 0; look < 5; ++look) {
        EXPECT_TRUE(read(after).empty());
    }
    after.write(m_notes);
    EXPECT_EQ(m_keyStore.questions, 1);
    EXPECT_TRUE(has("reminders.next")) << "still reminds, with one instant and nothing else";
}

TEST_F(ReminderFileTest, AsksOnceWhereTheKeyIsGoneOrHiddenByARefusal)
{
    useKeyStore();
    ui::ReminderFile(m_keyStore, folder()).write(m_notes);
    m_keyStore.keys.clear();
    m_keyStore.questions = 0;
    ui::ReminderFile after(m_keyStore, folder());
    for (int look = 0; look < 5; ++look) {
        EXPECT_TRUE(read(after).empty());
    }
    EXPECT_EQ(m_keyStore.questions, 1);
    after.write(m_notes);
    EXPECT_EQ(read(after), m_notes);
}

TEST_F(ReminderFileTest, LeavesTheKeyStoreWhenThePersonTakesItAway)
{
    useKeyStore();
    ui::ReminderFile file(m_keyStore, folder());
    file.write(m_notes);
    useKeyStore(false);
    file.write(m_notes);
    EXPECT_TRUE(m_keyStore.keys.isEmpty());
    EXPECT_FALSE(has("reminders.sealed"));
    EXPECT_TRUE(has("reminders.next"));
}

TEST_F(ReminderFileTest, HoldsOneInstantAndNothingElseWithoutAKeyStore)
{
    platform::NoKeyStore none;
    ui::ReminderFile file(none, folder());
    file.write(m_notes);
    QFile plain(folder() + QStringLiteral("/reminders.next"));
    ASSERT_TRUE(plain.open(QIODevice::ReadOnly));
    EXPECT_EQ(plain.readAll(), QByteArray("2026-12-01T03:00:00Z\n"));
    EXPECT_FALSE(plain.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    const auto notes = read(file);
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].due, noon);
    EXPECT_EQ(notes[1].due, noon.addDays(7)) << "asked once more a week later";
}

TEST_F(ReminderFileTest, IsEmptyWithoutReminders)
{
    platform::NoKeyStore none;
    ui::ReminderFile file(none, folder());
    file.write({});
    EXPECT_TRUE(read(file).empty());
}

TEST_F(ReminderFileTest, LeavesNothingBehindWhenTurnedOff)
{
    useKeyStore();
    ui::ReminderFile file(m_keyStore, folder());
    file.write(m_notes);
    file.remove();
    EXPECT_TRUE(m_keyStore.keys.isEmpty());
    EXPECT_FALSE(has("reminders.sealed"));
    EXPECT_TRUE(read(file).empty());
}

} // namespace
