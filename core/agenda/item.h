// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/family.h"
#include "core/programs/procedure.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace oyako::agenda {

enum class ItemKind {
    Antenatal,
    Postpartum,
    Checkup,
    Vaccination,
    Procedure,
    Programme,
    Appointment,
    Application,
    Paper,
    Backup,
};

enum class ItemState {
    Ahead,  ///< Opens later.
    Open,   ///< Can be done now.
    Passed, ///< The last day is over, and it still matters.
    Lapsed, ///< Over; no longer shown.
    Done,
    Snoozed,
    NotForUs,
};

/// What an item is called. `key` is stable, so that ui/text may have its own words; the data's own title stands beside.
struct ItemTitle {
    QString key; ///< "antenatal", "checkup.18m", "procedure.B07", "appointment"
    QString ja;
    QString en;
    int number = 0; ///< Of antenatal visits; the month of a payment; how many programmes.

    friend bool operator==(const ItemTitle &, const ItemTitle &) = default;
};

/// One line of the list of what to do.
struct AgendaItem {
    QString id; ///< Stable: the same thing has the same id tomorrow, and after a due date changes.
    ItemKind kind = ItemKind::Procedure;
    RecordId who;     ///< Empty: the family.
    RecordId subject; ///< The person or pregnancy it is about; empty: the family.
    ItemTitle title;
    ItemState state = ItemState::Ahead;

    QDate opens;           ///< Invalid: at once.
    QDate advisedUntil;    ///< End of the usual time; never the same thing as lastDay.
    QDate lastDay;         ///< Last day as the rule says.
    QDate lastCountingDay; ///< lastDay moved on to the next open day, where the law allows it.
    QDate safeDay;         ///< lastDay moved back to an open day: remind for this one.
    int leadDays = 0;
    int graceDays = 0; ///< How long it still matters after the last (or advised) day.
    std::optional<programs::DueKind> dueKind;

    QString where;
    QStringList bring;
    QString effect;
    QString basis; ///< The rule, for "why?".
    QString source;
    QString origin; ///< Who said the last day, where the family put it in place of the table's.
    QDate originOn;
    bool asksToConfirm = false; ///< Rests on general knowledge, or the city decides: 「市区町村に確認」.
    bool sensitive = false;
    bool quiet = false;   ///< After a loss: shown only where the reader opens the quiet list.
    QDate lossOn;         ///< Of what is due for each loss: the day of this one; invalid otherwise.
    int baby = 0;         ///< With lossOn, in a pregnancy with several: which, 1 for the first.
    QString procedure;    ///< "B07"; empty for others.
    QString form;         ///< Questionnaire to fill.
    QStringList replaces; ///< Procedures that speak of the same thing.
    programs::Superseder supersededBy = programs::Superseder::None;
    std::optional<PlannedAppointment> appointment;

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// The questionnaire to take to the appointment of an item: the one chosen for it, else what the item asks for, else
/// what belongs to such visits; empty where there is none or none is wanted.
[[nodiscard]] QString questionnaireOf(const AgendaItem &item);

/// Where an item stands on a day by its dates alone: Ahead, Open, Passed or Lapsed. An item without any last day lapses
/// three years after it opened.
[[nodiscard]] ItemState stateOn(const AgendaItem &item, const QDate &today);

/// Sets the last day with the open days around it; `rolls`: the law moves it on from a closed day.
void setLastDay(AgendaItem &item, const QDate &lastDay, bool rolls);

/// The day the reader looks at: appointment, else what comes next of opening, usual end and last day.
[[nodiscard]] QDate relevantDay(const AgendaItem &item, const QDate &today);

/// The same day as it is written on the page: a last day stands as the rule says, not moved back to an open day. What
/// is listed goes by it, so that the days on a page ascend.
[[nodiscard]] QDate writtenDay(const AgendaItem &item, const QDate &today);

} // namespace oyako::agenda
