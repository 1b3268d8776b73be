// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace oyako::ui {

/// An empty page: says what will be here and offers the first step.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// `step` may be empty: then there is no button.
    EmptyState(const QString &title, const QString &words, const QString &step, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepRequested();
};

} // namespace oyako::ui
