// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/statistics.h"
#include "ui/widgets/place.h"

#include <optional>

class QPushButton;
class QTimer;
class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;
class InlineProgress;
class RecordTable;

/// The month in numbers, without names: visits by kind and judgement, and how many of those invited were seen.
class StatisticsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsPanel(const Context &context, QWidget *parent = nullptr);

    ~StatisticsPanel() override;

    /// Begins to count a month; until it is there nothing is shown.
    void setMonth(const QDate &month);
    [[nodiscard]] bool isWorking() const { return m_search != nullptr; }
    [[nodiscard]] const std::optional<office::MonthStatistics> &shown() const { return m_statistics; }
    [[nodiscard]] Result<void> saveCsv(const QString &path) const;

Q_SIGNALS:
    /// The numbers are there, or the work failed or was stopped.
    void settled();

private:
    void step();
    void finish();
    void showNumbers();
    void askCsv();
    [[nodiscard]] RecordTable *addTable(const QString &title, const QStringList &columns);

    Context m_context;
    std::optional<office::MonthStatistics> m_statistics;
    InlineMessage *m_message;
    QVBoxLayout *m_column;
    RecordTable *m_visits;
    RecordTable *m_seen;
    QPushButton *m_save;
    InlineProgress *m_progress;
    QTimer *m_timer;
    std::unique_ptr<office::StatisticsSearch> m_search;
    std::shared_ptr<Progress> m_running;
};

} // namespace oyako::ui
