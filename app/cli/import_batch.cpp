// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/import_batch.h"

#include "app/cli/import_signature.h"
#include "core/base/files.h"
#include "core/exchange/family_card.h"
#include "core/exchange/intake.h"
#include "core/exchange/own_keys.h"

#include <QFileInfo>

namespace oyako::cli {

namespace {

using exchange::Intake;

/// What became of one file.
struct Outcome {
    QString state; ///< "taken_in", "known", "question", "refused"
    int items = 0;
    std::optional<Error> error;
};

struct Totals {
    int takenIn = 0;
    int known = 0;
    int question = 0;
    int refused = 0;
    int items = 0;
};

Outcome refusal(const Error &error)
{
    return {QStringLiteral("refused"), 0, error};
}

/// Persons nobody in the book is like are new; anybody else is a question for a person.
exchange::PersonMap newPersons(const Intake &intake)
{
    exchange::PersonMap decided;
    for (const exchange::ArrivedPerson &person : intake.persons) {
        if (person.here.isEmpty() && person.candidates.isEmpty()) {
            decided.insert(person.id, person.id);
        }
    }
    return decided;
}

Result<Intake> decidedIntake(const book::Book &book, const exchange::IncomingFile &file)
{
    auto intake = exchange::prepareIntake(book, file, {});
    if (!intake || intake->undecided() == 0) {
        return intake;
    }
    return exchange::prepareIntake(book, file, newPersons(*intake));
}

Outcome takeIn(book::Book &book, const exchange::IncomingFile &file)
{
    const auto intake = decidedIntake(book, file);
    if (!intake) {
        return refusal(intake.error());
    }
    if (intake->undecided() > 0) {
        return {QStringLiteral("question"), 0, {}};
    }
    if (intake->isTakenIn()) {
        return {QStringLiteral("known"), 0, {}};
    }
    const auto taken = exchange::takeIn(book, *intake, exchange::usualChoices(*intake));
    const auto done = taken ? book.apply(taken->changes) : Result<book::ChangeId>(fail(taken.error()));
    const auto remembered =
        done ? exchange::rememberFamilyCard(book, intake->owners(), file.answerTo) : fail(done.error());
    return remembered ? Outcome{QStringLiteral("taken_in"), taken->items, {}} : refusal(remembered.error());
}

Outcome takeFile(book::Book &book, const QString &path, std::span<const seal::Identity> keys)
{
    const auto bytes = files::read(path, exchange::largestImport);
    const auto clear = bytes ? exchange::openIncoming(*bytes, keys) : bytes;
    const auto signer = clear ? signerOfPath(book, path, *bytes, *clear) : fail(clear.error());
    const auto file = signer ? exchange::readFhir(*clear) : Result<exchange::IncomingFile>(fail(signer.error()));
    if (!file) {
        return refusal(file.error());
    }
    Outcome outcome = takeIn(book, *file);
    const auto remembered = outcome.error ? Result<void>() : rememberSigner(book, *signer);
    return remembered ? outcome : refusal(remembered.error());
}

void count(Totals &totals, const Outcome &outcome)
{
    totals.takenIn += outcome.state == QLatin1String("taken_in") ? 1 : 0;
    totals.known += outcome.state == QLatin1String("known") ? 1 : 0;
    totals.question += outcome.state == QLatin1String("question") ? 1 : 0;
    totals.refused += outcome.error ? 1 : 0;
    totals.items += outcome.items;
}

QJsonObject described(const QString &path, const Outcome &outcome)
{
    QJsonObject object{{QStringLiteral("file"), QFileInfo(path).fileName()},
                       {QStringLiteral("state"), outcome.state},
                       {QStringLiteral("items"), outcome.items}};
    if (outcome.error) {
        object.insert(QStringLiteral("code"), QString(errorWord(outcome.error->code)));
        object.insert(QStringLiteral("field"), outcome.error->field);
    }
    return object;
}

QJsonObject described(const Totals &totals)
{
    return {{QStringLiteral("takenIn"), totals.takenIn},
            {QStringLiteral("known"), totals.known},
            {QStringLiteral("question"), totals.question},
            {QStringLiteral("refused"), totals.refused},
            {QStringLiteral("items"), totals.items}};
}

} // namespace

int runImports(Invocation &invocation, const QStringList &paths)
{
    const auto book = openBook(invocation);
    const auto keys = book ? exchange::ownIdentities(**book) : fail(book.error());
    if (!keys) {
        return invocation.refuse(keys.error());
    }
    Totals totals;
    for (const QString &path : paths) {
        const Outcome outcome = takeFile(**book, path, *keys);
        count(totals, outcome);
        if (!invocation.json()) {
            invocation.print(described(path, outcome));
        }
    }
    invocation.print(described(totals));
    return totals.refused + totals.question == 0 ? Done : Refused;
}

} // namespace oyako::cli
