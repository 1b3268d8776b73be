// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/demonstration.h"
#include "core/exchange/fhir_document.h"
#include "core/exchange/fhir_write.h"
#include "core/forms/value.h"
#include "core/records/validation.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

// Interoperability reference §4: what every file of ours keeps to, whatever the book holds.

const QStringList dateFields{QStringLiteral("effectiveDateTime"),
                             QStringLiteral("occurrenceDateTime"),
                             QStringLiteral("birthDate"),
                             QStringLiteral("deceasedDateTime"),
                             QStringLiteral("expirationDate"),
                             QStringLiteral("start"),
                             QStringLiteral("end"),
                             QStringLiteral("dateTime"),
                             QStringLiteral("date"),
                             QStringLiteral("timestamp"),
                             QStringLiteral("recorded"),
                             QStringLiteral("authored")};

/// Every place that FHIR's JSON does not allow: null, empty text, empty array or object, a date that is none or a time
/// without its zone.
void findFaults(const QJsonValue &value, const QString &path, QStringList &faults)
{
    const QString name = path.section(QLatin1Char('.'), -1);
    if (value.isNull() || (value.isString() && value.toString().isEmpty()) ||
        (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty())) {
        faults.append(path + QLatin1String(" is empty"));
    }
    if (value.isString() && dateFields.contains(name) && !forms::isValid(forms::DateTime{value.toString()})) {
        faults.append(path + QLatin1String(" is no date: ") + value.toString());
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        findFaults(array.at(i), path + QLatin1Char('.') + QString::number(i), faults);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        findFaults(it.value(), path + QLatin1Char('.') + it.key(), faults);
    }
}

QStringList faultsOf(const QJsonObject &object)
{
    QStringList faults;
    findFaults(object, object.value(QLatin1String("resourceType")).toString(), faults);
    return faults;
}

/// Every "reference" below a value.
void findReferences(const QJsonValue &value, QStringList &found)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        findReferences(one, found);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("reference") && it.value().isString()) {
            found.append(it.value().toString());
        }
        findReferences(it.value(), found);
    }
}

class FhirShape : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(care::fillDemonstration(m_home.book(), {}, Progress())); }

    static QJsonObject parsed(const QByteArray &bytes)
    {
        EXPECT_FALSE(bytes.startsWith("\xEF\xBB\xBF")) << "no byte order mark";
        return QJsonDocument::fromJson(bytes).object();
    }

    /// The resources of a bundle by their address, after a look at the addresses themselves.
    static QHash<QString, QJsonObject> resourcesOf(const QJsonObject &bundle)
    {
        static const QRegularExpression address(
            QStringLiteral("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
        QHash<QString, QJsonObject> resources;
        const QJsonArray entries = bundle.value(QLatin1String("entry")).toArray();
        for (const QJsonValue &entry : entries) {
            const QString fullUrl = entry[QLatin1String("fullUrl")].toString();
            const QJsonObject resource = entry[QLatin1String("resource")].toObject();
            EXPECT_TRUE(address.match(fullUrl).hasMatch()) << fullUrl.toStdString();
            EXPECT_EQ(fullUrl, QString(QLatin1String("urn:uuid:") + resource.value(QLatin1String("id")).toString()));
            EXPECT_FALSE(resources.contains(fullUrl)) << "twice";
            resources.insert(fullUrl, resource);
        }
        return resources;
    }

    TestBook m_home;
};

TEST_F(FhirShape, ACollectionHoldsNothingEmptyAndRefersToWhatIsInIt)
{
    const QJsonObject bundle =
        parsed(writeFhirBundle(m_home.book(), {.includeSensitive = true, .everything = true}).value());
    EXPECT_EQ(bundle.value(QLatin1String("type")).toString(), QStringLiteral("collection"));
    EXPECT_EQ(faultsOf(bundle), QStringList());
    const auto resources = resourcesOf(bundle);
    QStringList references;
    findReferences(bundle, references);
    EXPECT_FALSE(references.isEmpty());
    for (const QString &reference : references) {
        EXPECT_TRUE(resources.contains(reference)) << reference.toStdString();
    }
}

TEST_F(FhirShape, EveryBundleHasAFreshIdentifierAndAnInstantWithItsZone)
{
    const QJsonObject first = parsed(writeFhirBundle(m_home.book(), {}).value());
    const QJsonObject second = parsed(writeFhirBundle(m_home.book(), {}).value());
    const auto identifier = [](const QJsonObject &bundle) {
        return bundle.value(QLatin1String("identifier"))[QLatin1String("value")].toString();
    };
    EXPECT_TRUE(identifier(first).startsWith(QLatin1String("urn:uuid:")));
    EXPECT_EQ(first.value(QLatin1String("identifier"))[QLatin1String("system")].toString(), fhir::uriSystem);
    EXPECT_NE(identifier(first), identifier(second));
    EXPECT_TRUE(first.value(QLatin1String("timestamp")).toString().endsWith(QLatin1String("+09:00")));
}

TEST_F(FhirShape, ADocumentIsReachableFromItsComposition)
{
    const QJsonObject bundle = parsed(writeFhirDocument(m_home.book(), {}).value());
    EXPECT_EQ(faultsOf(bundle), QStringList());
    const auto resources = resourcesOf(bundle);
    const QJsonValue first = bundle.value(QLatin1String("entry"))[0];
    EXPECT_EQ(first[QLatin1String("resource")][QLatin1String("resourceType")].toString(),
              QStringLiteral("Composition"));
    QStringList open{first[QLatin1String("fullUrl")].toString()};
    QSet<QString> reached;
    while (!open.isEmpty()) {
        const QString address = open.takeLast();
        EXPECT_TRUE(resources.contains(address)) << address.toStdString();
        if (!reached.contains(address)) {
            reached.insert(address);
            findReferences(resources.value(address), open);
        }
    }
    EXPECT_EQ(reached.size(), resources.size());
}

TEST_F(FhirShape, ADocumentIsTypedByBothCodeSystemsAndTellsWhoseItIs)
{
    const QJsonObject bundle = parsed(writeFhirDocument(m_home.book(), {}).value());
    const QJsonValue composition = bundle.value(QLatin1String("entry"))[0][QLatin1String("resource")];
    QStringList types;
    const QJsonArray codings = composition[QLatin1String("type")][QLatin1String("coding")].toArray();
    for (const QJsonValue &coding : codings) {
        types.append(coding[QLatin1String("system")].toString() + QLatin1Char('|') +
                     coding[QLatin1String("code")].toString());
    }
    EXPECT_EQ(types,
              (QStringList{QStringLiteral("http://loinc.org|34109-9"),
                           QStringLiteral("http://jpfhir.jp/fhir/core/CodeSystem/JP_DocumentCodes_CS|34109-9")}));
    const auto resources = resourcesOf(bundle);
    const QString subject = composition[QLatin1String("subject")][QLatin1String("reference")].toString();
    EXPECT_EQ(resources.value(subject).value(QLatin1String("resourceType")).toString(), QStringLiteral("Patient"));
    EXPECT_TRUE(resources.contains(composition[QLatin1String("author")][0][QLatin1String("reference")].toString()));
    const QSet<QString> known{QStringLiteral("57059-8"), QStringLiteral("57075-4"), QStringLiteral("8716-3"),
                              QStringLiteral("11369-6"), QStringLiteral("10162-6"), QStringLiteral("48765-2"),
                              QStringLiteral("11450-4"), QStringLiteral("74465-6")};
    const QJsonArray sections = composition[QLatin1String("section")].toArray();
    for (const QJsonValue &section : sections) {
        const QJsonValue coding = section[QLatin1String("code")][QLatin1String("coding")][0];
        const bool isLoinc = coding[QLatin1String("system")].toString() == fhir::loinc;
        EXPECT_TRUE(!isLoinc || known.contains(coding[QLatin1String("code")].toString()));
    }
}

TEST_F(FhirShape, NarrativesAreListsAndNothingElse)
{
    const RecordId child = m_home.book()
                               .add({}, Person{.familyName = QStringLiteral("<img src='http://x'>\x01"),
                                               .givenName = QStringLiteral("\"&\""),
                                               .role = Role::Child,
                                               .birthDate = QDate(2026, 1, 1)})
                               .value();
    const QJsonObject bundle = parsed(writeFhirDocument(m_home.book(), {.persons = {child}}).value());
    const QJsonValue composition = bundle.value(QLatin1String("entry"))[0][QLatin1String("resource")];
    const QString div = composition[QLatin1String("text")][QLatin1String("div")].toString();
    static const QRegularExpression allowed(QStringLiteral(
        R"(^<div xmlns="http://www\.w3\.org/1999/xhtml" lang="ja"><ul>(<li>[^<>"]*</li>)*</ul></div>$)"));
    EXPECT_TRUE(allowed.match(div).hasMatch()) << div.toStdString();
    EXPECT_TRUE(div.contains(QStringLiteral("&lt;img"))) << "escaped, not lost";
    EXPECT_FALSE(div.contains(QChar(1)));
}

TEST_F(FhirShape, OfOnePersonHoldsNothingOfTheOthers)
{
    QList<RecordId> children;
    const auto persons = m_home.book().list<Person>().value();
    for (const auto &person : persons) {
        children += person.value.role == Role::Child ? QList<RecordId>{person.id} : QList<RecordId>();
    }
    ASSERT_FALSE(children.isEmpty());
    const auto chosen = recordsToExport(m_home.book(), {.persons = {children.first()}}).value();
    EXPECT_FALSE(chosen.isEmpty());
    for (const auto &record : chosen) {
        EXPECT_EQ(record.person, children.first()) << kindWord(kindOf(record.value)).data();
    }
}

/// A record of every kind with as little in it as validation lets through.
template <class... Types>
QList<AnyRecord> leastOfEach(std::variant<Types...> *)
{
    return {AnyRecord(Types())...};
}

AnyRecord withADay(AnyRecord record)
{
    std::visit(
        [](auto &value) {
            using T = std::decay_t<decltype(value)>;
            T::describe(value, [](const char *name, auto &field) {
                if constexpr (std::is_same_v<std::decay_t<decltype(field)>, QDate>) {
                    field = qstrcmp(name, "date") == 0 ? QDate(2026, 5, 3) : field;
                }
            });
        },
        record);
    return record;
}

TEST(FhirShapeOfLittle, HoldsNothingEmptyWhateverARecordLacks)
{
    const FixedClock clock(QDate(2026, 11, 22));
    int looked = 0;
    const QList<AnyRecord> all = leastOfEach(static_cast<AnyRecord *>(nullptr));
    for (const AnyRecord &empty : all) {
        const AnyRecord record = withADay(empty);
        if (!validate(record, clock.today())) {
            continue; // cannot be in a book
        }
        ++looked;
        const RecordId id = makeId<RecordId>(clock);
        const QJsonObject resource = fhir::toPlainResource({id, id, 1, book::State::Current, record});
        EXPECT_EQ(faultsOf(resource), QStringList()) << kindWord(kindOf(record)).data();
    }
    EXPECT_GE(looked, 5);
}

} // namespace
} // namespace oyako::exchange
