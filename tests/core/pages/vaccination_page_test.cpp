// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The record of vaccinations: the printed lines of the paper book, and doses that fall on them or beside them.
#include "core/pages/vaccination_page.h"

#include "core/care/handbook_edition.h"
#include "tests/core/pages/page_parts.h"
#include "tests/support/files.h"

namespace oyako::pages {
namespace {

using ::testing::Contains;
using testing::FakeMeasure;
using testing::linesOf;
using testing::wordsOf;

struct LineCase {
    const char *vaccine;
    QStringList doses;
};
class PrintedVaccine : public ::testing::TestWithParam<LineCase> {};

TEST_P(PrintedVaccine, HasALineForEveryDoseOfTheProgramme)
{
    const QList<VaccinationGroup> groups = printedVaccinations();
    const auto group = std::find_if(groups.begin(), groups.end(), [](const VaccinationGroup &one) {
        return one.vaccine == QString::fromUtf8(GetParam().vaccine);
    });
    ASSERT_NE(group, groups.end());
    QStringList doses;
    for (const VaccinationLine &line : group->lines) {
        doses << line.dose;
        EXPECT_TRUE(line.date.isEmpty() && line.lot.isEmpty() && line.injector.isEmpty());
    }
    EXPECT_EQ(doses, GetParam().doses);
}
const QStringList three{QStringLiteral("1回"), QStringLiteral("2回"), QStringLiteral("3回")};
const QStringList withBooster = three + QStringList(QStringLiteral("追加"));
INSTANTIATE_TEST_SUITE_P(Programme, PrintedVaccine,
                         ::testing::Values(LineCase{"B型肝炎", three}, LineCase{"ロタウイルス", three},
                                           LineCase{"小児用肺炎球菌", withBooster}, LineCase{"5種混合", withBooster},
                                           LineCase{"BCG", {QStringLiteral("1回")}},
                                           LineCase{"麻しん・風しん", {QStringLiteral("1期"), QStringLiteral("2期")}},
                                           LineCase{"水痘", {QStringLiteral("1回"), QStringLiteral("2回")}},
                                           LineCase{"日本脳炎",
                                                    {QStringLiteral("1期1回"), QStringLiteral("1期2回"),
                                                     QStringLiteral("1期追加"), QStringLiteral("2期")}},
                                           LineCase{"2種混合", {QStringLiteral("2期")}}, LineCase{"HPV", three}));

// The lines of handbook reference 1.17 in the table of fields: each edition prints those it has, and no other.
TEST(VaccinationRecordPage, HasTheLinesOfItsEdition)
{
    const QList<QStringList> rows = test::caseRows(QStringLiteral("forms/handbook_fields.csv"));
    for (const QString &edition : care::handbookEditions()) {
        QHash<QString, QStringList> expected;
        for (const QStringList &row : rows) {
            const bool isLine = row.at(4) == QLatin1String("line") && care::carries(row.at(10), edition);
            if (isLine) {
                expected.insert(row.at(1), row.at(8).split(QLatin1Char('/')));
            }
        }
        QHash<QString, QStringList> printed;
        for (const VaccinationGroup &group : printedVaccinations(edition)) {
            for (const VaccinationLine &line : group.lines) {
                printed[group.vaccine] << line.dose;
            }
        }
        EXPECT_GE(expected.size(), 10);
        EXPECT_EQ(printed, expected) << edition.toStdString();
    }
}

TEST(VaccinationRecordPage, KeepsADoseItsEditionHasNoLineFor)
{
    VaccinationPage page{.groups = {{QStringLiteral("RSウイルス(母子免疫)"),
                                     {{.dose = QStringLiteral("1回"), .date = QStringLiteral("2026/5/1")}}}}};
    page.edition = QStringLiteral("2012");
    const QString words = wordsOf(layOut(page, FakeMeasure()));
    EXPECT_TRUE(words.contains(QStringLiteral("RSウイルス")) && words.contains(QStringLiteral("2026/5/1")));
    EXPECT_TRUE(words.contains(QStringLiteral("4種混合")));
    EXPECT_FALSE(words.contains(QStringLiteral("5種混合")));
    page.groups.clear();
    EXPECT_FALSE(wordsOf(layOut(page, FakeMeasure())).contains(QStringLiteral("RSウイルス")));
}

TEST(VaccinationRecordPage, HasTheColumnsOfThePaperBookOnEveryPage)
{
    const Document document = layOut(VaccinationPage(), FakeMeasure());
    EXPECT_GT(document.pages.size(), 1);
    for (const Page &page : document.pages) {
        EXPECT_EQ(page.size, a6);
        for (const char *column :
             {"ワクチンの種類", "回・期", "接種年月日", "メーカー又は製剤名\nロット番号", "接種者署名", "備考"}) {
            EXPECT_THAT(texts(page), Contains(QString::fromUtf8(column)));
        }
    }
}

VaccinationLine dose(const QString &number, const QString &date)
{
    return {.dose = number,
            .date = date,
            .product = QStringLiteral("製剤") + date,
            .lot = QStringLiteral("L") + date,
            .injector = QStringLiteral("髙橋"),
            .note = QStringLiteral("発赤")};
}

TEST(VaccinationRecordPage, PrintsEveryFieldOfADose)
{
    VaccinationPage page{
        .groups = {{QStringLiteral("BCG"), {dose(QStringLiteral("1回"), QStringLiteral("2025.10.1"))}}},
        .withEmptyLines = false};
    const QString words = wordsOf(layOut(page, FakeMeasure()));
    for (const char *part : {"BCG", "1回", "2025.10.1", "製剤2025.10.1", "L2025.10.1", "髙橋", "発赤"}) {
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part;
    }
}

// Its column is narrow: a day is set smaller rather than broken within a number.
TEST(VaccinationRecordPage, BreaksNoDate)
{
    for (const char *day : {"2024/12/22", "2024年12月22日", "2024-12-22 (R6)"}) {
        const QString date = QString::fromUtf8(day);
        const VaccinationPage page{.groups = {{QStringLiteral("BCG"), {dose(QStringLiteral("1回"), date)}}},
                                   .withEmptyLines = false};
        const Document document = layOut(page, FakeMeasure());
        bool found = false;
        for (const Element &element : document.pages.first().elements) {
            const auto *text = std::get_if<Text>(&element);
            if (text && text->string == date) {
                found = true;
                EXPECT_EQ(fit(*text, FakeMeasure()).lines, QStringList{date});
            }
        }
        EXPECT_TRUE(found) << day;
    }
}

// A dose fills its printed line instead of adding one; a number the programme does not have gets a line of its own.
TEST(VaccinationRecordPage, FillsThePrintedLineOfADose)
{
    const QString vaccine = QStringLiteral("B型肝炎");
    const auto linesWith = [&vaccine](const QList<VaccinationLine> &lines) {
        const Document document = layOut(VaccinationPage{.groups = {{vaccine, lines}}}, FakeMeasure());
        return linesOf(document).count(QStringLiteral("3回"));
    };
    const auto printed = linesWith({});
    EXPECT_EQ(linesWith({dose(QStringLiteral("3回"), QStringLiteral("2025.10.1"))}), printed);
    EXPECT_EQ(linesWith({dose(QStringLiteral("3回"), QStringLiteral("2025.10.1")),
                         dose(QStringLiteral("3回"), QStringLiteral("2025.12.1"))}),
              printed + 1);
    const Document extra =
        layOut(VaccinationPage{.groups = {{vaccine, {dose(QStringLiteral("4回"), QStringLiteral("2025.12.1"))}}}},
               FakeMeasure());
    EXPECT_THAT(linesOf(extra), Contains(QStringLiteral("4回")));
}

// Vaccines outside the programme follow after the printed ones, in the order they were given in.
TEST(VaccinationRecordPage, PutsOtherVaccinesAfterThePrintedOnes)
{
    const Document document =
        layOut(VaccinationPage{.groups = {{QStringLiteral("おたふくかぜ"), {dose(QStringLiteral("1回"), {})}},
                                          {QStringLiteral("A型肝炎"), {dose(QStringLiteral("1回"), {})}}}},
               FakeMeasure());
    const QStringList lines = linesOf(document);
    const auto at = [&lines](const char *vaccine) { return lines.indexOf(QString::fromUtf8(vaccine)); };
    EXPECT_GT(at("おたふくかぜ"), at("HPV"));
    EXPECT_GT(at("A型肝炎"), at("おたふくかぜ"));
}

// The name of a vaccine is printed once for its lines, and again where they go on on a new page.
TEST(VaccinationRecordPage, NamesAVaccineOnceAPage)
{
    QList<VaccinationLine> many;
    for (int number = 1; number <= 40; ++number) {
        many << dose(QStringLiteral("%1回").arg(number), QStringLiteral("d%1").arg(number));
    }
    const Document document = layOut(
        VaccinationPage{.groups = {{QStringLiteral("インフルエンザ"), many}}, .withEmptyLines = false}, FakeMeasure());
    ASSERT_GT(document.pages.size(), 1);
    for (const Page &page : document.pages) {
        EXPECT_EQ(texts(page).count(QStringLiteral("インフルエンザ")), 1);
    }
    for (int number = 1; number <= 40; ++number) {
        EXPECT_EQ(linesOf(document).count(QStringLiteral("d%1").arg(number)), 1);
    }
}

TEST(VaccinationRecordPage, HasFreeLinesForWritingUnlessTheyAreLeftOut)
{
    const auto boxes = [](bool withEmptyLines) {
        qsizetype all = 0;
        const Document document = layOut(VaccinationPage{.withEmptyLines = withEmptyLines}, FakeMeasure());
        for (const Page &page : document.pages) {
            all += testing::partsOf<Box>(page).size();
        }
        return all;
    };
    EXPECT_GT(boxes(true), 27 * 6) << "twenty-seven printed lines of six columns, and free ones";
    EXPECT_LE(boxes(false), 6);
}

} // namespace
} // namespace oyako::pages
