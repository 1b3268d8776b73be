// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/folder.h"

#include "core/base/files.h"
#include "core/exchange/own_keys.h"
#include <QDir>

#include <algorithm>

namespace oyako::sync {

namespace {

const QString prefix = QStringLiteral("oyako-");
const QString suffix = QStringLiteral(".age");

QString shortPrint(const seal::Recipient &key)
{
    return seal::fingerprintOf(key).section(QLatin1Char(' '), 0, 0);
}

Result<QDir> existing(const QString &folder)
{
    const QDir dir(folder);
    return !folder.isEmpty() && dir.exists() ? Result<QDir>(dir) : fail(ErrorCode::NotFound, QStringLiteral("folder"));
}

/// Names of files that may be letters to one of these keys.
QStringList namesFor(const QDir &dir, const std::vector<seal::Identity> &identities)
{
    QStringList names;
    const QStringList all = dir.entryList({prefix + QLatin1String("*") + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : all) {
        const QString reader = name.section(QLatin1Char('-'), 2);
        const bool isMine = std::any_of(identities.begin(), identities.end(), [&](const seal::Identity &identity) {
            return reader.startsWith(shortPrint(identity.recipient()));
        });
        if (isMine) {
            names.append(name);
        }
    }
    return names;
}

/// Names of letters under other keys of this book.
Result<QStringList> earlierNames(book::Book &book, const QString &writer, const seal::Recipient &reader)
{
    const auto identities = exchange::ownIdentities(book);
    if (!identities) {
        return fail(identities.error());
    }
    QStringList names;
    for (const seal::Identity &identity : *identities) {
        if (identity.recipient().toString() != writer) {
            names.append(letterName(identity.recipient(), reader));
        }
    }
    return names;
}

} // namespace

QString letterName(const seal::Recipient &writer, const seal::Recipient &reader)
{
    return prefix + shortPrint(writer) + QLatin1Char('-') + shortPrint(reader) + suffix;
}

Result<Outgoing> prepareLetter(book::Book &book, const QString &recipient, const QString &folder, Scope scope)
{
    const auto dir = existing(folder);
    auto partner = dir ? partnerWith(book, recipient) : fail(dir.error());
    if (!partner) {
        return fail(partner.error());
    }
    auto letter = composeLetter(book, *partner, scope);
    auto key = letter ? exchange::ownSigningKeyOf(book, letter->from) : fail(letter.error());
    auto earlier = key ? earlierNames(book, letter->from, partner->card.recipient) : fail(key.error());
    if (!earlier) {
        return fail(earlier.error());
    }
    return Outgoing{std::move(*letter),   std::move(*partner), std::move(*key), folder,
                    book.clock().today(), std::move(*earlier)};
}

Result<void> sealInto(const Outgoing &outgoing, const Progress &progress)
{
    QDir dir(outgoing.folder);
    const auto writer = seal::Recipient::fromString(outgoing.letter.from);
    const auto file = writer ? sealLetter(outgoing.key, outgoing.today, outgoing.letter, outgoing.partner.card)
                             : fail(writer.error());
    if (!file || progress.isCancelled()) {
        return fail(file ? Error{ErrorCode::Cancelled, {}, {}} : file.error());
    }
    OYAKO_TRY(files::replace(dir.filePath(letterName(*writer, outgoing.partner.card.recipient)), *file));
    for (const QString &name : outgoing.earlier) {
        dir.remove(name);
    }
    return {};
}

Result<void> noteWritten(book::Book &book, const Outgoing &outgoing)
{
    auto partner = partnerWith(book, outgoing.partner.card.recipient.toString());
    if (!partner) {
        return fail(partner.error());
    }
    partner->lastOut = outgoing.letter.made;
    return keepPartner(book, *partner);
}

Result<Letter> writeLetter(book::Book &book, const QString &recipient, const QString &folder, Scope scope)
{
    auto outgoing = prepareLetter(book, recipient, folder, scope);
    if (!outgoing) {
        return fail(outgoing.error());
    }
    OYAKO_TRY(sealInto(*outgoing, Progress()));
    OYAKO_TRY(noteWritten(book, *outgoing));
    return std::move(outgoing->letter);
}

Result<Arrived> readFolder(book::Book &book, const QString &folder)
{
    const auto dir = existing(folder);
    const auto keys = dir ? letterKeys(book) : fail(dir.error());
    return keys ? readFolder(*keys, folder, Progress()) : Result<Arrived>(fail(keys.error()));
}

Result<Arrived> readFolder(const LetterKeys &keys, const QString &folder, const Progress &progress)
{
    const auto dir = existing(folder);
    if (!dir) {
        return fail(dir.error());
    }
    Arrived arrived;
    const QStringList names = namesFor(*dir, keys.identities);
    for (const QString &name : names) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto file = files::read(dir->filePath(name), largestFile);
        auto letter = file ? openLetter(keys, *file) : fail(file.error());
        progress.report(arrived.letters.size() + arrived.refused.size() + 1, names.size());
        if (letter) {
            arrived.letters.append(std::move(*letter));
        } else {
            arrived.refused.append({name, letter.error()});
        }
    }
    std::stable_sort(arrived.letters.begin(), arrived.letters.end(),
                     [](const Letter &a, const Letter &b) { return a.made < b.made; });
    return arrived;
}

} // namespace oyako::sync
