// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/list_table.h"

#include "core/base/csv.h"

#include <algorithm>
#include <cmath>

namespace oyako::office {

namespace {

constexpr csv::WriteOptions forSpreadsheets{.byteOrderMark = true, .guardFormulas = true};

QDate earliestLastDay(const QList<Gap> &gaps)
{
    QDate earliest;
    for (const Gap &gap : gaps) {
        const bool isEarlier = gap.lastDay.isValid() && (!earliest.isValid() || gap.lastDay < earliest);
        earliest = isEarlier ? gap.lastDay : earliest;
    }
    return earliest;
}

QString joined(const auto &parts, const auto &word)
{
    QStringList texts;
    for (const auto &part : parts) {
        texts.append(word(part));
    }
    return texts.join(QStringLiteral("; "));
}

QString shown(const ShownCount &count, const StatisticsWords &words)
{
    return count ? QString::number(*count) : words.hidden;
}

QString percent(const std::optional<double> &rate, const StatisticsWords &words)
{
    constexpr double hundred = 100;
    return rate ? QString::number(*rate * hundred, 'f', 1) : words.hidden;
}

} // namespace

ListWords plainWords()
{
    return {.heading = [](const QString &column) { return column; },
            .date = [](const QDate &date) { return date.toString(Qt::ISODate); },
            .checkup = [](const QString &occasion) { return occasion; },
            .standing = [](Standing standing) { return QString(standingWord(standing)); },
            .part =
                [](const PartJudgement &part) {
                    return QString(part.part + QLatin1Char(':') + judgementWord(part.judgement));
                },
            .gap = [](const Gap &gap) { return QString(gap.course + QLatin1Char('#') + QString::number(gap.dose)); }};
}

QStringList listColumns(ListKind kind)
{
    static const QStringList first = QStringLiteral("name,kana,birth,number").split(QLatin1Char(','));
    static const QStringList last = QStringLiteral("phone,postalCode,address").split(QLatin1Char(','));
    const auto with = [](const char *between) {
        return first + QString::fromLatin1(between).split(QLatin1Char(',')) + last;
    };
    switch (kind) {
    case ListKind::Due: return with("checkup,from,until,state,seen");
    case ListKind::Missing: return with("checkup,from,until,state");
    case ListKind::FollowUp: return with("checkup,seen,judgement");
    case ListKind::Gaps: break;
    }
    return with("doses,until");
}

QStringList listCells(const ListRow &row, ListKind kind, const ListWords &words)
{
    const auto date = [&](const QDate &day) { return day.isValid() ? words.date(day) : QString(); };
    const QStringList first{row.name, row.kana, date(row.birth), row.number};
    const QStringList last{row.phone, row.postalCode, row.address};
    const QString checkup = words.checkup(row.occasion);
    const QStringList window{checkup, date(row.window.first), date(row.window.last), words.standing(row.standing)};
    switch (kind) {
    case ListKind::Due: return first + window + QStringList{date(row.seenOn)} + last;
    case ListKind::Missing: return first + window + last;
    case ListKind::FollowUp:
        return first + QStringList{checkup, date(row.seenOn), joined(row.parts, words.part)} + last;
    case ListKind::Gaps: break;
    }
    return first + QStringList{joined(row.gaps, words.gap), date(earliestLastDay(row.gaps))} + last;
}

QByteArray listCsv(const QList<ListRow> &rows, ListKind kind, const ListWords &words)
{
    csv::Writer writer(forSpreadsheets);
    QStringList headings;
    for (const QString &column : listColumns(kind)) {
        headings.append(words.heading(column));
    }
    writer.record(headings << QStringLiteral("id"));
    for (const ListRow &row : rows) {
        writer.record(listCells(row, kind, words) << row.person.toString());
    }
    return writer.take();
}

QList<QStringList> visitTable(const MonthStatistics &statistics, const StatisticsWords &words)
{
    const auto line = [&](const QString &title, const QList<ShownCount> &cells, const ShownCount &total) {
        QStringList texts{title};
        for (const ShownCount &cell : cells) {
            texts.append(shown(cell, words));
        }
        return texts << shown(total, words);
    };
    QStringList head{QString()};
    for (const Judgement judgement : statistics.judgements) {
        head.append(words.judgement(judgement));
    }
    QList<QStringList> table{head << words.total};
    for (qsizetype i = 0; i < statistics.occasions.size(); ++i) {
        table.append(line(words.checkup(statistics.occasions.at(i)), statistics.visits.cells.at(i),
                          statistics.visits.rowTotals.at(i)));
    }
    table.append(line(words.total, statistics.visits.columnTotals, statistics.visits.total));
    return table;
}

QList<QStringList> seenTable(const MonthStatistics &statistics, const StatisticsWords &words)
{
    QList<QStringList> table{{QString(), words.invited, words.seen, words.notSeen, words.rate}};
    for (const MonthStatistics::Seen &one : statistics.seen) {
        const bool nobody = one.invited && *one.invited == 0;
        table.append({words.checkup(one.occasion), shown(one.invited, words), shown(one.seen, words),
                      shown(one.notSeen, words), nobody ? QString() : percent(one.rate, words)});
    }
    return table;
}

QByteArray statisticsCsv(const MonthStatistics &statistics, const StatisticsWords &words)
{
    csv::Writer writer(forSpreadsheets);
    writer.record(QStringList{words.month, words.kind, words.item, words.number});
    const QString month = statistics.month.toString(QStringLiteral("yyyy-MM"));
    for (const QList<QStringList> &table : {visitTable(statistics, words), seenTable(statistics, words)}) {
        for (const QStringList &line : table.mid(1)) {
            for (qsizetype i = 1; i < line.size(); ++i) {
                writer.record(QStringList{month, line.first(), table.first().at(i), line.at(i)});
            }
        }
    }
    return writer.take();
}

} // namespace oyako::office
