// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/search_words.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::clinic {
namespace {

struct SearchCase {
    const char *text;
    const char *familyName;
    const char *givenName;
    const char *familyKana;
    const char *givenKana;
    QDate birth;
    const char *phone;
    const char *number;
};

TEST(PersonFromSearch, TakesOverWhatIsCertain)
{
    const QDate today(2026, 11, 22);
    const SearchCase cases[]{
        {"", "", "", "", "", {}, "", ""},
        {"さとう", "", "", "さとう", "", {}, "", ""},
        {"さとう　はな", "", "", "さとう", "はな", {}, "", ""},
        {"ｻﾄｳ ハナ R7.5.10", "", "", "ｻﾄｳ", "ハナ", {2025, 5, 10}, "", ""},
        {"佐藤 花 2025-05-10", "佐藤", "花", "", "", {2025, 5, 10}, "", ""},
        {"20250510", "", "", "", "", {2025, 5, 10}, "", ""},
        {"佐藤 はな", "佐藤", "はな", "", "", {}, "", ""},
        {"0510", "", "", "", "", {}, "", ""},
        {"5/10", "", "", "", "", {}, "", ""},
        {"2027-05-10", "", "", "", "", {}, "", ""},
        {"03-1111-2222", "", "", "", "", {}, "03-1111-2222", ""},
        {"K-101 佐藤", "佐藤", "", "", "", {}, "", "K-101"},
        {"9012", "", "", "", "", {}, "", ""},
    };
    for (const SearchCase &one : cases) {
        const records::Person person = personFromSearch(QString::fromUtf8(one.text), today);
        EXPECT_EQ(person.role, records::Role::Child);
        EXPECT_EQ(person.familyName, QString::fromUtf8(one.familyName)) << one.text;
        EXPECT_EQ(person.givenName, QString::fromUtf8(one.givenName)) << one.text;
        EXPECT_EQ(person.familyKana, QString::fromUtf8(one.familyKana)) << one.text;
        EXPECT_EQ(person.givenKana, QString::fromUtf8(one.givenKana)) << one.text;
        EXPECT_EQ(person.birthDate, one.birth) << one.text;
        EXPECT_EQ(person.phone, QString::fromUtf8(one.phone)) << one.text;
        EXPECT_EQ(person.patientNumber, QString::fromUtf8(one.number)) << one.text;
    }
}

} // namespace
} // namespace oyako::clinic
