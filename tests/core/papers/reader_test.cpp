// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/reader.h"

#include "tests/support/paper_files.h"
#include "tests/support/qt_printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX

namespace oyako::papers {
namespace {

/// A program in the reader's place: answers every question with these bytes, as one taken over by a crafted file might.
class FakeReader : public testing::Test {
protected:
    Reader answering(const QByteArray &bytes)
    {
        test::written(m_folder.filePath(QStringLiteral("answer")), bytes);
        return runs("exec cat \"$(dirname \"$0\")/answer\"");
    }
    Reader answering(const Answer &answer) { return answering(frameOf(answer)); }
    Reader runs(const QByteArray &script)
    {
        const QString path = test::written(m_folder.filePath(QStringLiteral("reader")), "#!/bin/sh\n" + script + "\n");
        EXPECT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return Reader(path);
    }
    static Part paper() { return {QStringLiteral("image/png"), test::whitePng(2, 2)}; }

    QTemporaryDir m_folder;
};

TEST_F(FakeReader, AnHonestAnswerIsTaken)
{
    Reader reader = answering(Answer{.pages = 3, .locked = true});
    const auto shape = reader.open(paper());
    ASSERT_TRUE(shape) << qPrintable(shape.error().field);
    EXPECT_EQ(shape->pages, 3);
    EXPECT_TRUE(shape->locked);
}

TEST_F(FakeReader, AFailureIsPassedOnWithItsField)
{
    Reader reader = answering(Answer{.error = ErrorCode::Unsupported, .field = QStringLiteral("pdf")});
    EXPECT_EQ(reader.open(paper()).error(), (Error{ErrorCode::Unsupported, QStringLiteral("pdf"), {}}));
}

TEST_F(FakeReader, OneWhoseTimeIsUpSaysSo)
{
    Reader reader = runs("exit " + QByteArray::number(timeIsUp));
    EXPECT_EQ(reader.open(paper()).error(), (Error{ErrorCode::TooLarge, QStringLiteral("time"), {}}));
}

TEST_F(FakeReader, OneThatDiesIsNotWaitedFor)
{
    Reader reader = runs("exit 1");
    EXPECT_EQ(reader.open(paper()).error(), (Error{ErrorCode::TooLarge, QStringLiteral("memory"), {}}));
    Reader half = answering(frameOf(Answer{.pages = 3}).chopped(1));
    EXPECT_EQ(half.open(paper()).error(), (Error{ErrorCode::TooLarge, QStringLiteral("memory"), {}}));
}

TEST_F(FakeReader, RubbishIsNoAnswer)
{
    Reader endless = answering(QByteArray(64, '\xff'));
    EXPECT_EQ(endless.open(paper()).error().code, ErrorCode::TooLarge) << "announces more than any frame may hold";
    Reader wrong = answering(frameOf(Question{}));
    EXPECT_EQ(wrong.open(paper()).error().code, ErrorCode::NotRecognised);
    Reader two = answering(frameOf(Answer{}) + frameOf(Answer{}));
    EXPECT_EQ(two.open(paper()).error().code, ErrorCode::NotRecognised) << "more than was asked for";
}

TEST_F(FakeReader, APaperOfEndlessPagesIsRefused)
{
    EXPECT_EQ(answering(Answer{.pages = mostPages}).open(paper())->pages, mostPages);
    EXPECT_EQ(answering(Answer{.pages = mostPages + 1}).open(paper()).error(),
              (Error{ErrorCode::TooLarge, QStringLiteral("pages"), {QString::number(mostPages)}}));
}

TEST_F(FakeReader, APictureOfAnotherSizeThanItSaysIsNone)
{
    const auto rendered = [this](int width, int height, qsizetype bytes) {
        return answering(Answer{.width = width, .height = height, .bytes = QByteArray(bytes, 'x')}).render(1, 9, 9);
    };
    EXPECT_TRUE(rendered(2, 3, 24));
    for (const auto &picture : {rendered(2, 3, 23), rendered(2, 3, 25), rendered(0, 0, 0), rendered(-2, -3, 24),
                                rendered(1 << 30, 1 << 30, 0), rendered(65536, 65536, 0)}) {
        ASSERT_FALSE(picture);
        EXPECT_EQ(picture.error().code, ErrorCode::NotRecognised);
    }
}

TEST_F(FakeReader, TellsNothingOfThePaperWhenItIsMissing)
{
    Reader none(m_folder.filePath(QStringLiteral("missing")));
    for (int again = 0; again < 2; ++again) {
        EXPECT_EQ(none.open(paper()).error(),
                  (Error{ErrorCode::Unsupported, QStringLiteral("reader"), {QStringLiteral("oyako-reader")}}));
    }
    EXPECT_EQ(Reader(QString()).text(1).error().code, ErrorCode::Unsupported);
}

TEST_F(FakeReader, IsStoppedWhenTold)
{
    Progress progress;
    progress.cancel();
    EXPECT_EQ(runs("sleep 60").open(paper(), progress).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace oyako::papers

#endif
