// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_bundle.h"
#include "core/exchange/fhir_write.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

// Interoperability reference §2 and §3, row by row: what is written, and what another program's file is read as.

const QString jpCategory = QStringLiteral("http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS");
const QString coreCategory = QStringLiteral("http://terminology.hl7.org/CodeSystem/observation-category");
const FixedClock clock_(QDate(2026, 11, 22));
const RecordId person_ = makeId<RecordId>(clock_);
const RecordId record_ = makeId<RecordId>(clock_);

QJsonObject written(const AnyRecord &value)
{
    return fhir::toPlainResource({record_, person_, 1, book::State::Current, value});
}

/// The codes of one system among the codings of a concept, or of several concepts.
QStringList codes(const QJsonValue &concepts, const QString &system)
{
    const QJsonArray all = concepts.isArray() ? concepts.toArray() : QJsonArray{concepts};
    QStringList found;
    for (const QJsonValue &one : all) {
        const QJsonArray codings = one[QLatin1String("coding")].toArray();
        for (const QJsonValue &coding : codings) {
            if (coding[QLatin1String("system")].toString() == system) {
                found.append(coding[QLatin1String("code")].toString());
            }
        }
    }
    return found;
}

struct ObservationRow {
    MeasurementKind kind;
    double stored; ///< g, mm …
    const char *loinc;
    double value;
    const char *unit;
    const char *category;
    bool isVitalSign; ///< R4 binds the code to one of its vital signs profiles.
};

class ObservationRows : public testing::TestWithParam<ObservationRow> {};

TEST_P(ObservationRows, AreWrittenWithCodeUnitAndBothCategoriesWhereR4AsksForThem)
{
    const ObservationRow &row = GetParam();
    const QJsonObject observation =
        written(Measurement{.type = row.kind, .value = row.stored, .date = QDate(2026, 5, 3)});
    EXPECT_EQ(observation.value(QLatin1String("resourceType")).toString(), QStringLiteral("Observation"));
    EXPECT_EQ(observation.value(QLatin1String("status")).toString(), QStringLiteral("final"));
    EXPECT_EQ(codes(observation.value(QLatin1String("code")), fhir::loinc), QStringList{QLatin1String(row.loinc)});
    EXPECT_FALSE(observation.value(QLatin1String("code"))[QLatin1String("text")].toString().isEmpty());
    EXPECT_EQ(codes(observation.value(QLatin1String("category")), jpCategory),
              QStringList{QLatin1String(row.category)});
    EXPECT_EQ(codes(observation.value(QLatin1String("category")), coreCategory),
              row.isVitalSign ? QStringList{QStringLiteral("vital-signs")} : QStringList());
    EXPECT_EQ(observation.value(QLatin1String("effectiveDateTime")).toString(), QStringLiteral("2026-05-03"));
    EXPECT_EQ(observation.value(QLatin1String("subject"))[QLatin1String("reference")].toString(), fhir::urn(person_));
    const QJsonValue quantity = observation.value(QLatin1String("valueQuantity"));
    EXPECT_DOUBLE_EQ(quantity[QLatin1String("value")].toDouble(), row.value);
    EXPECT_EQ(quantity[QLatin1String("code")].toString(), QLatin1String(row.unit));
    EXPECT_EQ(quantity[QLatin1String("system")].toString(), fhir::ucum);
    EXPECT_FALSE(observation.contains(QLatin1String("dataAbsentReason")));
}

TEST_P(ObservationRows, AreReadBackFromTheStandardFieldsAlone)
{
    const ObservationRow &row = GetParam();
    const Measurement sent{
        .type = row.kind, .value = row.stored, .date = QDate(2026, 5, 3), .note = QStringLiteral("葛󠄀")};
    const fhir::Incoming read = fhir::fromResource(record_, written(sent), {{fhir::urn(person_), person_}});
    ASSERT_TRUE(read.value) << read.reason.toStdString();
    EXPECT_FALSE(read.isOwn);
    EXPECT_EQ(read.person, person_);
    const auto &arrived = std::get<Measurement>(*read.value);
    EXPECT_EQ(arrived.type, sent.type);
    EXPECT_DOUBLE_EQ(arrived.value, sent.value);
    EXPECT_EQ(arrived.date, sent.date);
    EXPECT_EQ(arrived.note, sent.note);
}

INSTANTIATE_TEST_SUITE_P(
    Reference, ObservationRows,
    testing::Values(
        ObservationRow{MeasurementKind::Weight, 7250, "29463-7", 7.25, "kg", "body-measurement", true},
        ObservationRow{MeasurementKind::Length, 655, "8302-2", 65.5, "cm", "body-measurement", true},
        ObservationRow{MeasurementKind::HeadCircumference, 421, "9843-4", 42.1, "cm", "body-measurement", true},
        ObservationRow{MeasurementKind::ChestCircumference, 430, "8279-2", 43, "cm", "body-measurement", false},
        ObservationRow{MeasurementKind::FundalHeight, 245, "11881-0", 24.5, "cm", "exam", false},
        ObservationRow{MeasurementKind::AbdominalGirth, 905, "8280-0", 90.5, "cm", "exam", false},
        ObservationRow{MeasurementKind::Temperature, 36.8, "8310-5", 36.8, "Cel", "vital-signs", true},
        ObservationRow{MeasurementKind::EstimatedFetalWeight, 1480, "11727-5", 1480, "g", "exam", false},
        ObservationRow{MeasurementKind::Haemoglobin, 11.2, "718-7", 11.2, "g/dL", "laboratory", false}),
    [](const auto &parameter) { return QString(enumWord(parameter.param.kind)).toStdString(); });

TEST(ObservationOfPressure, HasTwoComponentsAndNoValueOfItsOwn)
{
    const Measurement sent{
        .type = MeasurementKind::BloodPressure, .value = 118, .second = 76, .date = QDate(2026, 5, 3)};
    const QJsonObject observation = written(sent);
    EXPECT_EQ(codes(observation.value(QLatin1String("code")), fhir::loinc), QStringList{QStringLiteral("85354-9")});
    EXPECT_FALSE(observation.contains(QLatin1String("valueQuantity")));
    const QJsonArray components = observation.value(QLatin1String("component")).toArray();
    ASSERT_EQ(components.size(), 2);
    EXPECT_EQ(codes(components.at(0)[QLatin1String("code")], fhir::loinc), QStringList{QStringLiteral("8480-6")});
    EXPECT_EQ(codes(components.at(1)[QLatin1String("code")], fhir::loinc), QStringList{QStringLiteral("8462-4")});
    for (const QJsonValue &component : components) {
        EXPECT_EQ(component[QLatin1String("valueQuantity")][QLatin1String("code")].toString(),
                  QStringLiteral("mm[Hg]"));
    }
    const fhir::Incoming read = fhir::fromResource(record_, observation, {});
    ASSERT_TRUE(read.value);
    EXPECT_EQ(std::get<Measurement>(*read.value).value, 118);
    EXPECT_EQ(std::get<Measurement>(*read.value).second, 76);
}

TEST(ObservationAtACheckup, RefersToIt)
{
    const RecordId checkup = makeId<RecordId>(clock_);
    const QJsonObject observation = written(Measurement{.value = 7000, .date = QDate(2026, 5, 3), .checkup = checkup});
    EXPECT_EQ(observation.value(QLatin1String("encounter"))[QLatin1String("reference")].toString(), fhir::urn(checkup));
    const auto read = fhir::fromResource(record_, observation, {{fhir::urn(checkup), checkup}});
    EXPECT_EQ(std::get<Measurement>(*read.value).checkup, checkup);
    EXPECT_TRUE(std::get<Measurement>(*fhir::fromResource(record_, observation, {}).value).checkup.isEmpty());
}

struct ForeignRow {
    const char *loinc;
    const char *quantity;
    const char *kind; ///< Empty: refused.
    double stored;
    const char *reason;
};

/// Codes and units of other programs (§3 "Codes" and its last paragraph).
TEST(ForeignObservations, AreReadByCodeAndUnitOrRefusedNeverGuessed)
{
    const QList<ForeignRow> rows{
        {"8306-3", R"({"value":49.5,"code":"cm"})", "length", 495, ""},
        {"8306-3", R"({"value":495,"code":"mm"})", "length", 495, ""},
        {"8302-2", R"({"value":20,"code":"[in_i]"})", "length", 508, ""},
        {"8339-4", R"({"value":3050,"code":"g"})", "weight", 3050, ""},
        {"3141-9", R"({"value":3.05,"code":"kg"})", "weight", 3050, ""},
        {"29463-7", R"({"value":6.7,"code":"[lb_av]"})", "weight", 3039.069, ""},
        {"29463-7", R"({"value":3.05,"unit":"kg"})", "weight", 3050, ""},
        {"29463-7", R"({"value":3.05,"unit":"キロ"})", "", 0, "unknown_unit"},
        {"29463-7", R"({"value":3.05})", "", 0, "unknown_unit"},
        {"29463-7", R"({"value":50,"code":"cm"})", "", 0, "unknown_unit"},
        {"29463-7", R"({"value":"3","code":"kg"})", "", 0, "shape"},
        {"8302-2", R"({"value":50,"code":"kg"})", "", 0, "unknown_unit"},
        {"8287-5", R"({"value":33.5,"code":"cm"})", "head_circumference", 335, ""},
        {"8290-9", R"({"value":33.5,"code":"cm"})", "head_circumference", 335, ""},
        {"9843-4", R"({"value":13,"code":"[in_i]"})", "head_circumference", 330.2, ""},
        {"8279-2", R"({"value":32,"code":"cm"})", "chest_circumference", 320, ""},
        {"8280-0", R"({"value":80,"code":"cm"})", "abdominal_girth", 800, ""}, // the waist, not the chest
        {"8310-5", R"({"value":36.6,"code":"Cel"})", "temperature", 36.6, ""},
        {"8310-5", R"({"value":98,"code":"[degF]"})", "", 0, "unknown_unit"},
        {"718-7", R"({"value":11.5,"code":"g/dL"})", "haemoglobin", 11.5, ""},
        {"718-7", R"({"value":115,"code":"g/L"})", "", 0, "unknown_unit"},
        {"11727-5", R"({"value":1.5,"code":"kg"})", "estimated_fetal_weight", 1500, ""},
        {"39156-5", R"({"value":21,"code":"kg/m2"})", "", 0, "unmapped"},
        {"99999-9", R"({"value":21,"code":"kg"})", "", 0, "unmapped"},
    };
    for (const ForeignRow &row : rows) {
        SCOPED_TRACE(std::string(row.loinc) + ' ' + row.quantity);
        const QByteArray json =
            QByteArray(
                R"({"resourceType":"Observation","id":"x","status":"final","effectiveDateTime":"2026-05-03","code":{"coding":[)") +
            R"({"system":"http://medis.or.jp/CodeSystem/master-JLAC10-17digits","code":"9N006000000000001"},)" +
            R"({"system":"http://loinc.org","code":")" + row.loinc + "\"}]},\"valueQuantity\":" + row.quantity + "}";
        const auto read = fhir::fromResource(record_, QJsonDocument::fromJson(json).object(), {});
        EXPECT_EQ(read.reason, QLatin1String(row.reason));
        ASSERT_EQ(read.value.has_value(), *row.kind != '\0');
        if (read.value) {
            const auto &measurement = std::get<Measurement>(*read.value);
            EXPECT_EQ(QString(enumWord(measurement.type)), QLatin1String(row.kind));
            EXPECT_NEAR(measurement.value, row.stored, 0.0005);
        }
    }
}

TEST(ForeignObservations, CodesOfOtherSystemsAloneAreNotGuessed)
{
    const QByteArray json = R"({"resourceType":"Observation","status":"final","effectiveDateTime":"2026-05-03",
        "code":{"coding":[{"system":"urn:other","code":"29463-7"}],"text":"体重"},"valueQuantity":{"value":3,"code":"kg"}})";
    EXPECT_EQ(fhir::fromResource(record_, QJsonDocument::fromJson(json).object(), {}).reason,
              QStringLiteral("unmapped"));
}

TEST(PersonMapping, HasOneNameAScript)
{
    const QJsonObject patient = written(Person{.familyName = QStringLiteral("𠮷田"),
                                               .givenName = QStringLiteral("葛󠄀子"),
                                               .familyKana = QStringLiteral("よしだ"),
                                               .givenKana = QStringLiteral("かつこ"),
                                               .romanName = QStringLiteral("YOSHIDA KATSUKO")});
    QStringList seen;
    const QJsonArray names = patient.value(QLatin1String("name")).toArray();
    for (const QJsonValue &name : names) {
        const QJsonValue extension = name[QLatin1String("extension")][0];
        EXPECT_EQ(extension[QLatin1String("url")].toString(), fhir::nameRepresentation);
        seen.append(extension[QLatin1String("valueCode")].toString() + QLatin1Char('=') +
                    name[QLatin1String("text")].toString());
    }
    EXPECT_EQ(seen, (QStringList{QStringLiteral("IDE=𠮷田 葛󠄀子"), QStringLiteral("SYL=よしだ かつこ"),
                                 QStringLiteral("ABC=YOSHIDA KATSUKO")}))
        << "parted by U+0020";
}

TEST(PersonMapping, ComesBackFieldByField)
{
    const Person sent{.familyName = QStringLiteral("髙橋"),
                      .givenName = QStringLiteral("﨑"),
                      .familyKana = QStringLiteral("タカハシ"),
                      .givenKana = QStringLiteral("サキ"),
                      .romanName = QStringLiteral("TAKAHASHI SAKI"),
                      .role = Role::Child,
                      .sex = Sex::Female,
                      .birthDate = QDate(2026, 1, 15),
                      .deathDate = QDate(2026, 2, 1),
                      .postalCode = QStringLiteral("100-0001"),
                      .address = QStringLiteral("千代田区1-1 𠮷ハイツ"),
                      .phone = QStringLiteral("03-0000-0000"),
                      .multipleOrder = 2};
    const QJsonObject patient = written(sent);
    EXPECT_EQ(patient.value(QLatin1String("gender")).toString(), QStringLiteral("female"));
    EXPECT_EQ(patient.value(QLatin1String("multipleBirthInteger")).toInt(), 2);
    EXPECT_EQ(patient.value(QLatin1String("deceasedDateTime")).toString(), QStringLiteral("2026-02-01"));
    const auto read = fhir::fromResource(record_, patient, {});
    ASSERT_TRUE(read.value);
    EXPECT_EQ(read.person, record_) << "a person is their own";
    EXPECT_EQ(changedFields(sent, *read.value), QStringList());
}

TEST(PersonMapping, AnUnnamedChildHasNoEmptyName)
{
    const QJsonObject patient = written(Person{.role = Role::Child, .birthDate = QDate(2026, 1, 15)});
    EXPECT_FALSE(patient.contains(QLatin1String("name")));
    EXPECT_EQ(patient.value(QLatin1String("gender")).toString(), QStringLiteral("unknown"));
    EXPECT_EQ(patient.value(QLatin1String("identifier"))[0][QLatin1String("value")].toString(), fhir::urn(record_));
}

TEST(DoseMapping, ComesBackFromTheStandardFields)
{
    const Vaccination sent{.vaccine = QStringLiteral("mr"),
                           .product = QStringLiteral("乾燥弱毒生麻しん風しん混合ワクチン"),
                           .date = QDate(2026, 5, 3),
                           .lotNumber = QStringLiteral("MR-01"),
                           .expiry = QDate(2027, 1, 31),
                           .site = QStringLiteral("左上腕"),
                           .route = QStringLiteral("皮下"),
                           .amountMl = 0.5,
                           .source = DoseSource::Reported,
                           .note = QStringLiteral("発熱なし\n翌日も")};
    const QJsonObject dose = written(sent);
    EXPECT_EQ(dose.value(QLatin1String("status")).toString(), QStringLiteral("completed"));
    EXPECT_EQ(codes(dose.value(QLatin1String("vaccineCode")), fhir::cvxSystem), QStringList{QStringLiteral("04")})
        << "readers abroad know CVX";
    EXPECT_EQ(dose.value(QLatin1String("doseQuantity"))[QLatin1String("code")].toString(), QStringLiteral("mL"));
    const auto read = fhir::fromResource(record_, dose, {{fhir::urn(person_), person_}});
    ASSERT_TRUE(read.value) << read.reason.toStdString();
    EXPECT_EQ(read.person, person_);
    EXPECT_EQ(changedFields(sent, *read.value), QStringList());
}

TEST(DoseMapping, PrimarySourceIsWhereItWasGiven)
{
    Vaccination dose{.vaccine = QStringLiteral("bcg"), .date = QDate(2026, 5, 3), .source = DoseSource::GivenHere};
    EXPECT_TRUE(written(dose).value(QLatin1String("primarySource")).toBool());
    dose.source = DoseSource::CopiedFromBook;
    EXPECT_FALSE(written(dose).value(QLatin1String("primarySource")).toBool(true));
}

TEST(CheckupMapping, IsAnAmbulatoryEncounterOfOneDay)
{
    const RecordId pregnancy = makeId<RecordId>(clock_);
    const Checkup sent{.type = CheckupKind::Antenatal,
                       .date = QDate(2026, 5, 3),
                       .pregnancy = pregnancy,
                       .facility = QStringLiteral("みなと産科")};
    const QJsonObject encounter = written(sent);
    EXPECT_EQ(encounter.value(QLatin1String("class"))[QLatin1String("code")].toString(), QStringLiteral("AMB"));
    EXPECT_EQ(encounter.value(QLatin1String("status")).toString(), QStringLiteral("finished"));
    EXPECT_EQ(encounter.value(QLatin1String("period"))[QLatin1String("start")].toString(),
              QStringLiteral("2026-05-03"));
    EXPECT_EQ(encounter.value(QLatin1String("episodeOfCare"))[0][QLatin1String("reference")].toString(),
              fhir::urn(pregnancy));
    const auto read = fhir::fromResource(record_, encounter, {});
    ASSERT_TRUE(read.value);
    EXPECT_EQ(std::get<Checkup>(*read.value).type, sent.type);
    EXPECT_EQ(std::get<Checkup>(*read.value).date, sent.date);
    EXPECT_EQ(std::get<Checkup>(*read.value).facility, sent.facility);
}

TEST(ConsentMapping, NamesScopeCategoryPurposeAndRecipient)
{
    const Consent sent{.purpose = QStringLiteral("4か月児健診の問診"),
                       .recipient = QStringLiteral("みなと市 保健センター"),
                       .given = true,
                       .date = QDate(2026, 5, 3)};
    const QJsonObject consent = written(sent);
    EXPECT_EQ(consent.value(QLatin1String("status")).toString(), QStringLiteral("active"));
    EXPECT_EQ(consent.value(QLatin1String("scope"))[QLatin1String("coding")][0][QLatin1String("code")].toString(),
              QStringLiteral("patient-privacy"));
    EXPECT_EQ(codes(consent.value(QLatin1String("category")), fhir::loinc), QStringList{QStringLiteral("59284-0")});
    EXPECT_TRUE(consent.contains(QLatin1String("policyRule")));
    const auto read = fhir::fromResource(record_, consent, {});
    ASSERT_TRUE(read.value);
    EXPECT_EQ(changedFields(sent, *read.value), QStringList());
    Consent refusal = sent;
    refusal.given = false;
    EXPECT_EQ(written(refusal).value(QLatin1String("status")).toString(), QStringLiteral("rejected"));
    refusal.withdrawn = QDate(2026, 6, 1);
    EXPECT_EQ(written(refusal).value(QLatin1String("status")).toString(), QStringLiteral("inactive"));
}

TEST(PregnancyMapping, IsAnEpisodeAndNeverACondition)
{
    Pregnancy pregnancy{.lastPeriod = QDate(2025, 8, 1), .fetuses = {Fetus{}}};
    const QJsonObject going = written(pregnancy);
    EXPECT_EQ(going.value(QLatin1String("resourceType")).toString(), QStringLiteral("EpisodeOfCare"));
    EXPECT_EQ(going.value(QLatin1String("status")).toString(), QStringLiteral("active"));
    EXPECT_EQ(going.value(QLatin1String("patient"))[QLatin1String("reference")].toString(), fhir::urn(person_));
    EXPECT_EQ(going.value(QLatin1String("period"))[QLatin1String("start")].toString(), QStringLiteral("2025-08-01"));
    EXPECT_TRUE(going.value(QLatin1String("period"))[QLatin1String("end")].isUndefined());
    pregnancy.fetuses.first() = {Outcome::LiveBirth, QDate(2026, 5, 3), record_};
    const QJsonObject over = written(pregnancy);
    EXPECT_EQ(over.value(QLatin1String("status")).toString(), QStringLiteral("finished"));
    EXPECT_EQ(over.value(QLatin1String("period"))[QLatin1String("end")].toString(), QStringLiteral("2026-05-03"));
}

} // namespace
} // namespace oyako::exchange
