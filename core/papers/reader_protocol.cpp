// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/reader_protocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace oyako::papers {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;
constexpr qint32 noError = -1;

QByteArray framed(const QByteArray &body)
{
    QByteArray frame(frameHead, Qt::Uninitialized);
    qToBigEndian<quint64>(static_cast<quint64>(body.size()), frame.data());
    return frame + body;
}

template <class Fill>
QByteArray frameWith(Fill fill)
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    fill(stream);
    return framed(body);
}

template <class T>
Result<T> finished(const QDataStream &stream, T value)
{
    return stream.status() == QDataStream::Ok && stream.atEnd() ? Result<T>(std::move(value))
                                                                : Result<T>(fail(ErrorCode::NotRecognised));
}

} // namespace

QByteArray frameOf(const Question &question)
{
    return frameWith([&](QDataStream &stream) {
        stream << static_cast<quint8>(question.ask) << question.page << question.width << question.height
               << question.mediaType << question.content << question.partTypes << question.parts << question.title
               << question.author;
    });
}

QByteArray frameOf(const Answer &answer)
{
    return frameWith([&](QDataStream &stream) {
        stream << (answer.error ? static_cast<qint32>(*answer.error) : noError) << answer.field << answer.pages
               << answer.locked << answer.width << answer.height << answer.text << answer.bytes;
    });
}

std::optional<quint64> bodySize(const QByteArray &bytes)
{
    return bytes.size() < frameHead ? std::nullopt : std::optional(qFromBigEndian<quint64>(bytes.constData()));
}

bool isWhole(const QByteArray &frame)
{
    const auto size = bodySize(frame);
    return size && (*size > longestFrame || static_cast<quint64>(frame.size() - frameHead) >= *size);
}

Result<Question> readQuestion(const QByteArray &body)
{
    QDataStream stream(body);
    stream.setVersion(streamVersion);
    Question question;
    quint8 ask = 0;
    stream >> ask >> question.page >> question.width >> question.height >> question.mediaType >> question.content >>
        question.partTypes >> question.parts >> question.title >> question.author;
    if (ask > static_cast<quint8>(Ask::Join)) {
        return fail(ErrorCode::NotRecognised);
    }
    question.ask = static_cast<Ask>(ask);
    return finished(stream, std::move(question));
}

Result<Answer> readAnswer(const QByteArray &body)
{
    QDataStream stream(body);
    stream.setVersion(streamVersion);
    Answer answer;
    qint32 error = noError;
    stream >> error >> answer.field >> answer.pages >> answer.locked >> answer.width >> answer.height >> answer.text >>
        answer.bytes;
    if (error < noError || error > static_cast<qint32>(ErrorCode::BadData)) {
        return fail(ErrorCode::NotRecognised);
    }
    if (error != noError) {
        answer.error = static_cast<ErrorCode>(error);
    }
    return finished(stream, std::move(answer));
}

} // namespace oyako::papers
