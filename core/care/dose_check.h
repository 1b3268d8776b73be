// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_status.h"
#include "core/immunization/safety/checks.h"

namespace oyako::care {

/// Something to look at again before a dose is saved. A question, asked once: a dose that was given must be recordable.
struct DoseQuestion {
    /// What the family should look at.
    enum class Kind {
        Safety, ///< `finding` says what.
        Sibling ///< The dose does not fit this child on that day, and fits `other`.
    };
    Kind kind = Kind::Safety;
    int dose = 0; ///< Position among the doses asked about.
    immunization::SafetyFinding finding;
    QDate otherDate; ///< Of the dose that `finding` points to; invalid where it points to none.
    RecordId other;  ///< That dose's record, or the sibling; empty for a dose that is about to be saved as well.
};

/// The questions about doses of one person that are about to be saved together, `changed` being the record that is
/// corrected (empty for new ones). Doses without a code or day are passed over. UnknownRecord; errors of the book.
[[nodiscard]] Result<QList<DoseQuestion>> doseQuestions(const book::Book &book, const immunization::Schedule &japan,
                                                        const RecordId &person,
                                                        const QList<records::Vaccination> &doses,
                                                        const RecordId &changed = {});

} // namespace oyako::care
