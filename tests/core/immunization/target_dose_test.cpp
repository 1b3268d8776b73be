// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Sections 4.2, 6.1, 6.3, 6.4 and 6.8 to 6.10 of the logic specification: one dose against one target dose.
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

namespace oyako::immunization {
namespace {

using namespace testing_support;

const QDate day(2021, 3, 1);
const DoseText anyDose{};

// Table 6-3: on the day of expiry a lot is still good.
TEST(DoseCondition, IsLookedAtBeforeAnythingElse)
{
    const auto schedule = oneSeries({{"<absMinAge>4 years</absMinAge>", "<inadvertentVaccine><cvx>10</cvx>"
                                                                        "</inadvertentVaccine>"}});
    AdministeredDose dose = given(day);
    dose.lotExpiry = day;
    EXPECT_EQ(verdicts(*schedule, {dose})[0], inadvertent);
    dose.lotExpiry = day.addDays(-1);
    EXPECT_EQ(verdicts(*schedule, {dose})[0],
              (Verdict{EvaluationStatus::Substandard, EvaluationReason::DoseCondition}));
}

TEST(DoseCondition, LeavesTheTargetDoseOpen)
{
    AdministeredDose recalled = given(day);
    recalled.substandard = true;
    const auto schedule = oneSeries({anyDose});
    EXPECT_EQ(verdicts(*schedule, {recalled, given(day.addDays(1))})[1], valid);
    EXPECT_EQ(forecastFor(*schedule, {recalled}, day).doseNumber, 1);
}

// Table 6-13: before age, interval and vaccine.
TEST(InadvertentVaccine, IsNamedEvenWhereTheAgeIsWrongToo)
{
    const QByteArray wrong = "<inadvertentVaccine><cvx>11</cvx></inadvertentVaccine>";
    const auto schedule = oneSeries({{"<absMinAge>4 years</absMinAge>", wrong}, anyDose});
    EXPECT_EQ(verdicts(*schedule, {given(day, u"11")})[0], inadvertent);
    EXPECT_EQ(verdicts(*schedule, {given(day)})[0], young);
}

// The list belongs to the target dose, not to the series.
TEST(InadvertentVaccine, IsOneForItsTargetDoseOnly)
{
    const QByteArray wrong = "<inadvertentVaccine><cvx>11</cvx></inadvertentVaccine>";
    const auto schedule = oneSeries({{{}, {}, vaccine("10") + allowable("11")}, {{}, wrong}});
    const auto found = verdicts(*schedule, {given(day, u"11"), given(day.addDays(30), u"11")});
    EXPECT_EQ(found[0], valid);
    EXPECT_EQ(found[1], inadvertent);
}

struct AgeCase {
    const char *age;
    QDate given;
    Verdict verdict;
};
class Age : public testing::TestWithParam<AgeCase> {};

// Table 6-15 on the last day of one answer and the first of the next; table 6-14 for what is left out.
TEST_P(Age, IsHeldAgainstTheRule)
{
    EXPECT_EQ(verdicts(*oneSeries({{GetParam().age, {}}}), {given(GetParam().given)})[0], GetParam().verdict);
}
const char *const threeBounds = "<absMinAge>1 year - 4 days</absMinAge><minAge>1 year</minAge><maxAge>5 years</maxAge>";
INSTANTIATE_TEST_SUITE_P(
    Days, Age,
    testing::Values(AgeCase{threeBounds, QDate(2020, 12, 27), young}, AgeCase{threeBounds, QDate(2020, 12, 28), grace},
                    AgeCase{threeBounds, QDate(2020, 12, 31), grace}, AgeCase{threeBounds, QDate(2021, 1, 1), valid},
                    AgeCase{threeBounds, QDate(2024, 12, 31), valid}, AgeCase{threeBounds, QDate(2025, 1, 1), old},
                    AgeCase{"", QDate(2020, 1, 1), valid}, AgeCase{"", QDate(2100, 1, 1), valid},
                    AgeCase{"<minAge>1 year</minAge>", QDate(2020, 1, 2), grace},
                    AgeCase{"<absMinAge>n/a</absMinAge><minAge>n/a</minAge><maxAge>n/a</maxAge>", QDate(2020, 1, 2),
                            valid}));

// Table 6-31, second rule: too old is extraneous whatever else is wrong.
TEST(TooOld, IsExtraneousWhateverElseIsWrong)
{
    const auto schedule = oneSeries({{"<maxAge>1 year</maxAge>", {}, vaccine("12")}});
    EXPECT_EQ(verdicts(*schedule, {given(day)})[0], old);
}

struct VaccineCase {
    const char *vaccines;
    const char16_t *cvx;
    QDate given;
    Verdict verdict;
};
class VaccineChoice : public testing::TestWithParam<VaccineCase> {};

// Tables 6-26 and 6-29: the vaccine type within its ages, from the begin age until before the end age.
TEST_P(VaccineChoice, IsPreferableOrAllowable)
{
    const auto schedule = oneSeries({{{}, {}, GetParam().vaccines}});
    EXPECT_EQ(verdicts(*schedule, {given(GetParam().given, GetParam().cvx)})[0], GetParam().verdict);
}
const char *const preferred = "<preferableVaccine><cvx>10</cvx><beginAge>2 years</beginAge><endAge>3 years</endAge>"
                              "</preferableVaccine>";
const char *const allowed = "<allowableVaccine><cvx>11</cvx><beginAge>2 years</beginAge><endAge>3 years</endAge>"
                            "</allowableVaccine>";
const char *const twice = "<preferableVaccine><cvx>10</cvx><endAge>2 years</endAge></preferableVaccine>"
                          "<allowableVaccine><cvx>10</cvx><beginAge>3 years</beginAge></allowableVaccine>";
INSTANTIATE_TEST_SUITE_P(Ages, VaccineChoice,
                         testing::Values(VaccineCase{preferred, u"10", QDate(2021, 12, 31), wrongVaccine},
                                         VaccineCase{preferred, u"10", QDate(2022, 1, 1), valid},
                                         VaccineCase{preferred, u"10", QDate(2022, 12, 31), valid},
                                         VaccineCase{preferred, u"10", QDate(2023, 1, 1), wrongVaccine},
                                         VaccineCase{preferred, u"11", QDate(2022, 1, 1), wrongVaccine},
                                         VaccineCase{allowed, u"11", QDate(2021, 12, 31), wrongVaccine},
                                         VaccineCase{allowed, u"11", QDate(2022, 1, 1), valid},
                                         VaccineCase{allowed, u"11", QDate(2022, 12, 31), valid},
                                         VaccineCase{allowed, u"11", QDate(2023, 1, 1), wrongVaccine},
                                         VaccineCase{twice, u"10", QDate(2021, 12, 31), valid},
                                         VaccineCase{twice, u"10", QDate(2022, 6, 1), wrongVaccine},
                                         VaccineCase{twice, u"10", QDate(2023, 1, 1), valid}));

// Table 6-26: the trade name where the data name one; a record without one is no proof.
TEST(TradeName, IsAskedForByPreferableVaccinesThatNameOne)
{
    const auto schedule = oneSeries({{{}, {}, vaccine("10", "<tradeName>Brand One</tradeName>")}});
    AdministeredDose dose = given(day);
    EXPECT_EQ(verdicts(*schedule, {dose})[0], wrongVaccine);
    dose.tradeName = QStringLiteral("Brand Two");
    EXPECT_EQ(verdicts(*schedule, {dose})[0], wrongVaccine);
    dose.tradeName = QStringLiteral("BRAND ONE");
    EXPECT_EQ(verdicts(*schedule, {dose})[0], valid);
}

TEST(TradeName, IsNotAskedForByAllowableVaccines)
{
    const auto schedule = oneSeries({{{}, {}, vaccine("10", "<tradeName>Brand One</tradeName>") + allowable("10")}});
    EXPECT_EQ(verdicts(*schedule, {given(day)})[0], valid);
}

struct SatisfyCase {
    const char *name;
    QDate given;
    const char16_t *cvx;
    Verdict verdict;
};
class TargetDose : public testing::TestWithParam<SatisfyCase> {};

// Table 6-31: every requirement must be met; each of them alone is enough to fail.
TEST_P(TargetDose, IsSatisfiedWhenEveryRequirementIsMet)
{
    const auto schedule = oneSeries({anyDose,
                                     {"<absMinAge>2 years</absMinAge><maxAge>4 years</maxAge>",
                                      interval({{"absMinInt", "2 years"}}), vaccine("10") + allowable("11")}});
    const auto found = verdicts(*schedule, {given(QDate(2020, 3, 1)), given(QDate(2022, 5, 1), u"20"),
                                            given(GetParam().given, GetParam().cvx)});
    EXPECT_EQ(found[0], valid);
    EXPECT_EQ(found[2], GetParam().verdict) << GetParam().name;
}
INSTANTIATE_TEST_SUITE_P(Decisions, TargetDose,
                         testing::Values(SatisfyCase{"all met", QDate(2022, 6, 1), u"10", valid},
                                         SatisfyCase{"conflict alone", QDate(2022, 5, 20), u"10", conflicting},
                                         SatisfyCase{"no conflict for the other vaccine", QDate(2022, 5, 20), u"11",
                                                     valid},
                                         SatisfyCase{"interval alone", QDate(2022, 2, 28), u"11", soon},
                                         SatisfyCase{"age and interval", QDate(2021, 12, 31), u"10", young},
                                         SatisfyCase{"too old", QDate(2024, 1, 1), u"10", old}));

// Section 4.2: from the begin age on, before the end age.
TEST(AntigenAssociation, DependsOnTheAgeAtAdministration)
{
    const auto schedule = oneSeries({{{}, {}, allowable("11")}});
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2020, 12, 31), u"11")})[0], unseen);
    EXPECT_EQ(verdicts(*schedule, {given(QDate(2021, 1, 1), u"11")})[0], valid);
}

// Section 4.2: each antigen of a combination is judged on its own, and the group shows the more serious verdict.
TEST(AntigenAssociation, SplitsACombination)
{
    SeriesText x;
    x.doses = {{{}, {}, vaccine("10") + vaccine("11")}};
    SeriesText y;
    y.doses = {{"<absMinAge>4 years</absMinAge>", {}}};
    const auto schedule = smallSchedule(antigenXml({}, {x}), antigenXml({}, {y}, "Y"));
    EXPECT_EQ(verdicts(*schedule, {given(day)})[0], young);
    EXPECT_EQ(verdicts(*schedule, {given(day, u"11")})[0], valid) << "holds the first antigen alone";
    EXPECT_EQ(verdicts(*schedule, {given(day), given(QDate(2024, 1, 1))})[1], valid);
}

// Section 4.2, last step: by date, whatever the order they were recorded in.
TEST(ImmunizationHistory, IsReadByDate)
{
    const auto schedule = oneSeries({anyDose, {{}, interval({{"absMinInt", "4 weeks"}})}});
    const auto found = verdicts(*schedule, {given(day.addDays(40)), given(day.addDays(10)), given(day)});
    EXPECT_EQ(found[2], valid);
    EXPECT_EQ(found[1], soon);
    EXPECT_EQ(found[0], valid);
}

TEST(ImmunizationHistory, MayHoldVaccinesNobodyKnows)
{
    const auto found = verdicts(*oneSeries({anyDose}), {given(day, u"998"), given(day, u"unknown"), given(day)});
    EXPECT_EQ(found[0], unseen);
    EXPECT_EQ(found[1], unseen);
    EXPECT_EQ(found[2], valid);
}

// CVX codes are written with and without leading zeros.
TEST(ImmunizationHistory, ReadsCodesWithAndWithoutLeadingZeros)
{
    const auto schedule = oneSeries({{{}, {}, vaccine("10")}});
    EXPECT_EQ(verdicts(*schedule, {given(day, u"010")})[0], valid);
    EXPECT_EQ(verdicts(*schedule, {given(day, u" 10 ")})[0], valid);
}

// Figure 4-6: a recurring dose opens itself again, with its own interval.
TEST(RecurringDose, KeepsItsInterval)
{
    const auto schedule =
        oneSeries({anyDose, {{}, interval({{"absMinInt", "1 year"}}) + "<recurringDose>Yes</recurringDose>"}});
    const auto found = verdicts(
        *schedule, {given(day), given(day.addYears(1)), given(day.addYears(1).addDays(300)), given(day.addYears(3))});
    EXPECT_EQ(found, (std::vector{valid, valid, soon, valid}));
    EXPECT_EQ(forecastFor(*schedule, {given(day), given(day.addYears(1))}, day.addYears(1)).doseNumber, 3);
}

} // namespace
} // namespace oyako::immunization
