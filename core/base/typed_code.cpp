// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/typed_code.h"

#include <sodium.h>

namespace oyako::typed {

namespace {

/// The next code point of well-formed UTF-8 up to U+FFFF; other bytes come out as themselves and match no symbol.
char32_t nextCodePoint(QByteArrayView text, qsizetype &at)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const auto continues = [&](qsizetype i) { return i < text.size() && (byte(i) & 0xC0U) == 0x80U; };
    const unsigned char first = byte(at);
    if ((first & 0xE0U) == 0xC0U && continues(at + 1)) {
        at += 2;
        return ((first & 0x1FU) << 6U) | (byte(at - 1) & 0x3FU);
    }
    if ((first & 0xF0U) == 0xE0U && continues(at + 1) && continues(at + 2)) {
        at += 3;
        return ((first & 0x0FU) << 12U) | ((byte(at - 2) & 0x3FU) << 6U) | (byte(at - 1) & 0x3FU);
    }
    ++at;
    return first;
}

/// Spaces, and the many dashes that keyboards and Japanese input methods give.
bool isSeparator(char32_t c)
{
    return c <= U' ' || c == U'-' || c == U'_' || c == U'.' || c == U'\u00A0' || c == U'\u00AD' ||
           (c >= U'\u2000' && c <= U'\u200B') || (c >= U'\u2010' && c <= U'\u2015') || c == U'\u202F' ||
           c == U'\u2212' || c == U'\u3000' || c == U'\u30FC' || c == U'\uFE58' || c == U'\uFE63' || c == U'\uFEFF' ||
           c == U'\uFF70';
}

/// The symbol that a typed character stands for, or 0.
char symbolFor(char32_t c)
{
    if (c >= U'a' && c <= U'z') {
        c -= U'a' - U'A';
    }
    if (c == U'O') {
        return '0';
    }
    if (c == U'I' || c == U'L') {
        return '1';
    }
    return c != 0 && c < 128 && alphabet.find(static_cast<char>(c)) != std::string_view::npos ? static_cast<char>(c)
                                                                                              : '\0';
}

} // namespace

CheckGroup checkGroup(std::span<const unsigned char> payload, std::string_view context)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), payload.data(), payload.size(),
                       reinterpret_cast<const unsigned char *>(context.data()), context.size());
    CheckGroup group{};
    for (size_t i = 0; i < group.size(); ++i) {
        group[i] = alphabet[hash[i] % alphabet.size()];
    }
    return group;
}

Slip readSymbols(QByteArrayView text, std::span<unsigned char> symbols)
{
    size_t count = 0;
    for (qsizetype at = 0; at < text.size();) {
        char32_t c = nextCodePoint(text, at);
        if (c >= U'\uFF01' && c <= U'\uFF5E') {
            c -= U'\uFF01' - U'!';
        }
        if (isSeparator(c)) {
            continue;
        }
        const char symbol = symbolFor(c);
        if (symbol == '\0') {
            return Slip::Symbol;
        }
        if (count == symbols.size()) {
            return Slip::Length;
        }
        symbols[count++] = static_cast<unsigned char>(symbol);
    }
    return count == symbols.size() ? Slip::None : Slip::Length;
}

} // namespace oyako::typed
