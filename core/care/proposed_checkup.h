// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace oyako::care {

/// The checkup of a child that one most likely writes down for a day: of `occasions` ("2w", "3-4m", "3y") those not yet
/// `recorded`, the one whose time holds the day, the narrowest where several do, else the one whose time is nearest.
/// The time is that of the table of visits, else the age the occasion is named after. Empty where the birthday is not
/// known or everything is recorded.
[[nodiscard]] QString proposedCheckup(const QStringList &occasions, const QStringList &recorded, const QDate &birth,
                                      const QDate &on);

} // namespace oyako::care
