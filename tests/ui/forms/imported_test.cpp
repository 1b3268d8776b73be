// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/forms/forms_window.h"
#include "ui/forms/form_import_card.h"
#include "ui/forms/form_list.h"
#include "ui/forms/section_panel.h"
#include "ui/forms/tooth_editor.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace oyako::ui {
namespace {

using namespace records;

/// A city's questionnaire, as a file.
class ImportedForms : public FormsWindow {
protected:
    QString file(const QByteArray &version, const QByteArray &items = {})
    {
        const QByteArray asked = items.isEmpty()
                                     ? R"({"linkId":"begun","type":"boolean","text":"離乳食をはじめましたか"},
                     {"linkId":"memo","type":"string","text":"心配なこと"})"
                                     : items;
        const QString path = m_folder.filePath(QStringLiteral("form.json"));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(R"({"resourceType":"Questionnaire","id":"feeding","url":"https://city.example/feeding","version":")" +
                  version + R"(","title":"離乳食アンケート","item":[)" + asked + "]}");
        return path;
    }
    FormImportCard &intake() { return *place()->list()->intake(); }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place(), &event);
        settle();
    }
    qsizetype kept() { return book().list<ImportedForm>()->size(); }

    QTemporaryDir m_folder;
};

TEST_F(ImportedForms, AFileDroppedIsShownBeforeItIsKeptAndTakenBack)
{
    go(m_mother);
    drop(file("1"));
    ASSERT_TRUE(intake().preview());
    EXPECT_EQ(intake().preview()->questions, 2);
    EXPECT_EQ(kept(), 0) << "looking keeps nothing";
    click(QStringLiteral("この問診票を加える"));
    ASSERT_EQ(kept(), 1);
    settle();
    const auto *focused = qobject_cast<QPushButton *>(m_open.window().focusWidget());
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->text(), QStringLiteral("書く")) << "and not on what takes the form away again";
    EXPECT_TRUE(focused->accessibleDescription().contains(QStringLiteral("離乳食アンケート")));
    ASSERT_TRUE(book().undoLast());
    EXPECT_EQ(kept(), 0);
}

TEST_F(ImportedForms, ABadOneIsRefusedWithThePlaceAndTheReason)
{
    go(m_mother);
    intake().openFile(file("1", R"({"linkId":"twice","type":"string"},{"linkId":"twice","type":"string"})"));
    EXPECT_FALSE(intake().preview());
    EXPECT_TRUE(intake().complaint().contains(QStringLiteral("twice"))) << intake().complaint().toStdString();
    EXPECT_TRUE(intake().complaint().contains(QStringLiteral("同じ番号の質問")));
    intake().takeIn();
    EXPECT_EQ(kept(), 0);
}

TEST_F(ImportedForms, AnswersAreSavedAsAFileWithOrWithoutNames)
{
    go(m_mother);
    intake().openFile(file("1"));
    intake().takeIn();
    settle();
    go(m_mother, QStringLiteral("feeding"));
    ASSERT_TRUE(place()->filling());
    auto &session = place()->filling()->view().session();
    const QString name = fullName(book().find<Person>(m_mother)->value);
    ASSERT_FALSE(name.isEmpty());
    ASSERT_TRUE(session.setAnswers(QStringLiteral("memo"), {QString(name + QStringLiteral("です。少し心配です"))}));
    QCheckBox *nameless = nullptr;
    for (QCheckBox *box : place()->findChildren<QCheckBox *>()) {
        nameless = box->text() == QStringLiteral("ファイルに名前を入れない") ? box : nameless;
    }
    ASSERT_TRUE(nameless);
    const auto saved = [&](bool withoutNames) {
        nameless->setChecked(withoutNames);
        EXPECT_TRUE(place()->filling()->saveAnswers(m_folder.filePath(QStringLiteral("answers.json"))));
        QFile in(m_folder.filePath(QStringLiteral("answers.json")));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return QString::fromUtf8(in.readAll());
    };
    EXPECT_TRUE(saved(false).contains(m_mother.toString()));
    const QString file = saved(true);
    EXPECT_FALSE(file.contains(m_mother.toString()));
    EXPECT_FALSE(file.contains(name));
    EXPECT_TRUE(file.contains(QStringLiteral("少し心配です")));
    ASSERT_TRUE(session.setAnswers(QStringLiteral("memo"), {}));
}

/// Two sections and a chart of two teeth, as a city's dental questionnaire has them.
const QByteArray dental = R"(
    {"linkId":"eat","type":"group","text":"食べること","item":[
        {"linkId":"sweet","type":"boolean","text":"あまいものを毎日食べますか"},
        {"linkId":"drink","type":"string","text":"よく飲むもの"}]},
    {"linkId":"teeth","type":"group","text":"歯","extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl","valueCodeableConcept":
            {"coding":[{"system":"urn:oyako:codes:item-control","code":"tooth-chart"}]}}],"item":[
        {"linkId":"t55","type":"choice","text":"55","extension":[{"url":"urn:oyako:extension:binding","valueString":"tooth.55"}],
         "answerOption":[{"valueCoding":{"code":"sound","display":"健全"}},{"valueCoding":{"code":"decayed","display":"むし歯"}}]},
        {"linkId":"t54","type":"choice","text":"54","extension":[{"url":"urn:oyako:extension:binding","valueString":"tooth.54"}],
         "answerOption":[{"valueCoding":{"code":"sound","display":"健全"}},{"valueCoding":{"code":"decayed","display":"むし歯"}}]}]})";

class LongImportedForm : public ImportedForms {
protected:
    void SetUp() override
    {
        ImportedForms::SetUp();
        go(m_child);
        intake().openFile(file("1", dental));
        intake().takeIn();
        settle();
        go(m_child, QStringLiteral("feeding"));
        ASSERT_TRUE(place()->filling());
    }
    FormView &view() { return place()->filling()->view(); }
    [[nodiscard]] QString codeOf(const QString &linkId)
    {
        const auto answers = view().session().answers(view().session().node(linkId));
        return answers.isEmpty() ? QString() : std::get<forms::Coding>(answers.first()).code;
    }
};

TEST_F(LongImportedForm, HasItsSectionsAndIsSearchedInside)
{
    const auto sections = view().sections();
    ASSERT_EQ(sections.size(), 2);
    EXPECT_EQ(sections.at(0).title, QStringLiteral("食べること"));
    auto *list = place()->filling()->findChild<SectionPanel *>();
    ASSERT_TRUE(list);
    EXPECT_TRUE(list->isUseful());
    EXPECT_TRUE(view().findNext(QStringLiteral("飲む")));
    QWidget *focus = m_open.window().focusWidget();
    ASSERT_TRUE(focus);
    ASSERT_TRUE(view().isAncestorOf(focus)) << focus->accessibleName().toStdString();
    QTest::keyClicks(focus, QStringLiteral("tea"));
    settle();
    EXPECT_EQ(view().session().answers(view().session().node(QStringLiteral("drink"))).size(), 1);
    EXPECT_FALSE(view().findNext(QStringLiteral("ここにないことば")));
    ASSERT_TRUE(view().session().setAnswers(QStringLiteral("drink"), {}));
}

TEST_F(LongImportedForm, ChartsTeethByKeys)
{
    const auto *teeth = view().findChild<ToothEditor *>();
    ASSERT_TRUE(teeth);
    EXPECT_EQ(teeth->nodes().size(), 2);
    ToothButton *tooth = teeth->tooth(55);
    ASSERT_TRUE(tooth);
    tooth->setFocus();
    QTest::keyClick(tooth, Qt::Key_C);
    EXPECT_EQ(codeOf(QStringLiteral("t55")), QStringLiteral("decayed"));
    QTest::keyClick(tooth, Qt::Key_Delete);
    EXPECT_TRUE(codeOf(QStringLiteral("t55")).isEmpty());
}

TEST_F(LongImportedForm, ShowsTheAnswersOfLastTimeAndKeepsThemWithTheirVersion)
{
    ASSERT_TRUE(view().session().setAnswers(QStringLiteral("drink"), {QStringLiteral("MARKER-TEA")}));
    click(QStringLiteral("書きおわった"));
    const auto responses = book().list<FormResponse>(m_child).value();
    const auto kept = std::find_if(responses.cbegin(), responses.cend(), [](const auto &response) {
        return response.value.url == QStringLiteral("https://city.example/feeding");
    });
    ASSERT_NE(kept, responses.cend());
    const RecordId first = kept->value.definition;

    go(m_child);
    intake().openFile(file("2", dental));
    ASSERT_TRUE(intake().preview());
    EXPECT_EQ(intake().preview()->earlierVersion, QStringLiteral("1"));
    intake().takeIn();
    settle();
    EXPECT_EQ(ImportedForms::kept(), 2) << "the earlier version stays";
    go(m_child, QStringLiteral("feeding"));
    ASSERT_TRUE(place()->filling());
    EXPECT_EQ(view().session().form().version, QStringLiteral("2"));
    EXPECT_EQ(book().find<FormResponse>(kept->id)->value.definition, first) << "answers stay with what was asked";
    QCheckBox *compare = nullptr;
    for (QCheckBox *box : place()->filling()->findChildren<QCheckBox *>()) {
        compare = box->text().startsWith(QStringLiteral("前回(")) ? box : compare;
    }
    ASSERT_TRUE(compare);
    compare->setFocus();
    QTest::keyClick(compare, Qt::Key_Space);
    settle();
    const auto labels = view().findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("MARKER-TEA"));
    }));
}

TEST_F(LongImportedForm, ProposesAFileNameInTheWindowsLanguageWithoutAName)
{
    click(QStringLiteral("答えをファイルで保存…"));
    auto *dialog = place()->filling()->findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    EXPECT_EQ(name, QStringLiteral("離乳食アンケートの答え.json"));
    dialog->close();
}

TEST_F(ImportedForms, TheListIsNarrowedByWords)
{
    go(m_mother);
    const auto visible = [this] {
        const auto buttons = place()->findChildren<QPushButton *>();
        return std::count_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
            return button->isVisible() && button->text() == QStringLiteral("書く");
        });
    };
    const auto all = visible();
    QLineEdit *search = nullptr;
    for (QLineEdit *line : place()->findChildren<QLineEdit *>()) {
        search = line->isVisible() ? line : search;
    }
    ASSERT_TRUE(search);
    search->setText(QStringLiteral("届出"));
    settle();
    EXPECT_GT(visible(), 0);
    EXPECT_LT(visible(), all);
}

} // namespace
} // namespace oyako::ui
