// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/programs/window_driver.h"

#include "core/care/programme_shelf.h"
#include "ui/programs/programme_import.h"
#include "ui/programs/programmes_section.h"
#include "ui/widgets/inline_progress.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace oyako::ui {
namespace {

class ProgrammesTest : public WindowDriver {
protected:
    void choose(const QByteArray &content)
    {
        go(QStringLiteral("programmes"));
        QFile file(m_folder.filePath(QStringLiteral("list.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        auto *section = top()->findChild<ProgrammesSection *>();
        ASSERT_TRUE(section);
        section->openFile(file.fileName());
        waitForImport();
    }
    void waitForImport()
    {
        auto *import = top()->findChild<ProgrammeImport *>();
        ASSERT_TRUE(import);
        QSignalSpy settled(import, &ProgrammeImport::settled);
        ASSERT_TRUE(!import->isBusy() || settled.wait());
        settle();
    }
    [[nodiscard]] QString wordsOfFocus()
    {
        const auto *button = qobject_cast<QPushButton *>(m_open.window().focusWidget());
        return button ? button->text() : QString();
    }
    void take()
    {
        click(QStringLiteral("取り込む"));
        waitForImport();
    }
    static QByteArray row(const QByteArray &id, const QByteArray &name, const QByteArray &ages)
    {
        return id + ',' + name + ',' + ages + ",131121,https://example.jp/" + id + '\n';
    }

    const QByteArray m_header = "id,name,age_from_months,age_below_months,persons,area_code,link\n";
    QTemporaryDir m_folder;
};

TEST_F(ProgrammesTest, SV_11_AListIsTakenInMatchedAndItsNewsToldOnce)
{
    choose(m_header + row("a", "おむつの支給", "0,36,") + row("b", "学童クラブ", "72,144,") +
           row("c", "<b>相談</b>", ",,だれでも"));
    EXPECT_TRUE(says(QStringLiteral("新しい 3")));
    EXPECT_EQ(wordsOfFocus(), QStringLiteral("取り込む")) << "what comes next";
    EXPECT_TRUE(book().list<records::ProgrammeList>()->isEmpty()) << "nothing before the button";
    take();
    EXPECT_EQ(m_open.window().focusWidget(), field<QLineEdit>(QStringLiteral("制度をさがす"))) << "where the list is";
    EXPECT_TRUE(says(QStringLiteral("おむつの支給")));
    EXPECT_FALSE(says(QStringLiteral("学童クラブ")));
    EXPECT_EQ(field<QComboBox>(QStringLiteral("どの制度を見る"))->itemText(2),
              QStringLiteral("対象ではなさそうです(1件)"));
    click(QStringLiteral("なぜ表示?"), QStringLiteral("おむつ"));
    EXPECT_TRUE(says(QStringLiteral("お住まいの市区町村の制度です")));
    EXPECT_TRUE(says(QStringLiteral("お子さんの年齢があてはまります")));
    click(QStringLiteral("くわしく"), QStringLiteral("おむつ"));
    EXPECT_TRUE(says(QStringLiteral("公式ページで確かめてください")));

    auto *groups = field<QComboBox>(QStringLiteral("どの制度を見る"));
    groups->setCurrentIndex(1);
    settle();
    EXPECT_TRUE(says(QStringLiteral("<b>相談</b>"))) << "shown as text";
    EXPECT_TRUE(says(QStringLiteral("対象者: だれでも")));
    groups->setCurrentIndex(2);
    settle();
    EXPECT_TRUE(says(QStringLiteral("学童クラブ")));

    today();
    EXPECT_FALSE(says(QStringLiteral("新しい制度")));
    choose(m_header + row("a", "おむつの支給", "0,36,") + row("d", "ベビーカー券", "0,36,"));
    EXPECT_TRUE(says(QStringLiteral("なくなった 2")));
    take();
    today();
    EXPECT_TRUE(says(QStringLiteral("新しい制度: ベビーカー券")));
    const auto counts = care::programmeCounts(book());
    EXPECT_EQ(counts->value(QStringLiteral("a")).opened, 1);
    EXPECT_EQ(counts->value(QStringLiteral("a")).shown, 1);
}

TEST_F(ProgrammesTest, SV_11_ATableInADescriptionReadsAsLines)
{
    choose(m_header +
           "a,おむつの支給,,,\"対象\n|年齢|枚数|\n|---|---|\n|0歳|10枚|\n|1歳|^|\",131121,https://example.jp/a\n");
    take();
    auto *groups = field<QComboBox>(QStringLiteral("どの制度を見る"));
    groups->setCurrentIndex(1);
    settle();
    click(QStringLiteral("くわしく"), QStringLiteral("おむつ"));
    EXPECT_TRUE(says(QStringLiteral("対象\n年齢 / 枚数\n0歳 / 10枚\n1歳 / 10枚")));
}

TEST_F(ProgrammesTest, SV_11_TheTagsOfTheRegistryAreSaidInItsWords)
{
    choose("id,name,area_code,age_from_months,age_below_months,targets,contents\n"
           "a,おむつの支給,131121,0,36,086;999,079\n");
    take();
    click(QStringLiteral("くわしく"), QStringLiteral("おむつ"));
    EXPECT_TRUE(says(QStringLiteral("妊産婦・支給・支援")));
}

TEST_F(ProgrammesTest, SV_11_ReadingIsLeftOffWithTheButton)
{
    go(QStringLiteral("programmes"));
    QByteArray list = m_header;
    for (int i = 0; i < 3000; ++i) {
        list += row(QByteArray::number(i), "おむつの支給", "0,36,");
    }
    QFile file(m_folder.filePath(QStringLiteral("many.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    top()->findChild<ProgrammesSection *>()->openFile(file.fileName());
    ASSERT_TRUE(top()->findChild<ProgrammeImport *>()->isBusy()) << "the window goes on";
    auto *stop = top()->findChild<InlineProgress *>()->findChild<QPushButton *>();
    ASSERT_TRUE(stop);
    stop->click();
    waitForImport();
    EXPECT_TRUE(says(QStringLiteral("何も変わっていません")));
    EXPECT_FALSE(button(QStringLiteral("取り込む")));
    EXPECT_TRUE(book().list<records::ProgrammeList>()->isEmpty());
}

TEST_F(ProgrammesTest, SV_11_LeftOffWhileItIsTakenInNothingIsThere)
{
    QByteArray list = m_header;
    for (int i = 0; i < 3000; ++i) {
        list += row(QByteArray::number(i), "おむつの支給", "0,36,");
    }
    choose(list);
    EXPECT_TRUE(says(QStringLiteral("新しい 3000")));
    const book::ChangeId before = book().undoable();
    click(QStringLiteral("取り込む"));
    ASSERT_TRUE(top()->findChild<ProgrammeImport *>()->isBusy()) << "the window goes on";
    top()->findChild<InlineProgress *>()->findChild<QPushButton *>()->click();
    waitForImport();
    EXPECT_TRUE(says(QStringLiteral("何も変わっていません")));
    EXPECT_TRUE(book().list<records::ProgrammeList>()->isEmpty());
    EXPECT_EQ(book().undoable(), before);
}

TEST_F(ProgrammesTest, SV_11_ALongListIsReadBesideTheWindow)
{
    QByteArray list = m_header;
    for (int i = 0; i < 1200; ++i) {
        list += row(QByteArray::number(i), "おむつの支給", "0,36,");
    }
    choose(list);
    take();
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("1200件")); }, 60'000));
    EXPECT_TRUE(says(QStringLiteral("おむつの支給")));
    EXPECT_FALSE(says(QStringLiteral("制度を読んでいます")));
    ASSERT_TRUE(book().undoLast());
    settle();
    EXPECT_FALSE(says(QStringLiteral("1200件")));
}

TEST_F(ProgrammesTest, SV_11_WhatIsNoListSaysSoAndChangesNothing)
{
    for (const auto &[content, words] : {std::pair(QByteArray("PK\x03\x04"), QStringLiteral("ZIP")),
                                         std::pair(QByteArray("[{\"a\":"), QStringLiteral("こわれている")),
                                         std::pair(QByteArray("<html></html>"), QStringLiteral("ホームページ"))}) {
        choose(content);
        EXPECT_TRUE(says(words)) << words.toStdString();
        EXPECT_FALSE(button(QStringLiteral("取り込む")));
    }
    EXPECT_TRUE(book().list<records::ProgrammeList>()->isEmpty());
}

} // namespace
} // namespace oyako::ui
