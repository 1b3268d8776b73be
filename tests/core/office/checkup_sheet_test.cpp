// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/checkup_sheet.h"

#include "core/forms/library.h"
#include "tests/core/office/clinic.h"

namespace oyako::office {
namespace {

using CheckupSheet = testing::Clinic;

TEST_F(CheckupSheet, TheStatutorySheetOrThePageOfTheHandbook)
{
    EXPECT_EQ(sheetFor(QStringLiteral("18m")), QStringLiteral("sheet-18m"));
    EXPECT_EQ(sheetFor(QStringLiteral("3y")), QStringLiteral("sheet-36m"));
    EXPECT_EQ(sheetFor(QStringLiteral("3-4m")), QStringLiteral("sheet-03m"));
    EXPECT_EQ(sheetFor(QStringLiteral("9-10m")), QStringLiteral("checkup-09m"));
    EXPECT_EQ(sheetFor(QStringLiteral("13y")), QString());
    for (const CheckupOffer &offer : checkupOffers(book()).value_or(QList<CheckupOffer>())) {
        EXPECT_TRUE(forms::builtInForm(sheetFor(offer.occasion))) << offer.occasion.toStdString();
    }
}

TEST_F(CheckupSheet, HoldsWhoseItIsAndNothingElse)
{
    const RecordId child = addChild("はると", QDate(2025, 5, 10), {.phone = QStringLiteral("03-1111-2222")});
    addCheckup(child, "9-10m", QDate(2026, 3, 1), "要観察");
    for (const CheckupOffer &offer : checkupOffers(book()).value_or(QList<CheckupOffer>())) {
        const auto session = namedSheet(book(), sheetFor(offer.occasion), child);
        ASSERT_TRUE(session);
        EXPECT_TRUE(session->proposals().isEmpty());
        for (const forms::Item &item : session->form().items) {
            const auto nodes = session->nodes(item.linkId);
            const bool isAnswered = std::any_of(nodes.cbegin(), nodes.cend(),
                                                [&](forms::NodeId node) { return !session->answers(node).isEmpty(); });
            const bool isOwn = item.binding.startsWith(QLatin1String("person.")) || !item.initial.isEmpty() ||
                               item.calculatedExpression.has_value();
            EXPECT_TRUE(!isAnswered || isOwn) << item.linkId.toStdString();
        }
    }
    const auto named = namedSheet(book(), QStringLiteral("cover"), child).value();
    EXPECT_EQ(forms::plainText(named.answers(named.node(QStringLiteral("cover.child.name"))).value(0, QString())),
              QStringLiteral("はると"));
    EXPECT_EQ(namedSheet(book(), QStringLiteral("no-such"), child).error().code, ErrorCode::NotFound);
    EXPECT_EQ(namedSheet(book(), QStringLiteral("sheet-18m"), makeId<RecordId>(clock())).error().code,
              ErrorCode::UnknownRecord);
}

} // namespace
} // namespace oyako::office
