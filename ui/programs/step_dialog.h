// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/records/family_records.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QListWidget;
class QLineEdit;

namespace oyako::ui {

class DateField;

/// What happened next to an application: only what may follow is offered.
class StepDialog final : public RecordDialog {
    Q_OBJECT

public:
    StepDialog(const Context &context, const book::Stored<records::Application> &application, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    void addPapers();
    [[nodiscard]] records::ApplicationStep typed() const;

    book::Stored<records::Application> m_application;
    QComboBox *m_status;
    DateField *m_date;
    DateField *m_nextCheck;
    QLineEdit *m_note;
    QListWidget *m_papers = nullptr;
    FieldRow *m_dateRow;
};

} // namespace oyako::ui
