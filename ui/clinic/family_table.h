// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/family_answers.h"
#include "ui/text/dates.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

/// What the family answered at home, beside the form's own wording. Answers that ask for attention are marked;
/// sensitive ones are counted and shown only when asked for.
class FamilyTable final : public QWidget {
    Q_OBJECT

public:
    FamilyTable(clinic::FamilyAnswers answers, const text::Speech &speech, QWidget *parent = nullptr);

    /// Shows the sensitive answers too.
    void reveal();
    void setMayReveal(bool may);
    [[nodiscard]] int rows() const { return m_rows; }

Q_SIGNALS:
    void revealRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addAnswer(const clinic::FamilyAnswer &answer);

    clinic::FamilyAnswers m_answers;
    text::Speech m_speech;
    QVBoxLayout *m_column;
    QPushButton *m_reveal = nullptr;
    int m_rows = 0;
};

/// An answer in the words of the form.
[[nodiscard]] QString answerText(const forms::Item &item, const QList<forms::Value> &values,
                                 const text::Speech &speech);

} // namespace oyako::ui
