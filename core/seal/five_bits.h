// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <span>

/// Bytes in groups of five bits and back: what every alphabet of 32 characters here stands on. Templates, so that
/// secret bytes never pass through memory of another kind.
namespace oyako::seal {

/// Calls put(symbol) for each five bits, the first the highest; the last is filled with zero bits.
template <class Put>
void splitInFives(QByteArrayView bytes, Put put)
{
    quint32 bits = 0;
    unsigned held = 0;
    for (const char byte : bytes) {
        bits = ((bits << 8U) | static_cast<unsigned char>(byte)) & 0xfffU;
        for (held += 8; held >= 5;) {
            held -= 5;
            put((bits >> held) & 31U);
        }
    }
    if (held > 0) {
        put((bits << (5 - held)) & 31U);
    }
}

/// Calls put(byte) for each eight bits. False when what is left over is a whole symbol or not zero.
template <class Put>
[[nodiscard]] bool joinFives(std::span<const unsigned char> symbols, Put put)
{
    quint32 bits = 0;
    unsigned held = 0;
    for (const unsigned char symbol : symbols) {
        bits = ((bits << 5U) | symbol) & 0xfffU;
        held += 5;
        if (held >= 8) {
            held -= 8;
            put(static_cast<unsigned char>((bits >> held) & 0xffU));
        }
    }
    return held < 5 && (bits & ((1U << held) - 1U)) == 0;
}

} // namespace oyako::seal
