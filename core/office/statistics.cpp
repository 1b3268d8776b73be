// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/statistics.h"

#include "core/book/walk.h"

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
QString rowOf(const Checkup &checkup, const QStringList &occasions)
{
    switch (checkup.type) {
    case CheckupKind::Child: return occasions.contains(checkup.occasion) ? checkup.occasion : other;
    case CheckupKind::Dental: return dental;
    case CheckupKind::Antenatal:
    case CheckupKind::Postpartum:
    case CheckupKind::Newborn: break;
    }
    return {};
}

Result<void> countVisits(book::Book &book, const calendar::DateRange &month, const QStringList &occasions,
                         QList<QList<qint64>> &counts, const Progress &progress)
{
    book::DatedRecord after;
    while (true) {
        const auto page = book::nextDated(book, records::Kind::Checkup, month, after, recordsAtOnce);
        if (!page || page->isEmpty()) {
            return page ? Result<void>() : fail(page.error());
        }
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        for (const book::DatedRecord &dated : *page) {
            const auto checkup = book.find<Checkup>(dated.id);
            if (!checkup) {
                return fail(checkup.error());
            }
            const QString row = rowOf(checkup->value, occasions);
            if (!row.isEmpty()) {
                ++counts[occasions.indexOf(row)][judgementColumns().indexOf(generalJudgement(checkup->value))];
            }
        }
        after = page->last();
    }
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

Result<MonthStatistics> statisticsOf(book::Book &book, const QDate &month, int threshold, const Progress &progress)
{
    const auto offers = checkupOffers(book);
    const auto due = offers ? makeList(book, {.kind = ListKind::Due, .month = month, .occasions = {}}, progress)
                            : fail(offers.error());
    if (!due) {
        return fail(due.error());
    }
    MonthStatistics statistics{
        .month = monthOf(month).first, .occasions = {}, .judgements = judgementColumns(), .visits = {}, .seen = {}};
    for (const CheckupOffer &offer : *offers) {
        statistics.occasions.append(offer.occasion);
        statistics.seen.append(seenOf(offer.occasion, *due, threshold));
    }
    statistics.occasions << other << dental;
    QList<QList<qint64>> counts(statistics.occasions.size(), QList<qint64>(judgementColumns().size(), 0));
    OYAKO_TRY(countVisits(book, monthOf(month), statistics.occasions, counts, progress));
    statistics.visits = masked(counts, threshold);
    return statistics;
}

} // namespace oyako::office
