// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/records/any_record.h"

namespace oyako::cli {

/// The fields of a record as given on the command line: the object of --data FILE.json (or - for standard input), then
/// each --field value over it (Arguments::fields()). UnknownField ("--name") for one that the kind does not have.
/// Weights and lengths may name their unit: {"type":"weight","value":7.25,"unit":"kg"}.
[[nodiscard]] Result<QJsonObject> givenFields(const Invocation &invocation, records::Kind kind);

/// As records::fromJson(). InvalidValue of a field that holds words says which there are (arguments).
[[nodiscard]] Result<records::AnyRecord> readRecord(records::Kind kind, const QJsonObject &fields);

/// Reads a JSON object from a file, at most 16 MB, or from standard input for "-".
[[nodiscard]] Result<QJsonObject> readJsonObject(const QString &path);

} // namespace oyako::cli
