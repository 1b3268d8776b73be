// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/health_card.h"

#include "core/base/json_reader.h"
#include "core/base/json_text.h"
#include "core/seal/pack.h"

#include <QJsonArray>
#include <QJsonObject>

namespace oyako::exchange {

namespace {

constexpr QByteArrayView numericMark = "shc:/";
constexpr QByteArrayView signedMark = "eyJ"; // {" in Base64
constexpr int firstSymbol = 45;              // "-", the lowest character of a compact signed form

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::Damaged, QStringLiteral("health_card"));
}

/// Two digits a character, less 45 (SMART Health Cards Framework, "Encoding QRs"). Cards of several codes have a
/// "number/total/" before the digits and are joined in order.
Result<QByteArray> fromNumeric(const QByteArray &text)
{
    QByteArray digits;
    const QList<QByteArray> codes = text.simplified().split(' ');
    for (const QByteArray &code : codes) {
        const QList<QByteArray> parts = code.mid(numericMark.size()).split('/');
        const bool isWhole = parts.size() == 1 || (parts.size() == 3 && parts.at(1).toInt() == codes.size());
        if (!code.startsWith(numericMark) || !isWhole) {
            return damaged();
        }
        digits += parts.last();
    }
    QByteArray compact;
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2) {
        bool isNumber = false;
        const int value = digits.mid(i, 2).toInt(&isNumber);
        if (!isNumber) {
            return damaged();
        }
        compact += static_cast<char>(value + firstSymbol);
    }
    return compact;
}

/// Empty for what cannot be read: a few packed bytes may hold millions of brackets.
QJsonObject objectIn(const QByteArray &bytes)
{
    constexpr int deepest = 64;
    return json::readObject(bytes, {bytes.size(), deepest, bytes.size()}).value_or(QJsonObject());
}

QByteArray compactForm(const QByteArray &bytes)
{
    const QJsonObject file = objectIn(bytes);
    return file.value(QLatin1String("verifiableCredential")).toArray().first().toString().toLatin1();
}

QByteArray base64Url(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

bool isHealthCard(const QByteArray &bytes)
{
    return bytes.startsWith(numericMark) || bytes.startsWith(signedMark) ||
           (bytes.size() < 1'000'000 && bytes.contains("\"verifiableCredential\""));
}

Result<QByteArray> healthCardBundle(const QByteArray &bytes, qint64 limit)
{
    const auto compact = bytes.startsWith(numericMark)  ? fromNumeric(bytes)
                         : bytes.startsWith(signedMark) ? Result<QByteArray>(bytes.trimmed())
                                                        : Result<QByteArray>(compactForm(bytes));
    if (!compact) {
        return compact;
    }
    const QList<QByteArray> parts = compact->split('.');
    if (parts.size() != 3) {
        return damaged();
    }
    const bool isDeflated =
        objectIn(base64Url(parts.at(0))).value(QLatin1String("zip")).toString() == QLatin1String("DEF");
    const QByteArray payload = base64Url(parts.at(1));
    const auto plain = isDeflated ? seal::inflate(payload, limit) : Result<QByteArray>(payload);
    if (!plain) {
        return plain.error().code == ErrorCode::TooLarge ? plain : damaged();
    }
    const QJsonValue credential = objectIn(*plain).value(QLatin1String("vc"));
    const QJsonObject bundle = credential[QLatin1String("credentialSubject")][QLatin1String("fhirBundle")].toObject();
    return bundle.isEmpty() ? damaged() : Result<QByteArray>(json::compact(bundle));
}

} // namespace oyako::exchange
