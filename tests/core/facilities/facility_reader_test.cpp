// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/facility_reader.h"

#include "tests/core/facilities/support.h"
#include "tests/support/qt_printers.h"

#include <QRandomGenerator>
#include <QSet>

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

using records::Facility;
using records::FacilityKind;

Reading read(const char *name, const ReadOptions &options = {})
{
    return readFacilities(readListTable(caseFile(name)).value(), options);
}

QString cell(const Facility &place, const char *column)
{
    for (const records::FacilityCell &one : place.cells) {
        if (one.column == QString::fromUtf8(column)) {
            return one.value;
        }
    }
    return {};
}

QStringList wordsOf(const QList<Remark> &remarks)
{
    QStringList words;
    for (const Remark &remark : remarks) {
        words.append(QString::number(remark.line) + QLatin1Char(' ') + remarkWord(remark.kind));
    }
    return words;
}

TEST(SV_09_NursingRooms, NothingIsLostAndNothingInvented)
{
    const Reading reading = read("nursing_rooms_cp932.csv");
    EXPECT_EQ(reading.read, 5);
    ASSERT_EQ(reading.places.size(), 5U) << "a row that is there twice stays two";
    EXPECT_EQ(reading.asOf, QDate(2026, 3, 31));
    EXPECT_EQ(reading.titleRows.size(), 2);
    EXPECT_EQ(wordsOf(reading.remarks), QStringList{QStringLiteral("5 double_row")});
    EXPECT_NE(reading.places[0].facility.key, reading.places[1].facility.key);

    const Facility &room = reading.places[2].facility;
    EXPECT_EQ(reading.places[2].line, 6);
    EXPECT_EQ(room.type, FacilityKind::NursingRoom);
    EXPECT_EQ(room.name, QStringLiteral("みどりデパート　ベビー休憩室"));
    EXPECT_EQ(room.access, QStringLiteral("みどり駅\nひがし駅"));
    EXPECT_EQ(room.hours, QStringLiteral("月～金（１０：００～２０：００）\n土・日（１０：００～１８：００）"));
    EXPECT_EQ(room.weekdays, QString()) << "two Mondays a month are in doubt";
    EXPECT_EQ(room.municipality, QStringLiteral("131083")) << "the address says it";
    EXPECT_EQ(cell(room, "利用対象"), QStringLiteral("女性のみ利用できる"));
    EXPECT_EQ(room.note, QStringLiteral("オムツのダストボックス有\n=1+1 <b>太字</b>"))
        << "markup and formulas are text";

    EXPECT_EQ(reading.places[3].facility.name, QStringLiteral("㈱髙橋ビル①"));
    EXPECT_EQ(reading.places[3].facility.weekdays, QStringLiteral("12345"));
    const Facility &last = reading.places[4].facility;
    EXPECT_TRUE(last.ward.isEmpty() && last.municipality.isEmpty()) << "nowhere stated";
    EXPECT_EQ(last.hours, QStringLiteral("２２時まで"));
    EXPECT_FALSE(last.nursingRoom) << "no column says so";
}

TEST(SV_05_ChildCareList, ReadsWhatTheStandardListSays)
{
    const Reading reading = read("childcare_utf8_bom.csv");
    EXPECT_EQ(reading.unknown, (QStringList{QStringLiteral("独自項目")}));
    ASSERT_EQ(reading.places.size(), 5U);
    const Facility &nursery = reading.places[0].facility;
    EXPECT_EQ(nursery.type, FacilityKind::Nursery);
    EXPECT_EQ(nursery.municipality, QStringLiteral("112038"));
    EXPECT_EQ(nursery.ward, QStringLiteral("川口市")) << "from the code, not from the cell with the whole address";
    EXPECT_EQ(nursery.address, QStringLiteral("埼玉県川口市みどり1-2-3"));
    EXPECT_EQ(cell(nursery, "所在地_連結標記"), QStringLiteral("埼玉県川口市みどり1-2-3　")) << "as written";
    EXPECT_EQ(cell(nursery, "独自項目"), QStringLiteral("甲"));
    EXPECT_EQ(nursery.weekdays, QStringLiteral("123456"));
    EXPECT_EQ(nursery.opens, QStringLiteral("7:00"));
    EXPECT_EQ(nursery.temporaryCare, true);
    EXPECT_EQ(nursery.sickChildCare, false);
    EXPECT_EQ(nursery.nursingRoom, true);
    EXPECT_EQ(nursery.site, QStringLiteral("https://example.jp/midori"));
    EXPECT_EQ(nursery.latitude, 35.80);

    const Facility &second = reading.places[1].facility;
    EXPECT_EQ(second.name, nursery.name) << "two of one name stay two";
    EXPECT_NE(second.key, nursery.key);
    EXPECT_FALSE(second.sickChildCare) << "blank is not no";
    EXPECT_EQ(second.weekdays, QString()) << "the remark speaks of single Saturdays";
    EXPECT_EQ(second.site, QString());
    EXPECT_EQ(cell(second, "ＵＲＬ"), QStringLiteral("javascript:alert(1)"));

    EXPECT_EQ(reading.places[2].facility.type, FacilityKind::SupportCentre);
    EXPECT_EQ(reading.places[2].facility.nursingRoom, true);
    const Facility &club = reading.places[3].facility;
    EXPECT_EQ(club.type, FacilityKind::Other);
    EXPECT_EQ(club.ward, QStringLiteral("川口市")) << "the code of a prefecture (Hokkaido) says nothing";
    EXPECT_FALSE(club.latitude) << "swapped coordinates are not put right";
    EXPECT_EQ(cell(club, "緯度"), QStringLiteral("139.71"));
    EXPECT_EQ(reading.places[4].facility.name, QStringLiteral("にし幼稚園"));
}

TEST(SV_05_ChildCareList, EveryRowThatIsNoPlaceIsReportedWithItsLine)
{
    const Reading reading = read("childcare_utf8_bom.csv");
    EXPECT_EQ(reading.read, 8);
    EXPECT_EQ(wordsOf(reading.remarks), (QStringList{QStringLiteral("6 bad_coordinates"), QStringLiteral("8 no_name"),
                                                     QStringLiteral("9 header_again"), QStringLiteral("10 no_name"),
                                                     QStringLiteral("11 short_row")}));
    const auto leftOut = std::count_if(reading.remarks.cbegin(), reading.remarks.cend(),
                                       [](const Remark &remark) { return leavesOut(remark.kind); });
    EXPECT_EQ(reading.read, static_cast<qint64>(reading.places.size()) + leftOut);
}

TEST(Clinics, GiveTheVaccinesThatAreMarked)
{
    const Reading reading = read("clinics.json");
    ASSERT_EQ(reading.places.size(), 2U);
    const Facility &clinic = reading.places[0].facility;
    EXPECT_EQ(clinic.type, FacilityKind::Clinic);
    EXPECT_EQ(QSet<QString>(clinic.vaccines.cbegin(), clinic.vaccines.cend()),
              (QSet<QString>{QStringLiteral("DPT1"), QStringLiteral("MR"), QStringLiteral("FLU")}));
    EXPECT_EQ(cell(clinic, "BCG"), QStringLiteral("×"));
    EXPECT_TRUE(clinic.key.startsWith(QStringLiteral("at:"))) << "a running number is no id";
    const Facility &other = reading.places[1].facility;
    EXPECT_EQ(other.phone, QStringLiteral("72-0000")) << "never completed";
    EXPECT_TRUE(other.vaccines.isEmpty());
    EXPECT_EQ(cell(other, "麻単"), QStringLiteral("○")) << "no course of its own";
    EXPECT_EQ(read("clinics.json", {.kind = {}, .municipality = QStringLiteral("052078")}).places[1].facility.ward,
              QStringLiteral("湯沢市"))
        << "what the reader says of places that state none";
}

TEST(Groups, NameTheKindOfTheirEntries)
{
    const Reading reading = read("support_groups.json");
    ASSERT_EQ(reading.places.size(), 2U);
    EXPECT_EQ(reading.places[0].facility.type, FacilityKind::SupportCentre);
    EXPECT_EQ(reading.places[0].facility.weekdays, QStringLiteral("123456"));
    EXPECT_EQ(reading.places[1].facility.type, FacilityKind::Other);
    EXPECT_EQ(cell(reading.places[1].facility, "fee"), QStringLiteral("{\"hour\":700}"));
}

TEST(Shelters, OfGeoJsonHaveTheirPoint)
{
    const Reading reading = read("shelters.geojson");
    ASSERT_EQ(reading.places.size(), 2U);
    EXPECT_EQ(reading.places[0].facility.type, FacilityKind::Shelter);
    EXPECT_EQ(reading.places[0].facility.longitude, 139.81);
    EXPECT_EQ(cell(reading.places[0].facility, "想定収容人数"), QStringLiteral("300"));
    EXPECT_FALSE(reading.places[1].facility.latitude);
    EXPECT_TRUE(cell(reading.places[1].facility, "geometry").contains(QStringLiteral("Polygon")));
}

TEST(Reader, ACellTooLongForARecordIsReported)
{
    const QByteArray bytes = "名称,住所,電話番号\na," + QByteArray(30'000, 'x') + ",1\nb,c,2\n";
    const Reading reading = readFacilities(readListTable(bytes).value());
    EXPECT_EQ(reading.places.size(), 1U);
    EXPECT_EQ(wordsOf(reading.remarks), QStringList{QStringLiteral("2 too_long")});
}

/// A file with some bytes changed, taken out, doubled or cut off.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    for (int changes = 1 + random.bounded(6); changes > 0 && !bytes.isEmpty(); --changes) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(bytes.size())));
        switch (random.bounded(5)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 1: bytes.remove(at, 1 + random.bounded(20)); break;
        case 2: bytes.insert(at, bytes.mid(at, 1 + random.bounded(200))); break;
        case 3: bytes.insert(at, "\"\n,[{"[random.bounded(5)]); break;
        default: bytes.truncate(at); break;
        }
    }
    return bytes;
}

TEST(Reader, AnyBytesAreRefusedWholeOrEveryRowIsAccountedFor)
{
    QRandomGenerator random(20261122);
    int read = 0;
    for (const char *name : {"nursing_rooms_cp932.csv", "childcare_utf8_bom.csv", "clinics.json", "support_groups.json",
                             "shelters.geojson"}) {
        const QByteArray whole = caseFile(name);
        for (int i = 0; i < 200; ++i) {
            const QByteArray bytes = damaged(whole, random);
            const auto table = readListTable(bytes);
            if (!table) {
                continue;
            }
            ++read;
            const Reading reading = readFacilities(*table);
            const auto leftOut = std::count_if(reading.remarks.cbegin(), reading.remarks.cend(),
                                               [](const Remark &remark) { return leavesOut(remark.kind); });
            ASSERT_EQ(reading.read, static_cast<qint64>(reading.places.size()) + leftOut) << bytes.toHex().constData();
            for (const ReadFacility &place : reading.places) {
                ASSERT_FALSE(place.facility.name.isEmpty() || place.facility.key.isEmpty());
            }
        }
    }
    EXPECT_GT(read, 100);
}

TEST(Reader, TheKindNobodyStatesIsTheOneSaid)
{
    const QByteArray bytes = "名称,住所,電話番号\na,b,1\n";
    EXPECT_EQ(readFacilities(readListTable(bytes).value()).places[0].facility.type, FacilityKind::Other);
    EXPECT_EQ(readFacilities(readListTable(bytes).value(), {FacilityKind::Clinic, {}}).places[0].facility.type,
              FacilityKind::Clinic);
}

} // namespace
} // namespace oyako::facilities
