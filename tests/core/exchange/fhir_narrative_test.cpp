// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/fhir_narrative.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange::fhir {
namespace {

using namespace records;

QString line(const AnyRecord &value)
{
    return lineOf({RecordId(), RecordId(), 1, book::State::Current, value});
}

TEST(NarrativeLine, SaysDateValueAndUnit)
{
    const QDate day(2026, 5, 3);
    const auto measured = [&day](MeasurementKind kind, double value) {
        return line(Measurement{.type = kind, .value = value, .date = day});
    };
    EXPECT_EQ(measured(MeasurementKind::Weight, 7250), QStringLiteral("2026-05-03 体重 7.25 kg"));
    EXPECT_EQ(measured(MeasurementKind::Length, 655), QStringLiteral("2026-05-03 身長 65.5 cm"));
    EXPECT_EQ(measured(MeasurementKind::HeadCircumference, 421), QStringLiteral("2026-05-03 頭囲 42.1 cm"));
    EXPECT_EQ(measured(MeasurementKind::Temperature, 36.8), QStringLiteral("2026-05-03 体温 36.8 Cel"));
    EXPECT_EQ(measured(MeasurementKind::EstimatedFetalWeight, 1480), QStringLiteral("2026-05-03 推定胎児体重 1480 g"));
    EXPECT_EQ(line(Measurement{.type = MeasurementKind::BloodPressure, .value = 118, .second = 76, .date = day}),
              QStringLiteral("2026-05-03 血圧 118 mm[Hg] / 76 mm[Hg]"));
}

TEST(NarrativeLine, NamesWhatWasDone)
{
    const QDate day(2026, 5, 3);
    EXPECT_EQ(line(Vaccination{.vaccine = QStringLiteral("mr"),
                               .product = QStringLiteral("ミールビック"),
                               .date = day,
                               .lotNumber = QStringLiteral("A1")}),
              QStringLiteral("2026-05-03 ミールビック(Lot A1)"));
    EXPECT_EQ(line(Vaccination{.vaccine = QStringLiteral("mr"), .date = day}), QStringLiteral("2026-05-03 mr"));
    EXPECT_EQ(line(Checkup{.occasion = QStringLiteral("18m"), .date = day, .facility = QStringLiteral("みなと")}),
              QStringLiteral("2026-05-03 健診 18m みなと"))
        << "nothing between two blanks";
    EXPECT_EQ(line(Pregnancy{.lastPeriod = QDate(2025, 8, 1)}).section(QLatin1Char(' '), -2),
              QStringLiteral("分娩予定日 2026-05-08"));
    EXPECT_EQ(line(Person{.role = Role::Child, .birthDate = day}), QStringLiteral("2026-05-03 (名前はまだありません)"));
    EXPECT_EQ(line(Appointment{.title = QStringLiteral("BCG"), .date = day}), QStringLiteral("2026-05-03 予約 BCG"));
}

TEST(Narrative, HoldsALineForEachAndEscapesEveryCharacter)
{
    const AnyRecord person(Person{.familyName = QStringLiteral("<b>&\"'𠮷\x08"), .role = Role::Child});
    const book::StoredRecord record{RecordId(), RecordId(), 1, book::State::Current, person};
    const QString div = narrative({record, record}).value(QLatin1String("div")).toString();
    EXPECT_EQ(div.count(QLatin1String("<li>")), 2);
    EXPECT_TRUE(div.contains(QStringLiteral("&lt;b&gt;&amp;&quot;'𠮷</li>"))) << qPrintable(div);
    EXPECT_EQ(narrative({record}).value(QLatin1String("status")).toString(), QStringLiteral("generated"));
}

} // namespace
} // namespace oyako::exchange::fhir
