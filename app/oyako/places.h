// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/platform/key_store.h"
#include "ui/widgets/place.h"

namespace oyako::app {

/// Every place of the window in the order of the rail, in the language of the moment. The key store outlives them.
[[nodiscard]] ui::PlaceList allPlaces(platform::KeyStore &keyStore);

} // namespace oyako::app
