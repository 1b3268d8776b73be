// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/lms_table.h"

#include "tests/support/qt_printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace oyako::growth {
namespace {

Result<LmsTable> read(const char *content)
{
    return readLmsTable(u"own.csv"_qs, content);
}

TEST(LmsTable, ReadsTheWhoLayout)
{
    const auto table =
        read("sex,age_days,position,l,m_kg_m2,s\nmale,0,recumbent,-0.3,13.4,0.09\nmale,1,recumbent,-0.2,13.5,0.1\n"
             "female,0,recumbent,1,13,0.1\nfemale,1,recumbent,1,14,0.1\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->key, LmsKey::AgeDays);
    EXPECT_EQ(table->groups.front().unit, "kg_m2");
    EXPECT_EQ(*table->find({}, Sex::Male)->at(1), (Lms{-0.2, 13.5, 0.1}));
    EXPECT_EQ(table->find({}, Sex::Female)->at(0)->m, 13);
}

TEST(LmsTable, ReadsMeanAndStandardDeviation)
{
    const auto table = read("sex,age_completed_months,mean_cm,sd_cm\nmale,0,49,2.1\nmale,1,53,2.2\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->key, LmsKey::CompletedMonths);
    EXPECT_EQ(table->groups.front().unit, "cm");
    EXPECT_NEAR(zScore(49 + 2.1, *table->find({}, Sex::Male)->at(0)), 1, 1e-9);
    EXPECT_EQ(table->find({}, Sex::Female), nullptr);
}

TEST(LmsTable, ReadsMeasuresAndParity)
{
    const auto table =
        read("measure,unit_of_m,sex,parity,ga_weeks,ga_days,l,m,s\n"
             "birth_weight,g,male,primipara,22,0,1,447,0.1\nbirth_weight,g,male,primipara,22,1,1,457,0.1\n"
             "birth_weight,g,male,multipara,22,0,1,450,0.1\nbirth_weight,g,male,multipara,22,1,1,460,0.1\n"
             "birth_length,cm,any,any,22,0,1,28,0.1\nbirth_length,cm,any,any,22,1,1,29,0.1\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->key, LmsKey::GestationDays);
    EXPECT_EQ(table->find("birth_weight", Sex::Male, Parity::Multipara)->at(155)->m, 460);
    EXPECT_EQ(table->find("birth_weight", Sex::Male), nullptr) << "weight needs the parity";
    EXPECT_EQ(table->find("birth_length", Sex::Female)->at(154)->m, 28);
    EXPECT_EQ(table->groups.back().unit, "cm");
}

TEST(LmsTable, IgnoresColumnsItDoesNotKnow)
{
    EXPECT_TRUE(read("evidence,sex,age_months,l,m_kg,s\nx,male,0,1,3,0.1\nx,male,1,1,4,0.1\n"));
}

struct RefusedTable {
    const char *name;
    const char *content;
    const char *place;
};

class LmsTableRefuses : public testing::TestWithParam<RefusedTable> {};

TEST_P(LmsTableRefuses, NamingThePlace)
{
    const auto table = read(GetParam().content);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::BadData);
    EXPECT_EQ(table.error().field, QString::fromLatin1(GetParam().place));
}

INSTANTIATE_TEST_SUITE_P(
    BadTables, LmsTableRefuses,
    testing::Values(
        RefusedTable{"Empty", "sex,age_months,l,m_kg,s\n", "own.csv: empty"},
        RefusedTable{"NothingAtAll", "", "own.csv: line 0: age_days"},
        RefusedTable{"NoKey", "sex,l,m_kg,s\nmale,1,3,0.1\n", "own.csv: line 1: age_days"},
        RefusedTable{"NoMedian", "sex,age_months,l,s\nmale,0,1,0.1\n", "own.csv: line 2: m"},
        RefusedTable{"NoSpread", "sex,age_months,l,m_kg\nmale,0,1,3\n", "own.csv: line 2: s"},
        RefusedTable{"NotANumber", "sex,age_months,l,m_kg,s\nmale,0,1,3,0.1\nmale,1,1,3x,0.1\n",
                     "own.csv: line 3: m_kg"},
        RefusedTable{"DecimalComma", "sex,age_months,l,m_kg,s\nmale,0,1,\"3,1\",0.1\n", "own.csv: line 2: m_kg"},
        RefusedTable{"NotFinite", "sex,age_months,l,m_kg,s\nmale,0,nan,3,0.1\n", "own.csv: line 2: l"},
        RefusedTable{"MedianZero", "sex,age_months,l,m_kg,s\nmale,0,1,0,0.1\n", "own.csv: line 2: m_kg"},
        RefusedTable{"SpreadNegative", "sex,age_months,l,m_kg,s\nmale,0,1,3,-0.1\n", "own.csv: line 2: s"},
        RefusedTable{"NoThirdDeviation", "sex,age_months,l,m_kg,s\nmale,0,-4,3,0.1\n", "own.csv: line 2: s"},
        RefusedTable{"KeyTwice", "sex,age_months,l,m_kg,s\nmale,0,1,3,0.1\nmale,0,1,3,0.1\n",
                     "own.csv: line 3: age_months"},
        RefusedTable{"KeysFall", "sex,age_months,l,m_kg,s\nmale,2,1,3,0.1\nmale,1,1,3,0.1\n",
                     "own.csv: line 3: age_months"},
        RefusedTable{"UnknownSex", "sex,age_months,l,m_kg,s\nboy,0,1,3,0.1\n", "own.csv: line 2: sex"},
        RefusedTable{"UnknownParity", "sex,parity,age_months,l,m_kg,s\nmale,first,0,1,3,0.1\n",
                     "own.csv: line 2: parity"},
        RefusedTable{"OneRow", "measure,sex,age_months,l,m,s\nweight,male,0,1,3,0.1\n", "own.csv: weight"},
        RefusedTable{"Ragged", "sex,age_months,l,m_kg,s\nmale,0,1,3\n", "own.csv: line 2"}),
    [](const auto &one) { return one.param.name; });

TEST(LmsTable, OtherEncodingsAreRefused)
{
    const auto table = read("sex,age_months,l,m_kg,s\n\x90\x65,0,1,3,0.1\n");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::NotUtf8);
}

TEST(LmsTable, DamagedFilesAreReadSafelyOrRefused)
{
    const QByteArray sound =
        "measure,unit_of_m,sex,parity,ga_weeks,ga_days,l,m,s\n"
        "birth_weight,g,male,primipara,22,0,1.5,447,0.12\nbirth_weight,g,male,primipara,22,1,1.4,457,0.12\n"
        "birth_length,cm,any,any,22,0,1,28,0.1\nbirth_length,cm,any,any,22,1,1,29,0.1\n";
    QRandomGenerator random(2010);
    for (int round = 0; round < 5000; ++round) {
        QByteArray damaged = sound;
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(32, 127));
        }
        const auto table = readLmsTable(u"own.csv"_qs, damaged);
        for (size_t i = 0; table && i < table->groups.size(); ++i) {
            const LmsCurve &curve = table->groups[i].curve;
            const auto lms = curve.interpolated((curve.first() + curve.last()) / 2);
            ASSERT_TRUE(lms && lms->m > 0 && lms->s > 0 && valueAt(3, *lms) && valueAt(-3, *lms))
                << damaged.constData();
        }
    }
}

} // namespace
} // namespace oyako::growth
