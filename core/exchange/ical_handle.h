// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libical/ical.h>

#include <memory>

namespace oyako::exchange {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
/// A libical component that nobody else owns.
using ComponentHandle = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeText {
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
/// Text that libical gave away.
using TextHandle = std::unique_ptr<char, FreeText>;

} // namespace oyako::exchange
