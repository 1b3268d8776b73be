// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/import_signature.h"

#include "core/base/files.h"
#include "core/exchange/pinned_cards.h"

#include <QFileInfo>

namespace oyako::cli {

using exchange::SignatureState;
using exchange::Signer;

Result<Signer> signerOfPath(const book::Book &book, const QString &path, const QByteArray &bytes,
                            const QByteArray &clear)
{
    const QString beside = path + QLatin1String(".minisig");
    if (!QFileInfo::exists(beside)) {
        return Signer();
    }
    const auto signature = files::read(beside, seal::largestCardFile);
    const auto signer =
        signature ? exchange::signerOfFile(book, bytes, *signature, clear) : Result<Signer>(fail(signature.error()));
    if (signer && signer->state == SignatureState::Broken) {
        return fail(ErrorCode::Damaged, QStringLiteral("signature"));
    }
    if (signer && signer->state == SignatureState::Changed) {
        return fail(ErrorCode::Conflict, QStringLiteral("key"), {seal::fingerprintOf(signer->card->recipient)});
    }
    return signer;
}

Result<void> rememberSigner(book::Book &book, const Signer &signer)
{
    return signer.state == SignatureState::FirstContact
               ? exchange::pinCard(book, *signer.card, exchange::Partner::Clinic)
               : Result<void>();
}

QJsonObject describedSigner(const Signer &signer)
{
    QJsonObject object{{QStringLiteral("signature"), QString(exchange::signatureWord(signer.state))}};
    if (signer.card) {
        object.insert(QStringLiteral("signer"), signer.card->name);
        object.insert(QStringLiteral("fingerprint"), seal::fingerprintOf(signer.card->recipient));
    }
    return object;
}

} // namespace oyako::cli
