// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/same_person.h"

#include "core/exchange/known_person.h"
#include "tests/core/sync/two_books.h"

namespace oyako::sync {
namespace {

using namespace records;

Person child(const char16_t *given, const QDate &birth, Sex sex = Sex::Female)
{
    return {.familyName = QStringLiteral("山田"),
            .givenName = QString::fromUtf16(given),
            .role = Role::Child,
            .sex = sex,
            .birthDate = birth};
}

TEST(MayBeSame, GoesByNumberElseByNameBirthdayAndSex)
{
    const QDate day(2025, 5, 3);
    const Person hana = child(u"はな", day);
    EXPECT_TRUE(mayBeSame(hana, child(u"はな", day)));
    EXPECT_TRUE(mayBeSame(hana, child(u"ハナ", {}, Sex::Unknown)))
        << "what one of them does not say is no contradiction";
    EXPECT_FALSE(mayBeSame(hana, child(u"はな", day.addDays(1))));
    EXPECT_FALSE(mayBeSame(hana, child(u"はな", day, Sex::Male)));
    EXPECT_FALSE(mayBeSame(hana, child(u"ゆい", day))) << "a twin";
    Person numbered = child(u"ゆい", day);
    Person sameNumber = hana;
    numbered.patientNumber = sameNumber.patientNumber = QStringLiteral("1234");
    EXPECT_TRUE(mayBeSame(numbered, sameNumber));
}

/// The mother is written in both books before they hear of each other.
class SamePersonTest : public TwoBooks {
protected:
    void SetUp() override
    {
        TwoBooks::SetUp();
        m_there = yours()
                      .add({}, Person{.familyName = QStringLiteral("山田"),
                                      .givenName = QStringLiteral("花子"),
                                      .role = Role::Mother,
                                      .phone = QStringLiteral("090-0000-0000")})
                      .value();
        m_weight =
            yours()
                .add(m_there, Measurement{.type = MeasurementKind::Weight, .value = 52000, .date = QDate(2026, 11, 1)})
                .value();
        m_child = yours().add({}, child(u"はな", QDate(2025, 5, 3))).value();
        const Plan plan = send(mine(), yours());
        ASSERT_EQ(plan.lookalikes.size(), 1);
        ASSERT_EQ(plan.lookalikes.first(), std::pair(m_mother, m_there));
        send(yours(), mine());
        m_stays = staying(m_mother, m_there);
        m_goes = m_stays == m_mother ? m_there : m_mother;
    }
    static QStringList mothersIn(book::Book &book)
    {
        QStringList ids;
        const auto persons = book.list<Person>().value();
        for (const auto &person : persons) {
            ids += person.value.role == Role::Mother ? QStringList{person.id.toString()} : QStringList();
        }
        return ids;
    }

    RecordId m_there;
    RecordId m_weight;
    RecordId m_child;
    RecordId m_stays;
    RecordId m_goes;
};

TEST_F(SamePersonTest, BecomesOneWithTheRecordsOfBothAndOneUndoTakesItBack)
{
    const auto before = contentOf(yours());
    ASSERT_TRUE(putTogether(yours(), m_mother, m_there));
    EXPECT_EQ(mothersIn(yours()), QStringList{m_stays.toString()});
    EXPECT_EQ(yours().find<Person>(m_stays)->value.phone, QStringLiteral("090-0000-0000")) << "what one said alone";
    EXPECT_EQ(yours().find<Appointment>(m_visit)->person, m_stays);
    EXPECT_EQ(yours().find<Measurement>(m_weight)->person, m_stays);
    EXPECT_EQ(exchange::idsElsewhere(yours(), m_stays).value(), QList<RecordId>{m_goes});
    ASSERT_TRUE(yours().undoLast());
    EXPECT_EQ(mothersIn(yours()).size(), 2);
    EXPECT_EQ(yours().find<Measurement>(m_weight)->person, m_there);
    auto after = contentOf(yours());
    after.remove(exchange::linkId(m_goes).toString());
    EXPECT_EQ(after, before);
}

TEST_F(SamePersonTest, TravelsLikeAnyChange)
{
    later();
    ASSERT_TRUE(putTogether(yours(), m_mother, m_there));
    both();
    EXPECT_EQ(mothersIn(mine()), QStringList{m_stays.toString()});
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
}

TEST_F(SamePersonTest, SaidInBothBooksStaysOneWithoutAQuestion)
{
    later();
    ASSERT_TRUE(putTogether(yours(), m_mother, m_there));
    ASSERT_TRUE(putTogether(mine(), m_there, m_mother));
    both();
    both();
    EXPECT_EQ(mothersIn(mine()), QStringList{m_stays.toString()});
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
    const auto open = openRecords(mine()).value();
    EXPECT_TRUE(open.isEmpty());
}

TEST_F(SamePersonTest, WhatIsWrittenOfTheOtherBeforeTheyHearOfItFollows)
{
    later();
    ASSERT_TRUE(putTogether(mine(), m_mother, m_there));
    const RecordId late =
        yours().add(m_goes, Appointment{.title = QStringLiteral("歯科"), .date = QDate(2026, 12, 9)}).value();
    both();
    both();
    EXPECT_EQ(mine().find<Appointment>(late)->person, m_stays);
    EXPECT_EQ(yours().find<Appointment>(late)->person, m_stays);
    EXPECT_EQ(contentOf(mine()), contentOf(yours()));
}

TEST_F(SamePersonTest, NobodyIsPutTogetherWithThemselvesOrWithSomebodyWhoIsNotThere)
{
    EXPECT_EQ(putTogether(yours(), m_there, m_there).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(putTogether(yours(), m_there, m_visit).error().code, ErrorCode::UnknownRecord);
    ASSERT_TRUE(putTogether(yours(), m_mother, m_there));
    EXPECT_EQ(putTogether(yours(), m_mother, m_there).error().code, ErrorCode::UnknownRecord) << "once";
}

} // namespace
} // namespace oyako::sync
