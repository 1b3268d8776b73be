// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/book_access.h"

#include "core/care/emergency.h"
#include "core/clinic/failed_logins.h"
#include "core/clinic/staff.h"

#include <QFile>

namespace oyako::cli {

namespace {

constexpr qint64 largestSecret = 4096;

Result<store::Secret> readSecret(QFile &file)
{
    QByteArray bytes = file.read(largestSecret + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::IoFailed, QStringLiteral("passphrase"));
    }
    if (bytes.size() > largestSecret) {
        return fail(ErrorCode::TooLarge, QStringLiteral("passphrase"), {QString::number(largestSecret)});
    }
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    return store::Secret::takeFrom(bytes);
}

RecordId idOf(const Invocation &invocation, const QString &option)
{
    return RecordId::fromString(invocation.arguments().value(option)).value_or(RecordId());
}

/// At a clinic the author is whose passphrase opened the book, and what is asked about one person is noted.
Result<void> takeAuthor(const Invocation &invocation, book::Book &book)
{
    const auto as = idOf(invocation, QStringLiteral("as"));
    if (!as.isEmpty() && !book.find<records::Person>(as) && !book.find<records::StaffMember>(as)) {
        return fail(ErrorCode::UnknownRecord, QStringLiteral("--as"));
    }
    book.setAuthor(as);
    const auto isClinic = book.keepsAuditLog();
    if (!isClinic || !*isClinic) {
        return isClinic ? Result<void>() : fail(isClinic.error());
    }
    OYAKO_TRY(clinic::logIn(book));
    const auto staff = clinic::staffOf(book);
    if (!staff) {
        return fail(staff.error());
    }
    if (staff->isEmpty()) {
        book.setAuthor(as);
    } else if (!as.isEmpty() && as != book.author()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("--as"));
    }
    const auto person = idOf(invocation, QStringLiteral("person"));
    return person.isEmpty() ? Result<void>()
                            : book.noteAccess(book::Access::Read, person, {}, QStringLiteral("command_line"));
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
        const bool isOpen = file.open(arguments.value(QStringLiteral("passphrase-fd")).toInt(),
                                      QIODevice::ReadOnly | QIODevice::Unbuffered);
        secret = isOpen ? readSecret(file) : fail(ErrorCode::IoFailed, QStringLiteral("passphrase"));
    }
    return secret ? Result<store::Unlock>(store::Passphrase{std::move(*secret)}) : fail(std::move(secret).error());
}

Result<void> noteLeaving(const Invocation &invocation, book::Book &book, book::Access access, const QString &what,
                         const QString &subject)
{
    const QStringList persons = invocation.arguments().values(QStringLiteral("person"));
    for (const QString &person : persons) {
        OYAKO_TRY(book.noteAccess(access, RecordId::fromString(person).value_or(RecordId()), subject, what));
    }
    return persons.isEmpty() ? book.noteAccess(access, {}, subject, what) : Result<void>();
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
        if (store.error().code == ErrorCode::WrongKey) {
            clinic::noteFailedLogin(*folder, invocation.clock());
        }
        return fail(std::move(store).error());
    }
    auto book = std::make_unique<book::Book>(std::move(*store), invocation.clock());
    OYAKO_TRY(takeAuthor(invocation, *book));
    // Where it cannot be written the note is read as it was.
    static_cast<void>(care::bringEmergencyNoteOver(*book));
    return book;
}

} // namespace oyako::cli
