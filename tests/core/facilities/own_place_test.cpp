// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/own_place.h"

#include "core/facilities/facility_index.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

using records::Facility;

TEST(OwnPlace, TakesTheWardOfItsAddressBeforeTheOneSaid)
{
    const QString koto = QStringLiteral("131083");
    EXPECT_EQ(ownPlace({.municipality = koto, .address = QStringLiteral("東京都墨田区ひがし1-2")}).ward,
              QStringLiteral("墨田区"));
    EXPECT_EQ(ownPlace({.municipality = koto, .address = QStringLiteral("東京都墨田区ひがし1-2")}).municipality,
              QStringLiteral("131075"));
    EXPECT_EQ(ownPlace({.municipality = koto, .address = QStringLiteral("ひがし町1-2")}).ward,
              QStringLiteral("江東区"));
    EXPECT_EQ(ownPlace({.municipality = koto}).municipality, koto);
    EXPECT_TRUE(ownPlace({.municipality = QStringLiteral("000000")}).ward.isEmpty());
    const Facility several = ownPlace({.municipality = koto, .address = QStringLiteral("府中市ひがし1")});
    EXPECT_EQ(several.ward, QStringLiteral("府中市"));
    EXPECT_TRUE(several.municipality.isEmpty()) << "two cities have that name; the one said is neither";
}

TEST(OwnPlace, ReadsDaysOnlyWhereTheyAreClearAndKeepsTheWords)
{
    const Facility clear = ownPlace({.hours = QStringLiteral(" 月～金（9:00～17:00）\n土は予約だけ ")});
    EXPECT_EQ(clear.weekdays, QStringLiteral("12345"));
    EXPECT_EQ(clear.hours, QStringLiteral("月～金（9:00～17:00）\n土は予約だけ"));
    EXPECT_TRUE(
        ownPlace({.weekdays = QStringLiteral("1"), .hours = QStringLiteral("だいたい午前")}).weekdays.isEmpty());
}

TEST(OwnPlace, IsFoundLikeAPlaceOfAListAndNoListTakesItOver)
{
    TestBook open;
    auto &book = open.book();
    const Facility mine = ownPlace({.type = records::FacilityKind::Clinic,
                                    .name = QStringLiteral("ひがし小児科"),
                                    .kana = QStringLiteral("ひがししょうにか"),
                                    .municipality = QStringLiteral("131083"),
                                    .hours = QStringLiteral("月～金")});
    EXPECT_TRUE(isOwn(mine));
    const auto id = book.add({}, mine);
    ASSERT_TRUE(id);
    const auto finds = [&](const Query &query) {
        const Answer answer = FacilityIndex::of(book)->find(query);
        return answer.total == 1 && answer.hits.first().id == *id;
    };
    EXPECT_TRUE(finds({.text = QStringLiteral("ﾋｶﾞｼ")}));
    EXPECT_TRUE(finds({.ward = QStringLiteral("江東区"), .weekday = 5}));
    EXPECT_FALSE(finds({.weekday = 7}));
    ASSERT_TRUE(book.undoLast());
    EXPECT_FALSE(finds({}));
}

} // namespace
} // namespace oyako::facilities
