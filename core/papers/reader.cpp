// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/reader.h"

#include "core/papers/child_process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace oyako::papers {

namespace {

const QString programName = QStringLiteral("oyako-reader");
constexpr int startMs = 10'000;
constexpr int secondsToOpen = 20;
constexpr int secondsForAPage = 20;
constexpr int secondsToJoin = 120;

} // namespace

QString Reader::installed()
{
#ifdef Q_OS_WIN
    const QString name = programName + QLatin1String(".exe");
#else
    const QString name = programName;
#endif
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, QString(here + QLatin1String("/../libexec/oyako"))}) {
        const QFileInfo file(folder + QLatin1Char('/') + name);
        if (file.isExecutable()) {
            return file.absoluteFilePath();
        }
    }
    return {};
}

Reader::Reader(QString program)
    : m_program(std::move(program))
{
}

Reader::~Reader()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished(startMs);
    }
}

Result<void> Reader::start()
{
    if (m_process && m_process->state() == QProcess::Running) {
        return {};
    }
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_program, QStringList());
    if (m_program.isEmpty() || !m_process->waitForStarted(startMs)) {
        m_process.reset();
        return fail(ErrorCode::Unsupported, QStringLiteral("reader"), {programName});
    }
    return {};
}

Result<Answer> Reader::ask(const Question &question, int seconds, const Progress &progress)
{
    OYAKO_TRY(start());
    const auto frame = converse(*m_process, frameOf(question), seconds, progress, isWhole);
    if (!frame) {
        return fail(frame.error());
    }
    auto answer = bodySize(*frame).value_or(0) > longestFrame ? Result<Answer>(fail(ErrorCode::TooLarge))
                                                              : readAnswer(frame->mid(frameHead));
    if (answer && answer->error) {
        return fail(*answer->error, answer->field);
    }
    return answer;
}

Result<Reader::Shape> Reader::open(const Part &paper, const Progress &progress)
{
    const auto answer =
        ask({.ask = Ask::Open, .mediaType = paper.mediaType, .content = paper.content}, secondsToOpen, progress);
    if (!answer) {
        return fail(answer.error());
    }
    if (answer->pages > mostPages) {
        return fail(ErrorCode::TooLarge, QStringLiteral("pages"), {QString::number(mostPages)});
    }
    return Shape{answer->pages, answer->locked};
}

Result<QString> Reader::text(int page, const Progress &progress)
{
    auto answer = ask({.ask = Ask::Text, .page = page}, secondsForAPage, progress);
    return answer ? Result<QString>(std::move(answer->text)) : Result<QString>(fail(answer.error()));
}

Result<Picture> Reader::render(int page, int width, int height, const Progress &progress)
{
    auto answer = ask({.ask = Ask::Render, .page = page, .width = width, .height = height}, secondsForAPage, progress);
    if (!answer) {
        return fail(answer.error());
    }
    const qint64 expected = static_cast<qint64>(answer->width) * answer->height * 4;
    if (answer->width <= 0 || answer->height <= 0 || answer->bytes.size() != expected) {
        return fail(ErrorCode::NotRecognised);
    }
    return Picture{answer->width, answer->height, std::move(answer->bytes)};
}

Result<QByteArray> Reader::png(int page, int width, int height, const Progress &progress)
{
    auto answer = ask({.ask = Ask::Png, .page = page, .width = width, .height = height}, secondsForAPage, progress);
    return answer ? Result<QByteArray>(std::move(answer->bytes)) : Result<QByteArray>(fail(answer.error()));
}

Result<QByteArray> Reader::join(const QList<Part> &parts, const QString &title, const QString &author,
                                const Progress &progress)
{
    Question question{.ask = Ask::Join, .title = title, .author = author};
    for (const Part &part : parts) {
        question.partTypes.append(part.mediaType);
        question.parts.append(part.content);
    }
    auto answer = ask(question, secondsToJoin, progress);
    return answer ? Result<QByteArray>(std::move(answer->bytes)) : Result<QByteArray>(fail(answer.error()));
}

} // namespace oyako::papers
