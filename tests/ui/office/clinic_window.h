// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/widgets/place.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace oyako::ui {

using test::settle;

/// Remembers what a place asked of the window.
class RecordingNavigator final : public Navigator {
public:
    void go(const Destination &destination) override { here = destination; }
    void back() override { here = {}; }
    void say(const QString &sentence) override { said.append(sentence); }
    void sayWithUndo(const QString &sentence) override { said.append(sentence); }
    void changePreferences(const Preferences &) override {}
    void lock() override {}

    Destination here;
    QStringList said;
};

/// One place of a city office's book on 2026-11-22 with a dozen invented children, driven by keys and clicks.
class ClinicWindow : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(book().setInfo(
            {QStringLiteral("さくら市保健センター"), QStringLiteral("131121"), QStringLiteral("1312345678")}));
        fill();
        m_window.resize(1200, 900);
    }

    /// Shows a place in a window of its own.
    template <class SomePlace>
    SomePlace *show()
    {
        auto *place = new SomePlace(Context{book(), m_open.clock(), m_navigator, {}});
        auto *layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(place);
        m_window.show();
        m_window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_window));
        return place;
    }

    /// Children of 18 months with names in reverse order of their birthdays, of whom every third came.
    void fill()
    {
        const QStringList names{QStringLiteral("アオイ"), QStringLiteral("イツキ"), QStringLiteral("ウタ"),
                                QStringLiteral("エマ"),   QStringLiteral("カイト"), QStringLiteral("サクラ"),
                                QStringLiteral("タイチ"), QStringLiteral("ナギ"),   QStringLiteral("ハルト"),
                                QStringLiteral("ミオ"),   QStringLiteral("ユイ"),   QStringLiteral("リク")};
        for (int i = 0; i < names.size(); ++i) {
            const RecordId child =
                book()
                    .add({}, records::Person{.familyName = QStringLiteral("山田"),
                                             .givenName = names.at(i),
                                             .familyKana = QStringLiteral("ヤマダ"),
                                             .givenKana = names.at(i),
                                             .role = records::Role::Child,
                                             .birthDate = QDate(2025, 5, 20 - i),
                                             .postalCode = QStringLiteral("1540001"),
                                             .address = QStringLiteral("さくら市みどり町%1丁目1-1").arg(i + 1),
                                             .patientNumber = QStringLiteral("K-%1").arg(100 + i)})
                    .value();
            if (i % 3 == 0) {
                ASSERT_TRUE(book().add(child, records::Checkup{.occasion = QStringLiteral("18m"),
                                                               .date = QDate(2026, 11, 20),
                                                               .result = i == 0 ? QStringLiteral("要精密検査")
                                                                                : QStringLiteral("異常なし")}));
            }
        }
    }

    book::Book &book() { return m_open.book(); }
    QString path(const char *name) { return m_folder.filePath(QLatin1String(name)); }

    /// Text as an input method hands it over.
    static void type(QWidget *field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field, &event);
    }

    /// From now on a member of the staff with this duty works.
    void comeOnDuty(records::Duty duty)
    {
        const auto staff = book().add({}, records::StaffMember{.name = QStringLiteral("受付"), .duty = duty});
        ASSERT_TRUE(staff);
        book().setAuthor(*staff);
    }

    static QPushButton *button(const QString &name, QWidget *in)
    {
        for (QPushButton *one : in->findChildren<QPushButton *>()) {
            if (one->text() == name) {
                return one;
            }
        }
        return nullptr;
    }

    /// Presses the visible button of this name with the keyboard.
    static void press(const QString &name, QWidget *in)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->text() == name && button->isVisibleTo(in) && button->isEnabled()) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        ADD_FAILURE() << "no button " << name.toStdString();
    }

    QTemporaryDir m_folder;
    TestBook m_open;
    RecordingNavigator m_navigator;
    QWidget m_window; ///< After the book, so that its places go first.
};

} // namespace oyako::ui
