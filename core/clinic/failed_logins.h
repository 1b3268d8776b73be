// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

namespace oyako::clinic {

/// While a store is locked nothing can be written into it. The instants of failed logins, and nothing else, wait in a
/// small file beside it until somebody comes in. Only a clinic's folder has the file.
[[nodiscard]] QString failedLoginsFile(const QString &folder);

/// Adds this instant. Does nothing where the folder has no such file, as a family's has not, or where it is full
/// (1,000 instants wait at most). Failing to write is no reason to answer otherwise than with the failed login.
void noteFailedLogin(const QString &folder, const Clock &clock);

/// Takes what waits into the access log, one entry for each instant, and empties the file. Makes the file where it is
/// missing, and says so in the log unless the log is still empty: somebody took it away.
[[nodiscard]] Result<void> takeInFailedLogins(book::Book &book);

} // namespace oyako::clinic
