// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry.h"

#include "core/programs/municipalities.h"
#include "core/programs/programme_match.h"
#include "core/programs/registry_record.h"
#include "core/programs/registry_text.h"
#include "tests/support/qt_printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

QByteArray excerpt()
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/programs/registry_133621.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

TEST(SV11, ReadsTheRecordsOfAVillage)
{
    const Result<Registry> registry = readRegistry(excerpt());
    ASSERT_TRUE(registry);
    EXPECT_EQ(registry->read, 3);
    ASSERT_EQ(registry->programmes.size(), 3);
    EXPECT_TRUE(registry->remarks.isEmpty());
    const Programme &first = registry->programmes.first();
    EXPECT_EQ(first.id, QStringLiteral("psid3.0+1000020133621+1+UM1"));
    EXPECT_EQ(first.name, QStringLiteral("妊娠の届出・母子健康手帳の交付"));
    EXPECT_EQ(first.areaCode, QStringLiteral("133621"));
    EXPECT_EQ(first.areaName, QStringLiteral("利島村"));
    EXPECT_EQ(first.updated, QDate(2024, 7, 8));
    EXPECT_EQ(first.targets, QStringList{QStringLiteral("086")});
    EXPECT_EQ(first.basis, QStringLiteral("母子保健法第15条（妊娠の届出）、第16条（母子健康手帳）"));
    EXPECT_EQ(first.links.first(),
              (ProgrammeLink{QStringLiteral("妊娠・出産"),
                             QStringLiteral("https://www.toshimamura.org/life/marriage/birth.html#midashi-1")}));
    EXPECT_EQ(first.support.count(QStringLiteral("検診および各種助成")), 1);
}

TEST(SV11, RefusesABrokenFileWhole)
{
    EXPECT_EQ(readRegistry("[{\"a\": 1},").error().code, ErrorCode::NotJson);
    EXPECT_EQ(readRegistry("").error().code, ErrorCode::NotJson);
    EXPECT_EQ(readRegistry("{\"a\": 1}").error().code, ErrorCode::NotRecognised);
    EXPECT_EQ(readRegistry("[1, 2]").error().code, ErrorCode::NotRecognised);
    EXPECT_EQ(readRegistry("[{\"a\": \"\x8c\x8e\"}]").error().code, ErrorCode::NotUtf8);
    EXPECT_EQ(readRegistry("PK\x03\x04").error().code, ErrorCode::NotJson);
    EXPECT_TRUE(readRegistry("[]")->programmes.isEmpty());
}

TEST(SV11, LeavesOutWhatCannotBeKnownAgainAndSaysSo)
{
    const QByteArray json =
        R"([{"basicInformation": {"psid": "psid3.0+1000020133621+1+UM1"}, "area": {"areaCode": "133621;利島村"}},
                                {"basicInformation": {"psid": "psid3.0+1000020133621+1+UM1"}, "area": {"areaCode": "133621;利島村"}},
                                {"area": {"areaCode": "133621;利島村"}},
                                {"basicInformation": {"psid": "psid3.0+1000020133621+2+UM1"}}])";
    const Result<Registry> registry = readRegistry(json);
    ASSERT_TRUE(registry);
    EXPECT_EQ(registry->read, 4);
    EXPECT_EQ(registry->programmes.size(), 1);
    using Kind = RegistryRemark::Kind;
    EXPECT_EQ(registry->remarks,
              (QList<RegistryRemark>{{2, Kind::DoubleId, QStringLiteral("psid3.0+1000020133621+1+UM1")},
                                     {3, Kind::NoId, {}},
                                     {4, Kind::NoArea, QStringLiteral("psid3.0+1000020133621+2+UM1")}}));
}

TEST(SV11, RemarksOnWhatDoesNotFitAndKeepsIt)
{
    const QByteArray json =
        R"([{"basicInformation": {"psid": "psid3.0+1000020133621+1+UM1"}, "area": {"areaCode": "133078;檜原村\t"},
                                 "tag": {"categoryCode": ["002，003"], "targetCode": ["079", "86"], "contentsCode": null}},
                                {"basicInformation": {"psid": "psid3.0+2000020133621+1+UM1"}, "area": {"areaCode": "133621;利島村"}}])";
    const Result<Registry> registry = readRegistry(json);
    ASSERT_TRUE(registry);
    ASSERT_EQ(registry->programmes.size(), 2);
    const Programme &programme = registry->programmes.first();
    EXPECT_EQ(programme.areaName, QStringLiteral("檜原村"));
    EXPECT_EQ(programme.categories, (QStringList{QStringLiteral("002"), QStringLiteral("003")}));
    EXPECT_EQ(programme.targets, (QStringList{QStringLiteral("079"), QStringLiteral("086")}));
    EXPECT_TRUE(programme.contents.isEmpty());
    using Kind = RegistryRemark::Kind;
    ASSERT_EQ(registry->remarks.size(), 3);
    EXPECT_EQ(registry->remarks.at(0), (RegistryRemark{1, Kind::UnknownTag, QStringLiteral("targetCode 079")}));
    EXPECT_EQ(registry->remarks.at(1).kind, Kind::AreaDiffers);
    EXPECT_EQ(registry->remarks.at(2).kind, Kind::BadOrganisation);
}

TEST(SV11, KnowsEveryTagOfTheLists)
{
    EXPECT_EQ(tagName(QStringLiteral("targetCode"), QStringLiteral("086")), QStringLiteral("妊産婦"));
    EXPECT_EQ(tagName(QStringLiteral("contentsCode"), QStringLiteral("079")), QStringLiteral("支給・支援"));
    EXPECT_TRUE(tagName(QStringLiteral("targetCode"), QStringLiteral("079")).isEmpty());
}

struct AgeCase {
    const char *target;
    std::optional<int> from;
    std::optional<int> below;
};
class Ages : public testing::TestWithParam<AgeCase> {};
TEST_P(Ages, AreReadAsMonths)
{
    EXPECT_EQ(ageBounds(object(GetParam().target)), (AgeBounds{GetParam().from, GetParam().below}))
        << GetParam().target;
}
INSTANTIATE_TEST_SUITE_P(
    Bounds, Ages,
    testing::Values(
        AgeCase{
            R"({"greaterThanOrEqualTo": {"targetAge": 5, "targetAgeOfMonths": null}, "lessThanOrEqualTo": {"targetAge": 5, "targetAgeOfMonths": null}})",
            60, 72},
        AgeCase{R"({"lessThanOrEqualTo": {"targetAge": 1, "targetAgeOfMonths": 6}})", std::nullopt, 19},
        AgeCase{R"({"lessThan": {"targetAge": 3, "targetAgeOfMonths": 0}})", std::nullopt, 36},
        AgeCase{
            R"({"lessThan": {"targetAge": 0, "targetAgeOfMonths": 0}, "greaterThanOrEqualTo": {"targetAge": 0, "targetAgeOfMonths": 3}})",
            3, std::nullopt},
        AgeCase{R"({"greaterThan": {"targetAge": 2, "targetAgeOfMonths": null}})", 24, std::nullopt},
        AgeCase{R"({"lessThan": {"targetAge": 3}, "lessThanOrEqualTo": {"targetAge": 3}})", std::nullopt, 48},
        AgeCase{R"({"lessThan": {"targetAge": null, "targetAgeOfMonths": null}})", std::nullopt, std::nullopt},
        AgeCase{"{}", std::nullopt, std::nullopt}));

TEST(Dirt, OfTagCodes)
{
    const auto codes = [](const QStringList &written) { return tagCodes(written).join(QLatin1Char(',')); };
    EXPECT_EQ(codes({QStringLiteral("002，003")}), QStringLiteral("002,003"));
    EXPECT_EQ(codes({QStringLiteral("027 ")}), QStringLiteral("027"));
    EXPECT_EQ(codes({QStringLiteral("86")}), QStringLiteral("086"));
    EXPECT_EQ(codes({QStringLiteral("０８６"), QStringLiteral("086")}), QStringLiteral("086"));
    EXPECT_EQ(codes({}), QString());
}

TEST(Dirt, OfBelongings)
{
    const QString gap(100, QChar(u'\u3000'));
    EXPECT_EQ(
        belongings(QStringLiteral("母子健康手帳") + gap + QStringLiteral("印鑑") + gap +
                   QStringLiteral("保険証　（写し）")),
        (QStringList{QStringLiteral("母子健康手帳"), QStringLiteral("印鑑"), QStringLiteral("保険証　（写し）")}));
    EXPECT_EQ(belongings(QStringLiteral("a\r\nb\n\n")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

TEST(Dirt, OfAddresses)
{
    EXPECT_EQ(addresses(QStringLiteral("https://a.jp/1\nhttps://a.jp/2")),
              (QStringList{QStringLiteral("https://a.jp/1"), QStringLiteral("https://a.jp/2")}));
    EXPECT_EQ(addresses(QStringLiteral("https://a.jp/long\npath.html")),
              QStringList{QStringLiteral("https://a.jp/longpath.html")});
    EXPECT_TRUE(addresses(QStringLiteral("javascript:alert(1)")).isEmpty());
    EXPECT_TRUE(addresses(QString()).isEmpty());
}

TEST(Dirt, OfLinksInText)
{
    QList<ProgrammeLink> links;
    const QString text =
        withoutLinks(QStringLiteral("はじめ\n利用案内のイラスト;https://a.jp/x.jpg\nおわり; 了"), links);
    EXPECT_EQ(text, QStringLiteral("はじめ\n利用案内のイラスト\nおわり; 了"));
    EXPECT_EQ(links,
              (QList<ProgrammeLink>{{QStringLiteral("利用案内のイラスト"), QStringLiteral("https://a.jp/x.jpg")}}));
}

TEST(Dirt, OfTables)
{
    EXPECT_EQ(withPlainTables(
                  QStringLiteral("前文\n|種別|対象|内容|\n|:----|:---:|---:|\n|健診|妊婦|14枚|\r\n|訪問|^|<|\n後文")),
              QStringLiteral("前文\n種別 / 対象 / 内容\n健診 / 妊婦 / 14枚\n訪問 / 妊婦 / 妊婦\n後文"));
    EXPECT_EQ(withPlainTables(QStringLiteral("|a|\nb\n|^|")), QStringLiteral("a\nb\n")) << "nothing stands above";
    for (const QString &plain : {QString(), QStringLiteral("||"), QStringLiteral("|a"), QStringLiteral("a|b\n")}) {
        EXPECT_EQ(withPlainTables(plain), plain);
    }
}

TEST(CorporateNumber, HasItsCheckDigitInFront)
{
    EXPECT_TRUE(isCorporateNumber(QStringLiteral("1000020133621")));
    EXPECT_FALSE(isCorporateNumber(QStringLiteral("2000020133621")));
    EXPECT_FALSE(isCorporateNumber(QStringLiteral("100002013362")));
    EXPECT_FALSE(isCorporateNumber(QStringLiteral("100002013362a")));
}

TEST(Prefectures, AreLookedUp)
{
    EXPECT_EQ(prefectureCode(QStringLiteral("東京都")), QStringLiteral("130001"));
    EXPECT_EQ(prefectureCode(QStringLiteral("北海道")), QStringLiteral("010006"));
    EXPECT_TRUE(prefectureCode(QStringLiteral("東京")).isEmpty());
    for (const Municipality &row : MunicipalityTable::builtIn().all()) {
        ASSERT_TRUE(isMunicipalityCode(prefectureCode(row.prefecture))) << row.prefecture.toStdString();
    }
}

class Matching : public testing::Test {
protected:
    const QDate today{2026, 11, 24};
    MatchedFamily family{QStringLiteral("133621"), {}, false};

    Programme programme(const QString &area = QStringLiteral("133621")) const
    {
        Programme made;
        made.id = QStringLiteral("psid");
        made.areaCode = area;
        return made;
    }

    ProgrammeMatch match(const Programme &made) const
    {
        const QList<Programme> list{made};
        ProgrammeMatch result = matchProgrammes(list, family, today).first();
        result.programme = nullptr;
        return result;
    }
};

TEST_F(Matching, TakesTheFiveYearCheckFrom60To71Months)
{
    Programme check = programme();
    check.ages = {60, 72};
    const auto groupAt = [&](int months) {
        family.births = {today.addMonths(-months)};
        return match(check).group;
    };
    EXPECT_EQ(groupAt(59), MatchGroup::NotFor);
    EXPECT_EQ(groupAt(60), MatchGroup::Possible);
    EXPECT_EQ(groupAt(71), MatchGroup::Possible);
    EXPECT_EQ(groupAt(72), MatchGroup::NotFor);
}

TEST_F(Matching, NamesTheChildrenWhoseAgeFits)
{
    Programme check = programme();
    check.ages = {12, 36};
    family.births = {today.addMonths(-60), today.addMonths(-12), today.addDays(30)};
    const ProgrammeMatch found = match(check);
    EXPECT_EQ(found.children, QList<qsizetype>{1});
    EXPECT_EQ(found.reasons, (QList<MatchReason>{MatchReason::Area, MatchReason::Age}));
}

TEST_F(Matching, GoesByMunicipalityWardAndPrefecture)
{
    family.births = {today.addMonths(-3)};
    const auto reason = [&](const char *home, const char *area) {
        family.municipality = QLatin1String(home);
        return match(programme(QLatin1String(area))).reasons.first();
    };
    EXPECT_EQ(reason("133621", "133621"), MatchReason::Area);
    EXPECT_EQ(reason("133621", "130001"), MatchReason::Prefecture);
    EXPECT_EQ(reason("133621", "133078"), MatchReason::OtherArea);
    EXPECT_EQ(reason("221384", "221309"), MatchReason::Area);
    EXPECT_EQ(reason("999999", "133621"), MatchReason::OtherArea);
}

TEST_F(Matching, PutsProgrammesWithoutAReadableAgeAside)
{
    family.births = {today.addMonths(-3)};
    const ProgrammeMatch found = match(programme());
    EXPECT_EQ(found.group, MatchGroup::AgeUnknown);
    EXPECT_EQ(found.reasons, (QList<MatchReason>{MatchReason::Area, MatchReason::NoAge}));
}

TEST_F(Matching, KnowsAProgrammeForPregnancyByTagCategoryOrText)
{
    Programme byTag = programme();
    byTag.targets = {QStringLiteral("086")};
    Programme byCategory = programme();
    byCategory.categories = {QStringLiteral("002")};
    Programme byText = programme();
    byText.persons = QStringLiteral("妊婦の方");
    for (const Programme &one : {byTag, byCategory, byText}) {
        family.pregnant = true;
        EXPECT_EQ(match(one).group, MatchGroup::Possible);
        family.pregnant = false;
        EXPECT_EQ(match(one).group, MatchGroup::NotFor);
    }
    Programme withAge = byCategory;
    withAge.ages = {0, 12};
    family.pregnant = true;
    EXPECT_EQ(match(withAge).group, MatchGroup::NotFor);
}

TEST_F(Matching, StillShowsMothersProgrammesInTheFirstYear)
{
    Programme byTag = programme();
    byTag.targets = {QStringLiteral("086")};
    family.births = {today.addMonths(-11)};
    EXPECT_EQ(match(byTag).reasons.last(), MatchReason::AfterBirth);
    family.births = {today.addMonths(-12)};
    EXPECT_EQ(match(byTag).group, MatchGroup::NotFor);
}

TEST(Reimport, SaysWhatIsNewChangedAndGone)
{
    const QList<Programme> before = readRegistry(excerpt())->programmes;
    QList<Programme> after = before;
    EXPECT_EQ(changesBetween(before, after), RegistryChanges());
    after[0].summary = QStringLiteral("新しい");
    after[1].id = QStringLiteral("psid3.0+1000020133621+9+UM1");
    const RegistryChanges changes = changesBetween(before, after);
    EXPECT_EQ(changes, (RegistryChanges{{after.at(1).id}, {before.at(0).id}, {before.at(1).id}}));
}

TEST(Snapshot, IsStaleAfter180Days)
{
    const QDate today(2026, 11, 24);
    EXPECT_FALSE(isStale(today.addDays(-180), today));
    EXPECT_TRUE(isStale(today.addDays(-181), today));
    EXPECT_TRUE(isStale(QDate(), today));
}

} // namespace
} // namespace oyako::programs
