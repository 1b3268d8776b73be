// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/vaccine.h"

#include "app/cli/vaccine_book.h"
#include "core/base/json_text.h"

#include "core/immunization/cdsi/cases.h"
#include "core/immunization/cdsi/load.h"
#include "core/immunization/japan/cases.h"
#include "core/immunization/japan/load.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>

namespace oyako::cli {

namespace {

using namespace immunization;

/// The answer to one case and what it should have been.
struct Outcome {
    QString id;
    QString group;
    QJsonObject answer;
    QStringList differences;
};
using Outcomes = std::vector<Outcome>;

QJsonObject toJson(const CdsiCase &one, const CdsiAnswer &answer)
{
    QJsonArray doses;
    for (const auto &[status, reason] : answer.doses) {
        doses.append(QJsonObject{{QStringLiteral("status"), status}, {QStringLiteral("reason"), reason}});
    }
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("group"), one.group},
            {QStringLiteral("status"), answer.status},
            {QStringLiteral("forecastNumber"), answer.doseNumber},
            {QStringLiteral("earliest"), answer.earliest},
            {QStringLiteral("recommended"), answer.recommended},
            {QStringLiteral("pastDue"), answer.pastDue},
            {QStringLiteral("doses"), doses}};
}

Result<Outcomes> runCdsi(const QString &folder, const QByteArray &content)
{
    const auto schedule = folder.isEmpty() ? loadBuiltInCdsi() : loadCdsiFolder(folder);
    if (!schedule) {
        return fail(schedule.error());
    }
    const auto cases = readCdsiCases(content);
    if (!cases) {
        return fail(cases.error());
    }
    Outcomes outcomes;
    for (const CdsiCase &one : *cases) {
        const auto answer = answerCdsiCase(**schedule, one);
        if (!answer) {
            return fail(answer.error());
        }
        outcomes.push_back({one.id, one.group, toJson(one, *answer), differences(one.expected, *answer)});
    }
    return outcomes;
}

Result<Outcomes> runJapan(const QByteArray &content)
{
    const auto schedule = loadBuiltInJapan();
    if (!schedule) {
        return fail(schedule.error());
    }
    const auto cases = readJapanCases(content);
    if (!cases) {
        return fail(cases.error());
    }
    Outcomes outcomes;
    for (const JapanCase &one : *cases) {
        const auto answer = answerJapanCase(**schedule, one);
        if (!answer) {
            return fail(answer.error());
        }
        outcomes.push_back({one.id, one.course, *answer, differences(one, *answer)});
    }
    return outcomes;
}

Result<QByteArray> readCases(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, QStringLiteral("--cases"));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoFailed, QStringLiteral("--cases"));
    }
    return file.readAll();
}

Result<Outcomes> run(const QString &schedule, const QString &path)
{
    const auto content = readCases(path);
    if (!content) {
        return fail(content.error());
    }
    if (schedule == QLatin1String("cdsi") || schedule.startsWith(QLatin1String("cdsi:"))) {
        return runCdsi(schedule.mid(5), *content);
    }
    if (schedule == QLatin1String("japan")) {
        return runJapan(*content);
    }
    return fail(ErrorCode::InvalidValue, QStringLiteral("--schedule"), {schedule});
}

const QString usageLine =
    QStringLiteral("vaccine forecast|check --schedule japan|cdsi|cdsi:DIR --cases FILE [--jsonl|--json]; "
                   "vaccine forecast --all --book DIR");

bool isComplete(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("schedule")) && arguments.has(QStringLiteral("cases"));
}

Result<Outcomes> run(const Invocation &invocation)
{
    return run(invocation.arguments().value(QStringLiteral("schedule")),
               invocation.arguments().value(QStringLiteral("cases")));
}

void printTable(const Invocation &invocation, const Outcomes &outcomes)
{
    QMap<QString, std::pair<int, int>> groups;
    for (const Outcome &outcome : outcomes) {
        auto &[passed, all] = groups[outcome.group];
        passed += outcome.differences.isEmpty() ? 1 : 0;
        ++all;
    }
    const QString line = QStringLiteral("%1 %2 / %3");
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group) {
        invocation.print(line.arg(group.key().leftJustified(24)).arg(group->first, 5).arg(group->second, 5));
    }
    for (const Outcome &outcome : outcomes) {
        if (!outcome.differences.isEmpty()) {
            invocation.print(QString(outcome.id + u' ' + outcome.group + QLatin1String(": ") +
                                     outcome.differences.join(QLatin1String(", "))));
        }
    }
}

int runVaccineForecast(Invocation &invocation)
{
    if (invocation.arguments().has(QStringLiteral("all"))) {
        return runForecastOfBook(invocation);
    }
    if (!isComplete(invocation.arguments())) {
        return invocation.usage(usageLine);
    }
    const auto outcomes = run(invocation);
    if (!outcomes) {
        return invocation.refuse(outcomes.error());
    }
    QJsonArray all;
    for (const Outcome &outcome : *outcomes) {
        if (invocation.json()) {
            all.append(outcome.answer);
        } else {
            invocation.print(outcome.answer);
        }
    }
    if (invocation.json()) {
        invocation.print(QString::fromUtf8(json::compact(all)));
    }
    return Done;
}

int runVaccineCheck(Invocation &invocation)
{
    if (!isComplete(invocation.arguments())) {
        return invocation.usage(usageLine);
    }
    const auto outcomes = run(invocation);
    if (!outcomes) {
        return invocation.refuse(outcomes.error());
    }
    printTable(invocation, *outcomes);
    const auto passed = std::count_if(outcomes->begin(), outcomes->end(),
                                      [](const Outcome &outcome) { return outcome.differences.isEmpty(); });
    invocation.print(QStringLiteral("passed %1 of %2").arg(passed).arg(outcomes->size()));
    return passed == static_cast<std::ptrdiff_t>(outcomes->size()) ? Done : Refused;
}

} // namespace

QList<Command> vaccineCommands()
{
    const QString options = QStringLiteral("--schedule japan|cdsi|cdsi:DIR --cases FILE");
    return {{QStringLiteral("vaccine forecast"), options + QLatin1String(" [--jsonl|--json] | --all --book DIR"),
             QStringLiteral("judges each dose and forecasts the next, case by case"), runVaccineForecast},
            {QStringLiteral("vaccine check"), options,
             QStringLiteral("compares the answers with what the file expects"), runVaccineCheck}};
}

} // namespace oyako::cli
