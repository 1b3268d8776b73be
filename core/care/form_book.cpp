// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_book.h"

#include "core/calendar/display_age.h"
#include "core/care/form_answers.h"
#include "core/forms/response.h"
#include "core/programs/municipalities.h"

namespace oyako::care {

using namespace records;
using forms::NodeId;
using forms::Session;
using forms::Value;

namespace {

const QString bookOrigin = QStringLiteral("book");
const QString notificationForm = QStringLiteral("pregnancy-notification");

/// What the book knows, by binding path.
using Known = QHash<QString, Value>;

void know(Known &known, const QString &path, const QString &text)
{
    if (!text.isEmpty()) {
        known.insert(path, text);
    }
}

void know(Known &known, const QString &path, const QDate &date)
{
    if (date.isValid()) {
        known.insert(path, forms::Date{date.toString(Qt::ISODate)});
    }
}

void knowPerson(Known &known, const QString &record, const Person &person, const QDate &today)
{
    const auto path = [&record](const char *field) {
        return QString(record + QLatin1Char('.') + QLatin1String(field));
    };
    know(known, path("name"), fullName(person));
    know(known, path("kana"), fullKana(person));
    know(known, path("birthDate"), person.birthDate);
    know(known, path("occupation"), person.occupation);
    know(known, path("address"), person.address);
    know(known, path("phone"), person.phone);
    know(known, path("allergies"), person.allergies);
    if (const auto age = calendar::displayAge(person.birthDate, today)) {
        known.insert(path("age"), static_cast<qint64>(age->years));
    }
    if (person.birthOrder) {
        known.insert(path("birthOrder"), static_cast<qint64>(*person.birthOrder));
    }
}

void knowPregnancy(Known &known, const Pregnancy &pregnancy, const QDate &today)
{
    constexpr int daysInWeek = 7;
    constexpr int weeksInMonth = 4; // counted months (handbook reference §4.1)
    know(known, QStringLiteral("pregnancy.dueDate"), currentDueDate(pregnancy));
    know(known, QStringLiteral("pregnancy.lastMenstrualPeriod"), pregnancy.lastPeriod);
    know(known, QStringLiteral("pregnancy.facility"), pregnancy.facility);
    know(known, QStringLiteral("pregnancy.plannedFacility"), pregnancy.deliveryFacility);
    const qint64 weeks = gestationStart(pregnancy).daysTo(today) / daysInWeek;
    known.insert(QStringLiteral("pregnancy.gestationalWeeks"), weeks);
    known.insert(QStringLiteral("pregnancy.countedMonth"), weeks / weeksInMonth + 1);
    if (pregnancy.fetuses.size() > 1) {
        known.insert(QStringLiteral("pregnancy.fetusCount"), static_cast<qint64>(pregnancy.fetuses.size()));
    }
}

void knowRelatives(Known &known, const book::Book &book, const Person &person, const QDate &today)
{
    if (const auto mother = book.find<Person>(person.mother)) {
        knowPerson(known, QStringLiteral("mother"), mother->value, today);
        know(known, QStringLiteral("guardian1.name"), fullName(mother->value));
        know(known, QStringLiteral("guardian1.kana"), fullKana(mother->value));
    }
    if (const auto father = book.find<Person>(person.partner)) {
        knowPerson(known, QStringLiteral("father"), father->value, today);
        know(known, QStringLiteral("guardian2.name"), fullName(father->value));
        know(known, QStringLiteral("guardian2.kana"), fullKana(father->value));
    }
}

Result<Known> knownOf(const book::Book &book, const FormSubject &subject)
{
    const QDate today = book.clock().today();
    const auto person = book.find<Person>(subject.person);
    const auto everybody = book.list<Person>();
    const auto handbooks = book.list<Handbook>(subject.person);
    if (!person || !everybody || !handbooks) {
        return fail(!person ? person.error() : !everybody ? everybody.error() : handbooks.error());
    }
    Known known;
    knowPerson(known, QStringLiteral("person"), person->value, today);
    knowRelatives(known, book, person->value, today);
    for (const auto &other : *everybody) {
        if (other.value.role == Role::Partner) {
            knowPerson(known, QStringLiteral("partner"), other.value, today);
        }
    }
    if (const auto pregnancy = book.find<Pregnancy>(subject.pregnancy)) {
        knowPregnancy(known, pregnancy->value, today);
    }
    if (!handbooks->isEmpty()) {
        know(known, QStringLiteral("handbook.number"), handbooks->last().value.number);
        know(known, QStringLiteral("handbook.issuedOn"), handbooks->last().value.issuedOn);
    }
    know(known, QStringLiteral("notification.date"), today);
    if (const auto home = programs::MunicipalityTable::builtIn().find(person->value.municipality)) {
        know(known, QStringLiteral("municipality.name"), home->prefecture + home->name);
    }
    return known;
}

/// The first thing in the way of completion.
Result<void> checkComplete(const Session &session)
{
    const auto problems = session.completionProblems();
    for (const forms::Problem &problem : problems) {
        if (problem.severity == forms::Severity::Hard) {
            const bool isMissing = problem.code == forms::ProblemCode::Missing;
            return fail(isMissing ? ErrorCode::MissingValue : ErrorCode::InvalidValue, problem.linkId,
                        problem.arguments);
        }
    }
    return {};
}

RecordId addResponse(book::ChangeSet &changes, const Session &session, const book::Book &book,
                     const FormSubject &subject)
{
    const Clock &clock = book.clock();
    const QDateTime authored = clock.now().toOffsetFromUtc(clock.zone().offsetFromUtc(clock.now()));
    const QByteArray bytes =
        forms::writeResponse(session, {.status = QStringLiteral("completed"),
                                       .authored = authored.toString(Qt::ISODate),
                                       .subject = QLatin1String("urn:uuid:") + subject.person.toString()});
    return changes.add(clock, subject.person,
                       FormResponse{.form = session.form().id,
                                    .url = session.form().url,
                                    .version = session.form().version,
                                    .status = ResponseStatus::Completed,
                                    .authored = authored,
                                    .author = book.author(),
                                    .pregnancy = subject.pregnancy,
                                    .response = QString::fromUtf8(bytes)});
}

Result<void> updatePerson(book::ChangeSet &changes, const Session &session, const book::Book &book,
                          const FormSubject &subject)
{
    auto person = book.find<Person>(subject.person);
    if (!person) {
        return fail(std::move(person).error());
    }
    Person updated = person->value;
    const auto take = [&session](const char *path, QString &field) {
        const QString typed = boundText(session, QLatin1String(path));
        field = typed.isEmpty() ? field : typed;
    };
    take("person.address", updated.address);
    take("person.phone", updated.phone);
    take("person.occupation", updated.occupation);
    take("person.allergies", updated.allergies);
    if (!sameContent(updated, person->value)) {
        changes.edit(person->id, person->person, person->version, updated);
    }
    return {};
}

Result<void> updatePregnancy(book::ChangeSet &changes, const Session &session, const book::Book &book,
                             const FormSubject &subject)
{
    if (subject.pregnancy.isEmpty()) {
        return {};
    }
    auto pregnancy = book.find<Pregnancy>(subject.pregnancy);
    if (!pregnancy) {
        return fail(std::move(pregnancy).error());
    }
    Pregnancy updated = pregnancy->value;
    const QString facility = boundText(session, QStringLiteral("pregnancy.facility"));
    const QString planned = boundText(session, QStringLiteral("pregnancy.plannedFacility"));
    updated.facility = facility.isEmpty() ? updated.facility : facility;
    updated.deliveryFacility = planned.isEmpty() ? updated.deliveryFacility : planned;
    if (!sameContent(updated, pregnancy->value)) {
        changes.edit(pregnancy->id, pregnancy->person, pregnancy->version, updated);
    }
    return {};
}

void addNotification(book::ChangeSet &changes, const Session &session, const book::Book &book,
                     const FormSubject &subject, const RecordId &response)
{
    changes.add(book.clock(), subject.person,
                Notification{.pregnancy = subject.pregnancy,
                             .notifiedOn = boundDate(session, QStringLiteral("notification.date")),
                             .diagnosedBy = boundText(session, QStringLiteral("pregnancy.attendant")),
                             .facility = boundText(session, QStringLiteral("pregnancy.facility")),
                             .response = response});
}

} // namespace

Result<FormSubject> subjectOf(const book::Book &book, const RecordId &person)
{
    const auto pregnancies = book.list<Pregnancy>(person);
    if (!pregnancies) {
        return fail(pregnancies.error());
    }
    FormSubject subject{person, {}};
    for (const auto &pregnancy : *pregnancies) {
        subject.pregnancy = isOngoing(pregnancy.value) ? pregnancy.id : subject.pregnancy;
    }
    return subject;
}

Result<void> proposeFromBook(Session &session, const book::Book &book, const FormSubject &subject)
{
    const auto known = knownOf(book, subject);
    if (!known) {
        return fail(known.error());
    }
    for (const forms::Item &item : session.form().items) {
        const auto value = known->constFind(item.binding);
        if (item.binding.isEmpty() || value == known->cend() || item.readOnly) {
            continue;
        }
        const NodeId node = session.node(item.linkId);
        if (node != forms::noNode && session.answers(node).isEmpty()) {
            // A value that does not fit the item (a text for a choice of another form) is simply not proposed.
            static_cast<void>(session.propose(node, {*value}, bookOrigin));
        }
    }
    return {};
}

Result<book::ChangeSet> completeForm(const Session &session, const book::Book &book, const FormSubject &subject)
{
    OYAKO_TRY(checkComplete(session));
    book::ChangeSet changes(QStringLiteral("form"));
    const RecordId response = addResponse(changes, session, book, subject);
    OYAKO_TRY(updatePerson(changes, session, book, subject));
    OYAKO_TRY(updatePregnancy(changes, session, book, subject));
    if (session.form().id == notificationForm) {
        addNotification(changes, session, book, subject, response);
    }
    addBoundVisit(changes, session, book.clock(), subject.person);
    return changes;
}

} // namespace oyako::care
