// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace oyako::pages {

/// Words on a chart: a stable code from core ("weight", "percentile-97"), and the text somebody who knows the reader's
/// language has put beside it. The painter writes the text, and the code where there is none.
struct Label {
    QString code = {};
    QString text = {};

    [[nodiscard]] const QString &shown() const { return text.isEmpty() ? code : text; }
    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && text.isEmpty(); }
    friend bool operator==(const Label &, const Label &) = default;
};

/// A place in data units: x on the horizontal axis (days, months, cm …), y on the vertical one.
struct PlotPoint {
    double x = 0;
    double y = 0;

    friend bool operator==(const PlotPoint &, const PlotPoint &) = default;
};

struct Tick {
    double at = 0;
    QString label = {}; ///< Empty: a grid line without a number.
    bool major = true;  ///< Minor ticks have a paler grid line.
};

/// One axis. from < to, always.
struct Axis {
    Label title = {};  ///< "体重"
    QString unit = {}; ///< "kg", as printed
    double from = 0;
    double to = 1;
    QList<Tick> ticks = {};
};

/// Which vertical axis a thing is measured on.
enum class Side { Left, Right };

/// A filled range between two lines, each with x rising. Drawn pale, below everything else.
struct Band {
    Label label = {};
    QList<PlotPoint> lower = {};
    QList<PlotPoint> upper = {};
    Side side = Side::Left;
    int depth = 0; ///< 0 palest; nested bands get darker inside.
};

enum class Stroke { Solid, Dashed, Dotted, DashDot };

/// A reference line; its label is written at its right end.
struct Curve {
    Label label = {};
    QList<PlotPoint> points = {};
    Stroke stroke = Stroke::Solid;
    Side side = Side::Left;
    double width = 0.25; ///< mm
};

/// Shapes, so that series are told apart without colour.
enum class Marker { Circle, Square, Triangle, Diamond };

/// One measured value. `code` names it for whoever answers a click or reads it aloud; never painted.
struct Mark {
    PlotPoint at = {};
    QString code = {};
    bool hollow = false; ///< For example an uncertain or corrected-age point.
};

/// What was measured, joined by a line.
struct Series {
    Label label = {};
    QList<Mark> marks = {};
    Marker marker = Marker::Circle;
    int colour = 0; ///< Index into the painter's list of colours; 0 is the main one.
    bool joined = true;
    Side side = Side::Left;
};

/// A straight line across the chart (140 mmHg; today; the due date).
struct Guide {
    Label label = {};
    Qt::Orientation orientation = Qt::Horizontal;
    double at = 0;
    Side side = Side::Left;
};

/// A chart in data units. Where it stands and how large, a PlotFrame or a widget says.
struct Plot {
    Label title = {};
    Axis x = {};
    Axis y = {};
    std::optional<Axis> right = std::nullopt;
    QList<Band> bands = {};
    QList<Curve> curves = {};
    QList<Guide> guides = {};
    QList<Series> series = {};
    Label reference = {}; ///< Name and edition of the data set; **must** be set when there are bands or curves.
    Label note = {};      ///< For example that corrected age is used.
};

/// The height of a line over a place of the horizontal axis, between its points; nothing before and after them. x must
/// rise.
[[nodiscard]] std::optional<double> heightAt(const QList<PlotPoint> &line, double x);

/// Ticks at every multiple of `step` in [from, to], labelled at every multiple of `labelStep` (a multiple of step) with
/// as few decimals as that step needs.
[[nodiscard]] QList<Tick> evenTicks(double from, double to, double step, double labelStep);

} // namespace oyako::pages
