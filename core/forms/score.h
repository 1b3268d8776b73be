// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session.h"

namespace oyako::forms {

/// The sum of the chosen options' ordinal values. Shown to professionals only.
struct Score {
    double total = 0;
    double highest = 0;    ///< What the enabled scored questions could add up to.
    int answered = 0;      ///< Scored questions with an answer.
    int questions = 0;     ///< Scored questions that are enabled.
    QStringList followUps; ///< Codes of the follow-ups the form asks for; a single item's rule holds at any total.

    /// Only a complete sheet has a total that means anything.
    [[nodiscard]] bool isComplete() const { return answered == questions && questions > 0; }
};

/// Adds up a session. Follow-ups on single items hold even while the sheet is incomplete; one on the total as soon as
/// the answers given so far reach it.
[[nodiscard]] Score score(const Session &session);

} // namespace oyako::forms
