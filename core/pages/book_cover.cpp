// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/book_cover.h"

#include "core/pages/grid.h"

#include <algorithm>

namespace oyako::pages {

namespace {

constexpr double margin = 8; // mm
const SheetStyle &coverStyle()
{
    static const SheetStyle style{.size = a6, .margins = {margin, margin, margin, 6}, .points = 8.5};
    return style;
}

void addTitle(Page &page)
{
    const double width = page.size.width - 2 * margin;
    page.elements << Box{.rect = {0, 0, page.size.width, 3}, .stroke = 0, .fill = Tone::Accent};
    page.elements << Text{.string = QStringLiteral("母子健康手帳"),
                          .box = {margin, 16, width, 14},
                          .points = 26,
                          .weight = Weight::Bold,
                          .align = Align::Center,
                          .tone = Tone::Accent};
    page.elements << Text{.string = QStringLiteral("親子手帳の控え"),
                          .box = {margin, 30, width, 6},
                          .points = 9,
                          .align = Align::Center,
                          .tone = Tone::Soft};
}

/// A caption, and under it a large value on a line.
void addLine(Page &page, double y, const QString &caption, const QString &value, double points, double from = 0,
             double to = 1)
{
    const double whole = page.size.width - 2 * margin - 8;
    const Rect box{margin + 4 + whole * from, y, whole * (to - from) - 2, 11};
    page.elements << Text{.string = caption, .box = {box.x, box.y, box.width, 3.2}, .points = 6, .tone = Tone::Soft};
    page.elements << Text{.string = value,
                          .box = {box.x, box.y + 3, box.width, 7.6},
                          .points = points,
                          .weight = Weight::Bold,
                          .fit = Fit::ShrinkToBox};
    page.elements << Line{.from = {box.x, box.bottom()}, .to = {box.right(), box.bottom()}};
}

Page coverPage(const BookCover &cover)
{
    Page page{a6, {}};
    addTitle(page);
    addLine(page, 41, QStringLiteral("保護者の氏名"), cover.guardianNames.join(QStringLiteral("　")), 12);
    addLine(page, 56, QStringLiteral("ふりがな"), cover.childReading, 9);
    addLine(page, 69, QStringLiteral("子の氏名"), cover.childName, 17);
    const QString order =
        cover.birthOrder.isEmpty() ? QStringLiteral("第　　子") : QStringLiteral("第%1子").arg(cover.birthOrder);
    addLine(page, 84, QStringLiteral("生年月日"), cover.birthDate, 11, 0, 0.56);
    addLine(page, 84, QStringLiteral("性別"), cover.sex, 11, 0.56, 0.76);
    addLine(page, 84, QStringLiteral("出生順"), order, 11, 0.76, 1);
    addLine(page, 104, QStringLiteral("母子健康手帳 No."), cover.number, 11, 0, 0.5);
    addLine(page, 104, QStringLiteral("交付日"), cover.issuedOn, 11, 0.5, 1);
    addLine(page, 119, QStringLiteral("市区町村"), cover.municipality, 12);
    page.elements << Box{.rect = {margin, 38, page.size.width - 2 * margin, 96}, .stroke = 0.3, .radius = 2};
    page.elements << Text{
        .string =
            QStringLiteral("この冊子は、家庭の記録を紙にしたものです。市区町村が交付した手帳の代わりにはなりません。"),
        .box = {margin, 136, page.size.width - 2 * margin, 7},
        .points = 6,
        .align = Align::Center,
        .tone = Tone::Soft};
    return page;
}

GridRow guardianNames(const Guardian &guardian)
{
    return {{{{.label = guardian.role, .answer = guardian.name}, 1.25, 13},
             {{.label = QStringLiteral("ふりがな"), .answer = guardian.reading}, 1, 13}},
            8};
}

GridRow guardianDetails(const Guardian &guardian)
{
    return {{{{.kind = FieldKind::Date, .label = QStringLiteral("生年月日"), .answer = guardian.birthDate}, 1.25, 13},
             {{.label = QStringLiteral("職業"), .answer = guardian.occupation}, 1, 13}},
            8};
}

GridGroup guardians(const BookCover &cover)
{
    QList<Guardian> all = cover.guardians;
    for (const QString &role : {QStringLiteral("母"), QStringLiteral("父"), QStringLiteral("(　　)")}) {
        const bool known =
            std::any_of(all.cbegin(), all.cend(), [&role](const Guardian &one) { return one.role == role; });
        if (all.size() < 3 && !known) {
            all << Guardian{.role = role};
        }
    }
    GridGroup group{QStringLiteral("子の保護者"), {}};
    for (const Guardian &guardian : all) {
        group.rows << guardianNames(guardian) << guardianDetails(guardian);
    }
    return group;
}

GridGroup addresses(const BookCover &cover)
{
    GridGroup group{QStringLiteral("居住地"), {}};
    for (qsizetype index = 0; index < std::max<qsizetype>(3, cover.addresses.size()); ++index) {
        group.rows << GridRow{{{{.answer = cover.addresses.value(index)}, 1, 0}}, 8};
    }
    return group;
}

GridGroup birthNotice(const BookCover &cover)
{
    const auto cell = [](const QString &label, const QString &value) {
        return GridCell{{.label = label, .answer = value}, 1, 17};
    };
    const auto certified = [](const QString &value, const QString &onCover) {
        return value.isEmpty() ? onCover : value;
    };
    return {QStringLiteral("出生届出済証明"),
            {{{cell(QStringLiteral("子の氏名"), certified(cover.certifiedName, cover.childName))}, 8},
             {{cell(QStringLiteral("出生の場所"), cover.birthPlace)}, 8},
             {{cell(QStringLiteral("出生年月日"), certified(cover.certifiedBirthDate, cover.birthDate)),
               cell(QStringLiteral("性別"), certified(cover.certifiedSex, cover.sex))},
              8},
             {{cell(QStringLiteral("証明日"), cover.provenOn)}, 8},
             {{{{.label = QStringLiteral("市区町村長の印"),
                 .hint = QStringLiteral("証明は、市区町村が交付した手帳にあります"),
                 .answer = cover.mayor},
                1,
                30}},
              13}}};
}

} // namespace

Document layOut(const BookCover &cover, const TextMeasure &measure)
{
    Flow flow({.size = a6,
               .margins = coverStyle().margins,
               .heading = QStringLiteral("子の保護者・出生届出済証明"),
               .person = personLine(cover.childName, cover.birthDate),
               .numbered = false},
              measure);
    SheetStyle style = coverStyle();
    style.points = 7;
    addGrid(flow, {guardians(cover), addresses(cover)}, style, {});
    flow.skip(2);
    addGrid(flow, {birthNotice(cover)}, style, {});
    Document document = flow.finish(QStringLiteral("母子健康手帳 表紙"));
    document.pages.prepend(coverPage(cover));
    return document;
}

} // namespace oyako::pages
