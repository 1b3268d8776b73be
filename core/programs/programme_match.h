// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/programs/programme.h"

#include <QDate>
#include <QList>

namespace oyako::programs {

/// What matching needs of a family; nothing of it leaves the machine.
struct MatchedFamily {
    QString municipality; ///< Six-digit code of city, town, village or ward.
    QList<QDate> births;  ///< Of the living children.
    bool pregnant = false;
};

/// Never more than a possibility: 「対象の可能性があります」.
enum class MatchGroup {
    Possible,   ///< 対象の可能性
    AgeUnknown, ///< 年齢条件が不明: the text decides, and the reader.
    NotFor,     ///< 対象外
};

/// One reason for a group, for 「なぜ表示」.
enum class MatchReason {
    Area,       ///< The family's municipality, or the city of its ward.
    Prefecture, ///< The whole prefecture.
    OtherArea,
    Age, ///< A child is of the age.
    OtherAge,
    Pregnancy,  ///< For the pregnancy.
    AfterBirth, ///< For mothers, within a year of a birth.
    NoPregnancy,
    NoAge, ///< The programme names no age a program could read.
};

struct ProgrammeMatch {
    const Programme *programme = nullptr;
    MatchGroup group = MatchGroup::NotFor;
    QList<MatchReason> reasons;
    QList<qsizetype> children; ///< Places in MatchedFamily::births of those whose age fits.
};

/// Matches every programme, in the order given, on a day. Ages are completed months by birthdays. When in doubt a
/// programme is shown. `programmes` must outlive the result.
[[nodiscard]] QList<ProgrammeMatch> matchProgrammes(const QList<Programme> &programmes, const MatchedFamily &family,
                                                    const QDate &today);

} // namespace oyako::programs
