// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

#include <QByteArray>

#include <array>

namespace oyako::seal {

/// The public half of an X25519 key: who may open. "age1…" in text (age-encryption.org/v1).
struct Recipient {
    static constexpr size_t size = 32;
    std::array<unsigned char, size> bytes{};

    [[nodiscard]] QString toString() const;
    /// InvalidValue ("key") for anything but "age1…" with a fitting checksum.
    [[nodiscard]] static Result<Recipient> fromString(const QString &text);
    [[nodiscard]] QByteArrayView view() const;

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// The private half.
class Identity final {
public:
    static constexpr size_t size = 32;

    [[nodiscard]] static Identity generate();
    /// InvalidValue ("key") unless there are 32 bytes.
    [[nodiscard]] static Result<Identity> fromSecret(store::Secret scalar);
    /// "AGE-SECRET-KEY-1…"; InvalidValue ("key").
    [[nodiscard]] static Result<Identity> fromText(QByteArrayView text);
    /// The first key of an age identity file: lines, comments with #. InvalidValue ("key") when there is none.
    [[nodiscard]] static Result<Identity> fromFile(const store::Secret &content);

    [[nodiscard]] const store::Secret &scalar() const { return m_scalar; }
    [[nodiscard]] const Recipient &recipient() const { return m_recipient; }
    [[nodiscard]] store::Secret toText() const;

private:
    explicit Identity(store::Secret scalar);
    store::Secret m_scalar;
    Recipient m_recipient;
};

} // namespace oyako::seal
