// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_view.h"

#include "ui/forms/item_editor.h"
#include "ui/text/form_problems.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

using forms::NodeId;

FormView::FormView(std::unique_ptr<forms::Session> session, const text::Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_speech(speech)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Two);
    build();
}

QString FormView::label(NodeId node) const
{
    const forms::Item &item = m_session->item(node);
    const QString words = item.label(text::code(m_speech.language));
    return item.prefix.isEmpty() ? words : item.prefix + QLatin1Char(' ') + words;
}

void FormView::build()
{
    m_rows.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    addChildren(column, forms::rootNode);
    m_column->addWidget(content);
}

void FormView::addChildren(QVBoxLayout *column, NodeId parent)
{
    const QList<NodeId> children = m_session->children(parent);
    for (qsizetype i = 0; i < children.size(); ++i) {
        const NodeId node = children.at(i);
        const forms::Item &item = m_session->item(node);
        if (item.hidden) {
            continue;
        }
        if (item.type == forms::ItemType::Group) {
            addGroup(column, node);
            const bool isLastOccurrence = i + 1 == children.size() || &m_session->item(children.at(i + 1)) != &item;
            if (item.repeats && isLastOccurrence) {
                addRepeatButtons(column, node);
            }
        } else if (item.type == forms::ItemType::Display) {
            QLabel *words = makeText(TextRole::Hint, label(node));
            m_rows.insert(node, {words, nullptr, nullptr, nullptr});
            words->setVisible(m_session->isShown(node));
            column->addWidget(words);
        } else {
            addQuestion(column, node);
        }
    }
}

void FormView::addGroup(QVBoxLayout *column, NodeId node)
{
    auto *group = new QWidget;
    auto *inner = new QVBoxLayout(group);
    inner->setContentsMargins(0, space::One, 0, 0);
    inner->setSpacing(space::Two);
    if (!label(node).isEmpty()) {
        const int depth = m_session->item(node).depth;
        inner->addWidget(makeText(depth == 0 ? TextRole::Title : TextRole::Section, label(node)));
    }
    addChildren(inner, node);
    m_rows.insert(node, {group, nullptr, nullptr, nullptr});
    group->setVisible(m_session->isShown(node));
    column->addWidget(group);
}

void FormView::addRepeatButtons(QVBoxLayout *column, NodeId node)
{
    QPushButton *add = makeButton(tr("もう一つふやす"), ButtonRole::Quiet);
    connect(
        add, &QPushButton::clicked, this,
        [this, node] {
            if (m_session->addOccurrence(node)) {
                build();
                Q_EMIT answered();
            }
        },
        Qt::QueuedConnection);
    column->addWidget(add, 0, Qt::AlignLeft);
}

void FormView::addQuestion(QVBoxLayout *column, NodeId node)
{
    const forms::Item &item = m_session->item(node);
    Row row;
    row.widget = new QWidget;
    auto *inner = new QVBoxLayout(row.widget);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::One / 2);
    row.editor = ItemEditor::make(item, m_session->now().date(), m_speech, row.widget);
    row.editor->setAccessibleName(label(node));
    row.editor->setEnabled(!item.readOnly);
    const QString name = item.required ? label(node) + QLatin1Char(' ') + tr("(必要)") : label(node);
    inner->addWidget(makeFieldLabel(name, row.editor));
    const auto lines = row.editor->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->accessibleName().isEmpty()) {
            line->setAccessibleName(label(node));
        }
    }

    row.proposal = new QWidget;
    auto *offer = new QHBoxLayout(row.proposal);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->addWidget(new Badge(tr("手帳から"), Badge::Tone::Attention));
    QPushButton *yes = makeButton(tr("これでよい"), ButtonRole::Link);
    yes->setAccessibleDescription(label(node));
    connect(yes, &QPushButton::clicked, this, [this, node] { confirm(node); });
    offer->addWidget(yes);
    offer->addStretch(1);

    inner->addWidget(row.editor);
    inner->addWidget(row.proposal);
    row.message = new InlineMessage;
    inner->addWidget(row.message);
    connect(row.editor, &ItemEditor::changed, this,
            [this, node](const QList<forms::Value> &values) { answer(node, values); });
    auto *below = new QVBoxLayout;
    below->setContentsMargins(space::Three, 0, 0, 0);
    m_rows.insert(node, row);
    addChildren(below, node);
    inner->addLayout(below);
    column->addWidget(row.widget);
    refreshRow(node);
    row.widget->setVisible(m_session->isShown(node));
}

void FormView::answer(NodeId node, const QList<forms::Value> &values)
{
    m_session->dismiss(node);
    const auto changes = m_session->setAnswers(node, values);
    if (changes) {
        m_rows.value(node).proposal->hide();
        showProblems(node, m_session->problems(node));
        apply(*changes);
        Q_EMIT answered();
    }
}

void FormView::confirm(NodeId node)
{
    if (const auto changes = m_session->confirm(node)) {
        refreshRow(node);
        apply(*changes);
        Q_EMIT answered();
    }
}

void FormView::confirmAll()
{
    apply(m_session->confirmAll());
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        refreshRow(row.key());
    }
    Q_EMIT answered();
}

void FormView::apply(const forms::Changes &changes)
{
    if (changes.structure) {
        build();
        return;
    }
    for (const NodeId node : changes.enablement) {
        if (const auto row = m_rows.constFind(node); row != m_rows.cend()) {
            row->widget->setVisible(m_session->isShown(node));
        }
    }
    for (const NodeId node : changes.answers) {
        const auto row = m_rows.constFind(node);
        if (row != m_rows.cend() && row->editor && !row->editor->isAncestorOf(focusWidget()) &&
            row->editor != focusWidget()) {
            refreshRow(node);
        }
    }
}

void FormView::refreshRow(NodeId node)
{
    const Row row = m_rows.value(node);
    if (!row.editor) {
        return;
    }
    const auto &proposal = m_session->proposal(node);
    row.editor->setValues(proposal ? proposal->values : m_session->answers(node));
    row.proposal->setVisible(proposal.has_value());
    showProblems(node, m_session->problems(node));
}

void FormView::showProblems(NodeId node, const QList<forms::Problem> &problems)
{
    InlineMessage *message = m_rows.value(node).message;
    if (problems.isEmpty()) {
        message->clear();
        return;
    }
    message->say(InlineMessage::Tone::Attention, text::problemSentence(problems.first(), m_speech));
}

bool FormView::checkCompletion()
{
    NodeId first = forms::noNode;
    const auto problems = m_session->completionProblems();
    for (const forms::Problem &problem : problems) {
        const auto row = m_rows.constFind(problem.node);
        if (problem.severity != forms::Severity::Hard || row == m_rows.cend() || !row->message) {
            continue;
        }
        showProblems(problem.node, {problem});
        first = first == forms::noNode ? problem.node : first;
    }
    if (first != forms::noNode) {
        m_rows.value(first).editor->setFocus();
    }
    return first == forms::noNode;
}

} // namespace oyako::ui
