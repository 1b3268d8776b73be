// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/office/clinic.h"

#include "core/agenda/agenda_of_book.h"
#include "core/book/walk.h"
#include "core/immunization/japan/load.h"
#include "core/office/list_examiner.h"
#include "core/office/list_note.h"
#include "tests/support/book_content.h"

namespace oyako::office {
namespace {

using testing::Clinic;
using List = Clinic;

const QDate november(2026, 11, 1);
const QStringList only18{QStringLiteral("18m")};

TEST_F(List, DueAreThoseInvitedInTheMonthSeenOrNot)
{
    clock().advanceDays(10);
    addChild("い", QDate(2025, 5, 1));
    const RecordId seen = addChild("あ", QDate(2025, 5, 30));
    const RecordId checkup = addCheckup(seen, "18m", QDate(2026, 11, 30));
    addChild("う", QDate(2025, 5, 31)); // may come from December on
    addChild("え", QDate(2025, 4, 30)); // invited in October
    const auto rows = listOf(ListKind::Due, QDate(2026, 11, 15), only18);
    ASSERT_EQ(names(rows), (QStringList{QStringLiteral("あ"), QStringLiteral("い")}));
    EXPECT_EQ(rows.at(0).standing, Standing::Seen);
    EXPECT_EQ(rows.at(0).seenOn, QDate(2026, 11, 30));
    EXPECT_EQ(rows.at(0).checkup, checkup);
    EXPECT_EQ(rows.at(1).standing, Standing::Invited);
    EXPECT_EQ(rows.at(1).window.first, QDate(2026, 11, 1));
    EXPECT_EQ(rows.at(1).window.last, QDate(2027, 4, 30));
    EXPECT_EQ(names(listOf(ListKind::Due, QDate(2026, 12, 1), only18)), QStringList{QStringLiteral("う")});
}

TEST_F(List, OneChildMayBeDueForSeveralCheckups)
{
    addChild("あ", QDate(2026, 7, 10)); // 4 months in November
    addChild("い", QDate(2023, 11, 9)); // 3 years
    QStringList occasions;
    for (const ListRow &row : listOf(ListKind::Due, november)) {
        occasions.append(row.occasion);
    }
    EXPECT_EQ(occasions, (QStringList{QStringLiteral("3-4m"), QStringLiteral("3y")}));
}

TEST_F(List, ChildrenWhoDiedAndGrownUpsAreOnNoList)
{
    addChild("あ", QDate(2025, 5, 10), {.deathDate = QDate(2026, 1, 1)});
    ASSERT_TRUE(book().add({}, records::Person{.givenName = QStringLiteral("花子"),
                                               .role = records::Role::Mother,
                                               .birthDate = QDate(2025, 5, 11)}));
    for (const ListKind kind : {ListKind::Due, ListKind::Missing, ListKind::FollowUp, ListKind::Gaps}) {
        EXPECT_TRUE(listOf(kind, november).isEmpty()) << listWord(kind).latin1();
    }
}

TEST_F(List, MissingSaysHowMuchTimeIsLeft)
{
    addChild("あ", QDate(2025, 4, 10));  // invited in October, may come until 2027-04-09
    addChild("い", QDate(2024, 11, 30)); // last day 2026-11-29
    addChild("う", QDate(2024, 11, 1));  // last day 2026-10-31
    addChild("え", QDate(2023, 10, 31)); // last day 2025-10-30: more than a year ago
    addChild("お", QDate(2025, 5, 2));   // invited this month: not late
    const RecordId came = addChild("か", QDate(2024, 11, 20));
    addCheckup(came, "18m", QDate(2026, 7, 1));
    const auto rows = listOf(ListKind::Missing, november, only18);
    ASSERT_EQ(names(rows), (QStringList{QStringLiteral("あ"), QStringLiteral("い"), QStringLiteral("う")}));
    EXPECT_EQ(rows.at(0).standing, Standing::Open);
    EXPECT_EQ(rows.at(1).standing, Standing::Closing);
    EXPECT_EQ(rows.at(2).standing, Standing::Closed);
}

TEST_F(List, MissingFindsEveryBirthdayThatIsMissing)
{
    // One child a day: the days walked through must hold everybody the rule is about.
    const auto offers = checkupOffers(book()).value();
    book::ChangeSet changes(QStringLiteral("add"));
    for (QDate birth(2023, 6, 1); birth < QDate(2025, 8, 1); birth = birth.addDays(1)) {
        changes.add(
            clock(), {},
            records::Person{.givenName = QStringLiteral("子"), .role = records::Role::Child, .birthDate = birth});
    }
    ASSERT_TRUE(book().apply(changes));
    const auto rows = listOf(ListKind::Missing, november, only18);
    QDate earliest = rows.first().birth;
    QDate latest = earliest;
    for (const ListRow &row : rows) {
        earliest = std::min(earliest, row.birth);
        latest = std::max(latest, row.birth);
    }
    // The last day is the day before the second birthday: not before 2025-11-01; invited before November.
    EXPECT_EQ(earliest, QDate(2023, 11, 2));
    EXPECT_EQ(latest, QDate(2025, 4, 30));
    EXPECT_EQ(rows.size(), earliest.daysTo(latest) + 1);
}

TEST_F(List, FollowUpHoldsWhatNothingClosed)
{
    clock().advanceDays(20);
    const RecordId open = addChild("あ", QDate(2023, 6, 1));
    const RecordId checkup = addCheckup(open, "3y", QDate(2026, 7, 1), "要精密検査");
    const RecordId closed = addChild("い", QDate(2023, 6, 2));
    addCheckup(closed, "3y", QDate(2026, 7, 1), "要経過観察");
    addCheckup(closed, "", QDate(2026, 10, 1), "異常なし");
    const RecordId later = addChild("う", QDate(2023, 6, 3));
    addCheckup(later, "3y", QDate(2026, 12, 1), "要経過観察");
    const RecordId longAgo = addChild("え", QDate(2021, 6, 3));
    addCheckup(longAgo, "3y", QDate(2025, 10, 31), "要経過観察");

    const auto rows = listOf(ListKind::FollowUp, november);
    ASSERT_EQ(names(rows), QStringList{QStringLiteral("あ")});
    EXPECT_EQ(rows.at(0).checkup, checkup);
    EXPECT_EQ(rows.at(0).parts, (QList<PartJudgement>{{QStringLiteral("general"), Judgement::Refer}}));

    ASSERT_TRUE(book().add(open, closingMark(checkup, QDate(2026, 11, 20))));
    EXPECT_TRUE(listOf(ListKind::FollowUp, november).isEmpty());
}

TEST_F(List, GapsAreOverdueDosesAndThoseWhoseLastDayIsNear)
{
    const RecordId child = addChild("あ", QDate(2024, 5, 10));
    const auto rows = listOf(ListKind::Gaps, november);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.at(0).person, child);
    const auto gap = [&](const ListRow &row, const char *course) {
        return std::find_if(row.gaps.cbegin(), row.gaps.cend(),
                            [&](const Gap &one) { return one.course == QLatin1String(course); });
    };
    EXPECT_NE(gap(rows.at(0), "DPT1"), rows.at(0).gaps.cend());
    EXPECT_NE(gap(rows.at(0), "VAR"), rows.at(0).gaps.cend())
        << "advised until 15 months, last day before the third birthday";
    EXPECT_EQ(gap(rows.at(0), "MR1"), rows.at(0).gaps.cend()) << "its last day was 2026-05-09: aged out";
    EXPECT_EQ(gap(rows.at(0), "JE1"), rows.at(0).gaps.cend()) << "advised from the third birthday";
    EXPECT_EQ(gap(rows.at(0), "MUMPS"), rows.at(0).gaps.cend()) << "voluntary";

    const auto before = rows.at(0).gaps.size();
    addDose(child, "varicella", QDate(2025, 5, 12));
    addDose(child, "varicella", QDate(2025, 12, 1));
    const auto now = listOf(ListKind::Gaps, november);
    EXPECT_EQ(now.at(0).gaps.size(), before - 1);
}

// What a nurse reads on the list and on the child's own page is the same.
TEST_F(List, GapsNameWhatTheChildsOwnPageAsksForToday)
{
    for (int months = 2; months < 60; months += 5) {
        const RecordId child = addChild("あ", clock().today().addMonths(-months));
        if (months % 2 == 0) {
            addDose(child, "bcg", clock().today().addDays(-20));
        }
        QStringList asked;
        const auto items = agenda::nextVaccinations(book(), immunization::japanSchedule(), child).value();
        for (const agenda::AgendaItem &item : items) {
            if (item.opens <= clock().today()) {
                asked.append(item.title.key.section(QLatin1Char('.'), 1));
            }
        }
        QStringList named;
        const auto rows = listOf(ListKind::Gaps, november);
        for (const ListRow &row : rows) {
            for (const Gap &gap : row.person == child ? row.gaps : QList<Gap>()) {
                named.append(gap.course);
            }
        }
        std::sort(asked.begin(), asked.end());
        std::sort(named.begin(), named.end());
        EXPECT_TRUE(named == asked || named.isEmpty()) << months;
        EXPECT_FALSE(named.isEmpty() && months > 12) << "at this age something is overdue";
    }
}

TEST_F(List, NobodyIsOnTheListWhoseDosesCanWait)
{
    const RecordId child = addChild("あ", clock().today().addMonths(-2).addDays(-1));
    EXPECT_FALSE(agenda::nextVaccinations(book(), immunization::japanSchedule(), child)->isEmpty());
    EXPECT_TRUE(listOf(ListKind::Gaps, november).isEmpty());
}

TEST_F(List, AWindowThatClosedThisMonthIsOver)
{
    addChild("あ", QDate(2024, 11, 22)); // last day 2026-11-21: yesterday
    addChild("い", QDate(2024, 11, 23)); // today
    const auto rows = listOf(ListKind::Missing, november, only18);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(0).standing, Standing::Closed);
    EXPECT_EQ(rows.at(1).standing, Standing::Closing);
    const ListRequest open{.kind = ListKind::Missing, .month = november, .occasions = only18, .monthsBack = 0};
    EXPECT_EQ(names(makeList(book(), open, Progress()).value()), QStringList{QStringLiteral("い")});
    clock().advanceDays(-30);
    EXPECT_EQ(makeList(book(), open, Progress())->size(), 2) << "of a month to come nothing is over yet";
}

TEST_F(List, LettersGoWhereTheFamilyLives)
{
    const RecordId mother = book()
                                .add({}, records::Person{.givenName = QStringLiteral("花子"),
                                                         .role = records::Role::Mother,
                                                         .postalCode = QStringLiteral("1540001"),
                                                         .address = QStringLiteral("世田谷区池尻1-1"),
                                                         .phone = QStringLiteral("03-1111-2222")})
                                .value();
    addChild("あ", QDate(2025, 5, 10), {.mother = mother});
    addChild("い", QDate(2025, 5, 10), {.address = QStringLiteral("渋谷区1-2-3"), .mother = mother});
    const auto rows = listOf(ListKind::Due, november, only18);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(0).address, QStringLiteral("世田谷区池尻1-1"));
    EXPECT_EQ(rows.at(0).postalCode, QStringLiteral("1540001"));
    EXPECT_EQ(rows.at(0).phone, QStringLiteral("03-1111-2222"));
    EXPECT_EQ(rows.at(1).address, QStringLiteral("渋谷区1-2-3"));
    EXPECT_TRUE(rows.at(1).postalCode.isEmpty()) << "a postal code never of another address";
}

TEST_F(List, StopsWhenAskedTo)
{
    addChild("あ", QDate(2025, 5, 10));
    Progress progress;
    progress.cancel();
    const auto rows = makeList(book(), {.kind = ListKind::Gaps, .month = november, .occasions = {}}, progress);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::Cancelled);
}

TEST_F(List, ReportsHowFarItIs)
{
    for (int day = 1; day <= 20; ++day) {
        addChild("あ", QDate(2025, 5, day));
    }
    auto search = ListSearch::start(book(), {.kind = ListKind::Gaps, .month = november, .occasions = {}}).value();
    EXPECT_EQ(search.total(), 20);
    qint64 before = -1;
    while (search.step(7).value()) {
        EXPECT_GT(search.done(), before);
        before = search.done();
    }
    EXPECT_EQ(search.done(), 20);
    EXPECT_EQ(search.rows().size(), 20);
}

TEST_F(List, RefusesWhatIsNoMonthAndNoCheckup)
{
    EXPECT_EQ(ListSearch::start(book(), {.kind = ListKind::Due, .month = {}, .occasions = {}}).error().field,
              QStringLiteral("month"));
    EXPECT_EQ(ListSearch::start(book(), {.kind = ListKind::Due, .month = november, .occasions = {QStringLiteral("7y")}})
                  .error()
                  .code,
              ErrorCode::UnknownField);
}

TEST_F(List, IsNotedWithoutNames)
{
    const RecordId child = addChild("はると", QDate(2025, 5, 10));
    const ListRequest request{.kind = ListKind::Due, .month = november, .occasions = only18};
    const auto rows = listOf(ListKind::Due, november, only18);
    ASSERT_TRUE(noteList(book(), book::Access::Export, request, QStringLiteral("csv"), rows));
    const book::AuditEntry entry = book().auditLog().list({}).value().first();
    EXPECT_EQ(entry.access, book::Access::Export);
    EXPECT_EQ(entry.subject, QStringLiteral("due 2026-11"));
    EXPECT_EQ(entry.detail, QStringLiteral("csv 1 ") + child.toString());
    EXPECT_FALSE(entry.detail.contains(QStringLiteral("はると")));
}

TEST_F(List, WalksEveryPersonOnceWhateverThePage)
{
    for (int i = 0; i < 17; ++i) {
        addChild("あ", QDate(2025, 5, 1 + i / 5)); // several on a day
    }
    for (const int most : {1, 2, 5, 16, 17, 100}) {
        QSet<RecordId> seen;
        book::BornPerson after;
        while (true) {
            const auto page = book::nextBorn(book(), {QDate(2025, 5, 1), QDate(2025, 5, 31)}, after, most).value();
            if (page.isEmpty()) {
                break;
            }
            for (const auto &person : page) {
                EXPECT_FALSE(seen.contains(person.id));
                seen.insert(person.id);
            }
            after = page.last();
        }
        EXPECT_EQ(seen.size(), 17) << most;
    }
}

TEST(ListWords, AreTheirOwnAndReadBack)
{
    QStringList words;
    for (const ListKind kind : {ListKind::Due, ListKind::Missing, ListKind::FollowUp, ListKind::Gaps}) {
        words.append(listWord(kind));
        EXPECT_EQ(listFromWord(listWord(kind)), kind);
    }
    EXPECT_EQ(words.join(QLatin1Char(' ')), QStringLiteral("due missing follow-up gaps"));
    for (const char *odd : {"", "Due", "due ", "followup"}) {
        EXPECT_FALSE(listFromWord(QLatin1String(odd))) << odd;
    }
    words.clear();
    for (const Standing standing :
         {Standing::Invited, Standing::Seen, Standing::Open, Standing::Closing, Standing::Closed}) {
        words.append(standingWord(standing));
    }
    EXPECT_EQ(words.join(QLatin1Char(' ')), QStringLiteral("invited seen open closing closed"));
}

TEST_F(List, IsInTheOrderOfKanaThenOfBirthdays)
{
    addChild("い", QDate(2025, 5, 3));
    addChild("あ", QDate(2025, 5, 20));
    addChild("い", QDate(2025, 5, 1));
    addChild("あ", QDate(2025, 5, 2));
    QStringList found;
    for (const ListRow &row : listOf(ListKind::Due, november, only18)) {
        found.append(row.kana + QString::number(row.birth.day()));
    }
    EXPECT_EQ(found.join(QLatin1Char(' ')), QStringLiteral("あ2 あ20 い1 い3"));
}

TEST_F(List, TheDayOfTheMonthMakesNoDifference)
{
    addChild("あ", QDate(2025, 5, 1));
    addChild("い", QDate(2025, 4, 30));
    for (const ListKind kind : {ListKind::Due, ListKind::Missing}) {
        const QStringList first = names(listOf(kind, QDate(2026, 11, 1), only18));
        EXPECT_EQ(first.size(), 1) << listWord(kind).latin1();
        EXPECT_EQ(names(listOf(kind, QDate(2026, 11, 30), only18)), first) << listWord(kind).latin1();
    }
}

TEST_F(List, ACheckupEnteredInErrorWasNotSeen)
{
    const RecordId child = addChild("あ", QDate(2025, 5, 1));
    const RecordId checkup = addCheckup(child, "18m", QDate(2026, 11, 20));
    ASSERT_TRUE(book().markEnteredInError(checkup));
    EXPECT_EQ(listOf(ListKind::Due, november, only18).first().standing, Standing::Invited);
    ASSERT_TRUE(book().undoLast());
    EXPECT_EQ(listOf(ListKind::Due, november, only18).first().standing, Standing::Seen);
    ASSERT_TRUE(book().redoLast());
    EXPECT_EQ(listOf(ListKind::Due, november, only18).first().standing, Standing::Invited);
    ASSERT_TRUE(book().markEnteredInError(child));
    EXPECT_TRUE(listOf(ListKind::Due, november, only18).isEmpty());
}

TEST_F(List, OnlyTheAskedOccasionsAreLookedFor)
{
    addChild("あ", QDate(2026, 7, 10));
    addChild("い", QDate(2023, 11, 9));
    addChild("う", QDate(2025, 5, 9));
    EXPECT_EQ(names(listOf(ListKind::Due, november, {QStringLiteral("3y"), QStringLiteral("3-4m")})),
              (QStringList{QStringLiteral("あ"), QStringLiteral("い")}));
    EXPECT_EQ(listOf(ListKind::Due, november).size(), 3);
}

TEST_F(List, FieldsOfOtherListsStayEmpty)
{
    const RecordId child = addChild("あ", QDate(2025, 5, 1));
    addCheckup(child, "9-10m", QDate(2026, 3, 1), "要経過観察");
    const ListRow due = listOf(ListKind::Due, november, only18).first();
    EXPECT_TRUE(due.checkup.isEmpty() && due.parts.isEmpty() && due.gaps.isEmpty() && !due.seenOn.isValid());
    const ListRow followUp = listOf(ListKind::FollowUp, november).first();
    EXPECT_FALSE(followUp.window.first.isValid() || followUp.window.last.isValid());
    EXPECT_TRUE(followUp.gaps.isEmpty());
    EXPECT_EQ(followUp.occasion, QStringLiteral("9-10m"));
    EXPECT_EQ(followUp.seenOn, QDate(2026, 3, 1));
    const ListRow gaps = listOf(ListKind::Gaps, november).first();
    EXPECT_TRUE(gaps.occasion.isEmpty() && gaps.checkup.isEmpty() && gaps.parts.isEmpty());
    EXPECT_FALSE(gaps.window.first.isValid() || gaps.seenOn.isValid());
}

TEST_F(List, ResultsAreFollowedUpAsFarBackAsAskedFor)
{
    const RecordId child = addChild("あ", QDate(2023, 6, 1));
    addCheckup(child, "18m", QDate(2025, 1, 31), "要経過観察");
    const auto followedUp = [&](int monthsBack) {
        return makeList(book(),
                        {.kind = ListKind::FollowUp, .month = november, .occasions = {}, .monthsBack = monthsBack},
                        Progress())
            ->size();
    };
    EXPECT_EQ(followedUp(21), 0) << "from 2025-02-01";
    EXPECT_EQ(followedUp(22), 1) << "from 2025-01-01";
}

TEST_F(List, SchoolchildrenAreFollowedUpToo)
{
    const RecordId pupil = addChild("あ", QDate(2014, 4, 2));
    addCheckup(pupil, "", QDate(2026, 11, 2), "要観察");
    EXPECT_EQ(names(listOf(ListKind::FollowUp, november)), QStringList{QStringLiteral("あ")});
}

TEST_F(List, OneChildIsFollowedUpForEachResult)
{
    const RecordId child = addChild("あ", QDate(2023, 6, 1));
    const RecordId first = addCheckup(child, "", QDate(2026, 3, 1), "要経過観察");
    const RecordId second = addCheckup(child, "3y", QDate(2026, 7, 1), "要紹介・要精密");
    QList<RecordId> checkups;
    for (const ListRow &row : listOf(ListKind::FollowUp, november)) {
        checkups.append(row.checkup);
    }
    EXPECT_EQ(checkups.size(), 2);
    EXPECT_TRUE(checkups.contains(first) && checkups.contains(second));
    ASSERT_TRUE(book().add(child, closingMark(second, QDate(2026, 11, 1))));
    ASSERT_EQ(listOf(ListKind::FollowUp, november).size(), 1);
    EXPECT_EQ(listOf(ListKind::FollowUp, november).first().checkup, first);
}

TEST_F(List, DosesAreJudgedOnTodayWithinTheMonth)
{
    addChild("あ", QDate(2024, 12, 1)); // MR 1: last day 2026-11-30
    const auto lacks = [&](const QDate &month) {
        const auto rows = listOf(ListKind::Gaps, month);
        return std::any_of(rows.first().gaps.cbegin(), rows.first().gaps.cend(),
                           [](const Gap &gap) { return gap.course == QLatin1String("MR1"); });
    };
    EXPECT_TRUE(lacks(november));
    EXPECT_FALSE(lacks(QDate(2026, 12, 1))) << "on its first day the dose is past";
    clock().advanceDays(60);
    EXPECT_TRUE(lacks(november)) << "a past month is judged on its last day";
}

TEST_F(List, WhatTheCombinationVaccineCarriesIsNotNamedBesideIt)
{
    const RecordId child = addChild("あ", QDate(2024, 5, 10));
    const auto history = care::vaccinationHistories(book(), child)->first();
    const auto status = care::vaccinationStatus(history, immunization::japanSchedule(), QDate(2026, 11, 22));
    QStringList named;
    const auto gaps = listOf(ListKind::Gaps, november).first().gaps;
    for (const Gap &gap : gaps) {
        EXPECT_GE(gap.dose, 1);
        EXPECT_FALSE(named.contains(gap.course)) << gap.course.toStdString() << " twice";
        named.append(gap.course);
    }
    int carried = 0;
    for (const care::DoseForecast &forecast : status.forecasts) {
        carried += forecast.carried ? 1 : 0;
        EXPECT_FALSE((forecast.carried || forecast.voluntary) && named.contains(forecast.course))
            << forecast.course.toStdString();
    }
    EXPECT_GT(carried, 0) << "the single vaccines of the five-in-one";
}

TEST_F(List, LookingWritesNothing)
{
    const RecordId child = addChild("あ", QDate(2025, 5, 1));
    addCheckup(child, "9-10m", QDate(2026, 3, 1), "要経過観察");
    const QStringList before = contentOf(book());
    for (const ListKind kind : {ListKind::Due, ListKind::Missing, ListKind::FollowUp, ListKind::Gaps}) {
        listOf(kind, november);
    }
    EXPECT_EQ(contentOf(book()), before);
}

TEST_F(List, WhateverIsLookedAtAtATimeTheListIsTheSame)
{
    for (int day = 1; day <= 12; ++day) {
        const RecordId child = addChild(day % 2 ? "あ" : "い", QDate(2025, 5, day));
        addCheckup(child, "9-10m", QDate(2026, 3, 1), day % 3 ? "要経過観察" : "異常なし");
    }
    for (const ListKind kind : {ListKind::Due, ListKind::Missing, ListKind::FollowUp, ListKind::Gaps}) {
        const ListRequest request{.kind = kind, .month = november, .occasions = {}};
        const QList<ListRow> whole = makeList(book(), request, Progress()).value();
        for (const int persons : {1, 5, 12, 13}) {
            auto search = ListSearch::start(book(), request).value();
            while (search.step(persons).value()) {
            }
            ASSERT_EQ(search.rows().size(), whole.size()) << listWord(kind).latin1() << ' ' << persons;
            for (qsizetype i = 0; i < whole.size(); ++i) {
                EXPECT_EQ(search.rows().at(i).person, whole.at(i).person);
                EXPECT_EQ(search.rows().at(i).checkup, whole.at(i).checkup);
                EXPECT_EQ(search.rows().at(i).gaps, whole.at(i).gaps);
            }
            EXPECT_EQ(search.done(), search.total());
        }
    }
}

TEST_F(List, CanBeStoppedHalfway)
{
    book::ChangeSet changes(QStringLiteral("add"));
    for (int i = 0; i < 300; ++i) {
        changes.add(clock(), {},
                    records::Person{.givenName = QStringLiteral("子"),
                                    .role = records::Role::Child,
                                    .birthDate = QDate(2025, 5, 1).addDays(i % 28)});
    }
    ASSERT_TRUE(book().apply(changes));
    Progress *running = nullptr;
    int reports = 0;
    Progress progress([&](qint64 done, qint64 total) {
        ++reports;
        EXPECT_LT(done, total);
        running->cancel();
    });
    running = &progress;
    const auto rows = makeList(book(), {.kind = ListKind::Due, .month = november, .occasions = only18}, progress);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(reports, 1);
}

TEST_F(List, NamesTheOccasionsItDoesNotKnowAndOnlyThose)
{
    const auto list = ListSearch::start(
        book(),
        {.kind = ListKind::Missing, .month = november, .occasions = {QStringLiteral("18m"), QStringLiteral("7y")}});
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error(), (Error{ErrorCode::UnknownField, QStringLiteral("occasion"), {QStringLiteral("7y")}}));
    EXPECT_EQ(ListSearch::start(book(), {.kind = ListKind::Gaps, .month = QDate(2026, 2, 29), .occasions = {}}).error(),
              (Error{ErrorCode::InvalidValue, QStringLiteral("month"), {}}));
}

TEST_F(List, UpToFiftyChildrenAreNamedInTheLogByTheirIds)
{
    QList<ListRow> rows;
    for (int i = 0; i < 50; ++i) {
        ListRow row;
        row.person = makeId<RecordId>(clock());
        row.name = QStringLiteral("はると");
        rows.append(row);
    }
    const ListRequest request{.kind = ListKind::FollowUp, .month = QDate(2026, 2, 3), .occasions = {}};
    const auto detailOf = [&] {
        EXPECT_TRUE(noteList(book(), book::Access::Print, request, QStringLiteral("letters"), rows));
        return book().auditLog().list({}).value().first().detail;
    };
    const QStringList fifty = detailOf().split(QLatin1Char(' '));
    ASSERT_EQ(fifty.size(), 52);
    EXPECT_EQ(fifty.at(1), QStringLiteral("50"));
    EXPECT_EQ(fifty.last(), rows.last().person.toString());
    rows.append(rows.first());
    EXPECT_EQ(detailOf(), QStringLiteral("letters 51"));
    rows.clear();
    EXPECT_EQ(detailOf(), QStringLiteral("letters 0"));
    EXPECT_EQ(book().auditLog().list({}).value().first().subject, QStringLiteral("follow-up 2026-02"));
}

TEST(ListNote, AFamilysBookKeepsNone)
{
    TestBook home;
    const QStringList before = contentOf(home.book());
    ASSERT_TRUE(noteList(home.book(), book::Access::Read, {.kind = ListKind::Due, .month = november, .occasions = {}},
                         QStringLiteral("csv"), {ListRow()}));
    EXPECT_EQ(contentOf(home.book()), before);
}

} // namespace
} // namespace oyako::office
