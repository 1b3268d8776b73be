// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/child_charts.h"

#include <QWidget>

class QComboBox;

namespace oyako::ui {

/// Which chart of a child, by which reference, by which age, in how much detail. Shows only what there is to choose.
/// The age is the one advised for the chart until somebody chooses another.
class ChartChooser final : public QWidget {
    Q_OBJECT

public:
    explicit ChartChooser(QWidget *parent = nullptr);

    /// Offers what fits the child; keeps what is chosen where it still fits. `ownName`: of a loaded reference, or
    /// empty.
    void offer(const care::GrowthHistory &history, const QDate &today, const QString &ownName);
    [[nodiscard]] pages::ChartChoice choice() const;
    void choose(pages::ChildChart chart);

Q_SIGNALS:
    void chosen();

private:
    void offerReferences();
    void offerBasis();

    QComboBox *m_chart;
    QComboBox *m_reference;
    QComboBox *m_basis;
    QComboBox *m_detail;
    QString m_ownName;
    care::GrowthHistory m_history;
    bool m_isBasisChosen = false;
};

} // namespace oyako::ui
