// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/situation.h"

#include "core/calendar/school_year.h"

namespace oyako::agenda {

namespace {

using programs::Anchor;
using programs::Anchors;
using programs::Subject;

const QString multiple = QStringLiteral("multiple");
const QString singleton = QStringLiteral("singleton");

Anchors pregnancyAnchors(const QDate &dueDate, const QDate &confirmedOn)
{
    Anchors anchors;
    if (dueDate.isValid()) {
        anchors.insert(Anchor::Edd, dueDate);
    }
    if (confirmedOn.isValid()) {
        anchors.insert(Anchor::Confirm, confirmedOn);
    }
    return programs::completed(anchors);
}

QHash<QString, bool> countOf(bool isMultiple)
{
    return {{multiple, isMultiple}, {singleton, !isMultiple}};
}

Situation ofPregnancy(const OngoingPregnancy &ongoing)
{
    const FamilyPregnancy &pregnancy = *ongoing.pregnancy;
    Situation situation;
    situation.subjects = {Subject::Pregnancy, Subject::Birth};
    situation.key = pregnancy.id.toString();
    situation.subject = pregnancy.id;
    situation.who = pregnancy.mother;
    situation.anchors = pregnancyAnchors(pregnancy.dueDate, pregnancy.confirmedOn);
    situation.facts = countOf(ongoing.multiple);
    situation.factSubjects = {pregnancy.id, pregnancy.mother};
    situation.notified = pregnancy.notified;
    situation.written = pregnancy.written;
    return situation;
}

/// What the book shows of a child's home; nothing when no municipality is recorded.
QHash<QString, bool> homeFacts(const FamilyPerson &child)
{
    if (child.municipality.isEmpty()) {
        return {};
    }
    const bool tokyo = child.municipality.startsWith(QLatin1String("13"));
    return {{QStringLiteral("lives_in_tokyo"), tokyo}, {QStringLiteral("born_in_tokyo"), tokyo}};
}

/// What the book shows of a child's weight at birth.
QHash<QString, bool> weightFacts(const FamilyPerson &child)
{
    constexpr qint64 lowBirthWeight = 2500;
    constexpr qint64 medicalAidWeight = 2000;
    QHash<QString, bool> facts;
    if (child.birthWeight) {
        facts.insert(QStringLiteral("low_birth_weight"), child.birthWeight->grams() < lowBirthWeight);
        if (child.birthWeight->grams() <= medicalAidWeight) {
            facts.insert(QStringLiteral("premature_care"), true);
        }
    }
    return facts;
}

Situation ofDelivery(const Delivery &delivery)
{
    Situation situation;
    situation.subjects = {Subject::Pregnancy, Subject::Birth};
    situation.key = delivery.id.toString();
    situation.subject = delivery.id;
    situation.who = delivery.mother;
    situation.anchors = pregnancyAnchors(delivery.dueDate, delivery.confirmedOn);
    situation.anchors.insert(Anchor::Birth, delivery.birth);
    situation.facts = countOf(delivery.multiple);
    situation.facts.insert(homeFacts(*delivery.children.first()));
    situation.factSubjects = {delivery.id, delivery.mother};
    for (const FamilyPerson *child : delivery.children) {
        situation.factSubjects.append(child->id);
    }
    situation.quiet = !delivery.anyAlive();
    situation.keep = situation.quiet ? Situation::Keep::AfterDeath : Situation::Keep::All;
    situation.pregnancyOver = true;
    return situation;
}

Situation ofChild(const FamilyPerson &child, const Delivery &delivery)
{
    Situation situation = ofDelivery(delivery);
    situation.subjects = {Subject::Child};
    situation.key = child.id.toString();
    situation.subject = child.id;
    situation.who = child.id;
    situation.anchors.insert(Anchor::Birth, child.birth);
    // Rows that end with a fiscal year count from the year of birth: 1 April itself already belongs to the new one.
    situation.anchors.insert(Anchor::April1, calendar::nextFirstOfApril(child.birth.addDays(1)));
    situation.facts.insert(homeFacts(child));
    situation.facts.insert(weightFacts(child));
    situation.factSubjects = {child.id, delivery.id, delivery.mother};
    situation.quiet = child.death.isValid();
    situation.keep = situation.quiet ? Situation::Keep::AfterDeath : Situation::Keep::All;
    return situation;
}

Situation ofDeath(const FamilyPerson &child, const Delivery &delivery)
{
    Situation situation = ofChild(child, delivery);
    situation.subjects = {Subject::Loss};
    situation.anchors.insert(Anchor::Loss, child.death);
    situation.facts.insert(QStringLiteral("died_after_birth"), true);
    situation.facts.insert(QStringLiteral("loss_from_12_weeks"), false);
    situation.facts.insert(QStringLiteral("loss_from_85_days"), false);
    return situation;
}

Situation ofLoss(const PregnancyLoss &loss)
{
    Situation situation = ofPregnancy({loss.pregnancy, loss.multiple});
    situation.subjects = {Subject::Loss};
    situation.lossOn = loss.date;
    situation.baby = loss.pregnancy->fetuses.size() > 1 ? loss.fetus : 0;
    if (loss.fetus > 1) {
        situation.key += QLatin1Char('.') + QString::number(loss.fetus);
    }
    situation.anchors.insert(Anchor::Loss, loss.date);
    situation.anchors.insert(Anchor::Birth, loss.date);
    situation.facts.insert(QStringLiteral("died_after_birth"), false);
    situation.facts.insert(QStringLiteral("loss_from_12_weeks"), loss.fromTwelveWeeks);
    situation.facts.insert(QStringLiteral("loss_from_85_days"), loss.fromTwelveWeeks);
    situation.keep = loss.fromTwelveWeeks ? Situation::Keep::AfterLossFromTwelveWeeks : Situation::Keep::AfterLoss;
    situation.quiet = true;
    situation.pregnancyOver = true;
    situation.latestOpening = loss.date;
    return situation;
}

/// What the parents keep of the pregnancy itself and of its end: once, from the last loss on.
Situation ofEndByLoss(const PregnancyLoss &loss)
{
    Situation situation = ofLoss(loss);
    situation.subjects = {Subject::Pregnancy, Subject::Birth};
    situation.key = loss.pregnancy->id.toString();
    return situation;
}

Situation ofFamily()
{
    Situation situation;
    situation.subjects = {Subject::Family};
    situation.key = QStringLiteral("family");
    return situation;
}

bool belongs(const KnownDay &day, const programs::Procedure &procedure, const Situation &situation)
{
    const bool rightSubject = day.subject.isEmpty() || situation.factSubjects.contains(day.subject);
    return rightSubject && (day.procedure.isEmpty() || day.procedure == procedure.id);
}

} // namespace

QList<Situation> situationsOf(const FamilySnapshot &family)
{
    const Occasions occasions = occasionsOf(family);
    QList<Situation> all{ofFamily()};
    for (const OngoingPregnancy &ongoing : occasions.ongoing) {
        all.append(ofPregnancy(ongoing));
    }
    for (const Delivery &delivery : occasions.deliveries) {
        all.append(ofDelivery(delivery));
        for (const FamilyPerson *child : delivery.children) {
            all.append(ofChild(*child, delivery));
            if (child->death.isValid()) {
                all.append(ofDeath(*child, delivery));
            }
        }
    }
    for (const PregnancyLoss &loss : occasions.losses) {
        all.append(ofLoss(loss));
        if (loss.endsPregnancy) {
            all.append(ofEndByLoss(loss));
        }
    }
    return all;
}

programs::Anchors anchorsFor(const programs::Procedure &procedure, const Situation &situation,
                             const FamilySnapshot &family, const QDate &today)
{
    // Places for April are applied for in the autumn before: from December on the April after next is looked to.
    constexpr int monthsAhead = 4;
    programs::Anchors anchors = situation.anchors;
    if (procedure.anchor == Anchor::FiscalYear && procedure.defaultOn == programs::DefaultOn::OnRequest) {
        anchors.insert(Anchor::April1, calendar::nextFirstOfApril(today.addMonths(monthsAhead)));
    }
    for (const KnownDay &day : family.days) {
        if (belongs(day, procedure, situation)) {
            anchors.insert(day.anchor, day.date);
        }
    }
    return anchors;
}

} // namespace oyako::agenda
