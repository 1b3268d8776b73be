// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"
#include "core/pages/page.h"
#include "ui/widgets/place.h"

namespace oyako::ui {

class PrintPreview;

/// Pages made for the children of a list.
struct ListPrint {
    pages::Document document;
    QString fileName; ///< Proposed when they are saved, without ending; names no person.
    QString purpose;  ///< The stable word of the access log: "labels", "letters", "sheets".
    office::ListRequest request;
    QList<office::ListRow> rows; ///< Whom they are for.
};

/// Shows the pages before they are printed or saved. Once they are, it is noted in the access log and said at the foot
/// of the window; where it cannot be noted, why. Opened already.
PrintPreview *previewOfList(const Context &context, const ListPrint &print, QWidget *parent);

} // namespace oyako::ui
