// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/reminder_file.h"

#include "core/base/files.h"
#include "core/base/leaving.h"
#include "core/store/store.h"

#include <QFile>
#include <QPointer>

#include <algorithm>

namespace oyako::ui {

using store::DueNote;
using store::Secret;

namespace {

constexpr size_t keySize = store::DataKey::size;
constexpr qint64 largestPlain = 64;
constexpr int daysUntilAskedAgain = 7;

/// One instant stands for itself, and a week later for "it is time to look again".
std::vector<DueNote> notesFrom(const QByteArray &plain)
{
    const QDateTime next = QDateTime::fromString(QString::fromLatin1(plain).trimmed(), Qt::ISODate).toUTC();
    if (!next.isValid()) {
        return {};
    }
    const QDateTime again = next.addDays(daysUntilAskedAgain);
    return {{next, again, QUuid::createUuid()}, {again, again.addYears(1), QUuid::createUuid()}};
}

QByteArray plainFrom(const std::vector<DueNote> &notes)
{
    const auto next =
        std::min_element(notes.begin(), notes.end(), [](const DueNote &a, const DueNote &b) { return a.due < b.due; });
    return next == notes.end() ? QByteArray() : QByteArray(next->due.toUTC().toString(Qt::ISODate).toLatin1() + '\n');
}

} // namespace

ReminderFile::ReminderFile(platform::KeyStore &keyStore, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_keyStore(keyStore)
    , m_folder(folder)
{
}

QString ReminderFile::sealedPath() const
{
    return m_folder + QStringLiteral("/reminders.sealed");
}

QString ReminderFile::nextPath() const
{
    return m_folder + QStringLiteral("/reminders.next");
}

std::optional<store::KeySlots> ReminderFile::slots() const
{
    auto keys = store::KeySlots::read(store::BookFolder{m_folder}.keys());
    return keys ? std::optional(std::move(*keys)) : std::nullopt;
}

bool ReminderFile::usesKeyStore() const
{
    const auto keys = slots();
    return keys && keys->has(store::SlotKind::System);
}

QString ReminderFile::keyName() const
{
    const auto keys = slots();
    return keys ? QString(QStringLiteral("reminders-") + keys->book().toString()) : QString();
}

void ReminderFile::withKey(bool make, const WithKey &then)
{
    if (!usesKeyStore()) {
        then(nullptr);
        return;
    }
    if (m_key || m_hasNoKey || m_asks || (m_readInVain && !make)) {
        then(m_key ? &*m_key : nullptr);
        return;
    }
    m_asks = true;
    const QString name = keyName();
    m_keyStore.read(name, [guard = QPointer(this), make, name, then](const Result<QByteArray> &kept) {
        if (guard) {
            guard->answered(kept, make, name, then);
        }
    });
}

void ReminderFile::answered(const Result<QByteArray> &kept, bool make, const QString &name, const WithKey &then)
{
    m_asks = false;
    if (kept && kept->size() == static_cast<qsizetype>(keySize)) {
        QByteArray bytes = *kept;
        m_key = Secret::takeFrom(bytes);
        then(&*m_key);
        return;
    }
    if (make && !kept && kept.error().code == ErrorCode::NotFound) {
        makeKey(name, then);
        return;
    }
    const auto code = kept ? ErrorCode::BadData : kept.error().code;
    // A key store that has not started yet may answer later, where nothing hangs on it.
    m_readInVain = code == ErrorCode::NotFound;
    m_hasNoKey = !m_readInVain && (make || code != ErrorCode::Unsupported);
    then(nullptr);
}

void ReminderFile::makeKey(const QString &name, const WithKey &then)
{
    const auto fresh = std::make_shared<Secret>(Secret::random(keySize));
    m_keyStore.write(name, fresh->view().toByteArray(),
                     [guard = QPointer(this), fresh, then](const Result<void> &written) {
                         if (!guard) {
                             return;
                         }
                         guard->m_hasNoKey = !written;
                         if (written) {
                             guard->m_key = std::move(*fresh);
                         }
                         then(guard->m_key ? &*guard->m_key : nullptr);
                     });
}

void ReminderFile::read(Read done)
{
    if (!QFile::exists(sealedPath())) {
        const auto plain = files::read(nextPath(), largestPlain);
        done(plain ? notesFrom(*plain) : std::vector<DueNote>());
        return;
    }
    withKey(false, [path = sealedPath(), done = std::move(done)](const Secret *key) {
        auto notes = key ? store::readNotes(path, *key) : Result<std::vector<DueNote>>(fail(ErrorCode::NotFound));
        done(notes ? std::move(*notes) : std::vector<DueNote>());
    });
}

void ReminderFile::write(const std::vector<DueNote> &notes)
{
    if (!usesKeyStore() && QFile::exists(sealedPath())) {
        forgetKey(); // the person has taken the key store away since
    }
    withKey(true, [this, notes](const Secret *key) { keep(notes, key); });
}

void ReminderFile::keep(const std::vector<DueNote> &notes, const Secret *key)
{
    const auto kept =
        key ? store::writeNotes(sealedPath(), notes, *key) : files::replacePart(nextPath(), plainFrom(notes));
    if (kept) {
        QFile::remove(key ? nextPath() : sealedPath());
    }
}

void ReminderFile::remove()
{
    if (QFile::exists(sealedPath())) {
        forgetKey();
    }
    QFile::remove(sealedPath());
    QFile::remove(nextPath());
    m_hasNoKey = false;
    m_readInVain = false;
}

void ReminderFile::forgetKey()
{
    m_key.reset();
    if (const QString name = keyName(); !name.isEmpty()) {
        m_keyStore.remove(name, [](const Result<void> &) {});
    }
}

} // namespace oyako::ui
