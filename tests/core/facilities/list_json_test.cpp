// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/list_json.h"

#include "core/facilities/facility_reader.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

/// The cells below a header, row by row; ("no list") when it is none.
QStringList cellsBelow(const QByteArray &json, const char *header)
{
    const auto table = readJsonList(json);
    if (!table) {
        return {QStringLiteral("no list")};
    }
    QStringList cells;
    for (qsizetype i = 0; i < table->columns.size(); ++i) {
        if (table->columns.at(i).header == QString::fromUtf8(header)) {
            for (const TableRow &row : table->rows) {
                cells.append(row.cells.value(i));
            }
        }
    }
    return cells;
}

QStringList names(const QByteArray &json)
{
    return cellsBelow(json, "名称");
}

const QStringList one{QStringLiteral("みどり")};
const QStringList noList{QStringLiteral("no list")};

TEST(JsonList, IsAnArrayOrLiesOneOrTwoLevelsDown)
{
    EXPECT_EQ(names(R"([{"名称":"みどり"}])"), one);
    EXPECT_EQ(names(R"({"data":[{"名称":"みどり"}]})"), one);
    EXPECT_EQ(names(R"({"a":{"b":[{"名称":"みどり"}]}})"), one);
    EXPECT_EQ(names(R"({"a":{"b":{"c":[{"名称":"みどり"}]}}})"), noList) << "three levels down";
    EXPECT_EQ(names(R"([[{"名称":"みどり"}]])"), noList);
    EXPECT_EQ(names(R"({"header":{"rows":[{"名称":"みどり"}]}})"), noList) << "headers are no list";
}

TEST(JsonList, IsNoneWithoutObjectsThatHaveAName)
{
    for (const char *json :
         {"[]", "{}", "[1]", R"([{"住所":"江東区"}])", R"({"data":[]})", R"({"data":[{"名称":"a"},1]})", R"([null])",
          R"({"data":"みどり"})", R"({"名称":"みどり"})", "[{}]"}) {
        const auto table = readJsonList(json);
        ASSERT_FALSE(table) << json;
        EXPECT_EQ(table.error(), (Error{ErrorCode::NotRecognised, {}, {QStringLiteral("header")}})) << json;
    }
}

TEST(JsonList, ThatBreaksOffNamesTheByte)
{
    const auto table = readJsonList(R"([{"名称":"みどり"},)");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::NotJson);
    ASSERT_EQ(table.error().arguments.size(), 1);
    EXPECT_GT(table.error().arguments.first().toInt(), 10);
}

TEST(JsonList, IsHeldToLimitsBeforeItBecomesMemory)
{
    const auto refused = [](const QByteArray &json) {
        const auto table = readJsonList(json);
        return table ? Error{ErrorCode::Cancelled} : table.error();
    };
    const auto tooMany = [](const char *what, qsizetype limit) {
        return Error{ErrorCode::TooLarge, QLatin1String(what), {QString::number(limit)}};
    };
    EXPECT_EQ(refused("[" + QByteArray("[],").repeated(1'000'000) + "{}]").arguments.value(1),
              QStringLiteral("containers"));
    EXPECT_EQ(refused(QByteArray("[").repeated(100'000)).code, ErrorCode::TooDeep);
    QByteArray wide = R"([{"名称":"a"})";
    QByteArray square = wide;
    for (int i = 0; i <= mostColumns; ++i) {
        wide += ",{\"k" + QByteArray::number(i) + "\":1}";
    }
    EXPECT_EQ(refused(wide + "]"), tooMany("columns", mostColumns)) << "keys of each entry are cells of all";
    for (int i = 0; i < mostColumns / 2; ++i) {
        square += ",{\"k" + QByteArray::number(i) + "\":1}";
    }
    square += QByteArray(R"(,{"名称":"b"})").repeated(mostCells / (mostColumns / 2));
    EXPECT_EQ(refused(square + "]"), tooMany("cells", mostCells));
    const QByteArray entry = R"(,{"名称":"b"})";
    EXPECT_EQ(readJsonList(R"([{"名称":"a"})" + entry.repeated(mostRows - 1) + "]")->rows.size(), mostRows);
    EXPECT_EQ(refused(R"([{"名称":"a"})" + entry.repeated(mostRows) + "]"), tooMany("rows", mostRows));
}

TEST(JsonList, WithAKeyTwiceIsRefused)
{
    EXPECT_EQ(readJsonList(R"([{"名称":"a","名称":"b"}])").error().code, ErrorCode::NotJson);
}

TEST(JsonList, GivesEveryEntryItsNumberAndLeavesOutBlankOnes)
{
    const auto table = readJsonList(R"([{"名称":"a"},{},{"名称":" "},{"名称":null,"住所":""},{"名称":"b"}])");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 2);
    EXPECT_EQ(table->rows.at(0).line, 1);
    EXPECT_EQ(table->rows.at(1).line, 5) << "counted as in the file";
    EXPECT_TRUE(table->countsEntries());
    EXPECT_EQ(table->format, QStringLiteral("json"));
    const Reading reading = readFacilities(*table);
    EXPECT_EQ(reading.read, 2);
    EXPECT_TRUE(reading.remarks.isEmpty());
}

TEST(JsonList, LeavesOutBlankEntriesOfNamedGroupsToo)
{
    const auto table = readJsonList(R"({"index":{"d":"保育園"},"d":[{"名称":"a"},{"名称":""}]})");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows.size(), 1) << "the kind alone is no row";
}

TEST(JsonList, TakesTheKeysOfAllEntriesTogether)
{
    const QByteArray json = R"([{"名称":"a"},{"名称":"b","電話番号":"03"},{"名称":"c","住所":"江東区"}])";
    EXPECT_EQ(cellsBelow(json, "電話番号"), (QStringList{QString(), QStringLiteral("03"), QString()}));
    EXPECT_EQ(cellsBelow(json, "住所"), (QStringList{QString(), QString(), QStringLiteral("江東区")}));
}

TEST(JsonList, WritesValuesOfEveryFormAsText)
{
    const auto cell = [](const char *value) {
        return cellsBelow(QByteArray(R"([{"名称":"a","備考":)") + value + "}]", "備考").value(0);
    };
    for (const auto &[value, text] :
         {std::pair{"\"\"", ""}, std::pair{"null", ""}, std::pair{"true", "true"}, std::pair{"false", "false"},
          std::pair{"0", "0"}, std::pair{"-7", "-7"}, std::pair{"1000000", "1000000"}, std::pair{"35.6895", "35.6895"},
          std::pair{"0.1", "0.1"}, std::pair{"1e3", "1000"}, std::pair{"\"=1+1\"", "=1+1"},
          std::pair{R"("<b>\n")", "<b>\n"}, std::pair{"[1,\"a\"]", "[1,\"a\"]"},
          std::pair{R"({"b":2,"a":[]})", R"({"a":[],"b":2})"}}) {
        EXPECT_EQ(cell(value), QString::fromUtf8(text)) << value;
    }
}

TEST(JsonList, TakesHeadersOfKeysFromTheFile)
{
    const QByteArray common = R"({"header":{"n":"名称","t":"電話番号"},"d":[{"n":"みどり","t":"03","x":"y"}]})";
    EXPECT_EQ(names(common), one);
    EXPECT_EQ(cellsBelow(common, "x"), QStringList{QStringLiteral("y")}) << "a key without a header is its own";
    EXPECT_EQ(names(R"({"header":{"d":{"n":"名称"}},"d":[{"n":"みどり"}]})"), one) << "of each array its own";
}

TEST(JsonList, TakesTheNamesOfItsArraysForTheKind)
{
    const QByteArray json = R"({"index":{"a":"保育園","b":"授乳室"},"a":[{"名称":"甲"}],"b":[{"名称":"乙"}]})";
    EXPECT_EQ(cellsBelow(json, "種別"), (QStringList{QStringLiteral("保育園"), QStringLiteral("授乳室")}));
    const Reading reading = readFacilities(readJsonList(json).value());
    ASSERT_EQ(reading.places.size(), 2U);
    EXPECT_EQ(reading.places[0].facility.type, records::FacilityKind::Nursery);
    EXPECT_EQ(reading.places[1].facility.type, records::FacilityKind::NursingRoom);
    EXPECT_EQ(cellsBelow(R"({"index":{"a":"保育園"},"a":[{"名称":"甲","種別":"児童館"}]})", "種別"),
              QStringList{QStringLiteral("児童館")})
        << "what an entry says of itself stands";
}

TEST(JsonList, SaysWhoPublishedItAndWhere)
{
    const auto table = readJsonList(
        R"({"title":"一覧","source":"試験市 / CC BY 4.0","origin":"https://example.jp/a","d":[{"名称":"a"}]})");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->title, QStringLiteral("一覧"));
    EXPECT_EQ(table->credit, QStringLiteral("試験市 / CC BY 4.0"));
    EXPECT_EQ(table->origin, QStringLiteral("https://example.jp/a"));
    const auto plain = readJsonList(R"([{"名称":"a"}])");
    EXPECT_TRUE(plain->title.isEmpty() && plain->credit.isEmpty() && plain->origin.isEmpty());
    const auto odd = readJsonList(R"({"title":7,"source":["x"],"origin":null,"d":[{"名称":"a"}]})");
    EXPECT_TRUE(odd->title.isEmpty() && odd->credit.isEmpty() && odd->origin.isEmpty());
}

TEST(GeoJson, PutsThePointIntoTheRowEastFirst)
{
    const QByteArray json = R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"名称":"a"},"geometry":{"type":"Point","coordinates":[139.81,35.67,12]}},
        {"type":"Feature","properties":{"名称":"b"},"geometry":null},
        {"type":"Feature","properties":{"名称":"c"},"geometry":{"type":"Point","coordinates":[139.81]}},
        {"type":"Feature","properties":{"名称":"d"},"geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}},
        {"type":"Feature","properties":null,"geometry":null}]})";
    const auto table = readJsonList(json);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->format, QStringLiteral("geojson"));
    EXPECT_EQ(cellsBelow(json, "longitude").first(), QStringLiteral("139.81"));
    EXPECT_EQ(cellsBelow(json, "latitude").first(), QStringLiteral("35.67"));
    EXPECT_EQ(cellsBelow(json, "latitude").mid(1), (QStringList{QString(), QString(), QString()}));
    EXPECT_EQ(names(json).size(), 4) << "the feature that says nothing is none";
    const Reading reading = readFacilities(*table);
    EXPECT_EQ(reading.places.at(0).facility.latitude, 35.67);
    EXPECT_FALSE(reading.places.at(2).facility.latitude);
    EXPECT_TRUE(reading.remarks.isEmpty());
}

TEST(GeoJson, WithoutFeaturesIsNoList)
{
    for (const char *json : {R"({"type":"FeatureCollection","features":[]})", R"({"type":"FeatureCollection"})",
                             R"({"type":"FeatureCollection","features":[{"properties":{"住所":"a"}}]})",
                             R"({"type":"FeatureCollection","features":[1,2]})"}) {
        EXPECT_EQ(names(json), noList) << json;
    }
}

} // namespace
} // namespace oyako::facilities
