// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/day_list.h"

#include "core/clinic/family_answers.h"
#include "tests/core/clinic/clinic_book.h"
#include "tests/support/book_content.h"
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

/// The edges of every window of resources/programs/visits.csv: the day before, the first, the last, the day after.
struct EdgeCase {
    QDate birth;
    QDate on;
    const char *occasion;
};

const QList<EdgeCase> edgeCases{
    {{2026, 10, 25}, {2026, 11, 21}, ""},     // 27 days
    {{2026, 10, 25}, {2026, 11, 22}, "1m"},   // 28 days
    {{2026, 10, 25}, {2026, 12, 5}, "1m"},    // 41 days, its last
    {{2026, 10, 25}, {2026, 12, 6}, "1m"},    // over, the next is still to come: the last that opened
    {{2026, 7, 15}, {2026, 10, 13}, "1m"},    //
    {{2026, 7, 15}, {2026, 10, 14}, "3-4m"},  // 満3か月 at the end of the 14th
    {{2026, 7, 15}, {2027, 1, 13}, "3-4m"},   //
    {{2025, 5, 22}, {2026, 11, 21}, "9-10m"}, // 満1歳6か月を超え: from the birthday on
    {{2025, 5, 22}, {2026, 11, 22}, "18m"},   //
    {{2025, 5, 22}, {2027, 5, 21}, "18m"},    // 満2歳に達しない
    {{2025, 5, 22}, {2027, 5, 22}, "18m"},    // the last that opened, until 3y
    {{2025, 5, 22}, {2028, 5, 22}, "3y"},     //
    {{2024, 2, 29}, {2025, 8, 28}, "9-10m"},  // a leap day's child
    {{2024, 2, 29}, {2025, 8, 29}, "18m"},    //
    {{2024, 2, 29}, {2027, 2, 28}, "18m"},    //
    {{2024, 2, 29}, {2027, 3, 1}, "3y"},      //
    {{2020, 5, 10}, {2026, 11, 22}, "5y"},    // long past everything
    {{2026, 11, 23}, {2026, 11, 22}, ""},     // not born yet
};

TEST(Occasions, ChangeOnTheDaysOfTheTable)
{
    for (const EdgeCase &one : edgeCases) {
        EXPECT_EQ(occasionFor(one.birth, one.on), QLatin1String(one.occasion))
            << one.birth.toString(Qt::ISODate).toStdString() << " on " << one.on.toString(Qt::ISODate).toStdString();
    }
    EXPECT_EQ(occasionFor({}, QDate(2026, 11, 22)), QString());
}

TEST_F(DayListTest, AnAppointmentThatNamesItsCheckupIsForThatOne)
{
    ASSERT_TRUE(
        m_book.add(m_child, records::Appointment{.title = QStringLiteral("健診"),
                                                 .date = today(),
                                                 .agendaItem = QStringLiteral("checkup/3y/") + m_child.toString()}));
    EXPECT_EQ(dayList(m_book, today())->first().occasion, QStringLiteral("3y"));
    ASSERT_TRUE(m_book.add(m_child, records::Appointment{.title = QStringLiteral("予防接種"),
                                                         .date = today(),
                                                         .time = QStringLiteral("10:00"),
                                                         .agendaItem = QStringLiteral("vaccination/MR1")}));
    EXPECT_EQ(dayList(m_book, today())->first().occasion, QStringLiteral("18m")) << "by age, where it names none";
}

TEST_F(DayListTest, OfTheSameTimeTheFirstMadeComesFirst)
{
    const RecordId second = addChild(QStringLiteral("葵"), QStringLiteral("あおい"), QDate(2025, 5, 2));
    const RecordId third = addChild(QStringLiteral("湊"), QStringLiteral("みなと"), QDate(2025, 5, 3));
    for (const RecordId &child : {third, m_child, second}) {
        expect(child, QStringLiteral("09:00"));
        m_test.clock().advanceSeconds(1);
    }
    const auto list = dayList(m_book, today()).value();
    ASSERT_EQ(list.size(), 3);
    EXPECT_EQ(list.at(0).child.id, third);
    EXPECT_EQ(list.at(1).child.id, m_child);
    EXPECT_EQ(list.at(2).child.id, second);
}

TEST_F(DayListTest, WhatIsPutOnTheListReadsAsTheFamilySeesItAndCanBeTakenBack)
{
    const RecordId id = addToDay(m_book, m_child, today(), QStringLiteral("1歳6か月児健診")).value();
    const auto appointment = m_book.find<records::Appointment>(id).value();
    EXPECT_EQ(appointment.person, m_child);
    EXPECT_EQ(appointment.value.title, QStringLiteral("1歳6か月児健診"));
    EXPECT_EQ(appointment.value.date, today());
    EXPECT_EQ(appointment.value.status, records::AppointmentStatus::Planned);
    EXPECT_EQ(appointment.value.agendaItem, QString(QStringLiteral("checkup/18m/") + m_child.toString()));
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(dayList(m_book, today())->isEmpty());
    EXPECT_TRUE(addToDay(m_book, m_child, today(), {})) << "free again";
    EXPECT_TRUE(addToDay(m_book, m_child, today().addDays(1), {})) << "another day is another list";
}

TEST_F(DayListTest, ACancelledAppointmentLeavesRoomForAnother)
{
    auto appointment = m_book.find<records::Appointment>(addToDay(m_book, m_child, today(), {}).value()).value();
    appointment.value.status = records::AppointmentStatus::Cancelled;
    ASSERT_TRUE(m_book.edit(appointment));
    EXPECT_TRUE(addToDay(m_book, m_child, today(), {}));
    EXPECT_EQ(dayList(m_book, today())->size(), 1);
}

TEST_F(DayListTest, WhatIsRefusedIsNotWritten)
{
    ASSERT_TRUE(addToDay(m_book, m_child, today(), {}));
    const RecordId undated =
        m_book.add({}, records::Person{.givenName = QStringLiteral("凛"), .role = records::Role::Child}).value();
    const QStringList before = contentOf(m_book);
    EXPECT_EQ(addToDay(m_book, m_child, today(), {}).error(),
              (Error{ErrorCode::AlreadyExists, QStringLiteral("child"), {}}));
    EXPECT_EQ(addToDay(m_book, undated, today(), {}).error(),
              (Error{ErrorCode::InvalidValue, QStringLiteral("birthDate"), {}}));
    EXPECT_EQ(contentOf(m_book), before);
}

TEST_F(DayListTest, NamesNobodyHasWrittenAreNotTheSame)
{
    const RecordId aoi = addChild(QStringLiteral("葵"), {}, QDate(2025, 5, 2));
    const RecordId minato = m_book
                                .add({}, records::Person{.givenName = QStringLiteral("湊"),
                                                         .role = records::Role::Child,
                                                         .birthDate = QDate(2025, 5, 3)})
                                .value();
    const RecordId rin = m_book
                             .add({}, records::Person{.givenName = QStringLiteral("凛"),
                                                      .role = records::Role::Child,
                                                      .birthDate = QDate(2025, 5, 4)})
                             .value();
    for (const RecordId &child : {aoi, minato, rin}) {
        expect(child, {});
    }
    const auto list = dayList(m_book, today()).value();
    ASSERT_EQ(list.size(), 3);
    for (const DayEntry &entry : list) {
        EXPECT_FALSE(entry.hasNamesake) << entry.child.value.givenName.toStdString();
    }
}

TEST_F(DayListTest, AnotherSpellingOfTheSameReadingIsANamesake)
{
    const RecordId narrow = addChild(QStringLiteral("晴斗"), QStringLiteral("ﾊﾙﾄ"), QDate(2025, 5, 16));
    const RecordId longer = addChild(QStringLiteral("春登司"), QStringLiteral("はるとし"), QDate(2025, 5, 17));
    for (const RecordId &child : {m_child, narrow, longer}) {
        expect(child, {});
    }
    const auto list = dayList(m_book, today()).value();
    EXPECT_TRUE(list.at(0).hasNamesake && list.at(1).hasNamesake);
    EXPECT_FALSE(list.at(2).hasNamesake) << "beginning alike is not reading alike";
}

TEST(SheetDraftKeys, TellChildrenAndCheckupsApart)
{
    const RecordId one(QUuid::createUuid());
    const RecordId other(QUuid::createUuid());
    const QSet<QString> keys{sheetDraftKey(QStringLiteral("18m"), one), sheetDraftKey(QStringLiteral("3y"), one),
                             sheetDraftKey(QStringLiteral("18m"), other)};
    EXPECT_EQ(keys.size(), 3);
}

} // namespace
} // namespace oyako::clinic
