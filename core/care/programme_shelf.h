// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/programs/programme_csv.h"
#include "core/programs/programme_match.h"
#include "core/records/support_records.h"

#include <QHash>

// The lists of support programmes a book keeps, what fits the family, and what it looked at. Nothing of it leaves the
// machine by itself.
namespace oyako::care {

/// What taking in a file would do, before anything is changed.
struct ProgrammePreview {
    QString source; ///< "tokyo-registry", or "csv:" with the area code of its first record.
    programs::Registry registry;
    programs::RegistryChanges changes;
    bool isFirst = false; ///< Of its source: nothing is news then.
    RecordId former;      ///< The list of this source in the book; empty for the first.
};

/// Reads a list and compares it with the book. Errors of programs::readProgrammeFile(); MissingValue (field
/// "programmes") when no record could be taken.
[[nodiscard]] Result<ProgrammePreview> previewProgrammes(const book::Book &book, const QByteArray &content,
                                                         const Progress &progress = {});

/// Takes the list in, in place of the former one of its source, as one change that undo takes back. What was added or
/// changed and may be for the family's area becomes news; news not yet two months old stay. NotAllowed when the file
/// holds what the book already has; Cancelled: nothing was written.
[[nodiscard]] Result<book::ChangeId> takeProgrammes(book::Book &book, const ProgrammePreview &preview,
                                                    const Progress &progress = {});

/// Everything the book's lists hold, read once.
struct ProgrammeShelf {
    QList<book::Stored<records::ProgrammeList>> lists;
    QList<programs::Programme> programmes;
};
[[nodiscard]] Result<ProgrammeShelf> programmesOf(const book::Book &book);

/// Home, living children and pregnancy of the book's family.
[[nodiscard]] Result<programs::MatchedFamily> matchedFamilyOf(const book::Book &book);

/// The news of the lists that may be for the family; those of an area or age that does not fit are left out.
struct ProgrammeNews {
    programs::Programme programme;
    bool changed = false;
    QDate since;
    QString credit;
};
[[nodiscard]] Result<QList<ProgrammeNews>> newsFor(const book::Book &book, const programs::MatchedFamily &family);

/// How often a programme was listed on a day, its card opened, its official page or an application started from it.
/// Counts only: no time, no name.
struct ProgrammeCounts {
    int shown = 0;
    int opened = 0;
    int acted = 0;

    friend bool operator==(const ProgrammeCounts &, const ProgrammeCounts &) = default;
};
enum class ProgrammeEvent { Shown, Opened, Acted };

/// Counts an event of each programme; Shown at most once a day of the book's clock. Not part of the history.
[[nodiscard]] Result<void> countProgrammes(book::Book &book, const QStringList &ids, ProgrammeEvent event);
[[nodiscard]] Result<QHash<QString, ProgrammeCounts>> programmeCounts(const book::Book &book);
/// id, shown, opened, acted as CSV; holds nothing of the family.
[[nodiscard]] Result<QByteArray> writeProgrammeCounts(const book::Book &book);

} // namespace oyako::care
