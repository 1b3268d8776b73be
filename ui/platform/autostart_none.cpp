// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/autostart.h"

namespace oyako::platform {

bool startsAtLogin()
{
    return false;
}

Result<void> startAtLogin(bool on)
{
    return on ? Result<void>(fail(ErrorCode::Unsupported, QStringLiteral("autostart"))) : Result<void>();
}

} // namespace oyako::platform
