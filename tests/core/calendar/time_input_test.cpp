// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/time_input.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace oyako::calendar {
namespace {

TEST(TimeInput, ReadsTimesAsPeopleTypeThem)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/calendar/time_input.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_FALSE(cases.isEmpty());
    for (const QJsonValue &one : cases) {
        const QString text = one[QLatin1String("text")].toString();
        const auto time = parseTime(text);
        const QString said = time ? time->toString(QStringLiteral("HH:mm")) : QString(errorWord(time.error().code));
        EXPECT_EQ(said, one[QLatin1String("expected")].toString()) << text.toStdString();
    }
}

TEST(TimeInput, DoesNotRepeatWhatWasTyped)
{
    EXPECT_TRUE(parseTime(QStringLiteral("25:00")).error().arguments.isEmpty());
}

} // namespace
} // namespace oyako::calendar
