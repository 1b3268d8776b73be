// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/pregnancy_charts.h"
#include "ui/widgets/place.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class ChartPanel;
class FieldRow;
class InlineMessage;
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
    void saveBody();
    void addBody(QVBoxLayout *column);
    void sayWhatIsOutside();
    void readHistory();
    void askForFetalCurve();
    [[nodiscard]] QString wordsFor(const QString &code) const;

    Context m_context;
    QString m_heading;
    std::optional<pages::PregnancyHistory> m_history;
    book::Stored<records::Pregnancy> m_pregnancy;
    QComboBox *m_chart;
    ChartPanel *m_panel;
    InlineMessage *m_outside;
    QLabel *m_bodyHint;
    QWidget *m_body; ///< What the guidance goes by, while it is not known.
    QPushButton *m_fetalCurve;
    NumberField *m_weightBefore;
    NumberField *m_height;
    FieldRow *m_weightRow = nullptr;
    FieldRow *m_heightRow = nullptr;
};

} // namespace oyako::ui
