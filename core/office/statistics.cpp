// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/statistics.h"

#include "core/book/walk.h"

#include <algorithm>

namespace oyako::office {

using records::Checkup;
using records::CheckupKind;

namespace {

constexpr int recordsAtOnce = 256;
const QString other = QStringLiteral("other");
const QString dental = QStringLiteral("dental");

const QList<Judgement> &judgementColumns()
{
    static const QList<Judgement> columns{Judgement::Normal, Judgement::Treated, Judgement::Observe,
                                          Judgement::Refer,  Judgement::Other,   Judgement::None};
    return columns;
}

/// The row a checkup is counted in; empty for those of mothers and newborns.
QString rowOf(const Checkup &checkup, const QList<CheckupOffer> &offers, const QDate &birth)
{
    const auto offer = std::find_if(offers.cbegin(), offers.cend(),
                                    [&](const CheckupOffer &one) { return isOffer(checkup, one, birth); });
    switch (checkup.type) {
    case CheckupKind::Child: return offer == offers.cend() ? other : offer->occasion;
    case CheckupKind::Dental: return dental;
    case CheckupKind::Antenatal:
    case CheckupKind::Postpartum:
    case CheckupKind::Newborn: break;
    }
    return {};
}

/// What isOffer() needs of a checkup whose occasion is not written; invalid for others.
Result<QDate> birthdayFor(const book::Book &book, const book::Stored<Checkup> &visit)
{
    if (!visit.value.occasion.isEmpty()) {
        return QDate();
    }
    const auto child = book.find<records::Person>(visit.person);
    const bool isGone = !child && child.error().code == ErrorCode::UnknownRecord;
    if (!child && !isGone) {
        return fail(child.error());
    }
    return child ? child->value.birthDate : QDate();
}

MonthStatistics::Seen seenOf(const QString &occasion, const QList<ListRow> &due, int threshold)
{
    qint64 seen = 0;
    qint64 notSeen = 0;
    for (const ListRow &row : due) {
        (row.standing == Standing::Seen ? seen : notSeen) += row.occasion == occasion ? 1 : 0;
    }
    const MaskedLine line = maskedLine({seen, notSeen}, threshold);
    MonthStatistics::Seen shown{occasion, line.cells.at(0), line.cells.at(1), line.total, std::nullopt};
    if (shown.seen && shown.invited && *shown.invited > 0) {
        shown.rate = static_cast<double>(*shown.seen) / static_cast<double>(*shown.invited);
    }
    return shown;
}

} // namespace

struct StatisticsSearch::State {
    book::Book &book;
    int threshold;
    QList<CheckupOffer> offers;
    ListSearch due;
    MonthStatistics statistics;
    QList<QList<qint64>> counts;
    book::DatedRecord after = {};
    bool countsVisits = true;

    [[nodiscard]] Result<void> countVisits(int records);
    [[nodiscard]] Result<void> count(const RecordId &visit);
    void finish();
};

Result<void> StatisticsSearch::State::countVisits(int records)
{
    const auto page = book::nextDated(book, records::Kind::Checkup, monthOf(statistics.month), after, records);
    if (!page) {
        return fail(page.error());
    }
    for (const book::DatedRecord &dated : *page) {
        OYAKO_TRY(count(dated.id));
    }
    countsVisits = !page->isEmpty();
    after = countsVisits ? page->last() : after;
    return {};
}

Result<void> StatisticsSearch::State::count(const RecordId &visit)
{
    const auto checkup = book.find<Checkup>(visit);
    const auto birthday = checkup ? birthdayFor(book, *checkup) : fail(checkup.error());
    if (!birthday) {
        return fail(birthday.error());
    }
    const QString row = rowOf(checkup->value, offers, *birthday);
    if (!row.isEmpty()) {
        ++counts[statistics.occasions.indexOf(row)][judgementColumns().indexOf(generalJudgement(checkup->value))];
    }
    return {};
}

void StatisticsSearch::State::finish()
{
    for (MonthStatistics::Seen &seen : statistics.seen) {
        seen = seenOf(seen.occasion, due.rows(), threshold);
    }
    statistics.visits = masked(counts, threshold);
}

StatisticsSearch::StatisticsSearch(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

StatisticsSearch::StatisticsSearch(StatisticsSearch &&) noexcept = default;
StatisticsSearch &StatisticsSearch::operator=(StatisticsSearch &&) noexcept = default;
StatisticsSearch::~StatisticsSearch() = default;

Result<StatisticsSearch> StatisticsSearch::start(book::Book &book, const QDate &month, int threshold)
{
    const auto offers = checkupOffers(book);
    auto due = offers ? ListSearch::start(book, {.kind = ListKind::Due, .month = month, .occasions = {}})
                      : fail(offers.error());
    if (!due) {
        return fail(due.error());
    }
    MonthStatistics statistics{
        .month = monthOf(month).first, .occasions = {}, .judgements = judgementColumns(), .visits = {}, .seen = {}};
    for (const CheckupOffer &offer : *offers) {
        statistics.occasions.append(offer.occasion);
        statistics.seen.append({.occasion = offer.occasion, .seen = {}, .notSeen = {}, .invited = {}, .rate = {}});
    }
    statistics.occasions << other << dental;
    const QList<QList<qint64>> none(statistics.occasions.size(), QList<qint64>(judgementColumns().size(), 0));
    return StatisticsSearch(
        std::make_unique<State>(State{book, threshold, *offers, std::move(*due), std::move(statistics), none}));
}

Result<bool> StatisticsSearch::step(int records)
{
    if (m_state->countsVisits) {
        const auto counted = m_state->countVisits(records);
        return counted ? Result<bool>(true) : fail(counted.error());
    }
    const auto more = m_state->due.step(records);
    if (more && !*more) {
        m_state->finish();
    }
    return more;
}

qint64 StatisticsSearch::done() const
{
    return m_state->due.done();
}

qint64 StatisticsSearch::total() const
{
    return m_state->due.total();
}

const MonthStatistics &StatisticsSearch::statistics() const
{
    return m_state->statistics;
}

Result<MonthStatistics> statisticsOf(book::Book &book, const QDate &month, int threshold, const Progress &progress)
{
    auto search = StatisticsSearch::start(book, month, threshold);
    if (!search) {
        return fail(search.error());
    }
    while (true) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto more = search->step(recordsAtOnce);
        if (!more) {
            return fail(more.error());
        }
        progress.report(search->done(), search->total());
        if (!*more) {
            return search->statistics();
        }
    }
}

} // namespace oyako::office
