// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include <gtest/gtest.h>

using namespace oyako::ui;

namespace {

constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3.0;

class Themes : public testing::TestWithParam<Appearance> {
protected:
    const Tokens &t = tokens(GetParam());
};

} // namespace

TEST(ContrastRatio, MatchesTheDefinition)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(QColor(0x777777), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1.0, 1e-9);
}

TEST_P(Themes, TextCanBeReadOnEverySurface)
{
    for (const QColor &surface : {t.background, t.panel, t.rail}) {
        for (const QColor &ink : {t.ink, t.secondInk, t.primary, t.attention}) {
            EXPECT_GE(contrastRatio(ink, surface), textContrast)
                << ink.name().toStdString() << " on " << surface.name().toStdString();
        }
    }
    EXPECT_GE(contrastRatio(t.onPrimary, t.primary), textContrast);
    EXPECT_GE(contrastRatio(t.attention, t.attentionSoft), textContrast);
    for (const QColor &ink : {t.ink, t.secondInk, t.primary}) {
        EXPECT_GE(contrastRatio(ink, t.primarySoft), textContrast) << ink.name().toStdString();
    }
}

TEST_P(Themes, DisabledTextCanStillBeRead)
{
    const QPalette colours = palette(t);
    EXPECT_GE(contrastRatio(colours.color(QPalette::Disabled, QPalette::Text),
                            colours.color(QPalette::Disabled, QPalette::Base)),
              textContrast);
}

TEST_P(Themes, PersonsCanBeToldFromTheirSurface)
{
    for (const QColor &person : t.persons) {
        EXPECT_GE(contrastRatio(t.onPerson, person), textContrast) << person.name().toStdString();
        EXPECT_GE(contrastRatio(person, t.panel), textContrast) << person.name().toStdString();
        EXPECT_GE(contrastRatio(person, t.rail), shapeContrast) << person.name().toStdString();
    }
}

TEST_P(Themes, FieldsAndFocusCanBeSeen)
{
    for (const QColor &surface : {t.background, t.panel, t.rail}) {
        EXPECT_GE(contrastRatio(t.fieldLine, surface), shapeContrast) << surface.name().toStdString();
        EXPECT_GE(contrastRatio(t.focus, surface), shapeContrast) << surface.name().toStdString();
    }
}

TEST_P(Themes, PaletteSpeaksTheTokens)
{
    const QPalette colours = palette(t);
    EXPECT_GE(contrastRatio(colours.color(QPalette::Text), colours.color(QPalette::Base)), textContrast);
    EXPECT_GE(contrastRatio(colours.color(QPalette::PlaceholderText), colours.color(QPalette::Base)), textContrast);
    EXPECT_GE(contrastRatio(colours.color(QPalette::HighlightedText), colours.color(QPalette::Highlight)),
              textContrast);
    EXPECT_GE(contrastRatio(colours.color(QPalette::ToolTipText), colours.color(QPalette::ToolTipBase)), textContrast);
}

INSTANTIATE_TEST_SUITE_P(All, Themes, testing::Values(Appearance::Light, Appearance::Dark, Appearance::HighContrast));
