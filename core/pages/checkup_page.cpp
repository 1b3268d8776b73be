// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/checkup_page.h"

#include "core/pages/grid.h"
#include "core/pages/sheet_rows.h"

namespace oyako::pages {

namespace {

constexpr int printedRecords = 5;

SheetStyle checkupStyle()
{
    SheetStyle style = sheetStyle(a6);
    style.look = Look::Framed;
    style.pairs = true;
    style.points = 7;
    style.labelShare = 0.34;
    return style;
}

void addTitle(Flow &flow, const CheckupPage &page)
{
    const Rect strip = flow.take(6.5);
    flow.elements() << Box{.rect = strip, .stroke = 0, .fill = Tone::AccentShade, .radius = 1};
    flow.elements() << Text{
        .string = page.title, .box = strip.inset(2, 0), .points = 10, .weight = Weight::Bold, .tone = Tone::Accent};
    const QString day = page.performedOn.isEmpty() ? QStringLiteral("　　　　年　　月　　日") : page.performedOn;
    const QString age = page.age.isEmpty() ? QStringLiteral("　　か月　　日") : page.age;
    flow.skip(0.8);
    flow.elements() << Text{.string = QStringLiteral("実施年月日　%1　(%2)").arg(day, age),
                            .box = flow.take(4.5),
                            .points = 7.5,
                            .align = Align::Right,
                            .fit = Fit::ShrinkLine};
    flow.skip(0.8);
}

GridRow measurementRow(const QList<Field> &fields)
{
    GridRow row{{}, 7.5};
    for (const Field &field : fields) {
        row.cells << GridCell{field, 1, fields.size() > 3 ? 9.0 : 11.0};
    }
    return row;
}

void addBetween(Flow &flow, const CheckupPage &page)
{
    flow.skip(2);
    flow.need(22);
    flow.elements() << Text{.string = QStringLiteral("次の健康診査までの記録"),
                            .box = flow.take(4.5),
                            .points = 7.5,
                            .weight = Weight::Bold};
    flow.elements() << Text{.string = QStringLiteral("自宅で測った身長・体重も書きましょう。"),
                            .box = flow.take(3.2),
                            .points = 6,
                            .tone = Tone::Soft};
    Table table{.columns = {{QStringLiteral("年月日"), 16, Align::Center},
                            {QStringLiteral("月齢"), 12, Align::Center},
                            {QStringLiteral("体重"), 12, Align::Right},
                            {QStringLiteral("身長"), 12, Align::Right},
                            {QStringLiteral("特記事項"), 22},
                            {QStringLiteral("施設名又は\n担当者名"), 17}},
                .leastRows = printedRecords,
                .leastHeight = 6,
                .points = 6.5,
                .headPoints = 6};
    for (const MeasuredBetween &record : page.between) {
        table.rows << Row{Cell{record.date},   Cell{record.age},   Cell{record.weight},
                          Cell{record.height}, Cell{record.notes}, Cell{record.facility}};
    }
    addTable(flow, table);
}

void addTeeth(Flow &flow, const TeethBlock &teeth, const SheetStyle &style)
{
    const SheetWords words;
    flow.skip(1.5);
    QList<Field> fields{{.kind = FieldKind::Teeth,
                         .label = QStringLiteral("歯の状態　／健全歯 C むし歯(未処置) ○処置歯 △喪失歯"),
                         .teeth = teeth.chart}};
    RowSetter(flow, style, words).add(fields + teeth.fields);
}

} // namespace

Document layOut(const CheckupPage &page, const TextMeasure &measure)
{
    const SheetStyle style = checkupStyle();
    const SheetWords words;
    Flow flow({.size = a6,
               .margins = style.margins,
               .heading = QStringLiteral("母子健康手帳"),
               .person = personLine(page.name, page.birthDate)},
              measure);
    addTitle(flow, page);
    if (!page.measurements.isEmpty()) {
        addGrid(flow, {{QString(), {measurementRow(page.measurements)}}}, style, words);
    }
    RowSetter rows(flow, style, words);
    rows.add(page.findings);
    rows.add({Field{.kind = FieldKind::Paragraph,
                    .label = QStringLiteral("特記事項"),
                    .answer = page.notes,
                    .writingLines = 3},
              Field{.label = QStringLiteral("施設名又は担当者名"), .answer = page.facility}});
    if (page.teeth) {
        addTeeth(flow, *page.teeth, style);
    }
    addBetween(flow, page);
    return flow.finish(page.title);
}

} // namespace oyako::pages
