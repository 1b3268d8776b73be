// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

namespace oyako::ui {

/// Forty weeks as a band: what has passed, today, and a mark for each visit. Says the same in words to a screen reader.
class WeekBand final : public QWidget {
    Q_OBJECT

public:
    explicit WeekBand(QWidget *parent = nullptr);

    /// `start`: 0 weeks 0 days. `words`: what the band says.
    void setPregnancy(const QDate &start, const QDate &today, const QList<QDate> &visits, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double xOf(double week) const;

    QDate m_start;
    QDate m_today;
    QList<QDate> m_visits;
};

} // namespace oyako::ui
