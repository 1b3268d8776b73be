// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/person.h"

namespace oyako::records {

namespace {

QString joined(const QString &first, const QString &second)
{
    const QLatin1String between(first.isEmpty() || second.isEmpty() ? "" : " ");
    return first + between + second;
}

} // namespace

QString fullName(const Person &person)
{
    return joined(person.familyName, person.givenName);
}

QString fullKana(const Person &person)
{
    return joined(person.familyKana, person.givenKana);
}

QString shortName(const Person &person)
{
    return person.givenName.isEmpty() ? person.familyName : person.givenName;
}

} // namespace oyako::records
