// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/answer_file.h"

#include "core/forms/library.h"
#include "core/forms/response.h"
#include "tests/support/book_content.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

/// A family whose every telling word stands in some answer.
class AnswerFiles : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_child = book()
                      .add({}, records::Person{.familyName = QStringLiteral("山田"),
                                               .givenName = QStringLiteral("陽翔"),
                                               .familyKana = QStringLiteral("ヤマダ"),
                                               .givenKana = QStringLiteral("ハルト"),
                                               .romanName = QStringLiteral("YAMADA HARUTO"),
                                               .birthDate = QDate(2024, 5, 3),
                                               .postalCode = QStringLiteral("154-0001"),
                                               .address = QStringLiteral("世田谷区池尻1-2-3"),
                                               .phone = QStringLiteral("090-1234-5678"),
                                               .patientNumber = QStringLiteral("K-00123")})
                      .value();
        EXPECT_TRUE(book().add(m_child, records::Handbook{.number = QStringLiteral("T-778899")}));
    }

    book::Book &book() { return m_open.book(); }

    Result<AnswerFile> without(const QJsonObject &answers)
    {
        auto session = forms::Session::start(forms::builtInForm(QStringLiteral("survey")).value(), m_open.clock());
        EXPECT_TRUE(forms::applyAnswers(session, answers));
        return answersWithoutName(book(), session, {.person = m_child, .pregnancy = {}, .definition = {}});
    }

    TestBook m_open;
    RecordId m_child;
};

TEST_F(AnswerFiles, SV_07_WithoutNamesNothingTellsWhoAnswered)
{
    const QString opinion = QStringLiteral("山田陽翔(ヤマダ ハルト、やまだではない)の親です。Yamada Haruto "
                                           "とも書きます。2024年5月3日、令和6年5月3日、R6.5.3、2024-05-03、"
                                           "２０２４年５月３日生まれ。電話は090-1234-5678か09012345678か０９０-"
                                           "１２３４-５６７８。154-0001 世田谷区池尻1-2-3。"
                                           "診察券はK-00123、手帳はT-778899。公園をふやしてください。");
    const auto file = without({{QStringLiteral("who.name"), QStringLiteral("山田 陽翔")},
                               {QStringLiteral("who.birthDate"), QStringLiteral("2024-05-03")},
                               {QStringLiteral("who.area"), QStringLiteral("池尻")},
                               {QStringLiteral("opinion"), opinion}})
                          .value();
    const QString text = QString::fromUtf8(file.bytes);
    for (const char *word : {"山田",   "陽翔",   "ヤマダ",   "ハルト",   "YAMADA",
                             "Yamada", "2024",   "２０２４", "令和6年",  "R6.5.3",
                             "090",    "０９０", "5678",     "154-0001", "世田谷区池尻1-2-3",
                             "00123",  "778899", "subject",  "author",   "Patient"}) {
        EXPECT_FALSE(text.contains(QString::fromUtf8(word))) << word << '\n' << text.toStdString();
    }
    EXPECT_FALSE(text.contains(m_child.toString()));
    EXPECT_FALSE(text.contains(book().id().toString()));
    EXPECT_TRUE(text.contains(QStringLiteral("公園をふやしてください"))) << "what was meant is still there";
    EXPECT_TRUE(text.contains(QStringLiteral("池尻"))) << "a part of town tells nobody";
    EXPECT_EQ(file.leftOut, (QStringList{QStringLiteral("who.name"), QStringLiteral("who.birthDate")}));
    EXPECT_EQ(file.covered, QStringList{QStringLiteral("opinion")});
}

TEST_F(AnswerFiles, WithoutAnythingToCoverTheAnswersStay)
{
    const auto file = without({{QStringLiteral("opinion"), QStringLiteral("よい")},
                               {QStringLiteral("who.area"), QStringLiteral("北")}})
                          .value();
    EXPECT_TRUE(file.leftOut.isEmpty());
    EXPECT_TRUE(file.covered.isEmpty());
    const auto form = forms::builtInForm(QStringLiteral("survey")).value();
    const auto back = forms::readResponse(form, file.bytes, m_open.clock());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->info.status, QStringLiteral("completed"));
    EXPECT_TRUE(back->info.authored.isEmpty());
}

TEST_F(AnswerFiles, TheMarkIsTheSameForOneFamilyAndOneForm)
{
    const auto markIn = [](const QByteArray &bytes) { return markOf(QJsonDocument::fromJson(bytes).object()); };
    const QString first = markIn(without({{QStringLiteral("opinion"), QStringLiteral("a")}})->bytes);
    EXPECT_FALSE(first.isEmpty());
    EXPECT_EQ(markIn(without({{QStringLiteral("opinion"), QStringLiteral("b")}})->bytes), first);
    TestBook other;
    auto session = forms::Session::start(forms::builtInForm(QStringLiteral("survey")).value(), other.clock());
    const auto elsewhere =
        answersWithoutName(other.book(), session, {.person = m_child, .pregnancy = {}, .definition = {}});
    EXPECT_NE(markIn(elsewhere->bytes), first);
}

TEST_F(AnswerFiles, SV_07_TheMarkWithNamesDoesNotLeadToTheAnswersWithout)
{
    auto session = forms::Session::start(forms::builtInForm(QStringLiteral("survey")).value(), m_open.clock());
    const care::FormSubject subject{.person = m_child, .pregnancy = {}, .definition = {}};
    const auto markIn = [](const Result<AnswerFile> &file) {
        return markOf(QJsonDocument::fromJson(file.value().bytes).object());
    };
    const QString named = markIn(answersWithName(book(), session, subject));
    EXPECT_EQ(markIn(answersWithName(book(), session, subject)), named) << "a corrected file is not counted twice";
    EXPECT_NE(markIn(answersWithoutName(book(), session, subject)), named);
}

TEST_F(AnswerFiles, WithNamesTheAnswersSayWhoseTheyAre)
{
    auto session = forms::Session::start(forms::builtInForm(QStringLiteral("survey")).value(), m_open.clock());
    ASSERT_TRUE(forms::applyAnswers(session, {{QStringLiteral("who.name"), QStringLiteral("山田 陽翔")}}));
    const auto file = answersWithName(book(), session, {.person = m_child, .pregnancy = {}, .definition = {}}).value();
    const QString text = QString::fromUtf8(file.bytes);
    EXPECT_TRUE(text.contains(m_child.toString()));
    EXPECT_TRUE(text.contains(QStringLiteral("山田 陽翔")));
    const auto child = book().find<records::Person>(m_child).value().value;
    const QString named = namedIn(QJsonDocument::fromJson(file.bytes).object());
    EXPECT_TRUE(named.contains(records::fullName(child))) << "an office that does not know the id reads the name";
    EXPECT_TRUE(named.endsWith(child.birthDate.toString(Qt::ISODate)));
    const QJsonObject endless{{QStringLiteral("display"), QString(100'000, QLatin1Char('a'))}};
    EXPECT_EQ(namedIn({{QStringLiteral("subject"), endless}}).size(), 200);
    const auto nameless = answersWithoutName(book(), session, {.person = m_child, .pregnancy = {}, .definition = {}});
    EXPECT_EQ(namedIn(QJsonDocument::fromJson(nameless->bytes).object()), QString());
}

/// Ways in which the family of this test may be told, as a parent writes them.
TEST_F(AnswerFiles, EverythingThatTellsIsCoveredHoweverItIsWritten)
{
    for (const char *telling : {"山田",
                                "陽翔",
                                "山田陽翔",
                                "山田　陽翔",
                                "ヤマダ",
                                "やまだ",
                                "ﾔﾏﾀﾞ",
                                "ハルト",
                                "はると",
                                "ﾊﾙﾄ",
                                "やまだはると",
                                "YAMADA HARUTO",
                                "Yamada Haruto",
                                "Ｙａｍａｄａ",
                                "Haruto",
                                "haruto",
                                "2024-05-03",
                                "2024-5-3",
                                "2024/5/3",
                                "2024.05.03",
                                "20240503",
                                "2024年5月3日",
                                "２０２４年０５月０３日",
                                "令和6年5月3日",
                                "令和６年５月３日",
                                "R6.5.3",
                                "R6/5/3",
                                "r6-5-3",
                                "090-1234-5678",
                                "09012345678",
                                "090 1234 5678",
                                "090(1234)5678",
                                "090（1234）5678",
                                "０９０－１２３４－５６７８",
                                "090−1234−5678",
                                "090ー1234ー5678",
                                "090.1234.5678",
                                "+81 90-1234-5678",
                                "+81-90-1234-5678",
                                "+81 (0)90 1234 5678",
                                "154-0001",
                                "1540001",
                                "〒154-0001",
                                "１５４－０００１",
                                "154 0001",
                                "世田谷区池尻1-2-3",
                                "世田谷区池尻１－２－３",
                                "K-00123",
                                "k-00123",
                                "Ｋ－００１２３",
                                "T-778899"}) {
        const QString word = QString::fromUtf8(telling);
        const auto file =
            without({{QStringLiteral("opinion"), QString(QStringLiteral("前") + word + QStringLiteral("後"))}}).value();
        const QString text = QString::fromUtf8(file.bytes);
        EXPECT_FALSE(text.contains(QString(QStringLiteral("前") + word + QStringLiteral("後")))) << telling;
        EXPECT_TRUE(text.contains(QStringLiteral("＊＊＊"))) << telling << '\n' << text.toStdString();
        EXPECT_EQ(file.covered, QStringList{QStringLiteral("opinion")}) << telling;
        QString left = text.section(QStringLiteral("前"), 1).section(QStringLiteral("後"), 0, 0);
        left.remove(QStringLiteral("＊"));
        EXPECT_LE(left.size(), 2) << telling << " left " << left.toStdString();
    }
}

TEST_F(AnswerFiles, WhatTellsNobodyStays)
{
    for (const char *harmless : {"公園がほしい", "150-0001", "090-1234-5679", "2024-05-04", "R6.5.13は雨", "K-00124",
                                 "ハルカさん", "119番", "harutos", "👶🏽", "𠮷野家", "a < b & c"}) {
        const QString word = QString::fromUtf8(harmless);
        const auto file = without({{QStringLiteral("opinion"), word}}).value();
        EXPECT_TRUE(file.covered.isEmpty()) << harmless;
        const auto form = forms::builtInForm(QStringLiteral("survey")).value();
        const auto back = forms::readResponse(form, file.bytes, m_open.clock()).value();
        EXPECT_EQ(forms::plainText(back.session.answers(back.session.node(QStringLiteral("opinion"))).first()), word);
    }
}

TEST_F(AnswerFiles, EverybodyOfTheBookIsCoveredNotOnlyWhoAnswers)
{
    ASSERT_TRUE(book().add({}, records::Person{.familyName = QStringLiteral("佐藤"),
                                               .givenName = QStringLiteral("花"),
                                               .familyKana = QStringLiteral("さとう"),
                                               .role = records::Role::Mother}));
    const auto file = without({{QStringLiteral("opinion"), QStringLiteral("佐藤とサトウと花")}}).value();
    const QString text = QString::fromUtf8(file.bytes);
    EXPECT_FALSE(text.contains(QStringLiteral("佐藤")) || text.contains(QStringLiteral("サトウ")));
    EXPECT_TRUE(text.contains(QStringLiteral("花"))) << "one character is not looked for by itself";
}

TEST_F(AnswerFiles, TheBookIsOnlyRead)
{
    const QStringList before = contentOf(book());
    ASSERT_TRUE(without({{QStringLiteral("opinion"), QStringLiteral("山田")}}));
    EXPECT_EQ(contentOf(book()), before);
}

TEST(AnswerMarks, AreReadFromTheirOwnSystemAlone)
{
    EXPECT_EQ(markOf({}), QString());
    const auto marked = [](const QString &system) {
        return QJsonObject{{QStringLiteral("identifier"), QJsonObject{{QStringLiteral("system"), system},
                                                                      {QStringLiteral("value"), QStringLiteral("x")}}}};
    };
    EXPECT_EQ(markOf(marked(QStringLiteral("urn:oyako:answer"))), QStringLiteral("x"));
    EXPECT_EQ(markOf(marked(QStringLiteral("urn:elsewhere"))), QString());
}

} // namespace
} // namespace oyako::care
