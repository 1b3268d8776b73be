// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/usage_error.h"

#include <QHash>
#include <QList>

#include <optional>

namespace oyako::cli {

/// What a command takes, read from the line that its help prints, so that the two cannot differ:
/// `--name VALUE` and `--flag` must be there, `WORD` too; `[…]` may be left out; `a | b` is one or the other, inside
/// `(…)` or of the whole; a `…` of its own after a value, word or bracket allows it more than once.
/// `--FIELD VALUE` stands for the fields of a record, whatever their names.
class Synopsis final {
public:
    [[nodiscard]] static Synopsis read(const QString &text);

    /// The options without a value.
    [[nodiscard]] QSet<QString> flags() const;
    [[nodiscard]] QSet<QString> options() const;

    /// What is wrong with the arguments, in this order: unknown_option, unexpected_value, missing_value of an option
    /// given, repeated_option, not_together, unexpected_word, missing_value of an option or word left out. The options
    /// of every command may come with any.
    [[nodiscard]] std::optional<UsageError> check(const Arguments &arguments) const;
    /// The options given that stand for fields of a record.
    [[nodiscard]] QStringList fieldsAmong(const Arguments &arguments) const;

    /// --book, --json …
    [[nodiscard]] static const Synopsis &ofEveryCommand();

private:
    struct Option {
        bool takesValue = false;
        bool isMany = false;
    };
    /// One way to use the command.
    struct Shape {
        QHash<QString, Option> options;
        QStringList required; ///< Options.
        QStringList words;    ///< Those that must be there.
        int mostWords = 0;
        bool takesFields = false;

        [[nodiscard]] bool allows(const QString &option) const;
        [[nodiscard]] QStringList missingOf(const Arguments &arguments) const;
    };
    class Reader;

    static Shape both(const Shape &a, const Shape &b);
    [[nodiscard]] QStringList givenOf(const Arguments &arguments) const;
    [[nodiscard]] std::optional<UsageError> checkEach(const Arguments &arguments) const;
    [[nodiscard]] std::optional<UsageError> checkTogether(const Arguments &arguments) const;

    QList<Shape> m_shapes;
};

} // namespace oyako::cli
