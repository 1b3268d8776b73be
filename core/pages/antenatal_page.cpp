// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/antenatal_page.h"

namespace oyako::pages {

namespace {

constexpr int printedLines = 16;

QList<Column> columns(const AntenatalPage &page)
{
    const QString before = page.weightBefore.isEmpty() ? QStringLiteral("　　") : page.weightBefore;
    return {{QStringLiteral("診察月日"), 15, Align::Center},
            {QStringLiteral("妊娠\n週数"), 13, Align::Center},
            {QStringLiteral("子宮底長\ncm"), 12, Align::Right},
            {QStringLiteral("腹囲\ncm"), 10.5, Align::Right},
            {QStringLiteral("体重 kg\n(妊娠前%1)").arg(before), 16, Align::Right},
            {QStringLiteral("血圧\nmmHg"), 15, Align::Center},
            {QStringLiteral("浮腫"), 15.5, Align::Center},
            {QStringLiteral("尿蛋白"), 15.5, Align::Center},
            {QStringLiteral("尿糖"), 15.5, Align::Center},
            {QStringLiteral("その他の検査"), 19.5},
            {QStringLiteral("特記指示事項\n(安静・休業などの指示)"), 27},
            {QStringLiteral("施設名又は\n担当者名"), 19}};
}

/// The printed signs with the found one ringed; the clinic's own sign where it is not printed.
Cell sign(const QString &found)
{
    const QStringList printed{QStringLiteral("−"), QStringLiteral("+"), QStringLiteral("++")};
    Cell cell;
    if (!found.isEmpty() && !printed.contains(found)) {
        cell.text = found;
        cell.weight = Weight::Bold;
        return cell;
    }
    for (const QString &option : printed) {
        cell.choices << Choice{option, option == found};
    }
    return cell;
}

Row rowOf(const AntenatalVisit &visit)
{
    return {Cell{visit.date},   Cell{visit.gestationalAge}, Cell{visit.fundalHeight}, Cell{visit.girth},
            Cell{visit.weight}, Cell{visit.bloodPressure},  sign(visit.oedema),       sign(visit.protein),
            sign(visit.sugar),  Cell{visit.otherTests},     Cell{visit.instructions}, Cell{visit.facility}};
}

} // namespace

Document layOut(const AntenatalPage &page, const TextMeasure &measure)
{
    Flow flow({.size = a5.turned(),
               .margins = {8, 7, 8, 5},
               .heading = QStringLiteral("母子健康手帳"),
               .person = personLine(page.name, page.birthDate)},
              measure);
    const Rect title = flow.take(7);
    flow.elements() << Text{.string = QStringLiteral("妊娠中の経過"),
                            .box = title,
                            .points = 12,
                            .weight = Weight::Bold,
                            .tone = Tone::Accent};
    const QString due = page.dueDate.isEmpty() ? QStringLiteral("　　　　年　　月　　日") : page.dueDate;
    flow.elements() << Text{
        .string = QStringLiteral("分娩予定日　") + due, .box = title, .points = 8, .align = Align::Right};
    flow.skip(0.5);
    Table table{.columns = columns(page), .leastHeight = 6.4, .points = 6.5, .headPoints = 6};
    for (const AntenatalVisit &visit : page.visits) {
        table.rows << rowOf(visit);
    }
    while (table.rows.size() < printedLines) {
        table.rows << rowOf({});
    }
    addTable(flow, table);
    return flow.finish(QStringLiteral("妊娠中の経過"));
}

} // namespace oyako::pages
