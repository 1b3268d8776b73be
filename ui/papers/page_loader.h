// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/papers/reader.h"

#include <QImage>
#include <QThread>

#include <functional>
#include <memory>

namespace oyako::ui {

/// Draws pages in a thread of its own, so that a heavy page never holds up the window. What is asked later takes the
/// place of what is still under way; answers of the older question are dropped. Use from the window's thread.
class PageLoader final : public QObject {
    Q_OBJECT

public:
    explicit PageLoader(QObject *parent = nullptr);
    ~PageLoader() override;

    void open(const papers::Part &paper, std::function<void(const Result<papers::Reader::Shape> &)> done);
    void render(int page, const QSize &box, std::function<void(const Result<QImage> &)> done);
    /// Forgets the paper and stops what is under way.
    void close();

private:
    template <class Answer>
    void run(std::function<Result<Answer>(papers::Reader &, const Progress &)> work,
             std::function<void(const Result<Answer> &)> done);

    QThread m_thread;
    QObject m_worker;
    std::shared_ptr<papers::Reader> m_reader; ///< Used in m_thread only.
    std::shared_ptr<Progress> m_progress;
    int m_question = 0;
};

/// The picture as Qt paints it.
[[nodiscard]] QImage imageOf(const papers::Picture &picture);

} // namespace oyako::ui
