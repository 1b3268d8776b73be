// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace oyako::agenda {

/// The item of an appointment that stands by itself.
[[nodiscard]] AgendaItem appointmentItem(const PlannedAppointment &appointment);

/// Joins the appointments from `today` on to the items they are for; the others become items. An antenatal appointment
/// of a pregnancy that is over goes with it.
void joinAppointments(QList<AgendaItem> &items, const FamilySnapshot &family, const QDate &today);

} // namespace oyako::agenda
