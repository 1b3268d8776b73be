// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/widgets/record_dialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace oyako::ui {

class DateField;

using StoredNote = book::Stored<records::FacilityNote>;

/// What one dialog writes into the family's page on a place. A page that is not in the book yet has an empty id.
class FacilityNoteDialog : public RecordDialog {
    Q_OBJECT

public:
    FacilityNoteDialog(const Context &context, const QString &title, const StoredNote &note, QWidget *parent);

protected:
    Result<void> write() final;
    /// The page with what was typed.
    [[nodiscard]] virtual records::FacilityNote typed() const = 0;
    [[nodiscard]] const records::FacilityNote &before() const { return m_note.value; }

private:
    StoredNote m_note;
};

/// How much the place is wished for, 指数 and anything else.
class WishDialog final : public FacilityNoteDialog {
    Q_OBJECT

public:
    WishDialog(const Context &context, const StoredNote &note, QWidget *parent);

protected:
    bool check() override;
    [[nodiscard]] records::FacilityNote typed() const override;

private:
    QLineEdit *m_wish;
    QLineEdit *m_points;
    QPlainTextEdit *m_words;
    FieldRow *m_wishRow;
};

/// One visit: when, who, what was seen.
class VisitNoteDialog final : public FacilityNoteDialog {
    Q_OBJECT

public:
    /// `index`: the visit to change, −1 for a new one.
    VisitNoteDialog(const Context &context, const StoredNote &note, qsizetype index, QWidget *parent);

protected:
    bool check() override;
    [[nodiscard]] records::FacilityNote typed() const override;

private:
    qsizetype m_index;
    DateField *m_date;
    QLineEdit *m_who;
    QPlainTextEdit *m_words;
    FieldRow *m_dateRow;
};

/// One deadline, which the list of what to do shows.
class DeadlineDialog final : public FacilityNoteDialog {
    Q_OBJECT

public:
    /// `index`: the deadline to change, −1 for a new one.
    DeadlineDialog(const Context &context, const StoredNote &note, qsizetype index, QWidget *parent);

protected:
    bool check() override;
    [[nodiscard]] records::FacilityNote typed() const override;

private:
    qsizetype m_index;
    QLineEdit *m_title;
    DateField *m_date;
    QCheckBox *m_done;
    FieldRow *m_titleRow;
    FieldRow *m_dateRow;
};

} // namespace oyako::ui
