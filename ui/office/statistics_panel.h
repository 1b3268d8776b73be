// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/statistics.h"
#include "ui/widgets/place.h"

#include <optional>

class QVBoxLayout;

namespace oyako::ui {

class InlineMessage;
class RecordTable;

/// The month in numbers, without names: visits by kind and judgement, and how many of those invited were seen.
class StatisticsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsPanel(const Context &context, QWidget *parent = nullptr);

    void setMonth(const QDate &month);
    [[nodiscard]] const std::optional<office::MonthStatistics> &shown() const { return m_statistics; }
    [[nodiscard]] Result<void> saveCsv(const QString &path) const;

private:
    void askCsv();
    [[nodiscard]] RecordTable *addTable(const QString &title, const QStringList &columns);

    Context m_context;
    std::optional<office::MonthStatistics> m_statistics;
    InlineMessage *m_message;
    QVBoxLayout *m_column;
    RecordTable *m_visits;
    RecordTable *m_seen;
};

} // namespace oyako::ui
