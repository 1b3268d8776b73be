// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/parse_item.h"

#include "core/forms/check_shape.h"
#include "core/forms/parse_value.h"

namespace oyako::forms {

namespace {

std::optional<ItemType> readType(const QString &word)
{
    for (int i = 0; i <= static_cast<int>(ItemType::Quantity); ++i) {
        if (word == typeWord(static_cast<ItemType>(i))) {
            return static_cast<ItemType>(i);
        }
    }
    // A web address is typed as text.
    return word == QLatin1String("url") ? std::optional(ItemType::String) : std::nullopt;
}

/// What only another FHIR version writes into an item; empty for R4.
QString otherVersion(const QJsonObject &json)
{
    for (const char *key :
         {"option", "options", "initialBoolean", "initialDecimal", "initialInteger", "initialDate", "initialDateTime",
          "initialTime", "initialString", "initialUri", "initialCoding", "initialQuantity"}) {
        if (json.contains(QLatin1String(key))) {
            return QStringLiteral("STU3");
        }
    }
    const QString type = json.value(QLatin1String("type")).toString();
    const bool r5Type = type == QLatin1String("coding") || type == QLatin1String("question");
    return r5Type || json.contains(QLatin1String("answerConstraint")) || json.contains(QLatin1String("disabledDisplay"))
               ? QStringLiteral("R5")
               : QString();
}

/// In any width, with blanks or without, in Japanese or English.
bool namesIndividualNumber(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.removeIf([](QChar character) { return character.isSpace(); });
    return plain.contains(QStringLiteral("個人番号")) || plain.contains(QStringLiteral("マイナンバー")) ||
           plain.contains(QLatin1String("mynumber")) || plain.contains(QLatin1String("individualnumber"));
}

bool asksForIndividualNumber(const Item &item)
{
    const bool typed = item.type == ItemType::String || item.type == ItemType::Text || item.type == ItemType::Integer ||
                       item.type == ItemType::Decimal;
    const QList<Text::Translation> &others = item.text.translations;
    return typed && (namesIndividualNumber(item.text.original) ||
                     std::any_of(others.begin(), others.end(), [](const Text::Translation &translation) {
                         return namesIndividualNumber(translation.text);
                     }));
}

void readConditions(const QJsonObject &json, QList<RawCondition> &conditions)
{
    const QJsonArray all = json.value(QLatin1String("enableWhen")).toArray();
    for (const QJsonValue &value : all) {
        const QJsonObject object = value.toObject();
        conditions.append({-1, object.value(QLatin1String("question")).toString(),
                           object.value(QLatin1String("operator")).toString(),
                           readChoice(object, QStringLiteral("answer"))});
    }
}

Result<void> readInitial(const QJsonObject &json, Item &item)
{
    const QJsonArray all = json.value(QLatin1String("initial")).toArray();
    for (const QJsonValue &value : all) {
        const auto content = readChoice(value.toObject(), QStringLiteral("value"));
        const auto fits = content ? fitted(*content, item.type) : std::nullopt;
        if (!fits || isBlank(*fits)) {
            return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("bad_initial")});
        }
        item.initial.append(*fits);
    }
    for (const Option &option : std::as_const(item.options)) {
        if (option.initiallySelected) {
            item.initial.append(option.value);
        }
    }
    // R4, que-13
    return item.initial.size() > 1 && !item.repeats
               ? fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("several_initials")})
               : Result<void>();
}

Result<Item> readHead(const QJsonObject &json)
{
    Item item;
    item.linkId = json.value(QLatin1String("linkId")).toString();
    if (item.linkId.isEmpty()) {
        return fail(ErrorCode::BadForm, {},
                    {QStringLiteral("missing_link_id"), json.value(QLatin1String("text")).toString().left(80)});
    }
    if (const QString version = otherVersion(json); !version.isEmpty()) {
        return fail(ErrorCode::NotFhirR4, item.linkId, {version});
    }
    if (json.contains(QLatin1String("modifierExtension"))) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("modifier_extension")});
    }
    const QString word = json.value(QLatin1String("type")).toString();
    const auto type = readType(word);
    if (!type) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("unknown_type"), word});
    }
    item.type = *type;
    return item;
}

void readPlainParts(const QJsonObject &json, Item &item)
{
    item.prefix = json.value(QLatin1String("prefix")).toString();
    item.text = readText(json, QStringLiteral("text"));
    item.required = readFlag(json, QStringLiteral("required"));
    item.repeats = readFlag(json, QStringLiteral("repeats"));
    item.readOnly = readFlag(json, QStringLiteral("readOnly"));
    if (json.contains(QLatin1String("maxLength"))) {
        item.limits.maxLength = json.value(QLatin1String("maxLength")).toVariant().toInt();
    }
    item.anyCondition = json.value(QLatin1String("enableBehavior")) == QLatin1String("any");
    const QJsonArray codes = json.value(QLatin1String("code")).toArray();
    for (const QJsonValue &code : codes) {
        item.codes.append(readCoding(code.toObject()));
    }
}

} // namespace

Result<Item> readItem(const QJsonObject &json, const QJsonArray &contained, QList<RawCondition> &conditions)
{
    auto item = readHead(json);
    if (!item) {
        return item;
    }
    OYAKO_TRY(checkItemShape(json, item->linkId));
    OYAKO_TRY(refuseOtherExpressions(json.value(QLatin1String("extension")), item->linkId));
    readPlainParts(json, *item);
    if (asksForIndividualNumber(*item)) {
        return fail(ErrorCode::BadForm, item->linkId, {QStringLiteral("individual_number")});
    }
    auto options = readOptions(json, *item, contained);
    if (!options) {
        return fail(std::move(options).error());
    }
    item->options = std::move(*options);
    readConditions(json, conditions);
    OYAKO_TRY(readItemExtensions(json.value(QLatin1String("extension")).toArray(), *item));
    OYAKO_TRY(readInitial(json, *item));
    return item;
}

} // namespace oyako::forms
