// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace oyako::ui {

class DateField;
class TimeField;

/// When and where, what to bring, and which questionnaire: noted beside the agenda item it is for, whose own
/// questionnaire is proposed. One that is kept can be called off here; what
/// the facility asks for that by its fee card is said before.
class AppointmentDialog final : public RecordDialog {
    Q_OBJECT

public:
    AppointmentDialog(const Context &context, const book::Stored<records::Appointment> &appointment, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    void addQuestionnaires();
    void addCallOff();
    /// Whose it is, where no item of the agenda says so.
    void addPersons();
    void callOff();
    [[nodiscard]] records::Appointment typed() const;
    [[nodiscard]] QString chosenForm() const;

    book::Stored<records::Appointment> m_appointment;
    QLineEdit *m_title;
    QComboBox *m_person;
    DateField *m_date;
    TimeField *m_time;
    QLineEdit *m_place;
    QLineEdit *m_phone;
    QLineEdit *m_bring;
    QLineEdit *m_note;
    QComboBox *m_form;
    QString m_proposedForm; ///< What belongs to such visits.
    FieldRow *m_titleRow;
    FieldRow *m_dateRow;
    FieldRow *m_timeRow;
};

} // namespace oyako::ui
