// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/compose.h"

#include "core/exchange/own_keys.h"

#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

namespace oyako::sync {

namespace {

/// The ids of what the partner lacks, in the order they were made: persons come before what is theirs.
QList<RecordId> lacking(const QHash<RecordId, QByteArray> &marks, const Acknowledged &known)
{
    QList<RecordId> ids;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        if (known.marks.value(it.key()) != it.value()) {
            ids.append(it.key());
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// The contents of a record's papers that the partner lacks; nothing when they no longer fit into this letter.
Result<std::optional<QList<book::Attachment>>> contentsFor(const book::Book &book, const QSet<QString> &digests,
                                                           qint64 room)
{
    QList<book::Attachment> contents;
    qint64 size = 0;
    for (const QString &digest : digests) {
        auto content = book.attachment(digest);
        if (!content && content.error().code != ErrorCode::NotFound) {
            return fail(content.error());
        }
        if (content) {
            size += content->content.size();
            contents.append(std::move(*content));
        }
    }
    return size <= room ? std::optional(contents) : std::nullopt;
}

class Composer final {
public:
    Composer(const book::Book &book, Letter &letter, Acknowledged known, qint64 room)
        : m_book(book)
        , m_letter(letter)
        , m_known(std::move(known))
        , m_room(room)
    {
    }

    [[nodiscard]] Result<void> add(const RecordId &id)
    {
        auto line = m_book.lineage(id);
        if (!line) {
            return fail(line.error());
        }
        const QSet<QString> digests = papersOf(*line) - m_known.papers;
        auto contents = contentsFor(m_book, digests, m_room);
        if (!contents) {
            return fail(contents.error());
        }
        // A paper that is larger than any letter may be goes alone.
        if (!*contents && m_letter.contents.isEmpty()) {
            contents = contentsFor(m_book, digests, std::numeric_limits<qint64>::max());
        }
        if (!*contents) {
            ++m_letter.held;
            return {};
        }
        for (const book::Attachment &content : std::as_const(**contents)) {
            m_room -= content.content.size();
            m_known.papers.insert(content.sha256);
        }
        m_letter.contents += **contents;
        return addLine(std::move(*line));
    }

private:
    [[nodiscard]] Result<void> addLine(book::Lineage line)
    {
        line.version = 0;
        for (book::LineRevision &revision : line.revisions) {
            revision.isOwn = false;
        }
        if (line.kind == records::Kind::Document) {
            const auto pages = m_book.paperPages(line.record);
            if (!pages) {
                return fail(pages.error());
            }
            if (!pages->pages.isEmpty()) {
                m_letter.pages.append(*pages);
            }
        }
        m_letter.records.append(std::move(line));
        return {};
    }

    const book::Book &m_book;
    Letter &m_letter;
    Acknowledged m_known;
    qint64 m_room;
};

/// The key of this book that the partner knows: a letter under another would be a stranger's.
Result<QString> keyKnownTo(const Partner &partner, book::Book &book, const seal::KeyCard &newest)
{
    const auto identities = exchange::ownIdentities(book);
    if (!identities) {
        return fail(identities.error());
    }
    const bool isMine = std::any_of(identities->begin(), identities->end(), [&partner](const seal::Identity &one) {
        return one.recipient().toString() == partner.knows;
    });
    return isMine ? partner.knows : newest.recipient.toString();
}

Result<Letter> frameOf(book::Book &book, const Partner &partner)
{
    const auto card = exchange::ownCard(book);
    const auto info = book.info();
    auto marks = book.marks();
    auto papers = book.paperDigests();
    if (!card || !info) {
        return fail(card ? info.error() : card.error());
    }
    if (!marks || !papers) {
        return fail(marks ? papers.error() : marks.error());
    }
    const auto known = keyKnownTo(partner, book, *card);
    if (!known) {
        return fail(known.error());
    }
    Letter letter;
    letter.from = *known;
    letter.renewed = *known == card->recipient.toString() ? QByteArray() : seal::cardFile(*card);
    letter.to = partner.card.recipient.toString();
    letter.made = book.clock().now();
    letter.device = QString::fromLatin1(QSysInfo::machineUniqueId()).left(8);
    letter.name = info->name;
    letter.municipality = info->municipality;
    letter.marks = std::move(*marks);
    letter.papers = std::move(*papers);
    for (const QString &key : travellingSettings()) {
        const auto value = book.setting(key);
        if (!value) {
            return fail(value.error());
        }
        if (!value->isEmpty()) {
            letter.settings.insert(key, *value);
        }
    }
    return letter;
}

} // namespace

const QStringList &travellingSettings()
{
    static const QStringList keys{QStringLiteral("emergency.card"), QStringLiteral("growth.reference.table"),
                                  QStringLiteral("growth.reference.name"), QStringLiteral("growth.fetalWeight.table"),
                                  QStringLiteral("growth.fetalWeight.name")};
    return keys;
}

QSet<QString> papersOf(const book::Lineage &line)
{
    QSet<QString> digests;
    if (line.kind != records::Kind::Document) {
        return digests;
    }
    for (const book::LineRevision &revision : line.revisions) {
        const QString digest =
            QJsonDocument::fromJson(revision.body.toUtf8()).object().value(QLatin1String("sha256")).toString();
        if (!digest.isEmpty()) {
            digests.insert(digest);
        }
    }
    return digests;
}

Result<Letter> composeLetter(book::Book &book, const Partner &partner, Scope scope, qint64 paperBytes)
{
    auto letter = frameOf(book, partner);
    if (!letter) {
        return letter;
    }
    auto known = scope == Scope::Everything ? Result<Acknowledged>(Acknowledged())
                                            : acknowledgedBy(book, partner.card.recipient.toString());
    if (!known) {
        return fail(known.error());
    }
    const QList<RecordId> ids = lacking(letter->marks, *known);
    Composer composer(book, *letter, std::move(*known), paperBytes);
    for (const RecordId &id : ids) {
        OYAKO_TRY(composer.add(id));
    }
    return letter;
}

} // namespace oyako::sync
