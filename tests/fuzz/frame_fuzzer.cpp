// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Scanned codes and typed keys: one a line.
#include "core/seal/card.h"
#include "core/seal/frames.h"

using namespace oyako;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    seal::FrameCollector collector;
    const QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        static_cast<void>(collector.add(line));
        if (const auto card = seal::readCard(line); card && seal::groupsOf(*card).size() != 15) {
            __builtin_trap();
        }
    }
    if (collector.isComplete() != collector.missing().isEmpty() && collector.total() > 0) {
        __builtin_trap();
    }
    static_cast<void>(collector.bytes());
    // What is written is read back.
    if (const auto frames = seal::makeFrames(bytes)) {
        seal::FrameCollector again;
        for (const QString &frame : *frames) {
            static_cast<void>(again.add(frame));
        }
        const auto joined = again.bytes();
        if (!joined || *joined != bytes) {
            __builtin_trap();
        }
    }
    return 0;
}
