// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/records/facility_records.h"
#include "ui/widgets/record_dialog.h"

class QLineEdit;

namespace oyako::ui {

class DateField;

/// What a person says of a list of places that is in the book: its name, where it comes from, of which day it is. Its
/// places stay as they are.
class ListDialog final : public RecordDialog {
    Q_OBJECT

public:
    ListDialog(const Context &context, const book::Stored<records::FacilityList> &list, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    book::Stored<records::FacilityList> m_list;
    QLineEdit *m_title;
    QLineEdit *m_credit;
    DateField *m_asOf;
    FieldRow *m_titleRow;
};

} // namespace oyako::ui
