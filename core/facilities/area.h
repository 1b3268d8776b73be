// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace oyako::facilities {

/// A municipality that an address begins with.
struct Area {
    QString name; ///< 江東区, 札幌市中央区; empty when the address begins with none.
    QString code; ///< Six digits; empty where several municipalities have that name and the prefecture is not stated.
};

[[nodiscard]] Area areaOf(const QString &address);

} // namespace oyako::facilities
