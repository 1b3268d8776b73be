// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/filled_page.h"
#include "core/pages/page.h"
#include "ui/widgets/place.h"

#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace oyako::ui {

class AnswerFileBar;
class FormView;
class Page;
class PrintPreview;
class SectionPanel;

/// One form being filled in about somebody: sections and search at the side, what the book proposes, the answers of
/// last time on wish, drafts that save themselves, and at the end keeping, printing, saving.
class FormFilling final : public QWidget {
    Q_OBJECT

public:
    FormFilling(const Context &context, const RecordId &person, care::ShelfForm shelf, QWidget *parent = nullptr);
    ~FormFilling() override;

    [[nodiscard]] QString title() const;
    [[nodiscard]] FormView &view() { return *m_view; }
    void saveDraft();
    void print();
    /// The answers as a file to hand over or back: a FHIR response, or a table where the name ends in ".csv". What could
    /// not be told with names left out is said.
    [[nodiscard]] Result<void> saveAnswers(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::unique_ptr<forms::Session> startSession();
    void confirmRest();
    [[nodiscard]] QWidget *makeTools();
    void addHead(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    void updateCounts();
    void find();
    void compare(bool wanted);
    void complete();
    void askAnswerFile();
    PrintPreview *preview();
    void savePdf();
    [[nodiscard]] QString remarkOn(const forms::Item &item, const QList<forms::Value> &values) const;
    [[nodiscard]] pages::Document document(bool withSensitive) const;
    [[nodiscard]] QString key() const;

    Context m_context;
    care::ShelfForm m_shelf;
    care::FormSubject m_subject;
    std::optional<care::LastAnswers> m_last;
    QString m_edition; ///< Of the booklet the page belongs to.
    bool m_dirty = false;
    Page *m_page;
    FormView *m_view = nullptr;
    SectionPanel *m_sections = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_proposals = nullptr;
    QWidget *m_proposalBar = nullptr;
    QTimer *m_draftTimer;
    AnswerFileBar *m_answerFile = nullptr;
};

} // namespace oyako::ui
