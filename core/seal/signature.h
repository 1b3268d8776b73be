// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

#include <QByteArray>

#include <array>

/// Detached signatures in the format of minisign (Ed25519 over BLAKE2b-512): minisign checks what is signed here.
namespace oyako::seal {

/// The public half: says that a file is from the one who signs.
struct VerificationKey {
    std::array<unsigned char, 8> id{};
    std::array<unsigned char, 32> bytes{};

    /// "RW…", as minisign takes it with -P.
    [[nodiscard]] QString toString() const;
    /// InvalidValue ("verification").
    [[nodiscard]] static Result<VerificationKey> fromString(const QString &text);

    friend bool operator==(const VerificationKey &, const VerificationKey &) = default;
};

/// The private half, made from a 32-byte seed.
class SigningKey final {
public:
    static constexpr size_t seedSize = 32;

    [[nodiscard]] static SigningKey generate();
    /// InvalidValue ("key") unless there are 32 bytes.
    [[nodiscard]] static Result<SigningKey> fromSeed(const store::Secret &seed);

    [[nodiscard]] const store::Secret &seed() const { return m_seed; }
    [[nodiscard]] const VerificationKey &verificationKey() const { return m_public; }
    /// The content of a ".minisig" file. `comment` is signed too: one line; what follows a line break is left out.
    [[nodiscard]] QByteArray sign(const QByteArray &message, const QString &comment) const;

private:
    explicit SigningKey(store::Secret seed);
    store::Secret m_seed;
    store::Secret m_secret;
    VerificationKey m_public;
};

/// The signed comment of a signature that fits message and key. NotRecognised: no signature file. Conflict ("key"):
/// signed with another key. Damaged ("signature"): message or signature were changed.
[[nodiscard]] Result<QString> verify(const QByteArray &message, const QByteArray &signature,
                                     const VerificationKey &key);

} // namespace oyako::seal
