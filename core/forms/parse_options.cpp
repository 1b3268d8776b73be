// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parse_item.h"
#include "core/forms/parse_value.h"

namespace oyako::forms {

namespace {

void readOptionExtensions(const QJsonObject &json, Option &option)
{
    const QJsonArray extensions = json.value(QLatin1String("extension")).toArray();
    for (const QJsonValue &value : extensions) {
        const QJsonObject extension = value.toObject();
        const QString name = extensionName(extension);
        const auto content = readChoice(extension, QStringLiteral("value"));
        if (name == QLatin1String("ordinalValue") || name == QLatin1String("itemWeight")) {
            option.ordinal = content ? numberOf(*content) : std::nullopt;
        } else if (name == QLatin1String("questionnaire-optionExclusive")) {
            option.exclusive = content && *content == Value(true);
        } else if (name == QLatin1String("questionnaire-optionPrefix")) {
            option.prefix = content ? plainText(*content) : QString();
        }
    }
}

Option fromCoding(const QJsonObject &json, const Coding &coding)
{
    Option option;
    option.value = coding;
    option.label = readText(json, QStringLiteral("display"));
    if (option.label.isEmpty()) {
        option.label.original = coding.code;
    }
    readOptionExtensions(json, option);
    return option;
}

Result<Option> readOption(const QJsonObject &json, const Item &item)
{
    const auto value = readChoice(json, QStringLiteral("value"));
    const auto fits = value ? fitted(*value, item.type) : std::nullopt;
    if (!fits) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("bad_option")});
    }
    Option option;
    option.value = *fits;
    option.label.original = plainText(*fits);
    if (std::holds_alternative<Coding>(*fits)) {
        option = fromCoding(json.value(QLatin1String("valueCoding")).toObject(), std::get<Coding>(*fits));
    }
    readOptionExtensions(json, option);
    option.initiallySelected = readFlag(json, QStringLiteral("initialSelected"));
    return option;
}

void readDesignations(const QJsonObject &concept_, Option &option)
{
    const QJsonArray designations = concept_.value(QLatin1String("designation")).toArray();
    for (const QJsonValue &designation : designations) {
        const QJsonObject object = designation.toObject();
        option.label.translations.append(
            {object.value(QLatin1String("language")).toString(), object.value(QLatin1String("value")).toString()});
    }
}

/// Reads the concepts of an expansion, those below others after them.
void readExpansion(const QJsonArray &contains, QList<Option> &options)
{
    for (const QJsonValue &value : contains) {
        const QJsonObject object = value.toObject();
        if (!readFlag(object, QStringLiteral("abstract"))) {
            options.append(fromCoding(object, readCoding(object)));
            readDesignations(object, options.last());
        }
        readExpansion(object.value(QLatin1String("contains")).toArray(), options);
    }
}

/// Reads the concepts listed in a definition; false when it names more than it lists.
bool readCompose(const QJsonObject &compose, QList<Option> &options)
{
    const QJsonArray includes = compose.value(QLatin1String("include")).toArray();
    for (const QJsonValue &include : includes) {
        const QJsonObject object = include.toObject();
        const QJsonArray concepts = object.value(QLatin1String("concept")).toArray();
        if (concepts.isEmpty()) {
            return false;
        }
        for (const QJsonValue &listed : concepts) {
            Coding coding = readCoding(listed.toObject());
            coding.system = object.value(QLatin1String("system")).toString();
            options.append(fromCoding(listed.toObject(), coding));
            readDesignations(listed.toObject(), options.last());
        }
    }
    return !includes.isEmpty();
}

Result<QList<Option>> readValueSet(const QString &reference, const Item &item, const QJsonArray &contained)
{
    const QString id = reference.startsWith(QLatin1Char('#')) ? reference.mid(1) : QString();
    for (const QJsonValue &resource : contained) {
        const QJsonObject object = resource.toObject();
        const bool named =
            !id.isEmpty() ? object.value(QLatin1String("id")) == id : object.value(QLatin1String("url")) == reference;
        if (!named || object.value(QLatin1String("resourceType")) != QLatin1String("ValueSet")) {
            continue;
        }
        QList<Option> options;
        readExpansion(object.value(QLatin1String("expansion")).toObject().value(QLatin1String("contains")).toArray(),
                      options);
        if (!options.isEmpty() || readCompose(object.value(QLatin1String("compose")).toObject(), options)) {
            return options;
        }
    }
    return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("missing_value_set"), reference});
}

} // namespace

Result<QList<Option>> readOptions(const QJsonObject &json, const Item &item, const QJsonArray &contained)
{
    if (json.contains(QLatin1String("answerValueSet"))) {
        return readValueSet(json.value(QLatin1String("answerValueSet")).toString(), item, contained);
    }
    QList<Option> options;
    const QJsonArray listed = json.value(QLatin1String("answerOption")).toArray();
    for (const QJsonValue &value : listed) {
        auto option = readOption(value.toObject(), item);
        if (!option) {
            return fail(std::move(option).error());
        }
        options.append(std::move(*option));
    }
    if (options.isEmpty() && item.type == ItemType::Choice) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("no_options")});
    }
    return options;
}

} // namespace oyako::forms
