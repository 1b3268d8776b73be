// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/vaccination_record.h"

#include <QHash>

#include <algorithm>

namespace oyako::pages {

namespace {

using Stored = book::Stored<records::Vaccination>;

/// Courses as the printed page names them, and how it calls their doses ("" : 1回, 2回 …).
struct PrintedCourse {
    const char *course;
    const char *name;
    QStringList doses;
};

const QList<PrintedCourse> &printedCourses()
{
    const QString booster = QStringLiteral("追加");
    const QStringList threeAndBooster{QStringLiteral("1回"), QStringLiteral("2回"), QStringLiteral("3回"), booster};
    static const QList<PrintedCourse> courses{
        {"HBV", "B型肝炎", {}},
        {"ROTA", "ロタウイルス", {}},
        {"PCV", "小児用肺炎球菌", threeAndBooster},
        {"DPT1", "5種混合", threeAndBooster},
        {"HIB", "ヒブ(Hib)", threeAndBooster},
        {"BCG", "BCG", {}},
        {"MR1", "麻しん・風しん", {QStringLiteral("1期")}},
        {"MR2", "麻しん・風しん", {QStringLiteral("2期")}},
        {"VAR", "水痘", {}},
        {"JE1", "日本脳炎", {QStringLiteral("1期1回"), QStringLiteral("1期2回"), QStringLiteral("1期追加")}},
        {"JE2", "日本脳炎", {QStringLiteral("2期")}},
        {"DT2", "2種混合", {QStringLiteral("2期")}},
        {"HPV", "HPV", {}},
        {"MUMPS", "おたふくかぜ", {}},
        {"FLU", "インフルエンザ", {}},
        {"DPTV", "3種混合", {}},
        {"IPV5", "ポリオ", {QStringLiteral("5回")}},
    };
    return courses;
}

/// Where a dose stands on the page.
struct Place {
    QString course;
    int number = 0;
};

/// By record. The first row that counts a dose leads: a combination vaccine is printed under its own name.
QHash<RecordId, Place> placesOf(const care::VaccinationTimeline &timeline)
{
    QHash<RecordId, Place> places;
    for (const care::TimelineRow &row : timeline.rows) {
        for (const care::TimelineDose &dose : row.doses) {
            Place &place = places[dose.record];
            if (place.number == 0) {
                place = {row.course, dose.number};
            }
        }
    }
    return places;
}

const PrintedCourse *printedCourse(const QString &course)
{
    const auto &all = printedCourses();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&course](const PrintedCourse &one) { return course == QLatin1String(one.course); });
    return found == all.cend() ? nullptr : &*found;
}

/// The four-component vaccine has lines of its own.
QString nameOf(const PrintedCourse &course, const records::Vaccination &dose)
{
    return dose.vaccine == QLatin1String("dpt_ipv") ? QStringLiteral("4種混合") : QString::fromUtf8(course.name);
}

VaccinationLine lineOf(const records::Vaccination &dose, const DateWords &dateWords)
{
    VaccinationLine line;
    line.date = dateWords(dose.date);
    line.product = dose.product.isEmpty() ? dose.manufacturer : dose.product;
    line.lot = dose.lotNumber;
    line.injector = dose.injector.isEmpty() ? dose.facility : dose.injector;
    return line;
}

void put(VaccinationPage &page, const QString &vaccine, const VaccinationLine &line)
{
    const auto found = std::find_if(page.groups.begin(), page.groups.end(),
                                    [&vaccine](const VaccinationGroup &group) { return group.vaccine == vaccine; });
    if (found != page.groups.end()) {
        found->lines.append(line);
    } else {
        page.groups.append(VaccinationGroup{vaccine, {line}});
    }
}

void add(VaccinationPage &page, const Stored &dose, const Place &place, const DateWords &dateWords)
{
    VaccinationLine line = lineOf(dose.value, dateWords);
    const PrintedCourse *course = printedCourse(place.course);
    if (!course) {
        put(page, dose.value.product.isEmpty() ? dose.value.vaccine : dose.value.product, line);
        return;
    }
    if (place.number > 0) {
        const QString counted = QStringLiteral("%1回").arg(place.number);
        line.dose = course->doses.value(place.number - 1, counted);
    } else {
        line.note = QStringLiteral("要確認");
    }
    put(page, nameOf(*course, dose.value), line);
}

} // namespace

VaccinationPage vaccinationPageOf(const QList<Stored> &doses, const care::VaccinationTimeline &timeline,
                                  const DateWords &dateWords)
{
    VaccinationPage page;
    const QHash<RecordId, Place> places = placesOf(timeline);
    for (const Stored &dose : doses) {
        add(page, dose, places.value(dose.id), dateWords);
    }
    return page;
}

} // namespace oyako::pages
