// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/forms/forms_window.h"
#include "ui/forms/form_list.h"
#include "ui/forms/section_panel.h"
#include "ui/widgets/print_preview.h"

#include <QCheckBox>
#include <QLabel>

namespace oyako::ui {
namespace {

using namespace records;

/// The pregnancy notification of a mother who is new to the book; "today" is 2026-11-22.
class Notification : public FormsWindow {
protected:
    void SetUp() override
    {
        FormsWindow::SetUp();
        m_mother = book().add({}, Person{.givenName = QStringLiteral("葵"), .role = Role::Mother}).value();
        ASSERT_TRUE(book().add(m_mother, Pregnancy{.lastPeriod = QDate(2026, 9, 1), .fetuses = {Fetus()}}).has_value());
        settle();
        go(m_mother, QStringLiteral("pregnancy-notification"));
    }

    FormFilling &filling() { return *place()->findChild<FormFilling *>(); }

    QLineEdit *field(const char *name)
    {
        for (QLineEdit *edit : filling().findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName() == QString::fromUtf8(name)) {
                return edit;
            }
        }
        ADD_FAILURE() << "no field " << name;
        return nullptr;
    }

    bool says(const char *part)
    {
        const auto labels = filling().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [part](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(part));
        });
    }

    void answerSensitive()
    {
        forms::Session &session = filling().view().session();
        const forms::NodeId node = session.nodes(QStringLiteral("diagnosis.stdExam")).first();
        ASSERT_TRUE(session.setAnswers(node, {true}));
    }

    PrintPreview *shown() { return filling().findChild<PrintPreview *>(); }
};

TEST_F(Notification, PrintedWithoutSensitiveAnswersUnlessChosen)
{
    answerSensitive();
    filling().print();
    settle();
    ASSERT_TRUE(shown());
    ASSERT_TRUE(shown()->offersChoice());
    auto *box = shown()->findChild<QCheckBox *>();
    ASSERT_TRUE(box);
    EXPECT_FALSE(box->isChecked());
    EXPECT_TRUE(box->text().contains(QStringLiteral("1 か所"))) << box->text().toStdString();
    shown()->close();
    settle();
}

TEST_F(Notification, WithNothingSensitiveAsksNothing)
{
    filling().print();
    settle();
    ASSERT_TRUE(shown());
    EXPECT_FALSE(shown()->offersChoice());
    shown()->close();
    settle();
}

TEST_F(Notification, ADueDateFarAwayIsRemarkedOnBesideTheField)
{
    QLineEdit *due = field("分娩予定日");
    ASSERT_TRUE(due);
    EXPECT_FALSE(says("合っていますか?"));
    due->setFocus();
    due->selectAll();
    QTest::keyClicks(due, QStringLiteral("2027-11-10"));
    settle();
    EXPECT_TRUE(says("いまから40週より先ですが"));
}

TEST_F(Notification, ReopenedItProposesAgainWhatNobodyEmptied)
{
    const int before = filling().view().proposalCount();
    ASSERT_GT(before, 2);
    QLineEdit *due = field("分娩予定日");
    due->setFocus();
    due->selectAll();
    QTest::keyClick(due, Qt::Key_Delete);
    settle();
    ASSERT_EQ(filling().view().proposalCount(), before - 1);
    go(m_mother);
    go(m_mother, QStringLiteral("pregnancy-notification"));
    EXPECT_TRUE(book().draft(draftKeyOf(QStringLiteral("pregnancy-notification"), m_mother))->has_value());
    EXPECT_EQ(filling().view().proposalCount(), before - 1);
    EXPECT_TRUE(field("分娩予定日")->text().isEmpty());
}

TEST_F(Notification, TheSectionOneIsInIsMarked)
{
    auto *sections = filling().findChild<SectionPanel *>();
    ASSERT_TRUE(sections);
    m_open.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_open.window()));
    field("職業")->setFocus();
    settle();
    ASSERT_TRUE(sections->currentItem());
    EXPECT_TRUE(sections->currentItem()->text().endsWith(QStringLiteral("妊婦")));
    field("出産予定施設")->setFocus();
    settle();
    EXPECT_TRUE(sections->currentItem()->text().endsWith(QStringLiteral("出産の予定")));
}

} // namespace
} // namespace oyako::ui
