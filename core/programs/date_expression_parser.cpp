// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/date_expression_parser.h"

namespace oyako::programs {

namespace {

constexpr int deepest = 32; // brackets; the outermost date stands in none
constexpr qsizetype longestNumber = 5;

bool isNameCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

std::optional<SpanUnit> unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'd': return SpanUnit::Day;
    case u'w': return SpanUnit::Week;
    case u'm': return SpanUnit::Month;
    case u'y': return SpanUnit::Year;
    default: return std::nullopt;
    }
}

} // namespace

DateExpressionParser::DateExpressionParser(const QString &text)
{
    m_result.m_text = text;
}

Result<DateExpression> DateExpressionParser::parse()
{
    OYAKO_TRY(readDate());
    if (m_at != m_result.m_text.size()) {
        return refuse(m_at, QLatin1String("end, + or -"));
    }
    return m_result;
}

Result<void> DateExpressionParser::readDate()
{
    if (m_depth++ > deepest) {
        return refuse(m_at, QLatin1String("fewer brackets"));
    }
    OYAKO_TRY(readStart());
    OYAKO_TRY(readOffsets());
    --m_depth;
    return {};
}

Result<void> DateExpressionParser::readStart()
{
    if (take(QLatin1Char('('))) {
        OYAKO_TRY(readDate());
        return expect(QLatin1Char(')'));
    }
    const qsizetype position = m_at;
    const QString name = readName();
    if (name.isEmpty()) {
        return refuse(position, QLatin1String("a date"));
    }
    return take(QLatin1Char('(')) ? readFunction(name, position) : readAnchor(name, position);
}

Result<void> DateExpressionParser::readOffsets()
{
    while (true) {
        const bool minus = take(QLatin1Char('-'));
        if (!minus && !take(QLatin1Char('+'))) {
            return {};
        }
        Result<Span> span = readSpan();
        if (!span) {
            return fail(span.error());
        }
        span->count = minus ? -span->count : span->count;
        m_result.m_steps.append(Step{Operation::Add, {}, *span, 1});
    }
}

Result<void> DateExpressionParser::readFunction(const QString &name, qsizetype position)
{
    if (name == QLatin1String("REACH")) {
        return readReach();
    }
    if (name == QLatin1String("UNTIL")) {
        return readUntil();
    }
    if (name == QLatin1String("MAX")) {
        return readLatest();
    }
    const Operation operation = name == QLatin1String("EOM")          ? Operation::EndOfMonth
                                : name == QLatin1String("JAN1")       ? Operation::January1
                                : name == QLatin1String("SCHOOLYEAR") ? Operation::SchoolYear
                                                                      : Operation::PushAnchor;
    if (operation == Operation::PushAnchor) {
        return refuse(position, QLatin1String("a function"));
    }
    OYAKO_TRY(readDate());
    m_result.m_steps.append(Step{operation, {}, {}, 1});
    return expect(QLatin1Char(')'));
}

Result<void> DateExpressionParser::readReach()
{
    const Result<Span> span = readMonths();
    if (!span) {
        return fail(span.error());
    }
    m_result.m_steps.append(Step{Operation::PushAnchor, Anchor::Birth, {}, 0});
    m_result.m_steps.append(Step{Operation::Reach, {}, *span, 1});
    return expect(QLatin1Char(')'));
}

Result<void> DateExpressionParser::readUntil()
{
    OYAKO_TRY(readDate());
    OYAKO_TRY(expect(QLatin1Char(',')));
    const Result<Span> span = readMonths();
    if (!span) {
        return fail(span.error());
    }
    m_result.m_steps.append(Step{Operation::Until, {}, *span, 1});
    return expect(QLatin1Char(')'));
}

Result<void> DateExpressionParser::readLatest()
{
    int operands = 0;
    do {
        OYAKO_TRY(readDate());
        ++operands;
    } while (take(QLatin1Char(',')));
    m_result.m_steps.append(Step{Operation::Latest, {}, {}, operands});
    return expect(QLatin1Char(')'));
}

Result<void> DateExpressionParser::readAnchor(const QString &name, qsizetype position)
{
    const std::optional<Anchor> anchor = anchorFromName(name);
    if (!anchor || *anchor == Anchor::FiscalYear) {
        return refuse(position, QLatin1String("an anchor"));
    }
    m_result.m_steps.append(Step{Operation::PushAnchor, *anchor, {}, 0});
    return {};
}

Result<Span> DateExpressionParser::readSpan()
{
    skipBlanks();
    const QString &text = m_result.m_text;
    const qsizetype start = m_at;
    while (m_at < text.size() && text.at(m_at) >= u'0' && text.at(m_at) <= u'9') {
        ++m_at;
    }
    if (m_at == start || m_at - start > longestNumber) {
        return refuse(start, QLatin1String("a number of up to five digits"));
    }
    const std::optional<SpanUnit> unit = m_at < text.size() ? unitOf(text.at(m_at)) : std::nullopt;
    if (!unit) {
        return refuse(m_at, QLatin1String("d, w, m or y"));
    }
    const Span span{text.mid(start, m_at - start).toInt(), *unit};
    ++m_at;
    skipBlanks();
    return span;
}

Result<Span> DateExpressionParser::readMonths()
{
    skipBlanks();
    const qsizetype position = m_at;
    Result<Span> span = readSpan();
    if (span && span->unit != SpanUnit::Month && span->unit != SpanUnit::Year) {
        return refuse(position, QLatin1String("a number of months or years"));
    }
    return span;
}

Result<void> DateExpressionParser::expect(QLatin1Char character)
{
    if (!take(character)) {
        const char wanted[] = {character.toLatin1(), '\0'};
        return refuse(m_at, QLatin1String(wanted));
    }
    return {};
}

QString DateExpressionParser::readName()
{
    const qsizetype start = m_at;
    while (m_at < m_result.m_text.size() && isNameCharacter(m_result.m_text.at(m_at))) {
        ++m_at;
    }
    return m_result.m_text.mid(start, m_at - start);
}

bool DateExpressionParser::take(QLatin1Char character)
{
    skipBlanks();
    if (m_at >= m_result.m_text.size() || m_result.m_text.at(m_at) != character) {
        return false;
    }
    ++m_at;
    skipBlanks();
    return true;
}

void DateExpressionParser::skipBlanks()
{
    while (m_at < m_result.m_text.size() && m_result.m_text.at(m_at) == u' ') {
        ++m_at;
    }
}

tl::unexpected<Error> DateExpressionParser::refuse(qsizetype position, QLatin1String expected) const
{
    return fail(ErrorCode::BadExpression, QStringLiteral("position %1").arg(position + 1), {m_result.m_text, expected});
}

} // namespace oyako::programs
