// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pregnancy/charts_card.h"

#include "core/book/book.h"
#include "ui/text/charts.h"
#include "ui/text/errors.h"
#include "ui/text/file_names.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace oyako::ui {

using pages::PregnancyChart;

PregnancyChartsCard::PregnancyChartsCard(const Context &context, const book::Stored<records::Pregnancy> &pregnancy,
                                         const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(heading)
    , m_pregnancy(pregnancy)
    , m_chart(new QComboBox)
    , m_panel(new ChartPanel(context))
    , m_outside(new InlineMessage)
    , m_bodyHint(makeText(TextRole::Hint, tr("妊娠前の体重と身長がわかると、体重のふえ方のめやすの帯が出ます。")))
    , m_body(new QWidget)
    , m_fetalCurve(makeButton(tr("病院の胎児発育曲線を読みこむ…"), ButtonRole::Quiet))
    , m_weightBefore(new NumberField({QStringLiteral("kg"), 1, 25, 250}))
    , m_height(new NumberField({QStringLiteral("cm"), 1, 100, 220}))
{
    for (const PregnancyChart chart : pages::pregnancyCharts()) {
        m_chart->addItem(text::chartName(chart), static_cast<int>(chart));
    }
    m_chart->setAccessibleName(tr("どのグラフを見るか"));
    readHistory();
    build();
    connect(m_chart, &QComboBox::currentIndexChanged, this, [this] {
        showChart();
        Q_EMIT chartChosen();
    });
    connect(m_panel->view(), &PlotView::activated, this, [this](const QString &code) {
        if (const auto record = RecordId::fromString(code)) {
            Q_EMIT openRequested(*record);
        }
    });
    showChart();
}

void PregnancyChartsCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    column->addWidget(makeText(TextRole::Section, tr("妊娠中のグラフ")));
    column->addWidget(m_chart, 0, Qt::AlignLeft);
    column->addWidget(m_outside);
    addBody(column);
    column->addWidget(m_panel);
    column->addWidget(m_fetalCurve, 0, Qt::AlignLeft);
    m_fetalCurve->setToolTip(tr("CSVの列: ga_weeks, minus_2sd_g, minus_1_5sd_g, mean_g, plus_1_5sd_g, plus_2sd_g"));
    connect(m_fetalCurve, &QPushButton::clicked, this, &PregnancyChartsCard::askForFetalCurve);
}

/// The guidance goes by the body mass index before pregnancy.
void PregnancyChartsCard::addBody(QVBoxLayout *column)
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    auto *row = new FlowRow;
    row->setSpacing(space::Three);
    m_weightRow = new FieldRow(tr("妊娠前の体重"), m_weightBefore);
    m_heightRow = new FieldRow(tr("お母さんの身長"), m_height);
    QPushButton *save = makeButton(tr("書く"));
    row->addWidget(m_weightRow);
    row->addWidget(m_heightRow);
    body->addLayout(row);
    body->addWidget(save, 0, Qt::AlignLeft);
    column->addWidget(m_bodyHint);
    column->addWidget(m_body);
    connect(save, &QPushButton::clicked, this, &PregnancyChartsCard::saveBody);
}

void PregnancyChartsCard::saveBody()
{
    constexpr double millimetresPerCentimetre = 10;
    book::ChangeSet changes(QStringLiteral("edit"));
    if (m_height->value()) {
        changes.add(m_context.clock, m_pregnancy.person,
                    records::Measurement{.type = records::MeasurementKind::Length,
                                         .value = *m_height->value() * millimetresPerCentimetre,
                                         .date = m_context.clock.today(),
                                         .position = records::Position::Standing});
    }
    if (m_weightBefore->value()) {
        book::Stored<records::Pregnancy> changed = m_pregnancy;
        changed.value.weightBefore = Mass::fromKilograms(*m_weightBefore->value());
        changes.edit(changed);
    }
    if (changes.isEmpty()) {
        (m_weightRow->isHidden() ? m_height : m_weightBefore)->lineEdit()->setFocus();
        return;
    }
    const auto done = m_context.book.apply(changes);
    if (done) {
        m_context.navigator.sayWithUndo(tr("保存しました"));
    } else {
        m_context.navigator.say(text::sentence(done.error()));
    }
}

void PregnancyChartsCard::readHistory()
{
    auto history = pages::pregnancyHistory(m_context.book, m_pregnancy);
    m_history = history ? std::optional(std::move(*history)) : std::nullopt;
}

Result<void> PregnancyChartsCard::loadFetalCurve(const QString &path)
{
    OYAKO_TRY(care::keepFetalWeights(m_context.book, path));
    readHistory();
    showChart();
    return {};
}

void PregnancyChartsCard::askForFetalCurve()
{
    const QFileDialog *dialog = openFileDialog(this, tr("胎児発育曲線を読みこむ"), QStringLiteral("CSV (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto loaded = loadFetalCurve(path);
        m_context.navigator.say(loaded ? tr("曲線を読みこみました") : text::sentence(loaded.error()));
    });
}

void PregnancyChartsCard::choose(PregnancyChart chart)
{
    m_chart->setCurrentIndex(m_chart->findData(static_cast<int>(chart)));
}

PregnancyChart PregnancyChartsCard::chosen() const
{
    return static_cast<PregnancyChart>(m_chart->currentData().toInt());
}

void PregnancyChartsCard::showChart()
{
    m_weightRow->setVisible(!m_pregnancy.value.weightBefore);
    m_heightRow->setVisible(m_history && !m_history->height);
    const bool asksForBody = !m_weightRow->isHidden() || !m_heightRow->isHidden();
    m_bodyHint->setVisible(asksForBody && chosen() == PregnancyChart::Weight);
    m_body->setVisible(asksForBody && chosen() == PregnancyChart::Weight);
    m_fetalCurve->setVisible(chosen() == PregnancyChart::FetalWeight);
    sayWhatIsOutside();
    const auto plot = m_history ? pages::pregnancyChart(*m_history, chosen()) : fail(ErrorCode::NotFound);
    if (plot) {
        m_panel->setChart(
            *plot, [this](const pages::Mark &mark) { return wordsFor(mark.code); }, m_heading,
            text::fileName(text::chartName(chosen())));
    }
}

void PregnancyChartsCard::sayWhatIsOutside()
{
    QStringList days;
    const auto outside = m_history ? pages::outsideOf(*m_history, chosen()) : decltype(m_history->outside)();
    for (const auto &measured : outside) {
        days.append(text::date(measured.value.date, m_context.speech()));
    }
    days.removeDuplicates();
    m_outside->say(InlineMessage::Tone::Attention,
                   days.isEmpty() ? QString()
                                  : tr("この妊娠の期間に入らない日の記録は、グラフに出ません(%1)。健診の日か予定日を、"
                                       "たしかめてください。")
                                        .arg(days.join(QChar(0x3001))));
}

QString PregnancyChartsCard::wordsFor(const QString &code) const
{
    for (const auto &measured : m_history->measured) {
        if (measured.id.toString() == code) {
            const auto age = m_history->gestationOn(measured.value.date);
            return text::reading(measured.value, calendar::GestationalAge::fromWeeks(age.weeks, age.days),
                                 m_context.speech());
        }
    }
    return {};
}

} // namespace oyako::ui
