// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What is marked sensitive leaves no trace on a print without it: the sheet is the same as if it had never been
// answered.
#include "core/forms/library.h"
#include "core/forms/session.h"
#include "core/pages/form_page.h"
#include "tests/core/pages/page_parts.h"

namespace oyako::pages {
namespace {

using forms::ItemType;
using forms::NodeId;
using forms::Session;
using testing::FakeMeasure;

const FixedClock &clock()
{
    static const FixedClock fixed(QDate(2026, 11, 22));
    return fixed;
}

/// Some answer of the right kind, telling where a text is asked for.
forms::Value answerTo(const forms::Item &item)
{
    if (!item.options.isEmpty()) {
        return item.options.last().value;
    }
    switch (item.type) {
    case ItemType::Boolean: return true;
    case ItemType::Integer: return qint64(1);
    case ItemType::Decimal: return 1.0;
    case ItemType::Date: return forms::Date{QStringLiteral("2026-05-03")};
    case ItemType::Quantity: return forms::Quantity{1, {}, {}, item.unit ? item.unit->code : QString()};
    default: return QStringLiteral("秘匿");
    }
}

bool isSensitive(const forms::Form &form, const forms::Item &item)
{
    return item.sensitive || (item.parent >= 0 && isSensitive(form, form.item(item.parent)));
}

QStringList formsWithSensitiveQuestions()
{
    QStringList names;
    const QStringList all = forms::builtInForms();
    for (const QString &id : all) {
        const auto form = forms::builtInForm(id).value();
        const bool any =
            std::any_of(form->items.begin(), form->items.end(), [](const forms::Item &item) { return item.sensitive; });
        names += any ? QStringList(id) : QStringList();
    }
    return names;
}

class SensitiveForm : public ::testing::TestWithParam<QString> {
protected:
    [[nodiscard]] static QString printed(const Session &session, bool withSensitive)
    {
        return testing::describe(layOut(session, {.withSensitive = withSensitive}, FakeMeasure()));
    }
    /// The first line in which two prints differ; empty when they are the same.
    [[nodiscard]] static std::string difference(const QString &a, const QString &b)
    {
        const QStringList before = a.split(QLatin1Char('\n'));
        const QStringList after = b.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
            if (before.value(i) != after.value(i)) {
                return QStringLiteral("%1 | %2").arg(before.value(i), after.value(i)).toStdString();
            }
        }
        return {};
    }
    /// Answers every sensitive question that can be answered; returns how many were.
    static int answerSensitive(Session &session)
    {
        int answered = 0;
        for (const forms::Item &item : session.form().items) {
            if (!item.isQuestion() || item.readOnly || !isSensitive(session.form(), item)) {
                continue;
            }
            for (const NodeId node : session.nodes(item.linkId)) {
                answered += session.isEnabled(node) && session.setAnswers(node, {answerTo(item)}) ? 1 : 0;
            }
        }
        return answered;
    }
    /// Answers what is not sensitive, so that what asks for consent or for "yes" first can be answered, and the form is
    /// no empty one, which prints every question for writing by hand.
    void SetUp() override
    {
        for (const forms::Item &item : m_session.form().items) {
            const bool wanted =
                item.type == ItemType::Boolean || item.type == ItemType::Date || item.type == ItemType::Integer;
            if (!wanted || item.readOnly || isSensitive(m_session.form(), item)) {
                continue;
            }
            for (const NodeId node : m_session.nodes(item.linkId)) {
                ASSERT_TRUE(m_session.setAnswers(node, {answerTo(item)})) << qPrintable(item.linkId);
            }
        }
    }

    Session m_session = Session::blank(forms::builtInForm(GetParam()).value(), clock());
};

TEST_P(SensitiveForm, PrintsTheSameWhetherAnsweredOrNot)
{
    const QString before = printed(m_session, false);
    ASSERT_GT(answerSensitive(m_session), 0);
    EXPECT_EQ(difference(before, printed(m_session, false)), std::string());
}

TEST_P(SensitiveForm, PrintsTheAnswersWhereTheyAreChosen)
{
    const QString before = printed(m_session, true);
    ASSERT_GT(answerSensitive(m_session), 0);
    EXPECT_NE(difference(before, printed(m_session, true)), std::string());
}

const auto formName = [](const auto &test) {
    return QString(test.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
};
INSTANTIATE_TEST_SUITE_P(Forms, SensitiveForm, ::testing::ValuesIn(formsWithSensitiveQuestions()), formName);

/// A form nobody has written on keeps its questions for writing by hand, unless all of them are sensitive.
TEST_P(SensitiveForm, KeepsItsQuestionsWhileItIsEmpty)
{
    const auto form = forms::builtInForm(GetParam()).value();
    const Session blank = Session::blank(form, clock());
    const bool isOpen = std::any_of(form->items.begin(), form->items.end(), [&form](const forms::Item &item) {
        return item.isQuestion() && !item.hidden && !isSensitive(*form, item);
    });
    EXPECT_EQ(difference(printed(blank, true), printed(blank, false)).empty(), isOpen);
}

/// The page of the mother's tests carries the rule that results are written with her consent: the days stay, the
/// results go.
TEST(MaternalTests, KeepTheDayAndHideTheResult)
{
    Session session = Session::blank(forms::builtInForm(QStringLiteral("maternal-tests")).value(), clock());
    ASSERT_TRUE(session.setAnswers(QStringLiteral("hiv.date"), {forms::Date{QStringLiteral("2026-05-03")}}));
    ASSERT_TRUE(session.setAnswers(QStringLiteral("hiv.consent"), {true}));
    ASSERT_TRUE(session.setAnswers(QStringLiteral("hiv.remark"), {QStringLiteral("秘匿")}));
    const QString shared = testing::wordsOf(layOut(session, {.withSensitive = false}, FakeMeasure()));
    EXPECT_TRUE(shared.contains(QStringLiteral("2026年5月3日")));
    EXPECT_FALSE(shared.contains(QStringLiteral("秘匿")));
    EXPECT_TRUE(testing::wordsOf(layOut(session, {}, FakeMeasure())).contains(QStringLiteral("秘匿")));
}

} // namespace
} // namespace oyako::pages
