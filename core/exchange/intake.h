// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/handover.h"
#include "core/exchange/import.h"
#include "core/forms/session.h"

#include <map>

/// A family's file on a clinic's tray: who it is about, what it says beside what the record has, and taking in what was
/// accepted, in one change set. Only a person decides; nothing here changes the book.
namespace oyako::exchange {

enum class LineKind {
    Record,      ///< A record of the file, taken in whole; a questionnaire byte for byte as it was answered.
    PersonField, ///< A field of somebody who is here already: the address, the telephone …
    Answer,      ///< An answer of a questionnaire, to be read beside the record; goes with its questionnaire.
    Observation, ///< A weight or height that a questionnaire states: becomes a measurement once confirmed.
};

/// How a line stands to the record of this book.
enum class Standing {
    New,     ///< The record says nothing of it.
    Same,    ///< The record says the same.
    Differs, ///< The record says something else; for a record of the file: it was changed here, or there since.
    Said,    ///< An answer that no field of the record is about.
};
/// "new", "same", "differs", "said": the stable word for scripts.
[[nodiscard]] QLatin1String standingWord(Standing standing);

struct IntakeLine {
    QString key; ///< Stable for this file: the record's id and, behind a slash, the field or linkId.
    LineKind kind = LineKind::Record;
    Standing standing = Standing::New;
    RecordId item;                       ///< The record of the file.
    RecordId person;                     ///< Whose, by the file's own id.
    std::optional<Section> section = {}; ///< Of the record; nothing for persons and consents.
    QString field = {};                  ///< Of a person; of answers and observations the linkId.
    QString said = {};                   ///< Of a person's field: as the file has it, plain text.
    QString known = {};                  ///< As this book has it, plain text; empty when it says nothing.
    forms::NodeId node = forms::noNode;  ///< Of answers and observations, in Intake::sessions.
    QStringList differs = {};            ///< Of a record that differs: its fields.
    std::optional<records::Measurement> observation = {};
    bool sensitive = false; ///< Infection results, mental health, maltreatment: shown only on a deliberate click.

    /// Whether somebody accepts or declines this line by itself.
    [[nodiscard]] bool isChoice() const
    {
        return kind != LineKind::Answer && standing != Standing::Same && standing != Standing::Said;
    }
    /// What is taken unless somebody decides otherwise: what is new, but for observations, which are confirmed.
    [[nodiscard]] bool isTakenByDefault() const
    {
        return isChoice() && standing == Standing::New && kind != LineKind::Observation;
    }
};

/// Somebody the file is about.
struct ArrivedPerson {
    RecordId id;                      ///< In the file.
    records::Person person;           ///< As the file says.
    RecordId here;                    ///< In this book; empty while nobody has decided.
    bool isNew = false;               ///< Decided: not in this book.
    QList<Candidate> candidates = {}; ///< To be shown side by side while undecided.
};

/// A file, ready to be looked at.
struct Intake {
    Preview preview;
    QString claimedBy; ///< IncomingFile::claimedBy.
    QDateTime recordedAt;
    QList<ArrivedPerson> persons;
    QList<IntakeLine> lines;
    PersonMap decided;                           ///< As given to prepareIntake().
    std::map<RecordId, forms::Session> sessions; ///< The questionnaires that can be read here.

    /// Persons nobody has decided on yet.
    [[nodiscard]] int undecided() const;
    /// Whose records they are, as this book knows them once it is taken in.
    [[nodiscard]] QList<RecordId> owners() const;
    /// Nothing new, nothing that differs: taken in before.
    [[nodiscard]] bool isTakenIn() const;
};

/// Compares a file with the book. `decided`: person of the file → person of the book, or the same id twice for somebody
/// who is not in the book yet. Somebody known by id, or said to be the same before, needs no decision; anybody else
/// does, also without candidates. Reads only; errors of the book.
[[nodiscard]] Result<Intake> prepareIntake(const book::Book &book, const IncomingFile &file, const PersonMap &decided);

/// What somebody decided about the lines of a file.
struct IntakeChoices {
    QSet<QString> accepted; ///< Keys of lines that are a choice.
};
[[nodiscard]] IntakeChoices usualChoices(const Intake &intake);

/// What taking in would write.
struct TakenIn {
    book::ChangeSet changes;
    int items = 0; ///< How many values come in without typing: countItems() of every accepted line.
};

/// The change set (action "import", origin = the file's identifier) for what was accepted. MissingValue ("persons")
/// while somebody is undecided; NotAllowed ("import") when nothing was accepted; UnknownField for a key that is no
/// choice of this file; errors of the book.
[[nodiscard]] Result<TakenIn> takeIn(const book::Book &book, const Intake &intake, const IntakeChoices &choices);

/// Every observation that questionnaires of the file state and the book does not have, as measurements: for scripts
/// that confirm all of them. Errors of the book.
[[nodiscard]] Result<void> addObservations(book::ChangeSet &changes, const book::Book &book, const Intake &intake);

/// How many values come in without typing with this line, once it is accepted: those of its record, or the one field.
[[nodiscard]] int countItems(const Intake &intake, const IntakeLine &line);

/// How many values somebody would have typed for this record: its fields, each finding and each answer, without ids.
[[nodiscard]] int countItems(const records::AnyRecord &record);

} // namespace oyako::exchange
