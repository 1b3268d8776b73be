// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/staff.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace oyako::ui {

class FieldRow;
class PassphraseField;

/// Somebody new: name, profession, what they may do, and a passphrase they choose themselves.
class StaffDialog final : public RecordDialog {
    Q_OBJECT

public:
    StaffDialog(const Context &context, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;
    [[nodiscard]] QString savedSentence() const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_kana;
    QLineEdit *m_profession;
    QComboBox *m_duty;
    PassphraseField *m_first;
    PassphraseField *m_second;
    FieldRow *m_nameRow;
    FieldRow *m_firstRow;
    FieldRow *m_secondRow;
};

/// A new secret of one member, typed twice: the passphrase, or the PIN.
class SecretDialog final : public RecordDialog {
    Q_OBJECT

public:
    enum class Secret { Passphrase, Pin };
    SecretDialog(const Context &context, const clinic::Staff &staff, Secret what, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;

private:
    RecordId m_staff;
    Secret m_what;
    PassphraseField *m_first;
    PassphraseField *m_second;
    FieldRow *m_firstRow;
    FieldRow *m_secondRow;
};

} // namespace oyako::ui
