// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/book/book.h"
#include "core/pages/form_fields.h"

#include <optional>

namespace oyako::cli {

/// The paper size of an option ("A4", "A5", "A6"), nothing where it is not given; InvalidValue (field: the option).
[[nodiscard]] Result<std::optional<pages::Size>> paperSizeOf(const Invocation &invocation, const QString &option);

/// Language and words of a print by --lang.
[[nodiscard]] pages::FormPrint printOf(const Invocation &invocation);

/// The whole handbook of --person: --parts cover,pregnancy,birth,growing,curves,vaccinations, --filled-only,
/// --sheet A4|A5 with several pages on one sheet, --booklet folded in the middle. UnknownRecord or InvalidValue name
/// the option.
[[nodiscard]] Result<pages::Document> bookDocument(const Invocation &invocation, const book::Book &book);

/// The same as a PDF at `path`; the number of its pages.
[[nodiscard]] Result<int> writeBookPdf(const Invocation &invocation, const book::Book &book, const QString &path);

} // namespace oyako::cli
