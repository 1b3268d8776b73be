// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/seal/frames.h"

#include "core/seal/five_bits.h"

#include <QCryptographicHash>

namespace oyako::seal {

namespace {

constexpr QByteArrayView magic = "MCH1";
constexpr QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr qsizetype nameLength = 4;

QByteArray toBase32(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() * 8 / 5 + 1);
    splitInFives(bytes, [&text](unsigned symbol) { text += alphabet[symbol]; });
    return text;
}

/// Nothing for a character outside the alphabet, or bits left over that are not zero.
std::optional<QByteArray> fromBase32(QByteArrayView text)
{
    QByteArray symbols;
    for (const char c : text) {
        const auto symbol = std::find(alphabet.begin(), alphabet.end(), c);
        if (symbol == alphabet.end()) {
            return std::nullopt;
        }
        symbols += static_cast<char>(symbol - alphabet.begin());
    }
    QByteArray bytes;
    const std::span all(reinterpret_cast<const unsigned char *>(symbols.constData()),
                        static_cast<size_t>(symbols.size()));
    const bool whole = joinFives(all, [&bytes](unsigned char byte) { bytes += static_cast<char>(byte); });
    return whole ? std::optional(bytes) : std::nullopt;
}

/// Twenty bits of SHA-256 in four characters.
QByteArray shortDigest(const QByteArray &bytes)
{
    return toBase32(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)).left(nameLength);
}

QByteArray twoDigits(qsizetype number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::Damaged, QStringLiteral("frame"));
}

} // namespace

Result<QStringList> makeFrames(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("content"));
    }
    const QByteArray text = toBase32(bytes);
    constexpr qsizetype room = longestFrame - frameHead;
    const qsizetype total = (text.size() + room - 1) / room;
    if (total > mostFrames) {
        return fail(ErrorCode::TooLarge, QStringLiteral("frames"), {QString::number(mostFrameBytes)});
    }
    const qsizetype share = (text.size() + total - 1) / total;
    const QByteArray set = shortDigest(bytes);
    QStringList frames;
    for (qsizetype i = 0; i < total; ++i) {
        const QByteArray head = magic.toByteArray() + set + twoDigits(i + 1) + twoDigits(total);
        const QByteArray part = text.mid(i * share, share);
        frames.append(QString::fromLatin1(head + shortDigest(head + part) + part));
    }
    return frames;
}

Result<FrameCollector::Added> FrameCollector::add(const QString &code)
{
    const QByteArray frame = code.trimmed().toUpper().toLatin1();
    if (!frame.startsWith(magic)) {
        return fail(ErrorCode::NotRecognised, QStringLiteral("frame"));
    }
    const QByteArray head = frame.left(frameHead - nameLength);
    const QByteArray part = frame.mid(frameHead);
    const QByteArray numbers = head.mid(8);
    const bool digits = std::all_of(numbers.begin(), numbers.end(), [](char c) { return c >= '0' && c <= '9'; });
    const int index = numbers.left(2).toInt();
    const int total = numbers.mid(2).toInt();
    if (!digits || frame.size() > longestFrame || part.isEmpty() ||
        frame.mid(head.size(), nameLength) != shortDigest(head + part) || index < 1 || index > total ||
        total > mostFrames) {
        return damaged();
    }
    const QString set = QString::fromLatin1(head.mid(4, nameLength));
    if (m_total > 0 && (set != m_set || total != m_total)) {
        return fail(ErrorCode::Conflict, QStringLiteral("set"));
    }
    const bool again = m_parts.contains(index);
    if (again && m_parts.value(index) != part) {
        return fail(ErrorCode::Conflict, QStringLiteral("set"));
    }
    m_set = set;
    m_total = total;
    m_parts.insert(index, part);
    return again ? Added::Again : Added::New;
}

QList<int> FrameCollector::missing() const
{
    QList<int> numbers;
    for (int i = 1; i <= m_total; ++i) {
        if (!m_parts.contains(i)) {
            numbers.append(i);
        }
    }
    return numbers;
}

Result<QByteArray> FrameCollector::bytes() const
{
    if (!isComplete()) {
        QStringList numbers;
        for (const int number : missing()) {
            numbers.append(QString::number(number));
        }
        return fail(ErrorCode::MissingValue, QStringLiteral("frames"), {numbers.join(QLatin1String(", "))});
    }
    QByteArray text;
    for (const QByteArray &part : m_parts) {
        text += part;
    }
    const auto whole = fromBase32(text);
    return whole && shortDigest(*whole) == m_set.toLatin1() ? Result<QByteArray>(*whole) : damaged();
}

} // namespace oyako::seal
