// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_document.h"

#include "core/base/json_text.h"
#include "core/exchange/fhir_facts.h"
#include "core/exchange/fhir_narrative.h"
#include "core/exchange/fhir_terms.h"
#include "core/exchange/fhir_write.h"

namespace oyako::exchange {

using namespace records;

namespace {

const QString jpDocumentCodes = QStringLiteral("http://jpfhir.jp/fhir/core/CodeSystem/JP_DocumentCodes_CS");
const QString roleCodes = QStringLiteral("http://terminology.hl7.org/CodeSystem/v3-RoleCode");
const QString documentCode = QStringLiteral("34109-9");
const QString documentTitle = QStringLiteral("母子健康手帳の記録");

/// A part of the document. Codes: interoperability reference §4; where there is none, our own.
struct Part {
    const char *code;
    bool isLoinc;
    const char *title;
};
constexpr std::array parts{Part{"57059-8", true, "妊娠の経過"},  Part{"57075-4", true, "出生"},
                           Part{"8716-3", true, "からだの記録"}, Part{"checkups", false, "健診"},
                           Part{"11369-6", true, "予防接種"},    Part{"74465-6", true, "問診票・届出"},
                           Part{"family", false, "家族と手続き"}};
enum PartIndex : size_t { PregnancyPart, BirthPart, VitalPart, CheckupPart, DosePart, FormPart, FamilyPart };

size_t partOf(const AnyRecord &record)
{
    switch (kindOf(record)) {
    case Kind::Pregnancy:
    case Kind::Notification:
    case Kind::Handbook: return PregnancyPart;
    case Kind::Checkup: {
        const CheckupKind type = std::get<Checkup>(record).type;
        return type == CheckupKind::Antenatal ? PregnancyPart : type == CheckupKind::Newborn ? BirthPart : CheckupPart;
    }
    case Kind::Measurement: return VitalPart;
    case Kind::Vaccination: return DosePart;
    case Kind::ImportedForm:
    case Kind::FormResponse: return FormPart;
    default: return FamilyPart;
    }
}

QJsonObject codeOf(const Part &part)
{
    return fhir::codeableConcept(part.isLoinc ? fhir::loinc : fhir::ownCodes, QLatin1String(part.code),
                                 QString::fromUtf8(part.title));
}

QJsonArray referencesTo(const QList<book::StoredRecord> &list)
{
    QJsonArray all;
    for (const book::StoredRecord &record : list) {
        all.append(fhir::reference(record.id));
    }
    return all;
}

QJsonObject sectionOf(const Part &part, const QList<book::StoredRecord> &list)
{
    return {{QStringLiteral("title"), QString::fromUtf8(part.title)},
            {QStringLiteral("code"), codeOf(part)},
            {QStringLiteral("text"), fhir::narrative(list)},
            {QStringLiteral("entry"), referencesTo(list)}};
}

/// A parent of a child, under an id that is always the same for the two.
QJsonObject relatedPerson(const book::StoredRecord &child, const RecordId &parent, const char *role,
                          const QJsonValue &name)
{
    const QUuid id = QUuid::createUuidV5(child.id.uuid(), parent.toString());
    QJsonObject person{
        {QStringLiteral("resourceType"), QStringLiteral("RelatedPerson")},
        {QStringLiteral("id"), id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("meta"), fhir::derivedMeta()},
        {QStringLiteral("patient"), fhir::reference(child.id)},
        {QStringLiteral("relationship"), QJsonArray{fhir::codeableConcept(roleCodes, QLatin1String(role), {})}}};
    if (name.isArray()) {
        person.insert(QStringLiteral("name"), name);
    }
    return person;
}

QJsonArray parentsOf(const book::Book &book, const book::StoredRecord &stored)
{
    QJsonArray all;
    const auto *child = std::get_if<Person>(&stored.value);
    const auto add = [&](const RecordId &id, const char *role) {
        if (const auto parent = book.findAny(id); !id.isEmpty() && parent) {
            all.append(relatedPerson(stored, id, role, fhir::toPlainResource(*parent).value(QLatin1String("name"))));
        }
    };
    if (child) {
        add(child->mother, "MTH");
        add(child->partner, "FTH");
    }
    return all;
}

/// Whom the document is about.
const book::StoredRecord *subjectOf(const QList<book::StoredRecord> &persons, const ExportOptions &options)
{
    const book::StoredRecord *subject = persons.isEmpty() ? nullptr : &persons.first();
    for (const book::StoredRecord &person : persons) {
        if (!options.persons.isEmpty() ? person.id == options.persons.first()
                                       : std::get<Person>(person.value).role == Role::Child) {
            return &person;
        }
    }
    return subject;
}

struct Content {
    QList<book::StoredRecord> persons;
    std::array<QList<book::StoredRecord>, parts.size()> lists;
};

Result<Content> contentOf(const book::Book &book, const ExportOptions &options)
{
    auto all = recordsToExport(book, options);
    if (!all) {
        return fail(std::move(all).error());
    }
    Content content;
    for (book::StoredRecord &record : *all) {
        QList<book::StoredRecord> &list =
            std::holds_alternative<Person>(record.value) ? content.persons : content.lists.at(partOf(record.value));
        list.append(std::move(record));
    }
    return content;
}

QJsonObject compositionOf(const book::Book &book, const Content &content, const book::StoredRecord &subject,
                          const QString &author)
{
    QJsonArray sections;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!content.lists.at(i).isEmpty()) {
            sections.append(sectionOf(parts.at(i), content.lists.at(i)));
        }
    }
    sections.append(sectionOf({"persons", false, "この記録の人"}, content.persons));
    QJsonObject type = fhir::codeableConcept(fhir::loinc, documentCode, documentTitle);
    QJsonArray codings = type.value(QLatin1String("coding")).toArray();
    codings.append(QJsonObject{{QStringLiteral("system"), jpDocumentCodes}, {QStringLiteral("code"), documentCode}});
    type.insert(QStringLiteral("coding"), codings);
    return {{QStringLiteral("resourceType"), QStringLiteral("Composition")},
            {QStringLiteral("id"), RecordId(makeUuidV7(book.clock())).toString()},
            {QStringLiteral("meta"), fhir::derivedMeta()},
            {QStringLiteral("text"), fhir::narrative({subject})},
            {QStringLiteral("status"), QStringLiteral("final")},
            {QStringLiteral("type"), type},
            {QStringLiteral("subject"), fhir::reference(subject.id)},
            {QStringLiteral("date"), fhirInstant(book.clock())},
            {QStringLiteral("author"), QJsonArray{QJsonObject{{QStringLiteral("reference"), author}}}},
            {QStringLiteral("title"), documentTitle},
            {QStringLiteral("confidentiality"), QStringLiteral("R")},
            {QStringLiteral("section"), sections}};
}

QString addressOf(const QJsonValue &resource)
{
    return QLatin1String("urn:uuid:") + resource[QLatin1String("id")].toString();
}

} // namespace

Result<QByteArray> writeFhirDocument(const book::Book &book, const ExportOptions &options)
{
    const auto content = contentOf(book, options);
    if (!content) {
        return fail(content.error());
    }
    const book::StoredRecord *subject = subjectOf(content->persons, options);
    if (!subject) {
        return fail(ErrorCode::MissingValue, QStringLiteral("persons"));
    }
    QJsonArray along = parentsOf(book, *subject);
    const QString author = along.isEmpty() ? fhir::urn(subject->id) : addressOf(along.first());
    QJsonObject composition = compositionOf(book, *content, *subject, author);
    QJsonArray entries;
    QList<book::StoredRecord> all = content->persons;
    for (const QList<book::StoredRecord> &part : content->lists) {
        all += part;
    }
    for (const book::StoredRecord &record : all) {
        entries.append(bundleEntry(fhir::toResource(record)));
        const QJsonArray facts = fhir::factsOf(record);
        for (const QJsonValue &fact : facts) {
            along.append(fact);
        }
    }
    // Parents and facts are reachable: entries of the last section.
    QJsonArray sections = composition.value(QLatin1String("section")).toArray();
    QJsonObject last = sections.last().toObject();
    QJsonArray reachable = last.value(QLatin1String("entry")).toArray();
    for (const QJsonValue &one : along) {
        entries.append(bundleEntry(one.toObject()));
        reachable.append(QJsonObject{{QStringLiteral("reference"), addressOf(one)}});
    }
    last.insert(QStringLiteral("entry"), reachable);
    sections.replace(sections.size() - 1, last);
    composition.insert(QStringLiteral("section"), sections);
    entries.prepend(bundleEntry(composition));
    return json::indented(makeBundle(book.clock(), QStringLiteral("document"), entries));
}

} // namespace oyako::exchange
