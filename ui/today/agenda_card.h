// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "ui/text/dates.h"
#include "ui/widgets/card.h"
#include "ui/widgets/person_face.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class FlowRow;

/// One thing to do: for whom, what, when and where, and one button that starts doing it. 「なぜ?」 opens the rule
/// below.
class AgendaCard final : public Card {
    Q_OBJECT

public:
    /// `face` may be empty: something of the whole family.
    AgendaCard(const agenda::GroupedItem &item, const std::optional<PersonFace> &face, const QDate &today,
               const text::Speech &speech, QWidget *parent = nullptr);

    /// Puts the keyboard on the main button.
    void takeFocus();

Q_SIGNALS:
    void startRequested();  ///< The main button.
    void noteRequested();   ///< Note or change the appointment.
    void formRequested();   ///< Write the questionnaire for the appointment.
    void papersRequested(); ///< Gather what to take along to the appointment.
    void doneRequested();
    void snoozeRequested();
    void notForUsRequested();

private:
    void addWords(QVBoxLayout *column, const agenda::GroupedItem &item, const QDate &today, const text::Speech &speech);
    void addButtons(FlowRow *row, const agenda::GroupedItem &item);
    void toggleWhy();

    QString m_why;
    QLabel *m_whyLabel;
    QPushButton *m_main = nullptr;
};

} // namespace oyako::ui
