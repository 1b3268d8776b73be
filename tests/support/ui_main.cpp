// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

// As main.cpp, for tests that show widgets: on the offscreen platform, in the project's own style.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // also when ctest only asks for the list of tests
    }
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("oyako-test"));
    QApplication::setApplicationName(QStringLiteral("oyako-test"));
    const auto &tokens = oyako::ui::tokens(oyako::ui::Appearance::Light);
    QApplication::setStyle(new oyako::ui::Style(tokens));
    QApplication::setPalette(oyako::ui::palette(tokens));
    return RUN_ALL_TESTS();
}
