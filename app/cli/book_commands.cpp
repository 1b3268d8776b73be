// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/book_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/given.h"
#include "app/cli/note.h"
#include "core/base/files.h"
#include "core/care/demonstration.h"
#include "core/clinic/demonstration_clinic.h"
#include "core/clinic/facility_number.h"
#include "core/clinic/staff.h"
#include "core/programs/municipalities.h"

#include <QDir>
#include <QFileInfo>

#include <limits>

namespace oyako::cli {

namespace {

/// A wrong check digit is only pointed out: nobody has to wait for a number that was given wrong.
Result<QString> givenFacility(const Invocation &invocation)
{
    const QString typed = invocation.arguments().value(QStringLiteral("facility"));
    const auto check = clinic::checkFacilityNumber(typed);
    if (!typed.isEmpty() && check == clinic::FacilityNumberCheck::NotANumber) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--facility"), {typed});
    }
    if (!typed.isEmpty() && check == clinic::FacilityNumberCheck::WrongCheckDigit) {
        note(invocation, QStringLiteral("the check digit of --facility does not fit"));
    }
    return clinic::facilityDigits(typed);
}

/// The place of a recovery code, taken before a code is made: one that could not be written down would be lost. It is
/// given back unless the code was written.
class RecoveryFile final {
public:
    /// AlreadyExists, or why nothing can be written there; field "--recovery-out".
    [[nodiscard]] Result<void> take(const Arguments &arguments)
    {
        const QString path = arguments.value(QStringLiteral("recovery-out"));
        if (path.isEmpty()) {
            return {};
        }
        if (const auto made = files::createPrivate(path); !made) {
            return fail(made.error().code, QStringLiteral("--recovery-out"), made.error().arguments);
        }
        m_path = path;
        return {};
    }
    [[nodiscard]] Result<void> write(const store::Secret &code)
    {
        if (m_path.isEmpty()) {
            return {};
        }
        OYAKO_TRY(files::replace(m_path, QByteArray(code.view().data(), code.view().size()) + '\n'));
        m_path.clear();
        return {};
    }

    RecoveryFile() = default;
    RecoveryFile(const RecoveryFile &) = delete;
    RecoveryFile &operator=(const RecoveryFile &) = delete;
    ~RecoveryFile()
    {
        if (!m_path.isEmpty()) {
            QFile::remove(m_path);
        }
    }

private:
    QString m_path;
};

Result<book::Info> givenInfo(const Invocation &invocation, const QString &defaultName)
{
    const Arguments &arguments = invocation.arguments();
    const auto facility = givenFacility(invocation);
    if (!facility) {
        return fail(facility.error());
    }
    const QString code = arguments.value(QStringLiteral("municipality"));
    if (!code.isEmpty() && !programs::MunicipalityTable::builtIn().find(code)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--municipality"));
    }
    if (arguments.has(QStringLiteral("administrator")) && !arguments.has(QStringLiteral("facility"))) {
        return fail(ErrorCode::MissingValue, QStringLiteral("--facility"));
    }
    return book::Info{arguments.value(QStringLiteral("name"), defaultName), code, *facility};
}

/// Whose passphrase made a clinic's book.
Result<void> nameAdministrator(const Arguments &arguments, book::Book &book)
{
    const QString name = arguments.value(QStringLiteral("administrator"));
    if (name.isEmpty()) {
        return {};
    }
    const auto added = clinic::addFirstAdministrator(book, {.name = name});
    return added ? Result<void>() : fail(added.error());
}

/// A book that was made a moment ago and holds nothing.
void removeNewBook(const store::BookFolder &folder, bool keepFolder)
{
    const QStringList parts{folder.database(), folder.database() + QLatin1String("-wal"),
                            folder.database() + QLatin1String("-shm"), folder.keys(),
                            folder.path + QLatin1String("/lock")};
    for (const QString &part : parts) {
        QFile::remove(part);
    }
    if (!keepFolder) {
        QDir().rmdir(folder.path);
    }
}

Result<std::unique_ptr<book::Book>> describeNew(const Invocation &invocation, store::Store::Created created,
                                                const book::Info &info, RecoveryFile &recovery)
{
    auto book = std::make_unique<book::Book>(std::move(created.store), invocation.clock());
    OYAKO_TRY(book->setInfo(info));
    OYAKO_TRY(nameAdministrator(invocation.arguments(), *book));
    OYAKO_TRY(recovery.write(created.recoveryCode));
    return book;
}

Result<store::Passphrase> givenNewPassphrase(const Invocation &invocation)
{
    auto key = givenKey(invocation);
    if (!key) {
        return fail(std::move(key).error());
    }
    auto *passphrase = std::get_if<store::Passphrase>(&*key);
    if (!passphrase) {
        return fail(ErrorCode::MissingValue, QStringLiteral("--passphrase-file"));
    }
    return passphrase->bytes.isEmpty() ? fail(ErrorCode::MissingValue, QStringLiteral("passphrase"))
                                       : Result<store::Passphrase>(std::move(*passphrase));
}

/// Everything is looked at before anything is made; what could not be finished is taken away again.
Result<std::unique_ptr<book::Book>> makeBook(const Invocation &invocation, const QString &defaultName)
{
    const auto folder = namedFolder(invocation);
    const auto info = folder ? givenInfo(invocation, defaultName) : fail(folder.error());
    auto passphrase = info ? givenNewPassphrase(invocation) : fail(info.error());
    if (!passphrase) {
        return fail(std::move(passphrase).error());
    }
    RecoveryFile recovery;
    OYAKO_TRY(recovery.take(invocation.arguments()));
    const bool hadFolder = QFileInfo::exists(*folder);
    store::CreateOptions options{makeId<BookId>(invocation.clock()), std::move(*passphrase),
                                 store::calibrateKdf(store::unlockSeconds, store::measureKdf)};
    auto created = store::Store::create(*folder, options);
    if (!created) {
        return fail(std::move(created).error());
    }
    auto book = describeNew(invocation, std::move(*created), *info, recovery);
    if (!book) {
        removeNewBook({*folder}, hadFolder);
    }
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
    RecoveryFile recovery;
    if (const auto taken = recovery.take(invocation.arguments()); !taken) {
        return invocation.refuse(taken.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    if (const auto may = clinic::mayAdminister(**book); !may || !*may) {
        return invocation.refuse(may ? Error{ErrorCode::NotAllowed, QStringLiteral("duty"), {}} : may.error());
    }
    const auto code = (*book)->store().replaceRecoveryCode();
    const auto written = code ? recovery.write(*code) : fail(code.error());
    return written ? Done : invocation.refuse(written.error());
}

/// An invented clinic has a name, a number and a place; what was asked for stands over them.
Result<void> inventClinic(const Arguments &arguments, book::Book &book, const clinic::ClinicPlan &plan)
{
    const auto asked = book.info();
    OYAKO_TRY(clinic::fillClinic(book, plan, Progress()));
    auto info = asked ? book.info() : fail(asked.error());
    if (!info) {
        return fail(info.error());
    }
    const auto take = [&arguments](const char *option, QString &invented, const QString &given) {
        invented = arguments.has(QLatin1String(option)) ? given : invented;
    };
    take("name", info->name, asked->name);
    take("municipality", info->municipality, asked->municipality);
    take("facility", info->facility, asked->facility);
    return book.setInfo(*info);
}

int demonstration(Invocation &invocation)
{
    constexpr int mostPeople = 1'000'000;
    const Arguments &arguments = invocation.arguments();
    const auto seed = givenNumber(arguments, QStringLiteral("seed"), 0, std::numeric_limits<int>::max(), 1);
    const auto children = givenNumber(arguments, QStringLiteral("clinic"), 1, mostPeople, 0);
    const auto people = givenNumber(arguments, QStringLiteral("people"), 0, mostPeople, 0);
    if (!seed || !children || !people) {
        return invocation.refuse(!seed ? seed.error() : !children ? children.error() : people.error());
    }
    const auto book = makeBook(invocation, QStringLiteral("山田家の手帳"));
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto number = static_cast<quint32>(*seed);
    const auto filled = *children > 0
                            ? inventClinic(arguments, **book, {.seed = number, .children = *children})
                            : care::fillDemonstration(**book, {.seed = number, .moreFamilies = *people}, Progress());
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
        {QStringLiteral("demo"),
         QStringLiteral("--book DIR --passphrase-file F [--people N | --clinic N] [--seed N] [--name N] "
                        "[--municipality CODE] [--facility CODE10 [--administrator NAME]] [--recovery-out F]"),
         QStringLiteral("make a book with an invented family, or an invented clinic of N children"), &demonstration},
        {QStringLiteral("unlock-check"), QString(), QStringLiteral("open and close the book"), &unlockCheck},
        {QStringLiteral("rekey"), QStringLiteral("--new-passphrase-file F"),
         QStringLiteral("a new passphrase in place of the old one"), &rekey},
        {QStringLiteral("recovery"), QStringLiteral("--recovery-out F"),
         QStringLiteral("a new recovery code in place of the old one"), &newRecoveryCode}};
}

} // namespace oyako::cli
