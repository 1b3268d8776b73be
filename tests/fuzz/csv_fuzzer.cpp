// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Comma-separated values: what is read and written again reads the same.
#include "core/base/csv.h"

using namespace oyako;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto rows = csv::readAll(bytes);
    if (!rows || rows->isEmpty()) {
        return 0;
    }
    csv::Writer writer;
    for (const QStringList &row : *rows) {
        writer.record(row);
    }
    const auto again = csv::readAll(writer.take());
    if (!again || *again != *rows) {
        __builtin_trap();
    }
    return 0;
}
