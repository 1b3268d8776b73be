// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace fs = std::filesystem;

namespace oyako::architecture {

namespace {

constexpr std::uintmax_t largest = 1U << 20U;
constexpr std::array pictures{".png", ".svgz", ".ico", ".icns", ".pdf", ".ttf", ".otf", ".gz", ".db", ".age"};

bool isLeftOut(const fs::path &root, const fs::path &folder)
{
    const std::string path = fs::relative(folder, root).generic_string();
    const bool isAtTop = path.find('/') == std::string::npos;
    return folder.filename() == ".git" || folder.filename() == ".cache" || path == "tests/fixtures" ||
           (isAtTop && (path.starts_with("build") || path == "out"));
}

bool isText(const fs::directory_entry &entry)
{
    const std::string name = entry.path().filename().string();
    if (name == ".git" || name == "CMakeUserPresets.json") { // both speak of this machine alone
        return false;
    }
    const std::string suffix = entry.path().extension().string();
    return std::find(pictures.begin(), pictures.end(), suffix) == pictures.end() && entry.file_size() <= largest;
}

SourceFile read(const fs::path &root, const fs::path &file)
{
    SourceFile result{fs::relative(file, root).generic_string(), {}};
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        result.lines.push_back(std::move(line));
    }
    return result;
}

} // namespace

std::vector<SourceFile> readTree(const fs::path &root)
{
    std::vector<SourceFile> files;
    for (auto it = fs::recursive_directory_iterator(root); it != fs::recursive_directory_iterator(); ++it) {
        if (it->is_directory() && isLeftOut(root, it->path())) {
            it.disable_recursion_pending();
        } else if (it->is_regular_file() && isText(*it)) {
            files.push_back(read(root, it->path()));
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace oyako::architecture
