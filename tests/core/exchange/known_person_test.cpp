// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
// Who is who across books, and the terms that FHIR and the book share.
#include "core/exchange/known_person.h"

#include "core/exchange/fhir_terms.h"
#include "tests/support/open_book.h"
#include "tests/support/qt_printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace oyako::exchange {
namespace {

using namespace records;

const RecordId elsewhere(QUuid(QStringLiteral("01900000-0000-7000-8000-000000000001")));
const RecordId other(QUuid(QStringLiteral("01900000-0000-7000-8000-000000000002")));
const RecordId here(QUuid(QStringLiteral("01900000-0000-7000-8000-000000000003")));

class KnownPerson : public testing::Test {
protected:
    [[nodiscard]] book::Book &book() { return m_test.book(); }
    RecordId add(const Person &person) { return book().add({}, person).value(); }
    void link(const RecordId &person, const RecordId &theirs)
    {
        book::ChangeSet changes(QStringLiteral("import"));
        changes.addAs(linkId(theirs), person, personLink(theirs, QDate(2026, 11, 22)));
        ASSERT_TRUE(book().apply(changes));
    }

    TestBook m_test;
};

const Person aoi{.familyName = QStringLiteral("山田"),
                 .givenName = QStringLiteral("葵"),
                 .familyKana = QStringLiteral("やまだ"),
                 .givenKana = QStringLiteral("あおい"),
                 .role = Role::Child,
                 .sex = Sex::Female,
                 .birthDate = QDate(2025, 5, 10)};

TEST_F(KnownPerson, IsNobodyUntilSomebodySaysSo)
{
    const RecordId child = add(aoi);
    EXPECT_TRUE(idsElsewhere(book(), child)->isEmpty());
    link(child, elsewhere);
    link(child, other);
    m_test.reopen();
    EXPECT_EQ(idsElsewhere(book(), child).value().size(), 2);
    ASSERT_TRUE(book().markEnteredInError(linkId(elsewhere)));
    EXPECT_EQ(idsElsewhere(book(), child).value(), QList<RecordId>{other}) << "taken back";
    ASSERT_TRUE(book().erase(linkId(other)));
    EXPECT_TRUE(idsElsewhere(book(), child)->isEmpty());
}

TEST_F(KnownPerson, ALinkHasOneIdForEachElsewhereAndIsKnownAsOne)
{
    EXPECT_EQ(linkId(elsewhere), linkId(elsewhere));
    EXPECT_NE(linkId(elsewhere), linkId(other));
    EXPECT_NE(linkId(elsewhere), elsewhere);
    EXPECT_TRUE(isPersonLink(personLink(elsewhere, QDate(2026, 11, 22))));
    EXPECT_FALSE(isPersonLink(Circumstance{.key = QStringLiteral("working"), .value = elsewhere.toString()}));
    EXPECT_FALSE(isPersonLink(aoi));
}

TEST(WithIds, ChangesEveryFieldThatNamesAPersonAndNothingElse)
{
    const PersonMap map{{elsewhere, here}};
    const Measurement measured{.type = MeasurementKind::Weight,
                               .value = 9000,
                               .date = QDate(2026, 11, 1),
                               .checkup = elsewhere,
                               .note = QString(QStringLiteral("id ") + elsewhere.toString())};
    const auto moved = std::get<Measurement>(withIds(measured, map));
    EXPECT_EQ(moved.checkup, here);
    EXPECT_EQ(moved.note, measured.note) << "a text is left as it is";
    EXPECT_EQ(moved.value, measured.value);
    Pregnancy pregnancy{.fetuses = {Fetus{}, Fetus{}}};
    pregnancy.fetuses[0].child = elsewhere;
    pregnancy.fetuses[1].child = other;
    const auto born = std::get<Pregnancy>(withIds(pregnancy, map));
    EXPECT_EQ(born.fetuses.at(0).child, here);
    EXPECT_EQ(born.fetuses.at(1).child, other) << "not in the map";
}

TEST(WithIds, LeavesLinksAndRecordsWithoutIdsAsTheyAre)
{
    const PersonMap map{{elsewhere, here}};
    const AnyRecord link = personLink(elsewhere, QDate(2026, 11, 22));
    EXPECT_EQ(toJson(withIds(link, map)), toJson(link)) << "it says who somebody is elsewhere";
    EXPECT_EQ(toJson(withIds(aoi, map)), toJson(AnyRecord(aoi)));
    const AnyRecord measured = Measurement{.type = MeasurementKind::Weight, .value = 1, .checkup = elsewhere};
    EXPECT_EQ(toJson(withIds(measured, {})), toJson(measured));
}

struct LikeRow {
    const char *name;
    Person person;
    std::optional<Likeness> likeness;
};

Person with(Person person, void (*change)(Person &))
{
    change(person);
    return person;
}

TEST_F(KnownPerson, IsLikeByNameAndBirthdayNumberOrBirthday)
{
    (void)add(with(aoi, [](Person &person) { person.patientNumber = QStringLiteral("A-17"); }));
    for (const LikeRow &row :
         {LikeRow{"all the same", aoi, Likeness::NameAndBirthday},
          LikeRow{"the kana alone", with(aoi, [](Person &p) { p.familyName.clear(), p.givenName.clear(); }),
                  Likeness::NameAndBirthday},
          LikeRow{"kana in another script",
                  with(aoi,
                       [](Person &p) {
                           p.familyName.clear(), p.givenName.clear();
                           p.familyKana = QStringLiteral("ヤマダ"), p.givenKana = QStringLiteral("ｱｵｲ");
                       }),
                  Likeness::NameAndBirthday},
          LikeRow{"the name alone", with(aoi, [](Person &p) { p.familyKana.clear(), p.givenKana.clear(); }),
                  Likeness::NameAndBirthday},
          LikeRow{"another sex", with(aoi, [](Person &p) { p.sex = Sex::Male; }), Likeness::Birthday},
          LikeRow{
              "a twin",
              with(aoi, [](Person &p) { p.givenName = QStringLiteral("蓮"), p.givenKana = QStringLiteral("れん"); }),
              Likeness::Birthday},
          LikeRow{"a stranger of the same day",
                  with(aoi,
                       [](Person &p) {
                           p.familyName = QStringLiteral("佐藤"), p.familyKana = QStringLiteral("さとう");
                           p.givenName = QStringLiteral("蓮"), p.givenKana = QStringLiteral("れん");
                       }),
                  std::nullopt},
          LikeRow{"a namesake of another day", with(aoi, [](Person &p) { p.birthDate = p.birthDate.addDays(1); }),
                  std::nullopt},
          LikeRow{"the number",
                  with(aoi,
                       [](Person &p) {
                           p = Person{.givenName = QStringLiteral("X"), .patientNumber = QStringLiteral("A-17")};
                       }),
                  Likeness::PatientNumber},
          LikeRow{"the beginning of the number",
                  Person{.givenName = QStringLiteral("X"), .patientNumber = QStringLiteral("A-1")}, std::nullopt},
          LikeRow{"nothing known", Person{}, std::nullopt}}) {
        const auto found = likePersons(book(), row.person).value();
        ASSERT_EQ(found.size(), row.likeness ? 1 : 0) << row.name;
        if (row.likeness) {
            EXPECT_EQ(found.first().likeness, *row.likeness) << row.name;
        }
    }
}

TEST_F(KnownPerson, TheMostAlikeComesFirst)
{
    const RecordId twin = add(with(aoi, [](Person &p) { p.givenName = QStringLiteral("蓮"), p.givenKana.clear(); }));
    const RecordId same = add(aoi);
    const auto found = likePersons(book(), aoi).value();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.at(0).person.id, same);
    EXPECT_EQ(found.at(1).person.id, twin);
}

TEST(MeasurementTerms, AreInTheOrderOfTheirKindsWithACodeEach)
{
    QSet<QString> codes;
    for (int kind = 0; kind <= static_cast<int>(MeasurementKind::Haemoglobin); ++kind) {
        const fhir::MeasurementTerm &term = fhir::termOf(static_cast<MeasurementKind>(kind));
        EXPECT_EQ(static_cast<int>(term.kind), kind);
        EXPECT_GT(term.perUnit, 0) << term.code;
        EXPECT_EQ(fhir::termOfLoinc(QLatin1String(term.code)), &term);
        codes.insert(QLatin1String(term.code));
    }
    EXPECT_EQ(codes.size(), static_cast<int>(MeasurementKind::Haemoglobin) + 1);
    for (const auto &[code, kind] :
         {std::pair{"8306-3", MeasurementKind::Length}, std::pair{"3141-9", MeasurementKind::Weight},
          std::pair{"8287-5", MeasurementKind::HeadCircumference}}) {
        EXPECT_EQ(fhir::termOfLoinc(QLatin1String(code)), &fhir::termOf(kind)) << code;
    }
    for (const char *unknown : {"", "29463", "29463-7 ", "0000-0"}) {
        EXPECT_EQ(fhir::termOfLoinc(QLatin1String(unknown)), nullptr) << unknown;
    }
}

TEST(FhirShapes, HoldNothingEmpty)
{
    EXPECT_TRUE(fhir::codeableConcept(fhir::loinc, {}, {}).isEmpty());
    EXPECT_EQ(fhir::codeableConcept(fhir::loinc, {}, QStringLiteral("体重")).keys(),
              QStringList{QStringLiteral("text")});
    const QJsonObject coded = fhir::codeableConcept(fhir::loinc, QStringLiteral("29463-7"), {});
    EXPECT_EQ(coded.keys(), QStringList{QStringLiteral("coding")});
    EXPECT_EQ(fhir::codeIn(coded, fhir::loinc), QStringLiteral("29463-7"));
    EXPECT_TRUE(fhir::codeIn(coded, fhir::cvxSystem).isEmpty());
    EXPECT_TRUE(fhir::codeIn({}, fhir::loinc).isEmpty());
    EXPECT_EQ(fhir::urn(elsewhere), QStringLiteral("urn:uuid:01900000-0000-7000-8000-000000000001"));
    EXPECT_EQ(fhir::reference(elsewhere).value(QStringLiteral("reference")).toString(), fhir::urn(elsewhere));
}

TEST(FhirShapes, OnlyOurOwnMarkIsDerived)
{
    EXPECT_TRUE(fhir::isDerived({{QStringLiteral("meta"), fhir::derivedMeta()}}));
    EXPECT_FALSE(fhir::isDerived({}));
    EXPECT_FALSE(
        fhir::isDerived({{QStringLiteral("meta"), QJsonObject{{QStringLiteral("tag"), QStringLiteral("derived")}}}}));
    QJsonObject foreign = fhir::derivedMeta();
    foreign.insert(QStringLiteral("tag"),
                   QJsonArray{QJsonObject{{QStringLiteral("system"), QStringLiteral("http://example.org")},
                                          {QStringLiteral("code"), QStringLiteral("derived")}}});
    EXPECT_FALSE(fhir::isDerived({{QStringLiteral("meta"), foreign}}));
}

} // namespace
} // namespace oyako::exchange
