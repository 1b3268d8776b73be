// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/page_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace oyako::pages
