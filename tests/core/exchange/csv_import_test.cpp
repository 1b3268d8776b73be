// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv_import.h"

#include "core/exchange/csv_export.h"
#include "core/exchange/import.h"
#include "core/exchange/measurement_table.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <algorithm>

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

/// The rows of a table by the names of their columns; what is not named is empty.
QByteArray tableOf(Kind kind, const QList<QHash<QString, QString>> &rows)
{
    const QByteArray head = writeCsvRows(kind, {});
    QStringList columns = QString::fromUtf8(head).trimmed().split(u',');
    columns.first().remove(QChar(QChar::ByteOrderMark));
    QByteArray table = head;
    for (const QHash<QString, QString> &row : rows) {
        QStringList cells;
        for (const QString &column : std::as_const(columns)) {
            const QString cell = row.value(column);
            cells.append(cell.contains(u',') ? QString(u'"' + cell + u'"') : cell);
        }
        table += cells.join(u',').toUtf8() + "\r\n";
    }
    return table;
}

struct CellRow {
    const char *name;
    const char *column;
    const char *cell;
    bool taken;
};

// A cell says what its column can hold or the row is refused by name: nothing is guessed, nothing left out.
TEST_F(CsvImportTest, EveryCellIsReadInItsOwnType)
{
    for (const CellRow &row : {CellRow{"number", "value", "9800", true},
                               CellRow{"with a point", "value", "9800.5", true},
                               CellRow{"with an exponent", "value", "9.8e3", true},
                               CellRow{"with blanks", "value", " 9800 ", true},
                               CellRow{"no number", "value", "nan", false},
                               CellRow{"endless", "value", "inf", false},
                               CellRow{"endless below", "value", "-INF", false},
                               CellRow{"beyond all", "value", "1e999", false},
                               CellRow{"a decimal comma", "value", "9,8", false},
                               CellRow{"with its unit", "value", "9800g", false},
                               CellRow{"full-width", "value", "９８００", false},
                               CellRow{"a word", "value", "heavy", false},
                               CellRow{"the day of a spreadsheet", "date", "2026/5/3", true},
                               CellRow{"with points", "date", "2026.5.3", true},
                               CellRow{"padded", "date", " 2026-05-03 ", true},
                               CellRow{"American", "date", "5/3/2026", false},
                               CellRow{"no such day", "date", "2026/2/30", false},
                               CellRow{"no such day in ISO", "date", "2026-02-30", false},
                               CellRow{"a month", "date", "2026-05", false},
                               CellRow{"with a time", "date", "2026-05-03 10:00", false},
                               CellRow{"a known word", "by", "professional", true},
                               CellRow{"an unknown word", "by", "somebody", false},
                               CellRow{"another case", "by", "Professional", false},
                               CellRow{"no id", "checkup", "1", false}}) {
        QHash<QString, QString> cells{{QStringLiteral("person"), m_child.toString()},
                                      {QStringLiteral("type"), QStringLiteral("weight")},
                                      {QStringLiteral("value"), QStringLiteral("9800")},
                                      {QStringLiteral("date"), QStringLiteral("2026-05-03")}};
        cells.insert(QLatin1String(row.column), QString::fromUtf8(row.cell));
        const auto read = readRecordTable(tableOf(Kind::Measurement, {cells}));
        ASSERT_TRUE(read) << row.name;
        ASSERT_EQ(read->items.size(), 1) << row.name;
        EXPECT_EQ(read->items.first().value.has_value(), row.taken) << row.name;
        EXPECT_EQ(read->items.first().reason,
                  row.taken ? QString() : QString(QLatin1String("invalid_value:") + QLatin1String(row.column)))
            << row.name;
    }
}

TEST_F(CsvImportTest, ARowWithoutAnIdIsTheSameNewRecordEveryTimeTheFileComes)
{
    const QHash<QString, QString> cells{{QStringLiteral("person"), m_child.toString()},
                                        {QStringLiteral("title"), QStringLiteral("歯科")},
                                        {QStringLiteral("date"), QStringLiteral("2026-12-03")}};
    const QByteArray file = tableOf(Kind::Appointment, {cells, cells});
    const auto first = readRecordTable(file).value();
    ASSERT_EQ(first.items.size(), 2);
    EXPECT_NE(first.items.at(0).id, first.items.at(1).id) << "two rows are two records";
    EXPECT_EQ(readRecordTable(file)->items.at(1).id, first.items.at(1).id);
    EXPECT_NE(readRecordTable(file + "\r\n")->items.at(0).id, first.items.at(0).id) << "another file";
    ASSERT_TRUE(book().apply(acceptImport(preview(file), {.all = true}).value()));
    EXPECT_EQ(preview(file).count(ItemState::Same), 2);
    EXPECT_EQ(book().list<Appointment>()->size(), 3);
}

TEST_F(CsvImportTest, WhoseRecordItIsMustBeSaidAndKnown)
{
    const auto stateOf = [this](const QString &person) {
        const QHash<QString, QString> cells{{QStringLiteral("person"), person},
                                            {QStringLiteral("title"), QStringLiteral("歯科")},
                                            {QStringLiteral("date"), QStringLiteral("2026-12-03")}};
        const Preview plan = preview(tableOf(Kind::Appointment, {cells}));
        return acceptImport(plan, {.all = true}).has_value();
    };
    EXPECT_TRUE(stateOf(m_child.toString()));
    EXPECT_FALSE(stateOf(QUuid::createUuid().toString(QUuid::WithoutBraces))) << "nobody of this book";
}

// Columns in another order, with one that a spreadsheet left over, other separators and ends.
TEST_F(CsvImportTest, TheShapeOfTheFileMakesNoDifference)
{
    const QByteArray file = table();
    const auto expected = readRecordTable(file)->items.first();
    ASSERT_TRUE(expected.value);
    QList<QStringList> rows;
    for (const QByteArray &line : file.trimmed().split('\n')) {
        rows.append(QString::fromUtf8(line).remove(QChar(QChar::ByteOrderMark)).trimmed().split(u','));
    }
    const auto written = [](const QList<QStringList> &all, QChar separator, const char *end) {
        QByteArray bytes;
        for (const QStringList &row : all) {
            bytes += row.join(separator).toUtf8() + end;
        }
        return bytes;
    };
    QList<QStringList> reversed = rows;
    QList<QStringList> wider = rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        std::reverse(reversed[i].begin(), reversed[i].end());
        wider[i].append(QString());
    }
    for (const QByteArray &other :
         {written(rows, u',', "\n"), written(rows, u';', "\r\n"), written(rows, u'\t', "\n"),
          written(reversed, u',', "\n"), written(wider, u',', "\r\n"), QByteArray(file + "\r\n,,,\r\n\r\n"),
          QByteArray("\xEF\xBB\xBF" + written(rows, u',', "\n"))}) {
        const auto read = readRecordTable(other);
        ASSERT_TRUE(read) << other.left(60).constData();
        ASSERT_EQ(read->items.size(), 1) << other.left(60).constData();
        EXPECT_EQ(read->items.first().id, expected.id);
        EXPECT_EQ(read->items.first().person, expected.person);
        ASSERT_TRUE(read->items.first().value);
        EXPECT_EQ(toJson(*read->items.first().value), toJson(*expected.value)) << other.left(60).constData();
    }
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

TEST_F(CsvImportTest, ANulIsNamedWithItsLine)
{
    const Error nul{ErrorCode::BadData, QStringLiteral("line 2"), {QStringLiteral("nul")}};
    QByteArray broken = table();
    broken.replace(QStringLiteral("健診").toUtf8(), QByteArray("a\0b", 3));
    ASSERT_TRUE(looksLikeRecordTable(broken));
    EXPECT_EQ(readRecordTable(broken).error(), nul);
    const QByteArray measured = QStringLiteral("日付,体重(g)\n2026-10-01,90").toUtf8() + QByteArray("\0", 1) + "00\n";
    ASSERT_TRUE(looksLikeTable(measured));
    EXPECT_EQ(readMeasurementTable(measured, {QDate(2026, 11, 22)}).error(), nul);
}

TEST_F(CsvImportTest, AListInACellIsOneValueAndNothingBehindIt)
{
    const Application paid{.procedure = QStringLiteral("P02"), .paymentMonths = {4, 8}};
    const QByteArray written = writeCsvRows(Kind::Application, {{m_visit, m_child, 1, book::State::Current, paid}});
    const auto read = [](const QByteArray &table) { return readRecordTable(table)->items.first(); };
    EXPECT_EQ(std::get<Application>(*read(written).value).paymentMonths, (QList<int>{4, 8}));
    for (const char *cell : {R"("[4,8],""x"":[1]")", R"("[4,8]}")", "[4", R"("{""a"":1}")"}) {
        QByteArray broken = written;
        ASSERT_TRUE(broken.contains(R"("[4,8]")"));
        broken.replace(R"("[4,8]")", cell);
        EXPECT_EQ(read(broken).reason, QStringLiteral("invalid_value:paymentMonths")) << cell;
    }
}

TEST_F(CsvImportTest, MoreRowsThanALifetimeHasAreRefusedAndCellsBehindTheLastColumnPassedOver)
{
    QByteArray rows = table();
    const QByteArray row = rows.mid(rows.indexOf("\r\n") + 2);
    rows.insert(rows.size() - 2, ",,,x");
    EXPECT_EQ(preview(rows).count(ItemState::Same), 1);
    EXPECT_EQ(readRecordTable(rows + row.repeated(mostEntries)).error().code, ErrorCode::TooLarge);
}

} // namespace
} // namespace oyako::exchange
