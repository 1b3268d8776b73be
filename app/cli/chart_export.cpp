// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/chart_export.h"

#include "core/base/files.h"
#include "core/pages/child_charts.h"
#include "core/pages/pregnancy_charts.h"
#include "ui/paint/print_service.h"
#include "ui/text/charts.h"

#include <QBuffer>

namespace oyako::cli {

namespace {

constexpr double pictureResolution = 200; // dots per inch

struct NamedPlot {
    QString name;
    pages::Plot plot;
};

Result<RecordId> person(const Arguments &arguments, const book::Book &book)
{
    const auto id = RecordId::fromString(arguments.value(QStringLiteral("person")));
    return id && book.find<records::Person>(*id) ? Result<RecordId>(*id)
                                                 : fail(ErrorCode::MissingValue, QStringLiteral("--person"));
}

/// --own: a file in the layout of resources/growth/japan-r5-2023-percentiles.csv, named on the chart.
Result<std::optional<pages::OwnReference>> ownReference(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("own"));
    if (path.isEmpty()) {
        return std::optional<pages::OwnReference>();
    }
    auto own = care::readPercentiles(path);
    if (!own) {
        return fail(std::move(own).error());
    }
    return std::optional(pages::OwnReference{std::move(own->table), {.id = own->name, .name = own->name}});
}

Result<pages::ChartChoice> choiceOf(const Arguments &arguments)
{
    pages::ChartChoice choice;
    const QString reference = arguments.value(QStringLiteral("reference"), QStringLiteral("japan"));
    if (reference != QLatin1String("japan") && reference != QLatin1String("who")) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--reference"), {reference});
    }
    choice.reference = reference == QLatin1String("who")                  ? pages::ChartReference::Who
                       : arguments.value(QStringLiteral("own")).isEmpty() ? pages::ChartReference::Japan
                                                                          : pages::ChartReference::Own;
    const QString age = arguments.value(QStringLiteral("age"));
    if (!age.isEmpty() && age != QLatin1String("birth") && age != QLatin1String("due")) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--age"), {age});
    }
    choice.basis = age == QLatin1String("due") ? growth::AgeBasis::DueDate : growth::AgeBasis::Birth;
    choice.detail = arguments.has(QStringLiteral("detail")) ? pages::ChartDetail::AllPercentiles
                                                            : pages::ChartDetail::AsTheHandbook;
    return choice;
}

Result<QList<NamedPlot>> childPlots(const Arguments &arguments, const book::Book &book, const RecordId &child,
                                    const QList<pages::ChildChart> &charts, bool isNamed)
{
    const auto history = care::growthHistory(book, child);
    const auto library = growth::Library::load();
    const auto own = ownReference(arguments);
    auto choice = choiceOf(arguments);
    if (!history || !library) {
        return fail(history ? library.error() : history.error());
    }
    if (!own || !choice) {
        return fail(own ? choice.error() : own.error());
    }
    QList<NamedPlot> plots;
    for (const pages::ChildChart chart : charts) {
        choice->chart = chart;
        if (!arguments.has(QStringLiteral("age"))) {
            choice->basis = pages::advisedBasis(*history, chart);
        }
        auto plot = pages::childChart(*history, *choice, {*library, *own});
        if (plot) {
            plots.append({pages::chartWord(chart), std::move(*plot)});
        } else if (isNamed) {
            return fail(std::move(plot).error());
        }
    }
    return plots;
}

/// --own: a fetal weight curve in the layout of growth::readFetalWeightCurve(), instead of the book's own.
Result<QList<NamedPlot>> pregnancyPlots(const Arguments &arguments, const book::Book &book, const RecordId &mother,
                                        const QList<pages::PregnancyChart> &charts)
{
    const auto pregnancies = book.list<records::Pregnancy>(mother);
    if (!pregnancies) {
        return fail(pregnancies.error());
    }
    QList<NamedPlot> plots;
    if (pregnancies->isEmpty()) {
        return plots;
    }
    auto history = pages::pregnancyHistory(book, pregnancies->last());
    if (!history) {
        return fail(history.error());
    }
    if (const QString path = arguments.value(QStringLiteral("own")); !path.isEmpty()) {
        auto own = care::readFetalWeights(path);
        if (!own) {
            return fail(std::move(own).error());
        }
        history->fetalReference = pages::ownCurve(std::move(*own));
    }
    for (const pages::PregnancyChart chart : charts) {
        auto plot = pages::pregnancyChart(*history, chart);
        if (!plot) {
            return fail(std::move(plot).error());
        }
        plots.append({pages::chartWord(chart), std::move(*plot)});
    }
    return plots;
}

Result<QList<NamedPlot>> plotsFor(const Arguments &arguments, const book::Book &book, const RecordId &whose)
{
    const QString word = arguments.value(QStringLiteral("chart"));
    const auto ofChild = pages::childChartFromWord(word);
    const auto ofPregnancy = pages::pregnancyChartFromWord(word);
    if (!word.isEmpty() && !ofChild && !ofPregnancy) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("--chart"), {word});
    }
    if (ofChild) {
        return childPlots(arguments, book, whose, {*ofChild}, true);
    }
    if (ofPregnancy) {
        return pregnancyPlots(arguments, book, whose, {*ofPregnancy});
    }
    const auto found = book.find<records::Person>(whose);
    return found && found->value.role == records::Role::Child
               ? childPlots(arguments, book, whose, pages::childCharts(), false)
               : pregnancyPlots(arguments, book, whose, pages::pregnancyCharts());
}

Result<void> writeFile(const pages::Plot &plot, const QString &format, const QString &path)
{
    const pages::Document document{.title = plot.title.shown(), .pages = {pages::chartPage(plot, {}, pages::a5)}};
    if (format == QLatin1String("pdf")) {
        return paint::toPdf(document, path);
    }
    if (format == QLatin1String("svg")) {
        const auto bytes = paint::toSvg(document, 0);
        return bytes ? files::replace(path, *bytes) : Result<void>(fail(bytes.error()));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    paint::toImages(document, pictureResolution).first().save(&buffer, "PNG");
    return files::replace(path, buffer.data());
}

} // namespace

bool isChartExport(const Arguments &arguments, const QString &format)
{
    return format == QLatin1String("svg") || format == QLatin1String("png") ||
           (format == QLatin1String("pdf") && arguments.has(QStringLiteral("chart")));
}

Result<void> writeCharts(const Invocation &invocation, const book::Book &book, const QString &format,
                         const QString &out)
{
    const Arguments &arguments = invocation.arguments();
    const auto whose = person(arguments, book);
    if (!whose) {
        return fail(whose.error());
    }
    auto plots = plotsFor(arguments, book, *whose);
    if (!plots) {
        return fail(std::move(plots).error());
    }
    if (plots->isEmpty()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("chart"));
    }
    const text::Catalogue catalogue(text::fromCode(arguments.value(QStringLiteral("lang"), QStringLiteral("ja"))));
    const bool one = arguments.has(QStringLiteral("chart"));
    if (!one) {
        OYAKO_TRY(files::makePrivateFolder(out));
    }
    for (NamedPlot &named : *plots) {
        text::nameChart(named.plot);
        OYAKO_TRY(writeFile(named.plot, format,
                            one ? out : QString(out + QLatin1Char('/') + named.name + QLatin1Char('.') + format)));
    }
    return {};
}

} // namespace oyako::cli
