// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Pages whose lines are records: a visit becomes a line of the antenatal table, a dose a line of the vaccinations.
#include "core/pages/record_pages.h"

#include "tests/core/pages/page_parts.h"
#include "tests/support/open_book.h"

namespace oyako::pages {
namespace {

using namespace records;

const QDate due(2027, 1, 4);

class RecordPages : public ::testing::Test {
protected:
    void SetUp() override
    {
        Person mother;
        mother.role = Role::Mother;
        mother.givenName = QStringLiteral("花子");
        m_mother = m_book.add(RecordId(), mother).value();
        Pregnancy pregnancy;
        pregnancy.dueDates = {{due}};
        pregnancy.fetuses = {Fetus{}};
        pregnancy.weightBefore = Mass::fromGrams(52'500);
        m_pregnancy = m_book.add(m_mother, pregnancy).value();
    }

    RecordId visit(const QDate &date, const QMap<QString, QString> &findings = {}, const RecordId &pregnancy = {})
    {
        Checkup checkup;
        checkup.type = CheckupKind::Antenatal;
        checkup.date = date;
        checkup.pregnancy = pregnancy.isEmpty() ? m_pregnancy : pregnancy;
        checkup.findings = findings;
        checkup.facility = QStringLiteral("港の見える産婦人科");
        checkup.examiner = QStringLiteral("髙橋");
        return m_book.add(m_mother, checkup).value();
    }
    void measure(const RecordId &checkup, MeasurementKind kind, double value, std::optional<double> second = {})
    {
        Measurement measurement{.type = kind, .value = value, .second = second, .date = QDate(2026, 10, 1)};
        measurement.checkup = checkup;
        ASSERT_TRUE(m_book.add(m_mother, measurement));
    }
    [[nodiscard]] AntenatalPage antenatal(const FormPrint &print = {}) const
    {
        return antenatalPageOf(m_test.book(), m_mother, m_pregnancy, print).value();
    }
    [[nodiscard]] VaccinationPage vaccinations(const RecordId &person, const FormPrint &print = {}) const
    {
        return vaccinationPageOf(m_test.book(), person, m_mother, m_pregnancy, print).value();
    }

    mutable TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_mother;
    RecordId m_pregnancy;
};

// Stored in grams and millimetres, printed in kilograms and centimetres; weeks by the due date now in force.
TEST_F(RecordPages, PrintAVisitInTheUnitsOfThePage)
{
    const RecordId checkup = visit(due.addDays(-280 + 24 * 7 + 3));
    measure(checkup, MeasurementKind::Weight, 56'800);
    measure(checkup, MeasurementKind::FundalHeight, 225);
    measure(checkup, MeasurementKind::AbdominalGirth, 881);
    measure(checkup, MeasurementKind::BloodPressure, 112, 68);
    measure(checkup, MeasurementKind::Haemoglobin, 11.2);
    const AntenatalPage page = antenatal();
    EXPECT_EQ(page.weightBefore, QStringLiteral("52.5"));
    EXPECT_EQ(page.dueDate, QStringLiteral("2027年1月4日"));
    ASSERT_EQ(page.visits.size(), 1);
    const AntenatalVisit &line = page.visits.first();
    EXPECT_EQ(line.gestationalAge, QStringLiteral("24週3日"));
    EXPECT_EQ(line.weight, QStringLiteral("56.8"));
    EXPECT_EQ(line.fundalHeight, QStringLiteral("22.5"));
    EXPECT_EQ(line.girth, QStringLiteral("88.1"));
    EXPECT_EQ(line.bloodPressure, QStringLiteral("112/68"));
    EXPECT_EQ(line.otherTests, QStringLiteral("Hb 11.2 g/dL"));
    EXPECT_EQ(line.facility, QStringLiteral("港の見える産婦人科\n髙橋"));
}

TEST_F(RecordPages, LeaveBlankWhatWasNotMeasured)
{
    visit(due.addDays(-100));
    const AntenatalVisit line = antenatal().visits.first();
    for (const QString &value : {line.weight, line.fundalHeight, line.girth, line.bloodPressure, line.oedema,
                                 line.protein, line.sugar, line.otherTests, line.instructions}) {
        EXPECT_EQ(value, QString());
    }
}

// Weeks follow the due date when it changes; the visits stay where they are.
TEST_F(RecordPages, CountWeeksByTheDueDateInForce)
{
    const QDate day = due.addDays(-100);
    visit(day);
    const QString before = antenatal().visits.first().gestationalAge;
    auto stored = m_book.find<Pregnancy>(m_pregnancy).value();
    stored.value.dueDates.append({due.addDays(7)});
    ASSERT_TRUE(m_book.edit(stored));
    EXPECT_EQ(before, QStringLiteral("25週5日"));
    EXPECT_EQ(antenatal().visits.first().gestationalAge, QStringLiteral("24週5日"));
    EXPECT_EQ(antenatal().dueDate, QStringLiteral("2027年1月11日"));
}

// {−, ±, 1+, 2+, 3+, 4+} are kept; the page prints the first three of the paper book and writes the others.
TEST_F(RecordPages, WriteSignsAsThePaperBookDoes)
{
    const QList<std::pair<const char *, const char *>> signs{{"neg", "−"}, {"-", "−"},   {"trace", "±"}, {"±", "±"},
                                                             {"1+", "+"},  {"2+", "++"}, {"3+", "3+"},   {"4+", "4+"}};
    for (qsizetype i = 0; i < signs.size(); ++i) {
        visit(due.addDays(-200 + static_cast<int>(i)),
              {{QStringLiteral("oedema"), QString::fromUtf8(signs.at(i).first)},
               {QStringLiteral("urineProtein"), QString::fromUtf8(signs.at(i).first)},
               {QStringLiteral("urineSugar"), QString::fromUtf8(signs.at(i).first)}});
    }
    const AntenatalPage page = antenatal();
    ASSERT_EQ(page.visits.size(), signs.size());
    for (qsizetype i = 0; i < signs.size(); ++i) {
        const QString sign = QString::fromUtf8(signs.at(i).second);
        EXPECT_EQ(page.visits.at(i).oedema, sign);
        EXPECT_EQ(page.visits.at(i).protein, sign);
        EXPECT_EQ(page.visits.at(i).sugar, sign);
    }
}

TEST_F(RecordPages, KeepFindingsThePageHasNoColumnFor)
{
    visit(due.addDays(-100),
          {{QStringLiteral("otherTests"), QStringLiteral("超音波")}, {QStringLiteral("gbs"), QStringLiteral("陰性")}});
    const QString others = antenatal().visits.first().otherTests;
    EXPECT_TRUE(others.contains(QStringLiteral("超音波")));
    EXPECT_TRUE(others.contains(QStringLiteral("gbs 陰性")));
}

// Results of infection tests and scores of mental health stay off prints that are to be shared.
TEST_F(RecordPages, LeaveSensitiveFindingsOutOfPrintsToShare)
{
    QMap<QString, QString> findings{{QStringLiteral("gbs"), QStringLiteral("陰性")}};
    for (const char *key :
         {"syphilis", "hbsAntigen", "hcvAntibody", "hivAntibody", "htlv1Antibody", "chlamydia", "epds", "mibs"}) {
        findings.insert(QLatin1String(key), QStringLiteral("秘匿"));
    }
    visit(due.addDays(-100), findings);
    EXPECT_EQ(antenatal({.withSensitive = false}).visits.first().otherTests, QStringLiteral("gbs 陰性"));
    EXPECT_EQ(antenatal().visits.first().otherTests.count(QStringLiteral("秘匿")), 8);
}

TEST_F(RecordPages, ListTheVisitsOfThisPregnancyByDate)
{
    Pregnancy earlier;
    earlier.dueDates = {{QDate(2023, 5, 1)}};
    earlier.fetuses = {Fetus{}};
    const RecordId other = m_book.add(m_mother, earlier).value();
    visit(QDate(2026, 10, 1));
    visit(QDate(2026, 7, 1));
    visit(QDate(2023, 2, 1), {}, other);
    const AntenatalPage page = antenatal({.words = {.japaneseDates = false}});
    ASSERT_EQ(page.visits.size(), 2);
    EXPECT_EQ(page.visits.first().date, QStringLiteral("2026-07-01"));
    EXPECT_EQ(page.visits.last().date, QStringLiteral("2026-10-01"));
    EXPECT_TRUE(antenatalPageOf(m_book, m_mother, RecordId(), {}).value().visits.isEmpty());
}

TEST_F(RecordPages, CountDosesWithinTheirVaccine)
{
    const auto give = [this](const char *vaccine, const QDate &date, std::optional<int> number = {}) {
        Vaccination dose;
        dose.vaccine = QLatin1String(vaccine);
        dose.date = date;
        dose.doseNumber = number;
        ASSERT_TRUE(m_book.add(m_mother, dose));
    };
    give("pcv15", QDate(2026, 3, 16));
    give("pcv15", QDate(2026, 4, 13));
    give("je", QDate(2026, 5, 1));
    give("je", QDate(2026, 5, 8));
    give("je", QDate(2026, 11, 8));
    give("bcg", QDate(2026, 6, 1), 1);
    const VaccinationPage page = vaccinations(m_mother, {.words = {.japaneseDates = true}});
    QStringList lines;
    for (const VaccinationGroup &group : page.groups) {
        for (const VaccinationLine &line : group.lines) {
            lines << group.vaccine + u' ' + line.dose + u' ' + line.date + u' ' + line.product;
        }
    }
    lines.sort();
    QStringList expected{
        QStringLiteral("小児用肺炎球菌 1回 2026/3/16 15価"), QStringLiteral("小児用肺炎球菌 2回 2026/4/13 15価"),
        QStringLiteral("日本脳炎 1期1回 2026/5/1 "),         QStringLiteral("日本脳炎 1期2回 2026/5/8 "),
        QStringLiteral("日本脳炎 1期追加 2026/11/8 "),       QStringLiteral("BCG 1回 2026/6/1 ")};
    expected.sort();
    EXPECT_EQ(lines, expected);
}

// The dose against RSV is the mother's and protects the child: it stands in the child's book with a remark.
TEST_F(RecordPages, PrintTheMothersDoseOfThisPregnancyForTheChild)
{
    Person child;
    child.role = Role::Child;
    child.givenName = QStringLiteral("陽翔");
    const RecordId person = m_book.add(RecordId(), child).value();
    Vaccination dose;
    dose.vaccine = QStringLiteral("rsv_maternal");
    dose.date = QDate(2026, 11, 1);
    dose.lotNumber = QStringLiteral("R1");
    dose.pregnancy = m_pregnancy;
    ASSERT_TRUE(m_book.add(m_mother, dose));
    Vaccination own;
    own.vaccine = QStringLiteral("mr");
    own.date = QDate(2026, 2, 1);
    ASSERT_TRUE(m_book.add(m_mother, own));
    const VaccinationPage page = vaccinations(person);
    ASSERT_EQ(page.groups.size(), 1) << "her other doses are not the child's";
    EXPECT_EQ(page.groups.first().vaccine, QStringLiteral("RSウイルス(母子免疫)"));
    EXPECT_EQ(page.groups.first().lines.first().note, QStringLiteral("母に接種"));
    EXPECT_EQ(page.groups.first().lines.first().lot, QStringLiteral("R1"));
}

// A dose against RSV that names no pregnancy belongs to the one in whose weeks it was given.
TEST_F(RecordPages, PrintTheMothersDoseGivenInTheWeeksOfThePregnancy)
{
    Person child;
    child.role = Role::Child;
    child.birthDate = QDate(2026, 11, 20);
    const RecordId person = m_book.add(RecordId(), child).value();
    const auto give = [this](const char *vaccine, const QDate &date) {
        Vaccination dose;
        dose.vaccine = QLatin1String(vaccine);
        dose.date = date;
        dose.doseNumber = 2;
        ASSERT_TRUE(m_book.add(m_mother, dose));
    };
    give("rsv_maternal", QDate(2024, 5, 1)); // of an earlier child
    give("flu_inj", QDate(2026, 10, 1));
    give("rsv_maternal", QDate(2026, 11, 1));
    for (const RecordId &pregnancy : {m_pregnancy, RecordId()}) {
        const VaccinationPage page = vaccinationPageOf(m_book, person, m_mother, pregnancy, {}).value();
        ASSERT_EQ(page.groups.size(), 1);
        ASSERT_EQ(page.groups.first().lines.size(), 1);
        EXPECT_EQ(page.groups.first().lines.first().date, QStringLiteral("2026/11/1"));
        EXPECT_EQ(page.groups.first().lines.first().dose, QStringLiteral("1回")) << "once for every pregnancy";
    }
}

TEST_F(RecordPages, KeepWhatIsWrittenOfAVaccineFromAbroad)
{
    Vaccination dose;
    dose.vaccine = QStringLiteral("165");
    dose.product = QStringLiteral("Gardasil 9");
    dose.date = QDate(2026, 11, 1);
    dose.manufacturer = QStringLiteral("MSD");
    dose.amountMl = 0.5;
    dose.site = QStringLiteral("左上腕");
    dose.route = QStringLiteral("筋肉内");
    ASSERT_TRUE(m_book.add(m_mother, dose));
    const VaccinationGroup group = vaccinations(m_mother).groups.first();
    EXPECT_EQ(group.vaccine, QStringLiteral("Gardasil 9"));
    EXPECT_EQ(group.lines.first().note, QStringLiteral("左上腕\n筋肉内\n0.5 mL"));
    EXPECT_EQ(group.lines.first().product, QStringLiteral("MSD"));
}

struct DateCase {
    QDate date;
    bool japanese;
    const char *printed;
    const char *compact;
};
class PrintedDates : public ::testing::TestWithParam<DateCase> {};

TEST_P(PrintedDates, FollowTheWordsOfThePrint)
{
    const FormPrint print{.words = {.japaneseDates = GetParam().japanese}};
    EXPECT_EQ(printedDate(GetParam().date, print), QString::fromUtf8(GetParam().printed));
    EXPECT_EQ(compactDate(GetParam().date, print), QString::fromUtf8(GetParam().compact));
}
INSTANTIATE_TEST_SUITE_P(Words, PrintedDates,
                         ::testing::Values(DateCase{QDate(2026, 5, 3), true, "2026年5月3日", "2026/5/3"},
                                           DateCase{QDate(2026, 5, 3), false, "2026-05-03", "2026-05-03"},
                                           DateCase{QDate(), true, "", ""}, DateCase{QDate(), false, "", ""}));

} // namespace
} // namespace oyako::pages
