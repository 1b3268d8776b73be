// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/records/any_record.h"

#include "tests/support/qt_printers.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <limits>

namespace oyako::records {
namespace {

/// A type that has every kind of field once.
struct Everything {
    QString text;
    bool truth = false;
    int whole = 0;
    double real = 0;
    QDate day;
    QDateTime instant;
    Mass mass;
    Length length;
    RecordId id;
    Sex word = Sex::Unknown;
    std::optional<int> maybe;
    std::optional<bool> perhaps;
    QMap<QString, QString> map;
    QList<int> numbers;
    DueDate nested;
    QList<DueDate> many;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("text", self.text);
        visit("truth", self.truth);
        visit("whole", self.whole);
        visit("real", self.real);
        visit("day", self.day);
        visit("instant", self.instant);
        visit("mass", self.mass);
        visit("length", self.length);
        visit("id", self.id);
        visit("word", self.word);
        visit("maybe", self.maybe);
        visit("perhaps", self.perhaps);
        visit("map", self.map);
        visit("numbers", self.numbers);
        visit("nested", self.nested);
        visit("many", self.many);
    }
};

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Through bytes, as store and files do it.
Everything back(const Everything &value)
{
    return fromJson<Everything>(parsed(QJsonDocument(toJson(value)).toJson())).value();
}

Everything filled()
{
    return {.text = QStringLiteral("はなこ"),
            .truth = true,
            .whole = -7,
            .real = 0.1,
            .day = QDate(2024, 2, 29),
            .instant = QDateTime(QDate(2026, 11, 22), QTime(8, 30), Qt::UTC),
            .mass = Mass::fromGrams(3'050),
            .length = Length::fromCentimetres(49.53),
            .id = RecordId(QUuid::createUuid()),
            .word = Sex::Female,
            .maybe = 0,
            .perhaps = false,
            .map = {{QStringLiteral("浮腫"), QStringLiteral("±")}, {QStringLiteral("a"), QString()}},
            .numbers = {3, 1, 2},
            .nested = {QDate(2026, 10, 12), DueDateBasis::CrownRumpLength, {}, QStringLiteral("医院")},
            .many = {{QDate(2026, 10, 12), DueDateBasis::LastPeriod, {}, {}}, {}}};
}

TEST(Codec, EveryFieldComesBack)
{
    const Everything value = filled();
    const Everything read = back(value);
    EXPECT_TRUE(sameContent(value, read));
    EXPECT_EQ(read.text, value.text);
    EXPECT_EQ(read.whole, -7);
    EXPECT_EQ(read.real, 0.1);
    EXPECT_EQ(read.instant, value.instant);
    EXPECT_EQ(read.mass, value.mass);
    EXPECT_EQ(read.length, value.length);
    EXPECT_EQ(read.id, value.id);
    EXPECT_EQ(read.maybe, 0) << "nought is a value";
    EXPECT_EQ(read.perhaps, false) << "no is a value";
    EXPECT_EQ(read.map, value.map);
    EXPECT_EQ(read.numbers, value.numbers) << "in their order";
    EXPECT_EQ(read.many.size(), 2);
    EXPECT_EQ(read.many.at(0).basis, DueDateBasis::LastPeriod);
}

TEST(Codec, BlankStaysBlank)
{
    const QJsonObject object = toJson(Everything{});
    EXPECT_EQ(object.keys(), (QStringList{QStringLiteral("length"), QStringLiteral("mass"), QStringLiteral("nested"),
                                          QStringLiteral("real"), QStringLiteral("truth"), QStringLiteral("whole"),
                                          QStringLiteral("word")}))
        << "only what always has a value";
    const Everything read = back({});
    EXPECT_FALSE(read.day.isValid());
    EXPECT_FALSE(read.maybe);
    EXPECT_FALSE(read.perhaps);
    EXPECT_TRUE(read.id.isEmpty());
    EXPECT_TRUE(sameContent(Everything{}, read));
}

TEST(Codec, NullCountsAsAnEmptyField)
{
    const auto read = fromJson<Everything>(
        parsed(R"({"text": null, "day": null, "maybe": null, "numbers": null, "word": null, "nested": null})"));
    ASSERT_TRUE(read);
    EXPECT_TRUE(sameContent(*read, Everything{}));
}

TEST(Codec, TextIsKeptCharacterForCharacter)
{
    for (const QString &text :
         {QStringLiteral("𠮷野家"), QString(QChar(0xFA10)), QString(QChar(0x585A)), QString(QChar(0xF9DC)),
          QStringLiteral(" 前後の空白　"), QStringLiteral("一行\r\n二行\t"), QStringLiteral("👨‍👩‍👧"),
          QStringLiteral("か\u3099"), QStringLiteral("が"), QStringLiteral("\"\\/"), QStringLiteral("\u202E"),
          QString(QStringLiteral("\0x"))}) {
        EXPECT_EQ(back({.text = text}).text.toUtf8().toHex(), text.toUtf8().toHex());
    }
}

TEST(Codec, AnInstantKeepsItsOffset)
{
    const QDateTime tokyo(QDate(2026, 11, 22), QTime(8, 30), Qt::OffsetFromUTC, 9 * 3600);
    const QJsonObject object = toJson(Everything{.instant = tokyo});
    EXPECT_EQ(object.value(QLatin1String("instant")).toString(), QStringLiteral("2026-11-22T08:30:00+09:00"));
    EXPECT_EQ(back({.instant = tokyo}).instant.offsetFromUtc(), 9 * 3600);
    const QDateTime zoned(QDate(2026, 11, 22), QTime(8, 30), QTimeZone("Asia/Tokyo"));
    EXPECT_EQ(back({.instant = zoned}).instant, tokyo);
}

struct RefusedField {
    const char *name;
    const char *json;
    const char *field;
    ErrorCode code = ErrorCode::InvalidValue;
};

class CodecRefuses : public testing::TestWithParam<RefusedField> {};

TEST_P(CodecRefuses, AndNamesTheField)
{
    const auto read = fromJson<Everything>(parsed(GetParam().json));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error(), (Error{GetParam().code, QLatin1String(GetParam().field), {}}));
}

INSTANTIATE_TEST_SUITE_P(
    WrongForms, CodecRefuses,
    testing::Values(
        RefusedField{"NumberForText", R"({"text": 7})", "text"}, RefusedField{"ListForText", R"({"text": []})", "text"},
        RefusedField{"TextForTruth", R"({"truth": "true"})", "truth"},
        RefusedField{"NumberForTruth", R"({"truth": 1})", "truth"},
        RefusedField{"TextForWhole", R"({"whole": "7"})", "whole"},
        RefusedField{"FractionForWhole", R"({"whole": 7.5})", "whole"},
        RefusedField{"HugeForWhole", R"({"whole": 3000000000})", "whole"},
        RefusedField{"TextForReal", R"({"real": "0,5"})", "real"},
        RefusedField{"NoSuchDay", R"({"day": "2025-02-29"})", "day"},
        RefusedField{"NumberForDay", R"({"day": 20250228})", "day"},
        RefusedField{"DayWithSlashes", R"({"day": "2024/02/29"})", "day"},
        RefusedField{"DayAndMore", R"({"day": "2024-02-29T08:00"})", "day"},
        RefusedField{"FarBelowWhole", R"({"whole": -1e300})", "whole"},
        RefusedField{"ShortDay", R"({"day": "2025-2-8"})", "day"}, RefusedField{"EmptyDay", R"({"day": ""})", "day"},
        RefusedField{"InstantWithoutZone", R"({"instant": "2026-11-22T08:30:00"})", "instant"},
        RefusedField{"InstantAtTwentyFive", R"({"instant": "2026-11-22T25:30:00Z"})", "instant"},
        RefusedField{"HalfAGram", R"({"mass": 3050.5})", "mass"},
        RefusedField{"TextForLength", R"({"length": "49.5"})", "length"}, RefusedField{"NoId", R"({"id": "12"})", "id"},
        RefusedField{"UnknownWord", R"({"word": "Female"})", "word"},
        RefusedField{"TextForMaybe", R"({"maybe": "1"})", "maybe"},
        RefusedField{"NumberInMap", R"({"map": {"a": 1}})", "map"},
        RefusedField{"ListForMap", R"({"map": ["a"]})", "map"},
        RefusedField{"ObjectForList", R"({"numbers": {}})", "numbers"},
        RefusedField{"OneBadInList", R"({"numbers": [1, "2", 3]})", "numbers"},
        RefusedField{"NestedBadDay", R"({"nested": {"date": "x"}})", "nested"},
        RefusedField{"NestedUnknownField", R"({"nested": {"colour": 1}})", "nested"},
        RefusedField{"OneBadInMany", R"({"many": [{}, {"basis": "guess"}]})", "many"},
        RefusedField{"UnknownField", R"({"textt": "a"})", "textt", ErrorCode::UnknownField},
        RefusedField{"FirstProblemWins", R"({"truth": 1, "zzz": 2})", "truth"}),
    [](const auto &one) { return one.param.name; });

TEST(Codec, AnEmptyEntryOfAListStaysAnEntry)
{
    const Everything value{.many = {DueDate{}, DueDate{.date = QDate(2026, 1, 1)}, DueDate{}}};
    const Everything read = back(value);
    ASSERT_EQ(read.many.size(), 3);
    EXPECT_FALSE(read.many.at(0).date.isValid());
    EXPECT_EQ(read.many.at(1).date, QDate(2026, 1, 1));
}

TEST(Codec, UnitsAreFixedInStorage)
{
    const QJsonObject object =
        toJson(Everything{.mass = Mass::fromKilograms(3.0504), .length = Length::fromCentimetres(49.999)});
    EXPECT_EQ(object.value(QLatin1String("mass")).toInt(), 3'050) << "grams";
    EXPECT_EQ(object.value(QLatin1String("length")).toDouble(), 50) << "centimetres, to the tenth of a millimetre";
}

TEST(Codec, SameContentComparesWhatIsStored)
{
    Everything other = filled();
    EXPECT_TRUE(sameContent(other, other));
    EXPECT_FALSE(sameContent(filled(), other)) << "another id";
    Everything blank;
    blank.map.insert(QStringLiteral("a"), QString());
    EXPECT_FALSE(sameContent(blank, Everything{}));
    EXPECT_TRUE(sameContent(Everything{.text = QStringLiteral("")}, Everything{.text = QString()}));
}

} // namespace
} // namespace oyako::records
