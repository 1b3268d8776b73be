// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/checkup_offer.h"

#include "tests/support/book_content.h"
#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::office {
namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

CheckupOffer offerOf(const book::Book &book, const QString &occasion)
{
    const auto offers = checkupOffers(book).value();
    const auto found = std::find_if(offers.cbegin(), offers.cend(),
                                    [&](const CheckupOffer &offer) { return offer.occasion == occasion; });
    EXPECT_NE(found, offers.cend()) << occasion.toStdString();
    return *found;
}

TEST(CheckupOffer, WindowsAndMonthsOfInvitation)
{
    TestBook open;
    const auto rows = test::caseRows(QStringLiteral("office/windows.csv"));
    ASSERT_GT(rows.size(), 10);
    for (const QStringList &row : rows) {
        SCOPED_TRACE(row.join(QLatin1Char(' ')).toStdString());
        const CheckupOffer offer = offerOf(open.book(), row.at(0));
        const QDate birth = day(row.at(1));
        EXPECT_EQ(windowOf(offer, birth).first, day(row.at(2)));
        EXPECT_EQ(windowOf(offer, birth).last, day(row.at(3)));
        EXPECT_EQ(invitationMonth(offer, birth), monthFromText(row.at(4)));
    }
}

TEST(CheckupOffer, EveryBirthdayIsInvitedOnceAndWithinItsWindow)
{
    TestBook open;
    const auto offers = checkupOffers(open.book()).value();
    for (const CheckupOffer &offer : offers) {
        for (QDate birth(2019, 12, 20); birth < QDate(2021, 3, 10); birth = birth.addDays(1)) {
            const QDate month = invitationMonth(offer, birth);
            const calendar::DateRange days = monthOf(month);
            const calendar::DateRange window = windowOf(offer, birth);
            ASSERT_TRUE(window.first <= days.last && window.last >= days.first)
                << offer.occasion.toStdString() << ' ' << birth.toString(Qt::ISODate).toStdString();
            ASSERT_TRUE(birthsInvitedIn(offer, month).contains(birth))
                << offer.occasion.toStdString() << ' ' << birth.toString(Qt::ISODate).toStdString();
        }
    }
}

TEST(CheckupOffer, AnOfficeChoosesItsMonth)
{
    TestBook open;
    ASSERT_TRUE(setInvitation(open.book(), QStringLiteral("3y"), 42));
    EXPECT_EQ(invitationMonth(offerOf(open.book(), QStringLiteral("3y")), QDate(2023, 5, 10)), QDate(2026, 11, 1));
    EXPECT_EQ(setInvitation(open.book(), QStringLiteral("3y"), 50).error(),
              (Error{ErrorCode::InvalidValue, QStringLiteral("months"), {QStringLiteral("50")}}));
    EXPECT_EQ(setInvitation(open.book(), QStringLiteral("3y"), 35).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(setInvitation(open.book(), QStringLiteral("7y"), 84).error().code, ErrorCode::UnknownField);
}

TEST(CheckupOffer, ACheckupWithoutAnOccasionCountsByItsDay)
{
    TestBook open;
    const CheckupOffer offer = offerOf(open.book(), QStringLiteral("18m"));
    const QDate birth(2025, 5, 22);
    records::Checkup checkup{.date = QDate(2026, 11, 22)};
    EXPECT_TRUE(isOffer(checkup, offer, birth));
    checkup.date = QDate(2026, 11, 21);
    EXPECT_FALSE(isOffer(checkup, offer, birth));
    checkup.occasion = QStringLiteral("18m");
    EXPECT_TRUE(isOffer(checkup, offer, birth)) << "the occasion says it";
    checkup.type = records::CheckupKind::Dental;
    EXPECT_FALSE(isOffer(checkup, offer, birth));
}

TEST(CheckupOffer, MonthsAreReadAsTheyAreWritten)
{
    EXPECT_EQ(monthFromText(QStringLiteral("2026-11")), QDate(2026, 11, 1));
    for (const char *odd : {"2026-13", "2026-1", "26-11", "2026-11-01", "", "2026/11"}) {
        EXPECT_FALSE(monthFromText(QLatin1String(odd))) << odd;
    }
    EXPECT_EQ(monthOf(QDate(2028, 2, 10)).last, QDate(2028, 2, 29));
}

TEST(CheckupOffer, AreThoseOfTheTableInItsOrderWithTheUsualMonths)
{
    TestBook open;
    QStringList found;
    const auto all = checkupOffers(open.book()).value();
    for (const CheckupOffer &offer : all) {
        found.append(QStringLiteral("%1:%2").arg(offer.occasion).arg(offer.inviteAtMonths));
        EXPECT_FALSE(offer.titleJa.isEmpty() || offer.titleEn.isEmpty()) << offer.occasion.toStdString();
    }
    EXPECT_EQ(found.join(QLatin1Char(' ')), QStringLiteral("1m:1 3-4m:4 6-7m:6 9-10m:9 18m:18 3y:36 5y:60"));
}

TEST(CheckupOffer, TheChosenMonthStaysWithTheBookAndTouchesNoOther)
{
    TestBook open;
    ASSERT_TRUE(setInvitation(open.book(), QStringLiteral("18m"), 20));
    open.reopen();
    EXPECT_EQ(offerOf(open.book(), QStringLiteral("18m")).inviteAtMonths, 20);
    EXPECT_EQ(offerOf(open.book(), QStringLiteral("3y")).inviteAtMonths, 36);
    ASSERT_TRUE(setInvitation(open.book(), QStringLiteral("18m"), 18));
    EXPECT_EQ(offerOf(open.book(), QStringLiteral("18m")).inviteAtMonths, 18);
}

TEST(CheckupOffer, ARefusedMonthChangesNothing)
{
    TestBook open;
    ASSERT_TRUE(setInvitation(open.book(), QStringLiteral("18m"), 20));
    const QStringList before = contentOf(open.book());
    EXPECT_FALSE(setInvitation(open.book(), QStringLiteral("18m"), 25));
    EXPECT_FALSE(setInvitation(open.book(), QStringLiteral("18m"), -1));
    EXPECT_FALSE(setInvitation(open.book(), QStringLiteral("2w"), 1)) << "a check of the mother";
    EXPECT_FALSE(setInvitation(open.book(), {}, 1));
    EXPECT_EQ(contentOf(open.book()), before);
}

TEST(CheckupOffer, ADamagedSettingIsTheUsualMonth)
{
    TestBook open;
    for (const char *kept : {"soon", "1.5", ""}) {
        ASSERT_TRUE(open.book().setSetting(QStringLiteral("office.invite.3y"), QLatin1String(kept)));
        EXPECT_EQ(offerOf(open.book(), QStringLiteral("3y")).inviteAtMonths, 36) << kept;
    }
}

/// Whether a child born at the beginning or the end of any month of three years, one of them a leap year, could come
/// in that month.
bool anybodyCouldCome(const CheckupOffer &offer, int months)
{
    for (QDate birth(2023, 1, 1); birth < QDate(2026, 1, 1); birth = birth.addDays(birth.day() == 2 ? 25 : 1)) {
        const calendar::DateRange days = monthOf(monthOf(birth).first.addMonths(months));
        const calendar::DateRange window = windowOf(offer, birth);
        if (window.first <= days.last && window.last >= days.first) {
            return true;
        }
    }
    return false;
}

TEST(CheckupOffer, AMonthMayBeChosenExactlyWhenSomebodyCouldComeInIt)
{
    TestBook open;
    const auto all = checkupOffers(open.book()).value();
    for (const CheckupOffer &offer : all) {
        for (int months = 0; months <= 70; ++months) {
            const auto chosen = setInvitation(open.book(), offer.occasion, months);
            ASSERT_EQ(chosen.has_value(), anybodyCouldCome(offer, months))
                << offer.occasion.toStdString() << " after " << months << " months";
        }
    }
}

TEST(CheckupOffer, WhateverTheOfficeChoosesEverybodyIsInvitedWhileTheyMayCome)
{
    TestBook open;
    const auto usual = checkupOffers(open.book()).value();
    for (CheckupOffer offer : usual) {
        for (int months = 0; months <= 70; ++months) {
            offer.inviteAtMonths = months;
            if (!anybodyCouldCome(offer, months)) {
                continue;
            }
            for (QDate birth(2023, 12, 25); birth < QDate(2025, 3, 5); birth = birth.addDays(1)) {
                const QDate month = invitationMonth(offer, birth);
                const calendar::DateRange days = monthOf(month);
                const calendar::DateRange window = windowOf(offer, birth);
                ASSERT_TRUE(window.first <= days.last && window.last >= days.first)
                    << offer.occasion.toStdString() << ' ' << months << ' '
                    << birth.toString(Qt::ISODate).toStdString();
                ASSERT_TRUE(birthsInvitedIn(offer, days.last).contains(birth))
                    << offer.occasion.toStdString() << ' ' << months << ' '
                    << birth.toString(Qt::ISODate).toStdString();
            }
        }
    }
}

TEST(CheckupOffer, WithoutAnOccasionTheFirstAndTheLastDayCount)
{
    TestBook open;
    const CheckupOffer offer = offerOf(open.book(), QStringLiteral("3y"));
    const QDate birth(2020, 2, 29);
    const auto isThis = [&](const QDate &date, records::CheckupKind type = records::CheckupKind::Child) {
        return isOffer({.type = type, .date = date}, offer, birth);
    };
    EXPECT_FALSE(isThis(QDate(2023, 2, 28)));
    EXPECT_TRUE(isThis(QDate(2023, 3, 1)));
    EXPECT_TRUE(isThis(QDate(2024, 2, 28)));
    EXPECT_FALSE(isThis(QDate(2024, 2, 29)));
    EXPECT_FALSE(isThis({})) << "a day nobody wrote";
    for (const auto type : {records::CheckupKind::Antenatal, records::CheckupKind::Postpartum,
                            records::CheckupKind::Newborn, records::CheckupKind::Dental}) {
        EXPECT_FALSE(isThis(QDate(2023, 3, 1), type));
    }
    EXPECT_FALSE(isOffer({.occasion = QStringLiteral("18m"), .date = QDate(2023, 3, 1)}, offer, birth));
}

TEST(CheckupOffer, MonthsEndWhereTheCalendarSays)
{
    EXPECT_EQ(monthOf(QDate(2026, 12, 31)), (calendar::DateRange{QDate(2026, 12, 1), QDate(2026, 12, 31)}));
    EXPECT_EQ(monthOf(QDate(2027, 2, 1)), (calendar::DateRange{QDate(2027, 2, 1), QDate(2027, 2, 28)}));
    EXPECT_EQ(monthOf(QDate(2100, 2, 28)).last, QDate(2100, 2, 28)) << "no leap year";
    EXPECT_EQ(monthFromText(QStringLiteral("0001-01")), QDate(1, 1, 1));
    for (const char *odd : {"2026-11 ", " 2026-11", "2026-00", "２０２６-１１", "2026-+1", "12026-11", "令和8年11月"}) {
        EXPECT_FALSE(monthFromText(QString::fromUtf8(odd))) << odd;
    }
}

} // namespace
} // namespace oyako::office
