// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/emergency.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

QStringList keysFor(const QList<int> &months, bool pregnancy = false)
{
    QStringList keys;
    for (const KitItem &item : kitFor(months, pregnancy)) {
        keys.append(item.key);
    }
    return keys;
}

TEST(SV_16_Kit, DiffersBetweenFiveAndFourteenMonths)
{
    const QStringList five = keysFor({5});
    const QStringList fourteen = keysFor({14});
    for (const auto &milk : {"milk", "bottle"}) {
        EXPECT_TRUE(five.contains(QLatin1String(milk)));
        EXPECT_FALSE(fourteen.contains(QLatin1String(milk)));
    }
    for (const auto &toddler : {"shoes", "toddler_food", "straw_cup"}) {
        EXPECT_FALSE(five.contains(QLatin1String(toddler)));
        EXPECT_TRUE(fourteen.contains(QLatin1String(toddler)));
    }
    EXPECT_TRUE(five.contains(QLatin1String("weaning_food")));
    EXPECT_FALSE(keysFor({4}).contains(QLatin1String("weaning_food")));
}

TEST(SV_16_Kit, JoinsTheChildrenAndNamesNothingTwice)
{
    const QStringList both = keysFor({5, 14}, true);
    EXPECT_TRUE(both.contains(QLatin1String("milk")) && both.contains(QLatin1String("shoes")));
    EXPECT_TRUE(both.contains(QLatin1String("pads")));
    EXPECT_EQ(both.count(QLatin1String("nappies")), 1);
    EXPECT_FALSE(keysFor({}).contains(QLatin1String("nappies")));
    EXPECT_TRUE(keysFor({}).contains(QLatin1String("card")));
}

TEST(SV_16_Note, StaysInTheBook)
{
    TestBook test;
    EXPECT_EQ(emergencyNote(test.book())->contacts, QString());
    ASSERT_TRUE(setEmergencyNote(
        test.book(), {.contacts = QStringLiteral("祖母 03-0000-0000\nおじ"), .note = QStringLiteral("犬")}));
    test.reopen();
    const auto note = emergencyNote(test.book());
    ASSERT_TRUE(note);
    EXPECT_EQ(note->contacts, QStringLiteral("祖母 03-0000-0000\nおじ"));
    EXPECT_EQ(note->note, QStringLiteral("犬"));
}

TEST(SV_16_Shelters, AreThoseOfTheHomeMunicipality)
{
    TestBook test;
    const auto add = [&](const char *name, const char *municipality, records::FacilityKind kind) {
        ASSERT_TRUE(test.book().add({}, records::Facility{.type = kind,
                                                          .name = QString::fromUtf8(name),
                                                          .municipality = QString::fromLatin1(municipality),
                                                          .address = QStringLiteral("1-1")}));
    };
    add("い小学校", "131121", records::FacilityKind::Shelter);
    add("あ公園", "131121", records::FacilityKind::Shelter);
    add("よその公園", "131083", records::FacilityKind::Shelter);
    add("授乳室", "131121", records::FacilityKind::NursingRoom);
    EXPECT_EQ(sheltersNearHome(test.book(), 10)->size(), 3) << "nobody has said where home is";
    ASSERT_TRUE(test.book().setInfo({.name = {}, .municipality = QStringLiteral("131121"), .facility = {}}));
    EXPECT_EQ(sheltersNearHome(test.book(), 10).value(),
              (QStringList{QStringLiteral("あ公園 1-1"), QStringLiteral("い小学校 1-1")}));
    EXPECT_EQ(sheltersNearHome(test.book(), 1)->size(), 1);
}

} // namespace
} // namespace oyako::care
