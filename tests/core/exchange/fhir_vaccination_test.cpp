// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_vaccination.h"

#include "core/care/demonstration.h"
#include "core/exchange/fhir_bundle.h"
#include "core/immunization/japan/load.h"
#include "tests/support/dose_history.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

const QDate today(2026, 11, 22);

class VaccinationEntries : public test::DoseHistory {
protected:
    VaccinationEntries()
        : DoseHistory(today, QDate(2026, 1, 15))
    {
    }

    [[nodiscard]] QList<QJsonObject> resources(const char *type) const
    {
        QList<QJsonObject> found;
        const QJsonArray entries = fhir::vaccinationEntries(history, immunization::japanSchedule(), today);
        for (const QJsonValue &value : entries) {
            const QJsonObject resource = value[QLatin1String("resource")].toObject();
            EXPECT_EQ(value[QLatin1String("fullUrl")].toString(),
                      QString(QLatin1String("urn:uuid:") + resource.value(QLatin1String("id")).toString()));
            if (resource.value(QLatin1String("resourceType")) == QLatin1String(type)) {
                found.append(resource);
            }
        }
        return found;
    }

    [[nodiscard]] QJsonObject recommended(const char *group) const
    {
        const auto all = resources("ImmunizationRecommendation");
        const QJsonArray rows = all.value(0).value(QLatin1String("recommendation")).toArray();
        for (const QJsonValue &row : rows) {
            if (row[QLatin1String("targetDisease")][QLatin1String("text")].toString() == QLatin1String(group)) {
                return row.toObject();
            }
        }
        return {};
    }

    static QString code(const QJsonValue &codeable)
    {
        return codeable[QLatin1String("coding")][0][QLatin1String("code")].toString();
    }

    static QString day(const QJsonObject &row, const char *loinc)
    {
        const QJsonArray criteria = row.value(QLatin1String("dateCriterion")).toArray();
        for (const QJsonValue &criterion : criteria) {
            if (code(criterion[QLatin1String("code")]) == QLatin1String(loinc)) {
                return criterion[QLatin1String("value")].toString();
            }
        }
        return {};
    }
};

TEST_F(VaccinationEntries, EvaluateEveryDoseForEveryGroup)
{
    give("dpt_ipv_hib", QDate(2026, 3, 20));
    give("mr", QDate(2026, 11, 1));
    const auto all = resources("ImmunizationEvaluation");
    ASSERT_EQ(all.size(), 3) << "the combination counts for two groups";
    int notValid = 0;
    for (const QJsonObject &one : all) {
        EXPECT_EQ(one.value(QLatin1String("status")).toString(), QStringLiteral("completed"));
        EXPECT_FALSE(one.value(QLatin1String("authority"))[QLatin1String("display")].toString().isEmpty());
        if (code(one.value(QLatin1String("doseStatus"))) == QLatin1String("notvalid")) {
            ++notValid;
            EXPECT_EQ(code(one.value(QLatin1String("doseStatusReason"))[0]), QStringLiteral("too-young"));
            EXPECT_EQ(one.value(QLatin1String("immunizationEvent"))[QLatin1String("reference")].toString(),
                      QString(QLatin1String("urn:uuid:") + history.records.last().toString()));
        }
    }
    EXPECT_EQ(notValid, 1);
}

TEST_F(VaccinationEntries, RecommendWithEarliestDueOverdueAndLatestDay)
{
    const QJsonObject hepb = recommended("HBV");
    EXPECT_EQ(code(hepb.value(QLatin1String("forecastStatus"))), QStringLiteral("overdue"));
    EXPECT_EQ(hepb.value(QLatin1String("doseNumberPositiveInt")).toInt(), 1);
    EXPECT_EQ(day(hepb, "30981-5"), QStringLiteral("2026-01-15"));
    EXPECT_EQ(day(hepb, "30980-7"), QStringLiteral("2026-03-14"));
    EXPECT_EQ(day(hepb, "59778-1"), QStringLiteral("2026-10-15"));
    EXPECT_EQ(day(hepb, "59777-3"), QStringLiteral("2027-01-14"));
    EXPECT_TRUE(recommended("MUMPS").isEmpty()) << "voluntary, and not begun";
    EXPECT_TRUE(recommended("HIB").isEmpty()) << "the combination carries it";
}

TEST_F(VaccinationEntries, SayWhatIsComplete)
{
    give("bcg", QDate(2026, 6, 20));
    const QJsonObject bcg = recommended("BCG");
    EXPECT_EQ(code(bcg.value(QLatin1String("forecastStatus"))), QStringLiteral("complete"));
    EXPECT_FALSE(bcg.contains(QLatin1String("dateCriterion")));
}

TEST_F(VaccinationEntries, KeepTheirIdsFromDayToDay)
{
    give("bcg", QDate(2026, 6, 20));
    const auto ids = [&](const QDate &day) {
        QStringList all;
        const QJsonArray entries = fhir::vaccinationEntries(history, immunization::japanSchedule(), day);
        for (const QJsonValue &value : entries) {
            all.append(value[QLatin1String("fullUrl")].toString());
        }
        return all;
    };
    EXPECT_EQ(ids(today), ids(today.addDays(10)));
    EXPECT_EQ(ids(today).removeDuplicates(), 0);
}

TEST(Bundle, CarriesWhatTheScheduleSaysAndNeverTakesItIn)
{
    TestBook test;
    ASSERT_TRUE(care::fillDemonstration(test.book(), {}, Progress()));
    const QByteArray bytes = writeFhirBundle(test.book(), {}).value();
    EXPECT_TRUE(bytes.contains("ImmunizationEvaluation"));
    EXPECT_TRUE(bytes.contains("ImmunizationRecommendation"));
    const auto incoming = readFhir(bytes);
    ASSERT_TRUE(incoming.has_value());
    for (const fhir::Incoming &item : incoming->items) {
        EXPECT_TRUE(item.value.has_value()) << item.source.toStdString() << ' ' << item.reason.toStdString();
    }
}

TEST(Bundle, OfOnePersonHasNoOnesElsesForecast)
{
    TestBook test;
    ASSERT_TRUE(care::fillDemonstration(test.book(), {}, Progress()));
    RecordId child;
    const auto persons = test.book().list<records::Person>().value();
    for (const auto &person : persons) {
        child = person.value.role == records::Role::Child ? person.id : child;
    }
    const QByteArray bytes = writeFhirBundle(test.book(), {.persons = {child}}).value();
    EXPECT_EQ(bytes.count("\"ImmunizationRecommendation\""), 1);
}

} // namespace
} // namespace oyako::exchange
