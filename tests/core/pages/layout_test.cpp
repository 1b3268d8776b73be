// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/choices.h"
#include "core/pages/flow.h"
#include "core/pages/impose.h"
#include "core/pages/table.h"
#include "core/pages/tooth_chart.h"
#include "tests/support/page_support.h"

#include <gmock/gmock.h>

namespace oyako::pages {

using testing::FakeMeasure;

namespace {

template <class Kind>
QList<Kind> all(const QList<Element> &elements)
{
    QList<Kind> found;
    for (const Element &element : elements) {
        if (const Kind *kind = std::get_if<Kind>(&element)) {
            found << *kind;
        }
    }
    return found;
}

Document numbered(int pages, const Size &size)
{
    Document document{.title = QStringLiteral("t")};
    for (int number = 0; number < pages; ++number) {
        document.pages << Page{size, {Text{.string = QString::number(number), .box = {10, 10, 20, 5}}}};
    }
    return document;
}

QList<Choice> yesNo(int chosen)
{
    return {{QStringLiteral("はい"), chosen == 0}, {QStringLiteral("いいえ"), chosen == 1}};
}

Table wordTable(int rows, const QString &word)
{
    Table table{.columns = {{QStringLiteral("年月日"), 1}, {QStringLiteral("記録"), 3}}};
    for (int row = 0; row < rows; ++row) {
        table.rows << Row{Cell{QString::number(row)}, Cell{word}};
    }
    return table;
}

} // namespace

TEST(Choices, RingsTheChosenOneOnly)
{
    QList<Element> elements;
    addChoices(elements, yesNo(1), ChoiceMark::Ring, {10, 10, 80, 0}, 9, FakeMeasure());
    const QList<Box> rings = all<Box>(elements);
    const QList<Text> words = all<Text>(elements);
    ASSERT_EQ(rings.size(), 1);
    ASSERT_EQ(words.size(), 2);
    EXPECT_LT(rings.first().rect.x, words.last().box.x);
    EXPECT_GT(rings.first().rect.right(),
              words.last().box.x + FakeMeasure().width(QStringLiteral("いいえ"), 9, Weight::Bold));
    EXPECT_GT(rings.first().rect.x, words.first().box.right() - 0.3);
}

TEST(Choices, PrintsEveryOptionWhenNothingIsChosen)
{
    QList<Element> elements;
    addChoices(elements, yesNo(-1), ChoiceMark::Ring, {10, 10, 80, 0}, 9, FakeMeasure());
    EXPECT_TRUE(all<Box>(elements).isEmpty());
    EXPECT_EQ(all<Text>(elements).size(), 2);
}

TEST(Choices, GoOnInTheNextLine)
{
    const double oneLine = choiceLineHeight(9);
    QList<Element> elements;
    EXPECT_DOUBLE_EQ(addChoices(elements, yesNo(0), ChoiceMark::Ring, {0, 0, 80, 0}, 9, FakeMeasure()), oneLine);
    const double end = all<Text>(elements).last().box.right();
    EXPECT_DOUBLE_EQ(addChoices(elements, yesNo(0), ChoiceMark::Ring, {0, 0, end - 1, 0}, 9, FakeMeasure()),
                     2 * oneLine);
}

TEST(Choices, WrapAnOptionWiderThanItsPlace)
{
    QList<Element> elements;
    const QList<Choice> choices{{QString(30, QChar(u'字')), true}};
    const double height = addChoices(elements, choices, ChoiceMark::Ring, {0, 0, 40, 0}, 9, FakeMeasure());
    EXPECT_GT(height, 2 * lineHeight(9));
    EXPECT_LE(all<Text>(elements).first().box.right(), 40);
}

TEST(Choices, TickBoxesStayEmptyWhenNotChosen)
{
    QList<Element> elements;
    addChoices(elements, yesNo(0), ChoiceMark::Tick, {0, 0, 80, 0}, 9, FakeMeasure());
    EXPECT_EQ(all<Box>(elements).size(), 2);
    EXPECT_EQ(all<Path>(elements).size(), 1);
}

TEST(Flow, PutsThePersonAndTheNumberOnEverySheet)
{
    const FakeMeasure measure;
    Flow flow({.heading = QStringLiteral("健診"),
               .person = QStringLiteral("山田 陽翔 2025年5月10日生"),
               .note = QStringLiteral("2025年版")},
              measure);
    flow.addText({.string = QString(6000, QChar(u'字')), .points = 10});
    const Document document = flow.finish(QStringLiteral("健診"));
    ASSERT_GT(document.pages.size(), 1);
    for (qsizetype index = 0; index < document.pages.size(); ++index) {
        const QStringList words = texts(document.pages.at(index));
        EXPECT_THAT(words, ::testing::Contains(QStringLiteral("山田 陽翔 2025年5月10日生")));
        EXPECT_THAT(words, ::testing::Contains(QStringLiteral("%1 / %2").arg(index + 1).arg(document.pages.size())));
        EXPECT_THAT(words, ::testing::Contains(QStringLiteral("2025年版")));
    }
}

TEST(Flow, KeepsInsideTheMargins)
{
    const FakeMeasure measure;
    Flow flow({.size = a6, .margins = {8, 8, 8, 8}}, measure);
    flow.addText({.string = QString(3000, QChar(u'字')), .points = 8});
    for (const Page &page : flow.finish(QStringLiteral("t")).pages) {
        for (const Text &text : all<Text>(page.elements)) {
            EXPECT_GE(text.box.x, 8);
            EXPECT_LE(text.box.right(), a6.width - 8 + 1e-6);
            EXPECT_LE(text.box.bottom(), a6.height - 8 + 1e-6);
        }
    }
}

TEST(Table, RepeatsItsHeadOnEveryPage)
{
    const FakeMeasure measure;
    Flow flow({.size = a6, .margins = {8, 8, 8, 8}}, measure);
    addTable(flow, wordTable(40, QStringLiteral("順調")));
    const Document document = flow.finish(QStringLiteral("t"));
    ASSERT_GT(document.pages.size(), 1);
    int rows = 0;
    for (const Page &page : document.pages) {
        const QStringList words = texts(page);
        EXPECT_EQ(words.first(), QStringLiteral("年月日"));
        rows += static_cast<int>(words.count(QStringLiteral("順調")));
    }
    EXPECT_EQ(rows, 40);
}

TEST(Table, BreaksARowTallerThanAPageAndLosesNothing)
{
    const FakeMeasure measure;
    const QString note = QStringLiteral("字").repeated(10000);
    Flow flow({.size = a6, .margins = {8, 8, 8, 8}}, measure);
    addTable(flow, wordTable(3, note));
    const Document document = flow.finish(QStringLiteral("t"));
    qsizetype characters = 0;
    for (const Page &page : document.pages) {
        for (const Text &text : all<Text>(page.elements)) {
            characters += text.string.count(QChar(u'字'));
            EXPECT_LE(text.box.bottom(), a6.height - 8 + 1e-6);
        }
    }
    EXPECT_EQ(characters, 30000);
}

TEST(Table, AddsEmptyRowsForWriting)
{
    const FakeMeasure measure;
    Flow flow({}, measure);
    Table table = wordTable(1, QStringLiteral("順調"));
    table.leastRows = 4;
    addTable(flow, table);
    EXPECT_EQ(all<Box>(flow.elements()).size(), 2 + 4 * 2);
}

TEST(Table, SpansColumns)
{
    const FakeMeasure measure;
    Flow flow({}, measure);
    Table table = wordTable(0, {});
    table.hasHead = false;
    table.rows << Row{Cell{.text = QStringLiteral("全部"), .span = 2}};
    addTable(flow, table);
    EXPECT_NEAR(all<Box>(flow.elements()).first().rect.width, flow.width(), 1e-6);
}

TEST(ToothChart, ShowsThePersonsRightAtTheLeft)
{
    EXPECT_EQ(jaw(Dentition::Primary, true), (QList<int>{55, 54, 53, 52, 51, 61, 62, 63, 64, 65}));
    EXPECT_EQ(jaw(Dentition::Primary, false), (QList<int>{85, 84, 83, 82, 81, 71, 72, 73, 74, 75}));
    EXPECT_EQ(jaw(Dentition::Permanent, true).first(), 18);
    EXPECT_EQ(jaw(Dentition::Permanent, false).last(), 38);
    EXPECT_EQ(toothName(55), QStringLiteral("E"));
    EXPECT_EQ(toothName(61), QStringLiteral("A"));
    EXPECT_EQ(toothName(48), QStringLiteral("8"));
}

TEST(ToothChart, DrawsEachMark)
{
    QList<Element> elements;
    const ToothChart chart{
        Dentition::Primary,
        {{51, ToothMark::Sound}, {52, ToothMark::Decay}, {74, ToothMark::Treated}, {85, ToothMark::Lost}}};
    const double height = addToothChart(elements, chart, {0, 0, 90, 0}, QStringLiteral("右"), QStringLiteral("左"));
    EXPECT_EQ(all<Box>(elements).size(), 20);
    EXPECT_EQ(all<Ellipse>(elements).size(), 1);
    EXPECT_EQ(all<Path>(elements).size(), 1);
    EXPECT_EQ(all<Line>(elements).size(), 3);
    const auto isDecay = [](const Text &text) {
        return text.string == QStringLiteral("C") && text.weight == Weight::Bold;
    };
    const QList<Text> words = all<Text>(elements);
    EXPECT_EQ(std::count_if(words.begin(), words.end(), isDecay), 1);
    for (const Box &tooth : all<Box>(elements)) {
        EXPECT_GE(tooth.rect.x, 0);
        EXPECT_LE(tooth.rect.right(), 90);
        EXPECT_LE(tooth.rect.bottom(), height);
    }
}

TEST(Impose, FourA6OnA4)
{
    const auto sheets = impose(numbered(5, a6), a4);
    ASSERT_TRUE(sheets);
    ASSERT_EQ(sheets->pages.size(), 2);
    EXPECT_EQ(sheets->pages.first().size, a4);
    EXPECT_EQ(texts(sheets->pages.first()),
              (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    const QList<Text> words = all<Text>(sheets->pages.first().elements);
    EXPECT_NEAR(words.at(1).box.x - words.at(0).box.x, 105, 0.01);
    EXPECT_NEAR(words.at(2).box.y - words.at(0).box.y, 148.5, 0.01);
    EXPECT_EQ(texts(sheets->pages.last()), QStringList(QStringLiteral("4")));
}

TEST(Impose, TurnsTheSheetForTwoUp)
{
    const auto sheets = impose(numbered(2, a6), a5);
    ASSERT_TRUE(sheets);
    ASSERT_EQ(sheets->pages.size(), 1);
    EXPECT_EQ(sheets->pages.first().size, a5.turned());
}

TEST(Impose, FoldsIntoABooklet)
{
    const auto sheets = impose(numbered(6, a6), a5, Order::Booklet);
    ASSERT_TRUE(sheets);
    QStringList order;
    for (const Page &page : sheets->pages) {
        order << texts(page).join(QLatin1Char(' '));
    }
    EXPECT_EQ(order,
              (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("5 2"), QStringLiteral("3 4")}));
    const QList<Text> cover = all<Text>(sheets->pages.first().elements);
    EXPECT_GT(cover.first().box.x, 105);
}

TEST(Impose, RefusesASheetThatIsTooSmall)
{
    const auto tooSmall = impose(numbered(1, a4), a5);
    ASSERT_FALSE(tooSmall);
    EXPECT_EQ(tooSmall.error().code, ErrorCode::InvalidValue);
    EXPECT_FALSE(impose(numbered(4, a6), a4, Order::Booklet));
}

} // namespace oyako::pages
