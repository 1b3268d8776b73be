// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/calendar_export.h"

#include "core/agenda/agenda_of_book.h"
#include "core/base/json_text.h"
#include "core/book/setting_note.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace oyako::exchange {

namespace {

const QString ledgerKey = QStringLiteral("calendar.handedOut");
const QString digestKey = QStringLiteral("digest");
const QString sequenceKey = QStringLiteral("sequence");
const QString dateKey = QStringLiteral("date");
const QString titleKey = QStringLiteral("title");

/// Of all that a reader of the event sees, without the number that only counts its changes.
QString digestOf(CalendarEvent event)
{
    event.sequence = 0;
    const QByteArray written = writeCalendar({event}, {QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC), {}, {}});
    return QString::fromLatin1(QCryptographicHash::hash(written, QCryptographicHash::Sha256).toHex().first(16));
}

/// The events handed out so far, by uid.
class Ledger final {
public:
    explicit Ledger(const QString &kept)
        : m_kept(QJsonDocument::fromJson(kept.toUtf8()).object())
    {
    }

    void number(CalendarEvent &event)
    {
        const QJsonObject before = m_kept.value(event.uid).toObject();
        const QString digest = digestOf(event);
        if (!before.isEmpty()) {
            const int known = before.value(sequenceKey).toInt();
            const bool same = before.value(digestKey).toString() == digest;
            event.sequence = std::max(event.sequence, same ? known : known + 1);
        }
        m_next.insert(event.uid, QJsonObject{{digestKey, digest},
                                             {sequenceKey, event.sequence},
                                             {dateKey, event.date.toString(Qt::ISODate)},
                                             {titleKey, event.title}});
    }

    /// What was handed out and is no longer planned, from `today` on. Said once: the other calendar has it then.
    [[nodiscard]] QList<CalendarEvent> cancelled(const QDate &today) const
    {
        QList<CalendarEvent> gone;
        for (auto entry = m_kept.begin(); entry != m_kept.end(); ++entry) {
            const QJsonObject before = entry.value().toObject();
            const QDate date = QDate::fromString(before.value(dateKey).toString(), Qt::ISODate);
            if (!m_next.contains(entry.key()) && date >= today) {
                CalendarEvent event;
                event.uid = entry.key();
                event.title = before.value(titleKey).toString();
                event.date = date;
                event.sequence = before.value(sequenceKey).toInt() + 1;
                event.cancelled = true;
                gone.append(event);
            }
        }
        return gone;
    }

    [[nodiscard]] QString text() const { return QString::fromUtf8(json::compact(m_next)); }

private:
    QJsonObject m_kept;
    QJsonObject m_next;
};

/// What the family, or the other calendar, noted for an appointment stands first.
void addNotes(QList<CalendarEvent> &events, const agenda::Agenda &agenda,
              const QList<book::Stored<records::Appointment>> &appointments)
{
    QHash<RecordId, QString> notes;
    for (const auto &stored : appointments) {
        notes.insert(stored.id, stored.value.note);
    }
    QHash<QString, QString> byUid;
    for (const agenda::GroupedItem &grouped : agenda.items) {
        const auto event = grouped.item.appointment ? calendarEvent(grouped.item, {}) : std::nullopt;
        if (event) {
            byUid.insert(event->uid + event->recurrenceId, notes.value(grouped.item.appointment->id));
        }
    }
    for (CalendarEvent &event : events) {
        QStringList parts{byUid.value(event.uid + event.recurrenceId), event.description};
        parts.removeAll(QString());
        event.description = parts.join(QLatin1Char('\n'));
    }
}

} // namespace

Result<QByteArray> exportCalendar(book::Book &book, const immunization::Schedule &schedule, const CalendarExport &what)
{
    const auto agenda = agenda::ofBook(book, schedule);
    const auto kept = book.setting(ledgerKey);
    const auto appointments = book.list<records::Appointment>();
    if (!agenda || !kept || !appointments) {
        return fail(!agenda ? agenda.error() : !kept ? kept.error() : appointments.error());
    }
    const QDate today = book.clock().today();
    QList<CalendarEvent> events = calendarEvents(*agenda, today, today.addMonths(what.months), what.words);
    addNotes(events, *agenda, *appointments);
    Ledger ledger(*kept);
    for (CalendarEvent &event : events) {
        ledger.number(event);
    }
    events += ledger.cancelled(today);
    OYAKO_TRY(book::noteSetting(book, ledgerKey, ledger.text()));
    return writeCalendar(events, {book.clock().now(), what.maskedTitle, book.clock().zone()});
}

} // namespace oyako::exchange
