// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/forms/session.h"

namespace oyako::clinic {

/// What a family answered to one question at home.
struct FamilyAnswer {
    const forms::Item *item = nullptr; ///< Of FamilyAnswers::form.
    QList<forms::Value> values;
    bool concern = false;   ///< The answer that asks for attention, by the form's own mark. Never a verdict.
    bool sensitive = false; ///< Shown only on a deliberate, noted step.
};

/// The questionnaire a family filled in before a checkup.
struct FamilyAnswers {
    std::shared_ptr<const forms::Form> form;
    RecordId response;
    QDateTime authored;
    QList<FamilyAnswer> answers; ///< Answered questions about the child's life, in the order of the form; not those
                                 ///< that only repeat what the book knows (bound to the person or the birth).
    int questions = 0;
    int answered = 0;
    int concerns = 0; ///< Among those that are not sensitive.
};

/// The newest response to the questionnaire of a checkup; nothing when there is none, or the form it answers is not
/// here.
[[nodiscard]] Result<std::optional<FamilyAnswers>> familyAnswers(const book::Book &book, const RecordId &child,
                                                                 const QString &occasion);

/// Whether an item, or anything it stands in, is marked sensitive.
[[nodiscard]] bool isSensitive(const forms::Form &form, const forms::Item &item);

} // namespace oyako::clinic
