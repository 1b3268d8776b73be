// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/document_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/note_reading.h"
#include "app/cli/record_commands.h"
#include "app/cli/record_fields.h"
#include "core/base/files.h"
#include "core/papers/intake.h"
#ifdef OYAKO_HAS_PAINT
#include "ui/paint/paper_bundle.h"
#endif

namespace oyako::cli {

namespace {

using records::Document;
using records::Kind;

constexpr int mostHits = 1000;

Result<RecordId> documentNamed(const QString &text, const book::Book &book)
{
    const auto id = RecordId::fromString(text);
    if (!id) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("id"));
    }
    const auto document = book.find<Document>(*id);
    return document ? Result<RecordId>(*id) : Result<RecordId>(fail(document.error()));
}

/// What was said on the command line, over what taking in has written.
Result<void> describe(book::Book &book, const RecordId &id, const QJsonObject &fields)
{
    if (fields.isEmpty()) {
        return {};
    }
    const auto stored = book.find<Document>(id);
    if (!stored) {
        return fail(stored.error());
    }
    QJsonObject merged = records::toJson(records::AnyRecord(stored->value));
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        merged.insert(it.key(), it.value());
    }
    const auto value = records::fromJson<Document>(merged);
    if (!value) {
        return fail(value.error());
    }
    const auto done = book.edit(book::Stored<Document>{id, stored->person, stored->version, *value});
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<papers::Purpose> purposeOf(const Invocation &invocation, const book::Book &book)
{
    const auto person = namedPerson(invocation, book);
    if (!person) {
        return fail(person.error());
    }
    const QString text = invocation.arguments().value(QStringLiteral("for"));
    const auto record = RecordId::fromString(text);
    if (text.isEmpty()) {
        return papers::Purpose{*person, {}};
    }
    const auto found = record ? book.findAny(*record)
                              : Result<book::StoredRecord>(fail(ErrorCode::InvalidValue, QStringLiteral("--for")));
    return found ? Result<papers::Purpose>(papers::Purpose{*person, *record})
                 : Result<papers::Purpose>(fail(found.error()));
}

int addFile(Invocation &invocation)
{
    const auto fields = givenFields(invocation, Kind::Document);
    if (!fields) {
        return invocation.refuse(fields.error());
    }
    // Read before the book is opened: a refused file costs no passphrase.
    papers::Reader reader;
    const Progress progress;
    const auto paper = papers::examine(invocation.arguments().value(QStringLiteral("file")), reader, progress);
    if (!paper) {
        return invocation.refuse(paper.error());
    }
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto purpose = purposeOf(invocation, **book);
    if (!purpose) {
        return invocation.refuse(purpose.error());
    }
    const auto taken = papers::takeIn(**book, {*paper}, *purpose);
    if (!taken) {
        return invocation.refuse(taken.error());
    }
    const RecordId id = taken->added.isEmpty() ? taken->known.first() : taken->added.first();
    if (const auto described = describe(**book, id, *fields); !described) {
        // All or nothing: the paper is not kept under words that were refused.
        static_cast<void>((*book)->undoLast());
        return invocation.refuse(described.error());
    }
    return printId(invocation, id);
}

int add(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (arguments.has(QStringLiteral("file"))) {
        return addFile(invocation);
    }
    const bool saysSomething = arguments.has(QStringLiteral("data")) || !arguments.fields().isEmpty();
    return saysSomething ? addRecord(invocation, Kind::Document)
                         : invocation.refuse({ErrorCode::MissingValue, QStringLiteral("--file"), {}});
}

int list(Invocation &invocation)
{
    const QString text = invocation.arguments().value(QStringLiteral("search"));
    if (text.isEmpty()) {
        return listRecords(invocation, Kind::Document);
    }
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto noted = noteReading(**book);
    const auto hits = noted ? (*book)->searchPapers(text, mostHits) : fail(noted.error());
    if (!hits) {
        return invocation.refuse(hits.error());
    }
    QJsonArray items;
    for (const book::PaperHit &hit : *hits) {
        const QJsonObject item{{QStringLiteral("id"), hit.document.toString()},
                               {QStringLiteral("page"), hit.page},
                               {QStringLiteral("excerpt"), hit.excerpt}};
        if (invocation.jsonl()) {
            invocation.print(item);
        } else if (invocation.json()) {
            items.append(item);
        } else {
            invocation.print(
                QStringLiteral("%1  %2  %3").arg(hit.document.toString(), QString::number(hit.page), hit.excerpt));
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("items"), items}});
    }
    return Done;
}

int text(Invocation &invocation)
{
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto id = documentNamed(invocation.arguments().words().first(), **book);
    const auto paper = id ? (*book)->find<Document>(*id) : fail(id.error());
    const auto noted = paper ? noteReading(**book, paper->person, *id) : fail(paper.error());
    const auto pages = noted ? (*book)->paperText(*id) : Result<QList<book::PageText>>(fail(noted.error()));
    if (!pages) {
        return invocation.refuse(pages.error());
    }
    QJsonArray items;
    for (const book::PageText &page : *pages) {
        if (invocation.json()) {
            items.append(QJsonObject{{QStringLiteral("page"), page.page}, {QStringLiteral("text"), page.text}});
        } else {
            invocation.print(page.text);
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("items"), items}});
    }
    return Done;
}

Result<QByteArray> original(const book::Book &book, const RecordId &id)
{
    const auto document = book.find<Document>(id);
    auto content =
        document ? book.attachment(document->value.sha256) : Result<book::Attachment>(fail(document.error()));
    return content ? Result<QByteArray>(std::move(content->content)) : Result<QByteArray>(fail(content.error()));
}

Result<QByteArray> joined(const book::Book &book, const QList<RecordId> &ids)
{
#ifdef OYAKO_HAS_PAINT
    const paint::BundleWords words{QStringLiteral("書類のもくじ"), book.clock().today().toString(Qt::ISODate),
                                   QStringLiteral("ページ"), QStringLiteral("書類"),
                                   [](const book::Stored<Document> &paper) { return paper.value.type; }};
    const auto bundle = paint::collectBundle(book, ids, words);
    if (!bundle) {
        return fail(bundle.error());
    }
    papers::Reader reader;
    return paint::renderBundle(*bundle, reader, Progress());
#else
    Q_UNUSED(book)
    Q_UNUSED(ids)
    return fail(ErrorCode::Unsupported, {}, {QStringLiteral("pdf")});
#endif
}

int exportDocuments(Invocation &invocation)
{
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    QList<RecordId> ids;
    for (const QString &word : invocation.arguments().words()) {
        const auto id = documentNamed(word, **book);
        if (!id) {
            return invocation.refuse(id.error());
        }
        ids.append(*id);
    }
    if (const auto noted = noteLeaving(invocation, **book, book::Access::Export, QStringLiteral("papers")); !noted) {
        return invocation.refuse(noted.error());
    }
    const bool asOne = ids.size() > 1 || invocation.arguments().has(QStringLiteral("index"));
    const auto content = asOne ? joined(**book, ids) : original(**book, ids.first());
    const auto written = content ? files::replace(out, *content) : Result<void>(fail(content.error()));
    return written ? Done : invocation.refuse(written.error());
}

} // namespace

QList<Command> documentCommands()
{
    QList<Command> commands{
        {QStringLiteral("document add"),
         QStringLiteral("[--person ID] [--for ID] [--file PATH] [--data FILE.json] [--FIELD VALUE …]"),
         QStringLiteral("take in a scan, photo, PDF or text; the same file again becomes one more reference"), &add},
        {QStringLiteral("document list"), QStringLiteral("[--person ID] | --search TEXT"),
         QStringLiteral("list by date, or find by title, notes and the words inside"), &list},
        {QStringLiteral("document text"), QStringLiteral("ID"), QStringLiteral("the text of its pages"), &text},
        {QStringLiteral("document export"), QStringLiteral("ID … --out FILE [--index]"),
         QStringLiteral("one paper as it is, or several as one PDF with an index page"), &exportDocuments}};
#ifdef OYAKO_HAS_PAINT
    commands.last().paints = true;
#endif
    return commands;
}

} // namespace oyako::cli
