// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <vector>

namespace oyako::store {

/// That something is due, and nothing about what: the id means something only to the locked book.
struct DueNote {
    QDateTime due;   ///< UTC, whole seconds.
    QDateTime until; ///< From here on it is no longer worth saying. UTC, whole seconds, after `due`.
    QUuid id;        ///< Made for the note alone; never a person's or record's id.

    friend bool operator==(const DueNote &, const DueNote &) = default;
};

/// The reminders of a locked book, encrypted (XChaCha20-Poly1305) with a 32-byte key that the system's key store keeps.
/// The size tells only how many dozens there are: notes are padded to a multiple of 32.
/// InvalidValue ("key") unless the key has 32 bytes, ("due") for an instant that is not valid, ("until") for an end
/// that is not after it.
[[nodiscard]] Result<QByteArray> sealNotes(const std::vector<DueNote> &notes, const Secret &key);

/// Damaged: not a sealed note. WrongKey: another key, or a changed byte. InvalidValue ("key") as above.
[[nodiscard]] Result<std::vector<DueNote>> openNotes(const QByteArray &sealed, const Secret &key);

/// The file in one step, 0600. As sealNotes(), or DiskFull, ReadOnly, IoFailed.
[[nodiscard]] Result<void> writeNotes(const QString &path, const std::vector<DueNote> &notes, const Secret &key);

/// As openNotes(), or NotFound, IoFailed.
[[nodiscard]] Result<std::vector<DueNote>> readNotes(const QString &path, const Secret &key);

} // namespace oyako::store
