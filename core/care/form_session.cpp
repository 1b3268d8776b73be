// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_session.h"

#include "core/records/clinic_records.h"

#include <QJsonArray>

namespace oyako::care {

using namespace records;
using forms::Session;

namespace {

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert(QLatin1String(key), text);
    }
}

/// The name as people write it. Family and given name are parted by U+0020 (JP Core).
QJsonArray nameOf(const Person &person)
{
    QJsonObject name{{QStringLiteral("use"), QStringLiteral("official")}};
    put(name, "text", QString(person.familyName + QLatin1Char(' ') + person.givenName).trimmed());
    put(name, "family", person.familyName);
    if (!person.givenName.isEmpty()) {
        name.insert(QStringLiteral("given"), QJsonArray{person.givenName});
    }
    return {name};
}

QJsonObject patientOf(const Person &person)
{
    QJsonObject json{{QStringLiteral("resourceType"), QStringLiteral("Patient")},
                     {QStringLiteral("name"), nameOf(person)}};
    if (person.sex != Sex::Unknown) {
        json.insert(QStringLiteral("gender"),
                    person.sex == Sex::Male ? QStringLiteral("male") : QStringLiteral("female"));
    }
    put(json, "birthDate", person.birthDate.toString(Qt::ISODate));
    if (!person.phone.isEmpty()) {
        json.insert(QStringLiteral("telecom"),
                    QJsonArray{QJsonObject{{QStringLiteral("system"), QStringLiteral("phone")},
                                           {QStringLiteral("value"), person.phone}}});
    }
    QJsonObject address;
    put(address, "text", person.address);
    put(address, "postalCode", person.postalCode);
    if (!address.isEmpty()) {
        json.insert(QStringLiteral("address"), QJsonArray{address});
    }
    return json;
}

std::optional<QJsonObject> userOf(const book::Book &book)
{
    if (const auto member = book.find<StaffMember>(book.author())) {
        return QJsonObject{
            {QStringLiteral("resourceType"), QStringLiteral("Practitioner")},
            {QStringLiteral("name"), QJsonArray{QJsonObject{{QStringLiteral("text"), member->value.name}}}}};
    }
    const auto person = book.find<Person>(book.author());
    return person ? std::optional(QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("RelatedPerson")},
                                              {QStringLiteral("name"), nameOf(person->value)}})
                  : std::nullopt;
}

bool isSeen(const forms::Form &form, const forms::Item &item)
{
    return !item.hidden && (item.parent < 0 || isSeen(form, form.item(item.parent)));
}

/// The launch contexts, and every variable that rests on one.
QSet<QString> tellingNames(const forms::Form &form)
{
    const QStringList &contexts = forms::suppliedContexts();
    QSet<QString> telling(contexts.begin(), contexts.end());
    QList<forms::Variable> open = form.variables;
    for (const forms::Item &item : form.items) {
        open += item.variables;
    }
    const auto tells = [&telling](const forms::Variable &variable) {
        const bool found = variable.expression.externals().intersects(telling);
        if (found) {
            telling.insert(variable.name);
        }
        return found;
    };
    while (open.removeIf(tells) > 0) {
    }
    return telling;
}

bool calculatesUnseen(const forms::Form &form)
{
    const QSet<QString> telling = tellingNames(form);
    return std::any_of(form.items.begin(), form.items.end(), [&](const forms::Item &item) {
        return item.calculatedExpression && item.calculatedExpression->externals().intersects(telling) &&
               !isSeen(form, item);
    });
}

} // namespace

bool isToldNothing(const forms::Form &form, const RecordId &definition)
{
    return !definition.isEmpty() && calculatesUnseen(form);
}

Result<forms::LaunchContexts> launchContexts(const forms::Form &form, const book::Book &book,
                                             const FormSubject &subject)
{
    forms::LaunchContexts contexts;
    if (isToldNothing(form, subject.definition)) {
        return contexts;
    }
    const auto person = book.find<Person>(subject.person);
    if (!person) {
        return fail(person.error());
    }
    contexts.insert(QStringLiteral("patient"), patientOf(person->value));
    if (const auto user = userOf(book)) {
        contexts.insert(QStringLiteral("user"), *user);
    }
    return contexts;
}

Result<forms::ReadResponse> readAnswers(const ShelfForm &shelf, const QByteArray &response, const book::Book &book,
                                        const RecordId &person)
{
    // Whoever is not in the book has no contexts, and the answers are read as far as that goes.
    const auto contexts = launchContexts(*shelf.form, book, {.person = person, .definition = shelf.definition});
    return forms::readResponse(shelf.form, response, book.clock(), contexts.value_or(forms::LaunchContexts()));
}

Result<forms::ReadResponse> readAnswers(const ShelfForm &shelf, const QByteArray &response, const Clock &clock,
                                        const Person &person)
{
    forms::LaunchContexts contexts;
    if (!isToldNothing(*shelf.form, shelf.definition)) {
        contexts.insert(QStringLiteral("patient"), patientOf(person));
    }
    return forms::readResponse(shelf.form, response, clock, contexts);
}

Result<void> proposeAll(Session &session, const book::Book &book, const FormSubject &subject)
{
    session.proposeInitialExpressions();
    const auto proposals = session.proposals();
    for (const forms::NodeId node : proposals) {
        if (!subject.definition.isEmpty() && !isSeen(session.form(), session.item(node))) {
            session.withdraw(node);
        }
    }
    return proposeFromBook(session, book, subject);
}

Result<OpenedForm> openForm(const std::shared_ptr<const forms::Form> &form, const book::Book &book,
                            const FormSubject &subject, const QByteArray &draft)
{
    const auto contexts = launchContexts(*form, book, subject);
    if (!contexts) {
        return fail(contexts.error());
    }
    auto read = draft.isEmpty() ? Result<forms::ReadResponse>(fail(ErrorCode::NotFound))
                                : forms::readResponse(form, draft, book.clock(), *contexts);
    OpenedForm opened{read ? std::move(read->session) : Session::start(form, book.clock(), *contexts),
                      read.has_value()};
    OYAKO_TRY(proposeAll(opened.session, book, subject));
    return opened;
}

} // namespace oyako::care
