// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/form_input.h"

#include "app/cli/book_access.h"
#include "core/base/files.h"
#include "core/base/json_reader.h"
#include "core/care/form_session.h"
#include "core/forms/library.h"
#include "core/forms/parser.h"

namespace oyako::cli {

using namespace oyako::forms;

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;

} // namespace

bool namesForm(const Invocation &invocation)
{
    return invocation.arguments().has(QStringLiteral("form")) || !invocation.arguments().words().isEmpty();
}

Result<care::ShelfForm> readForm(const Invocation &invocation, const book::Book *book)
{
    const QString id = invocation.arguments().value(QStringLiteral("form"));
    if (!id.isEmpty() && book) {
        return care::findForm(*book, id);
    }
    const auto bytes = id.isEmpty() ? files::read(invocation.arguments().words().first(), largestFile)
                                    : Result<QByteArray>(QByteArray());
    if (!bytes) {
        return fail(bytes.error());
    }
    auto form = id.isEmpty() ? parseForm(*bytes) : builtInForm(id);
    if (!form) {
        return fail(std::move(form).error());
    }
    return care::ShelfForm{std::move(*form), {}};
}

namespace {

/// Whom --person names; nobody without a book or a name.
Result<care::FormSubject> namedSubject(const Invocation &invocation, const book::Book *book)
{
    const QString name = invocation.arguments().value(QStringLiteral("person"));
    if (!book || name.isEmpty()) {
        return care::FormSubject();
    }
    const auto person = RecordId::fromString(name);
    return person && book->find<records::Person>(*person)
               ? care::subjectOf(*book, *person)
               : fail(ErrorCode::UnknownRecord, QStringLiteral("--person"), {name});
}

Result<void> takeAnswers(const Invocation &invocation, const LaunchContexts &contexts, GivenForm &given)
{
    const auto bytes = files::read(invocation.arguments().value(QStringLiteral("answers")), largestFile);
    const auto json = bytes ? json::readObject(*bytes) : fail(bytes.error());
    if (!json) {
        return fail(json.error());
    }
    if (!json->contains(QLatin1String("resourceType"))) {
        return applyAnswers(given.filled.session, *json);
    }
    auto read = readResponse(given.filled.session.sharedForm(), *json, invocation.clock(), contexts);
    if (!read) {
        return fail(std::move(read).error());
    }
    given.filled = std::move(*read);
    return {};
}

} // namespace

Result<GivenForm> readSession(const Invocation &invocation, const book::Book *book)
{
    const auto shelf = readForm(invocation, book);
    auto subject = shelf ? namedSubject(invocation, book) : fail(shelf.error());
    if (!subject) {
        return fail(subject.error());
    }
    subject->definition = shelf->definition;
    const auto contexts =
        subject->person.isEmpty() ? LaunchContexts() : care::launchContexts(*shelf->form, *book, *subject);
    if (!contexts) {
        return fail(contexts.error());
    }
    GivenForm given{{Session::start(shelf->form, invocation.clock(), *contexts), {}}, shelf->definition, *subject};
    if (invocation.arguments().has(QStringLiteral("answers"))) {
        OYAKO_TRY(takeAnswers(invocation, *contexts, given));
    }
    return given;
}

Result<GivenForm> readSession(const Invocation &invocation)
{
    if (!invocation.arguments().has(QStringLiteral("book"))) {
        return readSession(invocation, nullptr);
    }
    const auto book = openBook(invocation);
    return book ? readSession(invocation, book->get()) : fail(book.error());
}

} // namespace oyako::cli
