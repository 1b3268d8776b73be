// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/revision.h"

#include <QJsonObject>

namespace oyako::exchange::fhir {

/// One line of Japanese: the date and what the record says: 「2026-05-03 体重 7.25 kg」.
[[nodiscard]] QString lineOf(const book::StoredRecord &record);

/// A Narrative ("generated") with a line for each record: XHTML of nothing but a list, every character of the records
/// escaped.
[[nodiscard]] QJsonObject narrative(const QList<book::StoredRecord> &records);

} // namespace oyako::exchange::fhir
