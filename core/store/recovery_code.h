// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

namespace oyako::store {

/// A new recovery code as people see it: eight groups of four characters with hyphens, in the digits and letters of
/// Crockford's Base32 (no I, L, O, U). Seven groups are 140 random bits; the last is a check group.
[[nodiscard]] Secret makeRecoveryCode();

/// Reads a code as typed (UTF-8): lower case, full-width characters, spaces and any dashes are fine, O reads as 0,
/// I and L as 1. Answers the 28 characters that count, in their plain spelling.
/// InvalidValue, field "recoveryCode", argument "symbol" (a character that cannot occur), "length" (not 32 characters),
/// or "check" (a slip: the check group does not fit).
[[nodiscard]] Result<Secret> readRecoveryCode(const Secret &typed);

} // namespace oyako::store
