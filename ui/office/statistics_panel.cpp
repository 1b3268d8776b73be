// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/statistics_panel.h"

#include "core/base/files.h"
#include "core/book/book.h"
#include "ui/office/office_words.h"
#include "ui/text/errors.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/inline_progress.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QTimer>
#include <QVBoxLayout>

namespace oyako::ui {

using namespace office;

namespace {

constexpr int recordsAtOnce = 64; // about a fiftieth of a second

void fill(RecordTable *table, const QList<QStringList> &lines)
{
    QList<RecordTableModel::Row> rows;
    for (const QStringList &line : lines.mid(1)) {
        rows.append({RecordId(), line});
    }
    table->setRows(rows);
}

} // namespace

StatisticsPanel::StatisticsPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new InlineMessage)
    , m_column(new QVBoxLayout(this))
    , m_save(makeButton(tr("CSV で保存…")))
    , m_progress(new InlineProgress)
    , m_timer(new QTimer(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::One);
    const StatisticsWords words = statisticsWords();
    const MonthStatistics none{.judgements = {Judgement::Normal, Judgement::Treated, Judgement::Observe,
                                              Judgement::Refer, Judgement::Other, Judgement::None},
                               .visits = masked({})};
    m_column->addWidget(
        makeText(TextRole::Hint, tr("名前は入りません。%1 は %2 人より少ない数と、そこから計算できてしまう数です。")
                                     .arg(words.hidden)
                                     .arg(smallCount)));
    m_column->addWidget(m_progress);
    m_column->addWidget(m_message);
    m_visits = addTable(tr("健診の数と判定"), visitTable(none, words).first());
    m_seen = addTable(tr("案内した子のうち、受けた子"), seenTable(none, words).first());
    m_column->addWidget(m_save, 0, Qt::AlignLeft);
    m_timer->setInterval(0);
    connect(m_save, &QPushButton::clicked, this, &StatisticsPanel::askCsv);
    connect(m_timer, &QTimer::timeout, this, &StatisticsPanel::step);
}

StatisticsPanel::~StatisticsPanel() = default;

RecordTable *StatisticsPanel::addTable(const QString &title, const QStringList &columns)
{
    m_column->addWidget(makeText(TextRole::Title, title));
    auto *table = new RecordTable(title, columns);
    m_column->addWidget(table);
    return table;
}

void StatisticsPanel::setMonth(const QDate &month)
{
    m_message->clear();
    m_statistics.reset();
    m_search.reset();
    fill(m_visits, {});
    fill(m_seen, {});
    m_save->setEnabled(false);
    auto search = StatisticsSearch::start(m_context.book, month, smallCount);
    if (!search) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(search.error()));
        finish();
        return;
    }
    m_search = std::make_unique<StatisticsSearch>(std::move(*search));
    m_running = m_progress->start(tr("数えています"));
    m_timer->start();
}

void StatisticsPanel::step()
{
    const auto more =
        m_running->isCancelled() ? Result<bool>(fail(ErrorCode::Cancelled)) : m_search->step(recordsAtOnce);
    if (!more) {
        m_message->say(InlineMessage::Tone::Calm, more.error().code == ErrorCode::Cancelled
                                                      ? tr("とちゅうでやめました。月をえらぶと、もう一度数えます。")
                                                      : text::sentence(more.error()));
        finish();
        return;
    }
    m_running->report(m_search->done(), m_search->total());
    if (!*more) {
        m_statistics = m_search->statistics();
        showNumbers();
        finish();
    }
}

void StatisticsPanel::finish()
{
    m_timer->stop();
    m_search.reset();
    m_progress->finish();
    m_save->setEnabled(m_statistics.has_value());
    Q_EMIT settled();
}

void StatisticsPanel::showNumbers()
{
    const StatisticsWords words = statisticsWords();
    fill(m_visits, visitTable(*m_statistics, words));
    fill(m_seen, seenTable(*m_statistics, words));
    const auto noted = m_context.book.noteAccess(
        book::Access::Read, {}, m_statistics->month.toString(QStringLiteral("yyyy-MM")), QStringLiteral("statistics"));
    if (!noted) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(noted.error()));
    }
}

Result<void> StatisticsPanel::saveCsv(const QString &path) const
{
    OYAKO_TRY(m_context.book.noteAccess(book::Access::Export, {},
                                        m_statistics->month.toString(QStringLiteral("yyyy-MM")),
                                        QStringLiteral("statistics csv")));
    return files::replace(path, statisticsCsv(*m_statistics, statisticsWords()));
}

void StatisticsPanel::askCsv()
{
    if (!m_statistics) {
        return;
    }
    const QFileDialog *dialog =
        openSaveDialog(this, tr("CSV で保存"), QStringLiteral("CSV (*.csv)"),
                       tr("統計") + m_statistics->month.toString(QStringLiteral("-yyyy-MM'.csv'")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveCsv(path);
        m_context.navigator.say(saved ? tr("CSV を保存しました") : text::sentence(saved.error()));
    });
}

} // namespace oyako::ui
