// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/records/family_records.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace oyako::programs {
struct Procedure;
}

namespace oyako::ui {

class DateField;
class PersonBox;

/// An application to write down or to correct; its steps are written one by one (StepDialog).
class ApplicationDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// A new one where `application` has no id; it begins as 準備中.
    ApplicationDialog(const Context &context, const book::Stored<records::Application> &application, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    void addProcedures();
    void takeProcedure();
    /// Whom a procedure is about: a child for what is a child's, else the mother.
    void proposePerson(const programs::Procedure &procedure);
    [[nodiscard]] records::Application typed() const;

    book::Stored<records::Application> m_application;
    QComboBox *m_procedure;
    QLineEdit *m_title;
    PersonBox *m_person;
    QLineEdit *m_office;
    DateField *m_nextCheck;
    QLineEdit *m_months;
    DateField *m_paidFrom;
    DateField *m_paidUntil;
    QLineEdit *m_note;
    FieldRow *m_titleRow;
    FieldRow *m_monthsRow;
};

/// "4, 8, 12" → 4, 8, 12; nothing where a part is no month.
[[nodiscard]] std::optional<QList<int>> readMonths(const QString &text);

} // namespace oyako::ui
