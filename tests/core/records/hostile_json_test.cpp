// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
//
// Values at the edge of what JSON can say, read into fields of each form.
#include "core/base/json_text.h"
#include "core/records/any_record.h"

#include "tests/support/qt_printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <limits>

namespace oyako::records {
namespace {

/// What became of a field, through bytes: "" when it was refused by its name.
template <class T>
QString kept(const char *field, const QByteArray &json)
{
    const QString name = QLatin1String(field);
    const QByteArray bytes = "{\"" + QByteArray(field) + "\": " + json + "}";
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << bytes.constData();
    const auto read = fromJson<T>(document.object());
    if (!read) {
        EXPECT_EQ(read.error(), (Error{ErrorCode::InvalidValue, name, {}})) << bytes.constData();
        return {};
    }
    return toJson(*read).value(name).toVariant().toString();
}

QByteArray quoted(const char *text)
{
    return '"' + QByteArray(text) + '"';
}

TEST(HostileDays, AreThoseOfTheCalendarFromYear1To9999)
{
    for (const char *day : {"0001-01-01", "0999-12-31", "1582-10-15", "1900-02-28", "2000-02-29", "2024-02-29",
                            "2026-12-31", "9999-12-31"}) {
        EXPECT_EQ(kept<Person>("birthDate", quoted(day)), QLatin1String(day));
    }
}

TEST(HostileDays, AreRefusedWhereTheCalendarOrTheFormHasNone)
{
    for (const char *day : {"1900-02-29",
                            "2023-02-29",
                            "2026-04-31",
                            "2026-06-31",
                            "2026-09-31",
                            "2026-11-31",
                            "2026-13-01",
                            "2026-00-10",
                            "2026-01-00",
                            "2026-01-32",
                            "0000-01-01",
                            "-001-01-01",
                            "10000-01-01",
                            "+2026-01-01",
                            " 2026-01-01",
                            "2026-01-01 ",
                            "2026-01-01Z",
                            "2026-01",
                            "2026",
                            "2026-W01-1",
                            "2026-001",
                            "20260101",
                            "2026/01/01",
                            "2026.01.01",
                            "2026-1-01",
                            "26-01-01",
                            "01-01-2026",
                            "2026-01-01T00:00:00Z",
                            "2026-01-1",
                            "2O26-01-01",
                            "２０２６-01-01",
                            "令和8年1月1日",
                            "today",
                            " ",
                            "2026\u201001\u201001",
                            "2026-01-01\\u0000"}) {
        EXPECT_EQ(kept<Person>("birthDate", quoted(day)), QString()) << day;
    }
}

TEST(HostileInstants, NeedAZone)
{
    for (const char *instant : {"2026-11-22T08:30:00", "2026-11-22", "08:30:00Z", "", "now", "2026-02-29T08:30:00Z",
                                "2026-11-22T24:30:00Z", "2026-11-22T08:60:00Z", "1700000000"}) {
        EXPECT_EQ(kept<FormResponse>("authored", quoted(instant)), QString()) << instant;
    }
    EXPECT_EQ(kept<FormResponse>("authored", "1700000000"), QString());
}

TEST(HostileInstants, KeepTheirMomentWhateverTheirOffset)
{
    const QDateTime moment(QDate(2026, 11, 22), QTime(23, 30), Qt::UTC);
    for (const char *instant :
         {"2026-11-22T23:30:00Z", "2026-11-22T23:30:00+00:00", "2026-11-23T08:30:00+09:00", "2026-11-22T13:30:00-10:00",
          "2026-11-23T05:15:00+05:45", "2026-11-23T13:30:00+14:00"}) {
        const auto read = fromJson<FormResponse>({{QStringLiteral("authored"), QLatin1String(instant)}});
        ASSERT_TRUE(read) << instant;
        EXPECT_EQ(read->authored, moment) << instant;
        const auto again = fromJson<FormResponse>(toJson(*read));
        ASSERT_TRUE(again) << instant;
        EXPECT_EQ(again->authored, moment) << instant;
        EXPECT_EQ(again->authored.offsetFromUtc(), read->authored.offsetFromUtc()) << instant;
    }
}

TEST(HostileNumbers, AreWholeWhereTheFieldIs)
{
    for (const char *number : {"0", "-0", "1", "-1", "2147483647", "-2147483648", "7.0", "7e0", "70E-1"}) {
        EXPECT_NE(kept<Voucher>("yen", number), QString()) << number;
    }
    EXPECT_EQ(kept<Voucher>("yen", "2147483647"), QStringLiteral("2147483647"));
    EXPECT_EQ(kept<Voucher>("yen", "-2147483648"), QStringLiteral("-2147483648"));
    for (const char *number : {"2147483648", "-2147483649", "0.5", "7.000001", "1e10", "-1e300", "9223372036854775807",
                               "18446744073709551616", "1e308", "\"7\"", "true", "[7]", "{}"}) {
        EXPECT_EQ(kept<Voucher>("yen", number), QString()) << number;
    }
}

TEST(HostileNumbers, OfGramsAreWholeToo)
{
    EXPECT_EQ(kept<Person>("birthWeight", "3050"), QStringLiteral("3050"));
    for (const char *number : {"3050.4", "3e10", "\"3050\"", "[]"}) {
        EXPECT_EQ(kept<Person>("birthWeight", number), QString()) << number;
    }
}

TEST(HostileNumbers, OfMeasurementsAreKeptToTheLastBit)
{
    for (const double value : {0.1, 36.6, 1.0 / 3, 1e-300, 1e300, -0.0, 34.03558659999999,
                               std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::max()}) {
        const QByteArray bytes = QJsonDocument(toJson(Measurement{.value = value})).toJson();
        EXPECT_EQ(fromJson<Measurement>(QJsonDocument::fromJson(bytes).object()).value().value, value) << value;
    }
}

TEST(HostileWords, AreTakenLetterByLetter)
{
    for (const char *word : {"Female", "FEMALE", " female", "female ", "f", "", "ｆemale", "女"}) {
        EXPECT_EQ(kept<Person>("sex", quoted(word)), QString()) << word;
    }
    EXPECT_EQ(kept<Person>("sex", quoted("female")), QStringLiteral("female"));
    EXPECT_EQ(kept<Person>("sex", "1"), QString()) << "never by number";
}

TEST(HostileIds, AreWholeOnes)
{
    for (const char *id :
         {"", "0", "019b0000", "019b0000-0000-7000-8000-00000000000", "019b0000-0000-7000-8000-zzzzzzzzzzzz",
          "00000000-0000-0000-0000-000000000000", "urn:uuid:019b0000-0000-7000-8000-000000000001"}) {
        EXPECT_EQ(kept<Person>("mother", quoted(id)), QString()) << id;
    }
    EXPECT_EQ(kept<Person>("mother", quoted("019B0000-0000-7000-8000-00000000000A")),
              QStringLiteral("019b0000-0000-7000-8000-00000000000a"));
}

TEST(HostileTexts, ComeBackInEveryPlaceATextMayStand)
{
    for (const QString &text :
         {QStringLiteral("𠮷野家"), QStringLiteral("葛󠄀城"), QStringLiteral("👨‍👩‍👧‍👦"),
          QStringLiteral("🇯🇵"), QStringLiteral("か\u3099"), QString(QChar(0xFA10)), QStringLiteral("\u202Eevil"),
          QStringLiteral("mark\uFEFF"), QStringLiteral("\uFEFFmark"), QStringLiteral("\uFEFF\uFEFF"),
          QStringLiteral("a\tb\r\nc"), QStringLiteral("\u0001\u007F\u0085\u2028"), QStringLiteral("</script>'\"\\"),
          QStringLiteral("=1+1"), QStringLiteral(" 　"), QString(QChar(0))}) {
        const Checkup checkup{.findings = {{text, text}, {QStringLiteral("other"), {}}}, .note = text};
        const QByteArray bytes = json::compact(toJson(checkup));
        const auto read = fromJson<Checkup>(QJsonDocument::fromJson(bytes).object());
        ASSERT_TRUE(read) << text.toStdString();
        EXPECT_EQ(read->note, text);
        EXPECT_EQ(read->findings, checkup.findings);
        const ProgrammeList list{.news = {{text, false, {}, text}, {}}};
        EXPECT_TRUE(sameContent(fromJson<ProgrammeList>(toJson(list)).value(), list));
    }
}

TEST(HostileObjects, AreRefusedByTheFirstFieldNobodyKnows)
{
    const auto read = fromJson(Kind::Consent, {{QStringLiteral("zebra"), 1}, {QStringLiteral("apple"), 1}});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error(), (Error{ErrorCode::UnknownField, QStringLiteral("apple"), {}}));
    EXPECT_EQ(fromJson(Kind::Consent, {{QString(), 1}}).error().code, ErrorCode::UnknownField);
    EXPECT_EQ(fromJson(Kind::Consent, {{QStringLiteral("kind"), QStringLiteral("consent")}}).error().code,
              ErrorCode::UnknownField)
        << "the kind stands outside of the record";
}

} // namespace
} // namespace oyako::records
