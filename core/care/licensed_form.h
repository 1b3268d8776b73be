// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/definition.h"

#include "core/base/result.h"

#include <memory>

/// Instruments whose wording belongs to others (EPDS, 育児支援チェックリスト, MIBS-J, M-CHAT). The program brings their
/// structure, scores and follow-up rules; an institution takes in the text it is licensed to use as a form of the same
/// canonical url or id, with the same linkIds.
namespace oyako::care {

/// The ids of the built-in structures: "epds" …
[[nodiscard]] const QStringList &licensedForms();

/// A form taken in that is the text of such an instrument keeps its wording and gets the program's scores, follow-ups
/// and care for what is sensitive; any other form comes back as it is. BadForm (field: linkId, argument:
/// "other_structure") when a scored item of the instrument is missing or has another number of options: its score would
/// be wrong.
[[nodiscard]] Result<std::shared_ptr<const forms::Form>> withRules(std::shared_ptr<const forms::Form> form);

} // namespace oyako::care
