// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/list.h"

#include "core/book/walk.h"
#include "core/office/list_examiner.h"

#include <algorithm>
#include <array>
#include <future>

namespace oyako::office {

using book::BornPerson;
using records::Checkup;
using records::Person;

namespace {

constexpr std::array listWords{
    std::pair{ListKind::Due, QLatin1String("due")}, std::pair{ListKind::Missing, QLatin1String("missing")},
    std::pair{ListKind::FollowUp, QLatin1String("follow-up")}, std::pair{ListKind::Gaps, QLatin1String("gaps")}};
constexpr std::array standingWords{
    std::pair{Standing::Invited, QLatin1String("invited")}, std::pair{Standing::Seen, QLatin1String("seen")},
    std::pair{Standing::Open, QLatin1String("open")}, std::pair{Standing::Closing, QLatin1String("closing")},
    std::pair{Standing::Closed, QLatin1String("closed")}};

/// Routine doses end well before this age, and so do checkups of children, of school too.
constexpr int yearsOfChildhood = 20;

/// Persons born on some days, looked at for one checkup or, without an offer, for all that the list is about.
struct Task {
    calendar::DateRange births;
    std::optional<CheckupOffer> offer;
};

struct FoundGaps {
    RecordId person;
    QList<Gap> gaps;
};

bool rowsInOrder(const ListRow &a, const ListRow &b)
{
    return std::tie(a.kana, a.birth, a.person) < std::tie(b.kana, b.birth, b.person);
}

} // namespace

struct ListSearch::State {
    book::Book &book;
    ListRequest request;
    QList<Task> tasks;
    qsizetype task = 0;
    BornPerson after;
    qint64 done = 0;
    qint64 total = 0;
    QList<ListRow> rows;
    QDate day;                                   ///< Gaps: the day doses are judged on.
    std::future<std::vector<FoundGaps>> judging; ///< Gaps of the persons read last, worked out beside the reading.

    Result<void> plan();
    Result<void> look(const BornPerson &person);
    Result<void> lookForCheckup(const BornPerson &person, const CheckupOffer &offer);
    std::optional<Standing> standingToday(const CheckupOffer &offer, const QDate &birth) const;
    Result<void> lookForResults(const BornPerson &person);
    Result<void> readForGaps(const QList<BornPerson> &persons);
    Result<void> takeGaps();
};

Result<void> ListSearch::State::plan()
{
    const auto offers = checkupOffers(book);
    if (!offers) {
        return fail(offers.error());
    }
    const calendar::DateRange month = monthOf(request.month);
    const bool byCheckup = request.kind == ListKind::Due || request.kind == ListKind::Missing;
    QStringList unknown = request.occasions;
    for (const CheckupOffer &offer : *offers) {
        unknown.removeAll(offer.occasion);
        if (byCheckup && (request.occasions.isEmpty() || request.occasions.contains(offer.occasion))) {
            tasks.append({request.kind == ListKind::Due ? birthsInvitedIn(offer, month.first)
                                                        : birthsMissingIn(offer, month.first, request.monthsBack),
                          offer});
        }
    }
    if (!unknown.isEmpty()) {
        return fail(ErrorCode::UnknownField, QStringLiteral("occasion"), unknown);
    }
    if (!byCheckup) {
        tasks.append({{month.first.addYears(-yearsOfChildhood), month.last}, std::nullopt});
    }
    for (const Task &one : tasks) {
        const auto count = book::countBorn(book, one.births);
        if (!count) {
            return fail(count.error());
        }
        total += *count;
    }
    day = std::clamp(book.clock().today(), month.first, month.last);
    return {};
}

/// As standingWhenMissing() says of the month; in the month of today what closed before today is over already.
std::optional<Standing> ListSearch::State::standingToday(const CheckupOffer &offer, const QDate &birth) const
{
    const QDate today = book.clock().today();
    const auto standing = standingWhenMissing(offer, birth, request.month, request.monthsBack);
    const bool isOver =
        standing == Standing::Closing && monthOf(request.month).contains(today) && windowOf(offer, birth).last < today;
    if (!isOver) {
        return standing;
    }
    return request.monthsBack > 0 ? std::optional(Standing::Closed) : std::nullopt;
}

Result<void> ListSearch::State::lookForCheckup(const BornPerson &born, const CheckupOffer &offer)
{
    const bool isDue = request.kind == ListKind::Due;
    const auto standing =
        isDue ? (invitationMonth(offer, born.birth) == monthOf(request.month).first ? std::optional(Standing::Invited)
                                                                                    : std::nullopt)
              : standingToday(offer, born.birth);
    if (!standing) {
        return {};
    }
    const auto child = book.find<Person>(born.id);
    const auto checkups = book.list<Checkup>(born.id);
    if (!child || !checkups) {
        return fail(child ? checkups.error() : child.error());
    }
    const auto *seen = seenAt(*checkups, offer, born.birth);
    if (child->value.role != records::Role::Child || child->value.deathDate.isValid() || (seen && !isDue)) {
        return {};
    }
    auto row = rowOf(book, *child);
    if (!row) {
        return fail(row.error());
    }
    row->occasion = offer.occasion;
    row->window = windowOf(offer, born.birth);
    row->standing = seen ? Standing::Seen : *standing;
    row->seenOn = seen ? seen->value.date : QDate();
    row->checkup = seen ? seen->id : RecordId();
    rows.append(std::move(*row));
    return {};
}

Result<void> ListSearch::State::lookForResults(const BornPerson &born)
{
    const auto checkups = book.list<Checkup>(born.id);
    if (!checkups) {
        return fail(checkups.error());
    }
    const calendar::DateRange month = monthOf(request.month);
    const calendar::DateRange days{month.first.addMonths(-request.monthsBack), month.last};
    for (const auto &checkup : *checkups) {
        if (!days.contains(checkup.value.date) || toFollowUp(checkup.value).isEmpty()) {
            continue;
        }
        const auto marks = book.list<records::AgendaMark>(born.id);
        const auto child = book.find<Person>(born.id);
        if (!marks || !child) {
            return fail(marks ? child.error() : marks.error());
        }
        const QList<PartJudgement> open = openParts(checkup, *checkups, *marks);
        if (open.isEmpty() || child->value.role != records::Role::Child || child->value.deathDate.isValid()) {
            continue;
        }
        auto row = rowOf(book, *child);
        if (!row) {
            return fail(row.error());
        }
        row->occasion = checkup.value.occasion;
        row->standing = Standing::Seen;
        row->seenOn = checkup.value.date;
        row->checkup = checkup.id;
        row->parts = open;
        rows.append(std::move(*row));
    }
    return {};
}

Result<void> ListSearch::State::takeGaps()
{
    if (!judging.valid()) {
        return {};
    }
    const std::vector<FoundGaps> all = judging.get();
    for (const FoundGaps &found : all) {
        const auto child = book.find<Person>(found.person);
        if (!child) {
            return fail(child.error());
        }
        if (child->value.role != records::Role::Child) {
            continue;
        }
        auto row = rowOf(book, *child);
        if (!row) {
            return fail(row.error());
        }
        row->gaps = found.gaps;
        rows.append(std::move(*row));
    }
    return {};
}

Result<void> ListSearch::State::readForGaps(const QList<BornPerson> &persons)
{
    std::vector<care::VaccinationHistory> histories;
    for (const BornPerson &person : persons) {
        auto history = care::vaccinationHistories(book, person.id);
        if (!history) {
            return fail(history.error());
        }
        histories.insert(histories.end(), history->cbegin(), history->cend());
    }
    OYAKO_TRY(takeGaps());
    judging = std::async(std::launch::async, [all = std::move(histories), on = day, end = monthOf(request.month).last] {
        std::vector<FoundGaps> found;
        for (const care::VaccinationHistory &history : all) {
            QList<Gap> gaps = gapsOf(history, on, end);
            if (!gaps.isEmpty()) {
                found.push_back({history.person, std::move(gaps)});
            }
        }
        return found;
    });
    return {};
}

Result<void> ListSearch::State::look(const BornPerson &person)
{
    const Task &now = tasks.at(task);
    return now.offer ? lookForCheckup(person, *now.offer) : lookForResults(person);
}

ListSearch::ListSearch(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

ListSearch::ListSearch(ListSearch &&) noexcept = default;
ListSearch &ListSearch::operator=(ListSearch &&) noexcept = default;
ListSearch::~ListSearch() = default;

Result<ListSearch> ListSearch::start(book::Book &book, const ListRequest &request)
{
    if (!request.month.isValid()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("month"));
    }
    auto state = std::make_unique<State>(State{.book = book, .request = request, .tasks = {}, .after = {}, .rows = {}});
    OYAKO_TRY(state->plan());
    return ListSearch(std::move(state));
}

Result<bool> ListSearch::step(int persons)
{
    State &state = *m_state;
    if (state.task < state.tasks.size()) {
        const auto page = book::nextBorn(state.book, state.tasks.at(state.task).births, state.after, persons);
        if (!page) {
            return fail(page.error());
        }
        if (state.request.kind == ListKind::Gaps && !page->isEmpty()) {
            OYAKO_TRY(state.readForGaps(*page));
        } else {
            for (const BornPerson &person : *page) {
                OYAKO_TRY(state.look(person));
            }
        }
        state.done += page->size();
        state.task += page->size() < persons ? 1 : 0;
        state.after = page->size() < persons ? BornPerson() : page->last();
        return true;
    }
    OYAKO_TRY(state.takeGaps());
    std::sort(state.rows.begin(), state.rows.end(), rowsInOrder);
    return false;
}

qint64 ListSearch::done() const
{
    return m_state->done;
}

qint64 ListSearch::total() const
{
    return m_state->total;
}

const QList<ListRow> &ListSearch::rows() const
{
    return m_state->rows;
}

QLatin1String listWord(ListKind kind)
{
    return listWords.at(static_cast<size_t>(kind)).second;
}

std::optional<ListKind> listFromWord(const QString &word)
{
    const auto found =
        std::find_if(listWords.begin(), listWords.end(), [&](const auto &one) { return one.second == word; });
    return found == listWords.end() ? std::nullopt : std::optional(found->first);
}

QLatin1String standingWord(Standing standing)
{
    return standingWords.at(static_cast<size_t>(standing)).second;
}

Result<QList<ListRow>> makeList(book::Book &book, const ListRequest &request, const Progress &progress)
{
    constexpr int personsAtOnce = 256;
    auto search = ListSearch::start(book, request);
    if (!search) {
        return fail(search.error());
    }
    while (true) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const auto more = search->step(personsAtOnce);
        if (!more) {
            return fail(more.error());
        }
        progress.report(search->done(), search->total());
        if (!*more) {
            return search->rows();
        }
    }
}

} // namespace oyako::office
