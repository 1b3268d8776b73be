// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/search_box.h"

#include "ui/widgets/text_label.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListWidget>

namespace oyako::ui {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("さがす(人・記録・手続き)  Ctrl+K"));
    setAccessibleName(tr("さがす"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::find);
}

QSize SearchBox::sizeHint() const
{
    return {em() * 21, QLineEdit::sizeHint().height()};
}

void SearchBox::find()
{
    m_hits = m_finder && !text().trimmed().isEmpty() ? m_finder(text().trimmed()) : std::vector<SearchHit>{};
    showHits();
}

void SearchBox::showHits()
{
    if (text().trimmed().isEmpty()) {
        closeHits();
        return;
    }
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setAccessibleName(tr("見つかったもの"));
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    }
    m_list->clear();
    for (const SearchHit &hit : m_hits) {
        m_list->addItem(hit.kind.isEmpty() ? hit.title : QStringLiteral("%1  –  %2").arg(hit.title, hit.kind));
    }
    if (m_hits.empty()) {
        auto *nothing = new QListWidgetItem(tr("見つかりませんでした"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    const int rows = std::min<int>(m_list->count(), 8);
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    m_list->setGeometry(below.x(), below.y(), width(), rows * m_list->sizeHintForRow(0) + 4);
    m_list->raise();
    m_list->show();
}

void SearchBox::closeHits()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
        m_list.clear();
    }
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size())) {
        return;
    }
    const Destination to = m_hits.at(static_cast<size_t>(row)).to;
    clear();
    closeHits();
    Q_EMIT chosen(to);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (m_list && step != 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(m_list ? m_list->currentRow() : -1);
    } else if (event->key() == Qt::Key_Escape) {
        clear();
        closeHits();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeHits();
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    // What is still being converted already searches.
    if (!event->preeditString().isEmpty() && m_finder) {
        m_hits = m_finder(text() + event->preeditString());
        showHits();
    }
}

} // namespace oyako::ui
