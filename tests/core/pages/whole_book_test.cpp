// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/whole_book.h"

#include "core/care/demonstration.h"
#include "core/care/filled_page.h"
#include "core/care/handbook_edition.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "core/pages/form_page.h"
#include "core/pages/impose.h"
#include "core/pages/record_pages.h"
#include "core/pages/spread.h"
#include "tests/support/open_book.h"
#include "tests/support/page_support.h"

#include <gmock/gmock.h>

namespace oyako::pages {
namespace {

using namespace records;
using testing::FakeMeasure;

QString wordsOf(const Document &document)
{
    QString all;
    for (const Page &page : document.pages) {
        all += texts(page).join(QLatin1Char('|')) + QLatin1Char('|');
    }
    return all.remove(QLatin1Char('\n'));
}

class WholeBookTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(care::fillDemonstration(m_book, {}, Progress()));
        const auto persons = m_book.list<Person>().value();
        for (const auto &person : persons) {
            if (person.value.role == Role::Child) {
                m_child = person.value.givenName == QStringLiteral("結衣") ? person.id : m_child;
            }
        }
        m_mother = m_book.list<Pregnancy>()->first().person;
    }
    Document print(const RecordId &person, const WholeBook &whole = {})
    {
        const auto document = wholeBook(m_book, person, whole, FakeMeasure());
        EXPECT_TRUE(document);
        return document.value_or(Document());
    }
    /// The edition of her booklet.
    void setEdition(const QString &edition)
    {
        auto booklet = m_book.list<Handbook>(m_child)->first();
        booklet.value.edition = edition;
        ASSERT_TRUE(m_book.edit(booklet));
    }
    /// Keeps a response to a built-in form as if it had been filled in.
    void keep(const char *form, const RecordId &person, const QJsonObject &answers, const RecordId &pregnancy = {})
    {
        auto session = forms::Session::start(*forms::builtInForm(QLatin1String(form)), m_book.clock());
        ASSERT_TRUE(forms::applyAnswers(session, answers)) << form;
        const auto done =
            m_book.apply(*care::completeForm(session, m_book, {.person = person, .pregnancy = pregnancy}));
        ASSERT_TRUE(done) << form;
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_child;
    RecordId m_mother;
};

TEST_F(WholeBookTest, IsPagesOfTheBookInItsOrderNumberedThrough)
{
    setEdition(QStringLiteral("2025"));
    const Document book = print(m_child);
    EXPECT_GT(book.pages.size(), 60);
    const QString words = wordsOf(book);
    qsizetype at = 0;
    for (const char *title :
         {"母子健康手帳 No.", "妊娠中の経過", "父親や周囲の方の記録", "出産の状態", "新生児期", "便色の確認の記録",
          "1か月", "3歳", "6歳", "予防接種の記録", "今までにかかった主な病気"}) {
        const auto found = words.indexOf(QString::fromUtf8(title), at);
        EXPECT_GE(found, at) << title;
        at = std::max(at, found);
    }
    const auto count = book.pages.size();
    for (qsizetype index = 0; index < count; ++index) {
        const Page &page = book.pages.at(index);
        EXPECT_LE(page.size.width, a6.width + 0.5);
        EXPECT_LE(page.size.height, a6.height + 0.5);
        if (page.numberAt >= 0) {
            EXPECT_EQ(std::get<Text>(page.elements.at(page.numberAt)).string,
                      QStringLiteral("%1 / %2").arg(index + 1).arg(count));
        }
    }
}

struct EditionCase {
    const char *words;
    QStringList editions; ///< That print it empty.
};

// Handbook reference §0: a child keeps the edition of the issued booklet.
TEST_F(WholeBookTest, FollowsTheEditionOfTheBooklet)
{
    const QStringList since23{QStringLiteral("2023"), QStringLiteral("2024"), QStringLiteral("2025")};
    const QStringList newest{QStringLiteral("2025")};
    const QStringList before23{QStringLiteral("2012"), QStringLiteral("2020")};
    const QList<EditionCase> cases{{"先天性サイトメガロウイルス検査", newest},
                                   {"RSウイルス(母子免疫)", newest},
                                   {"2週間", since23},
                                   {"産後ケアの記録", since23},
                                   {"父親や周囲の方の記録", since23},
                                   {"チャイルドシート", since23},
                                   {"長時間", since23},
                                   {"4種混合", QStringList(before23) << QStringLiteral("2023")},
                                   {"健康診査", QStringList(before23) + since23}};
    for (const QString &edition : care::handbookEditions()) {
        setEdition(edition);
        const QString words = wordsOf(print(m_child));
        for (const EditionCase &one : cases) {
            EXPECT_EQ(words.contains(QString::fromUtf8(one.words)), one.editions.contains(edition))
                << one.words << ' ' << edition.toStdString();
        }
        const auto chest = words.count(QStringLiteral("胸囲"));
        EXPECT_EQ(chest > 10, before23.contains(edition)) << edition.toStdString() << ' ' << chest;
    }
}

TEST_F(WholeBookTest, NeverHidesAnAnswerForTheSakeOfTheEdition)
{
    setEdition(QStringLiteral("2012"));
    keep("parent-record-02w", m_child, {{QStringLiteral("notes"), QStringLiteral("よく眠る")}});
    keep("child-tests", m_child, {{QStringLiteral("cmv.date"), QStringLiteral("2023-06-20")}});
    const QString words = wordsOf(print(m_child));
    EXPECT_TRUE(words.contains(QStringLiteral("よく眠る")));
    EXPECT_TRUE(words.contains(QStringLiteral("先天性サイトメガロウイルス検査")));
}

// The demonstration's booklets have the edition of the day they were issued.
TEST_F(WholeBookTest, TheDemonstrationHasTheBookletsOfItsTime)
{
    const auto booklets = m_book.list<Handbook>().value();
    ASSERT_GE(booklets.size(), 2);
    for (const auto &booklet : booklets) {
        EXPECT_EQ(booklet.value.edition, care::editionIssuedOn(booklet.value.issuedOn));
    }
}

// What nobody answered may stand on paper empty; a heading without anything below it may not.
TEST_F(WholeBookTest, HasNoHeadingOverNothing)
{
    const Document book = print(m_child);
    for (const Page &page : book.pages) {
        const QStringList words = texts(page);
        for (const auto &[heading, first] :
             {std::pair{"たばこ", "たばこを吸いますか"}, std::pair{"証明", "証明書の種類"}}) {
            const auto at = words.indexOf(QString::fromUtf8(heading));
            EXPECT_TRUE(at < 0 || words.value(at + 1) == QString::fromUtf8(first)) << heading;
        }
    }
    WholeBook empty;
    empty.parts = {BookPart::Pregnancy};
    const Person nobody{.givenName = QStringLiteral("葵"), .role = Role::Mother};
    const RecordId unwritten = m_book.add({}, nobody).value();
    EXPECT_TRUE(wordsOf(print(unwritten, empty)).contains(QStringLiteral("結果"))) << "infection tests, not answered";
}

TEST_F(WholeBookTest, SaysWhoseItIsOnEveryPage)
{
    const QString child = QStringLiteral("山田 結衣");
    const QString mother = QStringLiteral("山田 花子");
    const Document book = print(m_child);
    qsizetype nameless = 0;
    for (const Page &page : book.pages) {
        const QString words = texts(page).join(QLatin1Char('|'));
        nameless += words.contains(child) || words.contains(mother) ? 0 : 1;
    }
    EXPECT_EQ(nameless, 0);
}

// What was written down anywhere stands on paper: doses, checkups, measurements between them, visits.
TEST_F(WholeBookTest, HoldsEveryDoseCheckupAndMeasurement)
{
    const FormPrint words;
    const QString paper = wordsOf(print(m_child));
    const auto doses = m_book.list<Vaccination>(m_child).value();
    for (const auto &dose : doses) {
        EXPECT_TRUE(paper.contains(dose.value.lotNumber)) << dose.value.vaccine.toStdString();
        EXPECT_TRUE(paper.contains(compactDate(dose.value.date, words)));
    }
    const auto checkups = m_book.list<Checkup>(m_child).value();
    for (const auto &checkup : checkups) {
        EXPECT_TRUE(paper.contains(printedDate(checkup.value.date, words))) << checkup.value.occasion.toStdString();
    }
    const auto measurements = m_book.list<Measurement>(m_child).value();
    for (const auto &measurement : measurements) {
        const bool isBirth = measurement.value.date == m_book.find<Person>(m_child)->value.birthDate;
        const QString day = measurement.value.checkup.isEmpty() ? compactDate(measurement.value.date, words)
                                                                : printedDate(measurement.value.date, words);
        EXPECT_TRUE(isBirth || paper.contains(day)) << qPrintable(day);
    }
    const QString hers = wordsOf(print(m_mother));
    const auto visits = m_book.list<Checkup>(m_mother).value();
    for (const auto &visit : visits) {
        EXPECT_TRUE(hers.contains(printedDate(visit.value.date, words)));
    }
    EXPECT_TRUE(hers.contains(QStringLiteral("112/66")));
}

TEST_F(WholeBookTest, AWeightOfACheckupIsOnItsPage)
{
    const auto birth = m_book.find<Person>(m_child)->value.birthDate;
    book::ChangeSet changes(QStringLiteral("add"));
    const QDate date = birth.addMonths(24).addDays(9);
    const RecordId checkup =
        changes.add(m_book.clock(), m_child,
                    Checkup{.occasion = QStringLiteral("2y"),
                            .date = date,
                            .findings = {{QStringLiteral("eyes"), QStringLiteral("なし")},
                                         {QStringLiteral("unknown"), QStringLiteral("見つけたこと")}},
                            .instructions = QStringLiteral("歯みがきを続ける"),
                            .note = QStringLiteral("よく走る")});
    changes.add(m_book.clock(), m_child,
                Measurement{.value = 11'850, .date = date, .by = MeasuredBy::Professional, .checkup = checkup});
    ASSERT_TRUE(m_book.apply(changes));
    const auto pages = care::filledCheckups(m_book, QStringLiteral("checkup-24m"), m_child);
    ASSERT_TRUE(pages);
    ASSERT_EQ(pages->size(), 1);
    const forms::Session &page = pages->first();
    EXPECT_EQ(page.answers(page.node(QStringLiteral("measurements.weight"))), QList<forms::Value>{11.85});
    const QString paper = wordsOf(layOut(page, FormPrint(), FakeMeasure()));
    for (const char *part : {"11.85", "よく走る", "歯みがきを続ける", "見つけたこと", "2歳0か月"}) {
        EXPECT_TRUE(paper.contains(QString::fromUtf8(part))) << part;
    }
}

TEST_F(WholeBookTest, TwoCheckupsOfOneAgeAreTwoPages)
{
    const auto birth = m_book.find<Person>(m_child)->value.birthDate;
    for (const int day : {1, 20}) {
        ASSERT_TRUE(
            m_book.add(m_child, Checkup{.occasion = QStringLiteral("2y"), .date = birth.addMonths(24).addDays(day)}));
    }
    EXPECT_EQ(care::filledCheckups(m_book, QStringLiteral("checkup-24m"), m_child)->size(), 2);
}

TEST_F(WholeBookTest, AnswersOfItsPagesAreThereAndThoseOfAnotherPregnancyAreNot)
{
    const RecordId pregnancy = m_book.list<Pregnancy>(m_mother)->first().id;
    keep("partner-notes", m_mother, {{QStringLiteral("notes"), QStringLiteral("いっしょに散歩した")}}, pregnancy);
    EXPECT_TRUE(wordsOf(print(m_mother)).contains(QStringLiteral("いっしょに散歩した")));
    EXPECT_FALSE(wordsOf(print(m_child)).contains(QStringLiteral("いっしょに散歩した")))
        << "the older child's handbook is another one";
}

TEST_F(WholeBookTest, SensitiveAnswersAreOnlyThereOnWish)
{
    const RecordId pregnancy = m_book.list<Pregnancy>(m_mother)->first().id;
    keep("maternal-tests", m_mother,
         {{QStringLiteral("hiv.consent"), true}, {QStringLiteral("hiv.result"), QStringLiteral("見せない結果")}},
         pregnancy);
    EXPECT_FALSE(wordsOf(print(m_mother)).contains(QStringLiteral("見せない結果")));
    WholeBook whole;
    whole.print.withSensitive = true;
    EXPECT_TRUE(wordsOf(print(m_mother, whole)).contains(QStringLiteral("見せない結果")));
}

TEST_F(WholeBookTest, SensitiveFindingsOfAVisitAreOnlyThereOnWish)
{
    const RecordId pregnancy = m_book.list<Pregnancy>(m_mother)->first().id;
    Checkup visit{.type = CheckupKind::Antenatal, .date = QDate(2026, 11, 20), .pregnancy = pregnancy};
    visit.findings.insert(QStringLiteral("hivAntibody"), QStringLiteral("見せない結果"));
    ASSERT_TRUE(m_book.add(m_mother, visit));
    EXPECT_FALSE(wordsOf(print(m_mother)).contains(QStringLiteral("見せない結果")));
    WholeBook whole;
    whole.print.withSensitive = true;
    EXPECT_TRUE(wordsOf(print(m_mother, whole)).contains(QStringLiteral("見せない結果")));
}

// Nothing is cut off and nothing leaves the paper, on any page of the demonstration's books.
TEST_F(WholeBookTest, EveryTextFindsItsRoom)
{
    const FakeMeasure measure;
    for (const RecordId &person : {m_child, m_mother}) {
        for (const Page &page : print(person).pages) {
            for (const Element &element : page.elements) {
                const Text *text = std::get_if<Text>(&element);
                if (!text) {
                    continue;
                }
                EXPECT_TRUE(fit(*text, measure).rest.isEmpty()) << qPrintable(text->string);
                EXPECT_GE(text->box.x, 0) << qPrintable(text->string);
                EXPECT_LE(text->box.right(), page.size.width + 0.01) << qPrintable(text->string);
                EXPECT_LE(text->box.bottom(), page.size.height + 0.01) << qPrintable(text->string);
            }
        }
    }
}

TEST_F(WholeBookTest, PartsAndEmptyPagesAreLeftOutOnWish)
{
    const Document vaccinations = print(m_child, {.parts = {BookPart::Vaccinations}, .withEmptyPages = false});
    EXPECT_LT(vaccinations.pages.size(), 6);
    EXPECT_TRUE(wordsOf(vaccinations).contains(QStringLiteral("予防接種の記録")));
    const Document filled = print(m_child, {.withEmptyPages = false});
    EXPECT_LT(filled.pages.size(), print(m_child).pages.size());
    EXPECT_EQ(wholeBook(m_book, RecordId(), {}, FakeMeasure()).error().code, ErrorCode::UnknownRecord);
}

TEST_F(WholeBookTest, LiesFourToASheetOfA4AndTwoToOneOfA5)
{
    const Document book = print(m_child);
    const auto count = book.pages.size();
    EXPECT_EQ(impose(book, a4)->pages.size(), (count + 3) / 4);
    EXPECT_EQ(impose(book, a5)->pages.size(), (count + 1) / 2);
    EXPECT_EQ(impose(book, a5, Order::Booklet)->pages.size(), (count + 3) / 4 * 2);
}

TEST_F(WholeBookTest, TheVisitsLieOnFacingPages)
{
    // Other numbers of pages before them, and so a page for notes in turn.
    const QList<BookPart> withoutCover = bookParts().mid(1);
    for (const QList<BookPart> &parts : {bookParts(), withoutCover, QList{BookPart::Pregnancy}}) {
        for (const Order order : {Order::Reading, Order::Booklet}) {
            const Document book = print(m_mother, {.parts = parts, .order = order});
            qsizetype left = -1;
            for (qsizetype index = 0; index < book.pages.size(); ++index) {
                if (texts(book.pages.at(index)).join(QString()).contains(QStringLiteral("子宮底長"))) {
                    left = left < 0 ? index : left;
                }
            }
            ASSERT_GE(left, 0);
            const bool isBooklet = order == Order::Booklet;
            EXPECT_EQ(left % 2, isBooklet ? 1 : 0) << "page " << left + 1 << (isBooklet ? " of a booklet" : "");
            EXPECT_TRUE(texts(book.pages.at(left + 1)).join(QString()).contains(QStringLiteral("尿蛋白")));
        }
    }
}

TEST(Spread, EveryElementIsOnItsSideAndFramesOnBoth)
{
    Page spread{.size = {200, 100}};
    spread.elements = {Line{.from = {10, 5}, .to = {190, 5}}, Line{.from = {150, 0}, .to = {150, 100}},
                       Box{.rect = {20, 10, 160, 20}}, Text{.string = QStringLiteral("left"), .box = {0, 0, 200, 5}},
                       Text{.string = QStringLiteral("right"), .box = {0, 0, 200, 5}, .align = Align::Right}};
    spread.numberAt = 4;
    const QList<Page> pages = cutAtTheFold(spread);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(pages.first().size, (Size{100, 100}));
    EXPECT_EQ(texts(pages.first()), QStringList{QStringLiteral("left")});
    EXPECT_EQ(texts(pages.last()), QStringList{QStringLiteral("right")});
    EXPECT_EQ(std::get<Line>(pages.first().elements.first()).to, (Point{100, 5}));
    EXPECT_EQ(std::get<Line>(pages.last().elements.at(1)).from, (Point{50, 0}));
    EXPECT_EQ(std::get<Box>(pages.last().elements.at(2)).rect, (Rect{0, 10, 80, 20}));
    EXPECT_EQ(pages.first().numberAt, -1);
    EXPECT_EQ(pages.last().numberAt, 3);
}

TEST_F(WholeBookTest, ASinglePageIsFilledAsInTheBook)
{
    const QString words = wordsOf(print(m_child));
    const auto one = [this](const char *form, const RecordId &person) {
        const auto page = bookPage(m_book, person, QLatin1String(form), {}, FakeMeasure());
        EXPECT_TRUE(page) << form;
        return wordsOf(page.value_or(Document()));
    };
    const auto doses = m_book.list<Vaccination>(m_child).value();
    ASSERT_FALSE(doses.isEmpty());
    const QString record = one("vaccination-record", m_child);
    for (const auto &dose : doses) {
        EXPECT_TRUE(record.contains(dose.value.lotNumber)) << qPrintable(dose.value.lotNumber);
    }
    int filled = 0;
    for (const QString &form : care::checkupForms()) {
        const auto sessions = care::filledCheckups(m_book, form, m_child).value();
        const auto page = bookPage(m_book, m_child, form, {}, FakeMeasure()).value();
        EXPECT_GE(page.pages.size(), sessions.size());
        const auto checkups = m_book.list<Checkup>(m_child).value();
        for (const auto &checkup : checkups) {
            const auto born = m_book.find<Person>(m_child)->value.birthDate;
            if (checkup.value.type == CheckupKind::Child && care::checkupForm(checkup.value, born) == form) {
                EXPECT_TRUE(wordsOf(page).contains(checkup.value.facility)) << qPrintable(form);
                ++filled;
            }
        }
    }
    EXPECT_GT(filled, 1);
    const auto visits = m_book.list<Checkup>(m_mother).value();
    EXPECT_TRUE(one("antenatal-visit", m_mother).contains(visits.first().value.facility));
    EXPECT_TRUE(words.contains(doses.first().value.lotNumber));
    EXPECT_EQ(bookPage(m_book, m_child, QStringLiteral("nonsense"), {}, FakeMeasure()).error().code,
              ErrorCode::NotFound);
}

} // namespace
} // namespace oyako::pages
