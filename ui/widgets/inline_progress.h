// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace oyako::ui {

/// How far long work has come, in the page it belongs to, with a button that stops it. The work runs in another thread
/// and is handed progress(); reports may come from there.
class InlineProgress final : public QWidget {
    Q_OBJECT

public:
    explicit InlineProgress(QWidget *parent = nullptr);
    /// Stops the work that still runs: its page has gone.
    ~InlineProgress() override;

    /// Shows itself and hands out a fresh Progress for one piece of work.
    [[nodiscard]] std::shared_ptr<Progress> start(const QString &what);
    /// Hides itself.
    void finish();

Q_SIGNALS:
    void cancelled();
    void reported(qint64 done, qint64 total);

private:
    void show(qint64 done, qint64 total);

    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    std::shared_ptr<Progress> m_progress;
};

} // namespace oyako::ui
