// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_text.h"

#include <QJsonDocument>

namespace oyako::json {

QByteArray compact(const QJsonObject &object)
{
    return withMarksEscaped(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray compact(const QJsonArray &array)
{
    return withMarksEscaped(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QByteArray indented(const QJsonObject &object)
{
    return withMarksEscaped(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QByteArray withMarksEscaped(const QByteArray &json)
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    QByteArray escaped;
    qsizetype from = 0;
    for (qsizetype at = json.indexOf(mark, 1); at >= 0; at = json.indexOf(mark, from)) {
        escaped.append(json.constData() + from, at - from).append("\\ufeff");
        from = at + mark.size();
    }
    return from == 0 ? json : escaped.append(json.constData() + from, json.size() - from);
}

} // namespace oyako::json
