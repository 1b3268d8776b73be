// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/date_expression.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace oyako::programs {

/// What it means to miss the last day.
enum class DueKind {
    LegalDeadline, ///< Set by law.
    PaymentCutoff, ///< Later claims lose months of payment.
    Limitation,    ///< The claim lapses (時効).
    ServiceWindow, ///< The service is offered until then.
    Municipal,     ///< Set by the city; others differ.
    Recommended,   ///< Advised, no legal last day.
    OpenEnded,     ///< No last day.
};

enum class ProcedureGroup { Pregnancy, Birth, Money, Health, Insurance, Work, Service, Move, Safety, Loss };

/// Whom one entry of the list is for.
enum class Subject {
    Pregnancy, ///< A pregnancy, once also for twins.
    Birth,     ///< A birth, once also for twins.
    Child,     ///< Each child.
    Family,
    Loss, ///< A loss in pregnancy or the death of a child.
};

/// When a procedure is shown without being asked for.
enum class DefaultOn {
    Always,
    WhenFactsHold, ///< Once every fact it needs is known to be true.
    OnRequest,
};

/// The engine whose own items take a row's place once it runs.
enum class Superseder { None, Antenatal, Checkup, Vaccination };

enum class Evidence {
    Seen,  ///< A source was read.
    Known, ///< General knowledge: the reader is told to ask the city.
};

/// Whether it remains the parents' right or duty after a loss in pregnancy.
enum class StaysAfterLoss { Never, FromTwelveWeeks, Always };

/// One row of resources/programs/procedures.csv.
struct Procedure {
    QString id; ///< "B07"
    QString titleJa;
    QString titleEn;
    ProcedureGroup group = ProcedureGroup::Birth;
    QString condition; ///< For readers; `facts` is what the program asks.
    Anchor anchor = Anchor::Birth;
    std::optional<DateExpression> opens;
    std::optional<DateExpression> due;
    DueKind dueKind = DueKind::Recommended;
    QString where;
    QString applicant;
    QStringList bring;
    QString effect;
    QString basis;
    bool variesByMunicipality = false;
    bool rollsIfClosed = false;
    DefaultOn defaultOn = DefaultOn::Always;
    bool sensitive = false;
    int leadDays = 0; ///< How long before the last day to remind.
    Superseder supersededBy = Superseder::None;
    Evidence evidence = Evidence::Seen;
    QString source;
    Subject subject = Subject::Birth;
    QStringList facts; ///< All of them must hold.
    StaysAfterLoss staysAfterLoss = StaysAfterLoss::Never;
    bool staysAfterDeath = false; ///< Of a child born alive.
};

} // namespace oyako::programs
