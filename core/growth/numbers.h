// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace oyako::growth {

/// Reads a decimal number with a point ("12", "-0.5", "1e-3"), whatever the locale; spaces around it are allowed.
/// Nothing for anything else, infinity and "nan" included.
[[nodiscard]] std::optional<double> readNumber(QByteArrayView text);

/// Writes a finite number with `digits` decimals ("0.10"); never "-0.00".
[[nodiscard]] QByteArray fixedDecimals(double value, int digits);

/// As fixedDecimals(), without zeros at the end ("0.1", "0").
[[nodiscard]] QByteArray shortDecimals(double value, int digits);

} // namespace oyako::growth
