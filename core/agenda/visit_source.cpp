// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/visit_source.h"

#include "core/agenda/occasions.h"

#include <algorithm>

namespace oyako::agenda {

namespace {

using programs::Anchor;
using programs::Anchors;
using programs::Visit;
using programs::VisitKind;

/// How long a checkup whose usual time is over, and that has no last day, is still offered to the reader.
constexpr int graceAfterAdvised = 30;

QDate dayOf(const std::optional<programs::DateExpression> &rule, const Anchors &anchors)
{
    return rule ? rule->evaluate(anchors).value_or(QDate()) : QDate();
}

AgendaItem itemOf(const Visit &visit, const Anchors &anchors)
{
    AgendaItem item;
    item.opens = dayOf(visit.opens, anchors);
    item.advisedUntil = dayOf(visit.advisedUntil, anchors);
    if (visit.due) {
        setLastDay(item, dayOf(visit.due, anchors), false);
        item.dueKind = programs::DueKind::ServiceWindow;
    }
    item.leadDays = visit.leadDays;
    item.title.ja = visit.titleJa;
    item.title.en = visit.titleEn;
    item.where = visit.where;
    item.bring = visit.bring;
    item.basis = visit.basis;
    item.source = visit.source;
    item.replaces = visit.replaces;
    item.asksToConfirm = visit.evidence == programs::Evidence::Known;
    return item;
}

QList<const Visit *> visitsOf(VisitKind kind)
{
    QList<const Visit *> list;
    for (const Visit &visit : programs::builtInVisits()) {
        if (visit.kind == kind) {
            list.append(&visit);
        }
    }
    return list;
}

QString itemId(const char *kind, const QString &which, const RecordId &subject)
{
    return QLatin1String(kind) + QLatin1Char('/') + which + QLatin1Char('/') + subject.toString();
}

/// The antenatal visits of one pregnancy.
class AntenatalVisits final {
public:
    AntenatalVisits(const FamilySnapshot &family, const FamilyPregnancy &pregnancy)
        : m_pregnancy(pregnancy)
    {
        for (const DoneVisit &visit : family.visits) {
            if (visit.kind == VisitKind::Antenatal && visit.pregnancy == pregnancy.id) {
                m_done.append(&visit);
            }
        }
    }

    [[nodiscard]] QList<AgendaItem> items(const QDate &today) const
    {
        const Anchors anchors = programs::completed({{Anchor::Edd, m_pregnancy.dueDate}});
        QList<AgendaItem> list;
        int next = nextNumber();
        for (const Visit *visit : visitsOf(VisitKind::Antenatal)) {
            AgendaItem item = itemOf(*visit, anchors);
            identify(item, *visit);
            item.state = isDone(item) ? ItemState::Done : stateOn(item, today);
            if (item.state == ItemState::Lapsed) {
                continue;
            }
            const int usual = visit->occasion.toInt();
            number(item, item.state == ItemState::Done || next == 0 ? usual : next++);
            list.append(item);
        }
        return list;
    }

private:
    /// The number of the next voucher; 0 when no visit is on record and the usual numbers stand.
    [[nodiscard]] int nextNumber() const
    {
        int highest = 0;
        for (const DoneVisit *visit : m_done) {
            highest = std::max(highest, visit->occasion.toInt());
        }
        return m_done.isEmpty() ? 0 : std::max(highest, static_cast<int>(m_done.size())) + 1;
    }

    [[nodiscard]] bool isDone(const AgendaItem &item) const
    {
        return std::any_of(m_done.cbegin(), m_done.cend(), [&](const DoneVisit *visit) {
            return visit->date >= item.opens && visit->date <= item.advisedUntil;
        });
    }

    void identify(AgendaItem &item, const Visit &visit) const
    {
        item.kind = ItemKind::Antenatal;
        item.id = itemId("antenatal", visit.id, m_pregnancy.id);
        item.who = m_pregnancy.mother;
        item.subject = m_pregnancy.id;
        item.title.key = QStringLiteral("antenatal");
    }

    static void number(AgendaItem &item, int value)
    {
        item.title.number = value;
        item.title.ja.replace(QLatin1String("%1"), QString::number(value));
        item.title.en.replace(QLatin1String("%1"), QString::number(value));
    }

    const FamilyPregnancy &m_pregnancy;
    QList<const DoneVisit *> m_done;
};

bool isDone(const FamilySnapshot &family, const Visit &visit, const RecordId &subject)
{
    return std::any_of(family.visits.cbegin(), family.visits.cend(), [&](const DoneVisit &done) {
        const RecordId &about = visit.kind == VisitKind::Child ? done.person : done.pregnancy;
        return done.kind == visit.kind && done.occasion == visit.occasion && about == subject;
    });
}

void settle(AgendaItem &item, const FamilySnapshot &family, const Visit &visit, const QDate &today)
{
    item.graceDays = item.lastDay.isValid() ? 0 : graceAfterAdvised;
    item.state = isDone(family, visit, item.subject) ? ItemState::Done : stateOn(item, today);
}

struct Confinement {
    RecordId subject;
    RecordId mother;
    QDate date;
    bool quiet = false;
};

QList<AgendaItem> postpartumItems(const FamilySnapshot &family, const Confinement &confinement, const QDate &today)
{
    QList<AgendaItem> list;
    for (const Visit *visit : visitsOf(VisitKind::Postpartum)) {
        AgendaItem item = itemOf(*visit, {{Anchor::Birth, confinement.date}});
        item.kind = ItemKind::Postpartum;
        item.id = itemId("postpartum", visit->occasion, confinement.subject);
        item.who = confinement.mother;
        item.subject = confinement.subject;
        item.quiet = confinement.quiet;
        item.title.key = QLatin1String("postpartum.") + visit->occasion;
        settle(item, family, *visit, today);
        list.append(item);
    }
    return list;
}

QList<AgendaItem> childItems(const FamilySnapshot &family, const FamilyPerson &child, const QDate &today)
{
    QList<AgendaItem> list;
    for (const Visit *visit : visitsOf(VisitKind::Child)) {
        AgendaItem item = itemOf(*visit, {{Anchor::Birth, child.birth}});
        item.kind = ItemKind::Checkup;
        item.id = itemId("checkup", visit->occasion, child.id);
        item.who = child.id;
        item.subject = child.id;
        item.title.key = QLatin1String("checkup.") + visit->occasion;
        settle(item, family, *visit, today);
        list.append(item);
    }
    return list;
}

} // namespace

SourceAnswer visitItems(const FamilySnapshot &family, const QDate &today)
{
    const Occasions occasions = occasionsOf(family);
    SourceAnswer answer;
    for (const OngoingPregnancy &ongoing : occasions.ongoing) {
        answer.items += AntenatalVisits(family, *ongoing.pregnancy).items(today);
    }
    for (const Delivery &delivery : occasions.deliveries) {
        answer.items +=
            postpartumItems(family, {delivery.id, delivery.mother, delivery.birth, !delivery.anyAlive()}, today);
        for (const FamilyPerson *child : delivery.children) {
            if (!child->death.isValid()) {
                answer.items += childItems(family, *child, today);
            }
        }
    }
    for (const PregnancyLoss &loss : occasions.losses) {
        if (loss.endsPregnancy && loss.fromTwelveWeeks) {
            answer.items +=
                postpartumItems(family, {loss.pregnancy->id, loss.pregnancy->mother, loss.date, true}, today);
        }
    }
    return answer;
}

} // namespace oyako::agenda
