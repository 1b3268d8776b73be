// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/care/own_reference.h"
#include "core/pages/page.h"
#include "core/pages/pregnancy_chart.h"

namespace oyako::pages {

/// The charts of a pregnancy, in the order they are shown.
enum class PregnancyChart { Weight, BloodPressure, FundalHeight, FetalWeight };

[[nodiscard]] const QList<PregnancyChart> &pregnancyCharts();
/// The stable word for scripts: "pregnancy-weight", "blood-pressure" …; and back.
[[nodiscard]] QLatin1String chartWord(PregnancyChart chart);
[[nodiscard]] std::optional<PregnancyChart> pregnancyChartFromWord(const QString &word);

/// What was measured in a pregnancy, from its first day to its end.
struct PregnancyHistory {
    book::Stored<records::Pregnancy> pregnancy;
    QList<book::Stored<records::Measurement>> measured; ///< By date.
    std::optional<Length> height;                       ///< Of the mother, as last measured.
    std::optional<FetalWeightReference> fetalReference; ///< An institution's curve, where the book keeps one.
    /// Measured at its antenatal visits, but dated before its first day or after its end: no chart has a place for it.
    QList<book::Stored<records::Measurement>> outside = {};

    [[nodiscard]] growth::Gestation gestationOn(const QDate &date) const;
};

[[nodiscard]] Result<PregnancyHistory> pregnancyHistory(const book::Book &book,
                                                        const book::Stored<records::Pregnancy> &pregnancy);

/// An institution's curve as charts draw it, named as its file is.
[[nodiscard]] FetalWeightReference ownCurve(care::OwnFetalWeights own);

/// Whether anything was measured that a chart shows.
[[nodiscard]] bool hasValues(const PregnancyHistory &history, PregnancyChart chart);

/// What belongs on a chart and is on none for its date; by date.
[[nodiscard]] QList<book::Stored<records::Measurement>> outsideOf(const PregnancyHistory &history,
                                                                  PregnancyChart chart);

/// A chart with what the book knows; a mark's code is the id of its record. Each fetus has its own line of estimated
/// weights.
[[nodiscard]] Result<Plot> pregnancyChart(const PregnancyHistory &history, PregnancyChart chart);

/// A page of its own for each chart that has values. Labels are codes: text::nameCharts() writes the words.
[[nodiscard]] Result<QList<Page>> pregnancyPages(const PregnancyHistory &history, const QString &heading,
                                                 const Size &size = a6);

} // namespace oyako::pages
