// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/folder_lock.h"
#include "core/store/key_slots.h"

#include <QString>

#include <functional>
#include <memory>

namespace oyako::store {

/// Where the parts of a book lie in its folder.
struct BookFolder {
    QString path;

    [[nodiscard]] QString database() const { return path + QLatin1String("/store.db"); }
    [[nodiscard]] QString keys() const { return path + QLatin1String("/keys.json"); }
    [[nodiscard]] QString backups() const { return path + QLatin1String("/backups"); }
};

struct CreateOptions {
    BookId book; ///< Made with makeId().
    Passphrase passphrase;
    KdfParameters kdf;                         ///< From calibrateKdf(), once for the machine.
    QByteArray info = QByteArrayLiteral("{}"); ///< JSON of the book row.
};

/// A book's encrypted store, open and locked for this process: the only way to its connection and its key slots.
class Store final {
public:
    struct Created;

    /// Makes a book in this folder (made 0700 if need be) with a passphrase slot and a recovery code, which is answered
    /// once and kept nowhere. AlreadyExists: the folder holds one, or what is left of one. MissingValue ("passphrase"),
    /// ReadOnly, DiskFull, IoFailed. The book is there when the call returns, or not at all, also after a crash.
    [[nodiscard]] static Result<Created> create(const QString &folder, const CreateOptions &options);

    /// Opens a book and takes its schema up to date. In this order: NotFound – no store or no key file; Plaintext – the
    /// store is an unencrypted database; WrongKey (or InvalidValue "recoveryCode" for a slip); InUse – open elsewhere;
    /// ReadOnly – the folder cannot be written; Damaged – keys right, content not; NewerSchema. What could not be
    /// opened is left as it was and never made anew: offer newestGoodBackup().
    ///
    /// Damage anywhere is found here in stores of up to wholeCheckLimit bytes; in larger ones, beyond the first pages,
    /// when the page is read (every read is authenticated) or by verify().
    [[nodiscard]] static Result<Store> open(const QString &folder, const Unlock &with);
    static constexpr qint64 wholeCheckLimit = 8 << 20;

    [[nodiscard]] const BookFolder &folder() const { return m_folder; }
    [[nodiscard]] BookId book() const { return m_keys.book(); }
    /// The writing connection, for the thread that owns the store.
    [[nodiscard]] Connection &connection() { return m_connection; }
    /// This store once more, to write from one other thread. Both hold the folder's lock, which is let go of with the
    /// last of them; the keys are those of this moment. While one is inside a transaction the other reads what was
    /// there before, and its own transaction waits: InUse after two seconds.
    [[nodiscard]] Result<Store> openBeside() const;

    [[nodiscard]] const KeySlots &keys() const { return m_keys; }
    [[nodiscard]] const DataKey &key() const { return m_key; }
    /// The slot it was opened or made with: in a clinic it tells who came in.
    [[nodiscard]] SlotId openedBy() const { return m_openedBy; }
    /// Changes the key slots and their file together; after a failure both are as before. The store itself is not
    /// re-encrypted. Example: store.changeKeys([&](KeySlots &keys) { return keys.remove(slot); });
    [[nodiscard]] Result<void> changeKeys(const std::function<Result<void>(KeySlots &)> &change);
    /// A new passphrase in place of all old ones. MissingValue ("passphrase") when empty.
    [[nodiscard]] Result<void> replacePassphrase(const Passphrase &passphrase, const KdfParameters &kdf);
    /// A new recovery code in place of the old one, which no longer opens this book (but its older backups).
    [[nodiscard]] Result<Secret> replaceRecoveryCode();
    /// A new random key for the system's key store in place of the old one.
    [[nodiscard]] Result<Secret> replaceSystemKey();

private:
    Store(BookFolder folder, std::shared_ptr<FolderLock> lock, KeySlots keys, DataKey key, Connection connection);

    BookFolder m_folder;
    std::shared_ptr<FolderLock> m_lock; // before the connection, so that it is given up after it
    KeySlots m_keys;
    DataKey m_key;
    SlotId m_openedBy;
    Connection m_connection;
};

struct Store::Created {
    Store store;
    Secret recoveryCode; ///< As people see it: to show and print, then forget.
};

} // namespace oyako::store
