// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/house_rules.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace oyako::architecture;

namespace {

// Held in parts: this file is part of the tree that it checks.
const std::string authors = "// SPDX-"
                            "FileCopyrightText: 2026 The Oyako authors";
const std::string licence = "// SPDX-"
                            "License-Identifier: Apache-2.0";

SourceFile file(const std::string &path, std::vector<std::string> lines)
{
    return {path, std::move(lines)};
}

} // namespace

TEST(HouseRules, holdInTheTree)
{
    EXPECT_EQ(describe(checkHouseRules(readTree(OYAKO_SOURCE_DIR))), "");
}

TEST(HouseRules, theTreeIsReallyRead)
{
    const auto files = readTree(OYAKO_SOURCE_DIR);
    const auto holds = [&](std::string_view path) {
        return std::any_of(files.begin(), files.end(), [&](const SourceFile &f) { return f.path == path; });
    };
    EXPECT_TRUE(holds("core/base/id.h"));
    EXPECT_TRUE(holds("packaging/run"));
    EXPECT_FALSE(holds("tests/fixtures/architecture/layers/core/base/upward.h"));
}

TEST(HouseRules, wantLicenceLines)
{
    EXPECT_EQ(checkLicence(file("core/a.cpp", {authors, licence})).size(), 0U);
    EXPECT_EQ(
        checkLicence(file("packaging/a", {"#!/bin/sh", "# " + authors.substr(3), "# " + licence.substr(3)})).size(),
        0U);
    EXPECT_EQ(checkLicence(file("core/a.cpp", {authors})).size(), 1U);
    EXPECT_EQ(checkLicence(file("core/a/CMakeLists.txt", {"add_library(a)"})).size(), 1U);
    EXPECT_EQ(checkLicence(file("README.md", {"# Oyako"})).size(), 0U);
}

TEST(HouseRules, wantShortFiles)
{
    EXPECT_EQ(checkLength(file("ui/a.cpp", std::vector<std::string>(600))).size(), 0U);
    EXPECT_EQ(checkLength(file("ui/a.cpp", std::vector<std::string>(601))).size(), 1U);
    EXPECT_EQ(checkLength(file("resources/a.csv", std::vector<std::string>(9000))).size(), 0U);
}

TEST(HouseRules, wantPragmaOnceInHeaders)
{
    EXPECT_EQ(checkPragmaOnce(file("ui/a.h", {"#pragma once"})).size(), 0U);
    EXPECT_EQ(checkPragmaOnce(file("ui/a.h", {"#ifndef A_H"})).size(), 1U);
    EXPECT_EQ(checkPragmaOnce(file("ui/a.cpp", {"int a;"})).size(), 0U);
}

TEST(HouseRules, wantAPureCore)
{
    EXPECT_EQ(checkCoreIsPure(file("core/book/a.cpp", {"  return tr(\"x\");"})).size(), 1U);
    EXPECT_EQ(checkCoreIsPure(file("core/book/a.cpp", {"auto d = QDate::currentDate();"})).size(), 1U);
    EXPECT_EQ(checkCoreIsPure(file("core/base/clock.cpp", {"return QDateTime::currentDateTimeUtc();"})).size(), 0U);
    EXPECT_EQ(checkCoreIsPure(file("core/book/a.cpp", {"str(x);", "// tr(\"x\")"})).size(), 0U);
    EXPECT_EQ(checkCoreIsPure(file("core/book/a.cpp", {"contr(x); attr(y);"})).size(), 0U);
    EXPECT_EQ(checkCoreIsPure(file("ui/today/a.cpp", {"tr(\"x\")"})).size(), 0U);
}

TEST(HouseRules, wantNoMachineInTheTree)
{
    EXPECT_EQ(checkNoMachine(file("cmake/a.cmake", {"set(x \"/"
                                                    "home/me/oyako\")"}))
                  .size(),
              1U);
    EXPECT_EQ(checkNoMachine(file("tests/a.cpp", {"read(\".."
                                                  "/shared/data/a.csv\")"}))
                  .size(),
              1U);
    EXPECT_EQ(checkNoMachine(file("packaging/a", {"deb http://deb.debian."
                                                  "org/debian"}))
                  .size(),
              1U);
    EXPECT_EQ(checkNoMachine(file("README.md", {"Everything in the working/home/screen."})).size(), 0U);
}

TEST(HouseRules, wantProvenanceOfData)
{
    const auto table = file("resources/growth/a.csv", {"x"});
    const auto nested = file("resources/schedules/cdsi/b.xml", {"<x/>"});
    const auto note = file("resources/schedules/PROVENANCE.md", {"# Where"});
    EXPECT_EQ(describe(checkProvenance({table, nested, note})),
              "resources/growth/a.csv:0: resources/growth has data and no PROVENANCE.md\n");
    EXPECT_EQ(checkProvenance({nested, note, file("resources/icons/a.svg", {})}).size(), 0U);
}
