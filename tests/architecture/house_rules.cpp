// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/house_rules.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace oyako::architecture {

namespace {

constexpr std::size_t longest = 600;

bool needsLicence(const SourceFile &file)
{
    return file.isCpp() || file.endsWith("CMakeLists.txt") || file.endsWith(".cmake") || file.endsWith(".sh") ||
           file.endsWith(".ps1") || (!file.lines.empty() && file.lines.front().starts_with("#!"));
}

bool holds(const std::string &line, std::string_view text)
{
    return line.find(text) != std::string::npos;
}

/// Lines that match, leaving out those that are comments as a whole.
/// `words`: a line without any of them cannot match; looking for them first is what keeps this fast.
Findings linesMatching(const SourceFile &file, std::initializer_list<std::string_view> words, const std::regex &pattern,
                       const std::string &rule)
{
    Findings findings;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        const std::string &line = file.lines[i];
        if (std::none_of(words.begin(), words.end(), [&](std::string_view word) { return holds(line, word); })) {
            continue;
        }
        const auto start = line.find_first_not_of(" \t");
        const bool isComment = start != std::string::npos && file.isCpp() && line.compare(start, 2, "//") == 0;
        if (!isComment && std::regex_search(line, pattern)) {
            findings.push_back({file.path, static_cast<int>(i) + 1, rule});
        }
    }
    return findings;
}

/// Data of others keeps the addresses it came with; long generated lines would only slow the search down.
bool isData(const SourceFile &file)
{
    return file.isBelow("resources/") || file.isBelow("tests/cases/") || file.isBelow("tests/external/") ||
           file.endsWith(".ts");
}

/// What is collected or published elsewhere, as against cases written for a test of ours.
bool isForeignData(const SourceFile &file)
{
    return file.isBelow("resources/") && (file.endsWith(".csv") || file.endsWith(".json") || file.endsWith(".xml"));
}

} // namespace

Findings checkLicence(const SourceFile &file)
{
    if (!needsLicence(file)) {
        return {};
    }
    const auto end = file.lines.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(file.lines.size(), 4));
    const auto names = [&](std::string_view tag) {
        return std::any_of(file.lines.begin(), end, [&](const auto &line) { return holds(line, tag); });
    };
    // Written in two parts so that licence scanners do not take this line for a licence.
    if (names("SPDX-"
              "FileCopyrightText: ") &&
        names("SPDX-"
              "License-Identifier: Apache-2.0")) {
        return {};
    }
    return {{file.path, 1, "no SPDX lines"}};
}

Findings checkLength(const SourceFile &file)
{
    if (!file.isCpp() || file.lines.size() <= longest) {
        return {};
    }
    return {{file.path, static_cast<int>(file.lines.size()), "longer than 600 lines"}};
}

Findings checkPragmaOnce(const SourceFile &file)
{
    const auto isPragma = [](const std::string &line) { return line == "#pragma once"; };
    if (!file.isHeader() || std::count_if(file.lines.begin(), file.lines.end(), isPragma) == 1) {
        return {};
    }
    return {{file.path, 1, "a header has #pragma once, once"}};
}

Findings checkCoreIsPure(const SourceFile &file)
{
    if (!file.isBelow("core/") || !file.isCpp()) {
        return {};
    }
    static const std::regex translation(
        R"((^|[^A-Za-z0-9_])(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|QCoreApplication::translate)\()");
    static const std::regex systemClock(
        R"(currentDate\(|currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|currentTime\(|system_clock::now)");
    Findings findings = linesMatching(file, {"tr(", "_NOOP(", "translate("}, translation,
                                      "core speaks codes; sentences are made in ui/text");
    if (!file.isBelow("core/base/clock.")) {
        const Findings clock =
            linesMatching(file, {"current", "system_clock"}, systemClock, "core asks core/base/clock for the time");
        findings.insert(findings.end(), clock.begin(), clock.end());
    }
    return findings;
}

Findings checkNoMachine(const SourceFile &file)
{
    if (isData(file)) {
        return {};
    }
    static const std::regex folder(R"(\.\./shared\b|(^|["'`\s=(])/(home|work|srv|mnt|Users)/[A-Za-z.])");
    static const std::regex registry(
        R"((deb|security|snapshot|ftp\.[a-z.]*)\.debian\.org|archive\.ubuntu\.com|registry\.npmjs|pypi\.org|proxy\.golang|crates\.io)");
    Findings findings = linesMatching(file, {"/shared", "/home/", "/work/", "/srv/", "/mnt/", "/Users/"}, folder,
                                      "names a folder of one machine");
    const Findings hosts = linesMatching(file, {"debian.", "ubuntu.", "npmjs", "pypi", "golang", "crates."}, registry,
                                         "names the host of a package registry");
    findings.insert(findings.end(), hosts.begin(), hosts.end());
    return findings;
}

Findings checkProvenance(const std::vector<SourceFile> &files)
{
    std::set<std::string> covered;
    for (const SourceFile &file : files) {
        if (file.endsWith("/PROVENANCE.md")) {
            covered.insert(file.path.substr(0, file.path.rfind('/') + 1));
        }
    }
    std::map<std::string, std::string> bare; // folder → its first file
    for (const SourceFile &file : files) {
        const auto isCovering = [&](const std::string &folder) { return file.isBelow(folder); };
        if (isForeignData(file) && std::none_of(covered.begin(), covered.end(), isCovering)) {
            bare.emplace(file.path.substr(0, file.path.rfind('/')), file.path);
        }
    }
    Findings findings;
    for (const auto &[folder, first] : bare) {
        findings.push_back({first, 0, folder + " has data and no PROVENANCE.md"});
    }
    return findings;
}

Findings checkHouseRules(const std::vector<SourceFile> &files)
{
    Findings findings;
    for (const SourceFile &file : files) {
        for (const auto &check : {checkLicence, checkLength, checkPragmaOnce, checkCoreIsPure, checkNoMachine}) {
            const Findings found = check(file);
            findings.insert(findings.end(), found.begin(), found.end());
        }
    }
    const Findings bare = checkProvenance(files);
    findings.insert(findings.end(), bare.begin(), bare.end());
    return findings;
}

} // namespace oyako::architecture
