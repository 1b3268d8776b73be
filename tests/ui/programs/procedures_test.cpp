// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/programs/window_driver.h"

#include "core/programs/procedure_table.h"
#include "core/records/family_records.h"

#include <QComboBox>

namespace oyako::ui {
namespace {

using records::Circumstance;

class ProceduresTest : public WindowDriver {
protected:
    void filter(const QString &name)
    {
        auto *box = field<QComboBox>(QStringLiteral("どれを見る"));
        ASSERT_TRUE(box);
        ASSERT_GE(box->findText(name), 0) << name.toStdString();
        box->setCurrentIndex(box->findText(name));
        settle();
    }
};

TEST_F(ProceduresTest, SV_15_EveryRowCanBeFoundAnsweredAndChanged)
{
    go(QStringLiteral("procedures"));
    for (const programs::Procedure &row : programs::ProcedureTable::builtIn().all()) {
        type(QStringLiteral("手つづきをさがす"), row.titleJa);
        settle();
        EXPECT_TRUE(says(row.titleJa)) << row.id.toStdString();
    }
    type(QStringLiteral("手つづきをさがす"), QStringLiteral("国民年金 産前産後"));
    settle();
    click(QStringLiteral("はい"));
    EXPECT_TRUE(says(QStringLiteral("年金"))) << "the row stays and has its days";
    ASSERT_EQ(book().list<Circumstance>()->size(), 1);
    EXPECT_EQ(book().list<Circumstance>()->first().value.key, QStringLiteral("national_pension"));

    field<QLineEdit>(QStringLiteral("手つづきをさがす"))->clear();
    filter(QStringLiteral("答えたこと"));
    click(QStringLiteral("「いいえ」に変える"));
    EXPECT_EQ(book().list<Circumstance>()->first().value.value, QStringLiteral("no"));
    undo();
    EXPECT_EQ(book().list<Circumstance>()->first().value.value, QStringLiteral("yes"));
}

TEST_F(ProceduresTest, SV_15_ARowThatRestsOnGeneralKnowledgeSaysToAskTheCity)
{
    go(QStringLiteral("procedures"));
    for (const programs::Procedure &row : programs::ProcedureTable::builtIn().all()) {
        if (row.evidence != programs::Evidence::Known) {
            continue;
        }
        type(QStringLiteral("手つづきをさがす"), row.titleJa);
        settle();
        EXPECT_TRUE(says(QStringLiteral("市区町村に確認"))) << row.id.toStdString();
    }
}

TEST_F(ProceduresTest, SV_15_TheCitysOwnLastDayIsKeptWithWhoSaidSo)
{
    go(QStringLiteral("procedures"), QStringLiteral("B10"));
    click(QStringLiteral("市区町村の日を書く"));
    ASSERT_TRUE(QApplication::activeModalWidget());
    type(QStringLiteral("最後の日"), QStringLiteral("2027-01-15"));
    save();
    EXPECT_TRUE(QApplication::activeModalWidget()) << "nothing without saying who said so";
    type(QStringLiteral("だれに、どこで聞きましたか"), QStringLiteral("港区の窓口"));
    save();
    const auto kept = book().list<Circumstance>().value();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().value.key, QStringLiteral("city.B10"));
    EXPECT_EQ(kept.first().value.value, QStringLiteral("2027-01-15"));
    EXPECT_EQ(kept.first().value.origin, QStringLiteral("港区の窓口"));
    EXPECT_TRUE(says(QStringLiteral("港区の窓口")));
    EXPECT_TRUE(says(QStringLiteral("2027年1月15日まで")));
    click(QStringLiteral("市区町村の日を直す"));
    type(QStringLiteral("最後の日"), QStringLiteral("2027-01-20"));
    save();
    EXPECT_TRUE(says(QStringLiteral("2027年1月20日まで")));
    EXPECT_EQ(book().list<Circumstance>()->size(), 1) << "put right, not written twice";
    click(QStringLiteral("市区町村の日を直す"));
    click(QStringLiteral("一般のきまりの日にもどす"));
    EXPECT_TRUE(book().list<Circumstance>()->isEmpty());
    EXPECT_FALSE(says(QStringLiteral("港区の窓口")));
    undo();
    EXPECT_TRUE(says(QStringLiteral("2027年1月20日まで")));
}

TEST_F(ProceduresTest, SV_15_ARowOfSeveralChildrenSaysWhichChildItIsAbout)
{
    go(QStringLiteral("procedures"), QStringLiteral("B07"));
    EXPECT_TRUE(says(QStringLiteral("結衣のこと")));
    EXPECT_TRUE(says(QStringLiteral("陽翔のこと")));
}

TEST_F(ProceduresTest, SV_15_ADayOnlyTheFamilyKnowsIsAskedForOnce)
{
    const RecordId mother = book().list<records::Person>().value().first().id;
    ASSERT_TRUE(book().add(mother, Circumstance{.key = QStringLiteral("employed"), .value = QStringLiteral("yes")}));
    go(QStringLiteral("procedures"), QStringLiteral("P15"));
    click(QStringLiteral("休みに入る日を書く"));
    type(QStringLiteral("休みに入る日"), QStringLiteral("2027-05-07"));
    save();
    EXPECT_TRUE(says(QStringLiteral("2027年4月7日まで")));
    click(QStringLiteral("申請を書く"));
    ASSERT_TRUE(QApplication::activeModalWidget());
    EXPECT_TRUE(field<QLineEdit>(QStringLiteral("申請の名前"))->text().contains(QStringLiteral("育児休業")));
}

} // namespace
} // namespace oyako::ui
