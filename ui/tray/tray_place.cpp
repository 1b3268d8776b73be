// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/tray_place.h"

#include "ui/exchange/own_key_card.h"
#include "ui/exchange/scan_field.h"
#include "ui/text/errors.h"
#include "ui/tray/review_panel.h"
#include "ui/tray/tray_words.h"
#include "ui/tray/watch_folder.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/page.h"
#include "ui/widgets/permitted.h"
#include "ui/widgets/spaced_items.h"
#include "ui/widgets/text_label.h"

#include <QDialog>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

const QString folderKey = QStringLiteral("tray.folder");
constexpr int listWidth = 18; // full-width characters
constexpr int keyWidth = 34;
constexpr int narrowest = 46; // below this each part is a page of its own

QStringList draggedFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

QString listText(const TrayFile &file)
{
    const QString who = file.children.join(QStringLiteral("・"));
    QStringList second{trayStateName(file.state)};
    if (file.content && !file.content->claimedBy.isEmpty()) {
        second.append(file.content->claimedBy);
    }
    const QString parts = partsLine(file);
    const QString first = who.isEmpty() ? file.name : who;
    return first + QLatin1Char('\n') + second.join(QStringLiteral("・")) +
           (parts.isEmpty() ? QString() : QString(QLatin1Char('\n') + parts));
}

} // namespace

TrayPlace::TrayPlace(const Context &context, QWidget *parent)
    : Place(parent)
    , m_context(context)
    , m_desk(new TrayDesk(context, this))
    , m_watch(new WatchFolder(this))
    , m_head(makeText(TextRole::Hint, {}))
    , m_list(new QListWidget)
    , m_fit(new QTimer(this))
    , m_empty(makeText(TextRole::Hint, tr("ご家庭からのファイルを、ここへドラッグしてください。\n"
                                          "フォルダーをえらんでおくと、入ったものが自動でならびます。")))
    , m_scan(new ScanField)
    , m_progress(new InlineProgress)
    , m_parts(new QSplitter)
    , m_review(new ReviewPanel(context, m_desk))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::Three, space::Two, space::Three, space::Two);
    outer->setSpacing(space::One);
    m_top = headPart();
    outer->addWidget(m_top);
    m_parts->addWidget(leftPart());
    m_parts->addWidget(m_review);
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    outer->addWidget(m_parts, 1);
    setAcceptDrops(true);
    m_fit->setSingleShot(true);
    connect(m_fit, &QTimer::timeout, this, &TrayPlace::fitList);
    connect(m_watch, &WatchFolder::arrived, m_desk, &TrayDesk::addFile);
    connect(m_desk, &TrayDesk::changed, this, &TrayPlace::showFiles);
    connect(m_list, &QListWidget::currentItemChanged, this, &TrayPlace::showCurrent);
    connect(m_list, &QListWidget::currentItemChanged, this, &TrayPlace::showCurrentRow, Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemActivated, this, [this] { setReading(m_isNarrow); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { setReading(m_isNarrow); });
    connect(m_review, &ReviewPanel::returned, this, [this] { setReading(false); });
    connect(m_review, &ReviewPanel::finished, this, &TrayPlace::goOn);
    connect(m_scan, &ScanField::completed, this,
            [this](const QByteArray &bytes) { m_desk->addBytes(tr("QRコード"), bytes); });
    connect(m_progress, &InlineProgress::cancelled, m_desk, &TrayDesk::cancel);
    m_watch->setFolder(context.book.setting(folderKey).value_or(QString()));
    m_desk->reopen();
    showHead();
}

QWidget *TrayPlace::headPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    column->addWidget(makeText(TextRole::Heading, title()));
    column->addWidget(tools());
    column->addWidget(m_head);
    column->addWidget(m_progress);
    m_progress->hide();
    return part;
}

QWidget *TrayPlace::tools()
{
    auto *bar = new QWidget;
    auto *row = new FlowRow;
    bar->setLayout(row);
    QPushButton *files = makeButton(tr("ファイルをえらぶ…"));
    QPushButton *folder = makeButton(tr("見はるフォルダー…"));
    requireRecording(folder, mayRecord(m_context));
    m_takeMatched = makeButton(tr("照合ずみをまとめて取り込む"));
    row->addWidget(files);
    row->addWidget(folder);
    row->addWidget(m_takeMatched);
    QPushButton *key = makeButton(tr("この窓口の鍵…"));
    row->addWidget(key);
    connect(key, &QPushButton::clicked, this, &TrayPlace::showKey);
    connect(files, &QPushButton::clicked, this, &TrayPlace::askFiles);
    connect(folder, &QPushButton::clicked, this, &TrayPlace::askFolder);
    connect(m_takeMatched, &QPushButton::clicked, this, &TrayPlace::takeInMatched);
    return bar;
}

QWidget *TrayPlace::leftPart()
{
    auto *part = new QWidget;
    m_column = new QVBoxLayout(part);
    m_column->setContentsMargins(0, 0, space::One, 0);
    m_column->setSpacing(space::One);
    m_list->setAccessibleName(tr("とどいたファイル"));
    m_list->setItemDelegate(new SpacedItems(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(space::Half);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(m_scan);
    m_column->addStretch(); // Only while there is no list.
    m_left = new QScrollArea;
    m_left->setFrameShape(QFrame::NoFrame);
    m_left->setWidgetResizable(true);
    m_left->setFocusPolicy(Qt::NoFocus);
    m_left->viewport()->setBackgroundRole(QPalette::Window);
    part->setBackgroundRole(QPalette::Window);
    m_left->setWidget(part);
    m_left->setMinimumWidth(listWidth * em() * 3 / 4);
    return m_left;
}

QString TrayPlace::title() const
{
    return tr("受けとりトレイ");
}

QString TrayPlace::help() const
{
    return tr(
        "ご家庭からの封をしたファイルや、QRコードの紙を受けとるところです。どの方のものかを確かめ、いまの記録と"
        "ならべて見てから取り込みます。取り込んだものには、どのファイルから来たかが残り、「もとにもどす」で取り消せ"
        "ます。ファイルを動かしたり消したりはしません。");
}

void TrayPlace::open(const Destination &)
{
    refresh();
    showFiles();
}

void TrayPlace::refresh()
{
    m_desk->compareAgain();
    showHead();
}

void TrayPlace::setFolder(const QString &folder)
{
    if (const auto kept = m_context.book.setSetting(folderKey, folder); !kept) {
        m_context.navigator.say(text::sentence(kept.error()));
        return;
    }
    m_watch->setFolder(folder);
    showHead();
}

void TrayPlace::askFiles()
{
    const QFileDialog *dialog =
        openFilesDialog(this, tr("ファイルをえらぶ"), tr("すべてのファイル") + QStringLiteral(" (*)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            m_desk->addFile(path);
        }
    });
}

void TrayPlace::askFolder()
{
    connect(openFolderDialog(this, tr("見はるフォルダー")), &QFileDialog::fileSelected, this, &TrayPlace::setFolder);
}

void TrayPlace::showKey()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("この窓口の鍵"));
    dialog->setMinimumWidth(keyWidth * em());
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::Three, space::Three, space::Three, space::Three);
    column->setSpacing(space::Two);
    auto *card = new OwnKeyCard(m_context);
    card->refresh();
    column->addWidget(card);
    column->addWidget(makeText(TextRole::Hint, tr("はじめてのご家庭には、鍵の紙かファイルをわたしておくと、この窓口だけ"
                                                  "がひらける封で、家から送ってもらえます。")));
    QPushButton *close = makeButton(tr("とじる"));
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

void TrayPlace::showHead()
{
    const QString folder = m_watch->folder();
    QStringList parts;
    if (folder.isEmpty()) {
        parts.append(tr("見はるフォルダーはありません。"));
    } else {
        parts.append(m_watch->isThere() ? tr("見ているフォルダー: %1").arg(folder)
                                        : tr("フォルダーが見つかりません: %1").arg(folder));
    }
    parts.append(tr("きょう、入力しなくてすんだ項目: %1").arg(m_desk->itemsToday()));
    m_head->setText(parts.join(QStringLiteral("  ")));
}

void TrayPlace::showFiles()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QList<TrayFile> &files = m_desk->files();
    int matched = 0;
    while (m_list->count() > files.size()) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    for (int row = 0; row < files.size(); ++row) {
        const TrayFile &file = files.at(row);
        if (row == m_list->count()) {
            m_list->addItem(new QListWidgetItem);
        }
        QListWidgetItem *item = m_list->item(row);
        item->setText(listText(file));
        item->setData(Qt::UserRole, file.digest);
        matched += file.state == TrayState::Matched ? 1 : 0;
    }
    m_list->setVisible(!files.isEmpty());
    m_empty->setVisible(files.isEmpty());
    m_fit->start();
    m_takeMatched->setEnabled(matched > 0);
    if (m_desk->busy() == 0) {
        m_progress->finish();
    } else if (!m_progress->isVisible() && m_matched.isEmpty()) {
        static_cast<void>(m_progress->start(tr("ファイルをひらいています")));
    }
    if (current.isEmpty() && !files.isEmpty()) {
        m_list->setCurrentRow(0);
    } else if (m_review->digest() == current && m_desk->busy() == 0 && m_matched.isEmpty()) {
        m_review->refresh();
    }
    showHead();
}

/// A file is shown, and noted as read, only where it is seen.
void TrayPlace::showCurrent()
{
    const bool isSeen = !m_isNarrow || m_isReading;
    const QListWidgetItem *item = isSeen ? m_list->currentItem() : nullptr;
    m_review->show(item ? item->data(Qt::UserRole).toString() : QString());
}

void TrayPlace::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow) {
        return;
    }
    m_isNarrow = narrow;
    auto *outer = static_cast<QVBoxLayout *>(layout());
    (narrow ? m_column : outer)->insertWidget(0, m_top);
    m_list->setVerticalScrollBarPolicy(narrow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_isReading = false;
    showParts();
}

/// In a narrow window the page scrolls, not the list in it.
void TrayPlace::fitList()
{
    const QListWidgetItem *last = m_isNarrow ? m_list->item(m_list->count() - 1) : nullptr;
    const int end = last ? m_list->visualItemRect(last).bottom() + m_list->verticalScrollBar()->value() : 0;
    m_list->setMinimumHeight(last ? end + m_list->spacing() + 2 * m_list->frameWidth() + 1 : 0);
}

void TrayPlace::setReading(bool reading)
{
    if (m_isReading != reading) {
        m_isReading = reading;
        showParts();
    }
}

void TrayPlace::showParts()
{
    m_left->setVisible(!m_isReading);
    m_review->setVisible(!m_isNarrow || m_isReading);
    m_review->setReturns(m_isNarrow);
    showCurrent();
    if (m_isReading) {
        m_review->setFocus();
    } else if (m_isNarrow && isVisible()) {
        m_list->setFocus();
        showCurrentRow();
    }
}

void TrayPlace::showCurrentRow()
{
    if (m_isNarrow && !m_isReading && m_list->currentItem()) {
        scrollToRow(*m_left, *m_list, m_list->visualItemRect(m_list->currentItem()));
    }
}

void TrayPlace::goOn()
{
    for (int row = 0; row < m_desk->files().size(); ++row) {
        const TrayState state = m_desk->files().at(row).state;
        if (state == TrayState::Matched || state == TrayState::Question || state == TrayState::New) {
            m_list->setCurrentRow(row);
            (m_isReading ? static_cast<QWidget *>(m_review) : m_list)->setFocus();
            return;
        }
    }
    setReading(false);
    m_list->setFocus();
}

void TrayPlace::takeInMatched()
{
    m_matched.clear();
    for (const TrayFile &file : m_desk->files()) {
        if (file.state == TrayState::Matched) {
            m_matched.append(file.digest);
        }
    }
    m_batchItems = 0;
    m_batchLines = 0;
    if (!m_matched.isEmpty()) {
        m_batch = m_progress->start(tr("取り込んでいます"));
        m_batch->report(0, m_matched.size());
        QTimer::singleShot(0, this, &TrayPlace::takeNextMatched);
    }
}

void TrayPlace::takeNextMatched()
{
    if (m_matched.isEmpty() || m_batch->isCancelled()) {
        m_matched.clear();
        m_progress->finish();
        m_context.navigator.sayWithUndo(takenInWords(m_batchLines, m_batchItems));
        showFiles();
        showCurrent();
        return;
    }
    const QString digest = m_matched.takeFirst();
    const auto intake = m_desk->intakeOf(digest);
    const auto choices = intake ? exchange::usualChoices(*intake) : exchange::IntakeChoices();
    const auto taken = intake ? m_desk->takeIn(digest, choices, {}) : Result<int>(fail(intake.error()));
    m_batchItems += taken.value_or(0);
    m_batchLines += taken ? static_cast<int>(choices.accepted.size()) : 0;
    QTimer::singleShot(0, this, &TrayPlace::takeNextMatched);
}

void TrayPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void TrayPlace::dropEvent(QDropEvent *event)
{
    const QStringList files = draggedFiles(*event->mimeData());
    for (const QString &path : files) {
        m_desk->addFile(path);
    }
    event->acceptProposedAction();
}

void TrayPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    setNarrow(width() < narrowest * em());
    if (!m_isNarrow && !m_isDivided) {
        m_isDivided = true;
        m_parts->setSizes({listWidth * em(), width() - listWidth * em()}); // From here on as the reader drags it.
    }
    m_fit->start();
}

} // namespace oyako::ui
