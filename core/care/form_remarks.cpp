// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/form_remarks.h"

#include "core/care/form_answers.h"
#include "core/growth/soft_ranges.h"

namespace oyako::care {

using namespace records;

namespace {

constexpr int daysInWeek = 7;
constexpr double millimetresPerCentimetre = 10;

QDate dayOf(const forms::Session &session, const book::Book &book)
{
    const QDate day = boundDate(session, QStringLiteral("visit.date"));
    return day.isValid() ? day : book.clock().today();
}

std::optional<growth::Gestation> writtenGestation(const forms::Session &session)
{
    bool isWritten = false;
    const int weeks = boundText(session, QStringLiteral("visit.gestationalWeeks")).toInt(&isWritten);
    const int days = boundText(session, QStringLiteral("visit.gestationalDays")).toInt();
    return isWritten ? std::optional(growth::Gestation{weeks, days}) : std::nullopt;
}

std::optional<growth::Gestation> gestationOf(const forms::Session &session, const book::Book &book,
                                             const FormSubject &subject)
{
    if (const auto written = writtenGestation(session)) {
        return written;
    }
    const auto pregnancy = book.find<Pregnancy>(subject.pregnancy);
    const QDate start = pregnancy ? gestationStart(pregnancy->value) : QDate();
    const auto days = start.isValid() ? static_cast<int>(start.daysTo(dayOf(session, book))) : -1;
    return days >= 0 ? std::optional(growth::Gestation{days / daysInWeek, days % daysInWeek}) : std::nullopt;
}

/// In grams or millimetres.
std::optional<double> storedNumber(const forms::Item &item, const QList<forms::Value> &values)
{
    const auto number = values.isEmpty() ? std::nullopt : forms::numberOf(values.first());
    return number ? std::optional(*number * storedPerUnit(item)) : std::nullopt;
}

std::optional<growth::Remark> remarkOnHeight(double millimetres, const std::optional<growth::Gestation> &gestation)
{
    const auto height = Length::fromCentimetres(millimetres / millimetresPerCentimetre);
    return gestation ? growth::remarkOnFundalHeight(height, *gestation) : std::nullopt;
}

} // namespace

std::optional<Mass> weightBefore(const book::Book &book, const RecordId &person, const QDate &day,
                                 const RecordId &visit)
{
    const auto all = book.list<Measurement>(person);
    std::optional<Mass> last;
    QDate lastDay;
    for (const auto &one : all.value_or(QList<book::Stored<Measurement>>())) {
        const Measurement &known = one.value;
        const bool isOther = visit.isEmpty() || known.checkup != visit;
        const bool isLater = !lastDay.isValid() || known.date >= lastDay;
        if (known.type == MeasurementKind::Weight && known.date < day && isOther && isLater) {
            last = Mass::fromGrams(qRound64(known.value));
            lastDay = known.date;
        }
    }
    return last;
}

std::optional<growth::Remark> remarkOnAnswer(const forms::Session &session, const forms::Item &item,
                                             const QList<forms::Value> &values, const book::Book &book,
                                             const FormSubject &subject)
{
    const auto kind = measurementBoundTo(item.binding);
    const auto number = storedNumber(item, values);
    const bool isAsked = kind == MeasurementKind::Weight || kind == MeasurementKind::FundalHeight;
    const auto person = isAsked && number ? book.find<Person>(subject.person) : fail(ErrorCode::NotFound);
    if (!person || person->value.role == Role::Child) {
        return std::nullopt;
    }
    if (kind == MeasurementKind::Weight) {
        return growth::remarkOnMaternalWeight(Mass::fromGrams(qRound64(*number)),
                                              weightBefore(book, subject.person, dayOf(session, book)));
    }
    return remarkOnHeight(*number, gestationOf(session, book, subject));
}

std::optional<growth::Remark> remarkOnAnswer(const forms::Session &session, const forms::Item &item,
                                             const QList<forms::Value> &values)
{
    const auto number = storedNumber(item, values);
    const bool isAsked = number && measurementBoundTo(item.binding) == MeasurementKind::FundalHeight;
    return isAsked ? remarkOnHeight(*number, writtenGestation(session)) : std::nullopt;
}

} // namespace oyako::care
