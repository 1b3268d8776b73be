// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/paint/paper_bundle.h"
#include "ui/widgets/place.h"

namespace oyako::ui {

/// The kinds of paper offered; anything else may be typed.
[[nodiscard]] QStringList paperTypes();

/// Something a paper can be for: an application or an appointment that still stands.
struct PaperPurpose {
    RecordId record;
    QString words;
};
[[nodiscard]] QList<PaperPurpose> purposes(const Context &context);

/// The names of all a paper is kept for: 「花子・太郎」, 「家族」.
[[nodiscard]] QString ownersOf(const records::Document &paper, const RecordId &owner, const Context &context);

/// What there is to say of a paper under its title, a line each.
[[nodiscard]] QStringList factsOf(const book::Stored<records::Document> &paper, const Context &context);

/// The words of the index page in front of a set of papers.
[[nodiscard]] paint::BundleWords bundleWords(const Context &context);

/// Why a file could not be taken in; more exact than text::sentence() where the reason is known.
[[nodiscard]] QString refusalOf(const Error &error);

} // namespace oyako::ui
