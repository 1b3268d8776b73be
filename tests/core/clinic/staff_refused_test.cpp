// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/facility_number.h"
#include "core/clinic/permissions.h"
#include "core/clinic/pin.h"
#include "tests/core/clinic/staff_book.h"
#include "tests/support/book_content.h"

#include <QFile>

namespace oyako::clinic {
namespace {

using book::Access;
using records::Duty;
using records::StaffMember;

// What is refused leaves no trace
// --------------------------------------------------------------------------------------

struct ClinicCase {
    const char *name;
    const char *clinic;
    const char *facility;
    const char *administrator;
    Error error;
};

TEST(MakeClinic, NamesWhatIsMissingAndWritesNothing)
{
    const Error noName{ErrorCode::MissingValue, QStringLiteral("name"), {}};
    const Error noNumber{ErrorCode::InvalidValue, QStringLiteral("facility"), {}};
    const QList<ClinicCase> cases{{"no name", "", "0110113719", "森 ゆき", noName},
                                  {"a name of blanks", " 　", "0110113719", "森 ゆき", noName},
                                  {"no person", "みどり市", "0110113719", "　", noName},
                                  {"no number", "みどり市", "", "森 ゆき", noNumber},
                                  {"too short a number", "みどり市", "011011371", "森 ゆき", noNumber}};
    TestBook test;
    const QStringList before = contentOf(test.book());
    for (const ClinicCase &one : cases) {
        const auto made = clinic::makeClinic(
            test.book(),
            {.name = QString::fromUtf8(one.clinic), .municipality = {}, .facility = QLatin1String(one.facility)},
            {.name = QString::fromUtf8(one.administrator)});
        ASSERT_FALSE(made) << one.name;
        EXPECT_EQ(made.error(), one.error) << one.name;
        EXPECT_EQ(contentOf(test.book()), before) << one.name;
    }
}

TEST(MakeClinic, AWrongCheckDigitIsTakenForAnOfficeHasNoneAndTheNumberIsStoredPlain)
{
    TestBook test;
    ASSERT_TRUE(clinic::makeClinic(
        test.book(),
        {.name = QStringLiteral("みどり市"), .municipality = {}, .facility = QStringLiteral("０１-1-0113718")},
        {.name = QStringLiteral("森 ゆき"), .duty = Duty::Reads}));
    EXPECT_EQ(test.book().info()->facility, QStringLiteral("0110113718"));
    EXPECT_EQ(onDuty(test.book())->value().value.duty, Duty::Administers) << "whatever was handed in";
    EXPECT_EQ(onDuty(test.book())->value().value.slot, test.book().store().openedBy().toString());
}

TEST_F(StaffTest, WhatIsRefusedChangesNeitherTheBookNorTheWaysIn)
{
    const RecordId nurse = addNurse();
    ASSERT_TRUE(setPin(*m_book, nurse, secret("2580")));
    ASSERT_TRUE(reopenAs("nurse passphrase"));
    const auto keys = m_book->store().keys().slots().size();
    const QStringList before = contentOf(*m_book);
    EXPECT_FALSE(addStaff(*m_book, {.name = QStringLiteral("別")}, testPassphrase("other"), store::cheapestKdf));
    EXPECT_FALSE(changePassphrase(*m_book, m_first, testPassphrase("other"), store::cheapestKdf));
    EXPECT_FALSE(retire(*m_book, m_first));
    EXPECT_FALSE(changeDuty(*m_book, nurse, Duty::Administers));
    EXPECT_FALSE(setLockAfterMinutes(*m_book, 3));
    EXPECT_EQ(forgetPin(*m_book, m_first).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("duty"), {}}));
    EXPECT_EQ(contentOf(*m_book), before);
    EXPECT_EQ(m_book->store().keys().slots().size(), keys);
    EXPECT_TRUE(forgetPin(*m_book, nurse)) << "their own";
    EXPECT_FALSE(hasPin(*m_book, nurse).value());
}

TEST_F(StaffTest, AMemberWithoutANameLeavesNoWayIn)
{
    const auto keys = m_book->store().keys().slots().size();
    const auto added =
        addStaff(*m_book, {.name = QStringLiteral(" ")}, testPassphrase("other passphrase"), store::cheapestKdf);
    EXPECT_EQ(added.error(), (Error{ErrorCode::MissingValue, QStringLiteral("name"), {}}));
    EXPECT_EQ(m_book->store().keys().slots().size(), keys);
    EXPECT_EQ(reopenAs("other passphrase").error().code, ErrorCode::WrongKey);
}

TEST_F(StaffTest, WhoHasLeftGetsNoPassphraseAndNoDuty)
{
    const RecordId nurse = addNurse();
    ASSERT_TRUE(retire(*m_book, nurse));
    const Error left{ErrorCode::NotAllowed, QStringLiteral("retiredOn"), {}};
    const auto keys = m_book->store().keys().slots().size();
    EXPECT_EQ(changePassphrase(*m_book, nurse, testPassphrase("other"), store::cheapestKdf).error(), left);
    EXPECT_EQ(changeDuty(*m_book, nurse, Duty::Administers).error(), left);
    EXPECT_EQ(m_book->store().keys().slots().size(), keys);
    const auto nobody = makeId<RecordId>(m_clock);
    EXPECT_EQ(retire(*m_book, nobody).error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(changeDuty(*m_book, nobody, Duty::Reads).error().code, ErrorCode::UnknownRecord);
}

TEST_F(StaffTest, ARetiredAdministratorIsNoAdministrator)
{
    const RecordId second = addNurse("second passphrase", Duty::Administers);
    ASSERT_TRUE(reopenAs("second passphrase"));
    ASSERT_TRUE(retire(*m_book, m_first)) << "one is left";
    EXPECT_EQ(changeDuty(*m_book, second, Duty::Records).error(),
              (Error{ErrorCode::NotAllowed, QStringLiteral("lastAdministrator"), {}}))
        << "who has left does not count";
    EXPECT_TRUE(changeDuty(*m_book, second, Duty::Administers)) << "that changes nothing";
}

TEST_F(StaffTest, AreListedByKanaAndWhoLeftComesLast)
{
    const auto add = [&](const char *name, const char *kana, const char *passphrase) {
        return addStaff(*m_book,
                        {.name = QString::fromUtf8(name), .kana = QString::fromUtf8(kana), .duty = Duty::Records},
                        testPassphrase(passphrase), store::cheapestKdf)
            .value();
    };
    const RecordId late = add("渡辺", "わたなべ", "passphrase of w");
    const RecordId early = add("青木", "あおき", "passphrase of a");
    const RecordId left = add("安達", "あだち", "passphrase of d");
    ASSERT_TRUE(retire(*m_book, left));
    QList<RecordId> order;
    const auto all = staffOf(*m_book).value();
    for (const Staff &staff : all) {
        order.append(staff.id);
    }
    EXPECT_EQ(order, (QList<RecordId>{early, m_first, late, left}));
}

TEST_F(StaffTest, NobodyIsOnDutyWhereTheAuthorIsNoneOfThem)
{
    m_book->setAuthor({});
    EXPECT_FALSE(onDuty(*m_book).value());
    m_book->setAuthor(makeId<RecordId>(m_clock));
    EXPECT_FALSE(onDuty(*m_book).value());
    EXPECT_FALSE(mayAdminister(*m_book).value());
    m_book->setAuthor(m_first);
    EXPECT_TRUE(onDuty(*m_book).value());
}

TEST_F(StaffTest, WhoTookOverAfterTheRecoveryCodeIsAskedAsThemselves)
{
    const RecordId nurse = addNurse();
    ASSERT_TRUE(reopen(store::RecoveryCode{std::move(m_made.recoveryCode)}));
    EXPECT_TRUE(mayAdminister(*m_book).value());
    m_book->setAuthor(nurse);
    EXPECT_FALSE(mayAdminister(*m_book).value());
}

TEST_F(StaffTest, MinutesBeyondTheirRangeAreTheUsualOnes)
{
    for (const int minutes : {1, 60}) {
        ASSERT_TRUE(setLockAfterMinutes(*m_book, minutes));
        EXPECT_EQ(lockAfterMinutes(*m_book), minutes);
        EXPECT_EQ(entries().first().detail, QStringLiteral("lock_after %1").arg(minutes));
    }
    for (const char *damaged : {"0", "61", "-5", "soon", ""}) {
        ASSERT_TRUE(m_book->setSetting(QStringLiteral("clinic.lockAfterMinutes"), QLatin1String(damaged)));
        EXPECT_EQ(lockAfterMinutes(*m_book), 5) << damaged;
    }
}

// The file of failed logins
// --------------------------------------------------------------------------------------------

TEST_F(StaffTest, ADamagedListIsSaidAndEmptied)
{
    m_book.reset();
    QFile file(failedLoginsFile(m_path));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("2026-11-20T03:00:00.000Z\nnonsense\n\n2026-11-21T03:00:00.000Z");
    file.close();
    ASSERT_TRUE(reopenAs("test passphrase"));
    const auto failed = entries({.access = Access::LoginFailed});
    ASSERT_EQ(failed.size(), 3);
    EXPECT_EQ(failed.at(2).detail, QStringLiteral("2026-11-20T03:00:00.000Z"));
    EXPECT_EQ(failed.at(1).detail, QStringLiteral("list_damaged")) << "never what stood there";
    EXPECT_EQ(failed.at(0).detail, QStringLiteral("2026-11-21T03:00:00.000Z"));
    EXPECT_EQ(QFile(failedLoginsFile(m_path)).size(), 0);
}

TEST_F(StaffTest, FailedLoginsAreNobodysAndTheirInstantsAreInUtc)
{
    m_book.reset();
    m_clock.setZone(QTimeZone("America/New_York"));
    noteFailedLogin(m_path, m_clock);
    QFile file(failedLoginsFile(m_path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "2026-11-22T03:00:00.000Z\n");
    file.close();
    ASSERT_TRUE(reopenAs("test passphrase"));
    const auto failed = entries({.access = Access::LoginFailed});
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed.first().staff.isEmpty() && failed.first().person.isEmpty());
    EXPECT_EQ(entries().first().access, Access::Login) << "those who failed came before";
}

// PINs
// -----------------------------------------------------------------------------------------------------------------

TEST_F(StaffTest, ANewPinTakesTheOldOnesPlaceAndAForgottenOneOpensNothing)
{
    PinGuard guard(m_clock);
    guard.cameInFully(m_first);
    ASSERT_TRUE(setPin(*m_book, m_first, secret("2580")));
    ASSERT_TRUE(setPin(*m_book, m_first, secret("1470")));
    EXPECT_EQ(takeOver(*m_book, guard, m_first, secret("2580")).error(),
              (Error{ErrorCode::WrongKey, QStringLiteral("pin"), {}}));
    m_clock.advanceSeconds(1);
    EXPECT_TRUE(takeOver(*m_book, guard, m_first, secret("1470")));
    ASSERT_TRUE(forgetPin(*m_book, m_first));
    EXPECT_EQ(takeOver(*m_book, guard, m_first, secret("1470")).error(),
              (Error{ErrorCode::NotAllowed, QStringLiteral("passphrase"), {}}));
    EXPECT_EQ(takeOver(*m_book, guard, m_first, {}).error().code, ErrorCode::NotAllowed);
}

TEST_F(StaffTest, AWrongPinLeavesWhoIsOnDuty)
{
    PinGuard guard(m_clock);
    const RecordId nurse = addNurse();
    ASSERT_TRUE(setPin(*m_book, nurse, secret("2580")));
    guard.cameInFully(nurse);
    EXPECT_FALSE(takeOver(*m_book, guard, nurse, secret("2581")));
    EXPECT_EQ(m_book->author(), m_first);
    EXPECT_EQ(entries().first().staff, m_first) << "noted under who was on duty";
    EXPECT_EQ(entries().first().subject, nurse.toString());
    EXPECT_EQ(entries().first().detail, QStringLiteral("pin"));
}

TEST_F(StaffTest, TheSamePinOfTwoIsKeptDifferently)
{
    const RecordId nurse = addNurse();
    ASSERT_TRUE(setPin(*m_book, nurse, secret("2580")));
    ASSERT_TRUE(setPin(*m_book, m_first, secret("2580")));
    const auto kept = [&](const RecordId &staff) {
        return m_book->setting(QStringLiteral("clinic.pin.") + staff.toString()).value();
    };
    EXPECT_NE(kept(nurse), kept(m_first));
}

} // namespace
} // namespace oyako::clinic
