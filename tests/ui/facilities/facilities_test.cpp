// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Whole tasks with places of the neighbourhood, through the window.
#include "core/pages/page.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/facilities/facilities_place.h"
#include "ui/facilities/facility_page.h"
#include "ui/facilities/find_panel.h"
#include "ui/facilities/list_dialog.h"
#include "ui/facilities/list_panel.h"
#include "ui/facilities/note_dialogs.h"
#include "ui/facilities/notes_panel.h"
#include "ui/facilities/outside_link.h"
#include "ui/facilities/own_place_dialog.h"
#include "ui/shell/shell.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using records::Facility;
using records::FacilityKind;
using records::FacilityNote;
using test::settle;

QString caseFile(const char *name)
{
    return QStringLiteral(OYAKO_TEST_CASES "/facilities/") + QLatin1String(name);
}

/// Keeps where the program would have gone.
class Browser final : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class Facilities : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().resize(1200, 900);
        m_open.window().show();
        m_open.window().activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_open.window()));
        shell().go({.place = QString(FacilitiesPlace::placeId)});
        ASSERT_TRUE(place());
    }

    Shell &shell() { return *m_open.window().shell(); }
    book::Book &book() { return *m_open.window().book(); }
    FacilitiesPlace *place() { return qobject_cast<FacilitiesPlace *>(shell().currentPlace()); }

    void read(const QString &path)
    {
        shell().go({.place = QString(FacilitiesPlace::placeId), .section = QStringLiteral("lists")});
        QSignalSpy settled(place()->lists(), &ListPanel::settled);
        place()->lists()->openFile(path);
        ASSERT_TRUE(settled.count() > 0 || settled.wait());
    }
    void takeIn(const char *name)
    {
        read(caseFile(name));
        ASSERT_TRUE(place()->lists()->plan());
        pressAndWait(QStringLiteral("取り込む"));
    }
    /// Presses a button that sets another thread to work.
    void pressAndWait(const QString &name)
    {
        QSignalSpy settled(place()->lists(), &ListPanel::settled);
        press(name);
        ASSERT_TRUE(settled.count() > 0 || settled.wait());
        QApplication::processEvents();
    }
    /// Presses the visible button of this name with the keyboard.
    void press(const QString &name, QWidget *in = nullptr)
    {
        QApplication::processEvents();
        for (QPushButton *button : (in ? in : &m_open.window())->findChildren<QPushButton *>()) {
            if (button->text() == name && button->isVisible()) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        ADD_FAILURE() << "no button " << qPrintable(name);
    }
    /// What an input method brings to the field where the keyboard is.
    static void type(QLineEdit *field, const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(field, &event);
    }
    QTableView *table() { return place()->finder()->findChild<RecordTable *>()->view(); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            all.append(table()->model()->index(row, 0).data().toString());
        }
        return all;
    }
    bool shows(const QString &words)
    {
        QApplication::processEvents();
        const auto labels = place()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    template <class Dialog>
    Dialog *dialog()
    {
        QApplication::processEvents();
        return m_open.window().findChild<Dialog *>();
    }
    void save(QDialog *open)
    {
        QTest::keyClick(open, Qt::Key_S, Qt::ControlModifier);
        QApplication::processEvents();
    }

    test::OpenWindow m_open;
};

TEST_F(Facilities, SV_09_ANursingRoomIsFoundByWardAndDayWithTheKeyboardAlone)
{
    EXPECT_TRUE(place()->finder()->isEmpty());
    read(caseFile("nursing_rooms_cp932.csv"));
    ASSERT_TRUE(place()->lists()->plan());
    EXPECT_EQ(place()->lists()->plan()->added, 5);
    EXPECT_TRUE(book().list<Facility>()->isEmpty()) << "looking changes nothing";
    const auto *report = place()->lists()->findChild<QPlainTextEdit *>();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->toPlainText().startsWith(QStringLiteral("5行目")));
    pressAndWait(QStringLiteral("取り込む"));
    EXPECT_EQ(book().list<Facility>()->size(), 5);
    EXPECT_EQ(shell().here().section, QStringLiteral("find"));

    auto *words = place()->finder()->findChild<QLineEdit *>();
    ASSERT_TRUE(words->hasFocus());
    type(words, QStringLiteral("ﾍﾞﾋﾞｰ"));
    EXPECT_EQ(names().size(), 2);
    words->clear();
    const auto choices = place()->finder()->findChildren<QComboBox *>();
    QComboBox *ward = choices.at(1);
    ward->setFocus();
    QTest::keyClick(ward, Qt::Key_Down);
    while (ward->currentText() != QStringLiteral("江東区") && ward->currentIndex() + 1 < ward->count()) {
        QTest::keyClick(ward, Qt::Key_Down);
    }
    EXPECT_EQ(names().size(), 3);
    QComboBox *day = choices.at(2);
    day->setFocus();
    for (int sunday = 0; sunday < 7; ++sunday) {
        QTest::keyClick(day, Qt::Key_Down);
    }
    ASSERT_EQ(names(), QStringList{QStringLiteral("みどりデパート ベビー休憩室")})
        << "the other rooms say Monday to Saturday";
    EXPECT_TRUE(table()->model()->index(0, 4).data().toString().startsWith(QStringLiteral("曜日を確認")));

    words->setFocus();
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_FALSE(shell().here().record.isEmpty());
    EXPECT_TRUE(shows(QStringLiteral("月～金（１０：００～２０：００）"))) << "as written, never an open now";
    EXPECT_TRUE(shows(QStringLiteral("=1+1 <b>太字</b>"))) << "markup is shown as text";
    EXPECT_TRUE(shows(QStringLiteral("2026年3月31日現在")));
    QTest::keyClick(&shell(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(shell().here().record.isEmpty());
}

TEST_F(Facilities, SV_09_TheKeyboardGoesFromTheFileToWhatWasReadAndStaysWithTheAnswer)
{
    settle();
    press(QStringLiteral("一覧を取り込む"), place());
    settle();
    const auto *choose = qobject_cast<QPushButton *>(m_open.window().focusWidget());
    ASSERT_TRUE(choose) << "not the search field of the window";
    EXPECT_EQ(choose->text(), QStringLiteral("ファイルをえらぶ…"));

    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("places.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("名称,住所,電話番号\nひとつめ,江東区東陽1-1,\nふたつめ,江東区東陽1-2,\n");
    file.close();
    QSignalSpy read(place()->lists(), &ListPanel::settled);
    place()->lists()->openFile(file.fileName());
    ASSERT_TRUE(read.count() > 0 || read.wait());
    settle();
    const auto *name = qobject_cast<QLineEdit *>(m_open.window().focusWidget());
    ASSERT_TRUE(name);
    EXPECT_EQ(name->text(), QStringLiteral("江東区 場所の一覧")) << "a proposal of what is in it";

    auto *kind = place()->lists()->findChild<QComboBox *>();
    ASSERT_TRUE(kind);
    kind->setFocus();
    QSignalSpy again(place()->lists(), &ListPanel::settled);
    QTest::keyClick(kind, Qt::Key_Down);
    ASSERT_TRUE(again.count() > 0 || again.wait());
    settle();
    auto *stays = qobject_cast<QComboBox *>(m_open.window().focusWidget());
    ASSERT_TRUE(stays) << "the next arrow key still chooses";
    EXPECT_EQ(stays->currentText(), QStringLiteral("授乳室"));
    pressAndWait(QStringLiteral("取り込む"));
    EXPECT_EQ(book().list<records::FacilityList>()->first().value.title, QStringLiteral("江東区 授乳室の一覧"));
}

TEST_F(Facilities, WhatIsSearchedInVainIsSaidAndTakenAwayInOneStep)
{
    takeIn("nursing_rooms_cp932.csv");
    auto *words = place()->finder()->findChild<QLineEdit *>();
    type(words, QStringLiteral("どこにもない"));
    EXPECT_TRUE(shows(QStringLiteral("見つかりませんでした")));
    EXPECT_FALSE(table()->isVisible());
    press(QStringLiteral("条件をなくして、ぜんぶ見る"));
    EXPECT_EQ(names().size(), 5);
    EXPECT_TRUE(words->hasFocus());
    EXPECT_TRUE(table()->isVisible());
    EXPECT_FALSE(shows(QStringLiteral("見つかりませんでした")));
}

TEST_F(Facilities, SV_09_OneUndoTakesAnImportBack)
{
    takeIn("nursing_rooms_cp932.csv");
    EXPECT_EQ(book().list<Facility>()->size(), 5);
    QTest::keyClick(&shell(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(book().list<Facility>()->isEmpty());
    EXPECT_TRUE(place()->finder()->isEmpty());
}

TEST_F(Facilities, SV_09_ALongListIsLeftOffWhileWritingOrTakenInAndBackWithoutHoldingTheWindow)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("many.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QByteArray list("名称,住所,電話番号\n");
    for (int i = 0; i < 3000; ++i) {
        list += "授乳室" + QByteArray::number(i) + ",江東区ひがし" + QByteArray::number(i) + ",\n";
    }
    file.write(list);
    file.close();
    read(file.fileName());
    QSignalSpy settled(place()->lists(), &ListPanel::settled);
    const book::ChangeId before = book().undoable();
    press(QStringLiteral("取り込む"));
    EXPECT_TRUE(place()->lists()->isBusy()) << "the window goes on";
    press(QStringLiteral("やめる"));
    ASSERT_TRUE(settled.count() > 0 || settled.wait(60'000));
    EXPECT_TRUE(book().list<Facility>()->isEmpty());
    EXPECT_TRUE(book().list<records::FacilityList>()->isEmpty());
    EXPECT_EQ(book().undoable(), before);
    EXPECT_TRUE(shows(QStringLiteral("何も変わっていません")));
    ASSERT_TRUE(place()->lists()->plan()) << "what was read is still there to take";

    pressAndWait(QStringLiteral("取り込む"));
    ASSERT_EQ(book().list<Facility>()->size(), 3000);
    QSignalSpy changed(&book(), &book::Book::changed);
    QTest::keyClick(&shell(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(book().list<Facility>()->size(), 3000) << "so much is undone beside the window";
    ASSERT_TRUE(changed.wait(60'000));
    EXPECT_TRUE(book().list<Facility>()->isEmpty());
    QTest::keyClick(&shell(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(changed.wait(60'000));
    EXPECT_EQ(book().list<Facility>()->size(), 3000);
}

TEST_F(Facilities, SV_05_ANurseryIsVisitedNotedAndCompared)
{
    takeIn("childcare_utf8_bom.csv");
    auto *words = place()->finder()->findChild<QLineEdit *>();
    type(words, QStringLiteral("みどりほいく"));
    ASSERT_EQ(names().size(), 2) << "two of one name stay two";
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(shows(QStringLiteral("記載なし")) || shows(QStringLiteral("なし")));

    press(QStringLiteral("見学を記録する"));
    auto *visit = dialog<VisitNoteDialog>();
    ASSERT_TRUE(visit);
    visit->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("園庭が広い"));
    save(visit);
    press(QStringLiteral("しめきりを足す"));
    auto *deadline = dialog<DeadlineDialog>();
    ASSERT_TRUE(deadline);
    QTest::keyClicks(deadline->findChild<DateField *>()->lineEdit(), QStringLiteral("12/1"));
    save(deadline);
    press(QStringLiteral("メモを書く"));
    auto *wish = dialog<WishDialog>();
    ASSERT_TRUE(wish);
    type(wish->findChildren<QLineEdit *>().first(), QStringLiteral("１"));
    save(wish);

    const auto notes = book().list<FacilityNote>().value();
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes.first().value.wish, 1);
    ASSERT_EQ(notes.first().value.visits.size(), 1);
    EXPECT_EQ(notes.first().value.visits.first().date, QDate(2026, 11, 22));
    ASSERT_EQ(notes.first().value.deadlines.size(), 1);
    EXPECT_EQ(notes.first().value.deadlines.first().date, QDate(2026, 12, 1));

    press(QStringLiteral("消す"));
    settle();
    EXPECT_TRUE(book().list<FacilityNote>()->first().value.visits.isEmpty());
    EXPECT_EQ(book().list<FacilityNote>()->first().value.deadlines.size(), 1) << "nothing else goes with it";
    m_open.window().activateWindow();
    settle();
    QTest::keyClick(&shell(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(book().list<FacilityNote>()->first().value.visits.size(), 1);

    shell().go({.place = QStringLiteral("today")});
    const auto labels = shell().currentPlace()->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == QStringLiteral("申しこみ (みどり保育園)");
    })) << "the deadline is among what to do";

    shell().go({.place = QString(FacilitiesPlace::placeId), .section = QStringLiteral("notes")});
    const pages::Document sheet = place()->notes()->document();
    ASSERT_EQ(sheet.pages.size(), 1);
    EXPECT_GT(sheet.pages.first().size.width, sheet.pages.first().size.height) << "landscape";
    const QStringList texts = pages::texts(sheet.pages.first());
    EXPECT_TRUE(texts.contains(QStringLiteral("みどり保育園")));
    EXPECT_TRUE(texts.join(QLatin1Char('\n')).contains(QStringLiteral("園庭が広い")));
}

TEST_F(Facilities, SV_05_LeavingForAMapTakesTwoClicksAndSaysSo)
{
    takeIn("shelters.geojson");
    Browser browser;
    const auto shelters = book().list<Facility>().value();
    const auto school = std::find_if(shelters.cbegin(), shelters.cend(),
                                     [](const auto &one) { return one.value.latitude.has_value(); });
    ASSERT_NE(school, shelters.cend());
    shell().go({.place = QString(FacilitiesPlace::placeId), .record = school->id});
    press(QStringLiteral("地図で見る…"));
    EXPECT_TRUE(browser.opened.isEmpty());
    EXPECT_TRUE(shows(QStringLiteral("Oyakoの外")));
    press(QStringLiteral("ブラウザーでひらく"));
    ASSERT_EQ(browser.opened.size(), 1);
    EXPECT_EQ(browser.opened.first().host(), QStringLiteral("maps.gsi.go.jp"));

    press(QStringLiteral("ここから近い順にさがす"));
    EXPECT_EQ(shell().here().section, QStringLiteral("find"));
    EXPECT_EQ(table()->model()->index(0, 3).data().toString(), QStringLiteral("約0 m"));
}

TEST(OutsideLink, SaysTheAddressWhenThereIsNoBrowser)
{
    OutsideLink link(QStringLiteral("地図"), QStringLiteral("外へ"), QUrl(QStringLiteral("oyako-nowhere:map/1")));
    link.show();
    const auto buttons = link.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    for (QPushButton *button : {buttons.at(0), buttons.at(1)}) {
        button->click();
    }
    const auto *message = link.findChild<InlineMessage *>();
    EXPECT_TRUE(message->text().contains(QStringLiteral("oyako-nowhere:map/1")));
}

TEST_F(Facilities, AFileThatIsNoListIsSaidInOneSentenceAndLeavesNothing)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    for (const QByteArray &bytes : {QByteArray("PK\x03\x04zip"), QByteArray("<html></html>"), QByteArray("a\0b", 3),
                                    QByteArray("\xE5\x90\x8D\xE7\xA7\xB0\xE4")}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        read(path);
        EXPECT_FALSE(place()->lists()->plan());
        EXPECT_TRUE(shows(QStringLiteral("ファイル")) || shows(QStringLiteral("ページ"))) << bytes.toHex().constData();
    }
    EXPECT_TRUE(book().list<Facility>()->isEmpty());
}

TEST_F(Facilities, SV_05_APlaceOfOnesOwnIsAddedFoundChangedAndDeleted)
{
    EXPECT_TRUE(shows(QStringLiteral("世田谷区 オープンデータ 子育て施設一覧"))) << "says where lists are found";
    press(QStringLiteral("場所を追加…"));
    auto *add = dialog<OwnPlaceDialog>();
    ASSERT_TRUE(add);
    save(add);
    EXPECT_TRUE(add->isVisible()) << "a place needs a name";
    auto *name = add->findChildren<QLineEdit *>().first();
    ASSERT_TRUE(name->hasFocus());
    type(name, QStringLiteral("ひがし小児科"));
    add->findChildren<QPlainTextEdit *>().first()->setPlainText(QStringLiteral("月～金(9:00～12:00)\n土は要電話"));
    save(add);
    ASSERT_EQ(book().list<Facility>()->size(), 1);
    const auto stored = book().list<Facility>()->first();
    EXPECT_EQ(stored.value.type, FacilityKind::Clinic);
    EXPECT_EQ(stored.value.ward, QStringLiteral("世田谷区"));
    EXPECT_EQ(shell().here().record, stored.id) << "it is shown at once";
    EXPECT_TRUE(shows(QStringLiteral("土は要電話")));
    EXPECT_TRUE(shows(QStringLiteral("自分で追加")));

    press(QStringLiteral("この場所を直す…"));
    auto *edit = dialog<OwnPlaceDialog>();
    ASSERT_TRUE(edit);
    edit->findChildren<QPlainTextEdit *>().last()->setPlainText(QStringLiteral("駐車場は裏"));
    save(edit);
    EXPECT_TRUE(shows(QStringLiteral("駐車場は裏")));

    shell().go({.place = QString(FacilitiesPlace::placeId), .section = QStringLiteral("find")});
    type(place()->finder()->findChild<QLineEdit *>(), QStringLiteral("しょうにか"));
    EXPECT_TRUE(names().isEmpty());
    place()->finder()->findChild<QLineEdit *>()->clear();
    ASSERT_EQ(names(), QStringList{QStringLiteral("ひがし小児科")});
    EXPECT_EQ(table()->model()->index(0, 1).data().toString(), QStringLiteral("病院・医院(自分で追加)"));
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    press(QStringLiteral("この場所を消す"));
    QApplication::processEvents();
    EXPECT_TRUE(book().list<Facility>()->isEmpty());
    EXPECT_TRUE(shell().here().record.isEmpty());
    m_open.window().activateWindow(); // the sheets were windows of their own
    QApplication::processEvents();
    QTest::keyClick(&shell(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(book().list<Facility>()->size(), 1);
}

TEST_F(Facilities, WhatWasSearchedInVainBeginsAPlaceOfOnesOwn)
{
    takeIn("clinics.json");
    type(place()->finder()->findChild<QLineEdit *>(), QStringLiteral("ここにない園"));
    ASSERT_TRUE(names().isEmpty());
    press(QStringLiteral("場所を追加…"));
    auto *add = dialog<OwnPlaceDialog>();
    ASSERT_TRUE(add);
    EXPECT_EQ(add->findChildren<QLineEdit *>().first()->text(), QStringLiteral("ここにない園"));
}

TEST_F(Facilities, AListGetsAnotherNameAndItsPlacesStayAsTheyAre)
{
    takeIn("clinics.json");
    const auto before = book().list<Facility>().value();
    shell().go({.place = QString(FacilitiesPlace::placeId), .section = QStringLiteral("lists")});
    press(QStringLiteral("名前や出典を直す"));
    auto *change = dialog<ListDialog>();
    ASSERT_TRUE(change);
    auto *title = change->findChildren<QLineEdit *>().first();
    title->clear();
    save(change);
    EXPECT_TRUE(change->isVisible()) << "a list without a name cannot be told from others";
    type(title, QStringLiteral("うちの近くの病院"));
    save(change);
    const auto lists = book().list<records::FacilityList>().value();
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(lists.first().value.title, QStringLiteral("うちの近くの病院"));
    EXPECT_TRUE(shows(QStringLiteral("うちの近くの病院")));
    EXPECT_EQ(book().list<Facility>().value().size(), before.size());
    EXPECT_EQ(book().list<Facility>()->first().version, before.first().version);
}

TEST_F(Facilities, WhereToSearchFromIsAnAddressAPlaceOrAPoint)
{
    takeIn("childcare_utf8_bom.csv");
    shell().go({.place = QString(FacilitiesPlace::placeId)});
    settle();
    auto *from = place()->finder()->findChildren<QLineEdit *>().last();
    const auto nearestFrom = [&](const QString &typed) {
        from->clear();
        type(from, typed);
        return place()->finder()->query().from;
    };
    const auto ward = nearestFrom(QStringLiteral("江東区"));
    ASSERT_TRUE(ward);
    EXPECT_EQ(nearestFrom(QStringLiteral("東京都江東区東陽4-11-28")), ward);
    EXPECT_TRUE(nearestFrom(QStringLiteral("35.67, 139.81")));
    const auto rooms = book().list<Facility>().value();
    const auto placed = std::find_if(rooms.cbegin(), rooms.cend(), [&](const auto &room) {
        const auto isNamesake = [&](const auto &other) { return other.value.name.contains(room.value.name); };
        return room.value.latitude.has_value() && std::count_if(rooms.cbegin(), rooms.cend(), isNamesake) == 1;
    });
    ASSERT_NE(placed, rooms.cend());
    const auto there = nearestFrom(placed->value.name);
    ASSERT_TRUE(there);
    EXPECT_EQ(there->latitude, *placed->value.latitude);
    EXPECT_FALSE(nearestFrom(QStringLiteral("どこでもない所")));
    EXPECT_TRUE(shows(QStringLiteral("緯度・経度のどれか")));
}

TEST_F(Facilities, EnterAfterWhereToSearchFromGoesToTheNearestPlace)
{
    takeIn("nursing_rooms_cp932.csv");
    shell().go({.place = QString(FacilitiesPlace::placeId)});
    settle();
    auto *from = place()->finder()->findChildren<QLineEdit *>().last();
    from->setFocus();
    type(from, QStringLiteral("江東区"));
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_FALSE(dialog<OwnPlaceDialog>());
}

TEST_F(Facilities, AListIsTakenOutAndComesBack)
{
    takeIn("clinics.json");
    shell().go({.place = QString(FacilitiesPlace::placeId), .section = QStringLiteral("lists")});
    pressAndWait(QStringLiteral("この一覧を外す"));
    EXPECT_TRUE(book().list<Facility>()->isEmpty());
    QTest::keyClick(&shell(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(book().list<Facility>()->size(), 2);
}

} // namespace
} // namespace oyako::ui

#include "facilities_test.moc"
