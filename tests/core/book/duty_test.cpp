// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/duty.h"

#include "core/book/setting_note.h"
#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using namespace records;

const QDate today(2026, 11, 22);

class DutyTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(book().setInfo({QStringLiteral("本所保健センター"), {}, QStringLiteral("1310000000")}));
        m_reader = addStaff(Duty::Reads);
        m_nurse = addStaff(Duty::Records);
        m_head = addStaff(Duty::Administers);
        m_gone = addStaff(Duty::Administers, today);
        m_child = book().add({}, Person{.givenName = QStringLiteral("葵"), .role = Role::Child}).value();
    }
    [[nodiscard]] Book &book() { return m_test.book(); }
    [[nodiscard]] RecordId addStaff(Duty duty, const QDate &retiredOn = {})
    {
        return book()
            .add({}, StaffMember{.name = QStringLiteral("髙木"), .duty = duty, .retiredOn = retiredOn})
            .value();
    }
    [[nodiscard]] Result<RecordId> visitBy(const RecordId &author)
    {
        book().setAuthor(author);
        return book().add(m_child, Checkup{.date = today});
    }
    /// A member's own record with a change in it, saved by `author`.
    template <class Change>
    [[nodiscard]] Result<ChangeId> editStaff(const RecordId &author, const RecordId &id, Change change)
    {
        book().setAuthor(author);
        auto member = book().find<StaffMember>(id).value();
        change(member.value);
        return book().edit(member);
    }

    TestBook m_test;
    RecordId m_reader;
    RecordId m_nurse;
    RecordId m_head;
    RecordId m_gone;
    RecordId m_child;
};

const Error refused{ErrorCode::NotAllowed, QStringLiteral("duty"), {}};

TEST_F(DutyTest, WhoRecordsOrAdministersMayWrite)
{
    EXPECT_TRUE(visitBy(m_nurse));
    EXPECT_TRUE(visitBy(m_head));
}

TEST_F(DutyTest, WhoReadsOrHasLeftMayWriteNothing)
{
    for (const RecordId &author : {m_reader, m_gone}) {
        const QStringList before = contentOf(book());
        EXPECT_EQ(visitBy(author).error(), refused);
        EXPECT_EQ(book().markEnteredInError(m_child).error(), refused);
        EXPECT_EQ(book().erase(m_child).error(), refused);
        EXPECT_EQ(book().undo(book().undoable()).error(), refused);
        EXPECT_EQ(contentOf(book()), before);
    }
}

TEST_F(DutyTest, WhoReadsMayStillNoteWhatTheyRead)
{
    book().setAuthor(m_reader);
    EXPECT_TRUE(book().noteAccess(Access::Read, m_child));
    EXPECT_EQ(book().auditLog().list({.staff = m_reader})->size(), 1);
}

TEST_F(DutyTest, WhoReadsOrHasLeftDecidesNothingForEverybody)
{
    const QString key = QStringLiteral("office.invite.18m");
    book().setAuthor(m_nurse);
    ASSERT_TRUE(book().setSetting(key, QStringLiteral("18")));
    for (const RecordId &author : {m_reader, m_gone}) {
        book().setAuthor(author);
        EXPECT_EQ(book().setSetting(key, QStringLiteral("19")).error(), refused);
        EXPECT_EQ(book().setting(key).value(), QStringLiteral("18"));
        EXPECT_TRUE(noteSetting(book(), QStringLiteral("clinic.recent"), m_child.toString()))
            << "what the program notes by itself";
    }
    book().setAuthor(m_head);
    EXPECT_TRUE(book().setSetting(key, QStringLiteral("19")));
}

TEST_F(DutyTest, OnlyAdministratorsChangeTheStaff)
{
    const auto rename = [](StaffMember &member) { member.name = QStringLiteral("高木"); };
    EXPECT_EQ(editStaff(m_nurse, m_reader, rename).error(), refused);
    EXPECT_TRUE(editStaff(m_head, m_reader, rename));
    book().setAuthor(m_nurse);
    EXPECT_EQ(book().add({}, StaffMember{.name = QStringLiteral("新人")}).error(), refused);
    EXPECT_EQ(book().markEnteredInError(m_reader).error(), refused);
    EXPECT_EQ(book().erase(m_reader).error(), refused);
}

TEST_F(DutyTest, EverybodyWhoWorksMayChangeTheirOwnSlotAndNotTheirDuty)
{
    const auto slot = [](StaffMember &member) { member.slot = QStringLiteral("new"); };
    EXPECT_TRUE(editStaff(m_reader, m_reader, slot));
    EXPECT_TRUE(editStaff(m_nurse, m_nurse, slot));
    EXPECT_EQ(editStaff(m_gone, m_gone, slot).error(), refused);
    EXPECT_EQ(editStaff(m_nurse, m_reader, slot).error(), refused) << "another's";
    EXPECT_EQ(editStaff(m_nurse, m_nurse, [](StaffMember &member) { member.duty = Duty::Administers; }).error(),
              refused);
    EXPECT_EQ(editStaff(m_reader, m_reader, [](StaffMember &member) { member.retiredOn = today; }).error(), refused);
}

TEST_F(DutyTest, AnOwnSlotDoesNotCarryOtherChanges)
{
    book().setAuthor(m_reader);
    auto own = book().find<StaffMember>(m_reader).value();
    own.value.slot = QStringLiteral("new");
    ChangeSet changes(QStringLiteral("edit"));
    changes.edit(own);
    changes.add(book().clock(), m_child, Checkup{.date = today});
    EXPECT_EQ(book().apply(changes).error(), refused);
    EXPECT_TRUE(book().find<StaffMember>(m_reader)->value.slot.isEmpty());
}

TEST_F(DutyTest, TextOfPapersFollowsTheDutyToo)
{
    book().setAuthor(m_nurse);
    const RecordId paper = book().add(m_child, Document{.title = QStringLiteral("紹介状")}).value();
    EXPECT_TRUE(book().setPaperText(paper, {{1, TextSource::Hand, QStringLiteral("一")}}));
    book().setAuthor(m_reader);
    EXPECT_EQ(book().setPaperText(paper, {{1, TextSource::Hand, QStringLiteral("二")}}).error(), refused);
    EXPECT_EQ(book().paperText(paper)->first().text, QStringLiteral("一"));
}

TEST_F(DutyTest, TheClinicsNameIsForAdministrators)
{
    const Info renamed{QStringLiteral("新しい名"), {}, QStringLiteral("1310000000")};
    for (const RecordId &author : {m_reader, m_nurse, m_gone}) {
        book().setAuthor(author);
        EXPECT_EQ(book().setInfo(renamed).error(), refused);
    }
    EXPECT_EQ(book().info()->name, QStringLiteral("本所保健センター"));
    book().setAuthor(m_head);
    EXPECT_TRUE(book().setInfo(renamed));
    EXPECT_EQ(book().info()->name, renamed.name);
}

TEST_F(DutyTest, AnAuthorWhoIsNoStaffMayDoEverything)
{
    for (const RecordId &author : {RecordId(), m_child, RecordId(QUuid::createUuid())}) {
        EXPECT_TRUE(visitBy(author)) << author.toString().toStdString();
    }
}

} // namespace
} // namespace oyako::book
