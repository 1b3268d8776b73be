// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/demonstration_clinic.h"
#include "tests/support/listener.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "tests/support/test_book.h"
#include "ui/widgets/child_finder.h"
#include "ui/clinic/choice_keys.h"
#include "ui/clinic/day_panel.h"
#include "ui/clinic/desk_place.h"
#include "ui/clinic/family_table.h"
#include "ui/exchange/hand_back_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using records::Checkup;
using records::MeasurementKind;
using test::settle;

/// An invented clinic with one member of the staff on duty, and a window around the desk.
class Clinic final {
public:
    Clinic()
        : m_book(makeTestBook(m_folder.filePath(QStringLiteral("book"))).value().store, m_clock)
    {
        m_ready = clinic::fillClinic(m_book, {.seed = 3, .children = 40}, Progress()).has_value();
        m_staff =
            m_book.add({}, records::StaffMember{.name = QStringLiteral("保健 のぞみ"), .duty = records::Duty::Records})
                .value();
        m_book.setAuthor(m_staff);
        m_desk = new DeskPlace(context());
        (new QVBoxLayout(&m_window))->addWidget(m_desk);
        QObject::connect(&m_book, &book::Book::changed, m_desk, &DeskPlace::refresh);
    }

    [[nodiscard]] Context context() { return {m_book, m_clock, m_listener, {}}; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QWidget &window() { return m_window; }
    [[nodiscard]] DeskPlace *desk() const { return m_desk; }
    [[nodiscard]] book::Book &book() { return m_book; }
    [[nodiscard]] const test::Listener &listener() const { return m_listener; }
    [[nodiscard]] const RecordId &staff() const { return m_staff; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    test::Listener m_listener;
    book::Book m_book;
    QWidget m_window;
    DeskPlace *m_desk = nullptr;
    RecordId m_staff;
    bool m_ready = false;
};

/// The nurse's desk, driven by keys.
class DeskTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_clinic.isReady());
        m_clinic.window().resize(1280, 800);
        m_clinic.window().show();
        m_clinic.window().activateWindow();
        m_desk = m_clinic.desk();
        m_desk->open({.place = QString(DeskPlace::placeId)});
        settle();
    }
    /// To whatever has the keyboard, as a person presses it.
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }
    static void type(const QString &text)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    [[nodiscard]] const QList<clinic::DayEntry> &day() { return m_desk->dayPanel()->model()->entries(); }
    [[nodiscard]] QString said() const
    {
        QStringList words;
        const auto labels = m_clinic.window().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                words.append(label->text());
            }
        }
        return words.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString questionWithKeyboard() const
    {
        const QWidget *focus = QApplication::focusWidget();
        for (const SheetRow *row : m_desk->sheetView()->rows()) {
            if (focus && row->isAncestorOf(focus)) {
                return row->item().linkId;
            }
        }
        return {};
    }
    [[nodiscard]] QString valueOf(const char *linkId) const
    {
        const forms::Session &session = m_desk->sheet()->session();
        const auto answers = session.answers(session.node(QLatin1String(linkId)));
        return answers.isEmpty() ? QString() : forms::plainText(answers.first());
    }
    /// Whether the mark of what F8 filled in is seen in this row.
    [[nodiscard]] bool isMarked(const char *linkId) const
    {
        const auto labels = m_desk->sheetView()->row(QLatin1String(linkId))->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QLatin1String("F8");
        });
    }
    void openFirst()
    {
        m_desk->openChild(day().first().child.id);
        settle();
    }

    mutable Clinic m_clinic;
    DeskPlace *m_desk = nullptr;
};

TEST_F(DeskTest, ThirtyChildrenInARowWithoutTheMouse)
{
    ASSERT_EQ(day().size(), 30);
    press(Qt::Key_F3);
    m_desk->dayPanel()->view()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    for (int i = 0; i < 30; ++i) {
        ASSERT_TRUE(m_desk->sheetView()) << i;
        EXPECT_EQ(m_desk->sheet()->subject().child, day().at(i).child.id) << "the next of the list";
        ASSERT_EQ(questionWithKeyboard(), QStringLiteral("measurements.height")) << i;
        type(QStringLiteral("8%1.5").arg(i % 3));
        press(Qt::Key_Return);
        ASSERT_EQ(questionWithKeyboard(), QStringLiteral("measurements.weight"));
        type(QStringLiteral("10.%1").arg(10 + i));
        press(Qt::Key_Tab);
        press(Qt::Key_1); // milk: no, and on
        press(Qt::Key_2); // weaning: yes, and on
        ASSERT_EQ(questionWithKeyboard(), QStringLiteral("findings.body"));
        press(Qt::Key_F8);
        EXPECT_EQ(m_desk->sheetView()->filledCount(), 13);
        m_desk->sheetView()->focusQuestion(QStringLiteral("findings.result"));
        press(Qt::Key_1);
        press(Qt::Key_F10);
    }
    EXPECT_FALSE(m_desk->sheetView()) << "nobody is left";
    EXPECT_EQ(m_desk->dayPanel()->model()->done(), 30);
    for (int i = 0; i < 30; ++i) {
        const auto &entry = day().at(i);
        EXPECT_EQ(entry.state, clinic::DayState::Done);
        const auto weights = m_clinic.book().list<records::Measurement>(entry.child.id).value();
        const auto newest = std::find_if(weights.crbegin(), weights.crend(), [&entry](const auto &measured) {
            return measured.value.type == MeasurementKind::Weight && !measured.value.checkup.isEmpty() &&
                   measured.value.date == entry.appointment.value.date;
        });
        EXPECT_DOUBLE_EQ(newest->value.value, 10'000 + (10 + i) * 10.0);
        const auto checkups = m_clinic.book().list<Checkup>(entry.child.id).value();
        EXPECT_EQ(checkups.last().value.result, QStringLiteral("異常なし"));
        EXPECT_EQ(m_clinic.book().history(checkups.last().id)->last().author, m_clinic.staff());
    }
    ASSERT_TRUE(m_clinic.book().undoLast());
    EXPECT_EQ(m_desk->dayPanel()->model()->done(), 29) << "the last one is taken back";
}

TEST_F(DeskTest, AMissingJudgementIsAskedForOnce)
{
    openFirst();
    const RecordId child = m_desk->sheet()->subject().child;
    press(Qt::Key_F10);
    ASSERT_TRUE(m_desk->sheetView());
    EXPECT_EQ(m_desk->sheet()->subject().child, child) << "not saved yet";
    EXPECT_EQ(questionWithKeyboard(), QStringLiteral("findings.result"));
    press(Qt::Key_F10);
    EXPECT_NE(m_desk->sheet()->subject().child, child) << "who saves again means it";
    press(Qt::Key_F10);
    EXPECT_EQ(questionWithKeyboard(), QStringLiteral("findings.result")) << "asked for each child";
    press(Qt::Key_1);
    const RecordId second = m_desk->sheet()->subject().child;
    press(Qt::Key_F10);
    EXPECT_NE(m_desk->sheet()->subject().child, second);
}

TEST_F(DeskTest, ARefusedSaveMovesTheKeyboardToTheFaultWhichHasRoomToBeRead)
{
    openFirst();
    const RecordId child = m_desk->sheet()->subject().child;
    m_desk->sheetView()->focusQuestion(QStringLiteral("measurements.weight"));
    type(QStringLiteral("99999"));
    m_desk->sheetView()->focusQuestion(QStringLiteral("findings.skin"));
    press(Qt::Key_F10);
    EXPECT_EQ(m_desk->sheet()->subject().child, child) << "not saved";
    EXPECT_EQ(questionWithKeyboard(), QStringLiteral("measurements.weight"));
    EXPECT_TRUE(m_clinic.listener().said.last().contains(QStringLiteral("体重"))) << "which field";
    const NumberField *number = m_desk->sheetView()->row(QStringLiteral("measurements.weight"))->number();
    const auto labels = number->findChildren<QLabel *>();
    const auto remark = std::find_if(labels.cbegin(), labels.cend(),
                                     [number](const QLabel *label) { return label->text() == number->remark(); });
    ASSERT_NE(remark, labels.cend());
    EXPECT_TRUE((*remark)->isVisible());
    EXPECT_GE((*remark)->width(), 10 * em()) << "not a few characters a line";
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Backspace);
    }
    EXPECT_FALSE((*remark)->isVisible());
    press(Qt::Key_F10); // asks for the judgement
    press(Qt::Key_F10);
    EXPECT_NE(m_desk->sheet()->subject().child, child);
}

TEST_F(DeskTest, ResultsAreHandedOverAtTheDeskWithTodaysVisitTicked)
{
    const RecordId child = day().first().child.id;
    const RecordId dose =
        m_clinic.book()
            .add(child, records::Vaccination{.vaccine = QStringLiteral("bcg"), .date = QDate(2026, 11, 20)})
            .value();
    openFirst();
    type(QStringLiteral("81.5"));
    m_desk->sheetView()->focusQuestion(QStringLiteral("findings.result"));
    press(Qt::Key_1);
    const auto visits = [&] { return m_clinic.book().list<Checkup>(child).value(); };
    const auto before = visits().size();
    press(Qt::Key_F9);
    ASSERT_EQ(visits().size(), before + 1) << "what is handed over was saved first";
    auto *dialog = m_desk->findChild<HandBackDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(m_clinic.listener().went.isEmpty()) << "one stays at the desk";
    EXPECT_EQ(dialog->choice().records, QList<RecordId>{visits().last().id});
    EXPECT_FALSE(dialog->choice().records.contains(dose));
    dialog->reject();
    settle();
    m_clinic.window().activateWindow();
    settle();
    EXPECT_EQ(m_desk->sheet()->subject().child, child);
    EXPECT_TRUE(m_desk->sheetView()->isAncestorOf(QApplication::focusWidget()));
    const auto revisions = m_clinic.book().history(visits().last().id)->size();
    press(Qt::Key_F10);
    EXPECT_NE(m_desk->sheet()->subject().child, child);
    EXPECT_EQ(m_clinic.book().history(visits().last().id)->size(), revisions) << "nothing was written twice";
}

TEST_F(DeskTest, TabAndShiftTabGoInTheOrderOfThePaper)
{
    openFirst();
    QStringList forward{questionWithKeyboard()};
    for (int i = 0; i < 8; ++i) {
        press(Qt::Key_Tab);
        forward.append(questionWithKeyboard());
    }
    EXPECT_EQ(forward.mid(0, 6),
              (QStringList{QStringLiteral("measurements.height"), QStringLiteral("measurements.weight"),
                           QStringLiteral("measurements.milk"), QStringLiteral("measurements.weaning"),
                           QStringLiteral("findings.body"), QStringLiteral("findings.mind")}));
    QStringList back{questionWithKeyboard()};
    for (int i = 0; i < 8; ++i) {
        press(Qt::Key_Tab, Qt::ShiftModifier);
        back.prepend(questionWithKeyboard());
    }
    EXPECT_EQ(back, forward);
}

TEST_F(DeskTest, NoFindingIsMarkedAndTakenBackByTheSameKeyOrUndo)
{
    openFirst();
    m_desk->sheetView()->focusQuestion(QStringLiteral("findings.skin"));
    press(Qt::Key_2);
    ASSERT_EQ(questionWithKeyboard(), QStringLiteral("findings.skin")) << "what was found is asked next";
    type(QStringLiteral("eczema"));
    EXPECT_EQ(valueOf("findings.detail"), QStringLiteral("皮膚: eczema"));
    press(Qt::Key_Return);
    press(Qt::Key_F8);
    EXPECT_EQ(m_desk->sheetView()->filledCount(), 12);
    EXPECT_EQ(valueOf("findings.skin"), QStringLiteral("所見あり"));
    EXPECT_TRUE(isMarked("findings.mind"));
    EXPECT_FALSE(isMarked("findings.skin"));
    press(Qt::Key_F8);
    EXPECT_EQ(m_desk->sheetView()->filledCount(), 0);
    EXPECT_FALSE(isMarked("findings.mind"));
    press(Qt::Key_F8);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_desk->sheetView()->filledCount(), 0);
    EXPECT_EQ(valueOf("findings.skin"), QStringLiteral("所見あり")) << "only what the key filled in";
    EXPECT_EQ(valueOf("head.insurance"), QString());
}

TEST_F(DeskTest, ASensitiveQuestionIsShownOnlyOnADeliberateAndNotedStep)
{
    openFirst();
    SheetRow *row = m_desk->sheetView()->row(QStringLiteral("head.insurance"));
    ASSERT_TRUE(row);
    auto *show = qobject_cast<QPushButton *>(row->stops().first());
    ASSERT_TRUE(show);
    const auto noted = [this] {
        return m_clinic.book().auditLog().list({.access = book::Access::ReadSensitive})->size();
    };
    EXPECT_EQ(noted(), 0);
    QTest::keyClick(show, Qt::Key_Space);
    settle();
    EXPECT_EQ(noted(), 1);
    ASSERT_TRUE(qobject_cast<QLineEdit *>(row->stops().first()));
    type(QStringLiteral("123"));
    EXPECT_EQ(valueOf("head.insurance"), QStringLiteral("123"));
}

TEST_F(DeskTest, OpeningAChildIsNotedAndRemembered)
{
    openFirst();
    const auto reads = m_clinic.book().auditLog().list({.access = book::Access::Read}).value();
    ASSERT_FALSE(reads.isEmpty());
    EXPECT_EQ(reads.first().person, day().first().child.id);
    EXPECT_EQ(reads.first().staff, m_clinic.staff());
    EXPECT_EQ(clinic::recentChildren(m_clinic.book())->first().id, day().first().child.id);
}

TEST_F(DeskTest, ScoresAndQuestionsStandBesideTheField)
{
    openFirst();
    m_desk->sheetView()->focusQuestion(QStringLiteral("measurements.weight"));
    type(QStringLiteral("10.4"));
    EXPECT_TRUE(said().contains(QStringLiteral("パーセンタイル"))) << "while it is typed";
    EXPECT_TRUE(said().contains(QStringLiteral("令和5年調査 ")) && said().contains(QStringLiteral("2000年調査 ")))
        << "two references, each by its name";
    EXPECT_TRUE(said().contains(QStringLiteral("前回")));
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Backspace);
    }
    type(QStringLiteral("7.2"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    type(QStringLiteral("44"));
    press(Qt::Key_Tab);
    EXPECT_FALSE(m_desk->sheetView()->row(QStringLiteral("measurements.weight"))->question().isEmpty());
}

TEST_F(DeskTest, AChildIsFoundAsOneTypesAndPutOnTheList)
{
    const auto children = m_clinic.book().list<records::Person>().value();
    const auto other = std::find_if(children.cbegin(), children.cend(), [this](const auto &person) {
        return person.value.role == records::Role::Child && m_desk->dayPanel()->model()->rowOf(person.id) < 0;
    });
    ASSERT_NE(other, children.cend());
    press(Qt::Key_F3);
    EXPECT_EQ(QApplication::focusWidget(), m_desk->dayPanel()->finder());
    type(other->value.patientNumber);
    ASSERT_TRUE(m_desk->dayPanel()->finder()->list());
    ASSERT_EQ(m_desk->dayPanel()->finder()->hits().size(), 1);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_GE(m_desk->dayPanel()->model()->rowOf(other->id), 0);
    EXPECT_FALSE(m_desk->dayPanel()->finder()->list());
    press(Qt::Key_F3);
    EXPECT_EQ(m_desk->dayPanel()->finder()->hits().first().id, other->id) << "blank, it offers the last ones";
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_desk->dayPanel()->finder()->list());
}

TEST_F(DeskTest, WhoIsNotFoundCanBeRegistered)
{
    press(Qt::Key_F3);
    type(QStringLiteral("qqqq"));
    ASSERT_TRUE(m_desk->dayPanel()->finder()->list());
    EXPECT_TRUE(m_desk->dayPanel()->finder()->hits().isEmpty());
    press(Qt::Key_Return);
    ASSERT_EQ(m_clinic.listener().went.size(), 1);
    EXPECT_EQ(m_clinic.listener().went.first().place, QStringLiteral("family"));
    EXPECT_EQ(m_clinic.listener().went.first().argument, QStringLiteral("qqqq")) << "to be taken over there";
}

TEST_F(DeskTest, EnterAtTheLastFieldGoesToSaving)
{
    openFirst();
    QWidget *last = m_desk->sheetView()->lastStop();
    ASSERT_TRUE(last);
    last->setFocus();
    press(Qt::Key_Return);
    auto *save = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(save) << QApplication::focusWidget()->metaObject()->className();
    EXPECT_TRUE(save->text().contains(QStringLiteral("F10"))) << save->text().toStdString();
}

TEST_F(DeskTest, AfterSavingTheSearchIsBlank)
{
    openFirst();
    press(Qt::Key_F3);
    type(QStringLiteral("qqqq"));
    press(Qt::Key_F7);
    press(Qt::Key_Return);
    ASSERT_TRUE(m_desk->sheetView());
    press(Qt::Key_F10);
    press(Qt::Key_F10); // Without a judgement it asks once.
    press(Qt::Key_F3);
    EXPECT_EQ(m_desk->dayPanel()->finder()->text(), QString());
}

TEST_F(DeskTest, WhatIsTypedIsKeptAsADraftAndContinued)
{
    openFirst();
    const RecordId first = day().first().child.id;
    type(QStringLiteral("81.5"));
    const RecordId second = day().at(1).child.id;
    m_desk->openChild(second);
    settle();
    EXPECT_EQ(day().first().state, clinic::DayState::Writing);
    m_desk->openChild(first);
    settle();
    EXPECT_EQ(valueOf("measurements.height"), QStringLiteral("81.5"));
    EXPECT_EQ(questionWithKeyboard(), QStringLiteral("measurements.weight")) << "the first that is still open";
}

TEST_F(DeskTest, ASecondDeskOnTheSameChildIsNoticedAndNothingIsOverwritten)
{
    openFirst();
    const RecordId child = day().first().child.id;
    DeskPlace other(m_clinic.context());
    other.openChild(child);
    type(QStringLiteral("81.5"));
    ASSERT_TRUE(m_clinic.book().list<Checkup>(child));
    const auto before = m_clinic.book().list<Checkup>(child)->size();
    QTest::keyClicks(other.sheetView()->row(QStringLiteral("measurements.height"))->number()->lineEdit(),
                     QStringLiteral("79"));
    other.show();
    other.saveAndNext();
    other.saveAndNext(); // without a judgement, on purpose
    settle();
    EXPECT_EQ(m_clinic.book().list<Checkup>(child)->size(), before + 1);
    EXPECT_TRUE(m_desk->notice()->text().contains(QStringLiteral("保健 のぞみ"))) << "who";
    EXPECT_TRUE(m_desk->notice()->text().contains(QStringLiteral("12:00"))) << "and when";
    m_desk->saveAndNext();
    m_desk->saveAndNext();
    settle();
    EXPECT_EQ(m_desk->sheet()->subject().child, child) << "not saved over it";
    const auto buttons = m_desk->notice()->findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    settle();
    EXPECT_EQ(valueOf("measurements.height"), QStringLiteral("79"));
    EXPECT_TRUE(m_desk->notice()->text().isEmpty());
}

TEST_F(DeskTest, TheFamilysAnswersStandBesideTheSheet)
{
    const auto brought = std::find_if(day().cbegin(), day().cend(),
                                      [](const auto &entry) { return entry.state == clinic::DayState::Brought; });
    ASSERT_NE(brought, day().cend());
    m_desk->openChild(brought->child.id);
    settle();
    auto *table = m_desk->findChild<FamilyTable *>();
    ASSERT_TRUE(table);
    EXPECT_GT(table->rows(), 8);
    EXPECT_TRUE(said().contains(QStringLiteral("取り込み済み")));
    EXPECT_TRUE(said().contains(QStringLiteral("哺乳ビンを使っていますか")));
}

TEST_F(DeskTest, WhoOnlyReadsSeesTheSheetAndCannotWrite)
{
    m_clinic.book().setAuthor({}); // staff is not this nurse's to add
    const auto reader = m_clinic.book()
                            .add({}, records::StaffMember{.name = QStringLiteral("受付"), .duty = records::Duty::Reads})
                            .value();
    m_clinic.book().setAuthor(reader);
    openFirst();
    ASSERT_TRUE(m_desk->sheetView());
    EXPECT_FALSE(m_desk->sheetView()->row(QStringLiteral("measurements.height"))->isEnabled());
    const auto before = m_clinic.book().list<Checkup>(day().first().child.id)->size();
    m_desk->saveAndNext();
    EXPECT_EQ(m_clinic.book().list<Checkup>(day().first().child.id)->size(), before);
}

TEST_F(DeskTest, ThoseWhoReadTheSameAreNamedWithTheirBirthdays)
{
    const auto &child = day().first().child;
    records::Person alike = child.value;
    alike.familyName = QStringLiteral("別");
    alike.birthDate = QDate(2025, 1, 2);
    ASSERT_TRUE(m_clinic.book().add({}, alike));
    m_desk->openChild(child.id);
    settle();
    EXPECT_TRUE(said().contains(QStringLiteral("同じ読みか名前の方がいます")));
    EXPECT_TRUE(said().contains(QStringLiteral("2025年1月2日")));
}

} // namespace
} // namespace oyako::ui
