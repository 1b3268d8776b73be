// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/page.h"
#include "core/pages/whole_book.h"
#include "ui/widgets/place.h"
#include "ui/widgets/print_dialog.h"

class QCheckBox;
class QComboBox;

namespace oyako::ui {

class InlineMessage;

/// 「手帳をまるごと印刷」: which parts of a person's handbook, on which paper; then the pages are shown before anything
/// is printed or saved. Opened with open(), never exec(); deletes itself.
class BookPrintDialog final : public PrintDialog {
    Q_OBJECT

public:
    BookPrintDialog(const Context &context, const RecordId &person, QWidget *parent);

    /// The pages as they are chosen now. MissingValue (field: "parts") when no part is.
    [[nodiscard]] Result<pages::Document> document() const;
    void chooseOnly(pages::BookPart part);
    /// Shows the pages; says why and answers nullptr when there are none.
    PrintPreview *preview() override;

private:
    void addParts();
    void addPaper();

    struct Part {
        pages::BookPart part;
        QCheckBox *box;
    };

    Context m_context;
    RecordId m_person;
    QList<Part> m_parts;
    QComboBox *m_paper;
    QCheckBox *m_emptyPages;
    QCheckBox *m_sensitive;
    InlineMessage *m_message;
};

} // namespace oyako::ui
