// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/visit_measurements.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;

class VisitMeasurementsTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_child = m_book.add({}, Person{.givenName = u"陽翔"_qs, .role = Role::Child, .birthDate = QDate(2025, 5, 10)})
                      .value();
        m_visit = m_book.add(m_child, Checkup{.occasion = u"18m"_qs, .date = m_date}).value();
    }
    void write(const QList<VisitMeasurements::Value> &values)
    {
        const auto known = VisitMeasurements::load(m_book, m_child, m_visit).value();
        book::ChangeSet changes(u"edit"_qs);
        known.write(changes, m_test.clock(), {m_visit, m_date, u"保健センター"_qs}, values);
        ASSERT_TRUE(m_book.apply(changes));
    }
    QList<book::Stored<Measurement>> measured() { return m_book.list<Measurement>(m_child).value(); }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    QDate m_date{2026, 11, 12};
    RecordId m_child;
    RecordId m_visit;
};

TEST_F(VisitMeasurementsTest, WritesCorrectsAndTakesOutOneRecordAKind)
{
    write(
        {{MeasurementKind::Weight, 10'400}, {MeasurementKind::Length, 805}, {MeasurementKind::HeadCircumference, {}}});
    ASSERT_EQ(measured().size(), 2);
    EXPECT_EQ(measured().first().value.checkup, m_visit);
    EXPECT_EQ(measured().first().value.by, MeasuredBy::Professional);
    EXPECT_EQ(measured().first().value.facility, u"保健センター"_qs);

    m_date = QDate(2026, 11, 13);
    write({{MeasurementKind::Weight, 10'450}, {MeasurementKind::Length, {}}});
    ASSERT_EQ(measured().size(), 1);
    EXPECT_EQ(measured().first().value.value, 10'450);
    EXPECT_EQ(measured().first().value.date, m_date);
    EXPECT_EQ(measured().first().version, 2);
}

TEST_F(VisitMeasurementsTest, SavingThePageAgainWritesOnlyWhatChanged)
{
    write({{MeasurementKind::Weight, 10'400}, {MeasurementKind::Length, 805}});
    write({{MeasurementKind::Weight, 10'400}, {MeasurementKind::Length, 806}});
    const auto known = VisitMeasurements::load(m_book, m_child, m_visit).value();
    EXPECT_EQ(known.find(MeasurementKind::Weight)->version, 1);
    EXPECT_EQ(known.find(MeasurementKind::Length)->version, 2);
    book::ChangeSet nothing(u"edit"_qs);
    known.write(
        nothing, m_test.clock(), {m_visit, m_date, u"保健センター"_qs},
        {{MeasurementKind::Weight, 10'400}, {MeasurementKind::Length, 806}, {MeasurementKind::Temperature, {}}});
    EXPECT_TRUE(nothing.isEmpty());
}

TEST_F(VisitMeasurementsTest, KeepsBothNumbersOfAPressure)
{
    write({{MeasurementKind::BloodPressure, 112, 66}});
    EXPECT_EQ(measured().first().value.second, 66);
}

TEST_F(VisitMeasurementsTest, LeavesOtherVisitsAndHomeValuesAlone)
{
    ASSERT_TRUE(m_book.add(m_child, Measurement{.value = 10'300, .date = m_date}));
    const auto known = VisitMeasurements::load(m_book, m_child, m_visit).value();
    EXPECT_EQ(known.find(MeasurementKind::Weight), nullptr);
    EXPECT_TRUE(known.ids().isEmpty());
    const auto fresh = VisitMeasurements::load(m_book, m_child, {}).value();
    EXPECT_TRUE(fresh.ids().isEmpty());
    write({{MeasurementKind::Weight, 10'400}});
    EXPECT_EQ(measured().size(), 2);
}

} // namespace
} // namespace oyako::care
