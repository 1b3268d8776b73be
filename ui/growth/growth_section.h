// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/child_charts.h"
#include "ui/widgets/place.h"

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oyako::ui {

class ChartChooser;
class ChartPanel;
class GrowthSheet;
class InlineMessage;

/// A child's growth: the handbook's curves with what was measured, and under them the table it is written in. After a
/// loss it only shows what there is.
class GrowthSection final : public QWidget {
    Q_OBJECT

public:
    GrowthSection(const Context &context, const RecordId &child, QWidget *parent = nullptr);

    /// What the book says now; chart, zoom and cell stay.
    void refresh();
    /// Takes the keyboard to the row where new values are typed.
    void startWriting();
    [[nodiscard]] ChartPanel *chart() const { return m_chart; }
    [[nodiscard]] ChartChooser *chooser() const { return m_chooser; }
    [[nodiscard]] GrowthSheet *sheet() const { return m_sheet; }
    /// Percentiles of an institution (growth::readPercentileTable()), kept in the book and offered for the charts that
    /// take them.
    [[nodiscard]] Result<void> loadReference(const QString &path);

Q_SIGNALS:
    /// A record shall be opened: of a point of the chart or a row of the table.
    void openRequested(const oyako::RecordId &record);
    void historyRequested(const oyako::RecordId &record);

private:
    void build();
    void addFoot(QVBoxLayout *column);
    void readOwnReference();
    void showChart();
    void showMilestones();
    void sayWhatIsMissing(const Error &error);
    void askForReference();

    Context m_context;
    RecordId m_child;
    std::optional<care::GrowthHistory> m_history;
    std::optional<pages::OwnReference> m_own;
    ChartChooser *m_chooser;
    ChartPanel *m_chart;
    GrowthSheet *m_sheet;
    InlineMessage *m_missing;
    QLabel *m_milestones;
    QPushButton *m_write;
    QWidget *m_foot = nullptr;
};

} // namespace oyako::ui
