// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace oyako::ui {

class DateField;
class MunicipalityField;

/// The booklet the city issued: its number, when and where, and which edition it is. The edition decides which pages
/// and questions there are.
class HandbookDialog final : public RecordDialog {
    Q_OBJECT

public:
    /// A booklet without an id is a new one of `booklet.person`.
    HandbookDialog(const Context &context, const book::Stored<records::Handbook> &booklet, QWidget *parent);

protected:
    bool check() override;
    Result<void> write() override;

private:
    void build();
    void nameEditions();
    [[nodiscard]] records::Handbook typed() const;

    book::Stored<records::Handbook> m_booklet;
    QLineEdit *m_number;
    DateField *m_issuedOn;
    MunicipalityField *m_municipality;
    QComboBox *m_edition;
    FieldRow *m_municipalityRow = nullptr;
};

} // namespace oyako::ui
