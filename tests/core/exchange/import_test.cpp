// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import.h"

#include "core/care/demonstration.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

/// A family's book and a clinic's, with only bytes between them.
class ImportTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(care::fillDemonstration(m_home.book(), {}, Progress()));
        const auto persons = m_home.book().list<Person>().value();
        for (const auto &person : persons) {
            m_persons.append(person.id);
        }
    }
    QByteArray exported(bool includeSensitive = true)
    {
        return writeFhirBundle(m_home.book(), {{}, includeSensitive}).value();
    }
    Preview previewed(const QByteArray &bytes)
    {
        return previewImport(m_clinic.book(), readFhir(bytes).value()).value();
    }
    Result<book::ChangeId> takeIn(const Preview &preview, const ImportChoices &choices = {.all = true})
    {
        const auto changes = acceptImport(preview, choices);
        return changes ? m_clinic.book().apply(*changes) : Result<book::ChangeId>(fail(changes.error()));
    }

    TestBook m_home;
    TestBook m_clinic;
    QList<RecordId> m_persons;
};

TEST_F(ImportTest, EveryFieldOfEveryRecordArrives)
{
    const Preview preview = previewed(exported());
    EXPECT_EQ(preview.count(ItemState::New), preview.items.size());
    ASSERT_TRUE(takeIn(preview));
    for (const Kind kind : {Kind::Person, Kind::Pregnancy, Kind::Handbook, Kind::Notification, Kind::Checkup,
                            Kind::Measurement, Kind::Vaccination, Kind::Appointment}) {
        const auto sent = m_home.book().listAny(kind).value();
        const auto arrived = m_clinic.book().listAny(kind).value();
        ASSERT_EQ(arrived.size(), sent.size()) << kindWord(kind).data();
        for (qsizetype i = 0; i < sent.size(); ++i) {
            EXPECT_EQ(toJson(arrived.at(i).value), toJson(sent.at(i).value));
            EXPECT_EQ(arrived.at(i).id, sent.at(i).id);
            EXPECT_EQ(arrived.at(i).person, sent.at(i).person);
        }
    }
}

TEST_F(ImportTest, TakingItInTwiceChangesNothing)
{
    const QByteArray file = exported();
    ASSERT_TRUE(takeIn(previewed(file)));
    const Preview again = previewed(file);
    EXPECT_EQ(again.count(ItemState::Same), again.items.size());
    EXPECT_EQ(takeIn(again).error().code, ErrorCode::NotAllowed);
}

TEST_F(ImportTest, OriginIsKeptAndUndoBringsTheFormerStateBack)
{
    const QByteArray file = exported();
    const Preview preview = previewed(file);
    const auto change = takeIn(preview);
    ASSERT_TRUE(change);
    EXPECT_EQ(m_clinic.book().history(m_persons.first())->first().origin, preview.identifier);
    ASSERT_TRUE(m_clinic.book().undo(*change));
    EXPECT_TRUE(m_clinic.book().list<Person>()->isEmpty());
    EXPECT_TRUE(m_clinic.book().list<Measurement>()->isEmpty());
}

TEST_F(ImportTest, AnUndoneImportCanBeTakenInAgain)
{
    const QByteArray file = exported();
    ASSERT_TRUE(takeIn(previewed(file)));
    ASSERT_TRUE(m_clinic.book().undoLast());
    const Preview again = previewed(file);
    EXPECT_EQ(again.count(ItemState::New), again.items.size());
    ASSERT_TRUE(takeIn(again));
    EXPECT_EQ(m_clinic.book().list<Person>()->size(), m_persons.size());
}

TEST_F(ImportTest, WhatWasTakenOutHereDoesNotComeBackByItself)
{
    const QByteArray file = exported();
    ASSERT_TRUE(takeIn(previewed(file)));
    const RecordId dose = m_clinic.book().list<Vaccination>()->first().id;
    ASSERT_TRUE(m_clinic.book().markEnteredInError(dose));
    const Preview again = previewed(file);
    EXPECT_EQ(again.count(ItemState::Conflicting), 1);
    EXPECT_FALSE(takeIn(again));
}

TEST_F(ImportTest, ACorrectionAtHomeArrivesAsAChange)
{
    ASSERT_TRUE(takeIn(previewed(exported())));
    auto dose = m_home.book().list<Vaccination>()->first();
    dose.value.lotNumber = QStringLiteral("CORRECTED");
    ASSERT_TRUE(m_home.book().edit(dose));
    const Preview preview = previewed(exported());
    EXPECT_EQ(preview.count(ItemState::Changed), 1);
    ASSERT_TRUE(takeIn(preview));
    EXPECT_EQ(m_clinic.book().find<Vaccination>(dose.id)->value.lotNumber, QStringLiteral("CORRECTED"));
}

TEST_F(ImportTest, WhatWasEditedHereIsAConflictAndNeverOverwrittenByAll)
{
    ASSERT_TRUE(takeIn(previewed(exported())));
    auto here = m_clinic.book().list<Vaccination>()->first();
    here.value.note = QStringLiteral("seen by the nurse");
    ASSERT_TRUE(m_clinic.book().edit(here));
    auto there = m_home.book().find<Vaccination>(here.id).value();
    there.value.site = QStringLiteral("右上腕");
    ASSERT_TRUE(m_home.book().edit(there));

    const Preview preview = previewed(exported());
    EXPECT_EQ(preview.count(ItemState::Conflicting), 1);
    EXPECT_FALSE(takeIn(preview));
    ASSERT_TRUE(takeIn(preview, {.accepted = {here.id}}));
    EXPECT_EQ(m_clinic.book().find<Vaccination>(here.id)->value.site, QStringLiteral("右上腕"));
}

TEST_F(ImportTest, APersonWhoMayBeHereAlreadyIsNeverMergedSilently)
{
    const Person sent = m_home.book().find<Person>(m_persons.last())->value;
    Person known{.familyName = sent.familyName,
                 .givenName = sent.givenName,
                 .role = Role::Child,
                 .sex = sent.sex,
                 .birthDate = sent.birthDate};
    const RecordId here = m_clinic.book().add({}, known).value();
    const Preview preview = previewed(exported());
    ASSERT_EQ(preview.count(ItemState::Conflicting), 1);

    ASSERT_TRUE(takeIn(preview));
    EXPECT_TRUE(m_clinic.book().list<Vaccination>(m_persons.last())->isEmpty())
        << "nothing of a person nobody decided on";
    ASSERT_TRUE(m_clinic.book().undoLast());

    ASSERT_TRUE(takeIn(previewed(exported()), {.all = true, .samePerson = {{m_persons.last(), here}}}));
    EXPECT_FALSE(m_clinic.book().list<Vaccination>(here)->isEmpty());
    EXPECT_FALSE(m_clinic.book().find<Person>(m_persons.last()));
}

TEST_F(ImportTest, SensitiveFindingsStayAtHomeUnlessChosen)
{
    const RecordId mother = m_home.book().list<Pregnancy>()->first().person;
    const RecordId visit =
        m_home.book()
            .add(mother, Checkup{.type = CheckupKind::Antenatal,
                                 .date = QDate(2026, 11, 1),
                                 .findings = {{QStringLiteral("hivAntibody"), QStringLiteral("MARKER-HIV")}}})
            .value();
    EXPECT_FALSE(exported(false).contains("MARKER-HIV"));
    EXPECT_TRUE(exported(true).contains("MARKER-HIV"));
    EXPECT_TRUE(exported(false).contains(visit.toString().toUtf8()));
}

TEST_F(ImportTest, WhatAnotherProgramChangedInTheStandardFieldsCounts)
{
    QJsonObject bundle = QJsonDocument::fromJson(exported()).object();
    QJsonArray entries = bundle.value(QLatin1String("entry")).toArray();
    RecordId id;
    for (qsizetype i = 0; i < entries.size() && id.isEmpty(); ++i) {
        QJsonObject entry = entries.at(i).toObject();
        QJsonObject resource = entry.value(QLatin1String("resource")).toObject();
        if (resource.value(QLatin1String("resourceType")).toString() == QLatin1String("Immunization")) {
            id = *RecordId::fromString(resource.value(QLatin1String("id")).toString());
            resource.insert(QStringLiteral("lotNumber"), QStringLiteral("CHANGED-ELSEWHERE"));
            entry.insert(QStringLiteral("resource"), resource);
            entries.replace(i, entry);
        }
    }
    bundle.insert(QStringLiteral("entry"), entries);
    ASSERT_TRUE(takeIn(previewed(QJsonDocument(bundle).toJson())));
    EXPECT_EQ(m_clinic.book().find<Vaccination>(id)->value.lotNumber, QStringLiteral("CHANGED-ELSEWHERE"));
}

} // namespace
} // namespace oyako::exchange
