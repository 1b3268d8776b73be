// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/seal/card.h"

/// From clinic to home: what was found and given, as a file that the clinic signs (interoperability reference §7). The
/// person travels under the id the family knows; the clinic's card is inside, so that the family recognises the clinic
/// from the first file on.
namespace oyako::exchange {

/// What of a person can be handed back, newest first: checkups and doses, and measurements of no checkup. Errors of the
/// book.
[[nodiscard]] Result<QList<book::StoredRecord>> resultsOf(const book::Book &book, const RecordId &person);

struct ResultsChoice {
    RecordId person;
    QList<RecordId> records; ///< Of resultsOf(); what was measured at a checkup and its sheet go along.
    bool includeSensitive = false;
};

/// Whether these answers are the sheet that was filled in at this checkup: of its occasion, and of the very visit they
/// name, however late they were corrected; answers that name none are those of its day (care::isOfVisit()).
[[nodiscard]] bool isSheetOf(const records::FormResponse &response, const RecordId &visit,
                             const records::Checkup &checkup, const QDate &birth);

/// The chosen records, with the measurements and sheets that belong to their checkups, as they would be sent: sensitive
/// findings only when chosen. MissingValue ("records") for an empty choice; UnknownRecord for one that is not the
/// person's.
[[nodiscard]] Result<QList<book::StoredRecord>> chosenResults(const book::Book &book, const ResultsChoice &choice);

struct ResultsFile {
    QByteArray content;   ///< FHIR R4 Bundle; sealed when there is a card to seal to.
    QByteArray signature; ///< Of the content as it is: the file beside it, ".minisig".
    seal::KeyCard signer;
};

/// Makes the clinic's own key where there is none. Errors of chosenResults(), sealHandover() and of the book.
[[nodiscard]] Result<ResultsFile> makeResults(book::Book &book, const ResultsChoice &choice,
                                              const std::optional<seal::KeyCard> &recipient = {});

/// Whether a signature stands for a file, to the book that takes it in.
enum class SignatureState {
    None,         ///< There is no signature.
    Known,        ///< By a key this book remembers.
    FirstContact, ///< By the card inside, which this book has not seen: to be compared and remembered.
    Changed,      ///< By the card inside, but this book remembers another key of the same facility.
    Broken,       ///< File or signature were changed, or the signature is another file's.
};
/// "none", "known", "first_contact", "changed", "broken": the stable word for scripts.
[[nodiscard]] QLatin1String signatureWord(SignatureState state);

struct Signer {
    SignatureState state = SignatureState::None;
    std::optional<seal::KeyCard> card; ///< Whose it is; of Broken and None nobody's.
};

/// `file` as it came, `clear` as openIncoming() gives it, `signature` empty when there was none. Errors of the book.
[[nodiscard]] Result<Signer> signerOfFile(const book::Book &book, const QByteArray &file, const QByteArray &signature,
                                          const QByteArray &clear);

/// The card inside a results file; nothing in any other.
[[nodiscard]] std::optional<seal::KeyCard> cardInside(const QByteArray &clear);

} // namespace oyako::exchange
