// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_view.h"

#include "core/book/person_index.h"
#include "core/care/handbook_edition.h"
#include "core/pages/form_fields.h"
#include "ui/forms/item_editor.h"
#include "ui/forms/tooth_editor.h"
#include "ui/text/form_problems.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace oyako::ui {

using forms::NodeId;

FormView::FormView(std::unique_ptr<forms::Session> session, const text::Speech &speech, const QString &edition,
                   QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_speech(speech)
    , m_edition(edition)
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

bool FormView::isLeftOut(NodeId node) const
{
    return !care::isAsked(*m_session, node, m_edition);
}

/// Without the questions that are left out.
forms::Filled FormView::filledOf(NodeId section) const
{
    forms::Filled filled = m_session->filled(section);
    const QList<NodeId> below = m_session->children(section);
    for (const NodeId node : below) {
        if (isLeftOut(node) && m_session->isShown(node)) {
            filled.questions -= m_session->filled(node).questions;
        }
    }
    return filled;
}

void FormView::addChildren(QVBoxLayout *column, NodeId parent)
{
    const QList<NodeId> children = m_session->children(parent);
    for (qsizetype i = 0; i < children.size(); ++i) {
        const NodeId node = children.at(i);
        const forms::Item &item = m_session->item(node);
        if (item.hidden || isLeftOut(node)) {
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
            m_rows.insert(node, {words});
            words->setVisible(m_session->isShown(node));
            column->addWidget(words);
        } else {
            addQuestion(column, node);
        }
    }
}

QString FormView::groupTitle(NodeId node) const
{
    const forms::Item &item = m_session->item(node);
    const bool isOneOfMany = item.repeats && m_session->nodes(item.linkId).size() > 1;
    return isOneOfMany ? label(node) + QStringLiteral(" %1").arg(m_session->occurrence(node) + 1) : label(node);
}

void FormView::addGroup(QVBoxLayout *column, NodeId node)
{
    const forms::Item &item = m_session->item(node);
    auto *group = new QWidget;
    auto *inner = new QVBoxLayout(group);
    inner->setContentsMargins(0, space::One, 0, 0);
    inner->setSpacing(space::Two);
    if (!label(node).isEmpty()) {
        inner->addWidget(makeText(item.depth == 0 ? TextRole::Title : TextRole::Section, groupTitle(node)));
    }
    m_rows.insert(node, {group});
    if (item.control == forms::Control::ToothChart) {
        addTeeth(inner, node);
    } else {
        addChildren(inner, node);
    }
    group->setVisible(m_session->isShown(node));
    column->addWidget(group);
}

void FormView::addTeeth(QVBoxLayout *column, NodeId node)
{
    auto *teeth = new ToothEditor(*m_session, node, text::code(m_speech.language));
    teeth->refresh(*m_session);
    connect(teeth, &ToothEditor::changed, this, [this](int tooth, const QList<forms::Value> &values) {
        if (const auto changes = m_session->setAnswers(tooth, values)) {
            apply(*changes);
            Q_EMIT answered();
        }
    });
    m_rows[node].teeth = teeth;
    column->addWidget(teeth);
}

void FormView::changeOccurrences(const Result<forms::Changes> &changes, const QString &linkId)
{
    if (changes) {
        build();
        goTo(m_session->nodes(linkId).last());
        Q_EMIT answered();
    }
}

void FormView::addRepeatButtons(QVBoxLayout *column, NodeId node)
{
    const QString linkId = m_session->item(node).linkId;
    auto *row = new QHBoxLayout;
    QPushButton *add = makeButton(tr("もう一つふやす"), ButtonRole::Quiet);
    add->setAccessibleDescription(label(node));
    connect(
        add, &QPushButton::clicked, this,
        [this, node, linkId] { changeOccurrences(m_session->addOccurrence(node), linkId); }, Qt::QueuedConnection);
    row->addWidget(add);
    if (m_session->occurrence(node) > 0) {
        QPushButton *remove = makeButton(tr("最後の一つをへらす"), ButtonRole::Quiet);
        remove->setAccessibleDescription(label(node));
        connect(
            remove, &QPushButton::clicked, this,
            [this, node, linkId] { changeOccurrences(m_session->removeOccurrence(node), linkId); },
            Qt::QueuedConnection);
        row->addWidget(remove);
    }
    row->addStretch(1);
    column->addLayout(row);
}

QWidget *FormView::makeOffer(NodeId node)
{
    auto *offer = new QWidget;
    auto *row = new QHBoxLayout(offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Badge(tr("手帳から"), Badge::Tone::Attention));
    QPushButton *yes = makeButton(tr("これでよい"), ButtonRole::Link);
    yes->setAccessibleDescription(label(node));
    connect(yes, &QPushButton::clicked, this, [this, node] { confirm(node); });
    row->addWidget(yes);
    row->addStretch(1);
    return offer;
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

    row.proposal = makeOffer(node);
    inner->addWidget(row.editor);
    inner->addWidget(row.proposal);
    row.before = makeText(TextRole::Hint, QString());
    inner->addWidget(row.before);
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
    showBefore(node);
    row.widget->setVisible(m_session->isShown(node));
}

void FormView::answer(NodeId node, const QList<forms::Value> &values)
{
    if (m_session->proposal(node)) {
        m_session->dismiss(node);
    }
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
    if (row.teeth) {
        row.teeth->refresh(*m_session);
    }
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
        const auto &proposal = m_session->proposal(node);
        const QString remark =
            m_remark ? m_remark(m_session->item(node), proposal ? proposal->values : m_session->answers(node))
                     : QString();
        message->say(InlineMessage::Tone::Attention, remark);
        return;
    }
    message->say(InlineMessage::Tone::Attention, text::problemSentence(problems.first(), m_speech));
}

QList<FormView::Section> FormView::sections() const
{
    QList<Section> sections;
    const QList<NodeId> roots = m_session->children(forms::rootNode);
    for (const NodeId node : roots) {
        const bool isGroup = m_session->item(node).type == forms::ItemType::Group;
        if (isGroup && m_session->isShown(node) && !isLeftOut(node) && !label(node).isEmpty()) {
            sections.append({node, groupTitle(node), filledOf(node)});
        }
    }
    return sections;
}

NodeId FormView::sectionOf(const QWidget *field) const
{
    for (const NodeId node : m_session->children(forms::rootNode)) {
        const QWidget *group = m_rows.value(node).widget;
        if (group && (group == field || group->isAncestorOf(field))) {
            return node;
        }
    }
    return forms::noNode;
}

void FormView::goTo(NodeId node)
{
    const auto row = m_rows.constFind(node);
    if (row == m_rows.cend() || !row->widget) {
        return;
    }
    QWidget *field = row->editor;
    if (!field) {
        field = row->teeth;
    }
    if (!field) {
        const auto editors = row->widget->findChildren<ItemEditor *>();
        const auto seen = std::find_if(editors.cbegin(), editors.cend(),
                                       [](const ItemEditor *editor) { return editor->isVisibleTo(editor->window()); });
        field = seen == editors.cend() ? nullptr : *seen;
    }
    if (!field) {
        field = row->widget->findChild<ToothEditor *>();
    }
    if (field) {
        field->setFocus(Qt::ShortcutFocusReason);
    }
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(parent)) {
            const QPoint top = row->widget->mapTo(scroll->widget(), QPoint(0, 0));
            scroll->ensureVisible(0, top.y() + scroll->viewport()->height() / 2, 0, scroll->viewport()->height() / 2);
            return;
        }
    }
}

bool FormView::holds(NodeId node, const QString &folded) const
{
    const forms::Item &item = m_session->item(node);
    const QString language = text::code(m_speech.language);
    QString words = label(node);
    for (const forms::Option &option : item.options) {
        words += QLatin1Char(' ') + option.label.in(language);
    }
    return item.isQuestion() && m_session->isShown(node) && book::foldedForSearch(words).contains(folded);
}

NodeId FormView::nodeWithFocus() const
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const bool isHere =
            row->editor && focusWidget() && (row->editor == focusWidget() || row->editor->isAncestorOf(focusWidget()));
        if (isHere) {
            return row.key();
        }
    }
    return forms::noNode;
}

void FormView::begin()
{
    for (const forms::Item &item : m_session->form().items) {
        for (const NodeId node : m_session->nodes(item.linkId)) {
            QWidget *editor = m_rows.value(node).editor;
            if (editor && editor->isEnabled() && editor->isVisibleTo(this)) {
                editor->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

bool FormView::findNext(const QString &words)
{
    const QString folded = book::foldedForSearch(words);
    QList<NodeId> order;
    for (const forms::Item &item : m_session->form().items) {
        for (const NodeId node : m_session->nodes(item.linkId)) {
            if (m_rows.contains(node) && holds(node, folded)) {
                order.append(node);
            }
        }
    }
    if (folded.isEmpty() || order.isEmpty()) {
        return false;
    }
    goTo(order.at((order.indexOf(nodeWithFocus()) + 1) % order.size()));
    return true;
}

void FormView::setRemark(Remark remark)
{
    m_remark = std::move(remark);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row->message) {
            showProblems(row.key(), m_session->problems(row.key()));
        }
    }
}

void FormView::compareWith(const forms::Session *before)
{
    m_before = before;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        showBefore(row.key());
    }
}

void FormView::showBefore(NodeId node)
{
    QLabel *words = m_rows.value(node).before;
    if (!words) {
        return;
    }
    QString answer;
    if (m_before) {
        const QList<NodeId> same = m_before->nodes(m_session->item(node).linkId);
        const qsizetype place = m_session->nodes(m_session->item(node).linkId).indexOf(node);
        const pages::FormPrint print{.language = text::code(m_speech.language)};
        answer = place < same.size() ? pages::printedAnswer(*m_before, same.at(place), print) : QString();
    }
    words->setText(answer.isEmpty() ? QString() : tr("前回: %1").arg(answer));
    words->setVisible(!answer.isEmpty());
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
        goTo(first);
    }
    return first == forms::noNode;
}

} // namespace oyako::ui
