// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/fhir_bundle.h"

namespace oyako::exchange {

/// The records of the persons as a FHIR R4 `document` Bundle (interoperability reference §4): a Composition first, with
/// a section for each part of the handbook, a narrative of dates and values in Japanese, and everything else reachable
/// from it. The document is about the first person named, else the first child, else the first person of the book;
/// parents of a child stand in it as RelatedPerson. MissingValue ("persons") for a book without persons.
[[nodiscard]] Result<QByteArray> writeFhirDocument(const book::Book &book, const ExportOptions &options);

} // namespace oyako::exchange
