// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/family_from_book.h"

#include "core/agenda/appointments_from_book.h"
#include "core/agenda/facts.h"
#include "core/care/applications.h"
#include "core/care/backup_age.h"
#include "core/care/grants.h"
#include "core/care/programme_shelf.h"

#include <algorithm>

namespace oyako::agenda {

namespace {

using book::Stored;

/// Reads every record of a kind and hands each to `take`.
template <records::RecordType T, class Take>
Result<void> readAll(const book::Book &book, Take take)
{
    const Result<QList<Stored<T>>> all = book.list<T>();
    if (!all) {
        return fail(all.error());
    }
    for (const Stored<T> &stored : *all) {
        take(stored);
    }
    return {};
}

FamilyPerson::Role roleOf(records::Role role)
{
    switch (role) {
    case records::Role::Mother: return FamilyPerson::Role::Mother;
    case records::Role::Partner: return FamilyPerson::Role::Partner;
    case records::Role::Child: return FamilyPerson::Role::Child;
    case records::Role::Other: break;
    }
    return FamilyPerson::Role::Other;
}

FamilyPerson personOf(const Stored<records::Person> &stored, const QString &home)
{
    const records::Person &person = stored.value;
    FamilyPerson result;
    result.id = stored.id;
    result.role = roleOf(person.role);
    result.birth = person.birthDate;
    result.death = person.deathDate;
    result.pregnancy = person.pregnancy;
    result.mother = person.mother;
    result.dueDate = person.dueDate;
    result.birthWeight = person.birthWeight;
    result.municipality = person.municipality.isEmpty() ? home : person.municipality;
    return result;
}

FamilyFetus::Outcome outcomeOf(records::Outcome outcome)
{
    switch (outcome) {
    case records::Outcome::Ongoing: return FamilyFetus::Outcome::Carried;
    case records::Outcome::LiveBirth: return FamilyFetus::Outcome::Born;
    case records::Outcome::Stillbirth:
    case records::Outcome::Miscarriage: break;
    }
    return FamilyFetus::Outcome::Lost;
}

FamilyPregnancy pregnancyOf(const Stored<records::Pregnancy> &stored)
{
    FamilyPregnancy result{stored.id, stored.person, records::currentDueDate(stored.value), stored.value.confirmedOn,
                           {},        false};
    for (const records::Fetus &fetus : stored.value.fetuses) {
        result.fetuses.append({outcomeOf(fetus.outcome), fetus.outcomeDate});
    }
    return result;
}

/// The pregnancy a record of `person` is about; one that names none is about the mother's latest. None when it is over.
FamilyPregnancy *pregnancyOf(const RecordId &named, const RecordId &person, FamilySnapshot &family)
{
    FamilyPregnancy *about = nullptr;
    for (FamilyPregnancy &pregnancy : family.pregnancies) {
        if (pregnancy.id == named || (named.isEmpty() && pregnancy.mother == person)) {
            about = &pregnancy;
        }
    }
    return about;
}

/// A form that was filled in is not handed in by that; a notification written down without one says that it was.
void addNotification(const Stored<records::Notification> &stored, FamilySnapshot &family)
{
    if (FamilyPregnancy *about = pregnancyOf(stored.value.pregnancy, stored.person, family)) {
        (stored.value.response.isEmpty() ? about->notified : about->written) = true;
    }
}

/// The handbook is issued for the notification.
void addHandbook(const Stored<records::Handbook> &stored, FamilySnapshot &family)
{
    if (FamilyPregnancy *about = pregnancyOf(stored.value.pregnancy, stored.person, family)) {
        about->notified = true;
    }
}

std::optional<programs::VisitKind> visitKindOf(records::CheckupKind kind)
{
    switch (kind) {
    case records::CheckupKind::Antenatal: return programs::VisitKind::Antenatal;
    case records::CheckupKind::Postpartum: return programs::VisitKind::Postpartum;
    case records::CheckupKind::Child: return programs::VisitKind::Child;
    case records::CheckupKind::Newborn:
    case records::CheckupKind::Dental: break;
    }
    return std::nullopt;
}

/// The pregnancy of `mother` that a day falls into, the weeks after birth included; empty when there is none.
RecordId pregnancyOn(const QDate &date, const RecordId &mother, const QList<FamilyPregnancy> &pregnancies)
{
    constexpr int daysOfPregnancy = 280;
    constexpr int daysAfter = 100;
    for (const FamilyPregnancy &pregnancy : pregnancies) {
        const bool within =
            date >= pregnancy.dueDate.addDays(-daysOfPregnancy) && date <= pregnancy.dueDate.addDays(daysAfter);
        if (pregnancy.mother == mother && pregnancy.dueDate.isValid() && within) {
            return pregnancy.id;
        }
    }
    return {};
}

void addVisit(const Stored<records::Checkup> &stored, FamilySnapshot &family)
{
    const std::optional<programs::VisitKind> kind = visitKindOf(stored.value.type);
    if (!kind) {
        return;
    }
    DoneVisit visit{*kind, stored.value.occasion, stored.value.date, stored.person, stored.value.pregnancy};
    if (visit.pregnancy.isEmpty() && *kind != programs::VisitKind::Child) {
        visit.pregnancy = pregnancyOn(visit.date, visit.person, family.pregnancies);
    }
    family.visits.append(visit);
}

/// The last checkup in law is that of a child of five; its window is over well before this age.
constexpr int yearsOfCheckups = 8;

/// Whether what was done at checkups of a person can still decide what is listed: children of that age, and whoever the
/// book knows a pregnancy of.
bool hasVisitsToSettle(const FamilyPerson &person, const FamilySnapshot &family, const QDate &today)
{
    if (person.role == FamilyPerson::Role::Child) {
        return !person.death.isValid() && (!person.birth.isValid() || person.birth.addYears(yearsOfCheckups) > today);
    }
    return std::any_of(family.pregnancies.cbegin(), family.pregnancies.cend(),
                       [&](const FamilyPregnancy &pregnancy) { return pregnancy.mother == person.id; });
}

Result<void> readVisits(const book::Book &book, FamilySnapshot &family)
{
    const QDate today = book.clock().today();
    const QList<FamilyPerson> persons = family.persons;
    for (const FamilyPerson &person : persons) {
        if (!hasVisitsToSettle(person, family, today)) {
            continue;
        }
        const auto checkups = book.list<records::Checkup>(person.id);
        if (!checkups) {
            return fail(checkups.error());
        }
        for (const Stored<records::Checkup> &stored : *checkups) {
            addVisit(stored, family);
        }
    }
    return {};
}

void addDeadlines(const Stored<records::FacilityNote> &stored, FamilySnapshot &family)
{
    for (qsizetype i = 0; i < stored.value.deadlines.size(); ++i) {
        const records::FacilityDeadline &deadline = stored.value.deadlines.at(i);
        if (!deadline.done) {
            const QString id = QStringLiteral("facility/%1/%2").arg(stored.id.toString()).arg(i);
            const QString name = stored.value.name.simplified();
            family.deadlines.append(
                {id, deadline.title + QLatin1String(" (") + name + QLatin1Char(')'), {}, deadline.date});
        }
    }
}

ItemMark::Kind markKindOf(records::Mark mark)
{
    switch (mark) {
    case records::Mark::Done: return ItemMark::Kind::Done;
    case records::Mark::Snoozed: return ItemMark::Kind::Snoozed;
    case records::Mark::NotForUs: break;
    }
    return ItemMark::Kind::NotForUs;
}

/// "day.LEAVE_START", "day.EVENT.P21"
void addDay(const QStringList &key, const Stored<records::Circumstance> &stored, FamilySnapshot &family)
{
    const std::optional<programs::Anchor> anchor = programs::anchorFromName(key.value(1));
    const QDate date = QDate::fromString(stored.value.value, Qt::ISODate);
    if (anchor && date.isValid()) {
        family.days.append({*anchor, date, stored.person, key.value(2)});
    }
}

/// "city.B10" with "BIRTH+30d" or "2026-12-01"
void addCityRule(const QString &procedure, const Stored<records::Circumstance> &stored, FamilySnapshot &family)
{
    CityRule rule{procedure,     std::nullopt,        QDate::fromString(stored.value.value, Qt::ISODate),
                  stored.person, stored.value.origin, stored.value.since};
    if (!rule.day.isValid()) {
        const auto expression = programs::DateExpression::parse(stored.value.value);
        if (!expression) {
            return;
        }
        rule.rule = *expression;
    }
    family.cityRules.append(rule);
}

FamilyApplication::Stage stageOf(records::ApplicationStatus status)
{
    using records::ApplicationStatus;
    switch (status) {
    case ApplicationStatus::Submitted:
    case ApplicationStatus::UnderReview:
    case ApplicationStatus::Incomplete: return FamilyApplication::Stage::HandedIn;
    case ApplicationStatus::Decided:
    case ApplicationStatus::Paid: return FamilyApplication::Stage::Granted;
    case ApplicationStatus::Rejected: return FamilyApplication::Stage::Rejected;
    case ApplicationStatus::Preparing: break;
    }
    return FamilyApplication::Stage::Preparing;
}

void addApplication(const Stored<records::Application> &stored, const QDate &today, FamilySnapshot &family)
{
    const records::Application &from = stored.value;
    const records::ApplicationStatus status = care::statusOf(from);
    FamilyApplication application{stored.id, stored.person, from.procedure, from.title, from.office, stageOf(status)};
    application.sentBack = status == records::ApplicationStatus::Incomplete;
    application.sentBackOn = application.sentBack ? from.steps.last().date : QDate();
    application.nextCheck = from.nextCheck;
    for (const care::Payment &payment : care::paymentsOf(from, today)) {
        if (payment.state != care::PaymentState::Arrived) {
            application.payments.append({payment.due, payment.askOn});
        }
    }
    family.applications.append(application);
}

void addCircumstance(const Stored<records::Circumstance> &stored, FamilySnapshot &family)
{
    const QStringList key = stored.value.key.split(QLatin1Char('.'));
    const bool yes = stored.value.value == QLatin1String("yes");
    if (key.first() == QLatin1String("day")) {
        addDay(key, stored, family);
    } else if (key.first() == QLatin1String("city")) {
        addCityRule(key.value(1), stored, family);
    } else if (key.first() == QLatin1String("want")) {
        if (yes) {
            family.wantedProcedures.insert(key.value(1));
        }
    } else if (yes || stored.value.value == QLatin1String("no")) {
        const RecordId subject = isHouseholdFact(key.first()) ? RecordId() : stored.person;
        family.facts.append({key.first(), yes, subject});
    }
}

void addPaper(const Stored<records::Document> &stored, FamilySnapshot &family)
{
    const records::Document &paper = stored.value;
    if (paper.deadline.isValid() || paper.validUntil.isValid() || paper.shredOn.isValid()) {
        family.papers.append({stored.id, stored.person, paper.title, paper.deadline, paper.validUntil, paper.shredOn});
    }
}

void addVoucher(const Stored<records::Voucher> &stored, FamilySnapshot &family)
{
    const records::Voucher &voucher = stored.value;
    if (care::leftYen(voucher) > 0 || voucher.yen == 0) {
        family.grants.append(
            {stored.id, stored.person, FamilyGrant::Kind::Voucher, voucher.title, voucher.until, voucher.remindDays});
    }
}

/// The days from `today` on for which the calendar has a stay at this facility, by its name; one invalid day when there
/// is none, for what the card says of the calendar alone.
QList<QDate> staysAt(const records::FeeCard &card, const FamilySnapshot &family, const QDate &today)
{
    QList<QDate> days;
    for (const PlannedAppointment &appointment : family.appointments) {
        const bool isAhead = appointment.date >= today && !days.contains(appointment.date);
        if (isAhead && care::isStayAt(card, appointment.title, appointment.place)) {
            days.append(appointment.date);
        }
    }
    return days.isEmpty() ? QList<QDate>{QDate()} : days;
}

void addBookings(const Stored<records::FeeCard> &stored, const QDate &today, FamilySnapshot &family)
{
    const records::FeeCard &card = stored.value;
    QList<care::BookingDays> told; // Days of the calendar are the same for every stay.
    for (const QDate &stay : staysAt(card, family, today)) {
        const care::BookingDays days = care::bookingDays(card, stay);
        const bool isTold = std::any_of(told.cbegin(), told.cend(), [&](const care::BookingDays &other) {
            return other.from == days.from && other.until == days.until;
        });
        if (!isTold && (days.from.isValid() || days.until.isValid())) {
            told.append(days);
            family.bookings.append({stored.id, stored.person, card.title, card.phone, days.from, days.until});
        }
    }
}

/// Before an allowance ends: once with time to book, once when it is the last week.
const QList<int> allowanceReminders{30, 7};

/// Each stretch of time of an allowance that has something left.
Result<void> addAllowances(const book::Book &book, FamilySnapshot &family)
{
    const auto allowances = book.list<records::Allowance>();
    if (!allowances) {
        return fail(allowances.error());
    }
    for (const Stored<records::Allowance> &stored : *allowances) {
        const auto anchors = care::allowanceAnchors(book, stored.person);
        if (!anchors) {
            return fail(anchors.error());
        }
        for (const care::BandBalance &band : care::balanceOf(stored.value, *anchors)) {
            if (band.left() > 0) {
                family.grants.append({stored.id, stored.person, FamilyGrant::Kind::Allowance, stored.value.title,
                                      band.until, allowanceReminders});
            }
        }
    }
    return {};
}

Result<void> addNews(const book::Book &book, FamilySnapshot &family)
{
    const auto home = care::matchedFamilyOf(book);
    const auto news = home ? care::newsFor(book, *home) : Result<QList<care::ProgrammeNews>>(fail(home.error()));
    if (!news) {
        return fail(news.error());
    }
    for (const care::ProgrammeNews &one : *news) {
        family.news.append(
            {one.programme.id, one.programme.name, one.programme.summary, one.changed, one.since, one.credit});
    }
    return {};
}

} // namespace

Result<FamilySnapshot> familyOf(const book::Book &book)
{
    const Result<book::Info> info = book.info();
    if (!info) {
        return fail(info.error());
    }
    FamilySnapshot family;
    OYAKO_TRY(readAll<records::Person>(
        book, [&](const auto &stored) { family.persons.append(personOf(stored, info->municipality)); }));
    OYAKO_TRY(
        readAll<records::Pregnancy>(book, [&](const auto &stored) { family.pregnancies.append(pregnancyOf(stored)); }));
    OYAKO_TRY(readAll<records::Notification>(book, [&](const auto &stored) { addNotification(stored, family); }));
    OYAKO_TRY(readAll<records::Handbook>(book, [&](const auto &stored) { addHandbook(stored, family); }));
    OYAKO_TRY(readVisits(book, family));
    const auto appointments = book.list<records::Appointment>();
    if (!appointments) {
        return fail(appointments.error());
    }
    family.appointments = plannedAppointments(*appointments, book.clock());
    OYAKO_TRY(readAll<records::AgendaMark>(book, [&](const auto &stored) {
        family.marks.append({stored.value.item, markKindOf(stored.value.mark), stored.value.until});
    }));
    OYAKO_TRY(readAll<records::Document>(book, [&](const auto &stored) { addPaper(stored, family); }));
    const QDate today = book.clock().today();
    OYAKO_TRY(readAll<records::FeeCard>(book, [&](const auto &stored) { addBookings(stored, today, family); }));
    OYAKO_TRY(readAll<records::FacilityNote>(book, [&](const auto &stored) { addDeadlines(stored, family); }));
    OYAKO_TRY(readAll<records::Circumstance>(book, [&](const auto &stored) { addCircumstance(stored, family); }));
    OYAKO_TRY(readAll<records::Application>(book, [&](const auto &stored) { addApplication(stored, today, family); }));
    const Result<QDate> lastBackup = care::lastBackup(book);
    if (!lastBackup) {
        return fail(lastBackup.error());
    }
    family.lastBackup = *lastBackup;
    OYAKO_TRY(readAll<records::Voucher>(book, [&](const auto &stored) { addVoucher(stored, family); }));
    OYAKO_TRY(addAllowances(book, family));
    OYAKO_TRY(addNews(book, family));
    return family;
}

} // namespace oyako::agenda
