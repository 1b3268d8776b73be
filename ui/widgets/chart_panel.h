// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/pages/page.h"
#include "ui/widgets/place.h"
#include "ui/widgets/plot_view.h"

class QLabel;

namespace oyako::ui {

class FlowRow;

/// A chart with what one does to it: zoom, print, save as PDF, SVG or PNG, copy as a picture; and what is read of a
/// point in words under it.
class ChartPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(const Context &context, QWidget *parent = nullptr);

    /// `heading` (name and birthday) stands above the chart on paper; `fileName` is proposed when it is saved and names
    /// the chart, never a person.
    void setChart(const pages::Plot &plot, PlotView::Words words, const QString &heading, const QString &fileName);
    [[nodiscard]] PlotView *view() const { return m_view; }

    /// The whole chart as it is printed: one page of A4.
    [[nodiscard]] pages::Document document() const;
    /// Writes the chart; the ending of `path` chooses: .svg, .png, else PDF.
    [[nodiscard]] Result<void> save(const QString &path) const;
    void print();
    /// Puts the chart on the clipboard as a picture.
    void copy();

private:
    void addTools(FlowRow *row);
    void askWhere();
    void showReadOut();

    Context m_context;
    PlotView *m_view;
    QLabel *m_readOut;
    QString m_heading;
    QString m_fileName;
};

} // namespace oyako::ui
