// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

#include <QByteArray>

#include <functional>

namespace oyako::store {

/// The cost of Argon2id (RFC 9106, version 1.3, one lane): passes over memory, and memory in bytes.
struct KdfParameters {
    quint64 passes = 3;
    quint64 memoryBytes = 64ULL << 20;

    friend bool operator==(const KdfParameters &, const KdfParameters &) = default;
};

/// The least that libsodium takes. For tests only: protects nothing.
constexpr KdfParameters cheapestKdf{1, 8192};
constexpr qsizetype kdfSaltSize = 16;

/// What a key file may ask for: 1–64 passes over 8 KiB–1 GiB. More would be an attack on the reader.
[[nodiscard]] bool isAcceptable(const KdfParameters &parameters);

/// A 32-byte key from a passphrase. Unsupported ("memory") when the machine lacks the memory; InvalidValue ("kdf") for
/// parameters that are not acceptable or a salt of another size than kdfSaltSize.
[[nodiscard]] Result<Secret> deriveKey(const Secret &passphrase, const QByteArray &salt,
                                       const KdfParameters &parameters);

/// Seconds that one derivation takes, or less than zero when it cannot be done at all.
using KdfMeasure = std::function<double(const KdfParameters &)>;

/// Tries it out on this machine.
[[nodiscard]] double measureKdf(const KdfParameters &parameters);

/// Parameters that take about targetSeconds: the most memory of 256, 128, 64 MiB that allows three passes in that time
/// (on a slow machine 64 MiB with three passes, however long), then as many passes as fit, 16 at most.
[[nodiscard]] KdfParameters calibrateKdf(double targetSeconds, const KdfMeasure &measure);

/// What an unlock should cost a person, and a guess an attacker.
constexpr double unlockSeconds = 0.7;

} // namespace oyako::store
