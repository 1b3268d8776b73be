// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Sealed files: whatever comes, it opens as a whole or is refused; the header is read behind a right MAC too.
#include "core/seal/age.h"
#include "core/seal/pack.h"

using namespace oyako;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const seal::Identity key = seal::Identity::generate();
    constexpr qint64 limit = 1 << 20;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QByteArray &file : {bytes, QByteArray(seal::ageMagic.toByteArray() + bytes)}) {
        const auto opened = seal::openBytes(file, {&key, 1}, limit);
        if (opened) {
            __builtin_trap(); // nobody sealed it to a key made a moment ago
        }
    }
    const auto unpacked = seal::unpack(seal::packMagic.toByteArray() + bytes, limit);
    if (unpacked && unpacked->size() > limit) {
        __builtin_trap();
    }
    return 0;
}
