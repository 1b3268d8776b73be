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

TEST(SV_16_Shelters, OfTheFamilysOwnTownComeFirst)
{
    TestBook test;
    ASSERT_TRUE(test.book().setInfo({.name = {}, .municipality = QStringLiteral("131121"), .facility = {}}));
    ASSERT_TRUE(test.book().add({}, records::Person{.givenName = QStringLiteral("花子"),
                                                    .address = QStringLiteral("東京都世田谷区桜新町２-8-1")}));
    for (const auto &[name, address] : {std::pair{"あ公園", "世田谷区奥沢1-1"}, std::pair{"い小学校", "桜新町 1-5"},
                                        std::pair{"う中学校", "東京都世田谷区桜新町2-20"}, std::pair{"え広場", ""}}) {
        ASSERT_TRUE(test.book().add({}, records::Facility{.type = records::FacilityKind::Shelter,
                                                          .name = QString::fromUtf8(name),
                                                          .municipality = QStringLiteral("131121"),
                                                          .address = QString::fromUtf8(address)}));
    }
    EXPECT_EQ(sheltersNearHome(test.book(), 10).value(),
              (QStringList{QStringLiteral("う中学校 東京都世田谷区桜新町2-20"), QStringLiteral("い小学校 桜新町 1-5"),
                           QStringLiteral("あ公園 世田谷区奥沢1-1"), QStringLiteral("え広場")}));
    EXPECT_EQ(sheltersNearHome(test.book(), 1)->size(), 1);
}

TEST(SV_16_Kit, EverythingForAChildIsThereFromItsFirstMonthToItsLast)
{
    const QList<KitItem> all = kitFor({0, 6, 12, 24, 48, 120}, true);
    int forChildren = 0;
    for (const KitItem &item : all) {
        if (item.whom != KitFor::Child) {
            continue;
        }
        ++forChildren;
        EXPECT_LE(item.fromMonth, item.toMonth) << item.key.toStdString();
        const auto isIn = [&](int months) { return keysFor({months}).contains(item.key); };
        EXPECT_TRUE(isIn(item.fromMonth) && isIn(item.toMonth)) << item.key.toStdString();
        EXPECT_FALSE(isIn(item.toMonth + 1)) << item.key.toStdString();
        EXPECT_TRUE(item.fromMonth == 0 || !isIn(item.fromMonth - 1)) << item.key.toStdString();
    }
    EXPECT_GT(forChildren, 10);
}

TEST(SV_16_Kit, FoodFollowsTheGuideAndShoesAndPottyTheAges)
{
    for (int months = 0; months <= 40; ++months) {
        const QStringList keys = keysFor({months});
        const auto has = [&](const char *key) { return keys.contains(QLatin1String(key)); };
        EXPECT_EQ(has("weaning_food"), months >= 5 && months < 18) << months;
        EXPECT_TRUE(has("milk") || has("weaning_food") || has("toddler_food")) << "something to eat, at " << months;
        EXPECT_TRUE(months < 15 || has("shoes")) << "when most children walk";
        EXPECT_TRUE(months < 24 || has("potty")) << months;
        EXPECT_TRUE(has("nappies") || has("potty")) << months;
    }
}

TEST(SV_16_Kit, IsInTheOrderOfTheBagWhoeverItIsFor)
{
    const QStringList whole = keysFor({0, 6, 12, 24, 48, 120}, true);
    EXPECT_EQ(QSet<QString>(whole.cbegin(), whole.cend()).size(), whole.size()) << "nothing twice";
    for (const QList<int> &children : QList<QList<int>>{{}, {3}, {30, 3}, {3, 30}, {3, 3, 3}, {200}}) {
        for (const bool pregnancy : {true, false}) {
            qsizetype before = -1;
            for (const QString &key : keysFor(children, pregnancy)) {
                EXPECT_GT(whole.indexOf(key), before) << key.toStdString();
                before = whole.indexOf(key);
            }
        }
    }
    EXPECT_EQ(keysFor({3, 30}), keysFor({30, 3}));
    EXPECT_FALSE(keysFor({}, false).contains(QLatin1String("birth_bag")));
    EXPECT_TRUE(keysFor({}, true).contains(QLatin1String("birth_bag")));
}

TEST(SV_16_Note, EveryFieldIsKeptUnderItsOwnNameAndCanBeCrossedOut)
{
    TestBook test;
    const EmergencyNote all{QStringLiteral("a 1"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d\n2"),
                            QStringLiteral("👶")};
    write(test.book(), all);
    test.reopen();
    EXPECT_EQ(records::toJson(*emergencyNote(test.book())), records::toJson(all));
    QStringList fields;
    const auto written = emergencyRecords(test.book()).value();
    for (const EmergencyRecord &record : written) {
        fields.append(record.field);
    }
    EXPECT_EQ(fields.join(QLatin1Char(' ')), QStringLiteral("contacts doctors meetingPlace shelters note"));
    write(test.book(), {});
    EXPECT_EQ(records::toJson(*emergencyNote(test.book())), records::toJson(EmergencyNote()));
    ASSERT_TRUE(test.book().undoLast());
    EXPECT_EQ(emergencyNote(test.book())->note, QStringLiteral("👶"));
    ASSERT_TRUE(test.book().redoLast());
    EXPECT_TRUE(emergencyNote(test.book())->note.isEmpty());
}

TEST(SV_16_Note, CircumstancesOfAPersonAreNotTheFamilys)
{
    TestBook test;
    const RecordId child = test.book().add({}, records::Person{.givenName = QStringLiteral("陽翔")}).value();
    ASSERT_TRUE(test.book().add(child, records::Circumstance{.key = QStringLiteral("emergency.contacts"),
                                                             .value = QStringLiteral("祖母"),
                                                             .since = {},
                                                             .origin = {}}));
    EXPECT_TRUE(emergencyNote(test.book())->contacts.isEmpty());
    EXPECT_TRUE(emergencyRecords(test.book())->isEmpty());
}

TEST(SV_16_Note, ADamagedOldSettingSaysNothing)
{
    for (const char *damaged : {"", "{", "[]", "5", "{\"contacts\":5}"}) {
        TestBook test;
        ASSERT_TRUE(test.book().setSetting(QStringLiteral("emergency.card"), QLatin1String(damaged)));
        EXPECT_TRUE(emergencyNote(test.book())->contacts.isEmpty()) << damaged;
        EXPECT_TRUE(bringEmergencyNoteOver(test.book())) << damaged;
        EXPECT_TRUE(emergencyRecords(test.book())->isEmpty()) << damaged;
    }
}

TEST(SV_16_Shelters, WithoutAnAddressOrInNobodysTownAreNamedAsFarAsKnown)
{
    TestBook test;
    EXPECT_TRUE(sheltersNearHome(test.book(), 10)->isEmpty());
    ASSERT_TRUE(test.book().add({}, records::Facility{.type = records::FacilityKind::Shelter,
                                                      .name = QStringLiteral("広場"),
                                                      .municipality = QStringLiteral("131121")}));
    EXPECT_EQ(sheltersNearHome(test.book(), 10).value(), QStringList{QStringLiteral("広場")});
    EXPECT_TRUE(sheltersNearHome(test.book(), 0)->isEmpty());
    ASSERT_TRUE(test.book().setInfo({.name = {}, .municipality = QStringLiteral("011002"), .facility = {}}));
    EXPECT_TRUE(sheltersNearHome(test.book(), 10)->isEmpty());
}

} // namespace
} // namespace oyako::care
