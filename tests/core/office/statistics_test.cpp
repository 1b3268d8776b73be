// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/office/statistics.h"

#include "tests/core/office/clinic.h"

namespace oyako::office {
namespace {

using testing::Clinic;

class Statistics : public Clinic {
protected:
    void addVisits(int number, const char *occasion, const char *result, const QDate &date = QDate(2026, 11, 10))
    {
        for (int i = 0; i < number; ++i) {
            addCheckup(m_child, occasion, date, result);
        }
    }
    void SetUp() override
    {
        Clinic::SetUp();
        clock().advanceDays(20);
        m_child = addChild("あ", QDate(2020, 1, 1));
    }
    MonthStatistics statistics(int threshold = smallCount)
    {
        return statisticsOf(book(), QDate(2026, 11, 22), threshold, Progress()).value();
    }
    ShownCount visits(const MonthStatistics &statistics, const char *occasion, Judgement judgement)
    {
        return statistics.visits.cells.at(statistics.occasions.indexOf(QLatin1String(occasion)))
            .at(statistics.judgements.indexOf(judgement));
    }

    RecordId m_child;
};

TEST_F(Statistics, CountVisitsByKindAndJudgement)
{
    addVisits(6, "18m", "異常なし");
    addVisits(7, "18m", "要経過観察");
    addVisits(8, "3y", "要紹介・要精密");
    addVisits(5, "2y", "");
    addVisits(9, "3y", "異常なし", QDate(2026, 10, 31));
    addVisits(9, "3y", "異常なし", QDate(2026, 12, 1));
    const MonthStatistics month = statistics();
    EXPECT_EQ(month.month, QDate(2026, 11, 1));
    EXPECT_EQ(visits(month, "18m", Judgement::Normal), 6);
    EXPECT_EQ(visits(month, "18m", Judgement::Observe), 7);
    EXPECT_EQ(visits(month, "3y", Judgement::Refer), 8);
    EXPECT_EQ(visits(month, "3y", Judgement::Normal), 0);
    EXPECT_EQ(visits(month, "other", Judgement::None), 5);
    EXPECT_EQ(month.visits.total, 26);
}

TEST_F(Statistics, SmallNumbersAreHidden)
{
    addVisits(2, "18m", "要紹介・要精密");
    addVisits(30, "18m", "異常なし");
    addVisits(40, "3y", "異常なし");
    addVisits(20, "3y", "要紹介・要精密");
    const MonthStatistics month = statistics();
    EXPECT_FALSE(visits(month, "18m", Judgement::Refer));
    EXPECT_FALSE(visits(month, "18m", Judgement::Normal));
    EXPECT_FALSE(visits(month, "3y", Judgement::Refer));
    EXPECT_EQ(month.visits.total, 92);
    EXPECT_EQ(visits(statistics(1), "18m", Judgement::Refer), 2) << "a threshold of one shows everything";
}

TEST_F(Statistics, TheRateIsOfThoseInvited)
{
    for (int i = 0; i < 20; ++i) {
        const RecordId child = addChild("い", QDate(2025, 5, 1 + i));
        if (i < 15) {
            addCheckup(child, "18m", QDate(2026, 11, 20));
        }
    }
    const auto month = statistics();
    const auto of = [&](const MonthStatistics &all, const char *occasion) {
        return *std::find_if(all.seen.cbegin(), all.seen.cend(),
                             [&](const auto &one) { return one.occasion == QLatin1String(occasion); });
    };
    EXPECT_EQ(of(month, "18m").seen, 15);
    EXPECT_EQ(of(month, "18m").invited, 20);
    EXPECT_DOUBLE_EQ(of(month, "18m").rate.value(), 0.75);
    EXPECT_FALSE(of(month, "3y").rate) << "nobody was invited";
    const RecordId late = addChild("う", QDate(2025, 5, 29));
    addCheckup(late, "18m", QDate(2026, 11, 30));
    EXPECT_TRUE(of(statistics(), "18m").rate) << "5 of 21 were not seen";
    EXPECT_FALSE(of(statistics(6), "18m").rate) << "hidden, and the rate would tell";
    EXPECT_FALSE(of(statistics(6), "18m").seen);
}

} // namespace
} // namespace oyako::office
