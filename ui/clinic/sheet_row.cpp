// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/clinic/sheet_row.h"

#include "ui/clinic/choice_keys.h"
#include "ui/forms/item_editor.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace oyako::ui {

namespace {

constexpr int labelEms = 6;
constexpr int besideEms = 4;
constexpr int textLines = 3;

bool isOneOfFew(const forms::Item &item)
{
    constexpr qsizetype mostDigits = 9;
    const bool isChoice = item.type == forms::ItemType::Boolean || item.type == forms::ItemType::Choice ||
                          item.type == forms::ItemType::OpenChoice; // The usual answers; what else was said stays.
    return isChoice && item.options.size() <= mostDigits;
}

} // namespace

SheetRow::SheetRow(const clinic::CheckupSheet &sheet, forms::NodeId node, const Place &place, QWidget *parent)
    : QWidget(parent)
    , m_item(sheet.session().item(node))
    , m_node(node)
    , m_place(place)
    , m_label(makeText(TextRole::Body, m_item.label(text::code(place.speech.language))))
    , m_fields(new QVBoxLayout)
    , m_beside(new QWidget(this))
{
    build(sheet, place);
    refresh(sheet);
}

void SheetRow::build(const clinic::CheckupSheet &sheet, const Place &place)
{
    m_fields->setSpacing(2);
    auto *row = new QBoxLayout(place.stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->setContentsMargins(place.stacked ? 0 : space::One, 2, place.stacked ? 0 : space::One, 2);
    row->setSpacing(place.stacked ? 0 : space::One);
    m_label->setMinimumWidth(place.stacked ? 0 : labelEms * em());
    m_label->setMaximumWidth(place.stacked ? QWIDGETSIZE_MAX : labelEms * em());
    row->addWidget(m_label);
    row->addLayout(m_fields, place.stacked ? 0 : 3);
    if (sheet.isSensitive(m_node)) {
        m_reveal = makeButton(tr("表示する"), ButtonRole::Quiet);
        m_reveal->setAccessibleName(tr("%1を表示する").arg(m_label->text()));
        m_reveal->setToolTip(tr("見たことが記録に残ります"));
        connect(m_reveal, &QPushButton::clicked, this, [this] { Q_EMIT revealRequested(m_node); });
        m_fields->addWidget(m_reveal, 0, Qt::AlignLeft);
    } else {
        addEditor();
    }
    addRemarks(sheet.detailOf(m_node) != forms::noNode);
    m_beside->setMinimumWidth(isMeasured() && !place.stacked ? besideEms * em() : 0);
    row->addWidget(m_beside, isMeasured() ? 3 : m_note ? 1 : 0);
    showBeside();
}

bool SheetRow::isMeasured() const
{
    return m_item.binding.startsWith(QLatin1String("measurement."));
}

void SheetRow::showBeside()
{
    m_beside->setVisible(isOneOfFew(m_item) || (isMeasured() && isAcceptable()));
}

void SheetRow::addEditor()
{
    if (isOneOfFew(m_item)) {
        m_choice = new ChoiceKeys(m_item, text::code(m_place.speech.language));
        m_choice->setAccessibleName(m_label->text());
        connect(m_choice, &ChoiceKeys::changed, this,
                [this](const QList<forms::Value> &values) { Q_EMIT answered(m_node, values); });
        m_fields->addWidget(m_choice);
    } else {
        m_editor = ItemEditor::make(m_item, m_place.today, m_place.speech, nullptr);
        connect(m_editor, &ItemEditor::changed, this,
                [this](const QList<forms::Value> &values) { Q_EMIT answered(m_node, values); });
        m_number = m_editor->findChild<NumberField *>();
        if (m_number) {
            // What is wrong with a number is said below it: the room beside is given to that.
            connect(m_number, &NumberField::changed, this, &SheetRow::showBeside);
        }
        QWidget *inner = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
        inner = inner->focusProxy() ? inner->focusProxy() : inner;
        inner->setAccessibleName(m_label->text());
        if (auto *text = m_editor->findChild<QPlainTextEdit *>()) {
            text->setFixedHeight(textLines * text->fontMetrics().lineSpacing() + 2 * space::One);
        }
        m_fields->addWidget(m_editor);
    }
}

void SheetRow::addNote()
{
    m_note = new QLineEdit(m_beside);
    m_note->setPlaceholderText(tr("内容"));
    m_note->setAccessibleName(tr("%1の内容").arg(m_label->text()));
    m_note->hide();
    ImeGuard::install(m_note);
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString &note) { Q_EMIT noted(m_node, note); });
}

void SheetRow::addRemarks(bool mayNote)
{
    auto *column = new QVBoxLayout(m_beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (mayNote) {
        addNote();
    }
    m_filled = new Badge(QStringLiteral("F8"));
    m_filled->setToolTip(tr("F8でまとめて入れました。もういちどF8か、Ctrl+Zでもどせます"));
    m_filled->hide();
    m_hint = makeText(TextRole::Hint, {});
    m_question = makeText(TextRole::Hint, {});
    m_question->hide();
    m_suggestion = makeButton({}, ButtonRole::Link);
    m_suggestion->setFocusPolicy(Qt::NoFocus);
    m_suggestion->hide();
    connect(m_suggestion, &QPushButton::clicked, this, [this] { Q_EMIT suggestionTaken(m_node); });
    if (m_note) {
        column->addWidget(m_note);
    }
    column->addWidget(m_filled, 0, Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_hint);
    column->addWidget(m_question);
    column->addWidget(m_suggestion, 0, Qt::AlignLeft);
    m_hint->hide();
    changeEvent(nullptr);
}

void SheetRow::changeEvent(QEvent *event)
{
    if (m_question && (!event || event->type() == QEvent::PaletteChange)) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, tokensOf(this).attention);
        m_question->setPalette(colours);
        m_question->setForegroundRole(QPalette::WindowText);
    }
    if (event) {
        QWidget::changeEvent(event);
    }
}

QList<QWidget *> SheetRow::stops() const
{
    if (m_reveal) {
        return {m_reveal};
    }
    QList<QWidget *> stops;
    if (m_choice) {
        stops.append(m_choice);
    } else if (m_editor) {
        QWidget *inner = m_editor;
        while (inner->focusProxy()) {
            inner = inner->focusProxy();
        }
        stops.append(inner);
    }
    if (m_note) {
        stops.append(m_note);
    }
    return stops;
}

bool SheetRow::isAcceptable() const
{
    return !m_editor || m_editor->isAcceptable();
}

void SheetRow::refresh(const clinic::CheckupSheet &sheet)
{
    const QList<forms::Value> values = sheet.session().answers(m_node);
    const bool shown = sheet.session().isShown(m_node);
    if (!shown || parentWidget()) {
        setVisible(shown);
    }
    if (m_choice) {
        m_choice->setValues(values);
    }
    if (m_editor) {
        m_editor->setValues(values);
    }
    m_filled->setVisible(sheet.isFilled(m_node));
    showNote(sheet);
}

void SheetRow::showNote(const clinic::CheckupSheet &sheet)
{
    if (!m_note || !m_choice) {
        return;
    }
    const bool found =
        !m_choice->chosen().isEmpty() && m_choice->chosen().first() != clinic::CheckupSheet::noFindingOption(m_item);
    const QString note = sheet.noteOf(m_node);
    if (m_note->text() != note) {
        m_note->setText(note);
    }
    m_note->setVisible(found || !note.isEmpty());
}

void SheetRow::reveal(const clinic::CheckupSheet &sheet)
{
    if (m_reveal) {
        m_reveal->hide();
        m_reveal->deleteLater();
        m_reveal = nullptr;
        addEditor();
        // Only what is shown can take the keyboard.
        (m_choice ? static_cast<QWidget *>(m_choice) : m_editor)->show();
        refresh(sheet);
    }
}

void SheetRow::setMayReveal(bool may)
{
    if (m_reveal) {
        m_reveal->setEnabled(may);
        m_reveal->setToolTip(may ? m_reveal->toolTip() : tr("この係では見られません"));
    }
}

void SheetRow::setHint(const QString &words)
{
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
}

void SheetRow::ask(const QString &question, const QString &suggestion)
{
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    m_suggestion->setText(suggestion);
    m_suggestion->setVisible(!suggestion.isEmpty());
}

QString SheetRow::question() const
{
    return m_question->text();
}

} // namespace oyako::ui
