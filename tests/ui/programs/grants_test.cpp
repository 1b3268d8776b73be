// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/programs/window_driver.h"

#include "core/agenda/agenda_of_book.h"
#include "core/agenda/reminder_plan.h"
#include "core/immunization/japan/load.h"
#include "core/pages/qr_code.h"
#include "core/records/support_records.h"
#include "ui/programs/fee_rows.h"
#include "ui/programs/grant_dialogs.h"
#include "ui/programs/qr_view.h"
#include "ui/widgets/family_faces.h"
#include "ui/widgets/number_field.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QUrl>

namespace oyako::ui {
namespace {

using records::Allowance;
using records::FeeCard;
using records::Voucher;

class GrantsTest : public WindowDriver {
protected:
    void writeUse(const QString &date, const QString &hours)
    {
        click(QStringLiteral("使った日を書く"));
        ASSERT_TRUE(QApplication::activeModalWidget());
        type(QStringLiteral("日にち"), date);
        type(QStringLiteral("何時間"), hours);
        save();
    }
    void writeVisit(const QString &date, const QString &way)
    {
        click(QStringLiteral("使った日を書く"));
        ASSERT_TRUE(QApplication::activeModalWidget());
        type(QStringLiteral("日にち"), date);
        auto *ways = field<QComboBox>(QStringLiteral("使い方"));
        ASSERT_TRUE(ways);
        ways->setCurrentIndex(ways->findText(way));
        save();
    }
    /// Fills the blank row of the fee table, which then gets another one.
    void writeFee(const QString &from, const QString &below, const QString &stay, const QString &yen)
    {
        auto *rows = top()->findChild<FeeRows *>();
        ASSERT_TRUE(rows);
        const auto choose = [rows](const QString &name, const QString &words) {
            QComboBox *last = nullptr;
            for (QComboBox *box : rows->findChildren<QComboBox *>()) {
                last = box->accessibleName() == name ? box : last;
            }
            ASSERT_TRUE(last);
            ASSERT_GE(last->findText(words), 0) << words.toStdString();
            last->setCurrentIndex(last->findText(words));
        };
        choose(QStringLiteral("何歳から"), from);
        choose(QStringLiteral("何歳になるまで"), below);
        choose(QStringLiteral("何時間まで"), stay);
        rows->findChildren<NumberField *>().last()->lineEdit()->setText(yen);
    }
    void writeCancelFee(const QString &when, const QString &words)
    {
        auto *rows = top()->findChild<CancelRows *>();
        ASSERT_TRUE(rows);
        auto *days = rows->findChildren<QComboBox *>().last();
        days->setCurrentIndex(days->findText(when));
        for (QLineEdit *edit : rows->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("取り消すといくら") && edit->text().isEmpty()) {
                edit->setText(words);
                return;
            }
        }
    }
    /// The sheet of an allowance that begins with built-in rules.
    void beginAllowance(const QString &preset, const QString &whose)
    {
        click(QStringLiteral("回数や時間を書く"));
        auto *presets = field<QComboBox>(QStringLiteral("どのサービス"));
        ASSERT_TRUE(presets);
        presets->setCurrentIndex(presets->findText(preset));
        Q_EMIT presets->activated(presets->currentIndex());
        auto *persons = field<QComboBox>(QStringLiteral("だれの"));
        persons->setCurrentIndex(persons->findText(whose));
        ASSERT_GE(persons->currentIndex(), 0);
    }
};

TEST_F(GrantsTest, SV_17_HoursAreCountedAndTheMonthEnds)
{
    go(QStringLiteral("grants"));
    const auto persons = book().list<records::Person>().value();
    beginAllowance(QStringLiteral("こども誰でも通園制度"), callName(persons.last().value));
    EXPECT_TRUE(field<QLineEdit>(QStringLiteral("ぜんぶで使える数"))->text().isEmpty())
        << "no limit is a blank, not 0.0";
    EXPECT_EQ(field<QLineEdit>(QStringLiteral("1か月に使える数"))->text(), QStringLiteral("10"));
    save();
    ASSERT_EQ(book().list<Allowance>()->size(), 1);
    writeUse(QStringLiteral("2026-11-10"), QStringLiteral("8.75"));
    EXPECT_TRUE(says(QStringLiteral("2026年11月ののこり 1時間 / 10時間")));
    writeUse(QStringLiteral("2026-11-20"), QStringLiteral("2"));
    ASSERT_TRUE(QApplication::activeModalWidget()) << "refused";
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.size(), 1);
    type(QStringLiteral("何時間"), QStringLiteral("1"));
    save();
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.size(), 2);
    undo();
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.size(), 1);
}

TEST_F(GrantsTest, SV_17_TheHoursAreProposedForTheYoungestChildAndTheirSourceIsNamedInWords)
{
    go(QStringLiteral("grants"));
    click(QStringLiteral("回数や時間を書く"));
    auto *presets = field<QComboBox>(QStringLiteral("どのサービス"));
    presets->setCurrentIndex(presets->findText(QStringLiteral("こども誰でも通園制度")));
    Q_EMIT presets->activated(presets->currentIndex());
    EXPECT_EQ(field<QComboBox>(QStringLiteral("だれの"))->currentText(), QStringLiteral("陽翔"));
    EXPECT_TRUE(says(QStringLiteral("静岡県掛川市"))) << "where the example comes from";
    EXPECT_TRUE(field<QLineEdit>(QStringLiteral("だれに、どこで聞きましたか"))->text().isEmpty());
    save();
    EXPECT_TRUE(says(QStringLiteral("静岡県掛川市")));
    EXPECT_FALSE(says(QStringLiteral("city.kakegawa")));
    click(QStringLiteral("ほか"));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    settle();
    type(QStringLiteral("だれに、どこで聞きましたか"), QStringLiteral("区役所の窓口"));
    save();
    EXPECT_TRUE(says(QStringLiteral("きまりの出どころ: 区役所の窓口")));
}

TEST_F(GrantsTest, SV_17_AUseIsTypedInHoursAndMinutesPutRightAndTakenOut)
{
    go(QStringLiteral("grants"));
    beginAllowance(QStringLiteral("こども誰でも通園制度"), QStringLiteral("陽翔"));
    save();
    click(QStringLiteral("使った日を書く"));
    EXPECT_TRUE(says(QStringLiteral("2026年11月ののこりは10時間です"))) << "before anything is typed";
    type(QStringLiteral("日にち"), QStringLiteral("2026-11-10"));
    type(QStringLiteral("何分"), QStringLiteral("45"));
    save();
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.first().minutes, 45);
    EXPECT_TRUE(says(QStringLiteral("ののこり 9時間 / 10時間"))) << "less than an hour counts as one";
    writeUse(QStringLiteral("2026-11-12"), QStringLiteral("9"));
    click(QStringLiteral("直す"), QStringLiteral("2026年11月12日"));
    EXPECT_EQ(field<QLineEdit>(QStringLiteral("何時間"))->text(), QStringLiteral("9.00"));
    EXPECT_TRUE(says(QStringLiteral("2026年11月ののこりは9時間です"))) << "without the use that is put right";
    type(QStringLiteral("何時間"), QStringLiteral("2"));
    save();
    ASSERT_EQ(book().list<Allowance>()->first().value.uses.size(), 2);
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.last().minutes, 120);
    click(QStringLiteral("直す"), QStringLiteral("2026年11月10日"));
    click(QStringLiteral("この日を外す"));
    ASSERT_EQ(book().list<Allowance>()->first().value.uses.size(), 1);
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.first().date, QDate(2026, 11, 12));
    undo();
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.size(), 2);
}

TEST_F(GrantsTest, EnterGoesFromTheLastFieldToSavingAndNeverThrowsAway)
{
    go(QStringLiteral("grants"));
    beginAllowance(QStringLiteral("こども誰でも通園制度"), QStringLiteral("陽翔"));
    save();
    click(QStringLiteral("使った日を書く"));
    type(QStringLiteral("何時間"), QStringLiteral("1"));
    auto *last = field<QLineEdit>(QStringLiteral("場所"));
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Return);
    settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_FALSE(QApplication::activeModalWidget());
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.size(), 1) << "saved, not thrown away";
}

TEST_F(GrantsTest, EscapeAsksAnewAboutWhatWasTypedSinceItLastAsked)
{
    go(QStringLiteral("grants"));
    click(QStringLiteral("電子クーポンを書く"));
    type(QStringLiteral("名前"), QStringLiteral("応援券"));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    EXPECT_TRUE(QApplication::activeModalWidget());
    type(QStringLiteral("メモ"), QStringLiteral("長い手紙の写し"));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    EXPECT_TRUE(QApplication::activeModalWidget()) << "much was typed since it asked";
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(QApplication::activeModalWidget());
}

TEST_F(GrantsTest, SV_02_VisitsAfterTheBirthAreCountedByTheirKindUpToTheLastDay)
{
    ASSERT_TRUE(book().add({}, records::Person{.givenName = QStringLiteral("すず"),
                                               .role = records::Role::Child,
                                               .birthDate = QDate(2026, 7, 31)}));
    go(QStringLiteral("grants"));
    beginAllowance(QStringLiteral("産後ケア"), QStringLiteral("すず"));
    EXPECT_EQ(field<QLineEdit>(QStringLiteral("使い方ごとの数"))->text(), QStringLiteral("宿泊 2、通所 1、訪問 1"));
    type(QStringLiteral("使い方ごとの数"), QStringLiteral("宿泊 ふたつ"));
    save();
    EXPECT_TRUE(says(QStringLiteral("「宿泊 2、通所 1」のように入れてください")));
    type(QStringLiteral("使い方ごとの数"), QStringLiteral("宿泊 ２，通所 1，訪問 1，電話そうだん 1"));
    save();
    ASSERT_EQ(book().list<Allowance>()->size(), 1);
    EXPECT_EQ(book().list<Allowance>()->first().value.ways.last().name, QStringLiteral("電話そうだん"));
    EXPECT_TRUE(says(QStringLiteral("2027年7月30日まで")));
    writeVisit(QStringLiteral("2026-11-27"), QStringLiteral("通所"));
    ASSERT_TRUE(QApplication::activeModalWidget()) << "five days are less than the ten of the approval: asked once";
    EXPECT_TRUE(says(QStringLiteral("申しこんでから使えるまで、2026年12月2日ごろまでかかります")));
    save();
    ASSERT_FALSE(QApplication::activeModalWidget());
    writeVisit(QStringLiteral("2026-12-07"), QStringLiteral("通所"));
    writeVisit(QStringLiteral("2026-12-08"), QStringLiteral("通所"));
    writeVisit(QStringLiteral("2026-12-10"), QStringLiteral("宿泊"));
    EXPECT_TRUE(says(QStringLiteral("のこり 2"))) << "three day visits and one night of seven";
    writeVisit(QStringLiteral("2026-12-14"), QStringLiteral("通所"));
    writeVisit(QStringLiteral("2026-12-15"), QStringLiteral("宿泊"));
    ASSERT_TRUE(QApplication::activeModalWidget()) << "a night counts two, one is left";
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.size(), 5);
}

TEST_F(GrantsTest, SV_03_AHelpersHoursEndAndTheirBookingHasItsDays)
{
    const RecordId mother =
        book().add({}, records::Person{.givenName = QStringLiteral("葵"), .role = records::Role::Mother}).value();
    ASSERT_TRUE(book().add(
        mother, records::Pregnancy{.dueDates = {{.date = QDate(2027, 2, 1)}}, .fetuses = {records::Fetus()}}));
    go(QStringLiteral("grants"));
    beginAllowance(QStringLiteral("産前産後ヘルパー"), QStringLiteral("葵"));
    type(QStringLiteral("予約はいつまで"), QStringLiteral("７日前"));
    save();
    ASSERT_EQ(book().list<Allowance>()->size(), 1);
    EXPECT_EQ(book().list<Allowance>()->first().value.bookFrom, QStringLiteral("2m"));
    EXPECT_EQ(book().list<Allowance>()->first().value.bookUntil, QStringLiteral("7d"));
    for (int day = 1; day <= 6; ++day) {
        writeUse(QStringLiteral("2026-11-0%1").arg(day), day < 6 ? QStringLiteral("23") : QStringLiteral("11.5"));
    }
    EXPECT_TRUE(says(QStringLiteral("のこり 1時間30分")));
    writeUse(QStringLiteral("2026-11-29"), QStringLiteral("2"));
    ASSERT_TRUE(QApplication::activeModalWidget()) << "two hours are more than are left";
    EXPECT_TRUE(says(QStringLiteral("のこりは1時間30分なので、たりません")));
    type(QStringLiteral("何時間"), QStringLiteral("1"));
    type(QStringLiteral("日にち"), QStringLiteral("2026-11-28"));
    save();
    EXPECT_TRUE(says(QStringLiteral("予約は2026年11月21日まででした"))) << "six days ahead";
    EXPECT_EQ(book().list<Allowance>()->first().value.uses.size(), 6) << "asked once: it may have been booked in time";
    type(QStringLiteral("日にち"), QStringLiteral("2026-11-29"));
    save();
    EXPECT_FALSE(QApplication::activeModalWidget()) << "the seventh day belongs to the time for booking";
    writeUse(QStringLiteral("2027-01-23"), QStringLiteral("0.5"));
    ASSERT_TRUE(QApplication::activeModalWidget());
    EXPECT_TRUE(says(QStringLiteral("予約は2026年11月23日からです"))) << "two months and a day ahead";
    EXPECT_TRUE(button(QStringLiteral("11月23日(月)に予約することを、予定に入れる")));
    type(QStringLiteral("日にち"), QStringLiteral("2027-01-22"));
    save();
    EXPECT_FALSE(QApplication::activeModalWidget());
}

TEST_F(GrantsTest, SV_03_TheFirstDayOfBookingIsNotedWhereItHasNotOpenedYet)
{
    go(QStringLiteral("grants"));
    beginAllowance(QStringLiteral("産前産後ヘルパー"), QStringLiteral("花子"));
    save();
    EXPECT_TRUE(says(QStringLiteral("予約は使う日の2か月前から ・ 予約は使う日の7日前まで")));
    writeUse(QStringLiteral("2027-02-10"), QStringLiteral("2"));
    ASSERT_TRUE(QApplication::activeModalWidget()) << "refused";
    click(QStringLiteral("12月10日(木)に予約することを、予定に入れる"));
    ASSERT_FALSE(QApplication::activeModalWidget());
    clock().advanceDays(18);
    today();
    EXPECT_TRUE(says(QStringLiteral("産前産後ヘルパーの予約をする")));
}

TEST_F(GrantsTest, SV_10_AVouchersCodeIsKeptAndDrawnAgain)
{
    const QString code = QStringLiteral("https://example.jp/w?t=Ab+9%2F&s= 応援　券");
    go(QStringLiteral("grants"));
    click(QStringLiteral("電子クーポンを書く"));
    type(QStringLiteral("名前"), QStringLiteral("子育て応援券"));
    type(QStringLiteral("コードの文字"), code);
    type(QStringLiteral("金額"), QStringLiteral("50000"));
    type(QStringLiteral("使える最後の日"), QStringLiteral("2026-12-01"));
    save();
    ASSERT_EQ(book().list<Voucher>()->size(), 1);
    EXPECT_EQ(book().list<Voucher>()->first().value.code.toUtf8(), code.toUtf8());
    auto *view = top()->findChild<QrView *>();
    ASSERT_TRUE(view);
    const pages::Modules modules = pages::qrCode(code, {}).value();
    const QImage drawn = view->grab().toImage();
    const int size = view->width() / (modules.side + 8);
    for (int y = 0; y < modules.side; ++y) {
        for (int x = 0; x < modules.side; ++x) {
            const bool isDark =
                drawn.pixelColor((x + 4) * size + size / 2, (y + 4) * size + size / 2).lightness() < 128;
            ASSERT_EQ(isDark, modules.dark.testBit(y * modules.side + x)) << x << ' ' << y;
        }
    }
    today();
    EXPECT_TRUE(says(QStringLiteral("子育て応援券: 使える日がもうすぐ終わります")));
    go(QStringLiteral("grants"));
    click(QStringLiteral("使ったお金を書く"));
    type(QStringLiteral("金額"), QStringLiteral("20000"));
    save();
    EXPECT_TRUE(says(QStringLiteral("のこり 30,000円 / 50,000円")));
    click(QStringLiteral("直す"), QStringLiteral("20,000円"));
    type(QStringLiteral("金額"), QStringLiteral("25000"));
    save();
    EXPECT_TRUE(says(QStringLiteral("のこり 25,000円 / 50,000円"))) << "a wrong sum is put right";
    clock().advanceDays(10);
    go(QStringLiteral("grants"));
    EXPECT_TRUE(says(QStringLiteral("期限切れ")));
}

TEST_F(GrantsTest, SV_10_TheCodeIsReadFromAPhotoOfTheLetter)
{
    const QTemporaryDir folder;
    const QString code = QStringLiteral("https://example.jp/w?t=Ab+9%2F&s= 応援　券");
    const auto photo = [&folder](const QString &name, const QStringList &codes) {
        QImage sheet(700, 400, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        int left = 20;
        for (const QString &one : codes) {
            QrView view(one, QStringLiteral("code"));
            painter.drawImage(left, 40, view.grab().toImage());
            left += 340;
        }
        painter.end();
        const QString path = folder.filePath(name);
        EXPECT_TRUE(sheet.save(path));
        return path;
    };
    go(QStringLiteral("grants"));
    click(QStringLiteral("電子クーポンを書く"));
    auto *sheet = qobject_cast<VoucherDialog *>(QApplication::activeModalWidget());
    ASSERT_TRUE(sheet);
    sheet->takeCodeOf(photo(QStringLiteral("none.png"), {}));
    EXPECT_TRUE(says(QStringLiteral("QRコードが見つかりませんでした")));
    sheet->takeCodeOf(photo(QStringLiteral("two.png"), {QStringLiteral("one"), QStringLiteral("two")}));
    EXPECT_TRUE(says(QStringLiteral("QRコードがいくつもあります")));
    sheet->takeCodeOf(photo(QStringLiteral("letter.png"), {code}));
    EXPECT_EQ(field<QLineEdit>(QStringLiteral("コードの文字"))->text().toUtf8(), code.toUtf8());
    type(QStringLiteral("名前"), QStringLiteral("子育て応援券"));
    save();
    EXPECT_EQ(book().list<Voucher>()->first().value.code.toUtf8(), code.toUtf8());
}

TEST_F(GrantsTest, SV_08_AFacilitysFeesAreComputedForEachChild)
{
    go(QStringLiteral("grants"));
    click(QStringLiteral("預かりの料金を書く"));
    type(QStringLiteral("施設の名前"), QStringLiteral("けやき保育園"));
    writeFee(QStringLiteral("1歳から"), QStringLiteral("3歳になるまで"), QStringLiteral("3時間まで"),
             QStringLiteral("800"));
    writeFee(QStringLiteral("3歳から"), QStringLiteral("上の年齢はなし"), QStringLiteral("4時間まで"),
             QStringLiteral("600"));
    writeFee(QStringLiteral("10か月から"), QStringLiteral("1歳になるまで"), QStringLiteral("1時間ごとに"),
             QStringLiteral("1,500"));
    writeCancelFee(QStringLiteral("その日に"), QStringLiteral("全額"));
    save();
    ASSERT_EQ(book().list<FeeCard>()->size(), 1);
    const FeeCard kept = book().list<FeeCard>()->first().value;
    ASSERT_EQ(kept.fees.size(), 3) << "the blank row is no entry";
    EXPECT_EQ(kept.fees.at(1).belowMonths, 0);
    EXPECT_EQ(kept.fees.at(2).fromMonths, 10);
    EXPECT_TRUE(kept.fees.at(2).each);
    EXPECT_TRUE(says(QStringLiteral("10か月から1歳未満・1時間ごとに 1,500円")));
    EXPECT_TRUE(says(QStringLiteral("陽翔なら 3時間まで 800円")));
    EXPECT_TRUE(says(QStringLiteral("結衣なら 4時間まで 600円")));
    EXPECT_TRUE(says(QStringLiteral("当日に取り消すと: 全額")));
}

TEST_F(GrantsTest, SV_08_AChildOfAnotherAgeIsNotTakenAndCallingOffSaysWhatTheFacilityWrites)
{
    ASSERT_TRUE(book().add({}, records::Appointment{.title = QStringLiteral("一時預かり"),
                                                    .date = clock().today(),
                                                    .place = QStringLiteral("けやき保育園")}));
    go(QStringLiteral("grants"));
    click(QStringLiteral("預かりの料金を書く"));
    type(QStringLiteral("施設の名前"), QStringLiteral("けやき保育園"));
    type(QStringLiteral("あずかる年齢: 何か月から"), QStringLiteral("24"));
    writeFee(QStringLiteral("0歳から"), QStringLiteral("上の年齢はなし"), QStringLiteral("4時間まで"),
             QStringLiteral("600"));
    writeCancelFee(QStringLiteral("その日に"), QStringLiteral("全額をいただきます"));
    save();
    ASSERT_EQ(book().list<FeeCard>()->size(), 1);
    EXPECT_EQ(book().list<FeeCard>()->first().value.fromMonths, 24);
    EXPECT_TRUE(says(QStringLiteral("陽翔は、あずかる年齢に入っていません"))) << "one and a half";
    EXPECT_TRUE(says(QStringLiteral("結衣なら"))) << "three and a half";
    EXPECT_TRUE(says(QStringLiteral("2026年11月22日の予約を、きょう取り消すと: 全額をいただきます")));
}

TEST_F(GrantsTest, SV_08_TheOpeningOfBookingIsToldOnTodayAndRemindedOf)
{
    go(QStringLiteral("grants"));
    click(QStringLiteral("預かりの料金を書く"));
    type(QStringLiteral("施設の名前"), QStringLiteral("けやき保育園"));
    type(QStringLiteral("予約はいつから"), QStringLiteral("そのうち"));
    save();
    EXPECT_TRUE(says(QStringLiteral("日にちを入れてください"))) << "what cannot be counted with is asked again";
    type(QStringLiteral("予約はいつから"), QStringLiteral("１２/１５"));
    save();
    ASSERT_EQ(book().list<FeeCard>()->size(), 1);
    EXPECT_EQ(book().list<FeeCard>()->first().value.bookFrom, QStringLiteral("2026-12-15"));
    EXPECT_TRUE(says(QStringLiteral("予約は2026年12月15日から")));
    const auto agenda = agenda::ofBook(book(), immunization::japanSchedule());
    ASSERT_TRUE(agenda);
    const auto plan = agenda::reminderPlan(*agenda, {}, clock().zone());
    EXPECT_TRUE(std::any_of(plan.cbegin(), plan.cend(), [](const agenda::Reminder &one) {
        return one.item.startsWith(QLatin1String("booking/")) && one.reason == agenda::Reminder::Reason::Opens &&
               one.day == QDate(2026, 12, 15);
    }));
    clock().advanceDays(23);
    today();
    EXPECT_TRUE(says(QStringLiteral("けやき保育園: 預かりの予約をする")));
}

TEST_F(GrantsTest, SV_08_ARuleCountedBackFromTheStayIsToldInWordsAndOnTodayOnceTheDayIsKnown)
{
    go(QStringLiteral("grants"));
    click(QStringLiteral("預かりの料金を書く"));
    type(QStringLiteral("施設の名前"), QStringLiteral("けやき保育園"));
    type(QStringLiteral("予約はいつから"), QStringLiteral("1か月前"));
    type(QStringLiteral("予約はいつまで"), QStringLiteral("2週間前"));
    save();
    EXPECT_TRUE(says(QStringLiteral("予約は使う日の1か月前から")));
    EXPECT_TRUE(says(QStringLiteral("予約は使う日の2週間前まで")));
    const QString told = QStringLiteral("けやき保育園: 預かりの予約をする");
    today();
    EXPECT_FALSE(says(told));
    go(QStringLiteral("grants"));
    click(QStringLiteral("あずける日を書く"));
    ASSERT_TRUE(QApplication::activeModalWidget());
    EXPECT_EQ(field<QLineEdit>(QStringLiteral("場所"))->text(), QStringLiteral("けやき保育園"));
    type(QStringLiteral("日にち"), QStringLiteral("2026-12-17"));
    save();
    today();
    EXPECT_TRUE(says(told));
}

TEST_F(GrantsTest, SV_08_AFeeCardFromElsewhereKeepsAgesAndStaysThatAreNotOffered)
{
    const records::Fee odd{.fromMonths = 7, .belowMonths = 31, .upToMinutes = 270, .yen = 1200};
    ASSERT_TRUE(book().add(
        {},
        FeeCard{.title = QStringLiteral("けやき保育園"), .fees = {odd}, .cancelFees = {{21, QStringLiteral("半額")}}}));
    go(QStringLiteral("grants"));
    EXPECT_TRUE(says(QStringLiteral("7か月から2歳7か月未満・4時間30分まで 1,200円")));
    click(QStringLiteral("ほか"), QStringLiteral("けやき保育園"));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    settle();
    ASSERT_TRUE(QApplication::activeModalWidget());
    type(QStringLiteral("電話"), QStringLiteral("03-0000-0000"));
    save();
    const FeeCard kept = book().list<FeeCard>()->first().value;
    ASSERT_EQ(kept.fees.size(), 1);
    EXPECT_TRUE(records::sameContent(kept.fees.first(), odd));
    ASSERT_EQ(kept.cancelFees.size(), 1);
    EXPECT_EQ(kept.cancelFees.first().daysBefore, 21);
}

TEST_F(GrantsTest, SV_08_TabGoesFromAFullRowToTheNewOneBelowIt)
{
    go(QStringLiteral("grants"));
    click(QStringLiteral("預かりの料金を書く"));
    auto *rows = top()->findChild<FeeRows *>();
    ASSERT_TRUE(rows);
    QLineEdit *yen = rows->findChild<NumberField *>()->lineEdit();
    yen->setFocus();
    QTest::keyClicks(yen, QStringLiteral("800"));
    settle();
    ASSERT_EQ(rows->findChildren<NumberField *>().size(), 2) << "a new blank row";
    QTest::keyClick(yen, Qt::Key_Tab); // to the button that takes the row away
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *next = qobject_cast<QComboBox *>(QApplication::focusWidget());
    ASSERT_TRUE(next);
    EXPECT_EQ(next->accessibleName(), QStringLiteral("何歳から"));
}

TEST_F(GrantsTest, SV_08_ARowIsTakenAwayAndAgesInTheWrongOrderAreAskedAbout)
{
    go(QStringLiteral("grants"));
    click(QStringLiteral("預かりの料金を書く"));
    type(QStringLiteral("施設の名前"), QStringLiteral("けやき保育園"));
    writeFee(QStringLiteral("3歳から"), QStringLiteral("2歳になるまで"), QStringLiteral("4時間まで"),
             QStringLiteral("600"));
    save();
    EXPECT_TRUE(says(QStringLiteral("「何歳になるまで」は、「何歳から」より上にしてください")));
    click(QStringLiteral("消す"), QStringLiteral("料金"));
    save();
    ASSERT_EQ(book().list<FeeCard>()->size(), 1);
    EXPECT_TRUE(book().list<FeeCard>()->first().value.fees.isEmpty());
}

/// Takes the place of the system's browser.
class Browser : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &address) { opened.append(address); }
};

TEST_F(GrantsTest, SV_12_NothingIsOpenedWithoutAClick)
{
    Browser browser;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &browser, "open");
    go(QStringLiteral("links"));
    EXPECT_TRUE(says(QStringLiteral("マイナポータル・PMH")));
    EXPECT_TRUE(says(QStringLiteral("・マイナンバーカード")));
    EXPECT_TRUE(says(QStringLiteral("どこにもつながりません")));
    EXPECT_TRUE(browser.opened.isEmpty());
    click(QStringLiteral("ブラウザーで開く"), QStringLiteral("018サポート"));
    EXPECT_EQ(browser.opened, QList<QUrl>{QUrl(QStringLiteral("https://018support.metro.tokyo.lg.jp/"))});
    click(QStringLiteral("わたす・受けとるへ"));
    EXPECT_EQ(m_open.window().shell()->here().place, QStringLiteral("exchange"));
    EXPECT_EQ(qobject_cast<QPushButton *>(m_open.window().focusWidget())->text(), QStringLiteral("ファイルをえらぶ…"))
        << "the keyboard is where the file is chosen";
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

} // namespace
} // namespace oyako::ui

#include "grants_test.moc"
