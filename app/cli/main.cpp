// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"
#include "app/cli/request.h"
#include "core/base/leaving.h"
#include "core/base/process_hardening.h"
#include "core/base/utf8.h"

#include <QCoreApplication>
#ifdef OYAKO_HAS_PAINT
#include <QGuiApplication>
#include <QLoggingCategory>
#endif

#include <algorithm>
#include <memory>
#include <span>

using namespace oyako;
using namespace oyako::cli;

namespace {

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

/// The help of one command, or of all; the version.
int tellAbout(const Request &request)
{
    if (request.arguments.has(QStringLiteral("version"))) {
        std::puts("oyako-cli " OYAKO_VERSION);
        return Done;
    }
    if (!request.command) {
        return printHelp();
    }
    const Command &command = *request.command;
    const QString details = command.details.isEmpty() ? QString() : QString(QLatin1Char('\n') + command.details);
    std::fputs(QStringLiteral("usage: oyako-cli %1 %2\n%3\n%4")
                   .arg(command.words, command.synopsis, command.purpose, details)
                   .toUtf8(),
               stdout);
    return Done;
}

std::unique_ptr<Clock> makeClock(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("on"))) {
        return std::make_unique<SystemClock>();
    }
    return std::make_unique<FixedClock>(QDate::fromString(arguments.value(QStringLiteral("on")), Qt::ISODate));
}

/// Nothing that leaves a book lands on one; said before a book is opened, and by the option's name.
Result<void> checkTargets(const Arguments &arguments)
{
    for (const QString &option : {QStringLiteral("out"), QStringLiteral("recovery-out")}) {
        if (arguments.has(option) && !files::checkLeaving(arguments.value(option))) {
            return fail(ErrorCode::NotAllowed, QLatin1String("--") + option, {QStringLiteral("bookFolder")});
        }
    }
    return {};
}

/// What is not UTF-8 would be read as other characters: another file would be meant, another name kept.
bool isText(std::span<char *> words)
{
#ifdef Q_OS_UNIX
    return std::all_of(words.begin(), words.end(), [](const char *word) { return !utf8::firstInvalid(word); });
#else
    Q_UNUSED(words)
    return true;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    // Neither refusal is a reason not to work: the book is encrypted all the same.
    static_cast<void>(hardenProcess());
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("oyako"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OYAKO_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    if (!isText(std::span(argv, static_cast<size_t>(argc)))) {
        return printUsage({QLatin1String("not_utf8"), {}}, {}, words.contains(QLatin1String("--json")));
    }
    auto request = understand(words);
    if (!request) {
        const UsageProblem &problem = request.error();
        return printUsage(problem.error, problem.command ? problem.command->words : QString(), problem.isJson);
    }
    if (request->arguments.has(QStringLiteral("help")) || request->arguments.has(QStringLiteral("version"))) {
        return tellAbout(*request);
    }
#ifdef OYAKO_HAS_PAINT
    if (request->command->paints) {
        application.reset();
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error carries one line of ours, not what the display plug-in thinks of the session.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        application = std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    auto clock = makeClock(request->arguments);
    Invocation invocation(request->command->words, std::move(request->arguments), std::move(clock));
    const auto free = checkTargets(invocation.arguments());
    return free ? request->command->run(invocation) : invocation.refuse(free.error());
}
