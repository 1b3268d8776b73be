// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/record_table.h"

#include "ui/widgets/row_buttons.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace oyako::ui {

namespace {

constexpr int mostVisibleRows = 14;

} // namespace

void RecordTableModel::setColumns(const QStringList &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void RecordTableModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

RecordId RecordTableModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()).id : RecordId();
}

int RecordTableModel::rowOf(const RecordId &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    return m_rows.at(index.row()).cells.value(index.column());
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_columns.value(section)) : QVariant();
}

RecordTable::RecordTable(const QString &name, const QStringList &columns, QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordTableModel(this))
    , m_view(new QTableView)
    , m_buttons(new RowButtons(tr("行をえらぶと、ここから直せます")))
{
    m_model->setColumns(columns);
    m_view->setModel(m_model);
    m_view->setAccessibleName(name);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + space::Two);
    m_view->setWordWrap(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::One);
    outer->addWidget(m_view);
    outer->addWidget(m_buttons);
    makeButtons();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_buttons->setChosen(!current().isEmpty()); });
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT changeRequested(m_model->idAt(index)); });
    connect(m_view, &QTableView::customContextMenuRequested, this, &RecordTable::showMenu);
    connect(m_view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &RecordTable::fitHeight);
}

void RecordTable::setRows(const QList<RecordTableModel::Row> &rows)
{
    const RecordId selected = current();
    m_model->setRows(rows);
    fitColumns();
    fitHeight();
    if (!selected.isEmpty()) {
        select(selected);
    }
    m_buttons->setVisible(!m_buttons->isEmpty() && !rows.isEmpty());
    m_buttons->setChosen(!current().isEmpty());
}

void RecordTable::setOpensOnly(const QString &openLabel)
{
    m_openLabel = openLabel;
    m_buttons->setHint(tr("行をえらぶと、ここからひらけます"));
    makeButtons();
}

void RecordTable::setHasButtons(bool has)
{
    m_hasButtons = has;
    makeButtons();
}

void RecordTable::connectNotify(const QMetaMethod &signal)
{
    QWidget::connectNotify(signal);
    makeButtons();
}

QList<RecordTable::Offer> RecordTable::offers() const
{
    const QList<Offer> all{{m_openLabel.isEmpty() ? tr("直す") : m_openLabel, &RecordTable::changeRequested},
                           {tr("これまでの記録"), &RecordTable::historyRequested},
                           {tr("まちがいとして外す"), &RecordTable::removeRequested}};
    QList<Offer> heard;
    for (const Offer &offer : m_openLabel.isEmpty() ? all : all.first(1)) {
        if (isSignalConnected(QMetaMethod::fromSignal(offer.signal))) {
            heard.append(offer);
        }
    }
    return heard;
}

void RecordTable::makeButtons()
{
    const QList<Offer> offered = m_hasButtons ? offers() : QList<Offer>();
    QStringList labels;
    std::transform(offered.cbegin(), offered.cend(), std::back_inserter(labels),
                   [](const Offer &offer) { return offer.label; });
    // Any further connection comes here, too; buttons somebody sees and may be on stay the same then.
    if (labels != m_buttons->labels()) {
        m_buttons->clear();
        for (const Offer &offer : offered) {
            connect(m_buttons->add(offer.label), &QPushButton::clicked, this, [this, signal = offer.signal] {
                Q_EMIT(this->*signal)(current());
            });
        }
    }
    m_buttons->setVisible(!m_buttons->isEmpty() && m_model->rowCount() > 0);
    m_buttons->setChosen(!current().isEmpty());
}

/// As wide as what stands in them; the last takes what is left over. Where nothing is, the table scrolls sideways
/// rather than cut a sentence.
void RecordTable::fitColumns()
{
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        m_view->setColumnWidth(column, m_view->columnWidth(column) + space::Two);
    }
    m_needed = m_view->horizontalHeader()->length();
    if (m_elides) {
        constexpr int widestFirst = 14; // full-width characters
        constexpr int leastLast = 8;
        const int first = std::min(m_view->columnWidth(0), widestFirst * em());
        const int last = m_model->columnCount() - 1;
        m_needed -= m_view->columnWidth(0) - first;
        m_needed -= std::max(0, m_view->columnWidth(last) - leastLast * em());
        m_view->setColumnWidth(0, first);
        m_view->setColumnWidth(last, std::min(m_view->columnWidth(last), leastLast * em()));
    }
    stretchLast();
}

void RecordTable::stretchLast()
{
    QHeaderView *header = m_view->horizontalHeader();
    const bool fits = m_needed <= m_view->viewport()->width();
    if (header->stretchLastSection() && !fits) {
        header->setStretchLastSection(false);
        const int last = m_model->columnCount() - 1;
        header->resizeSection(last, m_needed - header->length() + header->sectionSize(last));
    } else {
        header->setStretchLastSection(fits);
    }
}

void RecordTable::setElides()
{
    m_elides = true;
    m_view->setTextElideMode(Qt::ElideRight);
    fitColumns();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    stretchLast();
}

void RecordTable::select(const RecordId &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

void RecordTable::catchKeyboard()
{
    if (!window()->focusWidget()) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

RecordId RecordTable::current() const
{
    return m_model->idAt(m_view->currentIndex());
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && current().isEmpty() && m_model->rowCount() > 0) {
        m_view->selectRow(0);
    }
    if (event->type() != QEvent::KeyPress || current().isEmpty()) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT changeRequested(current()); return true;
    case Qt::Key_Delete:
        if (m_openLabel.isEmpty()) {
            Q_EMIT removeRequested(current());
        }
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void RecordTable::showMenu(const QPoint &position)
{
    const RecordId id = m_model->idAt(m_view->indexAt(position));
    if (id.isEmpty()) {
        return;
    }
    const QList<Offer> offered = offers();
    if (offered.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Offer &offer : offered) {
        menu->addAction(offer.label, this, [this, id, signal = offer.signal] { Q_EMIT(this->*signal)(id); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void RecordTable::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostVisibleRows);
    const int rowHeight = m_view->verticalHeader()->defaultSectionSize();
    const QScrollBar *across = m_view->horizontalScrollBar();
    const int below = across->maximum() > across->minimum() ? across->sizeHint().height() : 0;
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * rowHeight + below +
                           2 * m_view->frameWidth() + 2);
}

} // namespace oyako::ui
