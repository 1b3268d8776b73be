// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/pregnancy_charts.h"
#include "ui/widgets/place.h"

class QComboBox;
class QPushButton;

namespace oyako::ui {

class ChartPanel;
class NumberField;

/// The charts of a pregnancy: weight against the guidance, blood pressure, fundal height, estimated fetal weight.
class PregnancyChartsCard final : public QWidget {
    Q_OBJECT

public:
    /// `heading`: name and birthday, for paper.
    PregnancyChartsCard(const Context &context, const book::Stored<records::Pregnancy> &pregnancy,
                        const QString &heading, QWidget *parent = nullptr);

    /// Shows this one; the first without a choice.
    void choose(pages::PregnancyChart chart);
    [[nodiscard]] pages::PregnancyChart chosen() const;
    [[nodiscard]] ChartPanel *panel() const { return m_panel; }
    /// The hospital's curve of estimated weights (growth::readFetalWeightCurve()), kept in the book and drawn on that
    /// chart from then on. Errors of care::keepFetalWeights().
    [[nodiscard]] Result<void> loadFetalCurve(const QString &path);

Q_SIGNALS:
    void chartChosen();
    /// A point was opened: the record of what was measured.
    void openRequested(const oyako::RecordId &measurement);

private:
    void build();
    void showChart();
    void saveHeight();
    void readHistory();
    void askForFetalCurve();
    [[nodiscard]] QString wordsFor(const QString &code) const;

    Context m_context;
    QString m_heading;
    std::optional<pages::PregnancyHistory> m_history;
    book::Stored<records::Pregnancy> m_pregnancy;
    QComboBox *m_chart;
    ChartPanel *m_panel;
    QWidget *m_heightRow;
    QPushButton *m_fetalCurve;
    NumberField *m_height;
};

} // namespace oyako::ui
