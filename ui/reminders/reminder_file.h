// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/key_slots.h"
#include "core/store/sealed_note.h"
#include "ui/platform/key_store.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace oyako::ui {

/// The reminders of a book for the time it is locked, in the book's folder.
///
/// Where the person lets the system's key store open the book: "reminders.sealed", every note, encrypted under a key of
/// their own that only the key store keeps. Else "reminders.next", the one next instant in plain text and nothing else;
/// once it has come, the book is asked for again a week later.
///
/// A key store may ask the person to unlock it. It is never called unless the book has a slot of the kind System, at
/// most one question is open at a time, and once somebody has refused it is not asked again before the book is open.
class ReminderFile final : public QObject {
    Q_OBJECT

public:
    using Read = std::function<void(std::vector<store::DueNote>)>;

    /// The key store outlives the file.
    ReminderFile(platform::KeyStore &keyStore, const QString &folder, QObject *parent = nullptr);

    /// Answers at once or later with what is kept; nothing when nothing is, or when it cannot be read.
    void read(Read done);
    /// Keeps these notes in place of all others. A failure is silent: the next look writes again.
    void write(const std::vector<store::DueNote> &notes);
    /// Forgets them, and the key.
    void remove();

private:
    using WithKey = std::function<void(const store::Secret *)>;

    void withKey(bool make, const WithKey &then);
    void makeKey(const QString &name, const WithKey &then);
    void forgetKey();
    void keep(const std::vector<store::DueNote> &notes, const store::Secret *key);
    void answered(const Result<QByteArray> &kept, bool make, const QString &name, const WithKey &then);
    [[nodiscard]] std::optional<store::KeySlots> slots() const;
    [[nodiscard]] bool usesKeyStore() const;
    [[nodiscard]] QString keyName() const;
    [[nodiscard]] QString sealedPath() const;
    [[nodiscard]] QString nextPath() const;

    platform::KeyStore &m_keyStore;
    QString m_folder;
    std::optional<store::Secret> m_key;
    bool m_hasNoKey = false;   ///< No use to ask: it cannot, or somebody does not want it to.
    bool m_readInVain = false; ///< It holds no key, or does not say so; only making one is of use.
    bool m_asks = false;
};

} // namespace oyako::ui
