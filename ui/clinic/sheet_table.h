// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPainter;
class QVBoxLayout;

namespace oyako::ui {

/// Rows below one another on a surface with lines between them, as on the paper.
class SheetTable final : public QWidget {
    Q_OBJECT

public:
    explicit SheetTable(QWidget *parent = nullptr);

    void addRow(QWidget *row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

/// The surface of a table and a line below each of its visible rows but the last.
void paintTable(QPainter *painter, const QWidget &table);

} // namespace oyako::ui
