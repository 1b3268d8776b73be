// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/form_book.h"
#include "core/growth/remark.h"

namespace oyako::care {

/// The person's weight at the visit before `day`, other than this visit; nothing when there was none.
[[nodiscard]] std::optional<Mass> weightBefore(const book::Book &book, const RecordId &person, const QDate &day,
                                               const RecordId &visit = {});

/// What is worth asking about an answer bound to a measurement of the mother (handbook rules 1.20): a weight more than
/// 5 kg from the last visit, a fundal height more than 5 cm from the week. The day is the one the form says, else
/// today; the week the one the form says, else that of the pregnancy on the day. Never about a child.
[[nodiscard]] std::optional<growth::Remark> remarkOnAnswer(const forms::Session &session, const forms::Item &item,
                                                           const QList<forms::Value> &values, const book::Book &book,
                                                           const FormSubject &subject);

/// The same about nobody in particular: a fundal height against the week the form says.
[[nodiscard]] std::optional<growth::Remark> remarkOnAnswer(const forms::Session &session, const forms::Item &item,
                                                           const QList<forms::Value> &values);

} // namespace oyako::care
