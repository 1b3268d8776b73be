// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/measurement_table.h"

#include "core/exchange/measurement_words.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

const QDate today(2026, 11, 22);

QString described(const TableValue &value)
{
    if (!value.measurement) {
        return QStringLiteral("%1 %2").arg(value.line).arg(value.reason);
    }
    return QStringLiteral("%1 %2 %3 %4")
        .arg(value.line)
        .arg(enumWord(value.measurement->type), value.measurement->date.toString(Qt::ISODate))
        .arg(value.measurement->value);
}

QStringList readAll(const QByteArray &content, const QList<TableColumn> &columns = {})
{
    const auto values = readMeasurementTable(content, {today, columns});
    if (!values) {
        return {QString(errorWord(values.error().code))};
    }
    QStringList all;
    for (const TableValue &value : *values) {
        all.append(described(value));
    }
    return all;
}

/// tests/cases/exchange/measurement-tables.json: tables as other programs write them, and what is read from them.
TEST(MeasurementTable, ReadsTheTablesOfOtherPrograms)
{
    QFile file(QStringLiteral(OYAKO_TEST_CASES "/exchange/measurement-tables.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GE(cases.size(), 10);
    for (const QJsonValue &one : cases) {
        SCOPED_TRACE(one[u"name"].toString().toStdString());
        QStringList lines;
        for (const QJsonValue &line : one[u"table"].toArray()) {
            lines.append(line.toString());
        }
        QStringList expected;
        for (const QJsonValue &value : one[u"values"].toArray()) {
            expected.append(value.toString());
        }
        EXPECT_EQ(readAll(lines.join(QLatin1Char('\n')).toUtf8()), expected);
    }
}

TEST(MeasurementTable, ABlockWithoutHeaderTakesTheColumnsOfTheCell)
{
    const QList<TableColumn> columns{TableColumn::Date, TableColumn::Weight, TableColumn::Length};
    EXPECT_EQ(
        readAll("2026/10/1\t9.8\t74.5\n10/8\t9,900\t\n", columns),
        (QStringList{u"1 weight 2026-10-01 9800"_qs, u"1 length 2026-10-01 745"_qs, u"2 weight 2026-10-08 9900"_qs}));
    EXPECT_EQ(readAll("2026/10/1\t9.8\n"), QStringList{u"not_recognised"_qs});
}

// What spreadsheets leave below a table: rows of separators, of blanks, and nothing.
TEST(MeasurementTable, EmptyRowsAreNoValuesInEitherShape)
{
    const QStringList one{u"2 weight 2026-10-01 9800"_qs};
    for (const char *rest : {"", "\n", "\n\n", "\n,,,\n,,,", "\n , , ,\n", "\r\n,,,\r\n"}) {
        EXPECT_EQ(readAll(QByteArray("date,type,value,unit\n2026-10-01,weight,9.8,kg").append(rest)), one) << rest;
        EXPECT_EQ(readAll(QByteArray("date,weight,height,note\n2026-10-01,9.8,,").append(rest)), one) << rest;
    }
    EXPECT_EQ(readAll("date\ttype\tvalue\tunit\n2026-10-01\tweight\t9.8\tkg\n\t\t\t\n\n"), one);
    EXPECT_EQ(readAll("date;type;value;unit\r\n2026-10-01;weight;9,8;kg\r\n\r\n"), one);
    EXPECT_TRUE(readAll("date,type,value,unit\n2026-10-01,weight,,kg\n").isEmpty()) << "an empty cell is no value";
}

struct CellRow {
    const char *cell;
    const char *value; ///< What is read of it, or why nothing is.
};

// A weight without a unit: below 200 kilograms, from there grams.
TEST(MeasurementTable, TakesAWeightWithoutAUnitForWhatItMustBe)
{
    for (const CellRow &row :
         {CellRow{"9.8", "9800"}, CellRow{"199.9", "199900"}, CellRow{"200", "200"}, CellRow{"3050", "3050"},
          CellRow{"3050.4", "3050"}, CellRow{"3.0506", "3051"}, CellRow{"９．８", "9800"}, CellRow{"\"9,8\"", "9800"},
          CellRow{"\"9,800\"", "9800"}, CellRow{" 9.8 ", "9800"}, CellRow{"1e1", "10000"}, CellRow{"9.8kg", "no_value"},
          CellRow{"-", "no_value"}, CellRow{"nan", "no_value"}, CellRow{"inf", "no_value"},
          CellRow{"1e999", "no_value"}, CellRow{"九", "no_value"}, CellRow{"👶", "no_value"}}) {
        const QStringList read = readAll(QByteArray("date,weight\n2026-10-01,").append(row.cell));
        ASSERT_EQ(read.size(), 1) << row.cell;
        EXPECT_EQ(read.first().section(u' ', -1), QLatin1String(row.value)) << row.cell;
    }
}

TEST(MeasurementTable, RoundsToGramsAndTenthsOfAMillimetre)
{
    EXPECT_EQ(readAll("date,weight (lb),height (in)\n2026-10-01,7.3,20.3\n"),
              (QStringList{u"2 weight 2026-10-01 3311"_qs, u"2 length 2026-10-01 515.6"_qs}));
    EXPECT_EQ(readAll("date,height\n2026-10-01,74.55\n"), QStringList{u"2 length 2026-10-01 745.5"_qs});
    EXPECT_EQ(readAll("date,weight (g),head (mm)\n2026-10-01,9800.5,460\n"),
              (QStringList{u"2 weight 2026-10-01 9801"_qs, u"2 head_circumference 2026-10-01 460"_qs}));
}

// Today belongs to what was measured, tomorrow does not; a day without its year lies before today.
TEST(MeasurementTable, TakesDaysUpToToday)
{
    for (const CellRow &row :
         {CellRow{"2026-11-22", "2026-11-22"}, CellRow{"2026-11-23", "no_date"}, CellRow{"11/22", "2026-11-22"},
          CellRow{"11/23", "2025-11-23"}, CellRow{"2/29", "2024-02-29"}, CellRow{"R8.11.22", "2026-11-22"},
          CellRow{"令和8年11月22日（日）", "2026-11-22"}, CellRow{"2026-11-22T23:59:59+09:00", "2026-11-22"},
          CellRow{"2026-11-22 00:00:00", "2026-11-22"}, CellRow{"2026-02-29", "no_date"}, CellRow{"2026-11", "no_date"},
          CellRow{"", "no_date"}, CellRow{"昨日", "no_date"}}) {
        const QStringList read = readAll(QByteArray("date,weight\n").append(row.cell).append(",9.8\n"));
        const QString value = QLatin1String(row.value);
        const bool isDay = value != u"no_date"_qs;
        EXPECT_EQ(read, QStringList{isDay ? u"2 weight %1 9800"_qs.arg(value) : u"2 no_date"_qs}) << row.cell;
    }
}

TEST(MeasurementTable, ReadsTheSameInEveryEncodingAndLineEnd)
{
    const QString table = u"日付,体重(g),どこで\n2026-10-01,9800,保健センター\n"_qs;
    const QStringList expected{u"2 weight 2026-10-01 9800"_qs};
    QByteArray windows = table.toUtf8();
    windows.replace("\n", "\r\n");
    EXPECT_EQ(readAll(table.toUtf8()), expected);
    EXPECT_EQ(readAll(windows), expected);
    EXPECT_EQ(readAll("\xEF\xBB\xBF" + windows), expected);
    EXPECT_EQ(readAll("\x93\xFA\x95\x74,\x91\xCC\x8F\x64(g)\r\n2026-10-01,9800\r\n"), expected) << "code page 932";
    const auto values = readMeasurementTable(table.toUtf8(), {today});
    EXPECT_EQ(values->first().measurement->facility, u"保健センター"_qs);
    EXPECT_EQ(values->first().measurement->by, MeasuredBy::Professional);
}

TEST(MeasurementTable, IsKnownByItsBytes)
{
    EXPECT_EQ(tableIdentifier("a"), tableIdentifier("a"));
    EXPECT_NE(tableIdentifier("a"), tableIdentifier("b"));
    EXPECT_EQ(tableIdentifier("abc"), u"table:ba7816bf8f01cfea"_qs) << "the beginning of SHA-256";
}

TEST(MeasurementTable, RefusesWhatIsNoText)
{
    EXPECT_EQ(readAll("date,weight\n2026-01-01,\xff\xff\n"), QStringList{u"not_utf8"_qs});
    EXPECT_EQ(readAll("date,weight\n2026-01-01,\"7\n"), QStringList{u"bad_data"_qs});
    EXPECT_EQ(readAll({}), QStringList{u"not_recognised"_qs});
    EXPECT_TRUE(looksLikeTable("date,weight\n"));
    EXPECT_FALSE(looksLikeTable("  {\"resourceType\":\"Bundle\"}"));
    EXPECT_FALSE(looksLikeTable({}));
}

class TablePreviewTest : public testing::Test {
protected:
    void SetUp() override { m_child = add(u"陽翔"_qs); }
    RecordId add(const QString &name)
    {
        return m_book
            .add({}, Person{.givenName = name, .role = Role::Child, .sex = Sex::Male, .birthDate = QDate(2025, 5, 10)})
            .value();
    }
    Preview preview(const QByteArray &content)
    {
        const auto values = readMeasurementTable(content, {today}).value();
        return previewMeasurements(m_book, values, {{QString(), m_child}}, tableIdentifier(content)).value();
    }
    void take(const Preview &preview, const ImportChoices &choices = {.all = true})
    {
        const auto changes = acceptImport(preview, choices);
        ASSERT_TRUE(changes);
        ASSERT_TRUE(m_book.apply(*changes));
    }
    QList<book::Stored<Measurement>> measured() { return m_book.list<Measurement>(m_child).value(); }

    const QByteArray m_table = "date,weight,height\n2026-10-01,9.8,74.5\n2026-10-20,9.9,\n";
    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_child;
};

TEST_F(TablePreviewTest, TakenInTwiceChangesNothingAndOneUndoTakesItBack)
{
    const Preview first = preview(m_table);
    EXPECT_EQ(first.count(ItemState::New), 3);
    EXPECT_TRUE(measured().isEmpty()) << "looking changes nothing";
    take(first);
    EXPECT_EQ(measured().size(), 3);
    EXPECT_EQ(preview(m_table).count(ItemState::Same), 3);
    ASSERT_TRUE(m_book.undoLast());
    EXPECT_TRUE(measured().isEmpty());
    EXPECT_EQ(preview(m_table).count(ItemState::New), 3) << "what was undone may come again";
}

TEST_F(TablePreviewTest, AValueOfTheDayIsTheSameOrDiffers)
{
    const RecordId here =
        m_book.add(m_child, Measurement{.type = MeasurementKind::Weight, .value = 9700, .date = QDate(2026, 10, 1)})
            .value();
    static_cast<void>(
        m_book.add(m_child, Measurement{.type = MeasurementKind::Length, .value = 745, .date = QDate(2026, 10, 1)}));
    const Preview found = preview(m_table);
    EXPECT_EQ(found.count(ItemState::Conflicting), 1);
    EXPECT_EQ(found.count(ItemState::Same), 1);
    EXPECT_EQ(found.count(ItemState::New), 1);
    EXPECT_EQ(found.items.first().reason, u"other_value"_qs);
    take(found);
    EXPECT_EQ(measured().size(), 3) << "a conflict waits for somebody to decide";
    take(preview(m_table), {.all = true, .accepted = {here}});
    EXPECT_EQ(measured().size(), 3);
    EXPECT_EQ(m_book.find<Measurement>(here)->value.value, 9800);
}

TEST_F(TablePreviewTest, SaysWhichLinesCannotBeTaken)
{
    const Preview found = preview("date,weight\n2026-10-01,9.8\n2027-10-01,9.9\n2026-10-03,x\n2026-10-04,900000\n");
    EXPECT_EQ(found.count(ItemState::New), 1);
    EXPECT_EQ(found.count(ItemState::Refused), 3);
    EXPECT_EQ(found.items.at(1).incoming.source, u"line 3"_qs);
    EXPECT_EQ(found.items.at(1).reason, u"no_date"_qs);
    EXPECT_EQ(found.items.at(2).reason, u"no_value"_qs);
    EXPECT_TRUE(found.items.at(3).reason.startsWith(u"invalid_value"_qs)) << qPrintable(found.items.at(3).reason);
}

TEST_F(TablePreviewTest, TwoValuesOfOneDayStayTwo)
{
    const QByteArray table = "date,weight\n2026-10-01,9.8\n2026-10-01,9.9\n";
    take(preview(table));
    ASSERT_EQ(measured().size(), 2);
    EXPECT_NE(measured().at(0).id, measured().at(1).id);
    const Preview again = preview(table);
    EXPECT_EQ(again.count(ItemState::Same), 2);
    EXPECT_TRUE(m_book.undoLast());
    EXPECT_TRUE(measured().isEmpty());
}

TEST_F(TablePreviewTest, ARowMoreTakesInOneValueMore)
{
    take(preview(m_table));
    const Preview more = preview(m_table + "2026-11-01,10.1,\n");
    EXPECT_EQ(more.count(ItemState::Same), 3);
    EXPECT_EQ(more.count(ItemState::New), 1);
    take(more);
    EXPECT_EQ(measured().size(), 4);
}

TEST_F(TablePreviewTest, HalfAGramIsTheSameAndAGramIsNot)
{
    static_cast<void>(
        m_book.add(m_child, Measurement{.type = MeasurementKind::Weight, .value = 9800.4, .date = QDate(2026, 10, 1)}));
    EXPECT_EQ(preview("date,weight\n2026-10-01,9.8\n").count(ItemState::Same), 1);
    EXPECT_EQ(preview("date,weight\n2026-10-01,9.801\n").count(ItemState::Conflicting), 1);
    EXPECT_EQ(preview("date,height\n2026-10-01,74\n").count(ItemState::New), 1) << "another kind";
    EXPECT_EQ(preview("date,weight\n2026-10-02,9.8\n").count(ItemState::New), 1) << "another day";
}

TEST_F(TablePreviewTest, FindsTheChildByItsNameOnlyWhereOneFits)
{
    EXPECT_EQ(childNamed(m_book, {}).value(), m_child);
    EXPECT_EQ(childNamed(m_book, u"陽翔"_qs).value(), m_child);
    const RecordId other = add(u"結衣"_qs);
    EXPECT_TRUE(childNamed(m_book, {})->isEmpty());
    EXPECT_EQ(childNamed(m_book, u"結衣"_qs).value(), other);
    EXPECT_TRUE(childNamed(m_book, u"花"_qs)->isEmpty());
    add(u"結衣"_qs);
    EXPECT_TRUE(childNamed(m_book, u"結衣"_qs)->isEmpty()) << "two of the same name";

    const auto values =
        readMeasurementTable("date,child,weight\n2026-10-01,陽翔,9.8\n2026-10-01,Emily,8.1\n", {today}).value();
    EXPECT_EQ(childrenOf(values), (QStringList{u"陽翔"_qs, u"Emily"_qs}));
    const auto found = previewMeasurements(m_book, values, {{u"陽翔"_qs, m_child}}, u"table:1"_qs).value();
    EXPECT_EQ(found.items.size(), 1) << "nobody is given another child's values";
}

TEST_F(TablePreviewTest, AValueFromBeforeTheBirthIsRefusedAndTheOthersComeIn)
{
    const Preview found = preview("date,weight\n2020-10-01,9.8\n2025-05-09,3.0\n2025-05-10,3.1\n");
    ASSERT_EQ(found.items.size(), 3);
    for (qsizetype i = 0; i < 2; ++i) {
        EXPECT_EQ(found.items.at(i).state, ItemState::Refused);
        EXPECT_EQ(found.items.at(i).reason, u"before_birth"_qs);
    }
    EXPECT_EQ(found.items.at(2).state, ItemState::New) << "the day of birth is one of life";
    take(found);
    ASSERT_EQ(measured().size(), 1);
    EXPECT_EQ(measured().first().value.date, QDate(2025, 5, 10));
}

TEST(MeasurementWords, UnitsFitTheirKind)
{
    EXPECT_EQ(factorOfUnit(MeasurementKind::Weight, u"KG"_qs), 1000);
    EXPECT_EQ(factorOfUnit(MeasurementKind::Weight, u"lb"_qs), 453.59237);
    EXPECT_EQ(factorOfUnit(MeasurementKind::Length, u"in"_qs), 25.4);
    EXPECT_EQ(factorOfUnit(MeasurementKind::Length, u"kg"_qs), std::nullopt);
    EXPECT_EQ(factorOfUnit(MeasurementKind::Weight, u"stone"_qs), std::nullopt);
    EXPECT_EQ(readHeader(u"体重(g)"_qs).column, TableColumn::Weight);
    EXPECT_EQ(readHeader(u"体重(g)"_qs).unit, u"g"_qs);
    EXPECT_EQ(readHeader(u"head_circumference"_qs).column, TableColumn::Head);
    EXPECT_EQ(readHeader(u"Weight_kg"_qs).unit, u"kg"_qs);
    EXPECT_EQ(readHeader(u"sleep"_qs).column, TableColumn::Ignored);
    EXPECT_TRUE(isHome(u"自宅"_qs));
    EXPECT_FALSE(isHome(u"保健センター"_qs));
}

} // namespace
} // namespace oyako::exchange
