// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/paper_index.h"

#include "core/pages/table.h"

namespace oyako::pages {

namespace {

constexpr Margins margins{20, 18, 20, 16};
constexpr double numberShare = 0.12;
constexpr double textPoints = 10;

/// The index when the first paper begins on page `first`.
Document setFrom(const PaperIndex &index, const TextMeasure &measure, int first)
{
    Flow flow({.margins = margins, .note = index.day, .numbered = false}, measure);
    flow.addText({.string = index.title, .points = 18, .weight = Weight::Bold});
    flow.skip(4);
    Table table;
    table.columns = {{.title = index.paperWord, .width = 1 - numberShare},
                     {.title = index.pageWord, .width = numberShare, .align = Align::Right}};
    table.points = textPoints;
    int page = first;
    for (const IndexLine &line : index.lines) {
        const QString words = line.details.isEmpty() ? line.title : line.title + QLatin1Char('\n') + line.details;
        table.rows.append(Row{Cell{.text = words}, Cell{.text = QString::number(page)}});
        page += line.pages;
    }
    addTable(flow, table);
    return flow.finish(index.title);
}

} // namespace

Document layOut(const PaperIndex &index, const TextMeasure &measure)
{
    // Page numbers take the same room whatever they say, so that one further round settles the length of the index.
    const int length = static_cast<int>(setFrom(index, measure, 1).pages.size());
    return setFrom(index, measure, length + 1);
}

Document layOutText(const QString &title, const QString &text, const TextMeasure &measure)
{
    Flow flow({.margins = margins, .heading = title}, measure);
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        if (paragraph.trimmed().isEmpty()) {
            flow.skip(textPoints * millimetresPerPoint);
        } else {
            flow.addText({.string = paragraph, .points = textPoints});
        }
    }
    return flow.finish(title);
}

} // namespace oyako::pages
