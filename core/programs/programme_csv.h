// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/registry.h"

namespace oyako::programs {

/// Reads a list of programmes in CSV, UTF-8 with or without a byte order mark. Its columns have the names of
/// programme_fields.h and of age_from_months, age_below_months, bring, link, updated; `id`, `name` and `area_code` are
/// needed, the others may be left out, columns with other names are passed over. `bring` and the tag columns hold
/// several values with ";" between. Ages are completed months: the first that belongs to the programme and the first
/// that does not. An apostrophe that keeps a spreadsheet from running a cell is taken away. All or nothing: NotUtf8;
/// NotRecognised when the needed columns are not there; BadData (field "line N") for broken CSV. Records without id or
/// with one that came before, and those without a six-digit area code, are left out and remarked on, as readRegistry()
/// does. Cancelled.
[[nodiscard]] Result<Registry> readProgrammeCsv(const QByteArray &csv, const Progress &progress = {});

enum class ProgrammeFormat { TokyoRegistry, Csv };

struct ProgrammeFile {
    ProgrammeFormat format = ProgrammeFormat::Csv;
    Registry registry;
};

/// Reads a list of either format by what it holds, whatever it is called. NotRecognised (argument "zip", "html"
/// or "empty" where that is what it is); NotUtf8 when it is text in no known encoding; otherwise the errors of the
/// format.
[[nodiscard]] Result<ProgrammeFile> readProgrammeFile(const QByteArray &content, const Progress &progress = {});

/// Files larger than this are refused unread, in bytes.
inline constexpr qint64 largestProgrammeFile = 64 * 1024 * 1024;

} // namespace oyako::programs
