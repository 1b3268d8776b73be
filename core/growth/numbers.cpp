// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace oyako::growth {

std::optional<double> readNumber(QByteArrayView text)
{
    const QByteArrayView digits = text.trimmed();
    double value = 0;
    const auto end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    const bool whole = !digits.isEmpty() && read.ec == std::errc() && read.ptr == end;
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QByteArray fixedDecimals(double value, int digits)
{
    std::array<char, 352> text{}; // the longest double has 309 digits before the point
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, digits).ptr;
    const bool negativeZero =
        text.front() == '-' && std::all_of(text.data() + 1, end, [](char c) { return c == '0' || c == '.'; });
    const char *begin = text.data() + (negativeZero ? 1 : 0);
    return QByteArray(begin, end - begin);
}

QByteArray shortDecimals(double value, int digits)
{
    QByteArray text = fixedDecimals(value, digits);
    if (text.contains('.')) {
        while (text.endsWith('0')) {
            text.chop(1);
        }
        if (text.endsWith('.')) {
            text.chop(1);
        }
    }
    return text;
}

} // namespace oyako::growth
