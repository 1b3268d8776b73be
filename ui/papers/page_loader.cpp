// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/page_loader.h"

namespace oyako::ui {

PageLoader::PageLoader(QObject *parent)
    : QObject(parent)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

PageLoader::~PageLoader()
{
    close();
    // The reader's process belongs to its thread and ends there.
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_reader.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PageLoader::close()
{
    ++m_question;
    if (m_progress) {
        m_progress->cancel();
    }
}

template <class Answer>
void PageLoader::run(std::function<Result<Answer>(papers::Reader &, const Progress &)> work,
                     std::function<void(const Result<Answer> &)> done)
{
    const int question = ++m_question;
    auto progress = std::make_shared<Progress>();
    m_progress = progress;
    QMetaObject::invokeMethod(&m_worker, [this, question, progress, work = std::move(work), done = std::move(done)] {
        if (progress->isCancelled()) {
            return;
        }
        if (!m_reader) {
            m_reader = std::make_shared<papers::Reader>();
        }
        auto answer = std::make_shared<Result<Answer>>(work(*m_reader, *progress));
        QMetaObject::invokeMethod(
            this,
            [this, question, answer, done] {
                if (question == m_question) {
                    done(*answer);
                }
            },
            Qt::QueuedConnection);
    });
}

void PageLoader::open(const papers::Part &paper, std::function<void(const Result<papers::Reader::Shape> &)> done)
{
    close();
    run<papers::Reader::Shape>(
        [paper](papers::Reader &reader, const Progress &progress) { return reader.open(paper, progress); },
        std::move(done));
}

void PageLoader::render(int page, const QSize &box, std::function<void(const Result<QImage> &)> done)
{
    run<QImage>(
        [page, box](papers::Reader &reader, const Progress &progress) -> Result<QImage> {
            const auto picture = reader.render(page, box.width(), box.height(), progress);
            return picture ? Result<QImage>(imageOf(*picture)) : Result<QImage>(fail(picture.error()));
        },
        std::move(done));
}

QImage imageOf(const papers::Picture &picture)
{
    const QImage view(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width, picture.height,
                      picture.width * 4, QImage::Format_RGB32);
    return view.copy();
}

} // namespace oyako::ui
