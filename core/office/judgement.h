// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

/// What a checkup came to (判定), and what is still open after it.
namespace oyako::office {

/// The judgements of the statutory sheets. In the order of what asks for more.
enum class Judgement {
    None,    ///< Not written.
    Normal,  ///< 異常なし, 健康
    Treated, ///< 既医療
    Other,   ///< Words that are none of these.
    Observe, ///< 要経過観察, 要観察
    Refer,   ///< 要紹介・要精密
};

/// The stable word for scripts: "none", "normal", "treated", "other", "observe", "refer".
[[nodiscard]] QLatin1String judgementWord(Judgement judgement);

/// Reads the words or the code of a judgement as the forms of resources/forms write them.
[[nodiscard]] Judgement judgementFromText(const QString &text);

/// The judgement of the doctor for the whole checkup.
[[nodiscard]] Judgement generalJudgement(const records::Checkup &checkup);

/// The judgement of one part of a checkup.
struct PartJudgement {
    QString part; ///< "general", "dental", "ophthalmology", "otology"
    Judgement judgement = Judgement::None;

    friend bool operator==(const PartJudgement &, const PartJudgement &) = default;
};

/// The parts judged 要経過観察 or 要紹介・要精密; of a dental checkup its one judgement is "dental".
[[nodiscard]] QList<PartJudgement> toFollowUp(const records::Checkup &checkup);

/// The parts of `checkup` that nothing on record closes. A part is closed by a later checkup of the child that judges
/// the same part as normal or under treatment; all of them by the day of the detailed examination (精密健診 受診日) on
/// the same sheet, and by a mark of the office (closingMark()) that is "done".
[[nodiscard]] QList<PartJudgement> openParts(const book::Stored<records::Checkup> &checkup,
                                             const QList<book::Stored<records::Checkup>> &ofThisChild,
                                             const QList<book::Stored<records::AgendaMark>> &marks);

/// The mark by which an office says that a result was followed up, on a day.
[[nodiscard]] records::AgendaMark closingMark(const RecordId &checkup, const QDate &day);

} // namespace oyako::office
