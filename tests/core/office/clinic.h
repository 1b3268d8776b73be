// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/office/list.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::office::testing {

/// A clinic's book on 2026-11-22 with a few children.
class Clinic : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_open.book().setInfo(
            {QStringLiteral("さくら市保健センター"), QStringLiteral("131121"), QStringLiteral("1312345678")}));
    }

    [[nodiscard]] book::Book &book() { return m_open.book(); }
    [[nodiscard]] FixedClock &clock() { return m_open.clock(); }

    RecordId addChild(const char *kana, const QDate &birth, const records::Person &more = {})
    {
        records::Person child = more;
        child.role = records::Role::Child;
        child.givenName = QString::fromUtf8(kana);
        child.givenKana = QString::fromUtf8(kana);
        child.birthDate = birth;
        return book().add({}, child).value();
    }

    RecordId addCheckup(const RecordId &child, const char *occasion, const QDate &date, const char *result = "異常なし")
    {
        return book()
            .add(child, records::Checkup{.occasion = QString::fromUtf8(occasion),
                                         .date = date,
                                         .result = QString::fromUtf8(result)})
            .value();
    }

    void addDose(const RecordId &child, const char *vaccine, const QDate &date)
    {
        ASSERT_TRUE(book().add(child, records::Vaccination{.vaccine = QString::fromUtf8(vaccine), .date = date}));
    }

    QList<ListRow> listOf(ListKind kind, const QDate &month, const QStringList &occasions = {})
    {
        auto rows = makeList(book(), {.kind = kind, .month = month, .occasions = occasions}, Progress());
        EXPECT_TRUE(rows);
        return rows ? *rows : QList<ListRow>();
    }

    static QStringList names(const QList<ListRow> &rows)
    {
        QStringList names;
        for (const ListRow &row : rows) {
            names.append(row.kana);
        }
        return names;
    }

private:
    TestBook m_open;
};

} // namespace oyako::office::testing
