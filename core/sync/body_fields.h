// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace oyako::sync {

/// The fields of a record's body by path: nested objects and maps field by field, lists as one value. Parts of a path
/// are joined by pathSeparator.
using Fields = QMap<QString, QJsonValue>;

inline constexpr QChar pathSeparator(0x1F);

[[nodiscard]] Fields fieldsOf(const QJsonObject &body);
/// The body that has these fields: fieldsOf() read backwards.
[[nodiscard]] QJsonObject bodyOf(const Fields &fields);

} // namespace oyako::sync
