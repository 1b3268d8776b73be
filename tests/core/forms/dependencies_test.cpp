// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/dependencies.h"

#include "core/forms/parser.h"
#include "core/forms/response.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::forms {
namespace {

const FixedClock clock_(QDate(2026, 11, 22));

Result<std::shared_ptr<const Form>> sample(const char *name)
{
    return parseForm(test::caseBytes(QLatin1String("forms/questionnaires/") + QLatin1String(name)));
}

QStringList names(const Form &form, const QList<ItemIndex> &items)
{
    QStringList linkIds;
    for (const ItemIndex item : items) {
        linkIds.append(form.item(item).linkId);
    }
    linkIds.sort();
    return linkIds;
}

TEST(Dependencies, FollowConditions)
{
    const auto form = sample("lforms-q-with-nested-enableWhen.json");
    ASSERT_TRUE(form);
    const Dependencies dependencies = Dependencies::of(**form);
    const auto users = [&](const char *linkId) {
        return names(**form, dependencies.users.at((*form)->indexOf(QLatin1String(linkId))));
    };
    EXPECT_EQ(users("p1"), QStringList{QStringLiteral("g1")});
    EXPECT_EQ(users("c1"), QStringList{QStringLiteral("d1")});
    EXPECT_EQ(users("cc1"), QStringList{QStringLiteral("dd1")});
    EXPECT_TRUE(users("d1").isEmpty());
    EXPECT_TRUE(dependencies.wholeUsers.isEmpty());
}

TEST(Dependencies, FollowVariablesToTheAnswersTheyRead)
{
    const auto form = sample("lforms-enableWhenExpressionTest.json");
    ASSERT_TRUE(form);
    const Dependencies dependencies = Dependencies::of(**form);
    for (const char *linkId : {"n1", "n2", "n3"}) {
        EXPECT_EQ(names(**form, dependencies.users.at((*form)->indexOf(QLatin1String(linkId)))),
                  QStringList{QStringLiteral("q4")})
            << linkId;
    }
    // item[0] may be another item as soon as something else is answered.
    EXPECT_EQ(names(**form, dependencies.wholeUsers), QStringList{QStringLiteral("q4")});
}

TEST(HiddenItems, AreEnabledAndNotShown)
{
    const auto form = sample("lforms-questionnaire-hidden-extension.json");
    ASSERT_TRUE(form);
    const Session session = Session::start(*form, clock_);
    QStringList shown;
    for (const Item &item : (*form)->items) {
        EXPECT_TRUE(session.isEnabled(session.node(item.linkId)));
        shown += session.isShown(session.node(item.linkId)) ? QStringList{item.linkId} : QStringList();
    }
    const QStringList expected{QStringLiteral("q1"),
                               QStringLiteral("g-displayed-vertical-group"),
                               QStringLiteral("g-horizontal-group"),
                               QStringLiteral("g-horizontal-group/q2"),
                               QStringLiteral("g-displayed-matrix"),
                               QStringLiteral("g-displayed-matrix/q2")};
    EXPECT_EQ(shown, expected);
    EXPECT_EQ(session.filled().questions, 3);
}

TEST(NestedQuestions, AChildIsKeptBelowAParentThatIsNotAnswered)
{
    const auto form = sample("lforms-question-under-question.R4.json");
    ASSERT_TRUE(form);
    Session session = Session::start(*form, clock_);
    EXPECT_TRUE(session.isShown(session.node(QStringLiteral("q2"))));
    ASSERT_TRUE(session.setAnswers(QStringLiteral("q2"), {QStringLiteral("child")}));
    const auto read = readResponse(*form, writeResponse(session, {}), clock_);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->session.answers(read->session.node(QStringLiteral("q2"))), QList<Value>{QStringLiteral("child")});
    EXPECT_TRUE(read->session.answers(read->session.node(QStringLiteral("q1"))).isEmpty());
}

} // namespace
} // namespace oyako::forms
