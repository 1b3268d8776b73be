// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Sections 7.2 and 7.3 of the logic specification, and the guidance that goes with a forecast (FORECASTGUIDANCE-1).
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const QDate today(2022, 6, 1);

QByteArray immunity(const QByteArray &born, const QByteArray &country = {})
{
    return element("immunity",
                   element("clinicalHistory", element("guidelineCode", "018")) +
                       element("dateOfBirth", element("immunityBirthDate", born) + element("birthCountry", country) +
                                                  element("exclusion", element("exclusionCode", "055"))));
}

struct ImmunityCase {
    const char *name;
    QDate bornOn;
    const char *country;
    std::vector<const char *> observations;
    bool immune;
};
class EvidenceOfImmunity : public testing::TestWithParam<ImmunityCase> {};

// Table 7-3, one row a case.
TEST_P(EvidenceOfImmunity, IsClinicalOrByBirth)
{
    const auto schedule = oneSeries({{}}, immunity("01/01/1980", "U.S."));
    Patient patient = born(GetParam().bornOn);
    patient.birthCountry = QString::fromLatin1(GetParam().country);
    for (const char *code : GetParam().observations) {
        patient.observations.push_back({QString::fromLatin1(code), {}});
    }
    EXPECT_EQ(forecastFor(*schedule, {}, today, patient).status,
              GetParam().immune ? SeriesStatus::Immune : SeriesStatus::NotComplete)
        << GetParam().name;
}
INSTANTIATE_TEST_SUITE_P(
    Table7_3, EvidenceOfImmunity,
    testing::Values(ImmunityCase{"immune by history", QDate(2020, 1, 1), "", {"018"}, true},
                    ImmunityCase{"history outweighs the exclusion", QDate(2020, 1, 1), "", {"018", "055"}, true},
                    ImmunityCase{"excluded", QDate(1979, 12, 31), "U.S.", {"055"}, false},
                    ImmunityCase{"born before in the country", QDate(1979, 12, 31), "U.S.", {}, true},
                    ImmunityCase{"the country in other letters", QDate(1979, 12, 31), "u.s.", {}, true},
                    ImmunityCase{"born elsewhere", QDate(1979, 12, 31), "Japan", {}, false},
                    ImmunityCase{"country unknown", QDate(1979, 12, 31), "", {}, false},
                    ImmunityCase{"born on the day", QDate(1980, 1, 1), "U.S.", {}, false}));

TEST(ImmunityByBirth, HoldsInEveryCountryWhereNoneIsNamed)
{
    const auto schedule = oneSeries({{}}, immunity("01/01/1980"));
    Patient patient = born(QDate(1979, 12, 31));
    EXPECT_EQ(forecastFor(*schedule, {}, today, patient).status, SeriesStatus::Immune);
    patient.birthCountry = QStringLiteral("Japan");
    EXPECT_EQ(forecastFor(*schedule, {}, today, patient).status, SeriesStatus::Immune);
}

// Table 7-10: a series without an open target dose is complete, immune or not.
TEST(ImmunityByBirth, DoesNotUndoACompleteSeries)
{
    const auto schedule = oneSeries({{}}, immunity("01/01/1980"));
    EXPECT_EQ(forecastFor(*schedule, {given(QDate(1990, 1, 1))}, today, born(QDate(1979, 1, 1))).status,
              SeriesStatus::Complete);
}

QByteArray ofAntigen(const QByteArray &rest)
{
    return element("contraindications",
                   element("vaccineGroup", element("contraindication", element("observationCode", "154") + rest)));
}
QByteArray ofVaccines(const QByteArray &vaccines, const QByteArray &code = "079")
{
    return element("contraindication", element("observationCode", code) + vaccines);
}
QByteArray contraindicated(const QByteArray &cvx, const QByteArray &ages = {})
{
    return element("contraindicatedVaccine", element("cvx", cvx) + ages);
}

// Table 7-5 with CALCDTCI-1 and -2: from the begin age on, before the end age, on the day of assessment.
TEST(AntigenContraindication, HoldsWithinItsAges)
{
    const auto schedule = oneSeries({{}}, ofAntigen("<beginAge>2 years</beginAge><endAge>3 years</endAge>"));
    const auto isContraindicated = [&](QDate on) {
        return forecastFor(*schedule, {}, on, having(u"154")).status == SeriesStatus::Contraindicated;
    };
    EXPECT_FALSE(isContraindicated(QDate(2021, 12, 31)));
    EXPECT_TRUE(isContraindicated(QDate(2022, 1, 1)));
    EXPECT_TRUE(isContraindicated(QDate(2022, 12, 31)));
    EXPECT_FALSE(isContraindicated(QDate(2023, 1, 1)));
    EXPECT_EQ(forecastFor(*schedule, {}, QDate(2022, 6, 1), having(u"155")).status, SeriesStatus::NotComplete);
}

// A contraindication stops the forecast and leaves the past as it is.
TEST(AntigenContraindication, ChangesNoVerdict)
{
    const auto schedule = oneSeries({{}, {}}, ofAntigen({}));
    EXPECT_EQ(verdicts(*schedule, {given(today)}, having(u"154"))[0], valid);
}

// Table 7-7: only when no preferable vaccine of the whole series is left; each may have a reason of its own.
TEST(VaccineContraindication, EndsTheSeriesWhenNoVaccineIsLeft)
{
    const QByteArray head =
        element("contraindications", element("vaccine", ofVaccines(contraindicated("10"), "079") +
                                                            ofVaccines(contraindicated("11"), "080")));
    const auto schedule = oneSeries({{{}, {}, vaccine("10")}, {{}, {}, vaccine("11")}}, head);
    Patient patient = having(u"079");
    EXPECT_EQ(forecastFor(*schedule, {}, today, patient).status, SeriesStatus::NotComplete);
    patient.observations.push_back({QStringLiteral("080"), {}});
    EXPECT_EQ(forecastFor(*schedule, {}, today, patient).status, SeriesStatus::Contraindicated);
}

TEST(VaccineContraindication, HoldsWithinItsAges)
{
    const QByteArray head = element(
        "contraindications",
        element("vaccine", ofVaccines(contraindicated("10", "<beginAge>2 years</beginAge><endAge>3 years</endAge>"))));
    const auto schedule = oneSeries({{{}, {}, vaccine("10")}}, head);
    const auto statusOn = [&](QDate on) { return forecastFor(*schedule, {}, on, having(u"079")).status; };
    EXPECT_EQ(statusOn(QDate(2021, 12, 31)), SeriesStatus::NotComplete);
    EXPECT_EQ(statusOn(QDate(2022, 1, 1)), SeriesStatus::Contraindicated);
    EXPECT_EQ(statusOn(QDate(2022, 12, 31)), SeriesStatus::Contraindicated);
    EXPECT_EQ(statusOn(QDate(2023, 1, 1)), SeriesStatus::NotComplete);
}

QStringList guidanceFor(const Schedule &schedule, const Patient &patient)
{
    return forecastFor(schedule, {}, today, patient).guidance;
}

// FORECASTGUIDANCE-1, first bullet: of the series itself.
TEST(Guidance, IsThatOfTheSeries)
{
    SeriesText series;
    series.extra = "<seriesAdminGuidance>first</seriesAdminGuidance><seriesAdminGuidance/>"
                   "<seriesAdminGuidance>second</seriesAdminGuidance>";
    series.doses = {{}};
    const auto schedule = smallSchedule(antigenXml({}, {series}));
    EXPECT_EQ(guidanceFor(*schedule, born(birth)), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
}

// FORECASTGUIDANCE-1, second bullet: of indications the patient has.
TEST(Guidance, IsThatOfTheIndicationsThePatientHas)
{
    const auto indication = [](const char *code, const char *guidance) {
        return element("indication", element("observationCode", element("code", code)) + element("guidance", guidance));
    };
    SeriesText series{"risk",
                      "Risk",
                      "<defaultSeries>Yes</defaultSeries><seriesGroup>1</seriesGroup>",
                      indication("154", "of the first") + indication("155", "of the second"),
                      {{}}};
    const auto schedule = smallSchedule(antigenXml({}, {series}));
    EXPECT_EQ(guidanceFor(*schedule, having(u"155")), QStringList(QStringLiteral("of the second")));
}

// FORECASTGUIDANCE-1, third bullet: of contraindications, at either level, for which there is an observation.
TEST(Guidance, IsThatOfTheContraindicationsThePatientHas)
{
    const auto text = [](const char *guidance) { return element("contraindicationGuidance", guidance); };
    const QByteArray head = element(
        "contraindications", element("vaccineGroup", element("contraindication", element("observationCode", "154") +
                                                                                     text("wait two months") +
                                                                                     element("endAge", "1 year"))) +
                                 element("vaccine", ofVaccines(contraindicated("10") + text("see an allergist"))));
    const auto schedule = oneSeries({{{}, {}, vaccine("10") + vaccine("11")}}, head);
    Patient patient = born(birth);
    EXPECT_TRUE(guidanceFor(*schedule, patient).isEmpty());
    patient = having(u"079");
    EXPECT_EQ(guidanceFor(*schedule, patient), QStringList(QStringLiteral("see an allergist")));
    patient.observations.push_back({QStringLiteral("154"), {}});
    EXPECT_EQ(guidanceFor(*schedule, patient),
              (QStringList{QStringLiteral("wait two months"), QStringLiteral("see an allergist")}));
}

} // namespace
} // namespace oyako::immunization
