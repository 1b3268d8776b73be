// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/form_into_book.h"

#include "app/cli/book_access.h"
#include "app/cli/form_input.h"
#include "core/base/files.h"
#include "core/care/confirmation.h"
#include "core/care/form_session.h"

namespace oyako::cli {

namespace {

/// The response among the records of a completed form.
const book::ChangeSet::Step *responseOf(const book::ChangeSet &changes)
{
    for (const book::ChangeSet::Step &step : changes.steps()) {
        if (std::holds_alternative<records::FormResponse>(step.value)) {
            return &step;
        }
    }
    return nullptr;
}

Result<book::ChangeSet> completed(const Invocation &invocation, const book::Book &book)
{
    if (invocation.arguments().value(QStringLiteral("person")).isEmpty()) {
        return fail(ErrorCode::UnknownRecord, QStringLiteral("--person"), {QString()});
    }
    auto given = readSession(invocation, &book);
    if (!given) {
        return fail(std::move(given).error());
    }
    forms::Session &session = given->filled.session;
    OYAKO_TRY(care::proposeAll(session, book, given->subject));
    if (!care::confirmsOneByOne(session.form())) {
        static_cast<void>(session.confirmAll());
    }
    return care::completeForm(session, book, given->subject);
}

} // namespace

int fillIntoBook(Invocation &invocation)
{
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto changes = completed(invocation, **book);
    const auto done = changes ? (*book)->apply(*changes) : Result<book::ChangeId>(fail(changes.error()));
    if (!done) {
        return invocation.refuse(done.error());
    }
    const book::ChangeSet::Step *response = responseOf(*changes);
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    if (!out.isEmpty()) {
        const QByteArray bytes = std::get<records::FormResponse>(response->value).response.toUtf8();
        if (const auto written = files::replace(out, bytes); !written) {
            return invocation.refuse(written.error());
        }
    }
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(QJsonObject{{QStringLiteral("id"), response->id.toString()}});
    } else {
        invocation.print(response->id.toString());
    }
    return Done;
}

} // namespace oyako::cli
