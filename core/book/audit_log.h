// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records/codec.h"
#include "core/store/connection.h"

#include <array>

namespace oyako::book {

/// What was done. The words are stored.
enum class Access {
    Login,
    LoginFailed,
    ChangePerson, ///< Another member of the staff took over by PIN.
    Lock,
    Read,
    ReadSensitive,
    Write,
    Import,
    Print,
    Export,
};

/// One thing somebody did in a clinic's book. Holds ids and stable words, never a name or a value.
struct AuditEntry {
    qint64 sequence = 0; ///< From 1 without a gap; set when written.
    QDateTime at;        ///< UTC, milliseconds; set when written.
    RecordId staff;      ///< Who was on duty; empty when nobody was. Set when written.
    Access access = Access::Read;
    RecordId person; ///< Whose record it was about; empty when about no one person.
    QString subject; ///< Id of the record, change or file it was about; may be empty.
    QString detail;  ///< Stable words: "checkup", "edit 3" …
    QByteArray hash; ///< SHA-256, 32 bytes; set when written.
};

/// Which entries to list. Empty fields do not narrow.
struct AuditFilter {
    QDateTime from;  ///< Inclusive.
    QDateTime until; ///< Exclusive.
    RecordId staff;
    RecordId person;
    std::optional<Access> access;
    qint64 before = 0; ///< Only entries with a smaller sequence number; 0: all.
    int limit = 1'000; ///< At most so many.
};

/// Where the chain ends.
struct AuditHead {
    qint64 sequence = 0; ///< 0 while nothing was noted.
    QByteArray hash;
};

/// What a check of the whole chain found.
struct AuditCheck {
    AuditHead head;
    std::optional<qint64> firstBad; ///< The first number that is missing, or whose content does not fit its hash.
};

/// The access log of one book: append-only, each entry bound to all before it.
///
/// hash(n) = SHA-256 of hash(n − 1) and the compact JSON array [sequence, at, staff, access, person, subject, detail],
/// all but the first as text; hash(0) = SHA-256 of "oyako-audit:" and the book's id. So whoever has the exported list
/// can check it without Oyako. The chain shows a changed, inserted or missing entry; a rewritten or shortened end shows
/// against a head written down outside, such as on the day's report.
class AuditLog final {
public:
    AuditLog(store::Connection &connection, const BookId &book)
        : m_connection(&connection)
        , m_book(book)
    {
    }

    /// Writes it as the next one, inside the caller's transaction.
    [[nodiscard]] Result<void> append(AuditEntry entry);
    /// Newest first.
    [[nodiscard]] Result<QList<AuditEntry>> list(const AuditFilter &filter) const;
    [[nodiscard]] Result<AuditHead> head() const;
    /// The hash of one entry, for comparison with a printed head. NotFound when there is none.
    [[nodiscard]] Result<QByteArray> hashAt(qint64 sequence) const;
    [[nodiscard]] Result<AuditCheck> check() const;

private:
    [[nodiscard]] QByteArray firstHash() const;

    store::Connection *m_connection;
    BookId m_book;
};

} // namespace oyako::book

template <>
struct oyako::records::EnumWords<oyako::book::Access> {
    using Access = oyako::book::Access;
    static constexpr auto words = std::array{std::pair{Access::Login, QLatin1String("login")},
                                             std::pair{Access::LoginFailed, QLatin1String("login_failed")},
                                             std::pair{Access::ChangePerson, QLatin1String("change_person")},
                                             std::pair{Access::Lock, QLatin1String("lock")},
                                             std::pair{Access::Read, QLatin1String("read")},
                                             std::pair{Access::ReadSensitive, QLatin1String("read_sensitive")},
                                             std::pair{Access::Write, QLatin1String("write")},
                                             std::pair{Access::Import, QLatin1String("import")},
                                             std::pair{Access::Print, QLatin1String("print")},
                                             std::pair{Access::Export, QLatin1String("export")}};
};
