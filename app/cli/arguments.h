// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace oyako::cli {

/// The words of a command line, split into words and `--name value` options. Knows no meaning.
class Arguments final {
public:
    /// `flags` are the option names that take no value. MissingValue (field: the option) when a value is not there.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const QStringList &flags);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool has(const QString &name) const { return m_options.contains(name); }
    /// The last value given, or `fallback`.
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const;
    /// Every value given, in order.
    [[nodiscard]] QStringList values(const QString &name) const { return m_options.value(name); }
    [[nodiscard]] QStringList names() const { return m_options.keys(); }
    void dropWords(int count) { m_words.erase(m_words.begin(), m_words.begin() + count); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

} // namespace oyako::cli
