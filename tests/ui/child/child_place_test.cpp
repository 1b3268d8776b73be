// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_window.h"
#include "tests/support/qt_printers.h"
#include "ui/growth/growth_section.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace oyako::ui {
namespace {

TEST(ChildPlaceTest, WhoComesBackToGrowthSeesIt)
{
    test::OpenWindow open;
    ASSERT_TRUE(open.isReady());
    open.window().show();
    const auto persons = open.window().book()->list<records::Person>().value();
    const auto child = std::find_if(persons.cbegin(), persons.cend(),
                                    [](const auto &one) { return one.value.role == records::Role::Child; });
    ASSERT_NE(child, persons.cend());
    Shell &shell = *open.window().shell();
    const auto growth = [&shell] {
        QApplication::processEvents();
        const auto sections = shell.currentPlace()->findChildren<GrowthSection *>();
        return std::any_of(sections.cbegin(), sections.cend(), [](const auto *one) { return one->isVisible(); });
    };
    shell.go({.place = QStringLiteral("child"), .person = child->id, .section = QStringLiteral("growth")});
    EXPECT_TRUE(growth());
    shell.go({.place = QStringLiteral("today")});
    shell.go({.place = QStringLiteral("child"), .person = child->id});
    EXPECT_TRUE(growth());
    shell.go({.place = QStringLiteral("child"), .person = child->id, .section = QStringLiteral("checkups")});
    EXPECT_FALSE(growth());
}

} // namespace
} // namespace oyako::ui
