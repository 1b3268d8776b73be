// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/body_fields.h"

#include "tests/support/qt_printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::sync {
namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

TEST(BodyFields, ObjectsAreTakenApartAndListsAreNot)
{
    const Fields fields = fieldsOf(object(R"({"a":1,"list":[1,{"x":2}],"map":{"k":"v","m":{"n":true}}})"));
    ASSERT_EQ(fields.size(), 4);
    EXPECT_EQ(fields.value(QStringLiteral("list")).toArray().size(), 2);
    EXPECT_TRUE(
        fields.value(QStringList{QStringLiteral("map"), QStringLiteral("m"), QStringLiteral("n")}.join(pathSeparator))
            .toBool());
}

TEST(BodyFields, AreTheBodyAgainAlsoWithDotsAndSlashesInKeys)
{
    for (const char *json :
         {"{}", R"({"a":1})", R"({"findings":{"a/b.c":"1","":"2"},"z":[{}]})", R"({"a":{"b":{"c":0.5}}})"}) {
        EXPECT_EQ(bodyOf(fieldsOf(object(json))), object(json)) << json;
    }
}

} // namespace
} // namespace oyako::sync
