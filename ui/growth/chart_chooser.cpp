// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/growth/chart_chooser.h"

#include "ui/text/charts.h"
#include "ui/widgets/flow_row.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace oyako::ui {

using growth::AgeBasis;
using pages::ChartDetail;
using pages::ChartReference;
using pages::ChildChart;

namespace {

QComboBox *box(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

template <class Value>
void add(QComboBox *box, const QString &words, Value value)
{
    box->addItem(words, static_cast<int>(value));
}

template <class Value>
void select(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

} // namespace

ChartChooser::ChartChooser(QWidget *parent)
    : QWidget(parent)
    , m_chart(box(tr("どのグラフを見るか")))
    , m_reference(box(tr("何とくらべるか")))
    , m_basis(box(tr("月齢の数え方")))
    , m_detail(box(tr("帯のこまかさ")))
{
    auto *row = new FlowRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox *one : {m_chart, m_reference, m_basis, m_detail}) {
        row->addWidget(one);
    }
    for (const ChildChart chart : pages::childCharts()) {
        add(m_chart, text::chartName(chart), chart);
    }
    add(m_basis, tr("修正月齢(予定日から)"), AgeBasis::DueDate);
    add(m_basis, tr("生まれた日から"), AgeBasis::Birth);
    add(m_detail, tr("帯は手帳と同じ"), ChartDetail::AsTheHandbook);
    add(m_detail, tr("帯をこまかく"), ChartDetail::AllPercentiles);
    m_chart->setCurrentIndex(-1);
    m_basis->setCurrentIndex(-1);
    connect(m_chart, &QComboBox::currentIndexChanged, this, [this] {
        offerReferences();
        offerBasis();
        Q_EMIT chosen();
    });
    connect(m_basis, &QComboBox::currentIndexChanged, this, [this] { m_isBasisChosen = true; });
    for (QComboBox *one : {m_reference, m_basis, m_detail}) {
        connect(one, &QComboBox::currentIndexChanged, this, &ChartChooser::chosen);
    }
}

void ChartChooser::offer(const care::GrowthHistory &history, const QDate &today, const QString &ownName)
{
    const QSignalBlocker chart(m_chart);
    m_ownName = ownName;
    m_history = history;
    if (m_chart->currentIndex() < 0) {
        select(m_chart, pages::usualChart(history, today));
    }
    offerReferences();
    offerBasis();
}

void ChartChooser::offerBasis()
{
    const QSignalBlocker blocked(m_basis);
    const auto chart = static_cast<ChildChart>(m_chart->currentData().toInt());
    if (!m_isBasisChosen) {
        select(m_basis, pages::advisedBasis(m_history, chart));
    }
    m_basis->setVisible(m_history.isPreterm() && pages::countsAge(chart));
}

void ChartChooser::offerReferences()
{
    const QSignalBlocker blocked(m_reference);
    const auto chart = static_cast<ChildChart>(m_chart->currentData().toInt());
    const auto kept = static_cast<ChartReference>(m_reference->currentData().toInt());
    m_reference->clear();
    for (const ChartReference reference : pages::referencesOf(chart)) {
        if (reference != ChartReference::Own || !m_ownName.isEmpty()) {
            add(m_reference, text::referenceName(reference, chart, m_ownName), reference);
        }
    }
    select(m_reference, kept);
    const bool bySurvey = chart == ChildChart::Infant || chart == ChildChart::Toddler || chart == ChildChart::Head;
    m_detail->setVisible(bySurvey);
}

pages::ChartChoice ChartChooser::choice() const
{
    return {.chart = static_cast<ChildChart>(m_chart->currentData().toInt()),
            .reference = static_cast<ChartReference>(m_reference->currentData().toInt()),
            .basis = static_cast<AgeBasis>(m_basis->currentData().toInt()),
            .detail = static_cast<ChartDetail>(m_detail->currentData().toInt())};
}

void ChartChooser::choose(ChildChart chart)
{
    select(m_chart, chart);
}

} // namespace oyako::ui
