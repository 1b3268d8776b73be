// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"

#include <QStringList>

namespace oyako::ui {

/// The sheet with a recovery code in the language of the moment, for PrintPreview. `groups`: the code in groups of
/// four, in order. Nothing on the sheet names a person, and it is never written to a file.
[[nodiscard]] pages::Document recoveryPaper(const QStringList &groups);

} // namespace oyako::ui
