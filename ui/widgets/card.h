// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <optional>

namespace oyako::ui {

/// A surface with a border: what belongs together. A person's card has their colour as its left edge.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Where the content goes; the margins are set.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setEdgeColour(const std::optional<QColor> &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    std::optional<QColor> m_edge;
};

} // namespace oyako::ui
