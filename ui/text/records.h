// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/any_record.h"
#include "ui/text/dates.h"

#include <QJsonValue>

namespace oyako::text {

/// What a revision did: 書きました, 直しました, 取り込みました …
[[nodiscard]] QString actionName(const QString &action);
/// A field of a record as people call it: ロット番号. The name itself where there is no word yet.
[[nodiscard]] QString fieldName(const QString &field);
/// A field's stored value in one line; 「(なし)」 for an empty one; lists and groups in words, never as they are
/// stored.
[[nodiscard]] QString fieldValue(const QJsonValue &value);
/// 「a、b、c」; 「(なし)」 where there are none.
[[nodiscard]] QString inOneLine(const QStringList &parts);
/// What a stored code of a field means: 「生まれました」 for "live_birth" of "outcome"; empty where there are no words.
[[nodiscard]] QString codeName(const QString &field, const QString &code);

/// B型肝炎, MR(麻しん風しん) …, from the code of the schedule; of another code the product as written, else CDC's name
/// of a CVX code, else the code.
[[nodiscard]] QString vaccineName(const QString &code, const QString &product = {});
/// Codes that can be chosen when a dose is recorded, in the order of the handbook's page.
[[nodiscard]] QStringList vaccineCodes();

[[nodiscard]] QString measurementName(records::MeasurementKind kind);
/// "9,250 g", "71.5 cm", "112/66 mmHg": weights of children under ten kilograms in grams, else in kilograms.
[[nodiscard]] QString measurementValue(const records::Measurement &measurement);

/// 1か月児健診, 1歳6か月児健診 …; for an antenatal visit 妊婦健診 第5回.
[[nodiscard]] QString checkupName(records::CheckupKind kind, const QString &occasion);
/// The occasions of child checkups, in order: "2w", "1m" … "6y".
[[nodiscard]] QStringList childOccasions();

} // namespace oyako::text
