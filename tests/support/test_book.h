// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

namespace oyako {

/// The passphrase of every book that tests make.
inline store::Passphrase testPassphrase(QByteArrayView text = "test passphrase")
{
    return {store::Secret::copyOf(text)};
}

/// A new book in this folder, with the cheapest key derivation.
inline Result<store::Store::Created> makeTestBook(const QString &folder)
{
    return store::Store::create(folder, {BookId(QUuid::createUuid()), testPassphrase(), store::cheapestKdf});
}

} // namespace oyako
