// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pregnancy/week_band.h"

#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

namespace oyako::ui {

namespace {

constexpr double weeksShown = 40;
constexpr double daysInWeek = 7;
constexpr int bandHeight = 16;
constexpr int markRadius = 5;
constexpr int weeksBetweenLabels = 4;

} // namespace

WeekBand::WeekBand(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekBand::setPregnancy(const QDate &start, const QDate &today, const QList<QDate> &visits, const QString &words)
{
    m_start = start;
    m_today = today;
    m_visits = visits;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize WeekBand::sizeHint() const
{
    return {320, bandHeight + QFontMetrics(fontOf(TextRole::Hint)).height() + space::Two};
}

double WeekBand::xOf(double week) const
{
    const double margin = markRadius + 1;
    return margin + std::clamp(week, 0.0, weeksShown + 2) / (weeksShown + 2) * (width() - 2 * margin);
}

void WeekBand::paintEvent(QPaintEvent *)
{
    if (!m_start.isValid()) {
        return;
    }
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = space::One;
    const double now = static_cast<double>(m_start.daysTo(m_today)) / daysInWeek;
    painter.setPen(tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(xOf(0), top, xOf(weeksShown) - xOf(0), bandHeight), bandHeight / 2.0,
                            bandHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.primarySoft);
    painter.drawRoundedRect(QRectF(xOf(0), top, xOf(std::min(now, weeksShown)) - xOf(0), bandHeight), bandHeight / 2.0,
                            bandHeight / 2.0);
    painter.setBrush(tokens.primary);
    for (const QDate &visit : m_visits) {
        painter.drawEllipse(
            QPointF(xOf(static_cast<double>(m_start.daysTo(visit)) / daysInWeek), top + bandHeight / 2.0), markRadius,
            markRadius);
    }
    painter.setPen(QPen(tokens.ink, 2));
    painter.drawLine(QPointF(xOf(now), top - space::One / 2.0), QPointF(xOf(now), top + bandHeight + space::One / 2.0));
    painter.setPen(tokens.secondInk);
    painter.setFont(fontOf(TextRole::Hint));
    for (int week = 0; week <= static_cast<int>(weeksShown); week += weeksBetweenLabels) {
        const QRectF place(xOf(week) - 30, top + bandHeight + space::One / 2.0, 60, painter.fontMetrics().height());
        painter.drawText(place, Qt::AlignHCenter, QString::number(week));
    }
}

} // namespace oyako::ui
