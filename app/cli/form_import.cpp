// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/form_import.h"

#include "app/cli/book_access.h"
#include "core/base/files.h"
#include "core/care/form_shelf.h"

#include <QJsonArray>

namespace oyako::cli {

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;
const QString importSynopsis = QStringLiteral("FILE --book DIR [--preview] [--json]");
const QString removeSynopsis = QStringLiteral("ID --book DIR");

QJsonObject described(const care::FormPreview &preview)
{
    const forms::Form &form = *preview.shelf.form;
    return {{QStringLiteral("state"), QString(care::arrivalWord(preview.arrival))},
            {QStringLiteral("form"), care::shortIdOf(form)},
            {QStringLiteral("url"), form.url},
            {QStringLiteral("version"), form.version},
            {QStringLiteral("title"), form.title.original},
            {QStringLiteral("questions"), preview.questions},
            {QStringLiteral("required"), preview.required},
            {QStringLiteral("sensitive"), preview.sensitive},
            {QStringLiteral("earlierVersion"), preview.earlierVersion},
            {QStringLiteral("added"), QJsonArray::fromStringList(preview.added)},
            {QStringLiteral("removed"), QJsonArray::fromStringList(preview.removed)},
            {QStringLiteral("changed"), QJsonArray::fromStringList(preview.changed)}};
}

void printPreview(const Invocation &invocation, const care::FormPreview &preview)
{
    const QJsonObject object = described(preview);
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(object);
        return;
    }
    const QStringList cells{object.value(QLatin1String("state")).toString(),
                            object.value(QLatin1String("form")).toString(),
                            object.value(QLatin1String("version")).toString(),
                            object.value(QLatin1String("title")).toString(), QString::number(preview.questions)};
    invocation.print(cells.join(QLatin1Char('\t')));
}

int printTaken(const Invocation &invocation, const RecordId &id, const QString &change)
{
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(QJsonObject{{QStringLiteral("id"), id.toString()}, {QStringLiteral("import"), change}});
    } else {
        invocation.print(id.toString());
    }
    return Done;
}

int runImport(Invocation &invocation)
{
    const QStringList &words = invocation.arguments().words();
    const auto bytes = files::read(words.first(), largestFile);
    const auto book = bytes ? openBook(invocation) : fail(bytes.error());
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto preview = care::previewForm(**book, *bytes);
    if (!preview) {
        return invocation.refuse(preview.error());
    }
    if (invocation.arguments().has(QStringLiteral("preview"))) {
        printPreview(invocation, *preview);
        return Done;
    }
    if (preview->arrival == care::Arrival::AlreadyTakenIn) {
        return printTaken(invocation, preview->shelf.definition, {});
    }
    const auto changes = care::takeFormIn(**book, *bytes);
    const auto done = changes ? (*book)->apply(*changes) : fail(changes.error());
    return done ? printTaken(invocation, changes->steps().first().id, done->toString())
                : invocation.refuse(done.error());
}

int runRemove(Invocation &invocation)
{
    const QStringList &words = invocation.arguments().words();
    const auto book = openBook(invocation);
    const auto id = RecordId::fromString(words.first());
    const auto stored = !book ? fail(book.error())
                        : id  ? (*book)->find<records::ImportedForm>(*id)
                              : fail(ErrorCode::UnknownRecord, {}, words);
    const auto done = stored ? (*book)->markEnteredInError(stored->id) : fail(stored.error());
    return done ? printTaken(invocation, stored->id, done->toString()) : invocation.refuse(done.error());
}

} // namespace

QList<Command> formImportCommands()
{
    return {{QStringLiteral("form import"), importSynopsis,
             QStringLiteral("takes a questionnaire from elsewhere into the book; twice changes nothing"), runImport},
            {QStringLiteral("form remove"), removeSynopsis,
             QStringLiteral("takes such a form off the list; responses keep it"), runRemove}};
}

} // namespace oyako::cli
