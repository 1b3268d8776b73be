// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/date_expression.h"

#include "core/calendar/months.h"
#include "core/calendar/school_year.h"
#include "core/programs/date_expression_parser.h"

#include <algorithm>

namespace oyako::programs {

namespace {

int monthsOf(const Span &span)
{
    return span.unit == SpanUnit::Year ? span.count * 12 : span.count;
}

bool isUsable(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

} // namespace

QDate moved(const QDate &date, const Span &span)
{
    switch (span.unit) {
    case SpanUnit::Day: return date.addDays(span.count);
    case SpanUnit::Week: return date.addDays(7LL * span.count);
    case SpanUnit::Month:
    case SpanUnit::Year: break;
    }
    return calendar::clampedMonths(date, monthsOf(span));
}

Result<DateExpression> DateExpression::parse(const QString &text)
{
    return DateExpressionParser(text).parse();
}

QDate DateExpression::apply(const Step &step, const QList<QDate> &operands)
{
    const QDate &first = operands.first();
    switch (step.operation) {
    case Operation::Add: return moved(first, step.span);
    case Operation::Reach: return calendar::reached(first, monthsOf(step.span));
    case Operation::Until: return calendar::lastDayOfPeriod(first, monthsOf(step.span));
    case Operation::EndOfMonth: return {first.year(), first.month(), first.daysInMonth()};
    case Operation::Latest: return *std::max_element(operands.cbegin(), operands.cend());
    case Operation::January1: return {first.year(), 1, 1};
    case Operation::SchoolYear: return calendar::schoolEntry(first);
    case Operation::PushAnchor: break;
    }
    return {};
}

Result<QDate> DateExpression::evaluate(const Anchors &anchors) const
{
    QList<QDate> stack;
    for (const Step &step : m_steps) {
        if (step.operation == Operation::PushAnchor) {
            if (!anchors.value(step.anchor).isValid()) {
                return fail(ErrorCode::MissingValue, anchorName(step.anchor));
            }
            stack.append(anchors.value(step.anchor));
            continue;
        }
        const QDate date = apply(step, stack.last(step.operands));
        if (!isUsable(date)) {
            return fail(ErrorCode::InvalidValue, m_text);
        }
        stack.resize(stack.size() - step.operands);
        stack.append(date);
    }
    return stack.last();
}

QList<Anchor> DateExpression::anchors() const
{
    QList<Anchor> found;
    for (const Step &step : m_steps) {
        if (step.operation == Operation::PushAnchor && !found.contains(step.anchor)) {
            found.append(step.anchor);
        }
    }
    return found;
}

} // namespace oyako::programs
