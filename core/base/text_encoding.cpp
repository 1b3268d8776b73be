// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_encoding.h"

#include "core/base/utf8.h"

#include <QFile>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace oyako::text_encoding {

namespace {

constexpr qsizetype trailBytes = 189;
constexpr quint8 firstTrail = 0x40;
constexpr qsizetype lookedAt = 4096;

QByteArray readTable()
{
    QFile file(QStringLiteral(":/oyako/encodings/cp932.bin"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isLead(quint8 byte)
{
    return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
}

/// The character of a pair, or 0.
char16_t pairOf(quint8 lead, quint8 trail)
{
    static const QByteArray table = readTable();
    if (trail < firstTrail || trail > 0xFC) {
        return 0;
    }
    const qsizetype row = lead < 0xE0 ? lead - 0x81 : lead - 0xE0 + 31;
    const qsizetype at = 2 * (row * trailBytes + trail - firstTrail);
    return static_cast<char16_t>(static_cast<quint8>(table.at(at)) | static_cast<quint8>(table.at(at + 1)) << 8);
}

/// The character of a single byte; nothing where there is none.
std::optional<char16_t> singleOf(quint8 byte)
{
    if (byte < 0x80) {
        return byte;
    }
    constexpr char16_t halfWidthKatakana = 0xFF61;
    return byte >= 0xA1 && byte <= 0xDF ? std::optional(static_cast<char16_t>(halfWidthKatakana + byte - 0xA1))
                                        : std::nullopt;
}

tl::unexpected<Error> brokenAt(qsizetype offset)
{
    return fail(ErrorCode::NotUtf8, {}, {QString::number(offset)});
}

/// Which bytes of the beginning are NUL tells UTF-16 without a mark; nothing for other files.
std::optional<Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView beginning = bytes.first(std::min(bytes.size(), lookedAt));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < beginning.size(); ++i) {
        const bool isNul = beginning.at(i) == '\0';
        even += isNul && i % 2 == 0;
        odd += isNul && i % 2 == 1;
    }
    constexpr qsizetype clearly = 10;
    if (even + odd == 0 || bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    if (odd > clearly * even) {
        return Encoding::Utf16LittleEndian;
    }
    return even > clearly * odd ? std::optional(Encoding::Utf16BigEndian) : std::nullopt;
}

/// Whether NUL is so rare that it was put into a text in UTF-8: in UTF-16 a table or a list has one in every digit,
/// separator and line end.
bool isSprinkled(QByteArrayView bytes)
{
    constexpr qsizetype bytesForEach = 20;
    const QByteArrayView beginning = bytes.first(std::min(bytes.size(), lookedAt));
    return bytesForEach * std::count(beginning.begin(), beginning.end(), '\0') < beginning.size();
}

Result<Decoded> fromUtf16(QByteArrayView bytes, Encoding encoding)
{
    const bool little = encoding == Encoding::Utf16LittleEndian;
    QStringDecoder decoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
                           QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0) {
        return brokenAt(bytes.size());
    }
    QByteArray utf8 = text.toUtf8();
    // An unpaired surrogate has become a question mark in UTF-8's words: seen only in the units themselves.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool paired = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (text.at(i).isSurrogate() && !paired) {
            return brokenAt(2 * i);
        }
        i += paired ? 1 : 0;
    }
    return Decoded{std::move(utf8), encoding};
}

/// Whether the bytes are UTF-8 in more places than they are not.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<quint8>(bytes.at(i));
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        const bool valid = i + length <= bytes.size() && !utf8::firstInvalid(bytes.sliced(i, length));
        (valid ? whole : broken) += 1;
        i += valid ? length : 1;
    }
    return whole > broken;
}

} // namespace

QLatin1String encodingWord(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return QLatin1String("utf-8");
    case Encoding::Utf8WithMark: return QLatin1String("utf-8-bom");
    case Encoding::Utf16LittleEndian: return QLatin1String("utf-16le");
    case Encoding::Utf16BigEndian: return QLatin1String("utf-16be");
    case Encoding::Cp932: return QLatin1String("cp932");
    }
    return {};
}

Result<QByteArray> fromCp932(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes.at(i));
        if (!isLead(byte)) {
            const auto single = singleOf(byte);
            if (!single) {
                return brokenAt(i);
            }
            text.append(QChar(*single));
            continue;
        }
        const char16_t pair = i + 1 < bytes.size() ? pairOf(byte, static_cast<quint8>(bytes.at(i + 1))) : u'\0';
        if (pair == 0) {
            return brokenAt(i);
        }
        text.append(QChar(pair));
        ++i;
    }
    return text.toUtf8();
}

Result<void> checkText(QByteArrayView utf8)
{
    const qsizetype nul = utf8.indexOf('\0');
    if (nul < 0) {
        return {};
    }
    const qint64 line = 1 + std::count(utf8.begin(), utf8.begin() + nul, '\n');
    return fail(ErrorCode::BadData, QLatin1String("line ") + QString::number(line), {QStringLiteral("nul")});
}

Result<Decoded> decode(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        const bool little = bytes.startsWith("\xFF\xFE");
        return fromUtf16(QByteArrayView(bytes).sliced(2),
                         little ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian);
    }
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    const auto invalid = utf8::firstInvalid(bytes);
    if (!invalid && (marked || isSprinkled(bytes) || !unmarkedUtf16(bytes))) {
        return Decoded{marked ? bytes.mid(3) : bytes, marked ? Encoding::Utf8WithMark : Encoding::Utf8};
    }
    if (const auto utf16 = unmarkedUtf16(bytes); utf16 && !marked) {
        return fromUtf16(bytes, *utf16);
    }
    if (marked || isMostlyUtf8(bytes)) {
        return brokenAt(invalid.value_or(0));
    }
    auto text = fromCp932(bytes);
    return text ? Result<Decoded>(Decoded{std::move(*text), Encoding::Cp932}) : brokenAt(invalid.value_or(0));
}

} // namespace oyako::text_encoding
