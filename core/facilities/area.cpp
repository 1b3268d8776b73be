// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/area.h"

#include "core/programs/municipalities.h"

#include <QHash>
#include <QSet>

namespace oyako::facilities {

namespace {

using programs::Municipality;
using programs::MunicipalityTable;

constexpr qsizetype beginning = 2; // No municipality has a shorter name.

/// The municipalities by the first two characters of their name.
QHash<QString, QList<const Municipality *>> readNames()
{
    QHash<QString, QList<const Municipality *>> names;
    for (const Municipality &one : MunicipalityTable::builtIn().all()) {
        names[one.name.left(beginning)].append(&one);
    }
    return names;
}

QSet<QString> readPrefectures()
{
    QSet<QString> prefectures;
    for (const Municipality &one : MunicipalityTable::builtIn().all()) {
        prefectures.insert(one.prefecture);
    }
    return prefectures;
}

/// The prefecture an address begins with; empty when it states none.
QString prefectureOf(const QString &address)
{
    static const QSet<QString> prefectures = readPrefectures();
    for (const qsizetype length : {3, 4}) {
        if (prefectures.contains(address.left(length))) {
            return address.left(length);
        }
    }
    return {};
}

} // namespace

Area areaOf(const QString &address)
{
    static const QHash<QString, QList<const Municipality *>> names = readNames();
    const QString text = address.trimmed();
    const QString prefecture = prefectureOf(text);
    const QString rest = text.sliced(prefecture.size()).trimmed();
    Area area;
    for (const Municipality *one : names.value(rest.left(beginning))) {
        const bool fits = rest.startsWith(one->name) && (prefecture.isEmpty() || one->prefecture == prefecture);
        if (fits && one->name.size() > area.name.size()) {
            area = {one->name, one->code};
        } else if (fits && one->name == area.name) {
            area.code.clear();
        }
    }
    return area;
}

} // namespace oyako::facilities
