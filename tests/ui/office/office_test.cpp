// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The office's lists as somebody works with them: months, filter and order by keyboard, letters, labels, sheets, CSV.
#include "ui/office/office_place.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "tests/ui/office/clinic_window.h"
#include "ui/office/label_dialog.h"
#include "ui/office/letter_dialog.h"
#include "ui/office/office_list.h"
#include "ui/office/sheet_batch.h"
#include "ui/office/statistics_panel.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/record_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

namespace oyako::ui {
namespace {

class Office : public ClinicWindow {
protected:
    OfficePlace *place() { return m_place ? m_place : m_place = show<OfficePlace>(); }
    OfficeList *list() { return place()->list(); }

    void go(const char *section)
    {
        place()->open({.section = QLatin1String(section)});
        wait();
    }
    void waitForNumbers()
    {
        QSignalSpy settled(place()->statistics(), &StatisticsPanel::settled);
        ASSERT_TRUE(!place()->statistics()->isWorking() || settled.wait());
    }
    void wait()
    {
        QSignalSpy settled(list(), &OfficeList::settled);
        ASSERT_TRUE(!list()->isWorking() || settled.wait());
    }
    QStringList shown(int column = 0)
    {
        QStringList cells;
        const auto *model = list()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            cells.append(model->index(row, column).data().toString());
        }
        return cells;
    }
    bool says(const QString &part)
    {
        const auto labels = list()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisibleTo(list()) && label->text().contains(part);
        });
    }
    book::AuditEntry lastNote() { return book().auditLog().list({}).value().first(); }

    OfficePlace *m_place = nullptr;
};

TEST_F(Office, TheListOfTheMonthIsThereAndCanBeNarrowedAndSortedByKeyboard)
{
    go("due");
    EXPECT_EQ(shown().size(), 12);
    EXPECT_EQ(shown().first(), QStringLiteral("山田 アオイ"));
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(list()->filterField()->hasFocus());
    type(list()->filterField(), QStringLiteral("はると"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("山田 ハルト")});
    list()->filterField()->clear();
    type(list()->filterField(), QStringLiteral("みどり町3 山田"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("山田 ウタ")});
    list()->filterField()->clear();

    QTest::keyClick(list(), Qt::Key_3, Qt::AltModifier); // by birthday
    EXPECT_EQ(shown().first(), QStringLiteral("山田 リク"));
    QTest::keyClick(list(), Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(shown().first(), QStringLiteral("山田 アオイ"));
    EXPECT_EQ(lastNote().access, book::Access::Read);
    EXPECT_EQ(lastNote().subject, QStringLiteral("due 2026-11"));
}

TEST_F(Office, AnotherMonthIsTypedAndABadOneIsSaid)
{
    go("due");
    auto *month = place()->findChild<QLineEdit *>();
    ASSERT_EQ(month->text(), QStringLiteral("2026-11"));
    month->setFocus();
    month->selectAll();
    type(month, QStringLiteral("２０２６／１２"));
    QTest::keyClick(month, Qt::Key_Return);
    wait();
    EXPECT_EQ(place()->month(), QDate(2026, 12, 1));
    EXPECT_EQ(shown().size(), 0);
    month->selectAll();
    type(month, QStringLiteral("12月"));
    QTest::keyClick(month, Qt::Key_Return);
    EXPECT_EQ(place()->month(), QDate(2026, 12, 1));
}

TEST_F(Office, EnterOpensTheChild)
{
    go("due");
    list()->table()->selectRow(1);
    list()->table()->setFocus();
    QTest::keyClick(list()->table(), Qt::Key_Return);
    settle();
    EXPECT_EQ(m_navigator.here.place, QStringLiteral("child"));
}

TEST_F(Office, TheCsvHoldsWhatIsShownAndTheLogNoName)
{
    go("due");
    list()->filterField()->setText(QStringLiteral("ハルト"));
    const QString path = m_folder.filePath(QStringLiteral("list.csv"));
    ASSERT_TRUE(list()->saveCsv(path));
    const auto rows = csv::readAll(files::read(path, 100'000).value()).value();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(0).first(), QStringLiteral("名前"));
    EXPECT_EQ(rows.at(1).first(), QStringLiteral("山田 ハルト"));
    EXPECT_EQ(rows.at(1).at(2), QStringLiteral("2025-05-12")) << "a date for other programs";
    EXPECT_EQ(lastNote().access, book::Access::Export);
    EXPECT_FALSE(lastNote().detail.contains(QStringLiteral("ハルト")));
}

TEST_F(Office, WhoHasNotComeIsCountedOnceAndOnlyWhoMayStillCome)
{
    // Two years on: the window of 18 months is over, that of three years is not open yet; a second child lacks both
    // the checkups of one and of three to four months.
    const auto infant = records::Person{.familyName = QStringLiteral("川本"),
                                        .givenName = QStringLiteral("ノア"),
                                        .role = records::Role::Child,
                                        .birthDate = QDate(2026, 5, 25)};
    const auto late = records::Person{.familyName = QStringLiteral("川本"),
                                      .givenName = QStringLiteral("レン"),
                                      .role = records::Role::Child,
                                      .birthDate = QDate(2024, 10, 1)};
    ASSERT_TRUE(book().add({}, infant) && book().add({}, late));
    go("missing");
    list()->filterField()->setText(QStringLiteral("川本"));
    const QStringList open = shown();
    EXPECT_TRUE(open.contains(QStringLiteral("川本 ノア")));
    EXPECT_FALSE(open.contains(QStringLiteral("川本 レン"))) << "its last day was in September";
    auto *closed = list()->findChild<QCheckBox *>();
    ASSERT_TRUE(closed);
    closed->setFocus();
    QTest::keyClick(closed, Qt::Key_Space);
    wait();
    const QStringList all = shown();
    EXPECT_TRUE(all.contains(QStringLiteral("川本 レン")));
    ASSERT_GT(all.size(), 2) << "one child several times";
    EXPECT_TRUE(says(QStringLiteral("2 人(健診は %1 件)").arg(all.size())));
}

TEST_F(Office, LettersAreOneAChildAndTheWordingIsKept)
{
    go("due");
    press(QStringLiteral("手紙をつくる…"), list());
    auto *dialog = list()->findChild<LetterDialog *>();
    ASSERT_TRUE(dialog);
    const pages::Document usual = dialog->document();
    EXPECT_EQ(usual.pages.size(), 8) << "four of the twelve came already";
    EXPECT_TRUE(says(QStringLiteral("もう受けた 4 人")));
    const QStringList words = pages::texts(usual.pages.first());
    EXPECT_TRUE(words.contains(QStringLiteral("〒154-0001")));
    EXPECT_TRUE(words.contains(QStringLiteral("山田 イツキ 様の保護者様")));
    EXPECT_TRUE(words.join(QString()).contains(QStringLiteral("2026年11月19日から2027年5月18日まで")))
        << words.join(QLatin1Char('|')).toStdString();
    EXPECT_FALSE(words.join(QString()).contains(QLatin1Char('{')));
    auto *body = dialog->findChildren<QPlainTextEdit *>().first();
    body->selectAll();
    type(body, QStringLiteral("{名前}さんをおまちしています"));
    PrintPreview *preview = dialog->preview();
    ASSERT_TRUE(preview);
    Q_EMIT preview->printedOrSaved(QStringLiteral("印刷しました"));
    settle();
    EXPECT_EQ(lastNote().access, book::Access::Print);
    EXPECT_TRUE(lastNote().detail.startsWith(QStringLiteral("letters 8 ")));
    press(QStringLiteral("手紙をつくる…"), list());
    const auto dialogs = list()->findChildren<LetterDialog *>();
    EXPECT_EQ(dialogs.last()->findChildren<QPlainTextEdit *>().first()->toPlainText(),
              QStringLiteral("{名前}さんをおまちしています"));
}

TEST_F(Office, WhoCameAlreadyIsInvitedAgainOnlyWhenSelected)
{
    go("due");
    list()->table()->selectAll();
    EXPECT_EQ(list()->addressees().size(), 12);
    EXPECT_FALSE(says(QStringLiteral("もう受けた")));
    list()->table()->clearSelection();
    EXPECT_EQ(list()->chosen().size(), 12);
    const auto rows = list()->addressees();
    EXPECT_EQ(rows.size(), 8);
    EXPECT_TRUE(std::all_of(rows.cbegin(), rows.cend(),
                            [](const auto &row) { return row.standing != office::Standing::Seen; }));
}

TEST_F(Office, LabelsForTheSelectedRowsOnly)
{
    go("due");
    list()->table()->selectAll();
    EXPECT_EQ(list()->chosen().size(), 12);
    list()->table()->clearSelection();
    list()->table()->selectRow(2);
    EXPECT_EQ(list()->chosen().size(), 12) << "one row is where the keyboard stands, not a choice";
    QTest::keyClick(list()->table(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(list()->chosen().size(), 2);
    press(QStringLiteral("宛名ラベル…"), list());
    auto *dialog = list()->findChild<LabelDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->document().pages.size(), 1);
    EXPECT_TRUE(pages::texts(dialog->document().pages.first()).contains(QStringLiteral("山田 ウタ 様の保護者様")));
    dialog->reject();
}

TEST_F(Office, SheetsArePrintedForAllWithTheirNames)
{
    go("due");
    press(QStringLiteral("健診票をまとめて印刷…"), list());
    auto *batch = list()->findChild<SheetBatch *>();
    ASSERT_TRUE(batch);
    QSignalSpy made(batch, &SheetBatch::made);
    ASSERT_TRUE(made.count() > 0 || made.wait(30'000));
    const pages::Document &document = batch->document();
    EXPECT_GE(document.pages.size(), 12);
    QString all;
    for (const pages::Page &page : document.pages) {
        all += pages::texts(page).join(QLatin1Char('\n'));
    }
    for (const auto &row : list()->chosen()) {
        EXPECT_TRUE(all.contains(row.name)) << row.name.toStdString();
    }
    batch->reject();
    settle();
}

TEST_F(Office, AResultIsFollowedUpAndLeavesTheList)
{
    go("follow-up");
    ASSERT_EQ(shown(), QStringList{QStringLiteral("山田 アオイ")});
    list()->table()->selectRow(0);
    press(QStringLiteral("見とどけた"), list());
    wait();
    EXPECT_TRUE(shown().isEmpty());
    ASSERT_TRUE(book().undoLast());
}

TEST_F(Office, TheListOfGapsNamesTheDoses)
{
    go("gaps");
    EXPECT_EQ(shown().size(), 12);
    EXPECT_TRUE(shown(4).first().contains(QStringLiteral("5種混合"))) << shown(4).first().toStdString();
}

TEST_F(Office, StatisticsHideSmallNumbersAndNameNobody)
{
    place()->open({.section = QStringLiteral("statistics")});
    ASSERT_TRUE(place()->statistics());
    EXPECT_TRUE(place()->statistics()->isWorking()) << "the window is not held up";
    waitForNumbers();
    EXPECT_EQ(lastNote().detail, QStringLiteral("statistics"));
    const auto tables = place()->statistics()->findChildren<RecordTable *>();
    ASSERT_EQ(tables.size(), 2);
    QStringList cells;
    for (const RecordTable *table : tables) {
        const auto *model = table->view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                cells.append(model->index(row, column).data().toString());
            }
        }
    }
    EXPECT_TRUE(cells.contains(QStringLiteral("＊"))) << "4 of 12 came";
    EXPECT_TRUE(cells.contains(QStringLiteral("12")));
    EXPECT_FALSE(cells.contains(QStringLiteral("4")));
    EXPECT_FALSE(cells.join(QString()).contains(QStringLiteral("山田")));
    ASSERT_TRUE(place()->statistics()->saveCsv(m_folder.filePath(QStringLiteral("statistics.csv"))));
    EXPECT_EQ(lastNote().access, book::Access::Export);
}

TEST_F(Office, StatisticsMayBeStoppedAndThenHoldNothing)
{
    place()->open({.section = QStringLiteral("statistics")});
    press(QStringLiteral("やめる"), place()->statistics());
    waitForNumbers();
    EXPECT_FALSE(place()->statistics()->shown());
    QTest::keyClick(place(), Qt::Key_F5);
    waitForNumbers();
    EXPECT_TRUE(place()->statistics()->shown());
}

TEST_F(Office, WhoOnlyReadsMayPrintButNotFollowUp)
{
    comeOnDuty(records::Duty::Reads);
    go("follow-up");
    const QPushButton *close = button(QStringLiteral("見とどけた"), place());
    ASSERT_TRUE(close);
    EXPECT_FALSE(close->isEnabled());
    EXPECT_FALSE(close->toolTip().isEmpty());
    EXPECT_FALSE(button(QStringLiteral("案内する月をきめる…"), place())->isEnabled());
    EXPECT_TRUE(button(QStringLiteral("手紙をつくる…"), place())->isEnabled());
}

TEST_F(Office, AMonthMayBeSearchedAgainAndStopped)
{
    go("gaps");
    QTest::keyClick(place(), Qt::Key_F5);
    EXPECT_TRUE(list()->isWorking());
    press(QStringLiteral("やめる"), list());
    wait();
    EXPECT_FALSE(list()->isWorking());
}

} // namespace
} // namespace oyako::ui
