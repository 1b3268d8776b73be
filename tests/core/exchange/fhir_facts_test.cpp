// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_facts.h"

#include "core/care/demonstration.h"
#include "core/exchange/fhir_document.h"
#include "core/exchange/fhir_terms.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;
using calendar::DueDateBasis;

class Facts : public testing::Test {
protected:
    /// "code value" of each fact.
    QStringList of(const AnyRecord &value) const
    {
        QStringList lines;
        for (const QJsonValue &fact : fhir::factsOf(stored(value))) {
            const QJsonObject resource = fact.toObject();
            const QJsonValue quantity = resource.value(QLatin1String("valueQuantity"));
            const QJsonValue coded = resource.value(QLatin1String("valueCodeableConcept"));
            const QString text = quantity.isObject()
                                     ? QString(QString::number(quantity[QLatin1String("value")].toDouble()) +
                                               QLatin1Char(' ') + quantity[QLatin1String("code")].toString())
                                 : coded.isObject() ? fhir::codeIn(coded.toObject(), fhir::loinc)
                                                    : resource.value(QLatin1String("valueDateTime")).toString();
            lines.append(fhir::codeIn(resource.value(QLatin1String("code")).toObject(), fhir::loinc) +
                         QLatin1Char(' ') + text);
            EXPECT_TRUE(fhir::isDerived(resource));
            EXPECT_EQ(resource.value(QLatin1String("subject"))[QLatin1String("reference")].toString(),
                      fhir::urn(m_person));
            EXPECT_EQ(resource.value(QLatin1String("status")).toString(), QStringLiteral("final"));
        }
        return lines;
    }
    book::StoredRecord stored(const AnyRecord &value) const
    {
        return {m_record, m_person, 1, book::State::Current, value};
    }

    FixedClock m_clock{QDate(2026, 11, 22)};
    RecordId m_record = makeId<RecordId>(m_clock);
    RecordId m_person = makeId<RecordId>(m_clock);
};

TEST_F(Facts, OfAPregnancyAreDueDateLastPeriodAndThatItGoesOn)
{
    Pregnancy pregnancy{.lastPeriod = QDate(2026, 5, 1), .fetuses = {Fetus{}}};
    EXPECT_EQ(of(pregnancy), (QStringList{QStringLiteral("11779-6 2027-02-05"), QStringLiteral("8665-2 2026-05-01"),
                                          QStringLiteral("82810-3 LA15173-0")}));
    pregnancy.fetuses.first() = {Outcome::LiveBirth, QDate(2027, 2, 1), m_record};
    EXPECT_EQ(of(pregnancy).size(), 2) << "it is over";
    EXPECT_TRUE(of(Pregnancy{}).isEmpty());
}

TEST_F(Facts, TheDueDateSaysHowItWasFoundAndWhen)
{
    for (const auto &[basis, code] :
         {std::pair{DueDateBasis::LastPeriod, "11779-6"}, std::pair{DueDateBasis::CrownRumpLength, "11781-2"},
          std::pair{DueDateBasis::BiparietalDiameter, "11781-2"},
          std::pair{DueDateBasis::AssistedReproduction, "11778-8"}, std::pair{DueDateBasis::Other, "11778-8"}}) {
        const Pregnancy pregnancy{.dueDates = {{QDate(2027, 1, 1), DueDateBasis::Other, {}, {}},
                                               {QDate(2027, 2, 8), basis, QDate(2026, 7, 10), {}}}};
        EXPECT_EQ(of(pregnancy).first(), QString(QLatin1String(code) + QLatin1String(" 2027-02-08")))
            << "the last counts";
        const QJsonValue due = fhir::factsOf(stored(pregnancy)).first();
        EXPECT_EQ(due[QLatin1String("effectiveDateTime")].toString(), QStringLiteral("2026-07-10"));
    }
}

TEST_F(Facts, OfAChildAreWeightAndGestationalAgeAtBirth)
{
    const Person child{.role = Role::Child,
                       .birthDate = QDate(2026, 1, 15),
                       .gestationalDaysAtBirth = 38 * 7 + 3,
                       .birthWeight = Mass::fromGrams(2980)};
    EXPECT_EQ(of(child), (QStringList{QStringLiteral("8339-4 2980 g"), QStringLiteral("76516-4 269 d")}));
    EXPECT_TRUE(of(Person{.role = Role::Mother}).isEmpty());
    EXPECT_TRUE(of(Vaccination{}).isEmpty());
}

TEST_F(Facts, KeepTheirIdsAndNoTwoAreOne)
{
    const Pregnancy pregnancy{.lastPeriod = QDate(2026, 5, 1), .fetuses = {Fetus{}}};
    QSet<QString> ids;
    for (const QJsonValue &fact : fhir::factsOf(stored(pregnancy))) {
        ids.insert(fact[QLatin1String("id")].toString());
    }
    EXPECT_EQ(ids.size(), 3);
    for (const QJsonValue &fact : fhir::factsOf(stored(pregnancy))) {
        EXPECT_TRUE(ids.contains(fact[QLatin1String("id")].toString()));
    }
}

TEST_F(Facts, GoAlongInBothFilesAndNeverComeInAgain)
{
    TestBook test;
    ASSERT_TRUE(care::fillDemonstration(test.book(), {}, Progress()));
    for (const QByteArray &file :
         {writeFhirBundle(test.book(), {}).value(), writeFhirDocument(test.book(), {}).value()}) {
        EXPECT_TRUE(file.contains("8339-4"));
        const auto read = readFhir(file);
        ASSERT_TRUE(read);
        for (const fhir::Incoming &item : read->items) {
            EXPECT_TRUE(item.isOwn) << item.source.toStdString() << ' ' << item.reason.toStdString();
        }
    }
}

} // namespace
} // namespace oyako::exchange
