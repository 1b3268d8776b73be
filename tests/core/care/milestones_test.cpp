// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/milestones.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;

class MilestonesTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_child = m_book.add({}, Person{.givenName = u"陽翔"_qs, .role = Role::Child, .birthDate = QDate(2025, 5, 10)})
                      .value();
    }
    void answer(const QString &linkId, const QString &date, int day)
    {
        const QString response =
            QStringLiteral(R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"development","item":[)"
                           R"({"linkId":"%1","answer":[{"valueDate":"%2"}]}]}]})")
                .arg(linkId, date);
        ASSERT_TRUE(m_book.add(m_child, FormResponse{.form = u"parent-record-12m"_qs,
                                                     .status = ResponseStatus::Completed,
                                                     .authored = QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC),
                                                     .response = response}));
    }
    QStringList found()
    {
        QStringList all;
        const auto milestones = milestonesOf(m_book, m_child).value();
        for (const Milestone &milestone : milestones) {
            all.append(milestone.name + QLatin1Char(' ') + milestone.on.toString());
        }
        return all;
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_child;
};

TEST_F(MilestonesTest, ByDateAsFarAsItIsKnownAndTheNewerAnswerCounts)
{
    answer(u"development.walksAlone"_qs, u"2026-06-02"_qs, 1);
    answer(u"child2.headControl"_qs, u"2025-08"_qs, 2);
    answer(u"development.likesPlay"_qs, u"2025-09-01"_qs, 3);
    EXPECT_EQ(found(), (QStringList{u"headControl 2025-08"_qs, u"walksAlone 2026-06-02"_qs}));
    answer(u"development.walksAlone"_qs, u"2026-05-30"_qs, 10);
    EXPECT_EQ(found().last(), u"walksAlone 2026-05-30"_qs);
}

TEST_F(MilestonesTest, TheBookIsQuietAfterALoss)
{
    answer(u"development.headControl"_qs, u"2025-08-10"_qs, 1);
    EXPECT_EQ(found().size(), 1);
    auto child = m_book.find<Person>(m_child).value();
    child.value.deathDate = QDate(2026, 1, 1);
    ASSERT_TRUE(m_book.edit(child));
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(MilestonesTest, NobodyHasNone)
{
    EXPECT_TRUE(found().isEmpty());
    EXPECT_EQ(milestonesOf(m_book, RecordId(QUuid::createUuid())).error().code, ErrorCode::UnknownRecord);
}

} // namespace
} // namespace oyako::care
