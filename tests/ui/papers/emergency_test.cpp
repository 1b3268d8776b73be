// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// A family gets ready for the day everything shakes, through the window.
#include "core/pages/page.h"
#include "core/store/backup.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/emergency/emergency_place.h"
#include "ui/emergency/usb_copy.h"
#include "ui/paint/print_service.h"
#include "ui/shell/shell.h"
#include "ui/widgets/history_dialog.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

using test::settle;

/// Writes as the input method does, which is how Japanese is typed.
void write(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

class SV_16_Emergency : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        m_open.window().shell()->go({.place = QString(EmergencyPlace::placeId)});
        ASSERT_TRUE(place());
    }
    EmergencyPlace *place() { return qobject_cast<EmergencyPlace *>(m_open.window().shell()->currentPlace()); }
    book::Book &book() { return *m_open.window().book(); }
    void save()
    {
        place()->save();
        settle();
    }

    test::OpenWindow m_open;
};

TEST_F(SV_16_Emergency, WhatIsTypedIsOnTheCardThatFitsOneSheet)
{
    const auto boxes = place()->findChildren<QPlainTextEdit *>();
    ASSERT_GE(boxes.size(), 5);
    write(boxes.at(0), QStringLiteral("おばあちゃん 03-1234-5678"));
    write(boxes.at(3), QStringLiteral("あおば小学校"));
    QLineEdit *allergies = nullptr;
    for (QLineEdit *edit : place()->findChildren<QLineEdit *>()) {
        allergies = !allergies && edit->accessibleName().contains(QStringLiteral("アレルギー")) ? edit : allergies;
    }
    ASSERT_TRUE(allergies);
    write(allergies, QStringLiteral("たまご"));
    place()->save();

    const auto card = place()->card();
    ASSERT_TRUE(card);
    ASSERT_EQ(card->pages.size(), 1);
    EXPECT_EQ(card->pages.first().size, pages::a4);
    const QString words = pages::texts(card->pages.first()).join(QLatin1Char('\n'));
    for (const auto &expected : {"おばあちゃん 03-1234-5678", "あおば小学校", "たまご", "連絡先", "予防接種",
                                 "妊娠中・出産予定日", "おむつ"}) {
        EXPECT_TRUE(words.contains(QString::fromUtf8(expected))) << expected;
    }
    EXPECT_TRUE(paint::renderPdf(*card));
    const auto persons = book().list<records::Person>().value();
    EXPECT_TRUE(std::any_of(persons.cbegin(), persons.cend(),
                            [](const auto &person) { return person.value.allergies == QStringLiteral("たまご"); }));
    ASSERT_TRUE(book().undoLast());
    EXPECT_FALSE(pages::texts(place()->card()->pages.first()).join(QString()).contains(QStringLiteral("たまご")));
}

TEST_F(SV_16_Emergency, AContactIsChangedUndoneAndHasItsHistory)
{
    write(place()->findChildren<QPlainTextEdit *>().at(0), QStringLiteral("おばあちゃん"));
    save();
    write(place()->findChildren<QPlainTextEdit *>().at(0), QStringLiteral("おじいちゃん "));
    save();
    EXPECT_EQ(care::emergencyNote(book())->contacts, QStringLiteral("おじいちゃん おばあちゃん"));
    QTest::keyClick(m_open.window().shell(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(place()->findChildren<QPlainTextEdit *>().at(0)->toPlainText(), QStringLiteral("おばあちゃん"));
    auto *menu = place()->findChild<QMenu *>();
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_EQ(menu->actions().first()->text(), QStringLiteral("連絡先"));
    menu->actions().first()->trigger();
    EXPECT_TRUE(m_open.window().findChild<HistoryDialog *>());
}

TEST_F(SV_16_Emergency, WhatIsTypedIsStillThereAfterGoingElsewhere)
{
    const auto contacts = [this] { return place()->findChildren<QPlainTextEdit *>().at(0); };
    write(contacts(), QStringLiteral("おばあちゃん 03-1234-5678"));
    Shell &shell = *m_open.window().shell();
    shell.go({.place = QStringLiteral("today")});
    shell.go({.place = QString(EmergencyPlace::placeId)});
    settle();
    EXPECT_EQ(contacts()->toPlainText(), QStringLiteral("おばあちゃん 03-1234-5678"));
    EXPECT_TRUE(care::emergencyNote(book())->contacts.isEmpty()) << "a draft, and said to be one";
    EXPECT_TRUE(book().draft(QStringLiteral("emergency")).value());

    save();
    EXPECT_EQ(care::emergencyNote(book())->contacts, QStringLiteral("おばあちゃん 03-1234-5678"));
    EXPECT_FALSE(book().draft(QStringLiteral("emergency")).value());
    write(contacts(), QStringLiteral("まちがい "));
    shell.go({.place = QString(EmergencyPlace::placeId)});
    settle();
    const auto buttons = place()->findChildren<QPushButton *>();
    const auto drop = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text() == QStringLiteral("書きかけを消す") && button->isVisible();
    });
    ASSERT_NE(drop, buttons.cend());
    (*drop)->click();
    settle();
    EXPECT_EQ(contacts()->toPlainText(), QStringLiteral("おばあちゃん 03-1234-5678"));
}

TEST_F(SV_16_Emergency, ACopyOnAStickIsOneClickAndReadsBack)
{
    const QTemporaryDir stick;
    UsbCopy copy({book(), m_open.clock(), *m_open.window().shell(), {}}, [&stick] {
        return QList<CopyTarget>{{QStringLiteral("STICK"), stick.path()}};
    });
    auto *button = copy.findChildren<QPushButton *>().first();
    for (QPushButton *one : copy.findChildren<QPushButton *>()) {
        button = one->text().contains(QStringLiteral("STICK")) ? one : button;
    }
    QSignalSpy settled(&copy, &UsbCopy::settled);
    button->click();
    ASSERT_TRUE(settled.wait(60'000));
    const QStringList files = QDir(stick.path()).entryList(QDir::Files);
    ASSERT_EQ(files.size(), 1);
    const store::Unlock unlock = store::Passphrase{store::Secret::copyOf(QByteArrayView(test::passphrase))};
    EXPECT_TRUE(store::checkBackup(stick.filePath(files.first()), unlock, Progress()));
    EXPECT_EQ(files.first(), QStringLiteral("oyako-2026-11-22.oyako-backup"));
}

} // namespace
} // namespace oyako::ui
