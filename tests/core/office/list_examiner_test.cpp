// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/list_examiner.h"

#include "tests/core/office/clinic.h"

namespace oyako::office {
namespace {

using testing::Clinic;
using Examiner = Clinic;

CheckupOffer offerOf(const book::Book &book, const QString &occasion)
{
    const auto offers = checkupOffers(book).value();
    return *std::find_if(offers.cbegin(), offers.cend(),
                         [&](const CheckupOffer &offer) { return offer.occasion == occasion; });
}

// Missing -------------------------------------------------------------------------------------------------------------

struct MissingCase {
    const char *why;
    const char *occasion;
    QDate birth;
    QDate month;
    int monthsBack;
    std::optional<Standing> standing;
};

/// Windows by hand, as in tests/cases/office/windows.csv.
const QList<MissingCase> missingCases{
    {"invited this month: not late", "18m", {2025, 5, 1}, {2026, 11, 15}, 12, std::nullopt},
    {"invited last month", "18m", {2025, 4, 30}, {2026, 11, 15}, 12, Standing::Open},
    {"the last day is the first of the month", "18m", {2024, 11, 2}, {2026, 11, 30}, 12, Standing::Closing},
    {"the last day is the last of the month", "18m", {2024, 12, 1}, {2026, 11, 1}, 12, Standing::Closing},
    {"the last day is the first of the next month", "18m", {2024, 12, 2}, {2026, 11, 1}, 12, Standing::Open},
    {"the last day was the last of the month before", "18m", {2024, 11, 1}, {2026, 11, 1}, 12, Standing::Closed},
    {"closed on the first day still listed", "18m", {2023, 11, 2}, {2026, 11, 1}, 12, Standing::Closed},
    {"closed one day too early", "18m", {2023, 11, 1}, {2026, 11, 1}, 12, std::nullopt},
    {"closed, and only this month asked for", "18m", {2024, 11, 1}, {2026, 11, 1}, 0, std::nullopt},
    {"closing, and only this month asked for", "18m", {2024, 11, 2}, {2026, 11, 1}, 0, Standing::Closing},
    {"not yet open", "18m", {2025, 6, 1}, {2026, 11, 1}, 12, std::nullopt},
    {"opens and closes within one month", "1m", {2026, 10, 5}, {2026, 11, 1}, 12, Standing::Closing},
    {"a leap day's child in the month of the last day", "3y", {2020, 2, 29}, {2024, 2, 1}, 12, Standing::Closing},
    {"a leap day's child in the month after", "3y", {2020, 2, 29}, {2024, 3, 1}, 12, Standing::Closed},
    {"no last day in law, the end of the usual time", "6-7m", {2026, 3, 20}, {2026, 11, 1}, 12, Standing::Closing},
};

TEST_F(Examiner, SaysHowLongAMissingChildMayStillCome)
{
    for (const MissingCase &one : missingCases) {
        EXPECT_EQ(
            standingWhenMissing(offerOf(book(), QLatin1String(one.occasion)), one.birth, one.month, one.monthsBack),
            one.standing)
            << one.why;
    }
}

TEST_F(Examiner, NobodyMissingWasBornOutsideTheDaysThatAreWalked)
{
    const auto offers = checkupOffers(book()).value();
    constexpr int around = 12;
    for (const CheckupOffer &offer : offers) {
        for (QDate month(2023, 1, 1); month < QDate(2028, 1, 1); month = month.addMonths(1)) {
            for (const int monthsBack : {0, 12}) {
                const calendar::DateRange days = birthsMissingIn(offer, month, monthsBack);
                for (int i = 1; i <= around; ++i) {
                    ASSERT_FALSE(standingWhenMissing(offer, days.first.addDays(-i), month, monthsBack))
                        << offer.occasion.toStdString() << ' ' << month.toString(Qt::ISODate).toStdString() << " -"
                        << i;
                    ASSERT_FALSE(standingWhenMissing(offer, days.last.addDays(i), month, monthsBack))
                        << offer.occasion.toStdString() << ' ' << month.toString(Qt::ISODate).toStdString() << " +"
                        << i;
                }
            }
        }
    }
}

TEST_F(Examiner, ACheckupIsSeenByItsOccasionOrItsDay)
{
    const CheckupOffer offer = offerOf(book(), QStringLiteral("18m"));
    const QDate birth(2025, 5, 10);
    const auto checkup = [&](const char *occasion, const QDate &date) {
        return book::Stored<records::Checkup>{
            makeId<RecordId>(clock()), {}, 1, {.occasion = QLatin1String(occasion), .date = date}};
    };
    const auto early = checkup("9-10m", QDate(2026, 3, 1));
    const auto named = checkup("18m", QDate(2026, 3, 1));
    const auto byDay = checkup("", QDate(2026, 11, 10));
    EXPECT_EQ(seenAt({}, offer, birth), nullptr);
    EXPECT_EQ(seenAt({early}, offer, birth), nullptr);
    const QList<book::Stored<records::Checkup>> both{early, byDay};
    ASSERT_NE(seenAt(both, offer, birth), nullptr);
    EXPECT_EQ(seenAt(both, offer, birth)->id, byDay.id);
    const QList<book::Stored<records::Checkup>> outOfTime{named};
    ASSERT_NE(seenAt(outOfTime, offer, birth), nullptr) << "done early is done";
}

// Doses ---------------------------------------------------------------------------------------------------------------

QStringList coursesOf(const QList<Gap> &gaps)
{
    QStringList courses;
    for (const Gap &gap : gaps) {
        courses.append(gap.course);
    }
    return courses;
}

TEST_F(Examiner, ADoseIsLackingFromTheDayItsLastDayComesIntoSight)
{
    // MR 1: between 12 and 24 months of age (予防接種法施行令1条の3); the last day is that before the second birthday.
    const RecordId child = addChild("あ", QDate(2024, 12, 1));
    const auto history = care::vaccinationHistories(book(), child)->first();
    const QDate lastDay(2026, 11, 30);
    const QDate firstDay(2025, 12, 1);
    EXPECT_FALSE(coursesOf(gapsOf(history, firstDay.addDays(-2), lastDay)).contains(QStringLiteral("MR1")))
        << "not yet old enough";
    EXPECT_TRUE(coursesOf(gapsOf(history, firstDay, lastDay)).contains(QStringLiteral("MR1")));
    EXPECT_TRUE(coursesOf(gapsOf(history, lastDay, lastDay)).contains(QStringLiteral("MR1")))
        << "today is the last day";
    EXPECT_FALSE(coursesOf(gapsOf(history, lastDay.addDays(1), QDate(2026, 12, 31))).contains(QStringLiteral("MR1")))
        << "aged out";
    const auto gaps = gapsOf(history, lastDay, lastDay);
    const auto measles =
        std::find_if(gaps.cbegin(), gaps.cend(), [](const Gap &gap) { return gap.course == QLatin1String("MR1"); });
    ASSERT_NE(measles, gaps.cend());
    EXPECT_EQ(measles->dose, 1);
    EXPECT_EQ(measles->lastDay, lastDay);
}

TEST_F(Examiner, OfADoseNotYetAdvisedOnlyItsLastDayCounts)
{
    // JE 1 may be given from 6 months on, is advised from the third birthday, and ends before 7 years 6 months.
    const RecordId child = addChild("あ", QDate(2024, 12, 1));
    const auto history = care::vaccinationHistories(book(), child)->first();
    const QDate day(2026, 11, 22);
    EXPECT_FALSE(coursesOf(gapsOf(history, day, QDate(2026, 11, 30))).contains(QStringLiteral("JE1")));
    EXPECT_TRUE(coursesOf(gapsOf(history, day, QDate(2032, 6, 30))).contains(QStringLiteral("JE1")))
        << "its last day is near enough for who asks so far ahead";
}

TEST_F(Examiner, NothingIsLackingAfterADeathNorForANewborn)
{
    const RecordId child = addChild("あ", QDate(2024, 12, 1), {.deathDate = QDate(2026, 1, 1)});
    const RecordId newborn = addChild("い", QDate(2026, 11, 20));
    EXPECT_TRUE(
        gapsOf(care::vaccinationHistories(book(), child)->first(), QDate(2026, 11, 22), QDate(2026, 11, 30)).isEmpty());
    EXPECT_TRUE(gapsOf(care::vaccinationHistories(book(), newborn)->first(), QDate(2026, 11, 22), QDate(2026, 11, 30))
                    .isEmpty());
}

// Where the family lives ----------------------------------------------------------------------------------------------

struct Home {
    QString postalCode;
    QString address;
    QString phone;
};

struct HomeCase {
    const char *why;
    Home child, mother, partner, row;
};

const QString code = QStringLiteral("1540001");
const QString elsewhere = QStringLiteral("2300051");
const QString street = QStringLiteral("世田谷区池尻1-1");
const QString other = QStringLiteral("鶴見区鶴見中央3-20-1");
const QString phone = QStringLiteral("03-1111-2222");
const QString mobile = QStringLiteral("090-0000-0000");

TEST_F(Examiner, ALetterGoesToTheChildElseToTheMotherElseToThePartner)
{
    const QList<HomeCase> cases{
        {"the child's own goes before", {code, street, phone}, {elsewhere, other, mobile}, {}, {code, street, phone}},
        {"the mother's", {}, {code, street, phone}, {elsewhere, other, mobile}, {code, street, phone}},
        {"the partner's", {}, {}, {code, street, phone}, {code, street, phone}},
        {"the telephone of one, the address of the other",
         {{}, {}, mobile},
         {},
         {code, street, phone},
         {code, street, mobile}},
        {"the mother's telephone, the partner's address",
         {},
         {{}, {}, mobile},
         {code, street, phone},
         {code, street, mobile}},
        {"no postal code before the address of somebody else",
         {{}, street, {}},
         {elsewhere, other, phone},
         {},
         {{}, street, phone}},
        {"a postal code moves with its address", {elsewhere, {}, {}}, {code, street, {}}, {}, {code, street, {}}},
        {"and stays where there is no address at all", {code, {}, {}}, {{}, {}, phone}, {}, {code, {}, phone}},
        {"nothing known", {}, {}, {}, {}},
    };
    for (const HomeCase &one : cases) {
        const auto living = [](const Home &home) {
            return records::Person{.postalCode = home.postalCode, .address = home.address, .phone = home.phone};
        };
        records::Person mother = living(one.mother);
        mother.givenName = QStringLiteral("花子");
        mother.role = records::Role::Mother;
        records::Person partner = living(one.partner);
        partner.givenName = QStringLiteral("太郎");
        partner.role = records::Role::Partner;
        records::Person child = living(one.child);
        child.mother = book().add({}, mother).value();
        child.partner = book().add({}, partner).value();
        const RecordId id = addChild("あ", QDate(2025, 5, 10), child);
        const ListRow row = rowOf(book(), book().find<records::Person>(id).value()).value();
        EXPECT_EQ(row.postalCode, one.row.postalCode) << one.why;
        EXPECT_EQ(row.address, one.row.address) << one.why;
        EXPECT_EQ(row.phone, one.row.phone) << one.why;
    }
}

TEST_F(Examiner, AMotherWhoWasErasedLeavesTheRestOfTheRow)
{
    const RecordId mother =
        book()
            .add({},
                 records::Person{.givenName = QStringLiteral("花子"), .role = records::Role::Mother, .address = street})
            .value();
    const RecordId id =
        addChild("あ", QDate(2025, 5, 10), {.phone = phone, .mother = mother, .patientNumber = QStringLiteral("0042")});
    ASSERT_TRUE(book().erase(mother));
    const auto row = rowOf(book(), book().find<records::Person>(id).value());
    ASSERT_TRUE(row);
    EXPECT_EQ(row->person, id);
    EXPECT_EQ(row->name, QStringLiteral("あ"));
    EXPECT_EQ(row->kana, QStringLiteral("あ"));
    EXPECT_EQ(row->birth, QDate(2025, 5, 10));
    EXPECT_EQ(row->number, QStringLiteral("0042"));
    EXPECT_EQ(row->phone, phone);
    EXPECT_TRUE(row->address.isEmpty());
}

} // namespace
} // namespace oyako::office
