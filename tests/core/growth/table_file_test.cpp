// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/table_file.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::growth {
namespace {

TEST(TableFile, ReadsCellsByTheNamesOfTheirColumns)
{
    TableFile file(u"t.csv"_qs, "sex,\"m_\"\"kg\"\"\",note\nfemale,3.5,塚\nmale,4,\n");
    ASSERT_TRUE(file.next());
    EXPECT_EQ(file.sex("sex"), Sex::Female);
    EXPECT_EQ(file.number("m_\"kg\""), 3.5) << "a quoted name outlives its record";
    EXPECT_EQ(file.string("note"), u"塚");
    ASSERT_TRUE(file.next());
    EXPECT_EQ(file.sex("sex"), Sex::Male);
    EXPECT_EQ(file.optionalNumber("note"), std::nullopt);
    EXPECT_FALSE(file.next());
    EXPECT_TRUE(file.finish());
}

TEST(TableFile, FindsColumnsByTheirBeginning)
{
    const TableFile file(u"t.csv"_qs, "sex,l,m_kg,m_cm\n");
    EXPECT_TRUE(file.has("l"));
    EXPECT_FALSE(file.has("L"));
    EXPECT_EQ(file.columnStartingWith("m_"), QByteArray("m_kg"));
    EXPECT_EQ(file.columnStartingWith("sd_"), std::nullopt);
}

TEST(TableFile, TheFirstBadCellEndsTheReadingAndIsTheOneNamed)
{
    TableFile file(u"t.csv"_qs, "a,b\n1,2\nx,y\n3,4\n");
    ASSERT_TRUE(file.next());
    EXPECT_EQ(file.number("a"), 1);
    ASSERT_TRUE(file.next());
    EXPECT_EQ(file.number("a"), 0);
    EXPECT_EQ(file.number("b"), 0);
    EXPECT_TRUE(file.text("b").isEmpty());
    EXPECT_FALSE(file.isGood());
    EXPECT_FALSE(file.next()) << "nothing is read after a failure";
    EXPECT_EQ(file.finish().error(), (Error{ErrorCode::BadData, u"t.csv: line 3: a"_qs, {}}));
}

TEST(TableFile, TellsWhatACellCannotBe)
{
    const auto placeOf = [](auto read) {
        TableFile file(u"t.csv"_qs, "sex,number\nboy,0\n");
        EXPECT_TRUE(file.next());
        read(file);
        return file.finish().error().field;
    };
    EXPECT_EQ(placeOf([](TableFile &file) { std::ignore = file.sex("sex"); }), u"t.csv: line 2: sex");
    EXPECT_EQ(placeOf([](TableFile &file) { std::ignore = file.number("sex"); }), u"t.csv: line 2: sex");
    EXPECT_EQ(placeOf([](TableFile &file) { std::ignore = file.optionalNumber("sex"); }), u"t.csv: line 2: sex");
    EXPECT_EQ(placeOf([](TableFile &file) { std::ignore = file.positive("number"); }), u"t.csv: line 2: number");
    EXPECT_EQ(placeOf([](TableFile &file) { std::ignore = file.text("none"); }), u"t.csv: line 2: none");
    EXPECT_EQ(placeOf([](TableFile &file) { file.refuse("number"); }), u"t.csv: line 2: number");
}

TEST(TableFile, PassesOnWhatTheCsvReaderFound)
{
    TableFile ragged(u"t.csv"_qs, "a,b\n1\n");
    EXPECT_FALSE(ragged.next());
    EXPECT_EQ(ragged.finish().error(), (Error{ErrorCode::BadData, u"t.csv: line 2"_qs, {u"fields"_qs}}));
    TableFile empty(u"t.csv"_qs, "a,b\n");
    EXPECT_FALSE(empty.next());
    EXPECT_EQ(empty.finish().error(), (Error{ErrorCode::BadData, u"t.csv: empty"_qs, {}}));
}

} // namespace
} // namespace oyako::growth
