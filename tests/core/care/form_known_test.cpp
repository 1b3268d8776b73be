// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_known.h"

#include "tests/support/book_content.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

namespace oyako::care {
namespace {

using namespace records;
using forms::Item;
using forms::ItemType;
using forms::Value;

Item itemFor(const QString &binding, ItemType type = ItemType::String)
{
    Item item;
    item.linkId = QStringLiteral("a");
    item.type = type;
    item.binding = binding;
    return item;
}

Item measured(const QString &unit, ItemType type = ItemType::Decimal, std::optional<int> decimals = {})
{
    Item item = itemFor(QStringLiteral("measurement.weight"), type);
    item.unit = forms::Unit{QStringLiteral("http://unitsofmeasure.org"), unit, unit};
    item.limits.maxDecimalPlaces = decimals;
    return item;
}

double numberIn(const Value &value)
{
    const auto number = forms::numberOf(value);
    EXPECT_TRUE(number);
    return number.value_or(-1);
}

// A number in the unit of the item
// --------------------------------------------------------------------------------------

struct UnitCase {
    const char *why;
    const char *unit;
    std::optional<int> decimals;
    double stored;
    double asked;
};

TEST(InUnitOf, GramsAndMillimetresAsTheItemAsksForThem)
{
    const QList<UnitCase> cases{{"whole grams stay", "g", {}, 10'420, 10'420},
                                {"kilograms to the gram", "kg", {}, 10'421, 10.421},
                                {"kilograms to two places", "kg", 2, 10'426, 10.43},
                                {"kilograms to one place", "kg", 1, 10'449, 10.4},
                                {"centimetres", "cm", {}, 806, 80.6},
                                {"centimetres of tenths of millimetres", "cm", {}, 332.5, 33.25},
                                {"centimetres to one place", "cm", 1, 332.5, 33.3},
                                {"another unit stays", "g/dL", {}, 11.2, 11.2},
                                {"nothing", "kg", {}, 0, 0}};
    for (const UnitCase &one : cases) {
        const Item item = measured(QLatin1String(one.unit), ItemType::Decimal, one.decimals);
        EXPECT_DOUBLE_EQ(numberIn(inUnitOf(item, one.stored)), one.asked) << one.why;
    }
}

TEST(InUnitOf, AWholeNumberIsRoundedAndAQuantityBringsItsUnit)
{
    EXPECT_EQ(inUnitOf(measured(QStringLiteral("g"), ItemType::Integer), 10'420.4), Value(qint64(10'420)));
    EXPECT_EQ(inUnitOf(measured(QStringLiteral("g"), ItemType::Integer), 10'420.5), Value(qint64(10'421)));
    const Value quantity = inUnitOf(measured(QStringLiteral("kg"), ItemType::Quantity), 10'420);
    const auto *kept = std::get_if<forms::Quantity>(&quantity);
    ASSERT_TRUE(kept);
    EXPECT_DOUBLE_EQ(kept->value, 10.42);
    EXPECT_EQ(kept->code, QStringLiteral("kg"));
    EXPECT_EQ(kept->system, QStringLiteral("http://unitsofmeasure.org"));
}

// What fits an item
// -----------------------------------------------------------------------------------------------------

Item choice(ItemType type = ItemType::Choice)
{
    Item item = itemFor(QStringLiteral("person.sex"), type);
    for (const auto &[code, label] : {std::pair("male", "男"), std::pair("female", "女")}) {
        const forms::Coding coding{QStringLiteral("urn:x"), QLatin1String(code), QString::fromUtf8(label)};
        item.options.append({.value = coding, .label = {QString::fromUtf8(label), {}}, .prefix = {}, .ordinal = {}});
    }
    return item;
}

TEST(KnownValues, AChoiceIsFoundByItsCodeAndByItsLabel)
{
    for (const char *word : {"female", "女"}) {
        Known known;
        known.text(QStringLiteral("person.sex"), QString::fromUtf8(word));
        const auto value = known.valueFor(choice());
        ASSERT_TRUE(value) << word;
        EXPECT_EQ(*value, choice().options.at(1).value) << word;
    }
}

TEST(KnownValues, AClosedListTakesNothingElseAndAnOpenOneTheWord)
{
    Known known;
    known.text(QStringLiteral("person.sex"), QStringLiteral("unknown"));
    EXPECT_FALSE(known.valueFor(choice()));
    EXPECT_EQ(known.valueFor(choice(ItemType::OpenChoice)), std::optional<Value>(QStringLiteral("unknown")));
}

TEST(KnownValues, NothingForWhatIsUnknownOrUnbound)
{
    Known known;
    EXPECT_TRUE(known.isEmpty());
    known.text(QStringLiteral("person.name"), {});
    known.date(QStringLiteral("person.birthDate"), {});
    EXPECT_TRUE(known.isEmpty()) << "an empty text and no day are not known";
    known.text(QStringLiteral("person.name"), QStringLiteral("山田 陽翔"));
    EXPECT_FALSE(known.isEmpty());
    EXPECT_FALSE(known.valueFor(itemFor({})));
    EXPECT_FALSE(known.valueFor(itemFor(QStringLiteral("person.kana"))));
    EXPECT_EQ(known.valueFor(itemFor(QStringLiteral("person.name"))),
              std::optional<Value>(QStringLiteral("山田 陽翔")));
}

TEST(KnownValues, WhatIsSaidLaterTakesThePlaceAndAMeasureIsGivenInTheItemsUnit)
{
    Known known;
    known.date(QStringLiteral("a"), QDate(2026, 1, 1));
    known.date(QStringLiteral("a"), QDate(2026, 2, 3));
    EXPECT_EQ(known.valueFor(itemFor(QStringLiteral("a"), ItemType::Date)),
              std::optional<Value>(forms::Date{QStringLiteral("2026-02-03")}));
    known.measure(QStringLiteral("measurement.weight"), 10'420);
    EXPECT_EQ(known.valueFor(measured(QStringLiteral("kg"))), std::optional<Value>(10.42));
    EXPECT_EQ(known.valueFor(measured(QStringLiteral("g"), ItemType::Integer)), std::optional<Value>(qint64(10'420)));
}

// What the book knows
// ---------------------------------------------------------------------------------------------------

class KnownOfBook : public testing::Test {
protected:
    void SetUp() override
    {
        m_mother = m_book
                       .add({}, Person{.familyName = QStringLiteral("山田"),
                                       .givenName = QStringLiteral("花子"),
                                       .familyKana = QStringLiteral("やまだ"),
                                       .givenKana = QStringLiteral("はなこ"),
                                       .role = Role::Mother,
                                       .birthDate = QDate(1995, 11, 23),
                                       .address = QStringLiteral("江東区"),
                                       .phone = QStringLiteral("03-1111-2222")})
                       .value();
        m_partner = m_book
                        .add({}, Person{.familyName = QStringLiteral("山田"),
                                        .givenName = QStringLiteral("太郎"),
                                        .role = Role::Partner})
                        .value();
        m_child = m_book
                      .add({}, Person{.familyName = QStringLiteral("山田"),
                                      .givenName = QStringLiteral("陽翔"),
                                      .role = Role::Child,
                                      .sex = Sex::Male,
                                      .birthDate = QDate(2026, 10, 20),
                                      .birthTime = QStringLiteral("14:05"),
                                      .birthPlace = QStringLiteral("みどり助産院"),
                                      .mother = m_mother,
                                      .partner = m_partner,
                                      .gestationalDaysAtBirth = 38 * 7 + 6,
                                      .birthWeight = Mass::fromGrams(2'980)})
                      .value();
    }
    [[nodiscard]] QString textOf(const Known &known, const char *path, ItemType type = ItemType::String)
    {
        const auto value = known.valueFor(itemFor(QLatin1String(path), type));
        return value ? forms::plainText(*value) : QString();
    }
    [[nodiscard]] Known of(const RecordId &person, const RecordId &pregnancy = {})
    {
        return knownOf(m_book, {.person = person, .pregnancy = pregnancy}).value();
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    RecordId m_mother;
    RecordId m_partner;
    RecordId m_child;
};

TEST_F(KnownOfBook, AChildsFormKnowsItItsParentsAndItsBirth)
{
    ASSERT_TRUE(
        m_book.add(m_child, Measurement{.type = MeasurementKind::Length, .value = 492, .date = QDate(2026, 10, 20)}));
    ASSERT_TRUE(
        m_book.add(m_child, Measurement{.type = MeasurementKind::Length, .value = 510, .date = QDate(2026, 11, 1)}));
    const Known known = of(m_child);
    EXPECT_EQ(textOf(known, "person.name"), QStringLiteral("山田 陽翔"));
    EXPECT_EQ(textOf(known, "mother.name"), QStringLiteral("山田 花子"));
    EXPECT_EQ(textOf(known, "guardian1.kana"), QStringLiteral("やまだ はなこ"));
    EXPECT_EQ(textOf(known, "father.name"), QStringLiteral("山田 太郎"));
    EXPECT_EQ(textOf(known, "guardian2.name"), QStringLiteral("山田 太郎"));
    EXPECT_EQ(textOf(known, "mother.age"), QStringLiteral("30")) << "31 tomorrow";
    EXPECT_EQ(textOf(known, "birth.place"), QStringLiteral("みどり助産院"));
    EXPECT_EQ(textOf(known, "delivery.gestationalWeeks"), QStringLiteral("38"));
    EXPECT_EQ(textOf(known, "delivery.gestationalDays"), QStringLiteral("6"));
    EXPECT_EQ(textOf(known, "birth.weight"), QStringLiteral("2980"));
    EXPECT_EQ(textOf(known, "birth.length"), QStringLiteral("492")) << "of the day of birth alone";
    EXPECT_EQ(textOf(known, "notification.date"), QStringLiteral("2026-11-22"));
    const auto born = known.valueFor(itemFor(QStringLiteral("delivery.bornAt"), ItemType::DateTime));
    ASSERT_TRUE(born);
    EXPECT_EQ(std::get<forms::DateTime>(*born).iso, QStringLiteral("2026-10-20T14:05:00+09:00"));
}

TEST_F(KnownOfBook, AnUnknownTimeOfBirthLeavesTheDay)
{
    auto child = m_book.find<Person>(m_child).value();
    child.value.birthTime.clear();
    ASSERT_TRUE(m_book.edit(child));
    const auto born = of(m_child).valueFor(itemFor(QStringLiteral("delivery.bornAt"), ItemType::DateTime));
    EXPECT_EQ(std::get<forms::DateTime>(born.value()).iso, QStringLiteral("2026-10-20"));
}

TEST_F(KnownOfBook, APregnancyIsKnownByItsWeeksWhileItGoesOnAndByItsDayAfterwards)
{
    const auto carried = m_book
                             .add(m_mother, Pregnancy{.dueDates = {{QDate(2027, 3, 12), DueDateBasis::Other, {}, {}}},
                                                      .fetuses = {Fetus{}, Fetus{}}})
                             .value();
    const Known known = of(m_mother, carried);
    EXPECT_EQ(textOf(known, "pregnancy.dueDate"), QStringLiteral("2027-03-12"));
    EXPECT_EQ(textOf(known, "pregnancy.gestationalWeeks"), QStringLiteral("24")) << "24 weeks 2 days";
    EXPECT_EQ(textOf(known, "pregnancy.fetusCount"), QStringLiteral("2"));
    EXPECT_EQ(textOf(known, "pregnancy.plurality"), QStringLiteral("multiple"));
    EXPECT_EQ(textOf(known, "pregnancy.deliveryDate"), QString());
    const auto ended =
        m_book
            .add(m_mother, Pregnancy{.dueDates = {{QDate(2026, 10, 28), DueDateBasis::Other, {}, {}}},
                                     .fetuses = {Fetus{Outcome::LiveBirth, QDate(2026, 10, 20), m_child}}})
            .value();
    const Known after = of(m_mother, ended);
    EXPECT_EQ(textOf(after, "pregnancy.deliveryDate"), QStringLiteral("2026-10-20"));
    EXPECT_EQ(textOf(after, "pregnancy.gestationalWeeks"), QString());
    EXPECT_EQ(textOf(after, "pregnancy.fetusCount"), QString());
    EXPECT_EQ(textOf(after, "pregnancy.plurality"), QStringLiteral("single"));
}

TEST_F(KnownOfBook, EarlierPregnanciesAndBirthsAreCountedAsFarAsTheBookShows)
{
    const auto add = [this](const Pregnancy &pregnancy) { return m_book.add(m_mother, pregnancy).value(); };
    const RecordId now = add({.dueDates = {{QDate(2027, 3, 12), DueDateBasis::Other, {}, {}}}, .fetuses = {Fetus{}}});
    EXPECT_EQ(textOf(of(m_mother, now), "pregnancy.earlierPregnancies", ItemType::Integer), QStringLiteral("1"))
        << "of the child in the book";
    EXPECT_EQ(textOf(of(m_mother, now), "pregnancy.earlierBirths", ItemType::Integer), QStringLiteral("1"));
    // The child's twin, and an elder sister whose pregnancy is on record: one birth more.
    const auto born = [this](const QDate &birth) {
        return m_book
            .add({},
                 Person{.givenName = QStringLiteral("こ"), .role = Role::Child, .birthDate = birth, .mother = m_mother})
            .value();
    };
    born(QDate(2026, 10, 20));
    const RecordId elder = born(QDate(2023, 6, 3));
    EXPECT_EQ(textOf(of(m_mother, now), "pregnancy.earlierBirths", ItemType::Integer), QStringLiteral("2"));
    add({.dueDates = {{QDate(2023, 6, 8), DueDateBasis::Other, {}, {}}},
         .fetuses = {Fetus{Outcome::LiveBirth, QDate(2023, 6, 3), elder}}});
    EXPECT_EQ(textOf(of(m_mother, now), "pregnancy.earlierPregnancies", ItemType::Integer), QStringLiteral("2"));
    add({.dueDates = {{QDate(2022, 6, 8), DueDateBasis::Other, {}, {}}},
         .fetuses = {Fetus{Outcome::Miscarriage, QDate(2021, 12, 3), {}}}});
    EXPECT_EQ(textOf(of(m_mother, now), "pregnancy.earlierPregnancies", ItemType::Integer), QStringLiteral("3"));
    EXPECT_EQ(textOf(of(m_mother, now), "pregnancy.earlierBirths", ItemType::Integer), QStringLiteral("2"));
    add({.dueDates = {{QDate(2020, 6, 8), DueDateBasis::Other, {}, {}}},
         .fetuses = {Fetus{Outcome::Stillbirth, QDate(2020, 5, 3), {}}}});
    EXPECT_EQ(textOf(of(m_mother, now), "pregnancy.earlierBirths", ItemType::Integer), QString())
        << "forms count a stillbirth in different ways";
}

TEST_F(KnownOfBook, OfAFirstPregnancyNothingIsSaidOfEarlierOnes)
{
    ASSERT_TRUE(m_book.markEnteredInError(m_child));
    const RecordId now = m_book
                             .add(m_mother, Pregnancy{.dueDates = {{QDate(2027, 3, 12), DueDateBasis::Other, {}, {}}},
                                                      .fetuses = {Fetus{}}})
                             .value();
    EXPECT_EQ(textOf(of(m_mother, now), "pregnancy.earlierPregnancies", ItemType::Integer), QString())
        << "what the book does not show is no nought";
}

TEST_F(KnownOfBook, OfAnExpectedChildTheCoverKnowsTheMotherAndHerHome)
{
    const QStringList before = contentOf(m_book);
    const Known known = knownOfExpected(m_book, {.person = m_mother}).value();
    EXPECT_EQ(textOf(known, "guardian1.name"), QStringLiteral("山田 花子"));
    EXPECT_EQ(textOf(known, "person.address"), QStringLiteral("江東区"));
    EXPECT_EQ(textOf(known, "person.phone"), QStringLiteral("03-1111-2222"));
    for (const char *path :
         {"person.name", "person.kana", "person.birthDate", "person.sex", "guardian2.name", "birth.place"}) {
        EXPECT_EQ(textOf(known, path), QString()) << path;
    }
    EXPECT_EQ(contentOf(m_book), before);
}

TEST_F(KnownOfBook, OfNobodyThereIsAnError)
{
    EXPECT_EQ(knownOf(m_book, {}).error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(knownOfExpected(m_book, {}).error().code, ErrorCode::UnknownRecord);
}

TEST_F(KnownOfBook, AnErasedParentIsSimplyNotKnown)
{
    ASSERT_TRUE(m_book.erase(m_mother));
    const Known known = of(m_child);
    EXPECT_EQ(textOf(known, "mother.name"), QString());
    EXPECT_EQ(textOf(known, "father.name"), QStringLiteral("山田 太郎"));
}

// Vaccinations before a questionnaire (services reference 4.2)
// ----------------------------------------------------------------------

class KnownDoses : public testing::Test {
protected:
    void SetUp() override
    {
        Person child{.givenName = QStringLiteral("陽翔"), .role = Role::Child};
        child.birthDate = m_book.clock().today().addDays(-120);
        m_birth = child.birthDate;
        m_child = m_book.add({}, child).value();
    }
    void give(const char *vaccine, int dayOfLife, const char *product = "")
    {
        Vaccination dose;
        dose.vaccine = QLatin1String(vaccine);
        dose.product = QString::fromUtf8(product);
        dose.date = m_birth.addDays(dayOfLife);
        ASSERT_TRUE(m_book.add(m_child, dose));
    }
    [[nodiscard]] std::optional<Value> known(const char *path, ItemType type = ItemType::Boolean)
    {
        return knownOf(m_book, {.person = m_child}).value().valueFor(itemFor(QLatin1String(path), type));
    }

    TestBook m_test;
    book::Book &m_book = m_test.book();
    QDate m_birth;
    RecordId m_child;
};

TEST_F(KnownDoses, RotavirusIsProposedFromTheDosesOnRecord)
{
    EXPECT_FALSE(known("vaccination.rotavirusFirstInTime")) << "the day of the visit decides";
    EXPECT_FALSE(known("vaccination.rotavirusInterval"));
    give("rotarix", 14 * 7 + 6);
    EXPECT_EQ(known("vaccination.rotavirusFirstInTime"), std::optional<Value>(true));
    EXPECT_FALSE(known("vaccination.rotavirusInterval")) << "15 days ago";
    EXPECT_EQ(known("vaccination.rotavirus", ItemType::String),
              std::optional<Value>(QStringLiteral("ロタリックス ") + m_birth.addDays(104).toString(Qt::ISODate)));
}

TEST_F(KnownDoses, AFirstDoseTooLateIsSaidAndTwentySevenDaysAreEnough)
{
    give("rotateq", 105 - 12);
    EXPECT_EQ(known("vaccination.rotavirusInterval"), std::optional<Value>(true)) << "27 days ago";
    EXPECT_EQ(known("vaccination.rotavirusFirstInTime"), std::optional<Value>(true));
    const auto dose = m_book.list<Vaccination>(m_child)->first();
    auto moved = dose;
    moved.value.date = m_birth.addDays(105);
    ASSERT_TRUE(m_book.edit(moved));
    EXPECT_EQ(known("vaccination.rotavirusFirstInTime"), std::optional<Value>(false));
}

TEST_F(KnownDoses, OfAFirstDoseOfAMonthNobodyIsToldThatItWasInTime)
{
    give("rotarix", 60);
    auto dose = m_book.list<Vaccination>(m_child)->first();
    const QDate day = dose.value.date.lastDay();
    dose.value.date = *calendar::PartialDate::ofMonth(day.year(), day.month());
    ASSERT_TRUE(m_book.edit(dose));
    EXPECT_FALSE(known("vaccination.rotavirusFirstInTime"));
    EXPECT_EQ(known("vaccination.rotavirus", ItemType::String),
              std::optional<Value>(QStringLiteral("ロタリックス ") + day.toString(QStringLiteral("yyyy-MM"))));
}

TEST_F(KnownDoses, WhatWasGivenWithinAMonthIsNamed)
{
    give("bcg", 60);
    EXPECT_FALSE(known("vaccination.wasLastMonth"));
    give("hepb", 110, "ビームゲン");
    EXPECT_EQ(known("vaccination.wasLastMonth"), std::optional<Value>(true));
    EXPECT_EQ(known("vaccination.lastMonth", ItemType::String),
              std::optional<Value>(QStringLiteral("ビームゲン ") + m_birth.addDays(110).toString(Qt::ISODate)));
}

} // namespace
} // namespace oyako::care
