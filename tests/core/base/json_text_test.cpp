// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_text.h"

#include "core/base/json_reader.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::json {
namespace {

const QString mark(QChar(0xFEFF));

/// Names and texts with a mark in every place, deep and shallow, and what could be mistaken for one.
QJsonObject marked()
{
    return {{QStringLiteral("first"), QString(mark + QStringLiteral("あ"))},
            {QString(mark + QStringLiteral("name")), mark},
            {QStringLiteral("many"), mark.repeated(1000)},
            {QStringLiteral("list"), QJsonArray{mark, QJsonObject{{QStringLiteral("deep"), QString(mark + mark)}}}},
            {QStringLiteral("within"), QString(QStringLiteral("a") + mark + QStringLiteral("b"))},
            {QStringLiteral("escape"), QStringLiteral("\\ufeff \\\\ufeff")},
            {QStringLiteral("other"), QStringLiteral("\uFFFE\u0000 𠮷")}};
}

TEST(JsonText, ComesBackCharacterForCharacter)
{
    const QJsonObject object = marked();
    for (const QByteArray &bytes : {compact(object), indented(object)}) {
        EXPECT_EQ(QJsonDocument::fromJson(bytes).object(), object);
        EXPECT_EQ(readObject(bytes).value(), object);
        EXPECT_FALSE(bytes.contains("\xEF\xBB\xBF"));
    }
    const QJsonArray array{object, mark};
    EXPECT_EQ(QJsonDocument::fromJson(compact(array)).array(), array);
}

TEST(JsonText, OfTextsWithoutMarksIsAsQtWritesIt)
{
    const QJsonObject object{{QStringLiteral("a"), QStringLiteral("あ")}};
    EXPECT_EQ(compact(object), QJsonDocument(object).toJson(QJsonDocument::Compact));
    EXPECT_EQ(indented(object), QJsonDocument(object).toJson());
}

// What others write has the marks as they are.
TEST(JsonText, FromElsewhereKeepsItsMarksToo)
{
    const QJsonObject object = marked();
    const QByteArray raw = QJsonDocument(object).toJson();
    EXPECT_EQ(readObject(raw).value(), object);
    EXPECT_EQ(readObject("\xEF\xBB\xBF" + raw).value(), object) << "a byte order mark before it all is none of them";
}

} // namespace
} // namespace oyako::json
