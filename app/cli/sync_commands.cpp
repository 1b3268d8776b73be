// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/sync_commands.h"

#include "app/cli/book_access.h"
#include "app/cli/handover_commands.h"
#include "core/base/files.h"
#include "core/base/leaving.h"
#include "core/sync/disagreements.h"
#include "core/sync/folder.h"
#include "core/sync/letter_file.h"
#include "core/sync/same_person.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace oyako::cli {

namespace {

const QString pairAddSynopsis = QStringLiteral("CARD [--name N] [--to FOLDER]");
const QString pairRenewSynopsis = QStringLiteral("LETTER.age --fingerprint TEXT");
const QString pairRemoveSynopsis = QStringLiteral("age1…|CARD");
const QString outSynopsis = QStringLiteral("[--to FOLDER] [--with age1…] [--all]");
const QString inSynopsis = QStringLiteral("[FILE|FOLDER …] [--preview]");
const QString sameSynopsis = QStringLiteral("ID ID");
const QString chooseSynopsis = QStringLiteral("--record ID [--field NAME=SIDE …]");

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toString(Qt::ISODateWithMs) : QString();
}

QJsonObject described(const sync::Partner &partner)
{
    return {{QStringLiteral("name"), partner.card.name},
            {QStringLiteral("recipient"), partner.card.recipient.toString()},
            {QStringLiteral("fingerprint"), seal::fingerprintOf(partner.card.recipient)},
            {QStringLiteral("pairedOn"), partner.pairedOn.toString(Qt::ISODate)},
            {QStringLiteral("folder"), partner.folder},
            {QStringLiteral("lastOut"), instantText(partner.lastOut)},
            {QStringLiteral("lastIn"), instantText(partner.lastIn)}};
}

/// The folder of --to, else `otherwise`. No letter is laid into a book.
Result<QString> givenFolder(const Arguments &arguments, const QString &otherwise)
{
    if (!arguments.has(QStringLiteral("to"))) {
        return otherwise;
    }
    if (arguments.value(QStringLiteral("to")).isEmpty()) {
        return fail(ErrorCode::MissingValue, QStringLiteral("--to"));
    }
    const QString folder = QDir(arguments.value(QStringLiteral("to"))).absolutePath();
    return files::checkLeaving(QDir(folder).filePath(QStringLiteral("letter")))
               ? Result<QString>(folder)
               : fail(ErrorCode::NotAllowed, QStringLiteral("--to"), {QStringLiteral("bookFolder")});
}

Result<sync::Partner> addNamed(const Invocation &invocation, book::Book &book)
{
    const Arguments &arguments = invocation.arguments();
    auto card = namedCard(arguments.words().first());
    if (!card) {
        return fail(card.error());
    }
    card->name = arguments.value(QStringLiteral("name"), card->name);
    const auto folder = givenFolder(arguments, {});
    if (!folder) {
        return fail(folder.error());
    }
    OYAKO_TRY(sync::addPartner(book, *card));
    auto partner = sync::partnerWith(book, card->recipient.toString());
    if (partner && !folder->isEmpty()) {
        partner->folder = *folder;
        OYAKO_TRY(sync::keepPartner(book, *partner));
    }
    return partner;
}

int pairAdd(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto partner = book ? addNamed(invocation, **book) : fail(book.error());
    if (!partner) {
        return invocation.refuse(partner.error());
    }
    invocation.print(described(*partner));
    return Done;
}

int pairList(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto all = book ? sync::partners(**book) : fail(book.error());
    if (!all) {
        return invocation.refuse(all.error());
    }
    QJsonArray list;
    for (const sync::Partner &partner : *all) {
        list.append(described(partner));
    }
    invocation.print(QJsonObject{{QStringLiteral("partners"), list}});
    return Done;
}

/// The card that a letter announces, when the fingerprint that somebody read elsewhere is its own.
Result<sync::Partner> renewNamed(const Arguments &arguments, book::Book &book)
{
    const auto file = files::read(arguments.words().first(), sync::largestFile);
    const auto letter = file ? sync::openLetter(book, *file) : fail(file.error());
    if (!letter) {
        return fail(letter.error());
    }
    const auto card = seal::readCardFile(letter->renewed);
    if (!card) {
        return fail(ErrorCode::NotFound, QStringLiteral("renewed"));
    }
    const QString read = arguments.value(QStringLiteral("fingerprint")).simplified();
    if (read != seal::fingerprintOf(card->recipient)) {
        return fail(ErrorCode::Conflict, QStringLiteral("--fingerprint"));
    }
    OYAKO_TRY(sync::renewPartner(book, letter->from, *card));
    return sync::partnerWith(book, card->recipient.toString());
}

int pairRenew(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto partner = book ? renewNamed(invocation.arguments(), **book) : fail(book.error());
    if (!partner) {
        return invocation.refuse(partner.error());
    }
    invocation.print(described(*partner));
    return Done;
}

int pairRemove(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto card = book ? namedCard(invocation.arguments().words().first()) : fail(book.error());
    const auto done = card ? sync::removePartner(**book, card->recipient.toString()) : Result<void>(fail(card.error()));
    return done ? Done : invocation.refuse(done.error());
}

/// The partner of --with, or the only one there is.
Result<sync::Partner> namedPartner(const Arguments &arguments, const book::Book &book)
{
    if (arguments.has(QStringLiteral("with"))) {
        return sync::partnerWith(book, arguments.value(QStringLiteral("with")));
    }
    const auto all = sync::partners(book);
    if (!all) {
        return fail(all.error());
    }
    if (all->size() == 1) {
        return all->first();
    }
    return all->isEmpty() ? fail(ErrorCode::UnknownRecord, QStringLiteral("partner"))
                          : fail(ErrorCode::MissingValue, QStringLiteral("--with"));
}

Result<sync::Letter> writeOut(const Arguments &arguments, book::Book &book)
{
    const auto partner = namedPartner(arguments, book);
    if (!partner) {
        return fail(partner.error());
    }
    const auto folder = givenFolder(arguments, partner->folder);
    if (!folder || folder->isEmpty()) {
        return folder ? fail(ErrorCode::MissingValue, QStringLiteral("--to")) : fail(folder.error());
    }
    return sync::writeLetter(book, partner->card.recipient.toString(), *folder,
                             arguments.has(QStringLiteral("all")) ? sync::Scope::Everything : sync::Scope::Unknown);
}

int out(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto letter = book ? writeOut(invocation.arguments(), **book) : fail(book.error());
    if (!letter) {
        return invocation.refuse(letter.error());
    }
    invocation.print(QJsonObject{{QStringLiteral("records"), static_cast<int>(letter->records.size())},
                                 {QStringLiteral("papers"), static_cast<int>(letter->contents.size())},
                                 {QStringLiteral("held"), letter->held}});
    return Done;
}

/// The letters in the files and folders named, else in the partners' folders. The first file that is refused ends it.
Result<QList<sync::Letter>> lettersIn(book::Book &book, const QStringList &paths)
{
    QList<sync::Letter> letters;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            auto arrived = sync::readFolder(book, path);
            if (!arrived || !arrived->refused.isEmpty()) {
                return fail(arrived ? arrived->refused.first().second : arrived.error());
            }
            letters += arrived->letters;
            continue;
        }
        const auto file = files::read(path, sync::largestFile);
        const auto letter = file ? sync::openLetter(book, *file) : fail(file.error());
        if (!letter) {
            return fail(letter.error());
        }
        letters.append(*letter);
    }
    return letters;
}

Result<QStringList> givenPaths(const Arguments &arguments, const book::Book &book)
{
    if (!arguments.words().isEmpty()) {
        return arguments.words();
    }
    const auto all = sync::partners(book);
    if (!all) {
        return fail(all.error());
    }
    QStringList folders;
    for (const sync::Partner &partner : *all) {
        if (!partner.folder.isEmpty() && !folders.contains(partner.folder)) {
            folders.append(partner.folder);
        }
    }
    return folders.isEmpty() ? Result<QStringList>(fail(ErrorCode::MissingValue, QStringLiteral("folder")))
                             : Result<QStringList>(folders);
}

QJsonObject described(const sync::Plan &plan)
{
    QJsonArray lookalikes;
    for (const auto &[there, here] : plan.lookalikes) {
        lookalikes.append(QJsonArray{there.toString(), here.toString()});
    }
    const auto renewed = seal::readCardFile(plan.letter.renewed);
    return {{QStringLiteral("from"), plan.letter.from},
            {QStringLiteral("renewed"), renewed ? seal::fingerprintOf(renewed->recipient) : QString()},
            {QStringLiteral("made"), instantText(plan.letter.made)},
            {QStringLiteral("new"), plan.added},
            {QStringLiteral("changed"), plan.changed},
            {QStringLiteral("removed"), plan.removed},
            {QStringLiteral("papers"), plan.papers},
            {QStringLiteral("waiting"), plan.waiting},
            {QStringLiteral("conflicting"), static_cast<int>(plan.disagreeing.size())},
            {QStringLiteral("samePerson"), lookalikes}};
}

Result<QJsonArray> takeLetters(const Invocation &invocation, book::Book &book)
{
    const auto paths = givenPaths(invocation.arguments(), book);
    const auto letters = paths ? lettersIn(book, *paths) : fail(paths.error());
    if (!letters) {
        return fail(letters.error());
    }
    QJsonArray done;
    for (const sync::Letter &letter : *letters) {
        const auto plan = sync::planIntake(book, letter);
        if (!plan) {
            return fail(plan.error());
        }
        if (!invocation.arguments().has(QStringLiteral("preview"))) {
            OYAKO_TRY(sync::takeIn(book, *plan));
        }
        done.append(described(*plan));
    }
    return done;
}

int in(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto done = book ? takeLetters(invocation, **book) : fail(book.error());
    if (!done) {
        return invocation.refuse(done.error());
    }
    invocation.print(QJsonObject{{QStringLiteral("letters"), *done}});
    return Done;
}

QJsonObject described(const sync::Side &side)
{
    return {{QStringLiteral("value"), side.value.isUndefined() ? QJsonValue(QJsonValue::Null) : side.value},
            {QStringLiteral("author"), side.author.toString()},
            {QStringLiteral("device"), side.device},
            {QStringLiteral("recordedAt"), instantText(side.recordedAt)},
            {QStringLiteral("here"), side.isOwn}};
}

/// Paths as people type them: findings.urineProtein.
QString dotted(QString field)
{
    return field.replace(sync::pathSeparator, QLatin1Char('.'));
}

int listOpen(Invocation &invocation)
{
    const auto book = openBook(invocation);
    const auto open = book ? sync::openRecords(**book) : fail(book.error());
    if (!open) {
        return invocation.refuse(open.error());
    }
    QJsonArray records;
    for (const sync::OpenRecord &one : *open) {
        QJsonArray fields;
        for (const sync::Disagreement &field : one.fields) {
            QJsonArray sides;
            for (const sync::Side &side : field.sides) {
                sides.append(described(side));
            }
            fields.append(
                QJsonObject{{QStringLiteral("field"), dotted(field.field)}, {QStringLiteral("sides"), sides}});
        }
        records.append(
            QJsonObject{{QStringLiteral("record"), one.record.id.toString()},
                        {QStringLiteral("kind"), QString(records::kindWord(records::kindOf(one.record.value)))},
                        {QStringLiteral("fields"), fields}});
    }
    invocation.print(QJsonObject{{QStringLiteral("open"), records}});
    return Done;
}

/// --field NAME=SIDE, side 0 being what is shown now.
Result<QHash<QString, int>> chosenSides(const Arguments &arguments, const QList<sync::Disagreement> &open)
{
    QHash<QString, int> chosen;
    const QStringList given = arguments.values(QStringLiteral("field"));
    for (const QString &text : given) {
        bool isNumber = false;
        const int side = text.section(QLatin1Char('='), -1).toInt(&isNumber);
        const QString name = text.section(QLatin1Char('='), 0, -2);
        const auto field = std::find_if(open.cbegin(), open.cend(),
                                        [&](const sync::Disagreement &one) { return dotted(one.field) == name; });
        if (!isNumber || field == open.cend()) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("--field"), {text});
        }
        chosen.insert(field->field, side);
    }
    return chosen;
}

int choose(Invocation &invocation)
{
    const QString named = invocation.arguments().value(QStringLiteral("record"));
    const auto record = RecordId::fromString(named);
    if (!record) {
        return invocation.refuse({ErrorCode::InvalidValue, QStringLiteral("--record"), {}});
    }
    const auto book = openBook(invocation);
    const auto open = book ? sync::disagreementsOf(**book, *record) : fail(book.error());
    const auto chosen = open ? chosenSides(invocation.arguments(), *open) : fail(open.error());
    const auto done = chosen ? sync::settle(**book, *record, *chosen) : Result<book::ChangeId>(fail(chosen.error()));
    if (!done) {
        return invocation.refuse(done.error());
    }
    invocation.print(QJsonObject{{QStringLiteral("change"), done->toString()}});
    return Done;
}

int same(Invocation &invocation)
{
    const QStringList words = invocation.arguments().words();
    const auto one = RecordId::fromString(words.value(0));
    const auto other = RecordId::fromString(words.value(1));
    if (!one || !other) {
        return invocation.refuse({ErrorCode::InvalidValue, QStringLiteral("ID"), {}});
    }
    const auto book = openBook(invocation);
    const auto done = book ? sync::putTogether(**book, *one, *other) : Result<book::ChangeId>(fail(book.error()));
    if (!done) {
        return invocation.refuse(done.error());
    }
    invocation.print(QJsonObject{{QStringLiteral("change"), done->toString()},
                                 {QStringLiteral("person"), sync::staying(*one, *other).toString()}});
    return Done;
}

} // namespace

QList<Command> syncCommands()
{
    return {{QStringLiteral("pair add"), pairAddSynopsis,
             QStringLiteral("keep this book together with the other parent's: CARD is the file of their key"),
             &pairAdd},
            {QStringLiteral("pair list"), QString(), QStringLiteral("with whom this book is kept together"), &pairList},
            {QStringLiteral("pair renew"), pairRenewSynopsis,
             QStringLiteral("pin the new key that a letter announces, once its fingerprint was compared"), &pairRenew},
            {QStringLiteral("pair remove"), pairRemoveSynopsis,
             QStringLiteral("end it; what was exchanged stays in both books"), &pairRemove},
            {QStringLiteral("sync out"), outSynopsis,
             QStringLiteral("leave what the other book does not have yet in a folder, sealed"), &out},
            {QStringLiteral("sync in"), inSynopsis,
             QStringLiteral("take in what the other book has left; the same file twice changes nothing"), &in},
            {QStringLiteral("sync same"), sameSynopsis,
             QStringLiteral("two persons that both books wrote down are one: put them together; undo takes it back"),
             &same},
            {QStringLiteral("sync open"), QString(),
             QStringLiteral("fields that both wrote differently, with who and when"), &listOpen},
            {QStringLiteral("sync choose"), chooseSynopsis,
             QStringLiteral("choose a side for each of them (0: what is shown now)"), &choose}};
}

} // namespace oyako::cli
