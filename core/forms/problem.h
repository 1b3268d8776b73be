// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/definition.h"

namespace oyako::forms {

/// Hard: cannot be. Soft: unusual; informs and never blocks.
enum class Severity { Hard, Soft };

/// What is wrong with an answer. Arguments are given in brackets.
enum class ProblemCode {
    Missing,          ///< Required and not answered (on completion only).
    TooFewAnswers,    ///< [least] (on completion only)
    TooManyAnswers,   ///< [most]
    NotInList,        ///< Not one of the options of a closed list.
    NotAlone,         ///< An exclusive option beside others.
    ImpossibleValue,  ///< A date or time that does not exist.
    BelowMinimum,     ///< [least]
    AboveMaximum,     ///< [most]
    TooManyDecimals,  ///< [most]
    TooShort,         ///< [least] characters
    TooLong,          ///< [most] characters
    PatternMismatch,  ///< [entryFormat or pattern]
    UnknownUnit,      ///< [unit]
    RuleBroken,       ///< A questionnaire-constraint; the form's own message. [key]
    UnusuallyLow,     ///< [usual minimum]
    UnusuallyHigh,    ///< [usual maximum]
    IndividualNumber, ///< Looks like a 個人番号 (12 digits with the right check digit).
    NotSettled,       ///< A calculation that feeds on itself and never comes to rest; left empty. [expression]
};

/// One finding about one occurrence of an item.
struct Problem {
    int node = -1; ///< NodeId
    QString linkId;
    Severity severity = Severity::Hard;
    ProblemCode code = ProblemCode::Missing;
    QStringList arguments;
    Text message; ///< The form's own words (RuleBroken), else empty.

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The stable word for scripts: "below_minimum" …
[[nodiscard]] QLatin1String problemWord(ProblemCode code);

/// What the answers of one question cannot be or are unlikely to be, looked at by themselves. `node` is left open.
[[nodiscard]] QList<Problem> checkAnswers(const Item &item, const QList<Value> &answers);

/// Whether a text holds 12 digits (plain or full-width, in one or in groups of four with a blank or any dash between)
/// whose last one is the check digit of a 個人番号 (平成26年総務省令第85号 第5条).
[[nodiscard]] bool looksLikeIndividualNumber(const QString &text);

} // namespace oyako::forms
