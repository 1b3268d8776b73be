// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace oyako::ui {

class DateField;

/// A new pregnancy, or a due date that the clinic changed: the old ones stay in the history with what they rested on.
class DueDateDialog final : public RecordDialog {
    Q_OBJECT

public:
    DueDateDialog(const Context &context, const book::Stored<records::Pregnancy> &pregnancy, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    void build();
    [[nodiscard]] records::Pregnancy typed() const;

    book::Stored<records::Pregnancy> m_pregnancy;
    DateField *m_lastPeriod;
    DateField *m_dueDate;
    QComboBox *m_basis;
    QSpinBox *m_fetuses;
    QLineEdit *m_facility;
    FieldRow *m_dueRow = nullptr;
};

} // namespace oyako::ui
