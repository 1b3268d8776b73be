// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"
#include "core/exchange/results.h"

#include <QJsonObject>

namespace oyako::cli {

/// Who signed a file, by the signature beside it (FILE.minisig). Damaged ("signature") when file or signature were
/// changed; Conflict ("key") when this book remembers another key of the same facility: remove that card first.
[[nodiscard]] Result<exchange::Signer> signerOfPath(const book::Book &book, const QString &path,
                                                    const QByteArray &bytes, const QByteArray &clear);
/// Remembers who signed for the first time.
[[nodiscard]] Result<void> rememberSigner(book::Book &book, const exchange::Signer &signer);
/// {"signature": "known" …, "signer": name, "fingerprint": …}
[[nodiscard]] QJsonObject describedSigner(const exchange::Signer &signer);

} // namespace oyako::cli
