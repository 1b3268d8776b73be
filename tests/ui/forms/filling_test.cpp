// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda_of_book.h"
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/care/visit_questionnaire.h"
#include "core/forms/response.h"
#include "core/immunization/japan/load.h"
#include "core/pages/form_page.h"
#include "tests/core/pages/page_parts.h"
#include "tests/ui/forms/forms_window.h"
#include "ui/forms/section_panel.h"
#include "ui/paint/typeface.h"
#include "ui/widgets/print_preview.h"

#include <QCheckBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>

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

TEST_F(Notification, BeginsAtItsFirstQuestion)
{
    const QWidget *focused = m_open.window().focusWidget();
    ASSERT_TRUE(focused);
    EXPECT_TRUE(filling().view().isAncestorOf(focused)) << focused->metaObject()->className();
}

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

/// What twenty questions of the notification are answered with, but for what nobody else may see.
QList<std::pair<QString, forms::Value>> twentyAnswers()
{
    const auto text = [](const char *linkId, const char *words) {
        return std::pair<QString, forms::Value>{QString::fromUtf8(linkId), QString::fromUtf8(words)};
    };
    const auto number = [](const char *linkId, qint64 value) {
        return std::pair<QString, forms::Value>{QString::fromUtf8(linkId), value};
    };
    return {{QStringLiteral("notice.date"), forms::Date{QStringLiteral("2026-11-20")}},
            text("notice.municipality", "北九州市小倉北区"),
            text("woman.name", "𠮷野 葵"),
            text("woman.kana", "よしの あおい"),
            {QStringLiteral("woman.birthDate"), forms::Date{QStringLiteral("1996-02-29")}},
            number("woman.age", 30),
            text("woman.occupation", "会社員(事務)"),
            text("woman.address", "北九州市小倉北区城内1-1 \"塚\"荘 203"),
            text("woman.registeredAddress", "=福岡市中央区天神1-8-1"),
            text("woman.phone", "093-582-2525"),
            text("woman.householder", "𠮷野 隆"),
            number("pregnancy.weeks", 11),
            {QStringLiteral("pregnancy.dueDate"), forms::Date{QStringLiteral("2027-06-08")}},
            {QStringLiteral("diagnosis.received"), true},
            text("diagnosis.facility", "さくら産婦人科, 本院"),
            text("diagnosis.attendant", "髙橋 ゆり"),
            text("delivery.facility", "さくら産婦人科"),
            {QStringLiteral("delivery.homecoming"), true},
            text("delivery.homecomingPeriod", "34週から産後1か月\n夫も一緒に"),
            number("history.pregnancies", 1)};
}

TEST_F(Notification, SV_01_TwentyAnswersAreTheSameOnPaperInTheFileAndInTheTable)
{
    forms::Session &session = filling().view().session();
    const auto answers = twentyAnswers();
    ASSERT_EQ(answers.size(), 20);
    for (const auto &[linkId, value] : answers) {
        ASSERT_TRUE(session.setAnswers(linkId, {value})) << linkId.toStdString();
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("answers.json"));
    const QString table = folder.filePath(QStringLiteral("answers.csv"));
    ASSERT_TRUE(filling().saveAnswers(file));
    ASSERT_TRUE(filling().saveAnswers(table));
    const QByteArray bytes = files::read(table, 1 << 20).value();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const auto rows = csv::readAll(bytes).value();
    const auto read =
        forms::readResponse(session.sharedForm(), files::read(file, 1 << 20).value(), m_open.clock()).value();
    QString printed = pages::testing::wordsOf(pages::layOut(session, {}, paint::Typeface::shared()));
    printed.remove(QRegularExpression(QStringLiteral("\\s")));
    for (const auto &[linkId, value] : answers) {
        ASSERT_TRUE(read.session.node(linkId) != forms::noNode);
        EXPECT_EQ(read.session.answers(read.session.node(linkId)), QList<forms::Value>{value}) << linkId.toStdString();
        const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                      [&id = linkId](const QStringList &cells) { return cells.first() == id; });
        ASSERT_NE(row, rows.cend()) << linkId.toStdString();
        QString cell = row->at(3);
        cell.remove(QRegularExpression(QStringLiteral("^'(?=[=+@'-])")));
        EXPECT_EQ(cell, forms::plainText(value)) << linkId.toStdString();
        const QString shown = pages::printedAnswer(session, session.node(linkId), {});
        const bool isWords = std::holds_alternative<QString>(value);
        EXPECT_TRUE(!isWords || printed.contains(QString(shown).remove(QRegularExpression(QStringLiteral("\\s")))))
            << linkId.toStdString();
    }
    EXPECT_TRUE(says("提出は、窓口か市区町村のホームページでします"));
}

TEST_F(Notification, SV_01_IsNotHandedInUntilSomebodySaysSo)
{
    const auto isAsked = [this] {
        const auto agenda = agenda::ofBook(book(), immunization::japanSchedule()).value();
        return std::any_of(agenda.items.cbegin(), agenda.items.cend(), [this](const agenda::GroupedItem &one) {
            return one.item.who == m_mother && one.item.procedure == QLatin1String("P01");
        });
    };
    ASSERT_TRUE(isAsked());
    for (const auto &[linkId, value] : twentyAnswers()) {
        ASSERT_TRUE(filling().view().session().setAnswers(linkId, {value}));
    }
    click(QStringLiteral("書きおわった"));
    ASSERT_EQ(book().list<FormResponse>(m_mother)->size(), 1);
    EXPECT_TRUE(isAsked()) << "written is not handed in";
    m_open.window().shell()->go({.place = QStringLiteral("today")});
    settle();
    const auto cards = m_open.window().shell()->currentPlace()->findChildren<QPushButton *>();
    const auto done = std::find_if(cards.cbegin(), cards.cend(), [](const QPushButton *one) {
        return one->isVisible() && one->text() == QStringLiteral("すんだ") &&
               one->accessibleDescription().contains(QStringLiteral("妊娠届"));
    });
    ASSERT_NE(done, cards.cend()) << "what is left to do is said by its button";
    QTest::mouseClick(*done, Qt::LeftButton);
    settle();
    EXPECT_FALSE(isAsked());
}

TEST_F(Notification, AnswersThatAreNotForEverybodyAreOnlyInTheFileWhenChosen)
{
    answerSensitive();
    for (const auto &[linkId, value] : twentyAnswers()) {
        ASSERT_TRUE(filling().view().session().setAnswers(linkId, {value}));
    }
    Q_EMIT filling().view().answered();
    settle();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("answers.json"));
    const auto holds = [&] {
        return filling().saveAnswers(file) && files::read(file, 1 << 20).value().contains("diagnosis.stdExam");
    };
    EXPECT_FALSE(holds());
    const auto boxes = filling().findChildren<QCheckBox *>();
    const auto box = std::find_if(boxes.cbegin(), boxes.cend(), [](const QCheckBox *one) {
        return one->isVisible() && one->text().contains(QStringLiteral("見せる相手"));
    });
    ASSERT_NE(box, boxes.cend());
    QTest::keyClick(*box, Qt::Key_Space);
    EXPECT_TRUE(holds());
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
    EXPECT_TRUE(book().draft(care::draftKeyOf(QStringLiteral("pregnancy-notification"), m_mother))->has_value());
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
