// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>

namespace oyako::cli {

/// The words of a command line, split into words and `--name value` options. Knows no meaning.
class Arguments final {
public:
    /// `flags` are the option names that take no value. A value never begins with "--" (write --name=--value for that),
    /// so that a forgotten one does not take the next option away. Words after "--" are no options.
    [[nodiscard]] static Arguments parse(const QStringList &words, const QSet<QString> &flags);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool has(const QString &name) const { return m_options.contains(name); }
    /// The last value given, or `fallback`.
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const;
    /// Every value given, in order.
    [[nodiscard]] QStringList values(const QString &name) const { return m_options.value(name); }
    [[nodiscard]] QStringList names() const { return m_options.keys(); }
    void dropWords(int count) { m_words.erase(m_words.begin(), m_words.begin() + count); }

    /// Options that were given without their value.
    [[nodiscard]] const QStringList &withoutValue() const { return m_withoutValue; }
    /// Flags that were given a value.
    [[nodiscard]] const QStringList &withValue() const { return m_withValue; }

    /// Options that stand for the fields of a record: those the command does not name itself.
    [[nodiscard]] const QStringList &fields() const { return m_fields; }
    void setFields(const QStringList &fields) { m_fields = fields; }

private:
    QStringList m_words;
    QMap<QString, QStringList> m_options;
    QStringList m_withoutValue;
    QStringList m_withValue;
    QStringList m_fields;
};

} // namespace oyako::cli
