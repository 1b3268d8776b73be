// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// What each kind of question leaves on paper: blank for writing by hand, and answered.
#include "core/pages/grid.h"
#include "core/pages/sheet.h"
#include "core/pages/sheet_rows.h"

#include "tests/core/pages/page_parts.h"

namespace oyako::pages {
namespace {

using ::testing::Contains;
using testing::FakeMeasure;
using testing::linesOf;
using ::testing::Not;
using testing::partsOf;

const QString label = QStringLiteral("問い");

Document print(const QList<Field> &fields, const SheetStyle &style = sheetStyle(a4), const SheetWords &words = {})
{
    return layOut(Sheet{.title = QStringLiteral("t"), .sections = {{.fields = fields}}}, style, FakeMeasure(), words);
}
Document print(const Field &field)
{
    return print(QList<Field>{field});
}

struct BlankCase {
    FieldKind kind;
    const char *blank;
};
class BlankField : public ::testing::TestWithParam<BlankCase> {};

TEST_P(BlankField, PrintsTheWordsOfItsKind)
{
    Field field{.kind = GetParam().kind, .label = label};
    const QString blank = QString::fromUtf8(GetParam().blank);
    EXPECT_THAT(linesOf(print(field)), Contains(blank));
    field.answer = QStringLiteral("答え");
    EXPECT_THAT(linesOf(print(field)), Contains(QStringLiteral("答え")));
    EXPECT_THAT(linesOf(print(field)), Not(Contains(blank)));
    field.answer.clear();
    field.blank = QStringLiteral("第　　月");
    EXPECT_THAT(linesOf(print(field)), Contains(QStringLiteral("第　　月")));
    EXPECT_THAT(linesOf(print(field)), Not(Contains(blank)));
}
INSTANTIATE_TEST_SUITE_P(Kinds, BlankField,
                         ::testing::Values(BlankCase{FieldKind::Date, "　　　　年　　月　　日"},
                                           BlankCase{FieldKind::DateTime, "　　　　年　　月　　日　　時　　分"},
                                           BlankCase{FieldKind::YearMonth, "　　　　年　　月"},
                                           BlankCase{FieldKind::Time, "　　時　　分"}));

TEST(BlankWords, AreThoseOfTheFormsLanguage)
{
    SheetWords words;
    words.date = QStringLiteral("day / month / year");
    const Document document = print({{.kind = FieldKind::Date, .label = label}}, sheetStyle(a4), words);
    EXPECT_THAT(linesOf(document), Contains(words.date));
}

TEST(NumberField, PrintsItsUnitBlankOrNot)
{
    Field field{.kind = FieldKind::Number, .label = label, .unit = QStringLiteral("kg")};
    EXPECT_EQ(linesOf(print(field)).count(QStringLiteral("kg")), 1);
    field.answer = QStringLiteral("10.4");
    const Document answered = print(field);
    const QList<Text> texts = partsOf<Text>(answered.pages.first());
    const auto find = [&texts](const char *string) {
        return *std::find_if(texts.begin(), texts.end(),
                             [string](const Text &text) { return text.string == QLatin1String(string); });
    };
    EXPECT_GT(find("kg").box.x, find("10.4").box.x + FakeMeasure().width(QStringLiteral("10.4"), 9, Weight::Bold));
    EXPECT_EQ(find("10.4").weight, Weight::Bold);
}

TEST(ChoiceField, RingsOneAndTicksSeveral)
{
    const QList<Choice> choices{{QStringLiteral("はい"), true}, {QStringLiteral("いいえ")}};
    const Page one = print({.kind = FieldKind::One, .label = label, .choices = choices}).pages.first();
    EXPECT_EQ(testing::ringed(one), QStringList(QStringLiteral("はい")));
    EXPECT_TRUE(partsOf<Path>(one).isEmpty());
    const Page several = print({.kind = FieldKind::Several, .label = label, .choices = choices}).pages.first();
    EXPECT_EQ(testing::ringsOn(several), 0);
    EXPECT_EQ(partsOf<Path>(several).size(), 1) << "one tick";
}

TEST(ChoiceField, PrintsWhatIsWrittenBesideAnOption)
{
    const QList<Choice> choices{{QStringLiteral("なし")}, {QStringLiteral("あり"), false, QStringLiteral("1日　　本")}};
    const QString words = testing::wordsOf(print({.kind = FieldKind::One, .label = label, .choices = choices}));
    EXPECT_TRUE(words.contains(QStringLiteral("1日　　本")));
}

TEST(ParagraphField, HasWritingLinesWhileItIsBlank)
{
    Field field{.kind = FieldKind::Paragraph, .label = label, .writingLines = 5};
    const auto dotted = [](const Document &document) {
        const QList<Line> lines = partsOf<Line>(document.pages.first());
        return std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.dash == Dash::Dotted; });
    };
    EXPECT_EQ(dotted(print(field)), 4) << "the frame is the fifth";
    field.answer = QStringLiteral("よく笑う");
    EXPECT_EQ(dotted(print(field)), 0);
    SheetStyle open = sheetStyle(a6);
    ASSERT_EQ(open.look, Look::Lines);
    field.answer.clear();
    EXPECT_EQ(dotted(print(QList<Field>{field}, open)), 5);
}

TEST(HeadingAndNote, StandOverTheWholeWidth)
{
    const Document document = print({{.kind = FieldKind::Heading, .number = QStringLiteral("3"), .label = label},
                                     {.kind = FieldKind::Note, .label = QStringLiteral("注")}});
    EXPECT_THAT(linesOf(document), Contains(QStringLiteral("3 問い")));
    EXPECT_THAT(linesOf(document), Contains(QStringLiteral("注")));
    const QList<Box> boxes = partsOf<Box>(document.pages.first());
    ASSERT_EQ(boxes.size(), 1) << "a note has no frame";
    EXPECT_NEAR(boxes.first().rect.width, a4.width - 30, 1e-6);
}

TEST(QuestionLabel, HasItsNumberAndHint)
{
    const Document document =
        print({.number = QStringLiteral("問7"), .label = label, .hint = QStringLiteral("わかる範囲で")});
    EXPECT_THAT(linesOf(document), Contains(QStringLiteral("問7")));
    EXPECT_THAT(linesOf(document), Contains(label));
    EXPECT_THAT(linesOf(document), Contains(QStringLiteral("わかる範囲で")));
}

TEST(QuestionLabel, IsSetInUnderItsQuestion)
{
    const QString long1 = QStringLiteral("ひとつ目のとても長い問いの文なので、一行に二つ並べることはできません。");
    const Document document = print({{.label = long1}, {.label = long1, .depth = 2}});
    const QList<Text> texts = partsOf<Text>(document.pages.first());
    QList<double> places;
    for (const Text &text : texts) {
        places += text.string == long1 ? QList<double>{text.box.x} : QList<double>();
    }
    ASSERT_EQ(places.size(), 2);
    EXPECT_NEAR(places.at(1) - places.at(0), 6, 1e-6);
}

TEST(ShortQuestions, StandSideBySideWhereTheStyleAllows)
{
    const QList<Field> two{{.label = QStringLiteral("一")}, {.label = QStringLiteral("二")}};
    const auto places = [&two](bool pairs) {
        SheetStyle style = sheetStyle(a4);
        style.pairs = pairs;
        QList<double> tops;
        const Document document = print(two, style);
        for (const Text &text : partsOf<Text>(document.pages.first())) {
            if (text.string == QStringLiteral("一") || text.string == QStringLiteral("二")) {
                tops << text.box.y;
            }
        }
        return tops;
    };
    EXPECT_EQ(places(true).first(), places(true).last());
    EXPECT_LT(places(false).first(), places(false).last());
}

TEST(ShortQuestions, StandApartWhereTheirDepthDiffers)
{
    const Document document = print({{.label = QStringLiteral("一")}, {.label = QStringLiteral("二"), .depth = 1}});
    QList<double> tops;
    for (const Text &text : partsOf<Text>(document.pages.first())) {
        if (text.string == QStringLiteral("一") || text.string == QStringLiteral("二")) {
            tops << text.box.y;
        }
    }
    EXPECT_LT(tops.first(), tops.last());
}

TEST(SheetLook, IsFramedOnA4AndOpenOnTheBooksPages)
{
    const QList<Field> fields{{.label = label, .answer = QStringLiteral("答え")}};
    EXPECT_FALSE(partsOf<Box>(print(fields, sheetStyle(a4)).pages.first()).isEmpty());
    EXPECT_TRUE(partsOf<Box>(print(fields, sheetStyle(a6)).pages.first()).isEmpty());
    EXPECT_EQ(print(fields, sheetStyle(a6)).pages.first().size, a6);
}

// A framed sheet is set up to one point smaller where that spares its last page, and no more than one.
TEST(SheetSize, IsReducedToSpareItsLastPage)
{
    const auto pointsOf = [](int rows) {
        QList<Field> fields;
        for (int row = 0; row < rows; ++row) {
            fields << Field{.label = QString(40, QChar(u'問')), .answer = QStringLiteral("答え")};
        }
        const Document document = print(fields);
        double least = 100;
        for (const Page &page : document.pages) {
            for (const Text &text : partsOf<Text>(page)) {
                least = text.string == QStringLiteral("答え") ? std::min(least, text.points) : least;
            }
        }
        return std::pair(document.pages.size(), least);
    };
    const double full = sheetStyle(a4).points;
    bool reduced = false;
    for (int rows = 1; rows < 90; ++rows) {
        const auto [pages, points] = pointsOf(rows);
        EXPECT_GE(points, full - 1) << rows;
        EXPECT_LE(points, full) << rows;
        reduced = reduced || points < full;
    }
    EXPECT_TRUE(reduced);
}

TEST(SheetFurniture, StandsOnEverySheet)
{
    Sheet sheet{.title = QStringLiteral("題"),
                .subtitle = QStringLiteral("健診の前に"),
                .book = QStringLiteral("母子健康手帳"),
                .person = personLine(QStringLiteral("𠮷﨑 陽翔"), QStringLiteral("2025年5月10日")),
                .note = QStringLiteral("様式 2025年版")};
    sheet.sections = {
        {.fields = {{.kind = FieldKind::Paragraph, .label = label, .answer = QString(9000, QChar(u'字'))}}}};
    const Document document = layOut(sheet, sheetStyle(a4), FakeMeasure());
    ASSERT_GT(document.pages.size(), 1);
    for (const Page &page : document.pages) {
        for (const QString &wanted : {sheet.book, sheet.person, sheet.note}) {
            EXPECT_THAT(texts(page), Contains(wanted));
        }
    }
    EXPECT_EQ(linesOf(document).count(sheet.title), 1);
    EXPECT_EQ(linesOf(document).count(sheet.subtitle), 1);
    EXPECT_EQ(document.title, sheet.title);
}

TEST(PersonLine, LeavesRoomForANameThatIsNotKnown)
{
    EXPECT_TRUE(personLine({}, QStringLiteral("2025年5月10日")).startsWith(QStringLiteral("氏名　")));
    EXPECT_EQ(personLine(QStringLiteral("花子"), {}), QStringLiteral("花子"));
    EXPECT_EQ(personLine(QStringLiteral("花子"), QStringLiteral("1994年4月18日")),
              QStringLiteral("花子　1994年4月18日生"));
}

GridGroup group(const QString &title, int rows, double least = 10)
{
    GridGroup one{title, {}};
    for (int row = 0; row < rows; ++row) {
        one.rows << GridRow{{{{.label = QStringLiteral("欄")}, 1, 20}}, least};
    }
    return one;
}

/// The heavy frames around grids, which are the only boxes of that stroke.
QList<Rect> framesOn(const Page &page)
{
    QList<Rect> frames;
    for (const Box &box : partsOf<Box>(page)) {
        frames += box.stroke == 0.4 ? QList<Rect>{box.rect} : QList<Rect>();
    }
    return frames;
}

Document gridOf(const QList<GridGroup> &groups, double before = 0)
{
    static const FakeMeasure measure;
    static const SheetStyle style = sheetStyle(a4);
    static const SheetWords words;
    Flow flow({}, measure);
    flow.skip(before);
    addGrid(flow, groups, style, words);
    return flow.finish(QStringLiteral("t"));
}

TEST(GridOfFields, SharesTheWidthOfARow)
{
    GridGroup one{{},
                  {GridRow{{{{.label = QStringLiteral("広")}, 3, 20}, {{.label = QStringLiteral("狭")}, 1, 20}}, 10}}};
    const QList<Box> boxes = partsOf<Box>(gridOf({one}).pages.first());
    const double whole = a4.width - 30;
    double wide = 0;
    for (const Box &box : boxes) {
        wide += box.rect.right() <= 15 + whole * 0.75 + 1e-6 ? box.rect.width : 0;
    }
    EXPECT_NEAR(wide, whole * 0.75, 1e-6);
}

TEST(GridOfFields, SetsItsHeadingUpright)
{
    EXPECT_THAT(linesOf(gridOf({group(QStringLiteral("居住地"), 3)})), Contains(QStringLiteral("居\n住\n地")));
}

TEST(GridOfFields, KeepsAGroupTogether)
{
    const Document document = gridOf({group(QStringLiteral("一"), 3, 20)}, 230);
    ASSERT_EQ(document.pages.size(), 2);
    EXPECT_EQ(texts(document.pages.first()).count(QStringLiteral("欄")), 0);
    EXPECT_EQ(texts(document.pages.last()).count(QStringLiteral("欄")), 3);
}

TEST(GridOfFields, RepeatsTheHeadingOfAGroupLongerThanAPage)
{
    const Document document = gridOf({group(QStringLiteral("一"), 40)});
    ASSERT_EQ(document.pages.size(), 2);
    for (const Page &page : document.pages) {
        EXPECT_THAT(texts(page), Contains(QStringLiteral("一")));
    }
    EXPECT_EQ(linesOf(document).count(QStringLiteral("欄")), 40);
}

/// On every page the frame goes around the rows that stand there, and around nothing else.
TEST(GridOfFields, IsFramedOnEveryPage)
{
    const QList<Document> documents{gridOf({group(QStringLiteral("一"), 3)}),
                                    gridOf({group(QStringLiteral("一"), 3), group(QStringLiteral("二"), 40)}),
                                    gridOf({group(QStringLiteral("一"), 3), group(QStringLiteral("二"), 15, 18)}, 150),
                                    gridOf({group(QStringLiteral("一"), 3, 20)}, 230)};
    for (const Document &document : documents) {
        for (const Page &page : document.pages) {
            double top = a4.height;
            double bottom = 0;
            for (const Box &box : partsOf<Box>(page)) {
                top = box.stroke == 0.4 ? top : std::min(top, box.rect.y);
                bottom = box.stroke == 0.4 ? bottom : std::max(bottom, box.rect.bottom());
            }
            const QList<Rect> frames = framesOn(page);
            ASSERT_EQ(frames.size(), bottom > 0 ? 1 : 0);
            if (!frames.isEmpty()) {
                EXPECT_NEAR(frames.first().y, top, 1e-6);
                EXPECT_NEAR(frames.first().bottom(), bottom, 1e-6);
            }
        }
    }
}

} // namespace
} // namespace oyako::pages
