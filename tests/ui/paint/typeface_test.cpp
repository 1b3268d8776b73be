// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paint/typeface.h"

#include <gtest/gtest.h>

namespace oyako::paint {

namespace {

QString joined(const QList<FaceRun> &runs)
{
    QString text;
    for (const FaceRun &run : runs) {
        text += run.text;
    }
    return text;
}

} // namespace

TEST(Typeface, SetsOrdinaryTextInOneFace)
{
    const QList<FaceRun> runs = Typeface::shared().runs(QStringLiteral("母子健康手帳 2026年"), pages::Weight::Regular);
    ASSERT_EQ(runs.size(), 1);
    EXPECT_EQ(runs.first().face, 0);
}

TEST(Typeface, TakesSingleCharactersFromOtherFaces)
{
    if (Typeface::shared().family() != QStringLiteral("BIZ UDPGothic")) {
        GTEST_SKIP() << "BIZ UDPGothic is not installed";
    }
    const QList<FaceRun> runs = Typeface::shared().runs(QStringLiteral("𠮷野"), pages::Weight::Regular);
    ASSERT_EQ(runs.size(), 2);
    EXPECT_NE(runs.first().face, 0);
    EXPECT_EQ(runs.first().text, QStringLiteral("𠮷"));
    EXPECT_EQ(runs.last().face, 0);
}

TEST(Typeface, MarksACharacterNobodyHas)
{
    const QString nobody = QString::fromUcs4(U"\U0003FFF0");
    EXPECT_EQ(joined(Typeface::shared().runs(QStringLiteral("山") + nobody, pages::Weight::Regular)),
              QStringLiteral("山〓"));
}

TEST(Typeface, KeepsTheInkOfACharacterWithAVariationSelector)
{
    const QString variant = QString::fromUcs4(U"葛\U000E0100城");
    EXPECT_DOUBLE_EQ(Typeface::shared().advance(variant, pages::Weight::Regular),
                     Typeface::shared().advance(QStringLiteral("葛城"), pages::Weight::Regular));
    EXPECT_TRUE(joined(Typeface::shared().runs(variant, pages::Weight::Regular)).contains(QStringLiteral("葛")));
}

TEST(Typeface, MeasuresInMillimetres)
{
    // A kanji is one em wide.
    EXPECT_NEAR(Typeface::shared().width(QStringLiteral("字"), 72, pages::Weight::Regular), 25.4, 0.3);
    EXPECT_NEAR(Typeface::shared().width(QStringLiteral("字字"), 36, pages::Weight::Bold), 25.4, 0.3);
    EXPECT_DOUBLE_EQ(Typeface::shared().width(QString(), 36, pages::Weight::Bold), 0);
}

} // namespace oyako::paint
