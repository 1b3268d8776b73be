// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_reader.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace oyako::json {
namespace {

Error refusal(const QByteArray &bytes, const Limits &limits = {})
{
    const auto read = readObject(bytes, limits);
    return read ? Error{ErrorCode::Cancelled, QStringLiteral("accepted"), {}} : read.error();
}

struct NotJson {
    const char *name;
    const char *bytes;
};

class RefusedJson : public testing::TestWithParam<NotJson> {};

TEST_P(RefusedJson, IsToldApartFromAnObject)
{
    EXPECT_EQ(refusal(GetParam().bytes).code, ErrorCode::NotJson);
}

INSTANTIATE_TEST_SUITE_P(Forms, RefusedJson,
                         testing::Values(NotJson{"Empty", ""}, NotJson{"Blank", " \n"}, NotJson{"List", "[1]"},
                                         NotJson{"Text", "\"a\""}, NotJson{"Number", "7"}, NotJson{"Word", "null"},
                                         NotJson{"Cut", "{\"a\":"}, NotJson{"CutText", "{\"a\":\"b"},
                                         NotJson{"CutEscape", "{\"a\":\"b\\"}, NotJson{"SingleQuotes", "{'a':1}"},
                                         NotJson{"CommaAtEnd", "{\"a\":1,}"}, NotJson{"NoColon", "{\"a\" 1}"},
                                         NotJson{"NameWithoutQuotes", "{a:1}"}, NotJson{"TwoObjects", "{}{}"},
                                         NotJson{"Behind", "{} x"}, NotJson{"NotANumber", "{\"a\":NaN}"},
                                         NotJson{"LeadingNought", "{\"a\":01}"}, NotJson{"Comment", "{/* */}"},
                                         NotJson{"TabInText", "{\"a\":\"\t\"}"},
                                         NotJson{"LineEndInText", "{\"a\":\"x\ny\"}"}, NotJson{"ClosedTwice", "{}}"},
                                         NotJson{"OtherBracket", "{\"a\":[1}"},
                                         NotJson{"NameTwice", "{\"id\":1,\"id\":2}"},
                                         NotJson{"NameTwiceEscaped", "{\"id\":1,\"\\u0069d\":2}"},
                                         NotJson{"NameTwiceInside", "{\"a\":[{\"b\":{\"x\":1,\"x\":1}}]}"},
                                         NotJson{"FirstHalfOfAPair", "{\"a\":\"\\uD842\"}"},
                                         NotJson{"SecondHalfOfAPair", "{\"a\":\"\\uDFB7\"}"},
                                         NotJson{"PairTheWrongWayRound", "{\"a\":\"\\uDFB7\\uD842\"}"}),
                         [](const auto &one) { return one.param.name; });

TEST(JsonReader, ReadsWhatIsAnObject)
{
    const auto read = readObject(R"( {"名":"𠮷\uD842\uDFB7\n","n":-0.5e1,"l":[true,null,{}],"":""} )");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value(QStringLiteral("名")).toString(), QStringLiteral("𠮷𠮷\n"));
    EXPECT_EQ(read->value(QStringLiteral("n")).toDouble(), -5);
    EXPECT_EQ(read->value(QStringLiteral("l")).toArray().size(), 3);
    EXPECT_EQ(read->size(), 4);
    EXPECT_TRUE(readObject("{}")->isEmpty());
}

TEST(JsonReader, TheSameNameInTwoObjectsIsTwoNames)
{
    EXPECT_TRUE(readObject(R"({"a":{"x":1},"b":{"x":1},"x":[{"x":1},{"x":1}]})"));
    EXPECT_TRUE(readObject(R"({"a":"a","b":"a"})")) << "a value is no name";
}

TEST(JsonReader, BracketsAndCommasInTextDoNotCount)
{
    const Limits tight{.depth = 1, .containers = 1, .values = 1};
    EXPECT_TRUE(readObject(R"({"a":"[[[{{{,,,,\"]]"})", tight));
}

TEST(JsonReader, TheFirstByteThatIsNoUtf8IsNamed)
{
    EXPECT_EQ(refusal("{\"a\":\"\xFF\"}"), (Error{ErrorCode::NotUtf8, {}, {QStringLiteral("6")}}));
    EXPECT_EQ(refusal("{\"a\":\"\xED\xA1\x82\"}").code, ErrorCode::NotUtf8) << "half a pair written as UTF-8";
}

TEST(JsonReader, OffsetsPointAtTheProblem)
{
    EXPECT_EQ(refusal("{\"id\":1,\"id\":2}").arguments, QStringList{QStringLiteral("8")});
    EXPECT_EQ(refusal("{\"a\":\"\t\"}").arguments, QStringList{QStringLiteral("6")});
    EXPECT_EQ(refusal("[]").arguments, QStringList{QStringLiteral("0")});
}

TEST(JsonReader, BytesAreLimited)
{
    const QByteArray object = "{\"a\":1}";
    EXPECT_TRUE(readObject(object, {.bytes = object.size()}));
    EXPECT_EQ(refusal(object, {.bytes = object.size() - 1}),
              (Error{ErrorCode::TooLarge, {}, {QString::number(object.size() - 1)}}));
}

TEST(JsonReader, DepthIsLimited)
{
    const auto nested = [](int depth) -> QByteArray {
        return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
    };
    EXPECT_TRUE(readObject(nested(64)));
    EXPECT_EQ(refusal(nested(65)), (Error{ErrorCode::TooDeep, {}, {QStringLiteral("64")}}));
    EXPECT_EQ(refusal(nested(100'000)).code, ErrorCode::TooDeep) << "and no stack is used up";
    EXPECT_TRUE(readObject("{\"a\":[[]],\"b\":[[]]}", {.depth = 3})) << "beside is not below";
}

TEST(JsonReader, ASingleTextIsLimitedAndNamed)
{
    const Limits limits{.stringBytes = 10};
    EXPECT_TRUE(readObject("{\"a\":\"0123456789\"}", limits));
    EXPECT_EQ(refusal("{\"a\":\"01234567890\"}", limits),
              (Error{ErrorCode::TooLarge, {}, {QStringLiteral("10"), QStringLiteral("string"), QStringLiteral("5")}}));
    EXPECT_EQ(refusal("{\"01234567890\":1}", limits).arguments.value(2), QStringLiteral("1")) << "a name, too";
}

TEST(JsonReader, EscapesCountAsTheBytesTheyAre)
{
    const Limits limits{.stringBytes = 10};
    EXPECT_TRUE(readObject(R"({"a":"\n\n\n\n\n"})", limits));
    EXPECT_EQ(refusal(R"({"a":"\n\n\n\n\n\n"})", limits).code, ErrorCode::TooLarge);
    EXPECT_EQ(refusal("{\"a\":\"" + QByteArray("\\u0041").repeated(1000) + "\"}", limits).code, ErrorCode::TooLarge);
}

TEST(JsonReader, ContainersValuesAndNamesAreLimited)
{
    EXPECT_TRUE(readObject(R"({"a":[],"b":[]})", {.containers = 3}));
    EXPECT_EQ(refusal(R"({"a":[],"b":[],"c":[]})", {.containers = 3}).arguments,
              (QStringList{QStringLiteral("3"), QStringLiteral("containers")}));
    const QByteArray many = "{\"a\":[" + QByteArray("1,").repeated(50) + "1]}";
    EXPECT_TRUE(readObject(many, {.values = 60}));
    EXPECT_EQ(refusal(many, {.values = 40}).arguments, (QStringList{QStringLiteral("40"), QStringLiteral("values")}));
    QByteArray wide = "{\"x\":0";
    for (int i = 0; i < 20; ++i) {
        wide += ",\"" + QByteArray::number(i) + "\":0";
    }
    wide += '}';
    EXPECT_TRUE(readObject(wide, {.names = 21}));
    EXPECT_EQ(refusal(wide, {.names = 20}).arguments, (QStringList{QStringLiteral("20"), QStringLiteral("names")}));
}

TEST(JsonReader, ADocumentMayBeAListWithinTheSameLimits)
{
    const auto list = readDocument("[{\"a\":1},2]");
    ASSERT_TRUE(list);
    EXPECT_EQ(list->array().size(), 2);
    EXPECT_EQ(refusal("[{\"a\":1},2]").code, ErrorCode::NotJson) << "no object";
    EXPECT_EQ(readDocument("[[],[],[]]", {.containers = 3}).error().arguments,
              (QStringList{QStringLiteral("3"), QStringLiteral("containers")}));
    EXPECT_EQ(readDocument("[[[]]]", {.depth = 2}).error().code, ErrorCode::TooDeep);
}

TEST(JsonReader, ANameTwiceIsFoundAmongVeryMany)
{
    QByteArray wide = "{\"0\":0";
    for (int i = 1; i < 100; ++i) {
        wide += ",\"" + QByteArray::number(i) + "\":0";
    }
    EXPECT_TRUE(readObject(wide + "}"));
    for (const char *again : {"0", "15", "16", "99"}) {
        EXPECT_EQ(refusal(wide + ",\"" + again + "\":1}").code, ErrorCode::NotJson) << again;
    }
}

} // namespace
} // namespace oyako::json
