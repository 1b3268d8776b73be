// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/circumstances.h"
#include "ui/widgets/record_dialog.h"

class QCheckBox;

namespace oyako::ui {

class DateField;

/// Past diseases and reasons that change what the schedule says of a person, each to be ticked.
class FactsDialog final : public RecordDialog {
    Q_OBJECT

public:
    FactsDialog(const Context &context, const RecordId &person, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    struct Row {
        QString key;
        QCheckBox *box;
        DateField *since; ///< nullptr where the schedule asks for no day.
    };
    void addFact(const care::ScheduleFact &fact);
    [[nodiscard]] QList<care::ScheduleFact> typed() const;

    RecordId m_person;
    QList<Row> m_rows;
};

} // namespace oyako::ui
