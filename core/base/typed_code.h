// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <array>
#include <span>
#include <string_view>

/// Codes that people type from paper: recovery codes, keys of a clinic.
namespace oyako::typed {

/// Digits and letters of Crockford's Base32: no I, L, O, U.
inline constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Four symbols that catch a slip: twenty bits of BLAKE2b over the payload, apart for each kind of code by `context`.
using CheckGroup = std::array<char, 4>;
[[nodiscard]] CheckGroup checkGroup(std::span<const unsigned char> payload, std::string_view context);

enum class Slip {
    None,
    Symbol, ///< A character that cannot occur.
    Length, ///< More or fewer symbols than asked for.
};

/// Fills `symbols` with what was typed (UTF-8), in the plain spelling: lower case, full-width characters, spaces and
/// any dashes are fine, O reads as 0, I and L as 1.
[[nodiscard]] Slip readSymbols(QByteArrayView text, std::span<unsigned char> symbols);

} // namespace oyako::typed
