// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Section 5.1 and chapter 8 of the logic specification: which series are for the patient, and which is followed.
#include "tests/core/immunization/rule_text.h"
#include "tests/support/qt_printers.h"

#include <algorithm>

namespace oyako::immunization {
namespace {

using namespace testing_support;

const QDate today(2021, 6, 1);
const QDate given1(2021, 1, 1);
const DoseText start{"<minAge>6 weeks</minAge>", {}};
const DoseText more{{}, interval({{"minInt", "4 weeks"}})};

QByteArray select(const Parts &parts)
{
    return element("seriesGroup", "1") + elements(parts);
}
SeriesText named(const char *name, const QByteArray &selection, const std::vector<DoseText> &doses)
{
    return {name, "Standard", selection, {}, doses};
}
QByteArray indication(const char *code, const QByteArray &ages = {})
{
    return element("indication", element("observationCode", element("code", code)) + ages);
}
SeriesText risk(const char *name, const QByteArray &selection, const std::vector<DoseText> &doses,
                const QByteArray &indications = indication("154"))
{
    return {name, "Risk", selection, indications, doses};
}

/// The names of the best patient series, sorted.
QStringList best(const std::vector<SeriesText> &series, const std::vector<AdministeredDose> &doses,
                 const Patient &patient = born(birth), QDate on = today)
{
    const auto schedule = smallSchedule(antigenXml({}, series));
    QStringList names;
    for (const GroupForecast &group : assess(*schedule, patient, doses, on).groups) {
        QString name = group.earliest.explanation.seriesName;
        if (name.isEmpty() && !group.doses.empty()) {
            name = group.doses.front().explanation.seriesName;
        }
        names += name;
    }
    names.sort();
    return names;
}
QStringList only(const char *name)
{
    return {QString::fromLatin1(name)};
}

// Table 5-4 with CALCDTIND-1 and -2.
TEST(RelevantSeries, NeedsAnIndicationWithinItsAges)
{
    const SeriesText usual = named("usual", select({{"defaultSeries", "Yes"}}), {start});
    SeriesText special = risk("special", element("seriesGroup", "2"), {start},
                              indication("154", "<beginAge>1 year</beginAge><endAge>2 years</endAge>"));
    const Patient patient = having(u"154");
    EXPECT_EQ(best({usual, special}, {}, patient, QDate(2020, 12, 31)), only("usual"));
    EXPECT_EQ(best({usual, special}, {}, patient, QDate(2021, 1, 1)).size(), 2);
    EXPECT_EQ(best({usual, special}, {}, patient, QDate(2021, 12, 31)).size(), 2);
    EXPECT_EQ(best({usual, special}, {}, patient, QDate(2022, 1, 1)), only("usual"));
    EXPECT_EQ(best({usual, special}, {}, having(u"155"), QDate(2021, 6, 1)), only("usual"));
}

TEST(RelevantSeries, NeedsOneOfItsIndicationsNotAll)
{
    const SeriesText usual = named("usual", select({{"defaultSeries", "Yes"}}), {start});
    const SeriesText special =
        risk("special", element("seriesGroup", "2"), {start}, indication("154") + indication("155"));
    EXPECT_EQ(best({usual, special}, {}, having(u"155")).size(), 2);
    EXPECT_EQ(best({usual, special}, {}, born(birth)), only("usual"));
}

struct GenderCase {
    QByteArray required;
    Sex sex;
    bool relevant;
};
class RequiredGender : public testing::TestWithParam<GenderCase> {};

// Tables 5-2 and 5-5: no required gender means every gender; an unknown one is a gender of its own.
TEST_P(RequiredGender, DecidesFirst)
{
    SeriesText series = named("gendered", select({{"defaultSeries", "Yes"}}), {start});
    series.extra = GetParam().required;
    Patient patient = born(birth);
    patient.sex = GetParam().sex;
    EXPECT_EQ(best({series}, {}, patient).size(), GetParam().relevant ? 1 : 0);
}
QByteArray genders(std::initializer_list<const char *> all)
{
    QByteArray xml;
    for (const char *one : all) {
        xml += element("requiredGender", one);
    }
    return xml;
}
INSTANTIATE_TEST_SUITE_P(Table5_5, RequiredGender,
                         testing::Values(GenderCase{{}, Sex::Unknown, true}, GenderCase{{}, Sex::Male, true},
                                         GenderCase{genders({""}), Sex::Male, true},
                                         GenderCase{genders({"Female"}), Sex::Female, true},
                                         GenderCase{genders({"Female"}), Sex::Male, false},
                                         GenderCase{genders({"Female"}), Sex::Unknown, false},
                                         GenderCase{genders({"Female", "Unknown"}), Sex::Unknown, true},
                                         GenderCase{genders({"Male"}), Sex::Male, true}));

// SELECTB-24.
TEST(CandidateSeries, IsNoContraindicatedOneUnlessAllAre)
{
    const QByteArray head = element(
        "contraindications",
        element("vaccine", element("contraindication", element("observationCode", "079") +
                                                           element("contraindicatedVaccine", element("cvx", "10")))));
    const DoseText eleven{"<minAge>6 weeks</minAge>", {}, vaccine("11")};
    const SeriesText first = risk("by ten", select({{"seriesPreference", "1"}}), {start});
    const SeriesText second = risk("by eleven", select({{"seriesPreference", "2"}}), {eleven});
    Patient patient = having(u"154");
    const auto followed = [&](const std::vector<SeriesText> &all) {
        return forecastFor(*smallSchedule(antigenXml(head, all)), {}, today, patient);
    };
    EXPECT_EQ(followed({first, second}).earliest.explanation.seriesName, QStringLiteral("by ten"));
    patient.observations.push_back({QStringLiteral("079"), {}});
    EXPECT_EQ(followed({first, second}).earliest.explanation.seriesName, QStringLiteral("by eleven"));
    EXPECT_EQ(followed({first}).status, SeriesStatus::Contraindicated);
}

// SELECTSCORE-2, first rule: only the highest priority of the group.
TEST(ScorableSeries, IsARiskSeriesOfTheHighestPriority)
{
    const SeriesText high = risk("high", select({{"seriesPriority", "A"}, {"seriesPreference", "2"}}), {start, more});
    const SeriesText low =
        risk("low", select({{"seriesPriority", "B"}, {"seriesPreference", "1"}}), {start}, indication("155"));
    Patient patient = having(u"155");
    EXPECT_EQ(best({high, low}, {}, patient), only("low"));
    patient.observations.push_back({QStringLiteral("154"), {}});
    EXPECT_EQ(best({high, low}, {}, patient), only("high"));
    EXPECT_EQ(best({high, low}, {given(given1)}, patient), only("high"))
        << "the series of lower priority is complete and not looked at";
}

// SELECTSCORE-2, second rule: the first valid dose was given before the maximum age to start.
TEST(ScorableSeries, WasStartedBeforeItsMaximumAge)
{
    const SeriesText infant =
        named("infant", select({{"maxAgeToStart", "7 months"}, {"seriesPreference", "1"}}), {start, more, more});
    const SeriesText later =
        named("later", select({{"minAgeToStart", "7 months"}, {"seriesPreference", "2"}}), {start, more, more});
    EXPECT_EQ(best({infant, later}, {given(QDate(2020, 7, 31))}), only("infant"));
    EXPECT_EQ(best({infant, later}, {given(QDate(2020, 8, 1))}), only("later"));
}

// SELECTSCORE-2, third rule and the first column of table 8-3.
TEST(ScorableSeries, IsTheDefaultBeforeAnyValidDose)
{
    const SeriesText other = named("other", select({{"seriesPreference", "1"}}), {start});
    const SeriesText usual =
        named("usual", select({{"seriesPreference", "2"}, {"defaultSeries", "Yes"}}), {start, more, more});
    EXPECT_EQ(best({other, usual}, {}), only("usual"));
    const DoseText tooEarly{"<absMinAge>4 years</absMinAge>", {}};
    EXPECT_EQ(best({named("other", select({}), {tooEarly}),
                    named("usual", select({{"defaultSeries", "Yes"}}), {tooEarly, more})},
                   {given(given1)}),
              only("usual"))
        << "a dose that is not valid starts no series";
}

// SELECTSCORE-2, fourth rule: a series for evaluation only speaks when it is complete.
TEST(ScorableSeries, IsOneForEvaluationOnlyWhenComplete)
{
    const SeriesText usual =
        named("usual", select({{"defaultSeries", "Yes"}, {"seriesPreference", "1"}}), {start, more, more});
    SeriesText evaluation = named("evaluation", select({{"seriesPreference", "2"}}), {start, more});
    evaluation.type = "Evaluation Only";
    EXPECT_EQ(best({usual, evaluation}, {}), only("usual"));
    EXPECT_EQ(best({usual, evaluation}, {given(given1)}), only("usual"));
    EXPECT_EQ(best({usual, evaluation}, {given(given1), given(given1.addDays(40))}), only("evaluation"));
}

// Table 8-3, third column: one complete series.
TEST(PrioritizedSeries, IsTheOnlyCompleteOne)
{
    const SeriesText longer = named("longer", select({{"seriesPreference", "1"}}), {start, more, more});
    const SeriesText shorter = named("shorter", select({{"seriesPreference", "2"}}), {start, more});
    const std::vector doses{given(given1), given(given1.addDays(40))};
    EXPECT_EQ(best({longer, shorter}, doses), only("shorter"));
}

// Table 8-3, fourth column: one series in process among those without a valid dose.
TEST(PrioritizedSeries, IsTheOnlyOneInProcess)
{
    const DoseText eleven{{}, {}, vaccine("11")};
    const SeriesText byTen = risk("by ten", select({{"seriesPreference", "1"}}), {start, more});
    const SeriesText byEleven = risk("by eleven", select({{"seriesPreference", "2"}}), {eleven, eleven, eleven});
    EXPECT_EQ(best({byTen, byEleven}, {given(given1, u"11")}, having(u"154")), only("by eleven"));
}

// Table 8-7: of two complete series the one with more valid doses; a tie goes to the preference.
TEST(CompleteSeries, ScoreByTheirValidDoses)
{
    const SeriesText one = named("one", select({{"seriesPreference", "1"}}), {start});
    const SeriesText two = named("two", select({{"seriesPreference", "2"}}), {start, more});
    const std::vector doses{given(given1), given(given1.addDays(40))};
    EXPECT_EQ(best({one, two}, doses), only("two"));
    const SeriesText alike = named("alike", select({{"seriesPreference", "3"}}), {start, more});
    EXPECT_EQ(best({alike, two}, doses), only("two"));
}

struct ScoreCase {
    const char *name;
    SeriesText winner; ///< Always of the worse preference.
    SeriesText other;
    std::vector<AdministeredDose> doses;
};
class InProcessSeries : public testing::TestWithParam<ScoreCase> {};

// Table 8-9, one condition a case; what is not in question is the same on both sides.
TEST_P(InProcessSeries, WinByPointsOverPreference)
{
    EXPECT_EQ(best({GetParam().other, GetParam().winner}, GetParam().doses), only("winner")) << GetParam().name;
    EXPECT_EQ(best({GetParam().winner, GetParam().other}, GetParam().doses), only("winner")) << GetParam().name;
}
const QByteArray preferred = select({{"seriesPreference", "1"}});
const QByteArray after = select({{"seriesPreference", "2"}});
const DoseText tenOrEleven{{}, interval({{"minInt", "4 weeks"}}), vaccine("10") + vaccine("11")};
INSTANTIATE_TEST_SUITE_P(
    Table8_9, InProcessSeries,
    testing::Values(ScoreCase{"a product path with all doses valid (SELECTB-2, SELECTB-23)",
                              named("winner", after + element("productPath", "Yes"), {start, more, more}),
                              named("other", preferred, {start, more, more}),
                              {given(given1)}},
                    ScoreCase{"no points for a product path with a dose that is not valid",
                              named("winner", after, {start, tenOrEleven, more, more}),
                              named("other", preferred + element("productPath", "Yes"), {start, more, more}),
                              {given(given1), given(given1.addDays(40), u"11")}},
                    ScoreCase{"completable before the maximum age of the last dose (SELECTB-3)",
                              named("winner", after, {start, more, more}),
                              named("other", preferred,
                                    {start, more, {"<maxAge>19 months</maxAge>", interval({{"minInt", "6 months"}})}}),
                              {given(QDate(2021, 2, 15))}},
                    ScoreCase{"most valid doses (SELECTB-19)",
                              named("winner", after, {start, tenOrEleven, more, more}),
                              named("other", preferred, {start, more, more}),
                              {given(given1), given(given1.addDays(40), u"11")}},
                    ScoreCase{"closest to completion (SELECTB-5)",
                              named("winner", after, {start, more}),
                              named("other", preferred, {start, more, more}),
                              {given(given1)}},
                    ScoreCase{"finishes earliest (SELECTB-11, SELECTB-12)",
                              named("winner", after, {start, more, more}),
                              named("other", preferred, {start, more, {{}, interval({{"minInt", "6 months"}})}}),
                              {given(given1)}}));

TEST(InProcessTie, GoesToThePreference)
{
    const SeriesText a = named("a", select({{"seriesPreference", "2"}}), {start, more});
    const SeriesText b = named("b", select({{"seriesPreference", "1"}}), {start, more});
    EXPECT_EQ(best({a, b}, {given(given1)}), only("b"));
    EXPECT_EQ(best({b, a}, {given(given1)}), only("b"));
}

struct NoDosesCase {
    const char *name;
    SeriesText winner;
    SeriesText other;
};
class SeriesWithoutValidDoses : public testing::TestWithParam<NoDosesCase> {};

// Table 8-11.
TEST_P(SeriesWithoutValidDoses, WinByPointsOverPreference)
{
    const Patient patient = having(u"154");
    EXPECT_EQ(best({GetParam().other, GetParam().winner}, {}, patient), only("winner")) << GetParam().name;
}
INSTANTIATE_TEST_SUITE_P(
    Table8_11, SeriesWithoutValidDoses,
    testing::Values(NoDosesCase{"starts earliest (SELECTB-14)", risk("winner", after, {start}),
                                risk("other", preferred, {{"<minAge>5 years</minAge>", {}}})},
                    NoDosesCase{"completable (SELECTB-3)", risk("winner", after, {start, more}),
                                risk("other", preferred,
                                     {start, {"<maxAge>10 weeks</maxAge>", interval({{"minInt", "4 weeks"}})}})},
                    NoDosesCase{"no product path (SELECTB-23)", risk("winner", after, {start}),
                                risk("other", preferred + element("productPath", "Yes"), {start})}));

struct BestCase {
    const char *name;
    QByteArray equivalent; ///< Groups the standard series names as its equals.
    bool atRisk;
    std::vector<AdministeredDose> doses;
    QStringList best;
};
class BestSeries : public testing::TestWithParam<BestCase> {};

// Table 8-14: a standard series gives way to a risk series of an equivalent group, and any series to a complete one.
TEST_P(BestSeries, LeaveOutWhatAnEquivalentGroupCovers)
{
    SeriesText standard{"standard",
                        "Standard",
                        select({{"defaultSeries", "Yes"}}),
                        element("equivalentSeriesGroups", GetParam().equivalent),
                        {start, more, more}};
    SeriesText special = risk("risk", element("seriesGroup", "2"), {start, more},
                              indication("154") + element("equivalentSeriesGroups", "1"));
    EXPECT_EQ(best({standard, special}, GetParam().doses, GetParam().atRisk ? having(u"154") : born(birth)),
              GetParam().best)
        << GetParam().name;
}
QStringList bothNames()
{
    return {QStringLiteral("risk"), QStringLiteral("standard")};
}
INSTANTIATE_TEST_SUITE_P(
    Table8_14, BestSeries,
    testing::Values(
        BestCase{"no risk", "2", false, {}, only("standard")},
        BestCase{"risk in an equivalent group", "2", true, {}, only("risk")},
        BestCase{"risk in a group that is not", "n/a", true, {}, bothNames()},
        BestCase{"the risk series is complete", "2", true, {given(given1), given(given1.addDays(40))}, only("risk")},
        BestCase{"both are complete",
                 "2",
                 true,
                 {given(given1), given(given1.addDays(40)), given(given1.addDays(80))},
                 bothNames()}));

} // namespace
} // namespace oyako::immunization
