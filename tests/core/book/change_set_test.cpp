// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What a change set holds before anything is written, and the rows that finding places goes by.
#include "core/book/attachment.h"
#include "core/book/change_set.h"
#include "core/book/facility_rows.h"
#include "core/book/paper_table.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using namespace records;

const FixedClock testClock(QDate(2026, 11, 22));
const RecordId child(QUuid(QStringLiteral("01900000-0000-7000-8000-000000000001")));
const RecordId visit(QUuid(QStringLiteral("01900000-0000-7000-8000-000000000002")));

TEST(ChangeSet, ANewRecordHasAFreshIdAndNoVersion)
{
    ChangeSet changes(QStringLiteral("add"));
    const RecordId first = changes.add(testClock, child, Checkup{});
    const RecordId second = changes.add(testClock, child, Checkup{});
    EXPECT_FALSE(first.isEmpty());
    EXPECT_NE(first, second);
    ASSERT_EQ(changes.steps().size(), 2);
    for (const ChangeSet::Step &step : changes.steps()) {
        EXPECT_EQ(step.expectedVersion, 0);
        EXPECT_EQ(step.person, child);
        EXPECT_EQ(step.state, State::Current);
    }
    EXPECT_EQ(changes.steps().first().id, first);
}

TEST(ChangeSet, APersonBelongsToItselfWhoeverIsNamed)
{
    ChangeSet changes(QStringLiteral("birth"), QStringLiteral("clinic"));
    const RecordId born = changes.add(testClock, child, Person{});
    changes.addAs(visit, child, Person{});
    EXPECT_EQ(changes.steps().at(0).person, born);
    EXPECT_EQ(changes.steps().at(1).person, visit);
    EXPECT_EQ(changes.action(), QStringLiteral("birth"));
    EXPECT_EQ(changes.origin(), QStringLiteral("clinic"));
}

TEST(ChangeSet, AnEditSaysWhichVersionWasRead)
{
    ChangeSet changes(QStringLiteral("edit"));
    changes.edit(Stored<Checkup>{visit, child, 7, Checkup{.note = QStringLiteral("x")}});
    const ChangeSet::Step &step = changes.steps().first();
    EXPECT_EQ(step.id, visit);
    EXPECT_EQ(step.person, child);
    EXPECT_EQ(step.expectedVersion, 7);
    EXPECT_EQ(std::get<Checkup>(step.value).note, QStringLiteral("x"));
}

TEST(ChangeSet, WhatWasEnteredInErrorKeepsItsContent)
{
    ChangeSet changes(QStringLiteral("entered_in_error"));
    changes.markEnteredInError({visit, child, 3, State::Current, Checkup{.note = QStringLiteral("x")}});
    const ChangeSet::Step &step = changes.steps().first();
    EXPECT_EQ(step.state, State::EnteredInError);
    EXPECT_EQ(step.expectedVersion, 3);
    EXPECT_EQ(std::get<Checkup>(step.value).note, QStringLiteral("x"));
}

TEST(ChangeSet, IsEmptyUntilSomethingIsToBeWritten)
{
    ChangeSet changes(QStringLiteral("add"));
    EXPECT_TRUE(changes.isEmpty());
    changes.attach(visit, {});
    EXPECT_TRUE(changes.isEmpty()) << "a content alone belongs to no record";
    EXPECT_FALSE(changes.hasArrivals());
    changes.addAs(visit, child, Document{});
    EXPECT_FALSE(changes.isEmpty());
    ChangeSet arriving(QStringLiteral("sync"));
    arriving.arrive(Attachment{});
    EXPECT_TRUE(arriving.hasArrivals());
    EXPECT_FALSE(arriving.isEmpty());
    ChangeSet text(QStringLiteral("sync"));
    text.arrive(PaperPages{});
    EXPECT_TRUE(text.hasArrivals());
    ChangeSet records(QStringLiteral("sync"));
    records.arrive(Arrival{});
    EXPECT_TRUE(records.hasArrivals());
}

// FIPS 180-4: the digests of nothing, of "abc", and of the two-block message.
TEST(Digest, IsThatOfTheStandardInLowerCase)
{
    EXPECT_EQ(digestOf({}), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    EXPECT_EQ(digestOf("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    EXPECT_EQ(digestOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
}

TEST(ContentsNamed, AreThoseOfEveryRevisionOfAPaper)
{
    const auto revision = [](const std::optional<AnyRecord> &value) {
        Revision one;
        one.value = value;
        return one;
    };
    EXPECT_EQ(contentsNamedBy({revision(Document{.sha256 = QStringLiteral("a")}), revision(std::nullopt),
                               revision(Document{.sha256 = QStringLiteral("b")}), revision(Document{}),
                               revision(Checkup{}), revision(Document{.sha256 = QStringLiteral("a")})}),
              (QSet<QString>{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_TRUE(contentsNamedBy({}).isEmpty());
}

struct WeekRow {
    const char *weekdays;
    quint32 bits;
};

TEST(FacilityRow, WeekdaysAreBitsFromMondayOn)
{
    for (const WeekRow &row : {WeekRow{"", 0U}, WeekRow{"1", 0b10U}, WeekRow{"7", 0b10000000U},
                               WeekRow{"12345", 0b111110U}, WeekRow{"1234567", 0b11111110U}, WeekRow{"11", 0b10U}}) {
        EXPECT_EQ(facilityRow(visit, Facility{.weekdays = QLatin1String(row.weekdays)}).weekdays, row.bits)
            << row.weekdays;
    }
}

TEST(FacilityRow, KindsAreItsOwnAndANursingRoomWhereItSaysSo)
{
    const auto kinds = [](FacilityKind kind, std::optional<bool> nursingRoom) {
        return facilityRow(visit, Facility{.type = kind, .nursingRoom = nursingRoom}).kinds;
    };
    const auto bit = [](FacilityKind kind) { return 1U << static_cast<unsigned>(kind); };
    EXPECT_EQ(kinds(FacilityKind::Nursery, std::nullopt), bit(FacilityKind::Nursery));
    EXPECT_EQ(kinds(FacilityKind::Nursery, false), bit(FacilityKind::Nursery)) << "no is no room";
    EXPECT_EQ(kinds(FacilityKind::Nursery, true), bit(FacilityKind::Nursery) | bit(FacilityKind::NursingRoom));
    EXPECT_EQ(kinds(FacilityKind::NursingRoom, std::nullopt), bit(FacilityKind::NursingRoom));
}

TEST(FacilityRow, VaccinesAreFoundWholeAndNothingIsNoVaccine)
{
    const auto vaccines = [](const QList<QString> &ids) {
        return facilityRow(visit, Facility{.vaccines = ids}).vaccines;
    };
    EXPECT_EQ(vaccines({}), QString());
    EXPECT_EQ(vaccines({QStringLiteral("MR")}), QStringLiteral(" MR "));
    EXPECT_FALSE(vaccines({QStringLiteral("MR1"), QStringLiteral("BCG")}).contains(QStringLiteral(" MR ")));
}

TEST(FacilityRow, KeepsNameAndRestApartAndFolded)
{
    const FacilityRow row = facilityRow(visit, Facility{.name = QStringLiteral("みどり保育園"),
                                                        .kana = QStringLiteral("ミドリ"),
                                                        .ward = QStringLiteral("江東区"),
                                                        .address = QStringLiteral("東陽１－２"),
                                                        .phone = QStringLiteral("03-1234-5678")});
    EXPECT_EQ(row.nameFolded, QStringLiteral("ミトリ保育園"));
    EXPECT_EQ(row.folded, QStringLiteral("ミトリ\n江東区\n東陽12\n0312345678"));
    EXPECT_EQ(row.ward, QStringLiteral("江東区")) << "as it is written, for lists";
}

} // namespace
} // namespace oyako::book
