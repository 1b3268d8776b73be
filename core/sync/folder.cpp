// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/folder.h"

#include "core/base/files.h"
#include "core/exchange/own_keys.h"
#include "core/sync/letter_file.h"

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

/// Letters under other keys of this book: the one just written holds all they did.
Result<void> removeEarlier(book::Book &book, QDir dir, const seal::Recipient &writer, const seal::Recipient &reader)
{
    const auto identities = exchange::ownIdentities(book);
    if (!identities) {
        return fail(identities.error());
    }
    for (const seal::Identity &identity : *identities) {
        if (identity.recipient() != writer) {
            dir.remove(letterName(identity.recipient(), reader));
        }
    }
    return {};
}

} // namespace

QString letterName(const seal::Recipient &writer, const seal::Recipient &reader)
{
    return prefix + shortPrint(writer) + QLatin1Char('-') + shortPrint(reader) + suffix;
}

Result<Letter> writeLetter(book::Book &book, const QString &recipient, const QString &folder, Scope scope)
{
    const auto dir = existing(folder);
    auto partner = dir ? partnerWith(book, recipient) : fail(dir.error());
    if (!partner) {
        return fail(partner.error());
    }
    auto letter = composeLetter(book, *partner, scope);
    const auto file = letter ? sealLetter(book, *letter, partner->card) : fail(letter.error());
    const auto writer = letter ? seal::Recipient::fromString(letter->from) : fail(letter.error());
    if (!file || !writer) {
        return fail(file ? writer.error() : file.error());
    }
    OYAKO_TRY(files::replace(dir->filePath(letterName(*writer, partner->card.recipient)), *file));
    OYAKO_TRY(removeEarlier(book, *dir, *writer, partner->card.recipient));
    partner->lastOut = letter->made;
    OYAKO_TRY(keepPartner(book, *partner));
    return letter;
}

Result<Arrived> readFolder(book::Book &book, const QString &folder)
{
    const auto dir = existing(folder);
    const auto identities = dir ? exchange::ownIdentities(book) : fail(dir.error());
    if (!identities) {
        return fail(identities.error());
    }
    Arrived arrived;
    const QStringList names = namesFor(*dir, *identities);
    for (const QString &name : names) {
        const auto file = files::read(dir->filePath(name), largestFile);
        auto letter = file ? openLetter(book, *file) : fail(file.error());
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
