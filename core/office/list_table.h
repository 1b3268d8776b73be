// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"
#include "core/office/statistics.h"

#include <QStringList>

#include <functional>

/// Lists and statistics as cells: on screen, in CSV files, for scripts.
namespace oyako::office {

/// How cells are written. Each is called with what it is about; all are set.
struct ListWords {
    std::function<QString(const QString &column)> heading; ///< Of a column as listColumns() names it.
    std::function<QString(const QDate &)> date;            ///< Valid dates only.
    std::function<QString(const QString &occasion)> checkup;
    std::function<QString(Standing)> standing;
    std::function<QString(const PartJudgement &)> part;
    std::function<QString(const Gap &)> gap;
};

/// Codes and ISO dates.
[[nodiscard]] ListWords plainWords();

/// The columns of a kind of list: "name", "kana", "birth", "number", then of Due "checkup", "from", "until", "state",
/// "seen", of Missing the same without "seen", of FollowUp "checkup", "seen", "judgement", of Gaps "doses", "until",
/// and at last "phone", "postalCode", "address".
[[nodiscard]] QStringList listColumns(ListKind kind);
[[nodiscard]] QStringList listCells(const ListRow &row, ListKind kind, const ListWords &words);

/// The list as CSV for spreadsheets: UTF-8 with byte order mark, formulas made harmless, the child's record id last.
[[nodiscard]] QByteArray listCsv(const QList<ListRow> &rows, ListKind kind, const ListWords &words);

/// Words of statistics: occasions also "other", "dental", and "total".
struct StatisticsWords {
    std::function<QString(const QString &occasion)> checkup;
    std::function<QString(Judgement)> judgement;
    QString total, seen, notSeen, invited, rate;
    QString hidden;                    ///< Stands for a hidden number.
    QString month, kind, item, number; ///< Headings of the CSV file.
};

/// The visits with the headings as first row; totals last.
[[nodiscard]] QList<QStringList> visitTable(const MonthStatistics &statistics, const StatisticsWords &words);
/// Seen of those invited, headings first.
[[nodiscard]] QList<QStringList> seenTable(const MonthStatistics &statistics, const StatisticsWords &words);
/// Both tables as CSV for spreadsheets, one number a line: month, checkup, what is counted, number.
[[nodiscard]] QByteArray statisticsCsv(const MonthStatistics &statistics, const StatisticsWords &words);

} // namespace oyako::office
