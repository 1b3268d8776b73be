// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"

namespace oyako::cli {

/// The whole number of an option, `otherwise` where it is not given. InvalidValue (field: the option) when it is no
/// number or outside least…most.
[[nodiscard]] Result<int> givenNumber(const Arguments &arguments, const QString &option, int least, int most,
                                      int otherwise);

} // namespace oyako::cli
