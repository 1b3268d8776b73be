// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pages/text_fit.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace oyako::pages {

namespace {

constexpr double shrinkStep = 0.25; // points
constexpr double tolerance = 0.01;  // mm, against rounding

/// Sets the lines of one paragraph, greedily.
class ParagraphBreaker final {
public:
    ParagraphBreaker(double width, double points, Weight weight, const TextMeasure &measure)
        : m_width(width)
        , m_points(points)
        , m_weight(weight)
        , m_measure(measure)
    {
    }

    QStringList run(const QString &paragraph)
    {
        if (fits(paragraph)) {
            return {paragraph};
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to != -1; to = finder.toNextBoundary()) {
            add(paragraph.mid(from, to - from));
            from = to;
        }
        m_lines << m_line;
        for (QString &line : m_lines) {
            while (line.endsWith(QLatin1Char(' '))) {
                line.chop(1);
            }
        }
        return m_lines;
    }

private:
    [[nodiscard]] bool fits(const QString &text) const
    {
        QString seen = text;
        while (seen.endsWith(QLatin1Char(' '))) {
            seen.chop(1);
        }
        return m_measure.width(seen, m_points, m_weight) <= m_width + tolerance;
    }

    void add(const QString &piece)
    {
        if (fits(m_line + piece)) {
            m_line += piece;
            return;
        }
        if (!m_line.isEmpty()) {
            m_lines << m_line;
            m_line.clear();
        }
        if (fits(piece)) {
            m_line = piece;
            return;
        }
        addByCharacter(piece);
    }

    void addByCharacter(const QString &piece)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, piece);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to != -1; to = finder.toNextBoundary()) {
            const QString character = piece.mid(from, to - from);
            if (!m_line.isEmpty() && !fits(m_line + character)) {
                m_lines << m_line;
                m_line.clear();
            }
            m_line += character;
            from = to;
        }
    }

    double m_width;
    double m_points;
    Weight m_weight;
    const TextMeasure &m_measure;
    QString m_line;
    QStringList m_lines;
};

QStringList linesAt(const Text &text, double points, const TextMeasure &measure)
{
    return breakLines(text.string, text.box.width, points, text.weight, measure);
}

/// How many lines of this size the box holds; at least one.
qsizetype room(const Text &text, double points)
{
    return std::max(1.0, std::floor((text.box.height + tolerance) / lineHeight(points)));
}

/// What stands in the text behind the lines that are shown.
QString restAfter(const QString &text, const QStringList &shown)
{
    qsizetype at = 0;
    for (const QString &line : shown) {
        at += line.size();
        while (at < text.size() && (text.at(at) == QLatin1Char(' ') || text.at(at) == QLatin1Char('\n'))) {
            ++at;
        }
    }
    return text.mid(at);
}

FittedText cutToBox(const Text &text, const TextMeasure &measure)
{
    FittedText fitted{text.minPoints, linesAt(text, text.minPoints, measure), {}};
    const qsizetype count = room(text, text.minPoints);
    if (fitted.lines.size() <= count) {
        return fitted;
    }
    const QChar more(0x2026);
    fitted.lines = fitted.lines.mid(0, count);
    if (restAfter(text.string, fitted.lines).isEmpty()) {
        return fitted; // empty lines alone found no room
    }
    QString &last = fitted.lines.last();
    while (last.size() > 1 && measure.width(last + more, fitted.points, text.weight) > text.box.width + tolerance) {
        last.chop(last.back().isLowSurrogate() ? 2 : 1);
    }
    fitted.rest = restAfter(text.string, fitted.lines);
    last += more;
    return fitted;
}

bool fitsAt(const Text &text, double points, const QStringList &lines)
{
    return lines.size() <=
           (text.fit == Fit::ShrinkLine ? text.string.count(QLatin1Char('\n')) + 1 : room(text, points));
}

} // namespace

double lineHeight(double points)
{
    return points * millimetresPerPoint * 1.3;
}

QStringList breakLines(const QString &text, double width, double points, Weight weight, const TextMeasure &measure)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        lines += ParagraphBreaker(width, points, weight, measure).run(paragraph);
    }
    return lines;
}

double heightOf(const QString &text, double width, double points, Weight weight, const TextMeasure &measure)
{
    return static_cast<double>(breakLines(text, width, points, weight, measure).size()) * lineHeight(points);
}

FittedText fit(const Text &text, const TextMeasure &measure)
{
    if (text.fit == Fit::Wrap) {
        return {text.points, linesAt(text, text.points, measure), {}};
    }
    for (double points = text.points; points > text.minPoints; points -= shrinkStep) {
        const QStringList lines = linesAt(text, points, measure);
        if (fitsAt(text, points, lines)) {
            return {points, lines, {}};
        }
    }
    return cutToBox(text, measure);
}

} // namespace oyako::pages
