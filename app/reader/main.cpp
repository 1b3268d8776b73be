// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0

// oyako-reader: looks into PDFs and pictures for oyako and oyako-cli (core/papers/reader.h). Questions come in on
// standard input, answers go out on standard output; nothing else is read or written. Ends with its input.
#include "app/reader/join.h"
#include "app/reader/limits.h"
#include "app/reader/paper.h"
#include "core/base/process_hardening.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace oyako::reader {
namespace {

constexpr int longestSide = 5000; // pixels of a page drawn
constexpr int secondsForAFile = 2;
constexpr int secondsForAPicture = 10;
constexpr qsizetype bytesASecond = qsizetype{2} << 20;

std::optional<QByteArray> readBytes(quint64 count)
{
    QByteArray bytes(static_cast<qsizetype>(count), Qt::Uninitialized);
    return std::fread(bytes.data(), 1, count, stdin) == count ? std::optional(bytes) : std::nullopt;
}

std::optional<QByteArray> readBody()
{
    const auto head = readBytes(papers::frameHead);
    const auto size = head ? papers::bodySize(*head) : std::nullopt;
    return size && *size <= papers::longestFrame ? readBytes(*size) : std::nullopt;
}

papers::Answer failure(const Error &error)
{
    papers::Answer answer;
    answer.error = error.code;
    answer.field = error.field;
    return answer;
}

papers::Answer picture(const QImage &drawn)
{
    const QImage image = drawn.convertToFormat(QImage::Format_RGB32);
    papers::Answer answer;
    answer.width = image.width();
    answer.height = image.height();
    const qsizetype rowBytes = static_cast<qsizetype>(image.width()) * 4;
    answer.bytes.reserve(rowBytes * image.height());
    for (int y = 0; y < image.height(); ++y) {
        answer.bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), rowBytes);
    }
    return answer;
}

papers::Answer png(const QImage &drawn)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    papers::Answer answer;
    if (!drawn.save(&buffer, "PNG")) {
        answer.error = ErrorCode::NotRecognised;
    }
    answer.bytes = buffer.data();
    return answer;
}

/// Processor time a question is worth. A file of some size takes longer; a small one that does is made to.
int secondsFor(const papers::Question &question, qsizetype bytes)
{
    const int more = static_cast<int>(bytes / bytesASecond);
    switch (question.ask) {
    case papers::Ask::Render:
    case papers::Ask::Png: return secondsForAPicture;
    default: return secondsForAFile + more;
    }
}

class Desk final {
public:
    papers::Answer answer(const papers::Question &question)
    {
        switch (question.ask) {
        case papers::Ask::Open: return open(question);
        case papers::Ask::Join: return join(question);
        default: break;
        }
        if (!m_paper || question.page < 1 || question.page > m_paper->pages()) {
            return failure({ErrorCode::InvalidValue, QStringLiteral("page"), {}});
        }
        return question.ask == papers::Ask::Text ? text(question) : draw(question);
    }

private:
    papers::Answer open(const papers::Question &question)
    {
        m_paper.reset();
        auto opened = openPaper(question.content, question.mediaType);
        if (!opened) {
            return failure(opened.error());
        }
        m_paper = std::move(*opened);
        papers::Answer answer;
        answer.pages = m_paper->pages();
        answer.locked = m_paper->isLocked();
        return answer;
    }

    static papers::Answer join(const papers::Question &question)
    {
        auto joined = reader::join(question);
        if (!joined) {
            return failure(joined.error());
        }
        papers::Answer answer;
        answer.bytes = std::move(*joined);
        return answer;
    }

    papers::Answer text(const papers::Question &question)
    {
        auto text = m_paper->text(question.page);
        if (!text) {
            return failure(text.error());
        }
        papers::Answer answer;
        answer.text = std::move(*text);
        return answer;
    }

    papers::Answer draw(const papers::Question &question)
    {
        const QSize box(std::clamp(question.width, 1, longestSide), std::clamp(question.height, 1, longestSide));
        const auto image = m_paper->render(question.page, box);
        if (!image) {
            return failure(image.error());
        }
        return question.ask == papers::Ask::Png ? png(*image) : picture(*image);
    }

    std::unique_ptr<Paper> m_paper;
};

void serve()
{
    Desk desk;
    while (const auto body = readBody()) {
        const auto question = papers::readQuestion(*body);
        limitTime(question ? secondsFor(*question, body->size()) : secondsForAFile);
        const QByteArray answer = papers::frameOf(question ? desk.answer(*question) : failure(question.error()));
        std::fwrite(answer.constData(), 1, static_cast<size_t>(answer.size()), stdout);
        std::fflush(stdout);
    }
}

} // namespace
} // namespace oyako::reader

int main(int argc, char *argv[])
{
    static_cast<void>(oyako::hardenProcess());
    if (!oyako::reader::limitThisProcess()) {
        return 1;
    }
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures are painted, nothing is shown
    const QGuiApplication application(argc, argv);
    oyako::reader::serve();
    return 0;
}
