// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// Drafts, settings and the book's own description: the small rows beside the records.
#include "core/book/book.h"

#include "core/base/json_text.h"
#include "core/book/duty.h"
#include "core/book/setting_note.h"

#include <QJsonDocument>

namespace oyako::book {

Result<Info> Book::info() const
{
    const auto text = m_store.connection().value<QString>("SELECT info FROM book WHERE book_id = ?", id());
    if (!text) {
        return fail(text.error());
    }
    return records::fromJson<Info>(QJsonDocument::fromJson(text->value_or(QString()).toUtf8()).object());
}

Result<void> Book::setInfo(const Info &info)
{
    const auto isClinic = keepsAuditLog();
    if (!isClinic) {
        return fail(isClinic.error());
    }
    OYAKO_TRY(checkAdministers(table(), m_author));
    if (*isClinic && info.facility.isEmpty()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("facility"));
    }
    const QByteArray json = json::compact(records::toJson(info));
    OYAKO_TRY(m_store.connection().run("UPDATE book SET info = ?, version = version + 1 WHERE book_id = ?",
                                       QString::fromUtf8(json), id()));
    m_keepsAuditLog.reset();
    Q_EMIT infoChanged();
    return {};
}

Result<QString> Book::setting(const QString &key) const
{
    const auto value =
        m_store.connection().value<QString>("SELECT value FROM setting WHERE book_id = ? AND key = ?", id(), key);
    return value ? Result<QString>(value->value_or(QString())) : Result<QString>(fail(value.error()));
}

Result<void> Book::setSetting(const QString &key, const QString &value)
{
    OYAKO_TRY(checkDuty(table(), m_author, ChangeSet(QStringLiteral("setting"))));
    return noteSetting(*this, key, value);
}

Result<void> Book::saveDraft(const QString &key, const QByteArray &content)
{
    return m_store.connection().run(
        "INSERT INTO draft (book_id, key, saved_at, content) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (book_id, key) DO UPDATE SET saved_at = excluded.saved_at, content = excluded.content",
        id(), key, m_clock.now().toString(Qt::ISODateWithMs), content);
}

Result<QList<Draft>> Book::drafts() const
{
    auto query = m_store.connection().prepare(
        "SELECT key, content, saved_at FROM draft WHERE book_id = ? ORDER BY saved_at DESC, key");
    if (!query) {
        return fail(std::move(query).error());
    }
    query->bindAll(id());
    QList<Draft> found;
    while (true) {
        const auto more = query->step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return found;
        }
        found.append({query->column<QString>(0), query->column<QByteArray>(1),
                      QDateTime::fromString(query->column<QString>(2), Qt::ISODateWithMs)});
    }
}

Result<std::optional<Draft>> Book::draft(const QString &key) const
{
    const auto all = drafts();
    if (!all) {
        return fail(all.error());
    }
    const auto found =
        std::find_if(all->cbegin(), all->cend(), [&key](const Draft &draft) { return draft.key == key; });
    return found == all->cend() ? std::nullopt : std::optional(*found);
}

Result<void> Book::dropDraft(const QString &key)
{
    return m_store.connection().run("DELETE FROM draft WHERE book_id = ? AND key = ?", id(), key);
}

} // namespace oyako::book
