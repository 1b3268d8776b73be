// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/cubic_lms.h"

#include "tests/core/growth/support.h"
#include "tests/support/qt_printers.h"

namespace oyako::growth {
namespace {

const QByteArray header = "parameter,sex,age_from_months_inclusive,age_to_months_exclusive,c3,c2,c1,c0\n";

/// One endless piece for every parameter and sex, `instead` in place of the boys' L.
QByteArray curves(const QByteArray &instead)
{
    return header + instead +
           "m,male,0,,0,0,1,10\ns,male,0,,0,0,0,0.1\n"
           "l,female,0,,0,0,0,1\nm,female,0,,0,0,0,10\ns,female,0,,0,0,0,0.1\n";
}

QString placeOf(const QByteArray &content)
{
    const auto read = readCubicLms(u"own.csv"_qs, content);
    return read ? QString() : read.error().field;
}

TEST(CubicLms, PiecesBeginWithTheirFirstMonth)
{
    const auto read = readCubicLms(u"own.csv"_qs, curves("l,male,0,6,0,0,0,1\nl,male,6,,1,2,3,4\n"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->at(Sex::Male, 5.99).l, 1);
    EXPECT_EQ(read->at(Sex::Male, 6).l, 216 + 72 + 18 + 4);
    EXPECT_EQ(read->at(Sex::Male, 6).m, 16);
    EXPECT_EQ(read->at(Sex::Female, 100), (Lms{1, 10, 0.1}));
}

TEST(CubicLms, RefusesPiecesThatDoNotJoin)
{
    EXPECT_EQ(placeOf(curves("l,male,1,,0,0,0,1\n")), u"own.csv: line 2: age_from_months_inclusive");
    EXPECT_EQ(placeOf(curves("l,male,0,6,0,0,0,1\nl,male,7,,0,0,0,1\n")),
              u"own.csv: line 3: age_from_months_inclusive");
    EXPECT_EQ(placeOf(curves("l,male,0,,0,0,0,1\nl,male,7,,0,0,0,1\n")), u"own.csv: line 3: age_from_months_inclusive");
    EXPECT_EQ(placeOf(curves("l,male,0,6,0,0,0,1\n")), u"own.csv: age_to_months_exclusive");
    EXPECT_EQ(placeOf(curves("")), u"own.csv: age_to_months_exclusive");
}

TEST(CubicLms, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(placeOf(curves("k,male,0,,0,0,0,1\n")), u"own.csv: line 2: parameter");
    EXPECT_EQ(placeOf(curves("lm,male,0,,0,0,0,1\n")), u"own.csv: line 2: parameter");
    EXPECT_EQ(placeOf(curves("l,male,0,,0,0,x,1\n")), u"own.csv: line 2: c1");
    EXPECT_EQ(placeOf(header), u"own.csv: empty");
}

TEST(CubicLms, CurvesOfThe2000SurveyJoinAsPublished)
{
    const CubicLms &bmi = library().japan.bmi2000();
    for (const Sex sex : {Sex::Male, Sex::Female}) {
        for (const double join : {2.5, 9.5, 26.75, 69.0, 78.0, 90.0, 150.0}) {
            const Lms before = bmi.at(sex, join - 1e-9);
            const Lms after = bmi.at(sex, join);
            EXPECT_NEAR(before.l, after.l, 0.005) << join;
            EXPECT_NEAR(before.m, after.m, 0.009) << join; // the girls' median steps by 0.008 at 150 months
            EXPECT_NEAR(before.s, after.s, 0.0005) << join;
        }
    }
}

} // namespace
} // namespace oyako::growth
