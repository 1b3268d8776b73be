// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/any_record.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::records {
namespace {

const QDate day(2026, 3, 1);

TEST(DateOf, IsTheDayARecordIsListedUnder)
{
    const QDateTime instant(day, QTime(8, 30), Qt::UTC);
    const QList<AnyRecord> dated{
        Person{.birthDate = day, .deathDate = day.addDays(9)},
        Handbook{.issuedOn = day},
        Pregnancy{.lastPeriod = day.addDays(-280)},
        Pregnancy{.lastPeriod = day.addDays(-300), .dueDates = {{day, DueDateBasis::Other, {}, {}}}},
        Notification{.notifiedOn = day},
        Checkup{.date = day},
        Vaccination{.date = day, .expiry = day.addYears(1)},
        Measurement{.date = day},
        FormResponse{.authored = instant},
        Appointment{.date = day},
        Application{.steps = {ApplicationStep{.date = day.addDays(-9)}, ApplicationStep{.date = day}},
                    .nextCheck = day.addDays(9)},
        AgendaMark{.date = day, .until = day.addDays(3)},
        Circumstance{.since = day},
        Document{.received = day, .deadline = day.addDays(9)},
        Consent{.date = day},
        Allowance{.uses = {{day.addDays(-1), {}, 0, {}, {}}, {day, {}, 0, {}, {}}}},
        FeeCard{.asOf = day},
        ProgrammeList{.imported = day},
        FacilityList{.asOf = day},
        ImportedForm{.received = day},
        Survey{.openedOn = day},
        SurveyAnswer{.received = day}};
    for (const AnyRecord &record : dated) {
        EXPECT_EQ(dateOf(record), day) << kindWord(kindOf(record)).data();
    }
}

TEST(DateOf, OfAMonthIsItsLastDayAndTheMonthIsNotForgotten)
{
    const auto month = *calendar::PartialDate::ofMonth(2024, 2);
    const Vaccination dose{.vaccine = QStringLiteral("mr"), .date = month};
    EXPECT_EQ(dateOf(dose), QDate(2024, 2, 29));
    EXPECT_EQ(knownDateOf(dose), month);
    EXPECT_EQ(toJson(AnyRecord(dose)).value(QLatin1String("date")), QJsonValue(QStringLiteral("2024-02")));
    const auto read = fromJson(Kind::Vaccination, toJson(AnyRecord(dose)));
    ASSERT_TRUE(read);
    EXPECT_EQ(knownDateOf(*read), month);
}

TEST(DateOf, IsNothingForWhatHasNoDay)
{
    for (size_t i = 0; i < std::variant_size_v<AnyRecord>; ++i) {
        const auto kind = static_cast<Kind>(i);
        const auto blank = fromJson(kind, {});
        ASSERT_TRUE(blank) << kindWord(kind).data();
        EXPECT_FALSE(dateOf(*blank).isValid()) << kindWord(kind).data();
    }
    EXPECT_FALSE(dateOf(StaffMember{.name = QStringLiteral("髙木"), .retiredOn = day}).isValid());
}

TEST(ChangedFields, SeeThroughListsMapsAndBlanks)
{
    const Checkup before{.date = day, .findings = {{QStringLiteral("teeth"), QStringLiteral("12")}}};
    Checkup after = before;
    EXPECT_TRUE(changedFields(before, after).isEmpty());
    after.findings.insert(QStringLiteral("teeth"), QStringLiteral("13"));
    after.note = QStringLiteral("再検査");
    EXPECT_EQ(changedFields(before, after), (QStringList{QStringLiteral("findings"), QStringLiteral("note")}));
    EXPECT_EQ(changedFields(after, before), (QStringList{QStringLiteral("findings"), QStringLiteral("note")}));

    Allowance used{.title = QStringLiteral("a"), .uses = {{day, {}, 60, {}, {}}}};
    Allowance moved = used;
    moved.uses[0].minutes = 90;
    EXPECT_EQ(changedFields(used, moved), QStringList{QStringLiteral("uses")});
}

TEST(ChangedFields, TellNoughtFromNotSaid)
{
    const Vaccination before{.vaccine = QStringLiteral("mr"), .date = day};
    Vaccination after = before;
    after.amountMl = 0;
    EXPECT_EQ(changedFields(before, after), QStringList{QStringLiteral("amountMl")});
    Facility place{.name = QStringLiteral("a")};
    Facility said = place;
    said.nursingRoom = false;
    EXPECT_EQ(changedFields(place, said), QStringList{QStringLiteral("nursingRoom")});
}

} // namespace
} // namespace oyako::records
