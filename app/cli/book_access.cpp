// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/book_access.h"

#include <QFile>

namespace oyako::cli {

namespace {

constexpr qint64 largestSecret = 4096;

Result<store::Secret> readSecret(QFile &file)
{
    QByteArray bytes = file.read(largestSecret + 1);
    if (bytes.size() > largestSecret) {
        return fail(ErrorCode::TooLarge, QStringLiteral("passphrase"), {QString::number(largestSecret)});
    }
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    return store::Secret::takeFrom(bytes);
}

} // namespace

Result<store::Secret> readSecret(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::NotFound, QStringLiteral("passphrase"));
    }
    return readSecret(file);
}

Result<store::Unlock> givenKey(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (arguments.has(QStringLiteral("recovery-file"))) {
        auto secret = readSecret(arguments.value(QStringLiteral("recovery-file")));
        return secret ? Result<store::Unlock>(store::RecoveryCode{std::move(*secret)})
                      : fail(std::move(secret).error());
    }
    Result<store::Secret> secret = fail(ErrorCode::Locked, QStringLiteral("--passphrase-file"));
    if (arguments.has(QStringLiteral("passphrase-file"))) {
        secret = readSecret(arguments.value(QStringLiteral("passphrase-file")));
    } else if (arguments.has(QStringLiteral("passphrase-fd"))) {
        QFile file;
        if (file.open(arguments.value(QStringLiteral("passphrase-fd")).toInt(),
                      QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            secret = readSecret(file);
        }
    }
    return secret ? Result<store::Unlock>(store::Passphrase{std::move(*secret)}) : fail(std::move(secret).error());
}

Result<QString> namedFolder(const Invocation &invocation)
{
    const QString folder = invocation.arguments().value(QStringLiteral("book"));
    return folder.isEmpty() ? Result<QString>(fail(ErrorCode::MissingValue, QStringLiteral("--book")))
                            : Result<QString>(folder);
}

Result<std::unique_ptr<book::Book>> openBook(const Invocation &invocation)
{
    const auto folder = namedFolder(invocation);
    if (!folder) {
        return fail(folder.error());
    }
    const auto key = givenKey(invocation);
    if (!key) {
        return fail(key.error());
    }
    auto store = store::Store::open(*folder, *key);
    if (!store) {
        return fail(std::move(store).error());
    }
    auto book = std::make_unique<book::Book>(std::move(*store), invocation.clock());
    book->setAuthor(RecordId::fromString(invocation.arguments().value(QStringLiteral("as"))).value_or(RecordId()));
    return book;
}

} // namespace oyako::cli
