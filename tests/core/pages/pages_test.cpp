// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/page_samples.h"
#include "tests/support/page_support.h"

#include <gmock/gmock.h>

namespace oyako::pages {

using testing::FakeMeasure;
using testing::NamedPage;

namespace {

/// Everything on the page as one text, without line feeds.
QString wordsOf(const Document &document)
{
    QString all;
    for (const Page &page : document.pages) {
        all += texts(page).join(QString());
    }
    return all.remove(QLatin1Char('\n'));
}

int ringsIn(const Document &document)
{
    int rings = 0;
    for (const Page &page : document.pages) {
        for (const Element &element : page.elements) {
            const Box *box = std::get_if<Box>(&element);
            rings += box && box->stroke == 0.35 && box->tone == Tone::Ink ? 1 : 0;
        }
    }
    return rings;
}

class EveryPage : public ::testing::TestWithParam<NamedPage> {
protected:
    [[nodiscard]] Document make() const { return GetParam().make(FakeMeasure()); }
};

} // namespace

TEST_P(EveryPage, IsAsLastSeen)
{
    testing::expectSnapshot(make(), GetParam().name);
}

TEST_P(EveryPage, KeepsTextOnThePaper)
{
    for (const Page &page : make().pages) {
        for (const Element &element : page.elements) {
            if (const Text *text = std::get_if<Text>(&element)) {
                EXPECT_GE(text->box.x, 5) << qPrintable(text->string);
                EXPECT_LE(text->box.right(), page.size.width - 5) << qPrintable(text->string);
                EXPECT_GE(text->box.y, 3) << qPrintable(text->string);
                EXPECT_LE(text->box.bottom(), page.size.height - 3) << qPrintable(text->string);
            }
        }
    }
}

TEST_P(EveryPage, GivesEveryTextTheRoomItNeeds)
{
    const FakeMeasure measure;
    for (const Page &page : make().pages) {
        for (const Element &element : page.elements) {
            if (const Text *text = std::get_if<Text>(&element)) {
                const FittedText fitted = fit(*text, measure);
                EXPECT_TRUE(fitted.rest.isEmpty()) << qPrintable(text->string);
                const double height = static_cast<double>(fitted.lines.size()) * lineHeight(fitted.points);
                EXPECT_LE(height, std::max(text->box.height + 0.6, lineHeight(fitted.points)))
                    << qPrintable(text->string);
            }
        }
    }
}

TEST_P(EveryPage, NamesNobodyInTheTitle)
{
    const Document document = make();
    EXPECT_FALSE(document.title.isEmpty());
    EXPECT_FALSE(document.title.contains(QStringLiteral("陽翔")));
    EXPECT_FALSE(document.title.contains(QStringLiteral("花子")));
}

const auto pageName = [](const auto &test) {
    return QString(test.param.name).replace(QLatin1Char('-'), QLatin1Char('_')).toStdString();
};

INSTANTIATE_TEST_SUITE_P(Pages, EveryPage, ::testing::ValuesIn(testing::allPages().toVector()), pageName);

TEST(PersonalPages, NameThePersonOnEverySheet)
{
    const FakeMeasure measure;
    const QString person = personLine(testing::rareName(), QStringLiteral("2025年5月10日"));
    EXPECT_EQ(person, QStringLiteral("𠮷﨑 陽翔　2025年5月10日生"));
    for (const Document &document :
         {layOut(testing::sampleVaccination(), measure), layOut(testing::sampleToothCheckup(), measure)}) {
        ASSERT_GT(document.pages.size(), 1);
        for (const Page &page : document.pages) {
            EXPECT_THAT(texts(page), ::testing::Contains(person));
        }
    }
}

TEST(PregnancyNotification, PrintsEveryAnswer)
{
    const QString words = wordsOf(layOut(testing::sampleNotification(), FakeMeasure()));
    const PregnancyNotification n = testing::sampleNotification();
    for (const QString &answer :
         {n.notifiedOn,        n.reading,    n.name,       n.birthDate,        n.age,      n.occupation,
          n.registeredAddress, n.address,    n.phone,      n.householdHead,    n.weeks,    n.dueDate,
          n.diagnosedBy,       n.facility,   n.birthPlace, n.homecomingDetail, n.notifier, n.relation,
          n.notifierPhone,     n.printedNote}) {
        EXPECT_TRUE(words.contains(answer)) << qPrintable(answer);
    }
    EXPECT_TRUE(words.contains(QStringLiteral("横浜市鶴見区長 様")));
    EXPECT_TRUE(words.contains(QStringLiteral("第 3 月")));
}

TEST(PregnancyNotification, RingsWhatWasChosenAndNothingElse)
{
    EXPECT_EQ(ringsIn(layOut(PregnancyNotification(), FakeMeasure())), 0);
    EXPECT_EQ(ringsIn(layOut(testing::sampleNotification(), FakeMeasure())), 5);
    EXPECT_EQ(ringsIn(layOut(PregnancyNotification{.fetuses = QStringLiteral("1"), .homecoming = 1}, FakeMeasure())),
              2);
}

TEST(PregnancyNotification, IsOneSheet)
{
    EXPECT_EQ(layOut(PregnancyNotification(), FakeMeasure()).pages.size(), 1);
    EXPECT_EQ(layOut(testing::sampleNotification(), FakeMeasure()).pages.size(), 1);
}

TEST(PregnancyNotification, HasAnEmptyPlaceForTheIndividualNumber)
{
    const QStringList words = texts(layOut(testing::sampleNotification(), FakeMeasure()).pages.first());
    const qsizetype place = words.indexOf(QStringLiteral("個人番号"));
    ASSERT_GE(place, 0);
    EXPECT_EQ(words.at(place + 1), QStringLiteral("窓口で書きます"));
    EXPECT_EQ(words.at(place + 2), QStringLiteral("職業"));
}

TEST(AntenatalPage, GrowsWithTheVisits)
{
    const FakeMeasure measure;
    EXPECT_EQ(layOut(AntenatalPage(), measure).pages.size(), 1);
    const Document many = layOut(testing::sampleAntenatal(50), measure);
    EXPECT_GT(many.pages.size(), 2);
    EXPECT_EQ(wordsOf(many).count(QStringLiteral("港の見える産婦人科")), 50);
}

TEST(AntenatalPage, WritesASignThatIsNotPrinted)
{
    const FakeMeasure measure;
    const AntenatalVisit visit{.date = QStringLiteral("R8.6.3"),
                               .oedema = QStringLiteral("±"),
                               .protein = QStringLiteral("3+"),
                               .sugar = QStringLiteral("+")};
    const Document document = layOut(AntenatalPage{.visits = {visit}}, measure);
    const QString words = wordsOf(document);
    EXPECT_EQ(words.count(QStringLiteral("±")), 1);
    EXPECT_EQ(words.count(QStringLiteral("3+")), 1);
    EXPECT_EQ(ringsIn(document), 1);
}

TEST(CheckupPage, FitsOneSheetWithALongNote)
{
    EXPECT_EQ(layOut(testing::sampleCheckup(true, testing::longNote()), FakeMeasure()).pages.size(), 1);
}

TEST(CheckupPage, LosesNothingOfAVeryLongNote)
{
    const QString note = QStringLiteral("字").repeated(10000);
    const Document document = layOut(testing::sampleCheckup(true, note), FakeMeasure());
    EXPECT_EQ(wordsOf(document).count(QChar(u'字')), 10000);
    EXPECT_GT(document.pages.size(), 3);
}

TEST(VaccinationPage, PutsDosesOnTheirPrintedLines)
{
    const FakeMeasure measure;
    const Document document = layOut(testing::sampleVaccination(), measure);
    const QString words = wordsOf(document);
    EXPECT_TRUE(words.contains(QStringLiteral("2025.7.10")));
    EXPECT_EQ(words.count(QStringLiteral("ビームゲン")), 2);
    EXPECT_EQ(words.count(QStringLiteral("おたふくかぜ")), 2);
    EXPECT_EQ(words.count(QStringLiteral("B型肝炎")), 1);
    const Document printed = layOut(VaccinationPage(), measure);
    EXPECT_EQ(wordsOf(printed).count(QStringLiteral("BCG")), 1);
}

TEST(VaccinationPage, CanLeaveOutWhatWasNotGiven)
{
    VaccinationPage page = testing::sampleVaccination();
    page.withEmptyLines = false;
    const QString words = wordsOf(layOut(page, FakeMeasure()));
    EXPECT_FALSE(words.contains(QStringLiteral("BCG")));
    EXPECT_TRUE(words.contains(QStringLiteral("おたふくかぜ")));
}

TEST(VaccinationPage, KeepsASecondRecordOfTheSameDose)
{
    VaccinationPage page;
    page.groups = {
        {QStringLiteral("BCG"),
         {{QStringLiteral("1回"), QStringLiteral("2025.10.1")}, {QStringLiteral("1回"), QStringLiteral("2025.12.1")}}}};
    const QString words = wordsOf(layOut(page, FakeMeasure()));
    EXPECT_TRUE(words.contains(QStringLiteral("2025.10.1")));
    EXPECT_TRUE(words.contains(QStringLiteral("2025.12.1")));
}

TEST(BookCover, ListsGuardiansAndLeavesRoomForThree)
{
    const QString words = wordsOf(layOut(testing::sampleCover(), FakeMeasure()));
    EXPECT_TRUE(words.contains(QStringLiteral("𠮷﨑 太郎")));
    EXPECT_TRUE(words.contains(QStringLiteral("第2子")));
    EXPECT_EQ(wordsOf(layOut(BookCover(), FakeMeasure())).count(QStringLiteral("職業")), 3);
}

TEST(RecoverySheet, PrintsEveryGroupOfTheCode)
{
    const QString words = wordsOf(layOut(testing::sampleRecovery(), FakeMeasure()));
    for (const QString &group : testing::sampleRecovery().code) {
        EXPECT_EQ(words.count(group), 1) << qPrintable(group);
    }
}

TEST(AgendaSheet, SaysWhenThereIsNothing)
{
    EXPECT_TRUE(wordsOf(layOut(AgendaSheet{.empty = QStringLiteral("今することはありません。")}, FakeMeasure()))
                    .contains(QStringLiteral("ありません")));
    EXPECT_FALSE(wordsOf(layOut(testing::sampleAgenda(), FakeMeasure())).contains(QStringLiteral("ありません")));
}

TEST(Sheet, RepeatsTheQuestionOfAnAnswerLongerThanAPage)
{
    Sheet sheet{.title = QStringLiteral("t")};
    sheet.sections = {{.fields = {{.kind = FieldKind::Paragraph,
                                   .label = QStringLiteral("様子"),
                                   .answer = QStringLiteral("字").repeated(9000)}}}};
    const Document document = layOut(sheet, sheetStyle(a4), FakeMeasure());
    ASSERT_GT(document.pages.size(), 1);
    EXPECT_EQ(wordsOf(document).count(QChar(u'字')), 9000);
    EXPECT_THAT(texts(document.pages.last()), ::testing::Contains(QStringLiteral("様子(つづき)")));
}

} // namespace oyako::pages
