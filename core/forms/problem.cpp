// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/problem.h"

#include "core/forms/units.h"

#include <QRegularExpression>

#include <array>

namespace oyako::forms {

namespace {

/// Collects findings about one item.
class AnswerCheck {
public:
    explicit AnswerCheck(const Item &item)
        : m_item(item)
    {
    }

    QList<Problem> run(const QList<Value> &answers)
    {
        if (m_item.limits.maxOccurs > 0 && answers.size() > m_item.limits.maxOccurs) {
            add(ProblemCode::TooManyAnswers, {QString::number(m_item.limits.maxOccurs)});
        }
        checkList(answers);
        for (const Value &answer : answers) {
            m_unitTold = false;
            checkExistence(answer);
            checkRange(answer);
            checkText(answer);
            checkUnit(answer);
        }
        return m_problems;
    }

private:
    void add(ProblemCode code, const QStringList &arguments = {}, Severity severity = Severity::Hard)
    {
        m_problems.append({-1, m_item.linkId, severity, code, arguments, {}});
    }

    void checkList(const QList<Value> &answers)
    {
        bool exclusive = false;
        bool offList = false;
        for (const Value &answer : answers) {
            const auto found = std::find_if(m_item.options.begin(), m_item.options.end(),
                                            [&](const Option &option) { return sameAnswer(option.value, answer); });
            const bool known = found != m_item.options.end();
            exclusive = exclusive || (known && found->exclusive);
            offList = offList || !known;
        }
        if (offList && m_item.hasOptions() && m_item.type != ItemType::OpenChoice) {
            add(ProblemCode::NotInList);
        }
        if (exclusive && answers.size() > 1) {
            add(ProblemCode::NotAlone);
        }
    }

    void checkExistence(const Value &answer)
    {
        const auto *date = std::get_if<Date>(&answer);
        const auto *dateTime = std::get_if<DateTime>(&answer);
        const auto *time = std::get_if<Time>(&answer);
        if ((date && !isValid(*date)) || (dateTime && !isValid(*dateTime)) || (time && !isValid(*time))) {
            add(ProblemCode::ImpossibleValue);
        }
    }

    /// A limit without a unit is meant in the item's own.
    [[nodiscard]] Order against(const Value &answer, const Value &limit)
    {
        Value meant = limit;
        if (auto *amount = std::get_if<Quantity>(&meant); amount && unitOf(*amount).isEmpty() && m_item.unit) {
            *amount = Quantity{amount->value, m_item.unit->display, m_item.unit->system, m_item.unit->code};
        }
        const Order order = compare(answer, meant);
        if (order == Order::Unordered) {
            addUnknownUnit(answer);
        }
        return order;
    }

    /// Once for an answer.
    void addUnknownUnit(const Value &answer)
    {
        const auto *quantity = std::get_if<Quantity>(&answer);
        if (quantity && !m_unitTold) {
            m_unitTold = true;
            add(ProblemCode::UnknownUnit, {quantity->unit.isEmpty() ? quantity->code : quantity->unit});
        }
    }

    void checkRange(const Value &answer)
    {
        const Limits &limits = m_item.limits;
        if (limits.minimum && against(answer, *limits.minimum) == Order::Less) {
            add(ProblemCode::BelowMinimum, {plainText(*limits.minimum)});
        } else if (limits.maximum && against(answer, *limits.maximum) == Order::Greater) {
            add(ProblemCode::AboveMaximum, {plainText(*limits.maximum)});
        } else {
            checkUsual(answer);
        }
        const auto number = numberOf(answer);
        if (number && limits.maxDecimalPlaces && decimalPlaces(*number) > *limits.maxDecimalPlaces) {
            add(ProblemCode::TooManyDecimals, {QString::number(*limits.maxDecimalPlaces)});
        }
    }

    /// The number in the item's own unit, which its usual range is meant in.
    [[nodiscard]] std::optional<double> inOwnUnit(const Value &answer) const
    {
        const auto *quantity = std::get_if<Quantity>(&answer);
        const QString own = m_item.unit ? m_item.unit->code : QString();
        return quantity && !own.isEmpty() && !unitOf(*quantity).isEmpty()
                   ? converted(quantity->value, unitOf(*quantity), own)
                   : numberOf(answer);
    }

    void checkUsual(const Value &answer)
    {
        const Limits &limits = m_item.limits;
        const auto number = inOwnUnit(answer);
        if (!number) {
            if (limits.usualMinimum || limits.usualMaximum) {
                addUnknownUnit(answer);
            }
            return;
        }
        if (limits.usualMinimum && *number < *limits.usualMinimum) {
            add(ProblemCode::UnusuallyLow, {plainText(*limits.usualMinimum)}, Severity::Soft);
        } else if (limits.usualMaximum && *number > *limits.usualMaximum) {
            add(ProblemCode::UnusuallyHigh, {plainText(*limits.usualMaximum)}, Severity::Soft);
        }
    }

    void checkText(const Value &answer)
    {
        const auto *text = std::get_if<QString>(&answer);
        if (!text) {
            return;
        }
        const Limits &limits = m_item.limits;
        const auto length = static_cast<int>(text->toUcs4().size());
        if (limits.minLength && length < *limits.minLength) {
            add(ProblemCode::TooShort, {QString::number(*limits.minLength)});
        }
        if (limits.maxLength && length > *limits.maxLength) {
            add(ProblemCode::TooLong, {QString::number(*limits.maxLength)});
        }
        if (!limits.regex.isEmpty() && !matchesWhole(*text)) {
            add(ProblemCode::PatternMismatch, {m_item.entryFormat.isEmpty() ? limits.regex : m_item.entryFormat});
        }
        if (looksLikeIndividualNumber(*text)) {
            add(ProblemCode::IndividualNumber, {}, Severity::Soft);
        }
    }

    [[nodiscard]] bool matchesWhole(const QString &text) const
    {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(m_item.limits.regex));
        return pattern.match(text).hasMatch();
    }

    void checkUnit(const Value &answer)
    {
        const auto *quantity = std::get_if<Quantity>(&answer);
        if (!quantity || m_item.unitOptions.isEmpty()) {
            return;
        }
        const bool known = std::any_of(m_item.unitOptions.begin(), m_item.unitOptions.end(), [&](const Unit &unit) {
            return quantity->code.isEmpty() ? unit.display == quantity->unit : unit.code == quantity->code;
        });
        if (!known) {
            addUnknownUnit(answer);
        }
    }

    const Item &m_item;
    bool m_unitTold = false;
    QList<Problem> m_problems;
};

bool hasCheckDigit(const QString &digits)
{
    int sum = 0;
    for (int n = 1; n <= 11; ++n) {
        sum += digits.at(11 - n).digitValue() * (n <= 6 ? n + 1 : n - 5);
    }
    const int rest = sum % 11;
    return digits.at(11).digitValue() == (rest <= 1 ? 0 : 11 - rest);
}

} // namespace

QLatin1String problemWord(ProblemCode code)
{
    static constexpr std::array words{
        "missing",          "too_few_answers",   "too_many_answers", "not_in_list",       "not_alone",
        "impossible_value", "below_minimum",     "above_maximum",    "too_many_decimals", "too_short",
        "too_long",         "pattern_mismatch",  "unknown_unit",     "rule_broken",       "unusually_low",
        "unusually_high",   "individual_number", "not_settled",
    };
    return QLatin1String(words.at(static_cast<size_t>(code)));
}

QList<Problem> checkAnswers(const Item &item, const QList<Value> &answers)
{
    return AnswerCheck(item).run(answers);
}

bool looksLikeIndividualNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)\\d{4}[\\s\\p{Pd}−ー]?\\d{4}[\\s\\p{Pd}−ー]?\\d{4}(?!\\d)"));
    QRegularExpressionMatchIterator found = pattern.globalMatch(text.normalized(QString::NormalizationForm_KC));
    while (found.hasNext()) {
        QString digits = found.next().captured();
        digits.removeIf([](QChar character) { return !character.isDigit(); });
        if (hasCheckDigit(digits)) {
            return true;
        }
    }
    return false;
}

} // namespace oyako::forms
