// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/card.h"

#include "core/base/typed_code.h"
#include "core/seal/five_bits.h"
#include "core/seal/frames.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <QtEndian>

namespace oyako::seal {

namespace {

constexpr size_t payloadSymbols = 56;
constexpr size_t allSymbols = payloadSymbols + typed::CheckGroup().size();
constexpr qsizetype payloadBytes = 35; // one for the version, two for the last day, the key
constexpr char version = 1;
const QDate dayZero(2020, 1, 1);
constexpr std::string_view checkContext = "oyako key card check";
constexpr qsizetype groupLength = 4;
const QString fileMark = QStringLiteral("oyako-key-card");

tl::unexpected<Error> refuse(const char *reason)
{
    return fail(ErrorCode::InvalidValue, QStringLiteral("card"), {QLatin1String(reason)});
}

std::span<const unsigned char> bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size())};
}

/// 280 bits are 56 symbols; nothing is left over.
QByteArray toSymbols(const QByteArray &bytes)
{
    QByteArray symbols;
    splitInFives(bytes, [&symbols](unsigned symbol) { symbols += typed::alphabet[symbol]; });
    return symbols;
}

std::optional<QByteArray> fromSymbols(std::span<const unsigned char> symbols)
{
    QByteArray values;
    for (const unsigned char symbol : symbols) {
        values += static_cast<char>(typed::alphabet.find(static_cast<char>(symbol)));
    }
    QByteArray bytes;
    const bool whole = joinFives(bytesOf(values), [&bytes](unsigned char byte) { bytes += static_cast<char>(byte); });
    return whole ? std::optional(bytes) : std::nullopt;
}

void insertText(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(QLatin1String(name), text);
    }
}

Result<KeyCard> fromJson(const QJsonObject &json)
{
    KeyCard card{json.value(QLatin1String("name")).toString(),
                 json.value(QLatin1String("facility")).toString(),
                 {},
                 std::nullopt,
                 {}};
    const auto recipient = Recipient::fromString(json.value(QLatin1String("recipient")).toString());
    if (!recipient) {
        return fail(recipient.error());
    }
    card.recipient = *recipient;
    const QString verification = json.value(QLatin1String("verification")).toString();
    if (!verification.isEmpty()) {
        const auto key = VerificationKey::fromString(verification);
        if (!key) {
            return fail(key.error());
        }
        card.verification = *key;
    }
    const QString until = json.value(QLatin1String("validUntil")).toString();
    card.validUntil = QDate::fromString(until, Qt::ISODate);
    if (!until.isEmpty() && !card.validUntil.isValid()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("validUntil"));
    }
    return card;
}

/// Names are shown: one line, and not endless.
QString shown(const QString &name)
{
    constexpr qsizetype longestName = 120;
    return name.simplified().left(longestName);
}

} // namespace

QString fingerprintOf(const Recipient &recipient)
{
    constexpr int groups = 5;
    constexpr quint32 perGroup = 10'000;
    const QByteArray hash = QCryptographicHash::hash(recipient.view().toByteArray(), QCryptographicHash::Sha256);
    QStringList words;
    for (int i = 0; i < groups; ++i) {
        const auto word = qFromBigEndian<quint32>(hash.constData() + i * 4);
        words.append(QString::number(word % perGroup).rightJustified(groupLength, QLatin1Char('0')));
    }
    return words.join(QLatin1Char(' '));
}

QStringList groupsOf(const KeyCard &card)
{
    QByteArray payload(1, version);
    const qint64 days = card.validUntil.isValid() ? std::clamp<qint64>(dayZero.daysTo(card.validUntil), 1, 65'535) : 0;
    payload += static_cast<char>(days >> 8);
    payload += static_cast<char>(days & 0xff);
    payload += card.recipient.view();
    QByteArray symbols = toSymbols(payload);
    const auto check = typed::checkGroup(bytesOf(symbols), checkContext);
    symbols.append(check.data(), static_cast<qsizetype>(check.size()));
    QStringList groups;
    for (qsizetype at = 0; at < symbols.size(); at += groupLength) {
        groups.append(QString::fromLatin1(symbols.mid(at, groupLength)));
    }
    return groups;
}

Result<KeyCard> cardFromGroups(const QString &typedText)
{
    std::array<unsigned char, allSymbols> symbols{};
    switch (typed::readSymbols(typedText.toUtf8(), symbols)) {
    case typed::Slip::Symbol: return refuse("symbol");
    case typed::Slip::Length: return refuse("length");
    case typed::Slip::None: break;
    }
    const auto payloadPart = std::span<const unsigned char>(symbols).first(payloadSymbols);
    const auto check = typed::checkGroup(payloadPart, checkContext);
    const QByteArray payload = fromSymbols(payloadPart).value_or(QByteArray());
    if (!std::equal(check.begin(), check.end(), symbols.begin() + payloadSymbols) || payload.size() != payloadBytes ||
        payload.at(0) != version) {
        return refuse("check");
    }
    KeyCard card;
    const int days = (static_cast<unsigned char>(payload.at(1)) << 8) | static_cast<unsigned char>(payload.at(2));
    card.validUntil = days == 0 ? QDate() : dayZero.addDays(days);
    std::copy_n(payload.begin() + 3, Recipient::size, card.recipient.bytes.begin());
    return card;
}

QByteArray cardFile(const KeyCard &card)
{
    QJsonObject json{{QStringLiteral("format"), fileMark},
                     {QStringLiteral("version"), 1},
                     {QStringLiteral("recipient"), card.recipient.toString()}};
    insertText(json, "name", card.name);
    insertText(json, "facility", card.facility);
    insertText(json, "verification", card.verification ? card.verification->toString() : QString());
    insertText(json, "validUntil", card.validUntil.toString(Qt::ISODate));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<KeyCard> readCardFile(const QByteArray &content)
{
    if (content.size() > largestCardFile) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("card"));
    }
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    if (json.value(QLatin1String("format")).toString() == fileMark) {
        auto card = fromJson(json);
        if (card) {
            card->name = shown(card->name);
            card->facility = shown(card->facility);
        }
        return card;
    }
    for (const QByteArray &line : content.split('\n')) {
        if (line.trimmed().startsWith("age1")) {
            const auto recipient = Recipient::fromString(QString::fromLatin1(line.trimmed()));
            return recipient ? Result<KeyCard>(KeyCard{{}, {}, *recipient, std::nullopt, {}}) : fail(recipient.error());
        }
    }
    return fail(ErrorCode::NotRecognised, QStringLiteral("card"));
}

Result<KeyCard> readCard(const QString &text)
{
    FrameCollector collector;
    if (const auto added = collector.add(text); added && collector.isComplete()) {
        const auto content = collector.bytes();
        return content ? readCardFile(*content) : Result<KeyCard>(fail(content.error()));
    }
    auto card = readCardFile(text.toUtf8());
    return !card && card.error().code == ErrorCode::NotRecognised ? cardFromGroups(text) : card;
}

} // namespace oyako::seal
