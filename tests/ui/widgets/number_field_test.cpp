// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/number_field.h"

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace oyako::ui;

TEST(ReadNumber, UnderstandsHowPeopleType)
{
    const struct {
        const char *typed;
        int decimals;
        std::optional<double> expected;
    } cases[] = {
        {"3200", 0, 3200},        {"３２００", 0, 3200},      {"3,200", 0, 3200},        {"３，２００", 0, 3200},
        {" 50.5 ", 1, 50.5},      {"５０．５", 1, 50.5},      {"50。5", 1, 50.5},        {"50.", 1, 50},
        {"-1.5", 1, -1.5},        {"50.55", 1, std::nullopt}, {"50.5", 0, std::nullopt}, {"3,20", 0, std::nullopt},
        {"12a", 0, std::nullopt}, {"", 0, std::nullopt},      {"1e5", 2, std::nullopt},  {"٣٤", 0, std::nullopt},
    };
    for (const auto &one : cases) {
        const auto read = readNumber(QString::fromUtf8(one.typed), one.decimals);
        EXPECT_EQ(read.has_value(), one.expected.has_value()) << one.typed;
        if (read && one.expected) {
            EXPECT_DOUBLE_EQ(*read, *one.expected) << one.typed;
        }
    }
}

TEST(NumberField, SwitchesTheInputMethodOff)
{
    const NumberField field({.unit = QStringLiteral("g")});
    EXPECT_FALSE(field.lineEdit()->testAttribute(Qt::WA_InputMethodEnabled));
}

TEST(NumberField, AsksAboutTheUnusualAndKeepsIt)
{
    NumberField field(
        {.unit = QStringLiteral("g"), .possibleFrom = 100, .possibleTo = 10000, .usualFrom = 1500, .usualTo = 5000});
    QTest::keyClicks(field.lineEdit(), QStringLiteral("900"));
    EXPECT_EQ(field.value(), std::optional(900.0));
    EXPECT_FALSE(field.remark().isEmpty());
    field.setValue(3000);
    EXPECT_TRUE(field.remark().isEmpty());
    field.setValue(30000);
    EXPECT_FALSE(field.value());
    EXPECT_FALSE(field.isAcceptable());
    field.setValue(std::nullopt);
    EXPECT_TRUE(field.isAcceptable());
}
