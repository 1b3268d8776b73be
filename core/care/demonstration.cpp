// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/demonstration.h"

#include "core/calendar/months.h"
#include "core/care/demonstration_child.h"
#include "core/care/handbook_edition.h"

#include <QRandomGenerator>

namespace oyako::care {

using namespace oyako::records;

namespace {

const QString municipality = QStringLiteral("131083"); // 江東区
const QString clinic = QStringLiteral("あおば産婦人科");

struct Yamadas {
    RecordId mother;
    RecordId partner;
    RecordId pregnancy;
};

Person adult(const QString &given, const QString &kana, Role role, const QDate &born, int colour)
{
    return Person{.familyName = QStringLiteral("山田"),
                  .givenName = given,
                  .familyKana = QStringLiteral("やまだ"),
                  .givenKana = kana,
                  .role = role,
                  .sex = role == Role::Mother ? Sex::Female : Sex::Male,
                  .birthDate = born,
                  .colour = colour,
                  .postalCode = QStringLiteral("135-0000"),
                  .address = QStringLiteral("東京都江東区みどり町1-2-3"),
                  .municipality = municipality,
                  .phone = role == Role::Mother ? QStringLiteral("090-0000-0001") : QStringLiteral("090-0000-0002")};
}

Yamadas addParents(book::ChangeSet &changes, const Clock &clock)
{
    const QDate today = clock.today();
    Person mother = adult(QStringLiteral("花子"), QStringLiteral("はなこ"), Role::Mother, today.addDays(-11'940), 1);
    mother.occupation = QStringLiteral("会社員");
    mother.bloodType = QStringLiteral("A Rh+");
    Person partner = adult(QStringLiteral("太郎"), QStringLiteral("たろう"), Role::Partner, today.addDays(-12'610), 5);
    partner.occupation = QStringLiteral("会社員");
    return {changes.add(clock, {}, mother), changes.add(clock, {}, partner), {}};
}

void addVisit(book::ChangeSet &changes, const Clock &clock, const Yamadas &family, int number, const QDate &date,
              double weight, double systolic)
{
    Checkup visit{.type = CheckupKind::Antenatal,
                  .occasion = QString::number(number),
                  .date = date,
                  .pregnancy = family.pregnancy,
                  .facility = clinic,
                  .findings = {{QStringLiteral("oedema"), QStringLiteral("−")},
                               {QStringLiteral("urineProtein"), QStringLiteral("−")},
                               {QStringLiteral("urineSugar"), QStringLiteral("−")}}};
    const RecordId checkup = changes.add(clock, family.mother, visit);
    const auto measure = [&](MeasurementKind type, double value, std::optional<double> second = {}) {
        changes.add(clock, family.mother,
                    Measurement{.type = type,
                                .value = value,
                                .second = second,
                                .date = date,
                                .by = MeasuredBy::Professional,
                                .facility = clinic,
                                .checkup = checkup});
    };
    measure(MeasurementKind::Weight, weight);
    measure(MeasurementKind::BloodPressure, systolic, systolic - 46);
    if (number >= 3) {
        measure(MeasurementKind::FundalHeight, 150 + (number - 3) * 40);
    }
}

void addPregnancy(book::ChangeSet &changes, const Clock &clock, Yamadas &family)
{
    const QDate today = clock.today();
    const QDate start = today.addDays(-(24 * 7 + 3));
    Pregnancy pregnancy{.lastPeriod = start.addDays(-2),
                        .dueDates = {{start.addDays(278), DueDateBasis::LastPeriod, start.addDays(45), clinic},
                                     {start.addDays(280), DueDateBasis::CrownRumpLength, start.addDays(66), clinic}},
                        .confirmedOn = start.addDays(50),
                        .fetuses = {Fetus{}},
                        .facility = clinic,
                        .deliveryFacility = clinic,
                        .weightBefore = Mass::fromGrams(52'000)};
    family.pregnancy = changes.add(clock, family.mother, pregnancy);
    changes.add(clock, family.mother,
                Handbook{.number = QStringLiteral("R8-1204"),
                         .issuedOn = start.addDays(70),
                         .municipality = municipality,
                         .edition = editionIssuedOn(start.addDays(70)),
                         .pregnancy = family.pregnancy,
                         .fetus = 1});
    changes.add(clock, family.mother,
                Notification{.pregnancy = family.pregnancy,
                             .notifiedOn = start.addDays(70),
                             .municipality = municipality,
                             .diagnosedBy = QStringLiteral("青葉 緑"),
                             .facility = clinic});
    addVisit(changes, clock, family, 1, start.addDays(57), 52'300, 112);
    addVisit(changes, clock, family, 2, start.addDays(85), 52'900, 110);
    addVisit(changes, clock, family, 3, start.addDays(113), 54'100, 114);
    addVisit(changes, clock, family, 4, start.addDays(141), 55'600, 116);
    changes.add(clock, family.mother,
                Appointment{.title = QStringLiteral("妊婦健診 第5回"),
                            .date = today.addDays(3),
                            .time = QStringLiteral("10:30"),
                            .place = clinic,
                            .bring = QStringLiteral("母子健康手帳、受診票"),
                            .agendaItem = QLatin1String("antenatal/A05/") + family.pregnancy.toString()});
}

Result<void> addYamadas(book::Book &book, QRandomGenerator &random)
{
    book::ChangeSet changes(QStringLiteral("add"));
    Yamadas family = addParents(changes, book.clock());
    addPregnancy(changes, book.clock(), family);
    const QDate today = book.clock().today();
    addDemonstrationChild(changes, book.clock(), random,
                          {.familyName = QStringLiteral("山田"),
                           .familyKana = QStringLiteral("やまだ"),
                           .givenName = QStringLiteral("陽翔"),
                           .givenKana = QStringLiteral("はると"),
                           .sex = Sex::Male,
                           .birthDate = calendar::clampedMonths(today, -18).addDays(-12),
                           .colour = 0,
                           .mother = family.mother,
                           .partner = family.partner,
                           .facility = QStringLiteral("みなみ小児科"),
                           .missedMr = true});
    addDemonstrationChild(changes, book.clock(), random,
                          {.familyName = QStringLiteral("山田"),
                           .familyKana = QStringLiteral("やまだ"),
                           .givenName = QStringLiteral("結衣"),
                           .givenKana = QStringLiteral("ゆい"),
                           .sex = Sex::Female,
                           .birthDate = calendar::clampedMonths(today, -41).addDays(-21),
                           .colour = 2,
                           .mother = family.mother,
                           .partner = family.partner,
                           .facility = QStringLiteral("みなみ小児科")});
    const auto done = book.apply(changes);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

struct Name {
    const char *kanji;
    const char *kana;
};

constexpr Name familyNames[]{{"佐藤", "さとう"},   {"鈴木", "すずき"},   {"高橋", "たかはし"}, {"田中", "たなか"},
                             {"伊藤", "いとう"},   {"渡辺", "わたなべ"}, {"山本", "やまもと"}, {"中村", "なかむら"},
                             {"小林", "こばやし"}, {"加藤", "かとう"},   {"吉田", "よしだ"},   {"𠮷野", "よしの"},
                             {"佐々木", "ささき"}, {"髙橋", "たかはし"}, {"松本", "まつもと"}};
constexpr Name girls[]{{"葵", "あおい"}, {"凛", "りん"},   {"陽葵", "ひまり"},
                       {"芽依", "めい"}, {"紬", "つむぎ"}, {"咲良", "さくら"}};
constexpr Name boys[]{{"蓮", "れん"},   {"湊", "みなと"}, {"晴斗", "はると"},
                      {"蒼", "あおい"}, {"律", "りつ"},   {"樹", "いつき"}};
constexpr Name mothers[]{{"美咲", "みさき"}, {"愛", "あい"},   {"彩", "あや"},
                         {"優子", "ゆうこ"}, {"恵", "めぐみ"}, {"香織", "かおり"}};

template <size_t N>
const Name &pick(const Name (&names)[N], QRandomGenerator &random)
{
    return names[random.bounded(static_cast<int>(N))];
}

Result<void> addFamily(book::Book &book, QRandomGenerator &random, int number)
{
    const Clock &clock = book.clock();
    const Name &family = pick(familyNames, random);
    const Name &mother = pick(mothers, random);
    const bool isBoy = random.bounded(2) == 0;
    const Name &child = isBoy ? pick(boys, random) : pick(girls, random);
    const int ageInDays = 20 + random.bounded(6 * 365);

    book::ChangeSet changes(QStringLiteral("add"));
    const RecordId motherId = changes.add(clock, {},
                                          Person{.familyName = QString::fromUtf8(family.kanji),
                                                 .givenName = QString::fromUtf8(mother.kanji),
                                                 .familyKana = QString::fromUtf8(family.kana),
                                                 .givenKana = QString::fromUtf8(mother.kana),
                                                 .role = Role::Mother,
                                                 .sex = Sex::Female,
                                                 .birthDate = clock.today().addDays(-10'000 - random.bounded(4'000)),
                                                 .colour = number % 6,
                                                 .municipality = municipality});
    addDemonstrationChild(changes, clock, random,
                          {.familyName = QString::fromUtf8(family.kanji),
                           .familyKana = QString::fromUtf8(family.kana),
                           .givenName = QString::fromUtf8(child.kanji),
                           .givenKana = QString::fromUtf8(child.kana),
                           .sex = isBoy ? Sex::Male : Sex::Female,
                           .birthDate = clock.today().addDays(-ageInDays),
                           .colour = (number + 1) % 6,
                           .mother = motherId,
                           .facility = QStringLiteral("こども家庭センター"),
                           .patientNumber = QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'))});
    const auto done = book.apply(changes);
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace

Result<void> fillDemonstration(book::Book &book, const DemonstrationPlan &plan, const Progress &progress)
{
    const auto persons = book.list<Person>();
    if (!persons || !persons->isEmpty()) {
        return fail(!persons ? persons.error() : Error{ErrorCode::NotAllowed, QStringLiteral("person"), {}});
    }
    QRandomGenerator random(plan.seed);
    OYAKO_TRY(addYamadas(book, random));
    for (int i = 1; i <= plan.moreFamilies; ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        progress.report(i, plan.moreFamilies);
        OYAKO_TRY(addFamily(book, random, i));
    }
    return {};
}

} // namespace oyako::care
