// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda_of_book.h"
#include "core/book/book.h"
#include "core/care/circumstances.h"
#include "core/care/plan_change.h"
#include "core/immunization/japan/load.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "tests/ui/paint/tools.h"
#include "ui/immunization/timeline_view.h"
#include "ui/shell/shell.h"
#include "ui/text/dates.h"
#include "ui/widgets/print_preview.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using test::settle;

const QDate today(2026, 11, 22);

/// The boy of the invented family, born on 2025-05-10, without his MR dose.
class TimelineTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().resize(1024, 700);
        m_open.window().show();
        for (const RailPerson &person : m_open.window().shell()->people()) {
            m_child = person.place == QLatin1String("child") ? person.id : m_child;
        }
        go({.place = QStringLiteral("immunization"), .person = m_child});
    }

    void go(const Destination &destination)
    {
        m_open.window().shell()->go(destination);
        settle();
    }

    Place *place() { return m_open.window().shell()->currentPlace(); }
    TimelineView *view() { return place()->findChild<TimelineView *>(); }

    bool says(const QString &part)
    {
        const auto labels = place()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text().contains(part); });
    }

    /// How many labels in sight hold these words.
    qsizetype timesSaid(const QString &part)
    {
        const auto labels = place()->findChildren<QLabel *>();
        return std::count_if(labels.cbegin(), labels.cend(),
                             [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    void click(const QString &text)
    {
        const auto buttons = place()->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
                                        [&text](const QPushButton *button) { return button->text() == text; });
        ASSERT_NE(found, buttons.cend()) << text.toStdString();
        QTest::mouseClick(*found, Qt::LeftButton);
        settle();
    }

    bool hasRow(const QString &name)
    {
        const auto *table = place()->findChild<QTableView *>();
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name) {
                return true;
            }
        }
        return false;
    }

    test::OpenWindow m_open;
    RecordId m_child;
};

TEST_F(TimelineTest, IsReachedFromTheChildsPage)
{
    go({.place = QStringLiteral("child"), .person = m_child, .section = QStringLiteral("vaccinations")});
    click(QStringLiteral("予定と記録を図で見る"));
    EXPECT_EQ(m_open.window().shell()->here().place, QStringLiteral("immunization"));
    EXPECT_TRUE(view());
}

TEST_F(TimelineTest, HasItsSourceAndTheDoctorOnTheChildsPageTooAndOnce)
{
    go({.place = QStringLiteral("child"), .person = m_child, .section = QStringLiteral("vaccinations")});
    EXPECT_EQ(timesSaid(QStringLiteral("医師と相談")), 1);
    EXPECT_EQ(timesSaid(QStringLiteral("2026-04")), 1);
    ASSERT_TRUE(care::chooseSchedule(*m_open.window().book(), m_child, immunization::Family::Cdsi));
    settle();
    EXPECT_EQ(timesSaid(QStringLiteral("医師と相談")), 1);
    EXPECT_EQ(timesSaid(QStringLiteral("CDC CDSi")), 1);
    EXPECT_EQ(timesSaid(QStringLiteral("2026-04")), 0);
}

TEST_F(TimelineTest, HasThemOnceWhereNothingWasGivenYet)
{
    book::Book &book = *m_open.window().book();
    const auto doses = book.list<records::Vaccination>(m_child).value();
    ASSERT_FALSE(doses.isEmpty());
    for (const auto &dose : doses) {
        ASSERT_TRUE(book.markEnteredInError(dose.id));
    }
    go({.place = QStringLiteral("child"), .person = m_child, .section = QStringLiteral("vaccinations")});
    EXPECT_EQ(timesSaid(QStringLiteral("医師と相談")), 1);
    EXPECT_EQ(timesSaid(QStringLiteral("2026-04")), 1);
}

TEST_F(TimelineTest, SaysWhatMayBeGivenTodayAndNamesSourceAndDoctor)
{
    EXPECT_EQ(view()->chosenDay(), today);
    EXPECT_TRUE(says(QStringLiteral("この日に受けられるもの")));
    EXPECT_TRUE(says(QStringLiteral("公費で受けられるのは2027年5月9日まで")));
    EXPECT_TRUE(says(QStringLiteral("医師と相談")));
    EXPECT_TRUE(says(QStringLiteral("2026-04")));
}

TEST_F(TimelineTest, ChoosesDaysWithTheKeyboard)
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_EQ(view()->chosenDay(), today.addDays(1));
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(view()->chosenDay(), QDate(2026, 10, 23));
    QTest::keyClick(view(), Qt::Key_PageDown);
    EXPECT_EQ(view()->chosenDay(), QDate(2027, 4, 23));
    QTest::keyClick(view(), Qt::Key_Home);
    EXPECT_EQ(view()->chosenDay(), today);
    EXPECT_TRUE(view()->accessibleDescription().contains(QStringLiteral("2026年11月22日")));
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier);
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(view(), Qt::Key_PageUp);
    }
    EXPECT_EQ(view()->chosenDay(), QDate(2025, 5, 10)) << "never before birth";
}

TEST_F(TimelineTest, IsASliderOfDaysToAScreenReader)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(view());
    ASSERT_TRUE(access);
    EXPECT_EQ(access->role(), QAccessible::Slider);
    EXPECT_FALSE(access->text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(access->text(QAccessible::Value).contains(QStringLiteral("2026年11月22日")));
    ASSERT_TRUE(access->valueInterface());
    access->valueInterface()->setCurrentValue(today.addDays(3).toJulianDay());
    EXPECT_EQ(view()->chosenDay(), today.addDays(3));
    EXPECT_EQ(access->valueInterface()->minimumValue().toLongLong(), QDate(2025, 5, 10).toJulianDay());
}

TEST_F(TimelineTest, ChoosesTheDayThatIsClickedAndExplainsIt)
{
    const int y = view()->height() / 2;
    QTest::mouseClick(view(), Qt::LeftButton, Qt::NoModifier, QPoint(view()->width() - 40, y));
    settle();
    EXPECT_GT(view()->chosenDay(), today);
    QTest::mouseClick(view(), Qt::LeftButton, Qt::NoModifier, QPoint(view()->width() / 4, y));
    settle();
    EXPECT_LT(view()->chosenDay(), QDate(2025, 9, 1));
    EXPECT_TRUE(says(QStringLiteral("まだ先のもの")));
    EXPECT_TRUE(says(QStringLiteral("受けられる年齢になる2026年5月9日から"))) << "MR from one year on";
}

TEST_F(TimelineTest, ZoomsAndMoves)
{
    const qint64 before = view()->axis().days();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Plus);
    EXPECT_LT(view()->axis().days(), before);
    const QDate first = view()->axis().first();
    QTest::mousePress(view(), Qt::LeftButton, Qt::NoModifier, QPoint(600, 40));
    QTest::mouseMove(view(), QPoint(650, 40));
    QTest::mouseMove(view(), QPoint(700, 40));
    QTest::mouseRelease(view(), Qt::LeftButton, Qt::NoModifier, QPoint(700, 40));
    EXPECT_LT(view()->axis().first(), first);
    EXPECT_EQ(view()->chosenDay(), today) << "dragging chooses nothing";
    QTest::keyClick(view(), Qt::Key_0);
    EXPECT_EQ(view()->axis().first(), QDate(2025, 5, 10));
    EXPECT_GT(view()->axis().days(), 16 * 365);
}

TEST_F(TimelineTest, TakesADayThatIsTyped)
{
    auto *edit = place()->findChild<QLineEdit *>();
    ASSERT_TRUE(edit);
    m_open.window().activateWindow();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("R9.5.10"));
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    EXPECT_EQ(view()->chosenDay(), QDate(2027, 5, 10));
    EXPECT_TRUE(says(QStringLiteral("公費で受けられる期間を過ぎています")));
}

TEST_F(TimelineTest, SaysTheSameAsATable)
{
    const auto *table = place()->findChild<QTableView *>();
    ASSERT_TRUE(table);
    EXPECT_FALSE(table->accessibleName().isEmpty());
    ASSERT_EQ(table->model()->columnCount(), 5);
    bool found = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto cell = [&](int column) { return table->model()->index(row, column).data().toString(); };
        if (cell(0) == QStringLiteral("MR 第1期")) {
            found = true;
            EXPECT_TRUE(cell(1).startsWith(QStringLiteral("1回目")));
            EXPECT_TRUE(cell(4).contains(QStringLiteral("2027年5月9日")));
        }
        EXPECT_NE(cell(0), QStringLiteral("ヒブ(Hib)")) << "the combination carries it";
    }
    EXPECT_TRUE(found);
}

TEST_F(TimelineTest, FollowsTheBook)
{
    ASSERT_TRUE(m_open.window().book()->add(
        m_child, records::Vaccination{.vaccine = QStringLiteral("mr"), .date = QDate(2026, 11, 20)}));
    settle();
    EXPECT_TRUE(says(QStringLiteral("すんだもの")));
    EXPECT_FALSE(says(QStringLiteral("公費で受けられるのは2027年5月9日まで")));
}

TEST_F(TimelineTest, FollowsTheScheduleChosenForThePerson)
{
    auto *choice = place()->findChild<QComboBox *>();
    ASSERT_TRUE(choice);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    Q_EMIT choice->activated(choice->currentIndex());
    settle();
    EXPECT_TRUE(says(QStringLiteral("CDC CDSi")));
    EXPECT_TRUE(hasRow(QStringLiteral("MMR")));
    EXPECT_FALSE(hasRow(QStringLiteral("MR 第1期")));
    EXPECT_FALSE(says(QStringLiteral("公費"))) << "CDC's schedule knows no public funding";
    const auto *model = place()->findChild<QTableView *>()->model();
    EXPECT_EQ(model->headerData(4, Qt::Horizontal).toString(), QStringLiteral("つぎの回を受けられる期間"));
    const auto next = agenda::nextVaccinations(*m_open.window().book(), immunization::japanSchedule(), m_child).value();
    ASSERT_FALSE(next.isEmpty());
    for (const agenda::AgendaItem &item : next) {
        EXPECT_TRUE(item.id.startsWith(QLatin1String("vaccination/CDSI-"))) << item.id.toStdString();
    }
    m_open.window().activateWindow();
    QTest::keyClick(&m_open.window(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(hasRow(QStringLiteral("MR 第1期")));
    EXPECT_FALSE(says(QStringLiteral("決まりがかわりました"))) << "the family's own choice is no news";
}

TEST_F(TimelineTest, ListsWhatTheRulesChangedUntilItWasSeen)
{
    book::Book &book = *m_open.window().book();
    care::SeenPlan before = care::seenPlan(book, m_child).value();
    EXPECT_FALSE(says(QStringLiteral("決まりがかわりました")));
    before.schedule = QStringLiteral("an earlier edition");
    for (care::PlannedDose &dose : before.doses) {
        dose.lastDay = dose.course == QLatin1String("MR1") ? QDate(2027, 3, 31) : dose.lastDay;
    }
    ASSERT_TRUE(care::keepPlan(book, m_child, before));
    const auto doses = book.list<records::Vaccination>(m_child)->size();
    go({.place = QStringLiteral("immunization"), .person = m_child});
    EXPECT_TRUE(says(QStringLiteral("決まりがかわりました")));
    EXPECT_TRUE(says(QStringLiteral("公費は2027年3月31日まで")));
    EXPECT_TRUE(says(QStringLiteral("公費は2027年5月9日まで")));
    click(QStringLiteral("見ました"));
    EXPECT_FALSE(says(QStringLiteral("決まりがかわりました")));
    go({.place = QStringLiteral("immunization"), .person = m_child});
    EXPECT_FALSE(says(QStringLiteral("決まりがかわりました")));
    EXPECT_EQ(book.list<records::Vaccination>(m_child)->size(), doses);
}

TEST_F(TimelineTest, TakesPastDiseasesIntoAccount)
{
    EXPECT_TRUE(hasRow(QStringLiteral("おたふくかぜ")));
    click(QStringLiteral("かかった病気や事情を書く"));
    ASSERT_TRUE(QApplication::activeModalWidget());
    const auto boxes = QApplication::activeModalWidget()->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().contains(QStringLiteral("おたふく"))) {
            QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
        }
    }
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(hasRow(QStringLiteral("おたふくかぜ")));
}

TEST_F(TimelineTest, ShowsBothSheetsBeforeTheyArePrinted)
{
    for (const char *button : {"図を印刷", "手帳のページを印刷"}) {
        click(QString::fromUtf8(button));
        auto *preview = qobject_cast<PrintPreview *>(QApplication::activeModalWidget());
        ASSERT_TRUE(preview) << button;
        preview->reject();
        settle();
    }
}

/// The words of the picture's sheet, saved as PDF from its preview, without the blanks between them.
QString wordsOfSheet(QWidget *shown, const QString &path)
{
    auto *preview = qobject_cast<PrintPreview *>(shown);
    EXPECT_TRUE(preview);
    if (!preview) {
        return {};
    }
    preview->savePdf();
    auto *dialog = preview->findChild<QFileDialog *>();
    EXPECT_TRUE(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    const auto text =
        paint::testing::runTool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    EXPECT_TRUE(text);
    QString words = QString::fromUtf8(text.value_or(QByteArray()));
    words.removeIf([](QChar character) { return character.isSpace(); });
    return words;
}

// 「全部の年」 on paper: however the picture is zoomed and moved, the sheet is of the whole life, with every row.
TEST_F(TimelineTest, PrintsAllYearsHoweverThePictureIsZoomed)
{
    OYAKO_NEED_TOOL("pdftotext");
    const QTemporaryDir folder;
    pages::AgeAxis life = view()->axis();
    life.showAll();
    click(QStringLiteral("図を印刷"));
    const QString whole = wordsOfSheet(QApplication::activeModalWidget(), folder.filePath(QStringLiteral("whole.pdf")));
    settle();
    for (int i = 0; i < 6; ++i) {
        click(QStringLiteral("+"));
    }
    ASSERT_LT(view()->axis().days(), life.days() / 4);
    click(QStringLiteral("図を印刷"));
    EXPECT_EQ(wordsOfSheet(QApplication::activeModalWidget(), folder.filePath(QStringLiteral("zoomed.pdf"))), whole);
    settle();
    click(QStringLiteral("全部の年"));
    EXPECT_EQ(view()->axis().days(), life.days());

    const auto *table = place()->findChild<QTableView *>();
    ASSERT_TRUE(table);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QString name = table->model()->index(row, 0).data().toString();
        name.remove(QLatin1Char(' '));
        EXPECT_TRUE(whole.contains(name)) << name.toStdString();
    }
    for (const char *words : {"生まれた日", "きょう", "医師と相談", "2026-04", "2025年5月10日"}) {
        EXPECT_TRUE(whole.contains(QString::fromUtf8(words))) << words;
    }
    const QDate birth(2025, 5, 10);
    const QDate last = life.ticks(14).last().day;
    EXPECT_GE(last, birth.addYears(10)) << "the life is years long";
    EXPECT_TRUE(whole.contains(text::age(birth, last, {}))) << "and its last years are on the sheet";
}

} // namespace
} // namespace oyako::ui
