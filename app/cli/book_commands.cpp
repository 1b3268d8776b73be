// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/book_commands.h"

#include "app/cli/book_access.h"
#include "core/base/files.h"
#include "core/care/demonstration.h"

#include <QFileInfo>

namespace oyako::cli {

namespace {

/// Ten digits: prefecture 2, kind 1, number 7.
bool isFacilityCode(const QString &code)
{
    return code.size() == 10 && std::all_of(code.cbegin(), code.cend(),
                                            [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
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
    book::Info info{arguments.value(QStringLiteral("name"), defaultName),
                    arguments.value(QStringLiteral("municipality")), arguments.value(QStringLiteral("facility"))};
    if (info.name.isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("--name"));
    }
    if (!info.facility.isEmpty() && !isFacilityCode(info.facility)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--facility"), {info.facility});
    }
    return info;
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
    const auto done = (*book)->store().replacePassphrase({std::move(*passphrase)},
                                                         store::calibrateKdf(store::unlockSeconds, store::measureKdf));
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
    const care::DemonstrationPlan plan{
        arguments.value(QStringLiteral("seed"), QStringLiteral("1")).toUInt(),
        std::max(arguments.value(QStringLiteral("people"), QStringLiteral("0")).toInt(),
                 arguments.value(QStringLiteral("clinic"), QStringLiteral("0")).toInt())};
    const auto filled = care::fillDemonstration(**book, plan, Progress());
    return filled ? printBook(invocation, **book) : invocation.refuse(filled.error());
}

} // namespace

QList<Command> bookCommands()
{
    return {
        {QStringLiteral("init"),
         QStringLiteral(
             "--book DIR --name N --passphrase-file F [--municipality CODE] [--facility CODE10] [--recovery-out F]"),
         QStringLiteral("make an encrypted book"), &initBook},
        {QStringLiteral("demo"), QStringLiteral("--book DIR --passphrase-file F [--people N] [--clinic N] [--seed N]"),
         QStringLiteral("make a book with an invented family"), &demonstration},
        {QStringLiteral("unlock-check"), QString(), QStringLiteral("open and close the book"), &unlockCheck},
        {QStringLiteral("rekey"), QStringLiteral("--new-passphrase-file F"),
         QStringLiteral("a new passphrase in place of the old one"), &rekey},
        {QStringLiteral("recovery"), QStringLiteral("--recovery-out F"),
         QStringLiteral("a new recovery code in place of the old one"), &newRecoveryCode}};
}

} // namespace oyako::cli
