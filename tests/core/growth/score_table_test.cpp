// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/score_table.h"

#include "tests/core/growth/support.h"
#include "tests/support/qt_printers.h"

#include <QRandomGenerator>
#include <QStringEncoder>

namespace oyako::growth {
namespace {

QByteArray scored(const QByteArray &content)
{
    return scoreTable(content, library()).value();
}

/// Rows that say in expected_reason why they get no score, or are empty there and get one.
void expectReasons(const char *file, const QString &resultColumn)
{
    const auto rows = scoredCase(file);
    EXPECT_GT(rows.size(), 20);
    for (const NamedRow &row : rows) {
        SCOPED_TRACE(row[u"row_id"_qs].toStdString());
        EXPECT_EQ(row[u"reason"_qs], row[u"expected_reason"_qs]);
        EXPECT_EQ(row[resultColumn].isEmpty(), !row[u"expected_reason"_qs].isEmpty());
        if (!row[u"expected"_qs].isEmpty()) {
            EXPECT_EQ(row[resultColumn], row[u"expected"_qs]);
        }
    }
}

TEST(ScoreTable, WhoRowsWithoutAScoreSayWhy)
{
    expectReasons("reasons-who.csv", u"z"_qs);
}

TEST(ScoreTable, JapaneseRowsWithoutAResultSayWhy)
{
    expectReasons("reasons-japan.csv", u"result"_qs);
}

TEST(ScoreTable, OtherColumnsPassThroughUnchangedAndInOrder)
{
    EXPECT_EQ(scored("note,indicator,standard,sex,age_days,value\n\"a,\"\"b\"\"\n塚\",hcfa,who2006,female,0,34\n  x "
                     ",hcfa,who2006,male,0,34\n"),
              "note,indicator,standard,sex,age_days,value,z,z_unrounded,flag,reason\n"
              "\"a,\"\"b\"\"\n塚\",hcfa,who2006,female,0,34,0.1,0.102415,0,\n"
              "  x ,hcfa,who2006,male,0,34,-0.36,-0.363547,0,\n");
}

TEST(ScoreTable, LineEndAndByteOrderMarkStay)
{
    EXPECT_EQ(scored("\xEF\xBB\xBF"
                     "kind,sex,value,height_cm\r\nkaup_index,male,9,75\r\n"),
              "\xEF\xBB\xBF"
              "kind,sex,value,height_cm,result,reason\r\nkaup_index,male,9,75,16.0,\r\n");
}

TEST(ScoreTable, ResultColumnsThatAreThereAreFilledAnew)
{
    const QByteArray once = scored("kind,sex,value,height_cm\nkaup_index,male,9,75\n");
    EXPECT_EQ(scored(once), once);
    EXPECT_EQ(scored("reason,kind,result\nold,none,5\n"), "reason,kind,result\nunknown_kind,none,\n");
}

TEST(ScoreTable, AFileMayHoldBothSorts)
{
    EXPECT_EQ(scored("kind,standard,indicator,sex,age_days,value,height_cm\nkaup_index,,,male,,9,75\n,who2006,hcfa,"
                     "male,0,34,\n"),
              "kind,standard,indicator,sex,age_days,value,height_cm,z,z_unrounded,flag,result,reason\n"
              "kaup_index,,,male,,9,75,,,,16.0,\n,who2006,hcfa,male,0,34,,-0.36,-0.363547,0,,\n");
}

TEST(ScoreTable, ColumnsThatAreMissingReadAsEmpty)
{
    EXPECT_EQ(scored("indicator\nwfa\n"), "indicator,z,z_unrounded,flag,reason\nwfa,,,,unknown_standard\n");
    const auto zOf = [](const QByteArray &content) { return namedRows(scored(content)).value(0)[u"z_unrounded"_qs]; };
    const QString unstated =
        zOf("standard,indicator,sex,age_days,age_months,value,position,oedema\nwho2006,lhfa,male,,23.98,85.5,,\n");
    EXPECT_FALSE(unstated.isEmpty());
    EXPECT_EQ(zOf("standard,indicator,sex,age_months,value\nwho2006,lhfa,male,23.98,85.5\n"), unstated);
}

TEST(ScoreTable, UnitsOfTheSameKindAreConverted)
{
    const auto first = [](const char *unit, const char *value) {
        const QByteArray row = QByteArray("who2006,wfa,male,380,") + value + ',' + unit + '\n';
        return namedRows(scored("standard,indicator,sex,age_days,value,value_unit\n" + row))
            .value(0)[u"z_unrounded"_qs];
    };
    EXPECT_EQ(first("g", "9600"), first("kg", "9.6"));
    EXPECT_EQ(first("", "9.6"), first("kg", "9.6"));
    EXPECT_EQ(first("cm", "9.6"), u"");
}

TEST(ScoreTable, RefusesFilesItCannotRead)
{
    const auto error = [](const char *content) { return scoreTable(content, library()).error(); };
    EXPECT_EQ(error("sex,value\nmale,3\n").code, ErrorCode::NotRecognised);
    EXPECT_EQ(error("").code, ErrorCode::NotRecognised);
    EXPECT_EQ(error("kind,\"value\nx,1\n"), (Error{ErrorCode::BadData, u"line 1"_qs, {u"quote"_qs}}));
    EXPECT_EQ(error("kind,value\rkaup_index,9\r"), (Error{ErrorCode::BadData, u"line 1"_qs, {u"line_end"_qs}}));
    EXPECT_EQ(error("kind,value\n\xFF\xFF\x81,1\n").code, ErrorCode::NotUtf8);
}

TEST(ScoreTable, ARowOfAnotherWidthIsRefusedAloneAndStaysARow)
{
    EXPECT_EQ(
        scored("note,kind,sex,value,height_cm\na,kaup_index,male,9,75\nb,kaup_index\nc,kaup_index,male,9,75,,x\n"
               "d,kaup_index,male,9,75\n"),
        "note,kind,sex,value,height_cm,result,reason\na,kaup_index,male,9,75,16.0,\nb,kaup_index,,,,,field_count\n"
        "c,kaup_index,male,9,75,,field_count\nd,kaup_index,male,9,75,16.0,\n");
    EXPECT_EQ(scored("standard,indicator,sex,age_days,value\nwho2006\n"),
              "standard,indicator,sex,age_days,value,z,z_unrounded,flag,reason\nwho2006,,,,,,,,field_count\n");
}

struct DamagedLine {
    const char *name;
    const char *line;
    const char *answer; ///< The same line as a row without a score.
};
class DamagedTable : public testing::TestWithParam<DamagedLine> {};

// What is broken in one line is bounded to it: it stays a row, says why, and all others are scored.
TEST_P(DamagedTable, ScoresEveryOtherRow)
{
    const QByteArray header = "note,kind,value,height_cm";
    for (const QByteArray end : {"\n", "\r\n"}) {
        const auto lines = [&](const QByteArrayList &all) -> QByteArray { return all.join(end) + end; };
        EXPECT_EQ(scored(lines({header, "a,kaup_index,9,75", GetParam().line, "\"c,\"\"d\",kaup_index,9,75", "", "e"})),
                  lines({header + ",result,reason", "a,kaup_index,9,75,16.0,", GetParam().answer,
                         "\"c,\"\"d\",kaup_index,9,75,16.0,", ",,,,,empty_row", "e,,,,,field_count"}))
            << GetParam().name;
        EXPECT_EQ(scored(lines({header, "a,kaup_index,9,75", GetParam().line})),
                  lines({header + ",result,reason", "a,kaup_index,9,75,16.0,", GetParam().answer}))
            << GetParam().name << " in the last line";
    }
}
INSTANTIATE_TEST_SUITE_P(
    Lines, DamagedTable,
    testing::Values(DamagedLine{"never closed", "\"b,kaup_index,9,75", "\"\"\"b\",kaup_index,9,75,,broken_quote"},
                    DamagedLine{"inside a cell", "5\"b,kaup_index,9,75", "\"5\"\"b\",kaup_index,9,75,,broken_quote"},
                    DamagedLine{"text behind it", "\"b\"x,kaup_index,9,75",
                                "\"\"\"b\"\"x\",kaup_index,9,75,,broken_quote"},
                    DamagedLine{"in the last cell", "b,kaup_index,9,\"75", "b,kaup_index,9,\"\"\"75\",,broken_quote"},
                    DamagedLine{"too few cells", "b,\"kaup_index", "b,\"\"\"kaup_index\",,,,broken_quote"},
                    DamagedLine{"too many", "b,kaup_index,9,75,x,\"y", "b,kaup_index,9,75,,broken_quote"},
                    DamagedLine{"a lone return", "b\rx,kaup_index,9,75", "\"b\rx\",kaup_index,9,75,,broken_line_end"}),
    [](const auto &one) {
        QString name = QString::fromLatin1(one.param.name);
        return name.replace(u' ', u'_').toStdString();
    });

TEST(ScoreTable, ManyBrokenLinesAreOneReasonEach)
{
    QByteArray content = "kind,value,height_cm\n";
    for (int i = 0; i < 2000; ++i) {
        content += "\"kaup_index,9,75\nkaup_index,9,75\n";
    }
    const QList<QByteArray> lines = scored(content).split('\n');
    EXPECT_EQ(lines.count("kaup_index,9,75,16.0,"), 2000);
    EXPECT_EQ(lines.count("\"\"\"kaup_index\",9,75,,broken_quote"), 2000);
}

TEST(ScoreTable, AnEmptyLineStaysARow)
{
    EXPECT_EQ(scored("kind,sex,value,height_cm\nkaup_index,male,9,75\n\n\nkaup_index,male,9,75\n\n"),
              "kind,sex,value,height_cm,result,reason\nkaup_index,male,9,75,16.0,\n,,,,,empty_row\n,,,,,empty_row\n"
              "kaup_index,male,9,75,16.0,\n");
}

TEST(ScoreTable, NamesAreReadInAnyCaseAndWithoutBlanks)
{
    EXPECT_EQ(scored("Standard, Indicator ,\xE3\x80\x80SEX,Age_Days,VALUE\xC2\xA0\n WHO2006 ,HcFA ,F,0,34\n"),
              "Standard, Indicator ,\xE3\x80\x80SEX,Age_Days,VALUE\xC2\xA0,z,z_unrounded,flag,reason\n"
              " WHO2006 ,HcFA ,F,0,34,0.1,0.102415,0,\n");
    EXPECT_EQ(scored("KIND,Value,Value_Unit,Height_cm,Result\nKaup_Index,9000, G ,75,\n"),
              "KIND,Value,Value_Unit,Height_cm,Result,reason\nKaup_Index,9000, G ,75,16.0,\n");
}

TEST(ScoreTable, ReadsTheEncodingsOfSpreadsheetsAndAnswersInUtf8)
{
    const QString text = u"note,kind,value,height_cm\r\n花子,kaup_index,9,75\r\n"_qs;
    const QByteArray expected =
        QByteArray("\xEF\xBB\xBF") +
        u"note,kind,value,height_cm,result,reason\r\n花子,kaup_index,9,75,16.0,\r\n"_qs.toUtf8();
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        EXPECT_EQ(scored(encoder(text)), expected);
    }
    EXPECT_EQ(scored("note,kind,value,height_cm\r\n\x89\xD4\x8E\x71,kaup_index,9,75\r\n"), expected);
}

TEST(ScoreTable, HeaderAloneIsAnAnswer)
{
    EXPECT_EQ(scored("kind,value\n"), "kind,value,result,reason\n");
}

TEST(ScoreTable, AnyCellsGiveAScoreOrAReason)
{
    const QByteArray cells[] = {"",     "who2006",  "who2007",   "wfa", "lhfa",  "bfa",  "wfl",
                                "male", "female",   "0",         "-1",  "12",    "86.4", "1e308",
                                "nan",  "standing", "recumbent", "y",   "kg",    "cm",   "1826",
                                "塚",   "500",      "0.0001",    "-0",  "1e-320"};
    QRandomGenerator random(2006);
    QByteArray content = "standard,indicator,sex,age_days,age_months,value,value_unit,lenhei_cm,position,oedema\n";
    for (int row = 0; row < 20'000; ++row) {
        for (int column = 0; column < 10; ++column) {
            // Half of the cells suit their column, so that most of the way to a score is walked.
            const QByteArray fitting[] = {"who2006", "lhfa", "male", "700", "", "12", "", "80", "", "n"};
            content += random.bounded(4) ? fitting[column] : cells[random.bounded(static_cast<int>(std::size(cells)))];
            content += column < 9 ? ',' : '\n';
        }
    }
    for (const NamedRow &row : namedRows(scored(content))) {
        ASSERT_NE(row[u"z"_qs].isEmpty(), row[u"reason"_qs].isEmpty());
        ASSERT_EQ(row[u"z"_qs].isEmpty(), row[u"flag"_qs].isEmpty());
        ASSERT_FALSE(row[u"z"_qs].contains(u"nan")) << row[u"value"_qs].toStdString();
        ASSERT_FALSE(row[u"z"_qs].contains(u"inf")) << row[u"value"_qs].toStdString();
    }
}

} // namespace
} // namespace oyako::growth
