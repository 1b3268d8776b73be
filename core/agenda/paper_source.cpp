// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/paper_source.h"

namespace oyako::agenda {

namespace {

constexpr int deadlineLeadDays = 14;
constexpr int expiryLeadDays = 30;
constexpr int daysStillShown = 30;

AgendaItem itemOf(const KeptPaper &paper, const QString &occasion)
{
    AgendaItem item;
    item.id = QStringLiteral("paper/%1/%2").arg(paper.id.toString(), occasion);
    item.kind = ItemKind::Paper;
    item.who = paper.person;
    item.subject = paper.person;
    item.title = {QLatin1String("paper.") + occasion, paper.title, paper.title, 0};
    item.graceDays = daysStillShown;
    return item;
}

AgendaItem withState(AgendaItem item, const QDate &today)
{
    item.state = stateOn(item, today);
    return item;
}

} // namespace

SourceAnswer paperItems(const FamilySnapshot &family, const QDate &today)
{
    SourceAnswer answer;
    for (const KeptPaper &paper : family.papers) {
        if (paper.deadline.isValid()) {
            AgendaItem item = itemOf(paper, QStringLiteral("deadline"));
            setLastDay(item, paper.deadline, false);
            item.leadDays = deadlineLeadDays;
            answer.items.append(withState(std::move(item), today));
        }
        if (paper.validUntil.isValid()) {
            AgendaItem item = itemOf(paper, QStringLiteral("expiry"));
            setLastDay(item, paper.validUntil, false);
            item.leadDays = expiryLeadDays;
            item.opens = paper.validUntil.addDays(-expiryLeadDays);
            answer.items.append(withState(std::move(item), today));
        }
        if (paper.shredOn.isValid() && paper.shredOn <= today) {
            AgendaItem item = itemOf(paper, QStringLiteral("shred"));
            item.opens = paper.shredOn;
            answer.items.append(withState(std::move(item), today));
        }
    }
    return answer;
}

SourceAnswer backupItems(const FamilySnapshot &family, const QDate &today)
{
    SourceAnswer answer;
    const QDate &last = family.lastBackup;
    if (last.isValid() && last.daysTo(today) > daysBetweenBackups) {
        AgendaItem item;
        item.id = QStringLiteral("backup/") + last.toString(Qt::ISODate);
        item.kind = ItemKind::Backup;
        item.title = {QStringLiteral("backup"), {}, {}, 0};
        item.advisedUntil = last.addDays(daysBetweenBackups);
        item.state = ItemState::Passed;
        answer.items.append(item);
    }
    return answer;
}

} // namespace oyako::agenda
