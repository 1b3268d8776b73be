// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/care/birth.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace oyako::ui {

class DateField;
class NumberField;
class TimeField;

/// The end of a pregnancy, for one or several fetuses: a birth opens each child in one step; a loss is written down in
/// plain words and nothing else is asked.
class DeliveryDialog final : public RecordDialog {
    Q_OBJECT

public:
    enum class About { Birth, Loss };

    DeliveryDialog(const Context &context, const book::Stored<records::Pregnancy> &pregnancy, About about,
                   QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;
    [[nodiscard]] QString savedSentence() const override;

private:
    struct Part {
        int fetus;
        QComboBox *outcome;
        DateField *date;
        TimeField *time;
        QComboBox *sex;
        QLineEdit *givenName;
        QLineEdit *givenKana;
        NumberField *weight;
        NumberField *length;
        NumberField *head;
        FieldRow *dateRow;
        FieldRow *timeRow;
    };

    void addPart(int fetus, bool isOneOfSeveral);
    void addBirthFields(Part &part);
    [[nodiscard]] std::optional<care::Delivery> typed(const Part &part) const;

    book::Stored<records::Pregnancy> m_pregnancy;
    About m_about;
    QList<Part> m_parts;
};

} // namespace oyako::ui
