// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "core/base/process_hardening.h"

#include <QCoreApplication>
#ifdef OYAKO_HAS_PAINT
#include <QGuiApplication>
#include <QLoggingCategory>
#endif

#include <memory>

using namespace oyako;
using namespace oyako::cli;

namespace {

/// Options without a value, of all commands.
const QStringList flags{QStringLiteral("json"),        QStringLiteral("jsonl"),
                        QStringLiteral("help"),        QStringLiteral("version"),
                        QStringLiteral("yes"),         QStringLiteral("keychain"),
                        QStringLiteral("preview"),     QStringLiteral("observations"),
                        QStringLiteral("quiet"),       QStringLiteral("complete"),
                        QStringLiteral("pregnant"),    QStringLiteral("rotate"),
                        QStringLiteral("family"),      QStringLiteral("list"),
                        QStringLiteral("all"),         QStringLiteral("include-sensitive"),
                        QStringLiteral("detail"),      QStringLiteral("anonymous"),
                        QStringLiteral("as-new"),      QStringLiteral("missing"),
                        QStringLiteral("filled-only"), QStringLiteral("booklet"),
                        QStringLiteral("index"),       QStringLiteral("to-family")};

int printHelp()
{
    std::fputs("usage: oyako-cli [--book DIR] [--passphrase-file F] [--on DATE] [--json] COMMAND …\n"
               "       oyako-cli COMMAND --help\n",
               stdout);
    for (const CommandGroup &group : commandGroups()) {
        std::fputs(QStringLiteral("\n%1:\n").arg(group.title).toUtf8(), stdout);
        for (const Command &command : group.commands) {
            std::fputs(
                QStringLiteral("  %1 %2\n      %3\n").arg(command.words, command.synopsis, command.purpose).toUtf8(),
                stdout);
        }
    }
    return Done;
}

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

Result<std::unique_ptr<Clock>> makeClock(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("on"))) {
        return std::make_unique<SystemClock>();
    }
    const QString text = arguments.value(QStringLiteral("on"));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--on"), {text});
    }
    return std::make_unique<FixedClock>(date);
}

int reportUsage(const QString &text)
{
    std::fputs((QLatin1String("oyako-cli: ") + text + QLatin1String("; see oyako-cli --help\n")).toUtf8(), stderr);
    return Usage;
}

} // namespace

int main(int argc, char *argv[])
{
    // Neither refusal is a reason not to work: the book is encrypted all the same.
    static_cast<void>(hardenProcess());
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("oyako"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OYAKO_VERSION));

    auto arguments = Arguments::parse(QCoreApplication::arguments().mid(1), flags);
    if (!arguments) {
        return reportUsage(QLatin1String("no value for ") + arguments.error().field);
    }
    if (arguments->has(QStringLiteral("version"))) {
        std::puts("oyako-cli " OYAKO_VERSION);
        return Done;
    }
    const Command *command = find(arguments->words());
    if (arguments->has(QStringLiteral("help")) && command) {
        std::fputs(QStringLiteral("usage: oyako-cli %1 %2\n%3\n")
                       .arg(command->words, command->synopsis, command->purpose)
                       .toUtf8(),
                   stdout);
        return Done;
    }
    if (arguments->has(QStringLiteral("help"))) {
        return printHelp();
    }
    if (!command) {
        return reportUsage(arguments->words().isEmpty()
                               ? QStringLiteral("no command")
                               : QStringLiteral("unknown command: ") + arguments->words().join(QLatin1Char(' ')));
    }
    arguments->dropWords(static_cast<int>(command->words.count(QLatin1Char(' '))) + 1);
    auto clock = makeClock(*arguments);
    if (!clock) {
        return reportUsage(QLatin1String("not a date: ") + arguments->value(QStringLiteral("on")));
    }
#ifdef OYAKO_HAS_PAINT
    if (command->paints) {
        application.reset();
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error carries one line of ours, not what the display plug-in thinks of the session.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        application = std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    Invocation invocation(std::move(*arguments), std::move(*clock));
    return command->run(invocation);
}
