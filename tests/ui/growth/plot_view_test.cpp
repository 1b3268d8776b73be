// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plot_view.h"

#include "tests/support/qt_printers.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using namespace pages;

Plot plot()
{
    Plot plot;
    plot.title = {.code = QStringLiteral("chart-infant-boys")};
    plot.x = {.title = {.code = QStringLiteral("age-months")}, .from = 0, .to = 12, .ticks = evenTicks(0, 12, 1, 1)};
    plot.y = {.title = {.code = QStringLiteral("weight")},
              .unit = QStringLiteral("kg"),
              .from = 0,
              .to = 12,
              .ticks = evenTicks(0, 12, 1, 2)};
    Series weight{.label = {.code = QStringLiteral("weight")}};
    Series length{.label = {.code = QStringLiteral("length")}, .marker = Marker::Square, .colour = 1};
    for (int month = 1; month <= 5; ++month) {
        weight.marks.append(Mark{.at = {double(month), month + 3.0}, .code = QStringLiteral("w%1").arg(month)});
        length.marks.append(Mark{.at = {month + 0.2, month + 5.0}, .code = QStringLiteral("l%1").arg(month)});
    }
    plot.series = {weight, length};
    return plot;
}

class PlotViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_view.setPlot(plot(), [](const Mark &mark) { return mark.code; });
        m_view.resize(800, 500);
        m_view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&m_view));
        m_view.repaint();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_view, key, modifiers);
        m_view.repaint();
    }

    PlotView m_view;
};

TEST_F(PlotViewTest, ArrowKeysReadThePointsOneByOne)
{
    EXPECT_TRUE(m_view.readOut().isEmpty());
    press(Qt::Key_Left);
    EXPECT_EQ(m_view.readOut(), QStringLiteral("w5")) << "the newest first";
    press(Qt::Key_Left);
    EXPECT_EQ(m_view.readOut(), QStringLiteral("w4"));
    press(Qt::Key_Down);
    EXPECT_EQ(m_view.readOut(), QStringLiteral("l4"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(m_view.readOut(), QStringLiteral("l5")) << "stays at the end";
    QSignalSpy activated(&m_view, &PlotView::activated);
    press(Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toString(), QStringLiteral("l5"));
}

TEST_F(PlotViewTest, KeysAndWheelZoomAndMove)
{
    press(Qt::Key_Plus);
    const PlotWindow near = m_view.window();
    EXPECT_LT(near.right - near.left, 1);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(m_view.window().left, near.left);
    press(Qt::Key_0);
    EXPECT_TRUE(m_view.window().isWhole());

    QWheelEvent wheel(QPointF(400, 250), m_view.mapToGlobal(QPointF(400, 250)), {}, {0, 240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&m_view, &wheel);
    EXPECT_FALSE(m_view.window().isWhole());
    EXPECT_EQ(m_view.whole().x.to, 12) << "print and file have all of it";
}

TEST_F(PlotViewTest, DraggingMovesWhatIsSeen)
{
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    const PlotWindow before = m_view.window();
    QTest::mousePress(&m_view, Qt::LeftButton, {}, QPoint(400, 200));
    QTest::mouseMove(&m_view, QPoint(300, 260));
    QTest::mouseRelease(&m_view, Qt::LeftButton, {}, QPoint(300, 260));
    EXPECT_GT(m_view.window().left, before.left);
    EXPECT_GT(m_view.window().bottom, before.bottom);
}

TEST_F(PlotViewTest, APointOutsideTheWindowIsBroughtIntoView)
{
    for (int i = 0; i < 6; ++i) {
        press(Qt::Key_Plus);
    }
    for (int i = 0; i < 20; ++i) {
        press(Qt::Key_Right, Qt::ShiftModifier);
    }
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(m_view.readOut(), QStringLiteral("w1"));
    EXPECT_LE(m_view.window().left, 1 / 12.0);
    EXPECT_GE(m_view.window().right, 1 / 12.0);
}

TEST_F(PlotViewTest, AScreenReaderHearsNameTrendAndPoint)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_TRUE(access);
    EXPECT_EQ(access->role(), QAccessible::Chart);
    EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("乳児身体発育曲線(男の子)"));
    EXPECT_TRUE(access->text(QAccessible::Description).contains(QStringLiteral("体重の記録は5つ")));
    press(Qt::Key_Left);
    EXPECT_EQ(access->text(QAccessible::Value), QStringLiteral("w5"));
}

TEST_F(PlotViewTest, KeepsZoomAndPointWhenTheBookChanges)
{
    press(Qt::Key_Left);
    press(Qt::Key_Plus);
    const PlotWindow window = m_view.window();
    Plot more = plot();
    more.series.first().marks.append(Mark{.at = {6, 9}, .code = QStringLiteral("w6")});
    m_view.setPlot(more, [](const Mark &mark) { return mark.code; });
    EXPECT_EQ(m_view.window(), window);
    EXPECT_EQ(m_view.readOut(), QStringLiteral("w5"));
    more.title.code = QStringLiteral("chart-head-boys");
    m_view.setPlot(more, [](const Mark &mark) { return mark.code; });
    EXPECT_TRUE(m_view.window().isWhole());
}

} // namespace
} // namespace oyako::ui
