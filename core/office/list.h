// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/office/checkup_offer.h"
#include "core/office/judgement.h"

#include <memory>

/// Lists over a clinic's book: who is due, who has not come, what is to be followed up, which doses are missing.
namespace oyako::office {

enum class ListKind {
    Due,      ///< Invited to a checkup in the month, seen or not.
    Missing,  ///< Not seen: invited earlier, or the window closes in this month, or closed (also in it, before today).
    FollowUp, ///< Results up to the end of the month that nothing closes.
    Gaps,     ///< With a routine dose past its advised time, or whose last day is in the month: all they lack by then.
};

/// The stable word for scripts: "due", "missing", "follow-up", "gaps".
[[nodiscard]] QLatin1String listWord(ListKind kind);
[[nodiscard]] std::optional<ListKind> listFromWord(const QString &word);

struct ListRequest {
    ListKind kind = ListKind::Due;
    QDate month;           ///< Any day of it.
    QStringList occasions; ///< Of Due and Missing; empty: all checkups.
    int monthsBack = 12;   ///< Missing: how long a closed window is listed, 0: not at all. FollowUp: age of a result.
};

/// How a child stands to a checkup.
enum class Standing {
    Invited, ///< Due in the month, not seen.
    Seen,
    Open,    ///< Invited earlier, may still come after this month.
    Closing, ///< The last day is in this month.
    Closed,  ///< The last day is over.
};

/// The stable word for scripts: "invited", "seen", "open", "closing", "closed".
[[nodiscard]] QLatin1String standingWord(Standing standing);

/// A routine dose that a child lacks.
struct Gap {
    QString course;     ///< "MR1", "JE2" …
    int dose = 0;       ///< From 1.
    QDate advisedUntil; ///< Invalid where none is advised.
    QDate lastDay;      ///< Last routine day; invalid where there is none.

    friend bool operator==(const Gap &, const Gap &) = default;
};

/// One child on a list, with what letters and labels need. Of what does not belong to the kind of list the fields are
/// empty.
struct ListRow {
    RecordId person;
    QString name;
    QString kana;
    QDate birth;
    QString number;
    QString phone;
    QString postalCode; ///< The child's, else the mother's, else the partner's; address and telephone likewise.
    QString address;

    QString occasion;           ///< Due, Missing; of FollowUp as the checkup says.
    calendar::DateRange window; ///< Due, Missing
    Standing standing = Standing::Invited;
    QDate seenOn; ///< Due: invalid while not seen. FollowUp: the day of the checkup.

    RecordId checkup; ///< FollowUp, and Due once seen.
    QList<PartJudgement> parts;
    QList<Gap> gaps;
};

/// Makes a list a few persons at a time, so that a window stays alive meanwhile and nothing but the rows found is held.
/// Children who died are on no list. The book must outlive it; one thread uses both.
class ListSearch final {
public:
    /// InvalidValue ("month"), UnknownField ("occasion"), errors of the book.
    [[nodiscard]] static Result<ListSearch> start(book::Book &book, const ListRequest &request);
    ListSearch(ListSearch &&) noexcept;
    ListSearch &operator=(ListSearch &&) noexcept;
    ~ListSearch();

    /// Looks at the next persons; false once everybody was looked at. Errors of the book.
    [[nodiscard]] Result<bool> step(int persons);
    [[nodiscard]] qint64 done() const;
    [[nodiscard]] qint64 total() const;
    /// What was found, by kana, then birthday; in the order of looking until step() said false.
    [[nodiscard]] const QList<ListRow> &rows() const;

private:
    struct State;
    explicit ListSearch(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The whole list. Cancelled once the progress says so.
[[nodiscard]] Result<QList<ListRow>> makeList(book::Book &book, const ListRequest &request, const Progress &progress);

} // namespace oyako::office
