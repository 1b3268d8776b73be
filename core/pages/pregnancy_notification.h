// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/sheet.h"

namespace oyako::pages {

/// The pregnancy notification (妊娠届出書) with the items of Maternal and Child Health Act 15 and Enforcement
/// Regulation 3 and those that municipalities usually ask besides. All values as they are to be printed; empty ones are
/// left to be written by hand. The individual number (個人番号) is not held by the book: its place is always printed
/// empty.
struct PregnancyNotification {
    QString municipality = {}; ///< "○○市": printed as "○○市長 様". Empty: "市区町村長 様".
    QString notifiedOn = {};
    QString reading = {};
    QString name = {};
    QString birthDate = {};
    QString age = {};
    QString occupation = {};
    QString registeredAddress = {};
    QString address = {}; ///< Where she lives now, when elsewhere.
    QString phone = {};
    QString householdHead = {};
    QString month = {}; ///< Counted month: "3"
    QString weeks = {}; ///< "9週2日"
    QString dueDate = {};
    QString fetuses = {};     ///< "1", "2" …; empty when not known.
    QString diagnosedBy = {}; ///< Physician or midwife.
    QString facility = {};
    int diagnosed = -1;        ///< Diagnosis and guidance: 0 had, 1 not had, -1 not said.
    int venerealExam = -1;     ///< 0 had, 1 not had, -1 not said.
    int tuberculosisExam = -1; ///< The same.
    QString birthPlace = {};   ///< Where she plans to give birth.
    int homecoming = -1;       ///< 里帰り: 0 yes, 1 no, -1 not said.
    QString homecomingDetail = {};
    QString pregnancies = {};
    QString births = {};
    QString miscarriages = {};
    QString stillbirths = {};
    QString notifier = {}; ///< Who brings it, when not herself.
    QString relation = {};
    QString notifierPhone = {};
    QString handbookNumber = {}; ///< Written by the municipality.
    QString issuedOn = {};
    QString printedNote = {}; ///< At the foot.
};

/// One A4 sheet (more only when answers are very long).
[[nodiscard]] Document layOut(const PregnancyNotification &notification, const TextMeasure &measure);

} // namespace oyako::pages
