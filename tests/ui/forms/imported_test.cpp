// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/forms/forms_window.h"
#include "ui/forms/form_import_card.h"
#include "ui/forms/form_list.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
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
