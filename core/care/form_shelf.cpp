// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_shelf.h"

#include "core/care/licensed_form.h"
#include "core/forms/library.h"
#include "core/forms/parser.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace oyako::care {

using namespace records;
using book::Stored;

namespace {

using StoredForm = Stored<ImportedForm>;

/// As it is filled in: the licensed text of an instrument with the program's own rules.
Result<std::shared_ptr<const forms::Form>> readTakenIn(const QByteArray &bytes)
{
    auto form = forms::parseForm(bytes);
    return form ? withRules(std::move(*form)) : form;
}

bool isSameForm(const ImportedForm &known, const QString &url, const QString &shortId)
{
    return url.isEmpty() ? known.form == shortId : known.url == url;
}

QString canonicalOf(const ImportedForm &form)
{
    return form.version.isEmpty() ? form.url : form.url + QLatin1Char('|') + form.version;
}

bool asksTheSame(const forms::Item &before, const forms::Item &after)
{
    return before.text == after.text && before.type == after.type && before.options == after.options;
}

void compare(FormPreview &preview, const forms::Form &before)
{
    const forms::Form &after = *preview.shelf.form;
    for (const forms::Item &item : after.items) {
        const forms::Item *known = before.find(item.linkId);
        if (item.isQuestion() && !known) {
            preview.added.append(item.linkId);
        } else if (item.isQuestion() && !asksTheSame(*known, item)) {
            preview.changed.append(item.linkId);
        }
    }
    for (const forms::Item &item : before.items) {
        if (item.isQuestion() && !after.find(item.linkId)) {
            preview.removed.append(item.linkId);
        }
    }
}

void count(FormPreview &preview)
{
    for (const forms::Item &item : preview.shelf.form->items) {
        const int one = item.isQuestion() ? 1 : 0;
        preview.questions += one;
        preview.required += item.required ? one : 0;
        preview.sensitive += item.sensitive ? one : 0;
    }
}

/// How the file stands to one form taken in before; the first call for a form meets its newest version.
void place(FormPreview &preview, const StoredForm &known, const QByteArray &bytes)
{
    if (bytesOf(known.value) == bytes) {
        preview.arrival = Arrival::AlreadyTakenIn;
        preview.shelf.definition = known.id;
        return;
    }
    const bool isSameVersion = known.value.version == preview.shelf.form->version;
    if (preview.arrival == Arrival::New) {
        preview.earlierVersion = known.value.version;
        if (const auto before = shelfForm(known)) {
            compare(preview, *before->form);
        }
    }
    if (isSameVersion) {
        preview.arrival = Arrival::OtherContent;
    } else if (preview.arrival == Arrival::New) {
        preview.arrival = Arrival::NewVersion;
    }
}

} // namespace

QLatin1String arrivalWord(Arrival arrival)
{
    switch (arrival) {
    case Arrival::New: return QLatin1String("new");
    case Arrival::NewVersion: return QLatin1String("new_version");
    case Arrival::OtherContent: return QLatin1String("other_content");
    case Arrival::AlreadyTakenIn: break;
    }
    return QLatin1String("already_taken_in");
}

QString shortIdOf(const forms::Form &form)
{
    constexpr int hashDigits = 12;
    // FHIR R4 datatype "id"; a leading point would hide a file.
    static const QRegularExpression id(QStringLiteral("^[A-Za-z0-9-][A-Za-z0-9.-]{0,63}\\z"));
    const QString last = form.url.section(QLatin1Char('/'), -1).section(QLatin1Char(':'), -1);
    for (const QString &candidate : {form.id, last}) {
        if (id.match(candidate).hasMatch()) {
            return candidate;
        }
    }
    const QByteArray digest = QCryptographicHash::hash(form.bytes, QCryptographicHash::Sha256).toHex();
    return QLatin1String("form-") + QString::fromLatin1(digest.left(hashDigits));
}

QByteArray bytesOf(const ImportedForm &form)
{
    return QByteArray::fromBase64(form.source.toLatin1());
}

Result<ShelfForm> shelfForm(const StoredForm &stored)
{
    auto form = readTakenIn(bytesOf(stored.value));
    if (!form) {
        return fail(std::move(form).error());
    }
    return ShelfForm{std::move(*form), stored.id};
}

Result<QList<StoredForm>> importedForms(const book::Book &book)
{
    auto all = book.list<ImportedForm>();
    if (!all) {
        return all;
    }
    std::reverse(all->begin(), all->end());
    QHash<QString, QString> titles; // of the newest version, so that versions stay together under it
    for (const StoredForm &form : *all) {
        const QString key = form.value.url.isEmpty() ? form.value.form : form.value.url;
        if (!titles.contains(key)) {
            titles.insert(key, form.value.title + QChar(0) + key);
        }
    }
    const auto titleOf = [&titles](const StoredForm &form) {
        return titles.value(form.value.url.isEmpty() ? form.value.form : form.value.url);
    };
    std::stable_sort(all->begin(), all->end(),
                     [&](const StoredForm &a, const StoredForm &b) { return titleOf(a) < titleOf(b); });
    return all;
}

Result<FormPreview> previewForm(const book::Book &book, const QByteArray &bytes)
{
    auto form = readTakenIn(bytes);
    const auto known = form ? importedForms(book) : Result<QList<StoredForm>>(fail(form.error()));
    if (!known) {
        return fail(known.error());
    }
    FormPreview preview;
    preview.shelf.form = std::move(*form);
    count(preview);
    const QString shortId = shortIdOf(*preview.shelf.form);
    for (const StoredForm &one : *known) {
        const bool decided = preview.arrival == Arrival::AlreadyTakenIn;
        if (!decided && isSameForm(one.value, preview.shelf.form->url, shortId)) {
            place(preview, one, bytes);
        }
    }
    return preview;
}

Result<book::ChangeSet> takeFormIn(const book::Book &book, const QByteArray &bytes)
{
    const auto preview = previewForm(book, bytes);
    if (!preview) {
        return fail(preview.error());
    }
    const forms::Form &form = *preview->shelf.form;
    if (preview->arrival == Arrival::AlreadyTakenIn) {
        return fail(ErrorCode::AlreadyExists, QStringLiteral("form"), {form.canonical()});
    }
    book::ChangeSet changes(QStringLiteral("import"));
    changes.add(book.clock(), {},
                ImportedForm{.form = shortIdOf(form),
                             .url = form.url,
                             .version = form.version,
                             .title = form.title.original,
                             .received = book.clock().today(),
                             .source = QString::fromLatin1(bytes.toBase64())});
    return changes;
}

Result<ShelfForm> findForm(const book::Book &book, const QString &name)
{
    if (const auto id = RecordId::fromString(name)) {
        const auto stored = book.find<ImportedForm>(*id);
        return stored ? shelfForm(*stored) : Result<ShelfForm>(fail(stored.error()));
    }
    if (const auto builtIn = forms::builtInForm(name)) {
        return ShelfForm{*builtIn, {}};
    }
    const auto known = importedForms(book);
    if (!known) {
        return fail(known.error());
    }
    for (const StoredForm &one : *known) {
        if (one.value.form == name || one.value.url == name || canonicalOf(one.value) == name) {
            return shelfForm(one);
        }
    }
    return fail(ErrorCode::NotFound, QStringLiteral("form"), {name});
}

Result<ShelfForm> formOf(const book::Book &book, const FormResponse &response)
{
    if (!response.definition.isEmpty()) {
        const auto stored = book.find<ImportedForm>(response.definition);
        return stored ? shelfForm(*stored) : Result<ShelfForm>(fail(stored.error()));
    }
    const auto builtIn = forms::builtInForm(response.form);
    return builtIn ? ShelfForm{*builtIn, {}} : Result<ShelfForm>(fail(builtIn.error()));
}

} // namespace oyako::care
