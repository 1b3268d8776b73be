// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/child_finder.h"

#include "core/book/person_index.h"
#include "core/clinic/permissions.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListWidget>

namespace oyako::ui {

namespace {

constexpr int mostHits = 30;
constexpr int mostRows = 12;
constexpr int listEms = 40;

} // namespace

ChildFinder::ChildFinder(const Context &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
{
    setPlaceholderText(tr("子どもをさがす F3"));
    setAccessibleName(tr("子どもをさがす"));
    setAccessibleDescription(tr("かな、漢字、生年月日、番号、電話の下4けた"));
    setToolTip(tr("かな・漢字・生年月日・番号・電話の下4けた。Enterでひらく、Shift+Enterできょうの一覧に足す"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &ChildFinder::find);
}

ChildFinder::~ChildFinder()
{
    delete m_list;
}

QListWidget *ChildFinder::list() const
{
    return m_list;
}

QString ChildFinder::wordsOf(const clinic::StoredPerson &child) const
{
    const PersonFace face = faceOf(child.value, nullptr, m_context.clock.today(), m_context.speech());
    QStringList parts{face.kana, face.birth, face.age, child.value.patientNumber};
    parts.removeAll(QString());
    return QStringLiteral("%1  –  %2").arg(face.name, parts.join(QStringLiteral("・")));
}

void ChildFinder::find(const QString &wanted)
{
    const auto found = wanted.trimmed().isEmpty() ? clinic::recentChildren(m_context.book)
                                                  : clinic::findChildren(m_context.book, wanted, mostHits);
    m_hits = found.value_or(QList<clinic::StoredPerson>());
    showHits(wanted);
}

void ChildFinder::showHits(const QString &wanted)
{
    const bool blank = wanted.trimmed().isEmpty();
    if (blank && m_hits.isEmpty()) {
        closeHits();
        return;
    }
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setAccessibleName(tr("見つかった子ども"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemClicked, this,
                [this](QListWidgetItem *item) { choose(m_list->row(item), false); });
    }
    m_list->clear();
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        // Neighbours that read the same stand below one another with their birthdays.
        const auto kana = [this](qsizetype at) {
            return at >= 0 && at < m_hits.size() ? book::foldedForSearch(records::fullKana(m_hits.at(at).value))
                                                 : QString();
        };
        const bool same = !kana(i).isEmpty() && (kana(i) == kana(i - 1) || kana(i) == kana(i + 1));
        auto *item = new QListWidgetItem(
            wordsOf(m_hits.at(i)) + (same ? QString(QLatin1String("  ") + tr("※同じ読み")) : QString()), m_list);
        item->setToolTip(item->text());
        if (same) {
            item->setForeground(tokensOf(this).attention);
        }
    }
    if (m_hits.isEmpty()) {
        offerNew();
    } else {
        m_list->setCurrentRow(0);
    }
    placeList();
}

void ChildFinder::offerNew()
{
    auto *nothing = new QListWidgetItem(tr("見つかりませんでした"), m_list);
    nothing->setFlags(Qt::NoItemFlags);
    if (clinic::permissionsOf(m_context.book).value_or(clinic::Permissions{}).record) {
        m_list->addItem(tr("はじめての子を登録する…"));
        m_list->setCurrentRow(1);
    }
}

void ChildFinder::placeList()
{
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int wanted = std::min(m_list->count(), mostRows) * rowHeight + space::Half;
    const int wide = std::min(std::max(width(), em() * listEms), window()->width() - 2 * space::One);
    const int left = std::min(below.x(), window()->width() - wide - space::One);
    m_list->setGeometry(left, below.y(), wide, std::min(wanted, window()->height() - below.y() - space::One));
    m_list->raise();
    m_list->show();
}

void ChildFinder::closeHits()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
        m_list.clear();
    }
}

void ChildFinder::choose(int row, bool addToDay)
{
    if (m_hits.isEmpty() && m_list && row == 1) {
        closeHits();
        Q_EMIT newChildWanted(text());
        return;
    }
    if (row < 0 || row >= m_hits.size()) {
        return;
    }
    const RecordId child = m_hits.at(row).id;
    clear();
    closeHits();
    Q_EMIT chosen(child, addToDay);
}

bool ChildFinder::event(QEvent *event)
{
    // A blank field leaves Ctrl+Z to the window: it takes back what was saved last.
    if (event->type() == QEvent::ShortcutOverride && !isUndoAvailable() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void ChildFinder::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (direction != 0 && m_list && !m_hits.isEmpty()) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + direction, 0, m_list->count() - 1));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(m_list ? m_list->currentRow() : -1, event->modifiers() & Qt::ShiftModifier);
    } else if (event->key() == Qt::Key_Escape) {
        // Once there is nothing left to clear, the key goes back to the sheet.
        event->setAccepted(m_list || !text().isEmpty());
        clear();
        closeHits();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void ChildFinder::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // The list of recent children opens for who asks for it: one that opens by itself would take the next click.
    const bool asked = event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::MouseFocusReason ||
                       event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (asked) {
        find(text());
    }
}

void ChildFinder::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeHits();
}

void ChildFinder::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    // What is still being converted already searches.
    if (!event->preeditString().isEmpty()) {
        find(text() + event->preeditString());
    }
}

} // namespace oyako::ui
