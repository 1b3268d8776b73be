// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/exchange/fhir_immunization.h"
#include "core/exchange/fhir_terms.h"

#include <QHash>

namespace oyako::exchange::fhir {

/// One resource as a record, or why it is none.
struct Incoming {
    RecordId id;
    RecordId person;
    QString source;                          ///< "Observation/abc": for the preview.
    std::optional<records::AnyRecord> value; ///< Empty when refused.
    QString reason = {}; ///< Stable word when refused: "unmapped", "not_done", "entered_in_error", "unknown_unit",
                         ///< "shape", "request" …
    bool isOwn = false;  ///< From our own extension: every field as it was.
    /// What was left out: on purpose "individual_number" (個人番号法 20条: nobody else may keep it); because a record
    /// cannot say it the element, as "Patient.birthDate" that is no whole date or a "Patient.deceasedBoolean"; of a
    /// resource refused for its shape where that is not R4's.
    QStringList dropped = {};
};

/// Where references of a bundle lead: fullUrl and "Type/id" to our ids. Resources with a UUID keep it; others get one
/// made from their address (UUIDv5), so that reading the same file again gives the same ids. An address that only means
/// something inside its file ("resource:0", "Patient/1") is told apart by `source`, the identifier of the file.
using References = QHash<QString, RecordId>;

[[nodiscard]] RecordId stableId(const QString &fullUrl, const QJsonObject &resource, const QString &source = {});

/// Reads one resource. Our own extension is believed only when writing its record again gives the same resource: what
/// another program changed in the standard fields counts. `names`: what the file calls those whom others refer to.
[[nodiscard]] Incoming fromResource(const RecordId &id, const QJsonObject &resource, const References &references,
                                    const Names &names = {});

/// A word for another FHIR version when the resource has a field that R4 has not: "STU3", "R5".
[[nodiscard]] QString foreignVersion(const QJsonObject &resource);

} // namespace oyako::exchange::fhir
