// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pages/text_fit.h"

#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

namespace oyako::pages::testing {

/// A made-up face: Latin letters, digits and spaces half an em wide, everything else one em; bold is the same.
class FakeMeasure final : public TextMeasure {
public:
    [[nodiscard]] double width(const QString &text, double points, Weight) const override
    {
        double ems = 0;
        for (const char32_t character : text.toUcs4()) {
            ems += character < 0x300 ? 0.5 : 1.0;
        }
        return ems * points * millimetresPerPoint;
    }
};

/// The type size at which one em is one millimetre.
inline constexpr double oneMillimetre = 1 / millimetresPerPoint;

/// One line an element, numbers to a tenth of a millimetre: what a page looks like, as text that a diff can show.
class Describe {
public:
    QString operator()(const Text &text) const
    {
        static const char *aligns[] = {"left", "centre", "right"};
        return QStringLiteral("text %1 %2pt %3%4 \"%5\"")
            .arg(rect(text.box), number(text.points), QLatin1String(aligns[static_cast<int>(text.align)]),
                 text.weight == Weight::Bold ? QStringLiteral(" bold") : QString(),
                 QString(text.string).replace(QLatin1Char('\n'), QLatin1Char('|')));
    }
    QString operator()(const Line &line) const
    {
        return QStringLiteral("line %1 %2").arg(point(line.from), point(line.to));
    }
    QString operator()(const Box &box) const
    {
        return QStringLiteral("box %1%2%3")
            .arg(rect(box.rect), box.fill ? QStringLiteral(" filled") : QString(),
                 box.radius > 0 ? QStringLiteral(" round") : QString());
    }
    QString operator()(const Ellipse &ellipse) const { return QStringLiteral("ellipse ") + rect(ellipse.rect); }
    QString operator()(const Path &path) const
    {
        QString line = QStringLiteral("path");
        for (const Point &at : path.points) {
            line += QLatin1Char(' ') + point(at);
        }
        return line;
    }
    QString operator()(const Modules &modules) const { return QStringLiteral("modules ") + rect(modules.rect); }
    QString operator()(const PlotFrame &frame) const { return QStringLiteral("plot ") + rect(frame.rect); }

private:
    static QString number(double value) { return QString::number(value, 'f', 1); }
    static QString point(const Point &at) { return number(at.x) + QLatin1Char(',') + number(at.y); }
    static QString rect(const Rect &r)
    {
        return point({r.x, r.y}) + QLatin1Char(' ') + number(r.width) + QLatin1Char('x') + number(r.height);
    }
};

inline QString describe(const Document &document)
{
    QString all = QStringLiteral("document \"%1\" by \"%2\"\n").arg(document.title, document.author);
    for (const Page &page : document.pages) {
        all += QStringLiteral("page %1x%2\n").arg(page.size.width).arg(page.size.height);
        for (const Element &element : page.elements) {
            all += std::visit(Describe{}, element) + QLatin1Char('\n');
        }
    }
    return all;
}

/// Compares with tests/cases/pages/NAME.txt. With OYAKO_WRITE_SNAPSHOTS set the file is written instead: look at the
/// difference before committing it.
inline void expectSnapshot(const Document &document, const QString &name)
{
    const QString path = QStringLiteral(OYAKO_TEST_CASES "/pages/%1.txt").arg(name);
    QFile file(path);
    if (qEnvironmentVariableIsSet("OYAKO_WRITE_SNAPSHOTS")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(describe(document).toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    EXPECT_EQ(describe(document).toStdString(), file.readAll().toStdString());
}

} // namespace oyako::pages::testing
