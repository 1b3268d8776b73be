// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/reminder_plan.h"
#include "core/agenda/reminder_queue.h"
#include "core/book/book.h"
#include "ui/platform/notifier.h"
#include "ui/platform/session_watch.h"
#include "ui/reminders/reminder_file.h"
#include "ui/widgets/place.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace oyako::ui {

/// Reminds, whether the book is open or locked, with or without a window. Looks at the clock when it starts, when the
/// machine wakes and every two minutes.
class ReminderDesk final : public QObject {
    Q_OBJECT

public:
    /// Clock, key store and notifier outlive the desk.
    ReminderDesk(const Clock &clock, platform::KeyStore &keyStore, platform::Notifier &notifier,
                 QObject *parent = nullptr);

    /// The folder of a book that is locked.
    void useFolder(const QString &folder);
    /// Turning it off forgets what was planned.
    void setChoice(const ReminderChoice &choice, const text::Speech &speech);
    /// The book is open: the plan is made from it, now and whenever it changes. Of a clinic's book nothing is planned.
    void bookOpened(book::Book &book);
    /// Must be called before the book goes.
    void bookCloses();
    /// Compares the plan with the clock and tells what is due.
    void look();

    /// Where a clicked notice leads, as far as the open book knows: the item on Today, or Today itself.
    [[nodiscard]] Destination destinationOf(const QString &token) const;

Q_SIGNALS:
    /// A notice was clicked.
    void openRequested(const QString &token);

private:
    void replan();
    void tell();
    [[nodiscard]] platform::Notice noticeOf(const QList<QUuid> &due) const;
    [[nodiscard]] Result<QUuid> salt() const;

    const Clock &m_clock;
    platform::KeyStore &m_keyStore;
    platform::Notifier &m_notifier;
    std::unique_ptr<platform::SessionWatch> m_session;
    std::unique_ptr<ReminderFile> m_file;
    ReminderChoice m_choice;
    text::Speech m_speech;
    agenda::ReminderQueue m_queue;
    bool m_loaded = false;
    QPointer<book::Book> m_book;
    QHash<QUuid, agenda::AgendaItem> m_items;  ///< Of the open book.
    QHash<QDateTime, QUuid> m_byInstant;       ///< The same by instant: a plain note knows no more.
    mutable QHash<QString, QDateTime> m_dueOf; ///< Of the notices shown.
    QDate m_plannedOn;
    QTimeZone m_plannedIn;
    QTimer m_timer;
    QTimer m_afterChange;
};

} // namespace oyako::ui
