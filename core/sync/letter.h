// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/attachment.h"
#include "core/book/lineage.h"
#include "core/seal/age_keys.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSet>

namespace oyako::sync {

/// What one book tells another: everything of the records the other is not known to have, and what the writer has, so
/// that the answer can be as short. A letter that is lost, late or read twice does no harm: the next one holds whatever
/// was not acknowledged.
struct Letter {
    QString from;   ///< The writer's key, "age1…".
    QString to;     ///< The reader's key it was sealed to: a letter cannot be passed on.
    QDateTime made; ///< UTC.
    QString device; ///< As the writer's revisions name it.
    QString name;   ///< Of the writer's book.
    QString municipality;
    QMap<QString, QString> settings;   ///< Of the family, not of the machine.
    QHash<RecordId, QByteArray> marks; ///< Book::marks() of the writer.
    QSet<QString> papers;              ///< Digests of the contents the writer has.
    QList<book::Lineage> records;      ///< Whole lineages, isOwn false.
    QList<book::PaperPages> pages;
    QList<book::Attachment> contents;
    /// The card file of the writer's newer key, while the reader is not known to have it; else empty. The letter is
    /// signed with the key the reader knows, which vouches for the new one.
    QByteArray renewed = {};
    int held = 0; ///< Papers left for the next letter because this one is full.
};

/// The version of the format that is written and the newest that is read.
inline constexpr int letterVersion = 1;

/// Bytes before they are signed and sealed.
[[nodiscard]] QByteArray encodeLetter(const Letter &letter);
/// NotRecognised: not a letter. NewerSchema: of a newer format, or with a kind of record that is not known here.
/// Damaged: cut short or malformed; InvalidValue ("sha256") for a content that is not what it is called.
[[nodiscard]] Result<Letter> decodeLetter(const QByteArray &bytes);

} // namespace oyako::sync
