// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// The forms of a clinic, where one person is found among very many.
#include "tests/ui/office/clinic_window.h"
#include "ui/forms/forms_place.h"
#include "ui/widgets/child_finder.h"

#include <QComboBox>

namespace oyako::ui {
namespace {

class ClinicForms : public ClinicWindow {
protected:
    static QStringList offered(const QWidget *place)
    {
        QStringList names;
        for (const QPushButton *button : place->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("書く")) {
                names.append(button->accessibleDescription());
            }
        }
        return names;
    }
    static QStringList persons(const QWidget *place)
    {
        QStringList names;
        for (const QComboBox *box : place->findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i) {
                names.append(box->itemText(i));
            }
        }
        return names;
    }
};

TEST_F(ClinicForms, NobodyIsShownUntilSomebodyIsFound)
{
    auto *place = show<FormsPlace>();
    place->open({});
    EXPECT_TRUE(offered(place).isEmpty());
    EXPECT_TRUE(persons(place).isEmpty());

    auto *finder = place->findChild<ChildFinder *>();
    ASSERT_TRUE(finder);
    finder->setFocus();
    type(finder, QStringLiteral("みお"));
    ASSERT_EQ(finder->hits().size(), 1);
    QTest::keyClick(finder, Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_FALSE(m_navigator.here.person.isEmpty());
    const auto found = book().find<records::Person>(m_navigator.here.person);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->value.givenName, QStringLiteral("ミオ"));

    place->open(m_navigator.here);
    EXPECT_EQ(persons(place), QStringList{QStringLiteral("山田 ミオ")})
        << "of a dozen children, the one that was found";
    EXPECT_FALSE(offered(place).isEmpty());

    place->open({});
    EXPECT_TRUE(persons(place).isEmpty()) << "no name stays for whoever comes next";
}

TEST_F(ClinicForms, AParentIsChosenThroughTheChild)
{
    const auto mother = book().add({}, records::Person{.familyName = QStringLiteral("佐藤"),
                                                       .givenName = QStringLiteral("幸"),
                                                       .role = records::Role::Mother});
    ASSERT_TRUE(mother);
    const auto child = book().add({}, records::Person{.familyName = QStringLiteral("佐藤"),
                                                      .givenName = QStringLiteral("空"),
                                                      .role = records::Role::Child,
                                                      .mother = *mother});
    ASSERT_TRUE(child);
    auto *place = show<FormsPlace>();
    place->open({.place = QString(FormsPlace::placeId), .person = *child});
    EXPECT_EQ(persons(place), (QStringList{QStringLiteral("佐藤 空"), QStringLiteral("佐藤 幸")}));
    const QStringList ofChild = offered(place);
    place->open({.place = QString(FormsPlace::placeId), .person = *mother});
    EXPECT_NE(offered(place), ofChild) << "a mother's own pages";
}

} // namespace
} // namespace oyako::ui
