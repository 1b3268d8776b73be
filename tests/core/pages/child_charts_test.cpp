// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/child_charts.h"

#include "core/base/files.h"
#include "core/pages/point_reading.h"
#include "core/pages/pregnancy_charts.h"
#include "core/pages/who_chart.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::pages {
namespace {

using namespace records;
using growth::AgeBasis;

const growth::Library &library()
{
    static const growth::Library loaded = growth::Library::load().value();
    return loaded;
}

class ChildChartsTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_child = m_book
                      .add({}, Person{.givenName = QStringLiteral("陽翔"),
                                      .role = Role::Child,
                                      .sex = Sex::Male,
                                      .birthDate = QDate(2025, 5, 10),
                                      .birthOrder = 1,
                                      .gestationalDaysAtBirth = 32 * 7,
                                      .birthWeight = Mass::fromGrams(1900)})
                      .value();
        m_weight = measure(MeasurementKind::Weight, 10'400, QDate(2026, 11, 10));
        m_length = measure(MeasurementKind::Length, 805, QDate(2026, 11, 10));
        measure(MeasurementKind::Weight, 4200, QDate(2025, 8, 10));
    }
    RecordId measure(MeasurementKind kind, double value, const QDate &on)
    {
        return m_book.add(m_child, Measurement{.type = kind, .value = value, .date = on}).value();
    }
    void isBornOn(const QDate &birth)
    {
        auto child = m_book.find<Person>(m_child).value();
        child.value.birthDate = birth;
        ASSERT_TRUE(m_book.edit(child));
    }
    care::GrowthHistory history() { return care::growthHistory(m_book, m_child).value(); }
    Plot chart(ChildChart chart, ChartReference reference = ChartReference::Japan, AgeBasis basis = AgeBasis::Birth)
    {
        return childChart(history(), {chart, reference, basis}, {library()}).value();
    }
    std::optional<PointReading> read(ChildChart chart, const RecordId &record,
                                     ChartReference reference = ChartReference::Japan)
    {
        return readPoint(history(), {chart, reference}, {library()}, record.toString());
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_child;
    RecordId m_weight;
    RecordId m_length;
};

TEST_F(ChildChartsTest, EveryMarkNamesItsRecord)
{
    const Plot plot = chart(ChildChart::Toddler);
    ASSERT_EQ(plot.series.size(), 2);
    EXPECT_EQ(plot.series.at(0).marks.first().code, m_length.toString());
    EXPECT_EQ(plot.series.at(1).marks.first().code, m_weight.toString());
}

TEST_F(ChildChartsTest, TheBirthWeightIsAPointOnceOnly)
{
    const auto codes = [this] {
        QStringList found;
        const Plot plot = chart(ChildChart::Infant);
        for (const Mark &mark : plot.series.last().marks) {
            found.append(mark.code);
        }
        return found;
    };
    EXPECT_EQ(codes().first(), birthPointCode);
    const RecordId measured = measure(MeasurementKind::Weight, 1900, QDate(2025, 5, 10));
    EXPECT_EQ(codes().first(), measured.toString());
    EXPECT_EQ(codes().size(), 2);
}

TEST_F(ChildChartsTest, CorrectedAgeMovesThePointsAndSaysSo)
{
    const Plot lived = chart(ChildChart::Infant);
    const Plot corrected = chart(ChildChart::Infant, ChartReference::Japan, AgeBasis::DueDate);
    EXPECT_EQ(lived.note.code, QStringLiteral("lived-age"));
    EXPECT_EQ(corrected.note.code, QStringLiteral("corrected-age"));
    EXPECT_LT(corrected.series.last().marks.last().at.x, lived.series.last().marks.last().at.x);
    EXPECT_TRUE(corrected.series.last().marks.last().hollow);
}

TEST_F(ChildChartsTest, EveryChartAndReferenceNamesItsDataSet)
{
    for (const ChildChart one : childCharts()) {
        EXPECT_EQ(childChartFromWord(chartWord(one)), one);
        for (const ChartReference reference : referencesOf(one)) {
            if (reference == ChartReference::Own) {
                continue;
            }
            const Plot plot = chart(one, reference);
            EXPECT_FALSE(plot.reference.isEmpty()) << chartWord(one).data();
            EXPECT_FALSE(plot.bands.isEmpty() && plot.curves.isEmpty()) << chartWord(one).data();
        }
    }
    EXPECT_EQ(childChartFromWord(QStringLiteral("sideways")), std::nullopt);
}

TEST_F(ChildChartsTest, AnInstitutionsReferenceIsNamedOnTheChart)
{
    const OwnReference own{library().japan.survey2023(), {.id = u"own"_qs, .name = u"市の調査"_qs}};
    const auto plot = childChart(history(), {ChildChart::Infant, ChartReference::Own}, {library(), own});
    EXPECT_EQ(plot.value().reference.shown(), u"市の調査"_qs);
    const auto without = childChart(history(), {ChildChart::Infant, ChartReference::Own}, {library()});
    EXPECT_EQ(without.error().code, ErrorCode::NotAllowed);
    const auto notThere = childChart(history(), {ChildChart::WeightForHeight, ChartReference::Who}, {library()});
    EXPECT_EQ(notThere.error().code, ErrorCode::NotAllowed);
}

TEST_F(ChildChartsTest, SaysWhatIsMissing)
{
    const auto change = [this](auto edit) {
        auto stored = m_book.find<Person>(m_child).value();
        edit(stored.value);
        ASSERT_TRUE(m_book.edit(stored));
    };
    const auto missing = [this](ChildChart one) { return childChart(history(), {one}, {library()}).error().field; };
    change([](Person &person) { person.birthOrder.reset(); });
    EXPECT_EQ(missing(ChildChart::BirthWeight), QStringLiteral("birthOrder"));
    change([](Person &person) { person.gestationalDaysAtBirth.reset(); });
    EXPECT_EQ(missing(ChildChart::BirthLength), QStringLiteral("gestationalDaysAtBirth"));
    change([](Person &person) { person.sex = Sex::Unknown; });
    EXPECT_EQ(missing(ChildChart::Infant), QStringLiteral("sex"));
    EXPECT_TRUE(growthPages(history(), {}, {library()})->isEmpty());
}

TEST_F(ChildChartsTest, WhoCurvesPassThroughTheStandardsMedians)
{
    const auto table = whoPercentiles(library().who2006);
    const auto *weights = table.find(growth::Measure::Weight, growth::Sex::Female);
    ASSERT_TRUE(weights);
    for (const int month : {0, 6, 24, 60}) {
        const auto &curve = library().who2006.byAge(growth::WhoIndex::WeightForAge, growth::Sex::Female);
        EXPECT_NEAR(weights->bands.at(static_cast<size_t>(month)).values[3],
                    curve.at(std::round(month * growth::daysPerMonth))->m, 1e-9);
    }
    const Plot height = chart(ChildChart::Height, ChartReference::Who);
    EXPECT_EQ(height.x.to, 228);
    for (const Curve &curve : height.curves) {
        EXPECT_EQ(curve.points.last().x, 228) << qPrintable(curve.label.code);
    }
}

TEST_F(ChildChartsTest, ReadsAPointByTheReferenceOfItsChart)
{
    const auto bySurvey = read(ChildChart::Toddler, m_weight).value();
    EXPECT_TRUE(bySurvey.interval);
    EXPECT_FALSE(bySurvey.z);
    EXPECT_NEAR(bySurvey.gramsPerDay.value(), 6200.0 / QDate(2025, 8, 10).daysTo(QDate(2026, 11, 10)), 1e-9);
    const auto byWho = read(ChildChart::Toddler, m_weight, ChartReference::Who).value();
    EXPECT_FALSE(byWho.interval);
    const auto score = library().who2006.score(
        growth::WhoIndex::WeightForAge,
        {growth::Sex::Male, growth::Age::fromDates(QDate(2025, 5, 10), QDate(2026, 11, 10)), 10.4});
    EXPECT_EQ(byWho.z, score->unrounded);
    EXPECT_NEAR(read(ChildChart::Bmi, m_weight)->bodyMassIndex.value(), 10.4 / (0.805 * 0.805), 1e-9);
    const auto together = read(ChildChart::WeightForHeight, m_weight).value();
    EXPECT_NEAR(together.obesityDegree.value(),
                growth::obesityDegree(10.4, *library().standardWeights.toddler(growth::Sex::Male, 80.5)), 1e-9);
    EXPECT_TRUE(read(ChildChart::Height, m_length)->z);
    EXPECT_FALSE(readPoint(history(), {}, {library()}, QStringLiteral("nothing")));
    const auto birth = readPoint(history(), {ChildChart::BirthWeight}, {library()}, birthPointCode).value();
    EXPECT_TRUE(birth.z);
    EXPECT_EQ(birth.gestation->weeks, 32);
}

TEST_F(ChildChartsTest, TheBooksPagesAreA6WithTheHeadingAndAChartEach)
{
    const auto found = growthPages(history(), QStringLiteral("陽翔"), {library()}).value();
    ASSERT_EQ(found.size(), 4);
    for (const Page &page : found) {
        EXPECT_EQ(page.size, a6);
        EXPECT_EQ(texts(page), QStringList{QStringLiteral("陽翔")});
        const auto &frame = std::get<PlotFrame>(page.elements.last());
        EXPECT_LE(frame.rect.bottom(), a6.height);
        EXPECT_TRUE(frame.plot);
    }
}

TEST_F(ChildChartsTest, TheHandbooksChartsOfAPretermChildCountTheCorrectedAgeWheneverTheyAreDrawn)
{
    isBornOn(QDate(2018, 5, 10));
    measure(MeasurementKind::Weight, 4200, QDate(2018, 8, 10));
    measure(MeasurementKind::HeadCircumference, 470, QDate(2019, 11, 10));
    measure(MeasurementKind::Weight, 16'000, QDate(2023, 5, 10));
    measure(MeasurementKind::Length, 1030, QDate(2023, 5, 10));
    const auto pages = growthPages(history(), {}, {library()}).value();
    for (qsizetype i = 0; i < 3; ++i) {
        const auto &plot = std::get<PlotFrame>(pages.at(i).elements.last()).plot;
        EXPECT_EQ(plot->note.code, QStringLiteral("corrected-age")) << i;
        for (const Series &series : plot->series) {
            EXPECT_TRUE(series.marks.last().hollow) << i;
        }
    }
    EXPECT_EQ(advisedBasis(history(), ChildChart::WeightForHeight), AgeBasis::DueDate);
    EXPECT_FALSE(countsAge(ChildChart::WeightForHeight));
}

TEST_F(ChildChartsTest, ChartsToGrownUpYearsFollowTheLatestMeasurement)
{
    for (const ChildChart chart : {ChildChart::Height, ChildChart::Bmi}) {
        EXPECT_EQ(advisedBasis(history(), chart), AgeBasis::DueDate);
    }
    isBornOn(QDate(2018, 5, 10));
    for (const ChildChart chart : {ChildChart::Height, ChildChart::Bmi}) {
        EXPECT_EQ(advisedBasis(history(), chart), AgeBasis::Birth);
        EXPECT_EQ(this->chart(chart).note.code, QStringLiteral("lived-age"));
    }
    for (const ChildChart chart : {ChildChart::BirthWeight, ChildChart::BirthLength, ChildChart::BirthHead}) {
        EXPECT_EQ(advisedBasis(history(), chart), AgeBasis::Birth) << "by gestation";
        EXPECT_TRUE(this->chart(chart).note.isEmpty());
    }
}

TEST_F(ChildChartsTest, AChildBornAtTermHasOneAgeOnEveryChart)
{
    auto child = m_book.find<Person>(m_child).value();
    child.value.gestationalDaysAtBirth = 37 * 7;
    ASSERT_TRUE(m_book.edit(child));
    for (const ChildChart chart : childCharts()) {
        EXPECT_EQ(advisedBasis(history(), chart), AgeBasis::Birth) << chartWord(chart).latin1();
        EXPECT_TRUE(this->chart(chart).note.isEmpty()) << chartWord(chart).latin1();
    }
}

TEST_F(ChildChartsTest, BeginsWithTheChartOfTheAge)
{
    EXPECT_EQ(usualChart(history(), QDate(2026, 5, 9)), ChildChart::Infant);
    EXPECT_EQ(usualChart(history(), QDate(2026, 5, 10)), ChildChart::Toddler);
    EXPECT_EQ(usualChart(history(), QDate(2031, 5, 10)), ChildChart::Height);
}

class PregnancyChartsTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_mother = m_book.add({}, Person{.givenName = QStringLiteral("花子"), .role = Role::Mother}).value();
        const RecordId id = m_book
                                .add(m_mother, Pregnancy{.dueDates = {{QDate(2027, 3, 11)}},
                                                         .fetuses = {Fetus{}, Fetus{}},
                                                         .weightBefore = Mass::fromGrams(52'000)})
                                .value();
        m_pregnancy = m_book.find<Pregnancy>(id).value();
    }
    RecordId add(const Measurement &measurement) { return m_book.add(m_mother, measurement).value(); }
    PregnancyHistory history() { return pregnancyHistory(m_book, m_pregnancy).value(); }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_mother;
    book::Stored<Pregnancy> m_pregnancy;
};

TEST_F(PregnancyChartsTest, ShowsWhatWasMeasuredInThisPregnancyOnly)
{
    add({.type = MeasurementKind::Weight, .value = 60'000, .date = QDate(2024, 1, 1)});
    const RecordId now = add({.type = MeasurementKind::Weight, .value = 55'400, .date = QDate(2026, 11, 20)});
    const Plot plot = pregnancyChart(history(), PregnancyChart::Weight).value();
    ASSERT_EQ(plot.series.size(), 1);
    ASSERT_EQ(plot.series.first().marks.size(), 1);
    EXPECT_EQ(plot.series.first().marks.first().code, now.toString());
    EXPECT_NEAR(plot.series.first().marks.first().at.y, 55.4, 1e-9);
    EXPECT_TRUE(plot.bands.isEmpty()) << "without her height no guidance is drawn";
    EXPECT_FALSE(plot.guides.isEmpty());
    add({.type = MeasurementKind::Length, .value = 1580, .date = QDate(2026, 8, 1)});
    EXPECT_EQ(pregnancyChart(history(), PregnancyChart::Weight)->bands.size(), 1);
}

TEST_F(PregnancyChartsTest, KnowsWhatWasMeasuredAtAVisitOutsideItsDays)
{
    Checkup visit;
    visit.type = CheckupKind::Antenatal;
    visit.pregnancy = m_pregnancy.id;
    visit.date = QDate(2025, 11, 20); // a slip of the year
    const RecordId at = m_book.add(m_mother, visit).value();
    add({.type = MeasurementKind::Weight, .value = 55'400, .date = visit.date, .checkup = at});
    add({.type = MeasurementKind::Weight, .value = 60'000, .date = QDate(2024, 1, 1)});
    EXPECT_FALSE(hasValues(history(), PregnancyChart::Weight));
    const auto outside = outsideOf(history(), PregnancyChart::Weight);
    ASSERT_EQ(outside.size(), 1) << "not the weight of another year";
    EXPECT_EQ(outside.first().value.checkup, at);
    EXPECT_TRUE(outsideOf(history(), PregnancyChart::BloodPressure).isEmpty());
}

TEST_F(PregnancyChartsTest, EachFetusHasItsOwnLine)
{
    for (const int fetus : {1, 2}) {
        add({.type = MeasurementKind::EstimatedFetalWeight,
             .value = 600.0 + fetus,
             .date = QDate(2026, 11, 20),
             .fetus = fetus});
    }
    const Plot plot = pregnancyChart(history(), PregnancyChart::FetalWeight).value();
    ASSERT_EQ(plot.series.size(), 2);
    EXPECT_EQ(plot.series.at(0).label.code, QStringLiteral("fetus-1"));
    EXPECT_EQ(plot.series.at(1).marks.first().at.y, 602);
    EXPECT_NE(plot.series.at(0).marker, plot.series.at(1).marker);
}

TEST_F(PregnancyChartsTest, AHospitalsCurveIsDrawnAndNamedOnceItIsKept)
{
    add({.type = MeasurementKind::EstimatedFetalWeight, .value = 600, .date = QDate(2026, 11, 20)});
    EXPECT_TRUE(pregnancyChart(history(), PregnancyChart::FetalWeight)->bands.isEmpty());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("さくら病院.csv"));
    ASSERT_TRUE(files::replace(path, "ga_weeks,minus_2sd_g,minus_1_5sd_g,mean_g,plus_1_5sd_g,plus_2sd_g\n"
                                     "20,200,220,300,380,400\n24,500,530,650,770,800\n"));
    ASSERT_TRUE(care::keepFetalWeights(m_book, path));
    const Plot plot = pregnancyChart(history(), PregnancyChart::FetalWeight).value();
    EXPECT_FALSE(plot.bands.isEmpty());
    EXPECT_TRUE(plot.reference.shown().contains(QStringLiteral("さくら病院"))) << qPrintable(plot.reference.shown());
}

TEST_F(PregnancyChartsTest, PrintsOnlyChartsWithValues)
{
    EXPECT_TRUE(pregnancyPages(history(), {})->isEmpty());
    add({.type = MeasurementKind::BloodPressure, .value = 112, .second = 66, .date = QDate(2026, 11, 20)});
    EXPECT_TRUE(hasValues(history(), PregnancyChart::BloodPressure));
    EXPECT_EQ(pregnancyPages(history(), {})->size(), 1);
    for (const PregnancyChart one : pregnancyCharts()) {
        EXPECT_EQ(pregnancyChartFromWord(chartWord(one)), one);
    }
}

TEST(ChildChartWords, AreTheirOwnAndReadBack)
{
    QSet<QString> words;
    for (const ChildChart chart : childCharts()) {
        words.insert(chartWord(chart));
        EXPECT_EQ(childChartFromWord(chartWord(chart)), chart);
    }
    EXPECT_EQ(words.size(), childCharts().size());
    EXPECT_EQ(childCharts().first(), ChildChart::Infant);
    EXPECT_TRUE(words.contains(QStringLiteral("infant")) && words.contains(QStringLiteral("weight-for-height")));
    for (const char *odd : {"", "Infant", "infant ", "growth"}) {
        EXPECT_FALSE(childChartFromWord(QLatin1String(odd))) << odd;
    }
}

TEST_F(ChildChartsTest, EveryChartIsDrawnWithItsReferencesAndRefusesTheOthers)
{
    for (const ChildChart chart : childCharts()) {
        const QList<ChartReference> known = referencesOf(chart);
        ASSERT_FALSE(known.isEmpty());
        EXPECT_EQ(known.first(), ChartReference::Japan) << "the usual one";
        for (const ChartReference reference : {ChartReference::Japan, ChartReference::Who}) {
            const auto drawn = childChart(history(), {chart, reference}, {library()});
            EXPECT_EQ(drawn.has_value(), known.contains(reference)) << chartWord(chart).latin1();
            EXPECT_TRUE(drawn || drawn.error().code == ErrorCode::NotAllowed) << chartWord(chart).latin1();
            EXPECT_TRUE(drawn || drawn.error().field == QLatin1String("reference")) << chartWord(chart).latin1();
        }
        EXPECT_EQ(childChart(history(), {chart, ChartReference::Own}, {library()}).error().field,
                  QStringLiteral("reference"))
            << "nobody has loaded one, " << chartWord(chart).latin1();
    }
}

TEST_F(ChildChartsTest, EveryMarkCanBeReadAndSaysItsOwnDayAndValue)
{
    int marks = 0;
    for (const ChildChart kind : childCharts()) {
        for (const ChartReference reference : referencesOf(kind)) {
            for (const AgeBasis basis : {AgeBasis::Birth, AgeBasis::DueDate}) {
                const ChartChoice choice{kind, reference, basis};
                const auto plot = childChart(history(), choice, {library()});
                if (!plot) {
                    continue;
                }
                for (const Series &series : plot->series) {
                    for (const Mark &mark : series.marks) {
                        ++marks;
                        const auto reading = readPoint(history(), choice, {library()}, mark.code);
                        ASSERT_TRUE(reading) << chartWord(kind).latin1() << ' ' << mark.code.toStdString();
                        EXPECT_EQ(reading->on, reading->measured.date);
                        EXPECT_EQ(reading->corrected, basis == AgeBasis::DueDate) << "born at 32 weeks";
                        EXPECT_EQ(reading->dueDate.isValid(), reading->corrected);
                    }
                }
            }
        }
    }
    EXPECT_GT(marks, 10);
}

TEST_F(ChildChartsTest, AGainIsCountedFromTheWeighingBefore)
{
    const RecordId first = measure(MeasurementKind::Weight, 2'000, QDate(2025, 5, 20));
    const RecordId sameDay = measure(MeasurementKind::Weight, 2'050, QDate(2025, 5, 20));
    const auto gain = [&](const RecordId &record) { return read(ChildChart::Infant, record)->gramsPerDay; };
    EXPECT_DOUBLE_EQ(gain(first).value(), 10) << "100 g in ten days since birth";
    EXPECT_DOUBLE_EQ(gain(sameDay).value(), 15) << "not since the other of that day";
    EXPECT_FALSE(read(ChildChart::Toddler, m_length)->gramsPerDay);
    EXPECT_FALSE(readPoint(history(), {ChildChart::BirthWeight}, {library()}, birthPointCode)->gramsPerDay)
        << "nothing before birth";
    const RecordId lost = measure(MeasurementKind::Weight, 1'950, QDate(2025, 5, 25));
    EXPECT_DOUBLE_EQ(gain(lost).value(), -20);
}

TEST_F(ChildChartsTest, WithoutASexNoPointIsReadAndWithoutALengthNoRatio)
{
    const RecordId alone = measure(MeasurementKind::Weight, 10'500, QDate(2026, 11, 20));
    EXPECT_FALSE(read(ChildChart::Bmi, alone)->bodyMassIndex);
    EXPECT_FALSE(read(ChildChart::WeightForHeight, alone)->obesityDegree);
    auto child = m_book.find<Person>(m_child).value();
    child.value.sex = Sex::Unknown;
    ASSERT_TRUE(m_book.edit(child));
    EXPECT_FALSE(read(ChildChart::Toddler, m_weight));
    EXPECT_TRUE(growthPages(history(), QStringLiteral("陽翔"), {library()})->isEmpty());
}

TEST_F(ChildChartsTest, ThePageHasTheSizeAskedForAndAChartThatFillsIt)
{
    const auto plot = chart(ChildChart::Infant);
    for (const Size &size : {a4, a5, a6}) {
        const Page page = chartPage(plot, QStringLiteral("陽翔 2025年5月10日"), size);
        EXPECT_EQ(page.size, size);
        const auto &frame = std::get<PlotFrame>(page.elements.last());
        EXPECT_GT(frame.rect.width, size.width * 0.75);
        EXPECT_GT(frame.rect.height, size.height * 0.5);
        EXPECT_LE(frame.rect.right(), size.width);
        EXPECT_LE(frame.rect.bottom(), size.height);
    }
}

} // namespace
} // namespace oyako::pages
