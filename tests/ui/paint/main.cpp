// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>

#include <gtest/gtest.h>

/// Painting needs fonts, and fonts need the application object.
int main(int argc, char *argv[])
{
    ::testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // also when ctest only asks for the list of tests
    }
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
