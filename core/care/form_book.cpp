// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_book.h"

#include "core/care/checkup_answers.h"
#include "core/care/form_answers.h"
#include "core/care/form_known.h"
#include "core/care/form_shelf.h"
#include "core/forms/response.h"

namespace oyako::care {

using namespace records;
using forms::NodeId;
using forms::Session;

namespace {

const QString bookOrigin = QStringLiteral("book");
const QString notificationForm = QStringLiteral("pregnancy-notification");

/// Neither the item nor anything above it is hidden.
bool isSeen(const forms::Form &form, const forms::Item &item)
{
    return !item.hidden && (item.parent < 0 || isSeen(form, form.item(item.parent)));
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
    FormSubject subject{.person = person};
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
        const auto value = known->valueFor(item);
        const bool isUnseen = !subject.definition.isEmpty() && !isSeen(session.form(), item);
        if (!value || item.readOnly || isUnseen) {
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

FormResponse responseOf(const Session &session, const book::Book &book, const FormSubject &subject,
                        ResponseStatus status, const RecordId &visit)
{
    const Clock &clock = book.clock();
    const QDateTime authored = clock.now().toOffsetFromUtc(clock.zone().offsetFromUtc(clock.now()));
    const QByteArray bytes =
        forms::writeResponse(session, {.status = QString(enumWord(status)),
                                       .authored = authored.toString(Qt::ISODate),
                                       .subject = QLatin1String("urn:uuid:") + subject.person.toString(),
                                       .encounter = visitUrn(visit)});
    return {.form = subject.definition.isEmpty() ? session.form().id : shortIdOf(session.form()),
            .url = session.form().url,
            .version = session.form().version,
            .status = status,
            .authored = authored,
            .author = book.author(),
            .pregnancy = subject.pregnancy,
            .definition = subject.definition,
            .response = QString::fromUtf8(bytes)};
}

Result<book::ChangeSet> completeForm(const Session &session, const book::Book &book, const FormSubject &subject)
{
    OYAKO_TRY(checkComplete(session));
    book::ChangeSet changes(QStringLiteral("form"));
    const bool isFromElsewhere = !subject.definition.isEmpty();
    const auto visit = isFromElsewhere ? Result<RecordId>(RecordId()) : addBoundVisit(changes, session, book, subject);
    if (!visit) {
        return fail(visit.error());
    }
    const RecordId response = changes.add(book.clock(), subject.person,
                                          responseOf(session, book, subject, ResponseStatus::Completed, *visit));
    if (isFromElsewhere) {
        return changes;
    }
    OYAKO_TRY(updatePerson(changes, session, book, subject));
    OYAKO_TRY(updatePregnancy(changes, session, book, subject));
    if (session.form().id == notificationForm) {
        addNotification(changes, session, book, subject, response);
    }
    return changes;
}

} // namespace oyako::care
