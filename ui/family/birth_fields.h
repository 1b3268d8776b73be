// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/person.h"

#include <QWidget>

namespace oyako::ui {

class FieldRow;
class NumberField;

/// How far a child was carried and what it weighed when it was born. All of it may stay blank; corrected age and the
/// charts for children born early need the weeks.
class BirthFields final : public QWidget {
    Q_OBJECT

public:
    explicit BirthFields(QWidget *parent = nullptr);

    void setChild(const records::Person &child);
    /// Writes what is typed; days left blank are none. Where the weeks or the day of birth are others than in `before`,
    /// the due date follows them.
    void write(const records::Person &before, records::Person &child) const;
    /// Complains at the field that cannot be kept, and gives it the keyboard.
    [[nodiscard]] bool accept();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<int> gestationalDays() const;

    NumberField *m_weeks;
    NumberField *m_days;
    NumberField *m_weight;
    FieldRow *m_weeksRow;
    FieldRow *m_daysRow;
    FieldRow *m_weightRow;
};

} // namespace oyako::ui
