// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/notifier.h"

namespace oyako::platform {

std::unique_ptr<Notifier> Notifier::make()
{
    return std::make_unique<Notifier>();
}

} // namespace oyako::platform
