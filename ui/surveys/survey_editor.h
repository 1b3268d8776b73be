// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/survey_draft.h"
#include "ui/widgets/record_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace oyako::ui {

class FieldRow;

/// Writes a questionnaire: sections and questions in order, kinds of answer, choices, what must be answered, and when a
/// question is asked at all. Saved as a form of the book, in a new version where there is one already.
class SurveyEditor final : public RecordDialog {
    Q_OBJECT

public:
    SurveyEditor(const Context &context, const office::SurveyDraft &draft, QWidget *parent);

    /// As it stands now.
    [[nodiscard]] office::SurveyDraft draft() const;
    /// The form that was kept; empty before.
    [[nodiscard]] RecordId form() const { return m_form; }

    void addQuestion();
    void goToWords();
    void addSection();
    void removeEntry();
    void moveEntry(int by);

protected:
    [[nodiscard]] bool check() override;
    [[nodiscard]] Result<void> write() override;
    [[nodiscard]] QString savedSentence() const override;

private:
    /// A heading or a question: one line of the list.
    struct Entry {
        bool isSection = false;
        office::SurveyQuestion question; ///< Of a section only its text.
    };

    void addList();
    void addQuestionFields();
    void showList(int current);
    void showEntry();
    void readEntry();
    void fillRules();
    void fillAnswers();
    [[nodiscard]] QString lineOf(const Entry &entry) const;
    [[nodiscard]] const office::SurveyQuestion *questionWithId(const QString &id) const;

    office::SurveyDraft m_draft; ///< Url and version; what is written stands in the fields.
    QList<Entry> m_entries;
    RecordId m_form;
    bool m_showing = false;
    QLineEdit *m_title;
    QLineEdit *m_introduction;
    QListWidget *m_list;
    QLineEdit *m_text;
    QComboBox *m_type;
    QPlainTextEdit *m_choices;
    QCheckBox *m_required;
    QComboBox *m_ruleQuestion;
    QComboBox *m_ruleAnswer;
    FieldRow *m_titleRow = nullptr;
    FieldRow *m_textRow = nullptr;
    FieldRow *m_typeRow = nullptr;
    FieldRow *m_choicesRow = nullptr;
    FieldRow *m_ruleRow = nullptr;
    FieldRow *m_answerRow = nullptr;
};

} // namespace oyako::ui
