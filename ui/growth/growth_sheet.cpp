// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/growth/growth_sheet.h"

#include "ui/growth/open_questions.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/row_buttons.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace oyako::ui {

using records::MeasurementKind;

namespace {

constexpr int mostVisibleRows = 10;

/// A plain field in the cell; numbers switch the input method off.
class CellEditor final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        const bool isNumber = index.column() >= GrowthSheetModel::Weight && index.column() <= GrowthSheetModel::Chest;
        edit->setAttribute(Qt::WA_InputMethodEnabled, !isNumber);
        edit->setAlignment(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        edit->setAutoFillBackground(true);
        return edit;
    }
};

} // namespace

void GrowthGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && event->modifiers().testFlag(Qt::ControlModifier)) {
        QTableView::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool GrowthGrid::focusNextPrevChild(bool next)
{
    const QModelIndex to = hasFocus() && state() != EditingState ? writable(next ? 1 : -1) : QModelIndex();
    if (!to.isValid()) {
        return QTableView::focusNextPrevChild(next);
    }
    setCurrentIndex(to);
    return true;
}

void GrowthGrid::commitData(QWidget *editor)
{
    m_stays = false;
    if (const QModelIndex at = currentIndex(); at.row() == model()->rowCount() - 1) {
        m_begun = at;
    }
    QTableView::commitData(editor);
}

/// Enter goes down a row in the same column, as a spreadsheet does; from the row just begun, and from the last one
/// there is, to the day of the next.
QModelIndex GrowthGrid::afterEnter(const QModelIndex &at) const
{
    const int last = model()->rowCount() - 1;
    const bool isNextOne = at.row() == last - 1 || (m_begun.isValid() && m_begun.row() == at.row());
    return isNextOne && at.row() < last ? model()->index(last, GrowthSheetModel::Date)
                                        : model()->index(at.row() + 1, at.column());
}

void GrowthGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex at = currentIndex();
    const bool isLeft = hint != QAbstractItemDelegate::NoHint && hint != QAbstractItemDelegate::RevertModelCache;
    if (m_stays && isLeft) {
        m_stays = false;
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        QMetaObject::invokeMethod(
            this, [this, at] { openAgain(at); }, Qt::QueuedConnection);
        return;
    }
    if (hint == QAbstractItemDelegate::RevertModelCache) {
        Q_EMIT givenUp();
    }
    m_goingOn = true;
    QTableView::closeEditor(editor, hint);
    m_goingOn = false;
    if (hint != QAbstractItemDelegate::SubmitModelCache || !at.isValid()) {
        return;
    }
    const QModelIndex below = afterEnter(at);
    if (below.isValid()) {
        setCurrentIndex(below);
    }
}

void GrowthGrid::openAgain(const QModelIndex &at)
{
    if (at.isValid()) {
        setCurrentIndex(at);
        edit(at);
    }
}

/// Tab while writing skips what cannot be written.
QModelIndex GrowthGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!m_goingOn || (action != MoveNext && action != MovePrevious)) {
        return QTableView::moveCursor(action, modifiers);
    }
    const QModelIndex next = writable(action == MoveNext ? 1 : -1);
    return next.isValid() ? next : currentIndex();
}

/// The next cell in this direction that can be written; none at the end of the table.
QModelIndex GrowthGrid::writable(int step) const
{
    const int columns = model()->columnCount();
    const QModelIndex at = currentIndex();
    int cell = at.row() * columns + at.column() + step;
    for (; at.isValid() && cell >= 0 && cell < model()->rowCount() * columns; cell += step) {
        const QModelIndex next = model()->index(cell / columns, cell % columns);
        if (next.flags() & Qt::ItemIsEditable) {
            return next;
        }
    }
    return {};
}

GrowthSheet::GrowthSheet(const Context &context, const RecordId &child, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_child(child)
    , m_model(new GrowthSheetModel(context, child, this))
    , m_grid(new GrowthGrid)
    , m_buttons(new RowButtons(tr("書いた値をえらぶと、ここから直せます")))
    , m_message(new InlineMessage)
    , m_questions(new OpenQuestions(context, child, m_model))
{
    build();
}

void GrowthSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    column->addWidget(makeText(TextRole::Section, tr("測った値の表")));
    column->addWidget(m_grid);
    column->addWidget(m_questions);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
    column->addWidget(makeText(TextRole::Hint, tr("Tabで次のます、Enterで下のます(新しい行では次の行の日付)へ進みます。Ctrl+Tabで表から出ます。"
                                                  "表計算ソフトからの貼りつけ(Ctrl+V)もできます。")));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new CellEditor(m_grid));
    m_grid->setAccessibleName(tr("測った値の表"));
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked);
    m_grid->setTabKeyNavigation(false);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(m_grid->fontMetrics().height() + space::Two);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    connect(m_grid, &GrowthGrid::pasteRequested, this, &GrowthSheet::paste);
    connect(m_grid, &QTableView::customContextMenuRequested, this, &GrowthSheet::showMenu);
    connectModel();
    addButtons();
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &GrowthSheet::showButtons);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &GrowthSheet::fitHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GrowthSheet::fitHeight);
}

void GrowthSheet::connectModel()
{
    connect(m_grid, &GrowthGrid::givenUp, this, [this] {
        m_model->forget(m_grid->currentIndex());
        m_message->clear();
        m_questions->look();
    });
    connect(m_model, &GrowthSheetModel::refused, this, &GrowthSheet::refuse);
    connect(m_model, &GrowthSheetModel::impossible, this, &GrowthSheet::askInstead);
    connect(m_model, &GrowthSheetModel::written, this, [this](const QString &sentence) {
        m_message->clear();
        // Once the row stands at the place of its day.
        QMetaObject::invokeMethod(m_questions, &OpenQuestions::look, Qt::QueuedConnection);
        m_context.navigator.sayWithUndo(sentence);
    });
    connect(m_model, &GrowthSheetModel::typed, m_questions, &OpenQuestions::watch);
    connect(m_questions, &OpenQuestions::asked, this, [this](QWidget *bar) {
        // Nothing moves under somebody who reads elsewhere.
        if (isAncestorOf(QApplication::focusWidget())) {
            bringIntoSight(bar);
        }
    });
    connect(m_questions, &OpenQuestions::answered, this, [this] { m_grid->setFocus(); });
    connect(m_questions, &OpenQuestions::impossible, this, &GrowthSheet::sayImpossible);
}

GrowthSheet::~GrowthSheet()
{
    // A cell that is still being written is written when its editor goes away, after this part of the sheet is gone.
    m_model->disconnect(this);
}

void GrowthSheet::show(const care::GrowthHistory &history, bool readOnly)
{
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int cell = at.column();
    m_readOnly = readOnly;
    m_model->show(history, readOnly);
    m_questions->look();
    fitHeight();
    if (row >= 0 && !m_grid->currentIndex().isValid()) {
        m_grid->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), cell));
    } else if (row < 0) {
        m_grid->scrollToBottom();
    }
    showButtons();
}

void GrowthSheet::addButtons()
{
    const auto chosen = [this] { return m_model->recordAt(m_grid->currentIndex()); };
    connect(m_buttons->add(tr("くわしく直す")), &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT openRequested(chosen()); });
    connect(m_buttons->add(tr("これまでの記録")), &QPushButton::clicked, this,
            [this, chosen] { Q_EMIT historyRequested(chosen()); });
    connect(m_buttons->add(tr("まちがいとして外す")), &QPushButton::clicked, this,
            [this] { m_model->takeOut(m_grid->currentIndex()); });
}

void GrowthSheet::showButtons()
{
    m_buttons->setVisible(!m_readOnly && m_model->rowCount() > 1);
    const QModelIndex at = m_grid->currentIndex();
    m_buttons->setChosen(at.isValid() && !m_model->recordAt(at).isEmpty());
}

void GrowthSheet::fitHeight()
{
    m_grid->resizeColumnsToContents();
    const QFontMetrics metrics(m_grid->font());
    for (int column = 0; column < GrowthSheetModel::Place; ++column) {
        const int header =
            metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        m_grid->setColumnWidth(column, std::max(m_grid->columnWidth(column), header) + space::Two);
    }
    const int rows = std::clamp(m_model->rowCount(), 2, mostVisibleRows);
    m_grid->setFixedHeight(m_grid->horizontalHeader()->sizeHint().height() +
                           rows * m_grid->verticalHeader()->defaultSectionSize() + 2 * m_grid->frameWidth() + 2);
}

void GrowthSheet::startWriting()
{
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_model->index(m_model->rowCount() - 1, GrowthSheetModel::Weight));
    m_grid->scrollToBottom();
}

QString GrowthSheet::question() const
{
    return m_questions->question();
}

void GrowthSheet::paste()
{
    m_message->clear();
    m_model->paste(QGuiApplication::clipboard()->text(), m_grid->currentIndex());
}

void GrowthSheet::showMenu(const QPoint &position)
{
    const QModelIndex index = m_grid->indexAt(position);
    const RecordId record = m_model->recordAt(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_readOnly) {
        menu->addAction(tr("貼りつける"), this, &GrowthSheet::paste);
    }
    if (!record.isEmpty()) {
        menu->addAction(tr("くわしく直す"), this, [this, record] { Q_EMIT openRequested(record); });
        menu->addAction(tr("これまでの記録"), this, [this, record] { Q_EMIT historyRequested(record); });
        menu->addSeparator();
        menu->addAction(tr("まちがいとして外す"), this,
                        [this, at = QPersistentModelIndex(index)] { m_model->takeOut(at); });
    }
    menu->popup(m_grid->viewport()->mapToGlobal(position));
}

/// A number that cannot be: where another one is meant by all appearances it is asked for, else the number is refused.
void GrowthSheet::askInstead(const QModelIndex &cell, MeasurementKind kind, double shown)
{
    m_grid->stay();
    m_message->clear();
    // Once the cell shows what was typed.
    QMetaObject::invokeMethod(
        this,
        [this, at = QPersistentModelIndex(cell), kind, shown] {
            m_questions->look();
            if (at.isValid() && !m_questions->asksAbout(at.row(), kind)) {
                sayImpossible(kind, shown);
            }
        },
        Qt::QueuedConnection);
}

void GrowthSheet::sayImpossible(MeasurementKind kind, double shown)
{
    const QString typed = QLocale::c().toString(shown, 'g', QLocale::FloatingPointShortest);
    say(tr("%1 %2は書けません。打ちなおすか、Escで取り消してください")
            .arg(typed, kind == MeasurementKind::Weight ? QStringLiteral("kg") : QStringLiteral("cm")));
}

void GrowthSheet::refuse(const QString &sentence)
{
    m_grid->stay();
    say(sentence);
}

void GrowthSheet::say(const QString &sentence)
{
    m_message->say(InlineMessage::Tone::Attention, sentence);
    bringIntoSight(m_message);
}

/// Once the page has made room: the cell, and before all what is said about it.
void GrowthSheet::bringIntoSight(QWidget *words)
{
    QMetaObject::invokeMethod(
        this,
        [this, words = QPointer(words)] {
            constexpr int margin = 4 * space::Two;
            for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
                auto *page = qobject_cast<QScrollArea *>(above);
                if (words && page && page->widget()) {
                    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                    const QRect cell = m_grid->visualRect(m_grid->currentIndex());
                    const QPoint at = m_grid->viewport()->mapTo(page->widget(), cell.center());
                    page->ensureVisible(at.x(), at.y(), 0, margin);
                    page->ensureWidgetVisible(words, 0, margin);
                }
            }
        },
        Qt::QueuedConnection);
}

} // namespace oyako::ui
