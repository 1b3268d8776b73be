// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/widgets/place.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace oyako::ui {

class FieldRow;
class InlineMessage;

/// A sheet to write one record: a column of fields, what is wrong beside the field it concerns, one main button. Opened
/// with open(), never exec(). Escape closes a sheet nobody wrote on; else what was typed is only lost at the second
/// Escape or with the button.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    RecordDialog(const Context &context, const QString &title, QWidget *parent);

    /// Escape, or the window's own cross.
    void reject() override;

Q_SIGNALS:
    /// The disk said yes.
    void saved();

protected:
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    FieldRow *addField(const QString &label, QWidget *field, const QString &hint = {});
    /// Two fields side by side.
    void addPair(QWidget *left, QWidget *right);

    /// Says what is missing beside the fields; true when everything can be saved. Where it cannot, the first field
    /// that is complained about, or holds what is no answer, gets the keyboard.
    [[nodiscard]] virtual bool check() = 0;
    /// For check(): asks about what is odd, once for the same questions; true when there are none or they were asked
    /// before. Saving a second time is the answer, or pressing the other button that is named.
    [[nodiscard]] bool askOnce(const QStringList &questions, const QString &button = {});
    /// Writes it. The sentence said afterwards is savedSentence().
    [[nodiscard]] virtual Result<void> write() = 0;
    [[nodiscard]] virtual QString savedSentence() const;

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    /// Fields first, then saving, then cancelling; the first field has the keyboard.
    void orderTabs();
    /// False when nothing is complained about.
    bool goToFault();
    void showWhole(const QWidget *field);
    /// What all fields hold.
    [[nodiscard]] QStringList contents() const;

    Context m_context;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QStringList m_atFirst; ///< contents() when the sheet was opened.
    bool m_sized = false;
    QStringList m_questions; ///< Asked last by askOnce().
    QStringList m_asked; ///< contents() when Escape was last asked about; what is typed after that is asked about anew.
};

} // namespace oyako::ui
