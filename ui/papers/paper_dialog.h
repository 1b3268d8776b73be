// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace oyako::ui {

class DateField;

/// What the family writes about a paper: title, kind, whose, days, programme, keywords, notes.
class PaperDialog final : public RecordDialog {
    Q_OBJECT

public:
    PaperDialog(const Context &context, const book::Stored<records::Document> &paper, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    [[nodiscard]] book::Stored<records::Document> typed() const;
    void addWhose();
    void addFor();
    void addDays();

    book::Stored<records::Document> m_paper;
    QLineEdit *m_title;
    QComboBox *m_type;
    QComboBox *m_whose;
    QComboBox *m_for;
    DateField *m_received;
    DateField *m_deadline;
    DateField *m_validUntil;
    DateField *m_shredOn;
    QLineEdit *m_programme;
    QLineEdit *m_keywords;
    QPlainTextEdit *m_note;
    FieldRow *m_titleRow;
};

} // namespace oyako::ui
