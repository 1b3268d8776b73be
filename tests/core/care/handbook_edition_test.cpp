// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/handbook_edition.h"

#include "core/forms/library.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;

struct IssueCase {
    QDate day;
    const char *edition;
};
class IssueDay : public testing::TestWithParam<IssueCase> {};

TEST_P(IssueDay, DecidesTheEdition)
{
    EXPECT_EQ(editionIssuedOn(GetParam().day), QLatin1String(GetParam().edition));
    EXPECT_EQ(editionOf({.issuedOn = GetParam().day}), QLatin1String(GetParam().edition));
    EXPECT_EQ(editionOf({.issuedOn = GetParam().day, .edition = QStringLiteral("2023")}), QStringLiteral("2023"));
}

INSTANTIATE_TEST_SUITE_P(Days, IssueDay,
                         testing::Values(IssueCase{QDate(2009, 1, 1), "2012"}, IssueCase{QDate(2012, 4, 1), "2012"},
                                         IssueCase{QDate(2020, 9, 30), "2012"}, IssueCase{QDate(2020, 10, 1), "2020"},
                                         IssueCase{QDate(2022, 11, 4), "2020"}, IssueCase{QDate(2023, 3, 31), "2020"},
                                         IssueCase{QDate(2023, 4, 1), "2023"}, IssueCase{QDate(2024, 4, 1), "2024"},
                                         IssueCase{QDate(2025, 3, 31), "2024"}, IssueCase{QDate(2025, 4, 1), "2025"},
                                         IssueCase{QDate(2027, 1, 1), "2025"}, IssueCase{QDate(), "2025"}));

struct RangeCase {
    const char *editions;
    const char *edition;
    bool carried;
};

TEST(Editions, ARangeHoldsBothItsEnds)
{
    const QList<RangeCase> cases{
        {"", "2012", true},           {"2023-", "2023", true},     {"2023-", "2022", false},
        {"-2022", "2022", true},      {"-2022", "2023", false},    {"2012-2022", "2020", true},
        {"2012-2022", "2011", false}, {"2025", "2025", true},      {"2025", "2026", false},
        {"2025-", "", true},          {"-2022", "", false},        {"2025-", "令和5年版", true},
        {"2023-", "2023年版", true},  {"2025-", "2023年版", false}};
    for (const RangeCase &one : cases) {
        EXPECT_EQ(carries(QString::fromUtf8(one.editions), QString::fromUtf8(one.edition)), one.carried)
            << one.editions << ' ' << one.edition;
    }
}

TEST(Editions, WhatStandsInAGroupGoesWithIt)
{
    const auto page = forms::builtInForm(QStringLiteral("postnatal-care")).value();
    EXPECT_TRUE(carries(*page, *page->find(QStringLiteral("care.date")), QStringLiteral("2023")));
    EXPECT_FALSE(carries(*page, *page->find(QStringLiteral("care.date")), QStringLiteral("2012")));
    EXPECT_FALSE(hasPage(*page, QStringLiteral("2012")));
    EXPECT_TRUE(hasPage(*page, QStringLiteral("2023")));
    EXPECT_TRUE(hasPage(*forms::builtInForm(QStringLiteral("child-tests")).value(), QStringLiteral("2012")));
}

class BookletEdition : public testing::Test {
protected:
    void SetUp() override
    {
        m_mother = m_book.add({}, Person{.givenName = QStringLiteral("花子"), .role = Role::Mother}).value();
        m_pregnancy = m_book.add(m_mother, Pregnancy{.dueDates = {{QDate(2023, 6, 1)}}, .fetuses = {Fetus{}}}).value();
        Person child{.givenName = QStringLiteral("結衣"), .role = Role::Child};
        child.birthDate = QDate(2023, 6, 1);
        child.mother = m_mother;
        child.pregnancy = m_pregnancy;
        m_child = m_book.add({}, child).value();
    }
    void issue(const RecordId &owner, const QString &edition, const RecordId &pregnancy = {})
    {
        ASSERT_TRUE(m_book.add(owner, Handbook{.edition = edition, .pregnancy = pregnancy}));
    }
    QString ofChild() { return bookletEdition(m_book, {.person = m_child}).value(); }
    QString ofMother() { return bookletEdition(m_book, {.person = m_mother, .pregnancy = m_pregnancy}).value(); }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_mother;
    RecordId m_pregnancy;
    RecordId m_child;
};

TEST_F(BookletEdition, IsTheNewestWhereNoBookletIsKnown)
{
    EXPECT_EQ(ofChild(), handbookEditions().last());
    EXPECT_EQ(ofMother(), handbookEditions().last());
}

TEST_F(BookletEdition, IsThatOfThePregnancyUntilTheChildHasItsOwn)
{
    issue(m_mother, QStringLiteral("2023"), m_pregnancy);
    EXPECT_EQ(ofChild(), QStringLiteral("2023"));
    EXPECT_EQ(ofMother(), QStringLiteral("2023"));
    issue(m_child, QStringLiteral("2012"));
    EXPECT_EQ(ofChild(), QStringLiteral("2012"));
    issue(m_child, QStringLiteral("2020"));
    EXPECT_EQ(ofChild(), QStringLiteral("2020")) << "issued again";
}

TEST_F(BookletEdition, IsNotThatOfAnotherPregnancy)
{
    const RecordId other =
        m_book.add(m_mother, Pregnancy{.dueDates = {{QDate(2026, 12, 1)}}, .fetuses = {Fetus{}}}).value();
    issue(m_mother, QStringLiteral("2012"), other);
    EXPECT_EQ(ofChild(), handbookEditions().last());
    EXPECT_EQ(ofMother(), handbookEditions().last());
}

TEST_F(BookletEdition, AfterTheBirthTheChildsBookletHoldsTheMothersPages)
{
    auto pregnancy = m_book.find<Pregnancy>(m_pregnancy).value();
    pregnancy.value.fetuses = {Fetus{Outcome::LiveBirth, QDate(2023, 6, 1), m_child}};
    ASSERT_TRUE(m_book.edit(pregnancy));
    issue(m_child, QStringLiteral("2020"), m_pregnancy);
    EXPECT_EQ(ofMother(), QStringLiteral("2020"));
}

TEST_F(BookletEdition, APageAsksWhatItHasAndShowsWhatIsWritten)
{
    auto session = forms::Session::start(forms::builtInForm(QStringLiteral("checkup-09m")).value(), m_book.clock());
    const forms::NodeId chest = session.node(QStringLiteral("measurements.chest"));
    const forms::NodeId weight = session.node(QStringLiteral("measurements.weight"));
    EXPECT_TRUE(isAsked(session, chest, QStringLiteral("2020")));
    EXPECT_FALSE(isAsked(session, chest, QStringLiteral("2023")));
    EXPECT_TRUE(isAsked(session, weight, QStringLiteral("2023")));
    ASSERT_TRUE(session.propose(chest, {45.0}, QStringLiteral("book")));
    EXPECT_TRUE(isAsked(session, chest, QStringLiteral("2023"))) << "a proposal";
    session.dismiss(chest);
    EXPECT_FALSE(isAsked(session, chest, QStringLiteral("2023")));
    ASSERT_TRUE(session.setAnswers(chest, {45.0}));
    EXPECT_TRUE(isAsked(session, chest, QStringLiteral("2023"))) << "an answer";
}

} // namespace
} // namespace oyako::care
