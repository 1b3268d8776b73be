// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/deadline_source.h"

namespace oyako::agenda {

SourceAnswer deadlineSource(const FamilySnapshot &family, const QDate &today)
{
    constexpr int daysBefore = 14;
    constexpr int daysAfter = 30;
    SourceAnswer answer;
    for (const NotedDeadline &deadline : family.deadlines) {
        AgendaItem item;
        item.id = deadline.id;
        item.kind = ItemKind::Application;
        item.title = {QStringLiteral("deadline"), deadline.title, deadline.title, 0};
        item.where = deadline.where;
        item.leadDays = daysBefore;
        item.graceDays = daysAfter;
        setLastDay(item, deadline.date, false);
        item.state = stateOn(item, today);
        answer.items.append(item);
    }
    return answer;
}

} // namespace oyako::agenda
