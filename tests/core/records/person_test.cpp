// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/person.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::records {
namespace {

Person named(const char16_t *family, const char16_t *given)
{
    Person person;
    person.familyName = QString::fromUtf16(family);
    person.givenName = QString::fromUtf16(given);
    person.familyKana = person.familyName;
    person.givenKana = person.givenName;
    return person;
}

TEST(Names, AreJoinedByOneSpaceWhereBothAreKnown)
{
    EXPECT_EQ(fullName(named(u"山田", u"花子")), QStringLiteral("山田 花子"));
    EXPECT_EQ(fullName(named(u"山田", u"")), QStringLiteral("山田")) << "a child not named yet";
    EXPECT_EQ(fullName(named(u"", u"花子")), QStringLiteral("花子"));
    EXPECT_EQ(fullName(Person{}), QString());
    EXPECT_EQ(fullKana(named(u"やまだ", u"はなこ")), QStringLiteral("やまだ はなこ"));
    EXPECT_EQ(fullKana(named(u"やまだ", u"")), QStringLiteral("やまだ"));
}

TEST(Names, OfTheFamilyAreGivenNamesFirst)
{
    EXPECT_EQ(shortName(named(u"山田", u"花子")), QStringLiteral("花子"));
    EXPECT_EQ(shortName(named(u"山田", u"")), QStringLiteral("山田"));
    EXPECT_EQ(shortName(Person{}), QString());
}

TEST(Names, AreNotTidied)
{
    EXPECT_EQ(fullName(named(u" 山田", u"花子 ")), QStringLiteral(" 山田 花子 "));
}

} // namespace
} // namespace oyako::records
