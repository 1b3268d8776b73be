// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/fhirpath/expression.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace oyako::forms::fhirpath {

/// A place in a response that is being filled in: an item (answer = -1) or one of its answers.
struct ResponseNode {
    int node = 0;
    int answer = -1;

    friend bool operator==(const ResponseNode &, const ResponseNode &) = default;
};

/// The value of an answer, which still knows the answer: its score belongs to the option that was chosen there.
struct AnswerValue {
    Value value;
    ResponseNode answer;

    friend bool operator==(const AnswerValue &, const AnswerValue &) = default;
};

/// One element of a collection: a plain value, that of an answer, a piece of another resource, or a place in the
/// response.
using Element = std::variant<Value, QJsonObject, ResponseNode, AnswerValue>;
using Collection = QList<Element>;

/// What an expression sees of the response: only enabled items that hold answers.
class ResponseView {
public:
    virtual ~ResponseView() = default;

    [[nodiscard]] virtual ResponseNode root() const = 0;
    /// Items below an item or an answer; with a linkId only those.
    [[nodiscard]] virtual Collection items(ResponseNode at, const QString &linkId) const = 0;
    /// How many items are looked at to find those of items(), with content or without.
    [[nodiscard]] virtual qsizetype breadth(ResponseNode at) const = 0;
    [[nodiscard]] virtual Collection answers(ResponseNode item) const = 0;
    [[nodiscard]] virtual QString linkId(ResponseNode at) const = 0;
    [[nodiscard]] virtual Value value(ResponseNode answer) const = 0;
    /// Whether the answer has a value (it may only carry nested items).
    [[nodiscard]] virtual bool hasValue(ResponseNode answer) const = 0;
    /// The score of the option that the answer chose.
    [[nodiscard]] virtual std::optional<double> ordinal(ResponseNode answer) const = 0;
    /// What %name stands for at this place; empty when it is not set.
    [[nodiscard]] virtual Collection external(const QString &name) const = 0;
};

/// Evaluates an expression. What FHIRPath calls an error (several elements where one is needed, wrong type) gives an
/// empty collection; nothing at all where it was given up after two hundred thousand steps, or after `stepsLeft`, from
/// which the steps taken are subtracted.
[[nodiscard]] std::optional<Collection> evaluate(const Expression &expression, const ResponseView &view,
                                                 const Element &context, const QDateTime &now, qint64 &stepsLeft);

/// The value that an element is, whether plain or of an answer; null for anything else.
[[nodiscard]] const Value *valueIn(const Element &element);

/// FHIRPath's singleton boolean: true only for one element `true`.
[[nodiscard]] bool isTrue(const Collection &collection);

/// An element as an answer: plain values as they are, an answer's own value, a JSON object with a code or display as a
/// Coding, one with a number as a Quantity. Nothing otherwise.
[[nodiscard]] std::optional<Value> answerValue(const Element &element, const ResponseView &view);

} // namespace oyako::forms::fhirpath
