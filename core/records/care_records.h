// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/partial_date.h"
#include "core/records/codec.h"
#include "core/records/kind.h"

#include <array>

/// What is done at a visit or at home: checkups, vaccinations, measurements.
namespace oyako::records {

enum class CheckupKind { Antenatal, Postpartum, Newborn, Child, Dental };

template <>
struct EnumWords<CheckupKind> {
    static constexpr auto words = std::array{std::pair{CheckupKind::Antenatal, QLatin1String("antenatal")},
                                             std::pair{CheckupKind::Postpartum, QLatin1String("postpartum")},
                                             std::pair{CheckupKind::Newborn, QLatin1String("newborn")},
                                             std::pair{CheckupKind::Child, QLatin1String("child")},
                                             std::pair{CheckupKind::Dental, QLatin1String("dental")}};
};

/// One visit. What was measured lies in Measurement records that name the checkup (a height typed on a sheet *is* the
/// measurement); what was found lies here, keyed by the linkId of the sheet's item.
struct Checkup {
    static constexpr Kind kind = Kind::Checkup;

    CheckupKind type = CheckupKind::Child;
    QString occasion; ///< "1m", "3-4m", "18m", "3y" …; of an antenatal visit its number.
    QDate date;
    RecordId pregnancy; ///< Of antenatal and postpartum visits.
    QString facility;
    QString examiner;
    QMap<QString, QString> findings;
    QString instructions; ///< 特記指示事項
    QString result;       ///< 判定
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("type", self.type);
        visit("occasion", self.occasion);
        visit("date", self.date);
        visit("pregnancy", self.pregnancy);
        visit("facility", self.facility);
        visit("examiner", self.examiner);
        visit("findings", self.findings);
        visit("instructions", self.instructions);
        visit("result", self.result);
        visit("note", self.note);
    }
};

/// Where the knowledge of a dose comes from.
enum class DoseSource { GivenHere, CopiedFromBook, Reported };

template <>
struct EnumWords<DoseSource> {
    static constexpr auto words = std::array{std::pair{DoseSource::GivenHere, QLatin1String("given_here")},
                                             std::pair{DoseSource::CopiedFromBook, QLatin1String("copied_from_book")},
                                             std::pair{DoseSource::Reported, QLatin1String("reported")}};
};

/// One dose given. The verdict on it (valid, routine) is computed, never stored.
struct Vaccination {
    static constexpr Kind kind = Kind::Vaccination;

    QString vaccine; ///< Code of the schedule ("pcv20", "mr") or CVX.
    QString product; ///< As written on the label or abroad.
    /// As far as it is known; from old records often a month or a year alone, which must be over.
    calendar::PartialDate date;
    std::optional<int> doseNumber; ///< As written in the book, if it was.
    QString manufacturer;
    QString lotNumber;
    QDate expiry;
    QString site;
    QString route;
    std::optional<double> amountMl;
    QString facility;
    QString injector;
    DoseSource source = DoseSource::CopiedFromBook;
    RecordId pregnancy; ///< Of a dose given in pregnancy for the child.
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("vaccine", self.vaccine);
        visit("product", self.product);
        visit("date", self.date);
        visit("doseNumber", self.doseNumber);
        visit("manufacturer", self.manufacturer);
        visit("lotNumber", self.lotNumber);
        visit("expiry", self.expiry);
        visit("site", self.site);
        visit("route", self.route);
        visit("amountMl", self.amountMl);
        visit("facility", self.facility);
        visit("injector", self.injector);
        visit("source", self.source);
        visit("pregnancy", self.pregnancy);
        visit("note", self.note);
    }
};

/// What is measured. The unit of `value` is fixed by the kind: see unitOf().
enum class MeasurementKind {
    Weight,               ///< g
    Length,               ///< mm, lying or standing
    HeadCircumference,    ///< mm
    ChestCircumference,   ///< mm
    BloodPressure,        ///< mmHg; value = systolic, second = diastolic
    FundalHeight,         ///< mm
    AbdominalGirth,       ///< mm
    Temperature,          ///< °C
    EstimatedFetalWeight, ///< g
    Haemoglobin,          ///< g/dL
};

template <>
struct EnumWords<MeasurementKind> {
    static constexpr auto words =
        std::array{std::pair{MeasurementKind::Weight, QLatin1String("weight")},
                   std::pair{MeasurementKind::Length, QLatin1String("length")},
                   std::pair{MeasurementKind::HeadCircumference, QLatin1String("head_circumference")},
                   std::pair{MeasurementKind::ChestCircumference, QLatin1String("chest_circumference")},
                   std::pair{MeasurementKind::BloodPressure, QLatin1String("blood_pressure")},
                   std::pair{MeasurementKind::FundalHeight, QLatin1String("fundal_height")},
                   std::pair{MeasurementKind::AbdominalGirth, QLatin1String("abdominal_girth")},
                   std::pair{MeasurementKind::Temperature, QLatin1String("temperature")},
                   std::pair{MeasurementKind::EstimatedFetalWeight, QLatin1String("estimated_fetal_weight")},
                   std::pair{MeasurementKind::Haemoglobin, QLatin1String("haemoglobin")}};
};

/// UCUM code of the unit in which values of this kind are stored.
[[nodiscard]] QLatin1String unitOf(MeasurementKind kind);

enum class Position { Unstated, Lying, Standing };

template <>
struct EnumWords<Position> {
    static constexpr auto words = std::array{std::pair{Position::Unstated, QLatin1String("unstated")},
                                             std::pair{Position::Lying, QLatin1String("lying")},
                                             std::pair{Position::Standing, QLatin1String("standing")}};
};

enum class MeasuredBy { Home, Professional };

template <>
struct EnumWords<MeasuredBy> {
    static constexpr auto words = std::array{std::pair{MeasuredBy::Home, QLatin1String("home")},
                                             std::pair{MeasuredBy::Professional, QLatin1String("professional")}};
};

struct Measurement {
    static constexpr Kind kind = Kind::Measurement;

    MeasurementKind type = MeasurementKind::Weight;
    double value = 0;             ///< In unitOf(type).
    std::optional<double> second; ///< Diastolic pressure.
    QDate date;
    Position position = Position::Unstated;
    MeasuredBy by = MeasuredBy::Home;
    QString facility;
    RecordId checkup;
    std::optional<int> fetus; ///< Of an estimated fetal weight: 1 for the first.
    QString note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("type", self.type);
        visit("value", self.value);
        visit("second", self.second);
        visit("date", self.date);
        visit("position", self.position);
        visit("by", self.by);
        visit("facility", self.facility);
        visit("checkup", self.checkup);
        visit("fetus", self.fetus);
        visit("note", self.note);
    }
};

} // namespace oyako::records
