// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/permissions.h"

#include "tests/support/open_book.h"

#include <gtest/gtest.h>

namespace oyako::clinic {
namespace {

using records::Duty;
using records::StaffMember;

constexpr Permissions everything{true, true, true};
constexpr Permissions nothing{};

class PermissionsTest : public testing::Test {
protected:
    void makeClinic()
    {
        book::Info info = m_book.book().info().value();
        info.facility = QStringLiteral("1310000000");
        ASSERT_TRUE(m_book.book().setInfo(info));
    }
    [[nodiscard]] RecordId addStaff(Duty duty, const QDate &retiredOn = {})
    {
        m_book.book().setAuthor({});
        return m_book.book()
            .add({}, StaffMember{.name = QStringLiteral("髙木"), .duty = duty, .retiredOn = retiredOn})
            .value();
    }
    [[nodiscard]] Permissions of(const RecordId &author)
    {
        m_book.book().setAuthor(author);
        return permissionsOf(m_book.book()).value();
    }

    TestBook m_book;
};

TEST_F(PermissionsTest, AtHomeEverybodyMayDoEverything)
{
    EXPECT_EQ(of({}), everything);
}

TEST_F(PermissionsTest, AClinicWithoutStaffYetIsOpenToWhoeverMadeIt)
{
    makeClinic();
    EXPECT_EQ(of({}), everything);
}

TEST_F(PermissionsTest, FollowTheDuty)
{
    makeClinic();
    EXPECT_EQ(of(addStaff(Duty::Reads)), nothing);
    EXPECT_EQ(of(addStaff(Duty::Records)), (Permissions{true, true, false}));
    EXPECT_EQ(of(addStaff(Duty::Administers)), everything);
}

TEST_F(PermissionsTest, NobodyAndTheRetiredMayDoNothing)
{
    makeClinic();
    (void)addStaff(Duty::Administers);
    EXPECT_EQ(of({}), nothing);
    EXPECT_EQ(of(addStaff(Duty::Administers, QDate(2026, 3, 31))), nothing);
}

TEST_F(PermissionsTest, SomebodyWhoIsNoStaffMayDoNothingInAClinic)
{
    makeClinic();
    (void)addStaff(Duty::Administers);
    m_book.book().setAuthor({});
    const RecordId mother =
        m_book.book()
            .add({}, records::Person{.givenName = QStringLiteral("花子"), .role = records::Role::Mother})
            .value();
    EXPECT_EQ(of(mother), nothing);
    EXPECT_EQ(of(makeId<RecordId>(m_book.clock())), nothing);
}

TEST_F(PermissionsTest, EachDutyHoldsWhatTheOneBelowItMay)
{
    EXPECT_EQ(permissionsOf(Duty::Reads), nothing);
    EXPECT_EQ(permissionsOf(Duty::Records), (Permissions{.record = true, .seeSensitive = true, .administer = false}));
    EXPECT_EQ(permissionsOf(Duty::Administers), everything);
}

TEST_F(PermissionsTest, FollowAChangeOfDutyAtOnce)
{
    makeClinic();
    const RecordId head = addStaff(Duty::Administers);
    const RecordId nurse = addStaff(Duty::Reads);
    EXPECT_EQ(of(nurse), nothing);
    m_book.book().setAuthor(head);
    auto staff = m_book.book().find<StaffMember>(nurse).value();
    staff.value.duty = Duty::Records;
    ASSERT_TRUE(m_book.book().edit(staff));
    EXPECT_TRUE(of(nurse).record);
    m_book.book().setAuthor(head);
    ASSERT_TRUE(m_book.book().undoLast());
    EXPECT_EQ(of(nurse), nothing);
}

} // namespace
} // namespace oyako::clinic
