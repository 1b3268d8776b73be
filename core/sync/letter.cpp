// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sync/letter.h"

#include "core/seal/pack.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>

namespace oyako::sync {

using book::Attachment;
using book::Lineage;
using book::LineRevision;
using book::PageText;
using book::PaperPages;
using book::RevisionKey;

namespace {

// The letter is CBOR (RFC 8949), packed, behind its length; the contents of papers follow one after the other.
constexpr QLatin1String formatWord("oyako-letter");
constexpr qsizetype lengthSize = 4;
/// What the packed part may grow to: far beyond a lifetime of records.
constexpr qint64 largestText = 256LL * 1024 * 1024;

QByteArray idBytes(const QUuid &id)
{
    return id.toRfc4122();
}

template <class IdType>
IdType idFrom(const QCborValue &value)
{
    return IdType(QUuid::fromRfc4122(value.toByteArray()));
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantFrom(const QCborValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QCborArray toCbor(const RevisionKey &key)
{
    return {idBytes(key.change.uuid()), key.part};
}

RevisionKey keyFrom(const QCborValue &value)
{
    return {idFrom<book::ChangeId>(value[0]), static_cast<int>(value[1].toInteger())};
}

QCborArray toCbor(const LineRevision &revision)
{
    QCborArray parents;
    for (const RevisionKey &key : revision.parents) {
        parents.append(toCbor(key));
    }
    return {toCbor(revision.key),
            parents,
            static_cast<int>(revision.state),
            idBytes(revision.person.uuid()),
            revision.body,
            revision.action,
            idBytes(revision.author.uuid()),
            revision.device,
            instantText(revision.recordedAt),
            revision.zone,
            revision.origin};
}

LineRevision revisionFrom(const QCborValue &value)
{
    LineRevision revision;
    revision.key = keyFrom(value[0]);
    for (const QCborValue &parent : value[1].toArray()) {
        revision.parents.append(keyFrom(parent));
    }
    revision.state = static_cast<book::State>(value[2].toInteger());
    revision.person = idFrom<RecordId>(value[3]);
    revision.body = value[4].toString();
    revision.action = value[5].toString();
    revision.author = idFrom<RecordId>(value[6]);
    revision.device = value[7].toString();
    revision.recordedAt = instantFrom(value[8]);
    revision.zone = value[9].toString();
    revision.origin = value[10].toString();
    return revision;
}

bool isWhole(const LineRevision &revision)
{
    const int state = static_cast<int>(revision.state);
    const bool isErased = revision.state == book::State::Erased;
    return !revision.key.change.isEmpty() && revision.key.part >= 0 && state >= 0 && state <= 2 &&
           revision.body.isEmpty() == isErased && revision.recordedAt.isValid();
}

QCborArray toCbor(const Lineage &line)
{
    QCborArray revisions;
    for (const LineRevision &revision : line.revisions) {
        revisions.append(toCbor(revision));
    }
    return {idBytes(line.record.uuid()), QString(records::kindWord(line.kind)), revisions};
}

Result<Lineage> lineageFrom(const QCborValue &value)
{
    const auto kind = records::kindFromWord(value[1].toString());
    if (!kind) {
        return fail(ErrorCode::NewerSchema, value[1].toString());
    }
    Lineage line{idFrom<RecordId>(value[0]), *kind, 0, {}};
    for (const QCborValue &revision : value[2].toArray()) {
        line.revisions.append(revisionFrom(revision));
        if (!isWhole(line.revisions.last())) {
            return fail(ErrorCode::Damaged, QStringLiteral("revision"));
        }
    }
    return line.record.isEmpty() || line.revisions.isEmpty()
               ? Result<Lineage>(fail(ErrorCode::Damaged, QStringLiteral("record")))
               : Result<Lineage>(std::move(line));
}

QCborArray toCbor(const PaperPages &pages)
{
    QCborArray texts;
    for (const PageText &page : pages.pages) {
        texts.append(QCborArray{page.page, static_cast<int>(page.source), page.text});
    }
    return {idBytes(pages.document.uuid()), pages.writtenAt, texts};
}

Result<PaperPages> pagesFrom(const QCborValue &value)
{
    PaperPages pages{idFrom<RecordId>(value[0]), value[1].toString(), {}};
    for (const QCborValue &text : value[2].toArray()) {
        const auto source = text[1].toInteger(-1);
        if (text[0].toInteger() < 1 || source < 0 || source > static_cast<int>(book::TextSource::Hand)) {
            return fail(ErrorCode::Damaged, QStringLiteral("page"));
        }
        pages.pages.append(
            {static_cast<int>(text[0].toInteger()), static_cast<book::TextSource>(source), text[2].toString()});
    }
    return pages;
}

template <class T>
QCborArray listOf(const QList<T> &values)
{
    QCborArray list;
    for (const T &value : values) {
        list.append(toCbor(value));
    }
    return list;
}

template <class T, class Read>
Result<QList<T>> listFrom(const QCborValue &value, Read read)
{
    QList<T> list;
    for (const QCborValue &entry : value.toArray()) {
        auto one = read(entry);
        if (!one) {
            return fail(std::move(one).error());
        }
        list.append(std::move(*one));
    }
    return list;
}

QCborMap marksMap(const QHash<RecordId, QByteArray> &marks)
{
    QCborMap map;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        map.insert(QCborValue(idBytes(it.key().uuid())), QCborValue(it.value()));
    }
    return map;
}

QHash<RecordId, QByteArray> marksFrom(const QCborValue &value)
{
    QHash<RecordId, QByteArray> marks;
    const QCborMap map = value.toMap();
    for (const auto &entry : map) {
        marks.insert(idFrom<RecordId>(entry.first), entry.second.toByteArray());
    }
    return marks;
}

QCborMap head(const Letter &letter)
{
    QCborMap settings;
    for (auto it = letter.settings.cbegin(); it != letter.settings.cend(); ++it) {
        settings.insert(QCborValue(it.key()), QCborValue(it.value()));
    }
    QCborArray papers;
    for (const QString &digest : letter.papers) {
        papers.append(QByteArray::fromHex(digest.toLatin1()));
    }
    QCborArray contents;
    for (const Attachment &content : letter.contents) {
        contents.append(QCborArray{content.sha256, content.mediaType, content.content.size()});
    }
    return {{QStringLiteral("format"), formatWord},
            {QStringLiteral("version"), letterVersion},
            {QStringLiteral("from"), letter.from},
            {QStringLiteral("to"), letter.to},
            {QStringLiteral("made"), instantText(letter.made)},
            {QStringLiteral("device"), letter.device},
            {QStringLiteral("name"), letter.name},
            {QStringLiteral("municipality"), letter.municipality},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("marks"), marksMap(letter.marks)},
            {QStringLiteral("papers"), papers},
            {QStringLiteral("records"), listOf(letter.records)},
            {QStringLiteral("pages"), listOf(letter.pages)},
            {QStringLiteral("contents"), contents},
            {QStringLiteral("renewed"), letter.renewed},
            {QStringLiteral("held"), letter.held}};
}

Result<void> readContents(const QCborValue &list, const QByteArray &bytes, Letter &letter)
{
    qsizetype at = 0;
    for (const QCborValue &entry : list.toArray()) {
        const qint64 size = entry[2].toInteger(-1);
        if (size < 0 || size > bytes.size() - at) {
            return fail(ErrorCode::Damaged, QStringLiteral("contents"));
        }
        letter.contents.append({entry[0].toString(), entry[1].toString(), bytes.mid(at, size)});
        if (book::digestOf(letter.contents.last().content) != letter.contents.last().sha256) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("sha256"));
        }
        at += size;
    }
    return at == bytes.size() ? Result<void>() : fail(ErrorCode::Damaged, QStringLiteral("contents"));
}

Letter plainPart(const QCborMap &map)
{
    Letter letter;
    letter.from = map.value(QLatin1String("from")).toString();
    letter.to = map.value(QLatin1String("to")).toString();
    letter.made = instantFrom(map.value(QLatin1String("made")));
    letter.device = map.value(QLatin1String("device")).toString();
    letter.name = map.value(QLatin1String("name")).toString();
    letter.municipality = map.value(QLatin1String("municipality")).toString();
    const QCborMap settings = map.value(QLatin1String("settings")).toMap();
    for (const auto &setting : settings) {
        letter.settings.insert(setting.first.toString(), setting.second.toString());
    }
    letter.marks = marksFrom(map.value(QLatin1String("marks")));
    for (const QCborValue &digest : map.value(QLatin1String("papers")).toArray()) {
        letter.papers.insert(QString::fromLatin1(digest.toByteArray().toHex()));
    }
    letter.renewed = map.value(QLatin1String("renewed")).toByteArray();
    letter.held = static_cast<int>(map.value(QLatin1String("held")).toInteger());
    return letter;
}

Result<QCborMap> readHead(const QByteArray &packed)
{
    const auto bytes = seal::unpack(packed, largestText);
    if (!bytes) {
        return fail(bytes.error());
    }
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(*bytes, &error).toMap();
    if (error.error != QCborError::NoError || map.value(QLatin1String("format")).toString() != formatWord) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("letter"));
    }
    const qint64 version = map.value(QLatin1String("version")).toInteger();
    return version == letterVersion ? Result<QCborMap>(map)
                                    : fail(ErrorCode::NewerSchema, QStringLiteral("letter"),
                                           {QString::number(version), QString::number(letterVersion)});
}

} // namespace

QByteArray encodeLetter(const Letter &letter)
{
    const QByteArray packed = seal::pack(QCborValue(head(letter)).toCbor());
    QByteArray bytes(lengthSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(packed.size()), bytes.data());
    bytes += packed;
    for (const Attachment &content : letter.contents) {
        bytes += content.content;
    }
    return bytes;
}

Result<Letter> decodeLetter(const QByteArray &bytes)
{
    const qint64 length = bytes.size() < lengthSize ? -1 : qint64(qFromBigEndian<quint32>(bytes.constData()));
    if (length < 0 || length > bytes.size() - lengthSize) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("letter"));
    }
    const auto map = readHead(bytes.mid(lengthSize, length));
    if (!map) {
        return fail(map.error());
    }
    Letter letter = plainPart(*map);
    auto records = listFrom<Lineage>(map->value(QLatin1String("records")), lineageFrom);
    auto pages = listFrom<PaperPages>(map->value(QLatin1String("pages")), pagesFrom);
    if (!records || !pages) {
        return fail(records ? pages.error() : records.error());
    }
    letter.records = std::move(*records);
    letter.pages = std::move(*pages);
    OYAKO_TRY(readContents(map->value(QLatin1String("contents")), bytes.mid(lengthSize + length), letter));
    return letter.made.isValid() ? Result<Letter>(std::move(letter)) : fail(ErrorCode::Damaged, QStringLiteral("made"));
}

} // namespace oyako::sync
