// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/immunization/japan/load.h"
#include "core/immunization/safety/checks.h"

#include "tests/support/qt_printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace oyako::immunization {

void PrintTo(const SafetyFinding &finding, std::ostream *out)
{
    *out << "code " << static_cast<int>(finding.code) << " other " << finding.other << ' '
         << finding.earliest.toString(Qt::ISODate).toStdString();
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QDate birth(2026, 1, 15);
const QDate today(2027, 6, 1);

AdministeredDose dose(const char16_t *product, QDate date)
{
    AdministeredDose given;
    given.vaccine = QString::fromUtf16(product);
    given.date = date;
    return given;
}

std::vector<SafetyFinding> check(const std::vector<AdministeredDose> &history, const AdministeredDose &given)
{
    static const auto schedule = loadBuiltInJapan();
    Patient patient;
    patient.birthDate = birth;
    return checkDose(**schedule, patient, history, given, today);
}

SafetyFinding finding(SafetyCode code, int other = -1, QDate earliest = {})
{
    return {code, other, earliest};
}

TEST(CheckDose, FindsNothingWrongWithAnOrdinaryDose)
{
    EXPECT_THAT(check({dose(u"hepb", QDate(2026, 3, 16))}, dose(u"hepb", QDate(2026, 4, 13))), IsEmpty());
}

TEST(CheckDose, AsksAboutDatesInTheFutureAndBeforeBirth)
{
    EXPECT_THAT(check({}, dose(u"hepb", today.addDays(1))), ElementsAre(finding(SafetyCode::FutureDate)));
    EXPECT_THAT(check({}, dose(u"hepb", today)), IsEmpty());
    EXPECT_THAT(check({}, dose(u"hepb", birth)), IsEmpty());
    EXPECT_THAT(check({}, dose(u"hepb", birth.addDays(-1))), ElementsAre(finding(SafetyCode::BeforeBirth, -1, birth)));
}

TEST(CheckDose, AsksAboutALotUsedAfterItsExpiry)
{
    AdministeredDose given = dose(u"hepb", QDate(2026, 4, 13));
    given.lotExpiry = given.date;
    EXPECT_THAT(check({}, given), IsEmpty());
    given.lotExpiry = given.date.addDays(-1);
    EXPECT_THAT(check({}, given), ElementsAre(finding(SafetyCode::LotExpired)));
}

TEST(CheckDose, AsksAboutADoseThatIsRecordedAlready)
{
    const auto given = dose(u"hepb", QDate(2026, 4, 13));
    EXPECT_THAT(check({given}, given), ElementsAre(finding(SafetyCode::DoseRepeated, 0)));
}

TEST(CheckDose, Keeps27ClearDaysBetweenInjectedLiveVaccines)
{
    const std::vector history{dose(u"mr", QDate(2027, 2, 10))};
    EXPECT_THAT(check(history, dose(u"varicella", QDate(2027, 3, 9))),
                ElementsAre(finding(SafetyCode::LiveTooSoon, 0, QDate(2027, 3, 10))));
    EXPECT_THAT(check(history, dose(u"varicella", QDate(2027, 3, 10))), IsEmpty());
}

TEST(CheckDose, LooksAtLiveVaccinesGivenLaterToo)
{
    const std::vector history{dose(u"mr", QDate(2027, 2, 10))};
    EXPECT_THAT(check(history, dose(u"varicella", QDate(2027, 1, 14))),
                ElementsAre(finding(SafetyCode::LiveTooSoon, 0)));
    EXPECT_THAT(check(history, dose(u"varicella", QDate(2027, 1, 13))), IsEmpty());
}

TEST(CheckDose, TellsOfTwoInjectedLiveVaccinesOnOneDay)
{
    EXPECT_THAT(check({dose(u"mr", QDate(2027, 2, 10))}, dose(u"varicella", QDate(2027, 2, 10))),
                ElementsAre(finding(SafetyCode::SameDayLive, 0)));
}

// The most certain comes first, whatever the order of the history.
TEST(CheckDose, GivesItsFindingsInTheOrderOfTheCodes)
{
    const QDate day(2027, 2, 10);
    const std::vector history{dose(u"bcg", day.addDays(-10)), dose(u"mr", day), dose(u"varicella", day)};
    AdministeredDose given = dose(u"varicella", day);
    given.lotExpiry = day.addDays(-1);
    EXPECT_THAT(check(history, given),
                ElementsAre(finding(SafetyCode::LotExpired), finding(SafetyCode::DoseRepeated, 2),
                            finding(SafetyCode::SameDayLive, 1), finding(SafetyCode::LiveTooSoon, 0, day.addDays(18))));
    const std::vector backwards{history[2], history[1], history[0]};
    EXPECT_THAT(check(backwards, given),
                ElementsAre(finding(SafetyCode::LotExpired), finding(SafetyCode::DoseRepeated, 0),
                            finding(SafetyCode::SameDayLive, 1), finding(SafetyCode::LiveTooSoon, 2, day.addDays(18))));
}

TEST(CheckDose, NamesEachDoseItStandsTooNearTo)
{
    const QDate day(2027, 2, 10);
    const std::vector history{dose(u"mr", day.addDays(-27)), dose(u"bcg", day.addDays(27)),
                              dose(u"mumps", day.addDays(-28)), dose(u"mumps", day.addDays(28))};
    EXPECT_THAT(check(history, dose(u"varicella", day)),
                testing::UnorderedElementsAre(finding(SafetyCode::LiveTooSoon, 0, day.addDays(1)),
                                              finding(SafetyCode::LiveTooSoon, 1)));
}

// A vaccine nobody knows: its date is still looked at, its neighbours are not.
TEST(CheckDose, LooksAtTheDateOfAnUnknownVaccineAndOnlyAtThat)
{
    const std::vector history{dose(u"mr", today), dose(u"smallpox", today.addDays(1))};
    EXPECT_THAT(check(history, dose(u"smallpox", today.addDays(1))),
                ElementsAre(finding(SafetyCode::FutureDate), finding(SafetyCode::UnknownProduct)));
    EXPECT_THAT(check({dose(u"smallpox", birth.addDays(90))}, dose(u"hepb", birth.addDays(90))), IsEmpty());
}

TEST(CheckDose, TakesACourseAsBegunOnlyByADoseBefore)
{
    const QDate late = birth.addDays(105);
    EXPECT_THAT(check({dose(u"rotateq", late)}, dose(u"rotateq", late)),
                ElementsAre(finding(SafetyCode::DoseRepeated, 0), finding(SafetyCode::LateStart)));
    EXPECT_THAT(check({dose(u"rotateq", late.addDays(-1))}, dose(u"rotateq", late)), IsEmpty());
    EXPECT_THAT(check({dose(u"rotateq", late.addDays(30))}, dose(u"rotateq", late)),
                ElementsAre(finding(SafetyCode::LateStart)));
}

TEST(CheckDose, AsksNothingOfABirthThatIsNotKnown)
{
    static const auto schedule = loadBuiltInJapan();
    EXPECT_THAT(checkDose(**schedule, Patient{}, {}, dose(u"hepb", QDate(1900, 1, 1)), today), IsEmpty());
}

TEST(CheckDose, AsksNoDistanceOfOralNasalAndInactivatedVaccines)
{
    const std::vector history{dose(u"bcg", QDate(2026, 3, 16))};
    EXPECT_THAT(check(history, dose(u"rotarix", QDate(2026, 3, 20))), IsEmpty());
    EXPECT_THAT(check(history, dose(u"flu_nasal", QDate(2026, 3, 20))), IsEmpty());
    EXPECT_THAT(check(history, dose(u"pcv20", QDate(2026, 3, 20))), IsEmpty());
}

TEST(CheckDose, KeepsTheLimitsOfRotavirus)
{
    EXPECT_THAT(check({}, dose(u"rotateq", birth.addDays(104))), IsEmpty());
    EXPECT_THAT(check({}, dose(u"rotateq", birth.addDays(105))), ElementsAre(finding(SafetyCode::LateStart)));
    const std::vector begun{dose(u"rotarix", birth.addDays(60))};
    EXPECT_THAT(check(begun, dose(u"rotarix", birth.addDays(168))), IsEmpty());
    EXPECT_THAT(check(begun, dose(u"rotarix", birth.addDays(169))), ElementsAre(finding(SafetyCode::PastProductLimit)));
}

TEST(CheckDose, AsksAboutAChangeOfProduct)
{
    EXPECT_THAT(check({dose(u"rotarix", birth.addDays(60))}, dose(u"rotateq", birth.addDays(90))),
                ElementsAre(finding(SafetyCode::ProductChanged, 0)));
    EXPECT_THAT(check({dose(u"pcv15", QDate(2026, 3, 16))}, dose(u"pcv20", QDate(2026, 4, 13))),
                ElementsAre(finding(SafetyCode::ProductChanged, 0)));
    EXPECT_THAT(check({dose(u"pcv13", QDate(2026, 3, 16))}, dose(u"pcv20", QDate(2026, 4, 13))), IsEmpty());
}

TEST(CheckDose, SaysWhenItCannotCheck)
{
    EXPECT_THAT(check({}, dose(u"smallpox", QDate(2026, 4, 13))), ElementsAre(finding(SafetyCode::UnknownProduct)));
}

} // namespace
} // namespace oyako::immunization
