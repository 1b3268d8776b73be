// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clinic/audit_table.h"

#include "core/base/csv.h"
#include "core/clinic/facility_number.h"
#include "core/clinic/pin_guard.h"
#include "tests/core/clinic/clinic_book.h"
#include "tests/support/qt_printers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace oyako::clinic {
namespace {

using book::Access;

class AuditTableTest : public ClinicBook {
protected:
    void SetUp() override
    {
        ClinicBook::SetUp();
        m_book.setAuthor({});
        m_head = m_book
                     .add({}, records::StaffMember{.name = QStringLiteral("=森, \"ゆき\""),
                                                   .duty = records::Duty::Administers})
                     .value();
        m_book.setAuthor(m_head);
        for (int i = 0; i < 5; ++i) {
            m_test.clock().advanceSeconds(1);
            ASSERT_TRUE(m_book.noteAccess(Access::Read, m_child, QStringLiteral("checkup"), QStringLiteral("18m")));
        }
    }
    [[nodiscard]] QList<QStringList> table(const book::AuditFilter &filter = {})
    {
        return csv::readAll(auditTable(m_book, filter, Progress()).value()).value();
    }

    RecordId m_head;
};

TEST_F(AuditTableTest, WhoHasTheListCanCheckTheChainWithoutTheProgram)
{
    const auto rows = table();
    ASSERT_GT(rows.size(), 6);
    EXPECT_EQ(rows.first().join(QLatin1Char(' ')),
              QStringLiteral("sequence at staff staff_name access person subject detail hash"));
    QByteArray before = QCryptographicHash::hash(QByteArray("oyako-audit:" + m_book.id().toString().toLatin1()),
                                                 QCryptographicHash::Sha256);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        const QJsonArray fields{row.at(0).toInt(), row.at(1), row.at(2), row.at(4), row.at(5), row.at(6), row.at(7)};
        const QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact);
        before = QCryptographicHash::hash(QByteArray(before + line), QCryptographicHash::Sha256);
        ASSERT_EQ(row.at(8), QString::fromLatin1(before.toHex())) << i;
    }
}

TEST_F(AuditTableTest, NamesOfStaffAreInItAndNoChildsAre)
{
    const QByteArray content = auditTable(m_book, {}, Progress()).value();
    EXPECT_FALSE(content.contains("陽翔"));
    EXPECT_TRUE(content.contains("\"'=森, \"\"ゆき\"\"\"")) << "a name is no formula";
    EXPECT_TRUE(content.contains(m_child.toString().toLatin1()));
}

TEST_F(AuditTableTest, CanBeNarrowedButIsNeverCutShort)
{
    EXPECT_EQ(table({.access = Access::Read}).size(), 6);
    EXPECT_EQ(table({.access = Access::Read, .limit = 2}).size(), 6) << "whatever the limit says";
    EXPECT_EQ(table({.staff = m_staff, .access = Access::Read}).size(), 1) << "the header alone";
    const auto reads = table({.person = m_child, .access = Access::Read});
    EXPECT_LT(reads.at(1).at(0).toInt(), reads.last().at(0).toInt()) << "oldest first";
}

TEST_F(AuditTableTest, IsForAdministratorsAndEveryExportIsNoted)
{
    m_book.setAuthor(m_staff);
    const auto before = m_book.auditLog().head().value();
    EXPECT_EQ(auditTable(m_book, {}, Progress()).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("duty"), {}}));
    EXPECT_EQ(m_book.auditLog().head()->sequence, before.sequence);
    m_book.setAuthor(m_head);
    const auto rows = table({.access = Access::Read});
    const auto noted = m_book.auditLog().list({.limit = 1})->first();
    EXPECT_EQ(noted.access, Access::Export);
    EXPECT_EQ(noted.detail, QStringLiteral("audit %1").arg(rows.size() - 1));
}

TEST_F(AuditTableTest, WhoCancelsExportsNothing)
{
    Progress progress;
    progress.cancel();
    const auto before = m_book.auditLog().head().value();
    EXPECT_EQ(auditTable(m_book, {}, progress).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(m_book.auditLog().head()->sequence, before.sequence);
}

// The digits of a facility
// ----------------------------------------------------------------------------------------------

TEST(FacilityNumbers, OneWrongDigitIsAlwaysNoticed)
{
    const QString sound = QStringLiteral("0110113719");
    for (qsizetype place = 3; place < sound.size(); ++place) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString slip = sound;
            slip[place] = QLatin1Char(digit);
            EXPECT_EQ(checkFacilityNumber(slip) == FacilityNumberCheck::Sound, slip == sound) << slip.toStdString();
        }
    }
}

TEST(FacilityNumbers, EveryNumberHasOneCheckDigit)
{
    for (int number = 0; number < 1'000'000; number += 997) {
        const QString nine = QStringLiteral("131%1").arg(number, 6, 10, QLatin1Char('0'));
        int fitting = 0;
        for (int digit = 0; digit < 10; ++digit) {
            const QString whole = nine + QString::number(digit);
            fitting += checkFacilityNumber(whole) == FacilityNumberCheck::Sound ? 1 : 0;
        }
        ASSERT_EQ(fitting, 1) << nine.toStdString();
    }
}

TEST(FacilityNumbers, AreStoredAsPlainDigits)
{
    EXPECT_EQ(facilityDigits(QStringLiteral(" 01-1　0113719 ")), QStringLiteral("0110113719"));
    EXPECT_EQ(facilityDigits(QStringLiteral("０１１０１１３７１９")), QStringLiteral("0110113719"));
    EXPECT_EQ(facilityDigits(QStringLiteral("01A")), QStringLiteral("01A")) << "a slip stays to be seen";
}

// The guard of PINs
// -----------------------------------------------------------------------------------------------------

TEST(PinGuard, EachWrongOneMakesTheNextWaitTwiceAsLong)
{
    FixedClock clock(QDate(2026, 11, 22));
    PinGuard guard(clock);
    const RecordId nurse(QUuid::createUuid());
    const RecordId doctor(QUuid::createUuid());
    guard.cameInFully(nurse);
    guard.cameInFully(doctor);
    for (const int seconds : {1, 2, 4, 8}) {
        guard.answered(nurse, false);
        EXPECT_EQ(guard.secondsToWait(nurse), seconds);
        clock.advanceSeconds(seconds - 1);
        EXPECT_EQ(guard.secondsToWait(nurse), 1);
        clock.advanceSeconds(1);
        EXPECT_EQ(guard.secondsToWait(nurse), 0);
        EXPECT_TRUE(guard.countsFor(nurse));
    }
    guard.answered(nurse, false);
    EXPECT_FALSE(guard.countsFor(nurse)) << "the passphrase is needed again";
    EXPECT_TRUE(guard.countsFor(doctor)) << "others are not held up";
    EXPECT_EQ(guard.secondsToWait(doctor), 0);
    guard.cameInFully(nurse);
    EXPECT_TRUE(guard.countsFor(nurse));
    EXPECT_EQ(guard.secondsToWait(nurse), 0);
}

TEST(PinGuard, KnowsNobodyWhoDidNotComeIn)
{
    FixedClock clock(QDate(2026, 11, 22));
    PinGuard guard(clock);
    const RecordId stranger(QUuid::createUuid());
    guard.answered(stranger, true);
    EXPECT_FALSE(guard.countsFor(stranger)) << "a right answer opens nothing by itself";
    guard.answered(stranger, false);
    EXPECT_EQ(guard.secondsToWait(stranger), 0);
}

TEST(FacilityNumbers, MayBeTypedWithWhateverStandsForAHyphen)
{
    for (const char *typed : {"01-1-0113719", "01－1－0113719", "01−1−0113719", "01‐1‐0113719", "01–1–0113719",
                              "０１ー１ー０１１３７１９", "01ｰ1ｰ0113719", " 01 1 0113719\n", "01\t1\t0113719"}) {
        EXPECT_EQ(facilityDigits(QString::fromUtf8(typed)), QStringLiteral("0110113719")) << typed;
        EXPECT_EQ(checkFacilityNumber(QString::fromUtf8(typed)), FacilityNumberCheck::Sound) << typed;
    }
    for (const char *typed : {"٠١١٠١١٣٧١٩", "०११०११३७१९", "01101137①9🏥", "+0110113719", "0110113719.", "0110113719²"}) {
        EXPECT_EQ(checkFacilityNumber(QString::fromUtf8(typed)), FacilityNumberCheck::NotANumber) << typed;
    }
}

TEST(FacilityNumbers, KnowTheirPrefecturesAndKinds)
{
    const auto isNumber = [](const QString &digits) {
        return checkFacilityNumber(digits) != FacilityNumberCheck::NotANumber;
    };
    for (int prefecture = 0; prefecture <= 99; ++prefecture) {
        const QString digits =
            QStringLiteral("%1").arg(prefecture, 2, 10, QLatin1Char('0')) + QStringLiteral("10113719");
        EXPECT_EQ(isNumber(digits), prefecture >= 1 && prefecture <= 47) << digits.toStdString();
    }
    for (int kind = 0; kind <= 9; ++kind) {
        const QString digits = QStringLiteral("13") + QString::number(kind) + QStringLiteral("0113719");
        EXPECT_EQ(isNumber(digits), QStringLiteral("134569").contains(QString::number(kind))) << digits.toStdString();
    }
}

// The head on paper ---------------------------------------------------------------------------------------------------

TEST(AuditHeads, AreReadHoweverTheyAreTyped)
{
    QByteArray hash;
    for (int i = 0; i < 32; ++i) {
        hash.append(static_cast<char>(i * 7 + 3));
    }
    const QString printed = headText(hash);
    EXPECT_EQ(printed.split(QLatin1Char(' ')).size(), 8);
    for (const QString &group : printed.split(QLatin1Char(' '))) {
        EXPECT_EQ(group.size(), 8);
    }
    QString wide;
    for (const QChar digit : printed) {
        wide.append(digit.isSpace() ? QChar(0x3000) : QChar(digit.unicode() + 0xFEE0));
    }
    const QStringList typed{printed,
                            printed.toUpper(),
                            QString(printed).remove(QLatin1Char(' ')),
                            QString(printed).replace(QLatin1Char(' '), QLatin1Char('\n')),
                            QString(printed).replace(QLatin1Char(' '), QChar(0x3000)),
                            QString(QStringLiteral("\t") + printed + QStringLiteral("\r\n")),
                            wide};
    for (const QString &text : typed) {
        EXPECT_EQ(headFromText(text), hash) << text.toStdString();
    }
    for (const QString &odd :
         {printed.left(70), QString(printed + QStringLiteral("0")), QString(printed + QStringLiteral("00")),
          QString(printed).replace(0, 1, QStringLiteral("g")), QString(printed).replace(0, 1, QStringLiteral("あ")),
          QString(printed).replace(8, 1, QStringLiteral("-")), QString()}) {
        EXPECT_TRUE(headFromText(odd).isEmpty()) << odd.toStdString();
    }
}

TEST_F(AuditTableTest, ABrokenChainSaysItsFirstBadEntry)
{
    ASSERT_FALSE(checkAudit(m_book, {})->firstBad);
    const book::AuditHead head = m_book.auditLog().head().value();
    ASSERT_TRUE(m_book.store().connection().runScript("DROP TRIGGER audit_keeps"));
    ASSERT_TRUE(m_book.store().connection().runScript("UPDATE audit SET detail = '3y' WHERE sequence = 4"));
    EXPECT_EQ(checkAudit(m_book, {})->firstBad, 4);
    EXPECT_EQ(checkAudit(m_book, head)->firstBad, 4) << "the earlier of the two";
    EXPECT_EQ(checkAudit(m_book, book::AuditHead{2, QByteArray(32, '\0')})->firstBad, 2);
}

TEST_F(AuditTableTest, AHeadOfAnEntryThatNeverWasIsBad)
{
    const book::AuditHead head = m_book.auditLog().head().value();
    EXPECT_FALSE(checkAudit(m_book, head)->firstBad);
    EXPECT_EQ(checkAudit(m_book, book::AuditHead{head.sequence + 5, head.hash})->firstBad, head.sequence + 5);
    EXPECT_EQ(checkAudit(m_book, book::AuditHead{head.sequence - 1, head.hash})->firstBad, head.sequence - 1);
}

} // namespace
} // namespace oyako::clinic
