// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/office/clinic.h"

#include "core/book/walk.h"
#include "core/office/list_note.h"

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

} // namespace
} // namespace oyako::office
