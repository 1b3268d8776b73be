// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/visit_pack.h"

#include "core/agenda/agenda_of_book.h"
#include "core/care/visit_questionnaire.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "core/immunization/japan/load.h"
#include "tests/support/family_states.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "ui/paint/typeface.h"

#include <QJsonObject>

#include <gtest/gtest.h>

using namespace oyako;

namespace {

class VisitPack : public testing::Test {
protected:
    void SetUp() override
    {
        m_book = test::makeBook(m_place.filePath(QStringLiteral("book")), m_clock);
        ASSERT_TRUE(m_book);
        for (const test::FamilyState &state : test::familyStates()) {
            if (state.name == QLatin1String("18-months")) {
                ASSERT_TRUE(state.fill(*m_book));
            }
        }
        const auto persons = m_book->list<records::Person>();
        for (const auto &person : *persons) {
            m_child = person.value.role == records::Role::Child ? person.id : m_child;
        }
    }

    /// The item of this kind, with an appointment in a week.
    agenda::AgendaItem booked(const QString &beginning)
    {
        const auto find = [&]() -> std::optional<agenda::AgendaItem> {
            const auto agenda = agenda::ofBook(*m_book, immunization::japanSchedule());
            for (const agenda::GroupedItem &grouped : agenda->items) {
                if (grouped.item.id.startsWith(beginning)) {
                    return grouped.item;
                }
            }
            return std::nullopt;
        };
        const auto item = find();
        EXPECT_TRUE(item) << beginning.toStdString();
        if (item) {
            EXPECT_TRUE(m_book->add(m_child, records::Appointment{.title = QStringLiteral("予約"),
                                                                  .date = m_clock.today().addDays(7),
                                                                  .time = QStringLiteral("13:15"),
                                                                  .place = QStringLiteral("保健センター"),
                                                                  .bring = QStringLiteral("母子健康手帳、歯ブラシ"),
                                                                  .agendaItem = item->id}));
        }
        return find().value_or(agenda::AgendaItem());
    }

    QString textOf(const agenda::AgendaItem &item, bool withSensitive = false)
    {
        const auto pack = text::visitPack(*m_book, item, {}, paint::Typeface::shared(), withSensitive);
        EXPECT_TRUE(pack);
        QStringList all;
        const pages::Document document = pack.value_or(text::VisitPack()).document;
        m_title = document.title;
        m_sensitive = pack ? pack->sensitive : 0;
        for (const pages::Page &page : document.pages) {
            all += pages::texts(page);
        }
        return all.join(QLatin1Char('\n'));
    }

    QTemporaryDir m_place;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<book::Book> m_book;
    RecordId m_child;
    QString m_title;
    qsizetype m_sensitive = 0;
};

TEST_F(VisitPack, OfACheckupHoldsCoverQuestionnairePagesAndVaccinations)
{
    const QString all = textOf(booked(QStringLiteral("checkup/18m/")));
    for (const char *word : {"13:15", "保健センター", "歯ブラシ", "予防接種の記録", "佐藤 陽菜"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(word))) << word;
    }
    for (const char *form : {"previsit-18m", "parent-record-18m", "checkup-18m"}) {
        const auto known = forms::builtInForm(QLatin1String(form));
        EXPECT_TRUE(all.contains((*known)->title.in(QStringLiteral("ja")))) << form;
    }
    const auto doses = m_book->list<records::Vaccination>(m_child);
    ASSERT_FALSE(doses->isEmpty());
    EXPECT_TRUE(all.contains(doses->first().value.lotNumber)) << "what was given stands on the record";
}

TEST_F(VisitPack, TakesTheQuestionnaireAsTheFamilyWroteIt)
{
    const agenda::AgendaItem item = booked(QStringLiteral("checkup/18m/"));
    const auto form = forms::builtInForm(QStringLiteral("previsit-18m"));
    auto session = forms::Session::start(*form, m_clock);
    const QString words = QStringLiteral("さいきん よく あるきます");
    ASSERT_TRUE(forms::applyAnswers(session, QJsonObject{{QStringLiteral("worries"), words}}));
    ASSERT_TRUE(m_book->saveDraft(QStringLiteral("form/previsit-18m/") + m_child.toString(),
                                  forms::writeResponse(session, {})));
    EXPECT_TRUE(textOf(item).contains(words));
}

TEST_F(VisitPack, LeavesSensitiveAnswersAtHomeUnlessChosen)
{
    const agenda::AgendaItem item = booked(QStringLiteral("checkup/18m/"));
    const auto form = forms::builtInForm(QStringLiteral("previsit-18m"));
    const auto unbroken = [](QString text) { return text.remove(QLatin1Char('\n')); };
    const QString asked = QStringLiteral("育てにくさを感じていますか");
    EXPECT_TRUE(unbroken(textOf(item)).contains(asked))
        << "nothing is answered yet: printed whole, to be written by hand";
    EXPECT_EQ(m_sensitive, 0);
    auto session = forms::Session::start(*form, m_clock);
    ASSERT_TRUE(
        forms::applyAnswers(session, QJsonObject{{QStringLiteral("common.difficulty"), QStringLiteral("sometimes")}}));
    ASSERT_TRUE(m_book->saveDraft(QStringLiteral("form/previsit-18m/") + m_child.toString(),
                                  forms::writeResponse(session, {})));
    EXPECT_FALSE(unbroken(textOf(item)).contains(asked));
    EXPECT_EQ(m_sensitive, 1);
    EXPECT_TRUE(unbroken(textOf(item, true)).contains(asked));
}

/// A city's own questionnaire, taken in; answers its record.
RecordId takeCityForm(book::Book &book)
{
    const auto changes = care::takeFormIn(
        book, R"({"resourceType":"Questionnaire","status":"active","url":"https://city.example/18m","version":"1",)"
              R"("title":"みどり市 問診票","item":[{"linkId":"milk","type":"string","text":"牛乳を飲みますか"}]})");
    EXPECT_TRUE(changes && book.apply(*changes));
    return changes->steps().first().id;
}

TEST_F(VisitPack, HoldsTheQuestionnaireChosenForTheAppointmentAlsoOneFromElsewhere)
{
    const RecordId definition = takeCityForm(*m_book);
    agenda::AgendaItem item = booked(QStringLiteral("checkup/18m/"));
    item.appointment->form = QStringLiteral("https://city.example/18m");
    const QString all = textOf(item);
    EXPECT_TRUE(all.contains(QStringLiteral("牛乳を飲みますか")));
    EXPECT_TRUE(all.contains(QStringLiteral("みどり市 問診票"))) << "and on the cover";
    const QString own = (*forms::builtInForm(QStringLiteral("previsit-18m")))->title.in(QStringLiteral("ja"));
    EXPECT_FALSE(all.contains(own)) << "in place of the usual one";
    auto session = forms::Session::start(care::findForm(*m_book, definition.toString())->form, m_clock);
    ASSERT_TRUE(session.setAnswers(QStringLiteral("milk"), {QStringLiteral("コップに一杯")}));
    ASSERT_TRUE(m_book->apply(
        *care::completeForm(session, *m_book, {.person = m_child, .pregnancy = {}, .definition = definition})));
    EXPECT_TRUE(textOf(item).contains(QStringLiteral("コップに一杯"))) << "as it was written";
}

TEST_F(VisitPack, WithoutAQuestionnaireWhereNoneIsWanted)
{
    agenda::AgendaItem item = booked(QStringLiteral("checkup/18m/"));
    item.appointment->form = care::noQuestionnaire;
    const QString all = textOf(item);
    EXPECT_FALSE(all.contains((*forms::builtInForm(QStringLiteral("previsit-18m")))->title.in(QStringLiteral("ja"))));
    EXPECT_TRUE(all.contains((*forms::builtInForm(QStringLiteral("checkup-18m")))->title.in(QStringLiteral("ja"))));
}

TEST_F(VisitPack, SaysOnTheCoverThatTheQuestionnaireHasLeftTheList)
{
    const RecordId definition = takeCityForm(*m_book);
    agenda::AgendaItem item = booked(QStringLiteral("checkup/18m/"));
    const QString gone = QStringLiteral("もう一覧にありません");
    item.appointment->form = QStringLiteral("https://city.example/18m");
    EXPECT_FALSE(textOf(item).contains(gone));
    ASSERT_TRUE(m_book->markEnteredInError(definition));
    EXPECT_TRUE(textOf(item).contains(gone));
    EXPECT_TRUE(textOf(item).contains(QStringLiteral("13:15"))) << "the rest is no less needed";
    item.appointment->form = makeId<RecordId>(m_clock).toString();
    EXPECT_TRUE(textOf(item).contains(gone)) << "one that never was here";
}

TEST_F(VisitPack, HasATitleThatNamesNobody)
{
    static_cast<void>(textOf(booked(QStringLiteral("checkup/18m/"))));
    EXPECT_FALSE(m_title.isEmpty());
    EXPECT_FALSE(m_title.contains(QStringLiteral("陽菜")));
}

TEST_F(VisitPack, OfAnotherAppointmentIsItsCoverAlone)
{
    agenda::AgendaItem item;
    item.who = m_child;
    item.title = {QStringLiteral("appointment"), QStringLiteral("写真"), QStringLiteral("Photo"), 0};
    item.appointment = agenda::PlannedAppointment{};
    item.appointment->date = m_clock.today();
    const auto pack = text::visitPack(*m_book, item, {}, paint::Typeface::shared());
    ASSERT_TRUE(pack);
    EXPECT_EQ(pack->document.pages.size(), 1);
}

TEST_F(VisitPack, OfSomebodyUnknownIsRefused)
{
    agenda::AgendaItem item;
    item.who = makeId<RecordId>(m_clock);
    EXPECT_EQ(text::visitPack(*m_book, item, {}, paint::Typeface::shared()).error().code, ErrorCode::UnknownRecord);
}

} // namespace
