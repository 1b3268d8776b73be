// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/book.h"
#include "core/care/vaccination_status.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/child/vaccination_dialog.h"
#include "ui/child/vaccine_field.h"
#include "ui/shell/shell.h"
#include "ui/text/records.h"
#include "ui/text/vaccine_words.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/person_face.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using records::Vaccination;
using test::settle;

class DoseDialog : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        records::Person child;
        child.givenName = QStringLiteral("みどり");
        child.birthDate = QDate(2026, 8, 1);
        child.role = records::Role::Child;
        m_child = book().add({}, child).value();
        settle();
        write();
    }

    book::Book &book() { return *m_open.window().book(); }

    /// Opens the dialog for a new dose of the newborn.
    void write()
    {
        m_open.window().shell()->go({.place = QStringLiteral("child"),
                                     .person = m_child,
                                     .section = QStringLiteral("vaccinations"),
                                     .argument = QStringLiteral("new")});
        settle();
    }

    static QWidget *dialog() { return QApplication::activeModalWidget(); }

    template <class T>
    static T *field(const char *name)
    {
        const auto all = dialog()->findChildren<T *>();
        for (T *candidate : all) {
            if (candidate->accessibleName() == QString::fromUtf8(name)) {
                return candidate;
            }
        }
        ADD_FAILURE() << "no field " << name;
        return nullptr;
    }

    /// Keys where the keyboard has them; else as an input method commits text.
    static void enter(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        const bool keys = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
        if (keys) {
            QTest::keyClicks(edit, text);
            return;
        }
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QCoreApplication::sendEvent(edit, &commit);
    }

    static void type(const char *name, const char *text) { enter(field<QLineEdit>(name), QString::fromUtf8(text)); }

    static void typeVaccine(const char *name, const char *text)
    {
        enter(field<VaccineField>(name)->lineEdit(), QString::fromUtf8(text));
    }

    static void push(const QString &words)
    {
        settle();
        const auto buttons = dialog()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == words && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        ADD_FAILURE() << "no button " << words.toStdString();
    }
    /// The fields for what stands on the label.
    static void openTheLabel()
    {
        const auto buttons = dialog()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().startsWith(QStringLiteral("製品名"))) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    }

    static void push(const char *words) { push(QString::fromUtf8(words)); }

    static void save()
    {
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }

    static bool says(const char *part)
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [part](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(part));
        });
    }

    QList<book::Stored<Vaccination>> doses() { return book().list<Vaccination>(m_child).value(); }

    test::OpenWindow m_open;
    RecordId m_child;
};

TEST_F(DoseDialog, SaysAtItsHeadWhoseRecordItIs)
{
    EXPECT_TRUE(dialog()->findChild<PersonStrip *>());
    EXPECT_TRUE(says("みどり"));
    EXPECT_TRUE(says("2026年8月1日"));
}

TEST_F(DoseDialog, SaysOneThingAboutADay)
{
    typeVaccine("ワクチン", "bcg");
    save();
    EXPECT_TRUE(says("接種した日を入れてください")) << "blank";
    type("接種した日", "2099-01-01");
    save();
    ASSERT_TRUE(dialog());
    EXPECT_FALSE(says("接種した日を入れてください"));
    EXPECT_FALSE(field<QLineEdit>("接種した日")->accessibleDescription().isEmpty()) << "what is wrong stands beside it";
    EXPECT_TRUE(doses().isEmpty());
}

TEST_F(DoseDialog, WritesTheDosesOfOneVisitInOneGo)
{
    type("接種した日", "R8.10.3");
    typeVaccine("ワクチン", "ロタテック");
    type("ロット番号", "R1");
    QTest::keyClick(dialog(), Qt::Key_N, Qt::ControlModifier);
    typeVaccine("ワクチン 2", "hepb");
    QTest::keyClick(dialog(), Qt::Key_N, Qt::ControlModifier);
    typeVaccine("ワクチン 3", "ごしゅ");
    QTest::keyClick(dialog(), Qt::Key_N, Qt::ControlModifier); // left blank
    type("施設", "あおば小児科");
    save();
    EXPECT_FALSE(dialog());
    const auto written = doses();
    ASSERT_EQ(written.size(), 3);
    QStringList codes;
    for (const auto &dose : written) {
        codes.append(dose.value.vaccine);
        EXPECT_EQ(dose.value.date, QDate(2026, 10, 3));
        EXPECT_EQ(dose.value.facility, QStringLiteral("あおば小児科"));
        EXPECT_EQ(dose.value.source, records::DoseSource::CopiedFromBook);
    }
    codes.sort();
    EXPECT_EQ(codes, QStringList({QStringLiteral("dpt_ipv_hib"), QStringLiteral("hepb"), QStringLiteral("rotateq")}));
    m_open.window().activateWindow();
    settle();
    QTest::keyClick(&m_open.window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(doses().isEmpty()) << "one visit is one change";
}

TEST_F(DoseDialog, ADoseOfWhichOnlyTheMonthIsKnownStaysOneAndIsToBeAskedAbout)
{
    type("接種した日", "2026年9月");
    typeVaccine("ワクチン", "hepb");
    save();
    ASSERT_EQ(doses().size(), 1);
    EXPECT_EQ(doses().first().value.date.toString(), QStringLiteral("2026-09"));
    const auto views = m_open.window().findChildren<QAbstractItemView *>();
    const bool isTold = std::any_of(views.cbegin(), views.cend(), [](const QAbstractItemView *view) {
        const QAbstractItemModel *model = view->model();
        return model && model->rowCount() == 1 && model->index(0, 0).data().toString() == QStringLiteral("2026年9月") &&
               model->index(0, 2).data().toString() == QStringLiteral("要確認・接種した日が分かりません");
    });
    EXPECT_TRUE(isTold);
}

TEST_F(DoseDialog, KeepsEverythingOnTheLabel)
{
    type("接種した日", "2026-10-03");
    typeVaccine("ワクチン", "bcg");
    openTheLabel();
    type("製品名", "BCG-J");
    type("有効期限", "2027-03-31");
    type("量", "0.15");
    enter(field<QComboBox>("接種のしかた")->lineEdit(), QStringLiteral("経皮"));
    type("接種した人", "髙橋");
    save();
    ASSERT_EQ(doses().size(), 1);
    const Vaccination dose = doses().first().value;
    EXPECT_EQ(dose.product, QStringLiteral("BCG-J"));
    EXPECT_EQ(dose.expiry, QDate(2027, 3, 31));
    EXPECT_EQ(dose.amountMl, std::optional(0.15));
    EXPECT_TRUE(dose.route.startsWith(QStringLiteral("経皮")));
    EXPECT_EQ(dose.injector, QStringLiteral("髙橋"));
}

TEST_F(DoseDialog, TakesDosesFromAbroadByCodeAndByName)
{
    type("接種した日", "2026-10-03");
    typeVaccine("ワクチン", "CVX 110");
    QTest::keyClick(dialog(), Qt::Key_N, Qt::ControlModifier);
    typeVaccine("ワクチン 2", "Infanrix hexa (GSK)");
    save();
    ASSERT_TRUE(dialog()) << "a name on no list is kept only on purpose";
    EXPECT_TRUE(says("一覧にない名前です"));
    push("このことばのまま書く");
    save();
    EXPECT_FALSE(dialog());
    const auto written = doses();
    ASSERT_EQ(written.size(), 2);
    const auto named = [&written](const QString &code) {
        return std::find_if(written.cbegin(), written.cend(),
                            [&code](const auto &dose) { return dose.value.vaccine == code; });
    };
    EXPECT_NE(named(QStringLiteral("cvx:110")), written.cend());
    ASSERT_NE(named(QString()), written.cend());
    EXPECT_EQ(named(QString())->value.product, QStringLiteral("Infanrix hexa (GSK)"));
}

TEST_F(DoseDialog, OffersTheVaccinesThatAreMeantAndKeepsNoLettersAsAProduct)
{
    type("接種した日", "2026-10-03");
    typeVaccine("ワクチン", "はいえん");
    settle();
    QWidget *list = field<VaccineField>("ワクチン")->completer()->popup();
    ASSERT_TRUE(list->isVisible()) << "it has the keyboard";
    QTest::keyClick(list, Qt::Key_Tab);
    settle();
    EXPECT_TRUE(says("どのワクチンですか"));
    save();
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(doses().isEmpty());
    const QStringList offered = field<VaccineField>("ワクチン")->matches();
    ASSERT_GT(offered.size(), 1);
    push(text::vaccineOffer(offered.first()));
    EXPECT_FALSE(says("どのワクチンですか"));
    EXPECT_EQ(dialog()->focusWidget(), field<QLineEdit>("ロット番号")) << "the keyboard goes on in this dose";
    save();
    ASSERT_EQ(doses().size(), 1);
    EXPECT_EQ(doses().first().value.vaccine, offered.first());
    EXPECT_EQ(doses().first().value.product, QString());
}

TEST_F(DoseDialog, AFigureAloneIsAskedAboutAndNoCode)
{
    type("接種した日", "2026-10-03");
    typeVaccine("ワクチン", "5");
    settle();
    auto *vaccine = field<VaccineField>("ワクチン");
    EXPECT_EQ(vaccine->code(), QString()) << "CVX 05 is the vaccine against measles";
    ASSERT_GT(vaccine->matches().size(), 1);
    EXPECT_TRUE(text::vaccineOffer(vaccine->matches().first()).startsWith(QLatin1Char('5')))
        << "what begins so comes first";
    save();
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(says("どのワクチンですか"));
    typeVaccine("ワクチン", "05");
    EXPECT_EQ(vaccine->code(), QStringLiteral("cvx:05"));
}

TEST_F(DoseDialog, KeepsANameFromAbroadBesideWhatTheLabelSays)
{
    type("接種した日", "2026-10-03");
    typeVaccine("ワクチン", "ROR");
    openTheLabel();
    type("製品名", "Priorix");
    push("このことばのまま書く");
    save();
    ASSERT_EQ(doses().size(), 1);
    EXPECT_EQ(doses().first().value.vaccine, QString());
    EXPECT_EQ(doses().first().value.product, QStringLiteral("ROR / Priorix"));
}

TEST_F(DoseDialog, AFreeNameThatIsCorrectedLeavesNothingBehind)
{
    ASSERT_TRUE(book().add(m_child, Vaccination{.product = QStringLiteral("はいえん"), .date = QDate(2026, 10, 3)}));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    settle();
    const auto written = doses().first();
    m_open.window().shell()->go({.place = QStringLiteral("child"),
                                 .person = m_child,
                                 .section = QStringLiteral("vaccinations"),
                                 .record = written.id});
    settle();
    typeVaccine("ワクチン", "bcg");
    save();
    EXPECT_EQ(doses().first().value.vaccine, QStringLiteral("bcg"));
    EXPECT_EQ(doses().first().value.product, QString());
}

TEST_F(DoseDialog, AsksOnceAboutWhatLooksOddAndThenSaves)
{
    ASSERT_TRUE(book().add(m_child, Vaccination{.vaccine = QStringLiteral("bcg"), .date = QDate(2026, 11, 1)}));
    type("接種した日", "2026-11-20");
    typeVaccine("ワクチン", "mr");
    save();
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(says("27日あいていません"));
    EXPECT_EQ(doses().size(), 1);
    save();
    EXPECT_FALSE(dialog()) << "asked once";
    EXPECT_EQ(doses().size(), 2);
}

TEST_F(DoseDialog, AsksWhetherASiblingIsMeant)
{
    type("接種した日", "2026-11-20");
    typeVaccine("ワクチン", "mr"); // too young; her brother waits for it
    save();
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(says("陽翔"));
    EXPECT_TRUE(says("2025年5月10日"));
    EXPECT_TRUE(doses().isEmpty());
}

TEST_F(DoseDialog, AsksAgainWhenTheAnswerIsAnother)
{
    type("接種した日", "2026-10-03");
    typeVaccine("ワクチン", "hepb");
    ASSERT_TRUE(book().add(m_child, Vaccination{.vaccine = QStringLiteral("hepb"), .date = QDate(2026, 10, 3)}));
    save();
    EXPECT_TRUE(says("もう書かれています"));
    type("接種した日", "2026-10-31");
    save();
    EXPECT_FALSE(dialog()) << "nothing is odd any more";
}

TEST_F(DoseDialog, OffersTheVaccinesOfThePersonsOwnScheduleFirst)
{
    const auto firstIsJapanese = [] {
        auto *vaccine = field<VaccineField>("ワクチン");
        return text::vaccineCodes().contains(vaccine->itemData(0).toString());
    };
    EXPECT_TRUE(firstIsJapanese());
    enter(field<VaccineField>("ワクチン")->lineEdit(), QStringLiteral("hib"));
    const QStringList found = field<VaccineField>("ワクチン")->matches();
    ASSERT_GT(found.size(), 2);
    EXPECT_TRUE(text::vaccineCodes().contains(found.first()));
    dialog()->close(); // says first that something was typed
    dialog()->close();
    settle();
    ASSERT_TRUE(
        book().add(m_child, records::Circumstance{.key = QString(care::scheduleKey), .value = QStringLiteral("cdsi")}));
    settle();
    write();
    EXPECT_FALSE(firstIsJapanese());
}

TEST_F(DoseDialog, AsksAboutTwoVaccinesWithoutTakingTheRoomOfTheFields)
{
    type("接種した日", "2026-11-20");
    typeVaccine("ワクチン", "MR");
    QTest::keyClick(dialog(), Qt::Key_N, Qt::ControlModifier);
    typeVaccine("ワクチン 2", "水痘");
    settle();
    const int room = field<VaccineField>("ワクチン 2")->visibleRegion().boundingRect().height();
    save();
    ASSERT_TRUE(dialog()) << "asked once";
    settle();
    EXPECT_TRUE(says("生ワクチンが同じ日に2つ"));
    const auto messages = dialog()->findChildren<InlineMessage *>();
    const auto asked = std::find_if(messages.cbegin(), messages.cend(), [](const InlineMessage *message) {
        return message->isVisible() && message->text().contains(QStringLiteral("生ワクチンが同じ日に2つ"));
    });
    ASSERT_NE(asked, messages.cend());
    EXPECT_EQ((*asked)->visibleRegion().boundingRect(), (*asked)->rect()) << "all of the question is seen";
    for (const char *name : {"ワクチン", "ワクチン 2"}) {
        const QWidget *vaccine = field<VaccineField>(name);
        EXPECT_EQ(vaccine->visibleRegion().boundingRect().height(), room) << name;
    }
    save();
    EXPECT_FALSE(dialog()) << "saying it again is the answer";
}

TEST_F(DoseDialog, IsClosedByTheKeyThatEndsTheProgramOnceNothingIsLost)
{
    type("施設", "Aoba");
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Q, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(dialog()) << "what was typed is asked about first";
    EXPECT_TRUE(says("まだ保存していません"));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Q, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(dialog());
    EXPECT_TRUE(m_open.window().isVisible());
    QTest::keyClick(&m_open.window(), Qt::Key_Q, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(m_open.window().isVisible());
}

} // namespace
} // namespace oyako::ui
