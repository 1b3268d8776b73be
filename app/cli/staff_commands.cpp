// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/staff_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/note.h"
#include "core/clinic/staff.h"

#include <QJsonArray>

namespace oyako::cli {

namespace {

using clinic::Staff;
using records::Duty;

store::KdfParameters kdfHere()
{
    return store::calibrateKdf(store::unlockSeconds, store::measureKdf);
}

/// Home books have no staff.
Result<std::unique_ptr<book::Book>> openClinic(const Invocation &invocation)
{
    auto book = openBook(invocation);
    if (book && !(*book)->keepsAuditLog().value_or(false)) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("facility"));
    }
    return book;
}

Result<store::Secret> givenPassphrase(const Invocation &invocation)
{
    const QString option = QStringLiteral("staff-passphrase-file");
    const QString path = invocation.arguments().value(option);
    return path.isEmpty() ? fail(ErrorCode::MissingValue, QLatin1String("--") + option) : readSecret(path);
}

Result<records::StaffMember> givenMember(const Arguments &arguments)
{
    const QString word = arguments.value(QStringLiteral("duty"), QStringLiteral("records"));
    const auto duty = records::enumFromWord<Duty>(word);
    if (!duty) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--duty"), {word});
    }
    return records::StaffMember{.name = arguments.value(QStringLiteral("name")),
                                .kana = arguments.value(QStringLiteral("kana")),
                                .profession = arguments.value(QStringLiteral("profession")),
                                .duty = *duty};
}

/// The first one administers, and is whose passphrase opened the book: what else was asked for is said not to count,
/// so that nobody hands out a passphrase that opens nothing.
void noteFirst(const Invocation &invocation, Duty asked)
{
    if (asked != Duty::Administers) {
        note(invocation, QStringLiteral("the first one administers the clinic: --duty %1 was not used")
                             .arg(QString(records::enumWord(asked))));
    }
    if (invocation.arguments().has(QStringLiteral("staff-passphrase-file"))) {
        note(invocation, QStringLiteral("the first one opens the book with the passphrase that opened it now: "
                                        "--staff-passphrase-file was not used. \"staff passphrase\" changes it"));
    }
}

/// The first one is whose passphrase opens the book; each other brings their own.
Result<RecordId> add(const Invocation &invocation, book::Book &book, const records::StaffMember &member, bool isFirst)
{
    if (isFirst) {
        return clinic::addFirstAdministrator(book, member);
    }
    auto passphrase = givenPassphrase(invocation);
    return passphrase ? clinic::addStaff(book, member, {std::move(*passphrase)}, kdfHere())
                      : Result<RecordId>(fail(passphrase.error()));
}

int addMember(Invocation &invocation)
{
    const auto member = givenMember(invocation.arguments());
    if (!member) {
        return invocation.refuse(member.error());
    }
    const auto book = openClinic(invocation);
    const auto staff = book ? clinic::staffOf(**book) : fail(book.error());
    if (!staff) {
        return invocation.refuse(staff.error());
    }
    const bool isFirst = staff->isEmpty();
    const auto id = add(invocation, **book, *member, isFirst);
    if (!id) {
        return invocation.refuse(id.error());
    }
    if (isFirst) {
        noteFirst(invocation, member->duty);
    }
    if (invocation.json() || invocation.jsonl()) {
        const Duty duty = isFirst ? Duty::Administers : member->duty;
        invocation.print(
            QJsonObject{{QStringLiteral("id"), id->toString()},
                        {QStringLiteral("duty"), QString(records::enumWord(duty))},
                        {QStringLiteral("passphrase"), isFirst ? QStringLiteral("book") : QStringLiteral("own")}});
    } else {
        invocation.print(id->toString());
    }
    return Done;
}

QJsonObject described(const Staff &member, const RecordId &onDuty)
{
    return {{QStringLiteral("id"), member.id.toString()},
            {QStringLiteral("name"), member.value.name},
            {QStringLiteral("kana"), member.value.kana},
            {QStringLiteral("profession"), member.value.profession},
            {QStringLiteral("duty"), records::enumWord(member.value.duty)},
            {QStringLiteral("retiredOn"), member.value.retiredOn.toString(Qt::ISODate)},
            {QStringLiteral("onDuty"), member.id == onDuty}};
}

int listMembers(Invocation &invocation)
{
    const auto book = openClinic(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto staff = clinic::staffOf(**book);
    if (!staff) {
        return invocation.refuse(staff.error());
    }
    QJsonArray items;
    for (const Staff &member : *staff) {
        const QJsonObject object = described(member, (*book)->author());
        if (invocation.jsonl()) {
            invocation.print(object);
        } else if (invocation.json()) {
            items.append(object);
        } else {
            invocation.print(QStringLiteral("%1  %2  %3  %4")
                                 .arg(member.id.toString(), records::enumWord(member.value.duty), member.value.name,
                                      member.value.retiredOn.toString(Qt::ISODate)));
        }
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{QStringLiteral("items"), items}});
    }
    return Done;
}

/// What is done to the one that --staff names.
int withMember(Invocation &invocation, const std::function<Result<void>(book::Book &, const RecordId &)> &what)
{
    const QString text = invocation.arguments().value(QStringLiteral("staff"));
    const auto id = RecordId::fromString(text);
    if (!id) {
        const ErrorCode code = text.isEmpty() ? ErrorCode::MissingValue : ErrorCode::InvalidValue;
        return invocation.refuse({code, QStringLiteral("--staff"), {}});
    }
    const auto book = openClinic(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto done = what(**book, *id);
    return done ? Done : invocation.refuse(done.error());
}

int retireMember(Invocation &invocation)
{
    return withMember(invocation, &clinic::retire);
}

int changePassphrase(Invocation &invocation)
{
    auto passphrase = givenPassphrase(invocation);
    if (!passphrase) {
        return invocation.refuse(passphrase.error());
    }
    const store::Passphrase fresh{std::move(*passphrase)};
    return withMember(invocation, [&fresh](book::Book &book, const RecordId &id) {
        return clinic::changePassphrase(book, id, fresh, kdfHere());
    });
}

} // namespace

QList<Command> staffCommands()
{
    return {{QStringLiteral("staff add"),
             QStringLiteral("--name N [--duty reads|records|administers] [--staff-passphrase-file F] [--kana K] "
                            "[--profession P]"),
             QStringLiteral("somebody who works at the clinic, with a passphrase of their own; the first one is whose "
                            "passphrase opens the book, and administers"),
             &addMember},
            {QStringLiteral("staff list"), QString(), QStringLiteral("who works at the clinic"), &listMembers},
            {QStringLiteral("staff retire"), QStringLiteral("--staff ID"),
             QStringLiteral("their passphrase ends, what they wrote stays"), &retireMember},
            {QStringLiteral("staff passphrase"), QStringLiteral("--staff ID --staff-passphrase-file F"),
             QStringLiteral("a new passphrase in place of theirs"), &changePassphrase}};
}

} // namespace oyako::cli
