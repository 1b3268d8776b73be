// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sensitive.h"

#include "core/forms/library.h"

#include <QJsonDocument>

#include <array>

namespace oyako::exchange {

namespace {

using namespace records;

/// Findings of a checkup that are infection results or mental-health scores (handbook reference §1.6, §2.4).
constexpr std::array sensitiveFindings{"syphilis",      "hbsAntigen", "hcvAntibody", "hivAntibody",
                                       "htlv1Antibody", "chlamydia",  "epds",        "mibs"};

Checkup withoutSensitiveFindings(Checkup checkup)
{
    for (const char *key : sensitiveFindings) {
        checkup.findings.remove(QLatin1String(key));
    }
    return checkup;
}

QSet<QString> sensitiveItems(const forms::Form &form)
{
    QSet<QString> linkIds;
    for (const forms::Item &item : form.items) {
        if (item.sensitive) {
            linkIds.insert(item.linkId);
        }
    }
    return linkIds;
}

/// The item array without the items named, at any depth; a group left empty goes too.
QJsonArray pruned(const QJsonArray &items, const QSet<QString> &linkIds)
{
    QJsonArray kept;
    for (const QJsonValue &value : items) {
        QJsonObject item = value.toObject();
        if (linkIds.contains(item.value(QLatin1String("linkId")).toString())) {
            continue;
        }
        if (item.contains(QLatin1String("item"))) {
            const QJsonArray children = pruned(item.value(QLatin1String("item")).toArray(), linkIds);
            if (children.isEmpty() && !item.contains(QLatin1String("answer"))) {
                continue;
            }
            item.insert(QStringLiteral("item"), children);
        }
        kept.append(item);
    }
    return kept;
}

FormResponse withoutSensitiveAnswers(FormResponse response)
{
    const auto form = forms::builtInForm(response.form);
    const QSet<QString> linkIds = form ? sensitiveItems(**form) : QSet<QString>();
    if (linkIds.isEmpty()) {
        return response;
    }
    QJsonObject json = QJsonDocument::fromJson(response.response.toUtf8()).object();
    const QJsonArray items = pruned(json.value(QLatin1String("item")).toArray(), linkIds);
    json.remove(QStringLiteral("item"));
    if (!items.isEmpty()) {
        json.insert(QStringLiteral("item"), items);
    }
    response.response = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return response;
}

} // namespace

AnyRecord withoutSensitive(const AnyRecord &record)
{
    if (const auto *checkup = std::get_if<Checkup>(&record)) {
        return withoutSensitiveFindings(*checkup);
    }
    if (const auto *response = std::get_if<FormResponse>(&record)) {
        return withoutSensitiveAnswers(*response);
    }
    return record;
}

} // namespace oyako::exchange
