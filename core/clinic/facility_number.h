// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace oyako::clinic {

/// What can be told of a ten-digit number of a medical institution (医療機関コード) from its digits alone.
enum class FacilityNumberCheck {
    Sound,
    NotANumber,      ///< Not ten digits, or no such prefecture (01–47) or kind (1, 3, 4, 5, 6, 9).
    WrongCheckDigit, ///< A slip in typing; never told of kind 9.
};

/// Prefecture 2, kind 1 (1 medicine, 3 dentistry, 4 pharmacy, 5 facility for the aged, 6 home nursing, 9 other), number
/// 6, check digit: from its left neighbour on the digits count twice and once in turn, of products above 9 the sum of
/// their digits; with the check digit the sum is a multiple of ten. Source: 診療報酬請求書等の記載要領,
/// 医療機関コード等 設定要領. An office that bills no insurance has no number: it takes kind 9 and seven digits of its
/// own, which have no check digit. Full-width digits count as digits.
[[nodiscard]] FacilityNumberCheck checkFacilityNumber(const QString &typed);

/// The digits as they are stored; blanks and whatever stands for a hyphen left out.
[[nodiscard]] QString facilityDigits(const QString &typed);

} // namespace oyako::clinic
