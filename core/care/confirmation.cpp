// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/confirmation.h"

#include <QJsonArray>

#include <algorithm>

namespace oyako::care {

bool confirmsOneByOne(const forms::Form &form)
{
    const QJsonArray extensions = form.json.value(QLatin1String("extension")).toArray();
    return std::any_of(extensions.cbegin(), extensions.cend(), [](const QJsonValue &extension) {
        return extension[QLatin1String("url")].toString() == QLatin1String("urn:oyako:extension:confirm-each") &&
               extension[QLatin1String("valueBoolean")].toBool();
    });
}

} // namespace oyako::care
