// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"

#include <QByteArray>

namespace oyako::cli {

/// `import FILE.ics --person ID [--preview]`: takes the events in as appointments of a person.
[[nodiscard]] int importCalendar(Invocation &invocation, const QByteArray &bytes);

} // namespace oyako::cli
