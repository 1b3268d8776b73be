// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// The edges of allowances, vouchers and fees, and the days an allowance counts from.
#include "core/care/grants.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using programs::Anchor;
using programs::Anchors;
using records::Allowance;
using records::AllowanceUse;
using records::FeeCard;
using records::Voucher;

const QDate birth(2026, 7, 31);
const Anchors born{{Anchor::Birth, birth}};

AllowanceUse use(const QDate &date, const QString &way = {}, int minutes = 0)
{
    return {date, way, minutes, {}, {}};
}

/// Seven tickets from the birth until the day before the first birthday.
Allowance tickets()
{
    return {.title = QStringLiteral("産後ケア"), .bands = {{QStringLiteral("BIRTH"), QStringLiteral("2027-07-30"), 7}}};
}

QList<BookingProblem> problems(const QList<BookingFinding> &findings)
{
    QList<BookingProblem> found;
    for (const BookingFinding &finding : findings) {
        found.append(finding.problem);
    }
    return found;
}

TEST(CostOfUse, FollowsTheWayAndTheOnlyWayNeedsNoName)
{
    Allowance allowance = tickets();
    EXPECT_EQ(costOf(allowance, use(birth)), 1) << "no ways: a ticket a use";
    allowance.ways = {{QStringLiteral("宿泊"), 2}};
    EXPECT_EQ(costOf(allowance, use(birth, QStringLiteral("宿泊"))), 2);
    EXPECT_EQ(costOf(allowance, use(birth)), 2) << "the only way there is";
    allowance.ways.append({QStringLiteral("訪問"), 0});
    EXPECT_EQ(costOf(allowance, use(birth, QStringLiteral("訪問"))), 0);
    EXPECT_EQ(costOf(allowance, use(birth)), 1) << "which of the two was not said";
    EXPECT_EQ(costOf(allowance, use(birth, QStringLiteral("他"))), 1);
}

TEST(CostOfUse, OfMinutesIsRoundedUpAndNeverDown)
{
    Allowance hours{.title = QStringLiteral("ヘルパー"), .counted = false, .roundUpMinutes = 30};
    for (const auto &[minutes, cost] : {std::pair{0, 0}, {1, 30}, {29, 30}, {30, 30}, {31, 60}, {1440, 1440}}) {
        EXPECT_EQ(costOf(hours, use(birth, {}, minutes)), cost) << minutes;
    }
    hours.roundUpMinutes = 0;
    EXPECT_EQ(costOf(hours, use(birth, {}, 29)), 29) << "as it is";
}

TEST(Balance, BothDaysOfABandBelongToIt)
{
    Allowance allowance = tickets();
    allowance.uses = {use(birth.addDays(-1)), use(birth), use(QDate(2027, 7, 30)), use(QDate(2027, 7, 31))};
    const auto bands = balanceOf(allowance, born);
    ASSERT_EQ(bands.size(), 1);
    EXPECT_EQ(bands.first().used, 2);
    EXPECT_EQ(bands.first().left(), 5);
    EXPECT_TRUE(bands.first().holds(birth));
    EXPECT_FALSE(bands.first().holds(birth.addDays(-1)));
}

TEST(Balance, ABandWhoseDaysAreNotKnownIsLeftOut)
{
    Allowance allowance = tickets();
    EXPECT_TRUE(balanceOf(allowance, {}).isEmpty()) << "nobody is born or expected";
    EXPECT_FALSE(lastDayOf(allowance, {}).isValid());
    allowance.bands.append({QStringLiteral("nonsense"), QStringLiteral("2027-07-30"), 3});
    allowance.bands.append({QStringLiteral("2026-08-01"), QStringLiteral("2028-03-31"), 3});
    EXPECT_EQ(balanceOf(allowance, born).size(), 2);
    EXPECT_EQ(lastDayOf(allowance, born), QDate(2028, 3, 31));
}

TEST(Balance, TheDueDateStandsForTheBirthUntilThen)
{
    const Allowance allowance = tickets();
    EXPECT_EQ(balanceOf(allowance, {{Anchor::Edd, QDate(2026, 8, 1)}}).first().from, QDate(2026, 8, 1));
    EXPECT_EQ(balanceOf(allowance, {{Anchor::Edd, QDate(2026, 8, 1)}, {Anchor::Birth, birth}}).first().from, birth);
}

TEST(Booking, TheLastTicketMayBeUsedAndNoneAfterIt)
{
    Allowance allowance = tickets();
    const QDate today = birth.addDays(60);
    for (int i = 0; i < 6; ++i) {
        allowance.uses.append(use(birth.addDays(i)));
    }
    EXPECT_TRUE(checkUse(allowance, use(today), born, today).isEmpty());
    allowance.uses.append(use(birth.addDays(9)));
    EXPECT_EQ(checkUse(allowance, use(today), born, today),
              (QList<BookingFinding>{{BookingProblem::NotEnoughLeft, 0, {}}}));
    allowance.uses.append(use(birth.addDays(10)));
    EXPECT_EQ(checkUse(allowance, use(today), born, today).first().left, 0) << "never below nought";
}

TEST(Booking, ReasonsToRefuseComeBeforeWarnings)
{
    Allowance allowance = tickets();
    allowance.approvalDays = 20;
    allowance.bookUntil = QStringLiteral("7d");
    allowance.monthlyAmount = 1;
    allowance.ways = {{QStringLiteral("宿泊"), 2}};
    const QDate today = birth.addDays(30);
    const auto findings = checkUse(allowance, use(today.addDays(3)), born, today);
    EXPECT_EQ(problems(findings), (QList<BookingProblem>{BookingProblem::MonthUsedUp, BookingProblem::TooLateToBook,
                                                         BookingProblem::ApprovalTooShort}));
    EXPECT_EQ(findings.at(1).day, today.addDays(-4)) << "the last day on which it could have been booked";
    EXPECT_EQ(findings.last().day, today.addDays(20));
    EXPECT_FALSE(findings.last().refuses());
}

TEST(Booking, WindowsCountForUsesToComeAlone)
{
    Allowance allowance = tickets();
    allowance.bookFrom = QStringLiteral("1m");
    allowance.bookUntil = QStringLiteral("7d");
    allowance.approvalDays = 10;
    const QDate today = birth.addDays(30);
    EXPECT_TRUE(checkUse(allowance, use(today), born, today).isEmpty()) << "written down afterwards";
    EXPECT_TRUE(checkUse(allowance, use(today.addDays(-5)), born, today).isEmpty());
    EXPECT_FALSE(checkUse(allowance, use(today.addDays(1)), born, today).isEmpty());
}

TEST(Booking, BothEdgesOfTheWindowBelongToIt)
{
    Allowance allowance = tickets();
    allowance.bookFrom = QStringLiteral("1m");
    allowance.bookUntil = QStringLiteral("7d");
    allowance.uses = {use(birth)};
    const QDate stay(2026, 12, 20);
    const auto on = [&](const QDate &day) { return problems(checkUse(allowance, use(stay), born, day)); };
    EXPECT_EQ(on(QDate(2026, 11, 19)), QList{BookingProblem::TooEarlyToBook});
    EXPECT_TRUE(on(QDate(2026, 11, 20)).isEmpty());
    EXPECT_TRUE(on(QDate(2026, 12, 13)).isEmpty());
    EXPECT_EQ(on(QDate(2026, 12, 14)), QList{BookingProblem::TooLateToBook});
}

TEST(Vouchers, WithoutDaysOrAmountStayUsable)
{
    const QDate today(2026, 11, 22);
    EXPECT_EQ(stateOf(Voucher{.title = QStringLiteral("a")}, today), VoucherState::Usable) << "no amount to use up";
    EXPECT_EQ(stateOf(Voucher{.yen = 100, .until = today}, today), VoucherState::Usable);
    EXPECT_EQ(stateOf(Voucher{.yen = 100, .until = today.addDays(-1)}, today), VoucherState::Expired);
    EXPECT_EQ(stateOf(Voucher{.yen = 100, .from = today.addDays(1)}, today), VoucherState::NotYet);
    EXPECT_EQ(stateOf(Voucher{.yen = 100, .from = today.addDays(1), .uses = {{today, 100, {}}}}, today),
              VoucherState::UsedUp);
}

TEST(Vouchers, LeftIsNeverBelowNought)
{
    Voucher voucher{.yen = 1'000, .uses = {{birth, 400, {}}}};
    EXPECT_EQ(leftYen(voucher), 600);
    voucher.uses.append({birth, 900, {}});
    EXPECT_EQ(leftYen(voucher), 0);
}

TEST(Fees, TheShortestStayThatCoversIsTheOnePaid)
{
    const FeeCard card{.fees = {{0, 0, 480, 2'000}, {0, 0, 240, 1'200}, {36, 0, 240, 900}}};
    EXPECT_EQ(feeFor(card, 12, 240), 1'200);
    EXPECT_EQ(feeFor(card, 12, 241), 2'000);
    EXPECT_EQ(feeFor(card, 12, 481), std::nullopt);
    EXPECT_EQ(feeFor(FeeCard{}, 12, 60), std::nullopt);
}

TEST(Fees, EachBegunPartIsPaidWhereNoFlatFeeCoversTheStay)
{
    // 豊島区: 500 yen an hour (services reference, 1.1).
    const FeeCard hourly{.fees = {{.upToMinutes = 60, .yen = 500, .each = true}}};
    EXPECT_EQ(feeFor(hourly, 12, 60), 500);
    EXPECT_EQ(feeFor(hourly, 12, 61), 1'000) << "a begun hour";
    EXPECT_EQ(feeFor(hourly, 12, 480), 4'000);
    const FeeCard both{.fees = {{.upToMinutes = 60, .yen = 500, .each = true}, {.upToMinutes = 480, .yen = 2'000}}};
    EXPECT_EQ(feeFor(both, 12, 480), 2'000) << "the flat fee of a day";
    EXPECT_EQ(feeFor(both, 12, 540), 4'500);
}

TEST(Fees, AgesAndDaysAreHalfOpenAsTheCardSays)
{
    const FeeCard card{.fromMonths = 6,
                       .belowMonths = 36,
                       .bookFrom = QStringLiteral("1m"),
                       .cancelFees = {{1, QStringLiteral("半額")}, {0, QStringLiteral("全額")}}};
    EXPECT_FALSE(takesAge(card, 5));
    EXPECT_TRUE(takesAge(card, 6));
    EXPECT_TRUE(takesAge(card, 35));
    EXPECT_FALSE(takesAge(card, 36));
    const QDate stay(2026, 3, 31);
    EXPECT_EQ(bookingDays(card, stay).from, QDate(2026, 2, 28)) << "there is no 31 February";
    EXPECT_FALSE(bookingDays(card, stay).until.isValid());
    EXPECT_EQ(cancelText(card, stay, stay.addDays(1)), QStringLiteral("全額")) << "not even on the day";
    EXPECT_EQ(cancelText(card, stay, stay.addDays(-1)), QStringLiteral("半額"));
    EXPECT_EQ(cancelText(card, stay, stay.addDays(-2)), QString());
}

TEST(Fees, AStayNamesTheFacilityInItsTitleOrPlace)
{
    const FeeCard card{.title = QStringLiteral("けやき保育園")};
    EXPECT_TRUE(isStayAt(card, QStringLiteral("一時預かり"), QStringLiteral("ｹﾔｷ保育園 2階")));
    EXPECT_TRUE(isStayAt(card, QStringLiteral("けやき保育園に預ける"), {}));
    EXPECT_FALSE(isStayAt(card, QStringLiteral("一時預かり"), QStringLiteral("みどり保育園")));
    EXPECT_FALSE(isStayAt({}, QStringLiteral("一時預かり"), {})) << "a card without a name is nobody's";
}

// The days an allowance counts from -----------------------------------------------------------------------------------

class AllowanceAnchors : public testing::Test {
protected:
    [[nodiscard]] book::Book &book() { return m_test.book(); }
    [[nodiscard]] RecordId addPerson(records::Role role, const QDate &birthDate = {})
    {
        return book()
            .add({}, records::Person{.familyName = QStringLiteral("山田"), .role = role, .birthDate = birthDate})
            .value();
    }

    TestBook m_test;
    RecordId m_mother = addPerson(records::Role::Mother);
};

TEST_F(AllowanceAnchors, OfNobodyExpectedOrBornAreNone)
{
    EXPECT_TRUE(allowanceAnchors(book(), m_mother)->isEmpty());
}

TEST_F(AllowanceAnchors, OfAChildAreItsOwnBirth)
{
    const RecordId older = addPerson(records::Role::Child, QDate(2023, 4, 1));
    (void)addPerson(records::Role::Child, birth);
    EXPECT_EQ(allowanceAnchors(book(), older).value(), (Anchors{{Anchor::Birth, QDate(2023, 4, 1)}}));
}

TEST_F(AllowanceAnchors, OfAnAdultAreThePregnancyElseTheYoungest)
{
    (void)addPerson(records::Role::Child, birth);
    (void)addPerson(records::Role::Child, QDate(2023, 4, 1));
    EXPECT_EQ(allowanceAnchors(book(), m_mother).value(), (Anchors{{Anchor::Birth, birth}, {Anchor::Edd, birth}}));
    const RecordId pregnancy =
        book()
            .add(m_mother, records::Pregnancy{.dueDates = {{QDate(2027, 5, 1), {}, {}, {}}}, .fetuses = {{}}})
            .value();
    EXPECT_EQ(allowanceAnchors(book(), m_mother).value(), (Anchors{{Anchor::Edd, QDate(2027, 5, 1)}}));
    auto lost = book().find<records::Pregnancy>(pregnancy).value();
    lost.value.fetuses[0] = {records::Outcome::Miscarriage, QDate(2026, 11, 20), {}};
    ASSERT_TRUE(book().edit(lost));
    EXPECT_EQ(allowanceAnchors(book(), m_mother)->value(Anchor::Birth), birth) << "no longer expected";
}

// Booking rules as people write them
// ------------------------------------------------------------------------------------

struct RuleCase {
    const char *typed;
    const char *rule; ///< Null: refused.
};

TEST(BookingRules, AreReadInEveryWayTheyAreWritten)
{
    const QList<RuleCase> cases{{"", ""},
                                {" 　", ""},
                                {"5d", "5d"},
                                {"5D", "5d"},
                                {" 5 d ", "5d"},
                                {"５日前", "5d"},
                                {"5 日前", "5d"},
                                {"5日", "5d"},
                                {"2週間前", "2w"},
                                {"2週前", "2w"},
                                {"2w", "2w"},
                                {"1か月前", "1m"},
                                {"1ヶ月前", "1m"},
                                {"1ヵ月前", "1m"},
                                {"1カ月前", "1m"},
                                {"1ケ月前", "1m"},
                                {"1箇月前", "1m"},
                                {"１ｍ", "1m"},
                                {"0d", "0d"},
                                {"999d", "999d"},
                                {"令和8年12月1日", "2026-12-01"},
                                {"2026/12/1", "2026-12-01"},
                                {"11/22", "2026-11-22"},
                                {"11/21", "2027-11-21"},
                                {"2/29", "2028-02-29"},
                                {"2/30", nullptr},
                                {"1000d", nullptr},
                                {"-5d", nullptr},
                                {"5", nullptr},
                                {"日前", nullptr},
                                {"5年前", nullptr},
                                {"5d 前", nullptr},
                                {"👶", nullptr}};
    for (const RuleCase &one : cases) {
        const auto rule = readBookingRule(QString::fromUtf8(one.typed), QDate(2026, 11, 22));
        EXPECT_EQ(rule.has_value(), one.rule != nullptr) << one.typed;
        EXPECT_EQ(rule.value_or(QString()), QLatin1String(one.rule)) << one.typed;
    }
}

TEST(BookingRules, CountBackFromTheStayToTheEndOfAShorterMonth)
{
    const QDate stay(2027, 3, 31);
    const auto from = [&](const char *rule) { return bookingDays({.bookFrom = QLatin1String(rule)}, stay).from; };
    EXPECT_EQ(from("1m"), QDate(2027, 2, 28));
    EXPECT_EQ(from("13m"), QDate(2026, 2, 28));
    EXPECT_EQ(from("2w"), QDate(2027, 3, 17));
    EXPECT_EQ(from("0d"), stay);
    EXPECT_EQ(from("2028-02-29"), QDate(2028, 2, 29));
    EXPECT_FALSE(from("").isValid());
    EXPECT_FALSE(from("soon").isValid());
    EXPECT_FALSE(bookingDays({.bookFrom = QStringLiteral("1m")}, {}).from.isValid());
}

} // namespace
} // namespace oyako::care
