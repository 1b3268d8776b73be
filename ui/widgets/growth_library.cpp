// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/growth_library.h"

namespace oyako::ui {

const growth::Library *growthLibrary()
{
    static const auto library = growth::Library::load();
    return library ? &*library : nullptr;
}

} // namespace oyako::ui
