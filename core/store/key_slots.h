// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/kdf.h"
#include "core/store/secret.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace oyako::store {

using SlotId = Id<struct SlotTag>;

enum class SlotKind {
    Passphrase, ///< Argon2id over what a person types.
    Recovery,   ///< The printed recovery code.
    System,     ///< 32 random bytes that the operating system's key store keeps.
};

/// One way to the data key: the key itself, encrypted (XChaCha20-Poly1305, bound to book, slot and kind).
struct KeySlot {
    SlotId id;
    SlotKind kind = SlotKind::Passphrase;
    std::optional<KdfParameters> kdf; ///< Of a passphrase slot.
    QByteArray salt;                  ///< Of a passphrase slot.
    QByteArray nonce;
    QByteArray wrapped;

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

/// The three things that open a book. Passphrase: UTF-8 as typed. Recovery code: any spelling readRecoveryCode() takes.
struct Passphrase {
    Secret bytes;
};
struct RecoveryCode {
    Secret typed;
};
struct SystemKey {
    Secret bytes;
};
using Unlock = std::variant<Passphrase, RecoveryCode, SystemKey>;

/// The key, and which way to it was taken.
struct OpenedSlot {
    DataKey key;
    SlotId slot;
};

/// The key file of a book as a value. Holds no secret in the clear, so it may be copied. Adding, replacing or removing
/// a slot never re-encrypts the store; nothing is on disk before write().
class KeySlots final {
public:
    /// Without slots yet, for this book and key.
    [[nodiscard]] static KeySlots make(BookId book, const DataKey &key);
    /// Damaged: not a key file, a value out of range, or its check sum does not fit. NewerSchema: of a later version.
    [[nodiscard]] static Result<KeySlots> parse(const QByteArray &json);
    /// As parse(), or NotFound, IoFailed.
    [[nodiscard]] static Result<KeySlots> read(const QString &path);
    [[nodiscard]] QByteArray toJson() const;
    /// Replaces the file in one step.
    [[nodiscard]] Result<void> write(const QString &path) const;

    [[nodiscard]] BookId book() const { return m_book; }
    [[nodiscard]] const std::vector<KeySlot> &slots() const { return m_slots; }
    [[nodiscard]] bool has(SlotKind kind) const;

    /// The data key. WrongKey: opens no slot of its kind (or there is none). InvalidValue ("recoveryCode"): a slip in
    /// the code, told by its check group. Unsupported ("memory"): not enough to derive the key.
    [[nodiscard]] Result<DataKey> unlock(const Unlock &with) const;
    /// The same with the slot that opened. A passphrase is tried on each passphrase slot in turn.
    [[nodiscard]] Result<OpenedSlot> unlockSlot(const Unlock &with) const;
    /// Whether this is the key of the book, without opening the store.
    [[nodiscard]] bool fits(const DataKey &key) const;

    /// MissingValue ("passphrase") when empty. WrongKey when the key is not this book's (all three).
    [[nodiscard]] Result<SlotId> addPassphrase(const DataKey &key, const Passphrase &passphrase,
                                               const KdfParameters &kdf);
    /// Makes a code and answers it; it is not kept anywhere.
    [[nodiscard]] Result<Secret> addRecoveryCode(const DataKey &key);
    /// InvalidValue ("systemKey") unless there are 32 bytes.
    [[nodiscard]] Result<SlotId> addSystemKey(const DataKey &key, const SystemKey &systemKey);

    /// UnknownRecord: no such slot. NotAllowed: the last one that a person can use (passphrase or recovery code).
    [[nodiscard]] Result<void> remove(SlotId slot);
    /// Removes every slot of this kind, except the given one: after adding its replacement. Same refusals as remove().
    [[nodiscard]] Result<void> removeOthers(SlotKind kind, SlotId keep = {});

    friend bool operator==(const KeySlots &, const KeySlots &) = default;

private:
    KeySlots() = default;
    [[nodiscard]] Result<SlotId> add(const DataKey &key, KeySlot slot, const Secret &wrappingKey);

    BookId m_book;
    QByteArray m_check;
    std::vector<KeySlot> m_slots;
};

} // namespace oyako::store
