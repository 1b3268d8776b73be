// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Invented histories by CDC's published data: who comes on the forecast's earliest day with a vaccine that the series
// prefers gets a valid dose.
#include "core/immunization/assess.h"
#include "core/immunization/cdsi/cases.h"
#include "core/immunization/cdsi/load.h"
#include "core/immunization/evaluate.h"
#include "tests/support/qt_printers.h"

#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::immunization {
namespace {

const Schedule &schedule()
{
    return cdsiSchedule();
}

struct History {
    Patient patient;
    std::vector<AdministeredDose> doses;
    QDate assessment;
};

std::string written(const History &history)
{
    QString text = QLatin1String("born ") + history.patient.birthDate.toString(Qt::ISODate);
    for (const Observation &observation : history.patient.observations) {
        text += QLatin1String(", observation ") + observation.code;
    }
    for (const AdministeredDose &dose : history.doses) {
        text += QLatin1String(", ") + dose.vaccine + u' ' + dose.date.toString(Qt::ISODate);
    }
    return QString(text + QLatin1String(", assessed ") + history.assessment.toString(Qt::ISODate)).toStdString();
}

/// Gaps around those that rules ask for, and some of none and of years.
int gap(QRandomGenerator &random)
{
    static constexpr std::array around{0, 1, 7, 14, 21, 28, 56, 84, 112, 140, 153, 183, 365, 730, 1825, 3650};
    return std::max(0, around[static_cast<size_t>(random.bounded(static_cast<int>(around.size())))] +
                           random.bounded(-5, 12));
}

/// One of the vaccines that some dose of the series takes.
QString someVaccine(const Series &series, QRandomGenerator &random)
{
    const SeriesDose &dose = series.doses[static_cast<size_t>(random.bounded(static_cast<int>(series.doses.size())))];
    const auto &rules = dose.allowable.empty() || (!dose.preferable.empty() && random.bounded(3) > 0) ? dose.preferable
                                                                                                      : dose.allowable;
    return rules.empty()
               ? QString()
               : schedule()
                     .vaccines[rules[static_cast<size_t>(random.bounded(static_cast<int>(rules.size())))].vaccine]
                     .code;
}

/// A life along one series of the antigen, on or off its path, over the days on which the data's rules changed.
History invented(const Antigen &antigen, QRandomGenerator &random)
{
    const Series &series = antigen.series[static_cast<size_t>(random.bounded(static_cast<int>(antigen.series.size())))];
    History history;
    static constexpr std::array ages{0, 2, 9, 14, 30, 60, 84, 132, 200, 260, 600, 730, 820};
    const int months = ages[static_cast<size_t>(random.bounded(static_cast<int>(ages.size())))];
    QDate day = QDate(2021, 1, 1).addDays(random.bounded(2000));
    history.patient.birthDate = day.addMonths(-months).addDays(-random.bounded(40));
    history.patient.sex = random.bounded(2) > 0 ? Sex::Female : Sex::Male;
    if (!series.indications.empty()) {
        const auto &indication =
            series.indications[static_cast<size_t>(random.bounded(static_cast<int>(series.indications.size())))];
        history.patient.observations.push_back({schedule().observations[indication.observation], {}});
    }
    for (int i = random.bounded(5); i > 0; --i) {
        AdministeredDose dose;
        dose.vaccine = someVaccine(series, random);
        dose.date = day;
        if (!dose.vaccine.isEmpty()) {
            history.doses.push_back(dose);
        }
        day = day.addDays(gap(random));
    }
    history.assessment = std::max(day, history.patient.birthDate);
    return history;
}

/// The vaccine to come with: recommended, or preferable for the target dose where none is named.
VaccineId vaccineFor(const History &history, const GroupForecast &forecast, const Antigen &antigen)
{
    if (!forecast.recommendedVaccines.empty()) {
        return forecast.recommendedVaccines.front();
    }
    const Context context = organize(schedule(), history.patient, history.doses, history.assessment);
    const Day day = toDay(forecast.earliest.date);
    for (const Series &series : antigen.series) {
        if (series.name != forecast.earliest.explanation.seriesName) {
            continue;
        }
        for (const VaccineRule &rule :
             series.doses[static_cast<size_t>(forecast.earliest.explanation.doseNumber - 1)].preferable) {
            if (day >= context.date(rule.begin, FirstDay) && day < context.date(rule.end, LastDay)) {
                return rule.vaccine;
            }
        }
    }
    return NoVaccine;
}

/// Whether any series group counts the last dose of the history, on its own day.
bool countsLast(const History &history, int group)
{
    const Assessment after = assess(schedule(), history.patient, history.doses, history.doses.back().date);
    const auto last = static_cast<int>(history.doses.size()) - 1;
    for (const GroupForecast *forecast : after.of(group)) {
        for (const DoseVerdict &verdict : forecast->doses) {
            if (verdict.input == last && verdict.status == EvaluationStatus::Valid) {
                return true;
            }
        }
    }
    return false;
}

/// Whether the series that asked for the last dose counts it. Later on another one may lead: an indication that begins
/// at an age (table 5-4) brings a risk series that takes the place of the standard one (table 8-14).
bool countsLast(const History &history, const Antigen &antigen, const QString &series)
{
    const Context context = organize(schedule(), history.patient, history.doses, history.doses.back().date);
    const auto asked = std::find_if(antigen.series.begin(), antigen.series.end(),
                                    [&series](const Series &one) { return one.name == series; });
    PatientSeries walked;
    walked.series = &*asked;
    walked.records = &context.records[static_cast<size_t>(asked->antigen)];
    evaluateHistory(context, walked, 0);
    for (size_t i = 0; i < walked.evaluations.size(); ++i) {
        if (context.history[(*walked.records)[i]].input + 1U == history.doses.size()) {
            return walked.evaluations[i].status == EvaluationStatus::Valid;
        }
    }
    return false;
}

/// Comes for every dose of a vaccine group of one antigen that is forecast for the day of assessment or a later one;
/// how many there were.
int comeForWhatIsForecast(const History &history)
{
    int came = 0;
    for (const GroupForecast &forecast :
         assess(schedule(), history.patient, history.doses, history.assessment).groups) {
        const VaccineGroup &group = schedule().groups[static_cast<size_t>(forecast.group)];
        if (forecast.status != SeriesStatus::NotComplete || group.antigens.size() != 1 ||
            forecast.earliest.date < history.assessment) {
            continue;
        }
        const Antigen &antigen = schedule().antigens[static_cast<size_t>(group.antigens.front())];
        const VaccineId vaccine = vaccineFor(history, forecast, antigen);
        if (vaccine == NoVaccine) {
            continue; // FORECASTRECVAC-1: none is made for that age
        }
        History then = history;
        then.doses.push_back({schedule().vaccines[vaccine].code, forecast.earliest.date, {}, {}, false, {}});
        EXPECT_TRUE(countsLast(then, forecast.group) ||
                    countsLast(then, antigen, forecast.earliest.explanation.seriesName))
            << written(then) << ", asked for by " << forecast.earliest.explanation.seriesName.toStdString() << " dose "
            << forecast.earliest.explanation.doseNumber;
        ++came;
    }
    return came;
}

class NextDose : public testing::TestWithParam<const char *> {};

TEST_P(NextDose, OfAPublishedCaseIsValidOnItsEarliestDay)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES) + QString::fromLatin1(GetParam()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto cases = readCdsiCases(file.readAll());
    ASSERT_TRUE(cases);
    int came = 0;
    for (size_t i = 0; i < cases->size(); i += 2) {
        const CdsiCase &one = cases->at(i);
        came += comeForWhatIsForecast({one.patient, one.doses, one.assessmentDate});
    }
    EXPECT_GT(came, 100);
}
INSTANTIATE_TEST_SUITE_P(Files, NextDose, testing::Values("/cdsi/healthy.csv", "/cdsi/underlying-conditions.csv"));

TEST(NextDoseOfAnInventedLife, IsValidOnItsEarliestDay)
{
    QRandomGenerator random(20260423);
    int came = 0;
    for (const VaccineGroup &group : schedule().groups) {
        if (group.antigens.size() == 1) {
            const Antigen &antigen = schedule().antigens[static_cast<size_t>(group.antigens.front())];
            for (int life = 0; life < 25; ++life) {
                came += comeForWhatIsForecast(invented(antigen, random));
            }
        }
    }
    EXPECT_GT(came, 400);
}

// The rules for rabies changed on 6 May 2022 for doses (evaluation) and forecasts alike, by counts of doses before and
// after that day: lives on either side of it.
TEST(NextDoseOfAnInventedLife, IsValidAgainstRabiesWhicheverRulesItBeganBy)
{
    const auto &antigens = schedule().antigens;
    const auto rabies = std::find_if(antigens.begin(), antigens.end(),
                                     [](const Antigen &antigen) { return antigen.name == QLatin1String("Rabies"); });
    ASSERT_NE(rabies, antigens.end());
    QRandomGenerator random(20220506);
    int came = 0;
    for (int life = 0; life < 500; ++life) {
        History history = invented(*rabies, random);
        const qint64 back = history.assessment.daysTo(QDate(2022, 5, 6)) + random.bounded(-60, 60);
        history.patient.birthDate = history.patient.birthDate.addDays(back);
        history.assessment = history.assessment.addDays(back);
        for (AdministeredDose &dose : history.doses) {
            dose.date = dose.date.addDays(back);
        }
        came += comeForWhatIsForecast(history);
    }
    EXPECT_GT(came, 400);
}

} // namespace
} // namespace oyako::immunization
