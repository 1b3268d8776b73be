// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/nearest.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

using records::Facility;
using records::FacilityKind;

class Nearest : public testing::Test {
protected:
    RecordId add(const QString &name, FacilityKind kind, std::optional<double> north)
    {
        return book()
            .add({}, Facility{.type = kind,
                              .name = name,
                              .latitude = north,
                              .longitude = north ? std::optional(139.0) : std::nullopt})
            .value();
    }
    QStringList names(int count, FacilityKind kind = FacilityKind::Shelter)
    {
        QStringList all;
        const auto found = nearest(book(), kind, {35, 139}, count).value();
        for (const NearPlace &near : found) {
            all.append(near.place.value.name);
        }
        return all;
    }
    book::Book &book() { return m_test.book(); }

    TestBook m_test;
};

TEST_F(Nearest, AreNoneInABookWithoutPlaces)
{
    EXPECT_TRUE(names(3).isEmpty());
}

TEST_F(Nearest, AreThoseOfTheKindWithAPointInTheOrderOfTheirDistance)
{
    add(QStringLiteral("遠い"), FacilityKind::Shelter, 36.0);
    add(QStringLiteral("近い"), FacilityKind::Shelter, 35.01);
    add(QStringLiteral("南"), FacilityKind::Shelter, 34.9);
    add(QStringLiteral("病院"), FacilityKind::Clinic, 35.0);
    add(QStringLiteral("どこか"), FacilityKind::Shelter, std::nullopt);
    EXPECT_EQ(names(9), (QStringList{QStringLiteral("近い"), QStringLiteral("南"), QStringLiteral("遠い")}));
    EXPECT_EQ(names(2), (QStringList{QStringLiteral("近い"), QStringLiteral("南")}));
    EXPECT_TRUE(names(0).isEmpty());
    EXPECT_TRUE(names(-1).isEmpty());
    EXPECT_EQ(names(1, FacilityKind::Clinic), QStringList{QStringLiteral("病院")});
    const auto near = nearest(book(), FacilityKind::Shelter, {35, 139}, 1).value();
    EXPECT_NEAR(near.first().metres, 1'112, 1) << "a hundredth of a degree";
}

TEST_F(Nearest, FollowWhatIsWrittenUndoneAndReopened)
{
    add(QStringLiteral("近い"), FacilityKind::Shelter, 35.01);
    const RecordId nearer = add(QStringLiteral("より近い"), FacilityKind::Shelter, 35.001);
    EXPECT_EQ(names(1), QStringList{QStringLiteral("より近い")});
    auto moved = book().find<Facility>(nearer).value();
    moved.value.delisted = QDate(2026, 11, 1);
    ASSERT_TRUE(book().edit(moved));
    EXPECT_EQ(names(9), QStringList{QStringLiteral("近い")}) << "its list no longer has it";
    ASSERT_TRUE(book().undoLast());
    EXPECT_EQ(names(1), QStringList{QStringLiteral("より近い")});
    m_test.reopen();
    EXPECT_EQ(names(9), (QStringList{QStringLiteral("より近い"), QStringLiteral("近い")}));
}

TEST_F(Nearest, HomeIsThePointOfTheMunicipalityTheBookNames)
{
    const auto homeIn = [this](const char *code) {
        EXPECT_TRUE(book().setInfo({.name = {}, .municipality = QLatin1String(code), .facility = {}}));
        return homePoint(book());
    };
    EXPECT_FALSE(homePoint(book()));
    EXPECT_EQ(homeIn("131083"), pointOfMunicipality(QStringLiteral("131083")));
    EXPECT_EQ(homeIn("221384"), pointOfMunicipality(QStringLiteral("221309"))) << "a ward younger than the table";
    EXPECT_FALSE(homeIn("130001")) << "a prefecture is no place";
    EXPECT_FALSE(homeIn(""));
}

} // namespace
} // namespace oyako::facilities
