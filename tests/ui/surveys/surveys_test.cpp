// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// A survey from the first question to the totals: written in the editor, handed out, answered by a family in its own
// book, taken in, counted.
#include "core/base/files.h"
#include "core/care/answer_file.h"
#include "core/forms/parser.h"
#include "core/forms/response.h"
#include "tests/ui/office/clinic_window.h"
#include "ui/surveys/results_dialog.h"
#include "ui/surveys/survey_editor.h"
#include "ui/surveys/surveys_place.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/record_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace oyako::ui {
namespace {

class SurveysWindow : public ClinicWindow {
protected:
    void SetUp() override
    {
        ClinicWindow::SetUp();
        m_place = show<SurveysPlace>();
        m_place->open({});
    }
    SurveysPlace *place() { return m_place; }

    /// The field beside or under this label.
    template <class T>
    static T *visibleField(QWidget *in, int index)
    {
        int at = 0;
        for (T *field : in->findChildren<T *>()) {
            if (field->isVisibleTo(in) && at++ == index) {
                return field;
            }
        }
        ADD_FAILURE() << "no field " << index;
        return nullptr;
    }

    /// Two questions, typed: the second is only asked when the first is answered with yes.
    SurveyEditor *typeQuestions()
    {
        press(QStringLiteral("あたらしくつくる…"), place());
        auto *editor = place()->findChild<SurveyEditor *>();
        EXPECT_TRUE(editor);
        type(visibleField<QLineEdit>(editor, 0), QStringLiteral("公園"));
        press(QStringLiteral("質問を加える"), editor);
        type(editor->focusWidget(), QStringLiteral("公園に行きますか"));
        press(QStringLiteral("質問を加える"), editor);
        type(editor->focusWidget(), QStringLiteral("どの公園ですか"));
        choose(visibleField<QComboBox>(editor, 0), 1);
        type(visibleField<QPlainTextEdit>(editor, 0), QStringLiteral("みどり公園\nさくら公園"));
        choose(visibleField<QComboBox>(editor, 1), 1);
        return editor;
    }
    static void choose(QComboBox *box, int index)
    {
        box->setFocus();
        while (box->currentIndex() != index) {
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        }
    }
    static void save(SurveyEditor *editor)
    {
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        settle();
    }

    QString answerFile(const char *name, const QJsonObject &answers)
    {
        TestBook home;
        const RecordId child = home.book()
                                   .add({}, records::Person{.familyName = QStringLiteral("佐藤"),
                                                            .givenName = QStringLiteral("はな"),
                                                            .birthDate = QDate(2024, 5, 3)})
                                   .value();
        const auto form = forms::parseForm(files::read(path("out.json"), 100'000).value()).value();
        EXPECT_TRUE(care::asksWithoutNames(*form));
        auto session = forms::Session::start(form, home.clock());
        EXPECT_TRUE(forms::applyAnswers(session, answers));
        const auto file =
            care::answersWithoutName(home.book(), session, {.person = child, .pregnancy = {}, .definition = {}});
        EXPECT_TRUE(file);
        const QString at = path(name);
        EXPECT_TRUE(files::replace(at, file->bytes));
        return at;
    }

    SurveysPlace *m_place = nullptr;
};

TEST_F(SurveysWindow, ANewQuestionComesIntoSightWithTheKeyboard)
{
    press(QStringLiteral("あたらしくつくる…"), place());
    auto *editor = place()->findChild<SurveyEditor *>();
    ASSERT_TRUE(editor);
    editor->resize(editor->width(), 420); // less than its fields need
    for (int i = 0; i < 6; ++i) {
        press(QStringLiteral("質問を加える"), editor);
        settle();
        QWidget *words = editor->focusWidget();
        ASSERT_TRUE(qobject_cast<QLineEdit *>(words)) << i;
        EXPECT_EQ(words->visibleRegion().boundingRect(), words->rect()) << "question " << i;
        type(words, QStringLiteral("質問"));
    }
}

TEST_F(SurveysWindow, SV_07_AnAnswerWithANameIsRefusedWithWhatToAskFor)
{
    save(typeQuestions());
    place()->findChild<QCheckBox *>()->setChecked(true);
    press(QStringLiteral("この質問票でアンケートをひらく"), place());
    ASSERT_TRUE(place()->saveFile(path("out.json")));
    const QString good = answerFile("good.json", {{QStringLiteral("q1"), true}});
    QByteArray named = files::read(good, 100'000).value();
    named.replace("\"status\"", "\"subject\": {\"display\": \"はな\"}, \"status\"");
    ASSERT_TRUE(files::replace(path("named.json"), named));
    place()->takeIn({path("named.json")});
    EXPECT_TRUE(place()->said().contains(QStringLiteral("「名前なし」で保存しなおした")))
        << place()->said().toStdString();
    EXPECT_FALSE(place()->said().contains(QStringLiteral("subject")));
    EXPECT_TRUE(book().list<records::SurveyAnswer>()->isEmpty());
}

TEST_F(SurveysWindow, SV_07_FromTheFirstQuestionToTheTotals)
{
    save(typeQuestions());
    ASSERT_EQ(book().list<records::ImportedForm>()->size(), 1);
    place()->findChild<QCheckBox *>()->setChecked(true);
    press(QStringLiteral("この質問票でアンケートをひらく"), place());
    ASSERT_EQ(book().list<records::Survey>()->size(), 1);
    EXPECT_TRUE(book().list<records::Survey>()->first().value.anonymous);
    ASSERT_TRUE(place()->saveFile(path("out.json")));

    QStringList files;
    for (const char *name : {"1.json", "2.json", "3.json", "4.json", "5.json", "6.json"}) {
        files.append(answerFile(name, {{QStringLiteral("q1"), true}, {QStringLiteral("q2"), QStringLiteral("1")}}));
    }
    place()->takeIn(files + QStringList{files.first()});
    EXPECT_TRUE(place()->said().contains(QStringLiteral("6"))) << place()->said().toStdString();
    EXPECT_EQ(book().list<records::SurveyAnswer>()->size(), 6) << "the same file counts once";

    ResultsDialog *results = place()->showResults();
    ASSERT_TRUE(results);
    QStringList words;
    for (const QLabel *label : results->findChildren<QLabel *>()) {
        words.append(label->text());
    }
    EXPECT_TRUE(words.join(QString()).contains(QStringLiteral("みどり公園: 6")))
        << words.join(QLatin1Char('|')).toStdString();
    ASSERT_TRUE(results->saveCsv(path("results.csv")));
    EXPECT_TRUE(files::read(path("results.csv"), 100'000)->contains(QStringLiteral("みどり公園,6").toUtf8()));
    PrintPreview *answer = results->showAnswer(book().list<records::SurveyAnswer>()->first().id);
    ASSERT_TRUE(answer);
    answer->reject();
    EXPECT_EQ(book().auditLog().list({}).value().first().detail, QStringLiteral("survey answer"));
    results->accept();
    settle();

    press(QStringLiteral("しめきる"), place());
    EXPECT_TRUE(book().list<records::Survey>()->first().value.closedOn.isValid());
    place()->takeIn({answerFile("7.json", {{QStringLiteral("q1"), false}})});
    EXPECT_EQ(book().list<records::SurveyAnswer>()->size(), 6);
}

TEST_F(SurveysWindow, SV_07_ARuleThatLeadsBackIsSaidBesideTheQuestion)
{
    SurveyEditor *editor = typeQuestions();
    // The first question waits for the second, which waits for the first.
    auto *list = editor->findChild<QListWidget *>();
    list->setCurrentRow(0);
    choose(visibleField<QComboBox>(editor, 1), 1);
    save(editor);
    EXPECT_EQ(book().list<records::ImportedForm>()->size(), 0);
    QStringList words;
    for (const QLabel *label : editor->findChildren<QLabel *>()) {
        words.append(label->isVisibleTo(editor) ? label->text() : QString());
    }
    EXPECT_TRUE(words.join(QString()).contains(QStringLiteral("自分にもどって")))
        << words.join(QLatin1Char('|')).toStdString();
    choose(visibleField<QComboBox>(editor, 1), 0);
    save(editor);
    EXPECT_EQ(book().list<records::ImportedForm>()->size(), 1);
}

TEST_F(SurveysWindow, AQuestionnaireIsChangedIntoItsNextVersion)
{
    save(typeQuestions());
    SurveyEditor *editor = place()->write(false);
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->draft().sections.first().questions.size(), 2);
    for (int row = 0; row < editor->findChild<QListWidget *>()->count(); ++row) {
        EXPECT_FALSE(editor->findChild<QListWidget *>()->item(row)->text().startsWith(QStringLiteral("■")))
            << "a heading nobody wrote";
    }
    editor->addQuestion();
    type(editor->focusWidget(), QStringLiteral("なにがほしいですか"));
    editor->moveEntry(1);
    save(editor);
    const auto forms = care::importedForms(book()).value();
    ASSERT_EQ(forms.size(), 2);
    EXPECT_EQ(forms.first().value.version, QStringLiteral("2"));
    const auto draft = office::draftFromQuestionnaire(care::bytesOf(forms.first().value)).value();
    EXPECT_EQ(draft.sections.first().questions.at(2).id, QStringLiteral("q3"));
}

TEST_F(SurveysWindow, WhoOnlyReadsIsToldBeforeAnythingIsWritten)
{
    comeOnDuty(records::Duty::Reads);
    SurveysPlace reading(Context{book(), m_open.clock(), m_navigator, {}});
    reading.open({});
    for (const QString &name : {QStringLiteral("この質問票でアンケートをひらく"), QStringLiteral("あたらしくつくる…"),
                                QStringLiteral("直す…"), QStringLiteral("ファイルから加える…"),
                                QStringLiteral("答えを取り込む…"), QStringLiteral("しめきる")}) {
        const QPushButton *writing = button(name, &reading);
        ASSERT_TRUE(writing) << name.toStdString();
        EXPECT_FALSE(writing->isEnabled()) << name.toStdString();
        EXPECT_FALSE(writing->toolTip().isEmpty()) << name.toStdString();
    }
    EXPECT_FALSE(reading.acceptDrops());
}

TEST_F(SurveysWindow, WhatIsNoAnswerIsNamed)
{
    save(typeQuestions());
    press(QStringLiteral("この質問票でアンケートをひらく"), place());
    ASSERT_TRUE(files::replace(path("odd.json"), "{\"resourceType\": \"Patient\"}"));
    place()->takeIn({path("odd.json")});
    EXPECT_TRUE(place()->said().contains(QStringLiteral("odd.json"))) << place()->said().toStdString();
    const QString handedOut = path("handed-out.json");
    ASSERT_TRUE(place()->saveFile(handedOut));
    place()->takeIn({handedOut});
    EXPECT_TRUE(place()->said().contains(QStringLiteral("わたした質問票"))) << "what a family sends back unfilled";
    EXPECT_EQ(book().list<records::SurveyAnswer>()->size(), 0);
}

} // namespace
} // namespace oyako::ui
