// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/exchange/fhir_read.h"
#include "core/seal/card.h"

namespace oyako::exchange {

struct ExportOptions {
    QList<RecordId> persons; ///< Whose records; empty: everybody's.
    /// Infection results, mental-health and maltreatment answers travel only when chosen.
    bool includeSensitive = false;
    /// Also what only this book needs: marks on the agenda, papers, programmes, places of one's own, forms from
    /// elsewhere.
    bool everything = false;
};

/// The records of these persons as a FHIR R4 `collection` Bundle: every entry under its stable urn:uuid, so that taking
/// the file in twice changes nothing. The bytes are UTF-8 JSON without a byte order mark.
[[nodiscard]] Result<QByteArray> writeFhirBundle(const book::Book &book, const ExportOptions &options);

/// The current records that an export holds, persons first, sensitive parts taken out unless chosen; the forms from
/// elsewhere that they answer last.
[[nodiscard]] Result<QList<book::StoredRecord>> recordsToExport(const book::Book &book, const ExportOptions &options);

/// A place of a published list, which can be had again; one the family wrote down is its own record.
[[nodiscard]] bool isPublished(const records::AnyRecord &record);

/// A Bundle of these entries under a fresh identifier, stamped with the book's clock and zone.
[[nodiscard]] QJsonObject makeBundle(const Clock &clock, const QString &type, const QJsonArray &entries);
/// A resource as an entry, addressed by its id.
[[nodiscard]] QJsonObject bundleEntry(const QJsonObject &resource);
/// This instant with the offset of the clock's zone, as FHIR wants it.
[[nodiscard]] QString fhirInstant(const Clock &clock);

/// A file taken apart, before anything is compared with a book.
struct IncomingFile {
    QString identifier; ///< Of the bundle, else a digest of the bytes: where imported records come from.
    QList<fhir::Incoming> items;
    QString claimedBy;    ///< Who the file says it is from (Provenance); a claim, never a proof.
    QDateTime recordedAt; ///< When, as the file says; invalid when it says nothing.
    /// To whom whoever sent it wants answers sealed, as the file says.
    std::optional<seal::KeyCard> answerTo = {};
};

/// Largest file that is read at all.
inline constexpr qint64 largestImport = 32 * 1024 * 1024;
/// The most resources of one Bundle that are looked at: a lifetime of records is a tenth of it.
inline constexpr qsizetype mostEntries = 20'000;

/// Reads a Bundle (collection, document, batch, transaction, searchset – never as commands: a DELETE does nothing, no
/// address is fetched) or a single resource; a byte order mark is passed over. TooLarge, NotUtf8, TooDeep, NotJson, as
/// json::readObject(); NotFhirR4 with what was found instead; NotRecognised for JSON that is no FHIR.
[[nodiscard]] Result<IncomingFile> readFhir(const QByteArray &content);

} // namespace oyako::exchange
