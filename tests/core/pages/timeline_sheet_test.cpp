// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/timeline_sheet.h"

#include "core/base/clock.h"
#include "core/pages/vaccination_record.h"
#include "tests/support/page_support.h"

#include <algorithm>

namespace oyako::pages {
namespace {

using immunization::DaySpan;
using testing::FakeMeasure;

const QDate birth(2025, 5, 10);

TEST(AgeAxis, ShowsTheWholeLifeFirst)
{
    const AgeAxis axis(birth, QDate(2042, 5, 10));
    EXPECT_EQ(axis.first(), birth);
    EXPECT_EQ(axis.last(), QDate(2042, 5, 10));
    EXPECT_DOUBLE_EQ(axis.position(birth), 0);
    EXPECT_DOUBLE_EQ(axis.position(QDate(2042, 5, 11)), 1);
}

TEST(AgeAxis, IsNeverShorterThanAMonth)
{
    EXPECT_EQ(AgeAxis(birth, birth).days(), AgeAxis::LeastDays);
    AgeAxis axis(birth, birth.addYears(1));
    axis.zoomTo(1, birth.addDays(100));
    EXPECT_EQ(axis.days(), AgeAxis::LeastDays);
}

TEST(AgeAxis, KeepsTheDayUnderTheHandWhileZooming)
{
    AgeAxis axis(birth, birth.addYears(10));
    const QDate around = birth.addDays(1000);
    const double before = axis.position(around);
    axis.zoomTo(500, around);
    EXPECT_NEAR(axis.position(around), before, 1.0 / 500);
    EXPECT_EQ(axis.days(), 500);
}

TEST(AgeAxis, StaysWithinTheLife)
{
    AgeAxis axis(birth, birth.addYears(10));
    axis.zoomTo(365, birth.addYears(5));
    axis.move(-100000);
    EXPECT_EQ(axis.first(), birth);
    axis.move(100000);
    EXPECT_EQ(axis.last(), birth.addYears(10));
    axis.zoomTo(1'000'000, birth);
    EXPECT_EQ(axis.first(), birth);
    EXPECT_EQ(axis.last(), birth.addYears(10));
}

TEST(AgeAxis, FindsTheDayOfAPosition)
{
    AgeAxis axis(birth, birth.addDays(99));
    for (const int day : {0, 1, 50, 99}) {
        EXPECT_EQ(axis.dayAt((day + 0.5) / 100), birth.addDays(day));
    }
    EXPECT_EQ(axis.dayAt(-3), birth);
    EXPECT_EQ(axis.dayAt(3), birth.addDays(99));
}

TEST(AgeAxis, RevealsADay)
{
    AgeAxis axis(birth, birth.addYears(10));
    axis.zoomTo(100, birth);
    axis.reveal(birth.addDays(50));
    EXPECT_EQ(axis.first(), birth) << "it was shown already";
    axis.reveal(birth.addDays(500));
    EXPECT_EQ(axis.last(), birth.addDays(500));
    axis.reveal(birth.addDays(20));
    EXPECT_EQ(axis.first(), birth.addDays(20));
}

TEST(AgeAxis, LabelsAgesAsRoomAllows)
{
    AgeAxis axis(birth, birth.addMonths(24).addDays(-1));
    const QList<AgeTick> quarters = axis.ticks(10);
    ASSERT_EQ(quarters.size(), 8);
    EXPECT_EQ(quarters.first().day, birth);
    EXPECT_EQ(quarters.at(1).months, 3);
    EXPECT_EQ(axis.ticks(30).size(), 24) << "every month";
    EXPECT_EQ(axis.ticks(2).last().months, 12);
    axis.zoomTo(40, birth.addMonths(7));
    for (const AgeTick &tick : axis.ticks(5)) {
        EXPECT_GE(tick.day, axis.first());
        EXPECT_LE(tick.day, axis.last());
    }
}

TEST(AgeAxis, LabelsBirthdaysOfALeapDay)
{
    const AgeAxis axis(QDate(2024, 2, 29), QDate(2028, 3, 1));
    const QList<AgeTick> years = axis.ticks(5);
    ASSERT_EQ(years.size(), 5);
    EXPECT_EQ(years.at(1).day, QDate(2025, 2, 28));
    EXPECT_EQ(years.at(4).day, QDate(2028, 2, 29));
}

care::VaccinationTimeline timelineOf(int rows)
{
    care::VaccinationTimeline timeline{
        birth, QDate(2026, 11, 22), QStringLiteral("law"), QStringLiteral("2026-04"), {}};
    for (int i = 0; i < rows; ++i) {
        care::TimelineRow row;
        row.course = QStringLiteral("C%1").arg(i);
        row.window = {DaySpan{birth, birth.addYears(1)}};
        row.doses = {care::TimelineDose{{}, birth.addMonths(3), 1, true}};
        timeline.rows.append(row);
    }
    return timeline;
}

Document sheetOf(int rows)
{
    const AgeAxis axis(birth, birth.addYears(2));
    TimelineSheet sheet;
    sheet.title = QStringLiteral("予防接種の予定と記録");
    sheet.legend = QStringLiteral("legend");
    sheet.source = QStringLiteral("source and version");
    sheet.advice = QStringLiteral("advice");
    sheet.timeline = timelineOf(rows);
    sheet.ticks = axis.ticks(9);
    for (int i = 0; i < rows; ++i) {
        sheet.rows.append({QStringLiteral("row %1").arg(i), QStringLiteral("next %1").arg(i)});
    }
    return layOut(sheet, axis, FakeMeasure());
}

QStringList wordsOf(const Document &document)
{
    QStringList all;
    for (const Page &page : document.pages) {
        all += texts(page);
    }
    return all;
}

TEST(TimelineSheet, LiesOnOneA4WithEveryRowSourceAndAdvice)
{
    const Document document = sheetOf(14);
    ASSERT_EQ(document.pages.size(), 1);
    EXPECT_EQ(document.pages.first().size, a4.turned());
    const QStringList words = wordsOf(document);
    for (const char *wanted : {"row 0", "row 13", "next 13", "source and version", "advice", "legend"}) {
        EXPECT_TRUE(words.contains(QLatin1String(wanted))) << wanted;
    }
}

TEST(TimelineSheet, GoesOnOnAFurtherPage)
{
    const Document document = sheetOf(40);
    EXPECT_GT(document.pages.size(), 1);
    const QStringList words = wordsOf(document);
    for (int i = 0; i < 40; ++i) {
        EXPECT_EQ(words.count(QStringLiteral("row %1").arg(i)), 1);
    }
    for (const Page &page : document.pages) {
        for (const Element &element : page.elements) {
            if (const auto *text = std::get_if<Text>(&element)) {
                EXPECT_LE(text->box.bottom(), page.size.height) << text->string.toStdString();
            }
        }
    }
}

/// A dose of the timeline above, as a record.
class RecordPage : public ::testing::Test {
protected:
    RecordId add(const QString &vaccine, const QString &course, int number)
    {
        const RecordId id = makeId<RecordId>(clock);
        records::Vaccination dose{.vaccine = vaccine, .date = QDate(2026, 1, 5)};
        dose.lotNumber = QStringLiteral("L1");
        doses.append({id, {}, 1, dose});
        care::TimelineRow row;
        row.course = course;
        row.doses = {care::TimelineDose{id, dose.date, number, true}};
        timeline.rows.append(row);
        return id;
    }

    [[nodiscard]] QString doseLabel(const QString &vaccine) const
    {
        const VaccinationPage page =
            vaccinationPageOf(doses, timeline, [](const calendar::PartialDate &day) { return day.toString(); });
        for (const VaccinationGroup &group : page.groups) {
            if (group.vaccine == vaccine) {
                EXPECT_EQ(group.lines.first().date, QStringLiteral("2026-01-05"));
                EXPECT_EQ(group.lines.first().lot, QStringLiteral("L1"));
                return group.lines.first().dose + group.lines.first().note;
            }
        }
        return QStringLiteral("none");
    }

    FixedClock clock{QDate(2026, 11, 22)};
    QList<book::Stored<records::Vaccination>> doses;
    care::VaccinationTimeline timeline;
};

TEST_F(RecordPage, PutsDosesIntoTheirPrintedLines)
{
    add(QStringLiteral("je"), QStringLiteral("JE1"), 3);
    add(QStringLiteral("mr"), QStringLiteral("MR2"), 1);
    add(QStringLiteral("hepb"), QStringLiteral("HBV"), 2);
    add(QStringLiteral("dpt_ipv"), QStringLiteral("DPT1"), 4);
    EXPECT_EQ(doseLabel(QStringLiteral("日本脳炎")), QStringLiteral("1期追加"));
    EXPECT_EQ(doseLabel(QStringLiteral("麻しん・風しん")), QStringLiteral("2期"));
    EXPECT_EQ(doseLabel(QStringLiteral("B型肝炎")), QStringLiteral("2回"));
    EXPECT_EQ(doseLabel(QStringLiteral("4種混合")), QStringLiteral("追加"));
}

TEST_F(RecordPage, PrintsACombinationOnceAndWhatDoesNotCountWithARemark)
{
    const RecordId id = add(QStringLiteral("dpt_ipv_hib"), QStringLiteral("DPT1"), 1);
    care::TimelineRow hib;
    hib.course = QStringLiteral("HIB");
    hib.doses = {care::TimelineDose{id, QDate(2026, 1, 5), 1, true}};
    timeline.rows.append(hib);
    add(QStringLiteral("bcg"), QStringLiteral("BCG"), 0);
    EXPECT_EQ(doseLabel(QStringLiteral("5種混合")), QStringLiteral("1回"));
    EXPECT_EQ(doseLabel(QStringLiteral("ヒブ")), QStringLiteral("none"));
    EXPECT_EQ(doseLabel(QStringLiteral("BCG")), QStringLiteral("要確認"));
}

TEST_F(RecordPage, KeepsAnUnknownVaccineAsItWasWritten)
{
    add(QStringLiteral("165"), QString(), 0);
    doses.last().value.product = QStringLiteral("Gardasil 9");
    timeline.rows.clear();
    EXPECT_EQ(doseLabel(QStringLiteral("Gardasil 9")), QString());
}

} // namespace
} // namespace oyako::pages
