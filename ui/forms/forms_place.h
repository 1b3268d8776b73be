// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/place.h"

class QVBoxLayout;

namespace oyako::ui {

class FormFilling;
class FormList;
class Page;

/// Notifications and questionnaires: the list of forms of a person, and one form being filled in. What the book knows
/// is proposed; drafts save themselves; a finished form is kept as it was signed, printed, or saved as a file to hand
/// over. A questionnaire file dropped on the list is shown before it is kept.
class FormsPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"forms"};

    explicit FormsPlace(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] bool canPrint() const override { return m_filling != nullptr; }
    void print() override;

    /// The list, or nullptr while a form is open; and the other way round.
    [[nodiscard]] FormList *list() const { return m_list; }
    [[nodiscard]] FormFilling *filling() const { return m_filling; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void clear();
    void choosePerson();
    void showList();
    void showAdded(const QStringList &before);
    void showForm(const QString &key);

    Context m_context;
    RecordId m_person;
    QVBoxLayout *m_outer;
    Page *m_page = nullptr;
    FormList *m_list = nullptr;
    FormFilling *m_filling = nullptr;
};

} // namespace oyako::ui
