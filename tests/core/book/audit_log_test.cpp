// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/book/audit_log.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>

namespace oyako::book {
namespace {

using records::Measurement;
using records::Person;

class AuditLogTest : public testing::Test {
protected:
    void SetUp() override
    {
        Info info = m_clinic.book().info().value();
        info.facility = QStringLiteral("1310000000");
        ASSERT_TRUE(m_clinic.book().setInfo(info));
    }

    [[nodiscard]] Book &book() { return m_clinic.book(); }
    [[nodiscard]] RecordId addChild(const QString &name)
    {
        return book().add({}, Person{.givenName = name, .role = records::Role::Child}).value();
    }
    [[nodiscard]] store::Connection &connection() { return book().store().connection(); }
    /// As somebody with the key and another program could: the triggers are no obstacle to them.
    void tamper(const char *sql)
    {
        ASSERT_TRUE(connection().runScript("DROP TRIGGER audit_keeps; DROP TRIGGER audit_stays"));
        ASSERT_TRUE(connection().runScript(sql));
    }

    TestBook m_clinic;
};

TEST_F(AuditLogTest, AFamilysBookKeepsNone)
{
    TestBook home;
    ASSERT_TRUE(home.book().add({}, Person{.familyName = QStringLiteral("山田")}));
    ASSERT_TRUE(home.book().noteAccess(Access::Read));
    EXPECT_EQ(home.book().auditLog().head()->sequence, 0);
}

TEST_F(AuditLogTest, EveryChangeIsInItWithWhoAndWhose)
{
    const RecordId nurse(QUuid::createUuid());
    book().setAuthor(nurse);
    const RecordId child = addChild(QStringLiteral("葵"));
    ASSERT_TRUE(book().noteAccess(Access::Read, child, {}, QStringLiteral("child")));
    ASSERT_TRUE(book().undoLast());
    ASSERT_TRUE(book().erase(child));
    const auto entries = book().auditLog().list({}).value();
    ASSERT_EQ(entries.size(), 4);
    EXPECT_EQ(entries.at(0).detail, QStringLiteral("erase"));
    EXPECT_EQ(entries.at(1).detail, QStringLiteral("undo 1"));
    EXPECT_EQ(entries.at(2).access, Access::Read);
    EXPECT_EQ(entries.at(3).detail, QStringLiteral("add 1"));
    for (const AuditEntry &entry : entries) {
        EXPECT_EQ(entry.staff, nurse);
        EXPECT_EQ(entry.person, child);
        EXPECT_EQ(entry.at, m_clinic.clock().now());
    }
}

TEST_F(AuditLogTest, AnImportIsOneEntryForEachPerson)
{
    const RecordId aoi = addChild(QStringLiteral("葵"));
    const RecordId ren = addChild(QStringLiteral("蓮"));
    ChangeSet changes(QStringLiteral("import"), QStringLiteral("file"));
    for (const RecordId &child : {aoi, ren, aoi}) {
        changes.add(book().clock(), child,
                    Measurement{.type = records::MeasurementKind::Weight, .value = 9000, .date = QDate(2026, 11, 1)});
    }
    ASSERT_TRUE(book().apply(changes));
    const auto entries = book().auditLog().list({.access = Access::Import}).value();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries.at(0).person, ren);
    EXPECT_EQ(entries.at(0).detail, QStringLiteral("import 1"));
    EXPECT_EQ(entries.at(1).detail, QStringLiteral("import 2"));
}

TEST_F(AuditLogTest, ARefusedChangeLeavesNoEntry)
{
    EXPECT_FALSE(book().add({}, Person{}));
    EXPECT_EQ(book().auditLog().head()->sequence, 0);
}

TEST_F(AuditLogTest, CanBeNarrowed)
{
    const RecordId aoi = addChild(QStringLiteral("葵"));
    m_clinic.clock().advanceDays(1);
    ASSERT_TRUE(book().noteAccess(Access::Print, aoi));
    const QDateTime day(QDate(2026, 11, 23), QTime(0, 0), m_clinic.clock().zone());
    EXPECT_EQ(book().auditLog().list({.from = day})->size(), 1);
    EXPECT_EQ(book().auditLog().list({.until = day})->size(), 1);
    EXPECT_EQ(book().auditLog().list({.person = aoi})->size(), 2);
    EXPECT_EQ(book().auditLog().list({.staff = aoi})->size(), 0);
    EXPECT_EQ(book().auditLog().list({.before = 2})->first().sequence, 1);
    EXPECT_EQ(book().auditLog().list({.limit = 1})->first().sequence, 2);
}

TEST_F(AuditLogTest, SurvivesBeingClosed)
{
    (void)addChild(QStringLiteral("葵"));
    const AuditHead before = book().auditLog().head().value();
    m_clinic.reopen();
    (void)addChild(QStringLiteral("蓮"));
    const AuditCheck check = book().auditLog().check().value();
    EXPECT_FALSE(check.firstBad);
    EXPECT_EQ(check.head.sequence, 2);
    EXPECT_EQ(book().auditLog().hashAt(1).value(), before.hash);
}

TEST_F(AuditLogTest, TheHashIsWhatItsDescriptionSays)
{
    const RecordId child = addChild(QStringLiteral("葵"));
    const AuditEntry entry = book().auditLog().list({})->first();
    const QByteArray first = QCryptographicHash::hash(QByteArray("oyako-audit:" + book().id().toString().toLatin1()),
                                                      QCryptographicHash::Sha256);
    const QByteArray line = "[1,\"" + entry.at.toString(Qt::ISODateWithMs).toLatin1() + "\",\"\",\"write\",\"" +
                            child.toString().toLatin1() + "\",\"" + entry.subject.toLatin1() + "\",\"add 1\"]";
    EXPECT_EQ(entry.hash, QCryptographicHash::hash(QByteArray(first + line), QCryptographicHash::Sha256));
}

struct Tampering {
    const char *name;
    const char *sql;
    qint64 firstBad;
};

class AuditTamperingTest : public AuditLogTest, public testing::WithParamInterface<Tampering> {};

TEST_P(AuditTamperingTest, Shows)
{
    for (int i = 0; i < 5; ++i) {
        (void)addChild(QString::number(i));
    }
    tamper(GetParam().sql);
    EXPECT_EQ(book().auditLog().check()->firstBad, GetParam().firstBad);
}

INSTANTIATE_TEST_SUITE_P(
    Ways, AuditTamperingTest,
    testing::Values(Tampering{"OtherDetail", "UPDATE audit SET detail = 'x' WHERE sequence = 3", 3},
                    Tampering{"OtherPerson", "UPDATE audit SET person_id = NULL WHERE sequence = 2", 2},
                    Tampering{"OtherTime", "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1", 1},
                    Tampering{"OtherHash", "UPDATE audit SET hash = x'00' WHERE sequence = 4", 4},
                    Tampering{"UnknownWord", "UPDATE audit SET access = 'nothing' WHERE sequence = 5", 5},
                    Tampering{"Missing", "DELETE FROM audit WHERE sequence = 3", 3},
                    Tampering{"Swapped",
                              "UPDATE audit SET sequence = 9 WHERE sequence = 2;"
                              "UPDATE audit SET sequence = 2 WHERE sequence = 3;"
                              "UPDATE audit SET sequence = 3 WHERE sequence = 9",
                              2}),
    [](const auto &way) { return std::string(way.param.name); });

TEST_F(AuditLogTest, TheDatabaseRefusesToChangeIt)
{
    (void)addChild(QStringLiteral("葵"));
    (void)addChild(QStringLiteral("蓮"));
    for (const char *sql :
         {"UPDATE audit SET detail = 'x' WHERE sequence = 1", "DELETE FROM audit WHERE sequence = 2",
          "DELETE FROM audit",
          "INSERT OR REPLACE INTO audit SELECT book_id, sequence, at, staff_id, access, person_id, subject, 'x', hash "
          "FROM audit WHERE sequence = 2",
          "INSERT INTO audit SELECT book_id, 9, at, staff_id, access, person_id, subject, detail, hash FROM audit "
          "WHERE sequence = 2"}) {
        EXPECT_FALSE(connection().runScript(sql)) << sql;
    }
    EXPECT_FALSE(book().auditLog().check()->firstBad);
    EXPECT_EQ(book().auditLog().head()->sequence, 2);
}

TEST_F(AuditLogTest, AClinicCannotBecomeAFamily)
{
    Info info = book().info().value();
    info.facility.clear();
    EXPECT_EQ(book().setInfo(info).error(), (Error{ErrorCode::NotAllowed, QStringLiteral("facility"), {}}));
}

TEST_F(AuditLogTest, AShortenedEndShowsAgainstThePrintedHead)
{
    (void)addChild(QStringLiteral("葵"));
    (void)addChild(QStringLiteral("蓮"));
    const AuditHead printed = book().auditLog().head().value();
    tamper("DELETE FROM audit WHERE sequence = 2");
    EXPECT_FALSE(book().auditLog().check()->firstBad);
    EXPECT_EQ(book().auditLog().hashAt(printed.sequence).error().code, ErrorCode::NotFound);
}

TEST(ForEachBetween, HandsOverWhatLiesBetweenByDateAndCanStop)
{
    TestBook home;
    const RecordId child =
        home.book().add({}, Person{.givenName = QStringLiteral("葵"), .role = records::Role::Child}).value();
    for (const int day : {3, 1, 2, 9}) {
        ASSERT_TRUE(home.book().add(
            child, Measurement{.type = records::MeasurementKind::Weight, .value = 9000, .date = QDate(2026, 11, day)}));
    }
    QList<int> days;
    const auto visit = [&](qsizetype most) {
        days.clear();
        EXPECT_TRUE(home.book().forEachBetween(records::Kind::Measurement, QDate(2026, 11, 1), QDate(2026, 11, 3),
                                               [&](StoredRecord &&record) {
                                                   days.append(records::dateOf(record.value).day());
                                                   return days.size() < most;
                                               }));
        return days;
    };
    EXPECT_EQ(visit(10), (QList{1, 2, 3}));
    EXPECT_EQ(visit(2), (QList{1, 2}));
}

} // namespace
} // namespace oyako::book
