// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/item.h"

#include <QDate>
#include <QList>

#include <functional>
#include <optional>

namespace oyako::agenda {

enum class Group {
    AdvisedPassed, ///< おすすめの時期を過ぎました: still open, or still worth doing.
    LastDayNear,   ///< The last day is near: within the item's lead days.
    ThisWeek,      ///< Today and the six days after.
    ThisMonth,     ///< Within 30 days.
    Later,
};

struct GroupedItem {
    Group group = Group::Later;
    AgendaItem item;
};

/// Something only the family can tell, on which open rows wait. Asked once.
struct Question {
    QString fact;                           ///< As in Procedure::facts; empty when a day is asked for.
    std::optional<programs::Anchor> anchor; ///< The day asked for.
    RecordId subject;
    QStringList procedures; ///< The rows that wait for the answer.

    friend bool operator==(const Question &, const Question &) = default;
};

struct Agenda {
    QList<GroupedItem> items;  ///< What to do now and later, in the order to show it.
    QList<AgendaItem> quiet;   ///< After a loss: the parents' own rights and duties, by their last day.
    QList<AgendaItem> settled; ///< Done, snoozed, not for us: for undo.
    QList<Question> questions;
};

/// What a source has to say of a family: every item it knows, past ones too, and what it would need to know.
struct SourceAnswer {
    QList<AgendaItem> items;
    QList<Question> questions;
};
using AgendaSource = std::function<SourceAnswer(const FamilySnapshot &, const QDate &today)>;

/// Visits, procedures, applications and what is granted, programmes, papers, backups, and deadlines the family noted.
[[nodiscard]] QList<AgendaSource> builtInSources();

/// Joins the sources into one list:
///  - a procedure gives way to an item that names it in `replaces`, and to any item of the engine in `supersededBy`,
///  for
///    the same subject: nothing is listed twice;
///  - a procedure gives way to the application that was handed in for it;
///  - an appointment for an item is shown with that item;
///  - marks are applied, a snoozed item comes back on its day;
///  - items of a child that died, other than quiet ones, are dropped whatever their source; a parent who died has no
///    visits, and the parent's procedures become the family's;
///  - what has lapsed is left out.
[[nodiscard]] Agenda makeAgenda(const FamilySnapshot &family, const QDate &today, const QList<AgendaSource> &sources);

/// The group an open item belongs to on a day.
[[nodiscard]] Group groupOf(const AgendaItem &item, const QDate &today);

} // namespace oyako::agenda
