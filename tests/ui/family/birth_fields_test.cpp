// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// How far a child was carried and what it weighed, written by hand; and the way from a mother to her pregnancy.
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/family/birth_fields.h"
#include "ui/pregnancy/due_date_dialog.h"
#include "ui/shell/shell.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using namespace records;
using test::settle;

/// The window of a family; "today" is 2026-11-22.
class BornEarly : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().resize(1024, 700);
        m_open.window().show();
        m_open.window().activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_open.window()));
        m_child = book()
                      .add({}, Person{.familyName = QStringLiteral("森田"),
                                      .givenName = QStringLiteral("咲良"),
                                      .role = Role::Child,
                                      .birthDate = QDate(2026, 9, 1)})
                      .value();
    }

    book::Book &book() { return *m_open.window().book(); }
    Shell &shell() { return *m_open.window().shell(); }
    QWidget *place() { return shell().currentPlace(); }
    Person child() { return book().find<Person>(m_child)->value; }
    void goTo(const Destination &destination)
    {
        shell().go(destination);
        settle();
    }
    void openForm() { goTo({.place = QStringLiteral("family"), .person = m_child}); }

    template <class Field>
    QList<Field *> shown(QWidget *in)
    {
        QList<Field *> all = in->findChildren<Field *>();
        all.removeIf([](const Field *field) { return !field->isVisible(); });
        return all;
    }

    void type(int field, const char *digits)
    {
        const auto fields = shown<NumberField>(place());
        ASSERT_EQ(fields.size(), 3);
        QLineEdit *edit = fields.at(field)->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, QString::fromLatin1(digits));
    }
    void save()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        settle();
    }
    void press(const char *words)
    {
        for (QPushButton *button : shown<QPushButton>(place())) {
            if (button->text() == QString::fromUtf8(words)) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        ADD_FAILURE() << "no button " << words;
    }
    bool says(const char *part)
    {
        const auto labels = shown<QLabel>(place());
        return std::any_of(labels.cbegin(), labels.cend(),
                           [part](const QLabel *label) { return label->text().contains(QString::fromUtf8(part)); });
    }

    test::OpenWindow m_open;
    RecordId m_child;
};

TEST_F(BornEarly, IsWrittenWithTheWeeksAndTheWeight)
{
    openForm();
    type(0, "33");
    type(1, "4");
    type(2, "1985");
    save();
    EXPECT_EQ(child().gestationalDaysAtBirth, 33 * 7 + 4);
    EXPECT_EQ(child().birthWeight, Mass::fromGrams(1985));
    EXPECT_EQ(child().dueDate, QDate(2026, 9, 1).addDays(280 - 33 * 7 - 4));
    EXPECT_TRUE(says("33週4日")) << "at the head of the page";
    ASSERT_TRUE(book().undoLast());
    EXPECT_FALSE(child().gestationalDaysAtBirth);
    EXPECT_FALSE(child().birthWeight);
    EXPECT_FALSE(child().dueDate.isValid());
}

TEST_F(BornEarly, MayLeaveAllOfItBlank)
{
    openForm();
    save();
    EXPECT_FALSE(child().gestationalDaysAtBirth);
    EXPECT_FALSE(child().birthWeight);
    EXPECT_FALSE(child().dueDate.isValid());
}

TEST_F(BornEarly, KeepsWhatABirthWroteWhenSomethingElseIsMended)
{
    auto stored = *book().find<Person>(m_child);
    stored.value.gestationalDaysAtBirth = 262;
    stored.value.dueDate = QDate(2026, 9, 20);
    ASSERT_TRUE(book().edit(stored));
    openForm();
    type(2, "3010");
    save();
    EXPECT_EQ(child().birthWeight, Mass::fromGrams(3010));
    EXPECT_EQ(child().gestationalDaysAtBirth, 262);
    EXPECT_EQ(child().dueDate, QDate(2026, 9, 20));
}

TEST_F(BornEarly, NamesTheFieldThatIsWrong)
{
    struct Case {
        int field;
        const char *typed;
        const char *said;
    };
    for (const Case &wrong : {Case{0, "60", "生まれた週数をたしかめて"}, Case{1, "7", "週のあとの日数をたしかめて"},
                              Case{2, "12", "出生体重をたしかめて"}, Case{1, "3", "生まれた週数をたしかめて"}}) {
        openForm();
        type(0, wrong.field == 1 && wrong.typed[0] == '7' ? "33" : "");
        type(wrong.field, wrong.typed);
        save();
        EXPECT_TRUE(says(wrong.said)) << wrong.typed;
        EXPECT_FALSE(child().gestationalDaysAtBirth) << wrong.typed;
        EXPECT_FALSE(child().birthWeight) << wrong.typed;
        press("やめる");
    }
}

TEST_F(BornEarly, NeedsNoMoreWidthThanTheRestOfTheForm)
{
    Preferences large = m_open.window().preferences();
    large.language = text::Language::English;
    large.textPercent = 200;
    shell().changePreferences(large);
    settle();
    openForm();
    auto *fields = place()->findChild<BirthFields *>();
    const int withFields = place()->findChild<QScrollArea *>()->horizontalScrollBar()->maximum();
    fields->hide();
    settle();
    EXPECT_EQ(withFields, place()->findChild<QScrollArea *>()->horizontalScrollBar()->maximum());
}

TEST_F(BornEarly, IsAskedOfChildrenOnly)
{
    goTo({.place = QStringLiteral("family")});
    EXPECT_EQ(shown<NumberField>(place()).size(), 3) << "somebody new is a child at first";
    auto *role = shown<QComboBox>(place()).first();
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    EXPECT_TRUE(shown<NumberField>(place()).isEmpty());
}

TEST_F(BornEarly, IsFoundInTheSearchField)
{
    for (const char *wanted : {"在胎", "早産", "週数", "出生体重"}) {
        const auto hits = shell().search().find(QString::fromUtf8(wanted));
        EXPECT_TRUE(std::any_of(hits.begin(), hits.end(), [this](const SearchHit &hit) {
            return hit.to.place == QLatin1String("family") && hit.to.person == m_child;
        })) << wanted;
    }
}

TEST_F(BornEarly, OpensItsFormAtTheTop)
{
    const auto bar = [this] { return place()->findChild<QScrollArea *>()->verticalScrollBar(); };
    openForm();
    ASSERT_GT(bar()->maximum(), 0);
    auto last = shown<QLineEdit>(place()).last();
    last->setFocus();
    bar()->setValue(bar()->maximum());
    openForm();
    EXPECT_EQ(bar()->value(), 0);
    bar()->setValue(bar()->maximum());
    goTo({.place = QStringLiteral("family")});
    EXPECT_EQ(bar()->value(), 0);
}

TEST_F(BornEarly, AMotherBeginsAPregnancyFromHerPageAndFromTheSearch)
{
    const RecordId mother =
        book()
            .add({},
                 Person{.familyName = QStringLiteral("森田"), .givenName = QStringLiteral("葵"), .role = Role::Mother})
            .value();
    goTo({.place = QStringLiteral("family"), .person = mother});
    press("妊娠を書きはじめる");
    EXPECT_EQ(shell().here().place, QStringLiteral("pregnancy"));
    auto *dialog = place()->findChild<DueDateDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    dialog->reject();
    settle();
    const auto begins = [&] {
        const auto hits = shell().search().find(QStringLiteral("妊娠"));
        return std::any_of(hits.begin(), hits.end(), [&mother](const SearchHit &hit) {
            return hit.to.place == QLatin1String("pregnancy") && hit.to.person == mother &&
                   hit.group == HitGroup::Commands;
        });
    };
    EXPECT_TRUE(begins());
    ASSERT_TRUE(book().add(mother, Pregnancy{.lastPeriod = QDate(2026, 6, 1), .fetuses = {Fetus()}}));
    EXPECT_FALSE(begins()) << "it has begun";
    goTo({.place = QStringLiteral("family"), .person = mother});
    press("妊娠の記録を見る");
    EXPECT_EQ(shell().here().place, QStringLiteral("pregnancy"));
}

} // namespace
} // namespace oyako::ui
