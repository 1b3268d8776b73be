// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The pages of a person have the questions of her booklet's edition; what is written is never hidden.
#include "core/care/handbook_edition.h"
#include "tests/ui/forms/forms_window.h"
#include "ui/forms/handbook_dialog.h"

#include <QComboBox>
#include <QLabel>

namespace oyako::ui {
namespace {

using namespace records;

class Editions : public FormsWindow {
protected:
    void SetUp() override
    {
        FormsWindow::SetUp();
        m_baby = book()
                     .add({}, Person{.givenName = QStringLiteral("湊"),
                                     .role = Role::Child,
                                     .birthDate = book().clock().today().addDays(-120)})
                     .value();
        settle();
    }
    void issue(const QString &edition)
    {
        ASSERT_TRUE(book().add(m_baby, Handbook{.number = QStringLiteral("A-77"), .edition = edition}));
        settle();
    }
    bool says(const char *part)
    {
        const auto labels = place()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [part](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(part));
        });
    }
    FormView &view() { return place()->filling()->view(); }

    RecordId m_baby;
};

TEST_F(Editions, TheNewestHasNoChestGirthAndItsOwnPages)
{
    go(m_baby);
    EXPECT_TRUE(says("2週間"));
    go(m_baby, QStringLiteral("checkup-03m"));
    EXPECT_TRUE(says("頭囲"));
    EXPECT_FALSE(says("胸囲"));
    const auto sections = view().sections();
    const auto measured = std::find_if(sections.cbegin(), sections.cend(),
                                       [](const auto &section) { return section.title == QStringLiteral("計測"); });
    ASSERT_NE(measured, sections.cend());
    EXPECT_EQ(measured->filled.questions, 3) << "weight, height, head";
}

TEST_F(Editions, AnOlderBookletAsksForTheChestAndHasNoLaterPages)
{
    issue(QStringLiteral("2012"));
    go(m_baby);
    EXPECT_TRUE(says("2012年の版"));
    EXPECT_TRUE(says("A-77"));
    EXPECT_FALSE(says("2週間"));
    go(m_baby, QStringLiteral("checkup-03m"));
    EXPECT_TRUE(says("胸囲"));
    go(m_baby, QStringLiteral("parent-record-03m"));
    EXPECT_FALSE(says("チャイルドシート"));
}

TEST_F(Editions, AnAnswerIsNeverHidden)
{
    issue(QStringLiteral("2023"));
    go(m_baby, QStringLiteral("child-tests"));
    EXPECT_FALSE(says("サイトメガロ"));
    forms::Session &session = view().session();
    ASSERT_TRUE(session.setAnswers(QStringLiteral("cmv.remark"), {QStringLiteral("陰性")}));
    Q_EMIT view().answered();
    place()->filling()->saveDraft();
    go(m_baby);
    go(m_baby, QStringLiteral("child-tests"));
    EXPECT_TRUE(says("サイトメガロ"));
}

TEST_F(Editions, TheBookletIsCorrectedAboveItsPages)
{
    issue(QStringLiteral("2025"));
    go(m_baby);
    click(QStringLiteral("手帳の番号や版を直す"));
    auto *dialog = place()->window()->findChild<HandbookDialog *>();
    ASSERT_TRUE(dialog);
    auto *edition = dialog->findChild<QComboBox *>();
    ASSERT_TRUE(edition);
    edition->setFocus();
    QTest::keyClick(edition, Qt::Key_End);
    EXPECT_EQ(edition->currentData().toString(), QStringLiteral("2012"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(book().list<Handbook>(m_baby)->first().value.edition, QStringLiteral("2012"));
    EXPECT_TRUE(says("2012年の版"));
    EXPECT_FALSE(says("2週間"));
}

// Services reference 4.2: what the book proposes for this questionnaire is confirmed one by one.
TEST_F(Editions, TheVaccinationDraftIsConfirmedPieceByPiece)
{
    Vaccination dose;
    dose.vaccine = QStringLiteral("rotarix");
    dose.date = book().clock().today().addDays(-40);
    ASSERT_TRUE(book().add(m_baby, dose));
    settle();
    go(m_baby, QStringLiteral("vaccination-draft"));
    EXPECT_TRUE(says("ひとつずつ見て"));
    for (const QPushButton *all : place()->findChildren<QPushButton *>()) {
        EXPECT_FALSE(all->isVisible() && all->text() == QStringLiteral("ぜんぶ、これでよい"));
    }
    click(QStringLiteral("これでよい"), QStringLiteral("氏名"));
    click(QStringLiteral("書きおわった"));
    const auto responses = book().list<FormResponse>(m_baby).value();
    ASSERT_EQ(responses.size(), 1);
    EXPECT_TRUE(responses.first().value.response.contains(QStringLiteral("head.name")));
    EXPECT_FALSE(responses.first().value.response.contains(QStringLiteral("rota.previous"))) << "nobody confirmed it";
}

} // namespace
} // namespace oyako::ui
