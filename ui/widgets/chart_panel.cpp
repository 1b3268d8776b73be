// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chart_panel.h"

#include "core/base/files.h"
#include "core/pages/child_charts.h"
#include "ui/paint/print_service.h"
#include "ui/text/errors.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/print_preview.h"
#include "ui/widgets/text_label.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace oyako::ui {

namespace {

constexpr double nearer = 0.7;
constexpr double pictureResolution = 200; // dots per inch

} // namespace

ChartPanel::ChartPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new PlotView)
    , m_readOut(makeText(TextRole::Body, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::One);
    auto *tools = new FlowRow;
    column->addWidget(m_view);
    column->addWidget(m_readOut);
    column->addLayout(tools);
    addTools(tools);
    connect(m_view, &PlotView::currentChanged, this, &ChartPanel::showReadOut);
}

void ChartPanel::addTools(FlowRow *row)
{
    struct Tool {
        QString name;
        std::function<void()> run;
    };
    const QList<Tool> tools{
        {tr("大きく見る"), [this] { m_view->zoom(nearer); }}, {tr("小さく見る"), [this] { m_view->zoom(1 / nearer); }},
        {tr("全体を見る"), [this] { m_view->showAll(); }},    {tr("印刷…"), [this] { print(); }},
        {tr("ファイルに保存…"), [this] { askWhere(); }},      {tr("画像をコピー"), [this] { copy(); }}};
    for (const Tool &tool : tools) {
        QPushButton *button = makeButton(tool.name, ButtonRole::Quiet);
        connect(button, &QPushButton::clicked, this, tool.run);
        row->addWidget(button);
    }
}

void ChartPanel::setChart(const pages::Plot &plot, PlotView::Words words, const QString &heading,
                          const QString &fileName)
{
    m_heading = heading;
    m_fileName = fileName;
    m_view->setPlot(plot, std::move(words));
    showReadOut();
}

void ChartPanel::showReadOut()
{
    const QString words = m_view->readOut();
    m_readOut->setText(words.isEmpty() ? m_view->trend() : QString(words).replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

pages::Document ChartPanel::document() const
{
    const pages::Plot plot = m_view->whole();
    return {.title = plot.title.shown(), .pages = {pages::chartPage(plot, m_heading, pages::a4)}};
}

Result<void> ChartPanel::save(const QString &path) const
{
    const pages::Document pages = document();
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        const auto bytes = paint::toSvg(pages, 0);
        return bytes ? files::replace(path, *bytes) : Result<void>(fail(bytes.error()));
    }
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        paint::toImages(pages, pictureResolution).first().save(&buffer, "PNG");
        return files::replace(path, buffer.data());
    }
    return paint::toPdf(pages, path);
}

void ChartPanel::askWhere()
{
    QFileDialog *dialog =
        openSaveDialog(this, tr("グラフを保存"), QStringLiteral("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"),
                       m_fileName + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.left(3).toLower()); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = save(path);
        m_context.navigator.say(saved ? tr("グラフを保存しました") : text::sentence(saved.error()));
    });
}

void ChartPanel::print()
{
    auto *preview = new PrintPreview(document(), {.fileName = m_fileName}, this);
    connect(preview, &PrintPreview::printedOrSaved, this, [this](const QString &sentence) { m_context.navigator.say(sentence); });
    preview->open();
}

void ChartPanel::copy()
{
    QGuiApplication::clipboard()->setImage(paint::toImages(document(), pictureResolution).first());
    m_context.navigator.say(tr("画像をコピーしました"));
}

} // namespace oyako::ui
