// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/lineage.h"
#include "core/sync/body_fields.h"

#include <QDateTime>

/// Two (or more) copies of one book. What is known of a record is the set of its revisions, and what the record says is
/// a function of that set alone: it does not matter who hears of what first, how often, or in which order.
namespace oyako::sync {

/// Fields beside the body: whether the record counts, and whose it is.
inline const QString stateField = QStringLiteral("@state");
inline const QString personField = QStringLiteral("@person");

/// One of the values of a field on which writers who did not know of each other disagree.
struct Side {
    QJsonValue value; ///< Undefined: emptied. Of stateField the number of book::State.
    RecordId author;  ///< Empty when nobody was named.
    QString device;
    QDateTime recordedAt; ///< UTC.
    QString zone;
    bool isOwn = false; ///< Written in this book.
};

struct Disagreement {
    QString field;     ///< A path of Fields, stateField or personField.
    QList<Side> sides; ///< At least two; the first is what the record says until somebody chooses.
};

/// What a record says when all its revisions are taken together.
struct Joined {
    book::State state = book::State::Current;
    RecordId person;
    QString body; ///< Empty when erased.
    QList<Disagreement> open;
    bool grewApart = false; ///< More than one revision that nothing was written upon.
};

/// Field by field: the value of the writer whom no other writer of that field followed. Where several are left with
/// different values they disagree, and the newest is shown (of current and entered in error: current) until a
/// revision with the action "settle" chooses; taking that one back ("undo") opens the question again. Erased for good
/// wins over everything. Where fields put together would break records::validate(), the whole of the newest revision is
/// shown and every field in which they differ is open.
///
/// Damaged: a revision without its parents, before them, or that cannot be read; NewerSchema: with a field or word that
/// this program does not know.
[[nodiscard]] Result<Joined> join(const book::Lineage &line);

/// All revisions of both, parents first. Damaged when they are not of one record and kind.
[[nodiscard]] Result<book::Lineage> united(const book::Lineage &here, const book::Lineage &there);

} // namespace oyako::sync
