// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "ui/shell/record_search.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shell.h"

#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

class Search : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        m_open.window().activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_open.window()));
        shell().search().records().readAll();
        QTest::keyClick(&shell(), Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(box()->hasFocus());
    }
    Shell &shell() { return *m_open.window().shell(); }
    book::Book &book() { return *m_open.window().book(); }
    SearchBox *box() { return shell().findChild<SearchBox *>(); }
    QStringList lines()
    {
        QStringList all;
        for (int i = 0; box()->list() && i < box()->list()->count(); ++i) {
            all.append(box()->list()->item(i)->text());
        }
        return all;
    }
    QList<HitGroup> groups(const QString &wanted)
    {
        QList<HitGroup> all;
        for (const SearchHit &hit : shell().search().find(wanted)) {
            if (!all.contains(hit.group)) {
                all.append(hit.group);
            }
        }
        return all;
    }

    test::OpenWindow m_open;
};

TEST_F(Search, FindsRecordsByTheirNamesHoweverTheyAreTyped)
{
    const auto child = book().list<records::Vaccination>().value().first().person;
    ASSERT_TRUE(book().add(child, records::Vaccination{.vaccine = QStringLiteral("bcg"),
                                                       .date = QDate(2026, 11, 1),
                                                       .facility = QStringLiteral("ガーベラ小児科")}));
    for (const char *typed : {"ガーベラ", "がべら", "ｶﾞｰﾍﾞﾗ", "カヘラ", "ｂｃｇ ガーベラ"}) {
        EXPECT_TRUE(groups(QString::fromUtf8(typed)).contains(HitGroup::Records)) << typed;
    }
    EXPECT_FALSE(groups(QStringLiteral("bcg ダリア")).contains(HitGroup::Records)) << "every word must be there";
}

TEST_F(Search, GroupsWhatItFindsAndGoesThereWithTheKeyboardAlone)
{
    QTest::keyClicks(box(), QStringLiteral("bcg"));
    ASSERT_TRUE(box()->list());
    ASSERT_GE(lines().size(), 2);
    EXPECT_EQ(lines().first(), QStringLiteral("記録"));
    QTest::keyClick(box(), Qt::Key_Return);
    EXPECT_EQ(shell().here().place, QStringLiteral("child"));
    EXPECT_EQ(shell().here().section, QStringLiteral("vaccinations"));
}

TEST_F(Search, FollowsWhatIsWrittenAndTakenBack)
{
    const auto child = book().list<records::Vaccination>().value().first().person;
    const QString lot = QStringLiteral("ZQ777");
    EXPECT_TRUE(shell().search().find(lot).empty());
    ASSERT_TRUE(book().add(
        child, records::Vaccination{.vaccine = QStringLiteral("bcg"), .date = QDate(2026, 11, 1), .lotNumber = lot}));
    ASSERT_EQ(shell().search().find(lot).size(), 1U);
    ASSERT_TRUE(book().undoLast());
    EXPECT_TRUE(shell().search().find(lot).empty());
}

TEST_F(Search, FindsPlacesProceduresPagesAndCommands)
{
    ASSERT_TRUE(book().add(
        {}, records::Facility{.type = records::FacilityKind::Nursery, .name = QStringLiteral("ひばり保育園")}));
    EXPECT_TRUE(groups(QStringLiteral("ヒハリ")).contains(HitGroup::Places));
    EXPECT_TRUE(groups(QStringLiteral("児童手当")).contains(HitGroup::Procedures));
    EXPECT_TRUE(groups(QStringLiteral("ロック")).contains(HitGroup::Commands));
    EXPECT_TRUE(groups(QStringLiteral("設定")).contains(HitGroup::Pages));

    box()->setText(QStringLiteral("ひばり"));
    QTest::keyClick(box(), Qt::Key_Return);
    EXPECT_EQ(shell().here().place, QStringLiteral("facilities"));
    EXPECT_FALSE(shell().here().record.isEmpty());
}

TEST_F(Search, ArrowsStepOverTheHeadsOfGroups)
{
    box()->setText(QStringLiteral("健診"));
    ASSERT_TRUE(box()->list());
    const int heads = static_cast<int>(groups(QStringLiteral("健診")).size());
    ASSERT_GE(heads, 2);
    for (int i = 0; i < box()->list()->count() + 2; ++i) {
        QTest::keyClick(box(), Qt::Key_Down);
        ASSERT_GE(box()->list()->currentItem()->data(Qt::UserRole).toInt(), 0);
    }
    for (int i = 0; i < box()->list()->count() + 2; ++i) {
        QTest::keyClick(box(), Qt::Key_Up);
        ASSERT_GE(box()->list()->currentItem()->data(Qt::UserRole).toInt(), 0);
    }
    QTest::keyClick(box(), Qt::Key_Escape);
    EXPECT_FALSE(box()->list());
}

} // namespace
} // namespace oyako::ui
