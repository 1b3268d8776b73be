// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/recovery_sheet.h"

#include "core/pages/paper_parts.h"

namespace oyako::pages {

Document layOut(const RecoverySheet &sheet, const TextMeasure &measure)
{
    Flow flow({.margins = {22, 22, 22, 16}, .numbered = false}, measure);
    addSheetTitle(flow, sheet.title);
    flow.skip(2);
    flow.addText({.string = sheet.explanation, .points = 11});
    flow.skip(6);
    addCodeGroups(flow, sheet.codeCaption, sheet.code);
    flow.skip(8);
    addSteps(flow, sheet.steps);
    flow.skip(4);
    addWarning(flow, sheet.warning);
    for (const QString &caption : sheet.blanks) {
        flow.skip(5);
        flow.need(14);
        const Rect box = flow.take(14);
        flow.elements() << Text{
            .string = caption, .box = {box.x, box.y, box.width, 5}, .points = 9, .tone = Tone::Soft};
        flow.elements() << Line{.from = {box.x, box.bottom()}, .to = {box.right(), box.bottom()}};
    }
    return flow.finish(sheet.title);
}

} // namespace oyako::pages
