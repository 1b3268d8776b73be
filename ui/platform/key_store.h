// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace oyako::platform {

/// The operating system's key store: holds one random key per book, so that a person need not type the passphrase on
/// their own machine. Every call answers later, in the event loop, and never when the receiver has gone.
class KeyStore {
public:
    using Done = std::function<void(const Result<void> &)>;
    using Read = std::function<void(const Result<QByteArray> &)>;

    virtual ~KeyStore() = default;

    /// Whether there is a key store that answers. Writes nothing and asks the person nothing. Unsupported when not.
    virtual void probe(Done done) = 0;
    /// `book` is the id of the book; the key is 32 bytes. Done only when the very key has been read back.
    virtual void write(const QString &book, const QByteArray &key, Done done) = 0;
    /// NotFound when none is kept.
    virtual void read(const QString &book, Read done) = 0;
    virtual void remove(const QString &book, Done done) = 0;
};

/// Where there is no key store: every call answers Unsupported.
class NoKeyStore final : public KeyStore {
public:
    void probe(Done done) override { done(fail(ErrorCode::Unsupported, QStringLiteral("keyStore"))); }
    void write(const QString &, const QByteArray &, Done done) override
    {
        done(fail(ErrorCode::Unsupported, QStringLiteral("keyStore")));
    }
    void read(const QString &, Read done) override { done(fail(ErrorCode::Unsupported, QStringLiteral("keyStore"))); }
    void remove(const QString &, Done done) override { done(fail(ErrorCode::Unsupported, QStringLiteral("keyStore"))); }
};

} // namespace oyako::platform
