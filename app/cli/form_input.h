// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/forms/response.h"

#include <memory>

namespace oyako::cli {

/// Whether the command line names a form: --form ID, or a file as the first word.
[[nodiscard]] bool namesForm(const Invocation &invocation);

/// The form of --form, or of the file that is the first word.
[[nodiscard]] Result<std::shared_ptr<const forms::Form>> readForm(const Invocation &invocation);

/// A new session, or one filled from --answers: a QuestionnaireResponse, or {"linkId": value}.
[[nodiscard]] Result<forms::ReadResponse> readSession(const Invocation &invocation);

} // namespace oyako::cli
