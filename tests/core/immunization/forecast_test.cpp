// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const QByteArray firstAge =
    "<absMinAge>6 weeks</absMinAge><minAge>6 weeks</minAge><earliestRecAge>2 months</earliestRecAge>"
    "<latestRecAge>3 months + 4 weeks</latestRecAge>";

/// A dose from six weeks of age on.
const DoseText start{"<minAge>6 weeks</minAge>", {}};

// FORECASTDT-1 to -6 by age.
TEST(Forecast, DatesAFirstDoseByAge)
{
    const auto schedule = oneSeries({{firstAge, {}}});
    const GroupForecast forecast = forecastFor(*schedule, {}, birth);
    EXPECT_EQ(forecast.status, SeriesStatus::NotComplete);
    EXPECT_EQ(forecast.doseNumber, 1);
    EXPECT_EQ(forecast.earliest.date, QDate(2020, 2, 12));
    EXPECT_EQ(forecast.earliest.explanation.basis, Basis::MinimumAge);
    EXPECT_EQ(forecast.recommended.date, QDate(2020, 3, 1));
    EXPECT_EQ(forecast.pastDue.date, QDate(2020, 4, 28));
    EXPECT_FALSE(forecast.latest.date.isValid());
}

// FORECASTDT-2, -3: intervals count where the dose has no recommended age.
TEST(Forecast, DatesALaterDoseByInterval)
{
    const auto schedule =
        oneSeries({{},
                   {{},
                    "<interval><fromPrevious>Y</fromPrevious><minInt>4 weeks</minInt>"
                    "<earliestRecInt>8 weeks</earliestRecInt><latestRecInt>13 weeks</latestRecInt></interval>"}});
    const QDate first(2020, 3, 1);
    const GroupForecast forecast = forecastFor(*schedule, {given(first)}, first);
    EXPECT_EQ(forecast.doseNumber, 2);
    EXPECT_EQ(forecast.earliest.date, first.addDays(28));
    EXPECT_EQ(forecast.recommended.date, first.addDays(56));
    EXPECT_EQ(forecast.pastDue.date, first.addDays(90));
}

// CALCDTCONFLICT-3 and the last bullets of FORECASTDTCAN-1.
TEST(Forecast, WaitsForALiveVaccineAndTheLastDose)
{
    const auto schedule = oneSeries({{firstAge, {}}});
    const QDate live(2020, 6, 1);
    EXPECT_EQ(forecastFor(*schedule, {given(live, u"20")}, live).earliest.date, live.addDays(28));
    const GroupForecast tooYoung = forecastFor(*schedule, {given(QDate(2020, 2, 1))}, QDate(2020, 2, 1));
    EXPECT_EQ(tooYoung.earliest.date, QDate(2020, 2, 12));
    EXPECT_EQ(tooYoung.doseNumber, 1);
}

// Table 7-10.
TEST(ForecastNeed, AgesOut)
{
    const auto schedule = oneSeries({{"<maxAge>8 months</maxAge>", {}}});
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2020, 8, 31)).status, SeriesStatus::NotComplete);
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2020, 8, 31)).latest.date, QDate(2020, 8, 31));
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2020, 9, 1)).status, SeriesStatus::AgedOut);
}

TEST(ForecastNeed, AgesOutWhereTheEarliestDateIsTooLate)
{
    const QByteArray limit = "<maxAge>8 months</maxAge>";
    const auto schedule = oneSeries(
        {{limit, {}}, {limit, "<interval><fromPrevious>Y</fromPrevious><minInt>4 weeks</minInt></interval>"}});
    EXPECT_EQ(forecastFor(*schedule, {given(QDate(2020, 8, 3))}, QDate(2020, 8, 3)).status, SeriesStatus::NotComplete);
    EXPECT_EQ(forecastFor(*schedule, {given(QDate(2020, 8, 4))}, QDate(2020, 8, 4)).status, SeriesStatus::AgedOut);
}

TEST(ForecastNeed, EndsWithTheSeason)
{
    const auto schedule =
        oneSeries({{{},
                    "<seasonalRecommendation><startDate>20251001</startDate><endDate>20260331</endDate>"
                    "</seasonalRecommendation>"}});
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2025, 7, 1)).earliest.date, QDate(2025, 10, 1));
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2026, 3, 31)).status, SeriesStatus::NotComplete);
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2026, 4, 1)).status, SeriesStatus::NotRecommended);
}

// Tables 7-3 and 7-5.
TEST(Findings, KnowImmunityAndContraindication)
{
    const QByteArray head = "<immunity><clinicalHistory><guidelineCode>018</guidelineCode></"
                            "clinicalHistory><dateOfBirth><immunityBirthDate>"
                            "01/01/1957</immunityBirthDate><exclusion><exclusionCode>055</exclusionCode></exclusion></"
                            "dateOfBirth></immunity>"
                            "<contraindications><vaccineGroup><contraindication><observationCode>154</"
                            "observationCode><endAge>5 years</endAge>"
                            "</contraindication></vaccineGroup></contraindications>";
    const auto schedule = oneSeries({{}}, head);
    const auto statusWith = [&](QDate bornOn, const char16_t *code) {
        Patient patient = born(bornOn);
        if (code) {
            patient.observations.push_back({QString::fromUtf16(code), {}});
        }
        return forecastFor(*schedule, {}, QDate(2024, 1, 1), patient).status;
    };
    EXPECT_EQ(statusWith(birth, nullptr), SeriesStatus::NotComplete);
    EXPECT_EQ(statusWith(birth, u"018"), SeriesStatus::Immune);
    EXPECT_EQ(statusWith(birth, u"154"), SeriesStatus::Contraindicated);
    EXPECT_EQ(statusWith(QDate(2019, 1, 1), u"154"), SeriesStatus::NotComplete);
    EXPECT_EQ(statusWith(QDate(1956, 12, 31), nullptr), SeriesStatus::Immune);
    EXPECT_EQ(statusWith(QDate(1956, 12, 31), u"055"), SeriesStatus::NotComplete);
    EXPECT_EQ(statusWith(QDate(1957, 1, 1), nullptr), SeriesStatus::NotComplete);
}

// Table 7-7: contraindicated once no preferable vaccine is left.
TEST(Findings, ContraindicateVaccines)
{
    const QByteArray head = "<contraindications><vaccine><contraindication><observationCode>079</observationCode>"
                            "<contraindicatedVaccine><cvx>10</cvx></contraindicatedVaccine></contraindication></"
                            "vaccine></contraindications>";
    Patient patient = born(birth);
    patient.observations.push_back({QStringLiteral("079"), {}});
    EXPECT_EQ(forecastFor(*oneSeries({{}}, head), {}, birth, patient).status, SeriesStatus::Contraindicated);
    DoseText two = start;
    two.vaccines += "<preferableVaccine><cvx>11</cvx><forecastVaccineType>Y</forecastVaccineType></preferableVaccine>";
    const auto schedule = oneSeries({two}, head);
    const GroupForecast forecast = forecastFor(*schedule, {}, birth, patient);
    EXPECT_EQ(forecast.status, SeriesStatus::NotComplete);
    EXPECT_EQ(forecast.recommendedVaccines, std::vector<VaccineId>{schedule->vaccine(QStringLiteral("11"))});
}

// Section 7.6: the forecast is looked at again on its earliest day.
TEST(ValidateRecommendation, SkipsADoseThatWillNotBeNeeded)
{
    const QByteArray skip =
        "<conditionalSkip><context>Forecast</context><set><condition><conditionType>Age</conditionType>"
        "<beginAge>1 year</beginAge></condition></set></conditionalSkip>";
    const QByteArray four = "<interval><fromPrevious>Y</fromPrevious><minInt>4 weeks</minInt></interval>";
    const QByteArray eight = "<interval><fromPrevious>Y</fromPrevious><minInt>8 weeks</minInt></interval>";
    const auto schedule = oneSeries({{}, {{}, four + skip}, {{}, eight}});
    EXPECT_EQ(forecastFor(*schedule, {given(QDate(2020, 12, 1))}, QDate(2020, 12, 1)).earliest.date,
              QDate(2020, 12, 29));
    EXPECT_EQ(forecastFor(*schedule, {given(QDate(2020, 12, 8))}, QDate(2020, 12, 8)).earliest.date, QDate(2021, 2, 2));
}

SeriesText named(const char *name, const QByteArray &select, const std::vector<DoseText> &doses,
                 const char *type = "Standard", const QByteArray &extra = {})
{
    return {name, type, select, extra, doses};
}

/// The series the forecast was made from.
QString chosen(const std::vector<SeriesText> &series, const std::vector<AdministeredDose> &doses,
               const Patient &patient = born(birth))
{
    return forecastFor(*smallSchedule(antigenXml({}, series)), doses, QDate(2021, 6, 1), patient)
        .earliest.explanation.seriesName;
}

// Table 8-3, SELECTSCORE-2.
TEST(SelectBest, PrefersTheDefaultThenTheOneInProcess)
{
    const SeriesText usual = named("usual",
                                   "<defaultSeries>Yes</defaultSeries><seriesGroup>1</seriesGroup>"
                                   "<maxAgeToStart>1 year</maxAgeToStart>",
                                   {start, {}, {}});
    const SeriesText late = named("late", "<defaultSeries>No</defaultSeries><seriesGroup>1</seriesGroup>", {start, {}});
    EXPECT_EQ(chosen({late, usual}, {}), QStringLiteral("usual"));
    EXPECT_EQ(chosen({usual, late}, {given(QDate(2021, 1, 1))}), QStringLiteral("late"));
}

// Table 8-9: fewer doses left wins; a tie goes to the preference.
TEST(SelectBest, ScoresSeriesInProcess)
{
    const QByteArray select = "<defaultSeries>No</defaultSeries><seriesGroup>1</seriesGroup><seriesPreference>";
    const SeriesText three = named("three", select + "1</seriesPreference>", {start, {}, {}});
    const SeriesText two = named("two", select + "2</seriesPreference>", {start, {}});
    EXPECT_EQ(chosen({three, two}, {given(QDate(2021, 1, 1))}), QStringLiteral("two"));
    const SeriesText same = named("same", select + "3</seriesPreference>", {start, {}});
    EXPECT_EQ(chosen({same, two}, {given(QDate(2021, 1, 1))}), QStringLiteral("two"));
}

// Tables 5-4, 5-5 and 8-14.
TEST(SelectBest, TakesARiskSeriesInPlaceOfItsEquivalent)
{
    const QByteArray indication =
        "<indication><observationCode><code>154</code></observationCode><beginAge>1 year</beginAge></indication>";
    const SeriesText standard = named("standard", "<defaultSeries>Yes</defaultSeries><seriesGroup>1</seriesGroup>",
                                      {start, {}}, "Standard", "<equivalentSeriesGroups>2</equivalentSeriesGroups>");
    const SeriesText risk =
        named("risk", "<defaultSeries>No</defaultSeries><seriesGroup>2</seriesGroup><seriesPriority>A</seriesPriority>",
              {start, {}, {}}, "Risk", indication);
    Patient patient = born(birth);
    EXPECT_EQ(chosen({standard, risk}, {}, patient), QStringLiteral("standard"));
    patient.observations.push_back({QStringLiteral("154"), {}});
    EXPECT_EQ(chosen({standard, risk}, {}, patient), QStringLiteral("risk"));
    patient.birthDate = QDate(2020, 6, 2);
    EXPECT_EQ(chosen({standard, risk}, {}, patient), QStringLiteral("standard"));
}

TEST(SelectBest, AsksForTheRequiredGender)
{
    const QByteArray select = "<defaultSeries>Yes</defaultSeries><seriesGroup>1</seriesGroup>";
    const SeriesText girls = named("girls", select, {start}, "Standard",
                                   "<requiredGender>Female</requiredGender><requiredGender>Unknown</requiredGender>");
    const SeriesText boys = named("boys", select, {start}, "Standard", "<requiredGender>Male</requiredGender>");
    Patient patient = born(birth);
    EXPECT_EQ(chosen({girls, boys}, {}, patient), QStringLiteral("girls"));
    patient.sex = Sex::Male;
    EXPECT_EQ(chosen({girls, boys}, {}, patient), QStringLiteral("boys"));
}

std::shared_ptr<const Schedule> twoAntigens(const QByteArray &full, const QByteArray &interval)
{
    SeriesText x;
    x.doses = {{"<minAge>6 weeks</minAge>", {}},
               {{}, "<interval><fromPrevious>Y</fromPrevious><minInt>4 weeks</minInt>" + interval + "</interval>"}};
    SeriesText y;
    y.doses = {{"<minAge>6 weeks</minAge>", {}},
               {{}, "<interval><fromPrevious>Y</fromPrevious><minInt>6 months</minInt></interval>"}};
    return smallSchedule(antigenXml({}, {x}), antigenXml({}, {y}, "Y"), full);
}

// MULTIANTVG-1 and FORECASTDN-2.
TEST(MergeGroup, TakesTheLatestEarliestDateUnlessAnIntervalHasPriority)
{
    const QDate day(2020, 3, 1);
    EXPECT_EQ(forecastFor(*twoAntigens("No", {}), {given(day)}, day).earliest.date, QDate(2020, 9, 1));
    const auto hasty = twoAntigens("No", "<intervalPriority>override</intervalPriority>");
    EXPECT_EQ(forecastFor(*hasty, {given(day)}, day).earliest.date, day.addDays(28));
}

TEST(MergeGroup, NumbersTheDoseByTheFullGroupFlag)
{
    const std::vector doses{given(QDate(2021, 3, 1), u"11")};
    const auto numberWith = [&doses](const QByteArray &full) {
        SeriesText two;
        two.doses = {{{}, {}, "<allowableVaccine><cvx>11</cvx></allowableVaccine>"}, {}};
        const auto schedule = smallSchedule(antigenXml({}, {two}), antigenXml({}, {two}, "Y"), full);
        return forecastFor(*schedule, doses, QDate(2021, 3, 1)).doseNumber;
    };
    EXPECT_EQ(numberWith("Yes"), 1);
    EXPECT_EQ(numberWith("No"), 2);
}

} // namespace
} // namespace oyako::immunization
