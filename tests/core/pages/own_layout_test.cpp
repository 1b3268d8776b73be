// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Forms set by a layout of their own lose none of their answers: each one, of whatever kind, changes the print.
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

forms::Value answerTo(const forms::Item &item, bool other)
{
    if (!item.options.isEmpty()) {
        return other ? item.options.last().value : item.options.first().value;
    }
    switch (item.type) {
    case ItemType::Boolean: return other;
    case ItemType::Integer: return qint64(other ? 31 : 30);
    case ItemType::Decimal: return other ? 31.5 : 30.5;
    case ItemType::Date: return forms::Date{other ? QStringLiteral("2026-05-03") : QStringLiteral("2026-05-04")};
    case ItemType::DateTime:
        return forms::DateTime{other ? QStringLiteral("2026-05-03T10:30:00+09:00")
                                     : QStringLiteral("2026-05-04T10:30:00+09:00")};
    case ItemType::Time: return forms::Time{other ? QStringLiteral("10:30:00") : QStringLiteral("11:30:00")};
    default: return other ? QStringLiteral("ひとつ") : QStringLiteral("ふたつ");
    }
}

QStringList formsWithOwnLayout()
{
    QStringList names{QStringLiteral("pregnancy-notification"), QStringLiteral("cover"),
                      QStringLiteral("vaccination-record"), QStringLiteral("antenatal-visit")};
    const QStringList all = forms::builtInForms();
    for (const QString &id : all) {
        names += id.startsWith(QLatin1String("checkup-")) ? QStringList(id) : QStringList();
    }
    return names;
}

class OwnLayout : public ::testing::TestWithParam<QString> {
protected:
    [[nodiscard]] static QString printed(const Session &session)
    {
        return testing::describe(layOut(session, {}, FakeMeasure()));
    }
    /// Whether the question is shown to people at all.
    [[nodiscard]] static bool isAsked(const forms::Form &form, const forms::Item &item)
    {
        const bool hidden = item.hidden || item.readOnly || item.control == forms::Control::Unit;
        return !hidden && (item.parent < 0 || isAsked(form, form.item(item.parent)));
    }
};

// Who files the notification is printed as the name of whoever does it in her place; she herself stands above.
const QString shownByWhatItAsks = QStringLiteral("notice.filer");

TEST_P(OwnLayout, ShowsEveryAnswer)
{
    const auto form = forms::builtInForm(GetParam()).value();
    int looked = 0;
    for (const forms::Item &item : form->items) {
        if (!item.isQuestion() || !isAsked(*form, item) || item.linkId == shownByWhatItAsks) {
            continue;
        }
        Session session = Session::blank(form, clock());
        const NodeId node = session.node(item.linkId);
        if (node == forms::noNode || !session.isEnabled(node) || !session.setAnswers(node, {answerTo(item, false)})) {
            continue;
        }
        const QString one = printed(session);
        ASSERT_TRUE(session.setAnswers(node, {answerTo(item, true)})) << qPrintable(item.linkId);
        const bool sameAnswer = item.options.size() == 1;
        EXPECT_TRUE(sameAnswer || printed(session) != one) << qPrintable(item.linkId);
        ++looked;
    }
    EXPECT_GT(looked, 3);
}

/// Whatever is answered, nothing of the page leaves the paper.
TEST_P(OwnLayout, StaysOnThePaperWhenEverythingIsAnswered)
{
    const auto form = forms::builtInForm(GetParam()).value();
    Session session = Session::blank(form, clock());
    for (const forms::Item &item : form->items) {
        const NodeId node = item.isQuestion() && !item.readOnly ? session.node(item.linkId) : forms::noNode;
        if (node != forms::noNode && session.isEnabled(node)) {
            const bool isText = item.type == ItemType::Text;
            const forms::Value value = isText ? forms::Value(QString(400, QChar(u'字'))) : answerTo(item, true);
            (void)session.setAnswers(node, {value}).has_value();
        }
    }
    const FakeMeasure measure;
    for (const Page &page : layOut(session, {}, measure).pages) {
        for (const Text &text : testing::partsOf<Text>(page)) {
            EXPECT_GE(text.box.x, 0) << qPrintable(text.string);
            EXPECT_LE(text.box.right(), page.size.width) << qPrintable(text.string);
            EXPECT_LE(text.box.bottom(), page.size.height) << qPrintable(text.string);
            EXPECT_TRUE(fit(text, measure).rest.isEmpty()) << qPrintable(text.string);
        }
    }
}

const auto formName = [](const auto &test) {
    return QString(test.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
};
INSTANTIATE_TEST_SUITE_P(Forms, OwnLayout, ::testing::ValuesIn(formsWithOwnLayout()), formName);

/// A checkup page prints every question of its age while it is blank: what was measured, found, and seen of the teeth.
TEST(CheckupForms, PrintEveryQuestionOfTheirAge)
{
    for (const QString &id : formsWithOwnLayout()) {
        if (!id.startsWith(QLatin1String("checkup-"))) {
            continue;
        }
        const auto form = forms::builtInForm(id).value();
        const Session session = Session::blank(form, clock());
        const QString words = testing::wordsOf(layOut(session, {}, FakeMeasure())).remove(QLatin1Char(' '));
        for (const forms::Item &item : form->items) {
            const bool isTooth = item.parent >= 0 && form->item(item.parent).control == forms::Control::ToothChart;
            const bool inGroup = item.linkId.startsWith(QLatin1String("findings.")) ||
                                 item.linkId.startsWith(QLatin1String("measurements.")) ||
                                 item.linkId.startsWith(QLatin1String("teeth."));
            if (inGroup && item.isQuestion() && !isTooth && item.editions.isEmpty() &&
                isPrinted(session, session.node(item.linkId), {})) {
                EXPECT_TRUE(words.contains(item.label(QStringLiteral("ja")).remove(QLatin1Char(' '))))
                    << qPrintable(id) << ' ' << qPrintable(item.linkId);
            }
        }
    }
}

/// Chest girth stood in editions before 2023: the pages of those ask for it, later ones print it where somebody
/// measured it.
TEST(CheckupForms, PrintChestGirthOnlyWhereItWasMeasured)
{
    int seen = 0;
    for (const QString &id : formsWithOwnLayout()) {
        const auto form = forms::builtInForm(id).value();
        for (const forms::Item &item : form->items) {
            if (!id.startsWith(QLatin1String("checkup-")) || item.editions.isEmpty() ||
                !item.linkId.startsWith(QLatin1String("measurements."))) {
                continue;
            }
            ++seen;
            const QString label = item.label(QStringLiteral("ja"));
            Session session = Session::blank(form, clock());
            EXPECT_FALSE(testing::wordsOf(layOut(session, {}, FakeMeasure())).contains(label)) << qPrintable(id);
            const FormPrint older{.edition = QStringLiteral("2020")};
            EXPECT_TRUE(testing::wordsOf(layOut(session, older, FakeMeasure())).contains(label)) << qPrintable(id);
            ASSERT_TRUE(session.setAnswers(item.linkId, {answerTo(item, false)}));
            EXPECT_TRUE(testing::wordsOf(layOut(session, {}, FakeMeasure())).contains(label)) << qPrintable(id);
        }
    }
    EXPECT_GT(seen, 0);
}

} // namespace
} // namespace oyako::pages
