// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/procedures.h"

#include "core/base/files.h"
#include "core/programs/procedure_dates.h"
#include "core/programs/procedure_vectors.h"
#include "core/programs/resource_file.h"

#include <QJsonArray>

namespace oyako::cli {

namespace {

using namespace oyako::programs;

constexpr qint64 largestCaseFile = 16 * 1024 * 1024;
const QString datesSynopsis = QStringLiteral("--id ID --anchors \"BIRTH=2026-01-01;EDD=…\" [--json]");
const QString evalSynopsis = QStringLiteral("--expr EXPRESSION --anchors ANCHORS [--json]");
const QString checkSynopsis = QStringLiteral("[FILE] [--json]");

QString iso(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QJsonValue jsonDate(const std::optional<QDate> &date)
{
    return date ? QJsonValue(iso(date)) : QJsonValue(QJsonValue::Null);
}

int runDates(Invocation &invocation)
{
    const QString id = invocation.arguments().value(QStringLiteral("id"));
    const Procedure *procedure = ProcedureTable::builtIn().find(id);
    if (!procedure) {
        return invocation.refuse({ErrorCode::UnknownRecord, QStringLiteral("--id"), {id}});
    }
    const Result<Anchors> anchors = parseAnchors(invocation.arguments().value(QStringLiteral("anchors")));
    const Result<ProcedureDates> dates = anchors ? procedureDates(*procedure, *anchors) : fail(anchors.error());
    if (!dates) {
        return invocation.refuse(dates.error());
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("opens"), jsonDate(dates->opens)},
                                     {QStringLiteral("due"), jsonDate(dates->due)}});
    } else {
        invocation.print(QStringLiteral("opens %1").arg(iso(dates->opens)));
        invocation.print(QStringLiteral("due   %1").arg(iso(dates->due)));
    }
    return Done;
}

int runEval(Invocation &invocation)
{
    const QString text = invocation.arguments().value(QStringLiteral("expr"));
    const Result<Anchors> anchors = parseAnchors(invocation.arguments().value(QStringLiteral("anchors")));
    if (!anchors) {
        return invocation.refuse(anchors.error());
    }
    const Result<DateExpression> expression = DateExpression::parse(text);
    const Result<QDate> date = expression ? expression->evaluate(completed(*anchors)) : fail(expression.error());
    if (!date) {
        return invocation.refuse(date.error());
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("date"), iso(*date)}});
    } else {
        invocation.print(iso(*date));
    }
    return Done;
}

/// The cases of a file, or those built in.
Result<QList<VectorOutcome>> outcomes(const QStringList &words)
{
    if (words.isEmpty()) {
        return runVectors(resourceFile(QStringLiteral("procedures_vectors.csv")), ProcedureTable::builtIn());
    }
    const Result<QByteArray> content = files::read(words.first(), largestCaseFile);
    return content ? runVectors(*content, ProcedureTable::builtIn()) : fail(content.error());
}

QString describe(const VectorOutcome &outcome)
{
    return QStringLiteral("%1 %2: expected %3, computed %4 %5")
        .arg(outcome.id, outcome.procedure, iso(outcome.expected), iso(outcome.computed), outcome.reason)
        .trimmed();
}

int runCheck(Invocation &invocation)
{
    const Result<QList<VectorOutcome>> all = outcomes(invocation.arguments().words());
    if (!all) {
        return invocation.refuse(all.error());
    }
    QJsonArray failing;
    for (const VectorOutcome &outcome : *all) {
        if (!outcome.holds()) {
            failing.append(describe(outcome));
        }
    }
    const qsizetype passed = all->size() - failing.size();
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("cases"), all->size()},
                                     {QStringLiteral("passed"), passed},
                                     {QStringLiteral("failing"), failing}});
    } else {
        for (const QJsonValue &line : failing) {
            invocation.print(line.toString());
        }
        invocation.print(QStringLiteral("%1 of %2 hold").arg(passed).arg(all->size()));
    }
    return failing.isEmpty() ? Done : Refused;
}

} // namespace

QList<Command> procedureCommands()
{
    return {{QStringLiteral("procedures dates"), datesSynopsis,
             QStringLiteral("When a procedure opens and its last day, for the days given"), runDates},
            {QStringLiteral("procedures eval"), evalSynopsis, QStringLiteral("The date of one rule"), runEval},
            {QStringLiteral("procedures check"), checkSynopsis,
             QStringLiteral("Compares known answers, those built in or those of a file"), runCheck}};
}

} // namespace oyako::cli
