// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_shape.h"

#include <QJsonArray>

#include <algorithm>

namespace oyako::exchange::fhir {

namespace {

enum class Many { One, List };

struct Element {
    const char *owner; ///< Resource or data type that has it.
    const char *name;
    const char *type; ///< "text", "number", "flag", or a data type.
    Many many = Many::One;
};

// FHIR R4: the resources' own pages, and "Data Types" (2.24) for the rest.
constexpr Element elements[]{
    {"Patient", "identifier", "Identifier", Many::List},
    {"Patient", "name", "HumanName", Many::List},
    {"Patient", "telecom", "ContactPoint", Many::List},
    {"Patient", "address", "Address", Many::List},
    {"Patient", "gender", "text"},
    {"Patient", "birthDate", "text"},
    {"Patient", "deceasedDateTime", "text"},
    {"Patient", "deceasedBoolean", "flag"},
    {"Patient", "multipleBirthInteger", "number"},
    {"Patient", "multipleBirthBoolean", "flag"},
    {"Observation", "status", "text"},
    {"Observation", "code", "CodeableConcept"},
    {"Observation", "category", "CodeableConcept", Many::List},
    {"Observation", "subject", "Reference"},
    {"Observation", "encounter", "Reference"},
    {"Observation", "effectiveDateTime", "text"},
    {"Observation", "valueQuantity", "Quantity"},
    {"Observation", "valueCodeableConcept", "CodeableConcept"},
    {"Observation", "valueString", "text"},
    {"Observation", "valueInteger", "number"},
    {"Observation", "valueBoolean", "flag"},
    {"Observation", "valueDateTime", "text"},
    {"Observation", "dataAbsentReason", "CodeableConcept"},
    {"Observation", "component", "Component", Many::List},
    {"Observation", "note", "Annotation", Many::List},
    {"Component", "code", "CodeableConcept"},
    {"Component", "valueQuantity", "Quantity"},
    {"Immunization", "status", "text"},
    {"Immunization", "vaccineCode", "CodeableConcept"},
    {"Immunization", "patient", "Reference"},
    {"Immunization", "occurrenceDateTime", "text"},
    {"Immunization", "occurrenceString", "text"},
    {"Immunization", "lotNumber", "text"},
    {"Immunization", "expirationDate", "text"},
    {"Immunization", "site", "CodeableConcept"},
    {"Immunization", "route", "CodeableConcept"},
    {"Immunization", "doseQuantity", "Quantity"},
    {"Immunization", "note", "Annotation", Many::List},
    {"Immunization", "manufacturer", "Reference"},
    {"Immunization", "location", "Reference"},
    {"Immunization", "performer", "Performer", Many::List},
    {"Immunization", "protocolApplied", "Protocol", Many::List},
    {"Immunization", "isSubpotent", "flag"},
    {"Performer", "function", "CodeableConcept"},
    {"Performer", "actor", "Reference"},
    {"Protocol", "doseNumberPositiveInt", "number"},
    {"Protocol", "doseNumberString", "text"},
    {"Encounter", "status", "text"},
    {"Encounter", "type", "CodeableConcept", Many::List},
    {"Encounter", "subject", "Reference"},
    {"Encounter", "period", "Period"},
    {"Encounter", "serviceProvider", "Reference"},
    {"QuestionnaireResponse", "questionnaire", "text"},
    {"QuestionnaireResponse", "status", "text"},
    {"QuestionnaireResponse", "authored", "text"},
    {"QuestionnaireResponse", "subject", "Reference"},
    {"QuestionnaireResponse", "item", "Item", Many::List},
    {"Consent", "status", "text"},
    {"Consent", "patient", "Reference"},
    {"Consent", "dateTime", "text"},
    {"Consent", "policyRule", "CodeableConcept"},
    {"Consent", "provision", "Provision"},
    {"Provision", "actor", "Actor", Many::List},
    {"Actor", "reference", "Reference"},
    {"Identifier", "system", "text"},
    {"Identifier", "value", "text"},
    {"HumanName", "text", "text"},
    {"HumanName", "family", "text"},
    {"HumanName", "given", "text", Many::List},
    {"ContactPoint", "system", "text"},
    {"ContactPoint", "value", "text"},
    {"Address", "text", "text"},
    {"Address", "postalCode", "text"},
    {"CodeableConcept", "coding", "Coding", Many::List},
    {"CodeableConcept", "text", "text"},
    {"Coding", "system", "text"},
    {"Coding", "code", "text"},
    {"Coding", "display", "text"},
    {"Quantity", "value", "number"},
    {"Quantity", "unit", "text"},
    {"Quantity", "code", "text"},
    {"Reference", "reference", "text"},
    {"Reference", "type", "text"},
    {"Reference", "display", "text"},
    {"Period", "start", "text"},
    {"Period", "end", "text"},
    {"Annotation", "text", "text"},
};

struct Choice {
    const char *owner;
    const char *stem;
};

constexpr Choice choices[]{{"Patient", "deceased"},      {"Patient", "multipleBirth"}, {"Observation", "value"},
                           {"Observation", "effective"}, {"Component", "value"},       {"Immunization", "occurrence"},
                           {"Protocol", "doseNumber"}};

QString misshapenIn(const QJsonObject &object, const QString &owner, const QString &path);

/// Where one value differs from its type; empty when it does not.
QString misshapenValue(const QJsonValue &value, QLatin1String type, const QString &path)
{
    if (type == QLatin1String("text")) {
        return value.isString() ? QString() : path;
    }
    if (type == QLatin1String("number")) {
        return value.isDouble() ? QString() : path;
    }
    if (type == QLatin1String("flag")) {
        return value.isBool() ? QString() : path;
    }
    return value.isObject() ? misshapenIn(value.toObject(), QString(type), path) : path;
}

QString misshapenList(const QJsonValue &value, QLatin1String type, const QString &path)
{
    if (!value.isArray()) {
        return path;
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue &one : list) {
        if (const QString place = misshapenValue(one, type, path); !place.isEmpty()) {
            return place;
        }
    }
    return {};
}

bool isChosenTwice(const QJsonObject &object, QLatin1String stem)
{
    const QStringList names = object.keys();
    return std::count_if(names.cbegin(), names.cend(), [stem](const QString &name) {
               return name.startsWith(stem) && name.size() > stem.size() && name.at(stem.size()).isUpper();
           }) > 1;
}

QString misshapenIn(const QJsonObject &object, const QString &owner, const QString &path)
{
    for (const Element &element : elements) {
        const auto value = object.constFind(QLatin1String(element.name));
        if (owner != QLatin1String(element.owner) || value == object.constEnd()) {
            continue;
        }
        const QString place = path + QLatin1Char('.') + QLatin1String(element.name);
        const QLatin1String type(element.type);
        const QString found =
            element.many == Many::List ? misshapenList(*value, type, place) : misshapenValue(*value, type, place);
        if (!found.isEmpty()) {
            return found;
        }
    }
    for (const Choice &choice : choices) {
        if (owner == QLatin1String(choice.owner) && isChosenTwice(object, QLatin1String(choice.stem))) {
            return path + QLatin1Char('.') + QLatin1String(choice.stem) + QLatin1String("[x]");
        }
    }
    return {};
}

} // namespace

QString misshapen(const QJsonObject &resource)
{
    const QString type = resource.value(QLatin1String("resourceType")).toString();
    return misshapenIn(resource, type, type);
}

} // namespace oyako::exchange::fhir
