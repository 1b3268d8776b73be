// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/sealed_note.h"
#include "ui/platform/key_store.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace oyako::ui {

/// The reminders of a book for the time it is locked, in the book's folder.
///
/// Where the system has a key store: "reminders.sealed", every note, encrypted under a key of their own that only the
/// key store keeps. Where it has none: "reminders.next", the one next instant in plain text and nothing else; once it
/// has come, the book is asked for again a week later.
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
    void keep(const std::vector<store::DueNote> &notes, const store::Secret *key);
    [[nodiscard]] QString keyName() const;
    [[nodiscard]] QString sealedPath() const;
    [[nodiscard]] QString nextPath() const;

    platform::KeyStore &m_keyStore;
    QString m_folder;
    std::optional<store::Secret> m_key;
    bool m_hasNoKey = false;
};

} // namespace oyako::ui
