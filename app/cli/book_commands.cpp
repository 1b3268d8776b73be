// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/book_commands.h"

#include "app/cli/book_access.h"
#include "core/base/files.h"
#include "core/care/demonstration.h"
#include "core/clinic/demonstration_clinic.h"
#include "core/clinic/facility_number.h"
#include "core/clinic/staff.h"

#include <QFileInfo>

namespace oyako::cli {

namespace {

/// A wrong check digit is only pointed out: an office that bills no insurance has no number of its own.
Result<QString> givenFacility(const Arguments &arguments)
{
    const QString typed = arguments.value(QStringLiteral("facility"));
    const auto check = clinic::checkFacilityNumber(typed);
    if (!typed.isEmpty() && check == clinic::FacilityNumberCheck::NotANumber) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--facility"), {typed});
    }
    if (!typed.isEmpty() && check == clinic::FacilityNumberCheck::WrongCheckDigit) {
        std::fputs("oyako-cli: the check digit of --facility does not fit\n", stderr);
    }
    return clinic::facilityDigits(typed);
}

Result<void> writeRecoveryCode(const Arguments &arguments, const store::Secret &code)
{
    const QString path = arguments.value(QStringLiteral("recovery-out"));
    return path.isEmpty() ? Result<void>()
                          : files::replace(path, QByteArray(code.view().data(), code.view().size()) + '\n');
}

/// Refused before anything is made, so that a code that could not be written down is never lost.
Result<void> checkRecoveryTarget(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("recovery-out"));
    if (!path.isEmpty() && QFileInfo::exists(path)) {
        return fail(ErrorCode::AlreadyExists, QStringLiteral("--recovery-out"));
    }
    return {};
}

Result<book::Info> givenInfo(const Arguments &arguments, const QString &defaultName)
{
    const auto facility = givenFacility(arguments);
    if (!facility) {
        return fail(facility.error());
    }
    book::Info info{arguments.value(QStringLiteral("name"), defaultName),
                    arguments.value(QStringLiteral("municipality")), *facility};
    if (info.name.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("--name"));
    }
    return info;
}

/// Whose passphrase made a clinic's book.
Result<void> nameAdministrator(const Arguments &arguments, book::Book &book)
{
    const QString name = arguments.value(QStringLiteral("administrator"));
    if (name.isEmpty()) {
        return {};
    }
    if (!arguments.has(QStringLiteral("facility"))) {
        return fail(ErrorCode::MissingValue, QStringLiteral("--facility"));
    }
    const auto added = clinic::addFirstAdministrator(book, {.name = name});
    return added ? Result<void>() : fail(added.error());
}

Result<std::unique_ptr<book::Book>> makeBook(const Invocation &invocation, const QString &defaultName)
{
    const auto folder = namedFolder(invocation);
    if (!folder) {
        return fail(folder.error());
    }
    const auto info = givenInfo(invocation.arguments(), defaultName);
    if (!info) {
        return fail(info.error());
    }
    OYAKO_TRY(checkRecoveryTarget(invocation.arguments()));
    auto key = givenKey(invocation);
    if (!key) {
        return fail(std::move(key).error());
    }
    auto *passphrase = std::get_if<store::Passphrase>(&*key);
    if (!passphrase) {
        return fail(ErrorCode::MissingValue, QStringLiteral("--passphrase-file"));
    }
    store::CreateOptions options{makeId<BookId>(invocation.clock()), std::move(*passphrase),
                                 store::calibrateKdf(store::unlockSeconds, store::measureKdf)};
    auto created = store::Store::create(*folder, options);
    if (!created) {
        return fail(std::move(created).error());
    }
    OYAKO_TRY(writeRecoveryCode(invocation.arguments(), created->recoveryCode));
    auto book = std::make_unique<book::Book>(std::move(created->store), invocation.clock());
    OYAKO_TRY(book->setInfo(*info));
    OYAKO_TRY(nameAdministrator(invocation.arguments(), *book));
    return book;
}

int printBook(const Invocation &invocation, const book::Book &book)
{
    if (invocation.json() || invocation.jsonl()) {
        invocation.print(QJsonObject{{QStringLiteral("book"), book.id().toString()}});
    } else {
        invocation.print(book.id().toString());
    }
    return Done;
}

int initBook(Invocation &invocation)
{
    const auto book = makeBook(invocation, {});
    return book ? printBook(invocation, **book) : invocation.refuse(book.error());
}

int unlockCheck(Invocation &invocation)
{
    const auto book = openBook(invocation);
    return book ? printBook(invocation, **book) : invocation.refuse(book.error());
}

/// In place of every other passphrase: not where several people have one of their own.
Result<void> replaceOnly(book::Book &book, store::Passphrase passphrase, const store::KdfParameters &kdf)
{
    const auto staff = book.list<records::StaffMember>();
    if (!staff || !staff->isEmpty()) {
        return staff ? fail(ErrorCode::NotAllowed, QStringLiteral("duty")) : fail(staff.error());
    }
    return book.store().replacePassphrase(passphrase, kdf);
}

int rekey(Invocation &invocation)
{
    const QString path = invocation.arguments().value(QStringLiteral("new-passphrase-file"));
    if (path.isEmpty()) {
        return invocation.refuse({ErrorCode::MissingValue, QStringLiteral("--new-passphrase-file"), {}});
    }
    auto passphrase = readSecret(path);
    if (!passphrase) {
        return invocation.refuse(passphrase.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto kdf = store::calibrateKdf(store::unlockSeconds, store::measureKdf);
    const bool isClinic = (*book)->keepsAuditLog().value_or(false);
    const auto done = isClinic && !(*book)->author().isEmpty()
                          ? clinic::changePassphrase(**book, (*book)->author(), {std::move(*passphrase)}, kdf)
                          : replaceOnly(**book, {std::move(*passphrase)}, kdf);
    return done ? Done : invocation.refuse(done.error());
}

int newRecoveryCode(Invocation &invocation)
{
    if (!invocation.arguments().has(QStringLiteral("recovery-out"))) {
        return invocation.refuse({ErrorCode::MissingValue, QStringLiteral("--recovery-out"), {}});
    }
    if (const auto free = checkRecoveryTarget(invocation.arguments()); !free) {
        return invocation.refuse(free.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    if (const auto may = clinic::mayAdminister(**book); !may || !*may) {
        return invocation.refuse(may ? Error{ErrorCode::NotAllowed, QStringLiteral("duty"), {}} : may.error());
    }
    const auto code = (*book)->store().replaceRecoveryCode();
    if (!code) {
        return invocation.refuse(code.error());
    }
    const auto written = writeRecoveryCode(invocation.arguments(), *code);
    return written ? Done : invocation.refuse(written.error());
}

int demonstration(Invocation &invocation)
{
    const auto book = makeBook(invocation, QStringLiteral("山田家の手帳"));
    if (!book) {
        return invocation.refuse(book.error());
    }
    const Arguments &arguments = invocation.arguments();
    const quint32 seed = arguments.value(QStringLiteral("seed"), QStringLiteral("1")).toUInt();
    const int children = arguments.value(QStringLiteral("clinic"), QStringLiteral("0")).toInt();
    const int people = arguments.value(QStringLiteral("people"), QStringLiteral("0")).toInt();
    const auto filled = children > 0
                            ? clinic::fillClinic(**book, {.seed = seed, .children = children}, Progress())
                            : care::fillDemonstration(**book, {.seed = seed, .moreFamilies = people}, Progress());
    return filled ? printBook(invocation, **book) : invocation.refuse(filled.error());
}

} // namespace

QList<Command> bookCommands()
{
    return {
        {QStringLiteral("init"),
         QStringLiteral(
             "--book DIR --name N --passphrase-file F [--municipality CODE] [--facility CODE10 [--administrator NAME]] "
             "[--recovery-out F]"),
         QStringLiteral("make an encrypted book"), &initBook},
        {QStringLiteral("demo"), QStringLiteral("--book DIR --passphrase-file F [--people N] [--clinic N] [--seed N]"),
         QStringLiteral("make a book with an invented family, or an invented clinic of N children"), &demonstration},
        {QStringLiteral("unlock-check"), QString(), QStringLiteral("open and close the book"), &unlockCheck},
        {QStringLiteral("rekey"), QStringLiteral("--new-passphrase-file F"),
         QStringLiteral("a new passphrase in place of the old one"), &rekey},
        {QStringLiteral("recovery"), QStringLiteral("--recovery-out F"),
         QStringLiteral("a new recovery code in place of the old one"), &newRecoveryCode}};
}

} // namespace oyako::cli
