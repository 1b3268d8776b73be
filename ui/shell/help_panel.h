// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace oyako::ui {

/// F1: a few sentences about the place one is in, beside it, and the keys that work everywhere.
class HelpPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void show(const QString &title, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_words;
    QWidget *m_close;
};

} // namespace oyako::ui
