// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/cases.h"
#include "core/immunization/japan/load.h"

#include "tests/support/qt_printers.h"

#include <QFile>
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

TEST(LoadJapan, NamesTheSeriesThatIsWrong)
{
    const auto loaded = loadJapan(R"({"products":{"a":{}},"series":[{"id":"S","group":"G","source":"x","products":["a"],
        "doses":[{"n":1,"window":{"from":"birth + 2 moons"}}]}]})");
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, ErrorCode::BadData);
    EXPECT_EQ(loaded.error().field, QStringLiteral("S"));
    EXPECT_EQ(loadJapan("{").error().code, ErrorCode::NotJson);
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
