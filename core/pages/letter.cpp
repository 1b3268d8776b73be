// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/letter.h"

namespace oyako::pages {

namespace {

constexpr Margins margins{23, 15, 20, 18};
constexpr double senderLeft = 120;
constexpr double senderTop = 24;
constexpr double senderHeight = 30;
constexpr double titleTop = 84;
constexpr double titleHeight = 10;
constexpr double factHeight = 8;
constexpr double factLabel = 38;
constexpr double gap = 5;
constexpr double foldLength = 5;

constexpr double textWidth()
{
    return a4.width - margins.left - margins.right;
}

/// Postal code, address and name, the name nearest to the eye.
void addAddress(Page &page, const Letter &letter)
{
    constexpr double codeHeight = 6;
    constexpr double nameHeight = 11;
    const Rect &box = addressWindow;
    page.elements << Text{.string = printedPostalCode(letter.postalCode),
                          .box = {box.x, box.y, box.width, codeHeight},
                          .points = 10.5,
                          .fit = Fit::ShrinkLine};
    page.elements << Text{.string = letter.address,
                          .box = {box.x, box.y + codeHeight, box.width, box.height - codeHeight - nameHeight},
                          .points = 10.5,
                          .verticalAlign = VerticalAlign::Top,
                          .fit = Fit::ShrinkToBox,
                          .minPoints = 6};
    page.elements << Text{.string = letter.addressee,
                          .box = {box.x, box.bottom() - nameHeight, box.width, nameHeight},
                          .points = 12.5,
                          .fit = Fit::ShrinkToBox,
                          .minPoints = 7};
}

void addSender(Page &page, const Letter &letter)
{
    const double width = a4.width - margins.right - senderLeft;
    page.elements << Text{.string = letter.date,
                          .box = {senderLeft, margins.top, width, 6},
                          .points = 10,
                          .align = Align::Right,
                          .fit = Fit::ShrinkLine};
    page.elements << Text{.string = letter.sender,
                          .box = {senderLeft, senderTop, width, senderHeight},
                          .points = 9.5,
                          .verticalAlign = VerticalAlign::Top,
                          .fit = Fit::ShrinkToBox,
                          .minPoints = 6};
}

/// Where the sheet is folded to a third: just a touch of ink at the edge.
void addFolds(Page &page)
{
    for (const double part : {1.0, 2.0}) {
        const double y = a4.height * part / 3;
        page.elements << Line{.from = {3, y}, .to = {3 + foldLength, y}, .width = 0.1};
    }
}

double addFacts(Page &page, const Letter &letter, double top)
{
    double y = top;
    for (const auto &[label, words] : letter.facts) {
        const Rect row{margins.left, y, textWidth(), factHeight};
        page.elements << Box{.rect = {row.x, row.y, factLabel, row.height}, .fill = Tone::Shade};
        page.elements << Box{.rect = row};
        page.elements << Text{.string = label,
                              .box = Rect{row.x, row.y, factLabel, row.height}.inset(2, 0),
                              .points = 10,
                              .fit = Fit::ShrinkLine};
        page.elements << Text{.string = words,
                              .box = Rect{row.x + factLabel, row.y, row.width - factLabel, row.height}.inset(2, 0.4),
                              .points = 10.5,
                              .fit = Fit::ShrinkToBox,
                              .minPoints = 5};
        y += factHeight;
    }
    return y;
}

Page pageOf(const Letter &letter)
{
    Page page;
    addAddress(page, letter);
    addSender(page, letter);
    addFolds(page);
    page.elements << Text{.string = letter.title,
                          .box = {margins.left, titleTop, textWidth(), titleHeight},
                          .points = 15,
                          .weight = Weight::Bold,
                          .align = Align::Center,
                          .fit = Fit::ShrinkLine};
    const double below = addFacts(page, letter, titleTop + titleHeight + gap) + (letter.facts.isEmpty() ? 0 : gap);
    page.elements << Text{.string = letter.body,
                          .box = {margins.left, below, textWidth(), a4.height - margins.bottom - below},
                          .points = 11,
                          .verticalAlign = VerticalAlign::Top,
                          .fit = Fit::ShrinkToBox,
                          .minPoints = 6};
    return page;
}

} // namespace

QString printedPostalCode(const QString &postalCode)
{
    constexpr qsizetype firstDigits = 3;
    constexpr qsizetype allDigits = 7;
    QString digits;
    for (const QChar character : postalCode) {
        if (character.isDigit()) {
            digits.append(QChar::fromLatin1(static_cast<char>('0' + character.digitValue())));
        }
    }
    if (digits.size() != allDigits) {
        return postalCode;
    }
    return QChar(u'〒') + digits.left(firstDigits) + QLatin1Char('-') + digits.mid(firstDigits);
}

Document layOutLetters(const QList<Letter> &letters, const QString &title)
{
    Document document;
    document.title = title;
    for (const Letter &letter : letters) {
        document.pages << pageOf(letter);
    }
    return document;
}

} // namespace oyako::pages
