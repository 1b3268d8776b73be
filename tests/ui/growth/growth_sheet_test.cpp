// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/growth/growth_sheet.h"

#include "tests/support/qt_printers.h"
#include "tests/ui/growth/growth_book.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/remark_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace oyako::ui {
namespace {

using records::MeasurementKind;

class GrowthSheetTest : public GrowthBook {
protected:
    void open(bool readOnly = false)
    {
        m_sheet = std::make_unique<GrowthSheet>(context(), m_child);
        m_sheet->resize(900, 500);
        m_sheet->show(care::growthHistory(*m_book, m_child).value(), readOnly);
        QObject::connect(m_book.get(), &book::Book::changed, m_sheet.get(),
                         [this, readOnly] { m_sheet->show(care::growthHistory(*m_book, m_child).value(), readOnly); });
        static_cast<QWidget *>(m_sheet.get())->show();
        static_cast<void>(QTest::qWaitForWindowActive(m_sheet.get()));
    }
    /// Types where the keyboard is: into the cell's editor once there is one.
    void type(const QString &text)
    {
        for (const QChar character : text) {
            QTest::keyClick(keyboard(), character.toLatin1());
        }
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(keyboard(), key);
        QApplication::processEvents(); // Enter writes the cell one turn later.
    }
    QWidget *keyboard()
    {
        QApplication::processEvents();
        for (auto *editor : m_sheet->grid()->viewport()->findChildren<QLineEdit *>()) {
            if (editor->isVisible()) {
                return editor;
            }
        }
        return m_sheet->grid();
    }
    QString cell(int row, int column) { return m_sheet->model()->index(row, column).data().toString(); }
    void paste(const QString &block, int row, int column)
    {
        QApplication::clipboard()->setText(block);
        m_sheet->grid()->setCurrentIndex(m_sheet->model()->index(row, column));
        QTest::keySequence(m_sheet->grid(), QKeySequence(QKeySequence::Paste));
    }

    /// The questions under the table, one line each.
    QStringList questions()
    {
        QStringList lines;
        for (const RemarkBar *bar : m_sheet->findChildren<RemarkBar *>()) {
            lines.append(bar->isVisible() ? QStringList(bar->question()) : QStringList());
        }
        return lines;
    }
    /// A button of one of them: 0 takes the proposal, 1 keeps the value.
    void answer(int line, int button)
    {
        auto *bar = m_sheet->findChildren<RemarkBar *>().value(line);
        ASSERT_TRUE(bar);
        QTest::mouseClick(bar->findChildren<QPushButton *>().at(button), Qt::LeftButton);
        settle();
    }
    static void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    std::unique_ptr<GrowthSheet> m_sheet;
};

TEST_F(GrowthSheetTest, AQuestionGoesWithItsRecordAndItsButtonWritesNothingThen)
{
    open();
    auto *model = m_sheet->model();
    ASSERT_TRUE(model->setData(model->index(0, GrowthSheetModel::Weight), QStringLiteral("104"), Qt::EditRole));
    ASSERT_EQ(questions().size(), 1);
    auto *take = m_sheet->findChild<RemarkBar *>()->findChildren<QPushButton *>().first();
    QTest::mouseClick(take, Qt::LeftButton);
    ASSERT_TRUE(m_book->undoLast()) << "before the answer was worked on";
    settle();
    EXPECT_TRUE(measured().isEmpty());
    EXPECT_TRUE(questions().isEmpty());

    ASSERT_TRUE(model->setData(model->index(0, GrowthSheetModel::Weight), QStringLiteral("104"), Qt::EditRole));
    auto changed = measured().first();
    changed.value.value = 10'300;
    ASSERT_TRUE(m_book->edit(changed));
    settle();
    EXPECT_TRUE(questions().isEmpty()) << "changed elsewhere";
    EXPECT_EQ(measured().first().value.value, 10'300);
}

TEST_F(GrowthSheetTest, EveryOpenQuestionStandsUntilItIsAnsweredAndComesBackWithThePage)
{
    measure(MeasurementKind::Weight, 98'000, QDate(2026, 10, 1));
    measure(MeasurementKind::Weight, 99'000, QDate(2026, 11, 1));
    measure(MeasurementKind::Weight, 10'200, QDate(2026, 11, 10));
    open();
    ASSERT_EQ(questions().size(), 2) << "asked again when the page opens";
    EXPECT_TRUE(questions().at(0).contains(QStringLiteral("9.8 kg")));
    EXPECT_TRUE(questions().at(0).contains(QStringLiteral("10月1日"))) << "which day";
    auto *model = m_sheet->model();
    ASSERT_TRUE(model->setData(model->index(3, GrowthSheetModel::Length), QStringLiteral("60"), Qt::EditRole));
    EXPECT_EQ(questions().size(), 3) << "beside the new one";
    answer(1, 1);
    EXPECT_EQ(questions().size(), 2);
    m_sheet->show(care::growthHistory(*m_book, m_child).value(), false);
    EXPECT_EQ(questions().size(), 2) << "somebody said that it is right";
    answer(0, 0);
    EXPECT_EQ(measured().first().value.value, 9'800);
    EXPECT_EQ(questions().size(), 1);
}

TEST_F(GrowthSheetTest, WeightAndLengthInEachOthersPlaceAreSwappedInOneStep)
{
    constexpr auto weight = GrowthSheetModel::Weight;
    constexpr auto length = GrowthSheetModel::Length;
    const struct {
        int first;
        QString typed;
        int second;
        QString then;
        int before; ///< So much could be written as it was typed.
    } orders[] = {{weight, QStringLiteral("66"), length, QStringLiteral("7.6"), 1},
                  {length, QStringLiteral("7.6"), weight, QStringLiteral("66"), 1},
                  {weight, QStringLiteral("66"), length, QStringLiteral("10.2"), 2}};
    for (const auto &[first, typed, second, then, before] : orders) {
        open();
        auto *model = m_sheet->model();
        ASSERT_TRUE(model->setData(model->index(0, 0), QStringLiteral("2025-12-10"), Qt::EditRole));
        static_cast<void>(model->setData(model->index(0, first), typed, Qt::EditRole));
        settle();
        static_cast<void>(model->setData(model->index(0, second), then, Qt::EditRole));
        settle();
        ASSERT_EQ(measured().size(), before);
        ASSERT_EQ(questions().size(), 1) << qPrintable(questions().join(QLatin1Char('/')));
        EXPECT_TRUE(questions().first().contains(QStringLiteral("逆")));
        answer(0, 0);
        ASSERT_EQ(measured().size(), 2);
        EXPECT_EQ(model->numberAt(0, MeasurementKind::Weight)->shown, (first == weight ? then : typed).toDouble());
        EXPECT_EQ(model->numberAt(0, MeasurementKind::Length)->shown, (first == weight ? typed : then).toDouble());
        EXPECT_TRUE(questions().isEmpty());
        ASSERT_TRUE(m_book->undoLast());
        ASSERT_EQ(measured().size(), before) << "one step";
        while (!measured().isEmpty()) {
            ASSERT_TRUE(m_book->undoLast());
        }
    }
}

TEST_F(GrowthSheetTest, EnterBehindANewRowGoesToTheDayOfTheNext)
{
    measure(MeasurementKind::Weight, 9800, QDate(2026, 10, 1));
    measure(MeasurementKind::Weight, 9900, QDate(2026, 10, 20));
    open();
    auto *grid = m_sheet->grid();
    grid->setFocus();
    grid->setCurrentIndex(m_sheet->model()->index(2, GrowthSheetModel::Date));
    type(QStringLiteral("2026/8/1"));
    press(Qt::Key_Tab);
    type(QStringLiteral("9.4"));
    press(Qt::Key_Tab);
    type(QStringLiteral("74"));
    press(Qt::Key_Return);
    EXPECT_EQ(grid->currentIndex(), m_sheet->model()->index(3, GrowthSheetModel::Date)) << "though it went up";
    grid->setCurrentIndex(m_sheet->model()->index(1, GrowthSheetModel::Weight));
    type(QStringLiteral("9.7"));
    press(Qt::Key_Return);
    EXPECT_EQ(grid->currentIndex(), m_sheet->model()->index(2, GrowthSheetModel::Weight)) << "down the column";
}

TEST_F(GrowthSheetTest, ARowIsWrittenWithTabAndTheNextOneIsReady)
{
    open();
    m_sheet->startWriting();
    type(QStringLiteral("10.4"));
    press(Qt::Key_Tab);
    type(QStringLiteral("80.5"));
    press(Qt::Key_Tab);
    type(QStringLiteral("47"));
    press(Qt::Key_Return);
    const auto all = measured();
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(m_sheet->model()->rowCount(), 2);
    for (const auto &one : all) {
        EXPECT_EQ(one.value.date, m_clock.today());
    }
    EXPECT_TRUE(cell(0, GrowthSheetModel::Weight).contains(QStringLiteral("10.4")));
    EXPECT_EQ(m_sheet->grid()->currentIndex().row(), 1) << "Enter goes down";
    EXPECT_EQ(m_listener.undoable.size(), 3);
    ASSERT_TRUE(m_book->undoLast());
    EXPECT_EQ(measured().size(), 2);
    EXPECT_TRUE(cell(0, GrowthSheetModel::Head).isEmpty());
}

TEST_F(GrowthSheetTest, ARowOfAnEarlierDayKeepsTheKeyboardWhereItGoes)
{
    open();
    m_sheet->startWriting();
    type(QStringLiteral("10.4"));
    press(Qt::Key_Return);
    m_sheet->grid()->setCurrentIndex(m_sheet->model()->index(1, GrowthSheetModel::Date));
    type(QStringLiteral("2026/8/1"));
    press(Qt::Key_Tab);
    type(QStringLiteral("8.4"));
    press(Qt::Key_Tab);
    type(QStringLiteral("70"));
    press(Qt::Key_Tab);
    EXPECT_EQ(m_sheet->model()->rowCount(), 3);
    ASSERT_EQ(measured().size(), 3);
    EXPECT_EQ(measured().first().value.value, 8400);
    EXPECT_FALSE(cell(0, GrowthSheetModel::Weight).isEmpty());
    EXPECT_TRUE(cell(0, GrowthSheetModel::Length).contains(QStringLiteral("70")));
    EXPECT_TRUE(cell(1, GrowthSheetModel::Weight).contains(QStringLiteral("10.4")));
    EXPECT_TRUE(cell(2, GrowthSheetModel::Weight).isEmpty());
}

TEST_F(GrowthSheetTest, GramsAndKilogramsAreTheSameWeight)
{
    open();
    auto *model = m_sheet->model();
    ASSERT_TRUE(model->setData(model->index(0, GrowthSheetModel::Date), QStringLiteral("R8.1.10"), Qt::EditRole));
    ASSERT_TRUE(model->setData(model->index(0, GrowthSheetModel::Weight), QStringLiteral("８．１"), Qt::EditRole));
    ASSERT_TRUE(model->setData(model->index(1, GrowthSheetModel::Weight), QStringLiteral("10,400"), Qt::EditRole));
    ASSERT_EQ(measured().size(), 2);
    EXPECT_EQ(measured().at(0).value.value, 8100);
    EXPECT_EQ(measured().at(0).value.date, QDate(2026, 1, 10));
    EXPECT_EQ(measured().at(1).value.value, 10'400);
}

TEST_F(GrowthSheetTest, AnOddValueIsAskedAboutOnceAndKept)
{
    open();
    auto *model = m_sheet->model();
    ASSERT_TRUE(model->setData(model->index(0, GrowthSheetModel::Weight), QStringLiteral("104"), Qt::EditRole));
    ASSERT_EQ(measured().size(), 1) << "kept as typed";
    EXPECT_EQ(measured().first().value.value, 104'000);
    EXPECT_TRUE(m_sheet->question().contains(QStringLiteral("10.4 kg"))) << qPrintable(m_sheet->question());
    answer(0, 0);
    EXPECT_EQ(measured().first().value.value, 10'400);
    EXPECT_TRUE(m_sheet->question().isEmpty());
    ASSERT_TRUE(m_book->undoLast());
    EXPECT_EQ(measured().first().value.value, 104'000);
}

TEST_F(GrowthSheetTest, ABlockFromASpreadsheetComesInAsOneStep)
{
    const RecordId here = measure(MeasurementKind::Weight, 9800, QDate(2026, 10, 1));
    open();
    paste(QStringLiteral("2026/10/1\t9.8\t74.5\n2026/10/20\t9.9\t75\n"), 0, GrowthSheetModel::Date);
    EXPECT_EQ(measured().size(), 4) << "the weight of the first day was there already";
    ASSERT_TRUE(m_book->undoLast());
    ASSERT_EQ(measured().size(), 1);
    EXPECT_EQ(measured().first().id, here);

    paste(QStringLiteral("日付\t体重(g)\n2026/10/20\t9900\n"), 1, GrowthSheetModel::Weight);
    EXPECT_EQ(measured().size(), 2) << "a header says what is what";
}

TEST_F(GrowthSheetTest, AColumnFillsTheRowsThatAreThere)
{
    measure(MeasurementKind::Weight, 9800, QDate(2026, 10, 1));
    measure(MeasurementKind::Weight, 9900, QDate(2026, 10, 20));
    open();
    paste(QStringLiteral("74.5\n75\n"), 0, GrowthSheetModel::Length);
    EXPECT_EQ(measured().size(), 4);
    EXPECT_EQ(cell(1, GrowthSheetModel::Length), QStringLiteral("75.0 cm"));
    paste(QStringLiteral("74.5\nlong\n"), 0, GrowthSheetModel::Head);
    EXPECT_EQ(measured().size(), 4) << "nothing by halves";
}

TEST_F(GrowthSheetTest, APretermChildsRowsShowBothAges)
{
    changeChild([](records::Person &child) { child.gestationalDaysAtBirth = 32 * 7; }); // due on 2025-07-05
    measure(MeasurementKind::Weight, 2100, QDate(2025, 5, 24));
    measure(MeasurementKind::Weight, 10'400, QDate(2026, 11, 10));
    open();
    EXPECT_TRUE(cell(0, GrowthSheetModel::Date).endsWith(QStringLiteral("生後14日(修正34週0日)")))
        << qPrintable(cell(0, GrowthSheetModel::Date));
    EXPECT_TRUE(cell(1, GrowthSheetModel::Date).endsWith(QStringLiteral("1歳6か月(修正1歳4か月)")));
    changeChild([](records::Person &child) { child.gestationalDaysAtBirth = 37 * 7; });
    open();
    EXPECT_TRUE(cell(1, GrowthSheetModel::Date).endsWith(QStringLiteral("1歳6か月")));
}

TEST_F(GrowthSheetTest, ASlipToAnImpossibleNumberIsAskedAboutAndKeptAsTyped)
{
    open();
    m_sheet->startWriting();
    press(Qt::Key_Tab);
    type(QStringLiteral("8.15"));
    press(Qt::Key_Tab);
    EXPECT_TRUE(measured().isEmpty());
    EXPECT_TRUE(m_sheet->question().contains(QStringLiteral("81.5 cm"))) << qPrintable(m_sheet->question());
    EXPECT_TRUE(cell(0, GrowthSheetModel::Length).startsWith(QStringLiteral("8.15")));
    auto *editor = qobject_cast<QLineEdit *>(keyboard());
    ASSERT_TRUE(editor) << "the cell stays open";
    EXPECT_EQ(editor->text(), QStringLiteral("8.15"));
    press(Qt::Key_Tab);
    EXPECT_EQ(m_sheet->grid()->currentIndex().column(), GrowthSheetModel::Head) << "nobody is held back";
    type(QStringLiteral("47"));
    press(Qt::Key_Return);
    ASSERT_EQ(measured().size(), 1);
    EXPECT_TRUE(cell(0, GrowthSheetModel::Length).startsWith(QStringLiteral("8.15"))) << "it goes along with its row";
    answer(0, 0);
    ASSERT_EQ(measured().size(), 2);
    EXPECT_EQ(cell(0, GrowthSheetModel::Length), QStringLiteral("81.5 cm"));
    EXPECT_TRUE(m_sheet->question().isEmpty());
}

TEST_F(GrowthSheetTest, TheImpossibleIsRefusedWithTheTextKeptUntilItIsGivenUp)
{
    open();
    m_sheet->startWriting();
    const struct {
        const char *typed;
        const char *saying;
    } cases[] = {{"heavy", "数字"}, {"0.001", "書けません"}};
    for (const auto &[typed, saying] : cases) {
        m_sheet->grid()->setCurrentIndex(m_sheet->model()->index(0, GrowthSheetModel::Weight));
        type(QLatin1String(typed));
        press(Qt::Key_Tab);
        EXPECT_TRUE(measured().isEmpty());
        EXPECT_TRUE(cell(0, GrowthSheetModel::Weight).startsWith(QLatin1String(typed)));
        QStringList said;
        for (const auto *message : m_sheet->findChildren<InlineMessage *>()) {
            said.append(message->isVisible() ? message->text() : QString());
        }
        EXPECT_TRUE(said.join(QLatin1Char(' ')).contains(QString::fromUtf8(saying))) << qPrintable(said.join(u' '));
        press(Qt::Key_Escape);
        EXPECT_TRUE(cell(0, GrowthSheetModel::Weight).isEmpty()) << "given up";
    }
    const QModelIndex day = m_sheet->model()->index(0, GrowthSheetModel::Date);
    EXPECT_FALSE(m_sheet->model()->setData(day, QStringLiteral("2027-01-01"), Qt::EditRole));
    EXPECT_EQ(day.data(Qt::EditRole).toString(), QStringLiteral("2027-01-01"));
    EXPECT_TRUE(m_sheet->model()->setData(day, QStringLiteral("2026-01-01"), Qt::EditRole));
    EXPECT_EQ(day.data(Qt::EditRole).toString(), QStringLiteral("2026-01-01"));
}

TEST_F(GrowthSheetTest, ADayThatWasTypedStaysWhenTheValueIsRefused)
{
    open();
    auto *model = m_sheet->model();
    ASSERT_TRUE(model->setData(model->index(0, GrowthSheetModel::Date), QStringLiteral("2026-01-10"), Qt::EditRole));
    ASSERT_FALSE(model->setData(model->index(0, GrowthSheetModel::Length), QStringLiteral("4"), Qt::EditRole));
    ASSERT_TRUE(model->setData(model->index(0, GrowthSheetModel::Length), QStringLiteral("70"), Qt::EditRole));
    EXPECT_EQ(measured().first().value.date, QDate(2026, 1, 10));
}

TEST_F(GrowthSheetTest, TabGoesThroughTheCellsAndThenOutOfTheTable)
{
    measure(MeasurementKind::Weight, 9800, QDate(2026, 10, 1));
    open();
    auto *grid = m_sheet->grid();
    grid->setFocus();
    grid->setCurrentIndex(m_sheet->model()->index(0, GrowthSheetModel::Weight));
    press(Qt::Key_Tab);
    EXPECT_EQ(grid->currentIndex(), m_sheet->model()->index(0, GrowthSheetModel::Length));
    QTest::keyClick(grid, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(grid->currentIndex(), m_sheet->model()->index(0, GrowthSheetModel::Weight));
    grid->setCurrentIndex(m_sheet->model()->index(0, GrowthSheetModel::Place));
    press(Qt::Key_Tab);
    EXPECT_EQ(grid->currentIndex(), m_sheet->model()->index(1, GrowthSheetModel::Date));
    EXPECT_TRUE(grid->hasFocus());
    QPushButton behind(m_sheet.get());
    behind.show();
    grid->setCurrentIndex(m_sheet->model()->index(1, GrowthSheetModel::Place));
    press(Qt::Key_Tab);
    EXPECT_FALSE(grid->hasFocus()) << "behind the last cell";
    grid->setFocus();
    grid->setCurrentIndex(m_sheet->model()->index(0, GrowthSheetModel::Weight));
    QTest::keyClick(grid, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_FALSE(grid->hasFocus());
}

TEST_F(GrowthSheetTest, NothingImpossibleIsWritten)
{
    open();
    auto *model = m_sheet->model();
    EXPECT_FALSE(model->setData(model->index(0, GrowthSheetModel::Weight), QStringLiteral("heavy"), Qt::EditRole));
    EXPECT_FALSE(model->setData(model->index(0, GrowthSheetModel::Date), QStringLiteral("2027-01-01"), Qt::EditRole));
    EXPECT_FALSE(model->setData(model->index(0, GrowthSheetModel::Date), QStringLiteral("2025-05-09"), Qt::EditRole));
    EXPECT_TRUE(measured().isEmpty());
}

TEST_F(GrowthSheetTest, ABlankCellTakesTheValueOut)
{
    measure(MeasurementKind::Weight, 9800, QDate(2026, 10, 1));
    measure(MeasurementKind::Length, 745, QDate(2026, 10, 1));
    open();
    auto *model = m_sheet->model();
    EXPECT_TRUE(model->setData(model->index(0, GrowthSheetModel::Weight), QString(), Qt::EditRole));
    ASSERT_EQ(measured().size(), 1);
    EXPECT_EQ(measured().first().value.type, MeasurementKind::Length);
}

TEST_F(GrowthSheetTest, TheDayOfACheckupBelongsToTheCheckup)
{
    const RecordId visit =
        m_book->add(m_child, records::Checkup{.occasion = QStringLiteral("18m"), .date = QDate(2026, 11, 10)}).value();
    static_cast<void>(
        m_book->add(m_child, records::Measurement{.value = 10'400, .date = QDate(2026, 11, 10), .checkup = visit}));
    open();
    const auto *model = m_sheet->model();
    EXPECT_FALSE(model->index(0, GrowthSheetModel::Date).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(model->index(0, GrowthSheetModel::Weight).flags() & Qt::ItemIsEditable);
}

TEST_F(GrowthSheetTest, AfterALossTheTableIsThereToBeReadOnly)
{
    measure(MeasurementKind::Weight, 3000, QDate(2025, 5, 10));
    open(true);
    EXPECT_EQ(m_sheet->model()->rowCount(), 1);
    EXPECT_FALSE(m_sheet->model()->index(0, GrowthSheetModel::Weight).flags() & Qt::ItemIsEditable);
    paste(QStringLiteral("2025/6/1\t4\n"), 0, 0);
    EXPECT_EQ(measured().size(), 1);
}

} // namespace
} // namespace oyako::ui
