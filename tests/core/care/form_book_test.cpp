// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_book.h"

#include "core/care/demonstration.h"
#include "core/forms/library.h"
#include "core/forms/response.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;

class FormBookTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(fillDemonstration(m_book, {}, Progress()));
        m_mother = m_book.list<Pregnancy>()->first().person;
        m_subject = subjectOf(m_book, m_mother).value();
    }
    forms::Session started(const char *form) const
    {
        auto session = forms::Session::start(forms::builtInForm(QLatin1String(form)).value(), m_book.clock());
        EXPECT_TRUE(proposeFromBook(session, m_book, m_subject));
        return session;
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_mother;
    FormSubject m_subject;
};

TEST_F(FormBookTest, WhatTheBookKnowsIsProposedAndNotAnswered)
{
    forms::Session session = started("pregnancy-notification");
    const forms::NodeId name = session.node(QStringLiteral("woman.name"));
    EXPECT_TRUE(session.answers(name).isEmpty());
    ASSERT_TRUE(session.proposal(name));
    EXPECT_EQ(std::get<QString>(session.proposal(name)->values.first()), QStringLiteral("山田 花子"));
    EXPECT_EQ(session.proposal(name)->origin, QStringLiteral("book"));
    const forms::NodeId weeks = session.node(QStringLiteral("pregnancy.weeks"));
    EXPECT_EQ(std::get<qint64>(session.proposal(weeks)->values.first()), 24);
    const forms::NodeId month = session.node(QStringLiteral("pregnancy.countedMonth"));
    EXPECT_FALSE(session.proposal(month)) << "it follows the weeks";
    ASSERT_TRUE(session.confirm(weeks));
    EXPECT_EQ(session.answers(month), QList<forms::Value>{qint64(7)});
    const forms::NodeId plurality = session.node(QStringLiteral("pregnancy.fetusCount"));
    ASSERT_TRUE(session.proposal(plurality)) << "one child is known as well as two";
    EXPECT_EQ(std::get<forms::Coding>(session.proposal(plurality)->values.first()).code, QStringLiteral("single"));
}

TEST_F(FormBookTest, CompletingKeepsTheSignedSnapshotAndTheNotification)
{
    forms::Session session = started("pregnancy-notification");
    static_cast<void>(session.confirmAll());
    ASSERT_TRUE(session.setAnswers(QStringLiteral("woman.phone"), {QStringLiteral("03-1111-2222")}));
    const auto changes = completeForm(session, m_book, m_subject);
    ASSERT_TRUE(changes) << changes.error().field.toStdString();
    const auto before = m_book.list<Notification>()->size();
    ASSERT_TRUE(m_book.apply(*changes));

    const auto response = m_book.list<FormResponse>(m_mother)->last();
    EXPECT_EQ(response.value.status, ResponseStatus::Completed);
    EXPECT_EQ(response.value.pregnancy, m_subject.pregnancy);
    const auto read = forms::readResponse(session.sharedForm(), response.value.response.toUtf8(), m_book.clock());
    ASSERT_TRUE(read);
    const forms::ResponseInfo completed{.status = QStringLiteral("completed")};
    EXPECT_EQ(forms::toResponse(read->session, completed), forms::toResponse(session, completed));
    EXPECT_EQ(m_book.list<Notification>()->size(), before + 1);
    EXPECT_EQ(m_book.find<Person>(m_mother)->value.phone, QStringLiteral("03-1111-2222"))
        << "a bound item edits the record";

    ASSERT_TRUE(m_book.undoLast());
    EXPECT_EQ(m_book.find<Person>(m_mother)->value.phone, QStringLiteral("090-0000-0001"));
    EXPECT_TRUE(m_book.list<FormResponse>(m_mother)->isEmpty());
}

TEST_F(FormBookTest, AWeightOnACheckupPageIsTheMeasurement)
{
    const auto persons = m_book.list<Person>().value();
    const auto child = std::find_if(persons.cbegin(), persons.cend(),
                                    [](const auto &person) { return person.value.role == Role::Child; });
    auto session = forms::Session::start(forms::builtInForm(QStringLiteral("checkup-18m")).value(), m_book.clock());
    const auto set = [&session](const char *binding, const forms::Value &value) {
        for (const forms::Item &item : session.form().items) {
            if (item.binding == QLatin1String(binding)) {
                ASSERT_TRUE(session.setAnswers(item.linkId, {value})) << binding;
                return;
            }
        }
        FAIL() << binding;
    };
    set("checkup.date", forms::Date{QStringLiteral("2026-11-20")});
    set("measurement.weight", 10.42);
    const auto changes = completeForm(session, m_book, {child->id, {}});
    ASSERT_TRUE(changes) << changes.error().field.toStdString();
    ASSERT_TRUE(m_book.apply(*changes));
    const auto checkups = m_book.list<Checkup>(child->id).value();
    const auto measured = m_book.list<Measurement>(child->id).value();
    EXPECT_EQ(checkups.last().value.date, QDate(2026, 11, 20));
    EXPECT_EQ(measured.last().value.value, 10'420);
    EXPECT_EQ(measured.last().value.checkup, checkups.last().id);
}

TEST_F(FormBookTest, WhatIsMissingIsNamed)
{
    const auto session =
        forms::Session::start(forms::builtInForm(QStringLiteral("pregnancy-notification")).value(), m_book.clock());
    const auto refused = completeForm(session, m_book, m_subject);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::MissingValue);
    EXPECT_FALSE(refused.error().field.isEmpty());
}

TEST_F(FormBookTest, AnAntenatalPageIsTheVisit)
{
    forms::Session session = started("antenatal-visit");
    ASSERT_TRUE(forms::applyAnswers(session, {{QStringLiteral("date"), QStringLiteral("2026-11-20")},
                                              {QStringLiteral("bloodPressure.systolic"), 118},
                                              {QStringLiteral("bloodPressure.diastolic"), 70},
                                              {QStringLiteral("fundalHeight"), 21.5},
                                              {QStringLiteral("oedema"), QStringLiteral("neg")},
                                              {QStringLiteral("instructions"), QStringLiteral("休息")}}));
    const auto before = m_book.list<Checkup>(m_mother)->size();
    ASSERT_TRUE(m_book.apply(*completeForm(session, m_book, m_subject)));
    const auto visits = m_book.list<Checkup>(m_mother).value();
    ASSERT_EQ(visits.size(), before + 1);
    const Checkup &visit = visits.last().value;
    EXPECT_EQ(visit.type, CheckupKind::Antenatal);
    EXPECT_EQ(visit.pregnancy, m_subject.pregnancy);
    EXPECT_EQ(visit.instructions, QStringLiteral("休息"));
    EXPECT_FALSE(visit.findings.value(QStringLiteral("oedema")).isEmpty());
    int measured = 0;
    const auto measurements = m_book.list<Measurement>(m_mother).value();
    for (const auto &measurement : measurements) {
        if (measurement.value.checkup == visits.last().id) {
            ++measured;
            const bool isPressure = measurement.value.type == MeasurementKind::BloodPressure;
            EXPECT_EQ(measurement.value.value, isPressure ? 118 : 215);
            EXPECT_EQ(measurement.value.second, isPressure ? std::optional(70.0) : std::nullopt);
        }
    }
    EXPECT_EQ(measured, 2);
}

TEST_F(FormBookTest, ASecondPageOfTheSameDayCorrectsTheVisitAndAddsNone)
{
    const auto persons = m_book.list<Person>().value();
    const auto child = std::find_if(persons.cbegin(), persons.cend(),
                                    [](const auto &person) { return person.value.role == Role::Child; });
    const FormSubject subject{.person = child->id};
    const auto write = [&](double kilograms, const QString &note) {
        auto session = forms::Session::start(*forms::builtInForm(QStringLiteral("checkup-18m")), m_book.clock());
        EXPECT_TRUE(forms::applyAnswers(session, {{QStringLiteral("date"), QStringLiteral("2026-11-21")},
                                                  {QStringLiteral("measurements.weight"), kilograms},
                                                  {QStringLiteral("findings.notes"), note}}));
        EXPECT_TRUE(m_book.apply(*completeForm(session, m_book, subject)));
    };
    write(10.2, QStringLiteral("元気"));
    const auto checkups = m_book.list<Checkup>(child->id)->size();
    const auto measurements = m_book.list<Measurement>(child->id)->size();
    write(10.4, {});
    EXPECT_EQ(m_book.list<Measurement>(child->id)->size(), measurements);
    const auto now = m_book.list<Checkup>(child->id).value();
    ASSERT_EQ(now.size(), checkups);
    EXPECT_EQ(now.last().value.occasion, QStringLiteral("18m"));
    EXPECT_EQ(now.last().value.note, QStringLiteral("元気")) << "blank takes nothing away";
    EXPECT_EQ(m_book.list<Measurement>(child->id)->last().value.value, 10'400);
}

} // namespace
} // namespace oyako::care
