// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/child_process.h"

#include "tests/support/qt_printers.h"

#include <QProcess>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX

namespace oyako::papers {
namespace {

constexpr int plenty = 60; // seconds

Result<QByteArray> shell(const char *script, const QByteArray &input = {}, int seconds = plenty)
{
    return runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromUtf8(script)}, input, seconds,
                      Progress());
}

/// Every byte there is, over and over.
QByteArray sample(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = static_cast<char>(i * 31 + i / 256);
    }
    return bytes;
}

TEST(RunProgram, AnswersWhatItWrites)
{
    EXPECT_EQ(shell("printf hello").value(), QByteArray("hello"));
    EXPECT_EQ(shell("true").value(), QByteArray());
    EXPECT_EQ(shell("printf out; printf no >&2").value(), QByteArray("out")) << "complaints are no answer";
}

TEST(RunProgram, HandsItsInputOverWholeAndClosesIt)
{
    EXPECT_EQ(shell("cat", "text").value(), QByteArray("text"));
    EXPECT_EQ(shell("cat").value(), QByteArray());
    const QByteArray large = sample(3 << 20);
    EXPECT_EQ(shell("cat", large).value(), large) << "more than a pipe holds, both ways";
    EXPECT_EQ(shell("exit 0", large).value(), QByteArray()) << "one that does not want it";
}

TEST(RunProgram, PassesArgumentsOnUntouched)
{
    const QStringList arguments{QStringLiteral("-c"),
                                QStringLiteral("printf '%s|' \"$@\""),
                                QStringLiteral("sh"),
                                QStringLiteral("a b"),
                                QStringLiteral("$HOME;`x`"),
                                QStringLiteral("手帳"),
                                QString()};
    EXPECT_EQ(runProgram(QStringLiteral("/bin/sh"), arguments, {}, plenty, Progress()).value(),
              QByteArray("a b|$HOME;`x`|手帳||"));
}

TEST(RunProgram, OneThatCannotBeStartedIsNamedWithoutItsFolder)
{
    EXPECT_EQ(runProgram(QStringLiteral("/nonexistent/of/anna/reader"), {}, {}, plenty, Progress()).error(),
              (Error{ErrorCode::Unsupported, {}, {QStringLiteral("reader")}}));
}

TEST(RunProgram, OneThatEndsWithAFailureIsNamedWithoutWhatItWrote)
{
    for (const char *script : {"printf secret; exit 1", "exit 255", "kill -9 $$"}) {
        EXPECT_EQ(shell(script).error(), (Error{ErrorCode::IoFailed, {}, {QStringLiteral("sh")}})) << script;
    }
}

TEST(RunProgram, OneThatGoesOnIsKilledWhenItsTimeIsOver)
{
    EXPECT_EQ(shell("exec sleep 3600", {}, 0).error(), (Error{ErrorCode::TooLarge, QStringLiteral("time"), {}}));
    EXPECT_EQ(shell("exec cat", {}, plenty).value(), QByteArray()) << "one that ends does not need it";
}

TEST(RunProgram, IsNotEvenBegunWhenCancelled)
{
    Progress progress;
    progress.cancel();
    EXPECT_EQ(runProgram(QStringLiteral("/bin/cat"), {}, "x", plenty, progress).error(),
              (Error{ErrorCode::Cancelled, {}, {}}));
}

class Talk : public testing::Test {
protected:
    void start(const char *script)
    {
        m_process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromUtf8(script)});
        ASSERT_TRUE(m_process.waitForStarted());
    }
    Result<QByteArray> say(const QByteArray &text, const std::function<bool(const QByteArray &)> &isEnough)
    {
        return converse(m_process, text, plenty, m_progress, isEnough);
    }
    void TearDown() override
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QProcess m_process;
    Progress m_progress;
};

bool isLine(const QByteArray &answer)
{
    return answer.endsWith('\n');
}

TEST_F(Talk, GoesOnAsLongAsBothWish)
{
    start("while read -r line; do echo \"<$line>\"; done");
    EXPECT_EQ(say("one\n", isLine).value(), QByteArray("<one>\n"));
    EXPECT_EQ(say("two\n", isLine).value(), QByteArray("<two>\n")) << "the same process";
    EXPECT_EQ(m_process.state(), QProcess::Running);
}

TEST_F(Talk, EndsWithTheLastWordOfOneThatDies)
{
    start("read -r line; echo last; exit 3");
    EXPECT_EQ(say("x\n", isLine).value(), QByteArray("last\n")) << "it had answered";
    EXPECT_EQ(say("y\n", isLine).error(), (Error{ErrorCode::TooLarge, QStringLiteral("memory"), {}}));
}

TEST_F(Talk, ThatIsCancelledBeforeAWordLeavesTheOtherAlone)
{
    start("while read -r line; do echo \"<$line>\"; done");
    Progress cancelled;
    cancelled.cancel();
    EXPECT_EQ(converse(m_process, "one\n", plenty, cancelled, isLine).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(say("two\n", isLine).value(), QByteArray("<two>\n")) << "it heard nothing of the first";
}

TEST_F(Talk, IsBrokenOffInTheMiddleWhenCancelled)
{
    start("echo part; exec sleep 3600");
    const auto answer = say({}, [this](const QByteArray &soFar) {
        if (!soFar.isEmpty()) {
            m_progress.cancel();
        }
        return false;
    });
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error(), (Error{ErrorCode::Cancelled, {}, {}}));
    EXPECT_EQ(m_process.state(), QProcess::NotRunning) << "the process is killed";
}

} // namespace
} // namespace oyako::papers

#endif
