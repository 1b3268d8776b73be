// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/body_fields.h"

#include <QStringList>

namespace oyako::sync {

namespace {

void collect(const QJsonObject &object, const QString &prefix, Fields &fields)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix + it.key();
        if (it.value().isObject()) {
            collect(it.value().toObject(), path + pathSeparator, fields);
        } else {
            fields.insert(path, it.value());
        }
    }
}

void place(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object.value(path.first()).toObject();
    place(inner, path.sliced(1), value);
    object.insert(path.first(), inner);
}

} // namespace

Fields fieldsOf(const QJsonObject &body)
{
    Fields fields;
    collect(body, {}, fields);
    return fields;
}

QJsonObject bodyOf(const Fields &fields)
{
    QJsonObject body;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        place(body, it.key().split(pathSeparator), it.value());
    }
    return body;
}

} // namespace oyako::sync
