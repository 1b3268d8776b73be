// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/open_clinic.h"
#include "tests/support/open_window.h"

#include <functional>

/// States that somebody has brought about by filling something in, each shown to `shoot` under its name.
namespace oyako::gallery {

using Shoot = std::function<void(QWidget &window, const QString &name)>;

/// The doses of a visit: two vaccines at once, day and place written; and the booklet with its edition.
void shootDialogs(test::OpenWindow &open, const Shoot &shoot);
/// A clinic's tray with the sealed file of a family it knows, and one it cannot read.
void shootTray(test::OpenClinic &clinic, const Shoot &shoot);

} // namespace oyako::gallery
