// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/family.h"

#include <QJsonObject>
#include <QString>

namespace oyako::agenda::testing {

/// The id a case file means by a short name; empty for an empty name.
RecordId idOf(const QString &name);
/// The short name in place of every id that idOf() has given out.
QString named(const QString &text);

/// A family as case files write it.
FamilySnapshot familyFromJson(const QJsonObject &json);

} // namespace oyako::agenda::testing
