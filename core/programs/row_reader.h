// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/programs/date_expression.h"

#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>

namespace oyako::programs {

/// The words of a column and what they mean.
template <class Value>
using Words = std::initializer_list<std::pair<QLatin1String, Value>>;

/// Reads the fields of one row one after another and keeps the first thing that is wrong.
class RowReader final {
public:
    RowReader(const QStringList &columns, const QStringList &fields)
        : m_columns(columns)
        , m_fields(fields)
    {
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    QString text(QLatin1String column) { return m_fields.value(m_columns.indexOf(column)).trimmed(); }

    QString needed(QLatin1String column)
    {
        const QString value = text(column);
        if (value.isEmpty()) {
            refuse(column, QLatin1String("empty"));
        }
        return value;
    }

    QStringList list(QLatin1String column)
    {
        QStringList parts;
        for (const QString &part : text(column).split(QLatin1Char(';'))) {
            if (!part.trimmed().isEmpty()) {
                parts.append(part.trimmed());
            }
        }
        return parts;
    }

    template <class Value>
    Value word(QLatin1String column, const Words<Value> &words)
    {
        const QString value = text(column);
        for (const auto &[name, meaning] : words) {
            if (name == value) {
                return meaning;
            }
        }
        refuse(column, QLatin1String("unknown word"));
        return words.begin()->second;
    }

    std::optional<DateExpression> expression(QLatin1String column)
    {
        const QString value = text(column);
        if (value.isEmpty()) {
            return std::nullopt;
        }
        const Result<DateExpression> parsed = DateExpression::parse(value);
        if (!parsed) {
            refuse(column, parsed.error().field + QLatin1String(" of ") + value + QLatin1String(": expected ") +
                               parsed.error().arguments.value(1));
            return std::nullopt;
        }
        return *parsed;
    }

    Anchor anchor(QLatin1String column)
    {
        const std::optional<Anchor> value = anchorFromName(text(column));
        if (!value) {
            refuse(column, QLatin1String("unknown word"));
        }
        return value.value_or(Anchor::Birth);
    }

    int days(QLatin1String column)
    {
        bool isNumber = false;
        const int value = text(column).toInt(&isNumber);
        if (!isNumber || value < 0 || value > 366) {
            refuse(column, QLatin1String("not 0 to 366"));
        }
        return value;
    }

    void refuse(QLatin1String column, const QString &reason)
    {
        if (!m_error) {
            m_error = Error{ErrorCode::BadData, column, {reason}};
        }
    }

private:
    const QStringList &m_columns;
    const QStringList &m_fields;
    std::optional<Error> m_error;
};

} // namespace oyako::programs
