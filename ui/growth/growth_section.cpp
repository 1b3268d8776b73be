// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/growth/growth_section.h"

#include "core/care/milestones.h"
#include "core/care/own_reference.h"
#include "core/pages/point_reading.h"
#include "core/pages/sheet.h"
#include "ui/growth/chart_chooser.h"
#include "ui/growth/growth_sheet.h"
#include "ui/text/charts.h"
#include "ui/text/errors.h"
#include "ui/text/file_names.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/growth_library.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QScrollArea>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

QString headingOf(const records::Person &child, const text::Speech &speech)
{
    return pages::personLine(records::fullName(child), text::date(child.birthDate, speech));
}

} // namespace

GrowthSection::GrowthSection(const Context &context, const RecordId &child, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_child(child)
    , m_chooser(new ChartChooser)
    , m_chart(new ChartPanel(context))
    , m_sheet(new GrowthSheet(context, child))
    , m_missing(new InlineMessage)
    , m_milestones(makeText(TextRole::Body, {}))
    , m_write(makeButton(tr("測った値を書く"), ButtonRole::Main))
{
    readOwnReference();
    build();
    refresh();
}

void GrowthSection::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Two);
    column->addWidget(m_write, 0, Qt::AlignLeft);
    column->addWidget(m_chooser);
    column->addWidget(m_missing);
    column->addWidget(m_chart);
    column->addWidget(m_sheet);
    column->addWidget(m_milestones);
    addFoot(column);
    QPushButton *complete = makeButton(tr("名前や生まれた日のところで書く"));
    connect(complete, &QPushButton::clicked, this,
            [this] { m_context.navigator.go({.place = QStringLiteral("family"), .person = m_child}); });
    m_missing->addAction(complete);
    connect(m_write, &QPushButton::clicked, this, &GrowthSection::startWriting);
    connect(m_chooser, &ChartChooser::chosen, this, &GrowthSection::showChart);
    connect(m_sheet, &GrowthSheet::openRequested, this, &GrowthSection::openRequested);
    connect(m_sheet, &GrowthSheet::historyRequested, this, &GrowthSection::historyRequested);
    connect(m_chart->view(), &PlotView::activated, this, [this](const QString &code) {
        if (const auto record = RecordId::fromString(code)) {
            Q_EMIT openRequested(*record);
        }
    });
}

void GrowthSection::addFoot(QVBoxLayout *column)
{
    m_foot = new QWidget;
    auto *row = new FlowRow(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton *import = makeButton(tr("ほかのアプリの記録を取り込む…"), ButtonRole::Quiet);
    QPushButton *reference = makeButton(tr("病院などの基準の表を読みこむ…"), ButtonRole::Quiet);
    connect(import, &QPushButton::clicked, this, [this] {
        m_context.navigator.go(
            {.place = QStringLiteral("exchange"), .person = m_child, .section = QStringLiteral("import")});
    });
    connect(reference, &QPushButton::clicked, this, &GrowthSection::askForReference);
    row->addWidget(import);
    row->addWidget(reference);
    column->addWidget(m_foot);
    column->addWidget(
        makeText(TextRole::Hint, tr("発育には個人差があります。気になることは健診で聞いてみてください。")));
}

void GrowthSection::readOwnReference()
{
    auto kept = care::keptPercentiles(m_context.book);
    m_own = kept ? std::optional(pages::OwnReference{std::move(kept->table), {.id = kept->name, .name = kept->name}})
                 : std::nullopt;
}

Result<void> GrowthSection::loadReference(const QString &path)
{
    OYAKO_TRY(care::keepPercentiles(m_context.book, path));
    readOwnReference();
    refresh();
    return {};
}

void GrowthSection::askForReference()
{
    const QFileDialog *dialog = openFileDialog(this, tr("基準の表を読みこむ"), QStringLiteral("CSV (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto loaded = loadReference(path);
        m_context.navigator.say(loaded ? tr("読みこみました。「何とくらべるか」でえらべます")
                                       : text::sentence(loaded.error()));
    });
}

void GrowthSection::refresh()
{
    auto history = care::growthHistory(m_context.book, m_child);
    if (!history) {
        sayWhatIsMissing(history.error());
        return;
    }
    m_history = std::move(*history);
    const bool quiet = m_history->child.deathDate.isValid();
    m_foot->setVisible(!quiet);
    m_write->setVisible(!quiet);
    m_sheet->show(*m_history, quiet);
    m_chooser->offer(*m_history, m_context.clock.today(), m_own ? m_own->info.name : QString());
    showChart();
    showMilestones();
}

/// Dates as the parents wrote them in their record; nothing is compared with anybody.
void GrowthSection::showMilestones()
{
    const auto milestones = care::milestonesOf(m_context.book, m_child);
    QStringList lines;
    for (const care::Milestone &milestone : milestones.value_or(QList<care::Milestone>())) {
        lines.append(QStringLiteral("%1  %2").arg(text::partialDate(milestone.on, m_context.speech()),
                                                  text::milestoneName(milestone.name)));
    }
    m_milestones->setText(lines.join(QLatin1Char('\n')));
    m_milestones->setVisible(!lines.isEmpty());
}

void GrowthSection::showChart()
{
    const growth::Library *library = growthLibrary();
    if (!m_history || !library) {
        return;
    }
    const pages::ChartChoice choice = m_chooser->choice();
    const auto plot = pages::childChart(*m_history, choice, {*library, m_own});
    m_chart->setVisible(plot.has_value());
    if (!plot) {
        sayWhatIsMissing(plot.error());
        return;
    }
    m_missing->clear();
    const auto words = [this, choice, library](const pages::Mark &mark) {
        const auto point = pages::readPoint(*m_history, choice, {*library, m_own}, mark.code);
        return point ? text::reading(*point, m_history->child.birthDate, m_context.speech()) : QString();
    };
    m_chart->setChart(*plot, words, headingOf(m_history->child, m_context.speech()),
                      text::fileName(text::chartName(choice.chart)));
}

void GrowthSection::sayWhatIsMissing(const Error &error)
{
    const QString sentence =
        error.field == QLatin1String("sex")         ? tr("性別を書くと、ここに発育曲線が出ます。")
        : error.field == QLatin1String("birthDate") ? tr("生まれた日を書くと、ここに発育曲線が出ます。")
        : error.field == QLatin1String("gestationalDaysAtBirth") ? tr("何週で生まれたかを書くと、このグラフが出ます。")
        : error.field == QLatin1String("birthOrder") ? tr("何番めのお子さんかを書くと、このグラフが出ます。")
                                                     : text::sentence(error);
    m_missing->say(InlineMessage::Tone::Calm, sentence);
}

void GrowthSection::startWriting()
{
    m_sheet->startWriting();
    // The table lies below the chart: bring it under the eyes with the keyboard.
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(above)) {
            page->ensureWidgetVisible(m_sheet);
        }
    }
}

} // namespace oyako::ui
