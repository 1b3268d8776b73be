// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"

#include <QByteArray>
#include <QList>

namespace oyako::book {

/// Names a revision in every copy of a book that has it: the change set that wrote it and, for the rare set that writes
/// a record more than once, which of its writes it was.
struct RevisionKey {
    ChangeId change;
    int part = 0; ///< From 0.

    friend bool operator==(const RevisionKey &, const RevisionKey &) = default;
    friend bool operator<(const RevisionKey &a, const RevisionKey &b)
    {
        return a.change == b.change ? a.part < b.part : a.change < b.change;
    }
};

/// A revision with what it was written upon, so that it can travel to another copy of the book.
struct LineRevision {
    RevisionKey key;
    QList<RevisionKey> parents; ///< What its writer had before; none: the first. More than one: what had grown apart.
    State state = State::Current;
    RecordId person;
    QString body; ///< JSON as stored; empty when erased.
    QString action;
    RecordId author;
    QString device;
    QDateTime recordedAt; ///< UTC.
    QString zone;
    QString origin;
    bool isOwn = false; ///< Written in this book; else it arrived.
};

/// Everything that was ever written of one record, parents before children.
struct Lineage {
    RecordId record;
    records::Kind kind = records::Kind::Person;
    int version = 0; ///< Of the record in this book; 0: not here.
    QList<LineRevision> revisions;
};

/// A record that comes from another copy of the book.
struct Arrival {
    Lineage line; ///< Its version is the one this was planned on; its revisions are those not here yet.
    State state = State::Current;
    RecordId person;
    QString body;          ///< What the record says once all of it is here; empty when erased.
    bool isJoined = false; ///< That is no revision's content but several put together, or their writers disagree.
};

} // namespace oyako::book
