// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/day_list.h"

#include "core/book/person_index.h"
#include "core/programs/visit.h"
#include "core/programs/visit_forms.h"

#include <limits>

namespace oyako::clinic {

using namespace records;

namespace {

const QString visitItem = QStringLiteral("checkup");

/// "checkup/18m/…" names the visit that an appointment is for.
QString occasionOf(const Appointment &appointment, const Person &child)
{
    const QStringList parts = appointment.agendaItem.split(QLatin1Char('/'));
    return parts.value(0) == visitItem ? parts.value(1) : occasionFor(child.birthDate, appointment.date);
}

Result<bool> isDone(const book::Book &book, const DayEntry &entry)
{
    const auto checkups = book.list<Checkup>(entry.child.id);
    if (!checkups) {
        return fail(checkups.error());
    }
    return std::any_of(checkups->cbegin(), checkups->cend(), [&](const auto &checkup) {
        return checkup.value.type == CheckupKind::Child && checkup.value.date == entry.appointment.value.date &&
               checkup.value.occasion == entry.occasion;
    });
}

Result<bool> hasBrought(const book::Book &book, const DayEntry &entry)
{
    const QString form = programs::formsFor(QLatin1String("checkup.") + entry.occasion).questionnaire;
    const auto responses = book.list<FormResponse>(entry.child.id);
    if (!responses) {
        return fail(responses.error());
    }
    return !form.isEmpty() && std::any_of(responses->cbegin(), responses->cend(),
                                          [&](const auto &response) { return response.value.form == form; });
}

Result<DayState> stateOf(const book::Book &book, const DayEntry &entry)
{
    const auto draft = book.draft(sheetDraftKey(entry.occasion, entry.child.id));
    if (!draft) {
        return fail(draft.error());
    }
    if (*draft) {
        return DayState::Writing;
    }
    const auto done = isDone(book, entry);
    if (!done || *done) {
        return done ? Result<DayState>(DayState::Done) : fail(done.error());
    }
    const auto brought = hasBrought(book, entry);
    return brought ? Result<DayState>(*brought ? DayState::Brought : DayState::Waiting) : fail(brought.error());
}

Result<QList<book::Stored<Appointment>>> appointmentsOn(const book::Book &book, const QDate &on)
{
    QList<book::Stored<Appointment>> found;
    OYAKO_TRY(book.forEachBetween(Kind::Appointment, on, on, [&](book::StoredRecord &&record) {
        auto &appointment = std::get<Appointment>(record.value);
        if (appointment.status != AppointmentStatus::Cancelled && !record.person.isEmpty()) {
            found.append({record.id, record.person, record.version, std::move(appointment)});
        }
        return true;
    }));
    return found;
}

void markNamesakes(QList<DayEntry> &entries)
{
    QHash<QString, int> times;
    const auto read = [](const DayEntry &entry) { return book::foldedForSearch(fullKana(entry.child.value)); };
    const auto written = [](const DayEntry &entry) { return book::foldedForSearch(fullName(entry.child.value)); };
    for (const DayEntry &entry : std::as_const(entries)) {
        QSet<QString> names{read(entry), written(entry)};
        names.remove(QString()); // what nobody has written is not the same name
        for (const QString &name : names) {
            ++times[name];
        }
    }
    for (DayEntry &entry : entries) {
        entry.hasNamesake = times.value(read(entry)) > 1 || times.value(written(entry)) > 1;
    }
}

QDate dayOf(const std::optional<programs::DateExpression> &rule, const QDate &birth)
{
    return rule ? rule->evaluate({{programs::Anchor::Birth, birth}}).value_or(QDate()) : QDate();
}

} // namespace

Result<QList<DayEntry>> dayList(const book::Book &book, const QDate &on)
{
    const auto appointments = appointmentsOn(book, on);
    if (!appointments) {
        return fail(appointments.error());
    }
    QList<DayEntry> entries;
    for (const auto &appointment : *appointments) {
        auto child = book.find<Person>(appointment.person);
        if (!child || child->value.role != Role::Child) {
            continue;
        }
        DayEntry entry{appointment, std::move(*child), {}, DayState::Waiting, false};
        entry.occasion = occasionOf(appointment.value, entry.child.value);
        const auto state = stateOf(book, entry);
        if (!state) {
            return fail(state.error());
        }
        entry.state = *state;
        entries.append(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const DayEntry &a, const DayEntry &b) {
        const QString &one = a.appointment.value.time;
        const QString &other = b.appointment.value.time;
        return one.isEmpty() == other.isEmpty() ? one < other : other.isEmpty();
    });
    markNamesakes(entries);
    return entries;
}

QString occasionFor(const QDate &birth, const QDate &on)
{
    QString best;
    qint64 shortest = std::numeric_limits<qint64>::max();
    QString opened;
    for (const programs::Visit &visit : programs::builtInVisits()) {
        const QDate opens = dayOf(visit.opens, birth);
        if (visit.kind != programs::VisitKind::Child || !opens.isValid() || opens > on) {
            continue;
        }
        opened = visit.occasion;
        const QDate until = visit.due ? dayOf(visit.due, birth) : dayOf(visit.advisedUntil, birth);
        if (until >= on && opens.daysTo(until) < shortest) {
            best = visit.occasion;
            shortest = opens.daysTo(until);
        }
    }
    return best.isEmpty() ? opened : best;
}

Result<RecordId> addToDay(book::Book &book, const RecordId &child, const QDate &on, const QString &title)
{
    const auto person = book.find<Person>(child);
    if (!person) {
        return fail(person.error());
    }
    const QString occasion = occasionFor(person->value.birthDate, on);
    if (occasion.isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("birthDate"));
    }
    const auto appointments = appointmentsOn(book, on);
    if (!appointments) {
        return fail(appointments.error());
    }
    for (const auto &appointment : *appointments) {
        if (appointment.person == child) {
            return fail(ErrorCode::AlreadyExists, QStringLiteral("child"));
        }
    }
    return book.add(child, Appointment{.title = title, .date = on, .agendaItem = dayItem(occasion, child)});
}

QString dayItem(const QString &occasion, const RecordId &child)
{
    return QStringLiteral("%1/%2/%3").arg(visitItem, occasion, child.toString());
}

QString sheetDraftKey(const QString &occasion, const RecordId &child)
{
    return QStringLiteral("clinic.sheet/%1/%2").arg(occasion, child.toString());
}

} // namespace oyako::clinic
