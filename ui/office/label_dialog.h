// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"
#include "core/pages/address_labels.h"
#include "ui/widgets/place.h"
#include "ui/widgets/print_dialog.h"

class QComboBox;

namespace oyako::ui {

class NumberField;

/// Address labels for the families of a list: one for each child, on sheets that may be partly used.
class LabelDialog final : public PrintDialog {
    Q_OBJECT

public:
    LabelDialog(const Context &context, office::ListRequest request, QList<office::ListRow> rows, QWidget *parent);

    [[nodiscard]] pages::Document document() const;
    PrintPreview *preview() override;

private:
    [[nodiscard]] pages::LabelSheet sheet() const;
    [[nodiscard]] QString addressee(const QString &name) const;
    /// Stickers of the first sheet that are used up.
    [[nodiscard]] int usedUp() const;

    Context m_context;
    office::ListRequest m_request;
    QList<office::ListRow> m_rows;
    QComboBox *m_sheet;
    QComboBox *m_honorific;
    NumberField *m_first;
};

} // namespace oyako::ui
