// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/occasions.h"

#include "core/calendar/gestational_age.h"

#include <algorithm>

namespace oyako::agenda {

namespace {

using Outcome = FamilyFetus::Outcome;

bool has(const FamilyPregnancy &pregnancy, Outcome outcome)
{
    return std::any_of(pregnancy.fetuses.cbegin(), pregnancy.fetuses.cend(),
                       [&](const FamilyFetus &fetus) { return fetus.outcome == outcome; });
}

bool isCarried(const FamilyPregnancy &pregnancy)
{
    return pregnancy.fetuses.isEmpty() || has(pregnancy, Outcome::Carried);
}

bool lostFromTwelveWeeks(const FamilyPregnancy &pregnancy, const QDate &date)
{
    const auto age = calendar::gestationalAgeOn(date, pregnancy.dueDate);
    return age && calendar::needsStillbirthNotification(*age);
}

/// Several fetuses count as a multiple pregnancy, those lost before twelve weeks aside.
bool isMultiple(const FamilyPregnancy &pregnancy)
{
    const auto counts = [&](const FamilyFetus &fetus) {
        return fetus.outcome != Outcome::Lost || lostFromTwelveWeeks(pregnancy, fetus.date);
    };
    return std::count_if(pregnancy.fetuses.cbegin(), pregnancy.fetuses.cend(), counts) > 1;
}

QList<PregnancyLoss> lossesOf(const FamilyPregnancy &pregnancy)
{
    QList<PregnancyLoss> losses;
    for (int i = 0; i < pregnancy.fetuses.size(); ++i) {
        const FamilyFetus &fetus = pregnancy.fetuses.at(i);
        if (fetus.outcome == Outcome::Lost) {
            losses.append({&pregnancy, i + 1, fetus.date, false, lostFromTwelveWeeks(pregnancy, fetus.date),
                           isMultiple(pregnancy)});
        }
    }
    const auto last = std::max_element(losses.begin(), losses.end(),
                                       [](const PregnancyLoss &a, const PregnancyLoss &b) { return a.date < b.date; });
    if (last != losses.end() && !isCarried(pregnancy) && !has(pregnancy, Outcome::Born)) {
        last->endsPregnancy = true;
    }
    return losses;
}

const FamilyPregnancy *pregnancyOf(const FamilySnapshot &family, const RecordId &id)
{
    for (const FamilyPregnancy &pregnancy : family.pregnancies) {
        if (!id.isEmpty() && pregnancy.id == id) {
            return &pregnancy;
        }
    }
    return nullptr;
}

Delivery newDelivery(const FamilySnapshot &family, const FamilyPerson &child)
{
    const FamilyPregnancy *pregnancy = pregnancyOf(family, child.pregnancy);
    if (!pregnancy) {
        return {child.id, child.mother, child.birth, child.dueDate, {}, {}, false};
    }
    return {pregnancy->id,         pregnancy->mother, child.birth, pregnancy->dueDate, pregnancy->confirmedOn, {},
            isMultiple(*pregnancy)};
}

/// Whether a child belongs to a delivery already found: by its pregnancy, else by mother and day.
bool belongs(const FamilyPerson &child, const Delivery &delivery)
{
    const FamilyPerson &other = *delivery.children.first();
    return child.pregnancy.isEmpty()
               ? other.pregnancy.isEmpty() && other.mother == child.mother && other.birth == child.birth
               : other.pregnancy == child.pregnancy;
}

void addChild(const FamilySnapshot &family, const FamilyPerson &child, QList<Delivery> &deliveries)
{
    const auto found =
        std::find_if(deliveries.begin(), deliveries.end(), [&](const Delivery &one) { return belongs(child, one); });
    if (found == deliveries.end()) {
        deliveries.append(newDelivery(family, child));
        deliveries.last().children.append(&child);
        return;
    }
    found->children.append(&child);
    found->multiple = true;
    found->birth = std::min(found->birth, child.birth);
}

} // namespace

bool Delivery::anyAlive() const
{
    return std::any_of(children.cbegin(), children.cend(),
                       [](const FamilyPerson *child) { return !child->death.isValid(); });
}

Occasions occasionsOf(const FamilySnapshot &family)
{
    Occasions found;
    for (const FamilyPregnancy &pregnancy : family.pregnancies) {
        if (isCarried(pregnancy)) {
            found.ongoing.append({&pregnancy, isMultiple(pregnancy)});
        }
        found.losses += lossesOf(pregnancy);
    }
    for (const FamilyPerson &person : family.persons) {
        if (person.role == FamilyPerson::Role::Child && person.birth.isValid()) {
            addChild(family, person, found.deliveries);
        }
    }
    return found;
}

} // namespace oyako::agenda
