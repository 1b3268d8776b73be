// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// The key file: how KeySlots are written as JSON and read back.
#include "core/base/files.h"
#include "core/base/leaving.h"
#include "core/store/key_slots.h"
#include "core/store/key_wrap.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace oyako::store {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestFile = 1 << 20;
constexpr qsizetype checkSize = 16;

const std::array kindWords{QLatin1String("passphrase"), QLatin1String("recovery"), QLatin1String("system")};

QString encode(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Empty when the text is not Base64 of exactly this many bytes.
QByteArray decode(const QJsonValue &value, qsizetype size)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == size ? decoded.decoded : QByteArray();
}

/// QJsonObject sorts its keys, so equal content gives equal bytes.
QString checkSum(const QJsonObject &withoutSum)
{
    return encode(
        QCryptographicHash::hash(QJsonDocument(withoutSum).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256));
}

QJsonObject slotToJson(const KeySlot &slot)
{
    QJsonObject object{{QStringLiteral("id"), slot.id.toString()},
                       {QStringLiteral("kind"), kindWords.at(static_cast<size_t>(slot.kind))},
                       {QStringLiteral("nonce"), encode(slot.nonce)},
                       {QStringLiteral("wrapped"), encode(slot.wrapped)}};
    if (slot.kdf) {
        object.insert(QStringLiteral("kdf"),
                      QJsonObject{{QStringLiteral("name"), QStringLiteral("argon2id13")},
                                  {QStringLiteral("passes"), static_cast<qint64>(slot.kdf->passes)},
                                  {QStringLiteral("memoryBytes"), static_cast<qint64>(slot.kdf->memoryBytes)},
                                  {QStringLiteral("salt"), encode(slot.salt)}});
    }
    return object;
}

/// False when the parameters are not usable.
bool readKdf(const QJsonObject &object, KeySlot &slot)
{
    slot.kdf = KdfParameters{static_cast<quint64>(object.value(QLatin1String("passes")).toInteger()),
                             static_cast<quint64>(object.value(QLatin1String("memoryBytes")).toInteger())};
    slot.salt = decode(object.value(QLatin1String("salt")), kdfSaltSize);
    return object.value(QLatin1String("name")) == QLatin1String("argon2id13") && isAcceptable(*slot.kdf) &&
           !slot.salt.isEmpty();
}

std::optional<KeySlot> slotFromJson(const QJsonObject &object)
{
    const auto kind = std::ranges::find(kindWords, object.value(QLatin1String("kind")).toString());
    const auto id = SlotId::fromString(object.value(QLatin1String("id")).toString());
    if (kind == kindWords.end() || !id) {
        return std::nullopt;
    }
    KeySlot slot;
    slot.id = *id;
    slot.kind = static_cast<SlotKind>(kind - kindWords.begin());
    slot.nonce = decode(object.value(QLatin1String("nonce")), wrapNonceSize);
    slot.wrapped = decode(object.value(QLatin1String("wrapped")), wrappedKeySize);
    const bool kdfFits =
        slot.kind != SlotKind::Passphrase || readKdf(object.value(QLatin1String("kdf")).toObject(), slot);
    return kdfFits && !slot.nonce.isEmpty() && !slot.wrapped.isEmpty() ? std::optional(slot) : std::nullopt;
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::Damaged, {}, {QStringLiteral("keys.json")});
}

} // namespace

QByteArray KeySlots::toJson() const
{
    QJsonArray all;
    for (const KeySlot &slot : m_slots) {
        all.append(slotToJson(slot));
    }
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("oyako-keys")},
                       {QStringLiteral("version"), formatVersion},
                       {QStringLiteral("book"), m_book.toString()},
                       {QStringLiteral("check"), encode(m_check)},
                       {QStringLiteral("slots"), all}};
    object.insert(QStringLiteral("sum"), checkSum(object));
    return QJsonDocument(object).toJson();
}

Result<KeySlots> KeySlots::parse(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString sum = object.take(QLatin1String("sum")).toString();
    if (object.value(QLatin1String("format")) != QLatin1String("oyako-keys") || sum != checkSum(object)) {
        return damaged();
    }
    if (object.value(QLatin1String("version")).toInt() > formatVersion) {
        return fail(ErrorCode::NewerSchema, {}, {QStringLiteral("keys.json")});
    }
    const auto book = BookId::fromString(object.value(QLatin1String("book")).toString());
    KeySlots keys;
    keys.m_check = decode(object.value(QLatin1String("check")), checkSize);
    if (!book || keys.m_check.isEmpty()) {
        return damaged();
    }
    keys.m_book = *book;
    const QJsonArray all = object.value(QLatin1String("slots")).toArray();
    for (const QJsonValue &value : all) {
        auto slot = slotFromJson(value.toObject());
        if (!slot) {
            return damaged();
        }
        keys.m_slots.push_back(std::move(*slot));
    }
    return keys;
}

Result<KeySlots> KeySlots::read(const QString &path)
{
    const auto json = files::read(path, largestFile);
    if (!json) {
        return json.error().code == ErrorCode::TooLarge ? damaged() : fail(json.error());
    }
    return parse(*json);
}

Result<void> KeySlots::write(const QString &path) const
{
    OYAKO_TRY(files::replacePart(path, toJson()));
    return files::syncFolder(QFileInfo(path).path());
}

} // namespace oyako::store
