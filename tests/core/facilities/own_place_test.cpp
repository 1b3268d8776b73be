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

TEST(OwnPlace, KeepsEverythingElseAsTyped)
{
    const RecordId list(QUuid::createUuid());
    const Facility typed{.type = records::FacilityKind::Shelter,
                         .name = QStringLiteral("　みどり 公園\n"),
                         .kana = QStringLiteral(" みどり "),
                         .category = QStringLiteral(" 公園 "),
                         .address = QStringLiteral(" 江東区みどり1 "),
                         .latitude = 35.67,
                         .longitude = 139.81,
                         .phone = QStringLiteral(" 03-0000-0000 "),
                         .site = QStringLiteral("https://example.jp"),
                         .nursingRoom = false,
                         .vaccines = {QStringLiteral("MR")},
                         .note = QStringLiteral(" 静か ")};
    const Facility mine = ownPlace(typed);
    EXPECT_EQ(mine.name, QStringLiteral("みどり 公園"));
    EXPECT_EQ(mine.kana, QStringLiteral("みどり"));
    EXPECT_EQ(mine.address, QStringLiteral("江東区みどり1"));
    EXPECT_EQ(mine.phone, QStringLiteral("03-0000-0000"));
    EXPECT_EQ(mine.note, QStringLiteral("静か"));
    EXPECT_EQ(mine.type, typed.type);
    EXPECT_EQ(mine.latitude, typed.latitude);
    EXPECT_EQ(mine.longitude, typed.longitude);
    EXPECT_EQ(mine.site, typed.site);
    EXPECT_EQ(mine.nursingRoom, false) << "no is no blank";
    EXPECT_EQ(mine.vaccines, typed.vaccines);
    EXPECT_TRUE(isOwn(mine));
    EXPECT_FALSE(isOwn(Facility{.list = list}));
}

TEST(OwnPlace, MadeOfAnOwnPlaceIsTheSame)
{
    for (const char *address : {"", "江東区みどり1", "東京都府中市", "府中市ひがし", "どこか", " 札幌市中央区 "}) {
        for (const char *hours : {"", "月～金", "毎日\n年末年始休み", "だいたい", " 土日 "}) {
            const Facility once = ownPlace({.municipality = QStringLiteral("131075"),
                                            .address = QString::fromUtf8(address),
                                            .hours = QString::fromUtf8(hours)});
            EXPECT_TRUE(records::sameContent(ownPlace(once), once)) << address << ' ' << hours;
        }
    }
}

} // namespace
} // namespace oyako::facilities
