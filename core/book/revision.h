// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/any_record.h"

#include <QDateTime>

namespace oyako::book {

using ChangeId = Id<struct ChangeTag>;

/// Where a record stands. The numbers are stored.
enum class State {
    Current = 0,
    EnteredInError = 1, ///< Kept and shown in the history only.
    Erased = 2,         ///< Content gone for good; an empty tombstone.
};

/// A record as it is now.
template <records::RecordType T>
struct Stored {
    RecordId id;
    RecordId person; ///< Whose record it is; of a person, its own id.
    int version = 0; ///< Counts from 1 with every revision.
    T value;
};

/// The same when the kind is only known at run time.
struct StoredRecord {
    RecordId id;
    RecordId person;
    int version = 0;
    State state = State::Current;
    records::AnyRecord value;
};

/// One entry of a record's history.
struct Revision {
    int version = 0;
    State state = State::Current;
    RecordId person;                         ///< Whose record it was.
    std::optional<records::AnyRecord> value; ///< Empty when erased.
    QString action;                          ///< "add", "edit", "birth", "import", "undo" …
    RecordId author;                         ///< Person or staff; empty when nobody was named.
    QString device;
    QDateTime recordedAt; ///< UTC.
    QString zone;         ///< IANA name of the zone it was recorded in.
    QString origin;       ///< Where an imported record comes from; else empty.
    ChangeId change;      ///< The change set it was part of.
};

} // namespace oyako::book
