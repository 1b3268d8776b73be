// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/platform/instance.h"

namespace oyako::platform {

std::unique_ptr<Instance> Instance::make()
{
    return std::make_unique<Instance>();
}

} // namespace oyako::platform
