// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/intake.h"

#include "core/care/form_book.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/tray_log.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

/// A family with one child and a questionnaire, a clinic, and files between them.
class IntakeTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_clinic.book().setInfo({QStringLiteral("さくら小児科"), {}, QStringLiteral("1310123459")}));
        m_child = m_home.book().add({}, m_haruto).value();
        ASSERT_TRUE(m_home.book().add(m_child, Vaccination{.vaccine = QStringLiteral("bcg"),
                                                           .date = QDate(2025, 11, 4),
                                                           .lotNumber = QStringLiteral("KH123")}));
        ASSERT_TRUE(m_home.book().add(
            m_child, Measurement{.type = MeasurementKind::Weight, .value = 9800, .date = QDate(2026, 10, 3)}));
        fillQuestionnaire();
    }
    void fillQuestionnaire()
    {
        auto session =
            forms::Session::start(forms::builtInForm(QStringLiteral("previsit-18m")).value(), m_home.clock());
        ASSERT_TRUE(forms::applyAnswers(session, {{QStringLiteral("child.name"), QStringLiteral("山田 陽翔")},
                                                  {QStringLiteral("child.birthDate"), QStringLiteral("2025-05-10")},
                                                  {QStringLiteral("birth.weight"), 3020},
                                                  {QStringLiteral("child2.walksAlone"), QStringLiteral("2026-06")}}));
        const QByteArray bytes = forms::writeResponse(session, {.status = QStringLiteral("completed")});
        m_response = m_home.book()
                         .add(m_child, FormResponse{.form = session.form().id,
                                                    .url = session.form().url,
                                                    .version = session.form().version,
                                                    .status = ResponseStatus::Completed,
                                                    .authored = m_home.clock().now(),
                                                    .response = QString::fromUtf8(bytes)})
                         .value();
    }
    IncomingFile file()
    {
        const auto content = gather(m_home.book(), {.persons = {m_child}, .sensitive = {}}).value();
        const Handover handover = makeHandover(
            m_home.book(), content, {QStringLiteral("健診"), QStringLiteral("さくら小児科"), QStringLiteral("山田家")});
        return readFhir(handover.bundle).value();
    }
    Intake prepared(const IncomingFile &incoming, const PersonMap &decided = {})
    {
        return prepareIntake(m_clinic.book(), incoming, decided).value();
    }
    int taken(const Intake &intake, const IntakeChoices &choices)
    {
        const auto done = takeIn(m_clinic.book(), intake, choices);
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().field));
        EXPECT_TRUE(done && m_clinic.book().apply(done->changes));
        return done ? done->items : 0;
    }
    static const IntakeLine *find(const Intake &intake, LineKind kind, const QString &field)
    {
        const auto found = std::find_if(intake.lines.cbegin(), intake.lines.cend(), [&](const IntakeLine &line) {
            return line.kind == kind && line.field == field;
        });
        return found == intake.lines.cend() ? nullptr : &*found;
    }

    const Person m_haruto{.familyName = QStringLiteral("山田"),
                          .givenName = QStringLiteral("陽翔"),
                          .familyKana = QStringLiteral("やまだ"),
                          .givenKana = QStringLiteral("はると"),
                          .role = Role::Child,
                          .sex = Sex::Male,
                          .birthDate = QDate(2025, 5, 10),
                          .phone = QStringLiteral("090-1111-2222")};
    TestBook m_home;
    TestBook m_clinic;
    RecordId m_child;
    RecordId m_response;
};

TEST_F(IntakeTest, NobodyIsTakenInBeforeSomebodySaidWhoItIs)
{
    const Intake intake = prepared(file());
    ASSERT_EQ(intake.persons.size(), 1);
    EXPECT_EQ(intake.undecided(), 1);
    EXPECT_TRUE(intake.persons.first().candidates.isEmpty());
    EXPECT_EQ(takeIn(m_clinic.book(), intake, usualChoices(intake)).error().field, QStringLiteral("persons"));
}

TEST_F(IntakeTest, ANewChildComesInWithEverythingAndTheSecondTimeNothingIsLeft)
{
    const IncomingFile incoming = file();
    const Intake intake = prepared(incoming, {{m_child, m_child}});
    EXPECT_GT(taken(intake, usualChoices(intake)), 10);
    EXPECT_EQ(m_clinic.book().find<Person>(m_child)->value.phone, m_haruto.phone);
    const auto arrived = m_clinic.book().find<FormResponse>(m_response).value();
    EXPECT_EQ(arrived.value.response, m_home.book().find<FormResponse>(m_response)->value.response);
    const Intake again = prepared(incoming);
    EXPECT_TRUE(again.isTakenIn());
    EXPECT_EQ(takeIn(m_clinic.book(), again, usualChoices(again)).error().code, ErrorCode::NotAllowed);
}

TEST_F(IntakeTest, WhoIsWhoIsSaidOnceAndHoldsForTheNextFile)
{
    const RecordId here = m_clinic.book().add({}, m_haruto).value();
    const IncomingFile first = file();
    const Intake intake = prepared(first, {{m_child, here}});
    taken(intake, usualChoices(intake));
    EXPECT_FALSE(m_clinic.book().find<Person>(m_child));
    EXPECT_EQ(m_clinic.book().list<Vaccination>(here)->size(), 1);
    EXPECT_EQ(m_clinic.book().find<FormResponse>(m_response)->person, here);
    EXPECT_TRUE(prepared(first).isTakenIn());

    ASSERT_TRUE(m_home.book().add(m_child, Vaccination{.vaccine = QStringLiteral("mr"), .date = QDate(2026, 6, 2)}));
    const Intake next = prepared(file());
    EXPECT_EQ(next.undecided(), 0);
    taken(next, usualChoices(next));
    EXPECT_EQ(m_clinic.book().list<Vaccination>(here)->size(), 2);
}

TEST_F(IntakeTest, UndoingTheImportAlsoForgetsWhoIsWho)
{
    const RecordId here = m_clinic.book().add({}, m_haruto).value();
    const IncomingFile incoming = file();
    const Intake intake = prepared(incoming, {{m_child, here}});
    taken(intake, usualChoices(intake));
    ASSERT_TRUE(m_clinic.book().undoLast());
    EXPECT_TRUE(m_clinic.book().list<Vaccination>(here)->isEmpty());
    EXPECT_EQ(prepared(incoming).undecided(), 1);
    const Intake again = prepared(incoming, {{m_child, here}});
    taken(again, usualChoices(again));
    EXPECT_EQ(m_clinic.book().list<Vaccination>(here)->size(), 1);
    EXPECT_TRUE(prepared(incoming).isTakenIn());
}

TEST_F(IntakeTest, TwinsAndNamesakesAreShownSideBySide)
{
    Person twin = m_haruto;
    twin.givenName = QStringLiteral("晴斗");
    twin.givenKana = QStringLiteral("はると");
    Person brother = m_haruto;
    brother.givenName = QStringLiteral("湊");
    brother.givenKana = QStringLiteral("みなと");
    Person otherDay = m_haruto;
    otherDay.birthDate = QDate(2025, 5, 16);
    for (const Person &person : {brother, otherDay, twin}) {
        ASSERT_TRUE(m_clinic.book().add({}, person));
    }
    const Intake intake = prepared(file());
    ASSERT_EQ(intake.persons.first().candidates.size(), 2);
    EXPECT_EQ(intake.persons.first().candidates.first().likeness, Likeness::NameAndBirthday);
    EXPECT_EQ(intake.persons.first().candidates.last().person.value.givenName, brother.givenName);
    EXPECT_EQ(intake.persons.first().candidates.last().likeness, Likeness::Birthday);
}

TEST_F(IntakeTest, FieldsOfAPersonComeInOnlyWhereSomebodySaysSo)
{
    Person known = m_haruto;
    known.phone = QStringLiteral("03-0000-0000");
    known.patientNumber = QStringLiteral("A-77");
    known.familyKana.clear();
    const RecordId here = m_clinic.book().add({}, known).value();
    const Intake intake = prepared(file(), {{m_child, here}});
    const IntakeLine *phone = find(intake, LineKind::PersonField, QStringLiteral("phone"));
    const IntakeLine *kana = find(intake, LineKind::PersonField, QStringLiteral("familyKana"));
    const IntakeLine *name = find(intake, LineKind::PersonField, QStringLiteral("familyName"));
    ASSERT_TRUE(phone && kana && name);
    EXPECT_EQ(phone->standing, Standing::Differs);
    EXPECT_EQ(phone->known, known.phone);
    EXPECT_EQ(kana->standing, Standing::New);
    EXPECT_EQ(name->standing, Standing::Same);
    IntakeChoices choices = usualChoices(intake);
    EXPECT_FALSE(choices.accepted.contains(phone->key));
    choices.accepted.insert(phone->key);
    taken(intake, choices);
    const Person now = m_clinic.book().find<Person>(here)->value;
    EXPECT_EQ(now.phone, m_haruto.phone);
    EXPECT_EQ(now.familyKana, m_haruto.familyKana);
    EXPECT_EQ(now.patientNumber, known.patientNumber);
}

TEST_F(IntakeTest, AnswersStandBesideTheRecord)
{
    Person known = m_haruto;
    known.givenName = QStringLiteral("晴翔");
    const RecordId here = m_clinic.book().add({}, known).value();
    const Intake intake = prepared(file(), {{m_child, here}});
    EXPECT_EQ(find(intake, LineKind::Answer, QStringLiteral("child.name"))->standing, Standing::Differs);
    EXPECT_EQ(find(intake, LineKind::Answer, QStringLiteral("child.name"))->known, QStringLiteral("山田 晴翔"));
    EXPECT_EQ(find(intake, LineKind::Answer, QStringLiteral("child.birthDate"))->standing, Standing::Same);
    EXPECT_EQ(find(intake, LineKind::Answer, QStringLiteral("child2.walksAlone"))->standing, Standing::Said);
}

TEST_F(IntakeTest, AnObservationBecomesAMeasurementOnceItIsConfirmed)
{
    const IncomingFile incoming = file();
    const Intake intake = prepared(incoming, {{m_child, m_child}});
    const IntakeLine *weight = find(intake, LineKind::Observation, QStringLiteral("birth.weight"));
    ASSERT_TRUE(weight);
    EXPECT_FALSE(weight->isTakenByDefault());
    EXPECT_EQ(weight->observation->value, 3020);
    EXPECT_EQ(weight->observation->date, m_haruto.birthDate);
    IntakeChoices choices = usualChoices(intake);
    choices.accepted.insert(weight->key);
    taken(intake, choices);
    EXPECT_EQ(m_clinic.book().list<Measurement>(m_child)->size(), 2);
    const Intake again = prepared(incoming);
    EXPECT_EQ(find(again, LineKind::Observation, QStringLiteral("birth.weight"))->standing, Standing::Same);
}

TEST_F(IntakeTest, WhatIsNotAcceptedStaysOutAndTheOriginIsKept)
{
    const IncomingFile incoming = file();
    const Intake intake = prepared(incoming, {{m_child, m_child}});
    IntakeChoices choices = usualChoices(intake);
    choices.accepted.removeIf([&](const QString &key) { return key == m_response.toString(); });
    taken(intake, choices);
    EXPECT_FALSE(m_clinic.book().find<FormResponse>(m_response));
    const auto doses = m_clinic.book().list<Vaccination>(m_child).value();
    EXPECT_EQ(m_clinic.book().history(doses.first().id)->first().origin, incoming.identifier);
    EXPECT_FALSE(prepared(incoming).isTakenIn());
    choices.accepted = {QStringLiteral("no such line")};
    EXPECT_EQ(takeIn(m_clinic.book(), prepared(incoming), choices).error().code, ErrorCode::UnknownField);
}

TEST_F(IntakeTest, AFileCannotSayWhoIsWho)
{
    const RecordId here = m_clinic.book().add({}, m_haruto).value();
    IncomingFile incoming = file();
    incoming.items.append({linkId(m_child),
                           here,
                           QStringLiteral("Basic/1"),
                           AnyRecord(personLink(m_child, QDate(2026, 1, 1))),
                           {},
                           true});
    const Intake intake = prepared(incoming);
    EXPECT_EQ(intake.preview.items.last().state, ItemState::Refused);
    EXPECT_EQ(intake.undecided(), 1);
}

TEST_F(IntakeTest, ReferencesToThePersonFollow)
{
    const RecordId mother = makeId<RecordId>(m_home.clock());
    const Person child{.familyName = QStringLiteral("山田"), .mother = mother};
    const RecordId here = makeId<RecordId>(m_home.clock());
    EXPECT_EQ(std::get<Person>(withIds(child, {{mother, here}})).mother, here);
    EXPECT_EQ(std::get<Person>(withIds(child, {{here, mother}})).mother, mother);
}

TEST_F(IntakeTest, CountsWhatSomebodyWouldHaveTyped)
{
    EXPECT_EQ(countItems(Measurement{.type = MeasurementKind::Weight, .value = 1, .date = QDate(2026, 1, 1)}), 5);
    EXPECT_EQ(countItems(m_home.book().find<FormResponse>(m_response)->value), 4);
    EXPECT_EQ(countItems(Checkup{.findings = {{QStringLiteral("a"), QStringLiteral("1")},
                                              {QStringLiteral("b"), QStringLiteral("2")}}}),
              3);
}

TEST_F(IntakeTest, TheDayIsAddedUp)
{
    auto &book = m_clinic.book();
    ASSERT_TRUE(noteTray(book, {.file = trayDigest("a"), .items = 7, .persons = {m_child}}));
    ASSERT_TRUE(noteTray(
        book, {.file = trayDigest("b"), .decision = TrayDecision::Declined, .reason = QStringLiteral("別の市の方")}));
    ASSERT_TRUE(noteTray(book, {.file = trayDigest("a"), .items = 9}));
    const auto notes = trayNotes(book, m_clinic.clock().today()).value();
    ASSERT_EQ(notes.size(), 2);
    EXPECT_EQ(notes.first().reason, QStringLiteral("別の市の方"));
    EXPECT_EQ(itemsWithoutTyping(book, m_clinic.clock().today()).value(), 9);
    EXPECT_EQ(itemsWithoutTyping(book, m_clinic.clock().today().addDays(1)).value(), 0);
    ASSERT_TRUE(forgetTray(book, trayDigest("a")));
    EXPECT_EQ(itemsWithoutTyping(book, m_clinic.clock().today()).value(), 0);
}

} // namespace
} // namespace oyako::exchange
