// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv_import.h"

#include "core/exchange/csv_export.h"
#include "core/exchange/import.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

class CsvImportTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_child = book().add({}, Person{.givenName = QStringLiteral("太郎"), .role = Role::Child}).value();
        m_visit = book().add(m_child, visit(QStringLiteral("健診"))).value();
    }
    static Appointment visit(const QString &title) { return {.title = title, .date = QDate(2026, 12, 1)}; }
    book::Book &book() { return m_home.book(); }
    QByteArray table() { return writeCsv(book(), Kind::Appointment, {}).value(); }
    Preview preview(const QByteArray &content)
    {
        return previewImport(book(), readRecordTable(content).value()).value();
    }

    TestBook m_home;
    RecordId m_child;
    RecordId m_visit;
};

TEST_F(CsvImportTest, NumbersAreWrittenAsDigitsThatASpreadsheetKeeps)
{
    for (const auto &[value, text] :
         {std::pair{2'000'000.0, ",2000000,"}, std::pair{0.00001, ",0.00001,"}, std::pair{36.8, ",36.8,"},
          std::pair{7250.0, ",7250,"}, std::pair{1234567.5, ",1234567.5,"}}) {
        const Measurement measurement{.type = MeasurementKind::Temperature, .value = value, .date = QDate(2026, 5, 3)};
        const book::StoredRecord record{m_visit, m_child, 1, book::State::Current, measurement};
        const QByteArray written = writeCsvRows(Kind::Measurement, {record});
        EXPECT_TRUE(written.contains(text)) << written.constData();
        const auto read = readRecordTable(written)->items.first();
        ASSERT_TRUE(read.value);
        EXPECT_EQ(std::get<Measurement>(*read.value).value, value);
    }
}

TEST_F(CsvImportTest, WhatWasNotChangedIsTheSame)
{
    EXPECT_EQ(preview(table()).count(ItemState::Same), 1);
    EXPECT_TRUE(looksLikeRecordTable(table()));
}

TEST_F(CsvImportTest, ChangesAndNewRowsComeInOnceAndAreUndoneInOneStep)
{
    QByteArray changed = table();
    changed.replace(QStringLiteral("健診").toUtf8(), QStringLiteral("歯科").toUtf8());
    QByteArray fresh = changed.mid(changed.indexOf("\r\n") + 2);
    fresh.replace(m_visit.toString().toLatin1(), "");
    changed += fresh;
    const Preview plan = preview(changed);
    EXPECT_EQ(plan.count(ItemState::New), 1);
    EXPECT_EQ(plan.count(ItemState::Conflicting), 1) << "it was written here: somebody must say so";
    ImportChoices choices{.all = true, .accepted = {m_visit}, .samePerson = {}};
    const auto done = book().apply(acceptImport(plan, choices).value()).value();
    EXPECT_EQ(book().list<Appointment>()->size(), 2);
    EXPECT_EQ(book().find<Appointment>(m_visit)->value.title, QStringLiteral("歯科"));
    EXPECT_EQ(preview(changed).count(ItemState::Same), 2) << "the same file again brings nothing";
    ASSERT_TRUE(book().undo(done));
    EXPECT_EQ(book().list<Appointment>()->size(), 1);
    EXPECT_EQ(book().find<Appointment>(m_visit)->value.title, QStringLiteral("健診"));
}

TEST_F(CsvImportTest, ARowThatCannotBeReadIsRefusedAndNamed)
{
    QByteArray changed = table();
    changed.replace("2026-12-01", "someday");
    const Preview plan = preview(changed);
    ASSERT_EQ(plan.count(ItemState::Refused), 1);
    EXPECT_EQ(plan.items.first().reason, QStringLiteral("invalid_value:date"));
    EXPECT_EQ(plan.items.first().incoming.source, QStringLiteral("line 2"));
    changed = table();
    changed.replace(m_visit.toString().toLatin1(), "not-an-id");
    EXPECT_EQ(preview(changed).items.first().reason, QStringLiteral("invalid_value:id"));
}

TEST_F(CsvImportTest, OtherTablesAreNotTaken)
{
    for (const char *other : {"", "id,person\r\n", "Date,Weight\r\n2026-01-01,5\r\n", "{\"resourceType\":\"Bundle\"}",
                              "id,person,title\r\n1,2,3\r\n"}) {
        EXPECT_FALSE(looksLikeRecordTable(other)) << other;
        EXPECT_EQ(readRecordTable(other).error().code, ErrorCode::NotRecognised) << other;
    }
    const QByteArray staff = writeCsvRows(Kind::StaffMember, {});
    EXPECT_FALSE(looksLikeRecordTable(staff)) << "nobody becomes staff by a file";
}

TEST_F(CsvImportTest, EveryKindHasColumnsOfItsOwn)
{
    for (int kind = 0; kind <= static_cast<int>(Kind::SurveyAnswer); ++kind) {
        if (static_cast<Kind>(kind) != Kind::StaffMember) {
            EXPECT_TRUE(looksLikeRecordTable(writeCsvRows(static_cast<Kind>(kind), {}))) << kind;
        }
    }
}

TEST_F(CsvImportTest, TextsThatASpreadsheetWouldRunOrChangeComeBack)
{
    for (const char *text :
         {"=1+1", "'=1+1", "'", "''x", "-2.5", "@a", "\xEF\xBB\xBFx", " x ", "a\r\nb", "\"", "true", "[1]"}) {
        auto stored = book().find<Appointment>(m_visit).value();
        stored.value.note = QString(QLatin1String(text).startsWith(QLatin1String("\xEF"))
                                        ? QString(QChar(QChar::ByteOrderMark) + QLatin1String("x"))
                                        : QString::fromUtf8(text));
        ASSERT_TRUE(book().edit(stored));
        EXPECT_EQ(preview(table()).count(ItemState::Same), 1) << text;
    }
}

} // namespace
} // namespace oyako::exchange
