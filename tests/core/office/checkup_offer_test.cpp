// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/checkup_offer.h"

#include "tests/support/files.h"
#include "tests/support/open_book.h"
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

} // namespace
} // namespace oyako::office
