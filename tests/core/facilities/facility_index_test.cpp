// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/facility_index.h"

#include "tests/support/qt_printers.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <gtest/gtest.h>

#include <cmath>
#include <tuple>

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

TEST(FacilityIndex, PlacesOfTheTownComeBeforeFarOnesThoughTheirPointsAreNotKnown)
{
    const auto made = [](const char *called, const char *code, std::optional<Point> at) {
        Facility facility{.name = QString::fromUtf8(called), .municipality = QString::fromLatin1(code)};
        if (at) {
            facility.latitude = at->latitude;
            facility.longitude = at->longitude;
        }
        return facility;
    };
    const QList<Facility> several{made("far", "112038", Point{35.80, 139.72}), made("here", "131083", {}),
                                  made("nowhere", "", {}), made("near", "131083", Point{35.68, 139.82})};
    std::vector<book::FacilityRow> rows;
    for (int i = 0; i < several.size(); ++i) {
        rows.push_back(book::facilityRow(idOf(i), several.at(i)));
    }
    const auto hits = FacilityIndex(std::move(rows)).find({.from = pointOfMunicipality(QStringLiteral("131083"))}).hits;
    QList<RecordId> order;
    for (const Hit &hit : hits) {
        order.append(hit.id);
    }
    EXPECT_EQ(order, (QList<RecordId>{idOf(3), idOf(1), idOf(0), idOf(2)}));
    EXPECT_FALSE(hits.at(1).metres) << "a distance nobody knows is not given";
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

// The rules against a look at each place ----------------------------------------------------------------------------

/// Places in all mixtures of what may be stated.
QList<Facility> manyPlaces()
{
    QRandomGenerator random(11);
    const QStringList wards{QString(), QStringLiteral("江東区"), QStringLiteral("墨田区"), QStringLiteral("川口市")};
    const QStringList days{QString(), QStringLiteral("12345"), QStringLiteral("67"), QStringLiteral("1234567")};
    QList<Facility> all;
    for (int i = 0; i < 400; ++i) {
        Facility place;
        place.type = static_cast<FacilityKind>(random.bounded(6));
        place.name = QStringLiteral("甲乙丙丁").mid(random.bounded(3), 2) + QString::number(random.bounded(50));
        place.ward = wards.at(random.bounded(4));
        place.municipality = random.bounded(2) == 0 ? QStringLiteral("131083") : QString();
        place.weekdays = days.at(random.bounded(4));
        place.nursingRoom = random.bounded(3) == 0 ? std::optional(random.bounded(2) == 0) : std::nullopt;
        if (random.bounded(3) == 0) {
            place.vaccines = {QStringLiteral("MR"), QStringLiteral("BCG")};
        }
        if (random.bounded(4) != 0) {
            place.latitude = 35 + random.bounded(1.0);
            place.longitude = 139 + random.bounded(1.0);
        }
        all.append(place);
    }
    return all;
}

bool isWanted(const Facility &place, const Query &query)
{
    const bool isKind = !query.kind || place.type == *query.kind ||
                        (*query.kind == FacilityKind::NursingRoom && place.nursingRoom == true);
    const bool isThere = query.ward.isEmpty() || place.ward == query.ward || place.municipality == query.ward;
    const bool isOpen =
        query.weekday == 0 || place.weekdays.isEmpty() || place.weekdays.contains(QString::number(query.weekday));
    const bool gives = query.vaccine.isEmpty() || place.vaccines.contains(query.vaccine);
    const bool isNear =
        !query.withinMetres ||
        (place.latitude && distanceBetween(*query.from, {*place.latitude, *place.longitude}) <= *query.withinMetres);
    return isKind && isThere && isOpen && gives && isNear && place.name.contains(query.text);
}

class IndexOfMany : public testing::Test {
protected:
    void SetUp() override
    {
        std::vector<book::FacilityRow> rows;
        for (int i = 0; i < m_places.size(); ++i) {
            rows.push_back(book::facilityRow(idOf(i), m_places.at(i)));
            m_numbers.insert(idOf(i), i);
        }
        m_index = FacilityIndex(rows);
    }
    [[nodiscard]] const Facility &placeOf(const Hit &hit) const { return m_places.at(m_numbers.value(hit.id)); }

    const QList<Facility> m_places = manyPlaces();
    QHash<RecordId, int> m_numbers;
    FacilityIndex m_index;
};

QList<Query> manyQueries()
{
    const Point from{35.5, 139.5};
    QList<Query> all;
    for (const QString &text : {QString(), QStringLiteral("甲"), QStringLiteral("丙1")}) {
        for (int kind = -1; kind < 6; ++kind) {
            for (const int weekday : {0, 1, 6, 7}) {
                Query query{.text = text, .weekday = weekday, .limit = 1000};
                query.kind = kind < 0 ? std::nullopt : std::optional(static_cast<FacilityKind>(kind));
                all.append(query);
                query.ward = QStringLiteral("江東区");
                all.append(query);
                query.ward = QStringLiteral("131083");
                query.vaccine = QStringLiteral("BCG");
                all.append(query);
                query.from = from;
                all.append(query);
                query.withinMetres = 30'000.0;
                all.append(query);
            }
        }
    }
    return all;
}

TEST_F(IndexOfMany, GivesOutWhatIsWantedAndNothingElse)
{
    int found = 0;
    for (const Query &query : manyQueries()) {
        const Answer answer = m_index.find(query);
        const auto expected = std::count_if(m_places.cbegin(), m_places.cend(),
                                            [&query](const Facility &place) { return isWanted(place, query); });
        ASSERT_EQ(answer.total, expected);
        ASSERT_EQ(answer.hits.size(), expected);
        QSet<RecordId> ids;
        for (const Hit &hit : answer.hits) {
            ids.insert(hit.id);
            ASSERT_TRUE(isWanted(placeOf(hit), query)) << placeOf(hit).name.toStdString();
            ASSERT_EQ(hit.dayInDoubt, query.weekday != 0 && placeOf(hit).weekdays.isEmpty());
            ASSERT_EQ(hit.metres.has_value(), query.from && placeOf(hit).latitude);
        }
        ASSERT_EQ(ids.size(), answer.hits.size()) << "each once";
        found += static_cast<int>(answer.total);
    }
    EXPECT_GT(found, 1'000);
}

TEST_F(IndexOfMany, AnswersInItsOrder)
{
    for (const Query &query : manyQueries()) {
        const auto rank = [&query](const Facility &place) { return place.name.startsWith(query.text) ? 0 : 1; };
        const QList<Hit> hits = m_index.find(query).hits;
        for (qsizetype i = 1; i < hits.size(); ++i) {
            const Facility &a = placeOf(hits.at(i - 1));
            const Facility &b = placeOf(hits.at(i));
            if (query.from) {
                const auto order = [&query](const Hit &hit, const Facility &place) {
                    return hit.metres ? *hit.metres
                                      : distanceBetween(*query.from, *pointOfMunicipality(place.municipality)) +
                                            municipalityReach;
                };
                ASSERT_LE(order(hits.at(i - 1), a), order(hits.at(i), b));
            } else {
                ASSERT_LE(std::tuple(rank(a), a.ward, a.name), std::tuple(rank(b), b.ward, b.name));
            }
        }
    }
}

TEST_F(IndexOfMany, TheLimitCutsTheEndOffAndNothingElse)
{
    for (const Query &query : manyQueries()) {
        const QList<Hit> whole = m_index.find(query).hits;
        for (const int limit : {0, 1, 7, -1}) {
            Query some = query;
            some.limit = limit;
            const Answer answer = m_index.find(some);
            ASSERT_EQ(answer.hits, whole.mid(0, std::max(limit, 0)));
            ASSERT_EQ(answer.total, whole.size());
        }
    }
}

TEST_F(IndexOfMany, CountsEveryKindAndNamesEveryWardOnce)
{
    for (int kind = 0; kind < 6; ++kind) {
        Query query;
        query.kind = static_cast<FacilityKind>(kind);
        EXPECT_EQ(m_index.count(*query.kind), m_index.find(query).total) << kind;
    }
    EXPECT_EQ(m_index.wards().size(), 3) << "none is no ward";
    EXPECT_EQ(m_index.size(), m_places.size());
    EXPECT_EQ(FacilityIndex().size(), 0);
    EXPECT_TRUE(FacilityIndex().wards().isEmpty());
    EXPECT_EQ(FacilityIndex().find({}).total, 0);
}

TEST_F(IndexOfMany, WithinADistanceIsUpToAndWithIt)
{
    const Point from{35.5, 139.5};
    const QList<Hit> all = m_index.find({.from = from, .limit = 1000}).hits;
    for (const qsizetype place : {0, 7, 100}) {
        const double metres = all.at(place).metres.value();
        EXPECT_EQ(m_index.find({.from = from, .withinMetres = metres}).total, place + 1);
        EXPECT_EQ(m_index.find({.from = from, .withinMetres = std::nextafter(metres, 0)}).total, place);
    }
}

} // namespace
} // namespace oyako::facilities
