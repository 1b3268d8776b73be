// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_timeline.h"
#include "core/pages/age_axis.h"
#include "ui/text/dates.h"

#include <QWidget>

#include <optional>

namespace oyako::ui {

/// Age to the right, one row a vaccine: legal window pale, standard period strong, doses with their numbers, the next
/// one hollow, a line for today and one for the chosen day. A click or the arrow keys choose a day; + and −, or the
/// wheel with Ctrl, zoom; dragging, or the wheel with Shift, moves. A table beside it says the same in words.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(const text::Speech &speech, QWidget *parent = nullptr);

    /// Keeps zoom and chosen day where the person is the same.
    void setTimeline(const care::VaccinationTimeline &timeline, const QStringList &names);
    void chooseDay(const QDate &day);
    [[nodiscard]] QDate chosenDay() const { return m_chosen; }
    [[nodiscard]] QString chosenDayInWords() const;
    [[nodiscard]] bool hasTimeline() const { return m_axis.has_value(); }
    void zoomBy(double factor);
    void showAll();
    [[nodiscard]] const pages::AgeAxis &axis() const { return *m_axis; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF field() const;
    [[nodiscard]] QRectF rowRect(qsizetype row) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] double xOf(const QDate &day) const;
    [[nodiscard]] QDate dayAt(double x) const;
    [[nodiscard]] std::optional<QDate> dayForKey(const QKeyEvent &event) const;
    void paintAges(QPainter &painter) const;
    void paintRow(QPainter &painter, qsizetype row) const;
    void paintSpan(QPainter &painter, const immunization::DaySpan &span, const QRectF &strip, bool strong,
                   bool outlined) const;
    void paintDots(QPainter &painter, const care::TimelineRow &row, const QRectF &strip) const;
    void paintDot(QPainter &painter, const QPointF &centre, const QString &words, const QColor &line,
                  const QColor &fill, const QColor &ink) const;
    void paintDays(QPainter &painter) const;
    void describe();

    text::Speech m_speech;
    care::VaccinationTimeline m_timeline;
    QStringList m_names;
    std::optional<pages::AgeAxis> m_axis;
    QDate m_chosen;
    std::optional<QPointF> m_pressed;
    bool m_dragged = false;
};

} // namespace oyako::ui
