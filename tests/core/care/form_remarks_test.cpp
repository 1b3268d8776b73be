// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_remarks.h"

#include "core/forms/library.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;

class FormRemarks : public testing::Test {
protected:
    void SetUp() override
    {
        const QDate today = m_book.clock().today();
        m_subject.person = m_book.add({}, Person{.givenName = QStringLiteral("葵"), .role = Role::Mother}).value();
        m_subject.pregnancy =
            m_book.add(m_subject.person, Pregnancy{.lastPeriod = today.addDays(-24 * 7), .fetuses = {Fetus()}}).value();
        weigh(today.addDays(-60), 50);
        weigh(today.addDays(-30), 53);
    }
    void weigh(const QDate &day, double kilograms)
    {
        ASSERT_TRUE(m_book.add(m_subject.person, Measurement{.value = kilograms * 1000, .date = day}));
    }
    std::optional<growth::RemarkCode> remark(const char *linkId, double value)
    {
        const auto found =
            remarkOnAnswer(m_session, *m_session.form().find(QLatin1String(linkId)), {value}, m_book, m_subject);
        return found ? std::optional(found->code) : std::nullopt;
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    FormSubject m_subject;
    forms::Session m_session =
        forms::Session::start(forms::builtInForm(QStringLiteral("antenatal-visit")).value(), m_book.clock());
};

TEST_F(FormRemarks, AskAboutAWeightFarFromTheLastVisit)
{
    const auto unlikely = growth::RemarkCode::UnlikelyChangeSinceVisit;
    EXPECT_EQ(remark("weight", 58.0), std::nullopt) << "5 kg, not more";
    EXPECT_EQ(remark("weight", 58.1), unlikely);
    EXPECT_EQ(remark("weight", 47.9), unlikely);
    ASSERT_TRUE(m_session.setAnswers(QStringLiteral("date"),
                                     {forms::Date{m_book.clock().today().addDays(-45).toString(Qt::ISODate)}}));
    EXPECT_EQ(remark("weight", 58.1), unlikely) << "8.1 kg since the visit before that day";
    EXPECT_EQ(remark("weight", 54.9), std::nullopt);
}

TEST_F(FormRemarks, AskAboutAFundalHeightFarFromTheWeek)
{
    EXPECT_EQ(remark("fundalHeight", 19.0), std::nullopt);
    EXPECT_EQ(remark("fundalHeight", 29.0), std::nullopt);
    EXPECT_TRUE(remark("fundalHeight", 18.9));
    EXPECT_TRUE(remark("fundalHeight", 29.1));
    ASSERT_TRUE(m_session.setAnswers(QStringLiteral("gestation.weeks"), {qint64(30)}));
    EXPECT_EQ(remark("fundalHeight", 29.1), std::nullopt) << "the week the page says";
    ASSERT_TRUE(m_session.setAnswers(QStringLiteral("gestation.weeks"), {qint64(19)}));
    EXPECT_EQ(remark("fundalHeight", 29.1), std::nullopt) << "not before 20 weeks";
}

TEST_F(FormRemarks, SayNothingOfAChildOrOfOtherItems)
{
    EXPECT_EQ(remark("girth", 300), std::nullopt);
    EXPECT_EQ(remarkOnAnswer(m_session, *m_session.form().find(QStringLiteral("weight")), {}, m_book, m_subject),
              std::nullopt);
    m_subject.person = m_book.add({}, Person{.givenName = QStringLiteral("蓮"), .role = Role::Child}).value();
    EXPECT_EQ(remark("weight", 10), std::nullopt);
}

} // namespace
} // namespace oyako::care
