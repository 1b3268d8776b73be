// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/surveys/survey_editor.h"

#include "core/book/book.h"
#include "core/office/surveys.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_fields.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace oyako::ui {

using office::QuestionType;
using office::SurveyQuestion;

namespace {

constexpr int visibleLines = 5;
constexpr int choiceLines = 4;
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

bool hasChoices(QuestionType type)
{
    return type == QuestionType::OneOf || type == QuestionType::SeveralOf;
}

} // namespace

SurveyEditor::SurveyEditor(const Context &context, const office::SurveyDraft &draft, QWidget *parent)
    : RecordDialog(context, tr("アンケートをつくる"), parent)
    , m_draft(draft)
    , m_title(makeLine(draft.title))
    , m_introduction(makeLine(draft.introduction))
    , m_list(new QListWidget)
    , m_text(makeLine())
    , m_type(new QComboBox)
    , m_choices(makeParagraph({}, choiceLines))
    , m_required(new CheckBox(tr("かならず答えてもらう")))
    , m_ruleQuestion(new QComboBox)
    , m_ruleAnswer(new QComboBox)
{
    for (const office::SurveySection &section : draft.sections) {
        // Questions above the first heading have none, and none is shown.
        if (!m_entries.isEmpty() || !section.title.isEmpty()) {
            m_entries.append({true, {.text = section.title}});
        }
        for (const SurveyQuestion &question : section.questions) {
            m_entries.append({false, question});
        }
    }
    m_titleRow = addField(tr("題"), m_title);
    addField(tr("はじめの言葉"), m_introduction, tr("なくてもかまいません。"));
    addList();
    addQuestionFields();
    showList(m_entries.isEmpty() ? -1 : 0);
}

void SurveyEditor::addList()
{
    m_list->setAccessibleName(tr("質問の一覧"));
    m_list->setFixedHeight(visibleLines * (m_list->fontMetrics().height() + space::One));
    column()->addWidget(makeText(TextRole::Section, tr("質問")));
    column()->addWidget(m_list);
    auto *tools = new QWidget;
    auto *row = new FlowRow(tools);
    const auto add = [&](const QString &label, auto action) {
        QPushButton *button = makeButton(label);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(tr("質問を加える"), &SurveyEditor::addQuestion);
    add(tr("見出しを加える"), &SurveyEditor::addSection);
    add(tr("上へ"), [this] { moveEntry(-1); });
    add(tr("下へ"), [this] { moveEntry(1); });
    add(tr("消す"), &SurveyEditor::removeEntry);
    column()->addWidget(tools);
    connect(m_list, &QListWidget::currentRowChanged, this, &SurveyEditor::showEntry);
}

void SurveyEditor::addQuestionFields()
{
    m_type->addItems({tr("はい・いいえ"), tr("ひとつえらぶ"), tr("いくつでもえらぶ"), tr("数"), tr("日にち"),
                      tr("短い文"), tr("長い文")});
    m_choices->setAccessibleName(tr("えらぶ言葉"));
    m_textRow = addField(tr("質問の言葉"), m_text);
    m_typeRow = addField(tr("答え方"), m_type);
    m_choicesRow = addField(tr("えらぶ言葉"), m_choices, tr("1行にひとつ書きます。"));
    column()->addWidget(m_required);
    m_ruleRow = new FieldRow(tr("この質問をするのは"), m_ruleQuestion);
    m_answerRow = new FieldRow(tr("答えが"), m_ruleAnswer);
    addPair(m_ruleRow, m_answerRow);
    m_ruleAnswer->setAccessibleName(tr("この答えのとき"));
    connect(m_text, &QLineEdit::textEdited, this, &SurveyEditor::readEntry);
    connect(m_type, &QComboBox::activated, this, &SurveyEditor::readEntry);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &SurveyEditor::readEntry);
    connect(m_required, &QCheckBox::toggled, this, &SurveyEditor::readEntry);
    connect(m_ruleQuestion, &QComboBox::activated, this, [this] {
        fillAnswers();
        readEntry();
    });
    connect(m_ruleAnswer, &QComboBox::activated, this, &SurveyEditor::readEntry);
}

QString SurveyEditor::lineOf(const Entry &entry) const
{
    if (entry.isSection) {
        return QStringLiteral("■ ") + (entry.question.text.isEmpty() ? tr("(見出しなし)") : entry.question.text);
    }
    const QString text = entry.question.text.isEmpty() ? tr("(まだ言葉がありません)") : entry.question.text;
    const QString mark = entry.question.required ? QStringLiteral("＊ ") : QString();
    return QStringLiteral("　") + mark + text + QStringLiteral("　") +
           m_type->itemText(static_cast<int>(entry.question.type));
}

void SurveyEditor::showList(int current)
{
    m_showing = true;
    m_list->clear();
    for (const Entry &entry : m_entries) {
        m_list->addItem(lineOf(entry));
    }
    m_showing = false;
    m_list->setCurrentRow(current);
    showEntry();
}

void SurveyEditor::showEntry()
{
    const int row = m_list->currentRow();
    if (m_showing) {
        return;
    }
    const bool isThere = row >= 0 && row < m_entries.size();
    const Entry entry = isThere ? m_entries.at(row) : Entry{true, {}};
    m_showing = true;
    m_text->setText(entry.question.text);
    m_type->setCurrentIndex(static_cast<int>(entry.question.type));
    m_choices->setPlainText(entry.question.choices.join(QLatin1Char('\n')));
    m_required->setChecked(entry.question.required);
    fillRules();
    fillAnswers();
    m_showing = false;
    m_textRow->setVisible(isThere);
    for (QWidget *field : QList<QWidget *>{m_typeRow, m_required, m_ruleRow}) {
        field->setVisible(isThere && !entry.isSection);
    }
    m_choicesRow->setVisible(isThere && !entry.isSection && hasChoices(entry.question.type));
    m_answerRow->setVisible(isThere && !entry.isSection && m_ruleQuestion->currentIndex() > 0);
}

const SurveyQuestion *SurveyEditor::questionWithId(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &entry) { return !entry.isSection && entry.question.id == id; });
    return found == m_entries.cend() ? nullptr : &found->question;
}

void SurveyEditor::fillRules()
{
    const int row = m_list->currentRow();
    m_ruleQuestion->clear();
    m_ruleQuestion->addItem(tr("いつも"), QString());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const SurveyQuestion &question = m_entries.at(i).question;
        const bool canDecide = question.type == QuestionType::YesNo || hasChoices(question.type);
        if (!m_entries.at(i).isSection && i != row && canDecide) {
            m_ruleQuestion->addItem(tr("「%1」の").arg(question.text), question.id);
        }
    }
    const QString id = row >= 0 && row < m_entries.size() ? m_entries.at(row).question.when.question : QString();
    m_ruleQuestion->setCurrentIndex(std::max(0, m_ruleQuestion->findData(id)));
}

void SurveyEditor::fillAnswers()
{
    const int row = m_list->currentRow();
    const SurveyQuestion *asked = questionWithId(m_ruleQuestion->currentData().toString());
    m_ruleAnswer->clear();
    if (asked && asked->type == QuestionType::YesNo) {
        m_ruleAnswer->addItem(tr("はい"), yes);
        m_ruleAnswer->addItem(tr("いいえ"), no);
    }
    for (const QString &choice : asked ? asked->choices : QStringList()) {
        m_ruleAnswer->addItem(choice, choice);
    }
    const QString answer = row >= 0 && row < m_entries.size() ? m_entries.at(row).question.when.answer : QString();
    m_ruleAnswer->setCurrentIndex(std::max(0, m_ruleAnswer->findData(answer)));
}

void SurveyEditor::readEntry()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0 || row >= m_entries.size()) {
        return;
    }
    Entry &entry = m_entries[row];
    entry.question.text = m_text->text();
    if (!entry.isSection) {
        entry.question.type = static_cast<QuestionType>(m_type->currentIndex());
        entry.question.required = m_required->isChecked();
        entry.question.choices = hasChoices(entry.question.type)
                                     ? m_choices->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                     : QStringList();
        const QString asked = m_ruleQuestion->currentData().toString();
        entry.question.when = {asked, asked.isEmpty() ? QString() : m_ruleAnswer->currentData().toString()};
    }
    m_list->item(row)->setText(lineOf(entry));
    m_choicesRow->setVisible(!entry.isSection && hasChoices(entry.question.type));
    m_answerRow->setVisible(!entry.isSection && m_ruleQuestion->currentIndex() > 0);
}

void SurveyEditor::addQuestion()
{
    const int at = m_list->currentRow() < 0 ? static_cast<int>(m_entries.size()) : m_list->currentRow() + 1;
    m_entries.insert(at, {false, {.id = office::freeQuestionId(draft())}});
    showList(at);
    goToWords();
}

/// What is to be typed now lies below the list: into sight, with the keyboard, once its fields have their places.
void SurveyEditor::goToWords()
{
    m_text->setFocus();
    QTimer::singleShot(0, this, [this] {
        for (QWidget *above = m_textRow->parentWidget(); above; above = above->parentWidget()) {
            if (auto *page = qobject_cast<QScrollArea *>(above)) {
                page->widget()->layout()->activate();
                page->ensureWidgetVisible(m_typeRow->isVisible() ? m_typeRow : m_textRow);
                page->ensureWidgetVisible(m_textRow);
            }
        }
    });
}

void SurveyEditor::addSection()
{
    const int at = m_list->currentRow() < 0 ? static_cast<int>(m_entries.size()) : m_list->currentRow() + 1;
    m_entries.insert(at, {true, {}});
    showList(at);
    goToWords();
}

void SurveyEditor::removeEntry()
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        m_entries.removeAt(row);
        showList(std::min(row, static_cast<int>(m_entries.size()) - 1));
    }
}

void SurveyEditor::moveEntry(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row >= 0 && to >= 0 && to < m_entries.size()) {
        m_entries.move(row, to);
        showList(to);
    }
}

office::SurveyDraft SurveyEditor::draft() const
{
    office::SurveyDraft draft = m_draft;
    draft.title = m_title->text();
    draft.introduction = m_introduction->text();
    draft.sections.clear();
    for (const Entry &entry : m_entries) {
        if (entry.isSection || draft.sections.isEmpty()) {
            draft.sections.append({entry.isSection ? entry.question.text : QString(), {}});
        }
        if (!entry.isSection) {
            draft.sections.last().questions.append(entry.question);
        }
    }
    return draft;
}

bool SurveyEditor::check()
{
    m_titleRow->complain(m_title->text().trimmed().isEmpty() ? tr("題を入れてください") : QString());
    m_textRow->complain({});
    m_choicesRow->complain({});
    m_ruleRow->complain({});
    office::SurveyDraft draft = this->draft();
    if (draft.title.trimmed().isEmpty()) {
        return false;
    }
    draft.url = draft.url.isEmpty() ? QStringLiteral("urn:draft") : draft.url;
    const auto bytes = office::toQuestionnaire(draft, context().clock.today());
    if (bytes) {
        return true;
    }
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).question.id == bytes.error().field && !m_entries.at(row).isSection) {
            m_list->setCurrentRow(row);
        }
    }
    const QString why = bytes.error().arguments.value(0);
    if (bytes.error().code == ErrorCode::BadForm) {
        m_ruleRow->complain(tr("この条件は、ぐるっと回って自分にもどってしまいます"));
    } else if (why == QLatin1String("choices")) {
        m_choicesRow->complain(tr("言葉をふたつ以上書いてください"));
    } else if (why == QLatin1String("when")) {
        m_ruleRow->complain(tr("その質問か答えが、もうありません"));
    } else {
        m_textRow->complain(tr("質問の言葉を入れてください"));
    }
    return false;
}

Result<void> SurveyEditor::write()
{
    const auto kept = office::keepQuestionnaire(context().book, draft());
    if (!kept) {
        return fail(kept.error());
    }
    m_form = *kept;
    return {};
}

QString SurveyEditor::savedSentence() const
{
    return tr("アンケートの質問を保存しました");
}

} // namespace oyako::ui
