// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"
#include "core/pages/letter.h"
#include "ui/widgets/place.h"
#include "ui/widgets/print_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace oyako::ui {

class InlineMessage;

/// Letters to the families of a list: kind and short words to change, kept for the office, one sheet a child.
class LetterDialog final : public PrintDialog {
    Q_OBJECT

public:
    LetterDialog(const Context &context, office::ListRequest request, QList<office::ListRow> rows, QWidget *parent);

    [[nodiscard]] pages::Document document() const;
    /// Keeps the wording and shows the sheets; nullptr when it could not be kept.
    PrintPreview *preview() override;

private:
    [[nodiscard]] QString key(const char *part) const;
    [[nodiscard]] QString kept(const char *part, const QString &usual) const;
    [[nodiscard]] QString usualTitle() const;
    [[nodiscard]] QString usualBody() const;
    [[nodiscard]] pages::Letter letterFor(const office::ListRow &row) const;
    [[nodiscard]] Result<void> keep();

    Context m_context;
    office::ListRequest m_request;
    QList<office::ListRow> m_rows;
    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    QPlainTextEdit *m_sender;
    InlineMessage *m_message;
};

} // namespace oyako::ui
