// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_terms.h"

#include <array>

namespace oyako::exchange::fhir {

namespace {

using records::MeasurementKind;

constexpr std::array terms{
    MeasurementTerm{MeasurementKind::Weight, "29463-7", "体重", "kg", 1000, "body-measurement", true},
    MeasurementTerm{MeasurementKind::Length, "8302-2", "身長", "cm", 10, "body-measurement", true},
    MeasurementTerm{MeasurementKind::HeadCircumference, "9843-4", "頭囲", "cm", 10, "body-measurement", true},
    MeasurementTerm{MeasurementKind::ChestCircumference, "8279-2", "胸囲", "cm", 10, "body-measurement", false},
    MeasurementTerm{MeasurementKind::BloodPressure, "85354-9", "血圧", "mm[Hg]", 1, "vital-signs", true},
    MeasurementTerm{MeasurementKind::FundalHeight, "11881-0", "子宮底長", "cm", 10, "exam", false},
    MeasurementTerm{MeasurementKind::AbdominalGirth, "8280-0", "腹囲", "cm", 10, "exam", false},
    MeasurementTerm{MeasurementKind::Temperature, "8310-5", "体温", "Cel", 1, "vital-signs", true},
    MeasurementTerm{MeasurementKind::EstimatedFetalWeight, "11727-5", "推定胎児体重", "g", 1, "exam", false},
    MeasurementTerm{MeasurementKind::Haemoglobin, "718-7", "ヘモグロビン", "g/dL", 1, "laboratory", false},
};

struct Alias {
    const char *code;
    MeasurementKind kind;
};
constexpr std::array aliases{Alias{"8306-3", MeasurementKind::Length}, Alias{"3141-9", MeasurementKind::Weight},
                             Alias{"8287-5", MeasurementKind::HeadCircumference},
                             Alias{"8339-4", MeasurementKind::Weight},
                             Alias{"8290-9", MeasurementKind::HeadCircumference}};

} // namespace

const MeasurementTerm &termOf(MeasurementKind kind)
{
    return terms.at(static_cast<size_t>(kind));
}

const MeasurementTerm *termOfLoinc(const QString &code)
{
    for (const MeasurementTerm &term : terms) {
        if (code == QLatin1String(term.code)) {
            return &term;
        }
    }
    for (const Alias &alias : aliases) {
        if (code == QLatin1String(alias.code)) {
            return &termOf(alias.kind);
        }
    }
    return nullptr;
}

QJsonObject derivedMeta()
{
    return {{QStringLiteral("tag"), QJsonArray{QJsonObject{{QStringLiteral("system"), ownCodes},
                                                           {QStringLiteral("code"), QStringLiteral("derived")}}}}};
}

bool isDerived(const QJsonObject &resource)
{
    const QJsonArray tags = resource.value(QLatin1String("meta"))[QLatin1String("tag")].toArray();
    return std::any_of(tags.begin(), tags.end(), [](const QJsonValue &tag) {
        return tag[QLatin1String("system")].toString() == ownCodes &&
               tag[QLatin1String("code")].toString() == QLatin1String("derived");
    });
}

QString urn(const RecordId &id)
{
    return QLatin1String("urn:uuid:") + id.toString();
}

QJsonObject reference(const RecordId &id)
{
    return {{QStringLiteral("reference"), urn(id)}};
}

QJsonObject codeableConcept(const QString &system, const QString &code, const QString &text)
{
    QJsonObject codeable;
    if (!code.isEmpty()) {
        codeable.insert(QStringLiteral("coding"),
                        QJsonArray{QJsonObject{{QStringLiteral("system"), system}, {QStringLiteral("code"), code}}});
    }
    if (!text.isEmpty()) {
        codeable.insert(QStringLiteral("text"), text);
    }
    return codeable;
}

QString codeIn(const QJsonObject &codeable, const QString &system)
{
    const QJsonArray codings = codeable.value(QLatin1String("coding")).toArray();
    for (const QJsonValue &coding : codings) {
        if (coding[QLatin1String("system")].toString() == system) {
            return coding[QLatin1String("code")].toString();
        }
    }
    return {};
}

QString wordsOf(const QJsonValue &codeable)
{
    const QString text = codeable[QLatin1String("text")].toString();
    return text.isEmpty() ? codeable[QLatin1String("coding")][0][QLatin1String("display")].toString() : text;
}

} // namespace oyako::exchange::fhir
