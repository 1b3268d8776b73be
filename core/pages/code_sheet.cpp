// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/code_sheet.h"

#include "core/pages/paper_parts.h"
#include "core/pages/qr_code.h"

namespace oyako::pages {

namespace {

constexpr qsizetype columns = 3;
constexpr double pitch = 59; // mm from code to code: room for the quiet zone and the number below
constexpr qsizetype mostCodes = 12;

void addFingerprint(Flow &flow, const KeyLetter &letter, double width)
{
    const double x = flow.left();
    const double y = flow.y();
    flow.elements() << Text{
        .string = letter.fingerprintCaption, .box = {x, y, width, 6}, .points = 10, .tone = Tone::Soft};
    flow.elements() << Text{.string = letter.fingerprint,
                            .box = {x, y + 7, width, 12},
                            .points = 20,
                            .weight = Weight::Bold,
                            .fit = Fit::ShrinkLine};
    flow.elements() << Text{.string = letter.validity, .box = {x, y + 21, width, 6}, .points = 11};
}

} // namespace

Result<Document> layOut(const CodeSheet &sheet, const TextMeasure &measure)
{
    if (sheet.frames.isEmpty() || sheet.frames.size() > mostCodes) {
        return fail(ErrorCode::TooLarge, QStringLiteral("frames"), {QString::number(mostCodes)});
    }
    Flow flow({.margins = {18, 14, 18, 12}, .note = sheet.note, .numbered = false}, measure);
    addSheetTitle(flow, sheet.title);
    flow.addText({.string = sheet.explanation, .points = 10});
    flow.skip(4);
    const double top = flow.y();
    for (qsizetype i = 0; i < sheet.frames.size(); ++i) {
        const double x = flow.left() + static_cast<double>(i % columns) * pitch;
        const double y = top + static_cast<double>(i / columns) * pitch;
        const auto code = qrCode(sheet.frames.at(i), {x, y, codeSide, codeSide});
        if (!code) {
            return fail(code.error());
        }
        flow.elements() << *code;
        flow.elements() << Text{.string = QStringLiteral("%1 / %2").arg(i + 1).arg(sheet.frames.size()),
                                .box = {x, y + codeSide + 3, codeSide, 5},
                                .points = 9,
                                .align = Align::Center,
                                .tone = Tone::Soft};
    }
    return flow.finish(sheet.title);
}

Result<Document> layOut(const KeyLetter &letter, const TextMeasure &measure)
{
    Flow flow({.margins = {22, 18, 22, 14}, .numbered = false}, measure);
    addSheetTitle(flow, letter.title);
    flow.skip(2);
    flow.addText({.string = letter.explanation, .points = 11});
    flow.skip(6);
    const double right = flow.left() + flow.width();
    const auto code = qrCode(letter.codeText, {right - codeSide, flow.y() + 2, codeSide, codeSide});
    if (!code) {
        return fail(code.error());
    }
    flow.elements() << *code;
    addFingerprint(flow, letter, flow.width() - codeSide - 8);
    flow.skip(codeSide + 10);
    addCodeGroups(flow, letter.groupsCaption, letter.groups, 19);
    flow.skip(8);
    addSteps(flow, letter.steps);
    flow.skip(4);
    addWarning(flow, letter.warning);
    return flow.finish(letter.title);
}

} // namespace oyako::pages
