// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/geometry.h"

#include <QBitArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace oyako::pages {

struct Plot;

/// Colours by meaning. The painter chooses the colour; every pair stays readable in grey print.
enum class Tone {
    Ink,         ///< Text and answers.
    Soft,        ///< Captions, units, what is printed but not chosen.
    Hairline,    ///< Frames and writing lines.
    Shade,       ///< Fill behind headings of tables.
    Accent,      ///< Headings.
    AccentShade, ///< Fill behind headings.
    Paper,       ///< White.
};

enum class Weight { Regular, Bold };
enum class Align { Left, Center, Right };
enum class VerticalAlign { Top, Middle, Bottom };
enum class Dash { Solid, Dashed, Dotted };

/// What happens to text that does not fit its box. Nothing is ever cut without FittedText::rest saying so.
enum class Fit {
    Wrap,        ///< Lines as wide as the box; the layout has given it the height it needs.
    ShrinkLine,  ///< One line, made smaller down to minPoints, then wrapped.
    ShrinkToBox, ///< Wrapped, and made smaller down to minPoints until the height fits.
};

struct Text {
    QString string = {};
    Rect box = {};
    double points = 9;
    Weight weight = Weight::Regular;
    Align align = Align::Left;
    VerticalAlign verticalAlign = VerticalAlign::Middle;
    Fit fit = Fit::Wrap;
    double minPoints = 4.5;
    Tone tone = Tone::Ink;
};

struct Line {
    Point from = {};
    Point to = {};
    double width = 0.12; ///< mm
    Dash dash = Dash::Solid;
    Tone tone = Tone::Hairline;
};

/// A rectangle: frame, fill, or both. An empty frame is a place to write by hand.
struct Box {
    Rect rect = {};
    double stroke = 0.12; ///< mm; 0: no frame.
    std::optional<Tone> fill = std::nullopt;
    double radius = 0;
    Dash dash = Dash::Solid;
    Tone tone = Tone::Hairline;
};

/// The ring drawn around a chosen answer, as a pen would.
struct Ellipse {
    Rect rect = {};
    double stroke = 0.35;
    Tone tone = Tone::Ink;
    std::optional<Tone> fill = std::nullopt;
};

struct Path {
    QList<Point> points = {};
    bool closed = false;
    double stroke = 0.35;
    Tone tone = Tone::Ink;
    std::optional<Tone> fill = std::nullopt;
};

/// A square of modules (QR code), row by row; true is dark. Painted with the quiet zone its rect leaves around it.
struct Modules {
    Rect rect = {};
    int side = 0;
    QBitArray dark = {};
};

/// A chart drawn inside rect.
struct PlotFrame {
    Rect rect = {};
    std::shared_ptr<const Plot> plot = {};
};

using Element = std::variant<Text, Line, Box, Ellipse, Path, Modules, PlotFrame>;

struct Page {
    Size size = a4;
    QList<Element> elements = {}; ///< Painted in this order.
    int numberAt = -1;            ///< The Text among the elements that is the page number; -1: there is none.
};

/// Sheets of paper with a title. The title is shown by readers and print queues: it names the form, never a person.
struct Document {
    QString title = {};
    QString author = QStringLiteral("Oyako");
    QList<Page> pages = {};
};

/// The element drawn elsewhere.
[[nodiscard]] Element moved(const Element &element, double dx, double dy);

/// All texts of a page in the order they were laid out; for search, for the spoken page, for tests.
[[nodiscard]] QStringList texts(const Page &page);

} // namespace oyako::pages
