// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/change_set.h"
#include "core/care/emergency.h"
#include "core/pages/page.h"
#include "ui/widgets/place.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;
class QVBoxLayout;

namespace oyako::ui {

class FlowRow;
class InlineMessage;
class Page;
class UsbCopy;

/// For the day everything shakes: a card folded into a pocket, what to pack, a copy of the handbook on a stick.
class EmergencyPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"emergency"};

    explicit EmergencyPlace(const Context &context, QWidget *parent = nullptr);
    /// What is typed and not saved stays as a draft.
    ~EmergencyPlace() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] bool canPrint() const override { return true; }
    void print() override;
    /// The card as it stands in the book.
    [[nodiscard]] Result<pages::Document> card() const;
    /// Writes what was typed. In one change set.
    void save();
    [[nodiscard]] UsbCopy *copy() const { return m_copy; }

private:
    struct PersonFields {
        book::Stored<records::Person> person;
        QLineEdit *blood = nullptr;
        QLineEdit *allergies = nullptr;
        QLineEdit *medicines = nullptr;
    };
    /// A field, what it is called in a draft, and what the book says.
    struct TypedField {
        QString key;
        QWidget *field = nullptr;
        QString filled;
    };
    void build();
    void addPeople(QVBoxLayout *column);
    void addNote(QVBoxLayout *column);
    void addKit(QVBoxLayout *column);
    [[nodiscard]] QWidget *shelterChoice();
    [[nodiscard]] QPlainTextEdit *textField(const QString &key, const QString &text);
    [[nodiscard]] QLineEdit *lineField(const QString &key, const QString &text, const QString &name);
    void noteTyping();
    /// Keeps only what differs from the book: what somebody else changes meanwhile is not written back.
    void saveDraft();
    void restoreDraft();
    void dropDraft();
    /// The change that writes what was typed; empty when nothing is different.
    [[nodiscard]] Result<book::ChangeSet> changes() const;
    /// Whether there was anything to write.
    [[nodiscard]] Result<bool> write();
    void addHistory(FlowRow *buttons);

    Context m_context;
    Page *m_page;
    UsbCopy *m_copy = nullptr;
    QTimer *m_draftTimer;
    QList<TypedField> m_fields;
    QList<PersonFields> m_people;
    care::EmergencyNote m_written; ///< As it was when the fields were filled.
    QPlainTextEdit *m_contacts = nullptr;
    QPlainTextEdit *m_doctors = nullptr;
    QPlainTextEdit *m_meeting = nullptr;
    QPlainTextEdit *m_shelters = nullptr;
    QPlainTextEdit *m_note = nullptr;
    InlineMessage *m_message = nullptr;
    bool m_typing = false;
};

} // namespace oyako::ui
