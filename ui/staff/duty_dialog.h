// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/pin_guard.h"
#include "core/clinic/staff.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace oyako::ui {

class FieldRow;
class InlineMessage;
class InlineProgress;
class PassphraseField;

/// F12: somebody else takes over, by PIN after their first login of this sitting, else by passphrase. Opened with
/// open(), never exec(). Accepted: the book's author has changed.
class DutyDialog final : public QDialog {
    Q_OBJECT

public:
    /// Book and guard outlive the dialog.
    DutyDialog(book::Book &book, clinic::PinGuard &guard, QWidget *parent);

    void choose(const RecordId &staff);
    [[nodiscard]] bool asksForPin() const;
    [[nodiscard]] PassphraseField *field() const { return m_secret; }
    [[nodiscard]] QString message() const;
    void takeOver();

private:
    void addPeople();
    void showWay();
    void answered(const RecordId &staff, const Result<void> &checked);
    void finish(const Result<void> &done);
    [[nodiscard]] RecordId chosen() const;

    book::Book &m_book;
    clinic::PinGuard &m_guard;
    QList<clinic::Staff> m_staff;
    QComboBox *m_who;
    PassphraseField *m_secret;
    FieldRow *m_secretRow;
    InlineMessage *m_message;
    InlineProgress *m_progress;
    QPushButton *m_take;
};

} // namespace oyako::ui
