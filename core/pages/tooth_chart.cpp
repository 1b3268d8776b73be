// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/tooth_chart.h"

#include <algorithm>

namespace oyako::pages {

namespace {

constexpr double largestTooth = 7.5; // mm
constexpr double sideWidth = 6;      // mm, for the words right and left
constexpr double nameHeight = 3.2;   // mm
constexpr double jawGap = 0.8;       // mm

Element markIn(const Rect &tooth, ToothMark mark)
{
    const Rect inner = tooth.inset(tooth.width * 0.2, tooth.width * 0.2);
    switch (mark) {
    case ToothMark::Sound:
        return Line{
            .from = {inner.x, inner.bottom()}, .to = {inner.right(), inner.y}, .width = 0.35, .tone = Tone::Ink};
    case ToothMark::Decay:
        return Text{.string = QStringLiteral("C"),
                    .box = tooth,
                    .points = tooth.width * 1.7,
                    .weight = Weight::Bold,
                    .align = Align::Center};
    case ToothMark::Treated: return Ellipse{.rect = inner};
    case ToothMark::Lost: break;
    }
    return Path{.points = {{inner.centre().x, inner.y}, {inner.right(), inner.bottom()}, {inner.x, inner.bottom()}},
                .closed = true};
}

void addJaw(QList<Element> &elements, const ToothChart &chart, bool upper, const Rect &row)
{
    const QList<int> teeth = jaw(chart.dentition, upper);
    const double side = row.width / static_cast<double>(teeth.size());
    const double toothY = upper ? row.y + nameHeight : row.y;
    const double nameY = upper ? row.y : row.y + side;
    double x = row.x;
    for (const int tooth : teeth) {
        const Rect rect{x, toothY, side, side};
        elements << Box{.rect = rect.inset(0.15, 0.15), .stroke = 0.15, .radius = side * 0.2};
        elements << Text{.string = toothName(tooth),
                         .box = {x, nameY, side, nameHeight},
                         .points = 6,
                         .align = Align::Center,
                         .tone = Tone::Soft};
        if (const auto mark = chart.marks.constFind(tooth); mark != chart.marks.constEnd()) {
            elements << markIn(rect, *mark);
        }
        x += side;
    }
}

} // namespace

QList<int> jaw(Dentition dentition, bool upper)
{
    const bool primary = dentition == Dentition::Primary;
    const int count = primary ? 5 : 8;
    const int right = (upper ? 1 : 4) + (primary ? 4 : 0);
    const int left = (upper ? 2 : 3) + (primary ? 4 : 0);
    QList<int> teeth;
    for (int place = count; place >= 1; --place) {
        teeth << right * 10 + place;
    }
    for (int place = 1; place <= count; ++place) {
        teeth << left * 10 + place;
    }
    return teeth;
}

QString toothName(int fdi)
{
    const int place = fdi % 10;
    return fdi > 50 ? QString(QChar(char16_t(u'A' + place - 1))) : QString::number(place);
}

double addToothChart(QList<Element> &elements, const ToothChart &chart, const Rect &area, const QString &right,
                     const QString &left)
{
    const double count = chart.dentition == Dentition::Primary ? 10 : 16;
    const double tooth = std::min(largestTooth, (area.width - 2 * sideWidth) / count);
    const double width = tooth * count;
    const double x = area.x + (area.width - width) / 2;
    const double jawHeight = tooth + nameHeight;
    const double height = 2 * jawHeight + jawGap;
    addJaw(elements, chart, true, {x, area.y, width, jawHeight});
    addJaw(elements, chart, false, {x, area.y + jawHeight + jawGap, width, jawHeight});
    const Point middle{x + width / 2, area.y + height / 2};
    elements << Line{.from = {middle.x, area.y}, .to = {middle.x, area.y + height}, .width = 0.3, .tone = Tone::Soft};
    elements << Line{.from = {x, middle.y}, .to = {x + width, middle.y}, .width = 0.3, .tone = Tone::Soft};
    const Text side{.string = right,
                    .box = {x - sideWidth, area.y, sideWidth, height},
                    .points = 7,
                    .align = Align::Center,
                    .tone = Tone::Soft};
    elements << side;
    Text other = side;
    other.string = left;
    other.box.x = x + width;
    elements << other;
    return height;
}

} // namespace oyako::pages
