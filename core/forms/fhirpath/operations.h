// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/fhirpath/evaluator.h"

namespace oyako::forms::fhirpath {

/// Texts that expressions build stay below this many characters; what would be longer is empty.
constexpr qsizetype longestText = 100'000;

/// The binary operators that need nothing but their two values: arithmetic, comparison, text. An empty side gives an
/// empty result, except for & and ~.
[[nodiscard]] Collection applyOperator(const QString &op, const Collection &left, const Collection &right);

/// The functions that need nothing but the values they are called on and their evaluated arguments. Empty when the
/// types do not fit.
[[nodiscard]] Collection applyFunction(Function function, const Collection &input, const QList<Collection> &arguments);

/// Whether two elements are the same for =, distinct() and |.
[[nodiscard]] bool sameElement(const Element &a, const Element &b);

/// `input` without repetitions.
[[nodiscard]] Collection distinct(const Collection &input);

/// "Boolean", "Integer", "Decimal", "String", "Date", "DateTime", "Time", "Coding" or "Quantity".
[[nodiscard]] QString typeName(const Value &value);

/// The one value in a collection; nothing when there is none, several, or no plain value.
[[nodiscard]] std::optional<Value> singleton(const Collection &collection);

/// One value of a collection in JSON: text, number or yes/no as a Value, objects as they are.
[[nodiscard]] Collection fromJson(const QJsonValue &json);

} // namespace oyako::forms::fhirpath
