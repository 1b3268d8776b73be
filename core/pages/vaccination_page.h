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
    QString editions = {}; ///< Of the book that print these lines, see care::carries(); empty: all.
};

struct VaccinationPage {
    QString name = {};
    QString birthDate = {};
    QList<VaccinationGroup> groups = {};
    bool withEmptyLines = true; ///< The printed lines of vaccines not yet given, as in the paper book.
    QString edition = {};       ///< Of that book; empty: the newest.
};

/// The printed lines of any edition: the routine vaccines with their doses (handbook reference 1.17), without dates.
[[nodiscard]] QList<VaccinationGroup> printedVaccinations();
/// Those of one edition; empty: the newest.
[[nodiscard]] QList<VaccinationGroup> printedVaccinations(const QString &edition);

/// The record page (予防接種の記録) on A6 sheets. Lines given are matched to the printed ones by vaccine and dose;
/// others, and what this edition prints no line for, follow under their own names, and free lines for voluntary
/// vaccines at the end.
[[nodiscard]] Document layOut(const VaccinationPage &page, const TextMeasure &measure);

} // namespace oyako::pages
