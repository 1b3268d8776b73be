// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda.h"

#include "core/agenda/appointment_source.h"
#include "core/agenda/deadline_source.h"
#include "core/agenda/paper_source.h"
#include "core/agenda/procedure_source.h"
#include "core/agenda/support_source.h"
#include "core/agenda/visit_source.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace oyako::agenda {

namespace {

constexpr int daysOfWeekAhead = 6;
constexpr int daysOfMonthAhead = 30;

using Spoken = std::pair<QString, RecordId>;

std::optional<programs::Superseder> engineOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Antenatal: return programs::Superseder::Antenatal;
    case ItemKind::Checkup: return programs::Superseder::Checkup;
    case ItemKind::Vaccination: return programs::Superseder::Vaccination;
    case ItemKind::Postpartum:
    case ItemKind::Procedure:
    case ItemKind::Programme:
    case ItemKind::Appointment:
    case ItemKind::Application:
    case ItemKind::Paper:
    case ItemKind::Backup: break;
    }
    return std::nullopt;
}

/// Drops procedures that another item already speaks of.
void dropSuperseded(QList<AgendaItem> &items)
{
    QSet<Spoken> spoken;
    QSet<std::pair<int, RecordId>> engines;
    for (const AgendaItem &item : items) {
        for (const QString &procedure : item.replaces) {
            spoken.insert({procedure, item.subject});
        }
        if (const auto engine = engineOf(item.kind)) {
            engines.insert({static_cast<int>(*engine), item.subject});
        }
    }
    items.removeIf([&](const AgendaItem &item) {
        return !item.procedure.isEmpty() && (spoken.contains({item.procedure, item.subject}) ||
                                             engines.contains({static_cast<int>(item.supersededBy), item.subject}));
    });
}

/// After a child's death nothing of that child is listed but what is quiet. The rights of a parent who died are the
/// family's.
void settleForTheDead(QList<AgendaItem> &items, const FamilySnapshot &family)
{
    QSet<RecordId> children;
    QSet<RecordId> adults;
    for (const FamilyPerson &person : family.persons) {
        if (person.death.isValid()) {
            (person.role == FamilyPerson::Role::Child ? children : adults).insert(person.id);
        }
    }
    items.removeIf([&](const AgendaItem &item) {
        const bool ofChild = children.contains(item.who) || children.contains(item.subject);
        return (ofChild && !item.quiet) || (adults.contains(item.who) && item.kind != ItemKind::Procedure);
    });
    for (AgendaItem &item : items) {
        item.who = adults.contains(item.who) ? RecordId() : item.who;
    }
}

void applyMarks(QList<AgendaItem> &items, const QList<ItemMark> &marks, const QDate &today)
{
    QHash<QString, const ItemMark *> byItem;
    for (const ItemMark &mark : marks) {
        byItem.insert(mark.item, &mark);
    }
    for (AgendaItem &item : items) {
        const ItemMark *mark = byItem.value(item.id);
        if (!mark) {
            continue;
        }
        switch (mark->kind) {
        case ItemMark::Kind::Done: item.state = ItemState::Done; break;
        case ItemMark::Kind::NotForUs: item.state = ItemState::NotForUs; break;
        case ItemMark::Kind::Snoozed: item.state = mark->until > today ? ItemState::Snoozed : item.state; break;
        }
    }
}

bool isSettled(const AgendaItem &item)
{
    return item.state == ItemState::Done || item.state == ItemState::Snoozed || item.state == ItemState::NotForUs;
}

/// Days are asked for, and rows waited on, once: equal questions are joined.
QList<Question> joined(const QList<Question> &questions)
{
    QList<Question> list;
    for (const Question &question : questions) {
        const auto same = std::find_if(list.begin(), list.end(), [&](const Question &other) {
            return other.fact == question.fact && other.anchor == question.anchor && other.subject == question.subject;
        });
        if (same == list.end()) {
            list.append(question);
            continue;
        }
        for (const QString &procedure : question.procedures) {
            if (!same->procedures.contains(procedure)) {
                same->procedures.append(procedure);
            }
        }
    }
    return list;
}

auto orderKey(const AgendaItem &item, const QDate &today)
{
    const QString time = item.appointment ? item.appointment->time : QString();
    return std::tuple(writtenDay(item, today), time, item.who, static_cast<int>(item.kind), item.id);
}

void sortItems(Agenda &agenda, const QDate &today)
{
    std::sort(agenda.items.begin(), agenda.items.end(), [&](const GroupedItem &a, const GroupedItem &b) {
        return a.group != b.group ? a.group < b.group : orderKey(a.item, today) < orderKey(b.item, today);
    });
    const auto byDay = [&](const AgendaItem &a, const AgendaItem &b) {
        return orderKey(a, today) < orderKey(b, today);
    };
    std::sort(agenda.quiet.begin(), agenda.quiet.end(), byDay);
    std::sort(agenda.settled.begin(), agenda.settled.end(), byDay);
}

Group groupOfDay(const QDate &day, const QDate &today)
{
    if (day <= today.addDays(daysOfWeekAhead)) {
        return Group::ThisWeek;
    }
    return day <= today.addDays(daysOfMonthAhead) ? Group::ThisMonth : Group::Later;
}

/// A dose without a usual time of its own, or with one that ends on the last day, is to be given as early as possible:
/// once it is due it belongs to today, however far the last day lies. Within a usual time of its own it does so while
/// there is time left to book it and to keep the distance to other doses.
bool belongsToToday(const AgendaItem &item, const QDate &today)
{
    constexpr int daysToBook = 60;
    const bool opened = item.opens.isValid() && item.opens <= today;
    const bool ownTime = item.advisedUntil.isValid() && item.advisedUntil != item.lastDay;
    const bool endsSoon = item.advisedUntil.isValid() && item.advisedUntil <= today.addDays(daysToBook);
    return item.kind == ItemKind::Vaccination && opened && (!ownTime || endsSoon);
}

/// What one may do for years is not for this month because it has just become possible.
bool hasJustOpened(const AgendaItem &item, const QDate &end, const QDate &today)
{
    const bool isRecent = item.opens.isValid() && item.opens >= today.addDays(-daysOfMonthAhead);
    return isRecent && (!end.isValid() || end <= today.addYears(1));
}

Group groupOfOpen(const AgendaItem &item, const QDate &today)
{
    if (item.safeDay.isValid() && today >= item.safeDay.addDays(-item.leadDays)) {
        return Group::LastDayNear;
    }
    if (item.advisedUntil.isValid() && today > item.advisedUntil) {
        return Group::AdvisedPassed;
    }
    const QDate end = item.advisedUntil.isValid() ? item.advisedUntil : item.safeDay;
    const Group byEnd = end.isValid() ? groupOfDay(end, today) : Group::Later;
    const bool isNow = hasJustOpened(item, end, today) || belongsToToday(item, today);
    return byEnd == Group::Later && isNow ? Group::ThisMonth : byEnd;
}

} // namespace

QList<AgendaSource> builtInSources()
{
    return {visitItems, procedureItems, supportItems, paperItems, backupItems, deadlineSource};
}

Group groupOf(const AgendaItem &item, const QDate &today)
{
    if (item.appointment) {
        return groupOfDay(item.appointment->date, today);
    }
    if (item.state == ItemState::Passed) {
        return Group::AdvisedPassed;
    }
    return item.state == ItemState::Ahead ? groupOfDay(item.opens, today) : groupOfOpen(item, today);
}

Agenda makeAgenda(const FamilySnapshot &family, const QDate &today, const QList<AgendaSource> &sources)
{
    Agenda agenda;
    QList<AgendaItem> items;
    QList<Question> questions;
    for (const AgendaSource &source : sources) {
        const SourceAnswer answer = source(family, today);
        items += answer.items;
        questions += answer.questions;
    }
    dropSuperseded(items);
    items.removeIf(
        [&](const AgendaItem &item) { return item.kind == ItemKind::Procedure && isAppliedFor(item, family); });
    joinAppointments(items, family, today);
    settleForTheDead(items, family);
    applyMarks(items, family.marks, today);
    for (const AgendaItem &item : items) {
        if (isSettled(item)) {
            agenda.settled.append(item);
        } else if (item.state == ItemState::Lapsed) {
            continue;
        } else if (item.quiet) {
            agenda.quiet.append(item);
        } else {
            agenda.items.append({groupOf(item, today), item});
        }
    }
    sortItems(agenda, today);
    agenda.questions = joined(questions);
    return agenda;
}

} // namespace oyako::agenda
