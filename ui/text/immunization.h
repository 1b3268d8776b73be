// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/dose_check.h"
#include "core/care/plan_change.h"
#include "core/care/vaccination_timeline.h"
#include "ui/text/dates.h"

#include <QString>

namespace oyako::text {

/// Why the schedule does not count a dose, to be looked at with the doctor: 「要確認・前の回との間隔が短い日付です」.
/// What follows from it is never said here.
[[nodiscard]] QString doseRemark(const care::DoseStatus &dose);
/// The same of a dose whose vaccine is on no list: 「要確認・一覧にないワクチンです」.
[[nodiscard]] QString unknownVaccineRemark();
/// The same of a dose of which only the month or the year is known: 「要確認・接種した日が分かりません」.
[[nodiscard]] QString vagueDateRemark();

/// What to do with such a dose: ask; nobody is told to repeat it.
[[nodiscard]] QString doseRemarkAdvice();

/// A course of the schedule as people call it: 「MR 第1期」; the code itself where there is no word.
[[nodiscard]] QString courseName(const QString &course);

/// What the schedule says of one vaccine on one day, without its name: 「2回目。標準的な時期です。公費で受けられるのは
/// 2027年5月9日まで」, 「前の回との間隔をあけるため、受けられるのは2026年12月1日から」. Dates and reasons; nobody is
/// told what to do.
[[nodiscard]] QString dayAnswer(const care::DoseForecast &forecast, const Speech &speech);

/// A question about a dose before it is saved, in one sentence. `sibling`: name and birthday of the other child, where
/// the question is about one.
[[nodiscard]] QString doseQuestion(const care::DoseQuestion &question, const QString &sibling, const Speech &speech);

/// Days from one to another, with an open end where there is none: 「2025年5月10日〜2026年5月9日」.
[[nodiscard]] QString daySpan(const immunization::DaySpan &span, const Speech &speech);

/// What changed for one vaccine since the rules changed: 「MR 第1期: 前は 2026年5月9日〜2027年5月9日 → 今は …」.
[[nodiscard]] QString planChange(const care::PlanChange &change, const Speech &speech);

/// A past disease or a reason for a second window, to be ticked: 「水痘にかかった」; the key where there is no word.
[[nodiscard]] QString scheduleFact(const QString &key);

/// That waiting for the usual time, or even going today (`evenNow`), is too late for the dose or a later one to be
/// free.
[[nodiscard]] QString shortOfTime(bool evenNow);

/// 「接種は医師と相談して決めてください」: on every view of a schedule.
[[nodiscard]] QString vaccinationAdvice();
/// Where the rules are from, and their version: 「もとの決まり: … (2026-04)」.
[[nodiscard]] QString scheduleSource(const QString &source, const QString &version);

} // namespace oyako::text
