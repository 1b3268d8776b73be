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

void write(book::Book &book, const EmergencyNote &note)
{
    book::ChangeSet changes(QStringLiteral("edit"));
    ASSERT_TRUE(changeEmergencyNote(book, *emergencyNote(book), note, changes));
    ASSERT_TRUE(book.apply(changes));
}

TEST(SV_16_Note, StaysInTheBook)
{
    TestBook test;
    EXPECT_EQ(emergencyNote(test.book())->contacts, QString());
    write(test.book(), {.contacts = QStringLiteral("祖母 03-0000-0000\nおじ"), .note = QStringLiteral("犬")});
    test.reopen();
    const auto note = emergencyNote(test.book());
    ASSERT_TRUE(note);
    EXPECT_EQ(note->contacts, QStringLiteral("祖母 03-0000-0000\nおじ"));
    EXPECT_EQ(note->note, QStringLiteral("犬"));
    write(test.book(), {.contacts = note->contacts, .note = QStringLiteral("犬とねこ")});
    const auto records = emergencyRecords(test.book());
    ASSERT_EQ(records->size(), 2);
    EXPECT_EQ(records->at(0).field, QStringLiteral("contacts"));
    EXPECT_EQ(test.book().history(records->at(0).record)->size(), 1) << "what is the same is left alone";
    EXPECT_EQ(test.book().history(records->at(1).record)->size(), 2);
    ASSERT_TRUE(test.book().undoLast());
    EXPECT_EQ(emergencyNote(test.book())->note, QStringLiteral("犬"));
    book::ChangeSet nothing(QStringLiteral("edit"));
    ASSERT_TRUE(changeEmergencyNote(test.book(), *emergencyNote(test.book()), *emergencyNote(test.book()), nothing));
    EXPECT_TRUE(nothing.isEmpty());
}

TEST(SV_16_Note, LeavesAloneWhatWasNotTypedAndRefusesWhatBothChanged)
{
    TestBook test;
    const EmergencyNote read{.contacts = QStringLiteral("祖母")};
    write(test.book(), read);
    write(test.book(), {.contacts = QStringLiteral("祖母\nおじ")});
    book::ChangeSet changes(QStringLiteral("edit"));
    ASSERT_TRUE(changeEmergencyNote(test.book(), read,
                                    {.contacts = QStringLiteral("祖母"), .note = QStringLiteral("犬")}, changes));
    ASSERT_TRUE(test.book().apply(changes));
    EXPECT_EQ(emergencyNote(test.book())->contacts, QStringLiteral("祖母\nおじ"));
    EXPECT_EQ(changeEmergencyNote(test.book(), read, {.contacts = QStringLiteral("いとこ")}, changes).error().code,
              ErrorCode::Conflict);
}

TEST(SV_16_Note, OfAnOldBookIsBroughtOverOnceAndKeepsWhatItSaid)
{
    TestBook test;
    const QString old = QStringLiteral("{\"contacts\":\"祖母 03-0000-0000\",\"meetingPlace\":\"公園\"}");
    ASSERT_TRUE(test.book().setSetting(QStringLiteral("emergency.card"), old));
    EXPECT_EQ(emergencyNote(test.book())->contacts, QStringLiteral("祖母 03-0000-0000")) << "also before";
    ASSERT_TRUE(bringEmergencyNoteOver(test.book()));
    EXPECT_EQ(emergencyRecords(test.book())->size(), 2);
    ASSERT_TRUE(test.book().undoLast());
    EXPECT_EQ(emergencyNote(test.book())->contacts, QStringLiteral("祖母 03-0000-0000")) << "also when that is undone";
    ASSERT_TRUE(bringEmergencyNoteOver(test.book()));
    EXPECT_EQ(emergencyRecords(test.book())->size(), 2) << "once";

    write(test.book(), {.contacts = QString(), .meetingPlace = QStringLiteral("公園")});
    EXPECT_TRUE(emergencyNote(test.book())->contacts.isEmpty()) << "what was crossed out does not come back";
    const auto history = test.book().history(emergencyRecords(test.book())->first().record);
    ASSERT_EQ(history->size(), 2);
    EXPECT_EQ(std::get<records::Circumstance>(*history->first().value).value, QStringLiteral("祖母 03-0000-0000"));
    ASSERT_TRUE(test.book().undoLast());
    EXPECT_EQ(emergencyNote(test.book())->contacts, QStringLiteral("祖母 03-0000-0000"));
}

TEST(SV_16_Note, OfTwoCopiesOfABookSaysBothAndBecomesOneWhenSaved)
{
    TestBook test;
    for (const char16_t *words : {u"祖母", u"おじ", u"祖母"}) {
        ASSERT_TRUE(test.book().add({}, records::Circumstance{.key = QStringLiteral("emergency.contacts"),
                                                              .value = QString::fromUtf16(words),
                                                              .since = {},
                                                              .origin = {}}));
    }
    EXPECT_EQ(emergencyNote(test.book())->contacts, QStringLiteral("祖母\nおじ"));
    write(test.book(), {.contacts = QStringLiteral("祖母\nおじ\n友だち")});
    EXPECT_EQ(emergencyRecords(test.book())->size(), 1);
    EXPECT_EQ(emergencyNote(test.book())->contacts, QStringLiteral("祖母\nおじ\n友だち"));
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
