// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"

#include "tests/support/qt_printers.h"

#include <QRandomGenerator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace oyako {
namespace {

using testing::ElementsAre;
using Records = QList<QStringList>;

Records records(const char *content)
{
    return csv::readAll(content).value_or(Records{});
}

TEST(CsvReader, TakesFieldsAndRecordsApart)
{
    EXPECT_EQ(records("a,b\r\n1,2\r\n"), (Records{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}}));
    EXPECT_EQ(records("a,b\n,\n"), (Records{{u"a"_qs, u"b"_qs}, {u""_qs, u""_qs}}));
    EXPECT_EQ(records("a,b"), (Records{{u"a"_qs, u"b"_qs}}));
    EXPECT_EQ(records("a,\n"), (Records{{u"a"_qs, u""_qs}}));
    EXPECT_TRUE(csv::readAll("").value().isEmpty());
}

TEST(CsvReader, QuotedFieldsKeepCommasQuotesAndNewlines)
{
    EXPECT_EQ(records("\"a,b\",\"c\"\"d\"\n"), (Records{{u"a,b"_qs, u"c\"d"_qs}}));
    EXPECT_EQ(records("\"1\n2\r\n3\",x\r\n\"\",\"\"\"\"\r\n"),
              (Records{{u"1\n2\r\n3"_qs, u"x"_qs}, {u""_qs, u"\""_qs}}));
    EXPECT_EQ(records("\"\"\"a\"\"b\"\"\""), (Records{{u"\"a\"b\""_qs}}));
}

TEST(CsvReader, SpacesAndJapaneseStayAsTheyAre)
{
    EXPECT_EQ(records("名前, 体重 \n\"塚\",𠮷\n"), (Records{{u"名前"_qs, u" 体重 "_qs}, {u"塚"_qs, u"𠮷"_qs}}));
}

TEST(CsvReader, EmptyLinesAreSkippedUnlessRecordsHaveOneField)
{
    EXPECT_EQ(records("\n\r\na,b\n\n1,2\n\r\n\n"), (Records{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}}));
    EXPECT_EQ(records("a\n\nb\n"), (Records{{u"a"_qs}, {u""_qs}, {u"b"_qs}}));
}

TEST(CsvReader, TellsByteOrderMarkAndLineEnd)
{
    csv::Fields fields;
    csv::Reader windows("\xEF\xBB\xBF"
                        "a,b\r\n1,2\r\n");
    ASSERT_TRUE(windows.next(fields).value());
    EXPECT_TRUE(windows.hasByteOrderMark());
    EXPECT_EQ(windows.lineEnd(), QByteArrayView("\r\n"));
    EXPECT_EQ(fields.front(), QByteArrayView("a"));

    const csv::Reader plain("a,b\n1,2\r\n");
    EXPECT_FALSE(plain.hasByteOrderMark());
    EXPECT_EQ(plain.lineEnd(), QByteArrayView("\n"));
}

TEST(CsvReader, LineIsWhereTheRecordBegan)
{
    csv::Fields fields;
    csv::Reader reader("a,b\n\"1\n2\",x\n\n3,4\n");
    QList<qint64> lines;
    while (reader.next(fields).value_or(false)) {
        lines.append(reader.line());
    }
    EXPECT_THAT(lines, ElementsAre(1, 2, 5));
}

TEST(CsvReader, GoesOnBehindTheLineOfARefusedRecord)
{
    csv::Reader reader("a,b\r\n\"1,2\r\n3,\"4\r\n5\"\r\n\r\n6\",7\r\n8,9");
    csv::Fields fields;
    QStringList read;
    for (auto more = reader.next(fields); !more || *more; more = reader.next(fields)) {
        const QByteArrayView line = more ? fields.back() : reader.passOver();
        read.append(QString::number(reader.line()) + (more ? u':' : u'!') + QString::fromUtf8(line));
    }
    EXPECT_EQ(read, (QStringList{u"1:b"_qs, u"2!\"1,2"_qs, u"3:4\r\n5"_qs, u"6!6\",7"_qs, u"7:9"_qs}));
}

struct RefusedCsv {
    const char *name;
    const char *content;
    const char *line;
    const char *reason;
};

class CsvRefuses : public testing::TestWithParam<RefusedCsv> {};

TEST_P(CsvRefuses, WithLineAndReason)
{
    const auto read = csv::readAll(GetParam().content);
    ASSERT_FALSE(read);
    EXPECT_EQ(
        read.error(),
        (Error{ErrorCode::BadData, QString::fromLatin1(GetParam().line), {QString::fromLatin1(GetParam().reason)}}));
}

INSTANTIATE_TEST_SUITE_P(Rfc4180, CsvRefuses,
                         testing::Values(RefusedCsv{"QuoteInside", "a,b\n1,2\"\n", "line 2", "quote"},
                                         RefusedCsv{"TextAfterQuote", "a,b\n\"1\"x,2\n", "line 2", "quote"},
                                         RefusedCsv{"Unclosed", "a,b\n1,\"2\n3,4\n", "line 2", "quote"},
                                         RefusedCsv{"ClosedThenDoubled", "\"a\"\"\n", "line 1", "quote"},
                                         RefusedCsv{"LoneReturn", "a,b\n1\r2,3\n", "line 2", "line_end"},
                                         RefusedCsv{"ReturnAtEnd", "a,b\r", "line 1", "line_end"},
                                         RefusedCsv{"TooFew", "a,b\n1\n", "line 2", "fields"},
                                         RefusedCsv{"TooMany", "a,b\n1,2\n1,2,3\n", "line 3", "fields"}),
                         [](const auto &one) { return one.param.name; });

TEST(CsvReader, OtherEncodingsAreNamedByTheirFirstByte)
{
    const auto read = csv::readAll("a,b\n\x90\x65,2\n");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error(), (Error{ErrorCode::NotUtf8, {}, {u"4"_qs}}));
}

TEST(CsvColumn, IsFoundByExactName)
{
    const csv::Fields header{"sex", "age_days"};
    EXPECT_EQ(csv::column(header, "age_days"), 1);
    EXPECT_EQ(csv::column(header, "Age_days"), -1);
}

QByteArray written(const QStringList &fields, const csv::WriteOptions &options = {})
{
    csv::Writer writer(options);
    writer.record(fields);
    return writer.take();
}

QList<QStringList> readWith(QByteArrayView content, const csv::ReadOptions &options)
{
    csv::Reader reader(content, options);
    csv::Fields fields;
    QList<QStringList> records;
    while (reader.next(fields).value_or(false)) {
        QStringList &record = records.emplaceBack();
        for (const QByteArrayView field : fields) {
            record.append(QString::fromUtf8(field));
        }
    }
    return records;
}

TEST(CsvReader, OptionsTakeWhatFilesFromElsewhereDo)
{
    const csv::ReadOptions options{.ragged = true, .loose = true};
    EXPECT_EQ(readWith("a\r\rb,c\r\n5\" x,\"d\ne\"\n", options),
              (Records{{QStringLiteral("a")},
                       {QStringLiteral("b"), QStringLiteral("c")},
                       {QStringLiteral("5\" x"), QStringLiteral("d\ne")}}));
    EXPECT_EQ(readWith("a,b\tc\n", {.separator = '\t'}), (Records{{QStringLiteral("a,b"), QStringLiteral("c")}}));
    csv::Reader unclosed("a\n\"b", options);
    csv::Fields fields;
    EXPECT_TRUE(unclosed.next(fields));
    EXPECT_EQ(unclosed.next(fields).error().field, QStringLiteral("line 2"));
}

TEST(CsvWriter, QuotesOnlyWhereNeeded)
{
    EXPECT_EQ(written({u"a"_qs, u" b "_qs, u""_qs}), "a, b ,\r\n");
    EXPECT_EQ(written({u"a,b"_qs, u"c\"d"_qs, u"e\nf"_qs, u"g\rh"_qs}), "\"a,b\",\"c\"\"d\",\"e\nf\",\"g\rh\"\r\n");
    EXPECT_EQ(written({u""_qs}), "\"\"\r\n") << "an empty line would be skipped when read back";
}

TEST(CsvWriter, OptionsSetLineEndAndByteOrderMark)
{
    EXPECT_EQ(written({u"a"_qs, u"b"_qs}, {.lineEnd = "\n", .byteOrderMark = true}), "\xEF\xBB\xBF"
                                                                                     "a,b\n");
}

TEST(CsvWriter, GuardKeepsSpreadsheetsFromRunningFields)
{
    const csv::WriteOptions guarded{.guardFormulas = true};
    EXPECT_EQ(written({u"=1+1"_qs, u"@x"_qs, u"+cmd"_qs, u"-2+3"_qs}, guarded), "'=1+1,'@x,'+cmd,'-2+3\r\n");
    EXPECT_EQ(written({u"\tx"_qs, u"\r=x"_qs, u"=a,b"_qs}, guarded), "'\tx,\"'\r=x\",\"'=a,b\"\r\n");
    EXPECT_EQ(written({u"-2.5"_qs, u"+3"_qs, u"-1e-5"_qs, u"a=b"_qs, u""_qs}, guarded), "-2.5,+3,-1e-5,a=b,\r\n");
    EXPECT_EQ(written({u"-nan(1)"_qs, u"-inf"_qs}, guarded), "'-nan(1),'-inf\r\n");
    EXPECT_EQ(written({u"=1+1"_qs}), "=1+1\r\n") << "off unless asked for";
}

struct GuardRow {
    const char16_t *field;
    const char16_t *written;
};

// OWASP, "CSV Injection": the characters that begin a formula; numbers are none.
TEST(CsvWriter, GuardsExactlyWhatWouldRun)
{
    const csv::WriteOptions guarded{.lineEnd = "\n", .guardFormulas = true};
    for (const GuardRow &row :
         {GuardRow{u"=", u"'="}, GuardRow{u"+", u"'+"}, GuardRow{u"-", u"'-"}, GuardRow{u"@", u"'@"},
          GuardRow{u"'", u"''"}, GuardRow{u"'=1", u"''=1"}, GuardRow{u"--1", u"'--1"}, GuardRow{u"+-1", u"'+-1"},
          GuardRow{u"-1", u"-1"}, GuardRow{u"-1.5e3", u"-1.5e3"}, GuardRow{u"-1,5", u"\"'-1,5\""},
          GuardRow{u"-1 kg", u"'-1 kg"}, GuardRow{u"-infinity", u"'-infinity"}, GuardRow{u"+0x10", u"'+0x10"},
          GuardRow{u"-－", u"'-－"}, GuardRow{u" =1", u" =1"}, GuardRow{u"a=1", u"a=1"}, GuardRow{u"1", u"1"},
          GuardRow{u"ー", u"ー"}}) {
        const QString field = QString::fromUtf16(row.field);
        EXPECT_EQ(QString::fromUtf8(written({field, u"x"_qs}, guarded)),
                  QString(QString::fromUtf16(row.written) + u",x\n"_qs))
            << field.toStdString();
    }
}

// One leading apostrophe was put there, always: whoever takes it off has what was written.
TEST(CsvWriter, WhatWasGuardedCanBeTold)
{
    const QString alphabet = u"'=+-@\t\r1a\",塚"_qs;
    QRandomGenerator random(42);
    for (int round = 0; round < 2'000; ++round) {
        QString field;
        for (int length = random.bounded(5); length > 0; --length) {
            field.append(alphabet.at(random.bounded(static_cast<int>(alphabet.size()))));
        }
        const auto read = csv::readAll(written({field, u"x"_qs}, {.guardFormulas = true}));
        ASSERT_TRUE(read);
        const QString back = read->first().first();
        ASSERT_EQ(back.startsWith(u'\'') ? back.mid(1) : back, field) << field.toStdString();
        bool isNumber = false;
        (void)field.toDouble(&isNumber);
        ASSERT_FALSE(!isNumber && !back.isEmpty() && u"=+-@\t\r"_qs.contains(back.front())) << back.toStdString();
    }
}

TEST(CsvReader, AMarkStandsAtTheBeginningOnly)
{
    EXPECT_TRUE(records("\xEF\xBB\xBF").isEmpty()) << "nothing but a mark is nothing";
    EXPECT_EQ(records("\xEF\xBB\xBF\xEF\xBB\xBF"
                      "a,b\n"),
              (Records{{QString(QChar(0xFEFF)) + u"a"_qs, u"b"_qs}}));
    EXPECT_EQ(records("a,\xEF\xBB\xBF"
                      "b\n"),
              (Records{{u"a"_qs, QString(QChar(0xFEFF)) + u"b"_qs}}));
}

TEST(CsvReader, LinesAreCountedThroughQuotedFieldsOfAnyEnd)
{
    const auto failure = [](const char *content, const csv::ReadOptions &options = {}) {
        csv::Reader reader(content, options);
        csv::Fields fields;
        auto read = reader.next(fields);
        while (read && *read) {
            read = reader.next(fields);
        }
        return read ? QString() : read.error().field;
    };
    EXPECT_EQ(failure("a,b\r\n\"1\r\n2\",x\r\n3,\"4"), u"line 4"_qs);
    EXPECT_EQ(failure("a,b\n\"1\n2\n3\"x,y\n"), u"line 4"_qs) << "where the text behind the quote stands";
    EXPECT_EQ(failure("a,b\n\n\n1\n"), u"line 4"_qs);
    EXPECT_EQ(failure("a,b\r1,2\r3,\"4", {.loose = true}), u"line 3"_qs);
}

TEST(CsvReader, AnEmptyFirstFieldIsAField)
{
    EXPECT_EQ(records(",\n,\n"), (Records{{u""_qs, u""_qs}, {u""_qs, u""_qs}}));
    EXPECT_EQ(records("\"\"\n\"\"\n"), (Records{{u""_qs}, {u""_qs}}));
    EXPECT_EQ(records("\"\",\"\""), (Records{{u""_qs, u""_qs}}));
}

TEST(CsvColumn, IsTheFirstOfItsNameAndMayBeMissing)
{
    EXPECT_EQ(csv::column({"a", "b", "a"}, "a"), 0);
    EXPECT_EQ(csv::column({}, "a"), -1);
    EXPECT_EQ(csv::column({"", "b"}, ""), 0);
}

TEST(CsvWriter, IsEmptyAfterItWasTaken)
{
    csv::Writer writer;
    writer.reserve(100);
    writer.record(QStringList{u"a"_qs});
    EXPECT_EQ(writer.take(), "a\r\n");
    EXPECT_TRUE(writer.take().isEmpty());
    writer.record(csv::Fields{"塚", "b"});
    EXPECT_EQ(writer.take(), "塚,b\r\n");
}

TEST(CsvRoundTrip, AnyTextComesBack)
{
    const QString alphabet = u"ab ,\"\r\n=塚'\t"_qs;
    QRandomGenerator random(4180);
    for (int round = 0; round < 500; ++round) {
        Records expected;
        csv::Writer writer;
        const int width = random.bounded(1, 5);
        for (int row = random.bounded(1, 5); row > 0; --row) {
            QStringList &fields = expected.emplaceBack();
            for (int i = 0; i < width; ++i) {
                QString &field = fields.emplaceBack(u""_qs);
                for (int length = random.bounded(6); length > 0; --length) {
                    field.append(alphabet.at(random.bounded(static_cast<int>(alphabet.size()))));
                }
            }
            writer.record(fields);
        }
        const QByteArray content = writer.take();
        ASSERT_EQ(csv::readAll(content).value_or(Records{}), expected) << content.constData();
    }
}

TEST(CsvReader, AnyBytesAreReadOrRefused)
{
    const QByteArray alphabet("a,\"\r\n\0\xE5\xA1\x9A", 9);
    QRandomGenerator random(1984);
    int readable = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray content;
        for (int length = random.bounded(12); length > 0; --length) {
            content.append(alphabet.at(random.bounded(static_cast<int>(alphabet.size()))));
        }
        const auto once = csv::readAll(content);
        if (!once) {
            continue;
        }
        ++readable;
        csv::Writer writer;
        for (const QStringList &fields : *once) {
            writer.record(fields);
        }
        const QByteArray again = writer.take();
        ASSERT_EQ(csv::readAll(again).value_or(Records{}), *once) << content.toHex().constData();
    }
    EXPECT_GT(readable, 1000);
}

TEST(CsvReader, ARecordOfMillionsOfFieldsIsRefused)
{
    const QByteArray most(static_cast<qsizetype>(csv::mostFields) - 1, ',');
    csv::Fields fields;
    const QByteArray table = "a\n" + most;
    csv::Reader reader(table, {.ragged = true});
    ASSERT_TRUE(reader.next(fields).value());
    ASSERT_TRUE(reader.next(fields).value());
    EXPECT_EQ(fields.size(), csv::mostFields);
    const QByteArray larger = table + ',';
    csv::Reader refusing(larger, {.ragged = true});
    ASSERT_TRUE(refusing.next(fields).value());
    EXPECT_EQ(refusing.next(fields).error(),
              (Error{ErrorCode::BadData, QStringLiteral("line 2"), {QStringLiteral("fields")}}));
}

} // namespace
} // namespace oyako
