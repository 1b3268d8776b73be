// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/assess.h"
#include "core/immunization/cdsi/cases.h"
#include "core/immunization/cdsi/load.h"
#include "core/immunization/evaluate.h"
#include "core/immunization/japan/cases.h"
#include "core/immunization/japan/load.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::immunization {
namespace {

QByteArray readCaseFile(const QString &name)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES) + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

const Schedule &cdsi()
{
    static const auto loaded = loadBuiltInCdsi();
    return **loaded;
}

const Schedule &japan()
{
    static const auto loaded = loadBuiltInJapan();
    return **loaded;
}

/// Every third case: enough histories of every vaccine, in reasonable time.
std::vector<CdsiCase> cdsiCases()
{
    auto all = *readCdsiCases(readCaseFile(QStringLiteral("/cdsi/healthy.csv")));
    std::vector<CdsiCase> some;
    for (size_t i = 0; i < all.size(); i += 3) {
        some.push_back(std::move(all[i]));
    }
    return some;
}

std::vector<JapanCase> japanCases()
{
    auto cases = *readJapanCases(readCaseFile(QStringLiteral("/immunization/japan-examples.json")));
    auto gaps = *readJapanCases(readCaseFile(QStringLiteral("/immunization/japan-gaps.json")));
    for (JapanCase &gap : gaps) {
        cases.push_back(std::move(gap));
    }
    return cases;
}

TEST(Assess, DoesNotDependOnTheOrderOfInput)
{
    for (CdsiCase &one : cdsiCases()) {
        const auto before = *answerCdsiCase(cdsi(), one);
        std::reverse(one.doses.begin(), one.doses.end());
        auto after = *answerCdsiCase(cdsi(), one);
        std::reverse(after.doses.begin(), after.doses.end());
        EXPECT_EQ(before.earliest, after.earliest) << one.id.toStdString();
        EXPECT_EQ(before.doses, after.doses) << one.id.toStdString();
    }
}

/// The evaluation of a history cut off after each dose is the beginning of the evaluation of the whole.
TEST(EvaluateHistory, KeepsEarlierVerdictsWithinASeries)
{
    for (const CdsiCase &one : cdsiCases()) {
        const Context whole = organize(cdsi(), one.patient, one.doses, one.assessmentDate);
        for (size_t antigen = 0; antigen < cdsi().antigens.size(); ++antigen) {
            const auto &records = whole.records[antigen];
            for (const Series &series : cdsi().antigens[antigen].series) {
                PatientSeries full;
                full.series = &series;
                full.records = &records;
                evaluateHistory(whole, full, 0);
                for (size_t count = 1; count < records.size(); ++count) {
                    const std::vector<quint16> some(records.begin(), records.begin() + static_cast<qptrdiff>(count));
                    PatientSeries partial;
                    partial.series = &series;
                    partial.records = &some;
                    evaluateHistory(whole, partial, 0);
                    for (size_t i = 0; i < count; ++i) {
                        ASSERT_EQ(partial.evaluations[i].status, full.evaluations[i].status)
                            << one.id.toStdString() << ' ' << series.name.toStdString();
                    }
                }
            }
        }
    }
}

/// Gives a recommended vaccine on the earliest day: it must count for the series that asked for it.
TEST(Assess, AcceptsADoseOnItsEarliestDay)
{
    int tried = 0;
    for (CdsiCase &one : cdsiCases()) {
        const Assessment before = assess(cdsi(), one.patient, one.doses, one.assessmentDate);
        for (const GroupForecast &forecast : before.groups) {
            const VaccineGroup &group = cdsi().groups[static_cast<size_t>(forecast.group)];
            if (forecast.status != SeriesStatus::NotComplete || group.antigens.size() != 1 ||
                forecast.recommendedVaccines.empty() || forecast.earliest.date < one.assessmentDate) {
                continue;
            }
            auto doses = one.doses;
            AdministeredDose next;
            next.vaccine = cdsi().vaccines[forecast.recommendedVaccines.front()].code;
            next.date = forecast.earliest.date;
            doses.push_back(next);
            const auto after = assess(cdsi(), one.patient, doses, next.date).summary(forecast.group);
            ASSERT_TRUE(after);
            const auto verdict = std::find_if(after->doses.begin(), after->doses.end(), [&](const DoseVerdict &dose) {
                return dose.input == static_cast<int>(doses.size()) - 1;
            });
            ASSERT_NE(verdict, after->doses.end());
            EXPECT_EQ(verdict->status, EvaluationStatus::Valid)
                << one.id.toStdString() << ' ' << group.name.toStdString() << ' ' << next.vaccine.toStdString();
            ++tried;
        }
    }
    EXPECT_GT(tried, 100);
}

void expectExplained(const ExplainedDate &date, const std::string &where)
{
    if (date.date.isValid()) {
        EXPECT_NE(date.explanation.basis, Basis::None) << where;
        EXPECT_FALSE(date.explanation.seriesName.isEmpty()) << where;
        EXPECT_FALSE(date.explanation.source.isEmpty()) << where;
        EXPECT_FALSE(date.explanation.version.isEmpty()) << where;
        EXPECT_GT(date.explanation.doseNumber, 0) << where;
    }
}

TEST(Assess, ExplainsEveryDate)
{
    for (const CdsiCase &one : cdsiCases()) {
        const Assessment assessment = assess(cdsi(), one.patient, one.doses, one.assessmentDate);
        for (const GroupForecast &forecast : assessment.groups) {
            for (const ExplainedDate &date :
                 {forecast.earliest, forecast.recommended, forecast.pastDue, forecast.latest}) {
                expectExplained(date, one.id.toStdString());
            }
            for (const DoseVerdict &verdict : forecast.doses) {
                EXPECT_FALSE(verdict.explanation.version.isEmpty());
            }
        }
    }
}

TEST(AssessRoutine, ExplainsEveryDate)
{
    for (const JapanCase &one : japanCases()) {
        const RoutineAssessment assessment = assessRoutine(japan(), one.patient, one.doses, one.evaluationDate);
        for (const RoutineForecast &forecast : assessment.courses) {
            for (const ExplainedDate &date :
                 {forecast.earliest, forecast.recommendedFrom, forecast.recommendedTo, forecast.deadline}) {
                expectExplained(date, one.id.toStdString() + ' ' + forecast.course.toStdString());
            }
        }
    }
}

TEST(AssessRoutine, DoesNotDependOnTheOrderOfInput)
{
    for (JapanCase &one : japanCases()) {
        const auto before = *answerJapanCase(japan(), one);
        std::reverse(one.doses.begin(), one.doses.end());
        const auto after = *answerJapanCase(japan(), one);
        EXPECT_EQ(before.value(QLatin1String("forecast")), after.value(QLatin1String("forecast")))
            << one.id.toStdString();
    }
}

/// A history taken in twice: every dose counts once, and nothing that is forecast moves.
TEST(Assess, CountsADoseWrittenTwiceOnce)
{
    for (CdsiCase &one : cdsiCases()) {
        const Assessment once = assess(cdsi(), one.patient, one.doses, one.assessmentDate);
        const std::vector<AdministeredDose> copy = one.doses;
        one.doses.insert(one.doses.end(), copy.begin(), copy.end());
        const Assessment twice = assess(cdsi(), one.patient, one.doses, one.assessmentDate);
        ASSERT_EQ(once.groups.size(), twice.groups.size()) << one.id.toStdString();
        for (size_t i = 0; i < once.groups.size(); ++i) {
            const std::string where = one.id.toStdString() + ' ' + std::to_string(once.groups[i].group);
            const auto valid = [](const GroupForecast &forecast) {
                return std::count_if(forecast.doses.begin(), forecast.doses.end(),
                                     [](const DoseVerdict &dose) { return dose.status == EvaluationStatus::Valid; });
            };
            EXPECT_EQ(once.groups[i].status, twice.groups[i].status) << where;
            EXPECT_EQ(once.groups[i].doseNumber, twice.groups[i].doseNumber) << where;
            EXPECT_EQ(once.groups[i].earliest.date, twice.groups[i].earliest.date) << where;
            EXPECT_EQ(valid(once.groups[i]), valid(twice.groups[i])) << where;
        }
    }
}

TEST(AssessRoutine, CountsADoseWrittenTwiceOnce)
{
    for (JapanCase &one : japanCases()) {
        const RoutineAssessment once = assessRoutine(japan(), one.patient, one.doses, one.evaluationDate);
        const size_t doses = one.doses.size();
        for (size_t i = 0; i < doses; ++i) {
            one.doses.push_back(AdministeredDose(one.doses[i]));
        }
        const RoutineAssessment twice = assessRoutine(japan(), one.patient, one.doses, one.evaluationDate);
        ASSERT_EQ(once.courses.size(), twice.courses.size());
        for (size_t i = 0; i < once.courses.size(); ++i) {
            const std::string where = one.id.toStdString() + ' ' + once.courses[i].course.toStdString();
            EXPECT_EQ(once.courses[i].status, twice.courses[i].status) << where;
            EXPECT_EQ(once.courses[i].doseNumber, twice.courses[i].doseNumber) << where;
            EXPECT_EQ(once.courses[i].earliest.date, twice.courses[i].earliest.date) << where;
        }
        const auto valid = [](const RoutineAssessment &assessment) {
            return std::count_if(assessment.doses.begin(), assessment.doses.end(), [](const RoutineVerdict &verdict) {
                return verdict.status == EvaluationStatus::Valid;
            });
        };
        EXPECT_EQ(valid(once), valid(twice)) << one.id.toStdString();
    }
}

/// Every course: the same vaccine twice on the day the dose is forecast for counts once.
TEST(AssessRoutine, CountsNoDoseOfOneDayTwice)
{
    Patient girl;
    girl.birthDate = QDate(2014, 6, 15);
    girl.sex = Sex::Female;
    for (size_t product = 0; product < japan().vaccines.size(); ++product) {
        for (const int years : {0, 1, 2, 6, 10, 12}) {
            AdministeredDose dose;
            dose.vaccine = japan().vaccines[product].code;
            dose.date = girl.birthDate.addYears(years).addDays(80);
            const QDate later = dose.date.addDays(1);
            const RoutineAssessment once = assessRoutine(japan(), girl, {dose}, later);
            const RoutineAssessment twice = assessRoutine(japan(), girl, {dose, dose}, later);
            for (size_t i = 0; i < once.courses.size(); ++i) {
                EXPECT_EQ(once.courses[i].status, twice.courses[i].status)
                    << dose.vaccine.toStdString() << ' ' << once.courses[i].course.toStdString() << ' ' << years;
                EXPECT_EQ(once.courses[i].doseNumber, twice.courses[i].doseNumber)
                    << dose.vaccine.toStdString() << ' ' << once.courses[i].course.toStdString() << ' ' << years;
            }
        }
    }
}

TEST(AssessRoutine, KeepsEarlierVerdicts)
{
    for (const JapanCase &one : japanCases()) {
        const RoutineAssessment full = assessRoutine(japan(), one.patient, one.doses, one.evaluationDate);
        for (size_t count = 1; count < one.doses.size(); ++count) {
            const std::vector some(one.doses.begin(), one.doses.begin() + static_cast<qptrdiff>(count));
            const RoutineAssessment early = assessRoutine(japan(), one.patient, some, one.evaluationDate);
            for (const RoutineVerdict &verdict : early.doses) {
                const RoutineVerdict *later = full.verdict(verdict.input, verdict.group);
                ASSERT_NE(later, nullptr);
                EXPECT_EQ(verdict.status, later->status) << one.id.toStdString();
                EXPECT_EQ(verdict.routine, later->routine) << one.id.toStdString();
            }
        }
    }
}

/// Every forecast of every case: a dose of its leading product on the earliest day is valid, and routine where the
/// course is.
TEST(AssessRoutine, AcceptsADoseOnItsEarliestDay)
{
    int tried = 0;
    for (const JapanCase &one : japanCases()) {
        const RoutineAssessment before = assessRoutine(japan(), one.patient, one.doses, one.evaluationDate);
        for (const RoutineForecast &forecast : before.courses) {
            const QDate last = one.doses.empty() ? QDate(1900, 1, 1) : one.doses.back().date;
            if (forecast.doseNumber == 0 || forecast.products.empty() || forecast.earliest.date < last) {
                continue;
            }
            auto doses = one.doses;
            AdministeredDose next;
            next.vaccine = japan().vaccines[forecast.products.front()].code;
            next.date = forecast.earliest.date;
            doses.push_back(next);
            const RoutineAssessment after = assessRoutine(japan(), one.patient, doses, one.evaluationDate);
            const RoutineVerdict *verdict = after.verdict(static_cast<int>(doses.size()) - 1, forecast.group);
            ASSERT_NE(verdict, nullptr);
            EXPECT_EQ(verdict->status, EvaluationStatus::Valid)
                << one.id.toStdString() << ' ' << forecast.course.toStdString();
            ++tried;
        }
    }
    EXPECT_GT(tried, 300);
}

} // namespace
} // namespace oyako::immunization
