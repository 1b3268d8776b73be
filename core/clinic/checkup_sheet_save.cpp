// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_answers.h"
#include "core/care/form_book.h"
#include "core/clinic/checkup_sheet.h"
#include "core/clinic/day_list.h"
#include "core/clinic/finding.h"

namespace oyako::clinic {

using namespace records;

namespace {

/// A measurement of the visit whose field on the sheet was blanked was never taken.
Result<void> dropBlanked(book::ChangeSet &changes, const forms::Session &session, const book::Book &book,
                         const RecordId &child, const RecordId &visit)
{
    const auto measurements = book.list<Measurement>(child);
    if (!measurements) {
        return fail(measurements.error());
    }
    for (const auto &measurement : *measurements) {
        if (visit.isEmpty() || measurement.value.checkup != visit) {
            continue;
        }
        for (const forms::Item &item : session.form().items) {
            const bool isIts = care::measurementBoundTo(item.binding) == measurement.value.type;
            const forms::NodeId node = isIts && item.depth <= 1 ? session.node(item.linkId) : forms::noNode;
            if (node != forms::noNode && session.countingAnswers(node).isEmpty()) {
                changes.markEnteredInError(
                    {measurement.id, measurement.person, measurement.version, book::State::Current, measurement.value});
            }
        }
    }
    return {};
}

/// The appointment that brought the child here is kept; who came without one is put on the day's list under `title`.
Result<void> finishAppointment(book::ChangeSet &changes, const book::Book &book, const SheetSubject &subject,
                               const QString &title)
{
    auto appointments = book.list<Appointment>(subject.child);
    if (!appointments) {
        return fail(std::move(appointments).error());
    }
    bool isListed = false;
    for (auto &appointment : *appointments) {
        const bool isOfDay = appointment.value.date == subject.on;
        isListed = isListed || (isOfDay && appointment.value.status != AppointmentStatus::Cancelled);
        if (isOfDay && appointment.value.status == AppointmentStatus::Planned) {
            appointment.value.status = AppointmentStatus::Done;
            changes.edit(appointment);
        }
    }
    if (!isListed && !title.isEmpty()) {
        changes.add(book.clock(), subject.child,
                    Appointment{.title = title,
                                .date = subject.on,
                                .agendaItem = dayItem(subject.occasion, subject.child),
                                .status = AppointmentStatus::Done});
    }
    return {};
}

} // namespace

Result<std::optional<Authorship>> CheckupSheet::writtenSince(const book::Book &book) const
{
    CheckupSheet now(m_subject, m_session, m_edition);
    OYAKO_TRY(now.findVersions(book));
    const bool isVisit = now.m_visit != m_visit;
    if (!isVisit && now.m_response == m_response) {
        return std::optional<Authorship>();
    }
    const RecordId changed = isVisit ? (now.m_visit.id.isEmpty() ? m_visit.id : now.m_visit.id)
                                     : (now.m_response.id.isEmpty() ? m_response.id : now.m_response.id);
    const auto history = book.history(changed);
    if (!history) {
        return fail(history.error());
    }
    return std::optional(Authorship{history->last().author, history->last().recordedAt});
}

Result<void> CheckupSheet::writeOver(const book::Book &book)
{
    OYAKO_TRY(findVersions(book));
    const auto kept = book.draft(draftKey());
    if (!kept) {
        return fail(kept.error());
    }
    m_lastDraft = *kept ? (*kept)->content : QByteArray();
    return {};
}

Result<book::ChangeSet> CheckupSheet::changes(const book::Book &book, const QString &listedAs) const
{
    const care::FormSubject about{
        .person = m_subject.child, .pregnancy = {}, .definition = {}, .examiner = authorName(book, book.author())};
    OYAKO_TRY(care::checkComplete(m_session));
    book::ChangeSet changes(QStringLiteral("form"));
    const auto visit = care::addBoundVisit(changes, m_session, book, about);
    if (!visit) {
        return fail(visit.error());
    }
    if (m_response.id.isEmpty()) {
        changes.add(book.clock(), m_subject.child,
                    care::responseOf(m_session, book, about, ResponseStatus::Completed, *visit));
    } else {
        changes.edit(m_response.id, m_subject.child, m_response.version,
                     care::responseOf(m_session, book, about, ResponseStatus::Amended, *visit));
    }
    OYAKO_TRY(dropBlanked(changes, m_session, book, m_subject.child, m_visit.id));
    OYAKO_TRY(finishAppointment(changes, book, m_subject, m_visit.id.isEmpty() ? listedAs : QString()));
    return changes;
}

Result<book::ChangeId> CheckupSheet::save(book::Book &book, const QString &listedAs)
{
    const auto since = writtenSince(book);
    if (!since) {
        return fail(since.error());
    }
    if (*since) {
        return fail(ErrorCode::Conflict, QStringLiteral("checkup"));
    }
    const auto all = changes(book, listedAs);
    const auto done = all ? book.apply(*all) : Result<book::ChangeId>(fail(all.error()));
    if (!done) {
        return done;
    }
    OYAKO_TRY(dropDraft(book));
    OYAKO_TRY(findVersions(book));
    m_filled.clear();
    return done;
}

} // namespace oyako::clinic
