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

TEST(Municipalities, KnowTheCityOfAWard)
{
    QStringList wards;
    for (const Municipality &row : MunicipalityTable::builtIn().all()) {
        if (row.city == QLatin1String("221309")) {
            wards.append(row.name);
        }
    }
    EXPECT_EQ(wards, (QStringList{QStringLiteral("浜松市中央区"), QStringLiteral("浜松市浜名区"),
                                  QStringLiteral("浜松市天竜区")}));
    const auto ward = MunicipalityTable::builtIn().find(QStringLiteral("131032"));
    EXPECT_TRUE(ward->city.isEmpty()) << "a ward of Tokyo is a municipality of its own";
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

// Every one of them -------------------------------------------------------------------------------------------------

class EveryMunicipality : public testing::Test {
protected:
    const MunicipalityTable &m_table = MunicipalityTable::builtIn();

    [[nodiscard]] bool isFound(const Municipality &row, const QString &text, int limit = 2000) const
    {
        return m_table.search(text, limit).contains(row);
    }
};

TEST_F(EveryMunicipality, IsFoundByEachOfItsNames)
{
    for (qsizetype i = 0; i < m_table.all().size(); i += 7) {
        const Municipality &row = m_table.all().at(i);
        for (const QString &text : {row.name, row.kana, QString(row.prefecture + row.name), row.name.left(2),
                                    QString(row.prefecture + QLatin1Char(' ') + row.name)}) {
            EXPECT_TRUE(isFound(row, text)) << row.code.toStdString() << ' ' << text.toStdString();
        }
    }
}

TEST_F(EveryMunicipality, IsFoundByItsReadingInEveryScript)
{
    for (qsizetype i = 0; i < m_table.all().size(); i += 31) {
        const Municipality &row = m_table.all().at(i);
        QString hiragana = row.kana;
        for (QChar &letter : hiragana) {
            letter = letter >= u'ァ' && letter <= u'ヶ' ? QChar(letter.unicode() - 0x60) : letter;
        }
        EXPECT_TRUE(isFound(row, hiragana)) << hiragana.toStdString();
    }
}

TEST_F(EveryMunicipality, ComesFirstWhenItIsTypedInFull)
{
    for (qsizetype i = 0; i < m_table.all().size(); i += 11) {
        const Municipality &row = m_table.all().at(i);
        const QList<Municipality> found = m_table.search(row.prefecture + row.name, 1);
        ASSERT_FALSE(found.isEmpty());
        EXPECT_TRUE(found.first() == row || found.first().city == row.code || row.name.startsWith(found.first().name))
            << row.code.toStdString() << ' ' << found.first().name.toStdString();
    }
}

TEST_F(EveryMunicipality, IsACityOrAWardBeforeATownOrVillageInEveryAnswer)
{
    const auto isCity = [](const Municipality &row) {
        return row.name.endsWith(QChar(u'市')) || row.name.endsWith(QChar(u'区'));
    };
    for (const char16_t *text : {u"大", u"川", u"かわ", u"ミナミ", u"北海道", u"東京", u"中"}) {
        const QList<Municipality> found = m_table.search(QString::fromUtf16(text), 2000);
        ASSERT_GT(found.size(), 3);
        const QString key = QString::fromUtf16(text);
        bool towns = false;
        for (const Municipality &row : found) {
            if (!row.name.startsWith(key) && !row.prefecture.startsWith(key)) {
                break; // those that only hold the text, or begin with it behind their city or district
            }
            EXPECT_FALSE(towns && isCity(row)) << row.name.toStdString();
            towns = towns || !isCity(row);
        }
    }
}

TEST_F(EveryMunicipality, StandsOnceInAnAnswerHoweverItFits)
{
    for (const char16_t *text : {u"市", u"中央", u"ヒガシ", u"京都", u"津", u"四日市"}) {
        QStringList codes;
        for (const Municipality &row : m_table.search(QString::fromUtf16(text), 3000)) {
            codes.append(row.code);
        }
        EXPECT_FALSE(codes.isEmpty());
        EXPECT_EQ(codes.removeDuplicates(), 0) << QString::fromUtf16(text).toStdString();
    }
}

TEST_F(EveryMunicipality, ThatIsAWardStandsBehindItsCityInTheOrderOfItsCode)
{
    int wards = 0;
    QString before;
    for (const Municipality &row : m_table.all()) {
        if (row.city.isEmpty()) {
            continue;
        }
        const auto city = m_table.find(row.city);
        ASSERT_TRUE(city) << row.code.toStdString();
        EXPECT_TRUE(city->city.isEmpty()) << "a ward has none";
        EXPECT_TRUE(row.name.startsWith(city->name) && row.prefecture == city->prefecture) << row.code.toStdString();
        EXPECT_LT(before, row.code) << row.code.toStdString();
        before = row.code;
        ++wards;
    }
    EXPECT_EQ(wards, 171);
}

TEST_F(EveryMunicipality, HasAKanaOfFullWidthKatakanaAndASiteOnTheWeb)
{
    for (const Municipality &row : m_table.all()) {
        EXPECT_TRUE(std::all_of(row.kana.cbegin(), row.kana.cend(), [](QChar c) { return c >= u'ァ' && c <= u'ー'; }))
            << row.code.toStdString() << row.kana.toStdString();
        EXPECT_TRUE(row.site.isEmpty() || row.site.startsWith(QStringLiteral("http"))) << row.site.toStdString();
        EXPECT_EQ(row.code.left(2), prefectureCode(row.prefecture).left(2)) << row.code.toStdString();
    }
}

TEST(MunicipalityCodes, EveryOneHasExactlyOneCheckDigit)
{
    for (int five = 1; five < 100'000; five += 37) {
        const QString digits = QString::number(five).rightJustified(5, QLatin1Char('0'));
        int fitting = 0;
        for (char check = '0'; check <= '9'; ++check) {
            fitting += isMunicipalityCode(QString(digits + QLatin1Char(check))) ? 1 : 0;
        }
        ASSERT_EQ(fitting, 1) << digits.toStdString();
    }
}

TEST(MunicipalityCodes, OneSlipIsNoticedWhereTheWeightsSayItMustBe)
{
    // Weights 6 to 2 are prime to 11, so no change of one of the first five digits keeps the remainder; remainders 0
    // and 1 share the check digits 1 and 0 with nobody else's sum below 11.
    const QString code = QStringLiteral("131083");
    for (qsizetype place = 0; place < code.size(); ++place) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString slip = code;
            slip[place] = QLatin1Char(digit);
            EXPECT_EQ(isMunicipalityCode(slip), slip == code) << slip.toStdString();
        }
    }
}

} // namespace
} // namespace oyako::programs
