// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/intake.h"

namespace oyako::exchange {

/// The fields of a person that a family may tell a clinic, in the order of the type.
[[nodiscard]] const QStringList &tellableFields();

/// A person of the file beside the one of the book: a line for each field that the file fills in.
[[nodiscard]] QList<IntakeLine> personLines(const PreviewItem &item, const records::Person &here);

/// A questionnaire of the file: a line for the whole, one for each answer, and one for each observation it states. The
/// session is kept in `intake` where the form is known. `here` may be empty for somebody new. Errors of the book.
[[nodiscard]] Result<void> addResponseLines(Intake &intake, const book::Book &book, const PreviewItem &item,
                                            const RecordId &here);

/// Any other record of the file; whether it holds something sensitive is for the caller to know.
[[nodiscard]] IntakeLine recordLine(const PreviewItem &item, bool isSensitive);

/// Under which id an observation of a questionnaire is kept: the same file gives the same one.
[[nodiscard]] RecordId observationId(const RecordId &response, const QString &linkId);

} // namespace oyako::exchange
