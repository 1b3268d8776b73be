// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/search_box.h"

#include "ui/widgets/text_label.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListWidget>

namespace oyako::ui {

namespace {

constexpr int numberRole = Qt::UserRole;
constexpr int mostRows = 16;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setInvitation(tr("さがす(人・記録・手続き)  Ctrl+K"));
    setAccessibleName(tr("さがす"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::find);
}

SearchBox::~SearchBox()
{
    delete m_list;
}

QSize SearchBox::sizeHint() const
{
    return {em() * 21, QLineEdit::sizeHint().height()};
}

void SearchBox::setInvitation(const QString &words)
{
    m_invitation = words;
    setToolTip(words);
    invite();
}

void SearchBox::invite()
{
    // The button that clears takes as much room as the text is high.
    const int room = width() - 2 * space::One - height();
    setPlaceholderText(fontMetrics().horizontalAdvance(m_invitation) <= room ? m_invitation : tr("さがす"));
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    invite();
}

QListWidget *SearchBox::list() const
{
    return m_list;
}

void SearchBox::find(const QString &wanted)
{
    if (wanted.trimmed().isEmpty() || !m_finder) {
        m_hits.clear();
        closeHits();
        return;
    }
    m_hits = m_finder(wanted.trimmed());
    showHits();
}

void SearchBox::makeList()
{
    m_list = new QListWidget(window());
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("見つかったもの"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemClicked, this, &SearchBox::choose);
}

void SearchBox::addHead(HitGroup group)
{
    QString name;
    switch (group) {
    case HitGroup::People: name = tr("人"); break;
    case HitGroup::Commands: name = tr("すること"); break;
    case HitGroup::Records: name = tr("記録"); break;
    case HitGroup::Papers: name = tr("書類"); break;
    case HitGroup::Procedures: name = tr("手続き"); break;
    case HitGroup::Places: name = tr("近くの場所"); break;
    case HitGroup::Pages: name = tr("画面"); break;
    }
    auto *head = new QListWidgetItem(name, m_list);
    head->setFlags(Qt::ItemIsEnabled);
    head->setFont(fontOf(TextRole::Hint));
    head->setForeground(tokensOf(this).secondInk);
    head->setData(numberRole, -1);
}

void SearchBox::addHit(size_t number)
{
    const SearchHit &hit = m_hits[number];
    const QString words = hit.detail.isEmpty() ? hit.title : QStringLiteral("%1  –  %2").arg(hit.title, hit.detail);
    auto *item = new QListWidgetItem(words, m_list);
    item->setData(numberRole, static_cast<int>(number));
    item->setToolTip(words);
}

void SearchBox::showHits()
{
    if (!m_list) {
        makeList();
    }
    m_list->clear();
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (i == 0 || m_hits[i].group != m_hits[i - 1].group) {
            addHead(m_hits[i].group);
        }
        addHit(i);
    }
    if (m_hits.empty()) {
        auto *nothing = new QListWidgetItem(tr("見つかりませんでした"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(1);
    }
    placeList();
}

void SearchBox::placeList()
{
    const int rowHeight = m_list->sizeHintForRow(m_list->count() - 1);
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int wanted = std::min(m_list->count(), mostRows) * rowHeight + 4;
    const int room = window()->height() - below.y() - space::One;
    // Wider than the field where the window has room, so that whose record it is can be read.
    const int wide = std::min(std::max(width(), em() * 32), window()->width() - 2 * space::One);
    const int left = std::min(below.x(), window()->width() - wide - space::One);
    m_list->setGeometry(left, below.y(), wide, std::min(wanted, room));
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

void SearchBox::choose(QListWidgetItem *item)
{
    const int number = item ? item->data(numberRole).toInt() : -1;
    if (number < 0 || number >= static_cast<int>(m_hits.size())) {
        return;
    }
    const SearchHit hit = m_hits.at(static_cast<size_t>(number));
    clear();
    closeHits();
    if (hit.run) {
        hit.run();
    } else {
        Q_EMIT chosen(hit.to);
    }
}

void SearchBox::step(int direction)
{
    for (int row = m_list->currentRow() + direction; row >= 0 && row < m_list->count(); row += direction) {
        if (m_list->item(row)->data(numberRole).toInt() >= 0) {
            m_list->setCurrentRow(row);
            // The head above the first hit comes into sight with it.
            m_list->scrollToItem(m_list->item(row == 1 ? 0 : row));
            return;
        }
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (m_list && direction != 0) {
        step(direction);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(m_list ? m_list->currentItem() : nullptr);
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
    if (!event->preeditString().isEmpty()) {
        find(text() + event->preeditString());
    }
}

} // namespace oyako::ui
