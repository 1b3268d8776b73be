// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/book.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/pregnancy/due_date_dialog.h"
#include "ui/pregnancy/visit_dialog.h"
#include "ui/shell/shell.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/style.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using namespace records;
using test::settle;

/// The page of a mother of twins; "today" is 2026-11-22.
class TwinPregnancy : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        Person mother;
        mother.role = Role::Mother;
        mother.familyName = QStringLiteral("佐藤");
        mother.givenName = QStringLiteral("葵");
        m_mother = book().add({}, mother).value();
    }

    book::Book &book() { return *m_open.window().book(); }
    QWidget *place() { return m_open.window().shell()->currentPlace(); }

    void show(const QList<Fetus> &fetuses)
    {
        const Pregnancy pregnancy{.lastPeriod = QDate(2026, 6, 1), .fetuses = fetuses};
        ASSERT_TRUE(book().add(m_mother, pregnancy));
        m_open.window().shell()->go({.place = QStringLiteral("pregnancy"), .person = m_mother});
        settle();
    }

    bool says(const char *part)
    {
        const auto labels = place()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [part](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(part));
        });
    }

    QPushButton *button(const char *words)
    {
        const auto buttons = place()->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [words](const QPushButton *button) {
            return button->isVisible() && button->text() == QString::fromUtf8(words);
        });
        return found == buttons.cend() ? nullptr : *found;
    }

    test::OpenWindow m_open;
    RecordId m_mother;
};

const Fetus lost{.outcome = Outcome::Stillbirth, .outcomeDate = QDate(2026, 11, 20)};

TEST_F(TwinPregnancy, CountsThoseCarried)
{
    show({Fetus(), Fetus()});
    EXPECT_TRUE(says("2人の赤ちゃん"));
    EXPECT_FALSE(says("お別れした日"));
}

TEST_F(TwinPregnancy, RemembersTheOneLostAndGoesOn)
{
    show({Fetus(), lost});
    EXPECT_FALSE(says("2人の赤ちゃん"));
    EXPECT_TRUE(says("お別れした日: 2026年11月20日"));
    EXPECT_TRUE(button("これまでの記録"));
    EXPECT_TRUE(button("健診を書く"));
}

TEST_F(TwinPregnancy, IsQuietAfterTheLossOfBoth)
{
    show({lost, lost});
    EXPECT_TRUE(says("お別れした日"));
    EXPECT_FALSE(button("健診を書く"));
    EXPECT_TRUE(button("手帳を印刷"));
    EXPECT_TRUE(button("新しい妊娠を書きはじめる"));
    ASSERT_TRUE(button("産後の健診・ケアと手つづきを見る"));
    QTest::mouseClick(button("産後の健診・ケアと手つづきを見る"), Qt::LeftButton);
    settle();
    EXPECT_TRUE(says("死産届(1人目・"));
    EXPECT_TRUE(says("死産届(2人目・"));
}

TEST_F(TwinPregnancy, ARefusedVisitLeadsToTheFaultyFieldWithRoomForTheReason)
{
    show({Fetus()});
    QTest::mouseClick(button("健診を書く"), Qt::LeftButton);
    settle();
    auto *dialog = place()->findChild<VisitDialog *>();
    ASSERT_TRUE(dialog);
    const auto fields = dialog->findChildren<NumberField *>();
    NumberField *weight = fields.first();
    ASSERT_EQ(weight->lineEdit()->accessibleName(), QStringLiteral("体重"));
    weight->lineEdit()->setFocus();
    QTest::keyClicks(weight->lineEdit(), QStringLiteral("5"));
    fields.last()->lineEdit()->setFocus();
    QTest::keyClick(fields.last()->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(dialog->isVisible()) << "not saved";
    EXPECT_TRUE(weight->lineEdit()->hasFocus());
    ASSERT_TRUE(says(weight->remark().toUtf8().constData()));
    for (const QLabel *label : weight->findChildren<QLabel *>()) {
        if (label->text() == weight->remark()) {
            EXPECT_GE(label->width(), 12 * em());
        }
    }
    weight->lineEdit()->clear();
    QTest::keyClick(weight->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(book().list<Checkup>(m_mother)->size(), 1);
}

TEST_F(TwinPregnancy, ADueDateThatCannotBeIsNamedWithTheLastDayThatCan)
{
    show({Fetus()});
    QTest::mouseClick(button("予定日などを直す"), Qt::LeftButton);
    settle();
    auto *dialog = place()->findChild<DueDateDialog *>();
    ASSERT_TRUE(dialog);
    DateField *due = dialog->findChildren<DateField *>().first();
    ASSERT_EQ(due->lineEdit()->accessibleName(), QStringLiteral("出産予定日"));
    const auto say = [&](const QString &day) {
        due->lineEdit()->setText(day);
        QTest::keyClick(due->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    };
    say(QStringLiteral("2027-09-29")); // 311 days ahead
    ASSERT_TRUE(dialog->isVisible()) << "not saved";
    EXPECT_TRUE(says("2027年9月28日までの日を入れてください"));
    EXPECT_TRUE(says("出産予定日を見なおすか、空けておいてください"));
    EXPECT_TRUE(due->lineEdit()->hasFocus());
    say(QStringLiteral("2027-03-05"));
    EXPECT_EQ(currentDueDate(book().list<Pregnancy>(m_mother)->first().value), QDate(2027, 3, 5));
}

TEST_F(TwinPregnancy, LeadsToTheMothersOwnData)
{
    show({Fetus()});
    ASSERT_TRUE(button("名前や住所を直す"));
    QTest::mouseClick(button("名前や住所を直す"), Qt::LeftButton);
    settle();
    const auto edits = place()->findChildren<QLineEdit *>();
    const auto allergies = std::find_if(edits.cbegin(), edits.cend(), [](const QLineEdit *edit) {
        return edit->accessibleName() == QStringLiteral("アレルギー");
    });
    ASSERT_NE(allergies, edits.cend());
    (*allergies)->setText(QStringLiteral("penicillin"));
    QTest::mouseClick(button("保存する"), Qt::LeftButton);
    settle();
    EXPECT_EQ(book().find<Person>(m_mother)->value.allergies, QStringLiteral("penicillin"));
    EXPECT_EQ(book().find<Person>(m_mother)->value.givenName, QStringLiteral("葵"));
}

TEST_F(TwinPregnancy, SomebodyNewHasTheFamilyNameAndIsShown)
{
    m_open.window().shell()->go({.place = QStringLiteral("family"), .argument = QStringLiteral("partner")});
    settle();
    const auto edits = place()->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->accessibleName() == QStringLiteral("姓")) {
            EXPECT_FALSE(edit->text().isEmpty());
        } else if (edit->accessibleName() == QStringLiteral("名")) {
            edit->setText(QStringLiteral("蓮"));
        }
    }
    QTest::mouseClick(button("追加する"), Qt::LeftButton);
    settle();
    EXPECT_TRUE(button("保存する")) << "the new person's own page";
    EXPECT_TRUE(says("蓮"));
}

} // namespace
} // namespace oyako::ui
