// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "tests/support/settle.h"
#include "ui/forms/form_filling.h"
#include "ui/forms/form_view.h"
#include "ui/forms/forms_place.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace oyako::ui {

using test::settle;

/// The forms of the invented family in the whole window.
class FormsWindow : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.isReady());
        m_open.window().resize(1280, 800);
        m_open.window().show();
        m_open.window().activateWindow();
        settle();
        const auto persons = book().list<records::Person>().value();
        for (const auto &person : persons) {
            m_mother = person.value.role == records::Role::Mother ? person.id : m_mother;
            m_child = person.value.role == records::Role::Child ? person.id : m_child;
        }
    }
    book::Book &book() { return *m_open.window().book(); }
    FormsPlace *place() { return qobject_cast<FormsPlace *>(m_open.window().shell()->currentPlace()); }
    void go(const RecordId &person, const QString &form = {})
    {
        m_open.window().shell()->go({.place = QString(FormsPlace::placeId), .person = person, .argument = form});
        settle();
        ASSERT_TRUE(place());
    }
    /// A visible button of the place by its words, the one whose description holds `about` where there are several.
    QPushButton *button(const QString &text, const QString &about = {})
    {
        const auto all = place()->findChildren<QPushButton *>();
        for (QPushButton *candidate : all) {
            if (candidate->text() == text && candidate->isVisible() &&
                candidate->accessibleDescription().contains(about)) {
                return candidate;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    void click(const QString &text, const QString &about = {})
    {
        if (QPushButton *found = button(text, about)) {
            QTest::mouseClick(found, Qt::LeftButton);
            settle();
        }
    }

    test::OpenWindow m_open;
    RecordId m_mother;
    RecordId m_child;
};

} // namespace oyako::ui
