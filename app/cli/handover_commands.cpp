// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handover_commands.h"

#include "app/cli/import_flow.h"
#include "core/base/files.h"
#include "core/exchange/family_card.h"
#include "core/exchange/handover.h"
#include "core/exchange/own_keys.h"
#include "core/exchange/pinned_cards.h"
#include "core/exchange/results.h"
#include "core/exchange/sensitive.h"

#include <QFileInfo>
#include <QJsonArray>

namespace oyako::cli {

namespace {

const QString cardSynopsis = QStringLiteral("[--rotate] [--until DATE] [--out FILE] [--name N] | --check CARD | "
                                            "--pin CARD [--name N] [--family] | --unpin age1… | --list");
const QString sealSynopsis =
    QStringLiteral("--to CARD … [--person ID …] --out FILE [--sections A,B] [--sensitive KEY,KEY | "
                   "--include-sensitive] [--purpose TEXT] [--from TEXT] | --list [--to CARD …] [--person ID …] "
                   "[--sections A,B] [--sensitive KEY,KEY | --include-sensitive]");

int checkCard(const Invocation &invocation, const QString &text)
{
    const auto card = namedCard(text);
    if (!card) {
        return invocation.refuse(card.error());
    }
    invocation.print(describedCard(*card));
    return Done;
}

int pin(const Invocation &invocation, book::Book &book)
{
    const Arguments &arguments = invocation.arguments();
    auto card = namedCard(arguments.value(QStringLiteral("pin")));
    if (!card) {
        return invocation.refuse(card.error());
    }
    card->name = arguments.value(QStringLiteral("name"), card->name);
    const auto partner =
        arguments.has(QStringLiteral("family")) ? exchange::Partner::Family : exchange::Partner::Clinic;
    if (const auto pinned = exchange::pinCard(book, *card, partner); !pinned) {
        return invocation.refuse(pinned.error());
    }
    invocation.print(describedCard(*card));
    return Done;
}

int unpin(const Invocation &invocation, book::Book &book)
{
    const auto card = namedCard(invocation.arguments().value(QStringLiteral("unpin")));
    const auto done = card ? exchange::unpinCard(book, card->recipient) : Result<void>(fail(card.error()));
    return done ? Done : invocation.refuse(done.error());
}

int listCards(const Invocation &invocation, const book::Book &book)
{
    const auto cards = exchange::pinnedCards(book);
    if (!cards) {
        return invocation.refuse(cards.error());
    }
    QJsonArray all;
    for (const exchange::PinnedCard &pinned : *cards) {
        QJsonObject object = describedCard(pinned.card);
        object.insert(QStringLiteral("pinnedOn"), pinned.pinnedOn.toString(Qt::ISODate));
        object.insert(QStringLiteral("partner"), pinned.partner == exchange::Partner::Family
                                                     ? QStringLiteral("family")
                                                     : QStringLiteral("clinic"));
        all.append(object);
    }
    invocation.print(QJsonObject{{QStringLiteral("cards"), all}});
    return Done;
}

int showOwn(const Invocation &invocation, book::Book &book)
{
    const Arguments &arguments = invocation.arguments();
    const QDate until = QDate::fromString(arguments.value(QStringLiteral("until")), Qt::ISODate);
    const bool isFresh = arguments.has(QStringLiteral("rotate")) || until.isValid();
    auto card = isFresh ? exchange::rotateCard(book, until) : exchange::ownCard(book);
    if (!card) {
        return invocation.refuse(card.error());
    }
    card->name = arguments.value(QStringLiteral("name"), card->name);
    const QString out = arguments.value(QStringLiteral("out"));
    if (!out.isEmpty()) {
        if (const auto written = files::replace(out, seal::cardFile(*card)); !written) {
            return invocation.refuse(written.error());
        }
    }
    invocation.print(describedCard(*card));
    return Done;
}

int card(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (arguments.has(QStringLiteral("check"))) {
        return checkCard(invocation, arguments.value(QStringLiteral("check")));
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    if (arguments.has(QStringLiteral("pin"))) {
        return pin(invocation, **book);
    }
    if (arguments.has(QStringLiteral("unpin"))) {
        return unpin(invocation, **book);
    }
    return arguments.has(QStringLiteral("list")) ? listCards(invocation, **book) : showOwn(invocation, **book);
}

Result<QSet<exchange::Section>> givenSections(const Arguments &arguments)
{
    QSet<exchange::Section> sections = exchange::HandoverChoice().sections;
    if (!arguments.has(QStringLiteral("sections"))) {
        return sections;
    }
    sections.clear();
    const QStringList words = arguments.value(QStringLiteral("sections")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto section = exchange::sectionFromWord(word);
        if (!section) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("--sections"), {word});
        }
        sections.insert(*section);
    }
    return sections;
}

/// Everything chosen; with --include-sensitive every sensitive part of it as well.
Result<exchange::HandoverContent> givenContent(const Arguments &arguments, const book::Book &book)
{
    const auto persons = namedPersons(arguments, book);
    const auto sections = givenSections(arguments);
    if (!persons || !sections) {
        return fail(persons ? sections.error() : persons.error());
    }
    exchange::HandoverChoice choice{*persons, *sections, {}};
    const QStringList keys = arguments.value(QStringLiteral("sensitive")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    choice.sensitive = QSet<QString>(keys.cbegin(), keys.cend());
    auto content = exchange::gather(book, choice);
    if (!content || !arguments.has(QStringLiteral("include-sensitive"))) {
        return content;
    }
    for (const exchange::SensitivePart &part : std::as_const(content->sensitive)) {
        choice.sensitive.insert(part.key);
    }
    return exchange::gather(book, choice);
}

QJsonObject described(const exchange::HandoverContent &content)
{
    QJsonObject counts;
    for (const exchange::Section section : exchange::allSections) {
        if (const int count = content.counts.value(section); count > 0) {
            counts.insert(exchange::sectionWord(section), count);
        }
    }
    QJsonArray sensitive;
    for (const exchange::SensitivePart &part : content.sensitive) {
        sensitive.append(QJsonObject{{QStringLiteral("record"), part.record.toString()},
                                     {QStringLiteral("key"), part.key},
                                     {QStringLiteral("goes"), part.goes}});
    }
    return {{QStringLiteral("records"), static_cast<int>(content.records.size())},
            {QStringLiteral("sections"), counts},
            {QStringLiteral("sensitive"), sensitive}};
}

Result<QList<seal::KeyCard>> givenCards(const Arguments &arguments)
{
    QList<seal::KeyCard> cards;
    const QStringList named = arguments.values(QStringLiteral("to"));
    for (const QString &text : named) {
        const auto card = namedCard(text);
        if (!card) {
            return fail(card.error());
        }
        cards.append(*card);
    }
    return cards;
}

Result<void> sealTo(const Invocation &invocation, book::Book &book, const exchange::HandoverContent &content,
                    const QList<seal::KeyCard> &cards)
{
    const Arguments &arguments = invocation.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    const auto info = book.info();
    if (!info) {
        return fail(info.error());
    }
    const auto own = exchange::ownCard(book);
    if (!own) {
        return fail(own.error());
    }
    const exchange::Handover handover =
        exchange::makeHandover(book, content,
                               {arguments.value(QStringLiteral("purpose"), QStringLiteral("handover")),
                                cards.first().name, arguments.value(QStringLiteral("from"), info->name), *own});
    const auto sealed = exchange::sealHandover(handover.bundle, cards, book.clock().today());
    if (!sealed) {
        return fail(sealed.error());
    }
    OYAKO_TRY(noteLeaving(invocation, book, book::Access::Export, QStringLiteral("sealed")));
    OYAKO_TRY(files::replace(out, *sealed));
    const auto kept = book.apply(handover.consents);
    return kept ? Result<void>() : fail(kept.error());
}

/// To whom it was sealed, and whether somebody compared that card before: a first contact is for a person to check.
Result<QJsonArray> describedReaders(const book::Book &book, const QList<seal::KeyCard> &cards)
{
    QJsonArray readers;
    for (const seal::KeyCard &card : cards) {
        const auto state = exchange::stateOf(book, card);
        if (!state) {
            return fail(state.error());
        }
        QJsonObject reader = describedCard(card);
        reader.insert(QStringLiteral("pinned"), *state == exchange::CardState::Known);
        readers.append(reader);
    }
    return readers;
}

int sealFile(Invocation &invocation)
{
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto content = givenContent(invocation.arguments(), **book);
    if (!content) {
        return invocation.refuse(content.error());
    }
    const auto cards = givenCards(invocation.arguments());
    const auto readers = cards ? describedReaders(**book, *cards) : fail(cards.error());
    if (!readers) {
        return invocation.refuse(readers.error());
    }
    if (!invocation.arguments().has(QStringLiteral("list"))) {
        if (const auto done = sealTo(invocation, **book, *content, *cards); !done) {
            return invocation.refuse(done.error());
        }
    }
    QJsonObject said = described(*content);
    said.insert(QStringLiteral("to"), *readers);
    invocation.print(said);
    return Done;
}

int openClear(Invocation &invocation, const QString &path, const QString &out)
{
    const auto bytes = files::read(path, exchange::largestImport);
    std::unique_ptr<book::Book> book;
    const auto clear = bytes ? clearBytes(invocation, *bytes, book) : fail(bytes.error());
    // Sealed bytes may be anything; what nobody sealed is only passed on when it is what this program reads.
    const bool wasClosed = clear && *clear != *bytes;
    const auto known = clear && !wasClosed ? exchange::readFhir(*clear) : Result<exchange::IncomingFile>();
    if (!known) {
        return invocation.refuse(known.error());
    }
    const auto written = clear ? files::replace(out, *clear) : Result<void>(fail(clear.error()));
    return written ? Done : invocation.refuse(written.error());
}

int open(Invocation &invocation)
{
    const QString file = invocation.arguments().words().first();
    const QString out = invocation.arguments().value(QStringLiteral("out"));
    return out.isEmpty() ? runImport(invocation, file) : openClear(invocation, file, out);
}

/// --record ID …; without it everything that can be handed back.
Result<exchange::ResultsChoice> givenResults(const Arguments &arguments, const book::Book &book)
{
    const auto persons = namedPersons(arguments, book);
    if (!persons || persons->size() != 1) {
        return fail(persons ? Error{ErrorCode::MissingValue, QStringLiteral("--person"), {}} : persons.error());
    }
    exchange::ResultsChoice choice{.person = persons->first(),
                                   .includeSensitive = arguments.has(QStringLiteral("include-sensitive"))};
    const QStringList given = arguments.values(QStringLiteral("record"));
    for (const QString &text : given) {
        choice.records.append(RecordId::fromString(text).value_or(RecordId()));
    }
    const auto all = exchange::resultsOf(book, choice.person);
    if (!all) {
        return fail(all.error());
    }
    for (const book::StoredRecord &record : given.isEmpty() ? *all : QList<book::StoredRecord>()) {
        choice.records.append(record.id);
    }
    return choice;
}

/// Whom results are sealed to: the card of --to, with --to-family the key that came with the family's own file, or
/// nobody.
Result<std::optional<seal::KeyCard>> givenReader(const Arguments &arguments, const book::Book &book,
                                                 const RecordId &person)
{
    if (arguments.has(QStringLiteral("to-family"))) {
        auto card = exchange::familyCardOf(book, person);
        return !card || *card ? std::move(card) : fail(ErrorCode::NotAllowed, QStringLiteral("--to-family"));
    }
    const QString to = arguments.value(QStringLiteral("to"));
    if (to.isEmpty()) {
        return std::nullopt;
    }
    auto card = namedCard(to);
    return card ? Result<std::optional<seal::KeyCard>>(std::move(*card)) : fail(card.error());
}

/// Results of a person as a file, and beside it the signature of this book.
Result<void> writeResults(const Invocation &invocation, book::Book &book)
{
    const Arguments &arguments = invocation.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    const auto choice = givenResults(arguments, book);
    const auto reader = choice ? givenReader(arguments, book, choice->person) : fail(choice.error());
    const auto file = reader ? exchange::makeResults(book, *choice, *reader) : fail(reader.error());
    if (!file) {
        return fail(file.error());
    }
    OYAKO_TRY(files::replace(out, file->content));
    OYAKO_TRY(files::replace(out + QLatin1String(".minisig"), file->signature));
    return book.noteAccess(book::Access::Export, choice->person, {}, QStringLiteral("results"));
}

int results(Invocation &invocation)
{
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto written = writeResults(invocation, **book);
    return written ? Done : invocation.refuse(written.error());
}

int verifyFile(Invocation &invocation)
{
    const QStringList &words = invocation.arguments().words();
    const auto message = files::read(words.first(), exchange::largestImport);
    const auto signature =
        message ? files::read(words.first() + QLatin1String(".minisig"), seal::largestCardFile) : fail(message.error());
    if (!signature) {
        return invocation.refuse(signature.error());
    }
    const auto book = openBook(invocation);
    if (!book) {
        return invocation.refuse(book.error());
    }
    const auto signer = exchange::signerOf(**book, *message, *signature);
    if (!signer) {
        return invocation.refuse(signer.error());
    }
    invocation.print(describedCard(signer->card));
    return Done;
}

} // namespace

Result<seal::KeyCard> namedCard(const QString &text)
{
    if (QFileInfo::exists(text)) {
        const auto content = files::read(text, seal::largestCardFile);
        return content ? seal::readCardFile(*content) : Result<seal::KeyCard>(fail(content.error()));
    }
    return seal::readCard(text);
}

QJsonObject describedCard(const seal::KeyCard &card)
{
    QJsonObject object{{QStringLiteral("name"), card.name},
                       {QStringLiteral("recipient"), card.recipient.toString()},
                       {QStringLiteral("fingerprint"), seal::fingerprintOf(card.recipient)},
                       {QStringLiteral("groups"), seal::groupsOf(card).join(QLatin1Char('-'))}};
    if (!card.facility.isEmpty()) {
        object.insert(QStringLiteral("facility"), card.facility);
    }
    if (card.verification) {
        object.insert(QStringLiteral("verification"), card.verification->toString());
    }
    if (card.validUntil.isValid()) {
        object.insert(QStringLiteral("validUntil"), card.validUntil.toString(Qt::ISODate));
    }
    return object;
}

QList<Command> handoverCommands()
{
    return {
        {QStringLiteral("handover card"), cardSynopsis,
         QStringLiteral("the key to which others seal for this book; check and remember the cards of others"), &card},
        {QStringLiteral("handover seal"), sealSynopsis,
         QStringLiteral("seal chosen parts of the records so that only the card's owner can read them"), &sealFile},
        {QStringLiteral("handover open"),
         QStringLiteral("FILE [--identity-file F] (--out CLEAR | [--preview] [--accept all|ID,ID] "
                        "[--match FILE_ID=BOOK_ID …] [--observations] [--person ID …])"),
         QStringLiteral("open a sealed file and take it in"), &open},
        {QStringLiteral("handover results"),
         QStringLiteral("--person ID [--record ID …] --out FILE [--to CARD | --to-family] [--include-sensitive]"),
         QStringLiteral("visits and doses for the family, with a detached signature (minisign) beside them"), &results},
        {QStringLiteral("handover verify"), QStringLiteral("FILE"),
         QStringLiteral("whose remembered card signed FILE (FILE.minisig)"), &verifyFile}};
}

} // namespace oyako::cli
