// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/check_shape.h"

#include "core/forms/parse_value.h"

#include <QJsonArray>

namespace oyako::forms {

namespace {

bool isText(const QJsonValue &json)
{
    return json.isString();
}

/// "true" as text is read too: such files exist.
bool isFlag(const QJsonValue &json)
{
    return json.isBool() || json == QLatin1String("true") || json == QLatin1String("false");
}

bool isListOfObjects(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    return json.isArray() &&
           std::all_of(array.begin(), array.end(), [](const QJsonValue &value) { return value.isObject(); });
}

bool isCount(const QJsonValue &json)
{
    const auto number = readChoice({{QStringLiteral("valuePositiveInt"), json}}, QStringLiteral("value"));
    const auto fits = number ? fitted(*number, ItemType::Integer) : std::nullopt;
    return fits && std::get<qint64>(*fits) > 0;
}

bool isBehaviour(const QJsonValue &json)
{
    return json == QLatin1String("all") || json == QLatin1String("any");
}

using Check = bool (*)(const QJsonValue &);

Result<void> checkMembers(const QJsonObject &json, const QString &place, Check check,
                          std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const auto found = json.constFind(QLatin1String(name));
        if (found != json.constEnd() && !check(*found)) {
            return fail(ErrorCode::BadForm, place, {QStringLiteral("bad_value"), QLatin1String(name)});
        }
    }
    return {};
}

Result<void> refused(const QString &place, const char *reason)
{
    return fail(ErrorCode::BadForm, place, {QLatin1String(reason)});
}

bool isAbove(const std::optional<int> &least, const std::optional<int> &most)
{
    return least && most && *least > *most;
}

/// Also for two units that do not measure the same.
bool isAbove(const Value &least, const Value &most)
{
    const Order order = compare(least, most);
    return order == Order::Greater || (order == Order::Unordered && std::holds_alternative<Quantity>(least));
}

} // namespace

Result<void> checkFormShape(const QJsonObject &json)
{
    OYAKO_TRY(checkMembers(json, {}, isText,
                           {"id", "url", "version", "name", "title", "status", "date", "publisher", "copyright",
                            "description", "language"}));
    OYAKO_TRY(checkMembers(json, {}, isListOfObjects, {"item", "extension", "contained"}));
    if (json.contains(QLatin1String("implicitRules"))) {
        return refused({}, "implicit_rules");
    }
    return json.contains(QLatin1String("modifierExtension")) ? refused({}, "modifier_extension") : Result<void>();
}

Result<void> checkItemShape(const QJsonObject &json, const QString &linkId)
{
    OYAKO_TRY(checkMembers(json, linkId, isText, {"text", "prefix", "answerValueSet"}));
    OYAKO_TRY(checkMembers(json, linkId, isListOfObjects,
                           {"item", "enableWhen", "answerOption", "initial", "extension", "code"}));
    OYAKO_TRY(checkMembers(json, linkId, isFlag, {"required", "repeats", "readOnly"}));
    OYAKO_TRY(checkMembers(json, linkId, isCount, {"maxLength"}));
    OYAKO_TRY(checkMembers(json, linkId, isBehaviour, {"enableBehavior"}));
    const auto holds = [&json](const char *list) { return !json.value(QLatin1String(list)).toArray().isEmpty(); };
    if (json.value(QLatin1String("type")) == QLatin1String("display") && holds("item")) {
        return refused(linkId, "display_with_items");
    }
    if (holds("answerOption") && json.contains(QLatin1String("answerValueSet"))) {
        return refused(linkId, "two_option_lists");
    }
    const bool several = json.value(QLatin1String("enableWhen")).toArray().size() > 1;
    return several && !json.contains(QLatin1String("enableBehavior")) ? refused(linkId, "missing_enable_behavior")
                                                                      : Result<void>();
}

Result<void> checkLimits(const Item &item)
{
    const Limits &limits = item.limits;
    const char *impossible = limits.maxOccurs > 0 && limits.minOccurs > limits.maxOccurs ? "minOccurs"
                             : isAbove(limits.minLength, limits.maxLength)               ? "minLength"
                             : limits.minimum && limits.maximum && isAbove(*limits.minimum, *limits.maximum)
                                 ? "minValue"
                                 : nullptr;
    return impossible ? fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("bad_limits"), QLatin1String(impossible)})
                      : Result<void>();
}

} // namespace oyako::forms
