// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/proposed_checkup.h"

#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

const QDate birth(2025, 10, 10);

QString proposed(const QDate &on, const QStringList &recorded = {})
{
    static const QStringList all =
        QStringLiteral("2w 1m 2m 3-4m 6-7m 9-10m 12m 18m 2y 3y 4y 5y 6y").split(QLatin1Char(' '));
    return proposedCheckup(all, recorded, birth, on);
}

TEST(ProposedCheckup, IsTheOneWhoseTimeItIs)
{
    EXPECT_EQ(proposed(QDate(2025, 10, 25)), QStringLiteral("2w"));
    EXPECT_EQ(proposed(QDate(2026, 2, 1)), QStringLiteral("3-4m"));
    EXPECT_EQ(proposed(QDate(2026, 10, 20)), QStringLiteral("12m"));
    EXPECT_EQ(proposed(QDate(2027, 5, 1)), QStringLiteral("18m"));
}

TEST(ProposedCheckup, IsElseTheNearest)
{
    EXPECT_EQ(proposed(QDate(2026, 11, 22)), QStringLiteral("12m")) << "13 months";
    EXPECT_EQ(proposed(QDate(2027, 3, 30)), QStringLiteral("18m")) << "two weeks before it opens";
}

TEST(ProposedCheckup, IsNoneThatIsOnRecord)
{
    EXPECT_EQ(proposed(QDate(2026, 11, 22), {QStringLiteral("12m")}), QStringLiteral("9-10m"));
    EXPECT_EQ(proposed(QDate(2026, 11, 22), {QStringLiteral("12m"), QStringLiteral("9-10m")}), QStringLiteral("18m"));
}

TEST(ProposedCheckup, NeedsABirthday)
{
    EXPECT_EQ(proposedCheckup({QStringLiteral("1m")}, {}, QDate(), birth), QString());
    EXPECT_EQ(proposedCheckup({QStringLiteral("1m")}, {QStringLiteral("1m")}, birth, birth), QString());
}

TEST(ProposedCheckup, IsOneOfThoseHandedInOrNone)
{
    EXPECT_EQ(proposedCheckup({}, {}, birth, QDate(2026, 11, 22)), QString());
    for (const char *odd : {"", "checkup", "m", "3-m", "y3", "18M", "18m\n", "１８ｍ", "1.5y"}) {
        EXPECT_EQ(proposedCheckup({QString::fromUtf8(odd)}, {}, birth, QDate(2026, 11, 22)), QString()) << odd;
    }
    EXPECT_EQ(proposedCheckup({QStringLiteral("18m"), QStringLiteral("odd")}, {}, birth, birth), QStringLiteral("18m"));
}

TEST(ProposedCheckup, OfEveryDayOfSevenYearsIsOneWhoseTimeIsNotFar)
{
    QString before;
    QStringList order;
    for (QDate day = birth; day < birth.addYears(7); day = day.addDays(1)) {
        const QString now = proposed(day);
        ASSERT_FALSE(now.isEmpty()) << day.toString(Qt::ISODate).toStdString();
        if (now != before) {
            order.append(now);
        }
        before = now;
    }
    EXPECT_EQ(order.first(), QStringLiteral("2w"));
    EXPECT_EQ(order.last(), QStringLiteral("6y"));
    EXPECT_EQ(order.count(QStringLiteral("18m")), 1) << order.join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(order.count(QStringLiteral("3y")), 1) << order.join(QLatin1Char(' ')).toStdString();
}

} // namespace
} // namespace oyako::care
