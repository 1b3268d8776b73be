// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/definition.h"

#include <array>

namespace oyako::forms {

const Item *Form::find(const QString &linkId) const
{
    const ItemIndex index = indexOf(linkId);
    return index < 0 ? nullptr : &items.at(index);
}

QString Form::canonical() const
{
    const QString base = url.isEmpty() ? id : url;
    return version.isEmpty() ? base : QString(base + QLatin1Char('|') + version);
}

const QStringList &suppliedContexts()
{
    static const QStringList names{QStringLiteral("patient"), QStringLiteral("user")};
    return names;
}

QLatin1String typeWord(ItemType type)
{
    static constexpr std::array words{
        "group", "display", "boolean", "integer", "decimal",     "date",     "dateTime",
        "time",  "string",  "text",    "choice",  "open-choice", "quantity",
    };
    return QLatin1String(words.at(static_cast<size_t>(type)));
}

} // namespace oyako::forms
