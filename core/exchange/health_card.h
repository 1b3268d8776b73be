// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace oyako::exchange {

/// Whether this looks like a SMART Health Card: a ".smart-health-card" file, its compact signed form, or the numeric
/// text of its QR code ("shc:/…").
[[nodiscard]] bool isHealthCard(const QByteArray &bytes);

/// The FHIR Bundle inside, as JSON. The signature is not checked: that would need the issuer's key from the network, so
/// what comes in is a claim like any other file. Damaged ("health_card") when the form is broken or a code of several
/// is missing, TooLarge beyond `limit` bytes.
[[nodiscard]] Result<QByteArray> healthCardBundle(const QByteArray &bytes, qint64 limit);

} // namespace oyako::exchange
