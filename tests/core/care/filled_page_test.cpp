// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/filled_page.h"

#include "core/care/form_answers.h"
#include "core/care/form_known.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;
using forms::Session;

QString answerTo(const Session &session, const char *linkId)
{
    const auto values = session.answers(session.node(QLatin1String(linkId)));
    return values.isEmpty() ? QString() : forms::plainText(values.first());
}

class FilledPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_mother = m_book
                       .add({}, Person{.familyName = QStringLiteral("山田"),
                                       .givenName = QStringLiteral("花子"),
                                       .role = Role::Mother,
                                       .birthDate = QDate(1995, 4, 2),
                                       .address = QStringLiteral("江東区東陽4-11-28")})
                       .value();
        m_child = m_book
                      .add({}, Person{.familyName = QStringLiteral("山田"),
                                      .givenName = QStringLiteral("陽翔"),
                                      .role = Role::Child,
                                      .sex = Sex::Male,
                                      .birthDate = QDate(2025, 5, 10),
                                      .mother = m_mother})
                      .value();
    }
    [[nodiscard]] RecordId addPregnancy(const QDate &dueDate, Outcome outcome = Outcome::Ongoing)
    {
        const QDate ended = outcome == Outcome::Ongoing ? QDate() : dueDate;
        return m_book
            .add(m_mother, Pregnancy{.dueDates = {{dueDate, DueDateBasis::Other, {}, {}}},
                                     .fetuses = {Fetus{outcome, ended, {}}}})
            .value();
    }
    [[nodiscard]] RecordId addCheckup(const QDate &date, const QString &note = {}, const QString &occasion = {})
    {
        return m_book.add(m_child, Checkup{.occasion = occasion, .date = date, .note = note}).value();
    }
    void addWeight(const QDate &date, double grams, const RecordId &checkup = {})
    {
        ASSERT_TRUE(m_book.add(m_child, Measurement{.value = grams, .date = date, .checkup = checkup}));
    }
    /// What the book proposes for a path of a form about the mother, on this day; empty for nothing.
    [[nodiscard]] QString known(const RecordId &pregnancy, const char *path)
    {
        const auto all = knownOf(m_book, {.person = m_mother, .pregnancy = pregnancy}).value();
        forms::Item item;
        item.type = forms::ItemType::Integer;
        item.binding = QLatin1String(path);
        const auto value = all.valueFor(item);
        return value ? forms::plainText(*value) : QString();
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_mother;
    RecordId m_child;
};

TEST_F(FilledPageTest, AHandbookIsAChildsOrThatOfThePregnancyThatGoesOn)
{
    EXPECT_EQ(handbookSubject(m_book, m_child)->child, m_child);
    EXPECT_EQ(handbookSubject(m_book, m_child)->mother, m_mother);
    EXPECT_TRUE(handbookSubject(m_book, m_mother)->pregnancy.isEmpty());
    const RecordId ongoing = addPregnancy(QDate(2027, 3, 1));
    (void)addPregnancy(QDate(2023, 3, 1), Outcome::LiveBirth);
    const HandbookSubject expected = handbookSubject(m_book, m_mother).value();
    EXPECT_EQ(expected.pregnancy, ongoing);
    EXPECT_TRUE(expected.child.isEmpty());
    EXPECT_EQ(expected.ofMother().person, m_mother);
    EXPECT_EQ(expected.ofMother().pregnancy, ongoing);
    EXPECT_EQ(handbookSubject(m_book, RecordId(QUuid::createUuid())).error().code, ErrorCode::UnknownRecord);
}

TEST_F(FilledPageTest, WhatThereIsNotIsToldByItsName)
{
    EXPECT_EQ(filledPage(m_book, QStringLiteral("no-such-form"), {.person = m_child}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(filledPage(m_book, QStringLiteral("cover"), {.person = RecordId(QUuid::createUuid())}).error().code,
              ErrorCode::UnknownRecord);
    EXPECT_EQ(filledCheckups(m_book, QStringLiteral("checkup-18m"), RecordId(QUuid::createUuid())).error().code,
              ErrorCode::UnknownRecord);
}

TEST_F(FilledPageTest, RecordsAreTheTruthOverWhatWasAnswered)
{
    const FormSubject subject{.person = m_child};
    Session old = Session::blank(forms::builtInForm(QStringLiteral("cover")).value(), m_test.clock());
    ASSERT_TRUE(forms::applyAnswers(old, {{QStringLiteral("cover.child.name"), QStringLiteral("古い名")},
                                          {QStringLiteral("proof.mayor"), QStringLiteral("江東区長")}}));
    ASSERT_TRUE(m_book.add(m_child, responseOf(old, m_book, subject, ResponseStatus::InProgress)));
    const Session page = filledPage(m_book, QStringLiteral("cover"), subject).value();
    EXPECT_EQ(answerTo(page, "cover.child.name"), QStringLiteral("山田 陽翔"));
    EXPECT_EQ(answerTo(page, "proof.mayor"), QStringLiteral("江東区長")) << "what no record holds stays as answered";
    EXPECT_EQ(answerTo(page, "guardians.mother.name"), QStringLiteral("山田 花子"));
}

TEST_F(FilledPageTest, AnExpectedChildsCoverNamesTheMotherAndNoChild)
{
    const RecordId pregnancy = addPregnancy(QDate(2027, 3, 1));
    ASSERT_TRUE(m_book.add(m_mother, Handbook{.number = QStringLiteral("A-12"), .pregnancy = pregnancy}));
    const Session cover = expectedCover(m_book, {.person = m_mother, .pregnancy = pregnancy}).value();
    EXPECT_EQ(answerTo(cover, "cover.number"), QStringLiteral("A-12"));
    EXPECT_EQ(answerTo(cover, "cover.guardian1.name"), QStringLiteral("山田 花子"));
    EXPECT_EQ(answerTo(cover, "residence.address"), QStringLiteral("江東区東陽4-11-28"));
    EXPECT_EQ(answerTo(cover, "cover.child.name"), QString());
    EXPECT_EQ(answerTo(cover, "cover.child.birthDate"), QString());
}

TEST_F(FilledPageTest, TheDayANoticeWasHandedInStays)
{
    const RecordId pregnancy = addPregnancy(QDate(2027, 6, 1));
    const FormSubject subject{.person = m_mother, .pregnancy = pregnancy};
    const QString form = QStringLiteral("pregnancy-notification");
    EXPECT_EQ(answerTo(filledPage(m_book, form, subject).value(), "notice.date"), QStringLiteral("2026-11-22"));
    Session notice = Session::blank(forms::builtInForm(form).value(), m_test.clock());
    ASSERT_TRUE(forms::applyAnswers(notice, {{QStringLiteral("notice.date"), QStringLiteral("2026-11-02")}}));
    ASSERT_TRUE(m_book.add(m_mother, responseOf(notice, m_book, subject, ResponseStatus::Completed)));
    EXPECT_EQ(answerTo(filledPage(m_book, form, subject).value(), "notice.date"), QStringLiteral("2026-11-02"));
}

TEST_F(FilledPageTest, TheLastAnswersAreTheNewestThatCanBeRead)
{
    const ShelfForm shelf{forms::builtInForm(QStringLiteral("cover")).value(), {}};
    const FormSubject subject{.person = m_child};
    EXPECT_FALSE(lastAnswers(m_book, shelf, subject).value());
    for (const char *mayor : {"一", "二"}) {
        Session session = Session::blank(shelf.form, m_test.clock());
        ASSERT_TRUE(forms::applyAnswers(session, {{QStringLiteral("proof.mayor"), QString::fromUtf8(mayor)}}));
        ASSERT_TRUE(m_book.add(m_child, responseOf(session, m_book, subject, ResponseStatus::Completed)));
        m_test.clock().advanceDays(1);
    }
    const auto last = lastAnswers(m_book, shelf, subject).value();
    ASSERT_TRUE(last);
    EXPECT_EQ(answerTo(last->session, "proof.mayor"), QStringLiteral("二"));
    EXPECT_EQ(last->authored.date(), QDate(2026, 11, 23));
    EXPECT_FALSE(lastAnswers(m_book, shelf, {.person = m_mother}).value()) << "somebody else's";
}

// Checkup pages
// ---------------------------------------------------------------------------------------------------------

TEST_F(FilledPageTest, ACheckupBelongsToThePageOfItsOccasionElseOfItsAge)
{
    const QDate birth(2025, 5, 10);
    const auto page = [&](const char *occasion, const QDate &date) {
        return checkupForm(Checkup{.occasion = QLatin1String(occasion), .date = date}, birth);
    };
    EXPECT_EQ(page("18m", QDate(2025, 6, 10)), QStringLiteral("checkup-18m")) << "the occasion decides";
    EXPECT_EQ(page("3-4m", {}), QStringLiteral("checkup-03m"));
    EXPECT_EQ(page("9-10m", {}), QStringLiteral("checkup-09m"));
    EXPECT_EQ(page("3y", {}), QStringLiteral("checkup-36m"));
    EXPECT_EQ(page("", QDate(2025, 5, 20)), QStringLiteral("checkup-01m")) << "before the first, the first";
    EXPECT_EQ(page("2w", QDate(2025, 5, 24)), QStringLiteral("checkup-01m"));
    EXPECT_EQ(page("", QDate(2026, 11, 9)), QStringLiteral("checkup-12m"));
    EXPECT_EQ(page("", QDate(2026, 11, 10)), QStringLiteral("checkup-18m"));
    EXPECT_EQ(page("", QDate(2045, 5, 10)), QStringLiteral("checkup-72m"));
    EXPECT_EQ(page("", birth.addDays(-1)), QString());
}

TEST_F(FilledPageTest, PagesOfCheckupsGoFromTheYoungestOn)
{
    EXPECT_EQ(checkupForms().size(), 12);
    EXPECT_TRUE(std::is_sorted(checkupForms().cbegin(), checkupForms().cend()));
    EXPECT_EQ(checkupForms().first(), QStringLiteral("checkup-01m"));
    EXPECT_EQ(checkupForms().last(), QStringLiteral("checkup-72m"));
}

TEST_F(FilledPageTest, EveryCheckupOfAnAgeHasItsPage)
{
    const RecordId first = addCheckup(QDate(2026, 11, 12), QStringLiteral("一度目"), QStringLiteral("18m"));
    const RecordId second = addCheckup(QDate(2026, 11, 20), QStringLiteral("二度目"), QStringLiteral("18m"));
    addWeight(QDate(2026, 11, 12), 10'400, first);
    addWeight(QDate(2026, 11, 20), 10'500, second);
    const auto pages = filledCheckups(m_book, QStringLiteral("checkup-18m"), m_child).value();
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(answerTo(pages.first(), "date"), QStringLiteral("2026-11-12"));
    EXPECT_EQ(answerTo(pages.first(), "measurements.weight"), QStringLiteral("10.4"));
    EXPECT_EQ(answerTo(pages.first(), "findings.notes"), QStringLiteral("一度目"));
    EXPECT_EQ(answerTo(pages.first(), "age"), QStringLiteral("1歳6か月"));
    EXPECT_EQ(answerTo(pages.last(), "measurements.weight"), QStringLiteral("10.5"));
}

TEST_F(FilledPageTest, WithoutACheckupThereIsOneBlankPageWithWhatWasMeasuredAtHome)
{
    addWeight(QDate(2026, 11, 15), 10'450);
    addWeight(QDate(2026, 11, 1), 10'300); // still of the page before
    const auto pages = filledCheckups(m_book, QStringLiteral("checkup-18m"), m_child).value();
    ASSERT_EQ(pages.size(), 1);
    EXPECT_EQ(answerTo(pages.first(), "date"), QString());
    const auto rows = pages.first().nodes(QStringLiteral("between.weight"));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(forms::plainText(pages.first().answers(rows.first()).first()), QStringLiteral("10.45"));
    EXPECT_EQ(answerTo(pages.first(), "between.date"), QStringLiteral("2026-11-15"));
    EXPECT_EQ(answerTo(filledCheckups(m_book, QStringLiteral("checkup-12m"), m_child)->last(), "between.date"),
              QStringLiteral("2026-11-01"));
}

TEST_F(FilledPageTest, WhatThePageHasNoFieldForStandsAmongItsNotes)
{
    ASSERT_TRUE(m_book.add(m_child, Checkup{.occasion = QStringLiteral("18m"),
                                            .date = QDate(2026, 11, 12),
                                            .facility = QStringLiteral("保健センター"),
                                            .examiner = QStringLiteral("佐藤"),
                                            .findings = {{QStringLiteral("hips"), QStringLiteral("左が硬い")}},
                                            .instructions = QStringLiteral("また来月"),
                                            .note = QStringLiteral("よく歩く")}));
    const Session page = filledCheckups(m_book, QStringLiteral("checkup-18m"), m_child)->first();
    const QString notes = answerTo(page, "findings.notes");
    for (const QString &part : {QStringLiteral("よく歩く"), QStringLiteral("また来月"), QStringLiteral("左が硬い")}) {
        EXPECT_TRUE(notes.contains(part)) << part.toStdString();
    }
    EXPECT_EQ(answerTo(page, "facility"), QStringLiteral("保健センター　佐藤"));
}

// What the book knows
// -----------------------------------------------------------------------------------------------------

TEST_F(FilledPageTest, WeeksAreCompletedAndMonthsCountedUntilTheFortiethWeek)
{
    const QDate today(2026, 11, 22);
    for (const auto &[days, weeks, month] : {std::tuple{0, "0", "1"},
                                             {27, "3", "1"},
                                             {28, "4", "2"},
                                             {279, "39", "10"},
                                             {280, "40", ""},
                                             {290, "41", ""}}) {
        const RecordId pregnancy = addPregnancy(today.addDays(280 - days));
        EXPECT_EQ(known(pregnancy, "pregnancy.gestationalWeeks"), QLatin1String(weeks)) << days;
        EXPECT_EQ(known(pregnancy, "pregnancy.countedMonth"), QLatin1String(month)) << days;
    }
    const RecordId early = addPregnancy(today.addDays(281));
    EXPECT_EQ(known(early, "pregnancy.gestationalWeeks"), QString()) << "not yet";
    const RecordId over = addPregnancy(today.addDays(-30), Outcome::LiveBirth);
    EXPECT_EQ(known(over, "pregnancy.gestationalWeeks"), QString());
}

TEST(BoundMeasures, AreWholeInTheUnitTheyAreStoredIn)
{
    const FixedClock clock(QDate(2026, 11, 22));
    Session session = Session::blank(forms::builtInForm(QStringLiteral("checkup-18m")).value(), clock);
    const forms::NodeId weight = session.node(QStringLiteral("measurements.weight"));
    const forms::NodeId height = session.node(QStringLiteral("measurements.height"));
    for (int grams = 1'000; grams <= 20'000; grams += 7) {
        ASSERT_TRUE(session.setAnswers(weight, {QString::number(grams / 1000.0, 'f', 3).toDouble()}));
        ASSERT_EQ(boundMeasure(session, QStringLiteral("measurement.weight")), grams);
    }
    for (int millimetres = 400; millimetres <= 1'300; ++millimetres) {
        ASSERT_TRUE(session.setAnswers(height, {QString::number(millimetres / 10.0, 'f', 1).toDouble()}));
        ASSERT_EQ(boundMeasure(session, QStringLiteral("measurement.length")), millimetres);
    }
    EXPECT_EQ(boundMeasure(session, QStringLiteral("measurement.headCircumference")), std::nullopt);
    EXPECT_EQ(boundMeasure(session, QStringLiteral("no.such.path")), std::nullopt);
}

TEST(BoundMeasures, KnowWhatEachPathMeasures)
{
    EXPECT_EQ(measurementBoundTo(QStringLiteral("measurement.height")), MeasurementKind::Length);
    EXPECT_EQ(measurementBoundTo(QStringLiteral("measurement.length")), MeasurementKind::Length);
    EXPECT_EQ(measurementBoundTo(QStringLiteral("measurement.haemoglobin")), MeasurementKind::Haemoglobin);
    EXPECT_EQ(measurementBoundTo(QStringLiteral("measurement.systolic")), std::nullopt) << "half of a pressure";
    EXPECT_EQ(measurementBoundTo(QString()), std::nullopt);
}

} // namespace
} // namespace oyako::care
