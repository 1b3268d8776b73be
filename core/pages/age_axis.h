// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>

namespace oyako::pages {

struct AgeTick {
    QDate day;
    int months = 0; ///< The age reached then, counted from birthday to birthday.
};

/// The stretch of a life that a picture shows from left to right, and how it is moved and made larger. Days are exact;
/// nothing outside the life's own limits is ever shown.
class AgeAxis final {
public:
    static constexpr int LeastDays = 30;

    /// Shows everything from birth to `last`, which is moved on where it would leave fewer than LeastDays.
    AgeAxis(const QDate &birth, const QDate &last);

    [[nodiscard]] QDate birth() const { return m_birth; }
    [[nodiscard]] QDate end() const { return m_end; }     ///< Last day of the whole life.
    [[nodiscard]] QDate first() const { return m_first; } ///< First day shown.
    [[nodiscard]] QDate last() const { return m_first.addDays(m_days - 1); }
    [[nodiscard]] qint64 days() const { return m_days; }

    /// 0 at the beginning of first(), 1 at the end of last(); beyond them outside that range.
    [[nodiscard]] double position(const QDate &day) const;
    /// The day at a position, kept within what is shown.
    [[nodiscard]] QDate dayAt(double position) const;

    /// Shows this many days, `around` staying where it is. Kept between LeastDays and the whole life.
    void zoomTo(qint64 days, const QDate &around);
    void move(qint64 days);
    /// Moves as little as needed for the day to be shown.
    void reveal(const QDate &day);
    void showAll();

    /// Birthdays and full months to label, at most `most` of them: every month, quarter, half year, year, or more.
    [[nodiscard]] QList<AgeTick> ticks(int most) const;

private:
    void setFirst(const QDate &first);
    [[nodiscard]] qint64 wholeLife() const { return m_birth.daysTo(m_end) + 1; }

    QDate m_birth;
    QDate m_end;
    QDate m_first;
    qint64 m_days;
};

} // namespace oyako::pages
