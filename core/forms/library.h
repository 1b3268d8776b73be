// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/forms/definition.h"

#include <memory>

namespace oyako::forms {

/// The ids of the forms that travel inside the program, sorted: "antenatal-visit", "checkup-01m" …
[[nodiscard]] QStringList builtInForms();

/// A built-in form, read once per process and then shared; safe from any thread. NotFound (field: "form", argument: the
/// id) when there is none.
[[nodiscard]] Result<std::shared_ptr<const Form>> builtInForm(const QString &id);

/// Whether this is one of them, and not a form from elsewhere that bears its name.
[[nodiscard]] bool isBuiltIn(const Form &form);

} // namespace oyako::forms
