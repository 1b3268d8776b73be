// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/registry_record.h"

#include "core/programs/programme_fields.h"
#include "core/programs/registry.h"
#include "core/programs/registry_text.h"
#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << json.constData();
    return document.object();
}

TEST(RegistryRecord, IsReadMemberByMember)
{
    const Programme programme = readProgramme(object(R"({
        "basicInformation": {"psid": " psid3.0+1000020133621+1+UM1 "},
        "institutionName": {"canonicalName": " 産後ケア ", "shortName": "ケア"},
        "summary": "要約", "description": "説明",
        "target": {"targetPersons": "産婦", "conditions": "村民",
                   "greaterThanOrEqualTo": {"targetAge": 0, "targetAgeOfMonths": 1},
                   "lessThan": {"targetAge": 1, "targetAgeOfMonths": 0}},
        "support": {"description": "宿泊", "monetarySupport": "5千円", "materiallySupport": "宿泊"},
        "cost": "無料", "costConditions": "なし",
        "procedurePeriod": {"fromYMD": "2026-04-01", "toYMD": "2027-03-31", "conditions": "先着"},
        "procedureMethod": "窓口",
        "belongings": "手帳\n印鑑",
        "localGovernmentLink": {"uri": "https://a.jp/1", "title": " 村 "},
        "relatedLink": [{"uri": "https://a.jp/2\nhttps://a.jp/3", "title": "関連"}, {"uri": "mailto:x@a.jp", "title": "手紙"}],
        "formLink": [{"uri": "http://a.jp/4", "title": "様式"}],
        "contact": {"contactName": "住民課", "contactPhone": "04992-9-0013"},
        "area": {"areaCode": "133621;利島村"},
        "regulation": {"regulationName": "母子保健法", "regulationArticle": "第17条の2"},
        "odInformation": {"updateDate": "2024-02-29"},
        "tag": {"categoryCode": ["002，003"], "targetCode": ["86"], "contentsCode": ["077", "077"]}})"));
    EXPECT_EQ(programme.id, QStringLiteral("psid3.0+1000020133621+1+UM1"));
    EXPECT_EQ(programme.name, QStringLiteral("産後ケア"));
    EXPECT_EQ(programme.localName, QStringLiteral("ケア"));
    EXPECT_EQ(programme.summary, QStringLiteral("要約"));
    EXPECT_EQ(programme.description, QStringLiteral("説明"));
    EXPECT_EQ(programme.persons, QStringLiteral("産婦"));
    EXPECT_EQ(programme.conditions, QStringLiteral("村民"));
    EXPECT_EQ(programme.ages, (AgeBounds{1, 12}));
    EXPECT_EQ(programme.support, QStringLiteral("宿泊\n5千円")) << "the same text once";
    EXPECT_EQ(programme.cost, QStringLiteral("無料\nなし"));
    EXPECT_EQ(programme.period, QStringLiteral("2026-04-01〜2027-03-31\n先着\n窓口"));
    EXPECT_EQ(programme.bring, (QStringList{QStringLiteral("手帳"), QStringLiteral("印鑑")}));
    EXPECT_EQ(programme.links, (QList<ProgrammeLink>{{QStringLiteral("村"), QStringLiteral("https://a.jp/1")},
                                                     {QStringLiteral("関連"), QStringLiteral("https://a.jp/2")},
                                                     {QStringLiteral("関連"), QStringLiteral("https://a.jp/3")},
                                                     {QStringLiteral("様式"), QStringLiteral("http://a.jp/4")}}));
    EXPECT_EQ(programme.contact, QStringLiteral("住民課"));
    EXPECT_EQ(programme.phone, QStringLiteral("04992-9-0013"));
    EXPECT_EQ(programme.areaCode, QStringLiteral("133621"));
    EXPECT_EQ(programme.areaName, QStringLiteral("利島村"));
    EXPECT_EQ(programme.basis, QStringLiteral("母子保健法第17条の2"));
    EXPECT_EQ(programme.updated, QDate(2024, 2, 29));
    EXPECT_EQ(programme.categories, (QStringList{QStringLiteral("002"), QStringLiteral("003")}));
    EXPECT_EQ(programme.targets, QStringList{QStringLiteral("086")});
    EXPECT_EQ(programme.contents, QStringList{QStringLiteral("077")});
}

TEST(RegistryRecord, NeverFailsAndInventsNothing)
{
    EXPECT_EQ(readProgramme({}), Programme());
    for (const char *json :
         {R"({"basicInformation": 1, "institutionName": [], "target": "x", "support": null, "tag": true, "area": {}})",
          R"({"basicInformation": {"psid": 7}, "area": {"areaCode": 133621}, "relatedLink": {}, "formLink": "x"})",
          R"({"target": {"lessThan": 3, "greaterThan": [], "targetPersons": ["妊婦"]}})",
          R"({"odInformation": {"updateDate": "2024-02-30"}, "tag": {"categoryCode": "002", "targetCode": {}}})",
          R"({"relatedLink": [1, null, {"uri": null}, {"title": "x"}], "belongings": ["手帳"]})"}) {
        EXPECT_EQ(readProgramme(object(json)), Programme()) << json;
    }
}

TEST(RegistryRecord, OpensAPeriodAtTheSideThatIsNotSaid)
{
    const auto period = [](const char *from, const char *to) {
        return readProgramme(
                   {{QStringLiteral("procedurePeriod"), QJsonObject{{QStringLiteral("fromYMD"), QLatin1String(from)},
                                                                    {QStringLiteral("toYMD"), QLatin1String(to)}}}})
            .period;
    };
    EXPECT_EQ(period("2026-04-01", ""), QStringLiteral("2026-04-01〜"));
    EXPECT_EQ(period("", "2027-03-31"), QStringLiteral("〜2027-03-31"));
    EXPECT_EQ(period("", ""), QString());
}

TEST(RegistryRecord, PartsTheAreaAtItsFirstSemicolon)
{
    const auto area = [](const char *text) {
        const Programme programme = readProgramme(
            {{QStringLiteral("area"), QJsonObject{{QStringLiteral("areaCode"), QString::fromUtf8(text)}}}});
        return QString(programme.areaCode + QLatin1Char('|') + programme.areaName);
    };
    EXPECT_EQ(area("133621;利島村"), QStringLiteral("133621|利島村"));
    EXPECT_EQ(area(" 133621 ; 利島村\t"), QStringLiteral("133621|利島村"));
    EXPECT_EQ(area("133621"), QStringLiteral("133621|"));
    EXPECT_EQ(area(";利島村"), QStringLiteral("|利島村"));
    EXPECT_EQ(area("130001;東京都;全域"), QStringLiteral("130001|東京都;全域"));
}

struct AgeCase {
    const char *target;
    std::optional<int> from;
    std::optional<int> below;
};

TEST(RegistryAges, LeaveNobodyOutForAnErrorOfInput)
{
    for (const AgeCase &one :
         {AgeCase{R"({"greaterThanOrEqualTo": {"targetAge": 3}})", 36, {}},
          AgeCase{R"({"greaterThanOrEqualTo": {"targetAgeOfMonths": 3}})", 3, {}},
          AgeCase{R"({"greaterThanOrEqualTo": {"targetAge": 1, "targetAgeOfMonths": 6}})", 18, {}},
          AgeCase{R"({"greaterThanOrEqualTo": {"targetAge": 0, "targetAgeOfMonths": 0}})", 0, {}},
          AgeCase{R"({"greaterThan": {"targetAge": 3}, "greaterThanOrEqualTo": {"targetAge": 2}})", 24, {}},
          AgeCase{R"({"greaterThan": {"targetAge": 1}, "greaterThanOrEqualTo": {"targetAge": 2}})", 12, {}},
          AgeCase{R"({"lessThan": {"targetAge": 18}})", {}, 216},
          AgeCase{R"({"lessThan": {"targetAgeOfMonths": 1}})", {}, 1},
          AgeCase{R"({"lessThanOrEqualTo": {"targetAge": 0}})", {}, {}},
          AgeCase{R"({"lessThanOrEqualTo": {"targetAge": 18}})", {}, 228},
          AgeCase{R"({"lessThanOrEqualTo": {"targetAgeOfMonths": 3}})", {}, 4},
          AgeCase{R"({"lessThanOrEqualTo": {"targetAge": 2, "targetAgeOfMonths": 0}})", {}, 36},
          AgeCase{R"({"lessThan": {"targetAge": 5}, "lessThanOrEqualTo": {"targetAge": 3}})", {}, 60},
          AgeCase{R"({"lessThan": {"targetAge": 0}, "lessThanOrEqualTo": {"targetAge": 3}})", {}, 48},
          AgeCase{R"({"lessThan": {"targetAge": "3"}, "greaterThan": {"targetAge": true}})", {}, {}},
          AgeCase{R"({"lessThan": {"targetAge": -3}, "greaterThan": {"targetAge": -1}})", {}, {}},
          AgeCase{
              R"({"lessThan": {"targetAge": 999999999}, "greaterThanOrEqualTo": {"targetAge": 400000000}})", {}, {}},
          AgeCase{R"({"lessThan": {"targetAge": 1e300}, "greaterThan": {"targetAgeOfMonths": -1e300}})", {}, {}}}) {
        EXPECT_EQ(ageBounds(object(one.target)), (AgeBounds{one.from, one.below})) << one.target;
    }
}

TEST(AgeBounds, HoldFromTheirFirstMonthUntilTheOneThatDoesNotBelong)
{
    const auto held = [](const AgeBounds &ages) {
        QList<int> months;
        for (int month = 0; month < 5; ++month) {
            if (ages.holds(month)) {
                months.append(month);
            }
        }
        return months;
    };
    EXPECT_EQ(held({}), (QList<int>{0, 1, 2, 3, 4}));
    EXPECT_EQ(held({2, {}}), (QList<int>{2, 3, 4}));
    EXPECT_EQ(held({{}, 2}), (QList<int>{0, 1}));
    EXPECT_EQ(held({1, 3}), (QList<int>{1, 2}));
    EXPECT_EQ(held({3, 3}), QList<int>());
    EXPECT_FALSE(AgeBounds{}.isKnown());
    EXPECT_TRUE((AgeBounds{0, {}}).isKnown());
    EXPECT_TRUE((AgeBounds{{}, 0}).isKnown());
}

// Small irregularities ----------------------------------------------------------------------------------------------

TEST(RegistryTexts, OfTagsAreCodesOfThreeDigits)
{
    const auto codes = [](const QStringList &written) { return tagCodes(written).join(QLatin1Char(' ')); };
    for (const auto &[written, read] :
         {std::pair{"002，003", "002 003"}, std::pair{"002、003", "002 003"}, std::pair{"002 003", "002 003"},
          std::pair{"002　003", "002 003"}, std::pair{"002,,003,", "002 003"}, std::pair{"2", "002"},
          std::pair{"０２", "002"}, std::pair{"002,002", "002"}, std::pair{"", ""}, std::pair{" , ", ""},
          std::pair{"1234", "1234"}, std::pair{"002\n003\t004", "002 003 004"}}) {
        EXPECT_EQ(codes({QString::fromUtf8(written)}), QLatin1String(read)) << written;
    }
    EXPECT_EQ(codes({QStringLiteral("003"), QStringLiteral("002"), QStringLiteral("3")}), QStringLiteral("003 002"))
        << "in their order";
}

TEST(RegistryTexts, OfBelongingsArePartedByLinesAndWideGaps)
{
    const auto things = [](const char *text) { return belongings(QString::fromUtf8(text)).join(QLatin1Char('|')); };
    EXPECT_EQ(things("手帳\n印鑑"), QStringLiteral("手帳|印鑑"));
    EXPECT_EQ(things("手帳\r\n\r\n 印鑑 "), QStringLiteral("手帳|印鑑"));
    EXPECT_EQ(things("手帳　　印鑑"), QStringLiteral("手帳|印鑑"));
    EXPECT_EQ(things("保険証　写し"), QStringLiteral("保険証　写し")) << "one blank is part of the name";
    EXPECT_EQ(things("a  b"), QStringLiteral("a  b")) << "half-width ones are, too";
    EXPECT_EQ(things(" \n　　\n"), QString());
}

TEST(RegistryTexts, OfAddressesAreWebAddressesOnly)
{
    const auto found = [](const char *uri) { return addresses(QString::fromUtf8(uri)).join(QLatin1Char('|')); };
    for (const auto &[uri, read] :
         {std::pair{"https://a.jp", "https://a.jp"}, std::pair{" http://a.jp \n", "http://a.jp"},
          std::pair{"https://a.jp/1\r\nhttps://a.jp/2", "https://a.jp/1|https://a.jp/2"},
          std::pair{"https://a.jp/long\n/path\n.html", "https://a.jp/long/path.html"},
          std::pair{"案内\nhttps://a.jp", "https://a.jp"}, std::pair{"ftp://a.jp", ""}, std::pair{"HTTPS://a.jp", ""},
          std::pair{"javascript:alert('https://a.jp')", ""}, std::pair{"www.a.jp", ""}, std::pair{"", ""}}) {
        EXPECT_EQ(found(uri), QString::fromUtf8(read)) << uri;
    }
}

TEST(RegistryTexts, LoseTheirLinksAndKeepTheTitles)
{
    struct Linked {
        const char *text;
        const char *kept;
        int links;
    };
    for (const Linked &one :
         {Linked{"案内;https://a.jp/x", "案内", 1}, Linked{"案内；https://a.jp/x ", "案内", 1},
          Linked{"案内; https://a.jp/x\r\n次", "案内\n次", 1}, Linked{";https://a.jp/x", "", 1},
          Linked{"a;https://a.jp/1\nb;https://a.jp/2", "a\nb", 2}, Linked{"案内;javascript:x", "案内;javascript:x", 0},
          Linked{"見る https://a.jp/x", "見る https://a.jp/x", 0}, Linked{"a;https://a.jp/ x", "a;https://a.jp/ x", 0},
          Linked{"", "", 0}}) {
        QList<ProgrammeLink> links{{QStringLiteral("前"), QStringLiteral("https://a.jp/0")}};
        EXPECT_EQ(withoutLinks(QString::fromUtf8(one.text), links), QString::fromUtf8(one.kept)) << one.text;
        EXPECT_EQ(links.size(), 1 + one.links) << one.text;
        EXPECT_EQ(links.first().address, QStringLiteral("https://a.jp/0")) << "what was there stays";
    }
}

// The whole file ----------------------------------------------------------------------------------------------------

TEST(RegistryFile, IsReadInItsOrderAndReportsHowFarItIs)
{
    QByteArray json = "[";
    for (int i = 1; i <= 600; ++i) {
        json += R"({"basicInformation":{"psid":"psid3.0+1000020133621+)" + QByteArray::number(i) +
                R"(+UM1"},"area":{"areaCode":"133621;利島村"}},)";
    }
    json.back() = ']';
    QList<qint64> told;
    Progress *running = nullptr;
    Progress progress([&told](qint64 done, qint64 total) {
        EXPECT_EQ(total, 600);
        told.append(done);
    });
    const auto registry = readRegistry(json, progress);
    ASSERT_TRUE(registry);
    EXPECT_EQ(told, (QList<qint64>{0, 256, 512}));
    ASSERT_EQ(registry->programmes.size(), 600);
    EXPECT_EQ(registry->programmes.at(598).id, QStringLiteral("psid3.0+1000020133621+599+UM1"));
    EXPECT_TRUE(registry->remarks.isEmpty());

    Progress stopping([&running](qint64 done, qint64) {
        if (done == 256) {
            running->cancel();
        }
    });
    running = &stopping;
    EXPECT_EQ(readRegistry(json, stopping).error(), (Error{ErrorCode::Cancelled, {}, {}}));
}

TEST(RegistryFile, RefusesNamingTheByte)
{
    EXPECT_EQ(readRegistry("[{\"a\":\"\xff\"}]").error(), (Error{ErrorCode::NotUtf8, {}, {QStringLiteral("7")}}));
    EXPECT_EQ(readRegistry("[{}").error().arguments.size(), 1);
    for (const char *json : {"{}", "[[]]", "[{}, null]", "[{}, 1]"}) {
        EXPECT_EQ(readRegistry(json).error(), (Error{ErrorCode::NotRecognised, {}, {}})) << json;
    }
}

TEST(CorporateNumbers, HaveExactlyOneCheckDigitEach)
{
    for (quint64 base = 7; base < 1'000'000'000'000ULL; base = base * 3 + 11) {
        const QString digits = QString::number(base).rightJustified(12, QLatin1Char('0'));
        int fitting = 0;
        for (char check = '0'; check <= '9'; ++check) {
            fitting += isCorporateNumber(QString(QLatin1Char(check) + digits)) ? 1 : 0;
        }
        ASSERT_EQ(fitting, 1) << digits.toStdString();
        ASSERT_FALSE(isCorporateNumber(QString(QLatin1Char('0') + digits))) << "9 less a remainder is never nought";
    }
    // 法人番号の指定等に関する省令 (平成26年財務省令70号) 2条; the number of the National Tax Agency.
    EXPECT_TRUE(isCorporateNumber(QStringLiteral("7000012050002")));
    for (const char *none : {"", "７000012050002", "7000012050002 ", "-000012050002", "70000120500020"}) {
        EXPECT_FALSE(isCorporateNumber(QString::fromUtf8(none))) << none;
    }
}

TEST(Changes, AreToldInTheOrderOfTheListThatHasThem)
{
    const auto programme = [](const char *id, const char *summary = "") {
        Programme made;
        made.id = QLatin1String(id);
        made.summary = QLatin1String(summary);
        return made;
    };
    const QList<Programme> before{programme("c"), programme("a"), programme("b"), programme("d")};
    const QList<Programme> after{programme("z"), programme("b", "x"), programme("y"), programme("a", "x")};
    const QStringList added{QStringLiteral("z"), QStringLiteral("y")};
    const QStringList changed{QStringLiteral("b"), QStringLiteral("a")};
    const QStringList removed{QStringLiteral("c"), QStringLiteral("d")};
    EXPECT_EQ(changesBetween(before, after), (RegistryChanges{added, changed, removed}));
    EXPECT_EQ(changesBetween({}, before).added.size(), 4);
    EXPECT_EQ(changesBetween(before, {}).removed.size(), 4);
    QList<Programme> turned = before;
    std::reverse(turned.begin(), turned.end());
    EXPECT_EQ(changesBetween(before, turned), RegistryChanges()) << "another order is no change";
}

TEST(Changes, AreSeenInEveryMember)
{
    const Programme base;
    const auto differs = [&base](const Programme &other) {
        return changesBetween({base}, {other}).changed.size() == 1;
    };
    for (const ProgrammeText &text : programmeTexts) {
        if (text.field != &Programme::id) {
            Programme other = base;
            other.*text.field = QStringLiteral("x");
            EXPECT_TRUE(differs(other)) << text.column;
        }
    }
    for (const ProgrammeTags &tags : programmeTags) {
        Programme other = base;
        other.*tags.field = {QStringLiteral("002")};
        EXPECT_TRUE(differs(other)) << tags.name;
    }
    Programme other = base;
    other.ages.from = 0;
    EXPECT_TRUE(differs(other)) << "nought is said";
    other = base;
    other.links = {{{}, QStringLiteral("https://a.jp")}};
    EXPECT_TRUE(differs(other));
    other = base;
    other.updated = QDate(2026, 1, 1);
    EXPECT_TRUE(differs(other));
}

struct Psid {
    const char *id;
    const char *area;
    std::optional<RegistryRemark::Kind> remark;
};

TEST(RegistryRemarks, AreMadeOnIdsThatDoNotFitTheirAreaAndKeepThem)
{
    using Kind = RegistryRemark::Kind;
    for (const Psid &one :
         {Psid{"psid3.0+1000020133621+1+UM1", "133621", {}},
          Psid{"psid3.0+1000020133621+1+UM1", "133078", Kind::AreaDiffers}, Psid{"psid3.0+1000020133621", "133621", {}},
          Psid{"psid3.0", "133621", Kind::BadOrganisation}, Psid{"x", "133621", Kind::BadOrganisation},
          Psid{"psid3.0++1+UM1", "133621", Kind::BadOrganisation},
          Psid{"psid3.0+9000020133621+1+UM1", "133621", Kind::BadOrganisation},
          Psid{"psid3.0+1000020133621+1+UM1", "not a code", Kind::AreaDiffers}}) {
        const QByteArray json = QByteArray(R"([{"basicInformation":{"psid":")") + one.id +
                                R"("},"area":{"areaCode":")" + one.area + R"("}}])";
        const auto registry = readRegistry(json);
        ASSERT_TRUE(registry) << json.constData();
        EXPECT_EQ(registry->programmes.size(), 1) << json.constData();
        const QList<RegistryRemark> expected =
            one.remark ? QList<RegistryRemark>{{1, *one.remark, QLatin1String(one.id)}} : QList<RegistryRemark>();
        EXPECT_EQ(registry->remarks, expected) << json.constData();
    }
}

TEST(RegistryRemarks, OfTagsNameTheirListAndKeepTheCode)
{
    const auto registry = readRegistry(R"([{"basicInformation":{"psid":"psid3.0+1000020133621+1+UM1"},
        "area":{"areaCode":"133621"}, "tag":{"categoryCode":["999","002"],"targetCode":["998"],"contentsCode":["997"]}}])");
    ASSERT_TRUE(registry);
    EXPECT_EQ(registry->programmes.first().categories, (QStringList{QStringLiteral("999"), QStringLiteral("002")}));
    using Kind = RegistryRemark::Kind;
    EXPECT_EQ(registry->remarks, (QList<RegistryRemark>{{1, Kind::UnknownTag, QStringLiteral("categoryCode 999")},
                                                        {1, Kind::UnknownTag, QStringLiteral("targetCode 998")},
                                                        {1, Kind::UnknownTag, QStringLiteral("contentsCode 997")}}));
    EXPECT_EQ(tagName(QStringLiteral("nothing"), QStringLiteral("002")), QString());
    EXPECT_EQ(tagName(QStringLiteral("categoryCode"), QStringLiteral("2")), QString()) << "three digits";
}

TEST(Snapshots, AreStaleAfterHalfAYearAndNeverBeforeTheirDay)
{
    const QDate today(2026, 11, 24);
    for (int days = -400; days <= 400; days += 20) {
        EXPECT_EQ(isStale(today.addDays(-days), today), days > 180) << days;
    }
}

} // namespace
} // namespace oyako::programs
