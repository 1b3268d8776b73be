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
        const auto valid = validate(*record, today);
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
                          one.value(QLatin1String("field")).toString()};
        expectEach(limit, one.value(QLatin1String("in")), QString());
        expectEach(limit, one.value(QLatin1String("out")), QStringLiteral("invalid_value ") + limit.field);
        expectEach(limit, one.value(QLatin1String("missing")), QStringLiteral("missing_value ") + limit.field);
    }
}

TEST(Limits, AreSaidWithTheValueThatBreaksThem)
{
    const auto refused = validate(Measurement{.type = MeasurementKind::Weight, .value = 7.2, .date = today}, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().arguments,
              (QStringList{QStringLiteral("7.2"), QStringLiteral("200"), QStringLiteral("300000")}));
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

TEST(LongestText, LeavesSnapshotsOfFormsAndListsWhole)
{
    const QString long1 = textOf(longestText * 3);
    EXPECT_TRUE(validate(FormResponse{.response = long1}, today));
    EXPECT_TRUE(validate(ImportedForm{.source = long1}, today));
    EXPECT_TRUE(validate(ProgrammeList{.news = {{QStringLiteral("p"), false, today, long1}}}, today));
}

} // namespace
} // namespace oyako::records
