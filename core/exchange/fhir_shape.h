// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace oyako::exchange::fhir {

/// The first element, of those that are read, that has not the shape FHIR R4 gives it: another JSON type
/// ("Patient.name", "Observation.valueQuantity.value"), or one of a choice [x] beside another ("Observation.value[x]").
/// Empty when there is none. So nothing is passed over in silence because it stood there in a way nobody expected.
[[nodiscard]] QString misshapen(const QJsonObject &resource);

} // namespace oyako::exchange::fhir
