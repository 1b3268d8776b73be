// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/library.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "core/pages/form_page.h"
#include "tests/support/page_support.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace oyako::pages {

using forms::NodeId;
using forms::Session;
using testing::FakeMeasure;

namespace {

const FixedClock &clock()
{
    static const FixedClock fixed(QDate(2026, 11, 22));
    return fixed;
}

QString wordsOf(const Document &document)
{
    QString all;
    for (const Page &page : document.pages) {
        all += texts(page).join(QLatin1Char('|'));
    }
    return all.remove(QLatin1Char('\n'));
}

QString squeezed(QString text)
{
    return text.remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
}

Session sample(const QJsonObject &answers)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/pages/form.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto form = forms::parseForm(file.readAll());
    EXPECT_TRUE(form);
    Session session = Session::start(*form, clock());
    EXPECT_TRUE(forms::applyAnswers(session, answers));
    return session;
}

QString sampleWords(const QJsonObject &answers, const FormPrint &print = {})
{
    return wordsOf(layOut(sample(answers), print, FakeMeasure()));
}

/// Gives every free text its own mark, so that a lost one is noticed. Returns the marks of what is enabled at the end.
QStringList fillTexts(Session &session)
{
    for (const forms::Item &item : session.form().items) {
        if (item.type != forms::ItemType::String && item.type != forms::ItemType::Text) {
            continue;
        }
        for (const NodeId node : session.nodes(item.linkId)) {
            const int number = static_cast<int>(session.form().indexOf(item.linkId)) + 1000;
            EXPECT_TRUE(item.readOnly || session.setAnswers(node, {forms::Value(QStringLiteral("[%1]").arg(number))}));
        }
    }
    QStringList marks;
    for (const forms::Item &item : session.form().items) {
        const NodeId node = session.node(item.linkId);
        if (item.isQuestion() && isPrinted(session, node, {}) &&
            (item.type == forms::ItemType::String || item.type == forms::ItemType::Text)) {
            marks << printedAnswer(session, node, {});
        }
    }
    return marks;
}

/// Forms set by their own layout carry the official wording instead of the form's.
bool hasOwnWords(const QString &id)
{
    return id == QLatin1String("pregnancy-notification") || id == QLatin1String("cover") ||
           id == QLatin1String("vaccination-record") || id == QLatin1String("antenatal-visit") ||
           id.startsWith(QLatin1String("checkup-"));
}

class BuiltInForm : public ::testing::TestWithParam<QString> {
protected:
    [[nodiscard]] static std::shared_ptr<const forms::Form> form() { return forms::builtInForm(GetParam()).value(); }
};

} // namespace

TEST_P(BuiltInForm, PrintsEveryTextThatWasAnswered)
{
    Session session = Session::blank(form(), clock());
    const QStringList marks = fillTexts(session);
    const QString words = wordsOf(layOut(session, {}, FakeMeasure()));
    for (const QString &mark : marks) {
        EXPECT_TRUE(mark.isEmpty() || words.contains(mark)) << qPrintable(mark);
    }
}

TEST_P(BuiltInForm, PrintsEveryQuestionWhenEmpty)
{
    if (hasOwnWords(GetParam())) {
        EXPECT_TRUE(layOut(Session::blank(form(), clock()), {}, FakeMeasure()).pages.size() > 0);
        return;
    }
    const Session session = Session::blank(form(), clock());
    const QString words = squeezed(wordsOf(layOut(session, {}, FakeMeasure())));
    for (const forms::Item &item : form()->items) {
        const bool isTooth = item.parent >= 0 && form()->item(item.parent).control == forms::Control::ToothChart;
        if (item.isQuestion() && !isTooth && isPrinted(session, session.node(item.linkId), {})) {
            EXPECT_TRUE(words.contains(squeezed(item.label(QStringLiteral("ja"))))) << qPrintable(item.linkId);
        }
    }
}

const auto formName = [](const auto &test) {
    return QString(test.param).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
};

INSTANTIATE_TEST_SUITE_P(Forms, BuiltInForm, ::testing::ValuesIn(forms::builtInForms()), formName);

// A layout of its own has the paper that is asked for too, with everything on it.
TEST(FormPage, ObeysThePaperWhateverTheLayout)
{
    for (const char *id : {"checkup-18m", "cover", "vaccination-record", "antenatal-visit", "pregnancy-notification",
                           "parent-record-18m", "interview-1"}) {
        const Session session = Session::blank(forms::builtInForm(QLatin1String(id)).value(), clock());
        const QStringList usual = texts(layOut(session, {}, FakeMeasure()).pages.first());
        for (const Size &paper : {a4, a5, a6}) {
            const Document document = layOut(session, {}, FakeMeasure(), paper);
            for (const Page &page : document.pages) {
                const bool isTurned = page.size == paper.turned();
                EXPECT_TRUE(page.size == paper || isTurned) << id;
                for (const Element &element : page.elements) {
                    if (const auto *text = std::get_if<Text>(&element)) {
                        EXPECT_LE(text->box.right(), page.size.width + 0.5) << id << ' ' << text->string.toStdString();
                        EXPECT_LE(text->box.bottom(), page.size.height + 0.5) << id;
                    }
                }
            }
            EXPECT_EQ(texts(document.pages.first()).value(0), usual.value(0)) << id;
        }
    }
}

TEST(FormPage, PrintsBlankQuestionsForWriting)
{
    const QString words = sampleWords({});
    for (const QString &expected :
         {QStringLiteral("からだのこと"), QStringLiteral("体重"), QStringLiteral("kg"), QStringLiteral("はい"),
          QStringLiteral("いいえ"), QStringLiteral("歩きはじめた日"), QStringLiteral("　　　　年　　月　　日"),
          QStringLiteral("その他"), QStringLiteral("支えなしで5歩"), QStringLiteral("病名")}) {
        EXPECT_TRUE(words.contains(expected)) << qPrintable(expected);
    }
}

TEST(FormPage, PrintsAnswersInWords)
{
    const QString words = sampleWords({{QStringLiteral("weight"), 10.4},
                                       {QStringLiteral("walks"), true},
                                       {QStringLiteral("walkedOn"), QStringLiteral("2026-06")},
                                       {QStringLiteral("notes"), QStringLiteral("よく笑う")}});
    EXPECT_TRUE(words.contains(QStringLiteral("10.4")));
    EXPECT_TRUE(words.contains(QStringLiteral("2026年6月")));
    EXPECT_FALSE(words.contains(QStringLiteral("2026年6月日")));
    EXPECT_TRUE(words.contains(QStringLiteral("よく笑う")));
}

TEST(FormPage, LeavesOutWhatDoesNotApply)
{
    EXPECT_FALSE(sampleWords({{QStringLiteral("walks"), false}}).contains(QStringLiteral("歩きはじめた日")));
    EXPECT_TRUE(sampleWords({{QStringLiteral("walks"), true}}).contains(QStringLiteral("歩きはじめた日")));
}

TEST(FormPage, RingsTheChosenOption)
{
    const Session session =
        sample({{QStringLiteral("walks"), true}, {QStringLiteral("food"), QStringLiteral("ゼリー")}});
    const QList<Field> fields = fieldsBelow(session, session.node(QStringLiteral("body")), {});
    const auto find = [&fields](const QString &label) {
        return *std::find_if(fields.cbegin(), fields.cend(),
                             [&label](const Field &field) { return field.label == label; });
    };
    EXPECT_TRUE(find(QStringLiteral("ひとりで歩きますか")).choices.first().chosen);
    EXPECT_FALSE(find(QStringLiteral("ひとりで歩きますか")).choices.last().chosen);
    const Choice other = find(QStringLiteral("好きな食べもの")).choices.last();
    EXPECT_EQ(other.label, QStringLiteral("その他"));
    EXPECT_TRUE(other.chosen);
    EXPECT_EQ(other.detail, QStringLiteral("ゼリー"));
}

TEST(FormPage, HidesSensitiveAnswersUnlessChosen)
{
    const QJsonObject answers{{QStringLiteral("secret"), QStringLiteral("内緒")}};
    EXPECT_TRUE(sampleWords(answers).contains(QStringLiteral("内緒")));
    EXPECT_FALSE(sampleWords(answers, {.withSensitive = false}).contains(QStringLiteral("内緒")));
    EXPECT_FALSE(sampleWords(answers, {.withSensitive = false}).contains(QStringLiteral("ひみつ")));
}

TEST(FormPage, SpeaksTheLanguageAskedFor)
{
    const FormPrint english{
        .language = QStringLiteral("en"),
        .words = {.yes = QStringLiteral("Yes"), .no = QStringLiteral("No"), .japaneseDates = false}};
    const QString words = sampleWords(
        {{QStringLiteral("walks"), true}, {QStringLiteral("walkedOn"), QStringLiteral("2026-06")}}, english);
    EXPECT_TRUE(words.contains(QStringLiteral("Walks alone")));
    EXPECT_TRUE(words.contains(QStringLiteral("Yes")));
    EXPECT_TRUE(words.contains(QStringLiteral("2026-06")));
}

TEST(FormPage, MakesATableOfARepeatingGroup)
{
    const QJsonObject first{{QStringLiteral("illness.name"), QStringLiteral("中耳炎")}};
    const QJsonObject second{{QStringLiteral("illness.name"), QStringLiteral("水痘")}};
    const Session session = sample({{QStringLiteral("illness"), QJsonArray{first, second}}});
    const QList<Field> fields = fieldsBelow(session, forms::rootNode, {});
    const auto table =
        std::find_if(fields.cbegin(), fields.cend(), [](const Field &field) { return field.kind == FieldKind::Rows; });
    ASSERT_NE(table, fields.cend());
    EXPECT_EQ(table->table.columns.size(), 2);
    ASSERT_EQ(table->table.rows.size(), 2);
    EXPECT_EQ(table->table.rows.at(1).first().text, QStringLiteral("水痘"));
}

TEST(FormPage, ChoosesThePaper)
{
    EXPECT_EQ(paperOf(*forms::builtInForm(QStringLiteral("parent-record-03m")).value()), a6);
    EXPECT_EQ(paperOf(*forms::builtInForm(QStringLiteral("interview-1")).value()), a4);
    EXPECT_EQ(layOut(sample({}), {}, FakeMeasure(), a5).pages.first().size, a5);
    EXPECT_EQ(layOut(sample({}), {}, FakeMeasure()).pages.first().size, a4);
}

} // namespace oyako::pages
