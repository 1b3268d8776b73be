// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/demonstration.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::care {
namespace {

using namespace records;

/// The content of every record without ids, which are new each time.
QStringList contentOf(const book::Book &book)
{
    QStringList content;
    for (const Kind kind : {Kind::Person, Kind::Measurement, Kind::Vaccination, Kind::Checkup}) {
        const auto found = book.listAny(kind).value();
        for (const auto &record : found) {
            QJsonObject object = toJson(record.value);
            for (const char *reference : {"mother", "partner", "pregnancy", "checkup"}) {
                object.remove(QLatin1String(reference));
            }
            content.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
    }
    content.sort();
    return content;
}

TEST(Demonstration, SameSeedGivesTheSameContent)
{
    TestBook first;
    TestBook second;
    TestBook other;
    ASSERT_TRUE(fillDemonstration(first.book(), {.seed = 7, .moreFamilies = 3}, Progress()));
    ASSERT_TRUE(fillDemonstration(second.book(), {.seed = 7, .moreFamilies = 3}, Progress()));
    ASSERT_TRUE(fillDemonstration(other.book(), {.seed = 8, .moreFamilies = 3}, Progress()));
    EXPECT_EQ(contentOf(first.book()), contentOf(second.book()));
    EXPECT_NE(contentOf(first.book()), contentOf(other.book()));
}

TEST(Demonstration, HoldsTheFamilyOfTheStory)
{
    TestBook test;
    ASSERT_TRUE(fillDemonstration(test.book(), {}, Progress()));
    const auto persons = test.book().list<Person>().value();
    EXPECT_EQ(persons.size(), 4);
    const auto pregnancy = test.book().list<Pregnancy>().value().first();
    EXPECT_EQ(gestationStart(pregnancy.value).daysTo(test.clock().today()), 24 * 7 + 3);
    for (const auto &person : persons) {
        const auto found = test.book().list<Vaccination>(person.id).value();
        for (const auto &dose : found) {
            EXPECT_LE(dose.value.date.lastDay(), test.clock().today());
        }
    }
}

TEST(Demonstration, ChildrenAreWeighedAndMeasuredAtTheirCheckups)
{
    TestBook test;
    ASSERT_TRUE(fillDemonstration(test.book(), {}, Progress()));
    const auto checkups = test.book().list<Checkup>().value();
    const auto measurements = test.book().list<Measurement>().value();
    int seen = 0;
    for (const auto &checkup : checkups) {
        if (checkup.value.type != CheckupKind::Child) {
            continue;
        }
        for (const MeasurementKind kind : {MeasurementKind::Weight, MeasurementKind::Length}) {
            const auto isOfCheckup = [&](const auto &measurement) {
                return measurement.value.checkup == checkup.id && measurement.value.type == kind &&
                       measurement.value.date == checkup.value.date;
            };
            EXPECT_EQ(std::count_if(measurements.begin(), measurements.end(), isOfCheckup), 1)
                << checkup.value.occasion.toStdString();
            ++seen;
        }
    }
    EXPECT_GE(seen, 10);
}

TEST(Demonstration, RefusesABookInUseAndStopsWhenAsked)
{
    TestBook test;
    Progress cancelled;
    cancelled.cancel();
    EXPECT_EQ(fillDemonstration(test.book(), {.moreFamilies = 5}, cancelled).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(fillDemonstration(test.book(), {}, Progress()).error().code, ErrorCode::NotAllowed);
}

} // namespace
} // namespace oyako::care
