// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/kdf.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <sodium.h>

namespace oyako::store {

namespace {

constexpr quint64 mebibyte = 1ULL << 20;
constexpr quint64 fewestPasses = 3;
constexpr quint64 mostPasses = 16;

} // namespace

bool isAcceptable(const KdfParameters &parameters)
{
    return parameters.passes >= 1 && parameters.passes <= 64 && parameters.memoryBytes >= cheapestKdf.memoryBytes &&
           parameters.memoryBytes <= 1024 * mebibyte;
}

Result<Secret> deriveKey(const Secret &passphrase, const QByteArray &salt, const KdfParameters &parameters)
{
    static_assert(kdfSaltSize == crypto_pwhash_argon2id_SALTBYTES);
    if (!isAcceptable(parameters) || salt.size() != kdfSaltSize) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("kdf"));
    }
    // No bytes at all still need an address.
    const char *text = passphrase.isEmpty() ? "" : passphrase.view().data();
    Secret key(DataKey::size);
    const int status = crypto_pwhash_argon2id(
        key.data(), key.size(), text, passphrase.size(), reinterpret_cast<const unsigned char *>(salt.constData()),
        parameters.passes, static_cast<size_t>(parameters.memoryBytes), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (status != 0) {
        return fail(ErrorCode::Unsupported, {}, {QStringLiteral("memory")});
    }
    return key;
}

double measureKdf(const KdfParameters &parameters)
{
    const auto start = std::chrono::steady_clock::now();
    const bool done = deriveKey(Secret::copyOf("passphrase"), QByteArray(kdfSaltSize, 's'), parameters).has_value();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    return done ? elapsed.count() : -1.0;
}

KdfParameters calibrateKdf(double targetSeconds, const KdfMeasure &measure)
{
    KdfParameters chosen{fewestPasses, 64 * mebibyte};
    for (const quint64 memory : {256 * mebibyte, 128 * mebibyte, 64 * mebibyte}) {
        chosen.memoryBytes = memory;
        const double seconds = measure(chosen);
        if (seconds > 0 && seconds <= targetSeconds) {
            const double passes = std::floor(targetSeconds / seconds * static_cast<double>(fewestPasses));
            chosen.passes = std::clamp(static_cast<quint64>(passes), fewestPasses, mostPasses);
            break;
        }
    }
    return chosen;
}

} // namespace oyako::store
