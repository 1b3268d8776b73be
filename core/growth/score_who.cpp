// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/score_who.h"

namespace oyako::growth {

namespace {

/// Which cells an index reads besides sex, age and value.
enum class Reads { Nothing, Position, Oedema, LengthAndOedema, LengthPositionAndOedema };

template <class Index>
struct Indicator {
    const char *name;
    Index index;
    Unit unit;
    Reads reads;
};

constexpr std::array standards{
    Indicator<WhoIndex>{"wfa", WhoIndex::WeightForAge, Unit::Kilogram, Reads::Oedema},
    Indicator<WhoIndex>{"lhfa", WhoIndex::LengthForAge, Unit::Centimetre, Reads::Position},
    Indicator<WhoIndex>{"wfl", WhoIndex::WeightForLength, Unit::Kilogram, Reads::LengthPositionAndOedema},
    Indicator<WhoIndex>{"bfa", WhoIndex::BmiForAge, Unit::Kilogram, Reads::LengthPositionAndOedema},
    Indicator<WhoIndex>{"hcfa", WhoIndex::HeadForAge, Unit::Centimetre, Reads::Nothing},
    Indicator<WhoIndex>{"acfa", WhoIndex::ArmForAge, Unit::Centimetre, Reads::Nothing},
    Indicator<WhoIndex>{"tsfa", WhoIndex::TricepsForAge, Unit::Millimetre, Reads::Nothing},
    Indicator<WhoIndex>{"ssfa", WhoIndex::SubscapularForAge, Unit::Millimetre, Reads::Nothing}};

constexpr std::array schoolReference{
    Indicator<WhoSchoolIndex>{"wfa", WhoSchoolIndex::WeightForAge, Unit::Kilogram, Reads::Oedema},
    Indicator<WhoSchoolIndex>{"hfa", WhoSchoolIndex::HeightForAge, Unit::Centimetre, Reads::Nothing},
    Indicator<WhoSchoolIndex>{"bfa", WhoSchoolIndex::BmiForAge, Unit::Kilogram, Reads::LengthAndOedema}};

/// Stores what was read, or says why it could not be.
template <class Value, class Into>
std::optional<Reason> take(const Answer<Value> &answer, Into &into)
{
    if (!answer) {
        return answer.error();
    }
    into = *answer;
    return std::nullopt;
}

std::optional<Reason> readInto(WhoMeasurement &child, const ScoreRow &row, Unit unit, Reads reads)
{
    const bool position = reads == Reads::Position || reads == Reads::LengthPositionAndOedema;
    const bool length = reads == Reads::LengthAndOedema || reads == Reads::LengthPositionAndOedema;
    const bool oedema = length || reads == Reads::Oedema;
    std::optional<Reason> refusal = take(row.sex(), child.sex);
    if (!refusal) {
        refusal = take(row.age(), child.age);
    }
    if (!refusal) {
        refusal = take(row.value(unit), child.value);
    }
    if (!refusal && length) {
        refusal = take(row.optionalNumber(Column::LengthCm), child.lengthCm);
    }
    if (!refusal && position) {
        refusal = take(row.position(), child.position);
    }
    if (!refusal && oedema) {
        refusal = take(row.oedema(), child.oedema);
    }
    return refusal;
}

template <class Indicators, class Reference>
Answer<ZScore> scoreAmong(const Indicators &indicators, const Reference &reference, const ScoreRow &row)
{
    const QByteArrayView name = row.text(Column::Indicator);
    const auto indicator = std::find_if(indicators.begin(), indicators.end(), [&](const auto &one) {
        return name.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    if (indicator == indicators.end()) {
        return refuse(Reason::UnknownIndicator);
    }
    WhoMeasurement child;
    if (const auto refusal = readInto(child, row, indicator->unit, indicator->reads)) {
        return refuse(*refusal);
    }
    return reference.score(indicator->index, child);
}

} // namespace

Answer<ZScore> scoreByIndicator(const ScoreRow &row, const Library &library)
{
    if (row.is(Column::Standard, "who2006")) {
        return scoreAmong(standards, library.who2006, row);
    }
    return row.is(Column::Standard, "who2007") ? scoreAmong(schoolReference, library.who2007, row)
                                               : refuse(Reason::UnknownStandard);
}

} // namespace oyako::growth
