// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/any_record.h"

#include <QJsonArray>
#include <QJsonObject>

/// Names, codes and small shapes of FHIR R4 (4.0.1) and JP Core that writing and reading share. Codes: interoperability
/// reference §2 and §3, evidence V or J only.
namespace oyako::exchange::fhir {

inline const QString loinc = QStringLiteral("http://loinc.org");
inline const QString ucum = QStringLiteral("http://unitsofmeasure.org");
inline const QString cvxSystem = QStringLiteral("http://hl7.org/fhir/sid/cvx");
inline const QString uriSystem = QStringLiteral("urn:ietf:rfc:3986");
inline const QString jpObservationCategory =
    QStringLiteral("http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS");
inline const QString coreObservationCategory =
    QStringLiteral("http://terminology.hl7.org/CodeSystem/observation-category");
inline const QString nameRepresentation =
    QStringLiteral("http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation");

/// Ours: what FHIR has no place for travels in an extension, so that our own files come back without loss.
inline const QString recordExtension = QStringLiteral("urn:oyako:extension:record");
/// Ours: kinds of records and codes without a standard.
inline const QString ownCodes = QStringLiteral("urn:oyako:codes");

/// Marks a resource that says nothing of its own (Composition, Provenance, RelatedPerson …): made from the records
/// beside it, passed over when read.
[[nodiscard]] QJsonObject derivedMeta();
[[nodiscard]] bool isDerived(const QJsonObject &resource);

/// How a measurement is coded and in which unit FHIR carries it.
struct MeasurementTerm {
    records::MeasurementKind kind;
    const char *code;     ///< LOINC
    const char *text;     ///< Japanese
    const char *unit;     ///< UCUM
    double perUnit;       ///< Stored units in one FHIR unit: 1000 for kg.
    const char *category; ///< JP Core simple observation category.
    bool isVitalSign;     ///< R4 binds the code to its vital-signs profile.
};

[[nodiscard]] const MeasurementTerm &termOf(records::MeasurementKind kind);
/// Also knows codes that others use for the same: 8306-3 (lying length), 3141-9 (weight measured), 8287-5 (head by
/// tape).
[[nodiscard]] const MeasurementTerm *termOfLoinc(const QString &code);

[[nodiscard]] QString urn(const RecordId &id);
[[nodiscard]] QJsonObject reference(const RecordId &id);
[[nodiscard]] QJsonObject codeableConcept(const QString &system, const QString &code, const QString &text);

/// The coding of a CodeableConcept in a system; empty when it has none.
[[nodiscard]] QString codeIn(const QJsonObject &codeable, const QString &system);
/// The words of a CodeableConcept: its text, else how its first coding is displayed; empty when it has codes alone.
[[nodiscard]] QString wordsOf(const QJsonValue &codeable);

} // namespace oyako::exchange::fhir
