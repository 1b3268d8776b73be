// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/failed_logins.h"

#include "core/base/files.h"
#include "core/base/leaving.h"

#include <QFile>

namespace oyako::clinic {

namespace {

constexpr qint64 mostWaiting = 1'000;
constexpr qint64 lineLength = 25; // "2026-11-22T03:00:00.000Z" and a line break

Result<void> noteMissing(book::Book &book)
{
    const auto head = book.auditLog().head();
    if (!head) {
        return fail(head.error());
    }
    return head->sequence == 0 ? Result<void>()
                               : book.noteAccess(book::Access::LoginFailed, {}, {}, QStringLiteral("list_missing"));
}

Result<void> noteWaiting(book::Book &book, const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n')) {
        const QDateTime at = QDateTime::fromString(QString::fromLatin1(line), Qt::ISODateWithMs);
        if (!line.isEmpty()) {
            OYAKO_TRY(book.noteAccess(book::Access::LoginFailed, {}, {},
                                      at.isValid() ? QString::fromLatin1(line) : QStringLiteral("list_damaged")));
        }
    }
    return {};
}

} // namespace

QString failedLoginsFile(const QString &folder)
{
    return folder + QLatin1String("/failed-logins");
}

void noteFailedLogin(const QString &folder, const Clock &clock)
{
    QFile file(failedLoginsFile(folder));
    if (!file.exists() || file.size() >= mostWaiting * lineLength || !file.open(QIODevice::Append)) {
        return;
    }
    file.write(clock.now().toUTC().toString(Qt::ISODateWithMs).toLatin1() + '\n');
}

Result<void> takeInFailedLogins(book::Book &book)
{
    const QString path = failedLoginsFile(book.store().folder().path);
    QFile file(path);
    if (!file.exists()) {
        OYAKO_TRY(noteMissing(book));
        return files::replacePart(path, {});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::IoFailed, {}, {QStringLiteral("failed-logins")});
    }
    const QByteArray lines = file.read(mostWaiting * lineLength);
    file.close();
    if (lines.isEmpty()) {
        return {};
    }
    OYAKO_TRY(noteWaiting(book, lines));
    return files::replacePart(path, {});
}

} // namespace oyako::clinic
