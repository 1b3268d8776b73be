// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/reader_protocol.h"

#include "tests/support/qt_printers.h"

#include <QDataStream>
#include <QIODevice>

#include <gtest/gtest.h>

namespace oyako::papers {
namespace {

QByteArray bodyOf(const QByteArray &frame)
{
    return frame.mid(frameHead);
}

Question sampleQuestion()
{
    return {.ask = Ask::Join,
            .page = 7,
            .width = 800,
            .height = 600,
            .mediaType = QStringLiteral("application/pdf"),
            .content = QByteArray("%PDF\0x", 6),
            .partTypes = {QStringLiteral("image/png"), QStringLiteral("text/plain")},
            .parts = {"one", QByteArray()},
            .title = QStringLiteral("𠮷野 の書類"),
            .author = QStringLiteral("葛󠄀")};
}

Answer sampleAnswer()
{
    return {.error = ErrorCode::TooLarge,
            .field = QStringLiteral("pixels"),
            .pages = 12,
            .locked = true,
            .width = 3,
            .height = 2,
            .text = QStringLiteral("本文\n二行目"),
            .bytes = QByteArray("\0\xff\1", 3)};
}

TEST(ReaderProtocol, AQuestionComesThroughWhole)
{
    const Question sent = sampleQuestion();
    const auto read = readQuestion(bodyOf(frameOf(sent)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->ask, sent.ask);
    EXPECT_EQ(read->page, sent.page);
    EXPECT_EQ(read->width, sent.width);
    EXPECT_EQ(read->height, sent.height);
    EXPECT_EQ(read->mediaType, sent.mediaType);
    EXPECT_EQ(read->content, sent.content);
    EXPECT_EQ(read->partTypes, sent.partTypes);
    EXPECT_EQ(read->parts, sent.parts);
    EXPECT_EQ(read->title, sent.title);
    EXPECT_EQ(read->author, sent.author);
}

TEST(ReaderProtocol, AnAnswerComesThroughWhole)
{
    const Answer sent = sampleAnswer();
    const auto read = readAnswer(bodyOf(frameOf(sent)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->error, sent.error);
    EXPECT_EQ(read->field, sent.field);
    EXPECT_EQ(read->pages, sent.pages);
    EXPECT_EQ(read->locked, sent.locked);
    EXPECT_EQ(read->width, sent.width);
    EXPECT_EQ(read->height, sent.height);
    EXPECT_EQ(read->text, sent.text);
    EXPECT_EQ(read->bytes, sent.bytes);
    EXPECT_FALSE(readAnswer(bodyOf(frameOf(Answer{})))->error);
}

TEST(ReaderProtocol, CutOrContinuedItIsNone)
{
    const QByteArray question = bodyOf(frameOf(sampleQuestion()));
    const QByteArray answer = bodyOf(frameOf(sampleAnswer()));
    for (qsizetype size = 0; size < question.size(); ++size) {
        EXPECT_EQ(readQuestion(question.left(size)).error().code, ErrorCode::NotRecognised) << size;
    }
    for (qsizetype size = 0; size < answer.size(); ++size) {
        EXPECT_EQ(readAnswer(answer.left(size)).error().code, ErrorCode::NotRecognised) << size;
    }
    EXPECT_EQ(readQuestion(question + 'x').error().code, ErrorCode::NotRecognised);
    EXPECT_EQ(readAnswer(answer + 'x').error().code, ErrorCode::NotRecognised);
}

TEST(ReaderProtocol, AWordThatDoesNotExistIsNone)
{
    QByteArray question = bodyOf(frameOf(sampleQuestion()));
    question[0] = static_cast<char>(static_cast<int>(Ask::Join) + 1);
    EXPECT_EQ(readQuestion(question).error().code, ErrorCode::NotRecognised);
    for (const qint32 code : {static_cast<qint32>(ErrorCode::BadData) + 1, -2, 1 << 30}) {
        QByteArray answer = bodyOf(frameOf(sampleAnswer()));
        QDataStream stream(&answer, QIODevice::ReadWrite);
        stream << code;
        EXPECT_EQ(readAnswer(answer).error().code, ErrorCode::NotRecognised) << code;
    }
}

TEST(ReaderProtocol, AFrameIsWholeWithItsLastByte)
{
    const QByteArray frame = frameOf(sampleQuestion());
    EXPECT_EQ(bodySize(frame.left(frameHead - 1)), std::nullopt);
    EXPECT_EQ(bodySize(frame.left(frameHead)), static_cast<quint64>(frame.size() - frameHead));
    EXPECT_FALSE(isWhole({}));
    EXPECT_FALSE(isWhole(frame.left(frameHead)));
    EXPECT_FALSE(isWhole(frame.chopped(1)));
    EXPECT_TRUE(isWhole(frame));
    EXPECT_TRUE(isWhole(frame + "more"));
}

TEST(ReaderProtocol, WhatAnnouncesTooMuchIsNotWaitedFor)
{
    QByteArray head(frameHead, '\0');
    head[4] = 0x40;
    EXPECT_EQ(bodySize(head), longestFrame);
    EXPECT_FALSE(isWhole(head)) << "as long as one may be";
    head[7] = 1;
    EXPECT_TRUE(isWhole(head));
    EXPECT_TRUE(isWhole(QByteArray(frameHead, '\xff')));
}

} // namespace
} // namespace oyako::papers
