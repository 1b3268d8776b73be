// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/visit_questionnaire.h"

#include "core/forms/library.h"
#include "core/forms/response.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;

const QString cityUrl = QStringLiteral("https://city.example/forms/18m");

QByteArray cityForm(const char *version, const QString &url = cityUrl)
{
    return R"({"resourceType":"Questionnaire","status":"active","id":"previsit-18m","title":"みどり市 1歳6か月")"
           R"(,"version":")" +
           QByteArray(version) + '"' + (url.isEmpty() ? QByteArray() : QByteArray(",\"url\":\"" + url.toUtf8() + '"')) +
           R"(,"item":[{"linkId":"milk","type":"string","text":"牛乳"}]})";
}

class VisitQuestionnaire : public testing::Test {
protected:
    void SetUp() override
    {
        m_subject.person = m_book.add({}, Person{.role = Role::Child, .birthDate = QDate(2025, 5, 3)}).value();
    }
    RecordId take(const QByteArray &bytes)
    {
        const auto changes = takeFormIn(m_book, bytes);
        EXPECT_TRUE(changes);
        EXPECT_TRUE(m_book.apply(*changes));
        return changes->steps().first().id;
    }
    QStringList offered(const QString &titleKey)
    {
        const auto all = questionnairesFor(m_book, titleKey, QStringLiteral("ja"));
        EXPECT_TRUE(all);
        QStringList names;
        for (const Questionnaire &one : all.value_or(QList<Questionnaire>())) {
            EXPECT_FALSE(one.title.isEmpty()) << one.name.toStdString();
            names.append(one.name);
        }
        return names;
    }
    static forms::Session answered(const ShelfForm &shelf, const Clock &clock, const QString &words)
    {
        forms::Session session = forms::Session::start(shelf.form, clock);
        EXPECT_TRUE(session.setAnswers(QStringLiteral("milk"), {words}));
        return session;
    }
    void keep(const ShelfForm &shelf, const QString &words)
    {
        FormSubject subject = m_subject;
        subject.definition = shelf.definition;
        const auto changes = completeForm(answered(shelf, m_book.clock(), words), m_book, subject);
        EXPECT_TRUE(changes && m_book.apply(*changes));
    }
    void begin(const ShelfForm &shelf, const QString &words)
    {
        EXPECT_TRUE(m_book.saveDraft(draftKeyOf(shelf.definition.toString(), m_subject.person),
                                     forms::writeResponse(answered(shelf, m_book.clock(), words), {})));
    }
    QString taken(const QString &name)
    {
        const auto shelf = findForm(m_book, name);
        const auto session = shelf ? questionnaireToTake(m_book, *shelf, m_subject) : fail(shelf.error());
        EXPECT_TRUE(session);
        if (!session) {
            return {};
        }
        const auto answers = session->answers(session->node(QStringLiteral("milk")));
        return session->form().version + QLatin1Char(':') +
               (answers.isEmpty() ? QString() : forms::plainText(answers.first()));
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    FormSubject m_subject;
};

TEST_F(VisitQuestionnaire, TheVisitsOwnStandsFirstThenThoseFromElsewhere)
{
    take(cityForm("1"));
    take(cityForm("2"));
    const QStringList names = offered(QStringLiteral("checkup.18m"));
    ASSERT_GE(names.size(), 3);
    EXPECT_EQ(names.at(0), QStringLiteral("previsit-18m"));
    EXPECT_EQ(names.at(1), cityUrl) << "once, whatever its versions";
    EXPECT_EQ(names.count(QStringLiteral("previsit-18m")), 1);
    EXPECT_TRUE(names.mid(2).contains(QStringLiteral("previsit-36m")));
    EXPECT_FALSE(names.contains(QStringLiteral("pregnancy-notification"))) << "an office's, not a visit's";
    EXPECT_EQ(offered(QString()).first(), cityUrl) << "nothing belongs to a visit of no kind";
}

TEST_F(VisitQuestionnaire, EveryNameOfferedIsFound)
{
    take(cityForm("1"));
    const RecordId nameless = take(cityForm("1", {}));
    const RecordId disguised = take(cityForm("1", QStringLiteral("previsit-36m")));
    const QStringList names = offered(QStringLiteral("checkup.18m"));
    EXPECT_TRUE(names.contains(nameless.toString()));
    EXPECT_TRUE(names.contains(disguised.toString())) << "a form cannot take the name of one of ours";
    for (const QString &name : names) {
        EXPECT_TRUE(findForm(m_book, name)) << name.toStdString();
    }
}

TEST_F(VisitQuestionnaire, WhatWasCompletedIsTakenInTheVersionThatWasAnswered)
{
    take(cityForm("1"));
    const auto known = findForm(m_book, cityUrl);
    ASSERT_TRUE(known);
    EXPECT_EQ(taken(cityUrl), QStringLiteral("1:"));
    keep(*known, QStringLiteral("コップ1杯"));
    take(cityForm("2"));
    EXPECT_EQ(taken(cityUrl), QStringLiteral("1:コップ1杯")) << "signed as it was";
    begin(*findForm(m_book, cityUrl), QStringLiteral("書きかけ"));
    EXPECT_EQ(taken(cityUrl), QStringLiteral("1:コップ1杯"));
}

TEST_F(VisitQuestionnaire, ElseWhatWasBegunWhateverItsVersion)
{
    take(cityForm("1"));
    begin(*findForm(m_book, cityUrl), QStringLiteral("一口"));
    take(cityForm("2"));
    EXPECT_EQ(taken(cityUrl), QStringLiteral("1:一口"));
    begin(*findForm(m_book, cityUrl), QStringLiteral("二口"));
    EXPECT_EQ(taken(cityUrl), QStringLiteral("2:二口"));
}

} // namespace
} // namespace oyako::care
