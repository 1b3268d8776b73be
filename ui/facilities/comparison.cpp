// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/comparison.h"

#include "core/book/book.h"
#include "ui/text/facilities.h"

#include <QCoreApplication>

#include <limits>

namespace oyako::ui {

using records::Facility;
using records::FacilityNote;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Comparison", source);
}

QString visitsOf(const FacilityNote &note, const text::Speech &speech)
{
    QStringList lines;
    for (const records::FacilityVisit &visit : note.visits) {
        lines.append(text::date(visit.date, speech) + QLatin1Char(' ') + visit.who + QLatin1Char('\n') + visit.note);
    }
    return lines.join(QLatin1Char('\n'));
}

QString deadlinesOf(const FacilityNote &note, const text::Speech &speech)
{
    QStringList lines;
    for (const records::FacilityDeadline &deadline : note.deadlines) {
        lines.append(deadline.title + QLatin1Char(' ') + text::date(deadline.date, speech));
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList valuesOf(const NotedFacility &place, const text::Speech &speech)
{
    const Facility facility = place.facility.value_or(Facility());
    const FacilityNote &note = place.note.value;
    return {note.wish ? QString::number(*note.wish) : QString(),
            facility.category.isEmpty() ? text::facilityKindName(facility.type) : facility.category,
            QString(facility.address + QLatin1Char(' ') + facility.building).trimmed(),
            facility.phone,
            text::hoursWords(facility),
            facility.daysNote,
            facility.ages,
            facility.capacity,
            text::statedWords(facility.temporaryCare),
            note.points,
            deadlinesOf(note, speech),
            visitsOf(note, speech),
            note.note};
}

QStringList rowTitles()
{
    return {say(QT_TRANSLATE_NOOP("Comparison", "希望の順番")), say(QT_TRANSLATE_NOOP("Comparison", "種別")),
            say(QT_TRANSLATE_NOOP("Comparison", "住所")),       say(QT_TRANSLATE_NOOP("Comparison", "電話")),
            say(QT_TRANSLATE_NOOP("Comparison", "曜日・時間")), say(QT_TRANSLATE_NOOP("Comparison", "ただし書き")),
            say(QT_TRANSLATE_NOOP("Comparison", "年齢")),       say(QT_TRANSLATE_NOOP("Comparison", "定員")),
            say(QT_TRANSLATE_NOOP("Comparison", "一時預かり")), say(QT_TRANSLATE_NOOP("Comparison", "指数のメモ")),
            say(QT_TRANSLATE_NOOP("Comparison", "しめきり")),   say(QT_TRANSLATE_NOOP("Comparison", "見学の記録")),
            say(QT_TRANSLATE_NOOP("Comparison", "メモ"))};
}

} // namespace

QList<NotedFacility> notedFacilities(const book::Book &book)
{
    QList<NotedFacility> places;
    const auto notes = book.list<FacilityNote>();
    if (!notes) {
        return places;
    }
    for (const auto &note : *notes) {
        const auto facility = book.find<Facility>(note.value.facility);
        places.append({note, facility ? std::optional(facility->value) : std::nullopt});
    }
    std::stable_sort(places.begin(), places.end(), [](const NotedFacility &a, const NotedFacility &b) {
        constexpr int unwished = std::numeric_limits<int>::max();
        return std::pair(a.note.value.wish.value_or(unwished), a.note.value.name) <
               std::pair(b.note.value.wish.value_or(unwished), b.note.value.name);
    });
    return places;
}

pages::ComparisonSheet comparisonOf(const QList<NotedFacility> &places, const QDate &today, const text::Speech &speech)
{
    pages::ComparisonSheet sheet{
        .title = say(QT_TRANSLATE_NOOP("Comparison", "くらべる表")),
        .rows = rowTitles(),
        .note = say(QT_TRANSLATE_NOOP("Comparison", "%1に印刷。一覧に書いてあるとおりです。申しこむ前に、園や市区町村に"
                                                    "たしかめてください。"))
                    .arg(text::date(today, speech))};
    for (const NotedFacility &place : places) {
        sheet.places.append({place.note.value.name.simplified(), valuesOf(place, speech)});
    }
    return sheet;
}

} // namespace oyako::ui
