// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/record_changes.h"

#include "tests/support/qt_printers.h"
#include "ui/text/records.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace oyako::text {
namespace {

using namespace records;

const RecordId child = RecordId::fromString(QStringLiteral("0190a1b2-0000-7000-8000-000000000001")).value();

QString nameOf(const RecordId &id)
{
    return id == child ? QStringLiteral("山田 さくら") : QString();
}

QStringList lines(const AnyRecord &before, const AnyRecord &now)
{
    return changedLines(before, now, {}, nameOf);
}

Pregnancy twins()
{
    Pregnancy pregnancy;
    pregnancy.fetuses = QList<Fetus>(2);
    return pregnancy;
}

TEST(ChangedLines, SayWhatBecameOfEachFetus)
{
    Pregnancy after = twins();
    after.fetuses[0] = {.outcome = Outcome::LiveBirth, .outcomeDate = QDate(2026, 11, 20), .child = child};
    EXPECT_EQ(lines(twins(), after), (QStringList{QStringLiteral("胎児 1・ようす: 妊娠中 → 生まれました"),
                                                  QStringLiteral("胎児 1・子ども: (なし) → 山田 さくら"),
                                                  QStringLiteral("胎児 1・その日: (なし) → 2026年11月20日")}));
}

TEST(ChangedLines, TellWhatWasAddedToAListAndTakenAway)
{
    Pregnancy one;
    one.dueDates.append(
        {.date = QDate(2027, 3, 11), .basis = DueDateBasis::LastPeriod, .determinedOn = {}, .facility = {}});
    Pregnancy two = one;
    two.dueDates.append(
        {.date = QDate(2027, 3, 14), .basis = DueDateBasis::CrownRumpLength, .determinedOn = {}, .facility = {}});
    EXPECT_EQ(lines(one, two),
              QStringList{QStringLiteral(
                  "出産予定日 2: 加わりました(予定日の決め方: 赤ちゃんの長さ(CRL)から、日づけ: 2027年3月14日)")});
    EXPECT_TRUE(lines(two, one).first().startsWith(QStringLiteral("出産予定日 2: なくなりました(")));
}

TEST(ChangedLines, NeverShowWhatIsStoredForPrograms)
{
    FormResponse before;
    before.response = QStringLiteral(R"({"resourceType":"QuestionnaireResponse"})");
    FormResponse now = before;
    now.response = QStringLiteral(R"({"resourceType":"QuestionnaireResponse","item":[]})");
    EXPECT_EQ(lines(before, now), QStringList{QStringLiteral("答え: 変わりました")});
}

TEST(ChangedLines, PutCodesIdsAndUnitsIntoWords)
{
    Person before;
    before.municipality = QStringLiteral("131121");
    before.sex = Sex::Female;
    Person now = before;
    now.sex = Sex::Male;
    now.municipality = QStringLiteral("131130");
    now.mother = child;
    now.birthWeight = Mass::fromGrams(2980);
    EXPECT_EQ(lines(before, now),
              (QStringList{QStringLiteral("性別: 女 → 男"), QStringLiteral("市区町村: 世田谷区 → 渋谷区"),
                           QStringLiteral("母: (なし) → 山田 さくら"),
                           QStringLiteral("生まれたときの体重: (なし) → 2,980 g")}));
}

TEST(ChangedLines, TellABloodPressureOnceWithItsUnit)
{
    Measurement before{.type = MeasurementKind::BloodPressure, .value = 112, .second = 66};
    Measurement now = before;
    now.value = 118;
    now.second = 70;
    EXPECT_EQ(lines(before, now), QStringList{QStringLiteral("値: 112/66 mmHg → 118/70 mmHg")});
}

TEST(ChangedLines, HaveAWordForEveryFieldAFamilyMayCorrect)
{
    static const QRegularExpression latinName(QStringLiteral("^[a-z][A-Za-z0-9]*$"));
    const QList<AnyRecord> kinds{Person{},      Pregnancy{},   Notification{}, Checkup{}, Vaccination{}, Measurement{},
                                 Appointment{}, Application{}, Allowance{},    Voucher{}, FeeCard{}};
    const QStringList notForPeople{QStringLiteral("agendaItem"), QStringLiteral("calendarUid"),
                                   QStringLiteral("sequence"), QStringLiteral("recurrence"),
                                   QStringLiteral("calendarRest")};
    int seen = 0;
    for (const AnyRecord &record : kinds) {
        std::visit(
            [&](auto value) {
                std::decay_t<decltype(value)>::describe(value, [&](const char *name, const auto &) {
                    const QString field = QString::fromLatin1(name);
                    ++seen;
                    EXPECT_TRUE(notForPeople.contains(field) || !latinName.match(fieldName(field)).hasMatch()) << name;
                });
            },
            record);
    }
    EXPECT_GT(seen, 100);
}

TEST(FieldValue, PutsListsAndGroupsIntoWords)
{
    EXPECT_EQ(fieldValue(QJsonArray{1, 2}), QStringLiteral("1、2"));
    EXPECT_EQ(fieldValue(QJsonObject{{QStringLiteral("note"), QStringLiteral("x")}}), QStringLiteral("メモ: x"));
    EXPECT_EQ(fieldValue(QJsonArray{}), QStringLiteral("(なし)"));
    EXPECT_EQ(fieldValue(true), QStringLiteral("はい"));
}

} // namespace
} // namespace oyako::text
