// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// How the program and its reader process speak: frames of an eight-byte length and a body, a question and its answer
/// in turn, over the reader's standard input and output.
namespace oyako::papers {

enum class Ask : quint8 {
    Open,   ///< content, mediaType → pages, locked
    Text,   ///< page → text
    Render, ///< page, width, height → picture
    Png,    ///< page, width and height → bytes
    Join,   ///< parts, title, author → bytes
};

struct Question {
    Ask ask = Ask::Open;
    int page = 0;
    int width = 0;
    int height = 0;
    QString mediaType;
    QByteArray content;
    QStringList partTypes;
    QList<QByteArray> parts;
    QString title;
    QString author;
};

struct Answer {
    std::optional<ErrorCode> error;
    QString field;
    int pages = 0;
    bool locked = false;
    int width = 0;
    int height = 0;
    QString text;
    QByteArray bytes;
};

[[nodiscard]] QByteArray frameOf(const Question &question);
[[nodiscard]] QByteArray frameOf(const Answer &answer);
/// Bytes of the body a frame announces; empty while fewer than eight are there.
[[nodiscard]] std::optional<quint64> bodySize(const QByteArray &bytes);
[[nodiscard]] bool isWhole(const QByteArray &frame);
/// NotRecognised for a body that is not one.
[[nodiscard]] Result<Question> readQuestion(const QByteArray &body);
[[nodiscard]] Result<Answer> readAnswer(const QByteArray &body);

/// The reader's exit status when a question took more processor time than it is worth.
inline constexpr int timeIsUp = 70;
inline constexpr qsizetype frameHead = 8;
/// Longer frames are refused by both sides.
inline constexpr quint64 longestFrame = 1ULL << 30;

} // namespace oyako::papers
