// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/measurement_words.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using records::MeasurementKind;

struct HeaderRow {
    const char *cell;
    TableColumn column;
    const char *unit;
};

TEST(TableHeader, IsReadInEitherLanguageWithItsUnit)
{
    for (const HeaderRow &row : {HeaderRow{"Date", TableColumn::Date, ""},
                                 HeaderRow{"日付", TableColumn::Date, ""},
                                 HeaderRow{" measured_on ", TableColumn::Date, ""},
                                 HeaderRow{"Start-Date", TableColumn::Date, ""},
                                 HeaderRow{"weight", TableColumn::Weight, ""},
                                 HeaderRow{"WEIGHT (kg)", TableColumn::Weight, "kg"},
                                 HeaderRow{"体重(g)", TableColumn::Weight, "g"},
                                 HeaderRow{"体重（ｋｇ）", TableColumn::Weight, "kg"},
                                 HeaderRow{"体重 [g]", TableColumn::Weight, "g"},
                                 HeaderRow{"weight_lb", TableColumn::Weight, "lb"},
                                 HeaderRow{"weight kg", TableColumn::Weight, "kg"},
                                 HeaderRow{"身長", TableColumn::Length, ""},
                                 HeaderRow{"Height(in)", TableColumn::Length, "in"},
                                 HeaderRow{"head_circumference", TableColumn::Head, ""},
                                 HeaderRow{"頭囲(cm)", TableColumn::Head, "cm"},
                                 HeaderRow{"胸囲", TableColumn::Chest, ""},
                                 HeaderRow{"child_first_name", TableColumn::Child, ""},
                                 HeaderRow{"どこで", TableColumn::Place, ""},
                                 HeaderRow{"備考", TableColumn::Note, ""},
                                 HeaderRow{"種類", TableColumn::Type, ""},
                                 HeaderRow{"値", TableColumn::Value, ""},
                                 HeaderRow{"単位", TableColumn::Unit, ""},
                                 HeaderRow{"BMI", TableColumn::Ignored, ""},
                                 HeaderRow{"", TableColumn::Ignored, ""},
                                 HeaderRow{"weighty", TableColumn::Ignored, ""},
                                 HeaderRow{"体重増加", TableColumn::Ignored, ""}}) {
        const HeaderCell cell = readHeader(QString::fromUtf8(row.cell));
        EXPECT_EQ(static_cast<int>(cell.column), static_cast<int>(row.column)) << row.cell;
        EXPECT_EQ(cell.unit, QLatin1String(row.unit)) << row.cell;
    }
}

struct TypeRow {
    const char *type;
    std::optional<MeasurementKind> kind;
};

TEST(TableType, NamesWhatIsMeasuredAndNothingElse)
{
    for (const TypeRow &row :
         {TypeRow{"HKQuantityTypeIdentifierBodyMass", MeasurementKind::Weight},
          TypeRow{"HKQuantityTypeIdentifierHeight", MeasurementKind::Length},
          TypeRow{"HKQuantityTypeIdentifierStepCount", std::nullopt}, TypeRow{"Weight", MeasurementKind::Weight},
          TypeRow{"身長", MeasurementKind::Length}, TypeRow{"head circumference", MeasurementKind::HeadCircumference},
          TypeRow{"胸囲", MeasurementKind::ChestCircumference}, TypeRow{"date", std::nullopt},
          TypeRow{"", std::nullopt}}) {
        EXPECT_EQ(kindNamed(QString::fromUtf8(row.type)), row.kind) << row.type;
    }
}

struct UnitRow {
    MeasurementKind kind;
    const char *unit;
    std::optional<double> factor;
};

TEST(TableUnit, IsOfTheKindOrNone)
{
    for (const UnitRow &row :
         {UnitRow{MeasurementKind::Weight, "kg", 1000}, UnitRow{MeasurementKind::Weight, "ｋｇ", 1000},
          UnitRow{MeasurementKind::Weight, "g", 1}, UnitRow{MeasurementKind::Weight, "LB", 453.59237},
          UnitRow{MeasurementKind::Weight, "oz", 28.349523125}, UnitRow{MeasurementKind::Weight, "cm", std::nullopt},
          UnitRow{MeasurementKind::Weight, "stone", std::nullopt}, UnitRow{MeasurementKind::Weight, "", std::nullopt},
          UnitRow{MeasurementKind::Length, "cm", 10}, UnitRow{MeasurementKind::Length, "mm", 1},
          UnitRow{MeasurementKind::Length, "m", 1000}, UnitRow{MeasurementKind::Length, "in", 25.4},
          UnitRow{MeasurementKind::Length, "ft", 304.8}, UnitRow{MeasurementKind::Length, "kg", std::nullopt},
          UnitRow{MeasurementKind::HeadCircumference, "cm", 10}}) {
        EXPECT_EQ(factorOfUnit(row.kind, QString::fromUtf8(row.unit)), row.factor) << row.unit;
    }
}

TEST(TablePlace, IsHomeWhenNothingElseIsSaid)
{
    for (const char *home : {"", " ", "家", "自宅", "Home", "HOME "}) {
        EXPECT_TRUE(isHome(QString::fromUtf8(home))) << home;
    }
    for (const char *elsewhere : {"保健センター", "clinic", "実家"}) {
        EXPECT_FALSE(isHome(QString::fromUtf8(elsewhere))) << elsewhere;
    }
}

} // namespace
} // namespace oyako::exchange
