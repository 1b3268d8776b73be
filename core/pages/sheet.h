// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/table.h"
#include "core/pages/tooth_chart.h"

namespace oyako::pages {

/// What a question leaves room for.
enum class FieldKind {
    Line,      ///< A few words.
    Paragraph, ///< Free text; writing lines when blank.
    Number,    ///< The unit is printed, also when blank.
    Date,      ///< "年 月 日" is printed when blank.
    DateTime,
    YearMonth,
    Time,
    One,     ///< Printed options, the chosen one ringed.
    Several, ///< Printed options with boxes to tick.
    Note,    ///< A sentence without an answer.
    Heading, ///< The title of the questions below it.
    Rows,    ///< A table that grows.
    Teeth,   ///< A tooth chart.
};

/// One question of a paper form.
struct Field {
    FieldKind kind = FieldKind::Line;
    QString number = {}; ///< The form's own numbering.
    QString label = {};
    QString hint = {}; ///< Small, under the label.
    QString unit = {};
    QString answer = {}; ///< As printed; empty is left for writing by hand.
    QString blank = {};  ///< Printed while there is no answer: "第　　月". Empty: what the kind asks for.
    QList<Choice> choices = {};
    int depth = 0;        ///< Questions under a question are set in.
    int writingLines = 3; ///< Of a blank paragraph.
    Table table = {};
    ToothChart teeth = {};
};

struct Section {
    QString title = {};
    QString note = {};
    QList<Field> fields = {};
};

/// A single-sheet form: questionnaire, notification, record page.
struct Sheet {
    QString title = {};
    QString subtitle = {};  ///< Under the title: for whom, when.
    QString book = {};      ///< At the top left of every sheet: the book or series the sheet belongs to.
    QString person = {};    ///< Name and birthday, on every sheet.
    QString note = {};      ///< At the foot: edition, day of printing.
    QList<Field> head = {}; ///< Short fields above the first section: day of writing, who writes.
    QList<Section> sections = {};
};

/// Words printed where a value is left blank, and at the sides of a tooth chart. Official forms are Japanese; a form in
/// another language brings its own.
struct SheetWords {
    QString date = QStringLiteral("　　　　年　　月　　日");
    QString dateTime = QStringLiteral("　　　　年　　月　　日　　時　　分");
    QString yearMonth = QStringLiteral("　　　　年　　月");
    QString time = QStringLiteral("　　時　　分");
    QString continued = QStringLiteral("(つづき)");
    QString right = QStringLiteral("右");
    QString left = QStringLiteral("左");
};

/// Framed like a municipal form, or open lines like the pages of the paper book.
enum class Look { Framed, Lines };

struct SheetStyle {
    Size size = a4;
    Margins margins = {15, 12, 15, 11};
    double points = 9;        ///< Of answers; labels are half a point smaller.
    double labelShare = 0.42; ///< Of the width, for the question.
    bool pairs = true;        ///< Two short questions side by side.
    Look look = Look::Framed;
};

/// Name and birthday as they stand on every sheet; room to write them where the name is not known.
[[nodiscard]] QString personLine(const QString &name, const QString &birthDate);

/// A4 for single sheets, A6 for pages of the paper book.
[[nodiscard]] SheetStyle sheetStyle(const Size &size);

/// Sets the form on as many pages as it needs. Nothing is cut: long answers make their row taller and go on on the next
/// page, with the question repeated. A framed sheet is set up to one point smaller where that spares its last page.
[[nodiscard]] Document layOut(const Sheet &sheet, const SheetStyle &style, const TextMeasure &measure,
                              const SheetWords &words = {});

} // namespace oyako::pages
