// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clinic/failed_logins.h"
#include "core/clinic/staff.h"
#include "tests/support/qt_printers.h"
#include "tests/support/test_book.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace oyako::clinic {

inline store::Secret secret(QByteArrayView text)
{
    return store::Secret::copyOf(text);
}

/// A clinic's book with its first administrator on duty, closed and opened as somebody else where a test wants it.
class StaffTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_first = makeClinic(*m_book,
                             {.name = QStringLiteral("みどり市こども家庭センター"),
                              .municipality = {},
                              .facility = QStringLiteral("0110113719")},
                             {.name = QStringLiteral("森 ゆき"), .kana = QStringLiteral("もり ゆき")})
                      .value();
    }
    [[nodiscard]] RecordId addNurse(QByteArrayView passphrase = "nurse passphrase",
                                    records::Duty duty = records::Duty::Records)
    {
        return addStaff(*m_book,
                        {.name = QStringLiteral("保健 のぞみ"), .kana = QStringLiteral("ほけん のぞみ"), .duty = duty},
                        testPassphrase(passphrase), store::cheapestKdf)
            .value();
    }
    [[nodiscard]] Result<void> reopen(const store::Unlock &with)
    {
        m_book.reset();
        auto store = store::Store::open(m_path, with);
        if (!store) {
            noteFailedLogin(m_path, m_clock);
            return fail(std::move(store).error());
        }
        m_book = std::make_unique<book::Book>(std::move(*store), m_clock);
        return logIn(*m_book);
    }
    [[nodiscard]] Result<void> reopenAs(QByteArrayView passphrase) { return reopen(testPassphrase(passphrase)); }
    [[nodiscard]] QList<book::AuditEntry> entries(const book::AuditFilter &filter = {})
    {
        return m_book->auditLog().list(filter).value();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("book"));
    FixedClock m_clock{QDate(2026, 11, 22)};
    store::Store::Created m_made = makeTestBook(m_path).value();
    std::unique_ptr<book::Book> m_book = std::make_unique<book::Book>(std::move(m_made.store), m_clock);
    RecordId m_first;
};

} // namespace oyako::clinic
