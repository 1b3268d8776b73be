// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/definition.h"

namespace oyako::forms {

/// Who has to be worked out anew when the answer of an item changes. Computed once per form.
struct Dependencies {
    QList<QList<ItemIndex>> users; ///< Per item: items whose enablement or calculated value looks at it.
    QList<ItemIndex> wholeUsers;   ///< Items whose expression may look at any answer.
    /// Per item: the launch contexts its enablement, initial or calculated value rests on, also by way of other items.
    /// Empty for a form that declares none.
    QList<QSet<QString>> contexts;

    [[nodiscard]] static Dependencies of(const Form &form);
};

/// Items whose values the expression certainly adds up (sum(), avg()) because a plain path names them: `item`,
/// `answer`, `value`, `where(linkId='…')`, `descendants()` from %resource on. What a path with other filters picks
/// cannot be told before it is run.
[[nodiscard]] QSet<ItemIndex> addedUp(const fhirpath::Expression &expression, const Form &form);

} // namespace oyako::forms
