// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/forms/definition.h"
#include "core/records/any_record.h"

#include <QSet>
#include <QStringList>

namespace oyako::exchange {

/// What of a record is sensitive: the keys of findings, or the linkIds of answers, that are infection results,
/// mental-health, maltreatment and other answers marked so. Only those that hold something.
[[nodiscard]] QStringList sensitiveKeys(const records::AnyRecord &record);

/// The record without what is sensitive, but with the keys that somebody chose to send. Other records come back as they
/// are.
[[nodiscard]] records::AnyRecord withoutSensitive(const records::AnyRecord &record, const QSet<QString> &chosen = {});

/// The same, with the forms from elsewhere that the book keeps: what their authors marked sensitive is so too. Where a
/// response names such a form and it cannot be read, every answer counts as sensitive.
[[nodiscard]] QStringList sensitiveKeys(const records::AnyRecord &record, const book::Book &book);
[[nodiscard]] records::AnyRecord withoutSensitive(const records::AnyRecord &record, const book::Book &book,
                                                  const QSet<QString> &chosen = {});

/// The sensitive answers of a response by the marks of the form it was filled in with; without one every answer, unless
/// the response names no form from elsewhere.
[[nodiscard]] QStringList sensitiveKeys(const records::FormResponse &response, const forms::Form *form);

/// The question behind a key in the words of the form (language "ja", "ja-easy", "en"); the key itself where there is
/// none.
[[nodiscard]] QString questionOf(const records::AnyRecord &record, const QString &key, const QString &language);
[[nodiscard]] QString questionOf(const records::AnyRecord &record, const book::Book &book, const QString &key,
                                 const QString &language);

} // namespace oyako::exchange
