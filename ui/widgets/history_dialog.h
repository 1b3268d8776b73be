// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

#include <QDialog>

class QVBoxLayout;

namespace oyako::ui {

/// Every revision of a record: when, what was done, which fields changed; one click goes back to an earlier one.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(const Context &context, const RecordId &record, QWidget *parent);

private:
    void fill();
    void goBackTo(int version);

    Context m_context;
    RecordId m_record;
    QVBoxLayout *m_entries;
};

} // namespace oyako::ui
