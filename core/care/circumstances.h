// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/vaccination_status.h"

namespace oyako::care {

/// Something true of a person that a vaccination schedule asks for.
struct ScheduleFact {
    QString key; ///< "had_varicella", "long_illness_ended" …
    bool holds = false;
    QDate since; ///< The day that goes with it; invalid where none is known.

    friend bool operator==(const ScheduleFact &, const ScheduleFact &) = default;
};

/// The facts the Japanese schedule asks for, in a fixed order: past diseases first, then other programmes and the
/// reasons for a second window.
[[nodiscard]] QStringList scheduleFactKeys(const immunization::Schedule &japan);
/// Whether a fact is worth nothing without its day: the end of a long illness.
[[nodiscard]] bool needsDay(const QString &key);

/// What the book says of these keys for a person; false where it says nothing. UnknownRecord; errors of the book.
[[nodiscard]] Result<QList<ScheduleFact>> scheduleFacts(const book::Book &book, const RecordId &person,
                                                        const QStringList &keys);

/// Writes facts in one change, as circumstances of the person; what is the same already is left alone. Errors of the
/// book.
[[nodiscard]] Result<void> setScheduleFacts(book::Book &book, const RecordId &person, const QList<ScheduleFact> &facts);

/// Writes which schedule a person follows. Errors of the book.
[[nodiscard]] Result<void> chooseSchedule(book::Book &book, const RecordId &person, immunization::Family family);

} // namespace oyako::care
