// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/change_set.h"
#include "core/records/person.h"
#include "core/records/pregnancy.h"
#include "ui/text/dates.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QStackedWidget;
class QComboBox;

namespace oyako::ui {

class DateField;
class FieldRow;
class MunicipalityField;
class NumberField;

/// Herself, her partner, and where they live. Only her name is needed.
class FirstRunFamily final : public QWidget {
    Q_OBJECT

public:
    FirstRunFamily(const QDate &today, const text::Speech &speech, QWidget *parent = nullptr);

    [[nodiscard]] bool accept();
    [[nodiscard]] records::Person mother() const;
    /// Without a name: no partner.
    [[nodiscard]] records::Person partner() const;
    [[nodiscard]] QString municipality() const;

Q_SIGNALS:
    /// Enter in the last field.
    void entered();

private:
    QLineEdit *m_familyName;
    QLineEdit *m_givenName;
    QLineEdit *m_familyKana;
    QLineEdit *m_givenKana;
    DateField *m_birthDate;
    QLineEdit *m_partnerName;
    MunicipalityField *m_municipality;
    FieldRow *m_nameRow;
    FieldRow *m_birthRow;
    FieldRow *m_municipalityRow;
};

/// What there is to write about: a baby on the way, a child already born, or nothing yet.
class FirstRunChild final : public QWidget {
    Q_OBJECT

public:
    FirstRunChild(const QDate &today, const text::Speech &speech, QWidget *parent = nullptr);

    [[nodiscard]] bool accept();
    /// Nothing unless a baby is on the way.
    [[nodiscard]] std::optional<records::Pregnancy> pregnancy() const;
    /// Nothing unless a child is born already.
    [[nodiscard]] std::optional<records::Person> child() const;

private:
    enum Choice { Expecting, Born, Later };
    [[nodiscard]] QWidget *expectingPart();
    [[nodiscard]] QWidget *bornPart();
    void showDueDate();
    [[nodiscard]] QDate dueDate() const;
    [[nodiscard]] bool askedAboutDueDate();

    QDate m_today;
    QDate m_asked; ///< The due date that was asked about.
    text::Speech m_speech;
    QButtonGroup *m_choice;
    QStackedWidget *m_parts;
    DateField *m_lastPeriod;
    DateField *m_dueDate;
    QComboBox *m_fetuses;
    FieldRow *m_lastPeriodRow;
    FieldRow *m_dueDateRow;
    QLineEdit *m_childName;
    QLineEdit *m_childKana;
    DateField *m_childBirth;
    QComboBox *m_childSex;
    FieldRow *m_childBirthRow;
};

/// Everything of both pages as one step for the book: the persons, the pregnancy, one handbook for each expected child.
[[nodiscard]] book::ChangeSet familyChanges(const Clock &clock, records::Person mother, records::Person partner,
                                            const std::optional<records::Pregnancy> &pregnancy,
                                            std::optional<records::Person> child);

} // namespace oyako::ui
