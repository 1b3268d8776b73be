// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/answer_file.h"

#include "core/forms/library.h"
#include "core/forms/response.h"
#include "tests/support/open_book.h"
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

TEST_F(AnswerFiles, WithoutNamesNothingTellsWhoAnswered)
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

TEST_F(AnswerFiles, WithNamesTheAnswersSayWhoseTheyAre)
{
    auto session = forms::Session::start(forms::builtInForm(QStringLiteral("survey")).value(), m_open.clock());
    ASSERT_TRUE(forms::applyAnswers(session, {{QStringLiteral("who.name"), QStringLiteral("山田 陽翔")}}));
    const auto file = answersWithName(book(), session, {.person = m_child, .pregnancy = {}, .definition = {}}).value();
    const QString text = QString::fromUtf8(file.bytes);
    EXPECT_TRUE(text.contains(m_child.toString()));
    EXPECT_TRUE(text.contains(QStringLiteral("山田 陽翔")));
}

} // namespace
} // namespace oyako::care
