// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/request.h"

#include "app/cli/synopsis.h"
#include "core/base/id.h"

#include <QDate>

namespace oyako::cli {

namespace {

const Command *find(const QStringList &words)
{
    for (const int count : {2, 1}) {
        const QString wanted = words.mid(0, count).join(QLatin1Char(' '));
        for (const Command &command : commands()) {
            if (words.size() >= count && command.words == wanted) {
                return &command;
            }
        }
    }
    return nullptr;
}

/// Every option of every command, to find the command among them.
struct EveryOption {
    QSet<QString> names = Synopsis::ofEveryCommand().options();
    QSet<QString> flags = Synopsis::ofEveryCommand().flags();

    EveryOption()
    {
        for (const Command &command : commands()) {
            const Synopsis synopsis = Synopsis::read(command.synopsis);
            names += synopsis.options();
            flags += synopsis.flags();
        }
    }
};

UsageError notACommand(const Arguments &arguments, const QSet<QString> &known)
{
    // A misspelled option takes the word behind it with it: it is what is wrong then.
    for (const QString &name : arguments.names()) {
        if (!known.contains(name)) {
            return {QLatin1String("unknown_option"), QLatin1String("--") + name};
        }
    }
    return arguments.words().isEmpty()
               ? UsageError{QLatin1String("no_command"), {}}
               : UsageError{QLatin1String("unknown_command"), arguments.words().join(QLatin1Char(' '))};
}

bool isNumber(const QString &text)
{
    bool isWhole = false;
    return text.toInt(&isWhole) >= 0 && isWhole;
}

/// The first option of every command with a value that is none.
std::optional<UsageError> wrongValue(const Arguments &arguments)
{
    static const QStringList languages{QStringLiteral("ja"), QStringLiteral("ja-easy"), QStringLiteral("en")};
    const auto isWrong = [&](const QString &name, bool (*isRight)(const QString &)) {
        return arguments.has(name) && !isRight(arguments.value(name));
    };
    QString wrong;
    if (isWrong(QStringLiteral("on"),
                [](const QString &text) { return QDate::fromString(text, Qt::ISODate).isValid(); })) {
        wrong = QStringLiteral("--on");
    } else if (isWrong(QStringLiteral("lang"), [](const QString &text) { return languages.contains(text); })) {
        wrong = QStringLiteral("--lang");
    } else if (isWrong(QStringLiteral("as"),
                       [](const QString &text) { return RecordId::fromString(text).has_value(); })) {
        wrong = QStringLiteral("--as");
    } else if (isWrong(QStringLiteral("passphrase-fd"), isNumber)) {
        wrong = QStringLiteral("--passphrase-fd");
    }
    return wrong.isEmpty() ? std::nullopt : std::optional(UsageError{QLatin1String("invalid_value"), wrong});
}

} // namespace

tl::expected<Request, UsageProblem> understand(const QStringList &words)
{
    const EveryOption every;
    const Arguments guessed = Arguments::parse(words, every.flags);
    const bool isJson = guessed.has(QStringLiteral("json")) || guessed.has(QStringLiteral("jsonl"));
    const Command *command = find(guessed.words());
    if (guessed.has(QStringLiteral("version")) || (guessed.has(QStringLiteral("help")))) {
        return Request{guessed.has(QStringLiteral("version")) ? nullptr : command, guessed};
    }
    if (!command) {
        return tl::unexpected(UsageProblem{notACommand(guessed, every.names), nullptr, isJson});
    }
    const Synopsis synopsis = Synopsis::read(command->synopsis);
    Arguments arguments = Arguments::parse(words, synopsis.flags() + Synopsis::ofEveryCommand().flags());
    if (find(arguments.words()) != command) {
        return tl::unexpected(UsageProblem{notACommand(arguments, synopsis.options()), command, isJson});
    }
    arguments.dropWords(static_cast<int>(command->words.count(QLatin1Char(' '))) + 1);
    auto wrong = synopsis.check(arguments);
    wrong = wrong ? wrong : wrongValue(arguments);
    if (wrong) {
        return tl::unexpected(UsageProblem{*wrong, command, isJson});
    }
    arguments.setFields(synopsis.fieldsAmong(arguments));
    return Request{command, std::move(arguments)};
}

} // namespace oyako::cli
