// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/score_row.h"

#include "tests/core/growth/support.h"

namespace oyako::growth {
namespace {

/// A row with one cell filled, read once.
template <class Read>
auto reading(const char *column, const char *cell, Read read)
{
    ScoreRow row({column});
    const csv::Fields fields{cell};
    row.set(fields);
    return read(row);
}

TEST(ScoreRow, SexIsReadInTheSpellingsInUse)
{
    const auto sex = [](const char *cell) {
        return reading("sex", cell, [](const ScoreRow &row) { return row.sex(); });
    };
    for (const char *cell : {"male", "Male", "M", "m", "1", " male "}) {
        EXPECT_EQ(sex(cell), Sex::Male) << cell;
    }
    for (const char *cell : {"female", "FEMALE", "f", "F", "2"}) {
        EXPECT_EQ(sex(cell), Sex::Female) << cell;
    }
    EXPECT_EQ(sex("").error(), Reason::MissingSex);
    EXPECT_EQ(sex("NA").error(), Reason::MissingSex);
    EXPECT_EQ(sex("boy").error(), Reason::UnknownSex);
}

TEST(ScoreRow, PositionAndOedemaMayBeLeftOpen)
{
    const auto position = [](const char *cell) {
        return reading("position", cell, [](const ScoreRow &row) { return row.position(); });
    };
    EXPECT_EQ(position(""), Position::Unstated);
    EXPECT_EQ(position("L"), Position::Recumbent);
    EXPECT_EQ(position("recumbent"), Position::Recumbent);
    EXPECT_EQ(position("Standing"), Position::Standing);
    EXPECT_EQ(position("h"), Position::Standing);
    EXPECT_EQ(position("upright").error(), Reason::UnknownPosition);
    const auto oedema = [](const char *cell) {
        return reading("oedema", cell, [](const ScoreRow &row) { return row.oedema(); });
    };
    for (const char *cell : {"y", "Y", "yes", "1"}) {
        EXPECT_EQ(oedema(cell), true) << cell;
    }
    for (const char *cell : {"n", "N", "no", "2", "", "NA"}) {
        EXPECT_EQ(oedema(cell), false) << cell;
    }
    EXPECT_EQ(oedema("a little").error(), Reason::UnknownOedema);
}

TEST(ScoreRow, DaysOfAgeGoBeforeMonths)
{
    const auto daysOf = [](const char *days, const char *months) {
        ScoreRow row({"age_days", "age_months"});
        const csv::Fields fields{days, months};
        row.set(fields);
        const auto age = row.age();
        return age && *age ? (*age)->days : -1;
    };
    EXPECT_EQ(daysOf("100", "12"), 100);
    EXPECT_EQ(daysOf("", "12"), 365.25);
    EXPECT_EQ(daysOf("NA", "12"), 365.25);
    EXPECT_EQ(daysOf("", ""), -1);
}

TEST(ScoreRow, ValuesComeInTheUnitAskedFor)
{
    const auto value = [](const char *cell, const char *word, Unit unit) {
        ScoreRow row({"value", "value_unit"});
        const csv::Fields fields{cell, word};
        row.set(fields);
        return row.value(unit);
    };
    EXPECT_EQ(value("7200", "g", Unit::Kilogram), 7.2);
    EXPECT_EQ(value("3.2", "kg", Unit::Gram), 3200);
    EXPECT_EQ(value("652", "mm", Unit::Centimetre), 65.2);
    EXPECT_EQ(value("0.8", "cm", Unit::Millimetre), 8);
    EXPECT_EQ(value("7.2", "kg", Unit::Kilogram), 7.2);
    EXPECT_EQ(value("7.2", "", Unit::Kilogram), 7.2);
    EXPECT_EQ(value("7.2", "lb", Unit::Kilogram).error(), Reason::UnknownUnit);
    EXPECT_EQ(value("7.2", "kg", Unit::Centimetre).error(), Reason::UnknownUnit);
    EXPECT_EQ(value("", "kg", Unit::Kilogram).error(), Reason::MissingValue);
    EXPECT_EQ(value("7,2", "kg", Unit::Kilogram).error(), Reason::NotANumber);
}

TEST(ScoreRow, GestationIsWholeWeeksAndDays)
{
    const auto gestation = [](const char *weeks, const char *days) {
        ScoreRow row({"ga_weeks", "ga_days"});
        const csv::Fields fields{weeks, days};
        row.set(fields);
        const auto read = row.gestation();
        return read ? Answer<int>(read->inDays()) : refuse(read.error());
    };
    EXPECT_EQ(gestation("38", "5"), 271);
    EXPECT_EQ(gestation("38", "0"), 266);
    EXPECT_EQ(gestation("38", "").error(), Reason::MissingGestation);
    EXPECT_EQ(gestation("", "5").error(), Reason::MissingGestation);
    EXPECT_EQ(gestation("38", "x").error(), Reason::NotANumber);
    EXPECT_EQ(gestation("38", "7").error(), Reason::GestationOutOfRange);
    EXPECT_EQ(gestation("38.5", "0").error(), Reason::GestationOutOfRange);
    EXPECT_EQ(gestation("-1", "0").error(), Reason::GestationOutOfRange);
    EXPECT_EQ(gestation("1e300", "0").error(), Reason::GestationOutOfRange);
}

TEST(ReasonWord, EveryReasonHasAWordOfItsOwn)
{
    QSet<QString> words;
    for (int reason = 0; reason <= static_cast<int>(Reason::NotLater); ++reason) {
        const QString word = reasonWord(static_cast<Reason>(reason));
        EXPECT_FALSE(word.isEmpty()) << reason;
        words.insert(word);
    }
    EXPECT_EQ(words.size(), static_cast<int>(Reason::NotLater) + 1);
}

} // namespace
} // namespace oyako::growth
