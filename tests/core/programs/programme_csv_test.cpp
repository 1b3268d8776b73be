// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/programs/programme_csv.h"

#include "core/programs/programme_json.h"
#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::programs {
namespace {

const QByteArray twoProgrammes =
    "id,name,area_code,age_from_months,age_below_months,bring,link,summary\r\n"
    "a-1,おむつの支給,131121,0,36,身分証;印鑑,https://example.jp/a,\"=HYPERLINK(\"\"x\"\")\"\r\n"
    "a-2,<b>相談</b>,130001,,,,javascript:alert(1),\r\n";

ErrorCode codeOf(const QByteArray &content)
{
    const auto file = readProgrammeFile(content);
    return file ? ErrorCode::Cancelled : file.error().code;
}

TEST(SV11, ReadsOurOwnCsvAsItStands)
{
    const auto registry = readProgrammeCsv(twoProgrammes);
    ASSERT_TRUE(registry);
    ASSERT_EQ(registry->programmes.size(), 2);
    const Programme &first = registry->programmes.first();
    EXPECT_EQ(first.ages, (AgeBounds{0, 36}));
    EXPECT_EQ(first.bring, (QStringList{QStringLiteral("身分証"), QStringLiteral("印鑑")}));
    EXPECT_EQ(first.summary, QStringLiteral("=HYPERLINK(\"x\")")) << "text, never run";
    EXPECT_EQ(registry->programmes.last().name, QStringLiteral("<b>相談</b>"));
    EXPECT_TRUE(registry->programmes.last().links.isEmpty()) << "no address but http and https";
}

TEST(SV11, LeavesOutRecordsOfACsvThatCannotBeKnownAgain)
{
    const auto registry = readProgrammeCsv("id,name,area_code\na,あ,131121\na,い,131121\n,う,131121\nb,え,東京\n");
    ASSERT_TRUE(registry);
    EXPECT_EQ(registry->read, 4);
    EXPECT_EQ(registry->programmes.size(), 1);
    using Kind = RegistryRemark::Kind;
    EXPECT_EQ(registry->remarks, (QList<RegistryRemark>{{2, Kind::DoubleId, QStringLiteral("a")},
                                                        {3, Kind::NoId, {}},
                                                        {4, Kind::NoArea, QStringLiteral("b")}}));
}

TEST(SV11, KnowsAFileByWhatItHoldsAndRefusesTheRestWhole)
{
    EXPECT_EQ(readProgrammeFile(twoProgrammes)->format, ProgrammeFormat::Csv);
    EXPECT_EQ(readProgrammeFile(test::caseBytes(QStringLiteral("programs/registry_133621.json")))->format,
              ProgrammeFormat::TokyoRegistry);
    EXPECT_EQ(readProgrammeFile("\xEF\xBB\xBF []")->format, ProgrammeFormat::TokyoRegistry);
    EXPECT_EQ(codeOf("[{\"a\": 1}, "), ErrorCode::NotJson);
    EXPECT_EQ(codeOf("{}"), ErrorCode::NotRecognised);
    EXPECT_EQ(codeOf("名前,住所\n山,川\n"), ErrorCode::NotRecognised);
    EXPECT_EQ(codeOf("id,name,area_code\n\"a,あ\n"), ErrorCode::BadData);
    EXPECT_EQ(readProgrammeFile(QByteArray("PK\x03\x04\x00\x00", 6)).error().arguments,
              QStringList{QStringLiteral("zip")});
    EXPECT_EQ(readProgrammeFile("<!DOCTYPE html><p>").error().arguments, QStringList{QStringLiteral("html")});
    EXPECT_EQ(readProgrammeFile(" \n").error().arguments, QStringList{QStringLiteral("empty")});
}

TEST(SV11, ReadsACsvInCodePage932)
{
    // おむつ
    const auto file = readProgrammeFile("id,name,area_code\na,\x82\xa8\x82\xde\x82\xc2,131121\n");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->registry.programmes.first().name, QStringLiteral("おむつ"));
}

TEST(SV11, KeepsEveryFieldOfAProgramme)
{
    auto programmes = readRegistry(test::caseBytes(QStringLiteral("programs/registry_133621.json")))->programmes;
    programmes += readProgrammeCsv(twoProgrammes)->programmes;
    EXPECT_EQ(unpackProgrammes(packProgrammes(programmes)).value(), programmes);
    EXPECT_EQ(unpackProgrammes("nothing").error().code, ErrorCode::BadData);
}

} // namespace
} // namespace oyako::programs
