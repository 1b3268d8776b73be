// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"
#include "core/exchange/fhir_terms.h"

#include <QHash>

namespace oyako::exchange::fhir {

/// One resource as a record, or why it is none.
struct Incoming {
    RecordId id;
    RecordId person;
    QString source;                          ///< "Observation/abc": for the preview.
    std::optional<records::AnyRecord> value; ///< Empty when refused.
    QString reason; ///< Stable word when refused: "unmapped", "not_done", "entered_in_error", "unknown_unit" …
};

/// Where references of a bundle lead: fullUrl and "Type/id" to our ids. Resources with a UUID keep it; others get one
/// made from their identifier or address (UUIDv5), so that reading the same file again gives the same ids.
using References = QHash<QString, RecordId>;

[[nodiscard]] RecordId stableId(const QString &fullUrl, const QJsonObject &resource);

/// Reads one resource. Our own extension is believed only when writing its record again gives the same resource: what
/// another program changed in the standard fields counts.
[[nodiscard]] Incoming fromResource(const RecordId &id, const QJsonObject &resource, const References &references);

/// A word for an earlier FHIR version when the resource has a field that only that version has: "STU3".
[[nodiscard]] QString foreignVersion(const QJsonObject &resource);

} // namespace oyako::exchange::fhir
