// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/day_list.h"

#include "core/clinic/family_answers.h"
#include "tests/core/clinic/clinic_book.h"
#include "tests/support/qt_printers.h"

namespace oyako::clinic {
namespace {

class DayListTest : public ClinicBook {
protected:
    [[nodiscard]] QDate today() { return m_test.clock().today(); }
    void expect(const RecordId &child, const QString &time)
    {
        ASSERT_TRUE(
            m_book.add(child, records::Appointment{.title = QStringLiteral("健診"), .date = today(), .time = time}));
    }
    [[nodiscard]] DayState state() { return dayList(m_book, today())->first().state; }
};

TEST_F(DayListTest, ThoseWithATimeComeFirstThenInTheOrderTheyWereAdded)
{
    const RecordId second = addChild(QStringLiteral("葵"), QStringLiteral("あおい"), QDate(2025, 5, 2));
    const RecordId third = addChild(QStringLiteral("湊"), QStringLiteral("みなと"), QDate(2025, 5, 3));
    expect(m_child, {});
    expect(second, QStringLiteral("13:30"));
    expect(third, QStringLiteral("09:00"));
    const auto list = dayList(m_book, today()).value();
    ASSERT_EQ(list.size(), 3);
    EXPECT_EQ(list.at(0).child.id, third);
    EXPECT_EQ(list.at(1).child.id, second);
    EXPECT_EQ(list.at(2).child.id, m_child);
    EXPECT_TRUE(dayList(m_book, today().addDays(1))->isEmpty());
}

TEST_F(DayListTest, CancelledAppointmentsAndThoseOfGrownUpsAreNotOnIt)
{
    const auto mother =
        m_book.add({}, records::Person{.givenName = QStringLiteral("花子"), .role = records::Role::Mother}).value();
    expect(mother, {});
    ASSERT_TRUE(m_book.add(m_child, records::Appointment{.title = QStringLiteral("健診"),
                                                         .date = today(),
                                                         .status = records::AppointmentStatus::Cancelled}));
    EXPECT_TRUE(dayList(m_book, today())->isEmpty());
}

TEST_F(DayListTest, SaysHowFarEachIs)
{
    ASSERT_TRUE(addToDay(m_book, m_child, today(), QStringLiteral("1歳6か月児健診")));
    EXPECT_EQ(state(), DayState::Waiting);
    ASSERT_TRUE(m_book.add(m_child, records::FormResponse{.form = QStringLiteral("previsit-18m")}));
    EXPECT_EQ(state(), DayState::Brought);
    CheckupSheet sheet = open();
    answer(sheet, "measurements.weight", 10.4);
    ASSERT_TRUE(sheet.saveDraft(m_book));
    EXPECT_EQ(state(), DayState::Writing);
    ASSERT_TRUE(sheet.save(m_book));
    EXPECT_EQ(state(), DayState::Done);
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_EQ(state(), DayState::Brought);
}

TEST_F(DayListTest, ACheckupOfAnotherDayOrAgeDoesNotCount)
{
    ASSERT_TRUE(addToDay(m_book, m_child, today(), {}));
    ASSERT_TRUE(m_book.add(m_child, records::Checkup{.occasion = QStringLiteral("18m"), .date = today().addDays(-1)}));
    ASSERT_TRUE(m_book.add(m_child, records::Checkup{.occasion = QStringLiteral("12m"), .date = today()}));
    EXPECT_EQ(state(), DayState::Waiting);
}

TEST_F(DayListTest, AddsOnceAndOnlyWhereACheckupFits)
{
    EXPECT_TRUE(addToDay(m_book, m_child, today(), {}));
    EXPECT_EQ(addToDay(m_book, m_child, today(), {}).error().code, ErrorCode::AlreadyExists);
    const RecordId newborn = addChild(QStringLiteral("凛"), QStringLiteral("りん"), today());
    EXPECT_EQ(addToDay(m_book, newborn, today(), {}).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(addToDay(m_book, {}, today(), {}).error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(dayList(m_book, today())->first().occasion, QStringLiteral("18m"));
}

TEST_F(DayListTest, MarksThoseWhoCouldBeMixedUp)
{
    const RecordId alike = addChild(QStringLiteral("晴斗"), QStringLiteral("ハルト"), QDate(2025, 5, 16));
    const RecordId other = addChild(QStringLiteral("葵"), QStringLiteral("あおい"), QDate(2025, 5, 2));
    for (const RecordId &child : {m_child, other, alike}) {
        expect(child, {});
    }
    const auto list = dayList(m_book, today()).value();
    EXPECT_TRUE(list.at(0).hasNamesake);
    EXPECT_FALSE(list.at(1).hasNamesake);
    EXPECT_TRUE(list.at(2).hasNamesake);
}

struct OccasionCase {
    QDate birth;
    const char *occasion;
};

/// On 2026-11-22; windows of resources/programs/visits.csv.
class OccasionTest : public testing::TestWithParam<OccasionCase> {};

TEST_P(OccasionTest, FitsTheDay)
{
    EXPECT_EQ(occasionFor(GetParam().birth, QDate(2026, 11, 22)), QLatin1String(GetParam().occasion));
}

INSTANTIATE_TEST_SUITE_P(
    Ages, OccasionTest,
    testing::Values(OccasionCase{QDate(2026, 11, 1), ""}, OccasionCase{QDate(2026, 10, 20), "1m"},
                    OccasionCase{QDate(2026, 8, 1), "3-4m"}, OccasionCase{QDate(2026, 5, 1), "6-7m"},
                    OccasionCase{QDate(2026, 2, 10), "9-10m"}, OccasionCase{QDate(2025, 5, 10), "18m"},
                    OccasionCase{QDate(2024, 11, 23), "18m"}, OccasionCase{QDate(2023, 11, 10), "3y"},
                    OccasionCase{QDate(2021, 11, 22), "5y"}));

} // namespace
} // namespace oyako::clinic
