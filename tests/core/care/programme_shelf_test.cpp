// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/programme_shelf.h"

#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using records::Person;

/// A list for 港区 with one row a line: id,name,months from,months below.
QByteArray listOf(const QStringList &rows, const QByteArray &area = "131032")
{
    QByteArray csv = "id,name,age_from_months,age_below_months,area_code\n";
    for (const QString &row : rows) {
        csv += row.toUtf8() + ',' + area + '\n';
    }
    return csv;
}

class ProgrammeShelfTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(test.book().setInfo({.name = QStringLiteral("手帳"), .municipality = QStringLiteral("131032")}));
        ASSERT_TRUE(test.book().add({}, Person{.givenName = QStringLiteral("陽翔"),
                                               .role = records::Role::Child,
                                               .birthDate = QDate(2025, 5, 22)}));
    }
    Result<book::ChangeId> take(const QByteArray &content)
    {
        const auto preview = previewProgrammes(test.book(), content);
        return preview ? takeProgrammes(test.book(), *preview) : fail(preview.error());
    }
    QStringList news()
    {
        QStringList ids;
        const auto all = newsFor(test.book(), matchedFamilyOf(test.book()).value());
        for (const ProgrammeNews &one : *all) {
            const QString sign(QLatin1Char(one.changed ? '~' : '+'));
            ids.append(QString(sign + one.programme.id));
        }
        return ids;
    }

    TestBook test;
    const QString diapers = QStringLiteral("a,おむつ,0,36");
};

TEST_F(ProgrammeShelfTest, SV_11_AListIsKeptAndMatched)
{
    const auto preview = previewProgrammes(test.book(), listOf({diapers}));
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->isFirst);
    EXPECT_TRUE(test.book().list<records::ProgrammeList>()->isEmpty()) << "a look changes nothing";
    ASSERT_TRUE(takeProgrammes(test.book(), *preview));
    test.reopen();
    const auto shelf = programmesOf(test.book());
    ASSERT_TRUE(shelf);
    ASSERT_EQ(shelf->programmes.size(), 1);
    const auto matches =
        programs::matchProgrammes(shelf->programmes, matchedFamilyOf(test.book()).value(), test.clock().today());
    EXPECT_EQ(matches.first().group, programs::MatchGroup::Possible);
    EXPECT_TRUE(news().isEmpty()) << "the first list is not news";
}

TEST_F(ProgrammeShelfTest, SV_11_ANewEditionTellsOnceWhatChangedForThisFamily)
{
    ASSERT_TRUE(take(listOf({diapers, QStringLiteral("b,絵本,0,36"), QStringLiteral("c,学童,72,144")})));
    const QByteArray second = listOf({diapers, QStringLiteral("b,絵本2冊,0,36"), QStringLiteral("c,学童クラブ,72,144"),
                                      QStringLiteral("d,ベビーカー,0,36")});
    test.clock().advanceDays(30);
    ASSERT_TRUE(take(second));
    EXPECT_EQ(news(), (QStringList{QStringLiteral("~b"), QStringLiteral("+d")})) << "not what is for schoolchildren";
    EXPECT_EQ(take(second).error().code, ErrorCode::NotAllowed) << "nothing new in it";
    EXPECT_EQ(news().size(), 2) << "and what was news stays";
    ASSERT_TRUE(test.book().undoLast());
    EXPECT_TRUE(news().isEmpty());
    EXPECT_EQ(programmesOf(test.book())->programmes.size(), 3) << "the former list, exactly";
}

TEST_F(ProgrammeShelfTest, SV_11_ListsOfOtherPlacesStandBesideAndAreNoNews)
{
    ASSERT_TRUE(take(listOf({diapers})));
    ASSERT_TRUE(take(listOf({QStringLiteral("x,給付,0,36")}, "271004")));
    ASSERT_TRUE(take(listOf({QStringLiteral("x,給付金,0,36")}, "271004")));
    EXPECT_EQ(programmesOf(test.book())->programmes.size(), 2);
    EXPECT_TRUE(news().isEmpty());
}

TEST_F(ProgrammeShelfTest, SV_11_ABrokenFileChangesNothing)
{
    ASSERT_TRUE(take(listOf({diapers})));
    for (const QByteArray &broken : {QByteArray("[{\"a\":1},"), QByteArray("PK\x03\x04"),
                                     QByteArray("id,name,area_code\n\"a"), QByteArray("id,name,area_code\n")}) {
        EXPECT_FALSE(take(broken));
    }
    EXPECT_EQ(programmesOf(test.book())->programmes.size(), 1);
}

TEST_F(ProgrammeShelfTest, SV_11_CountsHoldNothingOfTheFamily)
{
    const QStringList ids{QStringLiteral("a"), QStringLiteral("b")};
    ASSERT_TRUE(countProgrammes(test.book(), ids, ProgrammeEvent::Shown));
    ASSERT_TRUE(countProgrammes(test.book(), ids, ProgrammeEvent::Shown)) << "once a day";
    ASSERT_TRUE(countProgrammes(test.book(), {QStringLiteral("a")}, ProgrammeEvent::Opened));
    test.clock().advanceDays(1);
    ASSERT_TRUE(countProgrammes(test.book(), {QStringLiteral("a")}, ProgrammeEvent::Shown));
    ASSERT_TRUE(countProgrammes(test.book(), {QStringLiteral("a")}, ProgrammeEvent::Acted));
    EXPECT_EQ(programmeCounts(test.book())->value(QStringLiteral("a")), (ProgrammeCounts{2, 1, 1}));
    EXPECT_EQ(writeProgrammeCounts(test.book()).value(), "\xEF\xBB\xBFid,shown,opened,acted\r\na,2,1,1\r\nb,1,0,0\r\n");
}

} // namespace
} // namespace oyako::care
