// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Section 4.2 of the logic specification: what is gathered of a patient and resolved against a schedule.
#include "core/immunization/cdsi/words.h"
#include "core/immunization/context.h"
#include "core/immunization/japan/cases.h"
#include "core/immunization/japan/course_line.h"
#include "core/immunization/japan/load.h"
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

#include <QSet>

#include <algorithm>

namespace oyako::immunization {
namespace {

using namespace testing_support;

const QDate today(2022, 6, 1);

struct CodeRow {
    const char16_t *code;
    const char16_t *found; ///< Empty: the schedule does not know it.
};

TEST(VaccineCode, IsFoundWithOrWithoutZerosAndBlanks)
{
    const auto schedule = oneSeries({{}});
    for (const CodeRow &row :
         {CodeRow{u"10", u"10"}, CodeRow{u"010", u"10"}, CodeRow{u" 10 ", u"10"}, CodeRow{u"0010", u"10"},
          CodeRow{u"1", u""}, CodeRow{u"100", u""}, CodeRow{u"", u""}, CodeRow{u"-10", u""}, CodeRow{u"10.0", u""},
          CodeRow{u"１０", u""}, CodeRow{u"mr", u""}, CodeRow{u"999999999999", u""}, CodeRow{u"👶", u""}}) {
        const VaccineId id = schedule->vaccine(QString::fromUtf16(row.code));
        const QString found = id == NoVaccine ? QString() : schedule->vaccines[id].code;
        EXPECT_EQ(found, QString::fromUtf16(row.found)) << QString::fromUtf16(row.code).toStdString();
    }
}

TEST(VaccineGroupName, IsFoundInAnyCase)
{
    const Schedule &schedule = cdsiSchedule();
    for (size_t i = 0; i < schedule.groups.size(); ++i) {
        EXPECT_EQ(schedule.group(schedule.groups[i].name), static_cast<int>(i));
        EXPECT_EQ(schedule.group(schedule.groups[i].name.toUpper()), static_cast<int>(i));
    }
    EXPECT_EQ(schedule.group(u""), -1);
    EXPECT_EQ(schedule.group(u"Hep"), -1) << "the whole name";
}

TEST(Organize, SortsByDateThenCodeWhateverTheOrder)
{
    const auto schedule = oneSeries({{{}, {}, vaccine("10") + vaccine("11")}});
    std::vector<AdministeredDose> doses{given(QDate(2022, 1, 1), u"11"), given(QDate(2021, 6, 1)),
                                        given(QDate(2022, 1, 1)), given(QDate(2021, 6, 1), u"20")};
    const auto told = [&] {
        QStringList lines;
        const Context context = organize(*schedule, born(birth), doses, today);
        for (const Given &one : context.history) {
            lines.append(toDate(one.date).toString(Qt::ISODate) + QLatin1Char(' ') +
                         schedule->vaccines[one.vaccine].code);
        }
        return lines;
    };
    const QStringList expected = told();
    EXPECT_TRUE(std::is_sorted(expected.cbegin(), expected.cend(),
                               [](const QString &a, const QString &b) { return a.left(10) < b.left(10); }));
    std::sort(doses.begin(), doses.end(), [](const AdministeredDose &a, const AdministeredDose &b) {
        return std::pair(a.vaccine, a.date) < std::pair(b.vaccine, b.date);
    });
    do {
        ASSERT_EQ(told(), expected);
    } while (
        std::next_permutation(doses.begin(), doses.end(), [](const AdministeredDose &a, const AdministeredDose &b) {
            return std::pair(a.vaccine, a.date) < std::pair(b.vaccine, b.date);
        }));
}

TEST(Organize, KeepsThePlaceOfEachDoseInTheHistory)
{
    const auto schedule = oneSeries({{}});
    const Context context = organize(
        *schedule, born(birth), {given(QDate(2022, 1, 1)), given(QDate(2021, 1, 1)), given(QDate(2020, 6, 1))}, today);
    ASSERT_EQ(context.history.size(), 3U);
    EXPECT_EQ(context.history[0].input, 2);
    EXPECT_EQ(context.history[1].input, 1);
    EXPECT_EQ(context.history[2].input, 0);
}

struct ExpiryRow {
    const char *name;
    bool flagged;
    std::optional<QDate> expiry;
    bool substandard;
};

// Section 6.1: flagged, or given after the lot's last day.
TEST(Organize, KnowsADoseThatWasNotFitToBeGiven)
{
    const auto schedule = oneSeries({{}});
    for (const ExpiryRow &row : {ExpiryRow{"nothing noted", false, {}, false}, ExpiryRow{"flagged", true, {}, true},
                                 ExpiryRow{"the last day", false, QDate(2021, 6, 1), false},
                                 ExpiryRow{"the day after", false, QDate(2021, 5, 31), true},
                                 ExpiryRow{"flagged in time", true, QDate(2030, 1, 1), true}}) {
        AdministeredDose dose = given(QDate(2021, 6, 1));
        dose.substandard = row.flagged;
        dose.lotExpiry = row.expiry;
        EXPECT_EQ(organize(*schedule, born(birth), {dose}, today).history.front().substandard, row.substandard)
            << row.name;
    }
}

TEST(Organize, TakesTheLatestDateOfAnObservation)
{
    const auto schedule = oneSeries(
        {{"<minAge>1 year</minAge>",
          element("interval", "<fromPrevious>N</fromPrevious>" + element("fromRelevantObs", element("code", "170")) +
                                  element("minInt", "1 week"))}});
    Patient patient = born(birth);
    for (const std::optional<QDate> &date : {std::optional(QDate(2021, 5, 1)), std::optional(QDate(2022, 3, 1)),
                                             std::optional<QDate>(), std::optional(QDate())}) {
        patient.observations.push_back({QStringLiteral("170"), date});
    }
    patient.observations.push_back({QStringLiteral("no such code"), QDate(2030, 1, 1)});
    const Context context = organize(*schedule, patient, {}, today);
    const ObservationId onset = schedule->observationByCode.value(QStringLiteral("170"));
    EXPECT_TRUE(context.has(onset));
    EXPECT_EQ(toDate(context.observationDate(onset)), QDate(2022, 3, 1));
    EXPECT_FALSE(context.has(NoObservation));
    EXPECT_EQ(context.observationDate(NoObservation), NoDay);
}

// Neither a dose before birth nor one after today, nor a patient of whom nothing is known, stops the engine.
TEST(Assess, AnswersOddHistories)
{
    const Schedule &schedule = cdsiSchedule();
    const std::vector<std::vector<AdministeredDose>> histories{
        {},
        {given(birth.addDays(-1), u"08")},
        {given(today.addYears(1), u"08")},
        {given(today, u"")},
        std::vector<AdministeredDose>(60, given(QDate(2021, 6, 1), u"08"))};
    for (const auto &history : histories) {
        for (const Patient &patient : {born(birth), Patient{}}) {
            const Assessment assessment = assess(schedule, patient, history, today);
            for (const GroupForecast &forecast : assessment.groups) {
                EXPECT_GE(forecast.group, 0);
                for (const DoseVerdict &verdict : forecast.doses) {
                    EXPECT_LT(static_cast<size_t>(verdict.input), history.size());
                }
            }
        }
    }
}

// A missing date of birth is assumed to be none (tables 6-14 and 7-2), and every age counts from it: there is no
// verdict, no date, and nobody is called too old, whatever the ages of the series and whatever was given.
TEST(UnknownBirth, HasNoAnswer)
{
    const QByteArray bornBefore =
        element("immunity", element("dateOfBirth", element("immunityBirthDate", "01/01/1957")));
    for (const QByteArray &ages :
         {QByteArray(), QByteArray("<maxAge>18 years</maxAge>"),
          QByteArray(
              "<absMinAge>6 weeks</absMinAge><minAge>2 months</minAge><latestRecAge>15 months</latestRecAge>")}) {
        const auto schedule = oneSeries({{ages, {}}}, bornBefore);
        for (const auto &history : {std::vector<AdministeredDose>{}, {given(today)}}) {
            EXPECT_TRUE(assess(*schedule, Patient{}, history, today).groups.empty()) << ages.constData();
            EXPECT_FALSE(assess(*schedule, Patient{}, history, today).summary(0));
            EXPECT_FALSE(assess(*schedule, born(birth), history, today).groups.empty());
        }
    }
    const auto schedule = oneSeries({{}}, bornBefore);
    EXPECT_EQ(forecastFor(*schedule, {}, today, born(QDate(1956, 12, 31))).status, SeriesStatus::Immune);
    EXPECT_NE(forecastFor(*schedule, {}, today, born(QDate(1957, 1, 1))).status, SeriesStatus::Immune);
}

TEST(StatusWords, AreThoseOfTheTestCasesAndEachItsOwn)
{
    QSet<QString> statuses;
    for (const SeriesStatus status :
         {SeriesStatus::NotComplete, SeriesStatus::Complete, SeriesStatus::AgedOut, SeriesStatus::Contraindicated,
          SeriesStatus::Immune, SeriesStatus::NotRecommended}) {
        statuses.insert(seriesStatusWord(status));
    }
    EXPECT_EQ(statuses.size(), 6);
    EXPECT_TRUE(statuses.contains(QStringLiteral("Not Complete")));
    EXPECT_TRUE(evaluationReasonWord(EvaluationReason::None).isEmpty());
    QSet<QString> reasons;
    for (const EvaluationReason reason :
         {EvaluationReason::TooYoung, EvaluationReason::TooOld, EvaluationReason::TooSoon,
          EvaluationReason::InadvertentVaccine, EvaluationReason::VaccineConflict}) {
        reasons.insert(evaluationReasonWord(reason));
    }
    EXPECT_EQ(reasons.size(), 5);
    QSet<QString> routine;
    for (int status = 0; status <= static_cast<int>(RoutineStatus::NotRoutine); ++status) {
        routine.insert(routineStatusWord(static_cast<RoutineStatus>(status)));
    }
    EXPECT_EQ(routine.size(), static_cast<int>(RoutineStatus::NotRoutine) + 1);
    EXPECT_EQ(routineReasonWord(EvaluationReason::TooSoon), QLatin1String("interval_too_short"));
    EXPECT_EQ(routineWarningWord(RoutineWarning::LateStart), QLatin1String("late_start"));
}

TEST(DaySpans, HoldBothTheirEndsAndGoOnWithoutOne)
{
    const DaySpan closed{QDate(2026, 4, 1), QDate(2026, 4, 30)};
    const DaySpan open{QDate(2026, 4, 1), {}};
    for (const DaySpan &span : {closed, open}) {
        EXPECT_FALSE(span.holds(QDate(2026, 3, 31)));
        EXPECT_TRUE(span.holds(QDate(2026, 4, 1)));
        EXPECT_TRUE(span.holds(QDate(2026, 4, 30)));
    }
    EXPECT_FALSE(closed.holds(QDate(2026, 5, 1)));
    EXPECT_TRUE(open.holds(QDate(2999, 1, 1)));
}

// Each course is drawn, in the order of the assessment, and each dose stands on one line of each of its groups.
TEST(CourseLinesOfAll, HoldEveryVerdictOnce)
{
    const Schedule &schedule = japanSchedule();
    Patient patient = born(QDate(2024, 2, 29));
    patient.sex = Sex::Female;
    std::vector<AdministeredDose> doses;
    for (const Vaccine &vaccine : schedule.vaccines) {
        for (const int day : {70, 400, 2'000}) {
            AdministeredDose dose;
            dose.vaccine = vaccine.code;
            dose.date = patient.birthDate.addDays(day);
            doses.push_back(dose);
        }
    }
    const QDate on(2031, 6, 1);
    const RoutineAssessment assessment = assessRoutine(schedule, patient, doses, on);
    const auto lines = courseLines(schedule, patient, doses, assessment, on);
    ASSERT_EQ(lines.size(), assessment.courses.size());
    size_t drawn = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].course, assessment.courses[i].course);
        QDate last;
        for (const LineDose &dose : lines[i].doses) {
            const QDate date = doses[static_cast<size_t>(dose.input)].date;
            EXPECT_TRUE(!last.isValid() || last <= date) << "by date";
            EXPECT_EQ(dose.number > 0, dose.status == EvaluationStatus::Valid);
            last = date;
            ++drawn;
        }
        for (size_t span = 1; span < lines[i].window.size(); ++span) {
            EXPECT_GT(lines[i].window[span].from, lines[i].window[span - 1].to.addDays(1)) << "they do not touch";
        }
    }
    EXPECT_EQ(drawn, assessment.doses.size());
}

} // namespace
} // namespace oyako::immunization
