// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/audit_table.h"
#include "core/clinic/facility_number.h"
#include "core/clinic/permissions.h"
#include "core/clinic/pin.h"
#include "tests/core/clinic/staff_book.h"
#include "tests/support/open_book.h"

#include <QFile>

namespace oyako::clinic {
namespace {

using book::Access;
using records::Duty;
using records::StaffMember;

TEST_F(StaffTest, TheFirstAdministratorIsOnDuty)
{
    EXPECT_EQ(m_book->author(), m_first);
    EXPECT_TRUE(mayAdminister(*m_book).value());
    EXPECT_EQ(onDuty(*m_book)->value().value.name, QStringLiteral("森 ゆき"));
    EXPECT_TRUE(QFile::exists(failedLoginsFile(m_path)));
    EXPECT_TRUE(entries({.access = Access::LoginFailed}).isEmpty());
    EXPECT_EQ(addFirstAdministrator(*m_book, {.name = QStringLiteral("別")}).error().code, ErrorCode::NotAllowed);
}

TEST_F(StaffTest, EachComesInWithTheirOwnPassphrase)
{
    const RecordId nurse = addNurse();
    ASSERT_TRUE(reopenAs("nurse passphrase"));
    EXPECT_EQ(m_book->author(), nurse);
    EXPECT_FALSE(mayAdminister(*m_book).value());
    EXPECT_EQ(entries().first().access, Access::Login);
    EXPECT_EQ(entries().first().staff, nurse);
    ASSERT_TRUE(reopenAs("test passphrase"));
    EXPECT_EQ(m_book->author(), m_first);
}

TEST_F(StaffTest, APassphraseThatOpensAlreadyIsRefused)
{
    const auto again = addStaff(*m_book, {.name = QStringLiteral("別")}, testPassphrase(), store::cheapestKdf);
    EXPECT_EQ(again.error(), (Error{ErrorCode::AlreadyExists, QStringLiteral("passphrase"), {}}));
    const auto empty = addStaff(*m_book, {.name = QStringLiteral("別")}, testPassphrase(""), store::cheapestKdf);
    EXPECT_EQ(empty.error(), (Error{ErrorCode::MissingValue, QStringLiteral("passphrase"), {}}));
    EXPECT_EQ(staffOf(*m_book)->size(), 1);
}

TEST_F(StaffTest, WhoDoesNotAdministerChangesNoStaff)
{
    const RecordId nurse = addNurse();
    ASSERT_TRUE(reopenAs("nurse passphrase"));
    const Error refused{ErrorCode::NotAllowed, QStringLiteral("duty"), {}};
    EXPECT_EQ(addStaff(*m_book, {.name = QStringLiteral("別")}, testPassphrase("other"), store::cheapestKdf).error(),
              refused);
    EXPECT_EQ(retire(*m_book, m_first).error(), refused);
    EXPECT_EQ(changeDuty(*m_book, nurse, Duty::Administers).error(), refused);
    EXPECT_EQ(changePassphrase(*m_book, m_first, testPassphrase("other"), store::cheapestKdf).error(), refused);
    EXPECT_EQ(setPin(*m_book, m_first, secret("1234")).error(), refused);
    EXPECT_EQ(auditTable(*m_book, {}, Progress()).error(), refused);
    EXPECT_EQ(setLockAfterMinutes(*m_book, 3).error(), refused);
    // Nor past these functions.
    auto self = m_book->find<StaffMember>(nurse).value();
    self.value.duty = Duty::Administers;
    EXPECT_EQ(m_book->edit(self).error(), refused);
    EXPECT_EQ(m_book->add({}, StaffMember{.name = QStringLiteral("別")}).error(), refused);
    EXPECT_EQ(m_book->markEnteredInError(m_first).error(), refused);
    EXPECT_EQ(m_book->erase(m_first).error(), refused);
}

TEST_F(StaffTest, WhoOnlyReadsChangesNothing)
{
    const RecordId child =
        m_book->add({}, records::Person{.givenName = QStringLiteral("葵"), .role = records::Role::Child}).value();
    (void)addNurse("reader passphrase", Duty::Reads);
    ASSERT_TRUE(reopenAs("reader passphrase"));
    EXPECT_TRUE(m_book->find<records::Person>(child));
    const auto added = m_book->add(child, records::Measurement{.value = 9000, .date = QDate(2026, 11, 1)});
    EXPECT_EQ(added.error(), (Error{ErrorCode::NotAllowed, QStringLiteral("duty"), {}}));
    EXPECT_EQ(m_book->erase(child).error().field, QStringLiteral("duty"));
    EXPECT_EQ(permissionsOf(*m_book).value(), Permissions{});
}

TEST_F(StaffTest, EachChangesTheirOwnPassphrase)
{
    const RecordId nurse = addNurse();
    ASSERT_TRUE(reopenAs("nurse passphrase"));
    ASSERT_TRUE(changePassphrase(*m_book, nurse, testPassphrase("newer passphrase"), store::cheapestKdf));
    EXPECT_EQ(reopenAs("nurse passphrase").error().code, ErrorCode::WrongKey);
    ASSERT_TRUE(reopenAs("newer passphrase"));
    EXPECT_EQ(m_book->author(), nurse);
    ASSERT_TRUE(reopenAs("test passphrase"));
}

TEST_F(StaffTest, WhoLeavesComesInNoMoreAndStaysTheAuthor)
{
    const RecordId nurse = addNurse();
    ASSERT_TRUE(setPin(*m_book, nurse, secret("2580")));
    ASSERT_TRUE(retire(*m_book, nurse));
    EXPECT_FALSE(hasPin(*m_book, nurse).value());
    const auto left = m_book->find<StaffMember>(nurse).value();
    EXPECT_EQ(left.value.retiredOn, QDate(2026, 11, 22));
    EXPECT_TRUE(left.value.slot.isEmpty());
    EXPECT_EQ(retire(*m_book, nurse).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("retiredOn"), {}}));
    EXPECT_EQ(reopenAs("nurse passphrase").error().code, ErrorCode::WrongKey);
    ASSERT_TRUE(reopenAs("test passphrase"));
    EXPECT_EQ(staffOf(*m_book)->last().id, nurse);
}

TEST_F(StaffTest, AnAdministratorStays)
{
    EXPECT_EQ(retire(*m_book, m_first).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("onDuty"), {}}));
    EXPECT_EQ(changeDuty(*m_book, m_first, Duty::Records).error(),
              (Error{ErrorCode::NotAllowed, QStringLiteral("lastAdministrator"), {}}));
    (void)addNurse("other passphrase", Duty::Administers);
    ASSERT_TRUE(changeDuty(*m_book, m_first, Duty::Records));
    EXPECT_FALSE(mayAdminister(*m_book).value());
}

TEST_F(StaffTest, TheRecoveryCodeBringsAnAdministratorBack)
{
    ASSERT_TRUE(reopen(store::RecoveryCode{std::move(m_made.recoveryCode)}));
    EXPECT_TRUE(m_book->author().isEmpty());
    EXPECT_EQ(entries().first().detail, QStringLiteral("nobody"));
    EXPECT_EQ(permissionsOf(*m_book).value(), Permissions{});
    ASSERT_TRUE(changePassphrase(*m_book, m_first, testPassphrase("found again"), store::cheapestKdf));
    EXPECT_EQ(reopenAs("test passphrase").error().code, ErrorCode::WrongKey);
    ASSERT_TRUE(reopenAs("found again"));
    EXPECT_EQ(m_book->author(), m_first);
}

TEST_F(StaffTest, FailedLoginsWaitUntilSomebodyComesIn)
{
    EXPECT_FALSE(reopenAs("guess"));
    m_clock.advanceDays(1);
    EXPECT_FALSE(reopenAs("another guess"));
    QFile file(failedLoginsFile(m_path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), 2);
    ASSERT_TRUE(reopenAs("test passphrase"));
    const auto failed = entries({.access = Access::LoginFailed});
    ASSERT_EQ(failed.size(), 2);
    EXPECT_EQ(failed.at(0).detail, m_clock.now().toUTC().toString(Qt::ISODateWithMs));
    EXPECT_TRUE(failed.at(0).staff.isEmpty());
    EXPECT_EQ(QFile(failedLoginsFile(m_path)).size(), 0);
    ASSERT_TRUE(reopenAs("test passphrase"));
    EXPECT_EQ(entries({.access = Access::LoginFailed}).size(), 2);
}

TEST_F(StaffTest, ATakenAwayListIsNoticed)
{
    m_book.reset();
    ASSERT_TRUE(QFile::remove(failedLoginsFile(m_path)));
    ASSERT_TRUE(reopenAs("test passphrase"));
    EXPECT_EQ(entries({.access = Access::LoginFailed}).first().detail, QStringLiteral("list_missing"));
}

TEST_F(StaffTest, TheFileOfFailedLoginsCannotFillTheDisk)
{
    m_book.reset();
    for (int i = 0; i < 1'200; ++i) {
        noteFailedLogin(m_path, m_clock);
    }
    EXPECT_EQ(QFile(failedLoginsFile(m_path)).size(), 25'000);
}

TEST_F(StaffTest, AFamilyHasNoneOfThis)
{
    TestBook home;
    ASSERT_TRUE(logIn(home.book()));
    noteFailedLogin(home.folder(), m_clock);
    EXPECT_FALSE(QFile::exists(failedLoginsFile(home.folder())));
    EXPECT_TRUE(home.book().author().isEmpty());
    EXPECT_TRUE(mayAdminister(home.book()).value());
}

TEST_F(StaffTest, LocksAfterFiveMinutesUnlessChosen)
{
    EXPECT_EQ(lockAfterMinutes(*m_book), 5);
    ASSERT_TRUE(setLockAfterMinutes(*m_book, 2));
    EXPECT_EQ(lockAfterMinutes(*m_book), 2);
    EXPECT_EQ(setLockAfterMinutes(*m_book, 0).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(setLockAfterMinutes(*m_book, 61).error().code, ErrorCode::InvalidValue);
}

// PIN -----------------------------------------------------------------------------------------------------------------

TEST_F(StaffTest, APinTakesOverOnlyAfterAWholeLogin)
{
    PinGuard guard(m_clock);
    const RecordId nurse = addNurse();
    ASSERT_TRUE(setPin(*m_book, nurse, secret("2580")));
    const Error whole{ErrorCode::NotAllowed, QStringLiteral("passphrase"), {}};
    EXPECT_EQ(takeOver(*m_book, guard, nurse, secret("2580")).error(), whole);
    const QString slot = m_book->find<StaffMember>(nurse)->value.slot;
    const auto wrong = checkPassphrase(m_book->store().keys(), slot, testPassphrase());
    EXPECT_EQ(wrong.error().code, ErrorCode::WrongKey) << "somebody else's passphrase";
    EXPECT_EQ(takeOverFully(*m_book, guard, nurse, wrong).error().code, ErrorCode::WrongKey);
    EXPECT_EQ(m_book->author(), m_first);
    EXPECT_EQ(entries().first().access, Access::LoginFailed);
    EXPECT_EQ(entries().first().subject, nurse.toString());
    const auto right = checkPassphrase(m_book->store().keys(), slot, testPassphrase("nurse passphrase"));
    ASSERT_TRUE(takeOverFully(*m_book, guard, nurse, right));
    EXPECT_EQ(m_book->author(), nurse);
    m_book->setAuthor(m_first);
    ASSERT_TRUE(takeOver(*m_book, guard, nurse, secret("2580")));
    EXPECT_EQ(m_book->author(), nurse);
    EXPECT_EQ(entries().first().access, Access::ChangePerson);
    EXPECT_EQ(entries().first().staff, nurse);
}

TEST_F(StaffTest, FiveWrongPinsAskForThePassphrase)
{
    PinGuard guard(m_clock);
    ASSERT_TRUE(setPin(*m_book, m_first, secret("2580")));
    guard.cameInFully(m_first);
    for (int i = 0; i < PinGuard::mostWrong; ++i) {
        EXPECT_EQ(takeOver(*m_book, guard, m_first, secret("0000")).error().code, ErrorCode::WrongKey) << i;
        if (i + 1 < PinGuard::mostWrong) {
            const Error wait{ErrorCode::NotAllowed, QStringLiteral("wait"), {QString::number(1 << i)}};
            EXPECT_EQ(takeOver(*m_book, guard, m_first, secret("2580")).error(), wait);
            m_clock.advanceSeconds(1 << i);
        }
    }
    m_clock.advanceSeconds(3'600);
    EXPECT_EQ(takeOver(*m_book, guard, m_first, secret("2580")).error().field, QStringLiteral("passphrase"));
    EXPECT_EQ(entries({.access = Access::LoginFailed}).size(), 5);
}

TEST_F(StaffTest, OnlyTheHashOfAPinIsKeptAndInNoRecord)
{
    ASSERT_TRUE(setPin(*m_book, m_first, secret("2580")));
    const QString kept = m_book->setting(QStringLiteral("clinic.pin.") + m_first.toString()).value();
    EXPECT_TRUE(kept.startsWith(QStringLiteral("$argon2id$")));
    const auto record = m_book->findAny(m_first).value();
    EXPECT_FALSE(QJsonDocument(records::toJson(record.value)).toJson().contains("argon2id"));
}

TEST_F(StaffTest, APinIsFourToTwelveDigitsThatDiffer)
{
    for (const char *good : {"1234", "0001", "123456789012"}) {
        EXPECT_TRUE(setPin(*m_book, m_first, secret(good))) << good;
    }
    for (const char *bad : {"", "123", "1234567890123", "12a4", "1111", "１２３４"}) {
        EXPECT_EQ(setPin(*m_book, m_first, secret(bad)).error(),
                  (Error{ErrorCode::InvalidValue, QStringLiteral("pin"), {}}))
            << bad;
    }
}

// The guard alone -----------------------------------------------------------------------------------------------------

TEST(PinGuard, ASittingEndsAfterTwelveHours)
{
    FixedClock clock(QDate(2026, 11, 22));
    PinGuard guard(clock);
    const RecordId nurse(QUuid::createUuid());
    EXPECT_FALSE(guard.countsFor(nurse));
    guard.cameInFully(nurse);
    clock.advanceSeconds(PinGuard::sittingSeconds - 1);
    EXPECT_TRUE(guard.countsFor(nurse));
    clock.advanceSeconds(1);
    EXPECT_FALSE(guard.countsFor(nurse));
    guard.cameInFully(nurse);
    clock.advanceDays(-1);
    EXPECT_FALSE(guard.countsFor(nurse)) << "the clock was set back";
}

TEST(PinGuard, TheRightOneForgetsTheWrongOnes)
{
    FixedClock clock(QDate(2026, 11, 22));
    PinGuard guard(clock);
    const RecordId nurse(QUuid::createUuid());
    guard.cameInFully(nurse);
    guard.answered(nurse, false);
    guard.answered(nurse, false);
    EXPECT_EQ(guard.secondsToWait(nurse), 2);
    guard.answered(nurse, true);
    EXPECT_EQ(guard.secondsToWait(nurse), 0);
    guard.forget(nurse);
    EXPECT_FALSE(guard.countsFor(nurse));
}

// The log as a table --------------------------------------------------------------------------------------------------

TEST_F(StaffTest, TheTableIsOldestFirstAndEnoughToCheckTheChain)
{
    const book::AuditHead head = m_book->auditLog().head().value();
    const QByteArray table = auditTable(*m_book, {.limit = 1}, Progress()).value();
    const QList<QByteArray> lines = table.trimmed().split('\n');
    ASSERT_EQ(lines.size(), head.sequence + 1);
    EXPECT_TRUE(lines.at(1).startsWith("1,"));
    EXPECT_TRUE(lines.last().trimmed().endsWith(head.hash.toHex()));
    EXPECT_TRUE(lines.last().contains("森 ゆき"));
    EXPECT_EQ(entries().first().access, Access::Export);
}

TEST_F(StaffTest, APrintedHeadShowsWhatTheChainAloneCannot)
{
    const book::AuditHead printed = m_book->auditLog().head().value();
    EXPECT_FALSE(checkAudit(*m_book, printed)->firstBad);
    EXPECT_EQ(headFromText(headText(printed.hash)), printed.hash);
    ASSERT_TRUE(m_book->store().connection().runScript(
        "DROP TRIGGER audit_stays; DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)"));
    EXPECT_FALSE(checkAudit(*m_book, {})->firstBad);
    EXPECT_EQ(checkAudit(*m_book, printed)->firstBad, printed.sequence);
    ASSERT_TRUE(m_book->noteAccess(Access::Read));
    EXPECT_EQ(checkAudit(*m_book, printed)->firstBad, printed.sequence) << "written anew";
}

TEST(HeadFromText, TakesThirtyTwoBytesOnly)
{
    EXPECT_TRUE(headFromText(QStringLiteral("abcd")).isEmpty());
    EXPECT_TRUE(headFromText(QString(64, QLatin1Char('g'))).isEmpty());
    EXPECT_EQ(headFromText(QString(64, QLatin1Char('A'))), QByteArray(32, '\xAA'));
}

// Facility numbers ----------------------------------------------------------------------------------------------------

struct Number {
    const char *name;
    const char *typed;
    FacilityNumberCheck expected;
};

class FacilityNumberTest : public testing::TestWithParam<Number> {};

TEST_P(FacilityNumberTest, IsTold)
{
    EXPECT_EQ(checkFacilityNumber(QString::fromUtf8(GetParam().typed)), GetParam().expected);
}

using enum FacilityNumberCheck;
INSTANTIATE_TEST_SUITE_P(
    Numbers, FacilityNumberTest,
    testing::Values(Number{"Sound", "0110113719", Sound}, Number{"FullWidth", "０１１０１１３７１９", Sound},
                    Number{"Grouped", "01-1-0113719", Sound}, Number{"OtherDigit", "0110113718", WrongCheckDigit},
                    Number{"Swapped", "0110117319", WrongCheckDigit}, Number{"NoPrefecture", "0010113719", NotANumber},
                    Number{"Prefecture48", "4810113719", NotANumber}, Number{"NoKind", "0120113719", NotANumber},
                    Number{"OwnDigits", "1390000001", Sound}, Number{"OtherOwnDigits", "13-9-0000002", Sound},
                    Number{"OwnTooShort", "139000000", NotANumber}, Number{"Short", "011011371", NotANumber},
                    Number{"Long", "01101137190", NotANumber}, Number{"Letters", "01101137A9", NotANumber},
                    Number{"Empty", "", NotANumber}),
    [](const auto &number) { return std::string(number.param.name); });

} // namespace
} // namespace oyako::clinic
