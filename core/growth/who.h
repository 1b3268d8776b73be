// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/growth/age.h"
#include "core/growth/lms_curve.h"
#include "core/growth/score.h"
#include "core/growth/types.h"

#include <array>
#include <optional>

namespace oyako::growth {

/// The indices of the WHO Child Growth Standards (2006; circumferences and skinfolds 2007), from birth to 59 months.
enum class WhoIndex {
    WeightForAge,
    LengthForAge,
    BmiForAge,
    WeightForLength,
    HeadForAge,
    ArmForAge,
    TricepsForAge,
    SubscapularForAge
};

/// The indices of the WHO Reference 2007 for 5–19 years.
enum class WhoSchoolIndex { WeightForAge, HeightForAge, BmiForAge };

/// A child measured once.
struct WhoMeasurement {
    Sex sex = Sex::Male;
    std::optional<Age> age;
    double value = 0;               ///< kg; cm for length, head and arm; mm for skinfolds; for BMI the weight in kg
    std::optional<double> lengthCm; ///< as measured; for BMI and weight-for-length
    Position position = Position::Unstated;
    bool oedema = false;
};

/// Length or height as the standards want it: lying below 731 days (a standing height gets +0.7 cm), standing from
/// then on (a lying length gets −0.7 cm). Unstated stays as it is, as does "standing" below 9 months, which is taken
/// for a slip of the pen (WHO anthro 1.1), and any length without an age.
[[nodiscard]] double standardLength(double lengthCm, Position position, const std::optional<Age> &age);

/// The WHO Child Growth Standards, loaded and checked.
class WhoStandards final {
public:
    /// BadData names the place when a table breaks its format.
    [[nodiscard]] static Result<WhoStandards> load();

    /// The z-score by WHO's rules: restricted LMS beyond ±3 for all but length-for-age; rows by day of age, not
    /// interpolated; length by 0.1 cm, interpolated; nothing from 60 months; oedema leaves no weight-based index.
    /// MissingAge, MissingHeight, ValueNotPositive, AgeOutOfRange, HeightOutOfRange, Oedema.
    [[nodiscard]] Answer<ZScore> score(WhoIndex index, const WhoMeasurement &child) const;

    /// By day of age. Not for weight-for-length.
    [[nodiscard]] const LmsCurve &byAge(WhoIndex index, Sex sex) const;
    /// By length (45–110 cm, lying) or height (65–120 cm, standing).
    [[nodiscard]] const LmsCurve &byLength(Sex sex) const { return m_byLength[static_cast<size_t>(sex)]; }
    [[nodiscard]] const LmsCurve &byHeight(Sex sex) const { return m_byHeight[static_cast<size_t>(sex)]; }

private:
    using BySex = std::array<LmsCurve, 2>;

    [[nodiscard]] Answer<Lms> lmsForAge(WhoIndex index, const WhoMeasurement &child) const;
    [[nodiscard]] Answer<Lms> lmsForLength(const WhoMeasurement &child) const;

    std::array<BySex, 8> m_byAge; ///< WeightForLength stays empty
    BySex m_byLength;
    BySex m_byHeight;
};

/// The WHO Reference 2007, loaded and checked.
class WhoSchoolReference final {
public:
    /// BadData names the place when a table breaks its format.
    [[nodiscard]] static Result<WhoSchoolReference> load();

    /// L, M and S interpolated between completed months; 60–228 months, weight only to 120. Height without the
    /// restriction beyond ±3. The position is not looked at. MissingAge, MissingHeight, ValueNotPositive,
    /// AgeOutOfRange, Oedema.
    [[nodiscard]] Answer<ZScore> score(WhoSchoolIndex index, const WhoMeasurement &child) const;

    /// By month of age.
    [[nodiscard]] const LmsCurve &curve(WhoSchoolIndex index, Sex sex) const;

private:
    std::array<std::array<LmsCurve, 2>, 3> m_curves;
};

} // namespace oyako::growth
