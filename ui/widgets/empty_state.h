// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace oyako::ui {

/// An empty page: says what will be here and offers the first step.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// `step` may be empty: then there is no button.
    EmptyState(const QString &title, const QString &words, const QString &step, QWidget *parent = nullptr);

    /// Another first step below the main one.
    void offer(const QString &otherStep);
    /// What helps with the first step, between the words and the button.
    void addHelp(QWidget *help);

Q_SIGNALS:
    void stepRequested();
    void otherStepRequested();

private:
    QVBoxLayout *m_help;
    QVBoxLayout *m_steps;
};

} // namespace oyako::ui
