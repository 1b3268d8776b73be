// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

/// Bytes as a set of QR codes that can be scanned in any order (interoperability reference §7). Each code holds, in the
/// alphanumeric mode of QR and in nothing but A–Z and 0–9, so that a scanner that types cannot change it:
///   "MCH1", four characters that name the set, its number and how many there are (two digits each), a check of four
///   characters over all the rest of the frame, and Base32 (RFC 4648, no padding).
namespace oyako::seal {

/// What a code of version 20 at level M holds.
inline constexpr qsizetype longestFrame = 970;
inline constexpr qsizetype frameHead = 4 + 4 + 2 + 2 + 4;
/// What fits on one sheet of A4 at 45 mm a code.
inline constexpr int mostFrames = 12;
inline constexpr qsizetype mostFrameBytes = mostFrames * (longestFrame - frameHead) * 5 / 8;

/// As few frames as possible, all about as long. TooLarge (argument: the limit in bytes) when more than mostFrames
/// would be needed: a file is the better way then. InvalidValue ("content") for nothing.
[[nodiscard]] Result<QStringList> makeFrames(const QByteArray &bytes);

/// Puts frames together as they are scanned: in any order, doubled, of one set.
class FrameCollector final {
public:
    enum class Added { New, Again };

    /// Takes one code as read or typed (lower case and blanks around it are fine). NotRecognised: no frame of ours.
    /// Damaged: misread. Conflict ("set"): belongs to another set.
    Result<Added> add(const QString &code);
    void clear() { *this = FrameCollector(); }

    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }
    /// The numbers of the codes not read yet, from 1; empty before the first.
    [[nodiscard]] QList<int> missing() const;
    [[nodiscard]] bool isComplete() const { return m_total > 0 && count() == m_total; }
    /// The bytes once complete. MissingValue ("frames", arguments: the numbers missing) before; Damaged when the whole
    /// does not fit its name.
    [[nodiscard]] Result<QByteArray> bytes() const;

private:
    QString m_set;
    int m_total = 0;
    QMap<int, QByteArray> m_parts;
};

} // namespace oyako::seal
