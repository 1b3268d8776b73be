// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// Somebody new in a clinic's book, registered with the keyboard alone.
#include "tests/ui/office/clinic_window.h"
#include "ui/family/family_place.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/municipality_field.h"

#include <QLineEdit>

namespace oyako::ui {
namespace {

class Register : public ClinicWindow {
protected:
    void SetUp() override
    {
        ClinicWindow::SetUp();
        m_place = show<FamilyPlace>();
        m_before = book().list<records::Person>()->size();
    }
    void openFor(const QString &words)
    {
        m_place->open({.place = QString(FamilyPlace::placeId), .section = QStringLiteral("new"), .argument = words});
        settle(); // what was just made is shown, so that it may have the keyboard
        m_place->window()->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_place->window()));
        m_place->setFocus();
        settle();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }
    QList<book::Stored<records::Person>> added() { return book().list<records::Person>()->mid(m_before); }
    MunicipalityField *municipality() { return m_place->findChild<MunicipalityField *>(); }

    FamilyPlace *m_place = nullptr;
    qsizetype m_before = 0;
};

TEST_F(Register, TakesOverWhatWasSearchedForAndTheClinicsOwnCity)
{
    openFor(QStringLiteral("もりた さくら R8.3.5"));
    EXPECT_EQ(municipality()->code(), QStringLiteral("131121"));
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(added().size(), 1);
    const records::Person child = added().first().value;
    EXPECT_EQ(child.familyKana, QStringLiteral("もりた"));
    EXPECT_EQ(child.givenKana, QStringLiteral("さくら"));
    EXPECT_EQ(child.birthDate, QDate(2026, 3, 5));
    EXPECT_EQ(child.role, records::Role::Child);
    EXPECT_EQ(child.municipality, QStringLiteral("131121"));
    EXPECT_EQ(m_navigator.here.place, QStringLiteral("desk"));
    EXPECT_EQ(m_navigator.here.person, added().first().id);
}

TEST_F(Register, EnterGoesThroughEveryFieldToTheButton)
{
    openFor(QStringLiteral("森田 咲良 2026-03-05"));
    municipality()->lineEdit()->setFocus();
    municipality()->lineEdit()->selectAll();
    type(municipality()->lineEdit(), QStringLiteral("せたがや"));
    press(Qt::Key_Return);
    EXPECT_EQ(municipality()->code(), QStringLiteral("131121"));
    EXPECT_FALSE(municipality()->lineEdit()->hasFocus()) << "what is marked is taken, and on it goes";
    for (int i = 0; i < 12 && !qobject_cast<QPushButton *>(QApplication::focusWidget()); ++i) {
        press(Qt::Key_Return);
    }
    auto *save = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(save);
    EXPECT_EQ(save->text(), QStringLiteral("追加する"));
    press(Qt::Key_Return);
    ASSERT_EQ(added().size(), 1);
    EXPECT_EQ(added().first().value.givenName, QStringLiteral("咲良"));
}

TEST_F(Register, CanBeLeftWithoutKeepingAnything)
{
    openFor(QStringLiteral("森田"));
    type(m_place->findChildren<QLineEdit *>().first(), QStringLiteral("あ"));
    m_navigator.here = {.place = QStringLiteral("family")};
    ClinicWindow::press(QStringLiteral("やめる"), m_place);
    EXPECT_EQ(m_navigator.here, Destination()) << "back to where one came from";
    EXPECT_TRUE(added().isEmpty());
    EXPECT_TRUE(book().drafts()->isEmpty());
}

} // namespace
} // namespace oyako::ui
