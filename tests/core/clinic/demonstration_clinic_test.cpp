// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/demonstration_clinic.h"

#include "tests/core/clinic/clinic_book.h"
#include "tests/support/qt_printers.h"

namespace oyako::clinic {
namespace {

using namespace records;

QStringList namesIn(book::Book &book)
{
    QStringList names;
    for (const auto persons = book.list<Person>().value(); const auto &person : persons) {
        names.append(fullKana(person.value) + person.value.birthDate.toString(Qt::ISODate) + person.value.phone);
    }
    names.sort();
    return names;
}

TEST(DemonstrationClinic, SameSeedSameClinic)
{
    TestBook first;
    TestBook second;
    TestBook other;
    ASSERT_TRUE(fillClinic(first.book(), {.seed = 5, .children = 40}, Progress()));
    ASSERT_TRUE(fillClinic(second.book(), {.seed = 5, .children = 40}, Progress()));
    ASSERT_TRUE(fillClinic(other.book(), {.seed = 6, .children = 40}, Progress()));
    EXPECT_EQ(namesIn(first.book()), namesIn(second.book()));
    EXPECT_NE(namesIn(first.book()), namesIn(other.book()));
    EXPECT_EQ(fillClinic(first.book(), {.children = 1}, Progress()).error().code, ErrorCode::NotAllowed);
}

TEST(DemonstrationClinic, HoldsAsManyChildrenAsAskedAboutFiftyRecordsEachAndAListForToday)
{
    TestBook test;
    constexpr int children = 200;
    ASSERT_TRUE(fillClinic(test.book(), {.children = children}, Progress()));
    EXPECT_FALSE(test.book().info()->facility.isEmpty());
    int found = 0;
    for (const auto persons = test.book().list<Person>().value(); const auto &person : persons) {
        found += person.value.role == Role::Child ? 1 : 0;
    }
    EXPECT_EQ(found, children);
    const auto records = test.book().store().connection().value<int>("SELECT count(*) FROM record").value();
    EXPECT_NEAR(*records, 50 * children, 8 * children);
    const auto day = dayList(test.book(), test.clock().today()).value();
    ASSERT_EQ(day.size(), 30);
    int brought = 0;
    for (const DayEntry &entry : day) {
        EXPECT_EQ(entry.occasion, QStringLiteral("18m"));
        EXPECT_NE(entry.state, DayState::Done);
        brought += entry.state == DayState::Brought ? 1 : 0;
    }
    EXPECT_GT(brought, 5);
    EXPECT_LT(brought, 30);
}

TEST(DemonstrationClinic, StopsBetweenFamiliesWhenAsked)
{
    TestBook test;
    Progress progress;
    progress.cancel();
    EXPECT_EQ(fillClinic(test.book(), {.children = 5}, progress).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace oyako::clinic
