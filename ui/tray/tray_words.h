// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/tray_desk.h"

namespace oyako::ui {

/// 新しい方, 照合ずみ, 確認してください …
[[nodiscard]] QString trayStateName(TrayState state);
/// 「予防接種 5・問診票・届出 1」
[[nodiscard]] QString partsLine(const TrayFile &file);
/// Why a file cannot be read, in words.
[[nodiscard]] QString refusalWords(const TrayFile &file);

/// What the file was handed over for, as the consents inside say; empty when they say nothing a person wrote.
[[nodiscard]] QString purposeOf(const exchange::IncomingFile &file);
/// 「46件を取り込みました。入力しなくてすんだ項目: 270」
[[nodiscard]] QString takenInWords(int lines, int items);

/// The part of a file a line belongs to, as a heading; with whose it is in a file of several people.
[[nodiscard]] QString partName(const exchange::Intake &intake, const exchange::IntakeLine &line);
/// What a line is about: a field, a question, 「体重」, 「BCG」.
[[nodiscard]] QString lineName(const exchange::Intake &intake, const exchange::IntakeLine &line,
                               const text::Speech &speech);
/// What the family says.
[[nodiscard]] QString saidWords(const exchange::Intake &intake, const exchange::IntakeLine &line,
                                const text::Speech &speech);
/// What the record has.
[[nodiscard]] QString knownWords(const exchange::IntakeLine &line, const text::Speech &speech);
/// 新しい, 同じ, ちがう; empty for an answer that no field is about.
[[nodiscard]] QString standingName(exchange::Standing standing);
/// Why somebody may be the one of the file.
[[nodiscard]] QString likenessName(exchange::Likeness likeness);

} // namespace oyako::ui
