// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/programs/window_driver.h"

#include "core/records/family_records.h"

#include <QComboBox>

namespace oyako::ui {
namespace {

using records::Application;
using records::ApplicationStatus;

class ApplicationsTest : public WindowDriver {
protected:
    Application only() { return book().list<Application>().value().first().value; }
    void step(const QString &status, const QString &date)
    {
        click(QStringLiteral("ようすを書く"));
        auto *box = field<QComboBox>(QStringLiteral("どうなりましたか"));
        ASSERT_TRUE(box);
        ASSERT_GE(box->findText(status), 0) << status.toStdString();
        box->setCurrentIndex(box->findText(status));
        type(QStringLiteral("日にち"), date);
        save();
    }
};

TEST_F(ApplicationsTest, SV_06_AnApplicationIsFollowedFromThePreparationToTheMoney)
{
    go(QStringLiteral("applications"));
    click(QStringLiteral("申請を書く"));
    ASSERT_TRUE(QApplication::activeModalWidget());
    type(QStringLiteral("申請の名前"), QStringLiteral("子ども医療費助成"));
    type(QStringLiteral("次に確かめる日"), QStringLiteral("2026-11-25"));
    save();
    ASSERT_EQ(book().list<Application>()->size(), 1);
    EXPECT_EQ(only().steps.size(), 1) << "being written down is not being handed in";
    EXPECT_EQ(only().steps.last().status, ApplicationStatus::Preparing);
    EXPECT_TRUE(says(QStringLiteral("準備中")));

    click(QStringLiteral("ようすを書く"));
    auto *box = field<QComboBox>(QStringLiteral("どうなりましたか"));
    EXPECT_EQ(box->count(), 1) << "a jump is not even offered";
    click(QStringLiteral("やめる"));

    step(QStringLiteral("提出済"), QStringLiteral("2026-11-20"));
    ASSERT_EQ(only().steps.size(), 2) << "handed in before it was written down here";
    EXPECT_EQ(only().steps.first().date, QDate(2026, 11, 20)) << "so it was prepared no later";
    step(QStringLiteral("審査中"), QStringLiteral("2026-11-19"));
    EXPECT_FALSE(QApplication::activeModalWidget() == nullptr) << "before it was handed in";
    EXPECT_FALSE(says(QStringLiteral("日にちを入れてください(きょうまで)")))
        << "the field itself says which days may be";
    click(QStringLiteral("やめる"));
    step(QStringLiteral("不備(もどってきた)"), QStringLiteral("2026-11-22"));
    EXPECT_EQ(only().steps.last().status, ApplicationStatus::Incomplete);
    today();
    EXPECT_TRUE(says(QStringLiteral("子ども医療費助成: たりないものを出しなおす")));
    EXPECT_TRUE(says(QStringLiteral("子ども医療費助成: 申請のようすを確かめる")));
    click(QStringLiteral("見る"));
    step(QStringLiteral("提出済"), QStringLiteral("2026-11-22"));
    step(QStringLiteral("決定"), QStringLiteral("2026-11-22"));
    step(QStringLiteral("入金済・受けとり済"), QStringLiteral("2026-11-22"));
    EXPECT_EQ(only().steps.size(), 6) << "every step is kept";
    EXPECT_TRUE(says(QStringLiteral("終わった申請")) || button(QStringLiteral("終わった申請(1)")));
    undo();
    EXPECT_EQ(only().steps.last().status, ApplicationStatus::Decided);
}

TEST_F(ApplicationsTest, SV_13_TheMonthsOfPaymentAreProposedWhereTheTableNamesThem)
{
    go(QStringLiteral("applications"));
    click(QStringLiteral("申請を書く"));
    auto *procedures = field<QComboBox>(QStringLiteral("どの手つづき"));
    procedures->setCurrentIndex(procedures->findData(QStringLiteral("S07")));
    Q_EMIT procedures->activated(procedures->currentIndex());
    EXPECT_EQ(field<QLineEdit>(QStringLiteral("支払いの月"))->text(), QStringLiteral("4, 8, 12"));
}

TEST_F(ApplicationsTest, SV_13_APaymentThatDidNotComeIsAskedForAMonthLater)
{
    book::Stored<Application> stored;
    stored.value = {.title = QStringLiteral("018サポート"),
                    .steps = {{ApplicationStatus::Preparing, QDate(2026, 5, 1), {}, {}},
                              {ApplicationStatus::Submitted, QDate(2026, 5, 2), {}, {}},
                              {ApplicationStatus::Decided, QDate(2026, 6, 1), {}, {}}}};
    const RecordId mother = book().list<records::Person>().value().first().id;
    ASSERT_TRUE(book().add(mother, stored.value));
    go(QStringLiteral("applications"));
    click(QStringLiteral("ほか"));
    auto *menu = QApplication::activePopupWidget();
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    settle();
    ASSERT_TRUE(QApplication::activeModalWidget());
    type(QStringLiteral("支払いの月"), QStringLiteral("8・12・4月"));
    type(QStringLiteral("支払いのはじまり"), QStringLiteral("2026-08-01"));
    save();
    EXPECT_EQ(only().paymentMonths, (QList<int>{4, 8, 12}));
    EXPECT_TRUE(says(QStringLiteral("2026年8月の入金は届きましたか")));
    EXPECT_TRUE(says(QStringLiteral("次の支払いは 2026年12月")));
    today();
    EXPECT_TRUE(says(QStringLiteral("018サポート: 8月の入金が届いたか確かめる")));
    click(QStringLiteral("見る"));
    click(QStringLiteral("まだ"));
    today();
    EXPECT_FALSE(says(QStringLiteral("018サポート: 8月の入金が届いたか確かめる")));
    clock().advanceDays(30);
    today();
    EXPECT_TRUE(says(QStringLiteral("018サポート: 8月の入金が届いたか確かめる"))) << "a month after it was missed";
    go(QStringLiteral("applications"));
    click(QStringLiteral("届いた"));
    EXPECT_TRUE(says(QStringLiteral("2026年8月の入金 届いた")));
}

} // namespace
} // namespace oyako::ui
