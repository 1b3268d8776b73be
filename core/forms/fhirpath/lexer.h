// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace oyako::forms::fhirpath {

/// One word of an expression.
struct Token {
    enum Type { Identifier, String, Number, DateTime, Time, External, Special, Symbol, End };
    Type type = End;
    QString text; ///< Without quotes, %, $ and @; escapes undone.
};

/// The tokens of a FHIRPath expression (N1 grammar), with an End at the end; nothing when a character or a quote does
/// not fit. Comments are skipped.
[[nodiscard]] std::optional<QList<Token>> tokenize(const QString &text);

} // namespace oyako::forms::fhirpath
