// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/any_record.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace oyako::records {
namespace {

/// What the file tests/cases/records/words.json says of one list of words.
QStringList released(const char *name)
{
    const QJsonObject all = QJsonDocument::fromJson(test::caseBytes(QStringLiteral("records/words.json"))).object();
    QStringList words;
    for (const QJsonValue &word : all.value(QLatin1String(name)).toArray()) {
        words.append(word.toString());
    }
    return words;
}

/// Words never change once released: books hold them. A new value adds a word to the case file.
template <WordEnum E>
void expectWords(const char *name)
{
    QStringList words;
    for (const auto &[value, word] : EnumWords<E>::words) {
        words.append(word);
        EXPECT_EQ(enumWord(value), word) << name;
        EXPECT_EQ(enumFromWord<E>(word), value) << name;
        EXPECT_EQ(enumFromWord<E>(QString(word).toUpper()), std::nullopt) << name;
    }
    EXPECT_EQ(words, released(name)) << name;
    EXPECT_EQ(QSet<QString>(words.cbegin(), words.cend()).size(), words.size()) << name;
    EXPECT_EQ(enumFromWord<E>(QString()), std::nullopt) << name;
}

TEST(Words, OfEveryEnumerationAreTheReleasedOnes)
{
    expectWords<Sex>("sex");
    expectWords<Role>("role");
    expectWords<DueDateBasis>("dueDateBasis");
    expectWords<Outcome>("outcome");
    expectWords<CheckupKind>("checkupKind");
    expectWords<DoseSource>("doseSource");
    expectWords<MeasurementKind>("measurementKind");
    expectWords<Position>("position");
    expectWords<MeasuredBy>("measuredBy");
    expectWords<ResponseStatus>("responseStatus");
    expectWords<AppointmentStatus>("appointmentStatus");
    expectWords<ApplicationStatus>("applicationStatus");
    expectWords<Mark>("mark");
    expectWords<FacilityKind>("facilityKind");
    expectWords<Duty>("duty");
}

TEST(Words, OfKindsAreTheReleasedOnesInTheOrderOfTheVariant)
{
    QStringList words;
    for (size_t i = 0; i < std::variant_size_v<AnyRecord>; ++i) {
        words.append(kindWord(static_cast<Kind>(i)));
        EXPECT_EQ(kindFromWord(words.last()), static_cast<Kind>(i));
    }
    EXPECT_EQ(words, released("kind"));
    EXPECT_EQ(kindFromWord(QStringLiteral("Person")), std::nullopt);
    EXPECT_EQ(kindFromWord(QString()), std::nullopt);
}

/// The names of the fields are in every book as well: none may be lost or renamed, for its content would be refused.
TEST(Words, OfFieldsAreStillKnown)
{
    const QJsonObject all = QJsonDocument::fromJson(test::caseBytes(QStringLiteral("records/fields.json"))).object();
    ASSERT_EQ(static_cast<size_t>(all.size()), std::variant_size_v<AnyRecord>);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto kind = kindFromWord(it.key());
        ASSERT_TRUE(kind) << it.key().toStdString();
        const auto read = fromJson(*kind, it.value().toObject());
        ASSERT_TRUE(read) << it.key().toStdString() << "." << read.error().field.toStdString();
        EXPECT_EQ(toJson(*read), it.value().toObject()) << it.key().toStdString();
    }
}

TEST(Units, AreUcumCodesOfTheStoredValue)
{
    EXPECT_EQ(unitOf(MeasurementKind::Weight), QLatin1String("g"));
    EXPECT_EQ(unitOf(MeasurementKind::EstimatedFetalWeight), QLatin1String("g"));
    EXPECT_EQ(unitOf(MeasurementKind::BloodPressure), QLatin1String("mm[Hg]"));
    EXPECT_EQ(unitOf(MeasurementKind::Temperature), QLatin1String("Cel"));
    EXPECT_EQ(unitOf(MeasurementKind::Haemoglobin), QLatin1String("g/dL"));
    for (const MeasurementKind length :
         {MeasurementKind::Length, MeasurementKind::HeadCircumference, MeasurementKind::ChestCircumference,
          MeasurementKind::FundalHeight, MeasurementKind::AbdominalGirth}) {
        EXPECT_EQ(unitOf(length), QLatin1String("mm"));
    }
}

} // namespace
} // namespace oyako::records
