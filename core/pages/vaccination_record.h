// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/care/vaccination_timeline.h"
#include "core/pages/vaccination_page.h"

#include <functional>

namespace oyako::pages {

/// How a date is written on paper.
using DateWords = std::function<QString(const calendar::PartialDate &)>;

/// The handbook's 予防接種の記録, filled with the doses on record. A dose stands in the printed line of its course and
/// number (日本脳炎 1期追加); one that the schedule does not count, or does not know, under its own name with the
/// remark 要確認 or without. Name and birthday are left to the caller.
[[nodiscard]] VaccinationPage vaccinationPageOf(const QList<book::Stored<records::Vaccination>> &doses,
                                                const care::VaccinationTimeline &timeline, const DateWords &dateWords);

} // namespace oyako::pages
