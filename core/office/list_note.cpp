// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/list_note.h"

namespace oyako::office {

Result<void> noteList(book::Book &book, book::Access access, const ListRequest &request, const QString &purpose,
                      const QList<ListRow> &rows)
{
    constexpr qsizetype mostIds = 50;
    QStringList detail{purpose, QString::number(rows.size())};
    for (qsizetype i = 0; i < rows.size() && rows.size() <= mostIds; ++i) {
        detail.append(rows.at(i).person.toString());
    }
    const QString subject =
        listWord(request.kind) + QLatin1Char(' ') + request.month.toString(QStringLiteral("yyyy-MM"));
    return book.noteAccess(access, {}, subject, detail.join(QLatin1Char(' ')));
}

} // namespace oyako::office
