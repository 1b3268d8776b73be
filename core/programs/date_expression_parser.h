// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/date_expression.h"

namespace oyako::programs {

/// Reads the grammar of DateExpression by recursive descent, no deeper than 32 brackets.
class DateExpressionParser final {
public:
    explicit DateExpressionParser(const QString &text);

    [[nodiscard]] Result<DateExpression> parse();

private:
    using Step = DateExpression::Step;
    using Operation = DateExpression::Operation;

    [[nodiscard]] Result<void> readDate();
    [[nodiscard]] Result<void> readStart();
    [[nodiscard]] Result<void> readOffsets();
    [[nodiscard]] Result<void> readFunction(const QString &name, qsizetype position);
    [[nodiscard]] Result<void> readReach();
    [[nodiscard]] Result<void> readUntil();
    [[nodiscard]] Result<void> readLatest();
    [[nodiscard]] Result<void> readAnchor(const QString &name, qsizetype position);
    [[nodiscard]] Result<Span> readSpan();
    [[nodiscard]] Result<Span> readMonths();
    [[nodiscard]] Result<void> expect(QLatin1Char character);
    [[nodiscard]] QString readName();
    [[nodiscard]] bool take(QLatin1Char character);
    void skipBlanks();
    [[nodiscard]] tl::unexpected<Error> refuse(qsizetype position, QLatin1String expected) const;

    DateExpression m_result;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace oyako::programs
