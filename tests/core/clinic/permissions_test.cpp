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

} // namespace
} // namespace oyako::clinic
