// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/appointment_source.h"

#include "core/agenda/occasions.h"

#include <algorithm>
#include <tuple>

namespace oyako::agenda {

namespace {

bool comesBefore(const PlannedAppointment &a, const PlannedAppointment &b)
{
    return std::tuple(a.date, a.time, a.id) < std::tuple(b.date, b.time, b.id);
}

/// What lies ahead, of a series only the next one: a list of what to do now is no calendar.
QList<PlannedAppointment> ahead(const FamilySnapshot &family, const QDate &today)
{
    QList<PlannedAppointment> list;
    std::copy_if(family.appointments.cbegin(), family.appointments.cend(), std::back_inserter(list),
                 [&](const PlannedAppointment &one) { return one.date >= today; });
    std::sort(list.begin(), list.end(), comesBefore);
    QSet<RecordId> series;
    QList<PlannedAppointment> next;
    for (const PlannedAppointment &one : std::as_const(list)) {
        if (!one.seriesFirst.isValid() || !series.contains(one.id)) {
            next.append(one);
            series.insert(one.id);
        }
    }
    return next;
}

/// Whether an item is an antenatal visit of a pregnancy nobody is carried in any more.
bool isOfEndedPregnancy(const QString &item, const FamilySnapshot &family)
{
    if (!item.startsWith(QLatin1String("antenatal/"))) {
        return false;
    }
    const QString pregnancy = item.section(QLatin1Char('/'), -1);
    const Occasions occasions = occasionsOf(family);
    return std::none_of(occasions.ongoing.cbegin(), occasions.ongoing.cend(),
                        [&](const OngoingPregnancy &ongoing) { return ongoing.pregnancy->id.toString() == pregnancy; });
}

} // namespace

AgendaItem appointmentItem(const PlannedAppointment &appointment)
{
    AgendaItem item;
    item.id = QLatin1String("appointment/") + appointment.id.toString();
    if (appointment.seriesFirst.isValid() && appointment.date != appointment.seriesFirst) {
        item.id += QLatin1Char('/') + appointment.date.toString(Qt::ISODate);
    }
    item.kind = ItemKind::Appointment;
    item.who = appointment.person;
    item.subject = appointment.person;
    item.title = {QStringLiteral("appointment"), appointment.title, appointment.title, 0};
    item.state = ItemState::Open;
    item.where = appointment.place;
    item.bring = appointment.bring;
    item.appointment = appointment;
    item.form = questionnaireOf(item);
    return item;
}

void joinAppointments(QList<AgendaItem> &items, const FamilySnapshot &family, const QDate &today)
{
    for (const PlannedAppointment &appointment : ahead(family, today)) {
        const auto item = std::find_if(items.begin(), items.end(), [&](const AgendaItem &one) {
            return !appointment.item.isEmpty() && one.id == appointment.item;
        });
        if (item == items.end()) {
            if (!isOfEndedPregnancy(appointment.item, family)) {
                items.append(appointmentItem(appointment));
            }
        } else if (!item->appointment) {
            item->appointment = appointment;
        } else {
            items.append(appointmentItem(appointment));
        }
    }
}

} // namespace oyako::agenda
