// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/file_kind.h"

#include "core/seal/age.h"

namespace oyako::cli {

QString foreignKind(const QByteArray &content)
{
    if (content.startsWith(seal::ageMagic)) {
        return {};
    }
    const std::pair<QByteArrayView, const char *> beginnings[]{{"\x89PNG", "png"},
                                                               {"\xff\xd8\xff", "jpeg"},
                                                               {"%PDF-", "pdf"},
                                                               {"PK\x03\x04", "zip"},
                                                               {"-----BEGIN AGE ENCRYPTED FILE", "armored age"},
                                                               {"age-encryption.org/", "age of another version"}};
    for (const auto &[beginning, kind] : beginnings) {
        if (content.startsWith(beginning)) {
            return QString::fromLatin1(kind);
        }
    }
    const QByteArray text = content.trimmed();
    if (text.isEmpty()) {
        return QStringLiteral("empty");
    }
    if (text.startsWith('{') || text.startsWith("\xef\xbb\xbf{")) {
        return {};
    }
    const bool isBinary = content.contains('\0') || !content.isValidUtf8();
    const bool isTable = !text.startsWith('[') && text.left(text.indexOf('\n')).contains(',');
    return isTable ? QStringLiteral("csv") : isBinary ? QStringLiteral("binary") : QString();
}

} // namespace oyako::cli
