// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/pregnancy_check.h"
#include "core/growth/remark.h"
#include "ui/text/dates.h"

#include <QString>

namespace oyako::text {

/// A value with the unit people read it in: "7.2 kg", "65.5 cm".
[[nodiscard]] QString remarkValue(const growth::Remark &remark, double value);
/// The question a remark is, kindly: 「72 kgと入っています。7.2 kgですか?」. `typed` in kg, cm or, of a pressure,
/// ignored.
[[nodiscard]] QString remarkSentence(const growth::Remark &remark, double typed);

/// 「予定日が2024年5月3日になっています。もう過ぎた日ですが、合っていますか?」
[[nodiscard]] QString dueDateQuestion(care::DueDateQuestion question, const QDate &dueDate, const Speech &speech);
/// 「健診の日が、出産のあとの日になっています。合っていますか?」
[[nodiscard]] QString visitQuestion(care::VisitQuestion question, const QDate &visit, const Speech &speech);

} // namespace oyako::text
