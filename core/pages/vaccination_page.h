// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/sheet.h"

namespace oyako::pages {

/// One line of the vaccination record. All values as printed.
struct VaccinationLine {
    QString dose = {}; ///< "1回", "追加", "1期"
    QString date = {};
    QString product = {}; ///< Maker or product, and lot number under it.
    QString lot = {};
    QString injector = {};
    QString note = {};
};

struct VaccinationGroup {
    QString vaccine = {};
    QList<VaccinationLine> lines = {};
};

struct VaccinationPage {
    QString name = {};
    QString birthDate = {};
    QList<VaccinationGroup> groups = {};
    bool withEmptyLines = true; ///< The printed lines of vaccines not yet given, as in the paper book.
};

/// The printed lines of the book: the routine vaccines with their doses (handbook pages of 2024 to 2026), without
/// dates.
[[nodiscard]] QList<VaccinationGroup> printedVaccinations();

/// The record page (予防接種の記録) on A6 sheets. Lines given are matched to the printed ones by vaccine and dose;
/// others follow under their own names, and free lines for voluntary vaccines at the end.
[[nodiscard]] Document layOut(const VaccinationPage &page, const TextMeasure &measure);

} // namespace oyako::pages
