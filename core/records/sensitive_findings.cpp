// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/sensitive_findings.h"

#include <QLatin1String>

#include <algorithm>

namespace oyako::records {

bool isSensitiveFinding(QStringView key)
{
    return std::any_of(sensitiveFindings.begin(), sensitiveFindings.end(),
                       [key](const char *one) { return key == QLatin1String(one); });
}

} // namespace oyako::records
