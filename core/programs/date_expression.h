// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/anchors.h"

#include <QList>
#include <QString>

namespace oyako::programs {

enum class SpanUnit { Day, Week, Month, Year };

/// A number with its unit: 14d, 8w, 3m, 1y.
struct Span {
    int count = 0;
    SpanUnit unit = SpanUnit::Day;

    friend bool operator==(const Span &, const Span &) = default;
};

/// A date rule of the procedure table, read once and evaluated for many families. The grammar:
///
///   date  = start { ("+" | "-") span }          offsets apply from left to right
///   start = ANCHOR | "(" date ")"
///         | "REACH(" span ")"                   the day on which the child reaches that age in law (BIRTH; m or y)
///         | "UNTIL(" date "," span ")"          last day of a period that begins on the date (m or y)
///         | "EOM(" date ")"                     last day of its month
///         | "MAX(" date { "," date } ")"        the latest
///         | "JAN1(" date ")"                    1 January of its year
///         | "SCHOOLYEAR(" date ")"              1 April on which a child born that day enters school
///   span  = number ("d" | "w" | "m" | "y")
///
/// A bare +Nm or +Ny clamps to the last day of a shorter month (31 August + 6m = 28 February); REACH and UNTIL roll
/// forward and subtract a day (Civil Code 143).
class DateExpression final {
public:
    /// BadExpression: field "position N" (from 1), arguments the expression and what was expected there.
    [[nodiscard]] static Result<DateExpression> parse(const QString &text);

    /// MissingValue (field: the anchor's name) when an anchor is not given. InvalidValue (field: the expression) when
    /// the date leaves the years 1–9999.
    [[nodiscard]] Result<QDate> evaluate(const Anchors &anchors) const;

    /// The anchors it needs, each once, in order of appearance.
    [[nodiscard]] QList<Anchor> anchors() const;
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    friend class DateExpressionParser;

    enum class Operation { PushAnchor, Add, Reach, Until, EndOfMonth, Latest, January1, SchoolYear };
    /// One step of the expression in reverse Polish order.
    struct Step {
        Operation operation;
        Anchor anchor = Anchor::Birth;
        Span span;
        int operands = 0;
    };
    static QDate apply(const Step &step, const QList<QDate> &operands);

    QString m_text;
    QList<Step> m_steps;
};

/// `date` moved by a span, clamped at month ends.
[[nodiscard]] QDate moved(const QDate &date, const Span &span);

} // namespace oyako::programs
