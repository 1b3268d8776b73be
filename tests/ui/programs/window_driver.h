// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::ui {

using test::settle;

/// The window with the invented family of 2026-11-22, driven by clicks and keys.
class WindowDriver : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().show();
        settle();
    }
    [[nodiscard]] book::Book &book() { return *m_open.window().book(); }
    [[nodiscard]] FixedClock &clock() { return m_open.clock(); }
    void go(const QString &section, const QString &argument = {})
    {
        m_open.window().shell()->go({.place = QStringLiteral("programs"), .section = section, .argument = argument});
        settle();
    }
    [[nodiscard]] QWidget *top()
    {
        return QApplication::activeModalWidget() ? QApplication::activeModalWidget()
                                                 : m_open.window().shell()->currentPlace();
    }
    /// The first button with these words, inside the card that says `inCard` where one is named.
    [[nodiscard]] QPushButton *button(const QString &words, const QString &inCard = {})
    {
        for (QPushButton *candidate : top()->findChildren<QPushButton *>()) {
            const bool isThere = inCard.isEmpty() || candidate->accessibleDescription().contains(inCard);
            if (candidate->text() == words && candidate->isVisible() && isThere) {
                return candidate;
            }
        }
        return nullptr;
    }
    void click(const QString &words, const QString &inCard = {})
    {
        QPushButton *found = button(words, inCard);
        ASSERT_TRUE(found) << "no button " << words.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    template <class T>
    [[nodiscard]] T *field(const QString &name)
    {
        for (T *candidate : top()->findChildren<T *>()) {
            if (candidate->accessibleName() == name) {
                return candidate;
            }
        }
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }
    void type(const QString &fieldName, const QString &words)
    {
        auto *edit = field<QLineEdit>(fieldName);
        ASSERT_TRUE(edit);
        edit->setFocus();
        edit->selectAll();
        // As an input method hands over what was converted.
        QInputMethodEvent commit;
        commit.setCommitString(words);
        QApplication::sendEvent(edit, &commit);
    }
    void save()
    {
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] bool says(const QString &part)
    {
        const auto labels = top()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    void undo()
    {
        m_open.window().activateWindow();
        settle();
        QTest::keyClick(&m_open.window(), Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    void today() { m_open.window().shell()->go({.place = QStringLiteral("today")}), settle(); }

    /// Without a lock: these tests let months go by.
    test::OpenWindow m_open{Preferences{.lockAfterMinutes = 0}};
};

} // namespace oyako::ui
