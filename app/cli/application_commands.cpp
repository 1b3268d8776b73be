// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/application_commands.h"

#include "app/cli/book_access.h"
#include "core/care/applications.h"

namespace oyako::cli {

namespace {

using book::Stored;
using records::Application;

const QString stepSynopsis =
    QStringLiteral("ID --status preparing|submitted|under_review|incomplete|decided|paid|rejected [--date DATE] "
                   "[--note TEXT] [--check DATE]");
const QString paidSynopsis = QStringLiteral("ID --due DATE [--missing]");

Result<QDate> givenDate(const Invocation &invocation, const QString &name, const QDate &otherwise)
{
    const QString text = invocation.arguments().value(name);
    const QDate date = text.isEmpty() ? otherwise : QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || date.isValid() ? Result<QDate>(date)
                                            : fail(ErrorCode::InvalidValue, QLatin1String("--") + name, {text});
}

Result<Application> stepped(const Application &application, const Invocation &invocation)
{
    const QString word = invocation.arguments().value(QStringLiteral("status"));
    const auto status = records::enumFromWord<records::ApplicationStatus>(word);
    if (!status) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--status"), {word});
    }
    const QDate today = invocation.clock().today();
    const auto date = givenDate(invocation, QStringLiteral("date"), today);
    const auto check = givenDate(invocation, QStringLiteral("check"), {});
    if (!date || !check) {
        return fail(!date ? date.error() : check.error());
    }
    auto next =
        care::withStep(application, {*status, *date, invocation.arguments().value(QStringLiteral("note")), {}}, today);
    if (next && check->isValid()) {
        next->nextCheck = *check;
    }
    return next;
}

Result<Application> answered(const Application &application, const Invocation &invocation)
{
    const auto due = givenDate(invocation, QStringLiteral("due"), {});
    return due ? care::withPayment(application, *due, !invocation.arguments().has(QStringLiteral("missing")),
                                   invocation.clock().today())
               : Result<Application>(fail(due.error()));
}

Result<RecordId> change(const Invocation &invocation,
                        Result<Application> (*changed)(const Application &, const Invocation &))
{
    const QString text = invocation.arguments().words().first();
    const auto id = RecordId::fromString(text);
    if (!id) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("id"));
    }
    auto book = openBook(invocation);
    if (!book) {
        return fail(book.error());
    }
    Result<Stored<Application>> stored = (*book)->find<Application>(*id);
    if (!stored) {
        return fail(stored.error());
    }
    const auto value = changed(stored->value, invocation);
    if (!value) {
        return fail(value.error());
    }
    stored->value = *value;
    const auto done = (*book)->edit(*stored);
    return done ? Result<RecordId>(*id) : fail(done.error());
}

int finish(const Invocation &invocation, const Result<RecordId> &id)
{
    if (!id) {
        return invocation.refuse(id.error());
    }
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(QJsonObject{{QStringLiteral("id"), id->toString()}});
    } else {
        invocation.print(id->toString());
    }
    return Done;
}

int runStep(Invocation &invocation)
{
    return finish(invocation, change(invocation, stepped));
}

int runPaid(Invocation &invocation)
{
    return finish(invocation, change(invocation, answered));
}

} // namespace

QList<Command> applicationCommands()
{
    return {{QStringLiteral("application step"), stepSynopsis,
             QStringLiteral("What happened next, as the family knows it; nothing is sent anywhere"), runStep},
            {QStringLiteral("application paid"), paidSynopsis,
             QStringLiteral("Whether a payment came in, of a benefit paid in fixed months"), runPaid}};
}

} // namespace oyako::cli
