// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/include_graph.h"

#include "tests/architecture/modules.h"

#include <regex>

namespace fs = std::filesystem;

namespace oyako::architecture {

namespace {

std::string checkOwn(const std::string &from, const std::string &target)
{
    const std::string to = moduleOf(target);
    if (to.empty()) {
        return target + " is not named from the top of the tree (core/…, ui/…, app/…)";
    }
    return mayInclude(from, to) ? std::string() : from + " must not include " + to;
}

std::string checkForeign(const std::string &from, const std::string &target, const QtHeaders &qt)
{
    if (target.find("sqlite3.h") != std::string::npos && !mayUseSql(from)) {
        return from + " must not speak to SQLCipher; core/store does";
    }
    const std::string qtModule = qt.moduleOf(target);
    return qtModule.empty() || mayUseQt(from, qtModule) ? std::string() : from + " must not include " + qtModule;
}

std::string check(const std::string &from, const Include &include, const QtHeaders &qt)
{
    // Generated files ("ui_page.h", "page.moc") lie beside what includes them.
    if (!include.isAngled && (include.target.ends_with(".moc") || include.target.find('/') == std::string::npos)) {
        return include.target.ends_with(".moc") || include.target.starts_with("ui_")
                   ? std::string()
                   : include.target + " is not named from the top of the tree (core/…, ui/…, app/…)";
    }
    return include.isAngled ? checkForeign(from, include.target, qt) : checkOwn(from, include.target);
}

} // namespace

std::optional<Include> parseInclude(const std::string &line)
{
    static const std::regex shape(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*$)");
    std::smatch match;
    if (line.find("include") == std::string::npos || !std::regex_match(line, match, shape)) {
        return std::nullopt;
    }
    return Include{match[2].str(), match[1].str() == "<"};
}

std::string QtHeaders::moduleOf(const std::string &header) const
{
    if (const auto slash = header.find('/'); header.starts_with("Qt") && slash != std::string::npos) {
        return header.substr(0, slash);
    }
    if (fs::exists(m_folder / "QtCore" / header)) { // a header may be forwarded by other modules too
        return "QtCore";
    }
    for (const auto &module : fs::directory_iterator(m_folder)) {
        if (module.path().filename().string().starts_with("Qt") && fs::exists(module.path() / header)) {
            return module.path().filename().string();
        }
    }
    return {};
}

Findings checkIncludes(const std::vector<SourceFile> &files, const QtHeaders &qt)
{
    Findings findings;
    for (const SourceFile &file : files) {
        const std::string from = moduleOf(file.path);
        if (from.empty() || !file.isCpp()) {
            continue;
        }
        if (!isKnown(from)) {
            findings.push_back({file.path, 0, from + " is not in the table of modules"});
            continue;
        }
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const auto include = parseInclude(file.lines[i]);
            if (std::string rule = include ? check(from, *include, qt) : std::string(); !rule.empty()) {
                findings.push_back({file.path, static_cast<int>(i) + 1, std::move(rule)});
            }
        }
    }
    return findings;
}

} // namespace oyako::architecture
