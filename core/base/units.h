// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cmath>
#include <compare>

namespace oyako {

/// A mass, kept in whole grams.
class Mass final {
public:
    constexpr Mass() = default;
    [[nodiscard]] static constexpr Mass fromGrams(qint64 grams) { return Mass(grams); }
    /// Rounded to the nearest gram.
    [[nodiscard]] static Mass fromKilograms(double kilograms) { return Mass(std::llround(kilograms * 1000.0)); }

    [[nodiscard]] constexpr qint64 grams() const { return m_grams; }
    [[nodiscard]] constexpr double kilograms() const { return static_cast<double>(m_grams) / 1000.0; }

    friend constexpr auto operator<=>(const Mass &, const Mass &) = default;

private:
    explicit constexpr Mass(qint64 grams)
        : m_grams(grams)
    {
    }
    qint64 m_grams = 0;
};

/// A length, kept in whole tenths of a millimetre.
class Length final {
public:
    constexpr Length() = default;
    [[nodiscard]] static constexpr Length fromTenthMillimetres(qint64 tenths) { return Length(tenths); }
    /// Rounded to 0.1 mm.
    [[nodiscard]] static Length fromCentimetres(double centimetres)
    {
        return Length(std::llround(centimetres * 100.0));
    }

    [[nodiscard]] constexpr qint64 tenthMillimetres() const { return m_tenths; }
    [[nodiscard]] constexpr double centimetres() const { return static_cast<double>(m_tenths) / 100.0; }

    friend constexpr auto operator<=>(const Length &, const Length &) = default;

private:
    explicit constexpr Length(qint64 tenths)
        : m_tenths(tenths)
    {
    }
    qint64 m_tenths = 0;
};

} // namespace oyako
