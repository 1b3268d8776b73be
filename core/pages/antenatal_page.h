// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/sheet.h"

namespace oyako::pages {

/// One line of the table of the course of pregnancy (妊娠中の経過). All values as printed.
struct AntenatalVisit {
    QString date = {};
    QString gestationalAge = {}; ///< "24週3日"
    QString fundalHeight = {};   ///< cm
    QString girth = {};          ///< cm
    QString weight = {};         ///< kg
    QString bloodPressure = {};  ///< "112/68"
    QString oedema = {};         ///< "−", "±", "+", "++" … as written by the clinic
    QString protein = {};
    QString sugar = {};
    QString otherTests = {};
    QString instructions = {};
    QString facility = {};
};

struct AntenatalPage {
    QString name = {};
    QString birthDate = {};
    QString weightBefore = {}; ///< kg, before the pregnancy
    QString dueDate = {};
    QList<AntenatalVisit> visits = {};
};

/// The spread of two A6 pages (A5 on its side), with at least the sixteen lines of the paper book; it grows over as
/// many spreads as there are visits. The result of a urine or oedema test is ringed among the printed signs; a sign
/// that is not printed is written instead.
[[nodiscard]] Document layOut(const AntenatalPage &page, const TextMeasure &measure);

} // namespace oyako::pages
