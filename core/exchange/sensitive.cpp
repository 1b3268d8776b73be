// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sensitive.h"

#include "core/base/json_text.h"
#include "core/care/form_shelf.h"
#include "core/forms/library.h"
#include "core/records/sensitive_findings.h"

#include <QJsonDocument>

namespace oyako::exchange {

namespace {

using namespace records;

Checkup withoutSensitiveFindings(Checkup checkup, const QSet<QString> &chosen)
{
    for (const char *key : sensitiveFindings) {
        if (!chosen.contains(QLatin1String(key))) {
            checkup.findings.remove(QLatin1String(key));
        }
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

QJsonArray pruned(const QJsonArray &items, const QSet<QString> &linkIds);

/// What is left of an element below which items stand: an answer, or the item of a group. Empty when nothing is.
QJsonObject withoutBelow(QJsonObject element, const QSet<QString> &linkIds)
{
    if (element.contains(QLatin1String("item"))) {
        const QJsonArray children = pruned(element.take(QLatin1String("item")).toArray(), linkIds);
        if (!children.isEmpty()) {
            element.insert(QStringLiteral("item"), children);
        }
    }
    return element;
}

/// The item array without the items named, at any depth, also below an answer; a group left empty goes too.
QJsonArray pruned(const QJsonArray &items, const QSet<QString> &linkIds)
{
    QJsonArray kept;
    for (const QJsonValue &value : items) {
        if (linkIds.contains(value[QLatin1String("linkId")].toString())) {
            continue;
        }
        QJsonObject item = withoutBelow(value.toObject(), linkIds);
        QJsonArray answers;
        const QJsonArray given = item.take(QLatin1String("answer")).toArray();
        for (const QJsonValue &answer : given) {
            const QJsonObject left = withoutBelow(answer.toObject(), linkIds);
            if (!left.isEmpty()) {
                answers.append(left);
            }
        }
        if (!answers.isEmpty()) {
            item.insert(QStringLiteral("answer"), answers);
        }
        const bool held = value[QLatin1String("item")].isArray() || !given.isEmpty();
        if (!held || item.contains(QLatin1String("item")) || !answers.isEmpty()) {
            kept.append(item);
        }
    }
    return kept;
}

/// The items right below an item: its own, and those below each of its answers.
QJsonArray below(const QJsonValue &item)
{
    QJsonArray all = item[QLatin1String("item")].toArray();
    const QJsonArray answers = item[QLatin1String("answer")].toArray();
    for (const QJsonValue &answer : answers) {
        const QJsonArray children = answer[QLatin1String("item")].toArray();
        for (const QJsonValue &child : children) {
            all.append(child);
        }
    }
    return all;
}

std::shared_ptr<const forms::Form> formOf(const FormResponse &response, const book::Book *book)
{
    if (book && !response.definition.isEmpty()) {
        const auto shelf = care::formOf(*book, response);
        return shelf ? shelf->form : nullptr;
    }
    const auto form = forms::builtInForm(response.form);
    return form ? *form : nullptr;
}

/// The linkIds among `linkIds` that an item array holds, at any depth.
void collect(const QJsonArray &items, const QSet<QString> &linkIds, QStringList &found)
{
    for (const QJsonValue &item : items) {
        const QString linkId = item[QLatin1String("linkId")].toString();
        if (linkIds.contains(linkId) && !found.contains(linkId)) {
            found.append(linkId);
        }
        collect(below(item), linkIds, found);
    }
}

QJsonObject parsed(const FormResponse &response)
{
    return QJsonDocument::fromJson(response.response.toUtf8()).object();
}

QSet<QString> allItems(const QJsonArray &items)
{
    QSet<QString> linkIds;
    for (const QJsonValue &item : items) {
        linkIds.insert(item[QLatin1String("linkId")].toString());
        linkIds += allItems(below(item));
    }
    return linkIds;
}

QSet<QString> sensitiveItems(const FormResponse &response, const forms::Form *form)
{
    if (form) {
        return sensitiveItems(*form);
    }
    const bool isUnknown = !response.definition.isEmpty();
    return isUnknown ? allItems(parsed(response).value(QLatin1String("item")).toArray()) : QSet<QString>();
}

QSet<QString> sensitiveItems(const FormResponse &response, const book::Book *book)
{
    const auto form = formOf(response, book);
    return form || book ? sensitiveItems(response, form.get()) : QSet<QString>();
}

FormResponse withoutSensitiveAnswers(FormResponse response, const book::Book *book, const QSet<QString> &chosen)
{
    const QSet<QString> linkIds = sensitiveItems(response, book) - chosen;
    if (linkIds.isEmpty()) {
        return response;
    }
    QJsonObject json = parsed(response);
    const QJsonArray all = json.value(QLatin1String("item")).toArray();
    const QJsonArray items = pruned(all, linkIds);
    if (items == all) {
        return response; // Byte for byte as it was answered.
    }
    json.remove(QStringLiteral("item"));
    if (!items.isEmpty()) {
        json.insert(QStringLiteral("item"), items);
    }
    response.response = QString::fromUtf8(json::compact(json));
    return response;
}

QStringList keysOf(const AnyRecord &record, const book::Book *book)
{
    QStringList keys;
    if (const auto *checkup = std::get_if<Checkup>(&record)) {
        for (const char *key : sensitiveFindings) {
            if (!checkup->findings.value(QLatin1String(key)).isEmpty()) {
                keys.append(QLatin1String(key));
            }
        }
    } else if (const auto *response = std::get_if<FormResponse>(&record)) {
        collect(parsed(*response).value(QLatin1String("item")).toArray(), sensitiveItems(*response, book), keys);
    }
    return keys;
}

AnyRecord without(const AnyRecord &record, const book::Book *book, const QSet<QString> &chosen)
{
    if (const auto *checkup = std::get_if<Checkup>(&record)) {
        return withoutSensitiveFindings(*checkup, chosen);
    }
    if (const auto *response = std::get_if<FormResponse>(&record)) {
        return withoutSensitiveAnswers(*response, book, chosen);
    }
    return record;
}

QString question(const AnyRecord &record, const book::Book *book, const QString &key, const QString &language)
{
    const auto *response = std::get_if<FormResponse>(&record);
    const auto form = response ? formOf(*response, book) : nullptr;
    if (form) {
        for (const forms::Item &item : form->items) {
            if (item.linkId == key && !item.label(language).isEmpty()) {
                return item.label(language);
            }
        }
    }
    return key;
}

} // namespace

QStringList sensitiveKeys(const FormResponse &response, const forms::Form *form)
{
    QStringList keys;
    collect(parsed(response).value(QLatin1String("item")).toArray(), sensitiveItems(response, form), keys);
    return keys;
}

QStringList sensitiveKeys(const AnyRecord &record)
{
    return keysOf(record, nullptr);
}

QStringList sensitiveKeys(const AnyRecord &record, const book::Book &book)
{
    return keysOf(record, &book);
}

AnyRecord withoutSensitive(const AnyRecord &record, const QSet<QString> &chosen)
{
    return without(record, nullptr, chosen);
}

AnyRecord withoutSensitive(const AnyRecord &record, const book::Book &book, const QSet<QString> &chosen)
{
    return without(record, &book, chosen);
}

QString questionOf(const AnyRecord &record, const QString &key, const QString &language)
{
    return question(record, nullptr, key, language);
}

QString questionOf(const AnyRecord &record, const book::Book &book, const QString &key, const QString &language)
{
    return question(record, &book, key, language);
}

} // namespace oyako::exchange
