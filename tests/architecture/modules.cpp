// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/modules.h"

#include <map>

namespace oyako::architecture {

namespace {

using Set = std::set<std::string, std::less<>>;

Set join(const Set &a, const Set &b)
{
    Set all = a;
    all.insert(b.begin(), b.end());
    return all;
}

const Set ground{"core/base", "core/calendar"};
const Set engines{"core/forms", "core/immunization", "core/growth", "core/programs"};
const Set keeping{"core/records", "core/store", "core/book"};
const Set careAndBelow = join(join(join(ground, engines), keeping), {"core/care", "core/papers"});
const Set careAndSeal = join(careAndBelow, {"core/seal"});
const Set careSealAndFacilities = join(careAndSeal, {"core/facilities"});
const Set wholeCore = join(careSealAndFacilities,
                           {"core/agenda", "core/exchange", "core/sync", "core/clinic", "core/office", "core/pages"});
const Set sharedUi = join(wholeCore, {"ui/text", "ui/paint", "ui/widgets", "ui/platform"});
const Set places{"ui/today",  "ui/pregnancy", "ui/child",      "ui/immunization", "ui/growth",   "ui/forms",
                 "ui/papers", "ui/emergency", "ui/facilities", "ui/programs",     "ui/exchange", "ui/clinic",
                 "ui/tray",   "ui/office",    "ui/surveys",    "ui/staff",        "ui/family",   "ui/settings"};

// What each module may include besides itself.
std::map<std::string, Set, std::less<>> makeTable()
{
    std::map<std::string, Set, std::less<>> table{
        {"core", {}},
        {"core/base", {}},
        {"core/calendar", {"core/base"}},
        {"core/records", ground},
        {"core/store", join(ground, {"core/records"})},
        {"core/book", join(ground, {"core/records", "core/store"})},
        {"core/seal", join(ground, {"core/store"})},
        {"core/papers", join(ground, {"core/records", "core/store", "core/book"})},
        {"core/care", careAndBelow},
        {"core/facilities", careAndBelow},
        {"core/agenda", careAndBelow},
        {"core/exchange", join(careAndSeal, {"core/agenda"})},
        {"core/clinic", join(careAndSeal, {"core/agenda", "core/exchange"})},
        {"core/office", join(careAndSeal, {"core/agenda", "core/exchange", "core/clinic"})},
        {"core/pages", join(careSealAndFacilities, {"core/agenda", "core/clinic", "core/office"})},
        {"core/sync", join(join(ground, keeping), {"core/seal", "core/exchange"})},
        {"ui", {"core"}},
        {"ui/text", wholeCore},
        {"ui/platform", {"core/base", "core/calendar", "ui/text"}},
        {"ui/paint", join(wholeCore, {"ui/text"})},
        {"ui/widgets", join(wholeCore, {"ui/text", "ui/paint"})},
        {"ui/reminders", sharedUi},
        {"ui/shell", join(sharedUi, places)},
        {"app/cli", join(wholeCore, {"ui/text", "ui/paint"})},
        {"app/reader", {"core/base", "core/papers"}},
        {"app/oyako", join(join(sharedUi, places), {"ui/reminders", "ui/shell"})},
    };
    for (const std::string &engine : engines) {
        table[engine] = ground;
    }
    for (const std::string &place : places) {
        table[place] = join(sharedUi, {"ui/forms"});
    }
    // A clinic's tray reads codes and names records as the family's own place of exchange does; its desk hands results
    // back there.
    table["ui/tray"].insert("ui/exchange");
    table["ui/clinic"].insert("ui/exchange");
    // A child's place holds the section of its growth.
    table["ui/child"].insert("ui/growth");
    return table;
}

const std::map<std::string, Set, std::less<>> &table()
{
    static const auto all = makeTable();
    return all;
}

bool isCore(std::string_view module)
{
    return module == "core" || module.starts_with("core/");
}

} // namespace

std::string moduleOf(std::string_view path)
{
    const auto layerEnd = path.find('/');
    const std::string_view layer = path.substr(0, layerEnd);
    if (layerEnd == std::string_view::npos || (layer != "core" && layer != "ui" && layer != "app")) {
        return {};
    }
    const auto folderEnd = path.find('/', layerEnd + 1);
    return std::string(path.substr(0, folderEnd == std::string_view::npos ? layerEnd : folderEnd));
}

bool isKnown(std::string_view module)
{
    return table().find(module) != table().end();
}

bool mayInclude(std::string_view from, std::string_view to)
{
    const auto row = table().find(from);
    return row != table().end() && (from == to || row->second.find(to) != row->second.end());
}

bool mayUseQt(std::string_view module, std::string_view qtModule)
{
    if (isCore(module) || module == "ui/text") {
        return qtModule == "QtCore";
    }
    if (module == "ui/paint" || module == "app/cli" || module == "app/reader") {
        return qtModule == "QtCore" || qtModule == "QtGui" || qtModule == "QtSvg" || qtModule == "QtPdf";
    }
    return qtModule != "QtSql";
}

bool mayUseSql(std::string_view module)
{
    return module == "core/store";
}

} // namespace oyako::architecture
