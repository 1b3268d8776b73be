// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands.h"
#include "core/book/book.h"

namespace oyako::cli {

/// `FAMILY add|edit|list|show|remove` for every kind of record that people keep: the same for all of them.
[[nodiscard]] QList<Command> recordCommands();

/// The steps of those commands, for families that add something of their own.
/// The person named by --person; empty when none was. UnknownRecord when there is no such person.
[[nodiscard]] Result<RecordId> namedPerson(const Invocation &invocation, const book::Book &book);
int addRecord(Invocation &invocation, records::Kind kind);
int listRecords(Invocation &invocation, records::Kind kind);
/// The id of what was written; answers Done.
int printId(const Invocation &invocation, const RecordId &id);

} // namespace oyako::cli
