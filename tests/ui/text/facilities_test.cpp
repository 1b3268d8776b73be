// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/facilities.h"

#include "core/facilities/list_table.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

facilities::Reading readingOf(const QByteArray &rows)
{
    return facilities::readFacilities(facilities::readListTable("名称,種別,住所,電話番号\n" + rows).value());
}

TEST(ProposedListName, IsTheTownAndTheKindOfMostPlaces)
{
    EXPECT_EQ(proposedListName(readingOf("い,授乳室,江東区東陽1,\nろ,授乳室,墨田区押上1,\nは,授乳室,江東区木場1,\n")),
              QStringLiteral("江東区 授乳室の一覧"));
    EXPECT_EQ(proposedListName(readingOf("い,認可保育所,本町1,\nろ,認可保育所,本町2,\nは,児童館,本町3,\n")),
              QStringLiteral("保育園・幼稚園などの一覧"));
    EXPECT_EQ(proposedListName(readingOf("い,,本町1,\n")), QStringLiteral("場所の一覧"));
}

TEST(ListProblem, SaysInTheReadersLanguageWhereAQuoteIsOpen)
{
    const auto broken = facilities::readListTable("名称,住所,電話番号\nい,\"ろ,は\n");
    ASSERT_FALSE(broken);
    EXPECT_TRUE(listProblem(broken.error()).contains(QStringLiteral("2行目"))) << qPrintable(broken.error().field);
}

} // namespace
} // namespace oyako::text
