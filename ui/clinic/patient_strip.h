// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/family_answers.h"
#include "core/clinic/finding.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

class QBoxLayout;

namespace oyako::ui {

/// Who the sheet is about, so that nobody is mixed up: colour, name, kana, sex, birthday, age, corrected age where it
/// counts, others of the same name with their birthdays, and what the family brought.
class PatientStrip final : public Card {
    Q_OBJECT

public:
    struct About {
        clinic::StoredPerson child;
        QList<clinic::StoredPerson> namesakes;
        std::optional<clinic::FamilyAnswers> brought; ///< Of the checkup that is open.
        QString brings;                               ///< Its questionnaire is expected: the checkup has one.
    };

    PatientStrip(const Context &context, const About &about, QWidget *parent = nullptr);

    /// Adds a control behind what the family brought.
    void addAction(QWidget *control);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addWords(const Context &context, const About &about, QBoxLayout *words);
    void addBrought(const About &about);

    QBoxLayout *m_lines;
    QWidget *m_end; ///< What the family brought, and controls: in as many lines as they need.
};

} // namespace oyako::ui
