// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/plot_part.h"
#include "ui/paint/plot_layout.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace oyako::ui {

/// A chart on the screen: the model that is printed, painted by the same painter. The wheel (with Ctrl, or once the
/// chart has the keyboard), + and − zoom; dragging and Shift with an arrow key move what is seen; 0 shows all again.
/// The pointer and the arrow keys read a point in words: beside the point, and to a screen reader.
class PlotView final : public QWidget {
    Q_OBJECT

public:
    /// Says a mark in words, one fact a line.
    using Words = std::function<QString(const pages::Mark &mark)>;

    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;

    /// The chart with its codes; the view writes the words. Another title shows all of it again.
    void setPlot(const pages::Plot &plot, Words words);
    /// As it is seen, with words and narrowed axes.
    [[nodiscard]] const pages::Plot &shown() const { return m_shown; }
    /// The whole chart, with words.
    [[nodiscard]] pages::Plot whole() const;

    void zoom(double factor);
    void showAll();
    [[nodiscard]] const pages::PlotWindow &window() const { return m_window; }

    /// What is read of the current point; empty when there is none.
    [[nodiscard]] QString readOut() const;
    /// What the chart says to somebody who does not see it.
    [[nodiscard]] QString trend() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another point is read, or none.
    void currentChanged();
    /// Enter or a double click on a point.
    void activated(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Place {
        qsizetype series = 0;
        qsizetype mark = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    void rebuild();
    void redraw();
    void setWindow(const pages::PlotWindow &window);
    void setCurrent(const std::optional<Place> &place);
    void step(int direction);
    void changeSeries(int direction);
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void bringIntoView(const Place &place);
    void zoomAt(double factor, const QPointF &position);
    [[nodiscard]] const pages::Mark &markAt(const Place &place) const;
    [[nodiscard]] QPointF positionOf(const Place &place) const;
    [[nodiscard]] std::optional<Place> nearest(const QPointF &position) const;
    [[nodiscard]] pages::PlotPoint shareAt(const QPointF &position) const;
    void paintBubble(QPainter &painter) const;

    pages::Plot m_plot;  ///< Codes.
    pages::Plot m_shown; ///< Words, as seen.
    Words m_words;
    pages::PlotWindow m_window;
    std::unique_ptr<paint::PlotLayout> m_layout;
    QPixmap m_picture;
    std::optional<Place> m_current;
    std::optional<QPointF> m_dragFrom;
};

} // namespace oyako::ui
