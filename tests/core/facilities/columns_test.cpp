// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/columns.h"

#include "core/facilities/resource_file.h"
#include "core/programs/vaccine_course.h"
#include "tests/support/qt_printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

QStringList keysOf(const QStringList &headers, const QStringList &names = {})
{
    QStringList keys;
    for (const Column &column : columnsOf(headers, names)) {
        keys.append(column.key);
    }
    return keys;
}

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *one : list) {
        all.append(QString::fromUtf8(one));
    }
    return all;
}

// The tables --------------------------------------------------------------------------------------------------------

TEST(HeaderTable, GivesEverySpellingOneMeaning)
{
    QMap<QString, QString> meanings;
    for (const QStringList &record : resourceRecords(QStringLiteral("headers.csv"))) {
        ASSERT_EQ(record.size(), 2);
        EXPECT_FALSE(record.at(0).isEmpty() || plainHeader(record.at(1)).isEmpty());
        const QString plain = plainHeader(record.at(1));
        EXPECT_EQ(meanings.value(plain, record.at(0)), record.at(0)) << record.at(1).toStdString();
        meanings.insert(plain, record.at(0));
        EXPECT_EQ(columnOf(record.at(1)).key, record.at(0)) << record.at(1).toStdString();
        EXPECT_EQ(columnOf(record.at(1)).vaccine, QString());
    }
    EXPECT_GT(meanings.size(), 180);
}

TEST(HeaderTable, OfVaccinesNamesCoursesOfTheSchedule)
{
    QSet<QString> courses;
    for (const programs::VaccineCourse &course : programs::builtInVaccineCourses()) {
        courses.insert(course.id);
        courses.insert(course.id.chopped(1)); // MR stands for MR1 and MR2, JE for JE1 and JE2.
    }
    int known = 0;
    for (const QStringList &record : resourceRecords(QStringLiteral("vaccine_headers.csv"))) {
        const Column column = columnOf(record.at(1));
        EXPECT_EQ(column.key, QStringLiteral("vaccine")) << record.at(1).toStdString();
        EXPECT_EQ(column.vaccine, record.at(0) == QLatin1String("-") ? QString() : record.at(0));
        EXPECT_TRUE(column.vaccine.isEmpty() || courses.contains(column.vaccine)) << column.vaccine.toStdString();
        known += column.vaccine.isEmpty() ? 0 : 1;
    }
    EXPECT_GT(known, 30);
}

TEST(HeaderTable, IsEmptyWhenThereIsNone)
{
    EXPECT_TRUE(resourceRecords(QStringLiteral("nothing.csv")).isEmpty());
}

// Headers -----------------------------------------------------------------------------------------------------------

TEST(Headers, AreComparedWithoutWidthCaseBlanksAndLineEnds)
{
    const QString plain = plainHeader(QStringLiteral("名称(カナ)"));
    for (const char *spelling : {"名称（カナ）", "名称 (カナ)", "名称\n(カナ)", "名称(ｶﾅ)", "\t名称(カナ)\r\n",
                                 "名　称(カナ)", "\uFEFF名称(カナ)", "名称\u200B(カナ)"}) {
        EXPECT_EQ(plainHeader(QString::fromUtf8(spelling)), plain) << spelling;
    }
    EXPECT_EQ(plainHeader(QStringLiteral("ＵＲＬ")), QStringLiteral("url"));
    EXPECT_EQ(plainHeader({}), QString());
    EXPECT_NE(plainHeader(QStringLiteral("名称カナ")), plain);
}

TEST(Headers, AreKeptAsWritten)
{
    for (const char *written : {"　名　称\n", "独自 項目", "ＵＲＬ", ""}) {
        EXPECT_EQ(columnOf(QString::fromUtf8(written)).header, QString::fromUtf8(written));
        EXPECT_EQ(columnsOf({QString::fromUtf8(written)}).first().header, QString::fromUtf8(written));
    }
}

TEST(Headers, OfOneMeaningCountOnceTheFirstTime)
{
    EXPECT_EQ(keysOf(texts({"名称", "施設名", "住所", "所在地"})), texts({"name", "", "addr", ""}));
    EXPECT_EQ(keysOf(texts({"施設名", "名称", "名称"})), texts({"name", "", ""}));
    EXPECT_EQ(keysOf(texts({"独自", "独自", ""})), texts({"", "", ""}));
    EXPECT_EQ(keysOf({}), QStringList());
}

TEST(Headers, OfVaccinesAndDisastersMayBeMany)
{
    EXPECT_EQ(keysOf(texts({"名称", "洪水", "地震", "津波"})), texts({"name", "shelter", "shelter", "shelter"}));
    const auto vaccines = columnsOf(texts({"医療機関名", "MR", "BCG", "ロタ", "麻単"}));
    EXPECT_EQ(vaccines.at(1).vaccine, QStringLiteral("MR"));
    EXPECT_EQ(vaccines.at(2).vaccine, QStringLiteral("BCG"));
    EXPECT_EQ(vaccines.at(3).vaccine, QStringLiteral("ROTA"));
    EXPECT_EQ(vaccines.at(4).key, QStringLiteral("vaccine"));
    EXPECT_EQ(vaccines.at(4).vaccine, QString()) << "no course of its own";
}

TEST(Headers, LookPastAPrefixThatThreeOfThemShare)
{
    EXPECT_EQ(keysOf(texts({"駅_名称", "駅_住所", "駅_電話"})), texts({"name", "addr", "tel"}));
    EXPECT_EQ(keysOf(texts({"駅_名称", "駅_住所", "電話"})), texts({"", "", "tel"})) << "two are no prefix";
    EXPECT_EQ(keysOf(texts({"駅＿名称", "駅_住所", "駅_電話", "駅_独自"})), texts({"name", "addr", "tel", ""}));
    EXPECT_EQ(keysOf(texts({"_名称", "_住所", "_電話"})), texts({"", "", ""}))
        << "before the low line stands something";
    EXPECT_EQ(keysOf(texts({"名称", "駅_独自1", "駅_独自2", "駅_独自3", "駅_名称"})), texts({"name", "", "", "", ""}))
        << "the plain one came first";
}

TEST(Headers, ThatAreThereTwiceAreToldApartByTheirNames)
{
    const QStringList headers = texts({"名称", "備考", "備考"});
    EXPECT_EQ(keysOf(headers, texts({"name", "tel", "note"})), texts({"name", "tel", "note"}));
    EXPECT_EQ(keysOf(headers, texts({"tel", "x", "note"})), texts({"name", "", "note"}))
        << "a header that is there once says it itself";
    EXPECT_EQ(keysOf(headers), texts({"name", "note", ""}));
}

TEST(Headers, OfARowAreAsManyAsItHasMeanings)
{
    EXPECT_EQ(knownNames(texts({"名称", "住所", "電話番号"})), 3);
    EXPECT_EQ(knownNames(texts({"名称", "施設名", "医療機関名"})), 1) << "three words of one meaning";
    EXPECT_EQ(knownNames(texts({"MR", "BCG", "MR"})), 2);
    EXPECT_EQ(knownNames(texts({"令和8年度", "一覧", ""})), 0);
    EXPECT_EQ(knownNames({}), 0);
}

} // namespace
} // namespace oyako::facilities
