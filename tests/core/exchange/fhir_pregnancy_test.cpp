// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_pregnancy.h"

#include "core/exchange/fhir_bundle.h"
#include "core/exchange/fhir_write.h"
#include "tests/support/qt_printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using records::DueDateBasis;
using records::Pregnancy;

const char *const mother = R"({"resourceType":"Patient","id":"m","gender":"female","name":[{"text":"A"}]})";

/// A bundle of the mother and these resources, as another program writes it.
QByteArray bundle(const QByteArrayList &resources)
{
    QByteArrayList entries{QByteArray(R"({"resource":)") + mother + '}'};
    for (const QByteArray &resource : resources) {
        entries.append(R"({"resource":)" + resource + '}');
    }
    return R"({"resourceType":"Bundle","type":"collection","entry":[)" + entries.join(',') + "]}";
}

QByteArray dated(const char *id, const char *code, const char *date, const char *seen)
{
    return QByteArray(R"({"resourceType":"Observation","status":"final","id":")") + id +
           R"(","code":{"coding":[{"system":"http://loinc.org","code":")" + code +
           R"("}]},"subject":{"reference":"Patient/m"},"effectiveDateTime":")" + seen + R"(","valueDateTime":")" +
           date + R"("})";
}

QByteArray episode(const char *id, const char *status, const QByteArray &coding, const char *start)
{
    return QByteArray(R"({"resourceType":"EpisodeOfCare","id":")") + id + R"(","status":")" + status +
           R"(","type":[{"coding":[)" + coding + R"(]}],"patient":{"reference":"Patient/m"},"period":{"start":")" +
           start + R"("}})";
}

const QByteArray foreign = R"({"system":"http://snomed.info/sct","code":"77386006"})";

QList<fhir::Incoming> pregnancies(const QByteArray &file, int refused = 0)
{
    const auto read = readFhir(file).value();
    QList<fhir::Incoming> found;
    for (const fhir::Incoming &item : read.items) {
        if (item.value && std::holds_alternative<Pregnancy>(*item.value)) {
            found.append(item);
        }
    }
    EXPECT_EQ(std::count_if(read.items.begin(), read.items.end(), [](const auto &item) { return !item.value; }),
              refused);
    return found;
}

TEST(FhirPregnancy, ADueDateAloneIsAPregnancy)
{
    const auto found = pregnancies(bundle({dated("d", "11778-8", "2027-03-01", "2026-08-01")}));
    ASSERT_EQ(found.size(), 1);
    const auto &pregnancy = std::get<Pregnancy>(*found.first().value);
    ASSERT_EQ(pregnancy.dueDates.size(), 1);
    EXPECT_EQ(pregnancy.dueDates.first().date, QDate(2027, 3, 1));
    EXPECT_EQ(pregnancy.dueDates.first().determinedOn, QDate(2026, 8, 1));
    EXPECT_EQ(pregnancy.fetuses.size(), 1);
    EXPECT_FALSE(pregnancy.lastPeriod.isValid());
}

TEST(FhirPregnancy, EpisodeDueDatesAndLastPeriodAreOneRecordTheNewestDueDateLast)
{
    const auto found = pregnancies(
        bundle({dated("d2", "11781-2", "2027-03-05", "2026-09-01"), episode("e", "active", foreign, "2026-07-20"),
                dated("d1", "11779-6", "2027-03-01", "2026-08-01"), dated("l", "8665-2", "2026-05-25", "2026-08-01")}));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().source, QStringLiteral("EpisodeOfCare/e"));
    const auto &pregnancy = std::get<Pregnancy>(*found.first().value);
    EXPECT_EQ(records::currentDueDate(pregnancy), QDate(2027, 3, 5));
    EXPECT_EQ(pregnancy.dueDates.first().basis, DueDateBasis::LastPeriod);
    EXPECT_EQ(pregnancy.lastPeriod, QDate(2026, 5, 25));
}

TEST(FhirPregnancy, AForeignEpisodeDoesNotBeginWithTheFirstWeek)
{
    EXPECT_TRUE(pregnancies(bundle({episode("e", "active", foreign, "2026-07-20")}), 1).isEmpty());
}

TEST(FhirPregnancy, WhatEndedOrIsNotClearStaysListed)
{
    EXPECT_TRUE(pregnancies(bundle({episode("e", "finished", foreign, "2025-07-20")}), 1).isEmpty());
    EXPECT_TRUE(pregnancies(bundle({episode("e", "active", R"({"system":"x","code":"cardiology"})", "2026-07-20")}), 1)
                    .isEmpty());
    EXPECT_TRUE(pregnancies(bundle({episode("e", "active", foreign, "2026-01-01"),
                                    episode("f", "planned", foreign, "2026-07-20"),
                                    dated("d", "11778-8", "2027-03-01", "2026-08-01")}),
                            3)
                    .isEmpty())
        << "which of the two the date belongs to is not said";
    EXPECT_TRUE(pregnancies(bundle({dated("d", "11778-8", "soon", "2026-08-01")}), 1).isEmpty());
}

TEST(FhirPregnancy, OurOwnEpisodeChangedByAnotherProgramKeepsItsWeeks)
{
    const RecordId id(QUuid::createUuid());
    const Pregnancy own{.lastPeriod = QDate(2026, 5, 25), .fetuses = {records::Fetus{}}};
    QJsonObject resource = fhir::toResource({id, RecordId(QUuid::createUuid()), 1, book::State::Current, own});
    resource.insert(QStringLiteral("status"), QStringLiteral("planned"));
    resource.insert(QStringLiteral("patient"), QJsonObject{{QStringLiteral("reference"), QStringLiteral("Patient/m")}});
    const auto found = pregnancies(bundle({QJsonDocument(resource).toJson(QJsonDocument::Compact)}));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(std::get<Pregnancy>(*found.first().value).lastPeriod, QDate(2026, 5, 25));
}

} // namespace
} // namespace oyako::exchange
