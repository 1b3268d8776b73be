// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/procedure_source.h"

#include "core/agenda/facts.h"
#include "core/programs/procedure_dates.h"
#include "core/programs/procedure_table.h"
#include "core/programs/visit_forms.h"

#include <algorithm>

namespace oyako::agenda {

namespace {

using programs::Anchor;
using programs::DefaultOn;
using programs::DueKind;
using programs::Procedure;
using programs::StaysAfterLoss;
using programs::Subject;
using Keep = Situation::Keep;

/// Rows further ahead than this raise no question yet.
constexpr int questionHorizonDays = 90;
/// Days nobody gave are asked for as long as the oldest claims live.
constexpr int claimYears = 2;

bool isKept(const Procedure &procedure, Keep keep)
{
    switch (keep) {
    case Keep::All: return true;
    case Keep::AfterDeath: return procedure.staysAfterDeath;
    case Keep::AfterLoss: return procedure.staysAfterLoss == StaysAfterLoss::Always;
    case Keep::AfterLossFromTwelveWeeks: break;
    }
    return procedure.staysAfterLoss != StaysAfterLoss::Never;
}

bool countsOnAfterPregnancy(const Procedure &procedure)
{
    const bool byKind = procedure.dueKind == DueKind::Limitation || procedure.dueKind == DueKind::OpenEnded ||
                        procedure.dueKind == DueKind::LegalDeadline;
    if (byKind || !procedure.due) {
        return byKind;
    }
    const QList<Anchor> anchors = procedure.due->anchors();
    return std::none_of(anchors.cbegin(), anchors.cend(), [](Anchor anchor) {
        return anchor == Anchor::Lmp || anchor == Anchor::Edd || anchor == Anchor::Confirm;
    });
}

int graceDaysOf(DueKind kind)
{
    constexpr int whileItStillCosts = 180;
    constexpr int whileItMayHelp = 30;
    switch (kind) {
    case DueKind::LegalDeadline:
    case DueKind::PaymentCutoff: return whileItStillCosts;
    case DueKind::Municipal:
    case DueKind::Recommended: return whileItMayHelp;
    case DueKind::Limitation:
    case DueKind::ServiceWindow:
    case DueKind::OpenEnded: break;
    }
    return 0;
}

/// 妊娠届: the law gives no last day, only "promptly" (母子保健法15条), so it stays a duty as long as the pregnancy,
/// until it is written down as given in or marked done. Visits to a doctor are no notification.
const QString notificationOfPregnancy = QStringLiteral("P01");
constexpr int longestPregnancy = 301; // days: 43 weeks

/// One row seen in one situation.
class RowInSituation final {
public:
    RowInSituation(const Procedure &procedure, const Situation &situation, const FamilySnapshot &family,
                   const QDate &today)
        : m_procedure(procedure)
        , m_situation(situation)
        , m_family(family)
        , m_today(today)
    {
    }

    void answer(SourceAnswer &into) const
    {
        if (!isAboutThis()) {
            return;
        }
        const QStringList open = openFacts();
        const auto dates =
            programs::procedureDates(m_procedure, anchorsFor(m_procedure, m_situation, m_family, m_today));
        const bool complete = dates && (!m_procedure.opens || dates->opens);
        if (complete && isOverWithThePregnancy(*dates)) {
            return;
        }
        if (complete) {
            const AgendaItem item = itemFor(*dates);
            if (open.isEmpty()) {
                into.items.append(item);
            } else if (isNear(item)) {
                askForFact(open.first(), into);
            }
        } else if (open.isEmpty() && mayAskForDays()) {
            askForDay(into);
        }
    }

    /// How the row stands, for somebody who reads the whole table; nothing where it is not about this at all.
    [[nodiscard]] std::optional<ProcedureView> view() const
    {
        if (!m_situation.subjects.contains(m_procedure.subject) || !isKept(m_procedure, m_situation.keep)) {
            return std::nullopt;
        }
        const bool ofOverPregnancy = m_situation.pregnancyOver && m_procedure.subject == Subject::Pregnancy;
        const auto dates =
            programs::procedureDates(m_procedure, anchorsFor(m_procedure, m_situation, m_family, m_today));
        if (ofOverPregnancy && (!countsOnAfterPregnancy(m_procedure) || (dates && isOverWithThePregnancy(*dates)))) {
            return std::nullopt;
        }
        ProcedureView view{&m_procedure, Standing::Listed, {}, std::nullopt, {}, {}};
        view.item = itemFor(dates.value_or(programs::ProcedureDates()));
        view.subject = m_situation.subject;
        settleStanding(view);
        return view;
    }

private:
    void settleStanding(ProcedureView &view) const
    {
        for (const QString &fact : m_procedure.facts) {
            const auto holds = factHolds(fact, m_situation, m_family);
            if (!isWanted() && holds != std::optional(true)) {
                view.standing = holds ? Standing::NotForUs : Standing::AsksFact;
                view.fact = fact;
                view.subject = isHouseholdFact(fact) ? RecordId() : m_situation.subject;
                return;
            }
        }
        if (const std::optional<Anchor> day = missingDay()) {
            view.standing = Standing::AsksDay;
            view.day = day;
        } else if (!isWanted() && m_procedure.defaultOn == DefaultOn::OnRequest && !isLossRowThatHolds()) {
            view.standing = Standing::OnRequest;
        }
    }

    [[nodiscard]] bool isWanted() const { return m_family.wantedProcedures.contains(m_procedure.id); }

    [[nodiscard]] bool isAboutThis() const
    {
        if (!m_situation.subjects.contains(m_procedure.subject) || !isKept(m_procedure, m_situation.keep)) {
            return false;
        }
        const bool ofOverPregnancy = m_situation.pregnancyOver && m_procedure.subject == Subject::Pregnancy;
        if (ofOverPregnancy && !countsOnAfterPregnancy(m_procedure)) {
            return false;
        }
        return isWanted() || (m_procedure.defaultOn != DefaultOn::OnRequest && !isFactFalse()) || isLossRowThatHolds();
    }

    /// The rows of a loss are off by default, so that nobody meets them; the loss itself turns them on.
    [[nodiscard]] bool isLossRowThatHolds() const
    {
        return m_procedure.subject == Subject::Loss && openFacts().isEmpty() && !isFactFalse();
    }

    [[nodiscard]] bool isFactFalse() const
    {
        return std::any_of(m_procedure.facts.cbegin(), m_procedure.facts.cend(), [this](const QString &fact) {
            return factHolds(fact, m_situation, m_family) == std::optional(false);
        });
    }

    /// The facts nobody knows; none for a row that was asked for.
    [[nodiscard]] QStringList openFacts() const
    {
        QStringList open;
        for (const QString &fact : m_procedure.facts) {
            if (!isWanted() && !factHolds(fact, m_situation, m_family)) {
                open.append(fact);
            }
        }
        return open;
    }

    [[nodiscard]] AgendaItem itemFor(const programs::ProcedureDates &dates) const
    {
        AgendaItem item = descriptionOf();
        item.id = QLatin1String("procedure/") + m_procedure.id + QLatin1Char('/') + m_situation.key;
        item.who = m_situation.who;
        item.subject = m_situation.subject;
        item.quiet = m_situation.quiet;
        item.opens = dates.opens.value_or(QDate());
        if (m_situation.latestOpening.isValid() && item.opens > m_situation.latestOpening) {
            item.opens = m_situation.latestOpening;
        }
        if (dates.due && m_procedure.dueKind == DueKind::Recommended) {
            item.advisedUntil = *dates.due;
        } else if (dates.due) {
            setLastDay(item, *dates.due, m_procedure.rollsIfClosed);
        }
        if (m_procedure.subject == Subject::Loss) {
            item.lossOn = m_situation.lossOn;
            item.baby = m_situation.baby;
        }
        if (m_procedure.id == notificationOfPregnancy) {
            item.graceDays = longestPregnancy;
            item.form = m_situation.written ? QString() : item.form; // What is left is to hand it in.
        }
        obeyTheCity(item);
        const bool isNotified = m_procedure.id == notificationOfPregnancy && m_situation.notified;
        item.state = isNotified ? ItemState::Done : stateOn(item, m_today);
        return item;
    }

public:
    /// What the row says, without any days.
    [[nodiscard]] AgendaItem descriptionOf() const
    {
        AgendaItem item;
        item.kind = ItemKind::Procedure;
        item.title = {QLatin1String("procedure.") + m_procedure.id, m_procedure.titleJa, m_procedure.titleEn, 0};
        item.leadDays = m_procedure.leadDays;
        item.graceDays = graceDaysOf(m_procedure.dueKind);
        item.dueKind = m_procedure.dueKind;
        item.where = m_procedure.where;
        item.bring = m_procedure.bring;
        item.effect = m_procedure.effect;
        item.basis = m_procedure.basis;
        item.source = m_procedure.source;
        item.asksToConfirm =
            m_procedure.evidence == programs::Evidence::Known || m_procedure.dueKind == DueKind::Municipal;
        item.sensitive = m_procedure.sensitive;
        item.procedure = m_procedure.id;
        item.form = programs::formsFor(item.title.key).questionnaire;
        item.supersededBy = m_procedure.supersededBy;
        return item;
    }

private:
    [[nodiscard]] bool isNear(const AgendaItem &item) const
    {
        const bool opensSoon = !item.opens.isValid() || item.opens <= m_today.addDays(questionHorizonDays);
        return item.state != ItemState::Lapsed && opensSoon && mayAsk();
    }

    /// Of rows about the pregnancy, those whose last day is the birth itself.
    [[nodiscard]] bool isOverWithThePregnancy(const programs::ProcedureDates &dates) const
    {
        const bool isClaim = m_procedure.dueKind == DueKind::Limitation;
        return m_situation.pregnancyOver && m_procedure.subject == Subject::Pregnancy && !isClaim && dates.due &&
               *dates.due <= m_situation.anchors.value(Anchor::Birth);
    }

    [[nodiscard]] bool mayAsk() const { return !m_procedure.sensitive && !m_situation.quiet; }

    /// Days are asked for while a claim from them could still live.
    [[nodiscard]] bool mayAskForDays() const
    {
        const QDate birth = m_situation.anchors.value(Anchor::Birth);
        return mayAsk() && (!birth.isValid() || birth.addYears(claimYears) >= m_today);
    }

    /// One fact at a time: most answers make the next question needless.
    void askForFact(const QString &fact, SourceAnswer &into) const
    {
        const RecordId subject = isHouseholdFact(fact) ? RecordId() : m_situation.subject;
        into.questions.append({fact, std::nullopt, subject, {m_procedure.id}});
    }

    void askForDay(SourceAnswer &into) const
    {
        if (const std::optional<Anchor> day = missingDay()) {
            into.questions.append({{}, *day, m_situation.subject, {m_procedure.id}});
        }
    }

    /// The first day its rules need and nobody has given.
    [[nodiscard]] std::optional<Anchor> missingDay() const
    {
        const programs::Anchors known = programs::completed(anchorsFor(m_procedure, m_situation, m_family, m_today));
        for (const auto *rule : {&m_procedure.opens, &m_procedure.due}) {
            for (const Anchor anchor : *rule ? (*rule)->anchors() : QList<Anchor>()) {
                // Birth comes by itself.
                if (!known.contains(anchor) && anchor != Anchor::Birth) {
                    return anchor;
                }
            }
        }
        return std::nullopt;
    }

    /// What the city says of the last day here, the latest word first; null when it says what the table says.
    [[nodiscard]] const CityRule *cityRule() const
    {
        const CityRule *latest = nullptr;
        for (const CityRule &rule : m_family.cityRules) {
            const bool isHere = rule.rule || m_situation.factSubjects.contains(rule.subject) ||
                                rule.subject == m_situation.subject || m_situation.subject.isEmpty();
            if (rule.procedure == m_procedure.id && isHere && (!latest || rule.since >= latest->since)) {
                latest = &rule;
            }
        }
        return latest;
    }

    void obeyTheCity(AgendaItem &item) const
    {
        const CityRule *city = cityRule();
        if (!city) {
            return;
        }
        const auto anchors = programs::completed(anchorsFor(m_procedure, m_situation, m_family, m_today));
        const QDate day = city->rule ? city->rule->evaluate(anchors).value_or(QDate()) : city->day;
        if (day.isValid()) {
            item.advisedUntil = {};
            setLastDay(item, day, m_procedure.rollsIfClosed);
            item.origin = city->origin;
            item.originOn = city->since;
            item.asksToConfirm = false;
        }
    }

    const Procedure &m_procedure;
    const Situation &m_situation;
    const FamilySnapshot &m_family;
    QDate m_today;
};

} // namespace

SourceAnswer procedureItems(const FamilySnapshot &family, const QDate &today)
{
    SourceAnswer answer;
    for (const Situation &situation : situationsOf(family)) {
        for (const Procedure &procedure : programs::ProcedureTable::builtIn().all()) {
            RowInSituation(procedure, situation, family, today).answer(answer);
        }
    }
    return answer;
}

QList<ProcedureView> procedureViews(const FamilySnapshot &family, const QDate &today)
{
    const QList<Situation> situations = situationsOf(family);
    QList<ProcedureView> views;
    for (const Procedure &procedure : programs::ProcedureTable::builtIn().all()) {
        const qsizetype before = views.size();
        for (const Situation &situation : situations) {
            if (const auto view = RowInSituation(procedure, situation, family, today).view()) {
                views.append(*view);
            }
        }
        if (views.size() == before) {
            const Situation nobody;
            ProcedureView view{&procedure, Standing::NoOccasion, {}, std::nullopt, {}, {}};
            view.item = RowInSituation(procedure, nobody, family, today).descriptionOf();
            views.append(view);
        }
    }
    return views;
}

} // namespace oyako::agenda
