// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/age_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace oyako::pages {

namespace {

constexpr std::array stepsInMonths{1, 3, 6, 12, 24, 36, 60, 120};

int monthsReached(const QDate &birth, const QDate &day)
{
    int months = (day.year() - birth.year()) * 12 + day.month() - birth.month();
    while (birth.addMonths(months) > day) {
        --months;
    }
    return months;
}

} // namespace

AgeAxis::AgeAxis(const QDate &birth, const QDate &last)
    : m_birth(birth)
    , m_end(std::max(last, birth.addDays(LeastDays - 1)))
    , m_first(birth)
    , m_days(wholeLife())
{
}

double AgeAxis::position(const QDate &day) const
{
    return static_cast<double>(m_first.daysTo(day)) / static_cast<double>(m_days);
}

QDate AgeAxis::dayAt(double position) const
{
    const auto offset = static_cast<qint64>(std::floor(position * static_cast<double>(m_days)));
    return m_first.addDays(std::clamp<qint64>(offset, 0, m_days - 1));
}

void AgeAxis::setFirst(const QDate &first)
{
    const QDate latest = m_end.addDays(1 - m_days);
    m_first = std::clamp(first, m_birth, std::max(m_birth, latest));
}

void AgeAxis::zoomTo(qint64 days, const QDate &around)
{
    const double share = std::clamp(position(around), 0.0, 1.0);
    m_days = std::clamp<qint64>(days, LeastDays, wholeLife());
    setFirst(around.addDays(-static_cast<qint64>(std::floor(share * static_cast<double>(m_days)))));
}

void AgeAxis::move(qint64 days)
{
    setFirst(m_first.addDays(days));
}

void AgeAxis::reveal(const QDate &day)
{
    if (day < m_first) {
        setFirst(day);
    } else if (day > last()) {
        setFirst(day.addDays(1 - m_days));
    }
}

void AgeAxis::showAll()
{
    m_days = wholeLife();
    m_first = m_birth;
}

QList<AgeTick> AgeAxis::ticks(int most) const
{
    const int from = std::max(0, monthsReached(m_birth, m_first.addDays(-1)) + 1);
    const int to = monthsReached(m_birth, last());
    const auto isTooClose = [&](int months) { return to / months - (from + months - 1) / months + 1 > most; };
    const auto step = std::find_if_not(stepsInMonths.begin(), stepsInMonths.end(), isTooClose);
    int months = step == stepsInMonths.end() ? stepsInMonths.back() : *step;
    while (isTooClose(months) && months <= to) {
        months += stepsInMonths.back();
    }
    QList<AgeTick> ticks;
    for (int at = (from + months - 1) / months * months; at <= to; at += months) {
        ticks.append({m_birth.addMonths(at), at});
    }
    return ticks;
}

} // namespace oyako::pages
