// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/exchange/fhir_bundle.h"
#include "core/seal/age.h"
#include "core/seal/card.h"

/// From home to clinic: chosen parts of chosen persons' records, sealed to a key card. The clear bytes are one FHIR R4
/// `collection` Bundle with Consent and Provenance inside, deflated (interoperability reference §7).
namespace oyako::exchange {

/// What somebody decides about as a whole.
enum class Section {
    Pregnancy, ///< Pregnancies, notifications, booklets.
    Checkups,  ///< Visits with what was found and measured there.
    Growth,    ///< What was measured at home.
    Vaccinations,
    Questionnaires, ///< Forms as filled.
    Appointments,
    Household, ///< Applications and circumstances: the city's business, not the doctor's.
};
inline constexpr Section allSections[]{Section::Pregnancy,    Section::Checkups,       Section::Growth,
                                       Section::Vaccinations, Section::Questionnaires, Section::Appointments,
                                       Section::Household};

/// "pregnancy", "checkups", "growth" …
[[nodiscard]] QLatin1String sectionWord(Section section);
[[nodiscard]] std::optional<Section> sectionFromWord(const QString &word);
/// Where a record belongs; nothing for persons, who always go along, and for kinds that never travel.
[[nodiscard]] std::optional<Section> sectionOf(const records::AnyRecord &record);

struct HandoverChoice {
    QList<RecordId> persons; ///< At least one.
    QSet<Section> sections{Section::Pregnancy, Section::Checkups, Section::Growth, Section::Vaccinations,
                           Section::Questionnaires};
    QSet<QString> sensitive; ///< Keys of sensitive findings and answers that go along (sensitive.h).
};

/// A sensitive finding or answer of the chosen records, and whether it goes along.
struct SensitivePart {
    RecordId record;
    RecordId person;
    QString key;
    bool goes = false;
};

/// What a choice means, to be shown before anything is sealed.
struct HandoverContent {
    QList<book::StoredRecord> records; ///< As they would be sent.
    QList<SensitivePart> sensitive;
    QHash<Section, int> counts;
    QList<book::StoredRecord> forms =
        {}; ///< The forms from elsewhere that the records answer: their wording goes along.
};

/// MissingValue ("persons") when nobody is chosen, UnknownRecord for somebody who is not in the book.
[[nodiscard]] Result<HandoverContent> gather(const book::Book &book, const HandoverChoice &choice);

struct HandoverPurpose {
    QString purpose;   ///< As the consent states it: "健診", "予防接種".
    QString recipient; ///< Name on the card.
    QString sender;    ///< Who hands over, as they call themselves.
    /// Their own card, so that results can be sealed to them; travels inside.
    std::optional<seal::KeyCard> answerTo = {};
};

/// The Bundle, and the consent of each person that is inside it: to be applied to the book once the file is out.
struct Handover {
    QByteArray bundle;
    book::ChangeSet consents;
};
[[nodiscard]] Handover makeHandover(const book::Book &book, const HandoverContent &content,
                                    const HandoverPurpose &purpose);

/// Who hands these entries over, and when (book's clock); a claim that the reader shows.
[[nodiscard]] QJsonObject provenance(const book::Book &book, const QJsonArray &entries, const QString &sender);

/// Deflated and sealed to every card. NotAllowed ("validUntil", argument: the day) when a card has run out.
[[nodiscard]] Result<QByteArray> sealHandover(const QByteArray &bundle, const QList<seal::KeyCard> &cards,
                                              const QDate &today);

/// A file as it comes in: sealed, deflated, as QR frames in text, or plain FHIR. WrongKey when it is sealed to another
/// key, Locked ("key") when it is sealed and there is no key at all; else the errors of openStream(), unpack() and
/// readFhir().
[[nodiscard]] Result<IncomingFile> readIncoming(const QByteArray &bytes, std::span<const seal::Identity> identities);
/// The clear bytes only.
[[nodiscard]] Result<QByteArray> openIncoming(const QByteArray &bytes, std::span<const seal::Identity> identities);

} // namespace oyako::exchange
