// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/forms/check_shape.h"
#include "core/forms/parse_item.h"
#include "core/forms/parse_value.h"

#include <QRegularExpression>

namespace oyako::forms {

namespace {

QString textOf(const QJsonObject &extension)
{
    const auto value = readChoice(extension, QStringLiteral("value"));
    return value ? plainText(*value) : QString();
}

bool flagOf(const QJsonObject &extension)
{
    const auto value = readChoice(extension, QStringLiteral("value"));
    return value && *value == Value(true);
}

std::optional<int> countOf(const QJsonObject &extension)
{
    const auto value = readChoice(extension, QStringLiteral("value"));
    const auto number = value ? numberOf(*value) : std::nullopt;
    return number && *number >= 0 && *number < 1e9 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// The part `name` of an extension that has parts.
QJsonObject partOf(const QJsonObject &extension, const char *name)
{
    const QJsonArray parts = extension.value(QLatin1String("extension")).toArray();
    for (const QJsonValue &part : parts) {
        if (part.toObject().value(QLatin1String("url")) == QLatin1String(name)) {
            return part.toObject();
        }
    }
    return {};
}

Control readControl(const QString &code)
{
    static const QHash<QString, Control> controls{
        {QStringLiteral("check-box"), Control::CheckBox}, {QStringLiteral("radio-button"), Control::RadioButton},
        {QStringLiteral("drop-down"), Control::DropDown}, {QStringLiteral("autocomplete"), Control::Autocomplete},
        {QStringLiteral("slider"), Control::Slider},      {QStringLiteral("spinner"), Control::Spinner},
        {QStringLiteral("text-box"), Control::TextBox},   {QStringLiteral("help"), Control::Help},
        {QStringLiteral("prompt"), Control::Prompt},      {QStringLiteral("unit"), Control::Unit},
        {QStringLiteral("flyover"), Control::Flyover},    {QStringLiteral("page"), Control::Page},
        {QStringLiteral("header"), Control::Header},      {QStringLiteral("footer"), Control::Footer},
        {QStringLiteral("list"), Control::List},          {QStringLiteral("table"), Control::Table},
        {QStringLiteral("gtable"), Control::GroupTable},  {QStringLiteral("tooth-chart"), Control::ToothChart},
    };
    return controls.value(code, Control::Default);
}

Unit readUnit(const QJsonObject &extension)
{
    const Coding coding = readCoding(extension.value(QLatin1String("valueCoding")).toObject());
    return {coding.system, coding.code, coding.display};
}

Writer readWriter(const QString &code)
{
    return code == QLatin1String("parent")         ? Writer::Parent
           : code == QLatin1String("professional") ? Writer::Professional
           : code == QLatin1String("municipality") ? Writer::Municipality
                                                   : Writer::Anyone;
}

Result<fhirpath::Expression> readExpression(const QJsonObject &expression, const QString &linkId)
{
    const QString text = expression.value(QLatin1String("expression")).toString();
    const QString language = expression.value(QLatin1String("language")).toString();
    if (language != QLatin1String("text/fhirpath")) {
        return fail(ErrorCode::BadExpression, linkId, {text, language});
    }
    auto parsed = fhirpath::Expression::parse(text);
    if (!parsed) {
        return fail(ErrorCode::BadExpression, linkId, parsed.error().arguments);
    }
    return parsed;
}

Result<Variable> readVariable(const QJsonObject &extension, const QString &linkId)
{
    const QJsonObject value = extension.value(QLatin1String("valueExpression")).toObject();
    auto expression = readExpression(value, linkId);
    if (!expression) {
        return fail(std::move(expression).error());
    }
    return Variable{value.value(QLatin1String("name")).toString(), std::move(*expression)};
}

Result<Constraint> readConstraint(const QJsonObject &extension, const QString &linkId)
{
    auto expression = fhirpath::Expression::parse(textOf(partOf(extension, "expression")));
    if (!expression) {
        return fail(ErrorCode::BadExpression, linkId, expression.error().arguments);
    }
    const QJsonObject human = partOf(extension, "human");
    return Constraint{textOf(partOf(extension, "key")),
                      textOf(partOf(extension, "severity")) != QLatin1String("warning"),
                      readText(human, QStringLiteral("valueString")), std::move(*expression)};
}

/// A limit that is written as a dateless text fits the item when it can be one of its answers.
std::optional<Value> readLimit(const QJsonObject &extension, const Item &item)
{
    const auto value = readChoice(extension, QStringLiteral("value"));
    return value ? fitted(*value, item.type) : std::nullopt;
}

/// Whether a limit can be read; others are left to whoever reads them.
bool limitFits(const QString &name, const QJsonObject &extension, const Item &item)
{
    if (name == QLatin1String("minValue") || name == QLatin1String("maxValue")) {
        const bool ordered = item.type >= ItemType::Integer && item.type <= ItemType::Time;
        return !(ordered || item.type == ItemType::Quantity) || readLimit(extension, item);
    }
    static const QSet<QString> counts{QStringLiteral("maxDecimalPlaces"), QStringLiteral("minLength"),
                                      QStringLiteral("questionnaire-minOccurs"),
                                      QStringLiteral("questionnaire-maxOccurs")};
    return !counts.contains(name) || countOf(extension);
}

void readUsualRange(const QJsonObject &extension, Limits &limits)
{
    const QJsonObject range = extension.value(QLatin1String("valueRange")).toObject();
    for (const char *side : {"low", "high"}) {
        const QJsonValue number = range.value(QLatin1String(side)).toObject().value(QLatin1String("value"));
        if (number.isDouble()) {
            (side[0] == 'l' ? limits.usualMinimum : limits.usualMaximum) = number.toDouble();
        }
    }
}

/// Limits and how the item is shown; false when the name is not among them.
bool readLimits(const QString &name, const QJsonObject &extension, Item &item)
{
    Limits &limits = item.limits;
    if (name == QLatin1String("minValue")) {
        limits.minimum = readLimit(extension, item);
    } else if (name == QLatin1String("maxValue")) {
        limits.maximum = readLimit(extension, item);
    } else if (name == QLatin1String("maxDecimalPlaces")) {
        limits.maxDecimalPlaces = countOf(extension);
    } else if (name == QLatin1String("minLength")) {
        limits.minLength = countOf(extension);
    } else if (name == QLatin1String("regex")) {
        limits.regex = textOf(extension);
    } else if (name == QLatin1String("questionnaire-minOccurs")) {
        limits.minOccurs = countOf(extension).value_or(0);
    } else if (name == QLatin1String("questionnaire-maxOccurs")) {
        limits.maxOccurs = countOf(extension).value_or(0);
    } else if (name == QLatin1String("oyako:usual-range")) {
        readUsualRange(extension, limits);
    } else {
        return false;
    }
    return true;
}

bool readLook(const QString &name, const QJsonObject &extension, Item &item)
{
    if (name == QLatin1String("questionnaire-itemControl")) {
        const QJsonArray codings =
            extension.value(QLatin1String("valueCodeableConcept")).toObject().value(QLatin1String("coding")).toArray();
        item.control = readControl(codings.first().toObject().value(QLatin1String("code")).toString());
    } else if (name == QLatin1String("questionnaire-unit")) {
        item.unit = readUnit(extension);
    } else if (name == QLatin1String("questionnaire-unitOption")) {
        item.unitOptions.append(readUnit(extension));
    } else if (name == QLatin1String("questionnaire-hidden")) {
        item.hidden = flagOf(extension);
    } else if (name == QLatin1String("entryFormat")) {
        item.entryFormat = textOf(extension);
    } else if (name == QLatin1String("questionnaire-choiceOrientation")) {
        item.horizontal = textOf(extension) == QLatin1String("horizontal");
    } else if (name == QLatin1String("sdc-questionnaire-observationExtract")) {
        item.observationExtract = flagOf(extension);
    } else {
        return false;
    }
    return true;
}

void readOwn(const QString &name, const QJsonObject &extension, Item &item)
{
    if (name == QLatin1String("oyako:binding")) {
        item.binding = textOf(extension);
    } else if (name == QLatin1String("oyako:sensitive")) {
        item.sensitive = flagOf(extension);
    } else if (name == QLatin1String("oyako:concern")) {
        item.concern = textOf(extension) == QLatin1String("no") ? Concern::WhenNo : Concern::WhenYes;
    } else if (name == QLatin1String("oyako:writer")) {
        item.writer = readWriter(textOf(extension));
    } else if (name == QLatin1String("oyako:approximate-date")) {
        item.approximateDate = flagOf(extension);
    } else if (name == QLatin1String("oyako:editions")) {
        item.editions = textOf(extension);
    } else if (name == QLatin1String("oyako:to-check")) {
        item.toCheck.append(textOf(extension));
    } else if (name == QLatin1String("oyako:paper-page")) {
        item.paperPage = textOf(extension);
    }
}

/// The expressions an item may carry; nullptr for any other extension. Two spellings: SDC's own, and the one of forms
/// that put them under the core base.
std::optional<fhirpath::Expression> *expressionSlot(const QString &name, Item &item)
{
    if (name.endsWith(QLatin1String("questionnaire-enableWhenExpression"))) {
        return &item.enableWhenExpression;
    }
    if (name.endsWith(QLatin1String("questionnaire-calculatedExpression"))) {
        return &item.calculatedExpression;
    }
    return name.endsWith(QLatin1String("questionnaire-initialExpression")) ? &item.initialExpression : nullptr;
}

template <class T>
Result<void> append(QList<T> &list, Result<T> value)
{
    if (!value) {
        return fail(std::move(value).error());
    }
    list.append(std::move(*value));
    return {};
}

Result<void> readItemExtension(const QJsonObject &extension, Item &item)
{
    const QString name = extensionName(extension);
    if (auto *slot = expressionSlot(name, item)) {
        auto expression = readExpression(extension.value(QLatin1String("valueExpression")).toObject(), item.linkId);
        if (!expression) {
            return fail(std::move(expression).error());
        }
        *slot = std::move(*expression);
        return {};
    }
    if (name == QLatin1String("variable")) {
        return append(item.variables, readVariable(extension, item.linkId));
    }
    if (name == QLatin1String("questionnaire-constraint")) {
        return append(item.constraints, readConstraint(extension, item.linkId));
    }
    if (name == QLatin1String("sdc-questionnaire-subQuestionnaire")) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("sub_questionnaire"), textOf(extension)});
    }
    if (!limitFits(name, extension, item)) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("bad_value"), name.section(QLatin1Char('-'), -1)});
    }
    if (!readLimits(name, extension, item) && !readLook(name, extension, item)) {
        readOwn(name, extension, item);
    }
    return {};
}

} // namespace

Result<void> readItemExtensions(const QJsonArray &extensions, Item &item)
{
    for (const QJsonValue &extension : extensions) {
        OYAKO_TRY(readItemExtension(extension.toObject(), item));
    }
    if (!item.limits.regex.isEmpty() && !QRegularExpression(item.limits.regex).isValid()) {
        return fail(ErrorCode::BadForm, item.linkId, {QStringLiteral("bad_regex"), item.limits.regex});
    }
    return checkLimits(item);
}

namespace {

FollowUp readFollowUp(const QJsonObject &extension)
{
    const auto atLeast = readChoice(partOf(extension, "at-least"), QStringLiteral("value"));
    return {textOf(partOf(extension, "item")), atLeast ? numberOf(*atLeast).value_or(0) : 0,
            textOf(partOf(extension, "code"))};
}

void readLaunchContext(const QJsonObject &extension, Form &form)
{
    const QJsonObject name = partOf(extension, "name");
    const QString code = name.value(QLatin1String("valueCoding")).toObject().value(QLatin1String("code")).toString();
    form.launchContexts.append(code.isEmpty() ? textOf(name) : code);
}

Result<void> readFormExtension(const QJsonObject &extension, Form &form)
{
    const QString name = extensionName(extension);
    if (name == QLatin1String("variable")) {
        return append(form.variables, readVariable(extension, {}));
    }
    if (name == QLatin1String("questionnaire-constraint")) {
        return append(form.constraints, readConstraint(extension, {}));
    }
    if (name == QLatin1String("oyako:follow-up")) {
        form.followUps.append(readFollowUp(extension));
    } else if (name == QLatin1String("sdc-questionnaire-launchContext")) {
        readLaunchContext(extension, form);
    } else if (name == QLatin1String("oyako:edition")) {
        form.edition = textOf(extension);
    } else if (name == QLatin1String("oyako:paper-page")) {
        form.paperPage = textOf(extension);
    } else if (name == QLatin1String("oyako:writer")) {
        form.writer = readWriter(textOf(extension));
    } else if (name == QLatin1String("oyako:provenance")) {
        form.provenance = textOf(extension);
    }
    return {};
}

bool isRun(const QString &name)
{
    return name == QLatin1String("variable") || name.endsWith(QLatin1String("questionnaire-enableWhenExpression")) ||
           name.endsWith(QLatin1String("questionnaire-calculatedExpression")) ||
           name.endsWith(QLatin1String("questionnaire-initialExpression"));
}

Result<void> refuseExpressionsIn(const QJsonValue &json, const QString &linkId)
{
    if (json.isArray()) {
        const QJsonArray array = json.toArray();
        for (const QJsonValue &value : array) {
            OYAKO_TRY(refuseExpressionsIn(value, linkId));
        }
        return {};
    }
    const QJsonObject object = json.toObject();
    const QString place =
        object.contains(QLatin1String("linkId")) ? object.value(QLatin1String("linkId")).toString() : linkId;
    if (object.contains(QLatin1String("valueExpression")) && !isRun(extensionName(object))) {
        const QJsonObject expression = object.value(QLatin1String("valueExpression")).toObject();
        return fail(ErrorCode::BadExpression, place,
                    {expression.value(QLatin1String("expression")).toString(), extensionName(object)});
    }
    for (const QJsonValue &value : object) {
        if (value.isArray() || value.isObject()) {
            OYAKO_TRY(refuseExpressionsIn(value, place));
        }
    }
    return {};
}

} // namespace

Result<void> readFormExtensions(const QJsonArray &extensions, Form &form)
{
    for (const QJsonValue &extension : extensions) {
        OYAKO_TRY(readFormExtension(extension.toObject(), form));
    }
    return {};
}

Result<void> refuseOtherExpressions(const QJsonValue &json, const QString &linkId)
{
    return refuseExpressionsIn(json, linkId);
}

} // namespace oyako::forms
