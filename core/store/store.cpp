// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"

#include "core/base/files.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"
#include "core/store/store_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace oyako::store {

namespace {

/// A store being made bears this name until it is whole.
QString unfinished(const BookFolder &folder)
{
    return folder.database() + QLatin1String(".new");
}

Result<void> removeFile(const QString &path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path)) {
        return fail(ErrorCode::ReadOnly, {}, {QFileInfo(path).fileName()});
    }
    return {};
}

/// A crash while a book was made leaves an unfinished store, perhaps with keys, and no book.
Result<void> clearUnfinished(const BookFolder &folder)
{
    if (QFileInfo::exists(folder.database()) || !QFileInfo::exists(unfinished(folder))) {
        return {};
    }
    for (const QString &side : sideFiles(unfinished(folder))) {
        OYAKO_TRY(removeFile(side));
    }
    // The unfinished store goes last: as long as it is there, the key file is known to belong to it.
    OYAKO_TRY(removeFile(folder.keys()));
    return removeFile(unfinished(folder));
}

Result<void> refuseExisting(const BookFolder &folder)
{
    for (const QString &path : {folder.database(), folder.keys(), folder.backups()}) {
        if (QFileInfo::exists(path)) {
            return fail(ErrorCode::AlreadyExists, {}, {QFileInfo(path).fileName()});
        }
    }
    return {};
}

Result<void> fillNewStore(const QString &path, const DataKey &key, const CreateOptions &options)
{
    auto connection = Connection::open(path, key, OpenMode::Create);
    if (!connection) {
        return fail(connection.error());
    }
    OYAKO_TRY(climb(*connection));
    return connection->run("INSERT INTO book (book_id, info) VALUES (?, ?)", options.book,
                           QString::fromUtf8(options.info));
}

Result<void> moveIntoPlace(const BookFolder &folder)
{
    if (!QFile::rename(unfinished(folder), folder.database())) {
        return fail(ErrorCode::IoFailed, {}, {QStringLiteral("store.db")});
    }
    return files::syncFolder(folder.path);
}

Result<void> checkParts(const BookFolder &folder)
{
    for (const QString &path : {folder.database(), folder.keys()}) {
        if (!QFileInfo::exists(path)) {
            return fail(ErrorCode::NotFound, {}, {QFileInfo(path).fileName()});
        }
    }
    // Only the plaintext answer comes before the key; damage is told when the key is known to be right.
    auto shape = checkFileShape(folder.database());
    return !shape && shape.error().code == ErrorCode::Plaintext ? shape : Result<void>();
}

/// What is read before anything is written: damage and a newer schema leave the folder as it was.
Result<void> checkContent(Connection &connection, const BookFolder &folder, BookId book, bool hasLog)
{
    const auto version = schemaVersion(connection);
    if (!version) {
        return fail(version.error());
    }
    if (*version > newestSchemaVersion()) {
        return fail(ErrorCode::NewerSchema, {}, {QString::number(*version), QString::number(newestSchemaVersion())});
    }
    if (QFileInfo(folder.database()).size() <= Store::wholeCheckLimit) {
        // After a crash the file may hold half of what the log holds whole: then read through the log.
        OYAKO_TRY(hasLog ? checkTrees(connection) : checkPages(connection));
    }
    const auto row = connection.value<int>("SELECT 1 FROM book WHERE book_id = ?", book);
    if (!row) {
        return fail(row.error());
    }
    return row->has_value() ? Result<void>() : fail(ErrorCode::Damaged, {}, {QStringLiteral("store.db")});
}

Result<Connection> openChecked(const BookFolder &folder, const DataKey &key, BookId book)
{
    const bool logLeft = hasLog(folder.database());
    auto connection = Connection::open(folder.database(), key, OpenMode::Write);
    if (!connection) {
        return connection;
    }
    if (auto content = checkContent(*connection, folder, book, logLeft); !content) {
        connection->leaveUntouched();
        return fail(content.error());
    }
    OYAKO_TRY(climb(*connection));
    return connection;
}

bool isOfKind(const KeySlots &keys, const SlotId &id, SlotKind kind)
{
    const auto &slots = keys.slots();
    return std::any_of(slots.cbegin(), slots.cend(),
                       [&](const KeySlot &slot) { return slot.id == id && slot.kind == kind; });
}

} // namespace

Store::Store(BookFolder folder, std::shared_ptr<FolderLock> lock, KeySlots keys, DataKey key, Connection connection)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_keys(std::move(keys))
    , m_key(std::move(key))
    , m_connection(std::move(connection))
{
}

Result<Store::Created> Store::create(const QString &path, const CreateOptions &options)
{
    if (options.passphrase.bytes.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("passphrase"));
    }
    const BookFolder folder{QDir(path).absolutePath()};
    if (!QFileInfo::exists(unfinished(folder))) {
        OYAKO_TRY(refuseExisting(folder));
    }
    OYAKO_TRY(files::makePrivateFolder(folder.path));
    auto lock = FolderLock::acquire(folder.path);
    if (!lock) {
        return fail(lock.error());
    }
    OYAKO_TRY(clearUnfinished(folder));
    OYAKO_TRY(refuseExisting(folder));
    DataKey key = DataKey::generate();
    KeySlots keys = KeySlots::make(options.book, key);
    if (auto added = keys.addPassphrase(key, options.passphrase, options.kdf); !added) {
        return fail(added.error());
    }
    auto code = keys.addRecoveryCode(key);
    if (!code) {
        return fail(code.error());
    }
    OYAKO_TRY(fillNewStore(unfinished(folder), key, options));
    OYAKO_TRY(keys.write(folder.keys()));
    OYAKO_TRY(moveIntoPlace(folder));
    auto connection = openChecked(folder, key, options.book);
    if (!connection) {
        return fail(connection.error());
    }
    const SlotId passphraseSlot = keys.slots().front().id;
    Store store(folder, std::make_shared<FolderLock>(std::move(*lock)), std::move(keys), std::move(key),
                std::move(*connection));
    store.m_openedBy = passphraseSlot;
    return Created{std::move(store), std::move(*code)};
}

Result<Store> Store::open(const QString &path, const Unlock &with)
{
    const BookFolder folder{QDir(path).absolutePath()};
    OYAKO_TRY(checkParts(folder));
    auto keys = KeySlots::read(folder.keys());
    if (!keys) {
        return fail(keys.error());
    }
    auto opened = keys->unlockSlot(with);
    if (!opened) {
        return fail(opened.error());
    }
    auto lock = FolderLock::acquire(folder.path);
    if (!lock) {
        return fail(lock.error());
    }
    auto connection = openChecked(folder, opened->key, keys->book());
    if (!connection) {
        return fail(connection.error());
    }
    Store store(folder, std::make_shared<FolderLock>(std::move(*lock)), std::move(*keys), std::move(opened->key),
                std::move(*connection));
    store.m_openedBy = opened->slot;
    return store;
}

Result<Store> Store::openBeside() const
{
    auto connection = Connection::open(m_folder.database(), m_key, OpenMode::Beside);
    if (!connection) {
        return fail(connection.error());
    }
    Store beside(m_folder, m_lock, m_keys, m_key.clone(), std::move(*connection));
    beside.m_openedBy = m_openedBy;
    return beside;
}

Result<void> Store::changeKeys(const std::function<Result<void>(KeySlots &)> &change)
{
    KeySlots changed = m_keys;
    OYAKO_TRY(change(changed));
    OYAKO_TRY(changed.write(m_folder.keys()));
    m_keys = std::move(changed);
    return {};
}

Result<void> Store::replacePassphrase(const Passphrase &passphrase, const KdfParameters &kdf)
{
    return changeKeys([&](KeySlots &keys) -> Result<void> {
        const auto slot = keys.addPassphrase(m_key, passphrase, kdf);
        return slot ? keys.removeOthers(SlotKind::Passphrase, *slot) : fail(slot.error());
    });
}

Result<Secret> Store::replaceRecoveryCode()
{
    Secret answer;
    const bool openedByCode = isOfKind(m_keys, m_openedBy, SlotKind::Recovery);
    OYAKO_TRY(changeKeys([&](KeySlots &keys) -> Result<void> {
        auto code = keys.addRecoveryCode(m_key);
        if (!code) {
            return fail(code.error());
        }
        answer = std::move(*code);
        return keys.removeOthers(SlotKind::Recovery, keys.slots().back().id);
    }));
    if (openedByCode) {
        // The sitting goes on as one that was opened by the code.
        m_openedBy = m_keys.slots().back().id;
    }
    return answer;
}

Result<Secret> Store::replaceSystemKey()
{
    SystemKey fresh{Secret::random(DataKey::size)};
    OYAKO_TRY(changeKeys([&](KeySlots &keys) -> Result<void> {
        const auto slot = keys.addSystemKey(m_key, fresh);
        return slot ? keys.removeOthers(SlotKind::System, *slot) : fail(slot.error());
    }));
    return std::move(fresh.bytes);
}

} // namespace oyako::store
