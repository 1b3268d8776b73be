// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pages/flow.h"

namespace oyako::pages {

/// The side of a printed code: at this size a code of version 20 is read from paper (interoperability reference §7 asks
/// for 40 mm).
inline constexpr double codeSide = 46; // mm

/// Sealed records as QR codes on one sheet of A4. Words come from the caller; nothing on it names a person unless
/// the caller says so.
struct CodeSheet {
    QString title = {};
    QString explanation = {};
    QStringList frames = {}; ///< At most twelve.
    QString note = {};
};

/// TooLarge (field: code or frames) when a frame or their number does not fit.
[[nodiscard]] Result<Document> layOut(const CodeSheet &sheet, const TextMeasure &measure);

/// The invitation of one who receives: who they are, and their key as a code to scan and in groups to type.
struct KeyLetter {
    QString title = {};
    QString explanation = {};
    QString codeText = {}; ///< Inside the QR code.
    QString groupsCaption = {};
    QStringList groups = {};
    QString fingerprintCaption = {};
    QString fingerprint = {};
    QString validity = {};
    QStringList steps = {};
    QString warning = {};
};

/// One page of A4. TooLarge (field: code) as qrCode().
[[nodiscard]] Result<Document> layOut(const KeyLetter &letter, const TextMeasure &measure);

} // namespace oyako::pages
