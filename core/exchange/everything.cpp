// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/everything.h"

#include "core/base/files.h"
#include "core/exchange/csv_export.h"
#include "core/exchange/fhir_bundle.h"
#include "core/exchange/fhir_document.h"
#include "core/exchange/papers_along.h"

#include <QDir>
#include <QFileInfo>

namespace oyako::exchange {

using records::Kind;

namespace {

constexpr const char *readMe = R"text(親子手帳の記録 / The records of an Oyako book

このフォルダーは暗号になっていません。しまう場所に気をつけてください。
This folder is not encrypted. Keep it where nobody else reads it.

book.fhir.json
    手帳のすべての記録です(FHIR R4, UTF-8)。新しいOyakoの手帳で「わたす・受けとる」から取り込むか、
    oyako-cli import book.fhir.json とすると、手帳をもとどおりにできます。
    Every record (FHIR R4, UTF-8). Take it into a new book – in the window, or with
    oyako-cli import book.fhir.json – to have the book again as it was.
document/
    ほかのソフトでも読める、ひとりずつの文書です(FHIR R4 document)。
    One document a person, for other programs (FHIR R4 document).
csv/
    表計算ソフトでひらける表です。種類ごとに1つ、1行が1つの記録です。直した表は、そのまま取り込めます。
    Tables for spreadsheets: one a kind, one line a record (UTF-8 with byte order mark). A changed table can be taken
    in again.
papers/
    スキャンや写真などの書類です。book.fhir.json といっしょに取り込まれます。
    Scans, photos and other papers; taken in together with book.fhir.json.

場所の一覧のように公開されているデータは入っていません。自分で追加した場所は入っています。
Published lists, such as places to go, are not in here; places you added yourself are.
)text";

/// The kinds that are the family's own, in the order of the book.
constexpr Kind ownKinds[]{Kind::Person,       Kind::Pregnancy,     Kind::Handbook,    Kind::Notification,
                          Kind::Checkup,      Kind::Measurement,   Kind::Vaccination, Kind::FormResponse,
                          Kind::Appointment,  Kind::Application,   Kind::AgendaMark,  Kind::Circumstance,
                          Kind::Document,     Kind::Consent,       Kind::Allowance,   Kind::Voucher,
                          Kind::FeeCard,      Kind::ProgrammeList, Kind::Facility,    Kind::FacilityNote,
                          Kind::ImportedForm, Kind::StaffMember,   Kind::Survey,      Kind::SurveyAnswer};

Result<void> addDocuments(const book::Book &book, QMap<QString, QByteArray> &files)
{
    const auto persons = book.list<records::Person>();
    if (!persons) {
        return fail(persons.error());
    }
    int number = 0;
    for (const auto &person : *persons) {
        if (person.value.role != records::Role::Child && person.value.role != records::Role::Mother) {
            continue;
        }
        const auto document = writeFhirDocument(book, {{person.id}, true});
        if (!document) {
            return fail(document.error());
        }
        files.insert(QStringLiteral("document/%1.fhir.json").arg(++number), *document);
    }
    return {};
}

} // namespace

Result<QMap<QString, QByteArray>> everythingFiles(const book::Book &book)
{
    QMap<QString, QByteArray> files{{QStringLiteral("README.txt"), QByteArray(readMe)}};
    const auto whole = writeFhirBundle(book, {{}, true, true});
    if (!whole) {
        return fail(whole.error());
    }
    files.insert(QStringLiteral("book.fhir.json"), *whole);
    for (const Kind kind : ownKinds) {
        auto records = book.listAny(kind);
        if (!records) {
            return fail(std::move(records).error());
        }
        records->removeIf([](const book::StoredRecord &record) { return isPublished(record.value); });
        files.insert(QStringLiteral("csv/%1.csv").arg(records::kindWord(kind)), writeCsvRows(kind, *records));
    }
    const auto papers = paperFiles(book);
    if (!papers) {
        return fail(papers.error());
    }
    files.insert(*papers);
    OYAKO_TRY(addDocuments(book, files));
    return files;
}

Result<void> writeEverything(const book::Book &book, const QString &folder)
{
    if (!QDir(folder).isEmpty()) {
        return fail(ErrorCode::AlreadyExists, QStringLiteral("--out"));
    }
    const auto all = everythingFiles(book);
    if (!all) {
        return fail(all.error());
    }
    for (auto it = all->cbegin(); it != all->cend(); ++it) {
        const QString path = folder + QLatin1Char('/') + it.key();
        OYAKO_TRY(files::makePrivateFolder(QFileInfo(path).path()));
        OYAKO_TRY(files::replace(path, it.value()));
    }
    return {};
}

} // namespace oyako::exchange
