// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facilities/list_import.h"

#include "tests/core/facilities/support.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::facilities {
namespace {

using records::Facility;
using records::FacilityKind;
using records::FacilityList;

class ListImportTest : public testing::Test {
protected:
    ImportPlan plan(const QByteArray &bytes, const ImportOptions &options = {})
    {
        return planImport(book(), bytes, options).value();
    }
    ImportPlan takeIn(const QByteArray &bytes, const ImportOptions &options = {})
    {
        ImportPlan made = plan(bytes, options);
        EXPECT_TRUE(book().apply(made.changes));
        return made;
    }
    book::Book &book() { return m_test.book(); }
    QList<book::Stored<Facility>> places() { return book().list<Facility>().value(); }

    TestBook m_test;
};

TEST_F(ListImportTest, LookingChangesNothingAndTakingInIsOneStep)
{
    const ImportPlan looked = plan(caseFile("childcare_utf8_bom.csv"));
    EXPECT_EQ(looked.added, 5);
    EXPECT_TRUE(places().isEmpty());
    ASSERT_TRUE(book().apply(looked.changes));
    EXPECT_EQ(places().size(), 5);
    const auto lists = book().list<FacilityList>().value();
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(lists.first().value.encoding, QStringLiteral("utf-8-bom"));
    EXPECT_EQ(lists.first().value.columns.size(), 27);
    ASSERT_TRUE(book().undoLast());
    EXPECT_TRUE(places().isEmpty());
    EXPECT_TRUE(book().list<FacilityList>()->isEmpty());
    EXPECT_TRUE(book().facilityRows()->empty());
}

TEST_F(ListImportTest, TheSameFileTwiceChangesNothing)
{
    takeIn(caseFile("nursing_rooms_cp932.csv"));
    const ImportPlan again = plan(caseFile("nursing_rooms_cp932.csv"));
    EXPECT_TRUE(again.updates);
    EXPECT_TRUE(again.changesNothing());
    EXPECT_EQ(again.same, 5);
}

TEST_F(ListImportTest, ANewerEditionUpdatesMarksWhatIsGoneAndCanBeUndone)
{
    takeIn(caseFile("childcare_utf8_bom.csv"));
    QByteArray newer = caseFile("childcare_utf8_bom.csv");
    newer.replace("(048)000-0001", "(048)000-9999");
    newer.replace("k3,", "k9,");
    const RecordId first = places().first().id;
    const ImportPlan update = takeIn(newer);
    EXPECT_TRUE(update.updates);
    EXPECT_EQ(update.changed, 1);
    EXPECT_EQ(update.added, 1);
    EXPECT_EQ(update.delisted, 1);
    EXPECT_EQ(update.same, 3);
    EXPECT_EQ(book().find<Facility>(first)->value.phone, QStringLiteral("(048)000-9999")) << "the record stays its own";
    EXPECT_EQ(places().size(), 6) << "nothing is removed";
    EXPECT_EQ(book().facilityRows()->size(), 5U) << "what is gone is not found";
    EXPECT_EQ(book().list<FacilityList>()->size(), 1);
    ASSERT_TRUE(book().undoLast());
    EXPECT_EQ(book().find<Facility>(first)->value.phone, QStringLiteral("(048)000-0001"));
    EXPECT_EQ(book().facilityRows()->size(), 5U);
    EXPECT_EQ(places().size(), 5);
}

TEST_F(ListImportTest, WhatWasSaidOfAListHoldsForItsNextEdition)
{
    const QByteArray list("名称,住所,電話番号\n第一,本町1-1,\n第二,本町1-2,\n");
    takeIn(list, {.read = {.kind = FacilityKind::NursingRoom, .municipality = QStringLiteral("131083")},
                  .title = QStringLiteral("わたしの一覧"),
                  .credit = QStringLiteral("江東区、CC BY 4.0")});
    EXPECT_TRUE(plan(list).changesNothing()) << "nobody answers twice";
    const ImportPlan update = takeIn(list + "第三,本町1-3,\n");
    EXPECT_TRUE(update.updates);
    EXPECT_EQ(update.added, 1);
    EXPECT_EQ(update.changed, 0);
    EXPECT_EQ(update.answers.kind, FacilityKind::NursingRoom);
    EXPECT_EQ(places().last().value.type, FacilityKind::NursingRoom);
    EXPECT_EQ(places().last().value.ward, QStringLiteral("江東区"));
    const FacilityList kept = book().list<FacilityList>()->first().value;
    EXPECT_EQ(kept.title, QStringLiteral("わたしの一覧"));
    EXPECT_EQ(kept.credit, QStringLiteral("江東区、CC BY 4.0"));
    EXPECT_EQ(plan(list, {.read = {.kind = FacilityKind::Clinic}}).changed, 2) << "said now counts more";
}

TEST_F(ListImportTest, ReadingIsLeftOffWhenCancelled)
{
    Progress progress;
    progress.cancel();
    const auto stopped = readPlan(caseFile("childcare_utf8_bom.csv"), {}, QDate(2026, 11, 22), progress);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST_F(ListImportTest, LeftOffWhileWritingNothingIsThere)
{
    Progress *self = nullptr;
    bool writing = false;
    Progress progress([&](qint64, qint64 total) {
        writing = writing || total == 6; // the list and its five places
        if (writing) {
            self->cancel();
        }
    });
    self = &progress;
    const auto stopped = facilities::takeIn(book(), caseFile("childcare_utf8_bom.csv"), {}, progress);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(writing);
    EXPECT_TRUE(places().isEmpty());
    EXPECT_TRUE(book().list<FacilityList>()->isEmpty());
    EXPECT_TRUE(book().facilityRows()->empty());
    EXPECT_TRUE(book().undoable().isEmpty());
}

TEST_F(ListImportTest, AListIsTakenInAndOutInOneStepEach)
{
    const auto written = facilities::takeIn(book(), caseFile("childcare_utf8_bom.csv"), {}, {});
    ASSERT_TRUE(written);
    EXPECT_EQ(written->places, 5);
    EXPECT_EQ(facilities::takeIn(book(), caseFile("childcare_utf8_bom.csv"), {}, {}).error().code,
              ErrorCode::NotAllowed);
    const auto gone = facilities::takeOut(book(), book().list<FacilityList>()->first().id, {});
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->places, 5);
    EXPECT_TRUE(places().isEmpty());
    ASSERT_TRUE(book().undoLast());
    EXPECT_EQ(places().size(), 5);
}

TEST_F(ListImportTest, AnotherListLeavesTheFirstAlone)
{
    takeIn(caseFile("childcare_utf8_bom.csv"));
    const ImportPlan other = takeIn(caseFile("clinics.json"));
    EXPECT_FALSE(other.updates);
    EXPECT_EQ(other.delisted, 0);
    EXPECT_EQ(book().list<FacilityList>()->size(), 2);
    EXPECT_EQ(book().facilityRows()->size(), 7U);
}

TEST_F(ListImportTest, APartOfAListMarksNothingAsGone)
{
    takeIn(caseFile("childcare_utf8_bom.csv"));
    const QList<QByteArray> lines = caseFile("childcare_utf8_bom.csv").split('\r');
    const ImportPlan part = plan(lines.at(0) + "\r" + lines.at(1) + "\r\n");
    EXPECT_TRUE(part.updates);
    EXPECT_EQ(part.same, 1);
    EXPECT_EQ(part.delisted, 0);
}

TEST_F(ListImportTest, AFileWithoutAnyPlaceIsRefused)
{
    const auto refused = planImport(book(), "名称,住所,電話番号\n,b,c\n", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::NotRecognised, {}, {QStringLiteral("empty")}}));
}

TEST_F(ListImportTest, WhatTheReaderSaysStandsBesideWhatTheListSays)
{
    const ImportPlan made = plan(caseFile("nursing_rooms_cp932.csv"),
                                 {.title = QStringLiteral("授乳室"), .credit = QStringLiteral("CC BY 4.0")});
    EXPECT_EQ(made.list.title, QStringLiteral("授乳室"));
    EXPECT_EQ(made.list.credit, QStringLiteral("CC BY 4.0"));
    EXPECT_EQ(made.list.asOf, QDate(2026, 3, 31));
    EXPECT_EQ(plan(caseFile("nursing_rooms_cp932.csv")).list.title, QStringLiteral("授乳室一覧（試験用）"));
}

} // namespace
} // namespace oyako::facilities
