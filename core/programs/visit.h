// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/programs/procedure.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace oyako::programs {

enum class VisitKind {
    Antenatal,  ///< 妊婦健診, by week
    Postpartum, ///< 産婦健診
    Child,      ///< 乳幼児健診, by age in law
};

/// One row of resources/programs/visits.csv: a checkup that is offered to everybody.
struct Visit {
    QString id;
    VisitKind kind = VisitKind::Child;
    QString occasion; ///< As records call it: "18m", "2w"; of antenatal visits the number.
    QString titleJa;  ///< "%1" stands for the number of the visit.
    QString titleEn;
    std::optional<DateExpression> opens;
    std::optional<DateExpression> advisedUntil; ///< End of the usual time.
    std::optional<DateExpression> due;          ///< Last day it is offered.
    int leadDays = 0;
    QString where;
    QStringList bring;
    QString basis;
    QStringList replaces; ///< Procedures that speak of the same visit.
    Evidence evidence = Evidence::Seen;
    QString source;
};

/// Reads and checks a table of visits. BadData: field "row N, COLUMN" or "header", argument the reason.
[[nodiscard]] Result<QList<Visit>> readVisits(QByteArrayView csv);

/// The visits that are part of the program.
[[nodiscard]] const QList<Visit> &builtInVisits();

} // namespace oyako::programs
