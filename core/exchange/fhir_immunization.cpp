// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_immunization.h"

#include "core/exchange/fhir_terms.h"

#include <algorithm>

namespace oyako::exchange::fhir {

namespace {

using records::Vaccination;

// HL7 v2 table 0443, as FHIR's value set immunization-function has them.
const QString administering = QStringLiteral("AP");
const QString ordering = QStringLiteral("OP");

const QString organization = QStringLiteral("Organization");
const QString healthCardAddress = QStringLiteral("resource:");

QString personName(const QJsonValue &name)
{
    const QString text = name[QLatin1String("text")].toString();
    if (!text.isEmpty()) {
        return text;
    }
    QStringList parts{name[QLatin1String("family")].toString()};
    const QJsonArray given = name[QLatin1String("given")].toArray();
    for (const QJsonValue &part : given) {
        parts.append(part.toString());
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

/// The resource type a reference names: by its own word, else by its address ("Organization/1").
QString typeIn(const QJsonValue &reference)
{
    const QString said = reference[QLatin1String("type")].toString();
    return said.isEmpty() ? reference[QLatin1String("reference")].toString().section(QLatin1Char('/'), -2, -2) : said;
}

/// Whom a resource may refer to: those of the file and, as "#id", those contained in it.
struct Known {
    const Names &file;
    Names contained;
};

Known knownTo(const QJsonObject &resource, const Names &file)
{
    Known known{file, {}};
    const QJsonArray contained = resource.value(QLatin1String("contained")).toArray();
    for (const QJsonValue &one : contained) {
        if (const auto named = namedIn(one.toObject())) {
            known.contained.insert(QLatin1Char('#') + one[QLatin1String("id")].toString(), *named);
        }
    }
    return known;
}

Named behind(const QJsonValue &reference, const Known &known)
{
    const QString address = reference[QLatin1String("reference")].toString();
    Named named = address.startsWith(QLatin1Char('#')) ? known.contained.value(address) : known.file.value(address);
    const QString display = reference[QLatin1String("display")].toString();
    named.name = display.isEmpty() ? named.name : display;
    named.type = named.type.isEmpty() ? typeIn(reference) : named.type;
    return named;
}

void drop(QStringList &dropped, const char *element)
{
    const QString place = QLatin1String("Immunization.") + QLatin1String(element);
    if (!dropped.contains(place)) {
        dropped.append(place);
    }
}

QString functionOf(const QJsonValue &performer)
{
    return performer[QLatin1String("function")][QLatin1String("coding")][0][QLatin1String("code")].toString();
}

/// Whoever gave the dose first.
QList<QJsonValue> performersOf(const QJsonObject &resource)
{
    const QJsonArray all = resource.value(QLatin1String("performer")).toArray();
    QList<QJsonValue> performers(all.begin(), all.end());
    std::stable_partition(performers.begin(), performers.end(),
                          [](const QJsonValue &performer) { return functionOf(performer) == administering; });
    return performers;
}

bool isFromHealthCard(const QJsonObject &resource)
{
    return resource.value(QLatin1String("patient"))[QLatin1String("reference")].toString().startsWith(
        healthCardAddress);
}

void readPerformers(Vaccination &dose, const QJsonObject &resource, const Known &known, QStringList &dropped)
{
    const QList<QJsonValue> performers = performersOf(resource);
    for (const QJsonValue &performer : performers) {
        const Named who = behind(performer[QLatin1String("actor")], known);
        const bool isPlace = who.type == organization || (who.type.isEmpty() && isFromHealthCard(resource));
        QString &field = isPlace ? dose.facility : dose.injector;
        const bool isTaken = !field.isEmpty() && field != who.name;
        if (who.name.isEmpty() || functionOf(performer) == ordering || isTaken) {
            drop(dropped, "performer");
        } else {
            field = who.name;
        }
    }
}

/// The number one series says; nothing where there is none that a record can hold.
std::optional<int> doseNumberIn(const QJsonValue &protocol)
{
    constexpr int most = 99;
    const QJsonValue number = protocol[QLatin1String("doseNumberPositiveInt")];
    const QString text = protocol[QLatin1String("doseNumberString")].toString();
    const int count = number.isDouble() ? number.toInt() : text.trimmed().toInt();
    return count >= 1 && count <= most ? std::optional(count) : std::nullopt;
}

/// A combined vaccine may be another dose of each of its series: then the record says none.
void readDoseNumber(Vaccination &dose, const QJsonObject &resource, QStringList &dropped)
{
    const QJsonArray protocols = resource.value(QLatin1String("protocolApplied")).toArray();
    bool isClear = true;
    for (const QJsonValue &protocol : protocols) {
        const auto number = doseNumberIn(protocol);
        isClear = isClear && number && (!dose.doseNumber || dose.doseNumber == number);
        dose.doseNumber = number;
    }
    if (!isClear) {
        dose.doseNumber.reset();
        drop(dropped, "protocolApplied");
    }
}

QString wordsAt(const char *element, const QJsonObject &resource, QStringList &dropped)
{
    const QJsonValue codeable = resource.value(QLatin1String(element));
    const QString words = wordsOf(codeable);
    if (words.isEmpty() && !codeable.isUndefined()) {
        drop(dropped, element);
    }
    return words;
}

std::optional<double> millilitresIn(const QJsonObject &resource, QStringList &dropped)
{
    const QJsonValue amount = resource.value(QLatin1String("doseQuantity"));
    const QString unit = amount[QLatin1String("code")].toString(amount[QLatin1String("unit")].toString());
    const QJsonValue value = amount[QLatin1String("value")];
    if (unit.compare(QLatin1String("mL"), Qt::CaseInsensitive) == 0 && value.isDouble()) {
        return value.toDouble();
    }
    if (!amount.isUndefined()) {
        drop(dropped, "doseQuantity");
    }
    return std::nullopt;
}

QString nameAt(const char *element, const QJsonObject &resource, const Known &known, QStringList &dropped)
{
    const auto reference = resource.constFind(QLatin1String(element));
    if (reference == resource.constEnd()) {
        return {};
    }
    const QString name = behind(*reference, known).name;
    if (name.isEmpty()) {
        drop(dropped, element);
    }
    return name;
}

} // namespace

std::optional<Named> namedIn(const QJsonObject &resource)
{
    const QString type = resource.value(QLatin1String("resourceType")).toString();
    QString name;
    if (type == organization || type == QLatin1String("Location")) {
        name = resource.value(QLatin1String("name")).toString();
    } else if (type == QLatin1String("Practitioner")) {
        name = personName(resource.value(QLatin1String("name")).toArray().first());
    } else if (type == QLatin1String("PractitionerRole")) {
        name = resource.value(QLatin1String("practitioner"))[QLatin1String("display")].toString();
    }
    return name.isEmpty() ? std::nullopt : std::optional(Named{type, name});
}

void readAdministration(Vaccination &dose, const QJsonObject &resource, const Names &names, QStringList &dropped)
{
    dose.site = wordsAt("site", resource, dropped);
    dose.route = wordsAt("route", resource, dropped);
    dose.amountMl = millilitresIn(resource, dropped);
    const Known known = knownTo(resource, names);
    dose.manufacturer = nameAt("manufacturer", resource, known, dropped);
    dose.facility = nameAt("location", resource, known, dropped);
    readPerformers(dose, resource, known, dropped);
    readDoseNumber(dose, resource, dropped);
    if (resource.value(QLatin1String("isSubpotent")).toBool()) {
        drop(dropped, "isSubpotent");
    }
    if (resource.contains(QLatin1String("reaction"))) {
        drop(dropped, "reaction");
    }
}

} // namespace oyako::exchange::fhir
