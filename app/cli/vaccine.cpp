// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/vaccine.h"

#include "app/cli/error_json.h"
#include "app/cli/vaccine_book.h"
#include "core/base/files.h"
#include "core/base/json_text.h"

#include "core/immunization/cdsi/cases.h"
#include "core/immunization/cdsi/load.h"
#include "core/immunization/japan/cases.h"
#include "core/immunization/japan/load.h"

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
    std::optional<Error> error; ///< Of a case that cannot be answered; the answer then holds it too.
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

/// A case that cannot be answered has its own line, and the others theirs.
Outcome refused(const QString &id, const QString &group, const Error &error)
{
    const QJsonObject answer{{QStringLiteral("id"), id}, {QStringLiteral("error"), errorJson(error)}};
    return {
        id, group, answer, {QLatin1String("error ") + errorWord(error.code) + QLatin1Char(' ') + error.field}, error};
}

Outcome outcomeOf(const Schedule &schedule, const CdsiRow &row)
{
    if (!row.one) {
        return refused(row.id, {}, row.one.error());
    }
    const auto answer = answerCdsiCase(schedule, *row.one);
    return answer
               ? Outcome{row.id, row.one->group, toJson(*row.one, *answer), differences(row.one->expected, *answer), {}}
               : refused(row.id, row.one->group, answer.error());
}

Outcome outcomeOf(const Schedule &schedule, const JapanRow &row)
{
    if (!row.one) {
        return refused(row.id, {}, row.one.error());
    }
    const auto answer = answerJapanCase(schedule, *row.one);
    return answer ? Outcome{row.id, row.one->course, *answer, differences(*row.one, *answer), {}}
                  : refused(row.id, row.one->course, answer.error());
}

template <class Loaded, class Rows>
Result<Outcomes> answers(const Loaded &schedule, const Rows &rows)
{
    if (!schedule || !rows) {
        return fail(!schedule ? schedule.error() : rows.error());
    }
    Outcomes outcomes;
    for (const auto &row : *rows) {
        outcomes.push_back(outcomeOf(**schedule, row));
    }
    return outcomes;
}

Result<QByteArray> readCases(const QString &path)
{
    constexpr qint64 largestCaseFile = 32 * 1024 * 1024;
    auto content = files::read(path, largestCaseFile);
    if (!content) {
        return fail(content.error().code, QStringLiteral("--cases"), content.error().arguments);
    }
    return content;
}

Result<Outcomes> run(const QString &schedule, const QString &path)
{
    const auto content = readCases(path);
    if (!content) {
        return fail(content.error());
    }
    if (schedule == QLatin1String("cdsi") || schedule.startsWith(QLatin1String("cdsi:"))) {
        const QString folder = schedule.mid(5);
        return answers(folder.isEmpty() ? loadBuiltInCdsi() : loadCdsiFolder(folder), readCdsiRows(*content));
    }
    if (schedule == QLatin1String("japan")) {
        return answers(loadBuiltInJapan(), readJapanRows(*content));
    }
    return fail(ErrorCode::InvalidValue, QStringLiteral("--schedule"), {schedule});
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

/// The cases without an answer, on standard error; the exit status tells that there were some.
int tellRefused(const Invocation &invocation, const Outcomes &outcomes)
{
    int status = Done;
    for (const Outcome &outcome : outcomes) {
        if (outcome.error) {
            Error error = *outcome.error;
            if (!error.arguments.contains(outcome.id)) {
                error.arguments.prepend(outcome.id);
            }
            static_cast<void>(invocation.refuse(error));
            status = Refused;
        }
    }
    return status;
}

int runVaccineForecast(Invocation &invocation)
{
    if (invocation.arguments().has(QStringLiteral("all"))) {
        return runForecastOfBook(invocation);
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
    return tellRefused(invocation, *outcomes);
}

int runVaccineCheck(Invocation &invocation)
{
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

namespace {

const QString caseFiles = QStringLiteral(
    "FILE for japan is JSON:\n"
    "  {\"cases\": [{\"id\": \"1\", \"series\": \"ROTA\", \"evaluationDate\": \"2026-03-01\",\n"
    "              \"patient\": {\"birthDate\": \"2026-01-15\", \"sex\": \"F\"},\n"
    "              \"doses\": [{\"date\": \"2026-02-28\", \"product\": \"rotarix\"}]}]}\n"
    "FILE for cdsi is CSV with the columns of CDC's test cases: CDC_Test_ID, DOB, gender, Vaccine_Group,\n"
    "  Assessment_Date, Date_Administered_1, CVX_1, Date_Administered_2, CVX_2 and so on; dates YYYY-MM-DD.\n");

} // namespace

QList<Command> vaccineCommands()
{
    const QString options = QStringLiteral("--schedule japan|cdsi|cdsi:DIR --cases FILE");
    return {{QStringLiteral("vaccine forecast"), options + QLatin1String(" [--jsonl|--json] | --all --book DIR"),
             QStringLiteral("judges each dose and forecasts the next, case by case"), runVaccineForecast, false,
             caseFiles},
            {QStringLiteral("vaccine check"), options,
             QStringLiteral("compares the answers with what the file expects"), runVaccineCheck, false, caseFiles}};
}

} // namespace oyako::cli
