// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Printed options and tooth charts of every make: whatever is chosen, in whatever width.
#include "core/pages/choices.h"

#include "core/pages/tooth_chart.h"
#include "tests/core/pages/page_parts.h"

namespace oyako::pages {
namespace {

using testing::FakeMeasure;
using testing::partsOf;

constexpr double points = 9;
constexpr Rect room{12, 34, 0, 0};

struct ChoicesCase {
    QList<int> lengths; ///< Characters of each option.
    QSet<int> chosen;
    double width;
};
class PrintedChoices : public ::testing::TestWithParam<std::tuple<ChoicesCase, ChoiceMark>> {
protected:
    [[nodiscard]] static const ChoicesCase &one() { return std::get<0>(GetParam()); }
    [[nodiscard]] static ChoiceMark mark() { return std::get<1>(GetParam()); }
    void SetUp() override
    {
        for (int i = 0; i < one().lengths.size(); ++i) {
            const QString label = QString(one().lengths.at(i), QChar(char16_t(u'あ' + i)));
            const QString detail = i % 3 == 2 ? QString(3, QChar(char16_t(u'ア' + i))) : QString();
            m_choices << Choice{label, one().chosen.contains(i), detail};
        }
        m_height =
            addChoices(m_page.elements, m_choices, mark(), {room.x, room.y, one().width, 0}, points, FakeMeasure());
    }

    QList<Choice> m_choices;
    Page m_page;
    double m_height = 0;
};

TEST_P(PrintedChoices, AreAllThereOnceAndChosenOnesBold)
{
    const QString words = texts(m_page).join(QString());
    for (const Choice &choice : m_choices) {
        EXPECT_EQ(words.count(choice.label.front()), choice.label.size());
        EXPECT_TRUE(choice.detail.isEmpty() || words.count(choice.detail.front()) == choice.detail.size());
        for (const Text &text : partsOf<Text>(m_page)) {
            if (text.string.startsWith(choice.label.front())) {
                EXPECT_EQ(text.weight, choice.chosen ? Weight::Bold : Weight::Regular);
            }
        }
    }
}

TEST_P(PrintedChoices, KeepToTheirRoomAndApart)
{
    const QList<Text> all = partsOf<Text>(m_page);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Rect &box = all.at(i).box;
        EXPECT_GE(box.x, room.x);
        EXPECT_LE(box.right(), room.x + one().width + 0.2);
        EXPECT_GE(box.y, room.y);
        EXPECT_LE(box.bottom(), room.y + m_height + 1e-6);
        EXPECT_TRUE(fit(all.at(i), FakeMeasure()).rest.isEmpty());
        for (qsizetype k = 0; k < i; ++k) {
            const Rect &other = all.at(k).box;
            const bool apart = box.x >= other.right() - 0.3 || other.x >= box.right() - 0.3 ||
                               box.y >= other.bottom() - 1e-6 || other.y >= box.bottom() - 1e-6;
            EXPECT_TRUE(apart) << qPrintable(all.at(i).string) << qPrintable(all.at(k).string);
        }
    }
}

TEST_P(PrintedChoices, HaveOneMarkForEachThatIsChosen)
{
    const QList<Box> boxes = partsOf<Box>(m_page);
    const auto rings = std::count_if(boxes.begin(), boxes.end(), testing::isRing);
    if (mark() == ChoiceMark::Ring) {
        EXPECT_EQ(rings, one().chosen.size());
        EXPECT_EQ(boxes.size(), rings);
        for (const Choice &choice : m_choices) {
            const QStringList inRings = testing::ringed(m_page);
            const bool isRinged = std::any_of(inRings.begin(), inRings.end(), [&choice](const QString &text) {
                return text.startsWith(choice.label.front());
            });
            EXPECT_EQ(isRinged, choice.chosen) << qPrintable(choice.label);
        }
    } else {
        EXPECT_EQ(rings, 0);
        EXPECT_EQ(boxes.size(), m_choices.size());
        EXPECT_EQ(partsOf<Path>(m_page).size(), one().chosen.size());
    }
}
INSTANTIATE_TEST_SUITE_P(Widths, PrintedChoices,
                         ::testing::Combine(::testing::Values(ChoicesCase{{2, 3}, {}, 80}, ChoicesCase{{2, 3}, {1}, 80},
                                                              ChoicesCase{{2, 3, 4, 5, 6, 7}, {0, 5}, 40},
                                                              ChoicesCase{{12, 1, 12, 1}, {0, 1, 2, 3}, 45},
                                                              ChoicesCase{{30, 2, 40, 2}, {2}, 50},
                                                              ChoicesCase{{25}, {0}, 22},
                                                              ChoicesCase{{1, 1, 1, 1, 1, 1, 1, 1, 1}, {4}, 20}),
                                            ::testing::Values(ChoiceMark::Ring, ChoiceMark::Tick)));

struct TeethCase {
    Dentition dentition;
    double width;
};
class Teeth : public ::testing::TestWithParam<TeethCase> {
protected:
    [[nodiscard]] static QList<int> all() { return jaw(GetParam().dentition, true) + jaw(GetParam().dentition, false); }
    [[nodiscard]] static Page chartWith(const QMap<int, ToothMark> &marks)
    {
        Page page;
        addToothChart(page.elements, {GetParam().dentition, marks}, {10, 20, GetParam().width, 0}, QStringLiteral("右"),
                      QStringLiteral("左"));
        return page;
    }
    /// The middle of what is drawn for a mark, by the elements a chart without it does not have.
    [[nodiscard]] static Point middleOf(const Page &marked, ToothMark mark)
    {
        switch (mark) {
        case ToothMark::Sound: {
            for (const Line &line : partsOf<Line>(marked)) {
                if (line.width == 0.35) {
                    return {(line.from.x + line.to.x) / 2, (line.from.y + line.to.y) / 2};
                }
            }
            break;
        }
        case ToothMark::Decay:
            for (const Text &text : partsOf<Text>(marked)) {
                if (text.weight == Weight::Bold) {
                    return text.box.centre();
                }
            }
            break;
        case ToothMark::Treated: return partsOf<Ellipse>(marked).value(0).rect.centre();
        case ToothMark::Lost: {
            const QList<Point> corners = partsOf<Path>(marked).value(0).points;
            return corners.size() == 3 ? Point{corners.at(0).x, (corners.at(0).y + corners.at(1).y) / 2} : Point();
        }
        }
        return {};
    }
};

// Each mark is drawn in the box of its own tooth; the child's right side stands at the left of the picture.
TEST_P(Teeth, AreMarkedEachInItsOwnPlace)
{
    const QList<Box> boxes = partsOf<Box>(chartWith({}));
    const QList<int> teeth = all();
    ASSERT_EQ(boxes.size(), teeth.size());
    const double middle = 10 + GetParam().width / 2;
    for (qsizetype i = 0; i < teeth.size(); ++i) {
        const int quadrant = teeth.at(i) / 10 % 4;
        const bool isRight = quadrant == 1 || quadrant == 0;
        EXPECT_EQ(boxes.at(i).rect.centre().x < middle, isRight) << teeth.at(i);
        for (const ToothMark mark : {ToothMark::Sound, ToothMark::Decay, ToothMark::Treated, ToothMark::Lost}) {
            const Point centre = middleOf(chartWith({{teeth.at(i), mark}}), mark);
            EXPECT_NEAR(centre.x, boxes.at(i).rect.centre().x, 1e-6) << teeth.at(i);
            EXPECT_NEAR(centre.y, boxes.at(i).rect.centre().y, 1e-6) << teeth.at(i);
        }
    }
}

TEST_P(Teeth, KeepToTheirRoom)
{
    const Page page = chartWith({});
    for (const Box &box : partsOf<Box>(page)) {
        EXPECT_GE(box.rect.x, 10);
        EXPECT_LE(box.rect.right(), 10 + GetParam().width);
        EXPECT_NEAR(box.rect.width, box.rect.height, 1e-9);
    }
    const QStringList words = texts(page);
    EXPECT_TRUE(words.contains(QStringLiteral("右")) && words.contains(QStringLiteral("左")));
}

// Of another dentition than the chart's nothing is drawn.
TEST_P(Teeth, OfTheOtherDentitionAreNotDrawn)
{
    const int other = GetParam().dentition == Dentition::Primary ? 11 : 51;
    EXPECT_EQ(testing::describe({.pages = {chartWith({{other, ToothMark::Lost}})}}),
              testing::describe({.pages = {chartWith({})}}));
}
INSTANTIATE_TEST_SUITE_P(Charts, Teeth,
                         ::testing::Values(TeethCase{Dentition::Primary, 90}, TeethCase{Dentition::Permanent, 90},
                                           TeethCase{Dentition::Primary, 180}, TeethCase{Dentition::Permanent, 180}));

} // namespace
} // namespace oyako::pages
