// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The table of antenatal visits: columns, printed signs, and as many lines as there are visits.
#include "tests/core/pages/page_parts.h"
#include "tests/support/page_samples.h"

namespace oyako::pages {
namespace {

using ::testing::Contains;
using testing::FakeMeasure;
using testing::linesOf;
using testing::wordsOf;

Document print(const AntenatalPage &page)
{
    return layOut(page, FakeMeasure());
}

Document withSigns(const QString &oedema, const QString &protein, const QString &sugar)
{
    return print({.visits = {{.oedema = oedema, .protein = protein, .sugar = sugar}}});
}

const QString minus = QStringLiteral("−");
const QString plus = QStringLiteral("+");
const QString twoPlus = QStringLiteral("++");
constexpr int printedLines = 16; ///< The paper book has at least fourteen.

TEST(AntenatalTable, HasTheColumnsOfThePaperBook)
{
    const QStringList words = texts(print({}).pages.first());
    qsizetype at = -1;
    for (const char *column :
         {"診察月日", "妊娠\n週数", "子宮底長\ncm", "腹囲\ncm", "体重 kg\n(妊娠前　　)", "血圧\nmmHg", "浮腫", "尿蛋白",
          "尿糖", "その他の検査", "特記指示事項\n(安静・休業などの指示)", "施設名又は\n担当者名"}) {
        const qsizetype place = words.indexOf(QString::fromUtf8(column));
        EXPECT_GT(place, at) << column;
        at = place;
    }
}

TEST(AntenatalTable, PrintsTheWeightBeforePregnancyInItsHead)
{
    const QStringList words = texts(print({.weightBefore = QStringLiteral("52.5")}).pages.first());
    EXPECT_THAT(words, Contains(QStringLiteral("体重 kg\n(妊娠前52.5)")));
}

TEST(AntenatalTable, LeavesRoomForTheDueDate)
{
    EXPECT_TRUE(wordsOf(print({})).contains(QStringLiteral("分娩予定日　　　　　年　　月　　日")));
    EXPECT_TRUE(wordsOf(print({.dueDate = QStringLiteral("2027年1月4日")}))
                    .contains(QStringLiteral("分娩予定日　2027年1月4日")));
}

TEST(AntenatalTable, PrintsItsSignsOnEveryLineForWriting)
{
    const QStringList words = linesOf(print({}));
    EXPECT_EQ(words.count(minus), 3 * printedLines);
    EXPECT_EQ(words.count(plus), 3 * printedLines);
    EXPECT_EQ(words.count(twoPlus), 3 * printedLines);
}

struct SignCase {
    const char *oedema;
    const char *protein;
    const char *sugar;
    int rings;
};
class PrintedSigns : public ::testing::TestWithParam<SignCase> {};

TEST_P(PrintedSigns, AreRingedEachForItself)
{
    const Document document = withSigns(QString::fromUtf8(GetParam().oedema), QString::fromUtf8(GetParam().protein),
                                        QString::fromUtf8(GetParam().sugar));
    QStringList expected;
    for (const char *sign : {GetParam().oedema, GetParam().protein, GetParam().sugar}) {
        expected += *sign ? QStringList(QString::fromUtf8(sign)) : QStringList();
    }
    QStringList found = testing::ringed(document.pages.first());
    expected.sort();
    found.sort();
    EXPECT_EQ(found, expected);
    EXPECT_EQ(testing::ringsOn(document.pages.first()), GetParam().rings);
}
INSTANTIATE_TEST_SUITE_P(Signs, PrintedSigns,
                         ::testing::Values(SignCase{"", "", "", 0}, SignCase{"−", "−", "−", 3},
                                           SignCase{"+", "−", "++", 3}, SignCase{"", "++", "", 1}));

// What a clinic reports beside the printed three is written as reported, in place of them.
TEST(WrittenSigns, TakeThePlaceOfThePrintedOnes)
{
    for (const char *sign : {"±", "3+", "4+", "(+)"}) {
        const Document document = withSigns({}, QString::fromUtf8(sign), {});
        EXPECT_EQ(linesOf(document).count(QString::fromUtf8(sign)), 1) << sign;
        EXPECT_EQ(linesOf(document).count(minus), 3 * printedLines - 1) << sign;
        EXPECT_EQ(testing::ringsOn(document.pages.first()), 0) << sign;
    }
}

TEST(AntenatalTable, FillsPrintedLinesBeforeItGrows)
{
    const auto lines = [](int visits) {
        const QStringList words = linesOf(print(testing::sampleAntenatal(visits)));
        return words.count(QStringLiteral("診察月日"));
    };
    EXPECT_EQ(lines(0), lines(5));
    EXPECT_GT(lines(60), lines(printedLines)) << "the head is printed again on every further page";
}

TEST(AntenatalTable, PrintsEveryValueOfAVisit)
{
    const AntenatalPage page = testing::sampleAntenatal(6);
    const QString words = wordsOf(print(page));
    for (const AntenatalVisit &visit : page.visits) {
        for (const QString &value : {visit.date, visit.gestationalAge, visit.fundalHeight, visit.girth, visit.weight,
                                     visit.bloodPressure, visit.otherTests, visit.instructions}) {
            EXPECT_TRUE(words.contains(value)) << qPrintable(value);
        }
    }
}

TEST(AntenatalTable, LiesOnA5AcrossAndSaysWhose)
{
    const Document document = print(testing::sampleAntenatal(40));
    ASSERT_GT(document.pages.size(), 1);
    const QString person = personLine(testing::rareName(), QStringLiteral("1994年4月18日"));
    for (const Page &page : document.pages) {
        EXPECT_EQ(page.size, a5.turned());
        EXPECT_THAT(texts(page), Contains(person));
        EXPECT_GE(page.numberAt, 0);
    }
}

} // namespace
} // namespace oyako::pages
