// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/timeline_sheet.h"

#include <algorithm>

namespace oyako::pages {

namespace {

constexpr double nameWidth = 38;  // mm
constexpr double nextWidth = 52;  // mm
constexpr double rowHeight = 7.5; // mm
constexpr double windowHeight = 4.4;
constexpr double advisedHeight = 2.6;
constexpr double dotSide = 4.2;
constexpr double headHeight = 6;

/// Where the picture stands on the sheet.
class Picture final {
public:
    Picture(Flow &flow, const AgeAxis &axis)
        : m_flow(flow)
        , m_axis(axis)
        , m_left(flow.left() + nameWidth)
        , m_width(flow.width() - nameWidth - nextWidth)
    {
    }

    void addHead(const TimelineSheet &sheet, qsizetype rows)
    {
        const Rect head = m_flow.take(headHeight);
        for (qsizetype i = 0; i < sheet.ticks.size(); ++i) {
            const double x = at(sheet.ticks.at(i).day);
            m_flow.elements() << Text{.string = sheet.tickLabels.value(i),
                                      .box = {x - 9, head.y, 18, headHeight},
                                      .points = 7,
                                      .align = Align::Center,
                                      .tone = Tone::Soft};
            m_flow.elements() << Line{.from = {x, head.bottom()},
                                      .to = {x, head.bottom() + rowHeight * static_cast<double>(rows)}};
        }
        addToday(sheet, head.bottom(), rowHeight * static_cast<double>(rows));
    }

    void addRow(const care::TimelineRow &row, const TimelineSheetRow &words, const QDate &today)
    {
        const Rect strip = m_flow.take(rowHeight);
        m_flow.elements() << Text{.string = words.name,
                                  .box = {strip.x, strip.y, nameWidth - 2, rowHeight},
                                  .points = 8.5,
                                  .fit = Fit::ShrinkLine};
        for (const immunization::DaySpan &span : row.window) {
            addBar(span, strip, windowHeight, row.voluntary ? std::nullopt : std::optional(Tone::AccentShade));
        }
        for (const immunization::DaySpan &span : row.advised) {
            addBar(span, strip, advisedHeight, Tone::Soft);
        }
        double free = 0; // numbers stay readable where doses stand close
        for (const care::TimelineDose &dose : row.doses) {
            const QDate day = dose.date.lastDay();
            const double x = std::max(at(day), free);
            free = x + dotSide * 0.8;
            addDot(day, x, strip, dose.number > 0 ? QString::number(dose.number) : QStringLiteral("?"), true);
        }
        if (row.hasNext()) {
            const QDate shown = std::max(care::dayToGo(row.next), today);
            addDot(shown, at(shown), strip, QString::number(row.next.doseNumber), false);
        }
        m_flow.elements() << Text{.string = words.next,
                                  .box = {m_left + m_width + 3, strip.y, nextWidth - 3, rowHeight},
                                  .points = 7.5,
                                  .fit = Fit::ShrinkToBox,
                                  .minPoints = 4.5};
    }

private:
    [[nodiscard]] double at(const QDate &day) const
    {
        return m_left + std::clamp(m_axis.position(day), 0.0, 1.0) * m_width;
    }

    [[nodiscard]] bool isShown(const QDate &day) const { return day >= m_axis.first() && day <= m_axis.last(); }

    void addToday(const TimelineSheet &sheet, double y, double height)
    {
        if (!isShown(sheet.timeline.today)) {
            return;
        }
        const double x = at(sheet.timeline.today);
        m_flow.elements() << Line{
            .from = {x, y}, .to = {x, y + height}, .width = 0.4, .dash = Dash::Dashed, .tone = Tone::Accent};
        m_flow.elements() << Text{.string = sheet.today,
                                  .box = {x - 10, y + height, 20, 4},
                                  .points = 7,
                                  .align = Align::Center,
                                  .tone = Tone::Accent};
    }

    void addBar(const immunization::DaySpan &span, const Rect &strip, double height, std::optional<Tone> fill)
    {
        const double from = at(span.from);
        const double to = span.to.isValid() ? at(span.to.addDays(1)) : m_left + m_width;
        if (to - from <= 0) {
            return;
        }
        m_flow.elements() << Box{.rect = {from, strip.y + (rowHeight - height) / 2, to - from, height},
                                 .stroke = fill ? 0 : 0.12,
                                 .fill = fill,
                                 .radius = 0.6};
    }

    void addDot(const QDate &day, double x, const Rect &strip, const QString &words, bool given)
    {
        if (!isShown(day)) {
            return;
        }
        const Rect circle{x - dotSide / 2, strip.y + (rowHeight - dotSide) / 2, dotSide, dotSide};
        m_flow.elements() << Ellipse{.rect = circle,
                                     .stroke = 0.35,
                                     .tone = given ? Tone::Paper : Tone::Accent,
                                     .fill = given ? Tone::Accent : Tone::Paper};
        m_flow.elements() << Text{.string = words,
                                  .box = circle,
                                  .points = 7,
                                  .weight = Weight::Bold,
                                  .align = Align::Center,
                                  .tone = given ? Tone::Paper : Tone::Accent};
    }

    Flow &m_flow;
    const AgeAxis &m_axis;
    double m_left;
    double m_width;
};

} // namespace

Document layOut(const TimelineSheet &sheet, const AgeAxis &axis, const TextMeasure &measure)
{
    Flow flow({.size = a4.turned(), .margins = {14, 12, 14, 11}, .heading = sheet.title, .person = sheet.person},
              measure);
    flow.addText({.string = sheet.legend, .points = 8, .tone = Tone::Soft});
    flow.skip(1);
    const auto onePage = static_cast<qsizetype>((flow.whole() - flow.y() - headHeight - 2 * rowHeight) / rowHeight);
    Picture picture(flow, axis);
    const QList<care::TimelineRow> &rows = sheet.timeline.rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % onePage == 0) {
            if (i > 0) {
                flow.newPage();
            }
            picture.addHead(sheet, std::min(onePage, rows.size() - i));
        }
        picture.addRow(rows.at(i), sheet.rows.value(i), sheet.timeline.today);
    }
    flow.skip(5);
    flow.addText({.string = sheet.advice, .points = 9, .weight = Weight::Bold});
    flow.addText({.string = sheet.source, .points = 8, .tone = Tone::Soft});
    return flow.finish(sheet.title);
}

} // namespace oyako::pages
