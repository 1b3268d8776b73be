// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/item.h"

#include "core/calendar/holidays.h"
#include "core/care/visit_questionnaire.h"
#include "core/programs/visit_forms.h"

namespace oyako::agenda {

namespace {

/// Items without any last day are shown for this long.
constexpr int yearsWithoutLastDay = 3;

ItemState stateAfterLastDay(const AgendaItem &item, const QDate &last, const QDate &today)
{
    return today <= last.addDays(item.graceDays) ? ItemState::Passed : ItemState::Lapsed;
}

} // namespace

QString questionnaireOf(const AgendaItem &item)
{
    if (item.appointment && !item.appointment->form.isEmpty()) {
        return item.appointment->form == care::noQuestionnaire ? QString() : item.appointment->form;
    }
    return item.form.isEmpty() ? programs::formsFor(item.title.key).questionnaire : item.form;
}

ItemState stateOn(const AgendaItem &item, const QDate &today)
{
    if (item.lastCountingDay.isValid() && today > item.lastCountingDay) {
        return stateAfterLastDay(item, item.lastCountingDay, today);
    }
    if (!item.lastDay.isValid() && item.advisedUntil.isValid() && today > item.advisedUntil) {
        return stateAfterLastDay(item, item.advisedUntil, today);
    }
    const bool endless = !item.lastDay.isValid() && !item.advisedUntil.isValid();
    if (endless && item.opens.isValid() && today > item.opens.addYears(yearsWithoutLastDay)) {
        return ItemState::Lapsed;
    }
    return item.opens.isValid() && today < item.opens ? ItemState::Ahead : ItemState::Open;
}

void setLastDay(AgendaItem &item, const QDate &lastDay, bool rolls)
{
    item.lastDay = lastDay;
    item.lastCountingDay = rolls ? calendar::openDayOnOrAfter(lastDay) : lastDay;
    item.safeDay = calendar::openDayOnOrBefore(lastDay);
}

QDate relevantDay(const AgendaItem &item, const QDate &today)
{
    if (item.appointment) {
        return item.appointment->date;
    }
    if (item.state == ItemState::Ahead) {
        return item.opens;
    }
    if (item.advisedUntil.isValid() && (item.advisedUntil >= today || !item.lastDay.isValid())) {
        return item.advisedUntil;
    }
    if (item.lastDay.isValid()) {
        return item.safeDay >= today ? item.safeDay : item.lastDay;
    }
    return item.opens;
}

QDate writtenDay(const AgendaItem &item, const QDate &today)
{
    const QDate day = relevantDay(item, today);
    const bool movedBack = item.lastDay.isValid() && day == item.safeDay && day != item.advisedUntil;
    return movedBack && !item.appointment && item.state != ItemState::Ahead ? item.lastDay : day;
}

} // namespace oyako::agenda
