// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/facility_index.h"

#include "tests/support/qt_printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

using records::Facility;
using records::FacilityKind;

RecordId idOf(int number)
{
    return RecordId(QUuid(static_cast<uint>(number), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
}

const QList<Facility> places{
    {.type = FacilityKind::Nursery,
     .name = QStringLiteral("みどり保育園"),
     .kana = QStringLiteral("ミドリホイクエン"),
     .municipality = QStringLiteral("131083"),
     .ward = QStringLiteral("江東区"),
     .address = QStringLiteral("江東区ひがし1"),
     .latitude = 35.67,
     .longitude = 139.81,
     .weekdays = QStringLiteral("123456"),
     .nursingRoom = true},
    {.type = FacilityKind::NursingRoom, .name = QStringLiteral("緑デパート"), .ward = QStringLiteral("江東区")},
    {.type = FacilityKind::Clinic,
     .name = QStringLiteral("ひがしクリニック"),
     .ward = QStringLiteral("墨田区"),
     .address = QStringLiteral("みどり町3"),
     .latitude = 35.70,
     .longitude = 139.81,
     .weekdays = QStringLiteral("12345"),
     .vaccines = {QStringLiteral("MR")}},
    {.type = FacilityKind::Shelter, .name = QStringLiteral("みなみ公園"), .latitude = 35.671, .longitude = 139.811},
};

FacilityIndex sampleIndex()
{
    std::vector<book::FacilityRow> rows;
    for (int i = 0; i < places.size(); ++i) {
        rows.push_back(book::facilityRow(idOf(i), places.at(i)));
    }
    return FacilityIndex(rows);
}

QList<int> found(const Query &query)
{
    QList<int> numbers;
    for (const Hit &hit : sampleIndex().find(query).hits) {
        for (int i = 0; i < places.size(); ++i) {
            if (hit.id == idOf(i)) {
                numbers.append(i);
            }
        }
    }
    return numbers;
}

TEST(FacilityIndex, FindsByWordsHoweverTheyAreTyped)
{
    for (const char *typed : {"みどり", "ミドリ", "ﾐﾄﾞﾘ", "みとり"}) {
        EXPECT_EQ(found({.text = QString::fromUtf8(typed)}), (QList<int>{0, 2})) << typed << ": names first";
    }
    EXPECT_EQ(found({.text = QStringLiteral("江東区　ほいく")}), QList<int>{0})
        << "all of the words, also of the reading";
    EXPECT_EQ(found({.text = QStringLiteral("ひがし")}), (QList<int>{2, 0}));
    EXPECT_TRUE(found({.text = QStringLiteral("どこにもない")}).isEmpty());
    EXPECT_TRUE(found({.text = QStringLiteral("園墨")}).isEmpty()) << "no word spans two places";
    EXPECT_EQ(found({}).size(), 4);
}

TEST(FacilityIndex, FiltersByKindWardDayAndVaccine)
{
    EXPECT_EQ(found({.kind = FacilityKind::NursingRoom}), (QList<int>{0, 1})) << "a nursery that has one, too";
    EXPECT_EQ(found({.ward = QStringLiteral("江東区")}).size(), 2);
    EXPECT_EQ(found({.ward = QStringLiteral("131083")}), QList<int>{0});
    EXPECT_TRUE(found({.ward = QStringLiteral("港区")}).isEmpty());
    EXPECT_EQ(found({.vaccine = QStringLiteral("MR")}), QList<int>{2});
    EXPECT_TRUE(found({.vaccine = QStringLiteral("M")}).isEmpty());
    const auto saturday = sampleIndex().find({.weekday = 6}).hits;
    EXPECT_EQ(saturday.size(), 3) << "the clinic is closed";
    EXPECT_EQ(std::count_if(saturday.cbegin(), saturday.cend(), [](const Hit &hit) { return hit.dayInDoubt; }), 2)
        << "not stated is not closed";
}

TEST(FacilityIndex, NearestFirstAndUnknownLast)
{
    const Point from{35.67, 139.81};
    const auto answer = sampleIndex().find({.from = from});
    ASSERT_EQ(answer.hits.size(), 4);
    EXPECT_EQ(answer.hits.at(0).metres, 0);
    EXPECT_EQ(answer.hits.at(1).id, idOf(3));
    EXPECT_EQ(answer.hits.at(2).id, idOf(2));
    EXPECT_FALSE(answer.hits.at(3).metres);
    EXPECT_EQ(found({.from = from, .withinMetres = 500.0}), (QList<int>{0, 3}));
}

TEST(FacilityIndex, SaysHowManyThereAreBeyondTheLimit)
{
    const auto answer = sampleIndex().find({.limit = 2});
    EXPECT_EQ(answer.hits.size(), 2);
    EXPECT_EQ(answer.total, 4);
    EXPECT_EQ(sampleIndex().wards(), (QStringList{QStringLiteral("墨田区"), QStringLiteral("江東区")}));
    EXPECT_EQ(sampleIndex().count(FacilityKind::NursingRoom), 2);
    EXPECT_TRUE(FacilityIndex().find({.text = QStringLiteral("a")}).hits.isEmpty());
}

TEST(FacilityIndex, FindsWhatALookAtEachPlaceFinds)
{
    QRandomGenerator random(7);
    const QString letters = QStringLiteral("あいうえ");
    std::vector<book::FacilityRow> rows;
    for (int i = 0; i < 300; ++i) {
        QString name;
        for (int length = 1 + random.bounded(5); length > 0; --length) {
            name.append(letters.at(random.bounded(4)));
        }
        rows.push_back(book::facilityRow(idOf(i), {.name = name}));
    }
    const FacilityIndex index(rows);
    for (const char *typed : {"あ", "いう", "えあい", "ああ う"}) {
        qsizetype expected = 0;
        for (const book::FacilityRow &row : rows) {
            const QStringList words = QString::fromUtf8(typed).split(QLatin1Char(' '));
            expected += std::all_of(words.cbegin(), words.cend(), [&row](const QString &word) {
                QString katakana = word;
                for (QChar &letter : katakana) {
                    letter = QChar(letter.unicode() + 0x60);
                }
                return row.nameFolded.contains(katakana);
            });
        }
        EXPECT_GT(expected, 0);
        EXPECT_EQ(index.find({.text = QString::fromUtf8(typed)}).total, expected) << typed;
    }
}

} // namespace
} // namespace oyako::facilities
