// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/types.h"

namespace oyako::growth {

QLatin1String reasonWord(Reason reason)
{
    switch (reason) {
    case Reason::UnknownStandard: return QLatin1String("unknown_standard");
    case Reason::UnknownIndicator: return QLatin1String("unknown_indicator");
    case Reason::UnknownKind: return QLatin1String("unknown_kind");
    case Reason::UnknownSex: return QLatin1String("unknown_sex");
    case Reason::UnknownPosition: return QLatin1String("unknown_position");
    case Reason::UnknownOedema: return QLatin1String("unknown_oedema");
    case Reason::UnknownParity: return QLatin1String("unknown_parity");
    case Reason::UnknownUnit: return QLatin1String("unknown_unit");
    case Reason::NotANumber: return QLatin1String("not_a_number");
    case Reason::MissingSex: return QLatin1String("missing_sex");
    case Reason::MissingAge: return QLatin1String("missing_age");
    case Reason::MissingValue: return QLatin1String("missing_value");
    case Reason::MissingHeight: return QLatin1String("missing_height");
    case Reason::MissingGestation: return QLatin1String("missing_gestation");
    case Reason::MissingParity: return QLatin1String("missing_parity");
    case Reason::MissingBiometry: return QLatin1String("missing_biometry");
    case Reason::ValueNotPositive: return QLatin1String("value_not_positive");
    case Reason::AgeOutOfRange: return QLatin1String("age_out_of_range");
    case Reason::AgeBetweenBands: return QLatin1String("age_between_bands");
    case Reason::HeightOutOfRange: return QLatin1String("height_out_of_range");
    case Reason::GestationOutOfRange: return QLatin1String("gestation_out_of_range");
    case Reason::Oedema: return QLatin1String("oedema");
    case Reason::ValueImplausible: return QLatin1String("value_implausible");
    case Reason::NotInReference: return QLatin1String("not_in_reference");
    case Reason::BeforeBirth: return QLatin1String("before_birth");
    case Reason::BeforeDueDate: return QLatin1String("before_due_date");
    case Reason::NotLater: return QLatin1String("not_later");
    }
    return {};
}

} // namespace oyako::growth
