// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/record_dialog.h"

#include <QList>

namespace oyako::ui {

class FieldRow;
class NumberField;

/// In which month children are invited to each checkup, counted from the month of birth.
class InvitationDialog final : public RecordDialog {
    Q_OBJECT

public:
    InvitationDialog(const Context &context, QWidget *parent);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;
    [[nodiscard]] QString savedSentence() const override;

private:
    struct Choice {
        QString occasion;
        NumberField *months;
        FieldRow *row;
    };
    QList<Choice> m_choices;
};

} // namespace oyako::ui
