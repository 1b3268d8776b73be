// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/papers_place.h"

#include "core/book/book.h"
#include "ui/papers/paper_dialog.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/paper_text_dialog.h"
#include "ui/papers/paper_words.h"
#include "ui/text/errors.h"
#include "ui/widgets/background.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/ime_guard.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <utility>

namespace oyako::ui {

using namespace records;

namespace {

constexpr int mostHits = 500;
constexpr qsizetype refusalsSaid = 5;
constexpr double largestSideBySide = 15; // points: above, list and paper stand one under the other
constexpr int leastTable = 7;            // full-width characters
constexpr int leastPreview = 14;         // full-width characters

/// The day of a paper to look at first.
QDate dayToWatch(const Document &paper)
{
    return paper.deadline.isValid() ? paper.deadline : paper.validUntil;
}

bool isFor(const book::Stored<Document> &paper, const RecordId &person)
{
    const auto &references = paper.value.references;
    return person.isEmpty() || paper.person == person ||
           std::any_of(references.cbegin(), references.cend(),
                       [&](const PaperReference &reference) { return reference.person == person; });
}

} // namespace

PapersPlace::PapersPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_found(new QStackedWidget)
    , m_out(makeButton(tr("ひとつのPDFにする…")))
    , m_search(new QLineEdit)
    , m_person(new QComboBox)
    , m_table(new QTableView)
    , m_model(new RecordTableModel(this))
    , m_splitter(new QSplitter)
    , m_preview(new PaperPreview)
    , m_name(makeText(TextRole::Title, {}))
    , m_facts(makeText(TextRole::Hint, {}))
    , m_sheetTools(new QWidget)
    , m_progress(new InlineProgress)
    , m_message(new InlineMessage)
{
    setAcceptDrops(true);
    build();
}

QString PapersPlace::title() const
{
    return tr("書類");
}

QString PapersPlace::help() const
{
    return tr(
        "スキャンした紙、写真、PDFをここへドラッグすると、手帳の中に暗号でしまわれます。題名やメモ、書類の中の文字から"
        "さがせます。期限を書いておくと「きょう」に出ます。");
}

void PapersPlace::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Three, space::Three, space::Three, space::Two);
    column->setSpacing(space::OneAndHalf);
    auto *head = new FlowRow;
    head->addWidget(makeText(TextRole::Heading, title()));
    QPushButton *add = makeButton(tr("書類をしまう…"), ButtonRole::Main);
    QPushButton *folder = makeButton(tr("フォルダーごと…"));
    connect(add, &QPushButton::clicked, this, &PapersPlace::askFiles);
    connect(folder, &QPushButton::clicked, this, &PapersPlace::askFolder);
    connect(m_out, &QPushButton::clicked, this, &PapersPlace::askExport);
    for (QPushButton *button : {add, folder, m_out}) {
        head->addWidget(button);
    }
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    auto *empty =
        new EmptyState(tr("紙をここへしまいましょう"),
                       tr("市区町村のお知らせ、券、検査の結果。写真やPDFを、ここへドラッグするだけです。中身は暗号に"
                          "なり、文字でさがせます。"),
                       tr("書類をしまう…"));
    connect(empty, &EmptyState::stepRequested, this, &PapersPlace::askFiles);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildSheet());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setOrientation(fontOf(TextRole::Body).pointSizeF() > largestSideBySide ? Qt::Vertical : Qt::Horizontal);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 4);
    m_stack->addWidget(empty);
    // Large text needs more than the window has: then list and sheet scroll, instead of being pressed together.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_splitter);
    m_table->setMinimumHeight(em() * leastTable);
    m_preview->setMinimumHeight(em() * leastPreview);
    m_stack->addWidget(scroll);
    column->addWidget(m_stack, 1);
}

QWidget *PapersPlace::buildList()
{
    m_search->setPlaceholderText(tr("題名・メモ・書類の中の文字"));
    m_search->setAccessibleName(tr("書類をさがす"));
    m_search->setClearButtonEnabled(true);
    ImeGuard::install(m_search);
    m_person->setAccessibleName(tr("だれの書類"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(4);
    m_model->setColumns({tr("題名"), tr("期限"), tr("だれの")});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("書類の一覧"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(0, QHeaderView::Stretch);
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_search, &QLineEdit::textChanged, this, &PapersPlace::fillList);
    connect(m_person, &QComboBox::currentIndexChanged, this, &PapersPlace::fillList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PapersPlace::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &PapersPlace::change);
    m_table->installEventFilter(this);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, space::One, 0);
    column->setSpacing(space::One);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 3);
    row->addWidget(m_person, 1);
    column->addLayout(row);
    m_found->addWidget(m_table);
    m_found->addWidget(makeNothing());
    column->addWidget(m_found, 1);
    return side;
}

EmptyState *PapersPlace::makeNothing()
{
    auto *nothing = new EmptyState(tr("見つかりませんでした"),
                                   tr("題名、メモ、書類の中の文字に、さがしていることばがありません。短いことばか、べつ"
                                      "のことばでさがしてみてくださ"
                                      "い。写真の書類は、「文字を見る・直す」で文字を読みとると見つかります。"),
                                   tr("すべての書類を見る"));
    nothing->setAccessibleName(tr("見つかりませんでした"));
    // As narrow as the list: what is not shown takes no room from the paper beside it.
    nothing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(nothing, &EmptyState::stepRequested, this, &PapersPlace::showAll);
    return nothing;
}

void PapersPlace::showAll()
{
    m_person->setCurrentIndex(0);
    m_search->clear();
    m_search->setFocus();
}

QWidget *PapersPlace::buildSheet()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::One, 0, 0, 0);
    column->setSpacing(space::One);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    auto *tools = new FlowRow(m_sheetTools);
    QPushButton *change = makeButton(tr("題名や期限を書く"));
    QPushButton *text = makeButton(tr("文字を見る・直す"));
    QPushButton *remove = makeButton(tr("外す"), ButtonRole::Quiet);
    connect(change, &QPushButton::clicked, this, &PapersPlace::change);
    connect(text, &QPushButton::clicked, this, &PapersPlace::editText);
    connect(remove, &QPushButton::clicked, this, &PapersPlace::remove);
    for (QPushButton *button : {change, text, remove}) {
        tools->addWidget(button);
    }
    column->addWidget(m_sheetTools);
    column->addWidget(m_preview, 1);
    return side;
}

void PapersPlace::open(const Destination &destination)
{
    m_search->clear();
    refresh();
    if (!destination.record.isEmpty()) {
        m_shown = {};
        m_hitPages.insert(destination.record, std::max(1, destination.argument.toInt()));
        select(destination.record);
    }
    if (destination.argument == QLatin1String("new")) {
        askFiles();
    }
}

void PapersPlace::refresh()
{
    fillPersons();
    fillList();
}

void PapersPlace::fillPersons()
{
    const QSignalBlocker quiet(m_person);
    const QVariant before = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("みんな"), QString());
    for (const auto &person : m_context.book.list<Person>().value_or(QList<book::Stored<Person>>())) {
        m_person->addItem(callName(person.value), person.id.toString());
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(before)));
}

void PapersPlace::fillList()
{
    const auto papers = m_context.book.list<Document>().value_or(QList<book::Stored<Document>>());
    m_stack->setCurrentIndex(papers.isEmpty() ? 0 : 1);
    const bool searching = !m_search->text().trimmed().isEmpty();
    QHash<RecordId, book::PaperHit> hits;
    if (searching) {
        for (const book::PaperHit &hit :
             m_context.book.searchPapers(m_search->text(), mostHits).value_or(QList<book::PaperHit>())) {
            hits.insert(hit.document, hit);
        }
    }
    const RecordId person = RecordId::fromString(m_person->currentData().toString()).value_or(RecordId());
    QList<RecordTableModel::Row> rows;
    m_hitPages.clear();
    for (auto paper = papers.crbegin(); paper != papers.crend(); ++paper) {
        const auto hit = hits.constFind(paper->id);
        if ((searching && hit == hits.cend()) || !isFor(*paper, person)) {
            continue;
        }
        const bool onPage = searching && hit->page > 0;
        const bool stays = !searching && m_shown.first == paper->id;
        m_hitPages.insert(paper->id, onPage ? hit->page : stays ? m_shown.second : 1);
        const QDate day = dayToWatch(paper->value);
        const QString where =
            onPage ? QLatin1Char('\n') + tr("%1ページ: %2").arg(hit->page).arg(hit->excerpt) : QString();
        rows.append({paper->id,
                     {paper->value.title + where, day.isValid() ? text::shortDate(day, m_context.speech()) : QString(),
                      ownersOf(paper->value, paper->person, m_context)}});
    }
    const RecordId before = current();
    m_model->setRows(rows);
    m_out->setEnabled(!rows.isEmpty());
    const bool inVain = rows.isEmpty() && !papers.isEmpty();
    if (inVain && m_found->currentIndex() == 0 && m_found->isVisible()) {
        QAccessibleEvent event(m_found->widget(1), QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_found->setCurrentIndex(inVain ? 1 : 0);
    // Beside no paper there is nothing to read: the words have all the room, which large text needs.
    m_splitter->widget(1)->setVisible(!inVain);
    // The line below the title says where the words were found.
    const int lines = searching ? 2 : 1;
    m_table->verticalHeader()->setDefaultSectionSize(lines * m_table->fontMetrics().lineSpacing() + space::Two);
    select(before);
}

RecordId PapersPlace::current() const
{
    return m_model->idAt(m_table->currentIndex());
}

void PapersPlace::select(const RecordId &paper)
{
    const int row = std::max(0, m_model->rowOf(paper));
    // Alone, whatever keys are held.
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showCurrent();
}

void PapersPlace::showCurrent()
{
    const auto paper = m_context.book.find<Document>(current());
    m_sheetTools->setVisible(paper.has_value());
    if (!paper) {
        m_name->clear();
        m_facts->clear();
        m_preview->clear();
        m_shown = {};
        return;
    }
    showFacts(*paper);
    // What changes about a paper while it is read does not turn its pages back.
    const std::pair wanted(paper->id, m_hitPages.value(paper->id, 1));
    if (std::exchange(m_shown, wanted) == wanted && !m_preview->isEmpty()) {
        return;
    }
    const auto content = m_context.book.attachment(paper->value.sha256);
    if (content) {
        m_preview->show(*content, wanted.second);
    } else {
        m_preview->clear();
    }
}

void PapersPlace::showFacts(const book::Stored<Document> &paper)
{
    m_name->setText(paper.value.title);
    m_facts->setText(factsOf(paper, m_context).join(QLatin1Char('\n')));
}

void PapersPlace::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy) {
        m_progress->finish();
        Q_EMIT settled();
    }
}

PapersPlace::Batch PapersPlace::examineAll(const QStringList &paths, const Progress &progress)
{
    Batch batch;
    papers::Reader reader;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (bytes > papers::largestStep) {
            batch.left = paths.mid(i);
            break;
        }
        progress.report(i, paths.size());
        auto paper = papers::examine(paths.at(i), reader, progress);
        if (progress.isCancelled()) {
            batch.cancelled = true;
            return batch;
        }
        if (paper) {
            bytes += paper->attachment.content.size();
            batch.papers.append(std::move(*paper));
        } else {
            batch.refused.append({QFileInfo(paths.at(i)).fileName(), refusalOf(paper.error())});
        }
    }
    return batch;
}

void PapersPlace::takeIn(const QStringList &paths)
{
    if (m_busy) {
        return;
    }
    m_message->clear();
    m_added.clear();
    m_known = 0;
    m_refused.clear();
    const papers::Gathered files = papers::filesIn(paths);
    m_isAll = files.isAll;
    runBatch(files.paths);
}

void PapersPlace::runBatch(const QStringList &paths)
{
    setBusy(true);
    const auto progress = m_progress->start(tr("書類を読んでいます…"));
    inBackground(
        this, [paths, progress] { return examineAll(paths, *progress); }, [this](const Batch &batch) { keep(batch); });
}

void PapersPlace::keep(const Batch &batch)
{
    m_refused.append(batch.refused);
    if (batch.cancelled) {
        setBusy(false);
        m_message->say(InlineMessage::Tone::Calm, tr("やめました。何も入っていません。"));
        return;
    }
    if (!batch.papers.isEmpty()) {
        const RecordId person = RecordId::fromString(m_person->currentData().toString()).value_or(RecordId());
        const auto taken = papers::takeIn(m_context.book, batch.papers, {person, {}});
        if (!taken) {
            setBusy(false);
            m_message->say(InlineMessage::Tone::Attention, text::sentence(taken.error()));
            return;
        }
        m_added.append(taken->added);
        m_known += taken->known.size();
        select(taken->added.isEmpty() ? taken->known.first() : taken->added.first());
    }
    if (!batch.left.isEmpty()) {
        runBatch(batch.left);
        return;
    }
    report();
    setBusy(false);
}

void PapersPlace::report()
{
    QStringList lines;
    if (m_known > 0) {
        lines.append(
            tr("%n件は、もうしまってあった書類です。ひとつにまとめました。", nullptr, static_cast<int>(m_known)));
    }
    if (!m_refused.isEmpty()) {
        lines.append(tr("%n件は入れられませんでした。", nullptr, static_cast<int>(m_refused.size())));
    }
    for (const Refused &refused : std::as_const(m_refused).mid(0, refusalsSaid)) {
        lines.append(QStringLiteral("%1: %2").arg(refused.name, refused.why));
    }
    if (m_refused.size() > refusalsSaid) {
        lines.append(tr("ほか %n件", nullptr, static_cast<int>(m_refused.size() - refusalsSaid)));
    }
    if (!m_isAll) {
        lines.append(tr("ファイルが多いので、はじめの%1件だけを入れました。残りは、小さいフォルダーに分けて入れてくださ"
                        "い。")
                         .arg(papers::mostFiles));
    }
    const bool isWhole = m_refused.isEmpty() && m_isAll;
    m_message->say(isWhole ? InlineMessage::Tone::Calm : InlineMessage::Tone::Attention, lines.join(QLatin1Char('\n')));
    if (!m_added.isEmpty()) {
        m_context.navigator.sayWithUndo(tr("%n件をしまいました", nullptr, static_cast<int>(m_added.size())));
    }
}

void PapersPlace::askFiles()
{
    const QString kinds = QStringLiteral("%1 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.gif *.txt);;%2 (*)")
                              .arg(tr("書類"), tr("すべてのファイル"));
    connect(openFilesDialog(this, tr("しまう書類をえらぶ"), kinds), &QFileDialog::filesSelected, this,
            &PapersPlace::takeIn);
}

void PapersPlace::askFolder()
{
    connect(openFolderDialog(this, tr("しまうフォルダーをえらぶ")), &QFileDialog::filesSelected, this,
            &PapersPlace::takeIn);
}

void PapersPlace::change()
{
    if (const auto paper = m_context.book.find<Document>(current())) {
        (new PaperDialog(m_context, *paper, this))->open();
    }
}

void PapersPlace::remove()
{
    const RecordId paper = current();
    if (paper.isEmpty()) {
        return;
    }
    const auto done = m_context.book.markEnteredInError(paper);
    if (done) {
        m_context.navigator.sayWithUndo(tr("書類を外しました"));
    } else {
        m_context.navigator.say(text::sentence(done.error()));
    }
}

void PapersPlace::editText()
{
    if (const auto paper = m_context.book.find<Document>(current())) {
        (new PaperTextDialog(m_context, *paper, this))->open();
    }
}

bool PapersPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return Place::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: change(); return true;
    case Qt::Key_Delete: remove(); return true;
    default: return Place::eventFilter(watched, event);
    }
}

void PapersPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_busy) {
        event->acceptProposedAction();
    }
}

void PapersPlace::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    event->acceptProposedAction();
    if (!paths.isEmpty()) {
        takeIn(paths);
    }
}

} // namespace oyako::ui
