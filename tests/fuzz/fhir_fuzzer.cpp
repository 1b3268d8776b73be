// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// FHIR files and health cards: read or refused, and what is read can be written and validated.
#include "core/exchange/fhir_write.h"
#include "core/exchange/handover.h"
#include "core/records/validation.h"

using namespace oyako;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto file = exchange::readIncoming(bytes, {});
    if (!file) {
        return 0;
    }
    for (const auto &item : file->items) {
        if (item.value && records::validate(*item.value, QDate(2026, 11, 22))) {
            static_cast<void>(exchange::fhir::toResource({item.id, item.person, 1, book::State::Current, *item.value}));
        }
    }
    return 0;
}
