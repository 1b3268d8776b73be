// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// The whole window of a clinic: its keys mean one thing each, and nothing is cut where there is little room.
#include "tests/support/open_clinic.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/widgets/child_finder.h"
#include "ui/clinic/day_model.h"
#include "ui/clinic/day_panel.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/shell.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace oyako;
using oyako::test::settle;

namespace {

class ClinicWindowAt : public testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_clinic.isReady());
        const RecordId nurse = m_clinic.book()
                                   .add({}, records::StaffMember{.name = QStringLiteral("保健 のぞみ"),
                                                                 .duty = records::Duty::Administers})
                                   .value();
        m_clinic.book().setAuthor(nurse);
        ui::Preferences preferences;
        preferences.textPercent = GetParam();
        m_clinic.window().applyPreferences(preferences);
        m_clinic.window().resize(1024, 700);
        m_clinic.window().show();
        m_clinic.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_clinic.window()));
        m_desk = m_clinic.desk();
        settle();
    }
    ui::Shell &shell() { return *m_clinic.window().shell(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget *to = QApplication::focusWidget() ? QApplication::focusWidget() : &m_clinic.window();
        QTest::keyClick(to, key, with);
        settle();
    }
    template <class T>
    T *one()
    {
        return shell().findChild<T *>();
    }

    test::OpenClinic m_clinic{12};
    ui::DeskPlace *m_desk = nullptr;
};

TEST_P(ClinicWindowAt, F3FindsAChildAtTheDeskFromWhereverOneIs)
{
    ui::ChildFinder *finder = m_desk->dayPanel()->finder();
    one<ui::SearchBox>()->setFocus();
    press(Qt::Key_F3);
    EXPECT_TRUE(finder->hasFocus()) << "from the line across the top";
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(one<ui::SearchBox>()->hasFocus());
    EXPECT_FALSE(one<ui::SearchBox>()->placeholderText().contains(QStringLiteral("F3")));
    shell().go({.place = QStringLiteral("settings")});
    settle();
    press(Qt::Key_F3);
    EXPECT_EQ(shell().here().place, QString(ui::DeskPlace::placeId));
    EXPECT_TRUE(finder->hasFocus()) << "from another place";
}

TEST_P(ClinicWindowAt, NothingInTheLineAcrossTheTopIsCut)
{
    auto *header = one<ui::HeaderBar>();
    for (QPushButton *button : header->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
            EXPECT_LE(button->mapTo(header, QPoint(button->width(), 0)).x(), header->width());
            EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().size() < 2) << "a name for who listens";
        }
    }
    const auto badges = header->findChildren<ui::Badge *>();
    ASSERT_EQ(badges.size(), 1);
    EXPECT_TRUE(badges.first()->isVisible()) << "who is on duty is always to be seen";
    EXPECT_GE(badges.first()->width(), badges.first()->sizeHint().width());
    EXPECT_GE(one<ui::SearchBox>()->width(), 6 * ui::em());
}

TEST_P(ClinicWindowAt, OnlyTheDeskKeepsRoomForTheLineAtTheFoot)
{
    const auto footOf = [this](const ui::Place *place) { return place->mapTo(&shell(), place->rect().bottomLeft()).y(); };
    shell().go({.place = QStringLiteral("office")});
    settle();
    EXPECT_EQ(footOf(shell().currentPlace()), shell().rect().bottom()) << "lists have the whole height";
    shell().go({.place = QString(ui::DeskPlace::placeId)});
    settle();
    const int deskFoot = footOf(shell().currentPlace());
    shell().sayWithUndo(QStringLiteral("保存しました"));
    settle();
    EXPECT_EQ(footOf(shell().currentPlace()), deskFoot) << "nothing moves under the hands";
}

TEST_P(ClinicWindowAt, TheOpenSheetHasTheRoomAndTheListComesWhenAskedFor)
{
    const RecordId child = m_desk->dayPanel()->model()->entries().first().child.id;
    press(Qt::Key_F7);
    EXPECT_TRUE(m_desk->dayPanel()->view()->hasFocus());
    press(Qt::Key_Return);
    ASSERT_TRUE(m_desk->sheetView());
    EXPECT_EQ(m_desk->sheet()->subject().child, child);
    constexpr int readable = 22; // full-width characters
    EXPECT_GE(m_desk->sheetView()->width(), readable * ui::em());
    EXPECT_TRUE(m_desk->sheetView()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F7);
    EXPECT_TRUE(m_desk->dayPanel()->view()->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_desk->sheetView()->isVisible());
    EXPECT_TRUE(m_desk->sheetView()->isAncestorOf(QApplication::focusWidget())) << "back to where one was writing";
    press(Qt::Key_F3);
    EXPECT_TRUE(m_desk->dayPanel()->finder()->hasFocus());
    press(Qt::Key_Escape); // the children opened last
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_desk->sheetView()->isAncestorOf(QApplication::focusWidget()));
}

TEST_P(ClinicWindowAt, NoNameStaysOnALockedScreen)
{
    press(Qt::Key_F7);
    press(Qt::Key_Return);
    const QString name = records::fullName(m_desk->dayPanel()->model()->entries().first().child.value);
    press(Qt::Key_F3);
    ASSERT_TRUE(m_desk->dayPanel()->finder()->list()) << "the children opened last";
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_FALSE(m_clinic.window().shell());
    for (const QListWidget *list : m_clinic.window().findChildren<QListWidget *>()) {
        for (int row = 0; row < list->count(); ++row) {
            EXPECT_FALSE(list->item(row)->text().contains(name));
        }
    }
}

TEST_P(ClinicWindowAt, TheRailIsReachedByAKeyAndMakesRoomAgain)
{
    const auto rail = [this] { return one<ui::NavigationRail>(); };
    const bool isAway = !rail()->isVisible();
    EXPECT_EQ(isAway, GetParam() >= 150);
    press(Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(rail()->isVisible());
    ASSERT_TRUE(rail()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_NE(shell().here().place, QString(ui::DeskPlace::placeId));
    EXPECT_EQ(!rail()->isVisible(), isAway);
}

TEST_P(ClinicWindowAt, EveryOpeningOfSomebodysPagesIsNotedOnce)
{
    const RecordId child = m_desk->dayPanel()->model()->entries().first().child.id;
    const auto pagesNoted = [&] {
        const auto entries = m_clinic.book().auditLog().list({}).value();
        return std::ranges::count_if(entries, [&](const book::AuditEntry &entry) {
            return entry.access == book::Access::Read && entry.person == child && entry.detail == QLatin1String("page");
        });
    };
    EXPECT_EQ(pagesNoted(), 0);
    shell().go({.place = QStringLiteral("child"), .person = child});
    EXPECT_EQ(pagesNoted(), 1);
    shell().go({.place = QStringLiteral("child"), .person = child, .section = QStringLiteral("vaccinations")});
    EXPECT_EQ(pagesNoted(), 1) << "another part of the open page";
    shell().go({.place = QStringLiteral("immunization"), .person = child});
    EXPECT_EQ(pagesNoted(), 2);
    shell().back();
    EXPECT_EQ(pagesNoted(), 3);
    shell().go({.place = QStringLiteral("desk"), .person = child});
    EXPECT_EQ(pagesNoted(), 3) << "the desk notes its sheets by itself";
}

TEST_P(ClinicWindowAt, TheKeyOfTheClinicIsFoundByItsWord)
{
    const auto hits = shell().search().find(QStringLiteral("鍵"));
    EXPECT_TRUE(
        std::ranges::any_of(hits, [](const ui::SearchHit &hit) { return hit.to.place == QLatin1String("tray"); }));
}

INSTANTIATE_TEST_SUITE_P(TextSizes, ClinicWindowAt, testing::Values(100, 150, 200));

} // namespace
