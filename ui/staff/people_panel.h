// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/staff.h"
#include "ui/staff/staff_dialogs.h"
#include "ui/widgets/place.h"

class QPushButton;
class QComboBox;
class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;

/// Who works here, and what is done about it: adding, retiring, passphrase and PIN. Everybody sees the list; what they
/// may not do is not offered.
class PeoplePanel final : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePanel(const Context &context, QWidget *parent = nullptr);

    void refresh();
    void add();

private:
    [[nodiscard]] QWidget *cardOf(const clinic::Staff &staff, bool administers);
    void addButtons(const clinic::Staff &staff, bool administers, QLayout &row);
    void askSecret(const clinic::Staff &staff, SecretDialog::Secret what);
    void retire(const clinic::Staff &staff, QPushButton *button);
    void changeDuty(const RecordId &staff, records::Duty duty);
    void tell(const Result<void> &done, const QString &sentence);

    Context m_context;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    QComboBox *m_minutes;
    InlineMessage *m_message;
    RecordId m_asked; ///< Whose retirement was pressed once.
};

} // namespace oyako::ui
