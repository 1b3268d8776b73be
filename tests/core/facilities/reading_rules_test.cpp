// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// What the reader makes of one row: kinds, points, municipalities, days, keys and remarks.
#include "core/facilities/facility_reader.h"

#include "core/records/validation.h"
#include "tests/support/qt_printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

using records::Facility;
using records::FacilityKind;

Reading readCsv(const QByteArray &csv, const ReadOptions &options = {})
{
    const auto table = readListTable(csv);
    EXPECT_TRUE(table) << csv.constData();
    return table ? readFacilities(*table, options) : Reading();
}

/// The one place of a list with one row.
Facility placeOf(const QByteArray &header, const QByteArray &row, const ReadOptions &options = {})
{
    const Reading reading = readCsv("名称,住所," + header + "\n甲,," + row + "\n", options);
    EXPECT_EQ(reading.places.size(), 1U);
    return reading.places.empty() ? Facility() : reading.places.front().facility;
}

QStringList remarksOf(const Reading &reading)
{
    QStringList all;
    for (const Remark &remark : reading.remarks) {
        all.append(QStringLiteral("%1 %2 %3").arg(remark.line).arg(remarkWord(remark.kind), remark.value).trimmed());
    }
    return all;
}

// Kinds -------------------------------------------------------------------------------------------------------------

struct KindCase {
    const char *category;
    FacilityKind kind;
};

TEST(ReadKind, IsNamedByTheCategoryOfTheRow)
{
    for (const KindCase &one : {KindCase{"認可保育所", FacilityKind::Nursery},
                                KindCase{"小規模保育事業", FacilityKind::Nursery},
                                KindCase{"認定こども園", FacilityKind::Nursery},
                                KindCase{"子ども園", FacilityKind::Nursery},
                                KindCase{"私立幼稚園", FacilityKind::Nursery},
                                KindCase{"放課後児童クラブ", FacilityKind::Other},
                                KindCase{"学童保育", FacilityKind::Other},
                                KindCase{"子育て支援センター", FacilityKind::SupportCentre},
                                KindCase{"地域子育て支援拠点", FacilityKind::SupportCentre},
                                KindCase{"児童館", FacilityKind::SupportCentre},
                                KindCase{"つどいのひろば", FacilityKind::SupportCentre},
                                KindCase{"指定緊急避難場所", FacilityKind::Shelter},
                                KindCase{"授乳室", FacilityKind::NursingRoom},
                                KindCase{"赤ちゃんの駅", FacilityKind::NursingRoom},
                                KindCase{"病院", FacilityKind::Clinic},
                                KindCase{"診療所", FacilityKind::Clinic},
                                KindCase{"小児科医院", FacilityKind::Clinic},
                                KindCase{"○○クリニック", FacilityKind::Clinic},
                                KindCase{"公園", FacilityKind::Other},
                                KindCase{"", FacilityKind::Other}}) {
        EXPECT_EQ(placeOf("種別", one.category).type, one.kind) << one.category;
    }
}

TEST(ReadKind, OfTheRowComesBeforeThatOfTheListAndTheReader)
{
    const ReadOptions said{FacilityKind::Shelter, {}};
    EXPECT_EQ(placeOf("種別", "病院", said).type, FacilityKind::Clinic);
    EXPECT_EQ(placeOf("種別", "公園", said).type, FacilityKind::Shelter) << "nobody else says";
    EXPECT_EQ(placeOf("診療科目,種別", "小児科,", said).type, FacilityKind::Clinic) << "the columns say";
}

TEST(ReadKind, OfANameCountsByItsEndWhereNothingElseSays)
{
    const auto kind = [](const QByteArray &name, const ReadOptions &said = {}) {
        return readCsv("名称,住所,電話番号\n" + name + ",乙,1\n", said).places.front().facility.type;
    };
    EXPECT_EQ(kind("みどり保育園"), FacilityKind::Nursery);
    EXPECT_EQ(kind("みどり保育園（分園）"), FacilityKind::Nursery);
    EXPECT_EQ(kind("中央こどもクリニック"), FacilityKind::Clinic);
    EXPECT_EQ(kind("中央病院前"), FacilityKind::Other);
    EXPECT_EQ(kind("みどり保育園", {FacilityKind::Clinic, {}}), FacilityKind::Nursery);
    EXPECT_EQ(kind("みどり保育園", {FacilityKind::Shelter, {}}), FacilityKind::Shelter) << "whatever it is called";
}

TEST(ReadKind, OfAListIsSaidByItsFileWhereNothingInItSays)
{
    const ReadOptions file{.fileName = QStringLiteral("授乳室一覧_2026")};
    EXPECT_EQ(readCsv("名称,住所,電話番号\n甲,乙,1\n", file).places.front().facility.type, FacilityKind::NursingRoom);
    EXPECT_EQ(readCsv("名称,住所,洪水,地震\n甲,乙,1,1\n", file).places.front().facility.type, FacilityKind::Shelter);
}

TEST(ReadKind, OfAListIsSaidByItsColumnsElseItsTitle)
{
    const auto kind = [](const QByteArray &csv) { return readCsv(csv).places.front().facility.type; };
    EXPECT_EQ(kind("名称,住所,洪水,地震\n甲,乙,1,1\n"), FacilityKind::Shelter);
    EXPECT_EQ(kind("名称,住所,洪水\n甲,乙,1\n"), FacilityKind::Other) << "one column is no list of shelters";
    EXPECT_EQ(kind("名称,住所,MR,BCG\n甲,乙,○,\n"), FacilityKind::Clinic);
    EXPECT_EQ(kind("名称,住所,授乳室の施錠\n甲,乙,有\n"), FacilityKind::NursingRoom);
    EXPECT_EQ(kind("避難所名,住所,電話番号\n甲,乙,1\n"), FacilityKind::Shelter) << "the name of its names";
    EXPECT_EQ(kind("授乳室一覧\n名称,住所,電話番号\n甲,乙,1\n"), FacilityKind::NursingRoom);
    EXPECT_EQ(kind("公園一覧\n名称,住所,電話番号\n甲,乙,1\n"), FacilityKind::Other);
    EXPECT_EQ(kind("名称,住所,電話番号\n本庁舎1階 授乳室,乙,1\n"), FacilityKind::NursingRoom) << "by its name alone";
    EXPECT_EQ(kind("名称,住所,電話番号\n赤ちゃんの駅 中央,乙,1\n"), FacilityKind::NursingRoom);
    EXPECT_EQ(kind("名称,種別,電話番号\n授乳室の会,事務所,1\n"), FacilityKind::Other) << "the row names another kind";
    EXPECT_EQ(kind("避難所名,住所,電話番号\n授乳室のある小学校,乙,1\n"), FacilityKind::Shelter) << "the list does";
    EXPECT_EQ(kind("名称,住所,電話番号\n中央病院前,乙,1\n"), FacilityKind::Other);
}

TEST(ReadKind, OfAMixedListStaysOpenForWhatNobodyKnows)
{
    const Reading reading = readCsv("保育施設一覧\n名称,住所,種別\n甲,乙,保育所\n丙,丁,ベビーシッター\n戊,己,\n");
    ASSERT_EQ(reading.places.size(), 3U);
    EXPECT_EQ(reading.places[0].facility.type, FacilityKind::Nursery);
    EXPECT_EQ(reading.places[1].facility.type, FacilityKind::Other);
    EXPECT_EQ(reading.places[2].facility.type, FacilityKind::Nursery) << "a row that says nothing is of the list";
}

// Points ------------------------------------------------------------------------------------------------------------

struct PointCase {
    const char *latitude;
    const char *longitude;
    bool isPlace; ///< Whether it is taken for a place of Japan.
};

TEST(ReadPoint, LiesInJapanOrIsRemarkedOnAndNeverMended)
{
    for (const PointCase &one :
         {PointCase{"35.67", "139.81", true}, PointCase{"20", "122", true}, PointCase{"46", "154", true},
          PointCase{"３５．６７", "１３９．８１", true}, PointCase{" 35.67 ", "139.81", true},
          PointCase{"19.99", "139", false}, PointCase{"46.01", "139", false}, PointCase{"35", "121.99", false},
          PointCase{"35", "154.01", false}, PointCase{"139.81", "35.67", false}, PointCase{"-35.67", "139.81", false},
          PointCase{"0", "0", false}, PointCase{"35.67", "", false}, PointCase{"", "139.81", false},
          PointCase{"35.67", "不明", false}, PointCase{"35度40分", "139度48分", false}, PointCase{"nan", "139", false},
          PointCase{"35.67", "1e999", false}}) {
        const Reading reading =
            readCsv("名称,緯度,経度,住所\n甲," + QByteArray(one.latitude) + ',' + QByteArray(one.longitude) + ",乙\n");
        ASSERT_EQ(reading.places.size(), 1U);
        const Facility &place = reading.places.front().facility;
        EXPECT_EQ(place.latitude.has_value(), one.isPlace) << one.latitude << ' ' << one.longitude;
        EXPECT_EQ(place.longitude.has_value(), one.isPlace) << one.latitude << ' ' << one.longitude;
        EXPECT_EQ(reading.remarks.size(), one.isPlace ? 0 : 1) << one.latitude << ' ' << one.longitude;
        if (!one.isPlace) {
            EXPECT_EQ(reading.remarks.first(),
                      (Remark{2, RemarkKind::BadCoordinates,
                              QString::fromUtf8(one.latitude) + QLatin1Char(' ') + QString::fromUtf8(one.longitude)}));
            EXPECT_FALSE(place.cells.isEmpty()) << "kept as written";
        }
    }
}

TEST(ReadPoint, OfOneRowIsNotThatOfTheNext)
{
    const Reading reading = readCsv("名称,緯度,経度\n甲,35.67,139.81\n乙,,\n丙,35.68,\n丁,,139.82\n");
    ASSERT_EQ(reading.places.size(), 4U);
    EXPECT_FALSE(reading.places[1].facility.latitude);
    EXPECT_FALSE(reading.places[3].facility.latitude);
    EXPECT_EQ(remarksOf(reading),
              (QStringList{QStringLiteral("4 bad_coordinates 35.68"), QStringLiteral("5 bad_coordinates  139.82")}));
}

// Municipalities ----------------------------------------------------------------------------------------------------

struct PlaceCase {
    const char *header;
    const char *row;
    const char *municipality;
    const char *ward;
};

TEST(ReadMunicipality, IsStatedByCodeAddressOrWardBeforeTheReaderSaysIt)
{
    const ReadOptions said{{}, QStringLiteral("112038")};
    for (const PlaceCase &one :
         {PlaceCase{"全国地方公共団体コード", "131083", "131083", "江東区"},
          PlaceCase{"全国地方公共団体コード", "13108", "131083", "江東区"},
          PlaceCase{"全国地方公共団体コード,所在地_全国地方公共団体コード", "131083,131075", "131075", "墨田区"},
          PlaceCase{"全国地方公共団体コード", "130001", "112038", "川口市"},
          PlaceCase{"全国地方公共団体コード", "", "112038", "川口市"},
          PlaceCase{"区市町村名", "墨田区", "131075", "墨田区"},
          PlaceCase{"区市町村名", "東京都墨田区", "131075", "東京都墨田区"},
          PlaceCase{"区市町村名", "府中市", "", "府中市"}, PlaceCase{"区市町村名", "城北地区", "112038", "城北地区"},
          PlaceCase{"区市町村名,全国地方公共団体コード", "城北地区,131083", "131083", "城北地区"}}) {
        const Facility place = placeOf(one.header, one.row, said);
        EXPECT_EQ(place.municipality, QLatin1String(one.municipality)) << one.header << ' ' << one.row;
        EXPECT_EQ(place.ward, QString::fromUtf8(one.ward)) << one.header << ' ' << one.row;
    }
}

TEST(ReadMunicipality, OfTheAddressComesBeforeThatOfTheWard)
{
    const Reading reading = readCsv("名称,住所,区市町村名\n甲,東京都墨田区みどり1,江東区\n乙,みどり1,江東区\n");
    EXPECT_EQ(reading.places[0].facility.municipality, QStringLiteral("131075"));
    EXPECT_EQ(reading.places[0].facility.ward, QStringLiteral("江東区")) << "as the list says";
    EXPECT_EQ(reading.places[1].facility.municipality, QStringLiteral("131083"));
}

TEST(ReadMunicipality, RemarksOnACodeThatIsNone)
{
    const Reading reading = readCsv("名称,住所,全国地方公共団体コード\n甲,江東区みどり,131084\n乙,江東区みどり,　\n");
    EXPECT_EQ(remarksOf(reading), QStringList{QStringLiteral("2 bad_code 131084")}) << "blank is not stated";
    EXPECT_EQ(reading.places[0].facility.municipality, QStringLiteral("131083")) << "the address says it";
}

// Days and yes or no ------------------------------------------------------------------------------------------------

struct DaysCase {
    const char *days;
    const char *note;
    const char *weekdays;
};

TEST(ReadDays, AreThoseOfEveryWeekAndNoneWhereARemarkCastsDoubt)
{
    for (const DaysCase &one :
         {DaysCase{"月～金", "", "12345"}, DaysCase{"月～金", "年末年始を除く", "12345"},
          DaysCase{"月～土", "第2土曜日は休み", ""}, DaysCase{"月～土", "隔週土曜休", ""},
          DaysCase{"毎日", "水曜日", ""}, DaysCase{"毎日", "毎週水曜日", ""},
          DaysCase{"月～金", "土・日・祝日", "12345"}, DaysCase{"月～金", "日曜日", "12345"},
          DaysCase{"月～土", "土曜は午前のみ", "123456"}, DaysCase{"", "水曜日", ""}, DaysCase{"応相談", "", ""}}) {
        EXPECT_EQ(placeOf("利用可能曜日,定休日", QByteArray(one.days) + ',' + one.note).weekdays,
                  QLatin1String(one.weekdays))
            << one.days << ' ' << one.note;
    }
}

TEST(ReadDays, AreTakenFromTheFirstLineOfTheHoursWhereThereAreNoneElse)
{
    EXPECT_EQ(placeOf("利用可能時間", "\"月～金\n土は休み\"").weekdays, QStringLiteral("12345"));
    EXPECT_EQ(placeOf("利用可能時間", "\"9時～17時\n月～金\"").weekdays, QString());
    EXPECT_EQ(placeOf("利用可能曜日,利用可能時間", "火,月～金").weekdays, QStringLiteral("2"));
    EXPECT_EQ(placeOf("利用可能曜日,利用可能時間", "応相談,月～金").weekdays, QString()) << "the days are in doubt";
}

TEST(ReadAnswers, AreYesNoOrNotStatedAndKeptAsWritten)
{
    const Facility place = placeOf("授乳室,おむつ替え,一時預かり,病児保育", "○,×,,要相談");
    EXPECT_EQ(place.nursingRoom, true);
    EXPECT_EQ(place.diaperTable, false);
    EXPECT_EQ(place.temporaryCare, std::nullopt);
    EXPECT_EQ(place.sickChildCare, std::nullopt);
    QStringList cells;
    for (const records::FacilityCell &cell : place.cells) {
        cells.append(cell.column + QLatin1Char('=') + cell.value);
    }
    EXPECT_EQ(cells, (QStringList{QStringLiteral("授乳室=○"), QStringLiteral("おむつ替え=×"),
                                  QStringLiteral("病児保育=要相談")}));
}

TEST(ReadVaccines, AreNamedOnceEach)
{
    const Facility clinic = placeOf("四種混合,五種混合,MR,BCG", "○,○,要予約,×");
    EXPECT_EQ(clinic.vaccines, QStringList{QStringLiteral("DPT1")}) << "neither a no nor a doubt is a yes";
}

// Cells and rows ----------------------------------------------------------------------------------------------------

TEST(ReadRow, LosesNoCell)
{
    const Reading reading = readCsv("名称,住所,電話番号,独自,名称\n 甲 ,乙,03,=1+1,丙,丁,,\n");
    ASSERT_EQ(reading.places.size(), 1U);
    const Facility &place = reading.places.front().facility;
    EXPECT_EQ(place.name, QStringLiteral("甲"));
    QStringList cells;
    for (const records::FacilityCell &cell : place.cells) {
        cells.append(cell.column + QLatin1Char('=') + cell.value);
    }
    EXPECT_EQ(cells, (QStringList{QStringLiteral("名称= 甲 "), QStringLiteral("独自==1+1"), QStringLiteral("名称=丙"),
                                  QStringLiteral("=丁")}));
    EXPECT_EQ(remarksOf(reading), QStringList{QStringLiteral("2 extra_cells 8")});
    EXPECT_EQ(reading.columns.size(), 5);
    EXPECT_EQ(reading.unknown, (QStringList{QStringLiteral("独自"), QStringLiteral("名称")}));
}

TEST(ReadRow, IsLeftOutOnlyForThreeReasons)
{
    const QByteArray tooLong(records::longestText + 1, 'x');
    const QByteArray longest(records::longestText, 'y');
    const Reading reading = readCsv("名称,住所,電話番号\n名称,住所,電話番号\n　,乙,03\n甲," + tooLong + ",1\n丙," +
                                    longest + ",2\n丁\n戊,己,3\n戊,己,3\n");
    EXPECT_EQ(reading.read, 7);
    EXPECT_EQ(reading.places.size(), 4U);
    EXPECT_EQ(remarksOf(reading), (QStringList{QStringLiteral("2 header_again"), QStringLiteral("3 no_name 乙 03"),
                                               QStringLiteral("4 too_long 20000"), QStringLiteral("6 short_row 1"),
                                               QStringLiteral("8 double_row 7")}))
        << remarksOf(reading).join(QLatin1Char('|')).toStdString();
}

TEST(ReadRemarks, HaveOneWordEachAndThreeLeaveOut)
{
    QSet<QString> words;
    int leaving = 0;
    for (int kind = 0; kind <= static_cast<int>(RemarkKind::BadCoordinates); ++kind) {
        const QString word = remarkWord(static_cast<RemarkKind>(kind));
        EXPECT_FALSE(word.isEmpty() || words.contains(word)) << kind;
        words.insert(word);
        leaving += leavesOut(static_cast<RemarkKind>(kind)) ? 1 : 0;
    }
    EXPECT_EQ(leaving, 3);
    EXPECT_FALSE(leavesOut(RemarkKind::DoubleRow));
}

TEST(ReadTitle, SaysOfWhichDayTheListIs)
{
    const auto asOf = [](const QByteArray &above) { return readCsv(above + "名称,住所,電話番号\n甲,乙,1\n").asOf; };
    EXPECT_EQ(asOf("一覧（令和8年3月31日現在）\n"), QDate(2026, 3, 31));
    EXPECT_EQ(asOf("一覧\n令和8年3月31日現在\n"), QDate(2026, 3, 31)) << "on any line above the header";
    EXPECT_EQ(asOf("一覧（平成31年4月30日）\n令和元年5月1日\n"), QDate(2019, 4, 30)) << "the first that names one";
    EXPECT_FALSE(asOf("令和8年度一覧\n").isValid());
    EXPECT_FALSE(asOf("").isValid());
    EXPECT_FALSE(asOf("令和8年2月30日\n").isValid());
}

TEST(Reading, IsLeftOffWhenCancelledAndTellsHowFarItIs)
{
    QByteArray csv = "名称,住所,電話番号\n";
    for (int i = 0; i < 600; ++i) {
        csv += "甲" + QByteArray::number(i) + ",乙,1\n";
    }
    const auto table = readListTable(csv).value();
    QList<qint64> told;
    Progress *running = nullptr;
    Progress progress([&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 600);
        told.append(done);
        if (done == 256) {
            running->cancel();
        }
    });
    running = &progress;
    const Reading stopped = readFacilities(table, {}, progress);
    EXPECT_EQ(told, (QList<qint64>{0, 256}));
    EXPECT_LT(stopped.places.size(), 600U);
    EXPECT_EQ(readFacilities(table).places.size(), 600U);
}

// Keys --------------------------------------------------------------------------------------------------------------

QStringList keysOf(const QByteArray &csv)
{
    QStringList keys;
    for (const ReadFacility &place : readCsv(csv).places) {
        keys.append(place.facility.key);
    }
    return keys;
}

QString kindOfKey(const QString &key)
{
    return key.section(QLatin1Char(':'), 0, 0);
}

TEST(Keys, AreIdsWhereTheListHasRealOnes)
{
    const QStringList keys = keysOf("ID,名称,住所\nk1,甲,乙\nk2,甲,乙\n,甲,丙\n");
    EXPECT_EQ(keys.at(0), QStringLiteral("id:/k1"));
    EXPECT_EQ(keys.at(1), QStringLiteral("id:/k2"));
    EXPECT_EQ(kindOfKey(keys.at(2)), QStringLiteral("at")) << "this one has none";
}

TEST(Keys, OfTwoMunicipalitiesWithOneIdDiffer)
{
    const QStringList keys = keysOf("全国地方公共団体コード,ID,名称,住所\n131083,x1,甲,乙\n131075,x2,甲,乙\n");
    EXPECT_EQ(keys, (QStringList{QStringLiteral("id:131083/x1"), QStringLiteral("id:131075/x2")}));
}

TEST(Keys, AreNeverRunningNumbers)
{
    for (const char *csv : {"No,名称,住所\n1,甲,乙\n2,丙,丁\n3,戊,己\n", "No,名称,住所\n001,甲,乙\n002,丙,丁\n",
                            "No,名称,住所\n1,甲,乙\n2,丙,丁\n※令和8年4月現在,,\n",
                            "No,名称,住所\n1,甲,乙\nNo,名称,住所\n2,丙,丁\n", "No,名称,住所\n1,甲,乙\n"}) {
        for (const QString &key : keysOf(csv)) {
            EXPECT_EQ(kindOfKey(key), QStringLiteral("at")) << csv;
        }
    }
    EXPECT_EQ(keysOf("No,名称,住所\n7,甲,乙\n9,丙,丁\n"),
              (QStringList{QStringLiteral("id:/7"), QStringLiteral("id:/9")}))
        << "numbers with gaps are somebody's";
}

TEST(Keys, OfOneIdTwiceAreNamesAndBothRowsAreKept)
{
    const Reading reading = readCsv("ID,名称,住所\nk1,甲,乙\nk1,丙,丁\nk2,戊,己\n");
    ASSERT_EQ(reading.places.size(), 3U);
    EXPECT_EQ(kindOfKey(reading.places[0].facility.key), QStringLiteral("at"));
    EXPECT_EQ(kindOfKey(reading.places[1].facility.key), QStringLiteral("at"));
    EXPECT_EQ(reading.places[2].facility.key, QStringLiteral("id:/k2"));
    EXPECT_EQ(remarksOf(reading), QStringList{QStringLiteral("3 double_id 2")});
}

TEST(Keys, OfOneNameAtOneAddressAreWholeRows)
{
    const Reading reading = readCsv("名称,住所,電話番号\n甲,乙,1\n甲,乙,2\n甲,丙,1\n甲,乙,1\n");
    QSet<QString> keys;
    QStringList kinds;
    for (const ReadFacility &place : reading.places) {
        keys.insert(place.facility.key);
        kinds.append(kindOfKey(place.facility.key));
    }
    EXPECT_EQ(keys.size(), 4) << "also the rows that are the same in every cell";
    EXPECT_EQ(kinds,
              (QStringList{QStringLiteral("row"), QStringLiteral("row"), QStringLiteral("at"), QStringLiteral("row")}));
    EXPECT_EQ(remarksOf(reading), QStringList{QStringLiteral("5 double_row 2")});
}

TEST(Keys, StayWhenTheListComesInAnotherOrderAndWithOtherCells)
{
    const QStringList keys = keysOf("名称,住所,電話番号\n甲,乙,1\n丙,丁,2\n");
    EXPECT_EQ(keysOf("名称,住所,電話番号\n丙,丁,9\n甲,乙,8\n"), (QStringList{keys.at(1), keys.at(0)}));
    EXPECT_NE(keysOf("名称,住所,電話番号\n甲,丙,1\n").first(), keys.first()) << "moved";
    const QStringList parted = keysOf("名称,住所,建物名\n甲乙,,\n甲,乙,\n甲,,乙\n");
    EXPECT_EQ(QSet<QString>(parted.cbegin(), parted.cend()).size(), 3) << "name and address do not run together";
}

TEST(Reading, OfTheRowsInAnotherOrderGivesTheSamePlaces)
{
    const QByteArray header = "ID,名称,住所,利用可能曜日,緯度,経度\n";
    const QList<QByteArray> rows{"k1,甲,江東区みどり1,月～金,35.67,139.81\n", "k2,乙,墨田区ひがし2,,,\n",
                                 "k3,丙,府中市,毎日,35.68,139.82\n", ",丁,みどり,土,91,139\n", "k5,,無名,,,\n"};
    const auto placesOf = [&header](const QList<QByteArray> &ordered) {
        QMap<QString, QJsonObject> places;
        const Reading reading = readCsv(header + ordered.join());
        for (const ReadFacility &place : reading.places) {
            places.insert(place.facility.name, records::toJson(place.facility));
        }
        return places;
    };
    const auto expected = placesOf(rows);
    ASSERT_EQ(expected.size(), 4);
    QList<QByteArray> turned = rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        turned.append(turned.takeFirst());
        EXPECT_EQ(placesOf(turned), expected) << i;
    }
    std::reverse(turned.begin(), turned.end());
    EXPECT_EQ(placesOf(turned), expected);
}

TEST(Keys, OfARowThatIsThereTwiceAreRemarkedOnOnce)
{
    const Reading reading = readCsv("ID,名称,住所\nk1,甲,乙\nk1,甲,乙\nk1,丙,丁\n");
    EXPECT_EQ(reading.places.size(), 3U);
    EXPECT_EQ(remarksOf(reading), (QStringList{QStringLiteral("3 double_row 2"), QStringLiteral("4 double_id 2")}))
        << "the same row has the same id";
}

} // namespace
} // namespace oyako::facilities
