// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/forms/definition.h"

namespace oyako::care {

/// Answers as a table for offices that read no FHIR (SV-01): RFC 4180, UTF-8 with a byte order mark, a row for every
/// answer in the order of the form. Columns: linkId, occurrence (of what repeats around or at the question: "2", "1.3";
/// empty where nothing does), question (wording in `language`), answer (as typed; of a choice its wording, of a
/// quantity its number), code, system, unit. What a spreadsheet would run as a formula is guarded by an apostrophe.
/// Questions without an answer have no row. `response` is a QuestionnaireResponse to this form; the failures of
/// json_reader.h.
[[nodiscard]] Result<QByteArray> answerTable(const forms::Form &form, const QByteArray &response,
                                             const QString &language);

} // namespace oyako::care
