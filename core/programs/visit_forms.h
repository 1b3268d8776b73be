// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace oyako::programs {

/// What is written on at a kind of visit: ids of built-in forms.
struct VisitForms {
    QString id;                ///< "checkup.18m", or what such keys begin with: "antenatal", "vaccination".
    QString questionnaire;     ///< To be filled before; may be empty.
    QStringList pages;         ///< Pages of the handbook for that visit, in the order of the handbook.
    bool vaccinations = false; ///< The vaccination record is looked at.
    QString sheet;             ///< What the desk of a clinic or city office fills in; may be empty.
};

/// Reads resources/programs/visit_forms.csv. BadData (line, column).
[[nodiscard]] Result<QList<VisitForms>> readVisitForms(QByteArrayView csv);

/// The built-in table.
[[nodiscard]] const QList<VisitForms> &builtInVisitForms();

/// The row for an agenda item's title key: the same key, else the one it begins with up to a point. Empty row when
/// nothing is known of such visits.
[[nodiscard]] VisitForms formsFor(const QString &titleKey);

/// The title key of an agenda item by its id: "checkup.18m" for "checkup/18m/<child>"; empty for an empty id.
[[nodiscard]] QString titleKeyOf(const QString &agendaItem);

} // namespace oyako::programs
