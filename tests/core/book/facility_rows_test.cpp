// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::book {
namespace {

using records::Facility;
using records::FacilityKind;

Facility nursery()
{
    return {.type = FacilityKind::Nursery,
            .name = QStringLiteral("みどりホイクエン"),
            .kana = QStringLiteral("ミドリホイクエン"),
            .ward = QStringLiteral("江東区"),
            .latitude = 35.5,
            .weekdays = QStringLiteral("136"),
            .nursingRoom = true,
            .vaccines = {QStringLiteral("MR"), QStringLiteral("BCG")}};
}

TEST(FacilityRows, HoldWhatFindingNeeds)
{
    TestBook test;
    const RecordId id = test.book().add({}, nursery()).value();
    const auto rows = test.book().facilityRows().value();
    ASSERT_EQ(rows.size(), 1U);
    const FacilityRow &row = rows.front();
    EXPECT_EQ(row.id, id);
    EXPECT_EQ(row.kinds, 0b11U) << "a nursery with a nursing room is both";
    EXPECT_EQ(row.weekdays, 0b1001010U);
    EXPECT_EQ(row.latitude, 35.5);
    EXPECT_FALSE(row.longitude);
    EXPECT_EQ(row.vaccines, QStringLiteral(" MR BCG "));
    EXPECT_EQ(row.nameFolded, QStringLiteral("ミトリホイクエン"));
    EXPECT_TRUE(row.folded.contains(QStringLiteral("江東区")));
}

TEST(FacilityRows, FollowEveryChangeAndUndo)
{
    TestBook test;
    book::Book &book = test.book();
    const RecordId id = book.add({}, nursery()).value();
    auto stored = book.find<Facility>(id).value();
    stored.value.name = QStringLiteral("あおば保育園");
    ASSERT_TRUE(book.edit(stored));
    EXPECT_EQ(book.facilityRows()->front().nameFolded, QStringLiteral("アオハ保育園"));

    ++stored.version;
    stored.value.delisted = QDate(2026, 11, 1);
    ASSERT_TRUE(book.edit(stored));
    EXPECT_TRUE(book.facilityRows()->empty()) << "its list no longer has it";
    ASSERT_TRUE(book.undoLast());
    EXPECT_EQ(book.facilityRows()->size(), 1U);

    ASSERT_TRUE(book.erase(id));
    EXPECT_TRUE(book.facilityRows()->empty()) << "nothing of an erased place stays";
}

} // namespace
} // namespace oyako::book
