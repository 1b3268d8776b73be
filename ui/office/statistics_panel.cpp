// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/office/statistics_panel.h"

#include "core/base/files.h"
#include "core/book/book.h"
#include "ui/office/office_words.h"
#include "ui/text/errors.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace oyako::ui {

using namespace office;

namespace {

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
    m_column->addWidget(m_message);
    m_visits = addTable(tr("健診の数と判定"), visitTable(none, words).first());
    m_seen = addTable(tr("案内した子のうち、受けた子"), seenTable(none, words).first());
    QPushButton *save = makeButton(tr("CSV で保存…"));
    m_column->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &StatisticsPanel::askCsv);
}

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
    auto found = statisticsOf(m_context.book, month, smallCount, Progress());
    if (!found) {
        m_message->say(InlineMessage::Tone::Attention, text::sentence(found.error()));
        return;
    }
    m_statistics = std::move(*found);
    const StatisticsWords words = statisticsWords();
    fill(m_visits, visitTable(*m_statistics, words));
    fill(m_seen, seenTable(*m_statistics, words));
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
    auto *dialog = new QFileDialog(this, tr("CSV で保存"), QString(), QStringLiteral("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("統計") + m_statistics->month.toString(QStringLiteral("-yyyy-MM'.csv'")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveCsv(path);
        m_context.navigator.say(saved ? tr("CSV を保存しました") : text::sentence(saved.error()));
    });
    dialog->open();
}

} // namespace oyako::ui
