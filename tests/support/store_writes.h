// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

namespace oyako {

/// In the content of every write below: to be found in no file.
inline const QByteArray contentMarker = QByteArrayLiteral("marker-Hanako-YAMADA-2026-04-01");

inline QString writeKey(int round, int number)
{
    return QString::number(round) + QLatin1Char('/') + QString::number(number);
}

/// What write number n of a round stores: different each time, some of it longer than a page.
inline QByteArray writeContent(int round, int number)
{
    const int size = number % 25 == 0 ? 20000 : 100 + (number * 131 + round * 17) % 1500;
    const QByteArray start = contentMarker + writeKey(round, number).toUtf8() + '/';
    return start + QByteArray(size, static_cast<char>('a' + number % 26));
}

/// One transaction.
inline Result<void> writeOne(store::Store &store, int round, int number)
{
    auto transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    OYAKO_TRY(store.connection().run("INSERT INTO draft VALUES (?, ?, '', ?)", store.book(), writeKey(round, number),
                                     writeContent(round, number)));
    return transaction->commit();
}

/// Whether the store holds this write, whole.
inline bool holdsWrite(store::Store &store, int round, int number)
{
    const auto content =
        store.connection().value<QByteArray>("SELECT content FROM draft WHERE key = ?", writeKey(round, number));
    return content && content->has_value() && content->value() == writeContent(round, number);
}

} // namespace oyako
