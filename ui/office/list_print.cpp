// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/list_print.h"

#include "core/book/book.h"
#include "core/office/list_note.h"
#include "ui/text/errors.h"
#include "ui/widgets/print_preview.h"

namespace oyako::ui {

PrintPreview *previewOfList(const Context &context, const ListPrint &print, QWidget *parent)
{
    auto *preview = new PrintPreview(print.document, {.fileName = print.fileName}, parent);
    QObject::connect(
        preview, &PrintPreview::printedOrSaved, parent,
        [context, request = print.request, purpose = print.purpose, rows = print.rows](const QString &sentence) {
            const auto noted = office::noteList(context.book, book::Access::Print, request, purpose, rows);
            context.navigator.say(noted ? sentence : text::sentence(noted.error()));
        });
    preview->open();
    return preview;
}

} // namespace oyako::ui
