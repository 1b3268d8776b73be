// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/cases.h"
#include "core/immunization/japan/load.h"

#include "tests/support/qt_printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace oyako::immunization {
namespace {

QByteArray readCaseFile(const char *name)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES) + QStringLiteral("/immunization/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

const Schedule &schedule()
{
    static const auto loaded = loadBuiltInJapan();
    return **loaded;
}

class JapanCases : public testing::TestWithParam<const char *> {};
TEST_P(JapanCases, AreAnsweredAsWorkedByHand)
{
    const auto cases = readJapanCases(readCaseFile(GetParam()));
    ASSERT_TRUE(cases);
    ASSERT_FALSE(cases->empty());
    for (const JapanCase &one : *cases) {
        const auto answer = answerJapanCase(schedule(), one);
        ASSERT_TRUE(answer) << one.id.toStdString();
        EXPECT_TRUE(differences(one, *answer).isEmpty())
            << one.id.toStdString() << ": " << differences(one, *answer).join(u", ").toStdString() << '\n'
            << QJsonDocument(*answer).toJson(QJsonDocument::Compact).toStdString();
    }
}
INSTANTIATE_TEST_SUITE_P(Files, JapanCases, testing::Values("japan-examples.json", "japan-gaps.json"));

Error refusal(const char *one)
{
    const auto cases = readJapanCases(QByteArray("{\"cases\":[").append(one).append("]}"));
    if (!cases) {
        return cases.error();
    }
    const auto answer = answerJapanCase(schedule(), cases->front());
    EXPECT_FALSE(answer);
    return answer ? Error{ErrorCode::NotFound, {}, {}} : answer.error();
}

TEST(ReadJapanCases, NamesTheFieldAndTheCaseOfABadDate)
{
    EXPECT_EQ(
        refusal(R"({"id":"A","series":"BCG","patient":{"birthDate":"2026-02-30"},"evaluationDate":"2026-05-01"})"),
        (Error{ErrorCode::InvalidValue, QStringLiteral("birthDate"), {QStringLiteral("A")}}));
    EXPECT_EQ(refusal(R"({"id":"A","series":"BCG","patient":{"birthDate":"2026-02-03"}})").field,
              QStringLiteral("evaluationDate"));
    EXPECT_EQ(refusal(R"({"id":"A","series":"BCG","patient":{"birthDate":"2026-02-03"},"evaluationDate":"2026-05-01",
                          "doses":[{"product":"bcg","date":"soon"}]})")
                  .field,
              QStringLiteral("doses[0].date"));
}

TEST(ReadJapanCases, NeedsAPersonAndACourse)
{
    EXPECT_EQ(refusal(R"({"id":"A","series":"BCG","patient":{},"evaluationDate":"2026-05-01"})").code,
              ErrorCode::MissingValue);
    EXPECT_EQ(refusal(R"({"id":"A","series":"POX","patient":{"birthDate":"2026-02-03"},"evaluationDate":"2026-05-01"})")
                  .field,
              QStringLiteral("series"));
    EXPECT_EQ(
        refusal(R"({"id":"A","series":"RSVM","patient":{"birthDate":"1996-02-03"},"evaluationDate":"2026-05-01"})")
            .field,
        QStringLiteral("expectedDeliveryDate"));
}

TEST(ReadJapanRows, KeepsEveryOtherCaseBesideABadOne)
{
    const auto rows = readJapanRows(R"({"cases":[
        {"id":"A","series":"BCG","patient":{"birthDate":"2026-02-03"},"evaluationDate":"2026-05-01"},
        {"series":"BCG","patient":{"birthDate":"2026-02-30"},"evaluationDate":"2026-05-01"},
        7,
        {"id":"D","series":"MR1","patient":{"birthDate":"2026-02-03"},"evaluationDate":"2026-05-01"}]})");
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 4U);
    EXPECT_TRUE(rows->at(0).one);
    EXPECT_EQ(rows->at(1).id, QStringLiteral("cases[1]"));
    EXPECT_EQ(rows->at(1).one.error().field, QStringLiteral("birthDate"));
    EXPECT_EQ(rows->at(2).id, QStringLiteral("cases[2]"));
    EXPECT_FALSE(rows->at(2).one);
    EXPECT_TRUE(rows->at(3).one);
    EXPECT_EQ(readJapanRows("{").error().code, ErrorCode::NotJson);
}

TEST(AnswerJapanCase, SaysOfAnUnknownProductThatItIsUnknown)
{
    const auto cases = readJapanCases(R"({"cases":[{"id":"A","series":"BCG","patient":{"birthDate":"2026-02-03"},
        "doses":[{"product":"elixir","date":"2026-04-01"},{"product":"mr","date":"2026-04-02"}],
        "evaluationDate":"2026-05-01"}]})");
    const auto answer = answerJapanCase(schedule(), cases->front());
    ASSERT_TRUE(answer);
    const QJsonArray doses = answer->value(QLatin1String("doses")).toArray();
    EXPECT_EQ(doses[0][QLatin1String("reason")].toString(), QStringLiteral("unknown_product"));
    EXPECT_TRUE(doses[1].isNull()) << "of another vaccine";
}

TEST(LoadJapan, NamesTheSeriesThatIsWrong)
{
    const auto loaded = loadJapan(R"({"products":{"a":{}},"series":[{"id":"S","group":"G","source":"x","products":["a"],
        "doses":[{"n":1,"window":{"from":"birth + 2 moons"}}]}]})");
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, ErrorCode::BadData);
    EXPECT_EQ(loaded.error().field, QStringLiteral("S"));
    EXPECT_EQ(loadJapan("{").error().code, ErrorCode::NotJson);
}

struct BrokenRule {
    const char *name;
    const char *series; ///< Members of the one series, each with a comma in front.
    const char *dose;   ///< Members of its one dose, likewise.
};
class BrokenJapan : public testing::TestWithParam<BrokenRule> {};

// A rule that cannot be read is never left out silently: the whole table is refused, with its place.
TEST_P(BrokenJapan, IsRefusedWithItsPlace)
{
    const QByteArray json = QByteArray(R"({"products":{"a":{"groups":["G"]}},"series":[{"id":"S","group":"G",
        "source":"x","products":["a"])") +
                            GetParam().series + R"(,"doses":[{"n":1)" + GetParam().dose + "}]}]}";
    const auto loaded = loadJapan(json);
    const bool isWhole = *GetParam().series == '\0' && *GetParam().dose == '\0';
    EXPECT_EQ(loaded.has_value(), isWhole) << GetParam().name;
    if (!loaded) {
        EXPECT_EQ(loaded.error().code, ErrorCode::BadData) << GetParam().name;
        EXPECT_EQ(loaded.error().field, QStringLiteral("S")) << GetParam().name;
        EXPECT_FALSE(loaded.error().arguments.value(0).isEmpty()) << GetParam().name;
    }
}
INSTANTIATE_TEST_SUITE_P(
    Rules, BrokenJapan,
    testing::Values(
        BrokenRule{"nothing wrong", "", ""}, BrokenRule{"window", "", R"(,"window":{"to":"birth + soon"})"},
        BrokenRule{"absolute minimum", "", R"(,"absFrom":"six weeks")"},
        BrokenRule{"advised age", "", R"(,"recommended":{"from":"birthday"})"},
        BrokenRule{"base of an interval", "", R"(,"interval":[{"since":"birth","min":"28 days"}])"},
        BrokenRule{"length of an interval", "", R"(,"interval":[{"since":"prev","min":"28"}])"},
        BrokenRule{"product of an interval", "", R"(,"interval":[{"since":"prev","min":"28 days","products":["b"]}])"},
        BrokenRule{"skip without a condition", "", R"(,"skip":[{"dose":1}])"},
        BrokenRule{"course of a dose", R"(,"courses":["G1"])", R"(,"course":"G2")"},
        BrokenRule{"first product", R"(,"firstProducts":["b"])", ""},
        BrokenRule{"day of birth", R"(,"born":{"from":"2025-02-30"})", ""},
        BrokenRule{"since when", R"(,"validFrom":"spring")", ""},
        BrokenRule{"extension without an end", R"(,"extensions":[{"from":"2025-04-01"}])", ""},
        BrokenRule{"extension with half a range",
                   R"(,"extensions":[{"from":"2025-04-01","to":"2027-03-31","born":["2025-04-01"]}])", ""}));

TEST(LoadJapan, NeedsSeriesWithNameGroupSourceAndDoses)
{
    for (const char *json :
         {"{}", "[]", R"({"series":[]})", R"({"series":[{"id":"S","group":"G","source":"x","doses":[]}]})",
          R"({"series":[{"group":"G","source":"x","doses":[{}]}]})",
          R"({"series":[{"id":"S","source":"x","doses":[{}]}]})",
          R"({"series":[{"id":"S","group":"G","doses":[{}]}]})"}) {
        const auto loaded = loadJapan(json);
        ASSERT_FALSE(loaded) << json;
        EXPECT_EQ(loaded.error().code, ErrorCode::BadData) << json;
    }
}

TEST(LoadBuiltInJapan, KeepsSourceAndDateOfEverySeries)
{
    ASSERT_FALSE(schedule().antigens.empty());
    for (const Antigen &group : schedule().antigens) {
        for (const Series &series : group.series) {
            EXPECT_FALSE(series.source.isEmpty()) << series.name.toStdString();
            EXPECT_NE(series.validFrom, NoDay) << series.name.toStdString();
        }
    }
}

} // namespace
} // namespace oyako::immunization
