// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/list_table.h"

#include "tests/core/facilities/support.h"
#include "tests/support/qt_printers.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

#include <tuple>

namespace oyako::facilities {
namespace {

const QByteArray plain = "名称,住所,電話番号\nみどり保育園,\"江東区\nみどり1\",03\n";

TEST(Columns, SpellingsOfOneHeaderAreOne)
{
    for (const char *header : {"所在地_連結表記", "所在地＿連結表記", "所在地_連結標記", " 住所\t", "ADDRESS"}) {
        EXPECT_EQ(columnOf(QString::fromUtf8(header)).key, QStringLiteral("addr")) << header;
    }
    EXPECT_EQ(columnOf(QStringLiteral("建物名等（方書）")).key, QStringLiteral("addr_bldg"));
    EXPECT_EQ(columnOf(QStringLiteral("ｲﾝﾌ")).vaccine, QStringLiteral("FLU"));
    EXPECT_TRUE(columnOf(QStringLiteral("独自項目")).key.isEmpty());
}

TEST(Columns, APrefixOfTheWholeListIsLookedPast)
{
    const auto columns = columnsOf({QStringLiteral("赤ちゃんの駅_名称"), QStringLiteral("赤ちゃんの駅_住所"),
                                    QStringLiteral("赤ちゃんの駅_電話番号"), QStringLiteral("名称")});
    EXPECT_EQ(columns.at(0).key, QStringLiteral("name"));
    EXPECT_EQ(columns.at(0).header, QStringLiteral("赤ちゃんの駅_名称"));
    EXPECT_EQ(columns.at(1).key, QStringLiteral("addr"));
    EXPECT_TRUE(columns.at(3).key.isEmpty()) << "the second of one meaning is kept as it is";
}

TEST(ListTable, ReadsTheSameRowsInEveryEncoding)
{
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QByteArray tabs = plain;
    tabs.replace(',', '\t');
    for (const QByteArray &bytes :
         QList<QByteArray>{plain, "\xEF\xBB\xBF" + plain, little(QString::fromUtf8(plain)), tabs, "\n\n" + plain}) {
        const auto table = readListTable(bytes);
        ASSERT_TRUE(table) << bytes.constData();
        ASSERT_EQ(table->rows.size(), 1);
        EXPECT_EQ(table->rows.first().cells, (QStringList{QStringLiteral("みどり保育園"),
                                                          QStringLiteral("江東区\nみどり1"), QStringLiteral("03")}));
    }
}

TEST(ListTable, SaysOnWhichLineEachRowBegins)
{
    const auto table = readListTable("一覧\n\n" + plain + ",,\n次,\"a\nb\",1\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->headerLine, 3);
    ASSERT_EQ(table->rows.size(), 2) << "the blank row is none";
    EXPECT_EQ(table->rows.at(0).line, 4);
    EXPECT_EQ(table->rows.at(1).line, 7);
    EXPECT_EQ(table->above.first().cells, QStringList{QStringLiteral("一覧")});
}

struct Refused {
    QByteArray bytes;
    ErrorCode code;
    const char *argument;
};

TEST(ListTable, WhatIsNoListIsRefusedInOneWord)
{
    const QByteArray nul = QByteArray("名称,住所,電話番号\n") + QByteArray("a\0b,c,d\n", 8);
    for (const Refused &refused :
         {Refused{"", ErrorCode::NotRecognised, "empty"}, Refused{" \r\n", ErrorCode::NotRecognised, "empty"},
          Refused{QByteArray("PK\x03\x04rest"), ErrorCode::NotRecognised, "zip"},
          Refused{"\xD0\xCF\x11\xE0rest", ErrorCode::NotRecognised, "xls"},
          Refused{"%PDF-1.7", ErrorCode::NotRecognised, "pdf"},
          Refused{"<!DOCTYPE html><html></html>", ErrorCode::NotRecognised, "html"},
          Refused{nul, ErrorCode::NotRecognised, "binary"},
          Refused{"a,b,c\n1,2,3\n", ErrorCode::NotRecognised, "header"},
          Refused{"名称,住所,電話番号\n\"みどり", ErrorCode::BadData, "quote"},
          Refused{"{\"a\": 1", ErrorCode::NotJson, nullptr}, Refused{"[1, 2]", ErrorCode::NotRecognised, "header"},
          Refused{"[]", ErrorCode::NotRecognised, "header"},
          Refused{"[{\"a\": 1}]", ErrorCode::NotRecognised, "header"},
          Refused{"名称,住所,電話番号\nみ\xE3\x81,b,c\n", ErrorCode::NotUtf8, nullptr}}) {
        const auto table = readListTable(refused.bytes);
        ASSERT_FALSE(table) << refused.bytes.constData();
        EXPECT_EQ(table.error().code, refused.code) << refused.bytes.constData();
        if (refused.argument) {
            EXPECT_EQ(table.error().arguments.value(0), QString::fromLatin1(refused.argument));
        }
    }
}

TEST(ListTable, KnowsAFileByItsContentInAnyForm)
{
    const QByteArray rows = "名称\t住所\t電話番号\nみどり\t江東区\t03\n";
    QByteArray commas = rows;
    commas.replace('\t', ',');
    for (const auto &[bytes, format, title] :
         {std::tuple{commas, "csv", ""}, std::tuple{rows, "tsv", ""},
          std::tuple{QByteArray("一覧,,\n" + commas), "csv", "一覧"},
          std::tuple{QByteArray(" 一覧 \n注\n" + rows), "tsv", "一覧"},
          std::tuple{QByteArray("[令和8年度]一覧\n" + commas), "csv", "[令和8年度]一覧"},
          std::tuple{QByteArray("{仮}\n" + rows), "tsv", "{仮}"},
          std::tuple{QByteArray(R"([{"名称":"みどり","住所":"江東区"}])"), "json", ""}}) {
        const auto table = readListTable(bytes);
        ASSERT_TRUE(table) << bytes.constData();
        EXPECT_EQ(table->format, QLatin1String(format)) << bytes.constData();
        EXPECT_EQ(table->title, QString::fromUtf8(title)) << bytes.constData();
        EXPECT_EQ(table->rows.size(), 1) << bytes.constData();
        EXPECT_EQ(table->rows.first().cells.contains(QStringLiteral("みどり")), true) << bytes.constData();
    }
}

TEST(ListTable, BeginsAtTheFirstRowWithThreeKnownNames)
{
    const auto headerLine = [](const QByteArray &above) {
        const auto table = readListTable(above + plain);
        return table ? table->headerLine : -1;
    };
    EXPECT_EQ(headerLine(""), 1);
    EXPECT_EQ(headerLine("名称,住所,独自\n"), 2) << "two are not enough";
    EXPECT_EQ(headerLine("名称,施設名,医療機関名\n"), 2) << "nor one meaning three times";
    EXPECT_EQ(headerLine("名称,住所,定員\n"), 1) << "the first, whatever follows";
    QByteArray title;
    for (int i = 0; i < 40; ++i) {
        title += "題\n";
    }
    EXPECT_EQ(headerLine(title), 41);
    EXPECT_EQ(headerLine(title + "題\n"), -1) << "a file of titles is no list";
}

TEST(ListTable, TrimsBlankCellsOfItsHeaderOnly)
{
    const auto table = readListTable("一覧,,,\n名称,住所,電話番号,, \nみどり,,03,,\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->columns.size(), 3);
    EXPECT_EQ(table->above.first().cells, QStringList{QStringLiteral("一覧")});
    EXPECT_EQ(table->rows.first().cells.size(), 5) << "cells as written";
}

TEST(ListTable, TakesEveryLineEndAndCountsIt)
{
    for (const char *end : {"\n", "\r\n", "\r"}) {
        QByteArray bytes = "題\n" + plain + "次,a,1";
        bytes.replace("\n", end);
        const auto table = readListTable(bytes);
        ASSERT_TRUE(table) << QByteArray(end).toHex().constData();
        EXPECT_EQ(table->headerLine, 2);
        ASSERT_EQ(table->rows.size(), 2);
        EXPECT_EQ(table->rows.at(1).cells,
                  (QStringList{QStringLiteral("次"), QStringLiteral("a"), QStringLiteral("1")}));
    }
}

TEST(ListTable, RefusalsSayWhere)
{
    EXPECT_EQ(readListTable("名称,住所,電話番号\na,b,c\n\"みどり,b,c\n").error(),
              (Error{ErrorCode::BadData, QStringLiteral("line 3"), {QStringLiteral("quote")}}));
    EXPECT_EQ(readListTable("名称,住所,電話番号\nみどりの家みどりの家,\xE3\x81,c\n").error().code, ErrorCode::NotUtf8);
    EXPECT_EQ(readListTable("\x1F\x8B\x08rest").error().arguments, QStringList{QStringLiteral("binary")});
    EXPECT_EQ(readListTable("PK\x05\x06").error().arguments, QStringList{QStringLiteral("zip")}) << "an empty one";
    EXPECT_EQ(readListTable("<?xml version=\"1.0\"?><kml/>").error().arguments, QStringList{QStringLiteral("html")});
    EXPECT_EQ(readListTable("  <HTML><body>").error().arguments, QStringList{QStringLiteral("html")});
}

TEST(ListTable, DeepJsonIsRefused)
{
    const QByteArray deep = QByteArray(5000, '[') + QByteArray(5000, ']');
    EXPECT_EQ(readListTable(deep).error().code, ErrorCode::TooDeep);
}

TEST(ListTable, NumbersOfJsonStayTheDigitsTheyAre)
{
    const auto table = readListTable(
        R"([{"名称":"みどり","郵便番号":1000000,"緯度":35.6895,"経度":139.69170000000003,"定員":20,"可":true,"なし":null}])");
    ASSERT_TRUE(table);
    QStringList cells = table->rows.first().cells;
    cells.sort();
    EXPECT_EQ(cells, (QStringList{QString(), QStringLiteral("1000000"), QStringLiteral("139.69170000000003"),
                                  QStringLiteral("20"), QStringLiteral("35.6895"), QStringLiteral("true"),
                                  QStringLiteral("みどり")}));
}

TEST(ListTable, JsonOfConvertersKeepsHeadersCreditAndGroups)
{
    const auto clinics = readListTable(caseFile("clinics.json"));
    ASSERT_TRUE(clinics);
    EXPECT_EQ(clinics->origin, QStringLiteral("https://example.jp/clinics.xlsx"));
    EXPECT_TRUE(clinics->credit.contains(QStringLiteral("CC BY 4.0")));
    EXPECT_EQ(clinics->rows.size(), 2);
    EXPECT_TRUE(clinics->countsEntries());

    const auto groups = readListTable(caseFile("support_groups.json"));
    ASSERT_TRUE(groups);
    ASSERT_EQ(groups->rows.size(), 2);
    EXPECT_EQ(groups->rows.at(0).cells.last(), QStringLiteral("子育て支援センター"));
    EXPECT_TRUE(groups->rows.at(1).cells.contains(QStringLiteral("{\"hour\":700}")));
}

TEST(ListTable, RefusesMoreRowsThanAnyList)
{
    const QByteArray header = "名称,住所,電話番号\n";
    EXPECT_EQ(readListTable(header + QByteArray("港小児科,港区,03\n").repeated(mostRows))->rows.size(), mostRows);
    EXPECT_EQ(readListTable(header + QByteArray("港小児科,港区,03\n").repeated(mostRows + 1)).error(),
              (Error{ErrorCode::TooLarge, QStringLiteral("rows"), {QString::number(mostRows)}}));
}

TEST(ListTable, RefusesMoreColumnsAndCellsThanAnyList)
{
    const QByteArray header = "名称,住所,電話番号";
    EXPECT_EQ(readListTable(header + QByteArray(",x").repeated(mostColumns) + "\na,b,c\n").error(),
              (Error{ErrorCode::TooLarge, QStringLiteral("columns"), {QString::number(mostColumns)}}));
    const int rows = 100;
    const QByteArray row = QByteArray("1,").repeated(mostCells / rows) + "1\n";
    EXPECT_EQ(readListTable(header + '\n' + row.repeated(rows)).error(),
              (Error{ErrorCode::TooLarge, QStringLiteral("cells"), {QString::number(mostCells)}}));
}

} // namespace
} // namespace oyako::facilities
