// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/validation.h"

#include "tests/support/files.h"
#include "tests/support/qt_printers.h"

#include <gtest/gtest.h>

#include <limits>

namespace oyako::records {
namespace {

const QDate today(2026, 11, 22);

/// One entry of the case file: a kind of record, all of it but one field, and that field's values.
struct Limit {
    Kind kind;
    QJsonObject base;
    QString field;
    QDate day = today; ///< On which it is entered.

    [[nodiscard]] std::string name(const QJsonValue &value) const
    {
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString(kindWord(kind) + QLatin1Char('.') + field + QLatin1Char(' ') + QString::fromUtf8(json))
            .toStdString();
    }

    /// "" when the record may be written, else the word of the refusal and the field it names.
    [[nodiscard]] QString verdict(const QJsonValue &value) const
    {
        QJsonObject object = base;
        if (!value.isNull()) {
            object.insert(field, value);
        }
        const auto record = fromJson(kind, object);
        if (!record) {
            return QStringLiteral("unreadable ") + record.error().field;
        }
        const auto valid = validate(*record, day);
        return valid ? QString() : errorWord(valid.error().code) + QLatin1Char(' ') + valid.error().field;
    }
};

void expectEach(const Limit &limit, const QJsonValue &values, const QString &expected)
{
    for (const QJsonValue &value : values.toArray()) {
        EXPECT_EQ(limit.verdict(value), expected) << limit.name(value);
    }
}

TEST(Limits, HoldOnBothSidesAndNameTheField)
{
    const QJsonArray cases = test::caseArray(QStringLiteral("records/limits.json"));
    ASSERT_GT(cases.size(), 60);
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const auto kind = kindFromWord(one.value(QLatin1String("kind")).toString());
        ASSERT_TRUE(kind);
        const Limit limit{*kind, one.value(QLatin1String("base")).toObject(),
                          one.value(QLatin1String("field")).toString(),
                          one.contains(QLatin1String("today"))
                              ? QDate::fromString(one.value(QLatin1String("today")).toString(), Qt::ISODate)
                              : today};
        ASSERT_TRUE(limit.day.isValid());
        expectEach(limit, one.value(QLatin1String("in")), QString());
        expectEach(limit, one.value(QLatin1String("out")), QStringLiteral("invalid_value ") + limit.field);
        expectEach(limit, one.value(QLatin1String("missing")), QStringLiteral("missing_value ") + limit.field);
    }
}

TEST(Limits, AreSaidWithoutTheValueThatBreaksThem)
{
    const auto refused = validate(Measurement{.type = MeasurementKind::Weight, .value = 7.2, .date = today}, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().arguments, (QStringList{QStringLiteral("200"), QStringLiteral("300000")}));
}

struct SaidLimit {
    AnyRecord record;
    const char *field;
    QStringList arguments; ///< The least and most it may be.
};

TEST(Limits, AreSaidInPlainDigitsHoweverLargeOrSmall)
{
    const auto texts = [](const char *least, const char *most) {
        return QStringList{QLatin1String(least), QLatin1String(most)};
    };
    const QString title = QStringLiteral("a");
    const QList<SaidLimit> all{
        {Voucher{.title = title, .yen = 10'000'001}, "yen", texts("0", "10000000")},
        {FeeCard{.title = title, .fees = {{0, 0, 60, 1'000'001}}}, "fees", texts("0", "1000000")},
        {Allowance{.title = title, .monthlyAmount = -1}, "monthlyAmount", texts("0", "100000")},
        {Vaccination{.vaccine = title, .date = today, .amountMl = 0.001}, "amountMl", texts("0.01", "10")},
        {Measurement{.type = MeasurementKind::Weight, .value = 300'000.5, .date = today}, "value",
         texts("200", "300000")},
        {Measurement{.type = MeasurementKind::BloodPressure, .value = 90, .second = 90.0, .date = today}, "second",
         texts("20", "89")},
        {Facility{.name = title, .latitude = 139.691706}, "latitude", texts("-90", "90")}};
    for (const SaidLimit &said : all) {
        const auto valid = validate(said.record, today);
        ASSERT_FALSE(valid) << said.field;
        EXPECT_EQ(valid.error(), (Error{ErrorCode::InvalidValue, QLatin1String(said.field), said.arguments}));
    }
}

// An error may be written to a log: whose day it was is nobody's business there.
TEST(Limits, NameTheFieldAndNeverTheDayOrHourThatWasTyped)
{
    const QList<std::pair<AnyRecord, const char *>> all{
        {Checkup{.date = today.addDays(1)}, "date"},
        {Checkup{.date = QDate(1899, 12, 31)}, "date"},
        {Checkup{}, "date"},
        {Person{.role = Role::Child, .birthDate = today.addDays(1)}, "birthDate"},
        {Person{.role = Role::Child, .birthDate = today, .deathDate = today.addDays(-1)}, "deathDate"},
        {Person{.role = Role::Child, .birthTime = QStringLiteral("25:00")}, "birthTime"},
        {Pregnancy{.dueDates = {{.date = today.addYears(3)}}}, "dueDates"},
        {Appointment{.date = today, .time = QStringLiteral("25:00")}, "time"}};
    for (const auto &[record, field] : all) {
        const auto refused = validate(record, today);
        ASSERT_FALSE(refused) << field;
        EXPECT_EQ(refused.error().field, QLatin1String(field));
        EXPECT_TRUE(refused.error().arguments.isEmpty()) << field;
    }
}

TEST(Limits, TheFirstFieldThatIsWrongIsTheOneNamed)
{
    const Person person{.birthDate = today.addDays(1), .birthTime = QStringLiteral("x"), .multipleOrder = 0};
    EXPECT_EQ(validate(person, today).error().field, QStringLiteral("familyName"));
    Person named = person;
    named.familyName = QStringLiteral("山田");
    EXPECT_EQ(validate(named, today).error().field, QStringLiteral("birthDate"));
}

TEST(Limits, WhatIsNoNumberIsNeverWithin)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    for (const double value : {nan, infinite, -infinite}) {
        EXPECT_FALSE(validate(Measurement{.type = MeasurementKind::Length, .value = value, .date = today}, today));
        EXPECT_FALSE(validate(Facility{.name = QStringLiteral("a"), .latitude = value}, today));
        EXPECT_FALSE(validate(Vaccination{.vaccine = QStringLiteral("mr"), .date = today, .amountMl = value}, today));
    }
}

TEST(Limits, TheSameRecordBecomesPossibleOnItsDay)
{
    const Checkup visit{.date = today.addDays(1)};
    EXPECT_FALSE(validate(visit, today));
    EXPECT_TRUE(validate(visit, today.addDays(1)));
}

// Texts -------------------------------------------------------------------------------------------------------------

QString textOf(qsizetype size)
{
    return QString(size, QChar(0x3042));
}

Error refusalOf(const AnyRecord &record)
{
    const auto valid = validate(record, today);
    return valid ? Error{ErrorCode::Cancelled, QStringLiteral("accepted"), {}} : valid.error();
}

TEST(LongestText, HoldsForEveryFieldOnItsOwn)
{
    EXPECT_TRUE(
        validate(Checkup{.date = today, .instructions = textOf(longestText), .note = textOf(longestText)}, today));
    EXPECT_EQ(refusalOf(Checkup{.date = today, .instructions = textOf(longestText + 1)}),
              (Error{ErrorCode::TooLarge, QStringLiteral("instructions"), {QString::number(longestText)}}));
}

TEST(LongestText, HoldsInsideListsAndFindingsToo)
{
    const QString tooLong = textOf(longestText + 1);
    const QList<std::pair<const char *, AnyRecord>> refused{
        {"findings", Checkup{.date = today, .findings = {{QStringLiteral("teeth"), tooLong}}}},
        {"steps", Application{.procedure = QStringLiteral("P02"), .steps = {ApplicationStep{.note = tooLong}}}},
        {"uses", Allowance{.title = QStringLiteral("a"), .uses = {{today, {}, 0, {}, tooLong}}}},
        {"visits", FacilityNote{.facility = RecordId(QUuid::createUuid()), .visits = {{today, {}, tooLong}}}}};
    for (const auto &[field, record] : refused) {
        EXPECT_EQ(refusalOf(record), (Error{ErrorCode::TooLarge, QLatin1String(field), {QString::number(longestText)}}))
            << field;
    }
    EXPECT_TRUE(validate(Checkup{.date = today, .findings = {{QStringLiteral("teeth"), textOf(longestText)}}}, today));
}

TEST(LongestText, CountsUtf16UnitsSoThatARareCharacterIsTwo)
{
    const QString rare = QStringLiteral("𠮷").repeated(longestText / 2);
    ASSERT_EQ(rare.size(), longestText);
    EXPECT_TRUE(validate(Checkup{.date = today, .note = rare}, today));
    EXPECT_EQ(refusalOf(Checkup{.date = today, .note = QString(rare + QLatin1Char('x'))}).code, ErrorCode::TooLarge);
}

TEST(LongestText, ComesBeforeEveryOtherRefusal)
{
    EXPECT_EQ(refusalOf(Checkup{.note = textOf(longestText + 1)}).field, QStringLiteral("note")) << "no date either";
}

TEST(LongestText, LeavesSnapshotsOfFormsAndListsWhole)
{
    const QString long1 = textOf(longestText * 3);
    EXPECT_TRUE(validate(FormResponse{.response = long1}, today));
    EXPECT_TRUE(validate(ImportedForm{.source = long1}, today));
    EXPECT_TRUE(validate(ProgrammeList{.news = {{QStringLiteral("p"), false, today, long1}}}, today));
}

TEST(RecordTexts, ThatNoFileCouldSayAgainAreRefused)
{
    for (const QString &text :
         {QString(QChar(0xd800)), QString(QStringLiteral("a") + QChar(0xdc00)), QString(QChar(0))}) {
        EXPECT_EQ(refusalOf(Checkup{.date = today, .note = text}),
                  (Error{ErrorCode::InvalidValue, QStringLiteral("note"), {}}));
        EXPECT_EQ(refusalOf(Checkup{.date = today, .findings = {{QStringLiteral("teeth"), text}}}).field,
                  QStringLiteral("findings"));
    }
    EXPECT_TRUE(validate(Checkup{.date = today, .note = QStringLiteral("𠮷\t塚\n👶")}, today));
}

TEST(Texts, NoFileCouldSayAgainAreRefusedWhereverTheyStand)
{
    const QString half(QChar(0xD800));
    const QString nul = QStringLiteral("a") + QChar(u'\0');
    const QString tooLong = textOf(longestText + 1);
    for (const QString &text : {half, nul}) {
        const QList<std::pair<const char *, AnyRecord>> refused{
            {"note", Checkup{.date = today, .note = text}},
            {"findings", Checkup{.date = today, .findings = {{QStringLiteral("teeth"), text}}}},
            {"findings", Checkup{.date = today, .findings = {{text, QStringLiteral("4")}}}},
            {"steps", Application{.procedure = QStringLiteral("P02"), .steps = {{}, ApplicationStep{.note = text}}}}};
        for (const auto &[field, record] : refused) {
            EXPECT_EQ(refusalOf(record), (Error{ErrorCode::InvalidValue, QLatin1String(field), {}})) << field;
        }
    }
    EXPECT_EQ(refusalOf(Checkup{.date = today, .findings = {{tooLong, QStringLiteral("4")}}}).code,
              ErrorCode::TooLarge);
}

} // namespace
} // namespace oyako::records
