// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/person.h"
#include "ui/widgets/place.h"

class QComboBox;
class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace oyako::ui {

class BirthFields;
class DateField;
class FieldRow;
class InlineMessage;
class MunicipalityField;
class Page;

/// A member of the family: adding one, and correcting what is known of one. What is typed keeps itself as a draft.
class FamilyPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"family"};

    explicit FamilyPlace(const Context &context, QWidget *parent = nullptr);
    ~FamilyPlace() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    /// `person`: whose page; nobody: somebody new. Of somebody new `argument` "partner" says who it is, and with the
    /// section "new" it is what was searched for before (clinic::personFromSearch()).
    void open(const Destination &destination) override;
    void refresh() override;

private:
    void build();
    void addButtons(QVBoxLayout *column);
    /// Who this is, and of a mother the way to her pregnancy.
    void addStrip(QVBoxLayout *column);
    void openPerson(const Destination &destination);
    [[nodiscard]] bool isChild() const;
    /// Somebody new as far as it is known beforehand.
    [[nodiscard]] records::Person newPerson(const Destination &destination) const;
    /// Leaves without saving: somebody new is not kept as a draft either.
    void leave();
    /// While somebody is added: the way to those already here.
    void addWhoIsHere(QVBoxLayout *column);
    /// The family name most likely shared by somebody new.
    [[nodiscard]] QString usualFamilyName() const;
    void goToAdded(const RecordId &person);
    void fill(const records::Person &person);
    [[nodiscard]] records::Person typed() const;
    [[nodiscard]] bool accept();
    void save();
    [[nodiscard]] int nextColour() const;
    void scheduleDraft();
    void saveDraft();
    void restoreDraft();
    [[nodiscard]] QString draftKey() const;

    Context m_context;
    RecordId m_person;
    records::Person m_stored;
    int m_version = 0;
    bool m_dirty = false;
    Page *m_page = nullptr;
    QTimer *m_draftTimer = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_sex = nullptr;
    QLineEdit *m_familyName = nullptr;
    QLineEdit *m_givenName = nullptr;
    QLineEdit *m_familyKana = nullptr;
    QLineEdit *m_givenKana = nullptr;
    DateField *m_birthDate = nullptr;
    FieldRow *m_birthRow = nullptr;
    FieldRow *m_nameRow = nullptr;
    BirthFields *m_birth = nullptr; ///< Of a child; hidden for everybody else.
    QLineEdit *m_number = nullptr;  ///< A clinic's own.
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_allergies = nullptr;
    QLineEdit *m_medicines = nullptr;
    MunicipalityField *m_municipality = nullptr;
    InlineMessage *m_message = nullptr;
    InlineMessage *m_draftNotice = nullptr; ///< Above the fields: what one sees is not yet kept.
};

} // namespace oyako::ui
