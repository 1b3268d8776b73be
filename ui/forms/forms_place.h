// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"
#include "core/pages/page.h"
#include "ui/widgets/place.h"

#include <QSet>

#include <memory>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace oyako::ui {

class PrintPreview;

class FormView;
class Page;

/// Notifications and questionnaires: the list of forms of a person, and one form being filled in. What the book knows
/// is proposed; drafts save themselves; a finished form is kept as it was signed, printed, or saved as a file to hand
/// over.
class FormsPlace final : public Place {
    Q_OBJECT

public:
    static constexpr QLatin1String placeId{"forms"};

    explicit FormsPlace(const Context &context, QWidget *parent = nullptr);
    ~FormsPlace() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void open(const Destination &destination) override;
    void refresh() override;
    [[nodiscard]] bool canPrint() const override { return m_view != nullptr; }
    void print() override;

private:
    void showList();
    void addPersonChoice(QVBoxLayout *column, const QList<book::Stored<records::Person>> &persons);
    void addFormCard(QVBoxLayout *column, const QString &form, const QSet<QString> &drafted,
                     const QSet<QString> &completed);
    void showForm(const QString &form);
    void addHead(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    [[nodiscard]] std::unique_ptr<forms::Session> startSession(const std::shared_ptr<const forms::Form> &form);
    void saveDraft();
    void updateProposals();
    void complete();
    PrintPreview *preview();
    void savePdf();
    [[nodiscard]] pages::Document document() const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString formTitle(const QString &form) const;

    Context m_context;
    RecordId m_person;
    care::FormSubject m_subject;
    QString m_form;
    bool m_dirty = false;
    Page *m_page;
    FormView *m_view = nullptr;
    QLabel *m_proposals = nullptr;
    QWidget *m_proposalBar = nullptr;
    QTimer *m_draftTimer;
};

} // namespace oyako::ui
