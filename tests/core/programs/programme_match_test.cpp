// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/programme_match.h"

#include "core/programs/programme_json.h"
#include "tests/support/qt_printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

const QDate today(2026, 11, 24);
const QString home = QStringLiteral("131083");

Programme programmeIn(const QString &area, const AgeBounds &ages = {})
{
    Programme made;
    made.id = QStringLiteral("x");
    made.areaCode = area;
    made.ages = ages;
    return made;
}

ProgrammeMatch matchOn(const QDate &day, const Programme &programme, const MatchedFamily &family)
{
    const QList<Programme> list{programme};
    ProgrammeMatch match = matchProgrammes(list, family, day).first();
    match.programme = nullptr;
    return match;
}

MatchGroup groupOf(const Programme &programme, const MatchedFamily &family)
{
    return matchOn(today, programme, family).group;
}

TEST(MatchAges, CountCompletedMonthsByBirthdays)
{
    const Programme infants = programmeIn(home, {1, 12});
    const auto fits = [&infants](const QDate &birth, const QDate &day) {
        return matchOn(day, infants, {home, {birth}, false}).group == MatchGroup::Possible;
    };
    for (QDate birth(2023, 12, 25); birth <= QDate(2024, 3, 5); birth = birth.addDays(1)) {
        QDate monthly = birth.addMonths(1);
        monthly = monthly.day() == birth.day() ? monthly : monthly.addDays(1);
        EXPECT_FALSE(fits(birth, monthly.addDays(-2))) << birth.toString(Qt::ISODate).toStdString();
        EXPECT_TRUE(fits(birth, monthly)) << birth.toString(Qt::ISODate).toStdString();
        const QDate birthday = birth.addYears(1);
        EXPECT_TRUE(fits(birth, birthday.addDays(-1))) << birth.toString(Qt::ISODate).toStdString();
        EXPECT_FALSE(fits(birth, birthday.addDays(1))) << birth.toString(Qt::ISODate).toStdString();
    }
}

TEST(MatchAges, OfAChildBornTodayAreNoughtAndOfOneNotBornNone)
{
    const Programme newborns = programmeIn(home, {0, 1});
    EXPECT_EQ(groupOf(newborns, {home, {today}, false}), MatchGroup::Possible);
    EXPECT_EQ(groupOf(newborns, {home, {today.addDays(1)}, false}), MatchGroup::NotFor);
    EXPECT_EQ(groupOf(newborns, {home, {QDate()}, false}), MatchGroup::NotFor);
    EXPECT_EQ(groupOf(newborns, {home, {}, false}), MatchGroup::NotFor);
    EXPECT_EQ(groupOf(programmeIn(home, {0, {}}), {home, {QDate(1990, 1, 1)}, false}), MatchGroup::Possible);
}

TEST(MatchAges, NameEveryChildThatFits)
{
    const MatchedFamily family{home, {today.addMonths(-40), today.addMonths(-3), QDate(), today.addMonths(-2)}, false};
    const ProgrammeMatch match = matchOn(today, programmeIn(home, {{}, 12}), family);
    EXPECT_EQ(match.children, (QList<qsizetype>{1, 3}));
    EXPECT_EQ(match.reasons, (QList<MatchReason>{MatchReason::Area, MatchReason::Age}));
    const ProgrammeMatch none = matchOn(today, programmeIn(home, {100, 120}), family);
    EXPECT_EQ(none.reasons, (QList<MatchReason>{MatchReason::Area, MatchReason::OtherAge}));
    EXPECT_TRUE(none.children.isEmpty());
}

TEST(MatchAreas, OfOthersAreNotLookedAtFurther)
{
    Programme elsewhere = programmeIn(QStringLiteral("131075"), {0, 12});
    elsewhere.targets = {QStringLiteral("086")};
    const ProgrammeMatch match = matchOn(today, elsewhere, {home, {today}, true});
    EXPECT_EQ(match.group, MatchGroup::NotFor);
    EXPECT_EQ(match.reasons, QList<MatchReason>{MatchReason::OtherArea});
    EXPECT_TRUE(match.children.isEmpty());
}

struct Areas {
    const char *family;
    const char *programme;
    MatchReason reason;
};

TEST(MatchAreas, AreTheMunicipalityItsCityAndItsPrefecture)
{
    for (const Areas &one :
         {Areas{"131083", "131083", MatchReason::Area}, Areas{"131083", "130001", MatchReason::Prefecture},
          Areas{"131083", "141003", MatchReason::OtherArea}, Areas{"131083", "140007", MatchReason::OtherArea},
          Areas{"141011", "141011", MatchReason::Area}, Areas{"141011", "141003", MatchReason::Area},
          Areas{"141011", "140007", MatchReason::Prefecture}, Areas{"141011", "141020", MatchReason::OtherArea},
          Areas{"011002", "010006", MatchReason::Prefecture}, Areas{"", "131083", MatchReason::OtherArea},
          Areas{"131084", "131084", MatchReason::Area}}) {
        EXPECT_EQ(matchOn(today, programmeIn(QLatin1String(one.programme)), {QLatin1String(one.family), {}, false})
                      .reasons.first(),
                  one.reason)
            << one.family << ' ' << one.programme;
    }
}

TEST(MatchPregnancy, IsPossibleWhilePregnantAndForAYearAfterwards)
{
    Programme mothers = programmeIn(home);
    mothers.persons = QStringLiteral("村内の妊産婦");
    const auto last = [&mothers](const MatchedFamily &family) {
        return matchOn(today, mothers, family).reasons.last();
    };
    EXPECT_EQ(last({home, {}, true}), MatchReason::Pregnancy);
    EXPECT_EQ(last({home, {today}, true}), MatchReason::Pregnancy) << "pregnant again";
    EXPECT_EQ(last({home, {today}, false}), MatchReason::AfterBirth);
    EXPECT_EQ(last({home, {today.addYears(-1).addDays(1)}, false}), MatchReason::AfterBirth);
    EXPECT_EQ(last({home, {today.addYears(-1)}, false}), MatchReason::NoPregnancy);
    EXPECT_EQ(last({home, {today.addYears(-5), today.addMonths(-2)}, false}), MatchReason::AfterBirth);
    EXPECT_EQ(last({home, {}, false}), MatchReason::NoPregnancy);
    EXPECT_EQ(groupOf(mothers, {home, {}, false}), MatchGroup::NotFor) << "whom it is for is known";
}

TEST(MatchPregnancy, AndAgeAreEachEnough)
{
    Programme both = programmeIn(home, {0, 36});
    both.targets = {QStringLiteral("001"), QStringLiteral("086")};
    EXPECT_EQ(matchOn(today, both, {home, {}, true}).reasons,
              (QList<MatchReason>{MatchReason::Area, MatchReason::Pregnancy, MatchReason::OtherAge}));
    EXPECT_EQ(groupOf(both, {home, {}, true}), MatchGroup::Possible);
    EXPECT_EQ(matchOn(today, both, {home, {today.addMonths(-20)}, false}).reasons,
              (QList<MatchReason>{MatchReason::Area, MatchReason::NoPregnancy, MatchReason::Age}));
    EXPECT_EQ(groupOf(both, {home, {today.addMonths(-20)}, false}), MatchGroup::Possible);
    EXPECT_EQ(groupOf(both, {home, {today.addMonths(-50)}, false}), MatchGroup::NotFor);
}

TEST(MatchAll, GivesOneAnswerToEachInTheOrderGiven)
{
    const QList<Programme> list{programmeIn(home), programmeIn(QStringLiteral("131075")), programmeIn(home, {0, 1})};
    const auto matches = matchProgrammes(list, {home, {today}, false}, today);
    ASSERT_EQ(matches.size(), 3);
    for (qsizetype i = 0; i < list.size(); ++i) {
        EXPECT_EQ(matches.at(i).programme, &list.at(i));
    }
    EXPECT_EQ(matches.at(0).group, MatchGroup::AgeUnknown) << "in doubt it is shown";
    EXPECT_EQ(matches.at(1).group, MatchGroup::NotFor);
    EXPECT_EQ(matches.at(2).group, MatchGroup::Possible);
    EXPECT_TRUE(matchProgrammes({}, {home, {today}, false}, today).isEmpty());
}

// How a book keeps them ---------------------------------------------------------------------------------------------

TEST(KeptProgramme, LeavesOutWhatIsEmpty)
{
    EXPECT_TRUE(programmeJson({}).isEmpty());
    Programme programme = programmeIn(home, {0, {}});
    EXPECT_EQ(programmeJson(programme).keys(),
              (QStringList{QStringLiteral("areaCode"), QStringLiteral("from"), QStringLiteral("id")}));
    programme.links = {{{}, QStringLiteral("https://a.jp")}};
    programme.bring = {QStringLiteral("手帳"), QString()};
    EXPECT_EQ(programmeFromJson(programmeJson(programme)), programme) << "also an empty title and thing";
}

TEST(KeptProgramme, NeverFailsWhateverItIsMadeOf)
{
    EXPECT_EQ(programmeFromJson({}), Programme());
    for (const char *json : {R"({"id": 7, "name": null, "links": "x", "bring": {}, "categories": 1, "updated": 2})",
                             R"({"from": "3", "below": true, "updated": "2026-02-30", "links": {}})",
                             R"({"unknown": 1, "summary": ["x"], "phone": {"a": 1}})"}) {
        EXPECT_EQ(programmeFromJson(QJsonDocument::fromJson(json).object()), Programme()) << json;
    }
    const Programme odd =
        programmeFromJson(QJsonDocument::fromJson(R"({"links": [1, {"title": 2}], "bring": [3]})").object());
    EXPECT_EQ(odd.links.size(), 2);
    EXPECT_TRUE(odd.links.first().address.isEmpty());
    EXPECT_EQ(odd.bring, QStringList{QString()});
}

TEST(KeptProgramme, OfManyPackSmallAndInTheirOrder)
{
    QList<Programme> many;
    for (int i = 0; i < 500; ++i) {
        Programme one = programmeIn(home, {i % 12, 12 + i});
        one.id = QStringLiteral("psid3.0+1000020131083+%1+UM1").arg(i);
        one.summary = QStringLiteral("子育て家庭への支援です。");
        one.updated = QDate(2026, 1, 1).addDays(i);
        many.append(one);
    }
    const QByteArray packed = packProgrammes(many);
    EXPECT_LT(packed.size(), 30'000);
    EXPECT_EQ(unpackProgrammes(packed).value(), many);
}

} // namespace
} // namespace oyako::programs
