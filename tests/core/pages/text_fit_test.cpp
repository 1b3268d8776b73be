// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/page_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBoundaryFinder>

namespace oyako::pages {

using testing::FakeMeasure;
using testing::oneMillimetre;

namespace {

QStringList strings(const QJsonArray &array)
{
    QStringList all;
    for (const QJsonValue &value : array) {
        all << value.toString();
    }
    return all;
}

Text smallBox(const QString &string, Fit fit)
{
    return {.string = string, .box = {0, 0, 4, 3}, .points = oneMillimetre, .fit = fit, .minPoints = oneMillimetre / 2};
}

} // namespace

TEST(BreakLines, FollowsTheCases)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/pages/line_breaks.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray();
    ASSERT_FALSE(cases.isEmpty());
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const QStringList lines =
            breakLines(one.value(QLatin1String("text")).toString(), one.value(QLatin1String("width")).toDouble(),
                       oneMillimetre, Weight::Regular, FakeMeasure());
        EXPECT_EQ(lines, strings(one.value(QLatin1String("lines")).toArray()))
            << qPrintable(one.value(QLatin1String("id")).toString());
    }
}

TEST(BreakLines, LosesNothingAtAnyWidth)
{
    const QString text =
        QStringLiteral("お乳をよく飲みますか(母乳・混合)。Apgar 9/10、体重3,250gで「健康」。𠮷野家の塚");
    for (double width = 1; width < 40; width += 0.5) {
        const QStringList lines = breakLines(text, width, oneMillimetre, Weight::Regular, FakeMeasure());
        EXPECT_EQ(lines.join(QString()).remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' '))) << width;
    }
}

TEST(HeightOf, CountsLines)
{
    const FakeMeasure measure;
    EXPECT_DOUBLE_EQ(heightOf(QString(), 10, 9, Weight::Regular, measure), lineHeight(9));
    EXPECT_DOUBLE_EQ(heightOf(QStringLiteral("一\n二\n三"), 10, 9, Weight::Regular, measure), 3 * lineHeight(9));
}

TEST(Fit, WrapNeverShrinksNorCuts)
{
    const FittedText fitted = fit(smallBox(QString(100, QChar(u'字')), Fit::Wrap), FakeMeasure());
    EXPECT_DOUBLE_EQ(fitted.points, oneMillimetre);
    EXPECT_EQ(fitted.lines.size(), 25);
    EXPECT_TRUE(fitted.rest.isEmpty());
}

TEST(Fit, ShrinkLineKeepsOneLineWhileItCan)
{
    const FittedText fitted = fit(smallBox(QStringLiteral("五文字です"), Fit::ShrinkLine), FakeMeasure());
    EXPECT_EQ(fitted.lines, QStringList(QStringLiteral("五文字です")));
    EXPECT_LT(fitted.points, oneMillimetre);
    EXPECT_GE(fitted.points, oneMillimetre * 0.7);
}

TEST(Fit, ShrinkLineWrapsAtTheSmallestSize)
{
    const FittedText fitted = fit(smallBox(QString(15, QChar(u'字')), Fit::ShrinkLine), FakeMeasure());
    EXPECT_DOUBLE_EQ(fitted.points, oneMillimetre / 2);
    EXPECT_EQ(fitted.lines.size(), 2);
    EXPECT_TRUE(fitted.rest.isEmpty());
}

TEST(Fit, ShrinkToBoxUsesTheHeight)
{
    const FittedText fitted = fit(smallBox(QString(12, QChar(u'字')), Fit::ShrinkToBox), FakeMeasure());
    EXPECT_LT(fitted.points, oneMillimetre);
    EXPECT_LE(static_cast<double>(fitted.lines.size()) * lineHeight(fitted.points), 3.01);
    EXPECT_EQ(fitted.lines.join(QString()).size(), 12);
}

TEST(Fit, HandsBackWhatFoundNoRoom)
{
    const QString text =
        QStringLiteral("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん");
    const FittedText fitted = fit(smallBox(text, Fit::ShrinkToBox), FakeMeasure());
    ASSERT_FALSE(fitted.rest.isEmpty());
    EXPECT_TRUE(fitted.lines.last().endsWith(QChar(0x2026)));
    QString shown = fitted.lines.join(QString());
    shown.chop(1);
    EXPECT_EQ(shown + fitted.rest, text);
}

QString withoutBlanks(QString text)
{
    return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
}

/// Texts of every kind, among them what people paste.
QStringList oddTexts()
{
    return {QStringLiteral("夜中に二度三度と目をさまし、抱っこでしか眠らない日が続いています。").repeated(4),
            QStringLiteral("𠮷﨑𠮷﨑𠮷﨑𠮷﨑𠮷﨑𠮷﨑𠮷﨑"),
            QStringLiteral("👶🏽👨‍👩‍👧‍👦がぎぐげご👶🏽がぎぐ🇯🇵🇯🇵🇯🇵"),
            QStringLiteral("HippopotomonstrosesquippedaliophobiaHippopotomonstrosesquippedaliophobia"),
            QStringLiteral("https://city.example/forms/feeding?id=123456789012345678901234567890"),
            QStringLiteral("a\n\n\nb\n c \n\nd"),
            QStringLiteral("   vorn und hinten   "),
            QStringLiteral("一"),
            QString(),
            QStringLiteral(" "),
            QStringLiteral("\n")};
}

TEST(Fit, WhatIsShownAndTheRestAreTheWholeText)
{
    const FakeMeasure measure;
    for (const Fit rule : {Fit::Wrap, Fit::ShrinkLine, Fit::ShrinkToBox}) {
        for (const QString &string : oddTexts()) {
            for (const double width : {1.0, 3.0, 8.0, 40.0}) {
                for (const double height : {0.5, 2.0, 9.0}) {
                    Text text = smallBox(string, rule);
                    text.box = {0, 0, width, height};
                    const FittedText fitted = fit(text, measure);
                    EXPECT_LE(fitted.points, text.points);
                    EXPECT_GE(fitted.points, text.minPoints);
                    EXPECT_FALSE(fitted.lines.isEmpty());
                    EXPECT_TRUE(rule != Fit::Wrap || (fitted.rest.isEmpty() && fitted.points == text.points));
                    QString shown = fitted.lines.join(QString());
                    if (!fitted.rest.isEmpty()) {
                        ASSERT_TRUE(shown.endsWith(QChar(0x2026))) << "says that there is more";
                        shown.chop(1);
                    }
                    EXPECT_EQ(withoutBlanks(shown + fitted.rest), withoutBlanks(string))
                        << string.toStdString() << " in " << width << " x " << height;
                    EXPECT_TRUE(fitted.rest.isEmpty() || string.endsWith(fitted.rest)) << "exactly";
                }
            }
        }
    }
}

TEST(Fit, EmptyLinesBehindATextAreNoRest)
{
    for (const char *string : {"四文字だ\n", "四文字だ\n\n\n", "四文字だ  ", "\n"}) {
        Text text = smallBox(QString::fromUtf8(string), Fit::ShrinkToBox);
        text.box.height = lineHeight(text.minPoints);
        const FittedText fitted = fit(text, FakeMeasure());
        EXPECT_TRUE(fitted.rest.isEmpty()) << string;
        EXPECT_FALSE(fitted.lines.join(QString()).contains(QChar(0x2026))) << string << " says there is more";
    }
}

TEST(Fit, WhatFitsWholeKeepsItsSize)
{
    const FakeMeasure measure;
    for (const Fit rule : {Fit::Wrap, Fit::ShrinkLine, Fit::ShrinkToBox}) {
        const FittedText fitted = fit(smallBox(QStringLiteral("四文字だ"), rule), measure);
        EXPECT_DOUBLE_EQ(fitted.points, oneMillimetre);
        EXPECT_EQ(fitted.lines, QStringList{QStringLiteral("四文字だ")});
    }
}

TEST(BreakLines, NoLineIsWiderThanItsRoomUnlessOneCharacterIs)
{
    const FakeMeasure measure;
    for (const QString &text : oddTexts()) {
        for (double width = 1; width < 12; width += 0.75) {
            for (const QString &line : breakLines(text, width, oneMillimetre, Weight::Regular, measure)) {
                QString seen = line;
                while (seen.endsWith(QLatin1Char(' '))) {
                    seen.chop(1);
                }
                const bool fits = measure.width(seen, oneMillimetre, Weight::Regular) <= width + 0.02;
                QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, seen);
                EXPECT_TRUE(fits || finder.toNextBoundary() == seen.size()) << seen.toStdString() << " in " << width;
            }
        }
    }
}

TEST(BreakLines, AnEmptyLineIsALine)
{
    const auto lines = [](const char *text) {
        return breakLines(QString::fromUtf8(text), 10, oneMillimetre, Weight::Regular, FakeMeasure());
    };
    EXPECT_EQ(lines(""), QStringList{QString()});
    EXPECT_EQ(lines("a\n\nb").size(), 3);
    EXPECT_EQ(lines("a\n").size(), 2);
}

} // namespace oyako::pages
