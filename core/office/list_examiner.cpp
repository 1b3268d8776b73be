// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/list_examiner.h"

#include "core/care/doses_asked.h"
#include "core/care/vaccination_timeline.h"
#include "core/immunization/japan/load.h"

#include <algorithm>

namespace oyako::office {

using records::Checkup;
using records::Person;

namespace {

/// A routine dose that cannot wait: its advised time is over, or its last day is near.
bool isPressing(const care::DoseForecast &forecast, const QDate &end)
{
    const bool isLast = forecast.lastDay.isValid() && forecast.lastDay <= end;
    return forecast.status == immunization::RoutineStatus::Overdue || isLast;
}

/// Takes over what is still empty from a parent.
Result<void> addHome(ListRow &row, const book::Book &book, const RecordId &parent)
{
    const bool isKnown = !row.address.isEmpty() && !row.phone.isEmpty();
    if (parent.isEmpty() || isKnown) {
        return {};
    }
    const auto found = book.find<Person>(parent);
    if (!found) {
        return found.error().code == ErrorCode::UnknownRecord ? Result<void>() : fail(found.error());
    }
    // A postal code never stands before the address of somebody else.
    const bool movesIn = row.address.isEmpty() && !found->value.address.isEmpty();
    if (movesIn || (row.address.isEmpty() && row.postalCode.isEmpty())) {
        row.postalCode = found->value.postalCode;
        row.address = found->value.address;
    }
    row.phone = row.phone.isEmpty() ? found->value.phone : row.phone;
    return {};
}

} // namespace

std::optional<Standing> standingWhenMissing(const CheckupOffer &offer, const QDate &birth, const QDate &month,
                                            int monthsBack)
{
    const calendar::DateRange days = monthOf(month);
    const calendar::DateRange window = windowOf(offer, birth);
    if (window.last < days.first.addMonths(-monthsBack) || window.first > days.last) {
        return std::nullopt;
    }
    if (window.last < days.first) {
        return Standing::Closed;
    }
    if (window.last <= days.last) {
        return Standing::Closing;
    }
    return invitationMonth(offer, birth) < days.first ? std::optional(Standing::Open) : std::nullopt;
}

calendar::DateRange birthsMissingIn(const CheckupOffer &offer, const QDate &month, int monthsBack)
{
    // The window of a child born in the month itself says how long after birth windows open and close.
    const calendar::DateRange days = monthOf(month);
    const calendar::DateRange ofThese = windowOf(offer, days.first);
    const qint64 opens = days.first.daysTo(ofThese.first);
    const qint64 closes = days.first.daysTo(ofThese.last);
    constexpr int unevenMonths = 5; // days by which months of age differ
    return {days.first.addMonths(-monthsBack).addDays(-closes - unevenMonths), days.last.addDays(unevenMonths - opens)};
}

const book::Stored<Checkup> *seenAt(const QList<book::Stored<Checkup>> &checkups, const CheckupOffer &offer,
                                    const QDate &birth)
{
    const auto found = std::find_if(checkups.cbegin(), checkups.cend(),
                                    [&](const auto &one) { return isOffer(one.value, offer, birth); });
    return found == checkups.cend() ? nullptr : &*found;
}

QList<Gap> gapsOf(const care::VaccinationHistory &history, const QDate &day, const QDate &end)
{
    const auto &schedule = care::scheduleFor(history, immunization::japanSchedule());
    const care::VaccinationStatus status = care::vaccinationStatus(history, schedule, day);
    const QList<care::DoseForecast> asked = care::dosesAskedFor(status);
    QList<Gap> gaps;
    bool presses = false;
    for (const care::DoseForecast &forecast : asked) {
        const bool isRoutine = care::isOpen(forecast) && !forecast.voluntary && !forecast.perPregnancy;
        const bool isPressed = isRoutine && isPressing(forecast, end);
        if (isPressed || (isRoutine && forecast.status == immunization::RoutineStatus::Due)) {
            gaps.append({forecast.course, forecast.doseNumber, forecast.recommendedTo, forecast.lastDay});
        }
        presses = presses || isPressed;
    }
    return presses ? gaps : QList<Gap>();
}

Result<ListRow> rowOf(const book::Book &book, const book::Stored<Person> &child)
{
    const Person &person = child.value;
    ListRow row;
    row.person = child.id;
    row.name = records::fullName(person);
    row.kana = records::fullKana(person);
    row.birth = person.birthDate;
    row.number = person.patientNumber;
    row.phone = person.phone;
    row.postalCode = person.postalCode;
    row.address = person.address;
    OYAKO_TRY(addHome(row, book, person.mother));
    OYAKO_TRY(addHome(row, book, person.partner));
    return row;
}

} // namespace oyako::office
