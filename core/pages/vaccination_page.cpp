// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/vaccination_page.h"

#include "core/care/handbook_edition.h"

#include <algorithm>

namespace oyako::pages {

namespace {

constexpr int freeLines = 6;

VaccinationGroup printed(const QString &vaccine, const QStringList &doses, const QString &editions = {})
{
    VaccinationGroup group{vaccine, {}, editions};
    for (const QString &dose : doses) {
        group.lines << VaccinationLine{.dose = dose};
    }
    return group;
}

void put(VaccinationGroup &group, const VaccinationLine &line)
{
    const auto same = [&line](const VaccinationLine &other) { return other.dose == line.dose && other.date.isEmpty(); };
    const auto place = std::find_if(group.lines.begin(), group.lines.end(), same);
    if (place != group.lines.end()) {
        *place = line;
    } else {
        group.lines << line;
    }
}

QList<VaccinationGroup> merged(const VaccinationPage &page)
{
    QList<VaccinationGroup> groups =
        page.withEmptyLines ? printedVaccinations(page.edition) : QList<VaccinationGroup>();
    for (const VaccinationGroup &given : page.groups) {
        const auto same = [&given](const VaccinationGroup &other) { return other.vaccine == given.vaccine; };
        const auto place = std::find_if(groups.begin(), groups.end(), same);
        if (place == groups.end()) {
            groups << given;
            continue;
        }
        for (const VaccinationLine &line : given.lines) {
            put(*place, line);
        }
    }
    return groups;
}

Row rowOf(const QString &vaccine, const VaccinationLine &line, bool joined = false)
{
    const QString product = line.lot.isEmpty() ? line.product : line.product + QLatin1Char('\n') + line.lot;
    return {Cell{.text = vaccine, .heading = true, .joined = joined},
            Cell{line.dose},
            Cell{.text = line.date, .whole = true},
            Cell{product},
            Cell{line.injector},
            Cell{line.note}};
}

} // namespace

QList<VaccinationGroup> printedVaccinations()
{
    const QString first = QStringLiteral("1回");
    const QString second = QStringLiteral("2回");
    const QString third = QStringLiteral("3回");
    const QString booster = QStringLiteral("追加");
    return {printed(QStringLiteral("B型肝炎"), {first, second, third}),
            printed(QStringLiteral("ロタウイルス"), {first, second, third}, QStringLiteral("2020-")),
            printed(QStringLiteral("小児用肺炎球菌"), {first, second, third, booster}),
            printed(QStringLiteral("5種混合"), {first, second, third, booster}, QStringLiteral("2024-")),
            printed(QStringLiteral("4種混合"), {first, second, third, booster}, QStringLiteral("-2023")),
            printed(QStringLiteral("ヒブ(Hib)"), {first, second, third, booster}, QStringLiteral("-2023")),
            printed(QStringLiteral("BCG"), {first}),
            printed(QStringLiteral("麻しん・風しん"), {QStringLiteral("1期"), QStringLiteral("2期")}),
            printed(QStringLiteral("水痘"), {first, second}),
            printed(QStringLiteral("日本脳炎"), {QStringLiteral("1期1回"), QStringLiteral("1期2回"),
                                                 QStringLiteral("1期追加"), QStringLiteral("2期")}),
            printed(QStringLiteral("2種混合"), {QStringLiteral("2期")}),
            printed(QStringLiteral("HPV"), {first, second, third}),
            // Routine since April 2026, in the time of the form of 2025; whether that form has a line of its own for it
            // is to be checked against the official form.
            printed(QStringLiteral("RSウイルス(母子免疫)"), {first}, QStringLiteral("2025-"))};
}

QList<VaccinationGroup> printedVaccinations(const QString &edition)
{
    QList<VaccinationGroup> groups = printedVaccinations();
    groups.removeIf([&edition](const VaccinationGroup &group) { return !care::carries(group.editions, edition); });
    return groups;
}

Document layOut(const VaccinationPage &page, const TextMeasure &measure)
{
    Flow flow({.size = a6,
               .margins = {6, 6, 6, 5},
               .heading = QStringLiteral("母子健康手帳"),
               .person = personLine(page.name, page.birthDate)},
              measure);
    flow.elements() << Text{.string = QStringLiteral("予防接種の記録"),
                            .box = flow.take(7),
                            .points = 11,
                            .weight = Weight::Bold,
                            .tone = Tone::Accent};
    Table table{.columns = {{QStringLiteral("ワクチンの種類"), 21},
                            {QStringLiteral("回・期"), 11, Align::Center},
                            {QStringLiteral("接種年月日"), 17, Align::Center},
                            {QStringLiteral("メーカー又は製剤名\nロット番号"), 22},
                            {QStringLiteral("接種者署名"), 13},
                            {QStringLiteral("備考"), 9}},
                .leastHeight = 6.2,
                .points = 6.25,
                .headPoints = 5.75};
    for (const VaccinationGroup &group : merged(page)) {
        for (qsizetype index = 0; index < group.lines.size(); ++index) {
            table.rows << rowOf(group.vaccine, group.lines.at(index), index > 0);
        }
    }
    if (page.withEmptyLines) {
        table.leastRows = static_cast<int>(table.rows.size()) + freeLines;
    }
    addTable(flow, table);
    return flow.finish(QStringLiteral("予防接種の記録"));
}

} // namespace oyako::pages
