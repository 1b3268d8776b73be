// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/checkup_answers.h"

#include "core/forms/library.h"
#include "core/forms/response.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oyako::care {

namespace {

constexpr QLatin1String urnPrefix{"urn:uuid:"};

QJsonObject contentOf(const records::FormResponse &response)
{
    return QJsonDocument::fromJson(response.response.toUtf8()).object();
}

/// The item bound to the day of a checkup; empty on forms without one.
QString dayItem(const QString &formId)
{
    const auto form = forms::builtInForm(formId);
    if (form) {
        for (const forms::Item &item : (*form)->items) {
            if (item.binding == QLatin1String("checkup.date")) {
                return item.linkId;
            }
        }
    }
    return {};
}

/// The date answered at an item, wherever it stands; invalid when it is not answered.
QDate dateAt(const QJsonArray &items, const QString &linkId)
{
    for (const QJsonValue &item : items) {
        const QDate inside = dateAt(item[QLatin1String("item")].toArray(), linkId);
        const QString said = item[QLatin1String("answer")][0][QLatin1String("valueDate")].toString();
        const bool isIt = item[QLatin1String("linkId")].toString() == linkId;
        if (isIt || inside.isValid()) {
            return isIt ? QDate::fromString(said, Qt::ISODate) : inside;
        }
    }
    return {};
}

} // namespace

QString visitUrn(const RecordId &checkup)
{
    return checkup.isEmpty() ? QString() : QString(urnPrefix + checkup.toString());
}

RecordId visitOf(const records::FormResponse &response)
{
    const QString urn = forms::encounterOf(contentOf(response));
    return urn.startsWith(urnPrefix) ? RecordId::fromString(urn.mid(urnPrefix.size())).value_or(RecordId())
                                     : RecordId();
}

bool isOfVisit(const records::FormResponse &response, const RecordId &checkup, const QDate &day)
{
    if (const RecordId named = visitOf(response); !named.isEmpty()) {
        return named == checkup;
    }
    const QString item = dayItem(response.form);
    const QDate said =
        item.isEmpty() ? QDate() : dateAt(contentOf(response).value(QLatin1String("item")).toArray(), item);
    return (said.isValid() ? said : response.authored.date()) == day;
}

} // namespace oyako::care
