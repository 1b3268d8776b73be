// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/growth_history.h"

#include "core/calendar/corrected_age.h"
#include "core/calendar/months.h"

#include <algorithm>

namespace oyako::care {

using growth::AgeBasis;
using records::Measurement;
using records::MeasurementKind;
using records::Person;

namespace {

constexpr double gramsPerKilogram = 1000;
constexpr double millimetresPerCentimetre = 10;

size_t columnOf(MeasurementKind kind)
{
    return static_cast<size_t>(std::find(childKinds.begin(), childKinds.end(), kind) - childKinds.begin());
}

void addTo(QList<GrowthDay> &days, book::Stored<Measurement> measured)
{
    const size_t column = columnOf(measured.value.type);
    if (column == childKinds.size()) {
        return;
    }
    const auto fits = [&](const GrowthDay &day) { return day.on == measured.value.date && !day.values[column]; };
    auto day = std::find_if(days.begin(), days.end(), fits);
    if (day == days.end()) {
        day = days.insert(days.end(), GrowthDay{.on = measured.value.date});
    }
    day->values[column] = std::move(measured);
}

bool areSiblings(const Person &one, const Person &other)
{
    const bool mother = !one.mother.isEmpty() && one.mother == other.mother;
    return mother || (!one.partner.isEmpty() && one.partner == other.partner);
}

growth::ChildMeasurement measured(const growth::Age &age, const GrowthDay &day, const QList<RecordId> &without)
{
    const auto value = [&](MeasurementKind kind) {
        const auto &stored = day[kind];
        return stored && !without.contains(stored->id) ? day.shown(kind) : std::nullopt;
    };
    return {age, value(MeasurementKind::Weight), value(MeasurementKind::Length),
            value(MeasurementKind::HeadCircumference)};
}

QList<growth::ChildMeasurement> earlierThan(const GrowthHistory &history, const TypedDay &typed, AgeBasis basis)
{
    QList<growth::ChildMeasurement> earlier;
    for (const GrowthDay &day : history.days) {
        const auto age = history.ageOn(day.on, basis);
        if (age && day.on < typed.on) {
            earlier.append(measured(*age, day, typed.replaced));
        }
    }
    const auto birth = history.ageOn(history.child.birthDate, basis);
    if (history.child.birthWeight && birth) {
        earlier.append({*birth, history.child.birthWeight->kilograms()});
    }
    return earlier;
}

/// Everybody at home; in a clinic, where that would be a hundred thousand, those found under the family name.
Result<QList<book::Stored<Person>>> familyOf(const book::Book &book, const Person &child)
{
    constexpr int mostOfOneName = 100;
    const auto info = book.info();
    if (!info) {
        return fail(info.error());
    }
    return info->facility.isEmpty()
               ? book.list<Person>()
               : book.searchPersons(child.familyKana.isEmpty() ? child.familyName : child.familyKana, mostOfOneName);
}

Result<QList<growth::Sibling>> siblingsOn(const book::Book &book, const GrowthHistory &history, const QDate &on)
{
    const auto persons = familyOf(book, history.child);
    if (!persons) {
        return fail(persons.error());
    }
    QList<growth::Sibling> siblings;
    for (const auto &other : *persons) {
        if (other.id == history.id || !areSiblings(history.child, other.value)) {
            continue;
        }
        const GrowthHistory their{.id = other.id, .child = other.value, .days = {}};
        const auto age = their.ageOn(on, their.advisedBasis(on));
        if (their.sex() && age) {
            siblings.append({*their.sex(), *age});
        }
    }
    return siblings;
}

} // namespace

const std::optional<book::Stored<Measurement>> &GrowthDay::operator[](MeasurementKind kind) const
{
    static const std::optional<book::Stored<Measurement>> none;
    const size_t column = columnOf(kind);
    return column < values.size() ? values[column] : none;
}

std::optional<double> GrowthDay::shown(MeasurementKind kind) const
{
    const auto &stored = (*this)[kind];
    if (!stored) {
        return std::nullopt;
    }
    return stored->value.value / (kind == MeasurementKind::Weight ? gramsPerKilogram : millimetresPerCentimetre);
}

std::optional<growth::Sex> GrowthHistory::sex() const
{
    switch (child.sex) {
    case records::Sex::Male: return growth::Sex::Male;
    case records::Sex::Female: return growth::Sex::Female;
    case records::Sex::Unknown: break;
    }
    return std::nullopt;
}

QDate GrowthHistory::dueDate() const
{
    if (child.dueDate.isValid() || !child.gestationalDaysAtBirth || !child.birthDate.isValid()) {
        return child.dueDate;
    }
    return calendar::dueDateFromBirth(child.birthDate,
                                      calendar::GestationalAge::fromDays(*child.gestationalDaysAtBirth));
}

std::optional<growth::Gestation> GrowthHistory::gestationAtBirth() const
{
    constexpr int daysInWeek = 7;
    std::optional<int> carried = child.gestationalDaysAtBirth;
    if (!carried && child.birthDate.isValid() && child.dueDate.isValid()) {
        const auto age = calendar::gestationalAgeOn(child.birthDate, child.dueDate);
        carried = age ? std::optional(age->totalDays()) : std::nullopt;
    }
    return carried ? std::optional(growth::Gestation{*carried / daysInWeek, *carried % daysInWeek}) : std::nullopt;
}

bool GrowthHistory::isPreterm() const
{
    const QDate due = dueDate();
    return child.birthDate.isValid() && due.isValid() && calendar::usesCorrectedAge(child.birthDate, due);
}

AgeBasis GrowthHistory::advisedBasis(const QDate &today) const
{
    if (!isPreterm()) {
        return AgeBasis::Birth;
    }
    const auto ages = growth::agesAt(child.birthDate, dueDate(), today);
    return ages ? ages->advised : AgeBasis::DueDate;
}

std::optional<growth::Age> GrowthHistory::ageOn(const QDate &date, AgeBasis basis) const
{
    const QDate from = basis == AgeBasis::DueDate && isPreterm() ? dueDate() : child.birthDate;
    if (!from.isValid() || !date.isValid() || date < from) {
        return std::nullopt;
    }
    return growth::Age::fromDates(from, date);
}

Result<GrowthHistory> growthHistory(const book::Book &book, const RecordId &child)
{
    auto person = book.find<Person>(child);
    if (!person) {
        return fail(std::move(person).error());
    }
    auto all = book.list<Measurement>(child);
    if (!all) {
        return fail(std::move(all).error());
    }
    GrowthHistory history{.id = child, .child = std::move(person->value), .days = {}};
    for (auto &measurement : *all) {
        if (measurement.value.date.isValid()) {
            addTo(history.days, std::move(measurement));
        }
    }
    std::stable_sort(history.days.begin(), history.days.end(),
                     [](const GrowthDay &a, const GrowthDay &b) { return a.on < b.on; });
    return history;
}

records::Position usualPosition(const QDate &birth, const QDate &on)
{
    constexpr int monthsUntilStanding = 24;
    if (!birth.isValid()) {
        return records::Position::Unstated;
    }
    return calendar::clampedMonths(birth, monthsUntilStanding) <= on ? records::Position::Standing
                                                                     : records::Position::Lying;
}

Result<QList<growth::Remark>> remarksOn(const book::Book &book, const RecordId &child, const TypedDay &typed,
                                        const growth::Library &library)
{
    const auto history = growthHistory(book, child);
    if (!history) {
        return fail(history.error());
    }
    const AgeBasis basis = history->advisedBasis(typed.on);
    const auto age = history->ageOn(typed.on, basis);
    if (!history->sex() || !age) {
        return QList<growth::Remark>();
    }
    const auto siblings = siblingsOn(book, *history, typed.on);
    if (!siblings) {
        return fail(siblings.error());
    }
    return growth::remarksOn({*age, typed.weightKg, typed.lengthCm, typed.headCm},
                             {*history->sex(), earlierThan(*history, typed, basis), *siblings}, library);
}

} // namespace oyako::care
