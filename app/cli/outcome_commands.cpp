// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/outcome_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/record_fields.h"
#include "core/care/birth.h"

namespace oyako::cli {

namespace {

const QStringList numericFields{QStringLiteral("fetus"), QStringLiteral("weightGrams"), QStringLiteral("lengthCm"),
                                QStringLiteral("headCircumferenceCm"), QStringLiteral("chestCircumferenceCm")};
const QStringList textFields{QStringLiteral("outcome"),    QStringLiteral("date"),       QStringLiteral("time"),
                             QStringLiteral("sex"),        QStringLiteral("familyName"), QStringLiteral("givenName"),
                             QStringLiteral("familyKana"), QStringLiteral("givenKana"),  QStringLiteral("place")};

/// The same, for the help.
const QString fields =
    QStringLiteral("[--sex S] [--time HH:MM] [--fetus N] [--familyName N] [--givenName N] [--familyKana K] "
                   "[--givenKana K] [--place P] "
                   "[--weightGrams G] [--lengthCm CM] [--headCircumferenceCm CM] [--chestCircumferenceCm CM]");

/// One delivery from --field value.
QJsonObject fromOptions(const Arguments &arguments)
{
    QJsonObject object;
    for (const QString &name : textFields) {
        if (arguments.has(name)) {
            object.insert(name, arguments.value(name));
        }
    }
    for (const QString &name : numericFields) {
        if (arguments.has(name)) {
            bool isNumber = false;
            const double number = arguments.value(name).toDouble(&isNumber);
            object.insert(name, isNumber ? QJsonValue(number) : QJsonValue(arguments.value(name)));
        }
    }
    return object;
}

Result<QList<care::Delivery>> givenDeliveries(const Arguments &arguments)
{
    QJsonArray entries{fromOptions(arguments)};
    if (arguments.has(QStringLiteral("data"))) {
        const auto given = readJsonObject(arguments.value(QStringLiteral("data")));
        if (!given) {
            return fail(given.error());
        }
        entries = given->contains(QLatin1String("deliveries")) ? given->value(QLatin1String("deliveries")).toArray()
                                                               : QJsonArray{*given};
    }
    QList<care::Delivery> deliveries;
    for (const QJsonValue &entry : entries) {
        auto delivery = records::fromJson<care::Delivery>(entry.toObject());
        if (!delivery) {
            return fail(std::move(delivery).error());
        }
        deliveries.append(std::move(*delivery));
    }
    return deliveries;
}

Result<RecordId> namedId(const Arguments &arguments, const QString &option)
{
    const auto id = RecordId::fromString(arguments.value(option));
    return id ? Result<RecordId>(*id) : Result<RecordId>(fail(ErrorCode::MissingValue, QLatin1String("--") + option));
}

int applyAndPrintChildren(Invocation &invocation, book::Book &book, const Result<book::ChangeSet> &changes)
{
    if (!changes) {
        return invocation.refuse(changes.error());
    }
    const auto done = book.apply(*changes);
    if (!done) {
        return invocation.refuse(done.error());
    }
    QJsonArray children;
    for (const book::ChangeSet::Step &step : changes->steps()) {
        if (step.expectedVersion == 0 && std::holds_alternative<records::Person>(step.value)) {
            children.append(step.id.toString());
        }
    }
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(QJsonObject{{QStringLiteral("children"), children}});
        return Done;
    }
    for (const QJsonValue &child : children) {
        invocation.print(child.toString());
    }
    return Done;
}

int deliver(Invocation &invocation, const QList<care::Delivery> &deliveries)
{
    const auto pregnancy = namedId(invocation.arguments(), QStringLiteral("pregnancy"));
    if (!pregnancy) {
        return invocation.refuse(pregnancy.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    return applyAndPrintChildren(invocation, **book, care::deliver(**book, *pregnancy, deliveries));
}

int birth(Invocation &invocation)
{
    const auto deliveries = givenDeliveries(invocation.arguments());
    return deliveries ? deliver(invocation, *deliveries) : invocation.refuse(deliveries.error());
}

int loss(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (arguments.has(QStringLiteral("pregnancy"))) {
        const auto deliveries = givenDeliveries(arguments);
        if (!deliveries) {
            return invocation.refuse(deliveries.error());
        }
        if (deliveries->first().outcome == records::Outcome::LiveBirth) {
            return invocation.refuse({ErrorCode::MissingValue, QStringLiteral("--outcome"), {}});
        }
        return deliver(invocation, *deliveries);
    }
    const auto person = namedId(arguments, QStringLiteral("person"));
    if (!person) {
        return invocation.refuse(person.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const QDate date = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
    return applyAndPrintChildren(invocation, **book, care::recordDeath(**book, *person, date));
}

} // namespace

QList<Command> outcomeCommands()
{
    return {{QStringLiteral("birth"),
             QLatin1String("--pregnancy ID (--data FILE.json | --date D [--outcome live_birth|stillbirth] ") + fields +
                 QLatin1Char(')'),
             QStringLiteral("close a pregnancy and open the child; prints the child's id"), &birth},
            {QStringLiteral("loss"),
             QLatin1String("--pregnancy ID (--data FILE.json | --outcome miscarriage|stillbirth --date D ") + fields +
                 QLatin1String(") | --person ID --date D"),
             QStringLiteral("record a loss; the book goes quiet"), &loss}};
}

} // namespace oyako::cli
