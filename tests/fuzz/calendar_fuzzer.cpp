// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Calendar files of other programs.
#include "core/exchange/ical.h"

using namespace oyako;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto events = exchange::readCalendar(bytes, QTimeZone("Asia/Tokyo"))) {
        const QDateTime stamp(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);
        static_cast<void>(exchange::writeCalendar(*events, {stamp, {}}));
    }
    return 0;
}
