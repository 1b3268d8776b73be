// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/checkup_sheet.h"
#include "core/clinic/growth_hint.h"
#include "core/growth/remark.h"
#include "ui/text/dates.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class Badge;
class ChoiceKeys;
class ItemEditor;
class NumberField;

/// One question of the sheet: its words, where it is answered, and beside it what is worth knowing: the last value and
/// scores, a question about an odd value, what was found, the mark of an answer that was filled in by one key.
class SheetRow final : public QWidget {
    Q_OBJECT

public:
    struct Place {
        QDate today;
        text::Speech speech;
        bool stacked = false; ///< Words above the field: in the narrow strip at the head.
    };

    SheetRow(const clinic::CheckupSheet &sheet, forms::NodeId node, const Place &place, QWidget *parent = nullptr);

    [[nodiscard]] forms::NodeId node() const { return m_node; }
    [[nodiscard]] const forms::Item &item() const { return m_item; }
    /// Where the keyboard goes; the button that shows a sensitive question while it is hidden.
    [[nodiscard]] QList<QWidget *> stops() const;
    [[nodiscard]] NumberField *number() const { return m_number; }
    [[nodiscard]] ChoiceKeys *choice() const { return m_choice; }
    [[nodiscard]] QLineEdit *note() const { return m_note; }
    [[nodiscard]] bool isAcceptable() const;

    /// Shows what the sheet says now.
    void refresh(const clinic::CheckupSheet &sheet);
    /// A sensitive question becomes answerable.
    void reveal(const clinic::CheckupSheet &sheet);
    void setMayReveal(bool may);
    void setHint(const QString &words);
    /// Asks about the value; a suggestion is offered beside.
    void ask(const QString &question, const QString &suggestion);
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    void answered(int node, const QList<oyako::forms::Value> &values);
    void noted(int node, const QString &note);
    void revealRequested(int node);
    void suggestionTaken(int node);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const clinic::CheckupSheet &sheet, const Place &place);
    [[nodiscard]] bool isMeasured() const;
    void showBeside();
    void addEditor();
    void addNote();
    void addRemarks(bool mayNote);
    void showNote(const clinic::CheckupSheet &sheet);

    const forms::Item &m_item;
    forms::NodeId m_node;
    Place m_place;
    QLabel *m_label;
    QVBoxLayout *m_fields;
    QWidget *m_beside;
    QPushButton *m_reveal = nullptr;
    ChoiceKeys *m_choice = nullptr;
    ItemEditor *m_editor = nullptr;
    NumberField *m_number = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_question = nullptr;
    QPushButton *m_suggestion = nullptr;
    Badge *m_filled = nullptr;
};

} // namespace oyako::ui
