// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/support_source.h"

#include "core/agenda/family_from_book.h"
#include "core/agenda/procedure_source.h"
#include "core/care/applications.h"
#include "core/care/demonstration.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oyako::agenda {
namespace {

using namespace records;

const QDate today(2026, 11, 22);

std::optional<AgendaItem> find(const QList<AgendaItem> &items, const QString &part)
{
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [&](const AgendaItem &item) { return item.id.contains(part); });
    return found == items.cend() ? std::nullopt : std::optional(*found);
}

FamilyApplication handedIn()
{
    FamilyApplication application;
    application.id = RecordId(QUuid::createUuid());
    application.person = RecordId(QUuid::createUuid());
    application.procedure = QStringLiteral("B10");
    application.title = QStringLiteral("医療証");
    application.stage = FamilyApplication::Stage::HandedIn;
    return application;
}

TEST(SupportItems, AskHowAnApplicationStandsFromItsDayOn)
{
    FamilySnapshot family;
    family.applications = {handedIn()};
    EXPECT_TRUE(supportItems(family, today).items.isEmpty());
    family.applications.first().nextCheck = today.addDays(3);
    EXPECT_EQ(find(supportItems(family, today).items, QStringLiteral("/check."))->state, ItemState::Ahead);
    const auto later = find(supportItems(family, today.addDays(5)).items, QStringLiteral("/check."));
    EXPECT_EQ(later->state, ItemState::Open);
    EXPECT_EQ(later->title.key, QStringLiteral("application.check"));
    family.applications.first().sentBack = true;
    family.applications.first().sentBackOn = today;
    EXPECT_EQ(find(supportItems(family, today).items, QStringLiteral("/sent-back."))->state, ItemState::Open);
}

TEST(SupportItems, TellAPaymentInItsMonthAndAskForItAMonthLater)
{
    FamilySnapshot family;
    family.applications = {handedIn()};
    family.applications.first().payments = {{QDate(2026, 8, 31), QDate(2026, 9, 30)}};
    const auto before = find(supportItems(family, QDate(2026, 8, 3)).items, QStringLiteral("/payment."));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->state, ItemState::Open);
    EXPECT_EQ(before->opens, QDate(2026, 8, 1));
    EXPECT_EQ(before->advisedUntil, QDate(2026, 8, 31));
    EXPECT_TRUE(find(supportItems(family, QDate(2026, 8, 31)).items, QStringLiteral("/payment.")));
    for (const QDate &between : {QDate(2026, 9, 1), QDate(2026, 9, 29)}) {
        EXPECT_FALSE(find(supportItems(family, between).items, QStringLiteral("/payment"))) << "no month of payment";
    }
    const auto after = find(supportItems(family, QDate(2026, 9, 30)).items, QStringLiteral("/payment-check."));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->title.key, QStringLiteral("application.payment_check"));
    EXPECT_EQ(after->title.number, 8) << "the month it is of";
}

TEST(SupportItems, RemindOfTheEndOfAVoucher)
{
    FamilySnapshot family;
    FamilyGrant voucher;
    voucher.id = RecordId(QUuid::createUuid());
    voucher.title = QStringLiteral("応援券");
    voucher.until = QDate(2024, 7, 31);
    voucher.remindDays = {7, 30};
    family.grants = {voucher};
    EXPECT_EQ(supportItems(family, QDate(2024, 6, 30)).items.first().state, ItemState::Ahead);
    EXPECT_EQ(supportItems(family, QDate(2024, 7, 1)).items.first().state, ItemState::Open);
    EXPECT_EQ(supportItems(family, QDate(2024, 7, 31)).items.first().state, ItemState::Open);
    EXPECT_EQ(supportItems(family, QDate(2024, 8, 1)).items.first().state, ItemState::Passed);
    EXPECT_EQ(supportItems(family, QDate(2024, 8, 8)).items.first().state, ItemState::Lapsed);
}

TEST(SupportItems, SV_08_TellWhenABookingOpensAndEnds)
{
    FamilySnapshot family;
    FamilyBooking booking{.card = RecordId(QUuid::createUuid()),
                          .title = QStringLiteral("けやき保育園"),
                          .opens = QDate(2026, 12, 1),
                          .until = QDate(2026, 12, 19)};
    family.bookings = {booking};
    const auto on = [&](const QDate &day) { return supportItems(family, day).items.first(); };
    EXPECT_EQ(on(QDate(2026, 11, 30)).state, ItemState::Ahead);
    EXPECT_EQ(on(QDate(2026, 12, 1)).state, ItemState::Open);
    EXPECT_EQ(on(QDate(2026, 12, 1)).title.key, QStringLiteral("booking.opens"));
    EXPECT_EQ(on(QDate(2026, 12, 19)).state, ItemState::Open);
    EXPECT_EQ(on(QDate(2026, 12, 20)).state, ItemState::Lapsed);
    const QString first = on(QDate(2026, 12, 1)).id;
    family.bookings.first().opens = QDate(2026, 12, 8);
    EXPECT_NE(on(QDate(2026, 12, 8)).id, first) << "another opening is another thing to do";

    family.bookings = {{.card = booking.card, .title = booking.title, .opens = QDate(2026, 12, 1)}};
    EXPECT_EQ(on(QDate(2026, 12, 7)).advisedUntil, QDate(2026, 12, 7));
    family.bookings = {{.card = booking.card, .title = booking.title, .until = QDate(2026, 12, 19)}};
    EXPECT_EQ(on(QDate(2026, 12, 1)).title.key, QStringLiteral("booking.ends"));
    EXPECT_EQ(on(QDate(2026, 12, 1)).lastDay, QDate(2026, 12, 19));
}

TEST(SupportItems, TellFewProgrammesOneByOneAndManyAtOnce)
{
    FamilySnapshot family;
    for (int i = 0; i < 5; ++i) {
        family.news.append({QString::number(i), QStringLiteral("制度"), {}, i == 0, today.addDays(-1), {}});
    }
    EXPECT_EQ(supportItems(family, today).items.size(), 5);
    EXPECT_EQ(supportItems(family, today).items.first().title.key, QStringLiteral("programme.changed"));
    family.news.append({QStringLiteral("6"), QStringLiteral("制度"), {}, false, today, {}});
    ASSERT_EQ(supportItems(family, today).items.size(), 1);
    EXPECT_EQ(supportItems(family, today).items.first().title.number, 6);
    EXPECT_TRUE(supportItems(family, today.addMonths(3)).items.isEmpty()) << "no longer news";
}

class SupportOfTheStory : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(care::fillDemonstration(test.book(), {}, Progress()));
        child = [this] {
            const auto persons = test.book().list<Person>().value();
            const auto found = std::find_if(persons.cbegin(), persons.cend(),
                                            [](const auto &one) { return one.value.role == Role::Child; });
            return found->id;
        }();
    }
    FamilySnapshot family() { return familyOf(test.book()).value(); }
    QList<ProcedureView> views(const QString &id)
    {
        QList<ProcedureView> found;
        for (const ProcedureView &view : procedureViews(family(), today)) {
            if (view.procedure->id == id) {
                found.append(view);
            }
        }
        return found;
    }

    TestBook test;
    RecordId child;
};

TEST_F(SupportOfTheStory, AnAllowanceWithSomethingLeftIsToldBeforeEachOfItsEnds)
{
    const Allowance allowance{.title = QStringLiteral("産後ケア"),
                              .bands = {{QStringLiteral("2026-04-01"), QStringLiteral("2026-12-10"), 7},
                                        {QStringLiteral("2026-12-11"), QStringLiteral("2027-03-31"), 2}},
                              .uses = {{QDate(2026, 12, 20), {}, 0, {}, {}}, {QDate(2027, 1, 5), {}, 0, {}, {}}}};
    const RecordId id = test.book().add(child, allowance).value();
    const auto listed = [&](const QDate &day) {
        QStringList ids;
        for (const AgendaItem &item : supportItems(family(), day).items) {
            if (item.id.startsWith(QLatin1String("grant/") + id.toString()) && item.state == ItemState::Open) {
                ids.append(item.id.section(QLatin1Char('/'), 2));
            }
        }
        return ids;
    };
    EXPECT_EQ(listed(QDate(2026, 11, 9)), QStringList());
    EXPECT_EQ(listed(QDate(2026, 11, 10)), QStringList{QStringLiteral("2026-12-10")});
    EXPECT_EQ(listed(QDate(2027, 3, 20)), QStringList()) << "used up";
}

TEST_F(SupportOfTheStory, AProcedureGivesWayToItsApplicationOnceHandedIn)
{
    const auto listed = [this] {
        AgendaItem row;
        row.kind = ItemKind::Procedure;
        row.procedure = QStringLiteral("S01");
        row.who = child;
        return !isAppliedFor(row, family());
    };
    book::Stored<Application> application;
    application.value = {.procedure = QStringLiteral("S01"),
                         .title = QStringLiteral("一時預かり"),
                         .steps = {{ApplicationStatus::Preparing, today, {}, {}}}};
    application.id = test.book().add(child, application.value).value();
    EXPECT_TRUE(listed()) << "its last day still counts";
    application = test.book().find<Application>(application.id).value();
    application.value = care::withStep(application.value, {ApplicationStatus::Submitted, today, {}, {}}, today).value();
    ASSERT_TRUE(test.book().edit(application));
    EXPECT_FALSE(listed());
    application = test.book().find<Application>(application.id).value();
    application.value = care::withStep(application.value, {ApplicationStatus::Rejected, today, {}, {}}, today).value();
    ASSERT_TRUE(test.book().edit(application));
    EXPECT_TRUE(listed());
}

TEST_F(SupportOfTheStory, EveryRowOfTheTableCanBeSeen)
{
    QSet<QString> seen;
    for (const ProcedureView &view : procedureViews(family(), today)) {
        seen.insert(view.procedure->id);
    }
    EXPECT_EQ(seen.size(), 79);
    EXPECT_EQ(views(QStringLiteral("S12")).first().standing, Standing::NoOccasion);
    EXPECT_EQ(views(QStringLiteral("P10")).first().standing, Standing::AsksFact);
    EXPECT_EQ(views(QStringLiteral("P10")).first().fact, QStringLiteral("national_pension"));
}

TEST_F(SupportOfTheStory, AnswersMoveARowAndCanBeChanged)
{
    const auto answer = [this](const QString &value) {
        return test.book().add(child, Circumstance{.key = QStringLiteral("national_pension"), .value = value});
    };
    const RecordId no = answer(QStringLiteral("no")).value();
    EXPECT_EQ(views(QStringLiteral("P10")).first().standing, Standing::NotForUs);
    ASSERT_TRUE(test.book().markEnteredInError(no));
    ASSERT_TRUE(answer(QStringLiteral("yes")));
    EXPECT_EQ(views(QStringLiteral("P10")).first().standing, Standing::Listed);
    EXPECT_TRUE(views(QStringLiteral("P10")).first().item.opens.isValid());
}

TEST_F(SupportOfTheStory, TheCitysOwnLastDayTakesTheTablesPlaceAndSaysWhoSaidSo)
{
    const auto row = [this] {
        const auto all = views(QStringLiteral("B10"));
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [this](const ProcedureView &view) { return view.item.who == child; });
        return found->item;
    };
    const QDate birth = test.book().find<Person>(child)->value.birthDate;
    EXPECT_EQ(row().lastDay, birth.addDays(15));
    EXPECT_TRUE(row().asksToConfirm);
    ASSERT_TRUE(test.book().add(child, Circumstance{.key = QStringLiteral("city.B10"),
                                                    .value = QStringLiteral("BIRTH+30d"),
                                                    .since = today.addDays(-1),
                                                    .origin = QStringLiteral("窓口")}));
    EXPECT_EQ(row().lastDay, birth.addDays(30));
    EXPECT_EQ(row().origin, QStringLiteral("窓口"));
    EXPECT_FALSE(row().asksToConfirm);
    ASSERT_TRUE(test.book().add(child, Circumstance{.key = QStringLiteral("city.B10"),
                                                    .value = QStringLiteral("2027-01-15"),
                                                    .since = today,
                                                    .origin = QStringLiteral("市のホームページ")}));
    EXPECT_EQ(row().lastDay, QDate(2027, 1, 15)) << "the latest word counts";
}

} // namespace
} // namespace oyako::agenda
