// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/office_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/given.h"
#include "core/base/files.h"
#include "core/office/list_note.h"
#include "core/office/list_table.h"

#include <QJsonArray>

namespace oyako::cli {

namespace {

using namespace office;

const QString listSynopsis =
    QStringLiteral("--book DIR [--month YYYY-MM] [--occasion 18m …] [--back MONTHS] [--out F.csv] [--json|--jsonl]");
const QString statisticsSynopsis =
    QStringLiteral("--book DIR [--month YYYY-MM] [--threshold N] [--out F.csv] [--json]");
const QString inviteSynopsis = QStringLiteral("--occasion 18m --months N --book DIR");
const QString closeSynopsis = QStringLiteral("CHECKUP_ID --book DIR");

/// --month, else the month of today.
Result<QDate> monthFrom(const Invocation &invocation)
{
    const QString text = invocation.arguments().value(QStringLiteral("month"));
    if (text.isEmpty()) {
        return monthOf(invocation.clock().today()).first;
    }
    const auto month = monthFromText(text);
    return month ? Result<QDate>(*month) : fail(ErrorCode::InvalidValue, QStringLiteral("--month"), {text});
}

Result<ListRequest> requestFrom(const Invocation &invocation, ListKind kind)
{
    constexpr int mostMonths = 240;
    const auto month = monthFrom(invocation);
    const int usual = ListRequest().monthsBack;
    const auto back = givenNumber(invocation.arguments(), QStringLiteral("back"), 0, mostMonths, usual);
    if (!month || !back) {
        return fail(month ? back.error() : month.error());
    }
    return ListRequest{kind, *month, invocation.arguments().values(QStringLiteral("occasion")), *back};
}

QJsonObject described(const ListRow &row, ListKind kind)
{
    const ListWords words = plainWords();
    const QStringList columns = listColumns(kind);
    const QStringList cells = listCells(row, kind, words);
    QJsonObject object{{QStringLiteral("person"), row.person.toString()}};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        object.insert(columns.at(i), cells.at(i));
    }
    if (!row.checkup.isEmpty()) {
        object.insert(QStringLiteral("record"), row.checkup.toString());
    }
    return object;
}

void printRows(const Invocation &invocation, const QList<ListRow> &rows, ListKind kind)
{
    QJsonArray all;
    for (const ListRow &row : rows) {
        if (invocation.json()) {
            all.append(described(row, kind));
        } else if (invocation.jsonl()) {
            invocation.print(described(row, kind));
        } else {
            invocation.print(listCells(row, kind, plainWords()).join(QLatin1Char('\t')));
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("list"), QString(listWord(kind))}, {QStringLiteral("rows"), all}});
    }
}

int writeOut(const Invocation &invocation, const QByteArray &content)
{
    const auto written = files::replace(invocation.arguments().value(QStringLiteral("out")), content);
    return written ? Done : invocation.refuse(written.error());
}

int runList(Invocation &invocation, ListKind kind)
{
    const auto request = requestFrom(invocation, kind);
    const auto book = request ? openBook(invocation) : fail(request.error());
    const auto rows = book ? makeList(**book, *request, Progress()) : fail(book.error());
    if (!rows) {
        return invocation.refuse(rows.error());
    }
    const bool isFile = invocation.arguments().has(QStringLiteral("out"));
    const auto noted = noteList(**book, isFile ? book::Access::Export : book::Access::Read, *request,
                                isFile ? QStringLiteral("csv") : QStringLiteral("list"), *rows);
    if (!noted) {
        return invocation.refuse(noted.error());
    }
    if (isFile) {
        return writeOut(invocation, listCsv(*rows, kind, plainWords()));
    }
    printRows(invocation, *rows, kind);
    return Done;
}

StatisticsWords statisticsWords()
{
    return {.checkup = [](const QString &occasion) { return occasion; },
            .judgement = [](Judgement judgement) { return QString(judgementWord(judgement)); },
            .total = QStringLiteral("total"),
            .seen = QStringLiteral("seen"),
            .notSeen = QStringLiteral("notSeen"),
            .invited = QStringLiteral("invited"),
            .rate = QStringLiteral("ratePercent"),
            .hidden = QStringLiteral("*"),
            .month = QStringLiteral("month"),
            .kind = QStringLiteral("checkup"),
            .item = QStringLiteral("item"),
            .number = QStringLiteral("number")};
}

/// The rows of a table as objects under the headings; the first cell is "checkup". Hidden numbers are null.
QJsonArray objectsOf(const QList<QStringList> &table)
{
    QJsonArray rows;
    for (const QStringList &line : table.mid(1)) {
        QJsonObject row{{QStringLiteral("checkup"), line.first()}};
        for (qsizetype i = 1; i < line.size(); ++i) {
            bool isNumber = false;
            const double number = line.at(i).toDouble(&isNumber);
            row.insert(table.first().at(i), isNumber ? QJsonValue(number) : QJsonValue());
        }
        rows.append(row);
    }
    return rows;
}

int runStatistics(Invocation &invocation)
{
    constexpr int highestThreshold = 1000;
    const auto month = monthFrom(invocation);
    const auto threshold =
        month ? givenNumber(invocation.arguments(), QStringLiteral("threshold"), 1, highestThreshold, smallCount)
              : fail(month.error());
    const auto book = threshold ? openBook(invocation) : fail(threshold.error());
    const auto found = book ? statisticsOf(**book, *month, *threshold, Progress()) : fail(book.error());
    if (!found) {
        return invocation.refuse(found.error());
    }
    const bool isFile = invocation.arguments().has(QStringLiteral("out"));
    const auto noted = noteLeaving(invocation, **book, isFile ? book::Access::Export : book::Access::Read,
                                   isFile ? QStringLiteral("statistics csv") : QStringLiteral("statistics"),
                                   found->month.toString(QStringLiteral("yyyy-MM")));
    if (!noted) {
        return invocation.refuse(noted.error());
    }
    const StatisticsWords words = statisticsWords();
    if (isFile) {
        return writeOut(invocation, statisticsCsv(*found, words));
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("month"), found->month.toString(QStringLiteral("yyyy-MM"))},
                                     {QStringLiteral("visits"), objectsOf(visitTable(*found, words))},
                                     {QStringLiteral("seen"), objectsOf(seenTable(*found, words))}});
        return Done;
    }
    for (const QStringList &line : visitTable(*found, words) + seenTable(*found, words)) {
        invocation.print(line.join(QLatin1Char('\t')));
    }
    return Done;
}

int runInvite(Invocation &invocation)
{
    constexpr int mostMonths = 84;
    const QString occasion = invocation.arguments().value(QStringLiteral("occasion"));
    const auto months = givenNumber(invocation.arguments(), QStringLiteral("months"), 0, mostMonths, 0);
    const auto book = months ? openBook(invocation) : fail(months.error());
    const auto done = book ? setInvitation(**book, occasion, *months) : fail(book.error());
    return done ? Done : invocation.refuse(done.error());
}

int runClose(Invocation &invocation)
{
    const QString named = invocation.arguments().words().first();
    const auto id = RecordId::fromString(named);
    if (!id) {
        return invocation.refuse({ErrorCode::InvalidValue, QStringLiteral("CHECKUP_ID"), {}});
    }
    const auto book = openBook(invocation);
    const auto checkup = book ? (*book)->find<records::Checkup>(*id) : fail(book.error());
    const auto mark =
        checkup ? (*book)->add(checkup->person, closingMark(*id, invocation.clock().today())) : fail(checkup.error());
    if (!mark) {
        return invocation.refuse(mark.error());
    }
    invocation.print(mark->toString());
    return Done;
}

template <ListKind kind>
Command listCommand(const char *purpose)
{
    return {QLatin1String("office ") + listWord(kind), listSynopsis, QString::fromUtf8(purpose),
            [](Invocation &invocation) { return runList(invocation, kind); }};
}

} // namespace

QList<Command> officeCommands()
{
    return {listCommand<ListKind::Due>("children invited to a checkup in the month, seen or not"),
            listCommand<ListKind::Missing>("children who have not come, with the last day they may"),
            listCommand<ListKind::FollowUp>("results to follow up that nothing closed yet"),
            listCommand<ListKind::Gaps>("children who lack routine vaccinations"),
            {QStringLiteral("office statistics"), statisticsSynopsis,
             QStringLiteral("visits, judgements and the rate seen of a month, without names, small numbers hidden"),
             runStatistics},
            {QStringLiteral("office invite"), inviteSynopsis,
             QStringLiteral("sets in which month after that of birth children are invited to a checkup"), runInvite},
            {QStringLiteral("office close"), closeSynopsis,
             QStringLiteral("notes that the result of a checkup was followed up"), runClose}};
}

} // namespace oyako::cli
