// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/platform/key_store.h"

namespace oyako::platform {

/// The key store of this system through QtKeychain: Secret Service or KWallet, Keychain, Credential Store. Never its
/// plain-text fallback. The service name is part of the key too, because Windows keeps the key only.
class KeychainStore final : public KeyStore {
public:
    void probe(Done done) override;
    void write(const QString &book, const QByteArray &key, Done done) override;
    void read(const QString &book, Read done) override;
    void remove(const QString &book, Done done) override;
};

} // namespace oyako::platform
