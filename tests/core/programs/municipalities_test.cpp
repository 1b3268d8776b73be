// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/municipalities.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::programs {
namespace {

QStringList names(const QList<Municipality> &list)
{
    QStringList all;
    for (const Municipality &row : list) {
        all.append(row.prefecture + row.name);
    }
    return all;
}

QStringList found(const char16_t *text, int limit = 20)
{
    return names(MunicipalityTable::builtIn().search(QString::fromUtf16(text), limit));
}

TEST(Municipalities, AreAll1741With171Wards)
{
    const auto &all = MunicipalityTable::builtIn().all();
    const auto isWard = [](const Municipality &row) { return !row.city.isEmpty(); };
    EXPECT_EQ(all.size(), 1912);
    EXPECT_EQ(std::count_if(all.cbegin(), all.cend(), isWard), 171);
}

TEST(Municipalities, HaveCodesWithTheirCheckDigit)
{
    for (const Municipality &row : MunicipalityTable::builtIn().all()) {
        EXPECT_TRUE(isMunicipalityCode(row.code)) << row.code.toStdString();
        EXPECT_TRUE(MunicipalityTable::builtIn().find(row.code).has_value());
    }
    for (const char *wrong : {"", "11002", "011003", "01100a", "0110021", "１３１０３２"}) {
        EXPECT_FALSE(isMunicipalityCode(QString::fromUtf8(wrong))) << wrong;
    }
}

TEST(Municipalities, TellAMistypedCodeFromAnUnknownOne)
{
    const MunicipalityTable &table = MunicipalityTable::builtIn();
    EXPECT_EQ(table.find(QStringLiteral("131032"))->name, QStringLiteral("港区"));
    EXPECT_EQ(table.find(QStringLiteral("131033")).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(table.find(QStringLiteral("130001")).error().code, ErrorCode::UnknownRecord);
}

TEST(Municipalities, ACityComesBeforeATownOfItsName)
{
    EXPECT_EQ(found(u"横浜", 1), QStringList{QStringLiteral("神奈川県横浜市")});
    EXPECT_EQ(found(u"よこはま", 1), QStringList{QStringLiteral("神奈川県横浜市")});
    EXPECT_TRUE(found(u"横浜").contains(QStringLiteral("青森県上北郡横浜町")));
}

TEST(Municipalities, GiveACityItsWards)
{
    const QList<Municipality> wards = MunicipalityTable::builtIn().wardsOf(QStringLiteral("221309"));
    EXPECT_EQ(names(wards), (QStringList{QStringLiteral("静岡県浜松市中央区"), QStringLiteral("静岡県浜松市浜名区"),
                                         QStringLiteral("静岡県浜松市天竜区")}));
    EXPECT_EQ(wards.first().city, QStringLiteral("221309"));
    EXPECT_TRUE(MunicipalityTable::builtIn().wardsOf(QStringLiteral("131032")).isEmpty());
    EXPECT_TRUE(MunicipalityTable::builtIn().wardsOf(QString()).isEmpty());
}

TEST(MunicipalitySearch, TakesNameKanaAndPrefecture)
{
    for (const char16_t *text :
         {u"多良間", u"宮古郡多良間村", u"たらま", u"沖縄県多良間", u"沖縄 多良間", u"ﾐﾔｺｸﾞﾝﾀﾗﾏ"}) {
        EXPECT_TRUE(found(text).contains(QStringLiteral("沖縄県宮古郡多良間村")))
            << QString::fromUtf16(text).toStdString();
    }
    EXPECT_EQ(found(u"東京都港区"), QStringList{QStringLiteral("東京都港区")});
    EXPECT_EQ(found(u"東京港"), QStringList{QStringLiteral("東京都港区")});
}

TEST(MunicipalitySearch, PutsBeginningsFirst)
{
    const QStringList towns = found(u"府中", 50);
    ASSERT_GE(towns.size(), 3);
    EXPECT_EQ(towns.at(0), QStringLiteral("東京都府中市"));
    EXPECT_TRUE(towns.contains(QStringLiteral("広島県府中市")));
    EXPECT_TRUE(towns.contains(QStringLiteral("広島県安芸郡府中町")));
}

TEST(MunicipalitySearch, ListsThePrefectureWhenOnlyThatIsTyped)
{
    const QStringList all = found(u"鳥取県", 50);
    EXPECT_EQ(all.size(), 19);
    EXPECT_TRUE(std::all_of(all.cbegin(), all.cend(),
                            [](const QString &name) { return name.startsWith(QStringLiteral("鳥取県")); }));
}

TEST(MunicipalitySearch, KeepsNamesWithADistrictSignWhole)
{
    EXPECT_EQ(found(u"郡山市").first(), QStringLiteral("福島県郡山市"));
    EXPECT_EQ(found(u"よっかいち").first(), QStringLiteral("三重県四日市市"));
    EXPECT_EQ(found(u"龍ヶ崎"), found(u"龍ケ崎"));
}

TEST(MunicipalitySearch, StopsAtTheLimitAndFindsNothingForNothing)
{
    EXPECT_EQ(found(u"市", 5).size(), 5);
    EXPECT_TRUE(found(u"  ").isEmpty());
    EXPECT_TRUE(found(u"存在しない町").isEmpty());
}

TEST(MunicipalityTable, KnowsWhoseSiteAHostIs)
{
    const auto nameAt = [](const char *host) {
        const auto found = MunicipalityTable::builtIn().atHost(QString::fromLatin1(host));
        return found ? found->prefecture + found->name : QString();
    };
    EXPECT_EQ(nameAt("city.matsusaka.mie.jp"), QStringLiteral("三重県松阪市"));
    EXPECT_EQ(nameAt("www.City.Matsusaka.mie.jp"), QStringLiteral("三重県松阪市"));
    EXPECT_EQ(nameAt("www.city.sapporo.jp"), QStringLiteral("北海道札幌市")) << "not one of its wards";
    EXPECT_EQ(nameAt("mhlw.go.jp"), QString());
    EXPECT_EQ(nameAt(""), QString());
}

TEST(MunicipalityTable, NamesTheRowAndColumnThatIsWrong)
{
    const auto place = [](const QByteArray &row) {
        const auto table = MunicipalityTable::parse(QByteArray("lgcode,prefecture,name,kana,url,source\n" + row));
        return table ? QString() : table.error().field;
    };
    EXPECT_EQ(place("011002,北海道,札幌市,サッポロシ,,x\n"), QString());
    EXPECT_EQ(place("11002,北海道,札幌市,サッポロシ,,x\n"), QStringLiteral("row 2, lgcode"));
    EXPECT_EQ(place("011002,北海道,札幌市,サッポロシ,,x\n011002,北海道,札幌市,サッポロシ,,x\n"),
              QStringLiteral("row 3, lgcode"));
    EXPECT_EQ(place("011002,,札幌市,サッポロシ,,x\n"), QStringLiteral("row 2, prefecture"));
    EXPECT_EQ(place("011002,北海道,,サッポロシ,,x\n"), QStringLiteral("row 2, name"));
    EXPECT_EQ(place("011002,北海道,札幌市,,,x\n"), QStringLiteral("row 2, kana"));
}

} // namespace
} // namespace oyako::programs
