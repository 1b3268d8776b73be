// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sync/join.h"
#include "core/sync/partners.h"
#include "ui/text/dates.h"

namespace oyako::ui {

/// A failure of pairing, writing or reading a letter, in words for what the person was doing.
[[nodiscard]] QString syncSentence(const Error &error);
/// An instant as a person reads it: 「11月22日(日) 12:00」.
[[nodiscard]] QString instantWords(const QDateTime &instant, const QTimeZone &zone, const text::Speech &speech);
/// A field two people wrote differently: 「場所」, 「所見・尿蛋白」.
[[nodiscard]] QString openFieldName(const QString &field);
/// What one of them wrote.
[[nodiscard]] QString sideValue(const book::Book &book, const QString &field, const QJsonValue &value);
/// Who wrote it: the person named as author, else this book or the partner's.
[[nodiscard]] QString sideAuthor(const book::Book &book, const sync::Side &side, const QList<sync::Partner> &partners);

} // namespace oyako::ui
