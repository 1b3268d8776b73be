// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/session_watch.h"

namespace oyako::platform {

std::unique_ptr<SessionWatch> SessionWatch::make()
{
    return std::make_unique<SessionWatch>();
}

} // namespace oyako::platform
