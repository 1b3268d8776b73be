// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The Japanese rules row by row, on the day before, on and after each of their bounds. Columns of the tables are
// explained in tests/cases/immunization/PROVENANCE.md.
#include "core/base/csv.h"
#include "core/immunization/japan/assess.h"
#include "core/immunization/japan/cases.h"
#include "core/immunization/japan/load.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::immunization {
namespace {

using Row = QHash<QString, QString>;

std::vector<Row> rowsOf(const char *name)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/immunization/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    const QByteArray content = file.readAll();
    const auto records = csv::readAll(content);
    std::vector<Row> rows;
    for (qsizetype i = 1; records && i < records->size(); ++i) {
        Row row;
        for (qsizetype column = 0; column < records->front().size(); ++column) {
            row.insert(records->front().at(column), records->at(i).at(column));
        }
        rows.push_back(row);
    }
    return rows;
}

QDate dayOf(const Row &row, const char *column)
{
    const QString written = row.value(QString::fromLatin1(column));
    const QDate day = QDate::fromString(written, Qt::ISODate);
    EXPECT_TRUE(written.isEmpty() || day.isValid()) << written.toStdString();
    return day;
}

QString textOf(const Row &row, const char *column)
{
    return row.value(QString::fromLatin1(column));
}

/// "long_illness_ended=2024-12-10; had_varicella"
std::vector<Observation> observationsOf(const QString &written)
{
    std::vector<Observation> observations;
    const QStringList parts = written.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList pair = part.trimmed().split(u'=');
        observations.push_back({pair.first(), pair.size() > 1
                                                  ? std::optional(QDate::fromString(pair.last(), Qt::ISODate))
                                                  : std::nullopt});
    }
    return observations;
}

Patient patientOf(const Row &row)
{
    Patient patient;
    patient.birthDate = dayOf(row, "born");
    patient.dueDate = dayOf(row, "due");
    patient.sex = textOf(row, "sex") == QLatin1String("M") ? Sex::Male : Sex::Female;
    patient.observations = observationsOf(textOf(row, "conditions"));
    return patient;
}

AdministeredDose dose(const QString &product, const QDate &date)
{
    AdministeredDose given;
    given.vaccine = product;
    given.date = date;
    return given;
}

/// "hepb 2026-03-16; hepb 2026-04-13"
std::vector<AdministeredDose> historyOf(const Row &row)
{
    std::vector<AdministeredDose> doses;
    const QStringList parts = textOf(row, "before").split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList pair = part.trimmed().split(u' ');
        doses.push_back(dose(pair.first(), QDate::fromString(pair.last(), Qt::ISODate)));
    }
    return doses;
}

int groupOf(const QString &name)
{
    const auto &groups = japanSchedule().antigens;
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const Antigen &group) { return group.name == name; });
    return found == groups.end() ? -1 : static_cast<int>(found - groups.begin());
}

/// "valid", "extra" or "invalid: reason".
QString wordOf(const RoutineVerdict &verdict)
{
    switch (verdict.status) {
    case EvaluationStatus::Valid: return QStringLiteral("valid");
    case EvaluationStatus::Extraneous: return QStringLiteral("extra");
    default: return QLatin1String("invalid: ") + routineReasonWord(verdict.reason);
    }
}

/// The verdict on the product of a row given on a day, looked at on that day.
RoutineVerdict verdictOn(const Row &row, const QDate &day)
{
    std::vector<AdministeredDose> doses = historyOf(row);
    doses.push_back(dose(textOf(row, "product"), day));
    const RoutineAssessment assessment = assessRoutine(japanSchedule(), patientOf(row), doses, day);
    const RoutineVerdict *verdict =
        assessment.verdict(static_cast<int>(doses.size()) - 1, groupOf(textOf(row, "group")));
    EXPECT_NE(verdict, nullptr) << textOf(row, "rule").toStdString();
    return verdict ? *verdict : RoutineVerdict();
}

std::string placeOf(const Row &row, const QDate &day)
{
    return QStringLiteral("%1; born %2%3; %4 on %5")
        .arg(textOf(row, "rule"), textOf(row, "born"), textOf(row, "due"), textOf(row, "product"),
             day.toString(Qt::ISODate))
        .toStdString();
}

/// Whether the verdict changes between the day before and this day.
void expectWordFrom(const Row &row, const QDate &day, const QString &before, const QString &from)
{
    const QDate eve = day.addDays(-1);
    EXPECT_EQ(wordOf(verdictOn(row, eve)), before) << placeOf(row, eve);
    EXPECT_EQ(wordOf(verdictOn(row, day)), from) << placeOf(row, day);
}

TEST(JapanDoses, CountFromTheFirstDayOfTheRuleOn)
{
    for (const Row &row : rowsOf("japan-doses.csv")) {
        if (const QDate first = dayOf(row, "counts from"); first.isValid()) {
            expectWordFrom(row, first, QLatin1String("invalid: ") + textOf(row, "else"), QStringLiteral("valid"));
        }
    }
}

TEST(JapanDoses, CountUntilTheLimitOfTheProduct)
{
    for (const Row &row : rowsOf("japan-doses.csv")) {
        if (const QDate last = dayOf(row, "counts until"); last.isValid()) {
            expectWordFrom(row, last.addDays(1), QStringLiteral("valid"),
                           QLatin1String("invalid: ") + textOf(row, "then"));
        }
    }
}

/// Section 1 of the readings: a day outside the legal window counts, but is no routine dose.
TEST(JapanDoses, AreRoutineFromTheFirstLegalDayToTheLast)
{
    for (const Row &row : rowsOf("japan-doses.csv")) {
        const QDate from = dayOf(row, "routine from");
        const QDate until = dayOf(row, "routine until");
        if (from.isValid()) {
            EXPECT_TRUE(verdictOn(row, from).routine) << placeOf(row, from);
            const bool bornThatDay = from == dayOf(row, "born");
            EXPECT_FALSE(!bornThatDay && verdictOn(row, from.addDays(-1)).routine) << placeOf(row, from.addDays(-1));
        }
        if (until.isValid()) {
            EXPECT_TRUE(verdictOn(row, until).routine) << placeOf(row, until);
            EXPECT_FALSE(verdictOn(row, until.addDays(1)).routine) << placeOf(row, until.addDays(1));
        }
        if (const QDate first = dayOf(row, "counts from"); !from.isValid() && !until.isValid()) {
            EXPECT_FALSE(verdictOn(row, first).routine) << placeOf(row, first);
        }
    }
}

/// A valid dose after the last routine day stays valid, unless the product has a limit of its own.
TEST(JapanDoses, StayValidAfterTheLastRoutineDay)
{
    for (const Row &row : rowsOf("japan-doses.csv")) {
        const QDate until = dayOf(row, "routine until");
        if (until.isValid() && !dayOf(row, "counts until").isValid()) {
            EXPECT_EQ(wordOf(verdictOn(row, until.addDays(1))), QStringLiteral("valid"))
                << placeOf(row, until.addDays(1));
        }
    }
}

TEST(JapanDays, HaveTheVerdictWorkedOut)
{
    for (const Row &row : rowsOf("japan-days.csv")) {
        const QDate day = dayOf(row, "date");
        const RoutineVerdict verdict = verdictOn(row, day);
        EXPECT_EQ(wordOf(verdict), textOf(row, "verdict")) << placeOf(row, day);
        EXPECT_EQ(verdict.routine, textOf(row, "routine") == QLatin1String("yes")) << placeOf(row, day);
    }
}

RoutineForecast forecastOn(const Row &row, const QDate &day)
{
    const RoutineAssessment assessment = assessRoutine(japanSchedule(), patientOf(row), historyOf(row), day);
    const RoutineForecast *forecast = assessment.course(textOf(row, "course"));
    EXPECT_NE(forecast, nullptr) << textOf(row, "rule").toStdString();
    return forecast ? *forecast : RoutineForecast();
}

/// The status that goes with a day, read off the dates of the row alone.
RoutineStatus statusOf(const Row &row, const QDate &day)
{
    if (day < dayOf(row, "earliest")) {
        return RoutineStatus::NotYet;
    }
    if (day < dayOf(row, "from")) {
        return RoutineStatus::Eligible;
    }
    const QDate to = dayOf(row, "to");
    return to.isValid() && day > to ? RoutineStatus::Overdue : RoutineStatus::Due;
}

/// Days around every bound of a row on which somebody could ask: not before birth or before the last dose.
std::vector<QDate> daysAround(const Row &row)
{
    QDate begin = dayOf(row, "born").isValid() ? dayOf(row, "born") : dayOf(row, "due").addDays(-200);
    for (const AdministeredDose &given : historyOf(row)) {
        begin = std::max(begin, given.date);
    }
    const QDate deadline = dayOf(row, "deadline");
    std::vector<QDate> days;
    for (const char *bound : {"earliest", "from", "to", "deadline"}) {
        const QDate day = dayOf(row, bound);
        for (int offset = -1; day.isValid() && offset <= 1; ++offset) {
            const QDate near = day.addDays(offset);
            if (near >= begin && (!deadline.isValid() || near <= deadline)) {
                days.push_back(near);
            }
        }
    }
    return days;
}

TEST(JapanPeriods, HaveTheSameDatesAndTheRightStatusOnEveryDay)
{
    for (const Row &row : rowsOf("japan-periods.csv")) {
        for (const QDate &day : daysAround(row)) {
            const RoutineForecast forecast = forecastOn(row, day);
            EXPECT_EQ(routineStatusWord(forecast.status), routineStatusWord(statusOf(row, day))) << placeOf(row, day);
            EXPECT_EQ(QString::number(forecast.doseNumber), textOf(row, "number")) << placeOf(row, day);
            EXPECT_EQ(forecast.earliest.date, dayOf(row, "earliest")) << placeOf(row, day);
            EXPECT_EQ(forecast.recommendedFrom.date, dayOf(row, "from")) << placeOf(row, day);
            EXPECT_EQ(forecast.recommendedTo.date, dayOf(row, "to")) << placeOf(row, day);
            EXPECT_EQ(forecast.deadline.date, dayOf(row, "deadline")) << placeOf(row, day);
        }
    }
}

TEST(JapanPeriods, EndOnTheDayAfterTheDeadline)
{
    for (const Row &row : rowsOf("japan-periods.csv")) {
        const QDate after = dayOf(row, "deadline").addDays(1);
        if (after.isValid() && textOf(row, "then") != QLatin1String("-")) {
            const RoutineForecast forecast = forecastOn(row, after);
            EXPECT_EQ(QString(routineStatusWord(forecast.status)), textOf(row, "then")) << placeOf(row, after);
            EXPECT_EQ(forecast.doseNumber, 0) << placeOf(row, after);
        }
    }
}

/// What the forecast calls earliest is the first day on which the dose would count.
TEST(JapanPeriods, EarliestIsTheFirstDayThatCounts)
{
    for (const Row &row : rowsOf("japan-periods.csv")) {
        const QDate earliest = dayOf(row, "earliest");
        const RoutineForecast forecast = forecastOn(row, earliest);
        ASSERT_FALSE(forecast.products.empty()) << placeOf(row, earliest);
        auto doses = historyOf(row);
        doses.push_back(dose(japanSchedule().vaccines[forecast.products.front()].code, earliest));
        const RoutineAssessment after = assessRoutine(japanSchedule(), patientOf(row), doses, earliest);
        const RoutineVerdict *verdict = after.verdict(static_cast<int>(doses.size()) - 1, forecast.group);
        ASSERT_NE(verdict, nullptr) << placeOf(row, earliest);
        EXPECT_EQ(wordOf(*verdict), QStringLiteral("valid")) << placeOf(row, earliest);
    }
}

struct Age {
    const char *product;
    const char *group;
    int months; ///< An age at which the product counts.
};

/// Section 5: every ordered pair of different injected live vaccines.
TEST(JapanLiveVaccines, AreKeptTwentySevenClearDaysApart)
{
    const std::vector<Age> live{{"bcg", "BCG", 13}, {"mr", "MR", 13}, {"varicella", "VAR", 13}, {"mumps", "MUMPS", 13}};
    const QDate birth(2025, 1, 15);
    const QDate first = birth.addMonths(13);
    for (const Age &before : live) {
        for (const Age &after : live) {
            Row row{{QStringLiteral("rule"), QStringLiteral("live")},
                    {QStringLiteral("born"), birth.toString(Qt::ISODate)},
                    {QStringLiteral("sex"), QStringLiteral("F")},
                    {QStringLiteral("before"), QLatin1String(before.product) + u' ' + first.toString(Qt::ISODate)},
                    {QStringLiteral("product"), QLatin1String(after.product)},
                    {QStringLiteral("group"), QLatin1String(after.group)}};
            if (&before == &after) {
                continue;
            }
            EXPECT_EQ(wordOf(verdictOn(row, first)), QStringLiteral("valid")) << placeOf(row, first);
            for (const int days : {1, 27}) {
                EXPECT_EQ(wordOf(verdictOn(row, first.addDays(days))), QStringLiteral("invalid: live_interval"))
                    << placeOf(row, first.addDays(days));
            }
            EXPECT_EQ(wordOf(verdictOn(row, first.addDays(28))), QStringLiteral("valid"))
                << placeOf(row, first.addDays(28));
        }
    }
}

/// Section 5: oral, nasal and inactivated vaccines ask for no distance, before or after an injected live one.
TEST(JapanOtherVaccines, MayBeGivenOnAnyDay)
{
    const std::vector<Age> others{
        {"pcv20", "PCV", 30}, {"flu_nasal", "FLU", 30}, {"flu_inj", "FLU", 30}, {"dpt_ipv_hib", "DPT1", 30}};
    const QDate birth(2024, 1, 15);
    const QDate first = birth.addMonths(30);
    for (const Age &other : others) {
        for (const bool liveFirst : {true, false}) {
            const QString live = QStringLiteral("varicella");
            const QString product = QLatin1String(other.product);
            const Row row{
                {QStringLiteral("rule"), QStringLiteral("other")},
                {QStringLiteral("born"), birth.toString(Qt::ISODate)},
                {QStringLiteral("sex"), QStringLiteral("F")},
                {QStringLiteral("before"), (liveFirst ? live : product) + u' ' + first.toString(Qt::ISODate)},
                {QStringLiteral("product"), liveFirst ? product : live},
                {QStringLiteral("group"), liveFirst ? QString(QLatin1String(other.group)) : QStringLiteral("VAR")}};
            EXPECT_EQ(wordOf(verdictOn(row, first.addDays(1))), QStringLiteral("valid")) << placeOf(row, first);
        }
    }
}

struct Exclusion {
    const char *observation;
    const char *course;
    int months;
};
class PastDisease : public testing::TestWithParam<Exclusion> {};

/// Section 3: a person who has had the disease is excluded from that vaccine, and from no other.
TEST_P(PastDisease, TakesThatVaccineOutOfTheProgramme)
{
    const QDate birth(2023, 1, 15);
    Row row{{QStringLiteral("rule"), QStringLiteral("past disease")},
            {QStringLiteral("born"), birth.toString(Qt::ISODate)},
            {QStringLiteral("sex"), QStringLiteral("F")},
            {QStringLiteral("course"), QLatin1String(GetParam().course)}};
    const QDate day = birth.addMonths(GetParam().months);
    EXPECT_NE(forecastOn(row, day).status, RoutineStatus::NotRoutine);
    row.insert(QStringLiteral("conditions"), QLatin1String(GetParam().observation));
    EXPECT_EQ(forecastOn(row, day).status, RoutineStatus::NotRoutine);
    row.insert(QStringLiteral("conditions"), QStringLiteral("had_mumps"));
    EXPECT_NE(forecastOn(row, day).status, RoutineStatus::NotRoutine);
}
INSTANTIATE_TEST_SUITE_P(Diseases, PastDisease,
                         testing::Values(Exclusion{"had_varicella", "VAR", 14}, Exclusion{"had_hepb", "HBV", 3},
                                         Exclusion{"hepb_perinatal_prophylaxis", "HBV", 3},
                                         Exclusion{"had_pneumococcus", "PCV", 3}, Exclusion{"had_hib", "HIB", 3},
                                         Exclusion{"had_tuberculosis", "BCG", 3},
                                         Exclusion{"had_measles; had_rubella", "MR1", 14},
                                         Exclusion{"had_je", "JE1", 14}));

} // namespace
} // namespace oyako::immunization
