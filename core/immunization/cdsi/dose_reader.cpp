// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/cdsi/reader.h"

namespace oyako::immunization::cdsi {

namespace {

AgeRule readAge(Reader &reader)
{
    AgeRule rule;
    reader.children([&](QStringView name) {
        if (name == u"absMinAge") {
            rule.absoluteMinimum = reader.age();
        } else if (name == u"minAge") {
            rule.minimum = reader.age();
        } else if (name == u"earliestRecAge") {
            rule.earliestRecommended = reader.age();
        } else if (name == u"latestRecAge") {
            rule.latestRecommended = reader.age();
        } else if (name == u"maxAge") {
            rule.maximum = reader.age();
        } else if (name == u"effectiveDate") {
            rule.effective = reader.day(FirstDay);
        } else if (name == u"cessationDate") {
            rule.cessation = reader.day(LastDay);
        } else {
            reader.skip();
        }
    });
    return rule;
}

bool readIntervalBase(Reader &reader, QStringView name, IntervalRule &rule)
{
    if (name == u"fromTargetDose") {
        rule.targetDose = static_cast<qint16>(reader.number(0));
        if (rule.targetDose > 0) {
            rule.base = IntervalBase::TargetDose;
        }
    } else if (name == u"fromMostRecent") {
        rule.vaccines = reader.vaccines();
        if (rule.vaccines.any()) {
            rule.base = IntervalBase::MostRecentVaccine;
        }
    } else if (name == u"fromRelevantObs") {
        reader.children([&](QStringView part) {
            if (part == u"code") {
                rule.observation = reader.observation();
            } else {
                reader.skip();
            }
        });
        if (rule.observation != NoObservation) {
            rule.base = IntervalBase::Observation;
        }
    } else {
        return false;
    }
    return true;
}

/// An interval, or nothing for the empty element that means "no interval".
std::optional<IntervalRule> readInterval(Reader &reader)
{
    IntervalRule rule;
    bool any = false;
    bool fromPrevious = false;
    reader.children([&](QStringView name) {
        any = true;
        if (name == u"fromPrevious") {
            fromPrevious = reader.yes();
        } else if (readIntervalBase(reader, name, rule)) {
            return;
        } else if (name == u"absMinInt") {
            rule.absoluteMinimum = reader.period();
        } else if (name == u"minInt") {
            rule.minimum = reader.period();
        } else if (name == u"earliestRecInt") {
            rule.earliestRecommended = reader.period();
        } else if (name == u"latestRecInt") {
            rule.latestRecommended = reader.period();
        } else if (name == u"intervalPriority") {
            rule.priority = reader.yes();
        } else if (name == u"effectiveDate") {
            rule.effective = reader.day(FirstDay);
        } else if (name == u"cessationDate") {
            rule.cessation = reader.day(LastDay);
        } else {
            reader.skip();
        }
    });
    if (fromPrevious) {
        rule.base = IntervalBase::PreviousDose;
    }
    return any ? std::optional(rule) : std::nullopt;
}

VaccineRule readVaccine(Reader &reader)
{
    VaccineRule rule;
    reader.children([&](QStringView name) {
        if (name == u"cvx") {
            rule.vaccine = reader.vaccine();
        } else if (name == u"beginAge") {
            rule.begin = reader.age();
        } else if (name == u"endAge") {
            rule.end = reader.age();
        } else if (name == u"tradeName") {
            rule.tradeName = reader.text();
        } else if (name == u"mvx") {
            rule.manufacturer = reader.text();
        } else if (name == u"forecastVaccineType") {
            rule.forecast = reader.yes();
        } else {
            reader.skip();
        }
    });
    return rule;
}

ConditionType conditionType(Reader &reader, const QString &written)
{
    if (written.startsWith(u"Vaccine Count", Qt::CaseInsensitive)) {
        return ConditionType::VaccineCount;
    }
    if (written.compare(u"Completed Series", Qt::CaseInsensitive) == 0) {
        return ConditionType::CompletedSeries;
    }
    if (written.compare(u"Interval", Qt::CaseInsensitive) == 0) {
        return ConditionType::Interval;
    }
    if (written.compare(u"Age", Qt::CaseInsensitive) != 0) {
        reader.fail(QStringLiteral("unknown condition: ") + written);
    }
    return ConditionType::Age;
}

CountLogic countLogic(const QString &written)
{
    if (written.startsWith(u"less", Qt::CaseInsensitive)) {
        return CountLogic::LessThan;
    }
    return written.startsWith(u"equal", Qt::CaseInsensitive) ? CountLogic::EqualTo : CountLogic::GreaterThan;
}

void readConditionCount(Reader &reader, QStringView name, SkipCondition &condition)
{
    if (name == u"doseCount") {
        condition.count = static_cast<qint16>(reader.number(0));
    } else if (name == u"doseType") {
        condition.validOnly = reader.text().compare(u"Valid", Qt::CaseInsensitive) == 0;
    } else if (name == u"doseCountLogic") {
        condition.logic = countLogic(reader.text());
    } else if (name == u"vaccineTypes") {
        condition.vaccines = reader.vaccines();
        condition.anyVaccine = condition.vaccines.none();
    } else if (name == u"seriesGroups") {
        condition.seriesGroups = reader.seriesGroups();
    } else {
        reader.skip();
    }
}

SkipCondition readCondition(Reader &reader)
{
    SkipCondition condition;
    reader.children([&](QStringView name) {
        if (name == u"conditionType") {
            condition.type = conditionType(reader, reader.text());
        } else if (name == u"startDate") {
            condition.start = reader.day(FirstDay);
        } else if (name == u"endDate") {
            condition.finish = reader.day(LastDay);
        } else if (name == u"beginAge") {
            condition.begin = reader.age();
        } else if (name == u"endAge") {
            condition.end = reader.age();
        } else if (name == u"interval") {
            condition.interval = reader.period();
        } else {
            readConditionCount(reader, name, condition);
        }
    });
    return condition;
}

SkipSet readSkipSet(Reader &reader)
{
    SkipSet set;
    reader.children([&](QStringView name) {
        if (name == u"conditionLogic") {
            set.all = reader.text().compare(u"OR", Qt::CaseInsensitive) != 0;
        } else if (name == u"effectiveDate") {
            set.effective = reader.day(FirstDay);
        } else if (name == u"cessationDate") {
            set.cessation = reader.day(LastDay);
        } else if (name == u"condition") {
            set.conditions.push_back(readCondition(reader));
        } else {
            reader.skip();
        }
    });
    return set;
}

SkipRule readSkip(Reader &reader)
{
    SkipRule rule;
    reader.children([&](QStringView name) {
        if (name == u"context") {
            const QString context = reader.text();
            const bool both = context.compare(u"Both", Qt::CaseInsensitive) == 0;
            rule.inEvaluation = both || context.compare(u"Evaluation", Qt::CaseInsensitive) == 0;
            rule.inForecast = both || context.compare(u"Forecast", Qt::CaseInsensitive) == 0;
        } else if (name == u"setLogic") {
            rule.all = reader.text().compare(u"AND", Qt::CaseInsensitive) == 0;
        } else if (name == u"set") {
            rule.sets.push_back(readSkipSet(reader));
        } else {
            reader.skip();
        }
    });
    return rule;
}

void readSeason(Reader &reader, SeriesDose &dose)
{
    reader.children([&](QStringView name) {
        if (name == u"startDate") {
            dose.seasonStart = reader.day(NoDay);
        } else if (name == u"endDate") {
            dose.seasonEnd = reader.day(LastDay);
        } else {
            reader.skip();
        }
    });
}

void readInadvertent(Reader &reader, SeriesDose &dose)
{
    const VaccineRule rule = readVaccine(reader);
    if (rule.vaccine != NoVaccine) {
        dose.inadvertent.set(rule.vaccine);
    }
}

bool readRules(Reader &reader, QStringView name, SeriesDose &dose)
{
    if (name == u"age") {
        dose.ages.push_back(readAge(reader));
    } else if (name == u"interval") {
        if (const auto rule = readInterval(reader)) {
            dose.intervals.push_back(*rule);
        }
    } else if (name == u"allowableInterval") {
        if (const auto rule = readInterval(reader)) {
            dose.allowableIntervals.push_back(*rule);
        }
    } else if (name == u"conditionalSkip") {
        SkipRule rule = readSkip(reader);
        if (!rule.sets.empty()) {
            dose.skips.push_back(std::move(rule));
        }
    } else {
        return false;
    }
    return true;
}

void readVaccines(Reader &reader, std::vector<VaccineRule> &rules)
{
    VaccineRule rule = readVaccine(reader);
    if (rule.vaccine != NoVaccine) {
        rules.push_back(std::move(rule));
    }
}

} // namespace

SeriesDose readSeriesDose(Reader &reader)
{
    SeriesDose dose;
    reader.children([&](QStringView name) {
        if (name == u"doseNumber") {
            dose.number = static_cast<qint16>(reader.number(0));
        } else if (readRules(reader, name, dose)) {
            return;
        } else if (name == u"preferableVaccine") {
            readVaccines(reader, dose.preferable);
        } else if (name == u"allowableVaccine") {
            readVaccines(reader, dose.allowable);
        } else if (name == u"inadvertentVaccine") {
            readInadvertent(reader, dose);
        } else if (name == u"recurringDose") {
            dose.recurring = reader.yes();
        } else if (name == u"seasonalRecommendation") {
            readSeason(reader, dose);
        } else {
            reader.skip();
        }
    });
    return dose;
}

} // namespace oyako::immunization::cdsi
