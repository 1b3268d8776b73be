// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/programme_csv.h"
#include "core/programs/programme_fields.h"
#include "core/programs/programme_json.h"

#include "core/base/csv.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

const QStringList &awkward()
{
    static const QStringList texts{QStringLiteral("𠮷野・葛󠄀城﨑"),
                                   QStringLiteral("=1+1"),
                                   QStringLiteral("@SUM(A1)"),
                                   QStringLiteral("-減免"),
                                   QStringLiteral("+81-3-0000"),
                                   QStringLiteral("'引用'"),
                                   QStringLiteral("'=quoted"),
                                   QStringLiteral("-2.5"),
                                   QStringLiteral("a,b;c\"d"),
                                   QStringLiteral("一行目\n二行目"),
                                   QStringLiteral("<script>&amp;"),
                                   QStringLiteral("ｶﾅ①㈱"),
                                   QString(5000, QChar(u'長')),
                                   QStringLiteral("e\u0301"),
                                   QStringLiteral("0123")};
    return texts;
}

Programme sample(const QString &text)
{
    Programme programme;
    for (const auto &[column, name, field] : programmeTexts) {
        programme.*field = text;
    }
    programme.id = QStringLiteral("psid3.0+1000020133621+1+UM1");
    programme.areaCode = QStringLiteral("133621");
    return programme;
}

/// The programme's texts as a spreadsheet saves them, with the guard against running them.
QByteArray textsAsCsv(const Programme &programme)
{
    csv::Writer writer({.byteOrderMark = true, .guardFormulas = true});
    QStringList header;
    QStringList fields;
    for (const auto &[column, name, field] : programmeTexts) {
        header.append(QLatin1String(column));
        fields.append(programme.*field);
    }
    writer.record(header);
    writer.record(fields);
    return writer.take();
}

class AwkwardTexts : public testing::TestWithParam<int> {};

TEST_P(AwkwardTexts, ComeBackFromACsvInEveryColumn)
{
    const Programme sent = sample(awkward().at(GetParam()));
    const auto read = readProgrammeCsv(textsAsCsv(sent));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->programmes.size(), 1);
    for (const auto &[column, name, field] : programmeTexts) {
        EXPECT_EQ(read->programmes.first().*field, sent.*field) << column;
    }
    EXPECT_TRUE(read->remarks.isEmpty());
}

TEST_P(AwkwardTexts, ComeBackFromThePackOfTheBook)
{
    const Programme sent = sample(awkward().at(GetParam()));
    EXPECT_EQ(unpackProgrammes(packProgrammes({sent})).value(), QList<Programme>{sent});
    EXPECT_EQ(programmeFromJson(programmeJson(sent)), sent);
}

INSTANTIATE_TEST_SUITE_P(Each, AwkwardTexts, testing::Range(0, static_cast<int>(awkward().size())));

TEST(ProgrammeColumns, AgesListsAndDaysAreRead)
{
    const auto read = [](const QByteArray &ages) {
        return readProgrammeCsv("id,name,area_code,age_from_months,age_below_months,bring,categories,updated\n"
                                "a,x,133621," +
                                ages + ",母子健康手帳;口座,2;027,2026-04-01\n")
            ->programmes.first();
    };
    EXPECT_EQ(read(",").ages, AgeBounds());
    EXPECT_EQ(read("0,36").ages, (AgeBounds{0, 36}));
    EXPECT_EQ(read(",1").ages, (AgeBounds{std::nullopt, 1}));
    EXPECT_EQ(read("1200,").ages, (AgeBounds{1200, std::nullopt}));
    const Programme programme = read(",");
    EXPECT_EQ(programme.bring, (QStringList{QStringLiteral("母子健康手帳"), QStringLiteral("口座")}));
    EXPECT_EQ(programme.categories, (QStringList{QStringLiteral("002"), QStringLiteral("027")}));
    EXPECT_EQ(programme.updated, QDate(2026, 4, 1));
}

TEST(ProgrammeColumns, AnAgeThatIsNoneIsNotInvented)
{
    const auto ages = [](const QByteArray &from, const QByteArray &below) {
        const auto read = readProgrammeCsv("id,name,area_code,age_from_months,age_below_months\na,x,133621," + from +
                                           ',' + below + '\n');
        return read->programmes.first().ages;
    };
    EXPECT_EQ(ages("12", "36"), (AgeBounds{12, 36}));
    EXPECT_EQ(ages("１２", ""), (AgeBounds{12, std::nullopt}));
    EXPECT_EQ(ages("-1", "1201"), AgeBounds());
    EXPECT_EQ(ages("3歳", "x"), AgeBounds());
    EXPECT_EQ(ages("", "0"), AgeBounds()) << "below nothing is an error of input";
}

TEST(ProgrammeColumns, OnlyThreeAreNeededInAnyOrderAndOthersArePassedOver)
{
    const auto read = readProgrammeCsv("Area_Code,独自,NAME, id \n133621,x,相談,a\n");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->programmes.size(), 1);
    EXPECT_EQ(read->programmes.first().name, QStringLiteral("相談"));
    for (const char *header : {"id,name", "id,area_code", "name,area_code", "番号,名前,地域", "id;name;area_code"}) {
        EXPECT_EQ(readProgrammeCsv(QByteArray(header) + "\n1,2,3\n").error().code, ErrorCode::NotRecognised) << header;
    }
}

TEST(ProgrammeColumns, ABrokenFileIsRefusedWholeWithItsLine)
{
    const QByteArray good = "id,name,area_code\na,x,133621\n";
    EXPECT_EQ(readProgrammeCsv(good + "b,y\n").error(),
              (Error{ErrorCode::BadData, QStringLiteral("line 3"), {QStringLiteral("fields")}}));
    EXPECT_EQ(readProgrammeCsv(good + "b,\"y,133621\n").error().code, ErrorCode::BadData);
    EXPECT_EQ(readProgrammeCsv(good + "b,\xff,133621\n").error().code, ErrorCode::NotUtf8);
    Progress progress;
    progress.cancel();
    EXPECT_EQ(readProgrammeCsv(good, progress).error().code, ErrorCode::Cancelled);
}

TEST(ProgrammePack, WhatIsNoPackIsRefused)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray(100, '\x01'), qCompress("{}"),
                                    packProgrammes({sample(QStringLiteral("x"))}).chopped(5)}) {
        EXPECT_EQ(unpackProgrammes(bytes).error(), (Error{ErrorCode::BadData, QStringLiteral("programmes"), {}}));
    }
    EXPECT_TRUE(unpackProgrammes(packProgrammes({}))->isEmpty());
}

TEST(ProgrammeColumns, BlankThingsAreNone)
{
    const auto read = readProgrammeCsv("id,name,area_code,bring\na,x,133621, 手帳 ; ;;印鑑; \n");
    EXPECT_EQ(read->programmes.first().bring, (QStringList{QStringLiteral("手帳"), QStringLiteral("印鑑")}));
}

TEST(ProgrammeColumns, LinksAreReadByTheirAddresses)
{
    const auto read =
        readProgrammeCsv("id,name,area_code,link\na,名前,133621,\"https://a.jp/1?x=1;y=2\nhttp://a.jp/2\"\n");
    const QString name = QStringLiteral("名前");
    EXPECT_EQ(read->programmes.first().links, (QList<ProgrammeLink>{{name, QStringLiteral("https://a.jp/1?x=1;y=2")},
                                                                    {name, QStringLiteral("http://a.jp/2")}}));
}

TEST(ProgrammeColumns, HaveDaysAndAreasAsTheyAre)
{
    const auto read = [](const QByteArray &area, const QByteArray &day) {
        return readProgrammeCsv("id,name,area_code,updated\na,x," + area + ',' + day + '\n').value();
    };
    EXPECT_EQ(read("133621", "2024-02-29").programmes.first().updated, QDate(2024, 2, 29));
    EXPECT_FALSE(read("133621", "2023-02-29").programmes.first().updated.isValid());
    EXPECT_FALSE(read("133621", "").programmes.first().updated.isValid());
    EXPECT_EQ(read("130001", "").programmes.size(), 1) << "a whole prefecture";
    for (const char *area : {"", "13362", "133622", "利島村", "1336211"}) {
        const Registry none = read(area, "");
        EXPECT_TRUE(none.programmes.isEmpty()) << area;
        EXPECT_EQ(none.remarks, (QList<RegistryRemark>{{1, RegistryRemark::Kind::NoArea, QStringLiteral("a")}}))
            << area;
    }
}

} // namespace
} // namespace oyako::programs
