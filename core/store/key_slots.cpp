// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/key_slots.h"

#include "core/store/key_wrap.h"
#include "core/store/recovery_code.h"

#include <algorithm>

namespace oyako::store {

namespace {

struct WrappingKey {
    const KeySlot &slot;

    Result<Secret> operator()(const Passphrase &passphrase) const
    {
        return deriveKey(passphrase.bytes, slot.salt, slot.kdf.value_or(KdfParameters()));
    }
    Result<Secret> operator()(const RecoveryCode &code) const
    {
        return readRecoveryCode(code.typed).map(recoveryWrappingKey);
    }
    Result<Secret> operator()(const SystemKey &key) const
    {
        return key.bytes.size() == DataKey::size ? Result<Secret>(key.bytes.clone()) : fail(ErrorCode::WrongKey);
    }
};

SlotKind kindOf(const Unlock &with)
{
    if (std::holds_alternative<Passphrase>(with)) {
        return SlotKind::Passphrase;
    }
    return std::holds_alternative<RecoveryCode>(with) ? SlotKind::Recovery : SlotKind::System;
}

bool isForPeople(SlotKind kind)
{
    return kind != SlotKind::System;
}

KeySlot newSlot(SlotKind kind)
{
    KeySlot slot;
    slot.id = SlotId(QUuid::createUuid());
    slot.kind = kind;
    return slot;
}

} // namespace

KeySlots KeySlots::make(BookId book, const DataKey &key)
{
    KeySlots keys;
    keys.m_book = book;
    keys.m_check = keyCheck(book, key);
    return keys;
}

bool KeySlots::has(SlotKind kind) const
{
    return std::ranges::any_of(m_slots, [kind](const KeySlot &slot) { return slot.kind == kind; });
}

bool KeySlots::fits(const DataKey &key) const
{
    return keyCheck(m_book, key) == m_check;
}

Result<DataKey> KeySlots::unlock(const Unlock &with) const
{
    auto opened = unlockSlot(with);
    return opened ? Result<DataKey>(std::move(opened->key)) : Result<DataKey>(fail(std::move(opened).error()));
}

Result<OpenedSlot> KeySlots::unlockSlot(const Unlock &with) const
{
    for (const KeySlot &slot : m_slots) {
        if (slot.kind != kindOf(with)) {
            continue;
        }
        const auto wrappingKey = std::visit(WrappingKey{slot}, with);
        if (!wrappingKey) {
            return fail(wrappingKey.error());
        }
        if (auto key = unwrapKey(slot, m_book, *wrappingKey); key && fits(*key)) {
            return OpenedSlot{std::move(*key), slot.id};
        }
    }
    return fail(ErrorCode::WrongKey);
}

Result<SlotId> KeySlots::add(const DataKey &key, KeySlot slot, const Secret &wrappingKey)
{
    if (!fits(key)) {
        return fail(ErrorCode::WrongKey);
    }
    wrapKey(slot, m_book, key, wrappingKey);
    m_slots.push_back(std::move(slot));
    return m_slots.back().id;
}

Result<SlotId> KeySlots::addPassphrase(const DataKey &key, const Passphrase &passphrase, const KdfParameters &kdf)
{
    if (passphrase.bytes.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("passphrase"));
    }
    KeySlot slot = newSlot(SlotKind::Passphrase);
    slot.kdf = kdf;
    slot.salt = Secret::random(static_cast<size_t>(kdfSaltSize)).view().toByteArray();
    const auto wrappingKey = deriveKey(passphrase.bytes, slot.salt, kdf);
    if (!wrappingKey) {
        return fail(wrappingKey.error());
    }
    return add(key, std::move(slot), *wrappingKey);
}

Result<Secret> KeySlots::addRecoveryCode(const DataKey &key)
{
    Secret code = makeRecoveryCode();
    const auto plain = readRecoveryCode(code);
    if (!plain) {
        return fail(plain.error());
    }
    if (auto added = add(key, newSlot(SlotKind::Recovery), recoveryWrappingKey(*plain)); !added) {
        return fail(added.error());
    }
    return code;
}

Result<SlotId> KeySlots::addSystemKey(const DataKey &key, const SystemKey &systemKey)
{
    if (systemKey.bytes.size() != DataKey::size) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("systemKey"));
    }
    return add(key, newSlot(SlotKind::System), systemKey.bytes);
}

Result<void> KeySlots::remove(SlotId id)
{
    const auto found = std::ranges::find(m_slots, id, &KeySlot::id);
    if (found == m_slots.end()) {
        return fail(ErrorCode::UnknownRecord, QStringLiteral("slot"));
    }
    const auto usable = std::ranges::count_if(m_slots, [](const KeySlot &slot) { return isForPeople(slot.kind); });
    if (isForPeople(found->kind) && usable == 1) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("slot"));
    }
    m_slots.erase(found);
    return {};
}

Result<void> KeySlots::removeOthers(SlotKind kind, SlotId keep)
{
    KeySlots reduced = *this;
    for (const KeySlot &slot : m_slots) {
        if (slot.kind == kind && !(slot.id == keep)) {
            OYAKO_TRY(reduced.remove(slot.id));
        }
    }
    *this = std::move(reduced);
    return {};
}

} // namespace oyako::store
