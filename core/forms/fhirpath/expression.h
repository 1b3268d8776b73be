// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/forms/value.h"

#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace oyako::forms::fhirpath {

/// What a node of a parsed expression does.
enum class Kind {
    Literal,  ///< `literal`
    Empty,    ///< {}
    External, ///< %name
    This,     ///< $this
    Index,    ///< $index
    Total,    ///< $total
    Member,   ///< [base.]name
    Call,     ///< [base.]name(arguments)
    Indexer,  ///< base[argument]
    Unary,    ///< + or -
    Binary,   ///< operator in name
    TypeTest, ///< base is|as Type; operator in name, type in text
};

/// The functions of the supported subset.
enum class Function {
    None,
    // existence
    Empty,
    Exists,
    All,
    AllTrue,
    AnyTrue,
    AllFalse,
    AnyFalse,
    Count,
    Distinct,
    IsDistinct,
    HasValue,
    Not,
    // filtering, projection, subsetting, combining
    Where,
    Select,
    Repeat,
    OfType,
    Single,
    First,
    Last,
    Tail,
    Skip,
    Take,
    Intersect,
    Exclude,
    Union,
    Combine,
    Children,
    Descendants,
    // conversion
    Iif,
    ToBoolean,
    ToInteger,
    ToDecimal,
    ToString,
    ToDate,
    ToDateTime,
    ToTime,
    ToQuantity,
    // text
    IndexOf,
    Substring,
    StartsWith,
    EndsWith,
    Contains,
    Upper,
    Lower,
    Replace,
    Matches,
    ReplaceMatches,
    Length,
    ToChars,
    Trim,
    Split,
    Join,
    // numbers
    Abs,
    Ceiling,
    Exp,
    Floor,
    Ln,
    Log,
    Power,
    Round,
    Sqrt,
    Truncate,
    Sum,
    Min,
    Max,
    Avg,
    Aggregate,
    // dates
    Today,
    Now,
    TimeOfDay,
    // SDC
    Ordinal,
};

/// One node; children[0] is the base where there is one (null for a path that starts at the context).
struct Node {
    Kind kind = Kind::Empty;
    Function function = Function::None;
    QString name;
    QString text;
    Value literal;
    std::unique_ptr<Node> base;
    std::vector<std::unique_ptr<Node>> arguments;
};

/// A parsed FHIRPath expression of the supported subset. Cheap to copy; immutable.
class Expression final {
public:
    /// BadExpression (argument: the expression, then what is not supported) for anything outside the subset: a function
    /// that is not in Function, a syntax error, more than 16,000 characters, or nesting deeper than 100.
    [[nodiscard]] static Result<Expression> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Node &root() const { return *m_root; }
    /// Names after %, without the sign.
    [[nodiscard]] const QSet<QString> &externals() const { return m_externals; }
    /// The linkIds that where(linkId='…') asks for.
    [[nodiscard]] const QSet<QString> &linkIds() const { return m_linkIds; }
    /// Whether it looks at answers that linkIds() does not name.
    [[nodiscard]] bool readsWholeResponse() const { return m_readsWholeResponse; }

private:
    void collect(const Node &node, bool filtered);

    QString m_text;
    std::shared_ptr<const Node> m_root;
    QSet<QString> m_externals;
    QSet<QString> m_linkIds;
    bool m_readsWholeResponse = false;
};

/// The text in `where(linkId = '…')` when `node` is that call; null otherwise.
[[nodiscard]] QString linkIdFilter(const Node &node);

} // namespace oyako::forms::fhirpath
