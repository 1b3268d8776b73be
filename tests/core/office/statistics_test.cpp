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

    static QDate november() { return {2026, 11, 1}; }

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

TEST_F(Statistics, TheRowsAreTheOffersThenTheOthersAndTheColumnsTheJudgements)
{
    const MonthStatistics month = statistics();
    QStringList offers;
    const auto all = checkupOffers(book()).value();
    for (const CheckupOffer &offer : all) {
        offers.append(offer.occasion);
    }
    EXPECT_EQ(month.occasions, offers + QStringList({QStringLiteral("other"), QStringLiteral("dental")}));
    EXPECT_EQ(month.judgements, (QList<Judgement>{Judgement::Normal, Judgement::Treated, Judgement::Observe,
                                                  Judgement::Refer, Judgement::Other, Judgement::None}));
    EXPECT_EQ(month.visits.cells.size(), month.occasions.size());
    EXPECT_EQ(month.visits.total, 0);
    QStringList seen;
    for (const MonthStatistics::Seen &one : month.seen) {
        seen.append(one.occasion);
        EXPECT_EQ(one.invited, 0);
        EXPECT_FALSE(one.rate);
    }
    EXPECT_EQ(seen, offers);
}

TEST_F(Statistics, WithoutAnOccasionTheDayDecidesAsInTheLists)
{
    const RecordId child = addChild("い", QDate(2025, 5, 10));
    addCheckup(child, "", QDate(2026, 11, 9));  // one day before the window of 18 months
    addCheckup(child, "", QDate(2026, 11, 10)); // its first day
    const MonthStatistics month = statistics(1);
    EXPECT_EQ(visits(month, "18m", Judgement::Normal), 1);
    EXPECT_EQ(visits(month, "other", Judgement::Normal), 1);
    const auto of18 = *std::find_if(month.seen.cbegin(), month.seen.cend(),
                                    [](const auto &one) { return one.occasion == QLatin1String("18m"); });
    EXPECT_EQ(of18.seen, 1) << "counted as seen and as a visit alike";
}

TEST_F(Statistics, DentistsHaveTheirRowAndMothersAndNewbornsNone)
{
    const auto add = [&](records::CheckupKind type, const QString &result) {
        ASSERT_TRUE(book().add(m_child, records::Checkup{.type = type,
                                                         .occasion = QStringLiteral("18m"),
                                                         .date = QDate(2026, 11, 10),
                                                         .result = result}));
    };
    add(records::CheckupKind::Dental, QStringLiteral("要治療"));
    add(records::CheckupKind::Antenatal, {});
    add(records::CheckupKind::Postpartum, {});
    add(records::CheckupKind::Newborn, {});
    const MonthStatistics month = statistics(1);
    EXPECT_EQ(visits(month, "dental", Judgement::Refer), 1);
    EXPECT_EQ(visits(month, "18m", Judgement::Refer), 0);
    EXPECT_EQ(month.visits.total, 1);
}

TEST_F(Statistics, TheFirstAndTheLastDayOfTheMonthBelongToIt)
{
    addVisits(1, "18m", "異常なし", QDate(2026, 11, 1));
    addVisits(1, "18m", "異常なし", QDate(2026, 11, 30));
    EXPECT_EQ(visits(statistics(1), "18m", Judgement::Normal), 2);
    const RecordId wrong = addCheckup(m_child, "18m", QDate(2026, 11, 5));
    EXPECT_EQ(visits(statistics(1), "18m", Judgement::Normal), 3);
    ASSERT_TRUE(book().markEnteredInError(wrong));
    EXPECT_EQ(visits(statistics(1), "18m", Judgement::Normal), 2);
}

TEST_F(Statistics, ChildrenWhoDiedAreNotAmongTheInvited)
{
    const RecordId child = addChild("い", QDate(2025, 5, 10), {.deathDate = QDate(2026, 11, 20)});
    addCheckup(child, "18m", QDate(2026, 11, 11));
    const MonthStatistics month = statistics(1);
    EXPECT_EQ(visits(month, "18m", Judgement::Normal), 1) << "the visit was made";
    for (const MonthStatistics::Seen &one : month.seen) {
        EXPECT_EQ(one.invited, 0) << one.occasion.toStdString();
    }
}

TEST_F(Statistics, SeenAndNotSeenAddUpToTheInvited)
{
    for (int i = 0; i < 9; ++i) {
        const RecordId child = addChild("い", QDate(2025, 5, 1 + i));
        if (i < 2) {
            addCheckup(child, "18m", QDate(2026, 11, 20));
        }
    }
    const auto of18 = [](const MonthStatistics &month) {
        return *std::find_if(month.seen.cbegin(), month.seen.cend(),
                             [](const auto &one) { return one.occasion == QLatin1String("18m"); });
    };
    EXPECT_EQ(of18(statistics(1)).seen, 2);
    EXPECT_EQ(of18(statistics(1)).notSeen, 7);
    EXPECT_DOUBLE_EQ(of18(statistics(1)).rate.value(), 2.0 / 9);
    const auto hidden = of18(statistics());
    EXPECT_FALSE(hidden.seen || hidden.notSeen || hidden.rate) << "two of nine would tell who the two are";
    EXPECT_EQ(hidden.invited, 9);
}

TEST_F(Statistics, CountAFewAtATimeWithTheSameResult)
{
    addVisits(7, "18m", "異常なし");
    addVisits(6, "3y", "要経過観察");
    for (int i = 0; i < 8; ++i) {
        addChild("い", QDate(2025, 5, 1 + i));
    }
    const MonthStatistics whole = statistics();
    for (const int records : {1, 3, 13}) {
        auto search = StatisticsSearch::start(book(), QDate(2026, 11, 22), smallCount).value();
        EXPECT_EQ(search.done(), 0);
        while (search.step(records).value()) {
        }
        EXPECT_EQ(search.statistics().visits.cells, whole.visits.cells) << records;
        EXPECT_EQ(search.statistics().visits.total, whole.visits.total) << records;
        EXPECT_EQ(search.done(), search.total()) << records;
        for (qsizetype i = 0; i < whole.seen.size(); ++i) {
            EXPECT_EQ(search.statistics().seen.at(i).invited, whole.seen.at(i).invited) << records;
        }
    }
}

TEST_F(Statistics, AreRefusedOrCancelled)
{
    EXPECT_EQ(statisticsOf(book(), {}, smallCount, Progress()).error(),
              (Error{ErrorCode::InvalidValue, QStringLiteral("month"), {}}));
    Progress progress;
    progress.cancel();
    EXPECT_EQ(statisticsOf(book(), november(), smallCount, progress).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace oyako::office
