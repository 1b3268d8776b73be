// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/include_graph.h"
#include "tests/architecture/modules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace oyako::architecture;

namespace {

const QtHeaders qt(OYAKO_QT_HEADERS);

Findings checkTree(const std::string &root)
{
    return checkIncludes(readTree(root), qt);
}

} // namespace

TEST(IncludeGraph, holdsInTheTree)
{
    ASSERT_TRUE(qt.isUsable()) << OYAKO_QT_HEADERS;
    EXPECT_EQ(describe(checkTree(OYAKO_SOURCE_DIR)), "");
}

// A small tree that breaks each rule once, beside lines that are right.
TEST(IncludeGraph, findsEveryViolationOfTheFixture)
{
    const Findings expected{
        {"app/cli/command.cpp", 4, "app/cli must not include ui/widgets"},
        {"core/base/upward.h", 5, "core/base must not include core/book"},
        {"core/base/upward.h", 6, "sibling.h is not named from the top of the tree (core/…, ui/…, app/…)"},
        {"core/book/screen.cpp", 4, "core/book must not include QtGui"},
        {"core/book/screen.cpp", 5, "core/book must not include QtWidgets"},
        {"core/book/screen.cpp", 6, "core/book must not include ui/text"},
        {"core/book/screen.cpp", 7, "core/book must not speak to SQLCipher; core/store does"},
        {"core/growth/book_reader.cpp", 4, "core/growth must not include core/records"},
        {"core/growth/book_reader.cpp", 5, "core/growth must not include core/forms"},
        {"core/mystery/a.h", 0, "core/mystery is not in the table of modules"},
        {"ui/child/neighbour.cpp", 4, "ui/child must not include ui/today"},
        {"ui/child/neighbour.cpp", 6, "ui/child must not include app/oyako"},
        {"ui/paint/window.cpp", 4, "ui/paint must not include QtWidgets"},
        {"ui/text/paint.cpp", 4, "ui/text must not include QtGui"},
    };
    EXPECT_THAT(checkTree(OYAKO_TEST_FIXTURES "/architecture/layers"), testing::ElementsAreArray(expected));
}

TEST(IncludeGraph, readsIncludeLines)
{
    EXPECT_EQ(parseInclude("  # include <QtGui/QImage> // why").value().target, "QtGui/QImage");
    EXPECT_FALSE(parseInclude("#include \"core/base/id.h\"").value().isAngled);
    EXPECT_FALSE(parseInclude("// #include <QImage>").has_value());
    EXPECT_FALSE(parseInclude("the include path").has_value());
}

TEST(IncludeGraph, ordersTheCore)
{
    const std::vector<std::string> order{"core/base", "core/calendar", "core/records", "core/store", "core/book"};
    for (std::size_t upper = 0; upper < order.size(); ++upper) {
        for (std::size_t lower = 0; lower < order.size(); ++lower) {
            EXPECT_EQ(mayInclude(order[upper], order[lower]), lower <= upper) << order[upper] << " → " << order[lower];
        }
    }
}
