// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/any_record.h"
#include "ui/text/dates.h"

#include <functional>

namespace oyako::text {

/// Whom or what an id stands for; empty where nobody knows.
using NameOf = std::function<QString(const RecordId &)>;

/// A stored value as a parent reads it: dates in the reader's way, codes in words, weights with their unit, names in
/// place of ids, lists and groups in one line.
[[nodiscard]] QString valueWords(const QString &field, const QJsonValue &value, const Speech &speech,
                                 const NameOf &nameOf);

/// What is different, a line each: 「ロット番号: L123 → L124」, of a list only what changed in it:
/// 「胎児 2・ようす: 妊娠中 → 生まれました」. What nobody reads as it is stored (a whole questionnaire) is only said to
/// have changed. Both are of the same kind.
[[nodiscard]] QStringList changedLines(const records::AnyRecord &before, const records::AnyRecord &now,
                                       const Speech &speech, const NameOf &nameOf);

} // namespace oyako::text
