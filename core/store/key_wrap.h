// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/key_slots.h"

namespace oyako::store {

/// Sizes that a well-formed slot has.
constexpr qsizetype wrapNonceSize = 24;
constexpr qsizetype wrappedKeySize = 32 + 16;

/// Fills nonce and wrapped of the slot: the data key under the wrapping key, bound to book, slot and kind.
void wrapKey(KeySlot &slot, BookId book, const DataKey &key, const Secret &wrappingKey);

/// Empty when the wrapping key does not open this slot.
[[nodiscard]] std::optional<DataKey> unwrapKey(const KeySlot &slot, BookId book, const Secret &wrappingKey);

/// The wrapping key from the plain spelling of a recovery code. Fast: 140 random bits need no stretching.
[[nodiscard]] Secret recoveryWrappingKey(const Secret &plainCode);

/// A value that only the right data key of this book makes; says nothing about the key.
[[nodiscard]] QByteArray keyCheck(BookId book, const DataKey &key);

} // namespace oyako::store
