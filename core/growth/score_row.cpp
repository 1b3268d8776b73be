// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/growth/score_row.h"

#include "core/growth/numbers.h"

#include <cmath>

namespace oyako::growth {

namespace {

constexpr std::array<const char *, static_cast<size_t>(Column::Count)> columnNames{
    "standard", "indicator", "kind",   "sex",      "age_days", "age_months", "value",  "value_unit", "lenhei_cm",
    "position", "oedema",    "parity", "ga_weeks", "ga_days",  "height_cm",  "bpd_cm", "ac_cm",      "fl_cm"};

bool isOneOf(QByteArrayView text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

std::optional<Unit> unitOf(QByteArrayView word)
{
    for (const auto &[name, unit] : {std::pair{"kg", Unit::Kilogram}, std::pair{"g", Unit::Gram},
                                     std::pair{"cm", Unit::Centimetre}, std::pair{"mm", Unit::Millimetre}}) {
        if (word.compare(name, Qt::CaseInsensitive) == 0) {
            return unit;
        }
    }
    return std::nullopt;
}

/// Without blanks of any script: the ideographic space and the one that does not break are usual in spreadsheets.
QByteArrayView withoutBlanks(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 2> wide{"\xE3\x80\x80", "\xC2\xA0"};
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text = text.trimmed();
        for (const QByteArrayView blank : wide) {
            text = text.startsWith(blank) ? text.sliced(blank.size()) : text;
            text = text.endsWith(blank) ? text.chopped(blank.size()) : text;
        }
    }
    return text;
}

std::optional<double> converted(double value, Unit from, Unit to)
{
    if (from == to) {
        return value;
    }
    if (from == Unit::Gram && to == Unit::Kilogram) {
        return value / 1000;
    }
    if (from == Unit::Kilogram && to == Unit::Gram) {
        return value * 1000;
    }
    if (from == Unit::Millimetre && to == Unit::Centimetre) {
        return value / 10;
    }
    return from == Unit::Centimetre && to == Unit::Millimetre ? std::optional(value * 10) : std::nullopt;
}

bool isCount(double value, double below)
{
    return value >= 0 && value < below && std::floor(value) == value;
}

} // namespace

qsizetype placeOf(const csv::Fields &header, QByteArrayView name)
{
    const auto found = std::find_if(header.begin(), header.end(), [name](QByteArrayView field) {
        return withoutBlanks(field).compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == header.end() ? -1 : found - header.begin();
}

ScoreRow::ScoreRow(const csv::Fields &header)
{
    std::transform(columnNames.begin(), columnNames.end(), m_places.begin(),
                   [&](const char *name) { return placeOf(header, name); });
}

QByteArrayView ScoreRow::text(Column column) const
{
    const qsizetype place = m_places[static_cast<size_t>(column)];
    const QByteArrayView cell = place < 0 ? QByteArrayView() : withoutBlanks((*m_fields)[static_cast<size_t>(place)]);
    return cell == "NA" ? QByteArrayView() : cell;
}

bool ScoreRow::is(Column column, const char *word) const
{
    return text(column).compare(word, Qt::CaseInsensitive) == 0;
}

Answer<std::optional<double>> ScoreRow::optionalNumber(Column column) const
{
    const QByteArrayView cell = text(column);
    if (cell.isEmpty()) {
        return std::optional<double>();
    }
    const auto number = readNumber(cell);
    return number ? Answer<std::optional<double>>(number) : refuse(Reason::NotANumber);
}

Answer<double> ScoreRow::number(Column column, Reason missing) const
{
    const auto number = optionalNumber(column);
    if (!number) {
        return refuse(number.error());
    }
    return *number ? Answer<double>(**number) : refuse(missing);
}

Answer<double> ScoreRow::value(Unit unit) const
{
    const auto number = this->number(Column::Value, Reason::MissingValue);
    const QByteArrayView word = text(Column::ValueUnit);
    if (!number || word.isEmpty()) {
        return number;
    }
    const auto given = unitOf(word);
    const auto value = given ? converted(*number, *given, unit) : std::nullopt;
    return value ? Answer<double>(*value) : refuse(Reason::UnknownUnit);
}

Answer<Sex> ScoreRow::sex() const
{
    const QByteArrayView word = text(Column::Sex);
    if (word.isEmpty()) {
        return refuse(Reason::MissingSex);
    }
    if (isOneOf(word, {"male", "m", "1"})) {
        return Sex::Male;
    }
    return isOneOf(word, {"female", "f", "2"}) ? Answer<Sex>(Sex::Female) : refuse(Reason::UnknownSex);
}

Answer<std::optional<Age>> ScoreRow::age() const
{
    const auto days = optionalNumber(Column::AgeDays);
    if (!days) {
        return refuse(days.error());
    }
    if (*days) {
        return std::optional(Age::fromDays(**days));
    }
    const auto months = optionalNumber(Column::AgeMonths);
    if (!months) {
        return refuse(months.error());
    }
    return *months ? std::optional(Age::fromMonths(**months)) : std::nullopt;
}

Answer<Position> ScoreRow::position() const
{
    const QByteArrayView word = text(Column::Position);
    if (word.isEmpty()) {
        return Position::Unstated;
    }
    if (isOneOf(word, {"recumbent", "l"})) {
        return Position::Recumbent;
    }
    return isOneOf(word, {"standing", "h"}) ? Answer<Position>(Position::Standing) : refuse(Reason::UnknownPosition);
}

Answer<bool> ScoreRow::oedema() const
{
    const QByteArrayView word = text(Column::Oedema);
    if (isOneOf(word, {"y", "yes", "1"})) {
        return true;
    }
    return isOneOf(word, {"", "n", "no", "2"}) ? Answer<bool>(false) : refuse(Reason::UnknownOedema);
}

Answer<std::optional<Parity>> ScoreRow::parity() const
{
    const QByteArrayView word = text(Column::Parity);
    if (word.isEmpty()) {
        return std::optional<Parity>();
    }
    if (isOneOf(word, {"primipara"})) {
        return std::optional(Parity::Primipara);
    }
    return isOneOf(word, {"multipara"}) ? Answer<std::optional<Parity>>(Parity::Multipara)
                                        : refuse(Reason::UnknownParity);
}

Answer<Gestation> ScoreRow::gestation() const
{
    const auto weeks = number(Column::GestationWeeks, Reason::MissingGestation);
    if (!weeks) {
        return refuse(weeks.error());
    }
    const auto days = number(Column::GestationDays, Reason::MissingGestation);
    if (!days) {
        return refuse(days.error());
    }
    if (!isCount(*weeks, 100) || !isCount(*days, 7)) {
        return refuse(Reason::GestationOutOfRange);
    }
    return Gestation{static_cast<int>(*weeks), static_cast<int>(*days)};
}

} // namespace oyako::growth
