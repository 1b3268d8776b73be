// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/immunization/day.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <bitset>
#include <vector>

namespace oyako::immunization {

/// A vaccine type (CVX code) or product of a schedule, as an index into Schedule::vaccines.
using VaccineId = quint16;
inline constexpr VaccineId NoVaccine = 0xFFFF;
using VaccineSet = std::bitset<512>;
/// A clinical observation, as an index into Schedule::observations.
using ObservationId = qint16;
inline constexpr ObservationId NoObservation = -1;
using ObservationSet = std::bitset<512>;

/// What a date of a rule is counted from.
enum class Anchor : quint8 {
    None,            ///< The rule sets no date.
    Birth,           ///< Date of birth.
    DueDate,         ///< Expected date of delivery (40w0d).
    FiscalYearStart, ///< 1 April of the fiscal year in which `argument` months of age are reached.
    FiscalYearEnd,   ///< 31 March that ends that fiscal year.
    SchoolEntry,     ///< First 1 April after the day on which 6 years are reached.
    Flag,            ///< The date given with the observation `argument`.
    Date,            ///< A fixed day.
};

/// An anchor and a period: "birth + 6 weeks - 4 days".
struct DateRule {
    Anchor anchor = Anchor::None;
    qint32 argument = 0; ///< Months of age, an ObservationId, or the Day of Anchor::Date.
    Period offset;

    [[nodiscard]] bool isSet() const { return anchor != Anchor::None; }
    [[nodiscard]] static DateRule age(const Period &offset) { return {Anchor::Birth, 0, offset}; }
};

/// Age attributes of a series dose (tables 6-14 and 7-12). Upper ends are exclusive, as in the CDSi data.
struct AgeRule {
    DateRule absoluteMinimum;
    DateRule minimum;
    DateRule earliestRecommended;
    DateRule latestRecommended;
    DateRule maximum;
    Day effective = FirstDay;
    Day cessation = LastDay;
};

/// What an interval is counted from (section 6.5).
enum class IntervalBase : quint8 { PreviousDose, TargetDose, MostRecentVaccine, Observation };

/// A preferable or allowable interval (tables 6-17 and 6-20). Upper ends are exclusive.
struct IntervalRule {
    IntervalBase base = IntervalBase::PreviousDose;
    qint16 targetDose = 0;
    ObservationId observation = NoObservation;
    bool priority = false; ///< The interval priority flag (FORECASTPRIORITY-1).
    VaccineSet vaccines;
    VaccineSet onlyFor; ///< Japan: the interval holds for these products alone; empty: for every one.
    std::optional<Period> absoluteMinimum;
    std::optional<Period> minimum;
    std::optional<Period> earliestRecommended;
    std::optional<Period> latestRecommended;
    Day effective = FirstDay;
    Day cessation = LastDay;
};

/// A preferable or allowable vaccine (tables 6-25 and 6-28).
struct VaccineRule {
    VaccineId vaccine = NoVaccine;
    bool forecast = false; ///< The forecast vaccine type flag.
    DateRule begin;
    DateRule end;
    QString tradeName;    ///< Empty where any trade name will do.
    QString manufacturer; ///< MVX code that goes with the trade name.
};

enum class ConditionType : quint8 {
    Age,
    CompletedSeries,
    Interval,
    VaccineCount,
    TargetGivenFrom, ///< The target dose was satisfied on or after `begin`.
    TargetSkipped,
    TargetSatisfied,
    TargetGivenUntil, ///< The target dose was satisfied before `end`.
    TargetSpacing,    ///< The target dose was satisfied at least `interval` after target dose `otherDose`.
};
enum class CountLogic : quint8 { GreaterThan, EqualTo, LessThan };

/// One condition of a conditional skip (table 6-4).
struct SkipCondition {
    ConditionType type = ConditionType::Age;
    CountLogic logic = CountLogic::GreaterThan;
    bool validOnly = false;
    bool anyVaccine = true;
    qint16 count = 0;
    qint16 targetDose = 0;
    qint16 otherDose = 0;
    quint32 seriesGroups = 0; ///< Bit n: series group n.
    DateRule begin;
    DateRule end;
    Day start = FirstDay;
    Day finish = LastDay;
    std::optional<Period> interval;
    VaccineSet vaccines;
};

struct SkipSet {
    bool all = true; ///< Condition logic AND.
    Day effective = FirstDay;
    Day cessation = LastDay;
    std::vector<SkipCondition> conditions;
};

/// A conditional skip (section 6.2) and where it holds (figure 3-3).
struct SkipRule {
    bool inEvaluation = false;
    bool inForecast = false;
    bool all = false; ///< Set logic AND.
    std::vector<SkipSet> sets;
};

/// Japan: what makes a dose a routine one (定期接種), and until when it is forecast. Upper ends are exclusive.
struct LegalRule {
    qint16 course = 0;      ///< The period (第1期, 第2期) the dose belongs to: an index into Series::courses.
    DateRule windowFrom;    ///< First day of the legal age window.
    DateRule windowUntil;   ///< Day after its last one.
    DateRule forecastUntil; ///< From this day on the next target dose is forecast instead.
    DateRule startUntil;    ///< From this day on a start is advised against.
};

struct SeriesDose {
    qint16 number = 0;
    bool recurring = false;
    Day seasonStart = NoDay;
    Day seasonEnd = LastDay;
    std::vector<AgeRule> ages;
    std::vector<IntervalRule> intervals;
    std::vector<IntervalRule> allowableIntervals;
    std::vector<VaccineRule> preferable;
    std::vector<VaccineRule> allowable;
    VaccineSet inadvertent;
    std::vector<SkipRule> skips;
    LegalRule legal;
};

enum class SeriesType : quint8 { Standard, Risk, EvaluationOnly };

struct Indication {
    ObservationId observation = NoObservation;
    DateRule begin;
    DateRule end;
    QString guidance;
};

enum Gender : quint8 { UnknownGender = 1, Female = 2, Male = 4, AnyGender = 7 };

/// Japan: a second window for those who missed the first one for a recognised reason.
struct Extension {
    ObservationId flag = NoObservation; ///< The reason, confirmed by the municipality; none: the birth dates alone.
    DateRule from;
    DateRule until;
    DateRule cap;               ///< Age that ends it in any case.
    Day windowEndsFrom = NoDay; ///< Only where the ordinary window ended within these days, inclusive.
    Day windowEndsTo = LastDay;
    Day bornFrom = NoDay;
    Day bornTo = LastDay;
    Day doseFrom = NoDay; ///< Only for those with a dose given within these days, inclusive.
    Day doseTo = NoDay;
};

/// Japan: which patients a series is for, beyond age and observation.
struct PlanRule {
    bool routine = false; ///< A routine vaccination (A類疾病), not a voluntary one.
    bool windowFirst =
        false; ///< A dose belongs to the course in whose window it was given, else to the first open one.
    bool perPregnancy = false;  ///< Doses of earlier pregnancies do not count.
    bool mixedProducts = false; ///< For those who were given different products.
    quint8 genders = AnyGender; ///< Whose doses are routine ones.
    DateRule bandFrom;          ///< Start-age band: first counted dose on or after this day …
    DateRule bandUntil;         ///< … and before this one.
    VaccineSet firstProducts;   ///< The path begins with one of these; empty: with any.
    VaccineSet products;        ///< Every product of the path.
    VaccineSet keepProducts;    ///< Once begun with one of these, the course goes on with it.
    VaccineSet standIns;        ///< Combination products that carry this antigen under another course's name.
    VaccineSet followsProducts; ///< A dose beyond a course of other products …
    int followsDoses = 0;       ///< … is named to families once this many doses of them are on record; 0: always.
    Day bornFrom = NoDay;
    Day bornTo = LastDay;
    Day programmeFrom = NoDay;
    qint32 seasonFrom = 0; ///< First day of a season, month × 100 + day; 0: not seasonal.
    qint32 seasonTo = 0;
    /// Past disease or another programme: any of these, each of which asks for all its observations.
    std::vector<std::vector<ObservationId>> excludedBy;
    std::vector<Extension> extensions;
};

/// One path to immunity against one antigen (section 4.3).
struct Series {
    QString name;
    qint16 antigen = 0;
    qint16 group = 0;
    SeriesType type = SeriesType::Standard;
    quint8 genders = AnyGender;
    bool isDefault = false;
    bool productPath = false;
    qint16 seriesGroup = 0;
    quint32 equivalentGroups = 0; ///< Bit n: series group n protects alike.
    char priority = 'A';
    qint16 preference = 1000; ///< 1 is best.
    DateRule minimumStart;
    DateRule maximumStart;
    std::vector<Indication> indications;
    std::vector<SeriesDose> doses;
    QStringList guidance;
    PlanRule plan;
    Day validFrom = NoDay;         ///< Japan: since when the rules are as they are.
    QStringList courses;           ///< Japan: the names the courses are asked for by ("MR1", "MR2").
    QString source;                ///< Japan: where the rules were read.
    VaccineSet preferable;         ///< Every preferable vaccine of every dose.
    quint32 askedSeriesGroups = 0; ///< Series groups that a condition of type Completed Series asks for.
};

struct Contraindication {
    ObservationId observation = NoObservation;
    DateRule begin;
    DateRule end;
    QString text;
    QString guidance; ///< Administrative guidance.
};
struct VaccineContraindication {
    ObservationId observation = NoObservation;
    struct Use {
        VaccineId vaccine = NoVaccine;
        DateRule begin;
        DateRule end;
    };
    std::vector<Use> vaccines;
    QString text;
    QString guidance;
};
struct BirthImmunity {
    Day before = NoDay;
    QString country; ///< Empty: any country.
    std::vector<ObservationId> exclusions;
};

struct Antigen {
    QString name;
    qint16 group = -1;
    std::vector<Series> series;
    std::vector<ObservationId> immunity;
    std::vector<BirthImmunity> birthImmunity;
    std::vector<Contraindication> contraindications;
    std::vector<VaccineContraindication> vaccineContraindications;
};

struct VaccineGroup {
    QString name;
    bool administerFull = false; ///< The administer full vaccine group flag (FORECASTDN-2).
    std::vector<qint16> antigens;
};

/// The antigen in a vaccine, for the ages at administration for which that holds (section 4.2).
struct AntigenAssociation {
    qint16 antigen = 0;
    DateRule begin;
    DateRule end;
};
/// A vaccine type conflict seen from the impacted vaccine (section 6.7).
struct Conflict {
    VaccineId conflicting = NoVaccine;
    Period begin;
    Period minimumEnd;
    Period end;
};
struct Vaccine {
    QString code;
    QString name;
    std::vector<AntigenAssociation> antigens;
    std::vector<Conflict> conflicts;
    bool routine = true; ///< Japan: part of the routine programme within the days below, inclusive.
    Day routineFrom = NoDay;
    Day routineTo = LastDay;
    DateRule limit; ///< Japan: not to be given from this day on.
};

/// Which reading of the rules a schedule asks for.
enum class Family : quint8 { Cdsi, Japan };

/// Everything read from one release of CDC's CDSi supporting data or of the Japanese tables, with names resolved to
/// indices. Immutable once loaded, and safe to share between threads.
struct Schedule {
    Family family = Family::Cdsi;
    QString source;
    QString version;
    std::vector<Antigen> antigens;
    std::vector<VaccineGroup> groups;
    std::vector<Vaccine> vaccines;
    QStringList observations; ///< Codes, "001" …
    QHash<QString, VaccineId> vaccineByCode;
    QHash<QString, ObservationId> observationByCode;
    /// Codes of other systems (SNOMED CT, PHIN VS) that stand for an observation.
    QMultiHash<QString, ObservationId> observationsByForeignCode;

    /// The vaccine of a CVX code, with or without leading zeros; NoVaccine when the schedule does not know it.
    [[nodiscard]] VaccineId vaccine(const QString &code) const;
    /// The index of the vaccine group of this name (case-insensitive), or -1.
    [[nodiscard]] int group(QStringView name) const;
};

} // namespace oyako::immunization
