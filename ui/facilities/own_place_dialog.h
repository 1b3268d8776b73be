// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "ui/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace oyako::ui {

class MunicipalityField;

using StoredFacility = book::Stored<records::Facility>;

/// A place the family writes down itself, new (empty id) or to change. Days and hours are words, kept as typed.
class OwnPlaceDialog final : public RecordDialog {
    Q_OBJECT

public:
    OwnPlaceDialog(const Context &context, const StoredFacility &place, QWidget *parent);

Q_SIGNALS:
    /// Its id, once it is in the book.
    void written(const oyako::RecordId &place);

protected:
    bool check() override;
    Result<void> write() override;

private:
    [[nodiscard]] records::Facility typed() const;

    StoredFacility m_place;
    QLineEdit *m_name;
    QLineEdit *m_kana;
    QComboBox *m_kind;
    MunicipalityField *m_municipality;
    QLineEdit *m_address;
    QLineEdit *m_phone;
    QPlainTextEdit *m_hours;
    QPlainTextEdit *m_words;
    FieldRow *m_nameRow;
    FieldRow *m_municipalityRow;
};

} // namespace oyako::ui
