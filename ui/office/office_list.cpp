// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/office_list.h"

#include "core/base/files.h"
#include "core/book/book.h"
#include "core/office/list_note.h"
#include "ui/office/label_dialog.h"
#include "ui/office/letter_dialog.h"
#include "ui/office/list_model.h"
#include "ui/office/office_words.h"
#include "ui/office/sheet_batch.h"
#include "ui/text/clinic.h"
#include "ui/text/errors.h"
#include "ui/text/file_names.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/permitted.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace oyako::ui {

using namespace office;

namespace {

constexpr int personsAtOnce = 64; // about a fiftieth of a second
constexpr int visibleRows = 9;
constexpr int widestColumn = 16; // em

} // namespace

OfficeList::OfficeList(const Context &context, ListKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_request({.kind = kind, .month = context.clock.today(), .occasions = {}})
    , m_model(new ListModel(listWords(context.speech()), this))
    , m_filter(new ListFilter(this))
    , m_table(new QTableView)
    , m_filterField(new QLineEdit)
    , m_count(makeText(TextRole::Strong, {}))
    , m_message(new InlineMessage)
    , m_progress(new InlineProgress)
    , m_tools(new QWidget)
    , m_timer(new QTimer(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(text::listName(kind));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + space::Two);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(visibleRows * m_table->verticalHeader()->defaultSectionSize());
    m_table->installEventFilter(this);
    m_timer->setInterval(0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    addTools(column);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    column->addWidget(m_tools);
    connect(m_timer, &QTimer::timeout, this, &OfficeList::step);
    connect(m_table, &QTableView::doubleClicked, this, &OfficeList::openChild);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OfficeList::showCount);
    for (int key = 1; key <= 9; ++key) {
        auto *shortcut =
            new QShortcut(QKeySequence(QKeyCombination(Qt::ALT, static_cast<Qt::Key>(Qt::Key_0 + key))), this);
        connect(shortcut, &QShortcut::activated, this, [this, key] { sortBy(key - 1); });
    }
    auto *toFilter = new QShortcut(QKeySequence::Find, this);
    connect(toFilter, &QShortcut::activated, this, [this] { m_filterField->setFocus(); });
}

OfficeList::~OfficeList() = default;

void OfficeList::addTools(QVBoxLayout *column)
{
    m_filterField->setPlaceholderText(tr("名前、住所、健診などでしぼりこむ"));
    m_filterField->setAccessibleName(tr("しぼりこむ"));
    m_filterField->setClearButtonEnabled(true);
    ImeGuard::install(m_filterField);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        showCount();
    });
    column->addWidget(m_filterField);
    column->addWidget(
        makeText(TextRole::Hint, tr("Alt+1 から Alt+9 でその列の順にならびます。もう一度で逆になります。")));
    if (m_request.kind == ListKind::Missing) {
        addClosed(column);
    }
    auto *row = new FlowRow(m_tools);
    const auto add = [&](const QString &label, auto action) {
        QPushButton *button = makeButton(label);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    if (m_request.kind == ListKind::FollowUp) {
        requireRecording(add(tr("見とどけた"), &OfficeList::closeResults), mayRecord(m_context));
    }
    add(tr("手紙をつくる…"), &OfficeList::makeLetters);
    add(tr("宛名ラベル…"), &OfficeList::makeLabels);
    if (m_request.kind == ListKind::Due || m_request.kind == ListKind::Missing) {
        add(tr("健診票をまとめて印刷…"), &OfficeList::makeSheets);
    }
    add(tr("CSV で保存…"), &OfficeList::askCsv);
}

/// Whose time is over can no longer be invited: those are shown to who asks for them.
void OfficeList::addClosed(QVBoxLayout *column)
{
    m_request.monthsBack = 0;
    auto *closed = new QCheckBox(tr("期間を過ぎた健診も出す(12か月前まで)"));
    column->addWidget(closed);
    connect(closed, &QCheckBox::toggled, this, [this](bool isOn) {
        m_request.monthsBack = isOn ? ListRequest().monthsBack : 0;
        search();
    });
}

void OfficeList::start(const QDate &month, const QString &occasion)
{
    m_request.month = month;
    m_request.occasions = occasion.isEmpty() ? QStringList() : QStringList{occasion};
    search();
}

void OfficeList::search()
{
    m_message->clear();
    m_search.reset();
    auto search = ListSearch::start(m_context.book, m_request);
    if (!search) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(search.error()));
        return;
    }
    m_search = std::make_unique<ListSearch>(std::move(*search));
    m_running = m_progress->start(tr("さがしています"));
    m_tools->setEnabled(false);
    m_timer->start();
}

void OfficeList::step()
{
    const auto more =
        m_running->isCancelled() ? Result<bool>(fail(ErrorCode::Cancelled)) : m_search->step(personsAtOnce);
    if (!more) {
        m_message->say(InlineMessage::Tone::Calm,
                       more.error().code == ErrorCode::Cancelled
                           ? tr("とちゅうでやめました。月や健診をえらぶと、もう一度さがします。")
                           : text::sentence(more.error()));
        m_search.reset();
        finish();
        return;
    }
    m_running->report(m_search->done(), m_search->total());
    if (!*more) {
        m_model->setList(m_request.kind, m_search->rows());
        m_search.reset();
        finish();
        if (const auto noted =
                noteList(m_context.book, book::Access::Read, m_request, QStringLiteral("list"), m_model->rows());
            !noted) {
            m_message->say(InlineMessage::Tone::Attention, text::sentence(noted.error()));
        }
    }
}

void OfficeList::finish()
{
    m_timer->stop();
    m_progress->finish();
    m_tools->setEnabled(true);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + space::Two, widestColumn * em()));
    }
    showCount();
    Q_EMIT settled();
}

void OfficeList::showCount()
{
    const bool isByHand = m_table->selectionModel()->selectedRows().size() > 1;
    const QList<ListRow> rows = chosen();
    QSet<RecordId> persons;
    for (const ListRow &row : rows) {
        persons.insert(row.person);
    }
    const auto count = static_cast<int>(persons.size());
    QString words = isByHand ? tr("えらんだ %n 人", nullptr, count) : tr("%n 人", nullptr, count);
    if (rows.size() != persons.size()) {
        // The same child stands here once for each checkup.
        words = tr("%1(健診は %n 件)", nullptr, static_cast<int>(rows.size())).arg(words);
    }
    m_count->setText(words);
}

void OfficeList::sortBy(int column)
{
    if (column >= m_model->columnCount()) {
        return;
    }
    const bool again = m_filter->sortColumn() == column && m_filter->sortOrder() == Qt::AscendingOrder;
    m_table->sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QList<ListRow> OfficeList::chosen() const
{
    QList<int> shown;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        shown.append(index.row());
    }
    std::sort(shown.begin(), shown.end());
    if (shown.size() < 2) {
        shown.resize(m_filter->rowCount());
        std::iota(shown.begin(), shown.end(), 0);
    }
    QList<ListRow> rows;
    for (const int row : shown) {
        rows.append(m_model->rows().at(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    }
    return rows;
}

QList<ListRow> OfficeList::addressees()
{
    QList<ListRow> rows = chosen();
    const bool isByHand = m_table->selectionModel()->selectedRows().size() > 1;
    const auto seen = isByHand ? 0 : rows.removeIf([](const ListRow &row) { return row.standing == Standing::Seen; });
    if (seen > 0) {
        m_message->say(InlineMessage::Tone::Calm,
                       tr("もう受けた %n 人は入れていません。入れるときは、表で2人以上えらんでください。", nullptr,
                          static_cast<int>(seen)));
    } else {
        m_message->clear();
    }
    return rows;
}

bool OfficeList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OfficeList::openChild()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    if (index.isValid()) {
        m_context.navigator.go({.place = QStringLiteral("child"), .person = m_model->rows().at(index.row()).person});
    }
}

Result<void> OfficeList::saveCsv(const QString &path) const
{
    const QList<ListRow> rows = chosen();
    OYAKO_TRY(noteList(m_context.book, book::Access::Export, m_request, QStringLiteral("csv"), rows));
    ListWords words = listWords(m_context.speech());
    words.date = plainWords().date; // Of whatever language: another program reads them.
    return files::replace(path, listCsv(rows, m_request.kind, words));
}

void OfficeList::askCsv()
{
    const QFileDialog *dialog =
        openSaveDialog(this, tr("CSV で保存"), QStringLiteral("CSV (*.csv)"),
                       text::fileName(text::listName(m_request.kind)) +
                           m_request.month.toString(QStringLiteral("-yyyy-MM")) + QLatin1String(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveCsv(path);
        m_context.navigator.say(saved ? tr("CSV を保存しました。暗号になっていないので、しまう場所に気をつけてください")
                                      : text::sentence(saved.error()));
    });
}

void OfficeList::makeLetters()
{
    if (const QList<ListRow> rows = addressees(); !rows.isEmpty()) {
        (new LetterDialog(m_context, m_request, rows, this))->open();
    }
}

void OfficeList::makeLabels()
{
    if (const QList<ListRow> rows = addressees(); !rows.isEmpty()) {
        (new LabelDialog(m_context, m_request, rows, this))->open();
    }
}

void OfficeList::makeSheets()
{
    if (!chosen().isEmpty()) {
        (new SheetBatch(m_context, m_request, chosen(), this))->open();
    }
}

void OfficeList::closeResults()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const bool several = m_table->selectionModel()->selectedRows().size() > 1;
    QList<ListRow> rows;
    if (several) {
        rows = chosen();
    } else if (current.isValid()) {
        rows = {m_model->rows().at(current.row())};
    }
    if (rows.isEmpty()) {
        m_message->say(InlineMessage::Tone::Calm, tr("見とどけた子を、表でえらんでください"));
        return;
    }
    book::ChangeSet changes(QStringLiteral("follow-up"));
    for (const ListRow &row : rows) {
        changes.add(m_context.clock, row.person, closingMark(row.checkup, m_context.clock.today()));
    }
    const auto done = m_context.book.apply(changes);
    if (!done) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(done.error()));
        return;
    }
    m_context.navigator.sayWithUndo(tr("%n 件を見とどけたことにしました", nullptr, static_cast<int>(rows.size())));
    search();
}

} // namespace oyako::ui
