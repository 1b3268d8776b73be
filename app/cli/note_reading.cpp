// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/note_reading.h"

namespace oyako::cli {

Result<void> noteReading(book::Book &book, const RecordId &person, const RecordId &record)
{
    return book.noteAccess(book::Access::Read, person, record.toString(), QStringLiteral("command_line"));
}

} // namespace oyako::cli
