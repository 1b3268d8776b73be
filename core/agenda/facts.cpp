// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/facts.h"

#include <QSet>

namespace oyako::agenda {

namespace {

std::optional<bool> answered(const QString &fact, const RecordId &subject, const FamilySnapshot &family)
{
    for (const KnownFact &known : family.facts) {
        if (known.name == fact && known.subject == subject) {
            return known.holds;
        }
    }
    return std::nullopt;
}

bool hasMoved(const FamilySnapshot &family)
{
    for (const KnownDay &day : family.days) {
        if (day.anchor == programs::Anchor::Move) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<bool> factHolds(const QString &fact, const Situation &situation, const FamilySnapshot &family)
{
    for (const RecordId &subject : situation.factSubjects) {
        if (const std::optional<bool> answer = answered(fact, subject, family)) {
            return answer;
        }
    }
    if (const std::optional<bool> answer = answered(fact, RecordId(), family)) {
        return answer;
    }
    if (situation.facts.contains(fact)) {
        return situation.facts.value(fact);
    }
    return fact == QLatin1String("moved") ? std::optional(hasMoved(family)) : std::nullopt;
}

bool isHouseholdFact(const QString &fact)
{
    static const QSet<QString> household{QStringLiteral("employed"),
                                         QStringLiteral("partner_employed"),
                                         QStringLiteral("national_pension"),
                                         QStringLiteral("national_health_insurance"),
                                         QStringLiteral("employees_insurance"),
                                         QStringLiteral("employment_insurance"),
                                         QStringLiteral("uses_car"),
                                         QStringLiteral("lives_in_tokyo"),
                                         QStringLiteral("single_parent"),
                                         QStringLiteral("moved")};
    return household.contains(fact);
}

} // namespace oyako::agenda
